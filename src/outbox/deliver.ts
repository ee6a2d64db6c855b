import type { ChatAdapter, ChatAddress, OutboundMessage } from '../ports/chat';
import type { Clock } from '../ports/clock';
import type { Logger } from '../ports/logger';
import type { Delivery, DeliveryClaim, DeliveryOutcome, Outbox } from '../ports/mailbox';
import type { Metrics } from '../ports/metrics';
import type { Pacer } from '../ports/pacer';
import { backoffMs, timeLimit } from '../shared/async';
import { TalkUpError, errorCode } from '../shared/errors';
import { chatOfLane, laneOf, type DeliveryPayload } from './compose';
import { bundle } from './bundle';

export interface DelivererOptions {
  outbox: Outbox;
  /** By channel. */
  adapters: Map<string, ChatAdapter>;
  pacer: Pacer;
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
  /** Another way for what a platform refuses; resolves with the outcome to note. */
  reroute?: (delivery: Delivery, outcome: DeliveryOutcome, now: number) => Promise<DeliveryOutcome>;
  /** Told of every chat delivery that has ended, after it is settled. */
  onSettled?: (delivery: Delivery, outcome: DeliveryOutcome) => Promise<void>;
}

/** Chats that wait for their pace or a platform at the same time; each holds a little memory and no thread. */
const mostAtOnce = 1_000;
const sendTimeoutMs = 30_000;
const mostInBundle = 8;
/** How often a platform that is not ready is looked at again. */
const readinessMs = 500;

