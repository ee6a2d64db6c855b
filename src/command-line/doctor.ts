import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Config } from '../../config/load';
import { timeLimit } from '../shared/async';
import { TalkUpError } from '../shared/errors';
import { registry } from '../../adapters/registry';
import { openGrammar, openModel, openPorts } from '../composition/open-ports';
import { systemClock } from '../shared/clock';
import { createLogger } from '../shared/logger';
import type { PartHealth } from '../main';

/** `talkup doctor`: one line per part, with what is wrong and what to do. Ends the process with 1 where something is. */
export async function runDoctor(config: Config): Promise<void> {
  // a timeout signal keeps no process alive: one that waits for a mute server alone would end here, silently and with 0
  const alive = setInterval(() => undefined, 1_000);
  const found: PartHealth[] = [{ name: 'settings', ok: true, detail: config.warnings.join('; ') || 'fine' }];
  found.push(...((await askRunning(config)) ?? (await look(config))));
  for (const { name, ok, detail } of found)
    process.stdout.write(`${ok ? 'ok  ' : 'BAD '} ${name}: ${detail}\n`);
  clearInterval(alive);
  process.exit(found.every(({ ok }) => ok) ? 0 : 1);
}

/** A TalkUp that runs on these settings knows best, and alone may open the embedded stores. */
async function askRunning(config: Config): Promise<PartHealth[] | undefined> {
  const host = config.HOST === '0.0.0.0' || config.HOST === '::' ? '127.0.0.1' : config.HOST;
  try {
    const response = await fetch(`http://${host.includes(':') ? `[${host}]` : host}:${config.PORT}/readyz`, {
      signal: timeLimit(5_000),
    });
    const { parts } = (await response.json()) as { parts?: Record<string, { ok: boolean; detail?: string }> };
    if (!parts) return undefined;
    return [
      { name: 'running', ok: response.ok, detail: `TalkUp runs on port ${config.PORT}` },
      ...Object.entries(parts).map(([name, { ok, detail }]) => ({
        name,
        ok,
        detail: detail ?? (ok ? 'works' : 'does not work'),
      })),
    ];
  } catch {
    return undefined;
  }
}

async function look(config: Config): Promise<PartHealth[]> {
  const found: PartHealth[] = [
    { name: 'running', ok: true, detail: 'TalkUp is not running; npm start runs it' },
  ];
  const check = async (name: string, test: () => Promise<string>) => {
    try {
      found.push({ name, ok: true, detail: await test() });
    } catch (error) {
      found.push({ name, ok: false, detail: error instanceof TalkUpError ? error.message : String(error) });
    }
  };
  await check('stores', async () => {
    const ports = await openPorts(config, { clock: systemClock, logger: createLogger({ level: 'silent' }) });
    try {
      await ports.mailbox.check();
      await ports.records.check();
      const { deadLetters } = await ports.mailbox.counts();
      return deadLetters > 0 ? `work; ${deadLetters} dead letters wait, see talkup replay` : 'work';
    } finally {
      await ports.mailbox.stop();
      await ports.records.stop();
      await ports.pacer.stop();
    }
  });
  const model = await openModel(config);
  if (!model)
    found.push({
      name: 'model',
      ok: true,
      detail: 'none; the offline tutor teaches. Set LLM_BASE_URL for a model server',
    });
  else {
    const { ok, detail } = await model.health(timeLimit(5_000));
    found.push({ name: 'model', ok, detail });
    await model.stop();
  }
  const grammar = await openGrammar(config);
  if (grammar) {
    await check('grammar', async () => {
      await grammar.check('This is a test.', timeLimit(5_000));
      return 'LanguageTool answers';
    });
  }
  found.push(...(await platforms(config)));
  await check('http', () => freePort(config));
  return found;
}

/** What the chat platforms say, without starting them. */
async function platforms(config: Config): Promise<PartHealth[]> {
  const found: PartHealth[] = [];
  if (config.TELEGRAM_BOT_TOKEN) {
    const { checkTelegram } = await registry.chat.telegram();
    const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot, TELEGRAM_PROXY: proxy } = config;
    const health = await checkTelegram({ token, apiRoot, proxy }, timeLimit(8_000));
    found.push({ name: 'telegram', ...health });
  } else {
    found.push({ name: 'telegram', ok: true, detail: 'off; set TELEGRAM_BOT_TOKEN' });
  }
  if (config.WECHATY_PUPPET) {
    const { checkPuppet } = await registry.chat.wechat();
    const { WECHATY_PUPPET: puppet, WECHATY_TOKEN: token } = config;
    found.push({ name: 'wechat', ...(await checkPuppet({ puppet, token })) });
  } else {
    found.push({ name: 'wechat', ok: true, detail: 'off; set WECHATY_PUPPET' });
  }
  return found;
}

async function freePort({ HOST: host, PORT: port }: Config): Promise<string> {
  const server = createServer();
  try {
    server.listen({ host, port });
    await once(server, 'listening');
    return `port ${port} on ${host} is free`;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE')
      throw new TalkUpError(`port ${port} on ${host} is taken by another program; set another PORT`, {
        code: 'port-taken',
        cause: error,
      });
    if (code === 'EACCES')
      throw new TalkUpError(`port ${port} needs more rights; set a PORT above 1023`, {
        code: 'port-refused',
        cause: error,
      });
    throw new TalkUpError(`cannot listen on ${host}; set HOST to an address of this machine`, {
      code: 'host-unknown',
      cause: error,
    });
  } finally {
    server.close();
  }
}
