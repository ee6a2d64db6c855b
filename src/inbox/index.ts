export { createInbox } from './accept';
export { conversationKey } from './conversation-key';
export { createIntake } from './intake';