/** Takes due rows out of the outbox, one at a time per chat, and gets each to its platform by the platform's own rules. */
export function createDeliverer({
  outbox,
  adapters,
  pacer,
  clock,
  logger,
  metrics,
  reroute = async (_delivery, outcome) => outcome,
  onSettled,
}: DelivererOptions) {
  async function settle(claim: DeliveryClaim, found: DeliveryOutcome): Promise<void> {
    const { delivery } = claim;
    const outcome = found.status === 'sent' ? found : await reroute(delivery, found, clock.now());
    await outbox.settle(claim, outcome);
    metrics.count('talkup_deliveries_total', {
      channel: delivery.channel,
      kind: delivery.kind,
      status: outcome.status,
    });
    if (outcome.status === 'failed' || outcome.status === 'expired') {
      const reason = outcome.status === 'failed' ? outcome.reason : 'expired';
      logger.warn(
        { delivery: delivery.id, channel: delivery.channel, kind: delivery.kind, reason },
        'not delivered',
      );
    }
    if (outcome.status !== 'retry') await onSettled?.(delivery, outcome);
  }

  /** `claims` begins with one, and gets those that go along with it: whoever calls ends what is left open by a failure. */
  async function deliver(claims: [DeliveryClaim, ...DeliveryClaim[]], signal: AbortSignal): Promise<void> {
    const [first] = claims;
    const { delivery } = first;
    const adapter = adapters.get(delivery.channel);
    const payload = JSON.parse(delivery.payload) as DeliveryPayload;
    if (!adapter) return settle(first, { status: 'failed', reason: 'channel-off' });
    if (delivery.expiresAt <= clock.now()) return settle(first, { status: 'expired' });

    if (!isReady(adapter)) {
      const notBefore = clock.now() + readinessMs;
      return outbox.settle(first, { status: 'retry', notBefore, reason: 'not-ready' });
    }

    // the lane names the chat: it was moved with the group, the payload was not
    const to = { ...payload.to, chat: chatOfLane(delivery.lane) };
    const { bundles, pace } = adapter.capabilities;
    if (pace) await pacer.slot({ to, group: payload.group, pace }, signal);
    if (bundles && payload.group && delivery.kind === 'answer')
      claims.push(...(await outbox.takeMore(first, mostInBundle)));

    const held: DeliveryClaim[] = [];
    for (const claim of claims) if ((await outbox.sending(claim)) === 'held') held.push(claim);
    if (held.length === 0) return;
    if (held.some((claim) => claim.delivery.ambiguous))
      metrics.count('talkup_ambiguous_sends_total', { channel: delivery.channel });

    const { outcome, movedTo } = await attempt(adapter, to, bundle(held.map(messageOf)), delivery, signal);
    // moved before the claim ends, so that nothing is tried on the old lane again
    if (movedTo) await outbox.moveLane(delivery.lane, movedTo);
    // all end before anything else may fail: a row that was sent must not be tried again for the sake of another
    const ends = await Promise.allSettled(held.map((claim) => settle(claim, outcome)));
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
  }

  async function attempt(
    adapter: ChatAdapter,
    to: ChatAddress,
    message: OutboundMessage,
    delivery: Delivery,
    signal: AbortSignal,
  ): Promise<{ outcome: DeliveryOutcome; movedTo?: string }> {
    const startedAt = clock.now();
    try {
      const receipt = await adapter.send(to, message, timeLimit(sendTimeoutMs, signal));
      metrics.observe('talkup_send_seconds', (clock.now() - startedAt) / 1000, { channel: adapter.channel });
      return { outcome: { status: 'sent', receipt: receipt.messageId } };
    } catch (error) {
      const reason = errorCode(error);
      if (error instanceof TalkUpError && error.code === 'chat-moved' && error.details.to) {
        const movedTo = laneOf({ ...to, chat: error.details.to });
        return { outcome: { status: 'retry', notBefore: clock.now(), reason }, movedTo };
      }
      // an error that nobody translated may be a passing fault, so it is tried again until the row expires
      if (error instanceof TalkUpError && !error.retryable) return { outcome: { status: 'failed', reason } };
      const wait =
        (error instanceof TalkUpError && error.retryAfterMs) || backoffMs(delivery.attempts, 1_000, 300_000);
      return { outcome: { status: 'retry', notBefore: clock.now() + wait, reason } };
    }
  }

  /** Runs until `signal` aborts, then resolves when what was under way has ended. */
  return async function run(signal: AbortSignal): Promise<void> {
    const underWay = new Set<Promise<void>>();
    while (!signal.aborted) {
      if (underWay.size >= mostAtOnce) await Promise.race(underWay);
      const claim = await claimNext(signal);
      if (!claim) continue;
      const claims: [DeliveryClaim] = [claim];
      const task: Promise<void> = deliver(claims, signal)
        .catch(async (error: unknown) => {
          const reason = errorCode(error);
          if (!signal.aborted)
            logger.error({ delivery: claim.delivery.id, code: reason, err: error }, 'delivery broke off');
          // what has ended stays as it is; what is open would keep its chat closed
          const outcome = { status: 'retry', notBefore: clock.now() + 1_000, reason } as const;
          await Promise.all(claims.map((open) => outbox.settle(open, outcome)));
        })
        .catch((error: unknown) => logger.error({ code: errorCode(error) }, 'the outbox is away'))
        .finally(() => underWay.delete(task));
      underWay.add(task);
    }
    await Promise.allSettled(underWay);
  };

  /** Of the platforms that are ready; when one is not, its rows wait untouched and it is looked at again soon. */
  async function claimNext(signal: AbortSignal): Promise<DeliveryClaim | undefined> {
    const all = [...adapters.values()];
    const channels = all.filter(isReady).map(({ channel }) => channel);
    const isWaiting = channels.length < all.length;
    try {
      if (channels.length === 0) {
        await clock.sleep(readinessMs, signal);
        return undefined;
      }
      const limit = isWaiting ? timeLimit(readinessMs, signal) : signal;
      return await outbox.claim(channels, limit);
    } catch (error) {
      if (signal.aborted) return undefined;
      logger.error({ code: errorCode(error) }, 'the outbox is away');
      await clock.sleep(1_000, signal).catch(() => undefined);
      return undefined;
    }
  }
}

function isReady(adapter: ChatAdapter): boolean {
  return adapter.readyToSend?.() ?? true;
}

function messageOf(claim: DeliveryClaim): OutboundMessage {
  return (JSON.parse(claim.delivery.payload) as DeliveryPayload).message;
}
