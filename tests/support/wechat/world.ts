import { messageTypes } from '../../../adapters/chat/wechat/puppet';
import { createFaultyPuppetClass, type FaultyPuppet } from './faulty-puppet';

export interface WorldMessage {
  id: string;
  talkerId: string;
  listenerId?: string;
  roomId?: string;
  text?: string;
  timestamp: number;
  type: number;
  mentionIdList?: string[];
}

export interface SentMessage {
  to: string;
  text: string;
  mentions: string[];
  file?: string;
  at: number;
}

export interface SayOptions {
  in?: string;
  /** Ids that WeChat lists as mentioned. */
  mentions?: string[];
  type?: number;
  id?: string;
  timestamp?: number;
}

export interface WorldContact {
  id: string;
  name: string;
  alias?: string;
  handle?: string;
  type?: number;
}

/** Which account is ours. */
export const botId = 'wxid_talkup';

/**
 * A make-believe WeChat: people, rooms and messages that outlive each puppet that looks at them, and the faults of real ones.
 * What is said while no puppet is there waits, as it does in WeChat.
 */
export async function createWechatWorld() {
  const contacts = new Map<string, WorldContact>([[botId, { id: botId, name: 'TalkUp' }]]);
  const rooms = new Map<
    string,
    { id: string; topic: string; members: string[]; aliases: Map<string, string> }
  >();
  const messages = new Map<string, WorldMessage>();
  const sent: SentMessage[] = [];
  const puppets: FaultyPuppet[] = [];
  let unseen: string[] = [];
  let count = 0;

  const world = {
    contacts,
    rooms,
    messages,
    sent,
    /** Every puppet that was made, oldest first. */
    puppets,
    /** Whether a puppet that starts is logged in at once, by its kept session. */
    session: true,
    /** How often a puppet was asked for a sign of life. */
    dings: 0,
    faults: {
      /** The next sends fail with these, one each. */
      sends: [] as unknown[],
      /** The next sends are shown in WeChat and then fail with these. */
      afterShowing: [] as unknown[],
      /** How often the content of a message is missing still, by id. */
      missing: new Map<string, number>(),
      /** Sends that mention are refused as unsupported. */
      noMentions: false,
      noDong: false,
      /** The next starts fail with these. */
      starts: [] as unknown[],
      /** Our own messages are not shown to us. */
      noEcho: false,
    },

    person(id: string, name: string, more: Partial<WorldContact> = {}): WorldContact {
      const contact = { ...more, id, name };
      contacts.set(id, contact);
      return contact;
    },
    room(id: string, topic: string, members: string[], aliases: Record<string, string> = {}) {
      rooms.set(id, { id, topic, members: [botId, ...members], aliases: new Map(Object.entries(aliases)) });
      return id;
    },
    /** The puppet that is on. */
    puppet: () => puppets.findLast((puppet) => puppet.isOn),
    says(who: string, text: string, options: SayOptions = {}): string {
      count += 1;
      const id = options.id ?? `msg-${count}-${Math.random().toString(36).slice(2, 8)}`;
      messages.set(id, {
        id,
        talkerId: who,
        ...(options.in ? { roomId: options.in } : { listenerId: botId }),
        text,
        timestamp: options.timestamp ?? Date.now(),
        type: options.type ?? messageTypes.text,
        mentionIdList: options.mentions ?? [],
      });
      world.tell(id);
      return id;
    },
    /** Tells of a message, once more or for the first time. */
    tell(id: string): void {
      const puppet = world.puppet();
      if (puppet?.isLoggedIn) puppet.emit('message', { messageId: id });
      else unseen.push(id);
    },
    emit(event: string, payload: object): void {
      world.puppet()?.emit(event as 'message', payload as { messageId: string });
    },
    loginEnds(): void {
      world.session = false;
      void world.puppet()?.logout('the phone said so');
    },
    loginBegins(): void {
      world.session = true;
      world.puppet()?.login(botId);
      world.catchUp();
    },
    /** What was said meanwhile is told now. */
    catchUp(): void {
      const waiting = unseen;
      unseen = [];
      for (const id of waiting) world.tell(id);
    },
    /** What people see of us in one chat. */
    seenIn: (chat: string) => sent.filter(({ to }) => to === chat).map(({ text }) => text),
    async sees(chat: string, pattern: RegExp, withinMs = 8_000): Promise<SentMessage> {
      const deadline = Date.now() + withinMs;
      for (;;) {
        const found = sent.find(({ to, text }) => to === chat && pattern.test(text));
        if (found) return found;
        if (Date.now() > deadline)
          throw new Error(
            `${String(pattern)} was not said to ${chat}; said: ${JSON.stringify(world.seenIn(chat))}`,
          );
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    makePuppet: (): FaultyPuppet => {
      const puppet = new PuppetClass(world);
      puppets.push(puppet);
      return puppet;
    },
  };
  const PuppetClass = await createFaultyPuppetClass();
  return world;
}

export type WechatWorld = Awaited<ReturnType<typeof createWechatWorld>>;
