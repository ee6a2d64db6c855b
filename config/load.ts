import { distance } from 'fastest-levenshtein';
import { settingsSchema, type Settings } from './schema';
import { TalkUpError } from '../src/shared/errors';

/** The settings with what follows from them. */
export interface Config extends Settings {
  /** Whether the playground is served. */
  playground: boolean;
  /** Things that are allowed but worth a word at start. */
  warnings: string[];
}

const loopbackHosts = new Set(['127.0.0.1', '::1', 'localhost']);

/**
 * Reads the environment once. An empty value counts as unset.
 * @throws TalkUpError 'settings-invalid' whose message lists every problem, one line each: the name, and what would be right.
 */
export function loadConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(
    Object.keys(settingsSchema.shape).flatMap((name) => {
      const value = environment[name]?.trim();
      return value ? [[name, value]] : [];
    }),
  );
  const parsed = settingsSchema.safeParse(given);
  const wrong = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${String(issue.path[0])}: wants ${issue.message}`);
  // what is right by itself may still not go together, and is told in the same go
  const wrongNames = new Set(parsed.error?.issues.map(({ path }) => String(path[0])));
  const right = Object.fromEntries(Object.entries(given).filter(([name]) => !wrongNames.has(name)));
  const together = settingsSchema.safeParse(right);
  const problems = [...wrong, ...(together.success ? conflicts(together.data, wrongNames) : [])];
  if (!parsed.success || problems.length > 0) {
    throw new TalkUpError([...new Set(problems)].join('\n'), { code: 'settings-invalid' });
  }
  const settings = parsed.data;
  const safeForPlayground = loopbackHosts.has(settings.HOST) && !settings.PUBLIC_URL;
  return {
    ...settings,
    playground: settings.PLAYGROUND !== 'off' && safeForPlayground,
    warnings: [...warnings(settings), ...misspelt(environment)],
  };
}

/** `wrong` names settings that were left out, since their values are no use. */
function conflicts(settings: Settings, wrong: ReadonlySet<string>): string[] {
  const problems: string[] = [];
  const exposed = !loopbackHosts.has(settings.HOST) || settings.PUBLIC_URL !== undefined;
  if (settings.PLAYGROUND === 'on' && exposed) {
    problems.push(
      'PLAYGROUND: wants "off", or HOST=127.0.0.1 and no PUBLIC_URL, since it lets one person play all roles',
    );
  }
  if (
    settings.TELEGRAM_MODE === 'webhook' &&
    settings.TELEGRAM_BOT_TOKEN &&
    !settings.PUBLIC_URL &&
    !wrong.has('PUBLIC_URL')
  ) {
    problems.push('TELEGRAM_MODE: wants "polling", or PUBLIC_URL set to where Telegram reaches this server');
  }
  // an endpoint alone will not do: the service is asked with the token
  if (settings.WECHATY_PUPPET === 'wechaty-puppet-service' && !settings.WECHATY_TOKEN) {
    problems.push('WECHATY_TOKEN: wants the token of your puppet service, with wechaty-puppet-service');
  }
  return problems;
}

/** LLM_BASEURL does nothing, and says nothing. */
function misspelt(environment: NodeJS.ProcessEnv): string[] {
  const names = Object.keys(settingsSchema.shape);
  return Object.keys(environment).flatMap((given) => {
    if (given.length < 6 || names.includes(given) || !environment[given]) return [];
    const near = names.find((name) => name.length >= 6 && distance(name, given.toUpperCase()) <= 2);
    return near === undefined ? [] : [`${given} is no setting of TalkUp; ${near} was probably meant`];
  });
}

function warnings(settings: Settings): string[] {
  const found: string[] = [];
  if (settings.PUBLIC_URL?.startsWith('http://')) {
    found.push(
      'PUBLIC_URL is http: messages and report links can be read on the way; Telegram itself accepts https only',
    );
  }
  if (settings.STT_BASE_URL || settings.TTS_BASE_URL) {
    found.push(
      'STT_… and TTS_… have no effect: this version has no voice lessons yet, and voice messages are answered with a request to type',
    );
  }
  return found;
}
