import type { Level } from '../ports/language';
import type { ModelMessage } from '../ports/model';
import { asData } from './plain-data';
import { turnSchema } from './draft';
import { parsePrompt } from './template';

/** The text of `prompts/practice/<name>.md`. */
export type ReadPrompt = (name: 'turn' | 'lesson' | 'retry') => string;

export interface LessonData {
  /** "" in free talk. */
  topic: string;
  level: Level;
  maxWords: number;
  words: readonly string[];
  /** "" without a scene. */
  scene: string;
  /** Who the tutor plays, "" for nobody special. */
  persona: string;
}

export interface TurnData {
  lesson: LessonData;
  /** Oldest first. Only ever appended to and cut in large steps, so that the server's prefix cache holds. */
  history: readonly { role: 'tutor' | 'pupil'; text: string }[];
  /** What the pupil says now. */
  text: string;
}

export interface TutorPrompt {
  /** For logs and reports: "practice.turn@1". */
  version: string;
  /** The fixed instructions, for the rule that they never leak. */
  instructions: string;
  /** Fixed instructions, lesson, history as alternating messages, the new message; no clock, id or name anywhere before the history. */
  turn(data: TurnData): ModelMessage[];
  /** The messages of a second try: what was answered, and what is wrong with it. `frozen` is a reply that the pupil has seen. */
  retry(
    messages: ModelMessage[],
    failed: { answer: string; faults: readonly string[]; frozen?: string },
  ): ModelMessage[];
}

const longest = { topic: 80, word: 40, scene: 300, persona: 300, message: 600, answer: 600 };

/** Reads the prompt files once. Everything that people wrote goes into user messages, as data. */
export function createTutorPrompt(read: ReadPrompt): TutorPrompt {
  const turn = parsePrompt(read('turn'));
  const lesson = parsePrompt(read('lesson'));
  const retry = parsePrompt(read('retry'));
  const instructions = turn.render({ schema: JSON.stringify(turnSchema.schema) });

  return {
    version: `${turn.id}@${turn.version}`,
    instructions,
    turn({ lesson: data, history, text }) {
      const opening = lesson.render({
        topic: asData(data.topic, longest.topic) || 'none, free talk',
        level: data.level,
        maxWords: String(data.maxWords),
        words:
          data.words
            .slice(0, 20)
            .map((word) => asData(word, longest.word))
            .filter(Boolean)
            .join(', ') || 'none',
        scene: asData(data.scene, longest.scene) || 'none',
        persona: asData(data.persona, longest.persona) || 'a friendly tutor',
      });
      const messages: ModelMessage[] = [
        { role: 'system', content: instructions },
        { role: 'user', content: opening },
      ];
      // Many chat templates demand that user and assistant take turns.
      if (history[0]?.role !== 'tutor')
        messages.push({ role: 'assistant', content: 'Hello! I am listening.' });
      for (const { role, text: said } of [...history, { role: 'pupil' as const, text }])
        append(messages, role, said);
      return messages;
    },
    retry(messages, { answer, faults, frozen }) {
      return [
        ...messages,
        { role: 'assistant', content: asData(answer, longest.answer) || '{}' },
        {
          role: 'user',
          content: retry.render({
            faults: faults.join(' '),
            frozen: frozen
              ? `The pupil has read the reply already. Keep it word for word: ${JSON.stringify(frozen)}`
              : 'Write a new reply that keeps all the rules.',
          }),
        },
      ];
    },
  };
}

function append(messages: ModelMessage[], role: 'tutor' | 'pupil', text: string): void {
  const said = asData(text, longest.message) || '…';
  const message: ModelMessage =
    role === 'tutor'
      ? { role: 'assistant', content: said }
      : { role: 'user', content: `<pupil>${said}</pupil>` };
  const last = messages.at(-1)!;
  if (last.role === message.role) last.content += `\n${message.content}`;
  else messages.push(message);
}
