import { bilingual, element } from './elements.js';

/** What a class does, and how to tell from the messages that it was done. */
const scenes = [
  {
    id: 'class',
    title: ['老师建班、绑定群', 'a class is made'],
    how: '陈老师在群里发：/class 三年级二班',
    done: ({ answered }) => answered('ms-chen', /^[/／#]?(class|班级)\s+\S/i),
  },
  {
    id: 'assign',
    title: ['布置话题', 'a topic is assigned'],
    how: '/assign 我的家乡 turns=3 due=3d',
    done: ({ answered }) => answered('ms-chen', /^[/／#]?(assign|布置)\s+\S/i),
  },
  {
    id: 'practice',
    title: ['李华说三句英语', 'three turns of practice'],
    how: '李华在群里 @TalkUp，说英语',
    done: ({ turnsOf }) => turnsOf('li-hua') >= 3,
  },
  {
    id: 'more',
    title: ['李华私聊接着练', 'more practice in private'],
    how: '/topic 我的家人，再说几句；周报从 150 个英语词起才作评价',
    done: ({ wordsOf }) => wordsOf('li-hua') >= 150,
  },
  {
    id: 'progress',
    title: ['老师查进度', 'who has practised'],
    how: '陈老师发：/progress',
    done: ({ answered }) => answered('ms-chen', /^[/／#]?(progress|进度)/i),
  },
  {
    id: 'parent',
    title: ['家长绑定并同意', 'a parent consents'],
    how: '李华私聊发 /parentcode，妈妈发这个码，再发“同意”',
    done: ({ answered }) => answered('li-hua-mum', /^(同意|agree)$/i),
  },
  {
    id: 'report',
    title: ['家长收到报告', 'the parent gets the report'],
    how: '妈妈发：/report（每周日晚上也会自动收到）',
    done: ({ answered }) => answered('li-hua-mum', /^[/／#]?(report|报告)/i),
  },
];

/** The list of scenes; `update(entries, current)` ticks off what was done and marks what the demo plays. */
export function createStory(list) {
  const items = scenes.map(({ id, title, how }) =>
    element(
      'li',
      { data: { scene: id } },
      element('b', {}, bilingual(...title)),
      element('span', { class: 'how' }, how),
    ),
  );
  list.replaceChildren(...items);
  return {
    update(entries, current) {
      const answers = new Map(
        entries.filter(({ inReplyToId }) => inReplyToId).map((entry) => [entry.inReplyToId, entry]),
      );
      const answerTo = ({ inboundId }) => answers.get(inboundId)?.answer;
      const of = (person) => entries.filter(({ from, inboundId }) => from === person && inboundId);
      const facts = {
        answered: (person, pattern) =>
          of(person).some((entry) => pattern.test(entry.text.trim()) && answerTo(entry)?.kind === 'command'),
        wordsOf: (person) =>
          of(person)
            .filter((entry) => answerTo(entry)?.kind === 'turn')
            .reduce((sum, { text }) => sum + (text.match(/[A-Za-z][A-Za-z'’-]*/g)?.length ?? 0), 0),
        turnsOf: (person) => of(person).filter((entry) => answerTo(entry)?.kind === 'turn').length,
      };
      scenes.forEach(({ id, done }, index) => {
        items[index].classList.toggle('done', done(facts));
        items[index].classList.toggle('current', id === current);
        if (id === current) items[index].setAttribute('aria-current', 'step');
        else items[index].removeAttribute('aria-current');
      });
    },
  };
}
