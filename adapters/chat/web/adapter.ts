import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Accept, ChatAdapter, InboundMessage } from '../../../src/ports/chat';
import type { Clock } from '../../../src/ports/clock';
import type { HttpRequest, HttpRoute } from '../../../src/ports/http';
import { TalkUpError } from '../../../src/shared/errors';
import { pressedSuggestion } from '../../../src/shared/suggestion-button';
import { openEventStream, type EventStream } from '../../http/event-stream';
import { group, players } from './cast';
import { createHistory, type Entry } from './history';
import { pageRoutes } from './page-routes';
import { readSendRequest, type SendRequest } from './send-request';

export interface WebAdapterOptions {
  clock: Pick<Clock, 'now'>;
  /** The folder that holds package.json. */
  projectRoot: string;
  /** The first admin's code while nobody has used it: the demo class starts with it. */
  adminCode: () => Promise<string | undefined>;
}

const mostStreams = 24;

/**
 * The playground as a channel: a class group and four private chats, in which one visitor plays everybody. All pages that are
 * open show the same; what was said is kept in memory.
 */
export function createWebAdapter({
  clock,
  projectRoot,
  adminCode,
}: WebAdapterOptions): ChatAdapter & { routes: HttpRoute[] } {
  const history = createHistory([group.id, ...players.map(({ id }) => id)]);
  const streams = new Set<EventStream>();
  /** Tells a page that the server is another one than before. */
  const boot = randomUUID();
  let accept: Accept | undefined;
  let count = 0;

  function show(entry: Omit<Entry, 'id' | 'at'>): Entry {
    const shown = history.add({ ...entry, id: `${boot.slice(0, 8)}-${++count}`, at: clock.now() });
    broadcast('entry', shown);
    return shown;
  }

  function broadcast(name: string, data: unknown): void {
    for (const stream of streams) stream.send(name, data);
  }

  function events({ raw, signal }: HttpRequest, response: ServerResponse): void {
    if (streams.size >= mostStreams) {
      throw new TalkUpError('Too many pages are open', {
        code: 'busy',
        retryable: true,
        retryAfterMs: 10_000,
      });
    }
    const stream = openEventStream(response);
    if (raw.method === 'HEAD') return stream.end();
    streams.add(stream);
    signal.addEventListener('abort', () => streams.delete(stream), { once: true });
    stream.send('snapshot', { boot, group, players, entries: history.all() });
  }

  async function say(request: HttpRequest, response: ServerResponse): Promise<void> {
    if (!accept) throw new TalkUpError('TalkUp is stopping', { code: 'stopped', retryable: true });
    const asked = readSendRequest(request);
    if (!history.byInboundId(asked.inboundId)) await take(asked, accept);
    response.writeHead(202, {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'no-store',
    });
    response.end(JSON.stringify({ id: asked.inboundId }));
  }

  async function take(asked: SendRequest, taker: Accept): Promise<void> {
    const entry = show({
      chat: asked.chat,
      from: asked.player.id,
      text: asked.text ?? labelOf(asked),
      inboundId: asked.inboundId,
      ...(asked.button !== undefined && { pressed: true }),
      ...(asked.chat === group.id && { addressed: asked.addressed }),
    });
    try {
      // what pupils say to each other in the group is refused, and stands there all the same
      await taker(toMessage(asked, clock.now()));
    } catch (error) {
      history.remove(entry.id);
      broadcast('removed', { id: entry.id });
      throw error;
    }
  }

  /** What pressing a button says, in words. */
  function labelOf({ button = '', entry: id = '' }: SendRequest): string {
    const entry = history.byId(id);
    const suggestion = pressedSuggestion(button, entry?.answer?.suggestions ?? []);
    if (suggestion !== undefined && suggestion !== 'stale') return suggestion;
    return entry?.buttons?.flat().find(({ data }) => data === button)?.label ?? button;
  }

  const routes: HttpRoute[] = [
    ...pageRoutes(projectRoot),
    { method: 'GET', path: '/play/events', localOnly: true, handle: events },
    { method: 'POST', path: '/play/send', localOnly: true, handle: say },
    {
      method: 'GET',
      path: '/play/admin-code',
      localOnly: true,
      async handle(_request, response) {
        const code = (await adminCode()) ?? null;
        response.writeHead(200, {
          'Content-Type': 'application/json; charset=utf-8',
          'Cache-Control': 'no-store',
        });
        response.end(JSON.stringify({ code }));
      },
    },
  ];

  return {
    channel: 'web',
    capabilities: { maxTextLength: 20_000, buttons: true, files: true, mentions: true, bundles: false },
    routes,
    async start(taker) {
      accept = taker;
    },
    async stop() {
      accept = undefined;
      for (const stream of streams) stream.end();
      streams.clear();
    },
    async send({ chat }, { text, buttons, answer, mention, file, inReplyToId }, signal) {
      signal.throwIfAborted();
      if (!history.has(chat)) throw new TalkUpError('The playground has no such chat', { code: 'chat-gone' });
      const { id } = show({ chat, from: 'tutor', text, buttons, answer, mention, file, inReplyToId });
      return { messageId: id };
    },
    typing({ chat }) {
      broadcast('typing', { chat });
    },
    showReply({ chat }, inReplyToId, reply) {
      broadcast('draft', { chat, reply, to: history.byInboundId(inReplyToId)?.from });
    },
    async health() {
      return accept
        ? { ok: true, detail: 'the playground is at /play' }
        : { ok: false, detail: 'not started' };
    },
  };
}

function toMessage(
  { player, chat, text, button, addressed, inboundId }: SendRequest,
  now: number,
): InboundMessage {
  const inGroup = chat === group.id;
  return {
    channel: 'web',
    chat,
    id: inboundId,
    chatKind: inGroup ? 'group' : 'private',
    ...(inGroup && { chatTitle: group.title }),
    sender: { id: player.id, name: player.name, language: 'zh' },
    addressed,
    content: button === undefined ? { kind: 'text', text: text ?? '' } : { kind: 'button', data: button },
    messageId: inboundId,
    receivedAt: now,
  };
}
