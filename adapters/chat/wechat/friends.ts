import type { Clock } from '../../../src/ports/clock';
import type { Logger } from '../../../src/ports/logger';
import { errorCode } from '../../../src/shared/errors';
import { kindOfFault } from './errors';
import { friendshipReceived, stringOf, type Payload, type Puppet } from './puppet';

export interface FriendsOptions {
  clock: Clock;
  logger: Logger;
  random: () => number;
  onUnable: () => void;
}

const hourMs = 3_600_000;
/** An account that befriends more people in an hour is looked at by WeChat. */
const mostPerHour = 10;
const pauseMs = [5_000, 15_000] as const;

/**
 * Says yes to people who ask to be our friend (only then can a parent write in private) and to invitations into rooms, slowly and not
 * too often. What comes beyond that waits on the phone.
 */
export function createFriends({ clock, logger, random, onUnable }: FriendsOptions) {
  const accepted: number[] = [];

  async function unhurried(work: () => Promise<void>, signal: AbortSignal): Promise<void> {
    while (accepted.length > 0 && clock.now() - (accepted[0] ?? 0) > hourMs) accepted.shift();
    if (accepted.length >= mostPerHour) return;
    accepted.push(clock.now());
    try {
      await clock.sleep(pauseMs[0] + random() * (pauseMs[1] - pauseMs[0]), signal);
      await work();
    } catch (error) {
      if (signal.aborted) return;
      if (kindOfFault(error) === 'unsupported') onUnable();
      logger.warn({ code: errorCode(error) }, 'wechat: a request or invitation waits on the phone');
    }
  }

  return {
    requested: (puppet: Puppet, payload: Payload, signal: AbortSignal) =>
      unhurried(async () => {
        const id = stringOf(payload.friendshipId);
        const { type } = await puppet.friendshipPayload(id);
        if (type === friendshipReceived) await puppet.friendshipAccept(id);
      }, signal),
    invited: (puppet: Puppet, payload: Payload, signal: AbortSignal) =>
      unhurried(() => puppet.roomInvitationAccept(stringOf(payload.roomInvitationId)), signal),
  };
}
