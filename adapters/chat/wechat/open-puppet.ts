import { mkdir } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AdapterHealth } from '../../../src/ports/chat';
import { errorCode, TalkUpError } from '../../../src/shared/errors';
import type { Puppet } from './puppet';

/** One life of a wechaty bot with its puppet; a fault ends it, and the next one is made anew. */
export interface Bot {
  puppet: Puppet;
  /** Told of wechaty's own errors, with a failed start among them. */
  onError(listener: (error: unknown) => void): void;
  start(): Promise<void>;
  stop(): Promise<void>;
}

export interface PuppetSettings {
  /** npm name, or path of a module whose default export is a puppet class. */
  puppet: string;
  token?: string;
  /** HOST:PORT of wechaty-puppet-service. */
  endpoint?: string;
  tls: boolean;
  name: string;
  dataDir: string;
}

/** wechaty's own watchdog would reset a puppet beside ours, so it is given a day. */
const ownWatchdogSeconds = 86_400;

/**
 * Loads wechaty and the puppet, and makes a bot of them. Nothing of either is loaded before. Throws TalkUpError 'settings-wrong'
 * where the puppet cannot be loaded or lacks a setting.
 */
export async function openBot(settings: PuppetSettings): Promise<Bot> {
  checkSettings(settings);
  const PuppetClass = await loadPuppetClass(settings.puppet);
  return makeBot(new PuppetClass(puppetOptions(settings)), settings);
}

/** Whether there is such a puppet, and what it needs is set; nobody is logged in. Never throws. */
export async function checkPuppet(
  settings: Pick<PuppetSettings, 'puppet' | 'token'>,
): Promise<AdapterHealth> {
  try {
    checkSettings(settings);
    await loadPuppetClass(settings.puppet);
    return { ok: true, detail: `${settings.puppet}; npm start logs in, and shows the code to scan` };
  } catch (error) {
    return { ok: false, detail: error instanceof TalkUpError ? error.message : errorCode(error) };
  }
}

/** A wechaty bot on this puppet. Its session is kept in DATA_DIR. */
export async function makeBot(
  puppet: object,
  settings: Pick<PuppetSettings, 'dataDir' | 'name'>,
): Promise<Bot> {
  const [{ WechatyBuilder }, { log }] = await Promise.all([import('wechaty'), import('wechaty-puppet')]);
  // wechaty's log lines hold texts and names
  log.level('silent');
  keepNoPayloadsOnDisk(puppet);
  const folder = join(resolve(settings.dataDir), 'wechat');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const bot = WechatyBuilder.build({
    name: join(folder, sessionName(settings.name)),
    puppet: puppet as never,
  });
  return {
    puppet: puppet as unknown as Puppet,
    onError: (listener) => void bot.on('error', listener),
    start: () => bot.start(),
    stop: () => bot.stop(),
  };
}

/** Where the session is kept. */
export function sessionName(name: string): string {
  return name.replace(/[^\p{L}\p{N}_-]+/gu, '_').slice(0, 60) || 'TalkUp';
}

type PuppetClass = new (options: object) => object;

async function loadPuppetClass(name: string): Promise<PuppetClass> {
  const isPath =
    name.startsWith('.') || isAbsolute(name) || name.startsWith('file:') || /\.[cm]?js$/.test(name);
  const target = !isPath || name.startsWith('file:') ? name : pathToFileURL(resolve(name)).href;
  let loaded: unknown;
  try {
    loaded = await import(target);
  } catch (error) {
    throw new TalkUpError(
      isPath
        ? 'WECHATY_PUPPET names a module that cannot be loaded; it must be the path of a JavaScript file'
        : 'WECHATY_PUPPET names a package that cannot be loaded; install it first: npm install PACKAGE',
      { code: 'settings-wrong', cause: error },
    );
  }
  // a CommonJS module's default export stands one or two levels deeper
  for (let depth = 0; depth < 3; depth += 1) {
    if (typeof loaded === 'function') return loaded as PuppetClass;
    loaded = (loaded as { default?: unknown } | undefined)?.default;
  }
  if (typeof loaded === 'function') return loaded as PuppetClass;
  throw new TalkUpError('The module of WECHATY_PUPPET must have a puppet class as its default export', {
    code: 'settings-wrong',
  });
}

/** Throws TalkUpError 'settings-wrong' for what can never work. */
export function checkSettings({ puppet, token }: Pick<PuppetSettings, 'puppet' | 'token'>): void {
  if (!/puppet-service$/.test(puppet) || token) return;
  throw new TalkUpError('wechaty-puppet-service needs WECHATY_TOKEN, the token of your puppet service', {
    code: 'settings-wrong',
  });
}

function puppetOptions({ token, endpoint, tls }: PuppetSettings): object {
  return {
    ...(token && { token }),
    ...(endpoint && { endpoint }),
    timeoutSeconds: ownWatchdogSeconds,
    // a token without a name in front is taken too; the certificate then is the one that wechaty ships
    tls: { disable: !tls, ...(token && !token.includes('_') && { serverName: 'insecure' }) },
  };
}

/**
 * wechaty-puppet-service keeps names of all contacts in files under the home directory, where no erasure would find them, and takes
 * them from there long after they changed. Its memory is enough.
 */
function keepNoPayloadsOnDisk(puppet: object): void {
  if (!('_payloadStore' in puppet)) return;
  puppet._payloadStore = { start: async () => undefined, stop: async () => undefined };
}

/**
 * Breaks off a connection to a puppet service without telling the service to stop: it may be the fresh one already, which would then
 * stop what it has just begun.
 */
export function cutConnection(puppet: object): void {
  try {
    const { _grpcManager: manager } = puppet as {
      _grpcManager?: { eventStream?: { cancel?(): void }; _client?: { close(): void } };
    };
    manager?.eventStream?.cancel?.();
    manager?._client?.close();
  } catch {
    // there was nothing to break off
  }
}

/** Whether the puppet is at the other end of a gRPC connection. */
export function isRemote(puppet: object): boolean {
  return '_payloadStore' in puppet;
}
