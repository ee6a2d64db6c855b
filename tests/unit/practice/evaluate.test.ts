import { contractTable, evaluateContract } from '../../../src/skills/practice/evaluate';
import { sleep } from '../../../src/shared/async';
import { silentLogger } from '../../support/logger';
import { catalog, modelSays, offlineTutor, readPrompt, safety, scriptedModel } from '../../support/practice';

const evaluate = (said: string) =>
  evaluateContract({
    catalog,
    offline: offlineTutor,
    readPrompt,
    safety,
    timeoutMs: 2_000,
    clock: { now: Date.now, sleep },
    logger: silentLogger,
    model: scriptedModel(said),
    turns: 70,
  });

it('counts a model that always answers in Chinese: every answer breaks the rule, and nobody sees it', async () => {
  const result = await evaluate(modelSays({ reply: '你好！你喜欢什么？' }));
  const english = result.rules.find(({ rule }) => rule === 'reply-english');
  expect(result.by).toEqual({ model: 0, repaired: 0, offline: result.turns });
  expect(result.turns + result.byCode).toBe(70);
  expect(english).toMatchObject({ first: result.turns, second: result.turns, shown: 0 });
  expect(contractTable(result)).toMatch(/\| reply-english \| \d+ \(100 %\) \| \d+ \(100 %\) \| 0 \|/);
});

it('shows nothing that breaks a rule, whatever the model says', async () => {
  const result = await evaluate('Sure! {"reply":"Student: hi","suggestions":["You can say hi"]}');
  for (const { shown } of result.rules) expect(shown).toBe(0);
});
