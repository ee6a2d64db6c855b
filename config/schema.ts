import { Cron } from 'croner';
import { z } from 'zod';

const url = (protocols: string[]) =>
  z
    .string()
    .transform((text) => text.replace(/\/+$/, ''))
    .refine((text) => isAddress(text, protocols), {
      error: `an address that starts with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
    });

function isAddress(text: string, protocols: string[]): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocols.includes(protocol) && hostname !== '';
}

const webUrl = url(['http:', 'https:']);

/** One server, or two and more nodes of a cluster, which has no numbered databases. */
const redisUrl = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim().replace(/\/+$/, '')))
  .refine((parts) => parts.every((part) => isAddress(part, ['redis:', 'rediss:'])), {
    error: 'an address that starts with redis:// or rediss://, or several of a cluster with commas between',
    abort: true,
  })
  .refine((parts) => parts.length === 1 || parts.every((part) => /^\w+:\/\/[^/]+$/.test(part)), {
    error: 'addresses without a number of a database, since a cluster has none',
  })
  .transform((parts) => parts.join());

/** A replica set has several hosts behind one another, which no URL has. */
const mongoHost = String.raw`([\w.-]+|\[[\w:.]+\])(:\d{1,5})?`;
const mongoUri = z
  .string()
  .regex(new RegExp(String.raw`^mongodb(\+srv)?://([^\s/@]+@)?${mongoHost}(,${mongoHost})*(/\S*)?$`), {
    error: 'an address that starts with mongodb:// or mongodb+srv://',
  });

/** Links are made by putting a path behind it. */
const publicUrl = webUrl.refine(
  (text) => {
    if (!URL.canParse(text)) return true;
    const { search, hash, username } = new URL(text);
    return search === '' && hash === '' && username === '';
  },
  { error: 'an address alone, without ?, # and a user, such as https://school.example' },
);

