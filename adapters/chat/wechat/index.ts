import type { Accept, ChatAdapter, ChatCapabilities, InboundMessage } from '../../../src/ports/chat';
import type { Clock } from '../../../src/ports/clock';
import type { Leases } from '../../../src/ports/lease';
import type { Logger } from '../../../src/ports/logger';
import type { Metrics } from '../../../src/ports/metrics';
import { errorCode, TalkUpError } from '../../../src/shared/errors';
import { createEchoes } from './echoes';
import { createFriends } from './friends';
import { createIdentities, type IdentityMemory } from './identities';
import { createIntake } from './intake';
import { createKeeper } from './keeper';
import { createLogin } from './login';
import { checkSettings, openBot, type Bot, type PuppetSettings } from './open-puppet';
import { createPeople } from './people';
import { createPersonPace } from './person-pace';
import type { Payload, Puppet, PuppetEvent } from './puppet';
import { qrForTerminal } from './qr';
import { createSending, maxTextLength } from './sending';
import { defaultWatchMs, runSession } from './session';
import { createStatus, type WechatStatus } from './status';
import { channel, type RoomEvent } from './translate';
import { createWelcome } from './welcome';

export { checkPuppet } from './open-puppet';
export { qrAsSvg } from './qr';
export type { IdentityMemory } from './identities';
export type { WechatStatus } from './status';
export type { Bot, PuppetSettings } from './open-puppet';

const perMinute = 20;
const perRoomPerMinute = 6;

/** As a person writes: not more than 20 messages a minute, 6 of them in one room, one after the other. */
const capabilities: ChatCapabilities = {
  maxTextLength,
  buttons: false,
  files: true,
  mentions: true,
  bundles: true,
  pace: {
    overallPerSecond: 1,
    overallPerMinute: perMinute,
    perChatMs: 1_000,
    perGroupPerMinute: perRoomPerMinute,
  },
};

export interface WechatTimes {
  /** Shortest and longest pause before a message, in milliseconds. */
  pauseMs: readonly [number, number];
  /** Silence after a login, in milliseconds. */
  quietMs: number;
  /** How long the account may be out before the admin is told, in milliseconds. */
  alertAfterMs: number;
  /** How long without a sign of life before the puppet is asked for one, and for that, in milliseconds. */
  watchMs: { quiet: number; answer: number };
}

const usualTimes: WechatTimes = {
  pauseMs: [1_000, 2_000],
  quietMs: 10_000,
  alertAfterMs: 60_000,
  watchMs: defaultWatchMs,
};

/** Out for longer than this, deliveries are tried all the same, so that reports can take another way. */
const outForGoodMs = 10 * 60_000;

export interface WechatAdapterOptions extends PuppetSettings {
  /** Remembers who is who over logins; shared by all processes. */
  memory: IdentityMemory;
  leases: Leases;
  clock: Clock;
  logger: Logger;
  metrics?: Metrics;
  /** The account is out and somebody has to scan; called once until it is in again. */
  onLoggedOut?: () => void;
  /** Greets people who have joined a room, in one short paragraph; it goes with the next answer there. */
  welcome?: (names: string[]) => string;
  /** Shows the QR code to whoever started TalkUp. */
  print?: (text: string) => void;
  /** Makes a bot of the settings; the default loads wechaty. */
  open?: (settings: PuppetSettings) => Promise<Bot>;
  times?: Partial<WechatTimes>;
}

export interface WechatAdapter extends ChatAdapter {
  status(): Readonly<WechatStatus>;
}

/**
 * WeChat through wechaty, with whatever puppet the settings name. wechaty is loaded at start and not before. Throws TalkUpError
 * 'settings-wrong' for settings that can never work.
 */
