import type { ChatAddress } from '../ports/chat';

/**
 * Keys of the snapshots that turns read. Who may write which:
 * `person`, `class`, `chat`, `parents`, `admins`: the school (commands and the journal), always whole from the records;
 * `person` also by a first turn, with version 1, so that whatever the school writes wins;
 * `identity`, `reach`, `enrolments`, `conversations`: turns and the school.
 * No key, and no value but `reach` and `conversations`, holds a platform's id of a person.
 */
export const snapshotKeys = {
  person: (personId: string) => `person:${personId}`,
  reach: (personId: string) => `reach:${personId}`,
  enrolments: (personId: string) => `enrolments:${personId}`,
  /** Who is bound to a child as parent, and how many consents are in force. */
  parents: (childId: string) => `parents:${childId}`,
  /** How long the person practised today, over all chats. */
  use: (personId: string) => `use:${personId}`,
  /** Addresses of all conversations a person had, for erasure. */
  conversations: (personId: string) => `conversations:${personId}`,
  /** The state of a pupil's crisis; changed by `createCases` alone. */
  crisis: (personId: string) => `crisis:${personId}`,
  /** Ids of the persons whose case is open. */
  openCases: () => 'open-cases',
  /** From a crisis case's id to the person it is about. */
  case: (caseId: string) => `case:${caseId}`,
  /** Set once the snapshots were written from the records: a mailbox store without it is new, or was lost. */
  filled: () => 'filled',
  /** Ids of the admins: who is told when a class has no safeguarding contact. */
  admins: () => 'admins',
  /** `identityHash` of channel and user id -> person id. */
  identity: (identityHash: string) => `identity:${identityHash}`,
  /** Set once a person of this identity was erased: whoever comes again is someone new. */
  erasedIdentity: (identityHash: string) => `erased-identity:${identityHash}`,
  class: (classId: string) => `class:${classId}`,
  /** Bound group -> class id; a forum's threads share the group's class. */
  chat: ({ channel, chat }: Pick<ChatAddress, 'channel' | 'chat'>) =>
    `chat:${encodeURIComponent(channel)}:${encodeURIComponent(chat)}`,
  /** Who joined within the hour, by class or by group. */
  joins: (scope: string) => `joins:${scope}`,
  /** Wrong codes of late, by person, by chat or of all. */
  guesses: (scope: string) => `guesses:${scope}`,
};

/** All keys under which something of one person stands, but those of the identities. */
export function personKeys(personId: string): string[] {
  return [
    snapshotKeys.person(personId),
    snapshotKeys.reach(personId),
    snapshotKeys.enrolments(personId),
    snapshotKeys.parents(personId),
    snapshotKeys.conversations(personId),
    snapshotKeys.crisis(personId),
    snapshotKeys.use(personId),
    snapshotKeys.guesses(`person:${personId}`),
  ];
}
