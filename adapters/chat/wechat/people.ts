import type { Sender } from '../../../src/ports/chat';
import { kindOfFault } from './errors';
import { isPassing, type Identities } from './identities';
import {
  officialContact,
  stringOf,
  type ContactPayload,
  type Puppet,
  type RoomMemberPayload,
} from './puppet';

/** Accounts of WeChat itself, which are nobody. */
const serviceAccounts =
  /^(weixin|filehelper|fmessage|newsapp|medianote|floatbottle|qmessage|tmessage|notifymessage|mphelper|gh_\w+)$/;
const mostNames = 2_000;

export interface PeopleOptions {
  identities: Identities;
  /** When the present login began, in milliseconds since the epoch; 0 where that is not known. */
  loginAt: () => number;
}

export type People = ReturnType<typeof createPeople>;

/** Names and stable ids of contacts and rooms, as the puppet tells them today. Throws what the puppet and the memory throw. */
export function createPeople({ identities, loginAt }: PeopleOptions) {
  /** Stable id -> the name last used in a room, by which teachers know a pupil in private too. */
  const roomNames = new Map<string, string>();

  async function sender(puppet: Puppet, contactId: string, roomId?: string): Promise<Sender | undefined> {
    if (contactId === puppet.currentUserId) {
      const us = await puppet.contactPayload(contactId).catch((): ContactPayload => ({ id: contactId }));
      return { id: contactId, name: stringOf(us.name) || 'TalkUp', self: true };
    }
    if (serviceAccounts.test(contactId)) return undefined;
    const contact = { ...(await puppet.contactPayload(contactId)), id: contactId };
    if (contact.type === officialContact) return undefined;
    const id = await identities.person(contact, (earlier) => isKnown(puppet, earlier));
    const inRoom = roomId === undefined ? '' : await nameInRoom(puppet, roomId, contactId);
    if (inRoom) remember(id, inRoom);
    const name =
      inRoom ||
      (roomId === undefined && (stringOf(contact.alias) || roomNames.get(id))) ||
      stringOf(contact.name);
    // known by nothing but an id of today
    const isPassingBy = id === contactId && isPassing(id);
    return { id, name: name || id, ...(isPassingBy && { passingSince: loginAt() }) };
  }

  function remember(id: string, name: string): void {
    roomNames.delete(id);
    roomNames.set(id, name);
    const [oldest] = roomNames.keys();
    if (roomNames.size > mostNames && oldest !== undefined) roomNames.delete(oldest);
  }

  async function room(puppet: Puppet, roomId: string): Promise<{ id: string; topic: string }> {
    const payload = { ...(await puppet.roomPayload(roomId)), id: roomId };
    const names = async () => {
      const members = (payload.memberIdList ?? []).slice(0, 500);
      const contacts = await Promise.all(
        members.map((member) => puppet.contactPayload(member).catch((): ContactPayload => ({ id: member }))),
      );
      return contacts.map(({ name }) => stringOf(name)).filter(Boolean);
    };
    return { id: await identities.room(payload, names), topic: stringOf(payload.topic) };
  }

  return {
    /** Who this contact is; undefined for WeChat's own and public accounts. */
    sender,
    room,
    /** What we are called, in this room too. */
    async ourNames(puppet: Puppet, roomId?: string): Promise<string[]> {
      const ourId = puppet.currentUserId;
      const us = await puppet.contactPayload(ourId);
      const inRoom = roomId === undefined ? '' : await nameInRoom(puppet, roomId, ourId);
      return [inRoom, stringOf(us.name)].filter(Boolean);
    },
    /** How a room shows this person, so that a mention lights up; `otherwise` where the puppet does not know. */
    async shownInRoom(
      puppet: Puppet,
      { roomId, contactId, otherwise }: { roomId: string; contactId: string; otherwise: string },
    ): Promise<string> {
      const contact = await puppet.contactPayload(contactId).catch((): ContactPayload => ({ id: contactId }));
      return (await nameInRoom(puppet, roomId, contactId)) || stringOf(contact.name) || otherwise;
    },
  };
}

/** Whether the puppet still knows this contact. A connection that is gone proves nothing, so that is thrown. */
async function isKnown(puppet: Puppet, contactId: string): Promise<boolean> {
  try {
    const { id, name } = await puppet.contactPayload(contactId);
    return Boolean(id && name);
  } catch (error) {
    if (kindOfFault(error) === 'broken') throw error;
    return false;
  }
}

/** '' where the person has no name of their own in the room, or the puppet does not tell. */
async function nameInRoom(puppet: Puppet, roomId: string, contactId: string): Promise<string> {
  const member = await puppet
    .roomMemberPayload(roomId, contactId)
    .catch((): RoomMemberPayload => ({ id: contactId }));
  return stringOf(member.roomAlias).trim();
}
