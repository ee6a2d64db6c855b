import type { ConversationState } from '../../ports/conversation';
import { truncate } from '../../shared/text';

type History = ConversationState['history'];

const most = 12;
const kept = 6;
const longestEntry = 600;

/** Cut in one large step and not one by one: until the next cut the prompt only grows at its end, and the server's prefix cache holds. */
export function withTurn(history: History, pupil: string, tutor: string): History {
  const next: History = [
    ...history,
    { role: 'pupil', text: truncate(pupil, longestEntry) },
    { role: 'tutor', text: truncate(tutor, longestEntry) },
  ];
  if (next.length <= most) return next;
  const recent = next.slice(-kept);
  // Starts with the tutor, as a lesson does.
  return recent.slice(recent.findIndex(({ role }) => role === 'tutor'));
}

/** What the tutor said, newest last. */
export function repliesIn(history: History): string[] {
  return history.filter(({ role }) => role === 'tutor').map(({ text }) => text);
}

/** What the pupil said, newest last. */
export function sentencesIn(history: History): string[] {
  return history.filter(({ role }) => role === 'pupil').map(({ text }) => text);
}