const whole = (least: number, most: number) => {
  const error = `a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, { error })
    .transform(Number)
    .refine((number) => number >= least && number <= most, { error });
};

const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: values.join(' or ') });

const timeZone = z.string().refine(
  (name) => {
    // CST is China's time to one and Chicago's to another
    if (/^[A-Z]{3,4}$/.test(name) && !['UTC', 'GMT', 'PRC'].includes(name)) return false;
    try {
      new Intl.DateTimeFormat('en', { timeZone: name });
      return true;
    } catch {
      return false;
    }
  },
  { error: 'a time zone such as Asia/Shanghai' },
);

const cron = z.string().refine(
  (text) => {
    try {
      return text.trim().split(/\s+/).length === 5 && new Cron(text, { paused: true }).nextRun() !== null;
    } catch {
      return false;
    }
  },
  { error: 'five cron fields such as "0 19 * * 0" (minute hour day month weekday)' },
);

/** Every setting of TalkUp: its check, its default, and one line on what it is for. */
export const settingsSchema = z.object({
  PORT: whole(0, 65535).default(3000).describe('port of the HTTP server'),
  HOST: z
    .string()
    .regex(/^[\w.:%-]+$/, { error: 'an address or a name of this machine, such as 127.0.0.1 or 0.0.0.0' })
    .default('127.0.0.1')
    .describe('address that the HTTP server listens on'),
  PUBLIC_URL: publicUrl.optional().describe('where the world reaches the HTTP server'),
  API_KEY: z
    .string()
    .regex(/^[\x21-\x7e]{16,}$/, { error: 'at least 16 letters, digits and signs, without blanks' })
    .optional()
    .describe('bearer key of /api/v1; without one the API answers on loopback only'),
  PLAYGROUND: oneOf(['on', 'off'])
    .optional()
    .describe('the page /play; on only with a loopback HOST and no PUBLIC_URL'),
  DATA_DIR: z.string().min(1).default('./data').describe('embedded stores and the WeChat session'),
  REDIS_URL: redisUrl
    .optional()
    .describe('Redis for the mailbox, or nodes of its cluster (commas); unset: embedded'),
  MONGODB_URI: mongoUri.optional().describe('MongoDB-compatible server for the records; unset: embedded'),
  LLM_BASE_URL: z
    .string()
    .transform((text) =>
      text
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean),
    )
    .pipe(z.array(webUrl).min(1, { error: 'one or more addresses, separated by commas' }))
    .optional()
    .describe('OpenAI-compatible model servers (vLLM), comma-separated; unset: offline tutor'),
  LLM_API_KEY: z.string().optional().describe('key of the model servers'),
  LLM_MODEL: z.string().min(1).default('talkup').describe('name of the model'),
  LLM_TIMEOUT_MS: whole(1_000, 600_000)
    .default(20_000)
    .describe("the whole turn's time for the model, retry included"),
  LLM_MAX_CONCURRENCY: whole(1, 1_000).default(32).describe('requests side by side to each model server'),
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]{5,}$/, { error: 'the token from BotFather, such as 123456:ABC-DEF' })
    .optional()
    .describe('unset: Telegram off'),
  TELEGRAM_API_ROOT: webUrl.default('https://api.telegram.org').describe('Bot API server'),
  TELEGRAM_PROXY: url(['http:', 'https:', 'socks5:', 'socks5h:'])
    .optional()
    .describe('proxy for networks that block Telegram'),
  TELEGRAM_MODE: oneOf(['auto', 'webhook', 'polling'])
    .default('auto')
    .describe('auto: webhook with PUBLIC_URL, else polling'),
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,256}$/, { error: '1 to 256 characters of A-Z a-z 0-9 _ -' })
    .optional()
    .describe('unset: made and kept'),
  WECHATY_PUPPET: z
    .string()
    .min(1)
    .optional()
    .describe("a puppet's npm name or the path of a module; unset: WeChat off"),
  WECHATY_TOKEN: z.string().min(1).optional().describe('token of the puppet service'),
  WECHATY_ENDPOINT: z
    .string()
    .regex(/^[^\s/:]+:\d{1,5}$/, { error: 'HOST:PORT' })
    .refine((text) => Number(text.split(':')[1]) <= 65_535, { error: 'HOST:PORT' })
    .optional()
    .describe('HOST:PORT of wechaty-puppet-service'),
  WECHATY_TLS: oneOf(['on', 'off']).default('on').describe('TLS towards wechaty-puppet-service'),
  WECHATY_NAME: z.string().min(1).default('TalkUp').describe('name under which the WeChat session is kept'),
  STT_BASE_URL: webUrl
    .optional()
    .describe('OpenAI-compatible server for speech to text; for voice lessons, which are to come'),
  STT_MODEL: z.string().default('whisper-1').describe('its model'),
  TTS_BASE_URL: webUrl.optional().describe('OpenAI-compatible server for text to speech; the same'),
  TTS_MODEL: z.string().default('tts-1').describe('its model'),
  TTS_VOICE: z.string().default('alloy').describe('its voice'),
  GRAMMAR_BASE_URL: webUrl
    .optional()
    .describe('LanguageTool server (…/v2), a second witness for corrections'),
  ADMIN_CODE: z
    .string()
    .regex(/^[\w-]{8,64}$/, { error: '8 to 64 letters, digits or dashes' })
    .optional()
    .describe("first admin's one-time code; unset: made and printed at first start"),
  TIME_ZONE: timeZone.default('Asia/Shanghai').describe('for days, due dates, quiet hours and reports'),
  REPORT_SCHEDULE: cron.default('0 19 * * 0').describe('weekly report, cron in TIME_ZONE'),
  REPORT_SECRET: z
    .string()
    .min(16, { error: 'at least 16 characters' })
    .optional()
    .describe('signs links; unset: made and kept'),
  OPEN_PRACTICE: oneOf(['on', 'off']).default('on').describe('people without a class may practise too'),
  RETENTION_DAYS: whole(7, 36_500).default(400).describe('days for which what pupils wrote is kept'),
  LOG_LEVEL: oneOf(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])
    .default('info')
    .describe('pino level; texts, tokens and names are redacted'),
});

export type Settings = z.infer<typeof settingsSchema>;
