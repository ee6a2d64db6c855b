import type { Accept, InboundMessage, Sender } from '../../../src/ports/chat';
import type { Clock } from '../../../src/ports/clock';
import type { Logger } from '../../../src/ports/logger';
import { backoffMs } from '../../../src/shared/async';
import { errorCode, isRetryable, TalkUpError } from '../../../src/shared/errors';
import type { Echoes } from './echoes';
import type { People } from './people';
import { messageTypes, stringOf, stringsOf, type MessagePayload, type Payload, type Puppet } from './puppet';
import type { Status } from './status';
import { translate, translateRoomEvent, type RoomEvent } from './translate';

export interface IntakeOptions {
  /** The puppet of the moment; after a fresh connection another one than before. */
  puppet: () => Puppet | undefined;
  people: People;
  echoes: Echoes;
  status: Status;
  clock: Clock;
  logger: Logger;
}

interface Taking {
  accept: Accept;
  /** Ends all waiting; what is not stored by then is lost. */
  signal: AbortSignal;
}

/** A message whose content is late holds up the others this long, then they go first. */
const lateAfterMs = 2_000;
/** Tries for the content of one message, about two minutes with the pauses. */
const mostTries = 12;
const firstPauseMs = 200;
const mostPauseMs = 15_000;
const mostWaiting = 10_000;

/**
 * Takes in what a puppet tells. It tells each thing once, knows no acknowledgement, and gives the id before the content: so ids are
 * kept here until the content is there and durable, over fresh connections too, and messages stay in the order of telling.
 */
export function createIntake({ puppet, people, echoes, status, clock, logger }: IntakeOptions) {
  let tail: Promise<void> = Promise.resolve();
  let waiting = 0;

  async function messageOf(messageId: string): Promise<InboundMessage | undefined> {
    const now = puppetNow();
    const payload: MessagePayload = { ...(await now.messagePayload(messageId)), id: messageId };
    const talkerId = stringOf(payload.talkerId) || stringOf(payload.fromId);
    if (payload.type === undefined || !talkerId) throw missing();
    const roomId = stringOf(payload.roomId) || undefined;
    const talker = talkerId === roomId ? undefined : await people.sender(now, talkerId, roomId);
    if (!talker) return undefined;
    if (talker.self) {
      await noteEcho(now, payload, roomId);
      return undefined;
    }
    const [room, names] = await Promise.all([
      roomId === undefined ? undefined : people.room(now, roomId),
      roomId === undefined ? [] : people.ourNames(now, roomId),
    ]);
    return translate({ payload, us: { id: now.currentUserId, names }, talker, room, now: clock.now() });
  }

  /** Our own messages are shown to us as well. */
  async function noteEcho(now: Puppet, payload: MessagePayload, roomId: string | undefined): Promise<void> {
    if (payload.type !== messageTypes.text) return;
    const listenerId = stringOf((payload as unknown as Payload).listenerId);
    const chat = roomId
      ? (await people.room(now, roomId)).id
      : listenerId && (await people.sender(now, listenerId))?.id;
    if (chat) echoes.shown(chat, stringOf(payload.text));
  }

  async function roomEventOf(event: RoomEvent, payload: Payload): Promise<InboundMessage | undefined> {
    const now = puppetNow();
    const roomId = stringOf(payload.roomId);
    if (!roomId) return undefined;
    const ids = stringsOf(event === 'room-join' ? payload.inviteeIdList : payload.removeeIdList);
    const byId = stringOf(payload.inviterId) || stringOf(payload.removerId) || stringOf(payload.changerId);
    const room = await people.room(now, roomId);
    // whoever left is no member any more, so their name in the room is not asked for
    const place = event === 'room-leave' ? undefined : roomId;
    const members = await Promise.all(ids.map((id) => people.sender(now, id, place)));
    const by = (byId && (await people.sender(now, byId, roomId))) || { id: room.id, name: room.topic };
    return translateRoomEvent(event, payload, {
      room,
      members: members.filter((member): member is Sender => member !== undefined),
      by,
      now: clock.now(),
    });
  }

  function puppetNow(): Puppet {
    const now = puppet();
    if (!now?.isLoggedIn)
      throw new TalkUpError('WeChat is not connected', { code: 'wechat-away', retryable: true });
    return now;
  }

  /** Asks until there is an answer; undefined where that never comes. While nobody is logged in no try is counted. */
  async function load(
    read: () => Promise<InboundMessage | undefined>,
    signal: AbortSignal,
  ): Promise<InboundMessage | undefined> {
    for (let tries = 0; tries < mostTries;) {
      signal.throwIfAborted();
      try {
        return await read();
      } catch (error) {
        if (errorCode(error) !== 'wechat-away') tries += 1;
        logger.debug({ code: errorCode(error), tries }, 'wechat: content is not there yet');
        await clock.sleep(backoffMs(tries, firstPauseMs, mostPauseMs), signal);
      }
    }
    status.lost();
    logger.error({}, 'wechat: the puppet told of a message and never gave its content');
    return undefined;
  }

  /** Until it is durable, or refused for good. */
  async function keep(message: InboundMessage, accept: Accept, signal: AbortSignal): Promise<void> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        await accept(message, signal);
        return;
      } catch (error) {
        signal.throwIfAborted();
        if (error instanceof TalkUpError && !isRetryable(error)) {
          logger.error({ code: error.code }, 'wechat: a message was refused and dropped');
          return;
        }
        logger.warn({ code: errorCode(error), attempt }, 'wechat: a message could not be stored yet');
        await clock.sleep(backoffMs(attempt, firstPauseMs, 2_000), signal);
      }
    }
  }

  /** Whether the content is so late that others go first. While nobody is logged in nothing is late, as nothing else comes either. */
  async function isLate(loaded: Promise<unknown>, signal: AbortSignal): Promise<boolean> {
    const over = new AbortController();
    const limit = async (): Promise<boolean> => {
      do await clock.sleep(lateAfterMs, AbortSignal.any([signal, over.signal]));
      while (!puppet()?.isLoggedIn);
      return true;
    };
    const there = loaded.then(() => false);
    try {
      return await Promise.race([there, limit()]);
    } finally {
      over.abort(new Error('the content is there'));
    }
  }

  return {
    /** Takes one thing in, after all that came before it. */
    enqueue(read: () => Promise<InboundMessage | undefined>, { accept, signal }: Taking): void {
      if (waiting >= mostWaiting) {
        status.lost();
        logger.error({ waiting }, 'wechat: too much waits for the store; a message was dropped');
        return;
      }
      waiting += 1;
      const loaded = load(read, signal);
      const store = async () => {
        try {
          const message = await loaded;
          if (message) await keep(message, accept, signal);
        } catch (error) {
          if (!signal.aborted)
            logger.error({ code: errorCode(error), err: error }, 'wechat: taking in failed');
        } finally {
          waiting -= 1;
        }
      };
      tail = tail.then(async () => {
        const late = await isLate(loaded, signal).catch(() => false);
        const stored = store();
        if (!late) await stored;
      });
    },
    messageOf,
    roomEventOf,
    /** Resolves when what has come so far is stored. */
    settled: () => tail,
  };
}

function missing(): TalkUpError {
  return new TalkUpError('The puppet gave an empty message', { code: 'wechat-empty', retryable: true });
}
