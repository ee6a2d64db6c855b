import { loadSafetyLists } from '../../../config/safety';
import { createSafety } from '../../../src/safety';

const safety = createSafety({ lists: loadSafetyLists() });
const kindOf = (text: string, recent: string[]) => safety.checkInput(text, { recent }).kind;
const dog = ['I have a dog. His name is Wangwang.', 'He likes bones and he is very cute.'];
const cat = ['我家有一只猫', '她很可爱'];

describe('who tells of an animal', () => {
  it.each([
    "he sleep in my bed every night, my mom don't like it",
    'She always sleeps in my bed with me',
    'He touches me with his nose.',
    'he follows me everywhere',
    'He jumps on me and licks my face.',
  ])('is not taken for a child in danger: %s', (text) => {
    expect(kindOf(text, dog)).toBe('safe');
  });

  it.each(['她每天晚上都在我床上睡觉', '他晚上钻进我的被子里', '他总是舔我的脸'])(
    'nor in Chinese: %s',
    (text) => {
      expect(kindOf(text, cat)).toBe('safe');
    },
  );

  it.each([
    ['He hit me with a belt yesterday.', dog],
    ['he is dead, I want to die too', dog],
    ['My uncle touched me at night.', dog],
    ['My uncle came, and he sleeps in my bed every night.', dog],
    ['他打我', cat],
    ['叔叔晚上钻进我的被子里', cat],
    // nothing that an animal does
    ['He follows me and says he will kill me.', dog],
    ['He sleeps in my bed and told me to keep it a secret.', dog],
    ['He lies in my bed and takes off my clothes.', dog],
    ['He follows me everywhere and I am scared.', dog],
    ['他睡我床上还不让我告诉别人', cat],
    ['他趴在我身上打我', cat],
    // somebody else was spoken of in between
    ['He sleeps in my bed every night.', [...dog, 'My uncle lives with us now.']],
    ['他每天晚上都在我床上睡觉', [...cat, '我叔叔住在我家']],
    ['He sleeps in my bed every night.', []],
  ])('is still heard when a person is meant: %s', (text, recent) => {
    expect(kindOf(text, recent)).toBe('crisis');
  });
});
