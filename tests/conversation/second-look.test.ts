import { witnessExam } from '../../src/safety/witness-exam';
import type { ModelRequest } from '../../src/ports/model';
import { openSchool, type Group, type Person, type School } from '../support/conversation';
import { modelSays, scriptedModel, type ScriptedModel } from '../support/practice';

/** Nothing in it that the rules or what was learned know. */
const hint = 'Tonight I count his heavy steps on the stairs again.';

interface Mind {
  mood?: string;
  /** What the witness answers; the exam is passed anyway. */
  witness?: Record<string, unknown>;
}

const isWitness = ({ schema }: ModelRequest) => schema?.name === 'witness';

/** A model that tutors and is a witness: two prompts, one server. */
function model({ mood = 'neutral', witness = {} }: Mind): ScriptedModel {
  return scriptedModel((request) => {
    if (!isWitness(request)) return modelSays({ mood });
    const text = request.messages[1]?.content.replace(/<\/?pupil>/g, '');
    const question = witnessExam.find((each) => each.text === text);
    const danger = { meaning: '', danger: true, concern: 'danger', by: 'other', quote: text };
    if (question) return JSON.stringify(question.danger ? danger : { ...danger, danger: false });
    return JSON.stringify({ ...danger, ...witness });
  });
}

let school: School;
let teacher: Person;
let pupil: Person;
let group: Group;

async function open(server: ScriptedModel) {
  school = await openSchool({ model: server });
  ({ teacher, group } = await school.staffed('三年级二班'));
  await teacher.asks('/settings safeguard=我', { in: group });
  pupil = school.person('李华');
}
afterEach(() => school.close());

test('where the tutor’s model sees danger and the witness finds it in the words, the lesson stops and an adult is told', async () => {
  await open(model({ mood: 'in-danger' }));
  const { message, text } = await pupil.asks(hint, { in: group });
  expect(message.answer?.kind).toBe('crisis');
  expect(text).toMatch(/12356/);
  expect((await teacher.hears(/学生安全提醒/)).text).not.toMatch(/heavy|stairs/);
  await school.quiet();
  expect(await school.records.list('turns', { limit: 10 })).toEqual([]);
  expect((await pupil.asks('I like apples.', { in: group })).message.answer?.kind).toBe('crisis');
});

test('where the witness finds nothing, the lesson goes on and nobody is told', async () => {
  await open(model({ mood: 'in-danger', witness: { danger: false } }));
  expect((await pupil.asks(hint, { in: group })).message.answer?.kind).toBe('turn');
  await teacher.hearsNothing();
});

test('where it quotes what was not said, too', async () => {
  await open(model({ mood: 'in-danger', witness: { quote: 'he took my hand' } }));
  expect((await pupil.asks(hint, { in: group })).message.answer?.kind).toBe('turn');
  await teacher.hearsNothing();
});

test('an ordinary turn is one call, and the witness is not asked', async () => {
  const server = model({});
  await open(server);
  expect((await pupil.asks('I like apples.', { in: group })).message.answer?.kind).toBe('turn');
  expect(server.requests.filter(isWitness)).toEqual([]);
  expect(server.requests).toHaveLength(1);
});

test('what the rules found stays found, whatever a model would say', async () => {
  const server = model({ mood: 'happy', witness: { danger: false } });
  await open(server);
  expect((await pupil.asks('I want to kill myself.', { in: group })).message.answer?.kind).toBe('crisis');
  expect(server.requests).toEqual([]);
});

test('nothing of a pupil without consent goes to the model, for a second look neither', async () => {
  const server = model({ mood: 'in-danger' });
  await open(server);
  await teacher.asks('/settings consent=parents', { in: group });
  expect((await pupil.asks(hint, { in: group })).message.answer?.kind).toBe('notice');
  expect(server.requests).toEqual([]);
});
