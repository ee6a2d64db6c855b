import { difficultyOf } from '../../../src/skills/practice/offline-turn';
import { modelSays, scriptedModel, startLesson } from '../../support/practice';

const sentences = [
  'I like my village because it is quiet.',
  'There is a river near my house.',
  'We eat fish in summer.',
  'My grandmother cooks it.',
  'The food is good.',
];

async function asked(level: 'A1' | 'A2' | 'B1' | 'B2', topicId?: string) {
  const lesson = startLesson({ level, topicId });
  if (topicId) await lesson.opens();
  const replies: string[] = [];
  for (const sentence of sentences) replies.push((await lesson.says(sentence)).answer.reply);
  return replies;
}

const sum = (replies: string[]) => replies.reduce((total, reply) => total + difficultyOf(reply), 0);

describe('without a model', () => {
  it.each(['my-hometown', 'food-i-like', undefined])('in %s B2 is asked more than A1', async (topicId) => {
    const [easy, hard] = [await asked('A1', topicId), await asked('B2', topicId)];
    expect(easy).not.toEqual(hard);
    expect(sum(hard)).toBeGreaterThan(1.2 * sum(easy));
  });

  it('an easier question is no other matter', async () => {
    for (const reply of await asked('A1', 'my-hometown')) expect(reply).not.toMatch(/let's talk/i);
  });
});

describe('with a model', () => {
  const said = modelSays({
    reply: 'That sounds marvellous! What agricultural products do neighbouring communities cultivate?',
    suggestions: ['Rice.', 'They grow rice and corn.', 'They grow tea, because the hills are high.'],
  });

  it.each([
    ['A1', false],
    ['A2', false],
    ['B2', true],
  ] as const)('at %s a reply with B1 and B2 words is shown: %s', async (level, isShown) => {
    const { answer } = await startLesson({ level, model: scriptedModel(said) }).says(
      'The farms in our village grow many things.',
    );
    expect(answer.by !== 'offline').toBe(isShown);
  });

  it('is told the level', async () => {
    for (const level of ['A1', 'B1'] as const) {
      const model = scriptedModel(said);
      await startLesson({ level, model }).says('The farms in our village grow many things.');
      expect(model.requests[0]!.messages[1]!.content).toContain(`level: ${level}`);
    }
  });
});
