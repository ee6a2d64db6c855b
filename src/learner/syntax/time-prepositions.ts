import { wordSet } from '../lists/word-set';
import type { Parser } from './parser';

export const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/;
export const month =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const dayPart = wordSet('morning afternoon evening mornings afternoons evenings');
const clock = /^(?:\d{1,2}:\d{2}|noon|midnight)$/;
const unit = wordSet('week year month night day term weekend morning');

/** Whether a preposition may stand before the time that follows it, if one does: "on Monday", "in May", "at noon". */
export function fitsTime(parser: Parser, at: number): boolean {
  const preposition = parser.word(at).lower;
  const [one, two] = [parser.word(at + 1).lower, parser.word(at + 2).lower];
  const three = parser.word(at + 3).lower;
  if (
    ['in', 'on', 'at'].includes(preposition) &&
    ['last', 'next', 'every', 'this'].includes(one) &&
    (unit.has(two) || weekday.test(two) || month.test(two))
  )
    return false;
  if (preposition === 'in') {
    if (weekday.test(one) || clock.test(one) || two === "o'clock" || three === "o'clock") return false;
    if (
      ['six', 'seven', 'eight', 'nine', 'ten', 'five', 'four'].includes(one) &&
      ['thirty', 'fifteen', 'twenty', 'forty'].includes(two)
    )
      return false;
    if (one === 'the' && ['weekend', 'weekends', 'night'].includes(two) && three !== 'of') return false;
    if (
      (/^\d{1,2}(?:st|nd|rd|th)?$/.test(one) && month.test(two)) ||
      (month.test(one) && /^\d{1,2}(?:st|nd|rd|th)?$/.test(two))
    )
      return false;
    if (['home', 'night', 'noon', 'christmas'].includes(one)) return false;
  }
  if (preposition === 'on') {
    if (
      clock.test(one) ||
      two === "o'clock" ||
      (month.test(one) && !/^\d/.test(two) && !['the'].includes(two)) ||
      /^(?:19|20)\d\d$/.test(one)
    )
      return false;
    if (one === 'the' && dayPart.has(two) && three !== 'of' && three !== 'before') return false;
    if (['morning', 'night', 'summer', 'winter', 'spring', 'autumn'].includes(one)) return false;
    if (one === 'the' && ['summer', 'winter', 'spring', 'autumn'].includes(two)) return false;
  }
  if (preposition === 'at') {
    if (weekday.test(one) || month.test(one) || /^(?:19|20)\d\d$/.test(one)) return false;
    if (['morning', 'afternoon', 'evening'].includes(one) || (one === 'the' && dayPart.has(two)))
      return false;
  }
  return true;
}
