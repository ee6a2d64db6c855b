import type { ConversationState, Effect, TurnContext } from '../../ports/conversation';
import type { Correction } from '../../ports/turn';
import { truncate } from '../../shared/text';
import type { Lesson } from './lesson';
import { texts } from './texts';

export interface Note {
  analysis: string;
  corrections: readonly Correction[];
  sentence: string;
  corrected: string;
}

export interface PlacedNote {
  /** For the chat in which the pupil wrote. */
  note: string;
  effects: Effect[];
  /** Kept for the end of the lesson. */
  held?: NonNullable<ConversationState['held']>[number];
}

/** Where a note goes: praise stays where it was earned, a correction goes where the class wants it. */
export function placeNote(context: TurnContext, lesson: Lesson, note: Note): PlacedNote {
  const first = note.corrections[0];
  if (!first || lesson.corrections === 'here') return { note: note.analysis, effects: [] };
  const held = { sentence: note.sentence, corrected: note.corrected, why: first.why };
  if (lesson.corrections === 'after') return { note: '', effects: [], held };
  const to = context.setting.person.reach[0];
  if (!to) return { note: '', effects: [], held };
  const about = texts.privateNote[context.setting.person.language].replace('{sentence}', () =>
    truncate(note.sentence, 200),
  );
  const message = { text: `${about}\n${note.analysis}` };
  return {
    note: '',
    effects: [
      { kind: 'send', id: 'note', to, message, deliveryKind: 'answer', personId: context.setting.person.id },
    ],
  };
}
