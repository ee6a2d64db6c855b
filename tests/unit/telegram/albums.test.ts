import { createIntake } from '../../../adapters/chat/telegram/intake';
import type { TelegramClient } from '../../../adapters/chat/telegram/client';
import { createStatus } from '../../../adapters/chat/telegram/status';
import type { InboundMessage } from '../../../src/ports/chat';
import { TalkUpError } from '../../../src/shared/errors';
import { systemClock } from '../../../src/shared/clock';
import { silentLogger } from '../../support/logger';

const bot = { id: '7', username: 'TalkUpBot', name: 'TalkUp', seesAllGroupMessages: true };
const client = {
  request: () => Promise.resolve(),
  stop: () => Promise.resolve(),
} as unknown as TelegramClient;

function openIntake() {
  const taken: InboundMessage[] = [];
  let away = false;
  const take = createIntake({
    client,
    clock: systemClock,
    logger: silentLogger,
    status: createStatus({ clock: systemClock }),
  });
  let id = 100;
  const photo = (over: object = {}, chat = 5) => ({
    update_id: ++id,
    message: {
      message_id: id,
      date: 1,
      chat: { id: chat, type: 'private' },
      from: { id: chat, first_name: 'Li Hua' },
      photo: [{ file_id: `f${id}` }],
      ...over,
    },
  });
  return {
    taken,
    photo,
    goAway: (is: boolean) => void (away = is),
    take: (update: unknown) =>
      take(update, {
        bot,
        accept: (message) => {
          if (away) return Promise.reject(new TalkUpError('away', { code: 'store', retryable: true }));
          taken.push(message);
          return Promise.resolve('accepted');
        },
      }),
  };
}

test('of an album without words one picture is taken, and the next album again one', async () => {
  const { take, photo, taken } = openIntake();
  for (const album of ['a', 'a', 'a', 'b', 'b']) await take(photo({ media_group_id: album }));
  expect(taken).toHaveLength(2);
  await take(photo());
  await take(photo({ media_group_id: 'a' }, 6));
  expect(taken).toHaveLength(4);
});

test('words under a later picture are read', async () => {
  const { take, photo, taken } = openIntake();
  await take(photo({ media_group_id: 'a' }));
  await take(photo({ media_group_id: 'a', caption: 'This is my dog.' }));
  await take(photo({ media_group_id: 'a' }));
  expect(taken.map(({ content }) => content)).toMatchObject([
    { kind: 'image' },
    { kind: 'image', caption: 'This is my dog.' },
  ]);
});

test('a picture that could not be stored comes again and is taken then', async () => {
  const { take, photo, taken, goAway } = openIntake();
  const first = photo({ media_group_id: 'a' });
  goAway(true);
  await expect(take(first)).rejects.toMatchObject({ retryable: true });
  goAway(false);
  await take(first);
  expect(taken).toHaveLength(1);
});
