import type { ChatAddress } from '../ports/chat';
import type { Delivery, DeliveryOutcome, Outbox } from '../ports/mailbox';
import type { Composer, DeliveryPayload } from './compose';

export interface RerouteOptions {
  outbox: Pick<Outbox, 'put'>;
  compose: Composer;
  /** Private chats by which a person can be reached, the last used first. */
  reachOf: (personId: string) => Promise<ChatAddress[]>;
  /** Whether messages can leave by this channel. */
  isOn: (channel: string) => boolean;
}

/** Marks the id of a row that took another way; behind it stands from where to where. */
const mark = '~';

/** The code of a platform that is away for so long that another way is better than waiting. */
const awayCode = 'channel-away';

/**
 * What a platform refuses takes another chat of the same person. Only reports and notices do, in private: an answer belongs where it
 * was asked for, and alerts have receipts and a next in line of their own. Each channel is tried once.
 * Resolves with the outcome to note for the refused row: failed, with the way that its successor takes.
 */
export function createReroute({ outbox, compose, reachOf, isOn }: RerouteOptions) {
  return async function reroute(
    delivery: Delivery,
    outcome: DeliveryOutcome,
    now: number,
  ): Promise<DeliveryOutcome> {
    const { kind, personId } = delivery;
    const reason = refusal(outcome);
    if (reason === undefined || personId === undefined || (kind !== 'report' && kind !== 'notice'))
      return outcome;
    const { to, group, message } = JSON.parse(delivery.payload) as DeliveryPayload;
    if (group) return outcome;
    const tried = [to.channel, ...waysOf(delivery.id)];
    const next = (await reachOf(personId)).find(
      ({ channel }) => !tried.includes(channel) && channel !== 'api' && isOn(channel),
    );
    if (next === undefined) return outcome;
    await outbox.put(
      compose({
        id: `${delivery.id}${mark}${to.channel}>${next.channel}`,
        kind,
        to: next,
        group: false,
        message,
        personId,
        now,
      }),
    );
    return { status: 'failed', reason: `${reason}, goes by ${next.channel}` };
  };
}

/** The channels that a row has been through, by its id. */
function waysOf(id: string): string[] {
  return id
    .split(mark)
    .slice(1)
    .flatMap((way) => way.split('/')[0]?.split('>') ?? []);
}

function refusal(outcome: DeliveryOutcome): string | undefined {
  if (outcome.status === 'failed') return outcome.reason;
  return outcome.status === 'retry' && outcome.reason === awayCode ? awayCode : undefined;
}
