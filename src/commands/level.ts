import { z } from 'zod';
import { levels } from '../catalog';
import { isRetryable } from '../shared/errors';
import { problem } from './arguments';
import { defineCommand } from './command';
import { anyArguments } from './schemas';
import { levelOf } from './topic-list';

const wrong = problem(
  '级别可以是 A1、A2、B1 或 B2，A1 最容易。',
  'A level is A1, A2, B1 or B2; A1 is the easiest.',
);

export const levelSchema = z
  .string()
  .transform((text) => text.trim().toUpperCase())
  .pipe(z.enum(levels, { error: wrong }));

export const levelCommand = defineCommand({
  name: 'level',
  aliases: ['级别'],
  place: 'anywhere',
  usage: { zh: '[A1…B2]', en: '[A1…B2]' },
  help: { zh: '看或改英语级别', en: 'see or change your level' },
  arguments: anyArguments
    .transform(({ free }) => free)
    .pipe(z.union([z.literal(''), levelSchema], { error: wrong })),
  isMistaken: ({ free }) => /^[a-z]?\d{1,2}$|^[a-z]$/i.test(free),
  async run(level, call) {
    const { context, school, person, say, t } = call;
    const buttons = [levels.map((each) => ({ label: each, data: `/level ${each}` }))];
    if (level === '') {
      const now = levelOf(call);
      return say(
        t(
          `你现在的级别是 ${now}。想改就发送 /level A1 到 /level B2。`,
          `Your level is ${now}. Send /level A1 to /level B2 to change it.`,
        ),
        { buttons },
      );
    }
    try {
      await school.people.change(person, (stored) => ({ ...stored, level }));
    } catch (error) {
      // The lesson at hand goes by the state; the records will hear of it another time.
      if (!isRetryable(error)) throw error;
    }
    return say(
      t(
        `好的，从现在起我用 ${level} 的英语和你聊。`,
        `All right, from now on I talk with you at level ${level}.`,
      ),
      { state: { ...context.state, level } },
    );
  },
});
