import type { Mailbox } from '../../src/ports/mailbox';
import type { Records } from '../../src/ports/records';
import type { TurnRecord } from '../../src/ports/school';
import { sleep } from '../../src/shared/async';
import { turnFaults, type ApiPupil, type TelegramPupil } from './load';
import type { FakeTelegram } from './telegram-server';

export interface Aftermath {
  messages: number;
  answered: number;
  turns: number;
  /** Messages that reached Telegram a second time. */
  repeats: number;
  /** Rows that the ledger marks as perhaps sent twice. */
  ambiguous: number;
  /** What should not be, in words; empty when all is well. */
  faults: string[];
}

/** Waits until nothing waits any more, then compares what was said with what was answered, sent and recorded. */
export async function lookBack({
  mailbox,
  records,
  api,
  telegram,
}: {
  mailbox: Mailbox;
  records: Records;
  api: ApiPupil[];
  telegram?: { server: FakeTelegram; pupils: TelegramPupil[] };
}): Promise<Aftermath> {
  const turns = await allTurns(records);
  const faults: string[] = [];
  const { deadLetters, waitingMessages, waitingDeliveries } = await mailbox.counts();
  if (deadLetters + waitingMessages + waitingDeliveries > 0)
    faults.push(
      `left: ${waitingMessages} messages, ${waitingDeliveries} deliveries, ${deadLetters} dead letters`,
    );
  if (new Set(turns.map(({ id }) => id)).size !== turns.length) faults.push('a turn is in the records twice');
  for (const { uid, said, answers } of api) {
    faults.push(...turnFaults(turns, uid, said));
    if (answers.some(({ turn, kind }, index) => turn !== index + 1 || kind !== 'turn'))
      faults.push(`${uid} heard ${answers.map(({ turn, kind }) => `${kind} ${turn}`).join()}`);
  }
  const ledger = await mailbox.outbox.ledger(100_000);
  // a delivery may be cut off more than once, and each time it is sent again
  const ambiguous = ledger
    .filter((row) => row.channel === 'telegram' && row.ambiguous)
    .reduce((sum, { attempts }) => sum + attempts - 1, 0);
  let repeats = 0;
  for (const { id, said } of telegram?.pupils ?? []) {
    faults.push(...turnFaults(turns, id, said));
    const own = turns.filter(({ conversation }) => conversation.includes(`:${id}`)).length;
    const heard = telegram!.server.sent.filter(({ chatId }) => String(chatId) === id).length;
    if (heard < own) faults.push(`Telegram ${id}: ${own} turns and only ${heard} messages`);
    repeats += Math.max(0, heard - own);
  }
  if (repeats > ambiguous) faults.push(`${repeats} messages came twice, but only ${ambiguous} are counted`);
  const said = [...api, ...(telegram?.pupils ?? [])].flatMap((pupil) => pupil.said);
  return {
    messages: said.length,
    answered: api.flatMap(({ answers }) => answers).length,
    turns: turns.length,
    repeats,
    ambiguous,
    faults,
  };
}

async function allTurns(records: Records): Promise<TurnRecord[]> {
  const all: TurnRecord[] = [];
  for (;;) {
    const page = await records.list('turns', { limit: 500, after: all.at(-1)?.id });
    all.push(...page);
    if (page.length < 500) return all;
  }
}

/** Waits until a running process says that nothing waits. */
export async function untilDrained(ports: () => number[], withinMs = 60_000): Promise<void> {
  for (const deadline = Date.now() + withinMs; Date.now() < deadline; await sleep(200)) {
    const [port] = ports();
    if (port === undefined) continue;
    const text = await fetch(`http://127.0.0.1:${port}/metrics`, { signal: AbortSignal.timeout(5_000) })
      .then((response) => response.text())
      .catch(() => '');
    const waiting = [...text.matchAll(/^talkup_waiting_\w+ (\d+)/gm)].map((match) => Number(match[1]));
    if (waiting.length === 2 && waiting.every((count) => count === 0)) return;
  }
}
