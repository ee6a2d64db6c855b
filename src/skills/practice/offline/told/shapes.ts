import type { AskedOfTold, Shape } from './kinds';

interface ToldByShape {
  fits(shape: Shape): boolean;
  ask: readonly AskedOfTold[];
}

const frequency =
  /\b(?:every|always|usually|often|sometimes|never|once|twice|times|only on|on (?:\w+ )?days?|on \w+days?)\b/;
const company = /\b(?:with|we|together|by myself|alone)\b/;
/** What one is, has, thinks or feels is not done. */
const stative =
  /^(?:am|is|are|was|were|be|have|has|had|like|likes|love|loves|want|wants|know|knows|think|thinks|hope|hopes|live|lives|need|needs|feel|feels|can|could|will|would|should|must|do|does|did|may|might|hate|believe|prefer|wish|agree|mean|miss|worry|understand|look|looks|come|comes|cost|costs|take|takes|get|gets|see|hear|admire|admires|enjoy|enjoys|use|uses|die|died|lost|leave|leaves|left|let's)$/;
/** What is more fun with others. */
const shared =
  /^(?:play|watch|go|walk|run|swim|sing|dance|draw|fish|ride|climb|travel|practise|practice|skate|fly|collect|visit|sell|plant|cook)$/;
const skill =
  /^(?:draw|play|make|cook|ride|sing|dance|swim|paint|build|write|knit|fish|plant|grow|skate|fold|sew|repair|fix)$/;
const gloomy =
  /\b(?:lost|died|ill|sick|hurt|broke|broken|fell|cried|failed|angry|afraid|sad|hospital|accident)\b/;

/** What nobody should be asked to look forward to. */
const dark = /\b(?:give up|quit|stop|drop|skip|leave|run away|hide|sleep|cry|fight|hit|hurt|kill|die)\b/;

const did = (shape: Shape, subject: Shape['subject']) =>
  shape.isPast &&
  shape.subject === subject &&
  !/^(?:was|were|had|could|would|might|told)$/.test(shape.verb) &&
  !gloomy.test(shape.lower);
const does = (shape: Shape) =>
  !shape.isPast &&
  shape.subject === 'I' &&
  !stative.test(shape.verb) &&
  !/\b(?:not|don't|never|want|will|can't)\b/.test(shape.lower);

/** What can be asked of any sentence of such a shape. Tried after what is known of its matter. */
export const shapes: readonly ToldByShape[] = [
  { fits: (shape) => does(shape) && skill.test(shape.verb) && !/\bplay\w* (?:it|games?|with|on)\b/.test(shape.lower), ask: [
    ['Who taught you to do that?', 'My uncle.', 'My uncle taught me.', 'My cousin showed me how to do it, and then I tried again and again.'],
  ] },
  { fits: (shape) => does(shape) && shared.test(shape.verb) && !company.test(shape.lower), ask: [
    ['Who do you do that with?', 'With my friends.', 'I do it with my friends.', 'Mostly with my cousin, because we live in the same village.'],
  ] },
  { fits: (shape) => does(shape) && !frequency.test(shape.lower), ask: [
    ['How often do you do that?', 'Every week.', 'I do that two or three times a week.', 'I do that nearly every weekend, when my homework is done.'],
  ] },
  { fits: (shape) => does(shape), ask: [
    ['How do you feel when you do that?', 'Happy.', 'I feel happy and free.', 'I feel good, because then I do not have to think about anything else.'],
    ['When did you start to do that?', 'Last year.', 'I started last year.', 'I started when I was seven, because my big cousin did it too.'],
  ] },
  { fits: (shape) => did(shape, 'I') && /^(?:built|made|drew|wrote|learned|learnt|grew|planted|painted|cleaned|fixed|repaired|walked|climbed|read)$/.test(shape.verb) && !/\b(?:hours?|minutes|days|weeks|long)\b/.test(shape.lower), ask: [
    ['How long did that take?', 'Two hours.', 'It took about two hours.', 'It took longer than we thought, nearly a whole day.'],
  ] },
  { fits: (shape) => did(shape, 'I') && !company.test(shape.lower), ask: [
    ['Who was with you?', 'My friend.', 'My friend was with me.', 'My cousin and two classmates were with me, and we had a good time.'],
  ] },
  { fits: (shape) => did(shape, 'I'), ask: [
    ['How did you feel then?', 'Very good.', 'I felt very good.', 'I was a little tired, but I was happy and wanted to do it again.'],
    ['What did you do after that?', 'I went home.', 'I went home and told my family.', 'I went home, had dinner and told my family all about it.'],
  ] },
  // A hero's life is no adventure of the pupil's.
  { fits: (shape) => did(shape, 'other') && /\b(?:i|me|my|we|us|our|yesterday|last|one day|suddenly|cat|dog|it)\b|^she caught\b/.test(shape.lower), ask: [
    ['What did you do then?', 'Not much.', 'I told my family about it.', 'At first I did not know what to do, and then I told my family.'],
    ['What did your family say about that?', 'Not much.', 'They smiled and said, "Good."', 'They talked about it the whole evening, and everybody knew it better.'],
  ] },
  { fits: (shape) => shape.subject === 'I' && /\b(?:want|hope|plan|would like|'d like)\b.* to (?:go|visit|travel|see|watch|take|climb)\b/.test(shape.lower) && !/\bwith\b/.test(shape.lower), ask: [
    ['Who would you like to do that with?', 'With my parents.', 'With my parents and my sister.', 'With my grandparents, because they have never done anything like that.'],
  ] },
  { fits: (shape) => shape.subject === 'I' && /\b(?:want|hope|plan|would like|'d like) to (?!be\b|become\b)/.test(shape.lower) && !/\bbecause\b|\bto study\b/.test(shape.lower) && !dark.test(shape.lower), ask: [
    ['Why do you want to do that?', 'It sounds fun.', 'Because it sounds fun and new to me.', 'I have thought about it for a long time, and my friends want to do it, too.'],
  ] },
  { fits: (shape) => shape.subject === 'I' && /\b(?:i|we) can (?!not|only|see|go|get|help|say|put)\w+/.test(shape.lower) && !/\bhope\b/.test(shape.lower), ask: [
    ['Who taught you to do that?', 'My uncle.', 'My uncle taught me.', 'My cousin showed me how to do it, and then I tried again and again.'],
  ] },
]; // prettier-ignore
