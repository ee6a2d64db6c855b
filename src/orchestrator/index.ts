export { createSecondLook } from './second-look';
export { createOrchestrator } from './worker';
export { createTurn } from './turn';
export { createChatEvents } from './chat-events';
export { createCrisisDesk } from './crisis-desk';
export { createCrisisWatch } from './crisis-watch';
export { withRecognition } from './recognise';
