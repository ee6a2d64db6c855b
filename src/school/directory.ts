import type { ChatAddress, InboundMessage } from '../ports/chat';
import type { Clock } from '../ports/clock';
import type { Effect } from '../ports/conversation';
import type { Snapshots } from '../ports/mailbox';
import type { ClassSnapshot, Person, PersonSnapshot, Setting } from '../ports/school';
import { identityHash, identityId, mergeReach, personIdFor, sameChat, union } from './identity';
import { cleanName } from './names';
import { readSnapshot, type StoredParents, type StoredPerson, type StoredReach } from './person-snapshot';
import type { Admit } from './joining';
import { snapshotKeys } from './snapshot-keys';

export interface DirectoryOptions {
  snapshots: Pick<Snapshots, 'getMany'>;
  clock: Pick<Clock, 'now'>;
  /** Keys the ids of persons. */
  secret: string;
  /** Whether the class takes one more now; always without it. */
  admit?: Admit;
}

/** A first turn writes the person with this version, so that whatever the school writes wins. */
const firstTurnVersion = 1;
const mostClasses = 10;
const mostConversations = 50;

/**
 * Who speaks, and in which class, from snapshots alone, so that practice goes on while the records are away. Changes nothing: the
 * effects are to be committed with the turn. Whoever talks in a group without talking to the tutor leaves no trace.
 * Somebody new gets an id that follows from channel and user id, the same after a crash.
 */
export function createDirectory({ snapshots, clock, secret, admit }: DirectoryOptions) {
  return async function whoIs(message: InboundMessage): Promise<{ setting: Setting; effects: Effect[] }> {
    const { channel, sender, chatKind } = message;
    const identity = identityHash(secret, channel, sender.id);
    const identityKey = snapshotKeys.identity(identity);
    const erasedKey = snapshotKeys.erasedIdentity(identity);
    // nearly everybody has the id that follows from the identity, so one look finds both
    const usualId = personIdFor(secret, channel, sender.id);
    const [linked, erasure, boundClass, ...ofUsual] = await snapshots.getMany([
      identityKey,
      erasedKey,
      snapshotKeys.chat(message),
      ...keysRead(usualId),
    ]);
    const personId = linked ?? personIdFor(secret, channel, sender.id, erasure);
    const known = readPerson(personId === usualId ? ofUsual : await snapshots.getMany(keysRead(personId)));
    const isNew = known.person === undefined;
    const person = known.person ?? newcomer(personId, message);
    const classIds = union(person.classIds, known.enrolments);
    const groupClass = chatKind === 'group' ? boundClass : undefined;
    const classes = await readClasses(groupClass === undefined ? classIds : [groupClass]);
    const classroom = classes[0];
    const speaks = isSpokenToUs(message);
    const wantsIn =
      speaks &&
      sender.anonymous !== true &&
      groupClass !== undefined &&
      classroom !== undefined &&
      mayEnrol(person, classIds, classroom);
    const admission =
      wantsIn &&
      (await admit?.({ personId, classroom, group: `${channel}:${message.chat}`, messageId: message.id }));
    const refused = admission && !admission.admitted ? admission.notices : undefined;
    const joins = wantsIn && refused === undefined;
    if (joins) classIds.push(classroom.id);
    const reach = reachAfter(message, known.reach);
    const roles = classIds.length > 0 ? union(person.roles, ['student'] as const) : person.roles;
    const platformName = cleanName(sender.name);
    const shownBefore = known.reach?.names[channel];
    const isRenamed = shownBefore !== undefined && platformName !== '' && platformName !== shownBefore;
    const name = isRenamed && !person.onRoster ? platformName : person.name;
    const snapshot: PersonSnapshot = {
      id: personId,
      name,
      roles,
      language: person.language,
      classIds,
      level: person.level,
      onRoster: person.onRoster,
      reach: reach.addresses,
      use: known.use,
      consented: isConsented(isPupil(person, classIds), classes, known.parents),
    };
    const setting: Setting = { person: snapshot, isNew, classroom, chatKind };
    return { setting, effects: speaks ? [...effects(), ...(refused ?? [])] : [] };

    function effects(): Effect[] {
      const version = clock.now();
      const found: Effect[] = [];
      const write = (key: string, value: unknown, at = version) =>
        found.push({ kind: 'snapshot', write: { key, value: JSON.stringify(value), version: at } });
      const conversation = addressOf(message);
      if (
        !known.conversations.some(
          ({ address, user }) => isSamePlace(address, conversation) && user === sender.id,
        )
      ) {
        const all = [{ address: conversation, user: sender.id }, ...known.conversations];
        write(snapshotKeys.conversations(personId), all.slice(0, mostConversations));
      }
      const isReachNew =
        reach.names[channel] !== shownBefore ||
        JSON.stringify(reach.addresses) !== JSON.stringify(known.reach?.addresses ?? []);
      if (isReachNew) write(snapshotKeys.reach(personId), reach);
      if (isNew) {
        found.push({ kind: 'snapshot', write: { key: identityKey, value: personId, version } });
        write(snapshotKeys.person(personId), person, firstTurnVersion);
      }
      if (joins) write(snapshotKeys.enrolments(personId), union(known.enrolments, [classroom.id]));
      if (isNew || joins || isReachNew || name !== person.name) {
        const enrolIn = joins ? classroom.id : undefined;
        found.push({ kind: 'journal', entry: { collection: 'people', document: record(), enrolIn } });
      }
      if (isNew) {
        const document = { id: identityId(channel, sender.id), personId, linkedAt: message.receivedAt };
        found.push({ kind: 'journal', entry: { collection: 'identities', document } });
      }
      return found;
    }

    /** For the records; what is there already is not undone by it. */
    function record(): Person {
      const { createdAt } = person;
      return {
        id: personId,
        roles,
        name,
        language: person.language,
        classIds,
        childIds: [],
        level: person.level,
        reach: reach.addresses,
        createdAt,
      };
    }
  };

  async function readClasses(ids: string[]): Promise<ClassSnapshot[]> {
    if (ids.length === 0) return [];
    const now = clock.now();
    const stored = await snapshots.getMany(ids.slice(0, mostClasses).map(snapshotKeys.class));
    return stored
      .map((value) => readSnapshot<ClassSnapshot>(value))
      .filter((found) => found !== undefined)
      .map((found) => ({
        ...found,
        assignments: found.assignments.filter(({ dueAt }) => dueAt === undefined || dueAt >= now),
      }));
  }
}

