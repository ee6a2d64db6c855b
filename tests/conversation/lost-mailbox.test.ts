import { eventually, openSchool, type School } from '../support/conversation';

let school: School;
beforeEach(async () => (school = await openSchool()));
afterEach(() => school.close());

test('who was known is known again after the mailbox store was lost: class, group, roles and consent', async () => {
  const { teacher, group } = await school.staffed('三年级二班');
  const pupil = school.person('李华');
  await pupil.asks('My home is in a village near the river.', { in: group });
  await teacher.asks('布置 我的家乡 turns=2', { in: group });
  await school.quiet();
  const before = await pupil.snapshot();

  await school.losesMailbox();
  await eventually(async () => (await pupil.snapshot()) !== undefined, 5_000);
  await expect(pupil.snapshot()).resolves.toEqual(before);
  expect((await teacher.asks('进度', { in: group })).text).toMatch(/李华/);
  expect((await pupil.asks('I live near the river.', { in: group })).text).toMatch(/\?/);
});
