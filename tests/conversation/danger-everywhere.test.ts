import { openSchool, type Person, type School } from '../support/conversation';

describe('a call for help', () => {
  let school: School;
  let pupil: Person;
  let serial = 0;
  beforeAll(async () => {
    school = await openSchool();
  });
  afterAll(() => school.close());
  beforeEach(() => {
    serial += 1;
    pupil = school.person(`Pupil ${serial}`);
  });

  test.each([
    ['put in by an edit', { kind: 'text', text: 'I want to die.', edited: true } as const],
    ['under a picture', { kind: 'image', mediaId: 'i', caption: 'I want to die.' } as const],
    [
      'at the end of a text too long to read',
      { kind: 'text', text: `${'I like it. '.repeat(250)}I want to die.` } as const,
    ],
  ])('%s is heard', async (_where, content) => {
    await pupil.sends(content);
    const { message } = await pupil.hears(/12356/);
    expect(message.answer?.kind).toBe('crisis');
  });

  test('in words that are cut off is heard as far as the text is kept', async () => {
    await pupil.sends({ kind: 'text', text: `I want to die. ${'I like it. '.repeat(1_000)}` });
    expect((await pupil.hears(/12356/)).message.answer?.kind).toBe('crisis');
  });
});
