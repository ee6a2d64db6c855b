import type { Json } from './world';

/** An answer of the Bot API that says no. */
export class ApiFault extends Error {
  constructor(
    readonly status: number,
    readonly description: string,
    readonly parameters?: Json,
  ) {
    super(description);
  }
}

export interface Limits {
  /** Shortest time between two messages to one chat, in milliseconds. */
  perChatMs?: number;
  /** Messages per second over all chats. */
  perSecond?: number;
  /** Messages per minute to one group. */
  perGroupPerMinute?: number;
}

type Planned =
  | { kind: 'answer'; status: number; description: string; parameters?: Json }
  /** The connection breaks: before the request is acted on, or after it was (the bot cannot know). */
  | { kind: 'drop'; when: 'before' | 'after' }
  | { kind: 'garbage' };

/** What goes wrong, planned by a test. Each plan is used up by as many requests of the method as it says. */
export class Faults {
  /** Every request takes this much longer. */
  latencyMs = 0;
  /** Real limits, answered with 429 and retry_after. */
  limits: Limits = {};
  private readonly plans: { method: string; times: number; fault: Planned }[] = [];
  private readonly sentAt: { chat: number; at: number }[] = [];

  /** `method` '*' means any. */
  answer(
    method: string,
    answer: { status: number; description?: string; parameters?: Json; times?: number },
  ): void {
    const { status, description = 'Internal Server Error', parameters, times = 1 } = answer;
    this.plans.push({ method, times, fault: { kind: 'answer', status, description, parameters } });
  }

  tooMany(method: string, retryAfterSeconds: number, times = 1): void {
    this.answer(method, {
      status: 429,
      description: `Too Many Requests: retry after ${retryAfterSeconds}`,
      parameters: { retry_after: retryAfterSeconds },
      times,
    });
  }

  drop(method: string, when: 'before' | 'after', times = 1): void {
    this.plans.push({ method, times, fault: { kind: 'drop', when } });
  }

  /** HTML in place of JSON, as a gateway answers. */
  garbage(method: string, times = 1): void {
    this.plans.push({ method, times, fault: { kind: 'garbage' } });
  }

  /** How many plans are not used up yet. */
  planned(): number {
    return this.plans.length;
  }

  clear(): void {
    this.plans.length = 0;
    this.limits = {};
    this.latencyMs = 0;
  }

  take(method: string): Planned | undefined {
    const index = this.plans.findIndex((plan) => plan.method === method || plan.method === '*');
    const plan = this.plans[index];
    if (!plan) return undefined;
    plan.times -= 1;
    if (plan.times <= 0) this.plans.splice(index, 1);
    return plan.fault;
  }

  /** Counts one message to a chat; throws 429 when it is one too many. */
  countMessage(chat: number): void {
    const now = Date.now();
    const { perChatMs, perSecond, perGroupPerMinute } = this.limits;
    while (this.sentAt[0] && now - this.sentAt[0].at > 60_000) this.sentAt.shift();
    const within = (ms: number, only?: number) =>
      this.sentAt.filter(({ chat: other, at }) => now - at < ms && (only === undefined || other === only));
    const refuse = (waitMs: number) => {
      const seconds = Math.max(1, Math.ceil(waitMs / 1_000));
      throw new ApiFault(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });
    };
    if (perChatMs && within(perChatMs, chat).length > 0) refuse(perChatMs);
    if (perSecond && within(1_000).length >= perSecond) refuse(1_000);
    if (perGroupPerMinute && chat < 0) {
      const recent = within(60_000, chat);
      if (recent.length >= perGroupPerMinute) refuse(60_000 - (now - (recent[0]?.at ?? now)));
    }
    this.sentAt.push({ chat, at: now });
  }
}
