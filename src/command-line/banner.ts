import type { Config } from '../../config/load';
import type { Running } from '../main';

/** What somebody who has just started TalkUp wants to know: where to look, the admin code, what is on, and how the rest is turned on. */
export async function banner(config: Config, { url, adminCode, health }: Running): Promise<string> {
  const part = (name: string, on: boolean, whenOn: string, whenOff: string) =>
    `  ${on ? '+' : '-'} ${name}: ${on ? whenOn : whenOff}`;
  const lines = [
    'TalkUp is running.',
    config.playground ? `  Playground: ${url}/play` : '',
    adminCode
      ? `  Admin code: ${adminCode}   (send it to TalkUp in a private chat to become its admin; it works once)`
      : '',
    '',
    part(
      'Tutor',
      config.LLM_BASE_URL !== undefined,
      `model ${config.LLM_MODEL} at ${config.LLM_BASE_URL?.join(', ')}`,
      'offline tutor; set LLM_BASE_URL for a model server',
    ),
    part('Telegram', config.TELEGRAM_BOT_TOKEN !== undefined, 'on', 'off; set TELEGRAM_BOT_TOKEN'),
    part('WeChat', config.WECHATY_PUPPET !== undefined, 'on', 'off; set WECHATY_PUPPET'),
    part(
      'Playground',
      config.playground,
      `${url}/play`,
      'off; it needs HOST=127.0.0.1, no PUBLIC_URL, and PLAYGROUND not off',
    ),
    part(
      'HTTP API',
      true,
      `${url}/api/v1/chat${config.API_KEY ? ' with API_KEY' : ' for this machine alone; set API_KEY to open it'}`,
      '',
    ),
    part(
      'Mailbox',
      true,
      config.REDIS_URL ? 'Redis' : `embedded in ${config.DATA_DIR}; set REDIS_URL for Redis`,
      '',
    ),
    part(
      'Records',
      true,
      config.MONGODB_URI ? 'MongoDB' : `embedded in ${config.DATA_DIR}; set MONGODB_URI for MongoDB`,
      '',
    ),
    part(
      'Grammar checker',
      config.GRAMMAR_BASE_URL !== undefined,
      'LanguageTool',
      'own rules alone; set GRAMMAR_BASE_URL for LanguageTool',
    ),
    ...config.warnings.map((warning) => `  ! ${warning}`),
    // lessons go on without the records, so that whoever starts TalkUp would not see it
    ...(await health())
      .filter(({ name, ok }) => name === 'records' && !ok)
      .map(({ detail }) => `  ! ${detail} Until then commands and reports do not work.`),
  ];
  return lines.filter((line, index) => line !== '' || index === 3).join('\n');
}
