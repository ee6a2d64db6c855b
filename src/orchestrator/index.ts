export { createOrchestrator, type OrchestratorOptions } from './worker';
export { createTurn, type CommandTable, type TurnOptions } from './turn';
export { createChatEvents, type ChatEventsOptions } from './chat-events';
export { createCrisisDesk, type CrisisDesk, type SafeguardingDirectory } from './crisis-desk';
export { createCrisisWatch, type CrisisWatchOptions } from './crisis-watch';
export { withRecognition } from './recognise';
