import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { HttpRequest } from '../../../src/ports/http';
import { TalkUpError } from '../../../src/shared/errors';
import { toHalfWidth } from '../../../src/shared/text';
import { playerOf, type Player } from './cast';

const sendSchema = z
  .object({
    as: z.string(),
    chat: z.string(),
    text: z.string().optional(),
    button: z.string().max(64).optional(),
    /** The entry that the button belongs to. */
    entry: z.string().max(64).optional(),
    /** In the group: the tutor is meant. */
    mention: z.boolean().optional(),
    /** The page's own id of this message, so that sending it twice says it once. */
    id: z
      .string()
      .regex(/^[\w-]{8,64}$/)
      .optional(),
  })
  .refine(({ text, button }) => (text === undefined) !== (button === undefined));

export interface SendRequest {
  player: Player;
  chat: string;
  /** What was typed, without the mention. */
  text?: string;
  button?: string;
  entry?: string;
  addressed: boolean;
  inboundId: string;
}

/** Reads `POST /play/send`. Throws 'invalid-request' or 'unsupported-media-type'. */
export function readSendRequest({ raw, body }: HttpRequest): SendRequest {
  // another site's form cannot send this type
  if (!/^application\/json\s*(;|$)/i.test(raw.headers['content-type'] ?? '')) {
    throw new TalkUpError('Send Content-Type: application/json', { code: 'unsupported-media-type' });
  }
  const parsed = sendSchema.safeParse(parseJson(body));
  if (!parsed.success) {
    throw new TalkUpError('Send {"as","chat","text" or "button"}', { code: 'invalid-request' });
  }
  const { as, chat, text, button, entry, mention, id } = parsed.data;
  const player = playerOf(as);
  if (!player?.chats.includes(chat)) {
    throw new TalkUpError('This person is not in this chat', { code: 'invalid-request' });
  }
  const called = text !== undefined && mentionPattern.test(text);
  const said = text?.replace(mentionPattern, ' ').trim();
  if (said === '' && !called) throw new TalkUpError('The text is empty', { code: 'invalid-request' });
  return {
    player,
    chat,
    text: said,
    button,
    entry,
    addressed:
      chat === player.id ||
      mention === true ||
      called ||
      button !== undefined ||
      /^\//.test(toHalfWidth(said ?? '')),
    inboundId: `play-${id ?? randomUUID()}`,
  };
}

const mentionPattern = /[@＠]\s?TalkUp(?![\p{L}\p{N}])/iu;

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new TalkUpError('The body is not valid JSON', { code: 'invalid-request' });
  }
}
