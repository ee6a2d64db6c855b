import type { AdapterHealth } from '../../../src/ports/chat';
import type { Clock } from '../../../src/ports/clock';
import { TalkUpError } from '../../../src/shared/errors';
import type { BotIdentity } from './people';

export type TransportMode = 'polling' | 'webhook';

/** What each part of the adapter notes down, so that one line can say how Telegram is doing. */
export interface Status {
  running: boolean;
  /** Another process holds the lease; this one stands by. */
  standingBy: boolean;
  updateSeen(): void;
  /** A part works (again). */
  fine(part: string): void;
  /** A part failed; stays until it is fine. */
  fault(part: string, error: unknown): void;
  report(about: { mode: TransportMode; bot?: BotIdentity }): AdapterHealth;
}

const advice: Record<string, string> = {
  'telegram-token-refused': 'the token is refused; set TELEGRAM_BOT_TOKEN to the one that BotFather gave',
  'telegram-conflict':
    'another program polls with the same token; stop it, or give this one a bot of its own (a token has one poller)',
  'telegram-unreachable':
    'the Bot API server cannot be reached; check the network, or set TELEGRAM_PROXY or TELEGRAM_API_ROOT',
};

/** What is wrong and what to do, in one line. */
export function adviceOn(error: unknown): string {
  return error instanceof TalkUpError ? (advice[error.code] ?? error.message) : 'internal error';
}

export function createStatus({ clock }: { clock: Clock }): Status {
  const faults = new Map<string, { advice: string; at: number }>();
  let lastUpdateAt: number | undefined;

  const ago = (at: number) => {
    const seconds = Math.max(0, Math.round((clock.now() - at) / 1_000));
    return seconds < 120 ? `${seconds} s ago` : `${Math.round(seconds / 60)} min ago`;
  };

  return {
    running: false,
    standingBy: false,
    updateSeen() {
      lastUpdateAt = clock.now();
    },
    fine(part) {
      faults.delete(part);
    },
    fault(part, error) {
      faults.set(part, { advice: adviceOn(error), at: faults.get(part)?.at ?? clock.now() });
    },
    report({ mode, bot }) {
      const name = bot ? `@${bot.username}` : 'name not known yet';
      const last = lastUpdateAt === undefined ? 'no update yet' : `last update ${ago(lastUpdateAt)}`;
      const line = [name, mode, ...(this.standingBy ? ['another process polls, standing by'] : []), last];
      if (bot && !bot.seesAllGroupMessages)
        line.push('privacy mode on (of groups only commands and replies are heard)');
      if (!this.running) return { ok: false, detail: `Telegram: ${line.join(', ')}; not started` };
      const problems = [...faults].map(
        ([part, fault]) => `${part}: ${fault.advice} (since ${ago(fault.at)})`,
      );
      if (!bot && problems.length === 0) problems.push('connecting');
      const detail = [`Telegram: ${line.join(', ')}`, ...problems].join('; ').replace(/\s+/g, ' ');
      return { ok: problems.length === 0, detail };
    },
  };
}
