import { idempotencyKeyPattern, uidPattern } from './chat-request';

const problemOf = (description: string, headers?: object) => ({
  description,
  ...(headers && { headers }),
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

const retryAfter = {
  'Retry-After': { description: 'Seconds to wait.', required: true, schema: { type: 'integer', minimum: 1 } },
};

const problems = {
  400: problemOf('Not valid: malformed JSON, a missing or wrong field, a malformed header.'),
  401: problemOf('The server has an API_KEY and the request does not carry it.', {
    'WWW-Authenticate': { description: 'Bearer.', schema: { type: 'string' } },
  }),
  403: problemOf('The server has no API_KEY and the request does not come straight from its own machine.'),
};

const schemas = {
  ChatRequest: {
    type: 'object',
    required: ['text'],
    properties: {
      uid: {
        type: ['string', 'null'],
        pattern: uidPattern,
        description:
          'Who speaks: an id of your own choice, or the one that an earlier answer gave. One that was never seen starts a new person; so does none.',
      },
      text: {
        type: 'string',
        minLength: 1,
        description:
          'What the person says: an English sentence, or a command such as `/topic My school life` or `话题`. Practice reads at most 2,000 characters.',
      },
      stream: {
        type: ['boolean', 'null'],
        default: false,
        description: 'Answer as server-sent events.',
      },
    },
  },
  Correction: {
    type: 'object',
    required: ['wrong', 'right', 'type', 'why'],
    additionalProperties: false,
    properties: {
      wrong: { type: 'string', minLength: 1, description: "Stands in the pupil's sentence as it is." },
      right: { type: 'string', minLength: 1 },
      type: {
        type: 'string',
        enum: [
          'verb-tense',
          'verb-form',
          'agreement',
          'noun-number',
          'determiner',
          'preposition',
          'pronoun',
          'adjective-adverb',
          'conjunction',
          'word-order',
          'word-choice',
          'spelling',
          'punctuation',
          'chinglish',
          'missing-word',
          'extra-word',
        ],
      },
      why: { type: 'string', description: 'One short sentence in Chinese.' },
    },
  },
  ChatAnswer: {
    type: 'object',
    required: [
      'uid',
      'kind',
      'text',
      'reply',
      'suggestions',
      'analysis',
      'corrections',
      'by',
      'turn',
      'topic',
    ],
    properties: {
      uid: { type: 'string', pattern: uidPattern, description: 'Send it with the next message.' },
      kind: {
        type: 'string',
        enum: ['turn', 'off-topic', 'not-english', 'guidance', 'crisis', 'command', 'notice'],
        description:
          'turn: practice. off-topic, not-english: practice that is led back. guidance: an unfit word. crisis: the lesson stops. command: answer of a command. notice: a limit, a missing right or consent.',
      },
      text: { type: 'string', description: 'What a chat platform would show, whole.' },
      reply: {
        type: 'string',
        description:
          'The tutor in English, in turns and openers; in off-topic and not-english the way back; else "".',
      },
      suggestions: {
        type: 'array',
        items: { type: 'string', minLength: 1 },
        maxItems: 3,
        description: 'Three things the pupil could say next, or none.',
      },
      analysis: {
        type: 'string',
        description: 'A Chinese note on the pupil\'s own sentence, in turns; else "".',
      },
      corrections: { type: 'array', items: { $ref: '#/components/schemas/Correction' } },
      by: {
        type: 'string',
        enum: ['model', 'repaired', 'offline', 'code'],
        description: 'Who wrote it: the model, the model with repairs, the offline tutor, or fixed text.',
      },
      turn: { type: 'integer', minimum: 0, description: 'Practice turns so far in this conversation.' },
      topic: { type: 'string', description: 'Title of the topic; "" without one.' },
    },
  },
  Messages: {
    type: 'object',
    required: ['uid', 'messages'],
    properties: {
      uid: { type: 'string', pattern: uidPattern },
      messages: {
        type: 'array',
        maxItems: 20,
        items: {
          type: 'object',
          required: ['id', 'at', 'text'],
          properties: {
            id: { type: 'string' },
            at: { type: 'integer', description: 'Milliseconds since the epoch.' },
            text: { type: 'string' },
            file: {
              type: 'object',
              required: ['name', 'mimeType', 'text'],
              properties: {
                name: { type: 'string' },
                mimeType: { type: 'string' },
                text: { type: 'string' },
              },
            },
          },
        },
      },
    },
  },
  Health: {
    type: 'object',
    required: ['status', 'parts'],
    properties: {
      status: { type: 'string', enum: ['ok', 'unavailable'] },
      parts: {
        type: 'object',
        additionalProperties: {
          type: 'object',
          required: ['ok'],
          properties: { ok: { type: 'boolean' }, detail: { type: 'string' } },
        },
      },
    },
  },
  Problem: {
    type: 'object',
    description: 'A problem document, RFC 9457.',
    required: ['type', 'title', 'status', 'code', 'detail'],
    properties: {
      type: { type: 'string', const: 'about:blank' },
      title: { type: 'string' },
      status: { type: 'integer', minimum: 400, maximum: 599 },
      code: { type: 'string', description: 'Stable, in kebab-case.' },
      detail: { type: 'string', description: 'What is wrong and what would be right.' },
      errors: {
        type: 'array',
        description: 'With 400: which part of the request is wrong.',
        items: {
          type: 'object',
          required: ['pointer', 'detail'],
          properties: { pointer: { type: 'string' }, detail: { type: 'string' } },
        },
      },
      uid: { type: 'string', description: 'With 504: whom the answer is for.' },
      idempotencyKey: { type: 'string', description: 'With 504: send it again to get the answer.' },
    },
  },
};

const health = (summary: string) => ({
  get: {
    summary,
    operationId: summary === 'Whether the process works' ? 'health' : 'ready',
    security: [],
    responses: {
      200: {
        description: 'Yes.',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Health' } } },
      },
      503: {
        description: 'No.',
        headers: retryAfter,
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Health' } } },
      },
    },
  },
});

const exampleAnswer = {
  uid: 'u-5rV1bA7mX0m3kP9Zq2yT4cW8eLhN6sDf',
  kind: 'turn',
  text: 'A river near your home sounds lovely! What do you do there with your friends?\n\n…',
  reply: 'A river near your home sounds lovely! What do you do there with your friends?',
  suggestions: [
    'We swim in summer.',
    'We often go fishing and talk.',
    'I like to sit there and draw the trees.',
  ],
  analysis: '你说清楚了家乡有什么，很好。“有”在英语里用 there is / there are。',
  corrections: [
    {
      wrong: 'There have',
      right: 'There is',
      type: 'chinglish',
      why: '表示“某处有某物”用 there is / there are。',
    },
  ],
  by: 'model',
  turn: 1,
  topic: 'My hometown',
};

/** What `GET /api/openapi.json` answers: OpenAPI 3.1 of all that a program may call. */
export const openApiDocument = {
  openapi: '3.1.0',
  info: {
    title: 'TalkUp',
    version: '1.0.0',
    summary: 'An English-speaking coach for Chinese pupils.',
    description:
      'One request is one message of one person; messages of a person are answered one at a time, in order. Answers are kept for 24 hours under their Idempotency-Key. Without API_KEY the server answers on its own machine only. Errors are problem documents (RFC 9457).',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/' }],
  security: [{ apiKey: [] }, {}],
  paths: {
    '/api/v1/chat': {
      post: {
        operationId: 'chat',
        summary: 'Say something to the tutor',
        parameters: [
          {
            name: 'Idempotency-Key',
            in: 'header',
            required: false,
            description:
              'Names this message of this person. The same key again, at the same time, later or after a restart, gives the same answer and the same uid. Without one a key is made and told in the answer.',
            schema: { type: 'string', pattern: idempotencyKeyPattern, maxLength: 200 },
          },
        ],
        requestBody: {
          required: true,
          description: 'At most 65,536 bytes.',
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/ChatRequest' },
              examples: {
                first: {
                  summary: 'A new person',
                  value: { text: 'My hometown is small. There have a river.' },
                },
                command: { summary: 'A command', value: { uid: 'student-7', text: '/topic My school life' } },
              },
            },
          },
        },
        responses: {
          200: {
            description: 'The answer; with `stream` as events.',
            headers: {
              'Idempotency-Key': {
                description: 'The key of this message.',
                required: true,
                schema: { type: 'string' },
              },
            },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ChatAnswer' },
                examples: { turn: { value: exampleAnswer } },
              },
              'text/event-stream': {
                schema: {
                  type: 'string',
                  description:
                    'Events: `reply` with {"uid","reply"} as soon as the reply is known, where there is one; then `answer` with a whole ChatAnswer, or `error` with a Problem; then the end. Lines that start with a colon keep the connection open.',
                },
              },
            },
          },
          ...problems,
          405: problemOf('Not POST.', { Allow: { required: true, schema: { type: 'string' } } }),
          410: problemOf('This answer was erased with its person; nothing waits under this Idempotency-Key.'),
          413: problemOf('The body is over 65,536 bytes.'),
          415: problemOf('Not application/json in UTF-8, or compressed.'),
          429: problemOf(
            'Too many messages of one person (never below 2 a second), or too many new persons from afar.',
            retryAfter,
          ),
          500: problemOf('A fault of the server; it is in its log.'),
          503: problemOf('The server cannot take messages now; nothing was lost.', retryAfter),
          504: problemOf(
            'The answer is late. It is being written: ask again with the same uid and Idempotency-Key.',
            retryAfter,
          ),
        },
      },
    },
    '/api/v1/messages': {
      get: {
        operationId: 'messages',
        summary: 'Notices and reports that came without being asked for',
        description: 'The last 20 of a person, oldest first, as far as this server process remembers them.',
        parameters: [
          { name: 'uid', in: 'query', required: true, schema: { type: 'string', pattern: uidPattern } },
        ],
        responses: {
          200: {
            description: 'The messages.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Messages' } } },
          },
          ...problems,
          500: problemOf('A fault of the server; it is in its log.'),
        },
      },
    },
    '/api/openapi.json': {
      get: {
        operationId: 'openapi',
        summary: 'This document',
        security: [],
        responses: {
          200: {
            description: 'OpenAPI 3.1.',
            content: { 'application/json': { schema: { type: 'object' } } },
          },
        },
      },
    },
    '/healthz': health('Whether the process works'),
    '/readyz': health('Whether it can take messages now'),
    '/metrics': {
      get: {
        operationId: 'metrics',
        summary: 'Measures for Prometheus',
        security: [],
        responses: {
          200: { description: 'Text format.', content: { 'text/plain': { schema: { type: 'string' } } } },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      apiKey: { type: 'http', scheme: 'bearer', description: "The server's API_KEY, where it has one." },
    },
    schemas,
  },
};
