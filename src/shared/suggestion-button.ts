import { createHash } from 'node:crypto';
import { remembered } from './remembered';

/** Data of the button that says a suggestion: its number, and a mark of what it says. At most 16 bytes. */
export function suggestionData(suggestion: string, index: number): string {
  return `say:${index + 1}:${markOf(suggestion)}`;
}

/**
 * What a pressed button says; 'stale' where it stands under an older message, or was pressed twice and its sentence is said already.
 * undefined for a button of another kind. Data without a mark means whatever stands there now.
 */
export function pressedSuggestion(
  data: string,
  suggestions: readonly string[],
): string | 'stale' | undefined {
  const [, number, mark] = /^say:([1-3])(?::([\w-]{1,16}))?$/.exec(data) ?? [];
  if (number === undefined) return undefined;
  const suggestion = suggestions[Number(number) - 1];
  if (suggestion === undefined) return 'stale';
  return mark === undefined || mark === markOf(suggestion) ? suggestion : 'stale';
}

const markOf = remembered((suggestion) =>
  createHash('sha256').update(suggestion).digest('base64url').slice(0, 8),
);
