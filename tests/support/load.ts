import type { TurnRecord } from '../../src/ports/school';
import { sleep } from '../../src/shared/async';
import type { FakeTelegram } from './telegram-server';

/** What one pupil said and heard through the API. */
export interface ApiPupil {
  uid: string;
  said: string[];
  answers: { turn: number; kind: string; text: string }[];
}

export interface Load {
  /** Stops saying new things; resolves when everything said has its answer. */
  finish(): Promise<void>;
}

const words = ['birds', 'trees', 'boats', 'horses', 'flowers', 'books', 'stars', 'kites'];
/** A sentence that no other message has, and that a pupil might say. */
export const sentence = (pupil: number, number: number) =>
  `I saw ${number + 2} ${words[pupil % words.length]} near the river on my way to school today.`;

/** Pupils who each say one thing after another to whichever process answers, again and again until it is answered. */
export function startApiLoad({
  pupils,
  ports,
  pauseMs = 500,
}: {
  pupils: number;
  ports: () => number[];
  /** Between two messages of a pupil. */
  pauseMs?: number;
}): Load & { pupils: ApiPupil[] } {
  let stopping = false;
  const all: ApiPupil[] = Array.from({ length: pupils }, (_, index) => ({
    uid: `pupil-${index}`,
    said: [],
    answers: [],
  }));

  async function practise(pupil: ApiPupil, index: number): Promise<void> {
    while (!stopping) {
      const number = pupil.said.length;
      const text = sentence(index, number);
      pupil.said.push(text);
      const key = `${pupil.uid}-${number}`;
      // some clients ask twice, of two processes
      const again = number % 5 === 3 ? ask(pupil.uid, text, key).catch(() => undefined) : undefined;
      const answer = await untilAnswered(pupil.uid, text, key);
      pupil.answers.push(answer);
      const second = await again;
      if (typeof second === 'object' && second.turn !== answer.turn)
        throw new Error(`${key} was answered in two ways`);
      await sleep(pauseMs * (0.5 + Math.random()));
    }
  }

  async function untilAnswered(uid: string, text: string, key: string) {
    let why = '';
    // while faults go on it may take any time; two minutes after the last one all must be answered
    for (let deadline = Infinity; Date.now() < deadline; await sleep(100)) {
      if (stopping) deadline = Math.min(deadline, Date.now() + 120_000);
      const answer = await ask(uid, text, key).catch((error: unknown) => String(error));
      if (typeof answer === 'object') return answer;
      why = answer;
    }
    throw new Error(`${key} was not answered within two minutes of the last fault: ${why}`);
  }

  /** The answer, or why there is none yet. */
  async function ask(uid: string, text: string, key: string): Promise<ApiPupil['answers'][number] | string> {
    const open = ports();
    const port = open[Math.floor(Math.random() * open.length)];
    if (port === undefined) return 'no process is up';
    const response = await fetch(`http://127.0.0.1:${port}/api/v1/chat`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify({ uid, text }),
      signal: AbortSignal.timeout(20_000),
    });
    if (!response.ok) return `${response.status} ${await response.text()}`;
    return (await response.json()) as ApiPupil['answers'][number];
  }

  const working = Promise.all(all.map(practise));
  working.catch(() => undefined);
  return {
    pupils: all,
    async finish() {
      stopping = true;
      await working;
    },
  };
}

/** A pupil in a private chat on the make-believe Telegram. */
export interface TelegramPupil {
  id: string;
  said: string[];
}

/** So many messages wait for a bot that is away before people stop writing; hundreds at once would be a flood, of which the rest is dropped. */
const mostUnheard = 40;

/** Pupils who write without waiting for answers. */
export function startTelegramLoad(
  telegram: FakeTelegram,
  { pupils, pauseMs = 600 }: { pupils: number; pauseMs?: number },
): Load & { pupils: TelegramPupil[] } {
  let stopping = false;
  const people = Array.from({ length: pupils }, (_, index) => ({
    user: telegram.user(`Pupil ${index}`, { language: 'zh-hans' }),
    said: [] as string[],
  }));
  const working = Promise.all(
    people.map(async ({ user, said }, index) => {
      while (!stopping) {
        if (telegram.feed.pending().length >= mostUnheard) {
          await sleep(pauseMs);
          continue;
        }
        const text = sentence(index, said.length);
        said.push(text);
        const { updateId } = await user.says(text);
        // Telegram delivers again what it thinks was lost
        if (updateId !== undefined && said.length % 4 === 2) telegram.feed.repeat(updateId);
        await sleep(pauseMs * (0.5 + Math.random()));
      }
    }),
  );
  return {
    pupils: people.map(({ user, said }) => ({ id: user.id, said })),
    async finish() {
      stopping = true;
      await working;
      await telegram.feed.drained(60_000);
    },
  };
}

/** What each pupil said in the order in which a webhook took it. Throws where something never arrived. */
export function inArrivalOrder(pupils: TelegramPupil[], telegram: FakeTelegram): TelegramPupil[] {
  return pupils.map(({ id, said }) => {
    const arrived = telegram.feed.delivered().flatMap((update) => {
      const { chat, text } = (update.message ?? {}) as { chat?: { id: number }; text?: string };
      return String(chat?.id) === id && text !== undefined ? [text] : [];
    });
    if (arrived.length !== said.length)
      throw new Error(`Telegram ${id}: said ${said.length}, delivered ${arrived.length}`);
    return { id, said: arrived };
  });
}

/** How the turns of the records differ from what was said; empty when every message stands in exactly one turn, in order. */
export function turnFaults(turns: TurnRecord[], who: string, said: string[]): string[] {
  const own = turns
    .filter(({ conversation }) => conversation.split(':').some((part) => decodeURIComponent(part) === who))
    .sort((one, other) => one.turn - other.turn);
  // a turn may answer several messages that waited together; its text is theirs, one after another
  const heard = own.map(({ pupil }) => pupil.replace(/\s+/g, ' ')).join(' ');
  const faults: string[] = [];
  const numbers = own.map(({ turn }) => turn);
  if (numbers.some((number, index) => number !== index + 1)) faults.push(`${who}: turns ${numbers.join()}`);
  if (heard !== said.join(' ')) {
    const missing = said.filter((text) => !heard.includes(text));
    const twice = said.filter((text) => heard.split(text).length > 2);
    faults.push(
      `${who}: said ${said.length}; missing ${missing.length}, twice ${twice.length}${missing.length + twice.length === 0 ? ', out of order' : ''}: ${[...missing, ...twice].slice(0, 3).join(' | ')}`,
    );
  }
  return faults;
}
