import { loadConfig } from '../../../config/load';

function problemsOf(environment: Record<string, string>): string {
  try {
    loadConfig(environment);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

describe('settings', () => {
  test('none at all is fine: embedded, offline, playground on loopback', () => {
    const config = loadConfig({});
    expect(config).toMatchObject({
      PORT: 3000,
      HOST: '127.0.0.1',
      DATA_DIR: './data',
      TIME_ZONE: 'Asia/Shanghai',
      playground: true,
    });
    expect(config.LLM_BASE_URL).toBeUndefined();
  });

  test('an empty value counts as unset', () => {
    expect(loadConfig({ TELEGRAM_BOT_TOKEN: '', PORT: ' ' })).toMatchObject({ PORT: 3000 });
  });

  test('every problem is named at once, with what would be right', () => {
    const problems = problemsOf({
      PORT: '99999',
      REDIS_URL: 'localhost:6379',
      TELEGRAM_BOT_TOKEN: 'hello',
      TIME_ZONE: 'Mars/Base',
      REPORT_SCHEDULE: 'sunday evening',
    });
    expect(problems.split('\n')).toHaveLength(5);
    expect(problems).toMatch(/PORT: wants a whole number from 0 to 65535/);
    expect(problems).toMatch(/REDIS_URL: wants an address that starts with redis:\/\//);
    expect(problems).toMatch(/TIME_ZONE: wants a time zone such as Asia\/Shanghai/);
    expect(problems).toMatch(/REPORT_SCHEDULE: wants/);
  });

  test.each([
    ['PORT', '70000'],
    ['HOST', 'http://x'],
    ['PUBLIC_URL', 'school.cn'],
    ['API_KEY', 'short'],
    ['PLAYGROUND', 'yes'],
    ['REDIS_URL', 'localhost:6379'],
    ['MONGODB_URI', 'localhost'],
    ['LLM_BASE_URL', 'gpu:8000'],
    ['LLM_TIMEOUT_MS', '20s'],
    ['LLM_MAX_CONCURRENCY', '0'],
    ['TELEGRAM_BOT_TOKEN', 'abc'],
    ['TELEGRAM_API_ROOT', 'api.telegram.org'],
    ['TELEGRAM_PROXY', '127.0.0.1:1080'],
    ['TELEGRAM_MODE', 'poll'],
    ['TELEGRAM_WEBHOOK_SECRET', 'a b'],
    ['WECHATY_ENDPOINT', 'http://x:1'],
    ['WECHATY_TLS', 'true'],
    ['STT_BASE_URL', 'x'],
    ['TTS_BASE_URL', 'x'],
    ['GRAMMAR_BASE_URL', 'x'],
    ['ADMIN_CODE', '123'],
    ['TIME_ZONE', 'CST'],
    ['REPORT_SCHEDULE', 'sunday 7pm'],
    ['REPORT_SECRET', 'x'],
    ['OPEN_PRACTICE', 'true'],
    ['RETENTION_DAYS', '-5'],
    ['LOG_LEVEL', 'verbose'],
  ])('%s=%s is told in one line with what would be right', (name, value) => {
    expect(problemsOf({ [name]: value })).toMatch(new RegExp(`^${name}: wants [^\n]{5,}$`));
  });

  test('a puppet service wants its token; its address alone will not do', () => {
    const service = { WECHATY_PUPPET: 'wechaty-puppet-service', WECHATY_ENDPOINT: '127.0.0.1:8788' };
    expect(problemsOf(service)).toMatch(/^WECHATY_TOKEN: wants the token/);
    expect(problemsOf({ ...service, WECHATY_TOKEN: 'insecure_abc' })).toBe('');
  });

  test('several model servers, with and without a slash at the end', () => {
    expect(loadConfig({ LLM_BASE_URL: 'http://a:1/v1/, http://b:2/v1' }).LLM_BASE_URL).toEqual([
      'http://a:1/v1',
      'http://b:2/v1',
    ]);
  });

  test('the playground is off where the world could reach it, and cannot be forced on', () => {
    expect(loadConfig({ HOST: '0.0.0.0' }).playground).toBe(false);
    expect(loadConfig({ PUBLIC_URL: 'https://school.example' }).playground).toBe(false);
    expect(problemsOf({ PLAYGROUND: 'on', HOST: '0.0.0.0' })).toMatch(/PLAYGROUND: wants "off"/);
  });

  test('http as PUBLIC_URL is allowed with a warning', () => {
    expect(loadConfig({ PUBLIC_URL: 'http://school.example' }).warnings.join()).toMatch(/PUBLIC_URL is http/);
  });

  test.each([
    ['PORT', '0x10'],
    ['PORT', '1e3'],
    ['PORT', '3.5'],
    ['HOST', 'http://127.0.0.1'],
    ['PUBLIC_URL', 'school.example'],
    ['PUBLIC_URL', 'https://school.example?x=1'],
    ['PUBLIC_URL', 'https://user:password@school.example'],
    ['API_KEY', 'short'],
    ['API_KEY', 'sixteen characters with blanks'],
    ['API_KEY', '密钥密钥密钥密钥密钥密钥密钥密钥'],
    ['REDIS_URL', 'redis://'],
    ['REDIS_URL', 'redis://one:6379,two:6379'],
    ['REDIS_URL', 'redis://one:6379/2,redis://two:6379/2'],
    ['MONGODB_URI', 'mongodb://'],
    ['MONGODB_URI', 'mongodb://host:port'],
    ['LLM_BASE_URL', 'gpu:8000'],
    ['TELEGRAM_PROXY', '127.0.0.1:1080'],
    ['WECHATY_ENDPOINT', 'host:99999'],
    ['TIME_ZONE', 'CST'],
    ['TIME_ZONE', 'GMT+8'],
    ['REPORT_SCHEDULE', '0 0 31 2 *'],
    ['RETENTION_DAYS', '6'],
  ])('%s=%s is refused by its name, with what would be right', (name, value) => {
    expect(problemsOf({ [name]: value })).toMatch(new RegExp(`^${name}: wants .{3,}$`));
  });

  test.each([
    ['MONGODB_URI', 'mongodb://user:p%40ss@a:27017,b:27017,c/talkup?replicaSet=rs0'],
    ['MONGODB_URI', 'mongodb+srv://user:secret@cluster.example/talkup'],
    ['MONGODB_URI', 'mongodb://[::1]:27017'],
    ['REDIS_URL', 'redis://:secret@localhost:6379/2'],
    ['REDIS_URL', 'rediss://me:secret@one:6379, rediss://two:6379'],
    ['TIME_ZONE', 'UTC'],
    ['HOST', '::1'],
  ])('%s=%s is right', (name, value) => {
    expect(problemsOf({ [name]: value })).toBe('');
  });

  test('what is wrong alone and what does not go together are told in one go', () => {
    const problems = problemsOf({
      PORT: 'x',
      PLAYGROUND: 'on',
      HOST: '0.0.0.0',
      TELEGRAM_BOT_TOKEN: '123456:ABC-DEF',
      TELEGRAM_MODE: 'webhook',
    }).split('\n');
    expect(problems.map((line) => line.split(':')[0])).toEqual(['PORT', 'PLAYGROUND', 'TELEGRAM_MODE']);
  });

  test('a wrong PUBLIC_URL is no missing one', () => {
    const problems = problemsOf({
      PUBLIC_URL: 'school',
      TELEGRAM_BOT_TOKEN: '123456:ABC-DEF',
      TELEGRAM_MODE: 'webhook',
    });
    expect(problems.split('\n')).toHaveLength(1);
  });

  test('a misspelt name is warned of, since it would do nothing', () => {
    expect(loadConfig({ LLM_BASEURL: 'http://gpu:8000' }).warnings).toEqual([
      'LLM_BASEURL is no setting of TalkUp; LLM_BASE_URL was probably meant',
    ]);
    expect(loadConfig({ PATH: '/bin', HOME: '/root', SHELL: '/bin/sh' }).warnings).toEqual([]);
  });
});
