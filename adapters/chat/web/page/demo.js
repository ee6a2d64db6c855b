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
      await ask('ms-chen', 'class-3', '/roster 李华, 王芳');
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
        'My hometown is a big city. I live there with my grandparents.',
      );
      await ask('li-hua', 'class-3', 'Last summer I go swimming in the river with my friends.');
      if (answer.answer?.suggestions.length) await press('wang-fang', suggestionIn(answer, 1), answer);
      await ask('li-hua', 'class-3', 'I very like the river because the water is clean.');
    },
  },
  { step: 'progress', play: ({ ask }) => ask('ms-chen', 'class-3', '/progress') },
  {
    step: 'parent',
    async play({ ask }) {
      const code = codeIn(await ask('li-hua', 'li-hua', '/parentcode'));
      await ask('li-hua-mum', 'li-hua-mum', code);
      await ask('li-hua-mum', 'li-hua-mum', '同意');
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
