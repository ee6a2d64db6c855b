import { modelSays, scriptedModel, startLesson } from '../../support/practice';

const sad = 'I had a very bad day and I am sad.';

test('a model that takes it for danger asks for a second look, and its reply is not shown before that', async () => {
  const model = scriptedModel(modelSays({ mood: 'in-danger', reply: 'I am sorry. What happened today?' }));
  const { suspected, early, record, answer } = await startLesson({ model }).says(sad);
  expect(suspected).toBe(true);
  expect(early).toEqual([]);
  expect(answer.kind).toBe('turn');
  // a model's guess about a child is no fact to be kept
  expect(record?.mood).toBe('upset');
});

test('so does one whose turn is of no use, and one that finds it off the topic', async () => {
  const useless = scriptedModel(modelSays({ mood: 'in-danger', reply: '我不明白' }), {
    fault: 'model-unavailable',
  });
  expect((await startLesson({ model: useless }).says(sad)).suspected).toBe(true);
  const away = scriptedModel(modelSays({ mood: 'in-danger', onTopic: false }));
  const lesson = startLesson({ model: away, topicId: 'my-family' });
  expect((await lesson.says('The old man follows me to the bridge every evening.')).suspected).toBe(true);
});

test('an ordinary mood asks for none, and the reply is shown early', async () => {
  const model = scriptedModel(modelSays({ mood: 'upset', reply: 'I am sorry. What happened today?' }));
  const { suspected, early } = await startLesson({ model }).says(sad);
  expect(suspected).toBeUndefined();
  expect(early).toHaveLength(1);
});