/** What is read of a person, in the order in which `readPerson` takes it. */
function keysRead(personId: string): string[] {
  return [
    snapshotKeys.person(personId),
    snapshotKeys.reach(personId),
    snapshotKeys.enrolments(personId),
    snapshotKeys.parents(personId),
    snapshotKeys.conversations(personId),
    snapshotKeys.use(personId),
  ];
}

function readPerson([person, reach, enrolments, parents, conversations, use]: (string | undefined)[]) {
  return {
    person: readSnapshot<StoredPerson>(person),
    reach: readSnapshot<StoredReach>(reach),
    enrolments: readSnapshot<string[]>(enrolments) ?? [],
    parents: readSnapshot<StoredParents>(parents),
    use: readSnapshot<NonNullable<PersonSnapshot['use']>>(use),
    conversations: readSnapshot<{ address: ChatAddress; user: string }[]>(conversations) ?? [],
  };
}

function isSpokenToUs({ addressed, content }: InboundMessage): boolean {
  return addressed && !['members', 'chat-moved', 'chat-renamed'].includes(content.kind);
}

function newcomer(id: string, { sender, receivedAt }: InboundMessage): StoredPerson {
  return {
    id,
    name: cleanName(sender.name),
    roles: [],
    language: sender.language ?? 'zh',
    classIds: [],
    createdAt: receivedAt,
  };
}

/** Whoever talks to the tutor in a class's group learns there, unless known as staff or as a parent. */
function mayEnrol(person: StoredPerson, classIds: string[], classroom: ClassSnapshot): boolean {
  if (classIds.includes(classroom.id) || classroom.teacherId === person.id) return false;
  if (classroom.removedIds?.includes(person.id)) return false;
  return person.roles.length === 0 || person.roles.includes('student');
}

function isPupil(person: StoredPerson, classIds: string[]): boolean {
  return classIds.length > 0 || person.roles.includes('student');
}

/**
 * A pupil practises where the school attests, or once a parent has consented. In a group that group's class counts; in private the
 * strictest of the pupil's classes.
 */
function isConsented(asked: boolean, classes: ClassSnapshot[], parents: StoredParents | undefined): boolean {
  if (!asked || (parents?.live ?? 0) > 0) return true;
  return classes.every(({ settings }) => settings.consent !== 'parents');
}

/** Private chats by which we can speak first; the API only answers. */
function reachAfter(message: InboundMessage, known: StoredReach | undefined): StoredReach {
  const addresses = known?.addresses ?? [];
  const shown = cleanName(message.sender.name);
  const names = shown === '' ? (known?.names ?? {}) : { ...known?.names, [message.channel]: shown };
  if (message.chatKind !== 'private' || message.channel === 'api') return { addresses, names };
  const address = addressOf(message);
  const isFirst = addresses[0] !== undefined && sameChat(addresses[0], address);
  return { addresses: isFirst ? addresses : mergeReach([address], addresses), names };
}

function addressOf({ channel, chat, thread }: InboundMessage): ChatAddress {
  return thread === undefined ? { channel, chat } : { channel, chat, thread };
}

function isSamePlace(one: ChatAddress, other: ChatAddress): boolean {
  return sameChat(one, other) && one.thread === other.thread;
}
