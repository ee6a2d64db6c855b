import {
  minutes,
  openSchool,
  type Group,
  type Person,
  type Place,
  type School,
} from '../support/conversation';

let school: School;
let group: Group;
let pupil: Person;
beforeEach(async () => {
  school = await openSchool();
  ({ group } = await school.staffed('三年级二班'));
  pupil = school.person('李华');
});
afterEach(() => school.close());

const disclosure = /不是真人/;
const breakTime = /练了两个小时/;

test('that it is an AI: with the first answer, and again whenever they ask, in the group too', async () => {
  expect((await pupil.asks('I like apples.', { in: group })).text).toMatch(disclosure);
  expect((await pupil.asks('I like pears.', { in: group })).text).not.toMatch(disclosure);
  expect((await pupil.asks('Are you a robot?', { in: group })).text).toMatch(disclosure);
  expect((await pupil.asks('你是真人吗？', { in: group })).text).toMatch(disclosure);
  expect((await pupil.asks('I like plums.', { in: group })).text).not.toMatch(disclosure);
  expect((await pupil.asks('Hello!')).text).toMatch(disclosure);
});

/** So many sentences, three minutes apart. */
async function talks(times: number, place: Place = {}): Promise<string[]> {
  const texts: string[] = [];
  for (let round = 0; round < times; round += 1) {
    texts.push((await pupil.asks(`I can see ${round + 2} big trees.`, place)).text);
    school.travel(3 * minutes - 1_000);
  }
  return texts;
}
const count = (texts: string[]) => texts.filter((text) => breakTime.test(text)).length;

test('to take a break after two hours of a day, once, whichever chats they were in, and on the next day anew', async () => {
  // the clock of the tests begins at eight in the morning in Shanghai
  expect(count(await talks(26, { in: group }))).toBe(0);
  const inPrivate = await talks(22);
  expect(count(inPrivate)).toBe(1);
  expect(inPrivate.findIndex((text) => breakTime.test(text))).toBeGreaterThan(10);
  expect(count(await talks(6, { in: group }))).toBe(0);
  school.travel(24 * 60 * minutes);
  expect(count(await talks(38))).toBe(0);
  expect(count(await talks(8))).toBe(1);
}, 120_000);

test('midnight begins a new day: what was practised before it does not count', async () => {
  const day = 24 * 60 * minutes;
  const shanghai = 8 * 60 * minutes;
  const untilMidnight = day - ((school.now() + shanghai) % day);
  school.travel(untilMidnight - 60 * minutes);
  expect(count(await talks(38))).toBe(0);
  expect(count(await talks(20))).toBe(0);
}, 60_000);
