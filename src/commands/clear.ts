import type { ConversationState } from '../ports/conversation';
import { defineCommand } from './command';
import { noArguments } from './schemas';

export const clearCommand = defineCommand({
  name: 'clear',
  aliases: ['清空'],
  place: 'anywhere',
  help: { zh: '忘掉这次聊天，重新开始', en: 'forget this talk and start afresh' },
  arguments: noArguments,
  async run(_none, { context, say, t }) {
    return say(
      t(
        '好，这次聊天的内容我都放下了，我们重新开始。发送 /topic 选话题，或者直接说一句英语。',
        'Done, I have put this talk aside. Choose a /topic, or just say something in English.',
      ),
      { state: cleared(context.state) },
    );
  },
});

/** What is over goes; what the day's sums and the pupil's homework need stays. */
function cleared(state: ConversationState): ConversationState {
  const { version, personId, skill, turn, level, today, progress, lastAt, disclosed, offlineSaid } = state;
  return {
    version,
    personId,
    skill,
    active: false,
    history: [],
    asked: [],
    suggestions: [],
    turn,
    level,
    today,
    progress,
    lastAt,
    disclosed,
    offlineSaid,
  };
}
