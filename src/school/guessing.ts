import { TalkUpError } from '../shared/errors';
import { keyedHash } from './identity';
import { readSnapshot } from './person-snapshot';
import { snapshotKeys } from './snapshot-keys';
import type { SchoolStores } from './stores';

const windowMs = 60 * 60_000;
/** Wrong codes an hour. With some 10^11 codes, the overall bound leaves a guesser no hope; a class that mistypes stays below. */
const mostWrong = { person: 6, chat: 20, all: 600 };

interface Guesses {
  since: number;
  count: number;
  /** The last counted message, so that a turn done again counts once. */
  last: string;
}

export interface Guesser {
  personId: string;
  /** `channel:chat` */
  chat: string;
  /** The inbound id. */
  messageId: string;
}

/** Counts wrong codes per person, per chat and of all, in the snapshots, so that neither a restart nor another process forgets. */
export function createGuessLimit({
  snapshots,
  clock,
  secret,
}: Pick<SchoolStores, 'snapshots' | 'clock' | 'secret'>) {
  const scopes = ({ personId, chat }: Guesser) => [
    { key: snapshotKeys.guesses(`person:${personId}`), most: mostWrong.person },
    { key: snapshotKeys.guesses(`chat:${keyedHash(secret, 'guesses', chat)}`), most: mostWrong.chat },
    { key: snapshotKeys.guesses('all'), most: mostWrong.all },
  ];

  async function read(keys: string[]): Promise<(Guesses | undefined)[]> {
    const now = clock.now();
    const stored = await snapshots.getMany(keys);
    return stored
      .map((value) => readSnapshot<Guesses>(value))
      .map((guesses) => (guesses !== undefined && now - guesses.since < windowMs ? guesses : undefined));
  }

  return {
    /** How many minutes to wait before another code is looked at; 0 when now will do. */
    async minutesToWait(guesser: Guesser): Promise<number> {
      const all = scopes(guesser);
      const found = await read(all.map(({ key }) => key));
      const waits = found.map((guesses, index) => {
        const most = all[index]?.most;
        if (most === undefined) throw new TalkUpError('a guess scope is missing', { code: 'internal' });
        const isRepeat = guesses?.last === guesser.messageId;
        if (guesses === undefined || guesses.count - (isRepeat ? 1 : 0) < most) return 0;
        return Math.ceil((guesses.since + windowMs - clock.now()) / 60_000);
      });
      return Math.max(0, ...waits);
    },

    async wrong(guesser: Guesser): Promise<void> {
      const now = clock.now();
      const keys = scopes(guesser).map(({ key }) => key);
      const found = await read(keys);
      await snapshots.put(
        keys.flatMap((key, index) => {
          const before = found[index];
          if (before?.last === guesser.messageId) return [];
          const guesses: Guesses = {
            since: before?.since ?? now,
            count: (before?.count ?? 0) + 1,
            last: guesser.messageId,
          };
          return [{ key, value: JSON.stringify(guesses), version: now }];
        }),
      );
    },
  };
}
