import { answersToFollowUp, followUpsOn } from '../../../src/skills/practice/offline/questions/follow-ups';
import { things } from '../../../src/skills/practice/offline/things';

test('each follow-up question has answers, also one that names nothing', () => {
  const asks = [...things.values()].flatMap((thing) => followUpsOn(thing).map(({ ask }) => ask));
  expect(asks).toContain('What other fruit do you like?');
  const withoutAnswers = asks.filter((ask) => answersToFollowUp(ask)?.length !== 3);
  expect(withoutAnswers).toEqual([]);
});
