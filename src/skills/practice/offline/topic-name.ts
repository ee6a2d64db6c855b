import { englishTitle } from '../../../learner/english-title';
import { wordLevel } from '../../../learner/levels';
import { isKnownName } from '../../../learner/names';

/** A topic as the tutor speaks of it ("your hobbies", "dragon dance"); undefined where its title cannot be said in English. */
export function spokenTopic(title: string): string | undefined {
  const plain = englishTitle(title) ?? title.trim();
  if (!/^[A-Za-z][A-Za-z' -]{1,40}$/.test(plain) || plain.split(/\s+/).length > 6) return undefined;
  if (/(.)\1{3}/.test(plain)) return undefined;
  const own = plain
    .replace(/\bmy\b/gi, 'your')
    .replace(/\bour\b/gi, 'your')
    .replace(/\bI\b/g, 'you');
  // "Chess" is a common word, "Beijing", "Spring Festival" and "English" are names.
  const first = own.split(' ')[0]!;
  const isName =
    /\s[A-Z]/.test(own) ||
    /^(?:English|Chin|I$|[A-Z]{2})/.test(first) ||
    isKnownName(first) ||
    wordLevel(first) === undefined;
  return isName && !/^your$/i.test(first) ? own : own.charAt(0).toLowerCase() + own.slice(1);
}