export function createWechatAdapter(options: WechatAdapterOptions): WechatAdapter {
  const { clock, leases, metrics, name, dataDir, open = openBot } = options;
  checkSettings(options);
  const times = { ...usualTimes, ...options.times };
  const logger = options.logger.child({ channel });
  const status = createStatus({ clock, metrics, puppet: options.puppet });
  const identities = createIdentities({ memory: options.memory });
  const people = createPeople({ identities, loginAt: () => login.scannedAt() });
  const echoes = createEchoes({ clock });
  const welcome = createWelcome({ text: options.welcome ?? (() => '') });
  const answersDings = { known: false };
  let puppet: Puppet | undefined;
  let cutShort: (error: unknown) => void = () => undefined;
  let run: { accept: Accept; abort: AbortController; ended: Promise<unknown> } | undefined;

  const login = createLogin({
    status,
    identities,
    showQr: (content) => {
      qrForTerminal(content)
        .then((drawn) => options.print?.(`\nWeChat: scan to log in\n${drawn}\n`))
        .catch((error: unknown) => logger.warn({ code: errorCode(error) }, 'wechat: QR code not drawn'));
    },
    onLoggedOut: () => options.onLoggedOut?.(),
    alertAfterMs: times.alertAfterMs,
    quietMs: times.quietMs,
    dataDir,
    name,
    clock,
    logger,
  });
  const intake = createIntake({ puppet: () => puppet, people, echoes, status, clock, logger });
  const unable = (ability: keyof NonNullable<WechatStatus['abilities']>) => {
    const { abilities } = status.current();
    if (abilities) status.learn({ ...abilities, [ability]: false });
  };
  const friends = createFriends({
    clock,
    logger,
    random: Math.random,
    onUnable: () => unable('friendRequests'),
  });
  const send = createSending({
    loggedIn,
    identities,
    people,
    echoes,
    welcome,
    clock,
    pace: createPersonPace({
      clock,
      pauseMs: times.pauseMs,
      perMinute,
      perRoomPerMinute,
      random: Math.random,
    }),
    abilities: () => status.current().abilities,
    onInability: unable,
    onBroken: (error) => cutShort(error),
  });

  function loggedIn(): Puppet {
    if (puppet && login.isReady()) return puppet;
    throw new TalkUpError('The WeChat account is not ready to write', {
      // the outbox then sends reports and notices another way
      code: login.outForMs() > outForGoodMs ? 'channel-away' : 'wechat-not-ready',
      retryable: true,
      retryAfterMs: Math.min(5_000, login.readyInMs() + 100),
    });
  }

  function onEvent(event: PuppetEvent, payload: Payload, now: Puppet): void {
    status.eventSeen(event);
    if (!run) return;
    const taking = { accept: run.accept, signal: run.abort.signal };
    switch (event) {
      case 'scan':
      case 'login':
      case 'logout':
        return login.on(event, now, payload);
      case 'message':
        return typeof payload.messageId === 'string' && payload.messageId !== ''
          ? intake.enqueue(() => intake.messageOf(payload.messageId as string), taking)
          : undefined;
      case 'room-join':
      case 'room-leave':
      case 'room-topic':
        return intake.enqueue(() => roomEvent(event, payload), taking);
      case 'friendship':
        return void friends.requested(now, payload, taking.signal);
      case 'room-invite':
        return void friends.invited(now, payload, taking.signal);
      default:
        return undefined;
    }
  }

  async function roomEvent(event: RoomEvent, payload: Payload): Promise<InboundMessage | undefined> {
    const message = await intake.roomEventOf(event, payload);
    if (message) welcome.noticed(message);
    return message;
  }

  async function live(signal: AbortSignal): Promise<string> {
    status.enter('connecting');
    const bot = await open(options).catch((error: unknown) => {
      status.trouble(error);
      throw error;
    });
    status.trouble(undefined);
    const broken = new AbortController();
    let reason: string | undefined;
    cutShort = () => {
      reason = 'send-broke-off';
      broken.abort(new Error(reason));
    };
    puppet = bot.puppet;
    try {
      const { watchMs } = times;
      const fault = await runSession(
        {
          bot,
          onEvent: (event, payload) => onEvent(event, payload, bot.puppet),
          answersDings,
          watchMs,
          clock,
          logger,
        },
        AbortSignal.any([signal, broken.signal]),
      );
      return reason ?? fault;
    } finally {
      puppet = undefined;
      cutShort = () => undefined;
      login.disconnected();
    }
  }

  const keep = createKeeper({
    leases,
    leaseName: `wechat:${name}`,
    live,
    onStandby: () => status.enter('standing-by'),
    onRestart: (reason) => {
      status.restarted(reason);
      status.enter('connecting');
    },
    clock,
    logger,
  });

  return {
    channel,
    capabilities,
    send,
    status: status.current,

    async start(accept) {
      if (run) return;
      const abort = new AbortController();
      const background = (part: Promise<unknown>) =>
        part.catch((error: unknown) => {
          if (!abort.signal.aborted)
            logger.error({ code: errorCode(error), err: error }, 'wechat: a part of the adapter ended');
        });
      run = { accept, abort, ended: Promise.resolve() };
      run.ended = Promise.all([background(keep(abort.signal)), background(login.watch(abort.signal))]);
    },

    async stop() {
      const stopping = run;
      run = undefined;
      if (!stopping) return;
      const limit = new AbortController();
      await Promise.race([intake.settled(), clock.sleep(2_000, limit.signal).catch(() => undefined)]);
      limit.abort(new Error('settled'));
      stopping.abort.abort(new TalkUpError('TalkUp is stopping', { code: 'stopped', retryable: true }));
      await stopping.ended;
      status.enter('not-started');
    },

    readyToSend: () =>
      login.isReady() || (status.current().state !== 'standing-by' && login.outForMs() > outForGoodMs),

    health: async () => status.report(),
  };
}
