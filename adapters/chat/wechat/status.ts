import type { AdapterHealth } from '../../../src/ports/chat';
import type { Clock } from '../../../src/ports/clock';
import type { Metrics } from '../../../src/ports/metrics';
import { TalkUpError } from '../../../src/shared/errors';
import type { Abilities } from './abilities';

export type LoginState =
  'not-started' | 'standing-by' | 'connecting' | 'waiting-for-scan' | 'scanned' | 'logged-in' | 'logged-out';

/** What the admin page shows. */
export interface WechatStatus {
  state: LoginState;
  /** Ms since the epoch. */
  since: number;
  /** What the QR code says, while a scan is waited for. */
  qr?: string;
  /** The name of our account. */
  account?: string;
  puppet: string;
  abilities?: Abilities;
  lastEventAt?: number;
  /** Fresh connections after a fault, since the process started. */
  restarts: number;
  /** Messages whose content the puppet never gave. */
  lost: number;
}

const words: Record<LoginState, string> = {
  'not-started': 'not started',
  'standing-by': 'another process holds the account, standing by',
  connecting: 'connecting to the puppet',
  'waiting-for-scan': 'waits for a scan of the QR code (terminal, or the admin page by /web)',
  scanned: 'the QR code was scanned; confirm the login on the phone',
  'logged-in': 'logged in',
  'logged-out': 'logged out; a new QR code is on its way to the admin page (/web)',
};

/** What is known of the login, kept in one place for health, metrics and the admin page. */
export function createStatus({
  clock,
  metrics,
  puppet,
}: {
  clock: Clock;
  metrics?: Metrics;
  puppet: string;
}) {
  /** Why there is no puppet at all. */
  let trouble: string | undefined;
  const current: WechatStatus = { state: 'not-started', since: clock.now(), puppet, restarts: 0, lost: 0 };

  return {
    current: (): Readonly<WechatStatus> => current,
    isLoggedIn: () => current.state === 'logged-in',
    enter(state: LoginState, known: Pick<WechatStatus, 'qr' | 'account' | 'abilities'> = {}): void {
      if (current.state !== state) current.since = clock.now();
      current.state = state;
      current.qr = known.qr;
      if (known.account !== undefined) current.account = known.account;
      if (known.abilities) current.abilities = known.abilities;
    },
    trouble(error: unknown): void {
      trouble =
        error === undefined
          ? undefined
          : error instanceof TalkUpError
            ? error.message
            : 'the puppet cannot be made';
    },
    learn(abilities: Abilities): void {
      current.abilities = abilities;
    },
    eventSeen(event: string): void {
      current.lastEventAt = clock.now();
      metrics?.count('talkup_wechat_events_total', { event });
    },
    restarted(reason: string): void {
      current.restarts += 1;
      metrics?.count('talkup_wechat_restarts_total', { reason });
    },
    lost(): void {
      current.lost += 1;
      metrics?.count('talkup_wechat_lost_total', {});
    },
    report(): AdapterHealth {
      const { state, since, restarts, lost, abilities } = current;
      const parts = [`${words[state]} (since ${ago(clock.now() - since)})`, `puppet ${puppet}`];
      if (abilities) parts.push(describe(abilities));
      if (restarts > 0) parts.push(`${restarts} fresh connections so far`);
      if (lost > 0) parts.push(`${lost} messages without content`);
      if (trouble !== undefined) parts.push(trouble);
      const ok = state === 'logged-in' || state === 'standing-by';
      return { ok, detail: `WeChat: ${parts.join(', ')}`.replace(/\s+/g, ' ') };
    },
  };
}

export type Status = ReturnType<typeof createStatus>;

function describe(abilities: Abilities): string {
  const entries = Object.entries(abilities) as [keyof Abilities, boolean][];
  const cannot = entries.filter(([, can]) => !can).map(([name]) => names[name]);
  return cannot.length === 0 ? 'can do all that is needed' : `cannot: ${cannot.join(', ')}`;
}

const names: Record<keyof Abilities, string> = {
  mentions: 'real mentions (names stand in the text)',
  files: 'files (their text is sent)',
  voice: 'voice messages out',
  memberEvents: 'news of members',
  friendRequests: 'friend requests (accept them on the phone)',
};

function ago(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1_000));
  return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
