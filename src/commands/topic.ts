import type { Catalog } from '../catalog';
import type { PracticeTopic } from '../ports/turn';
import type { Assignment } from '../ports/school';
import { hasChinese, truncate } from '../shared/text';
import { oneLine } from '../school/names';
import { defineCommand, type Call } from './command';
import { practiceGate } from './practice-gate';
import { readsLikeSentence } from './sentence';
import { textArgument } from './schemas';
import { levelOf, topicList } from './topic-list';

const longestTitle = 60;
const isRandom = (text: string) => /^(random|随机|随便)$/i.test(text);
const isAll = (text: string) => /^(all|全部|所有)$/i.test(text);
const isHomework = (text: string) => /^(homework|作业)$/i.test(text);

export const topicCommand = defineCommand({
  name: 'topic',
  aliases: ['话题'],
  place: 'anywhere',
  usage: { zh: '[名称|编号|random]', en: '[NAME|NUMBER|random]' },
  help: { zh: '选一个话题', en: 'choose a topic' },
  arguments: textArgument,
  isArgument: ({ raw }) => isRandom(raw) || isAll(raw) || isHomework(raw) || !readsLikeSentence(raw),
  async run(wanted, call) {
    const gate = practiceGate(call);
    if (gate !== undefined) return gate;
    if (wanted === '' || isAll(wanted)) {
      const { text, buttons } = topicList(call, wanted !== '');
      return call.say(text, { buttons });
    }
    if (isHomework(wanted) && (call.context.setting.classroom?.assignments ?? []).length === 0) {
      return call.refuse(
        call.t(
          '现在没有作业。发送 /topic 选一个自己喜欢的话题吧！',
          'There is no homework now. /topic lets you choose what you like!',
        ),
      );
    }
    const topic = chosen(wanted, call);
    if (topic === undefined) return call.refuse(noSuchTopic(call));
    const { context, skill } = call;
    const state = {
      ...context.state,
      active: true,
      topic,
      sceneId: undefined,
      history: [],
      asked: [],
      suggestions: [],
      ladder: undefined,
    };
    return skill.open({ ...context, state });
  },
});

export function noSuchTopic({ t }: Pick<Call, 't'>): string {
  return t(
    '没有这个编号的话题。发送 /topic 看看有哪些。',
    'There is no topic of that number. /topic lists them.',
  );
}

function chosen(wanted: string, call: Call): PracticeTopic | undefined {
  const { catalog, context, random } = call;
  const assignments = context.setting.classroom?.assignments ?? [];
  const homework = assignments.find(({ id }) => !isDone(id, call)) ?? assignments[0];
  if (isHomework(wanted) && homework !== undefined) return assignedTopic(homework);
  const assigned = assignments.find(
    ({ title, titleZh }) => sameTitle(wanted, title) || sameTitle(wanted, titleZh ?? ''),
  );
  if (assigned !== undefined) return assignedTopic(assigned);
  const current = context.state.topic?.id;
  const found = isRandom(wanted)
    ? catalog.randomTopic({ level: levelOf(call), avoidIds: current === undefined ? [] : [current], random })
    : catalog.findTopic(wanted);
  // -1, 999 and ??? are nothing to talk about
  if (found === undefined) return /[\p{L}\p{So}]/u.test(wanted) ? freeTopic(wanted) : undefined;
  // What the teacher assigned counts as homework, also when it was chosen from the list.
  const same = assignments.find(({ topicId }) => topicId === found.id);
  if (same !== undefined) return assignedTopic(same);
  const { id, title, titleZh, level } = found;
  return isRandom(wanted) ? { id, title, titleZh, level } : topicNamed(catalog, wanted);
}

/** As far as this conversation knows. */
function isDone(assignmentId: string, { context }: Call): boolean {
  return (
    context.state.progress?.some((each) => each.assignmentId === assignmentId && each.doneAt !== undefined) ??
    false
  );
}

/** Belongs to whoever speaks: 我的宠物, "my pets". */
const ownTitle = /^(?:我们?的|my |our )/i;

/**
 * The topic of the catalogue that is meant, else one of the person's own words. Who writes a title of their own ("My pets") keeps it, with the
 * questions of the lesson that speaks of such things ("Animals I like").
 */
export function topicNamed({ findTopic }: Pick<Catalog, 'findTopic'>, wanted: string): PracticeTopic {
  const own = freeTopic(wanted);
  const found = findTopic(wanted);
  if (!found) return own;
  const { id, title, titleZh, level } = found;
  const isOwn =
    ownTitle.test(own.title) &&
    ![title, titleZh].some((name) => bareTitle(name).includes(bareTitle(own.title)));
  return isOwn ? { ...own, id, level } : { id, title, titleZh, level };
}

/** A topic of the person's own words. */
function freeTopic(text: string): PracticeTopic {
  const title = truncate(oneLine(text.replace(/^["“”「『]+|["“”」』]+$/g, '')), longestTitle);
  return hasChinese(title) ? { title, titleZh: title } : { title };
}

export function assignedTopic({ id, topicId, title, titleZh, level, words }: Assignment): PracticeTopic {
  return { id: topicId, title, titleZh, level, words, assignmentId: id };
}

export function sameTitle(one: string, other: string): boolean {
  return bareTitle(one) !== '' && bareTitle(one) === bareTitle(other);
}

function bareTitle(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}
