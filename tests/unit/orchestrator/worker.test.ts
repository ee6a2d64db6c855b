import { createComposer } from '../../../src/outbox';
import { createOrchestrator } from '../../../src/orchestrator';
import type { Claim, Mailbox } from '../../../src/ports/mailbox';
import type { InboundMessage } from '../../../src/ports/chat';
import { systemClock } from '../../../src/shared/clock';
import { TalkUpError } from '../../../src/shared/errors';
import { silentLogger } from '../../support/logger';
import { silentMetrics } from '../../support/metrics';

const message: InboundMessage = {
  channel: 'telegram',
  chat: '1',
  id: 'm1',
  chatKind: 'private',
  sender: { id: '1', name: 'Li Hua' },
  addressed: true,
  content: { kind: 'text', text: 'I like fishing.' },
  receivedAt: 0,
};
const claimAfter = (attempts: number): Claim => ({
  key: 'telegram:1:1',
  fence: 1,
  messages: [message],
  state: undefined,
  attempts,
});
const away = () => new TalkUpError('away', { code: 'store-unavailable', retryable: true });

/** What becomes of one claim whose message cannot even be looked at. */
async function endOf(claim: Claim, bury: Mailbox['bury']): Promise<string[]> {
  const ends: string[] = [];
  const stop = new AbortController();
  let given = false;
  const ended = new Promise<void>((resolve) => {
    void createOrchestrator({
      mailbox: {
        async claim(signal) {
          if (!given) {
            given = true;
            return claim;
          }
          await systemClock.sleep(60_000, signal).catch(() => undefined);
          return undefined;
        },
        commit: () => Promise.reject(away()),
        async bury(...letter) {
          ends.push('buried');
          await bury(...letter);
          resolve();
        },
        async release(_claim, { notBefore }) {
          ends.push(notBefore > Date.now() ? 'released for later' : 'released');
          resolve();
        },
      },
      whoIs: () => Promise.reject(new Error('a bug')),
      turn: () => Promise.reject(new Error('never')),
      isPlainText: () => true,
      compose: createComposer(() => undefined as never),
      adapters: new Map(),
      clock: systemClock,
      logger: silentLogger,
      metrics: silentMetrics,
      concurrency: 1,
    })(stop.signal, stop.signal);
  });
  await Promise.race([ended, systemClock.sleep(3_000, stop.signal)]);
  stop.abort();
  return ends;
}

test('a message that cannot be answered is tried again later, and put aside after twelve tries', async () => {
  expect(await endOf(claimAfter(0), () => Promise.resolve())).toEqual(['released for later']);
  expect(await endOf(claimAfter(12), () => Promise.resolve())).toEqual(['buried']);
});

test('a conversation is not closed for good when its message could not be put aside', async () => {
  expect(await endOf(claimAfter(12), () => Promise.reject(away()))).toEqual(['buried', 'released for later']);
});
