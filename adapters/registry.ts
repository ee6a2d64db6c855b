/** Every adapter by port and name; the only list to extend. What a name stands for is loaded when it is asked for, and not before. */
export const registry = {
  mailbox: {
    embedded: () => import('./mailbox/embedded/index.js'),
    redis: () => import('./mailbox/redis/index.js'),
  },
  records: {
    mongo: () => import('./records/mongo/index.js'),
  },
  /** Mailbox and records in a thread of their own. */
  stores: {
    embedded: () => import('./lmdb/threaded.js'),
  },
  pacing: {
    local: () => import('./mailbox/pacing.js'),
  },
  llm: {
    openai: () => import('./llm/openai.js'),
  },
  grammar: {
    languagetool: () => import('./grammar/languagetool/index.js'),
  },
  http: {
    express: () => import('./http/index.js'),
  },
  chat: {
    api: () => import('./chat/api/index.js'),
    console: () => import('./chat/console/index.js'),
    telegram: () => import('./chat/telegram/index.js'),
    web: () => import('./chat/web/index.js'),
    wechat: () => import('./chat/wechat/index.js'),
  },
} as const;
