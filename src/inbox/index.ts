export { createInbox, longestText, type InboxOptions } from './accept';
export { conversationKey } from './conversation-key';
export { createIntake } from './intake';
