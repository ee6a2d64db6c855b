import { suggestionIn } from './message.js';

const pauseAfterMs = 1_000;
const pausePerCharacterMs = 14;
const longestPauseMs = 3_200;

/** The demo class: the same messages that a teacher, two pupils and a mother would type, one after another. */
const script = [
  {
    step: 'class',
    async play({ ask, adminCode }) {
      const code = await adminCode();
      if (code) {
        await ask('ms-chen', 'ms-chen', `/join ${code}`);
        const invitation = await ask('ms-chen', 'ms-chen', '/invite teacher');
        await ask('ms-chen', 'ms-chen', `/join ${codeIn(invitation)}`);
      }
      const made = await ask('ms-chen', 'class-3', '/class 三年级二班');
      if (made.answer?.kind !== 'command') {
        throw new Error('陈老师还不是老师：请先在她的私聊里发送启动时打印的管理员码（/join 管理员码）。');
      }
      await ask('ms-chen', 'class-3', '/roster 李华, 王芳, 张伟');
    },
  },
  {
    step: 'assign',
    async play({ ask }) {
      const { text } = await ask('ms-chen', 'class-3', '/assign 我的家乡 turns=3 level=A2 due=3d');
      // a demo that is played again takes back what it assigned before
      const old = /\/assign cancel \d+/.exec(text)?.[0];
      if (old) await ask('ms-chen', 'class-3', old);
    },
  },
  {
    step: 'practice',
    async play({ ask, press }) {
      await ask('li-hua', 'class-3', 'My hometown is a small village. There have a beautiful river.');
      const answer = await ask(
        'wang-fang',
        'class-3',
        'My hometown is a big city. There have many tall buildings and wide streets.',
      );
      await ask('li-hua', 'class-3', 'Last summer I go swimming in the river with my friends.');
      if (answer.answer?.suggestions.length) await press('wang-fang', suggestionIn(answer, 1), answer);
      await ask('wang-fang', 'class-3', 'I live there with my grandparents and my sister.');
      await ask('li-hua', 'class-3', 'I very like the river because the water is clean.');
    },
  },
  {
    // a report judges from 150 words on, which three sentences do not make
    step: 'more',
    async play({ ask }) {
      await ask('li-hua', 'li-hua', '/topic 我的家人');
      for (const said of [
        'After school I help my grandmother in the kitchen. We cook noodles and eggs together, and then my little brother sets the table.',
        'Yesterday we go to the market by bus. My grandmother bought some fish and I carried the bag. It was heavy, but I was happy.',
        'My grandmother tells us stories in the evening. I like her stories because they are funny. My brother falls asleep before the end.',
        'My father works in a big city. On Sunday he comes home by train, and we play football behind our house until it is dark.',
        'When I grow up, I want to be a teacher. I will teach the children in my village, because I love my home.',
      ])
        await ask('li-hua', 'li-hua', said);
    },
  },
  { step: 'progress', play: ({ ask }) => ask('ms-chen', 'class-3', '/progress') },
  {
    step: 'parent',
    async play({ ask }) {
      const code = codeIn(await ask('li-hua', 'li-hua', '/parentcode'));
      const { buttons = [] } = await ask('li-hua-mum', 'li-hua-mum', code);
      // when the demo is played again she has agreed already, and nothing is asked
      if (buttons.length > 0) await ask('li-hua-mum', 'li-hua-mum', '同意');
    },
  },
  {
    step: 'report',
    async play({ ask }) {
      await ask('li-hua-mum', 'li-hua-mum', '/report');
      await ask('ms-chen', 'ms-chen', '/report');
    },
  },
];

/**
 * Plays the script. `perform(as, chat, text)` and `pressButton(as, data, entry)` send a message and give back the tutor's
 * answer; `onStep(step, number, of)` tells how far it is; `upTo` ends it after so many steps. Ends early, without an error, when `signal` aborts.
 */
export async function playDemo({
  perform,
  pressButton,
  adminCode,
  onStep,
  pause,
  signal,
  upTo = script.length,
}) {
  const readAndWait = async (answer) => {
    signal.throwIfAborted();
    // what was said by hand before stopped this pupil's lesson; the page tells how it goes on
    if (answer.answer?.kind === 'crisis') throw new Error('演示停下了：有一位学生的课还停着。');
    await pause(Math.min(longestPauseMs, pauseAfterMs + (answer.text?.length ?? 0) * pausePerCharacterMs));
    signal.throwIfAborted();
    return answer;
  };
  const stage = {
    adminCode,
    ask: async (as, chat, text) => readAndWait(await perform(as, chat, text)),
    press: async (as, data, entry) => readAndWait(await pressButton(as, data, entry)),
  };
  for (const [index, { step, play }] of script.slice(0, upTo).entries()) {
    signal.throwIfAborted();
    onStep(step, index + 1, script.length);
    await play(stage);
  }
}

/** The code that an answer gives, such as K7QM-3XWP. */
function codeIn({ text }) {
  const code = /(?<![A-Z0-9])[A-Z0-9]{4}-[A-Z0-9]{4}(?![A-Z0-9])/.exec(text)?.[0];
  if (!code) throw new Error(`TalkUp 没有给出代码：${text.slice(0, 80)}`);
  return code;
}
