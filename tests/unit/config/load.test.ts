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
});
