import { createHash } from 'node:crypto';
import { stringOf, stringsOf, type ContactPayload, type RoomPayload } from './puppet';

/** Keeps what identities need over restarts and between processes. Throws a retryable TalkUpError while its store is away. */
export interface IdentityMemory {
  get(key: string): Promise<string | undefined>;
  put(key: string, value: string): Promise<void>;
}

/** In front of stable ids that no puppet gave out. */
const made = 'wx-';
/** Marks a handle that two contacts had at once: it names nobody. */
const sharedByMany = '*';
const mostKnown = 5_000;
const mostRoomsOfOneTopic = 8;
/** Fewer common names prove nothing. */
const fewestCommon = 3;
const shareInCommon = 0.8;

/** Web protocols give out ids such as `@1f3c…` and `@@9b2e…` that hold for one login alone. */
export function isPassing(id: string): boolean {
  return id.startsWith('@');
}

/**
 * Who is who and which room is which, whatever ids the puppet gives out at this login. What TalkUp stores goes by the first id under
 * which somebody was met (the stable id); here that is matched with the id of today.
 *
 * - An id once matched stays matched, unless both sides of the match turn up at one login.
 * - A WeChat ID (handle) makes a new id the same person again, unless the person of that handle is here at this very login under an
 *   id of their own: two contacts at once are two people, whatever a puppet writes into that field, and such a handle is never used
 *   again.
 * - Without a handle, a new id is a new person. A name or alias alone never joins two.
 * - A room with a passing id is the same again when its topic is, and four fifths of its members' names; else it is a new one.
 */
export function createIdentities({ memory }: { memory: IdentityMemory }) {
  /** Of this login: id of today -> stable id, and back. */
  let stableOf = new Map<string, string>();
  let todayOf = new Map<string, string>();
  const rooms = new Set<string>();

  let tail: Promise<unknown> = Promise.resolve();

  /** One decision after the other: two contacts met at the same moment must see each other. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = tail.then(work);
    tail = mine.catch(() => undefined);
    return mine;
  }

  function hold(id: string, stable: string): string {
    if (stableOf.size >= mostKnown) {
      const [[oldId, oldStable] = []] = stableOf;
      if (oldId !== undefined) stableOf.delete(oldId);
      if (oldStable !== undefined) todayOf.delete(oldStable);
    }
    stableOf.set(id, stable);
    todayOf.set(stable, id);
    return stable;
  }

  const isHeldByOther = (stable: string, id: string) => (todayOf.get(stable) ?? id) !== id;

  async function decide(contact: ContactPayload, isHere: (id: string) => Promise<boolean>): Promise<string> {
    const { id } = contact;
    const decided = isPassing(id) ? undefined : await memory.get(`id:${id}`);
    if (decided !== undefined) return decided;
    const handle = handleOf(contact);
    if (handle === undefined) return id;
    const handleKey = `handle:${hash(handle)}`;
    const byHandle = await memory.get(handleKey);
    if (byHandle === sharedByMany) return id;
    if (byHandle !== undefined && !(await isAnotherHere(byHandle, id, isHere))) return byHandle;
    const stable = isPassing(id) && byHandle === undefined ? `${made}${hash(handle)}` : id;
    await memory.put(handleKey, byHandle === undefined ? stable : sharedByMany);
    return stable;
  }

  async function isAnotherHere(
    stable: string,
    id: string,
    isHere: (id: string) => Promise<boolean>,
  ): Promise<boolean> {
    if (isHeldByOther(stable, id)) return true;
    const before = (await memory.get(`today:${stable}`)) ?? stable;
    return before !== id && !isPassing(before) && !before.startsWith(made) && isHere(before);
  }

  async function person(contact: ContactPayload, isHere: (id: string) => Promise<boolean>): Promise<string> {
    const held = stableOf.get(contact.id);
    if (held !== undefined) return held;
    const decided = await decide(contact, isHere);
    // both are here now, so an earlier decision was wrong: from now on they are two
    const stable = isHeldByOther(decided, contact.id)
      ? `${made}${hash(`not ${decided}: ${contact.id}`)}`
      : decided;
    if (!isPassing(contact.id)) await memory.put(`id:${contact.id}`, stable);
    if (stable !== contact.id) await memory.put(`today:${stable}`, contact.id);
    return hold(contact.id, stable);
  }

  async function room(payload: RoomPayload, memberNames: () => Promise<string[]>): Promise<string> {
    const stable = await decideRoom(payload, memberNames);
    rooms.add(stable);
    return stable;
  }

  async function decideRoom(payload: RoomPayload, memberNames: () => Promise<string[]>): Promise<string> {
    const { id } = payload;
    const held = stableOf.get(id);
    if (held !== undefined) return held;
    if (!isPassing(id)) return hold(id, id);
    const topicKey = `topic:${hash(stringOf(payload.topic))}`;
    const known = readRooms(await memory.get(topicKey));
    const names = [...new Set((await memberNames()).map(hash))];
    const same = known.filter((each) => !isHeldByOther(each.stable, id) && isSameCrowd(each.names, names));
    const [only] = same;
    const stable = only !== undefined && same.length === 1 ? only.stable : id;
    const others = known.filter((each) => each.stable !== stable);
    await memory.put(topicKey, JSON.stringify([{ stable, names }, ...others].slice(0, mostRoomsOfOneTopic)));
    if (stable !== id) await memory.put(`today:${stable}`, id);
    return hold(id, stable);
  }

  return {
    /** After a login all ids may be others than before. */
    forgetLogin(): void {
      stableOf = new Map();
      todayOf = new Map();
    },
    /** The stable id of a contact; `isHere` tells whether the puppet still knows somebody of an earlier id. */
    person: (contact: ContactPayload, isHere: (id: string) => Promise<boolean>): Promise<string> =>
      inTurn(() => person(contact, isHere)),
    /** The stable id of a room; `memberNames` is asked only where the room's own id says nothing. */
    room: (payload: RoomPayload, memberNames: () => Promise<string[]>): Promise<string> =>
      inTurn(() => room(payload, memberNames)),
    /** Whether this stable id is a room's, by what was seen or by the forms that puppets give room ids. */
    isRoom: (stable: string) => rooms.has(stable) || /@chatroom$|^@@|^R:/.test(stable),
    /** The id by which the puppet knows this person or room today. */
    async today(stable: string): Promise<string> {
      const held = todayOf.get(stable);
      return held ?? (await memory.get(`today:${stable}`)) ?? stable;
    },
  };
}

export type Identities = ReturnType<typeof createIdentities>;

function handleOf({ id, handle, weixin }: ContactPayload): string | undefined {
  const found = (stringOf(handle) || stringOf(weixin)).trim();
  return found === '' || found === id || found.length > 100 ? undefined : found;
}

function isSameCrowd(known: string[], present: string[]): boolean {
  const common = present.filter((name) => known.includes(name)).length;
  return common >= fewestCommon && common >= shareInCommon * Math.max(known.length, present.length);
}

function readRooms(stored: string | undefined): { stable: string; names: string[] }[] {
  const rooms: unknown = stored === undefined ? [] : JSON.parse(stored);
  return Array.isArray(rooms)
    ? rooms.map((each: { stable?: unknown; names?: unknown }) => ({
        stable: stringOf(each.stable),
        names: stringsOf(each.names, 500),
      }))
    : [];
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
