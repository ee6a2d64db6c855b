import type { Concern, CrisisVerdict } from '../verdict';
import { featuresOf, framesIn } from './features';
import { dangerIn, likeliestConcern, type SignModel } from './learned';
import { readings, withoutDenied, type Reading } from './readings';
import { namesParent, namesSchool } from './who';

/** Longer texts are looked at in parts of whole sentences, since one sentence in danger is lost in a page. In UTF-16 code units. */
const longestWindow = 160;
/** Shorter sentences say nothing by themselves. */
const fewestAlone = 6;

/** In these a threat is told, played or taught; the learned layer has to be surer there. */
const held = new Set([
  'winning',
  'inScene',
  'story',
  'game',
  'joke',
  'lesson',
  'advice',
  'helping',
  'resolved',
]);

/** In a scene that is played, strangers and accidents belong to the story. */
const played = new Set<Concern>(['danger', 'bullying', 'runaway']);

export interface LookOptions {
  recent: string[];
  roleplay: boolean;
  /** The readings of the text, where the caller has them. */
  own?: Reading[];
}

/** What the learned layer makes of a text: the likeliest part counts. No `danger` where there is too little to look at. */
export function learnedSigns(
  model: SignModel,
  text: string,
  { recent, roleplay, own }: LookOptions,
): { crisis?: CrisisVerdict; danger?: number } {
  let danger = 0;
  let crisis: CrisisVerdict | undefined;
  const look = (part: Reading[], alone: boolean) => {
    const features = featuresOf(part);
    const probability = dangerIn(model, features);
    if (probability <= danger) return;
    danger = probability;
    if (probability < Math.min(model.alarm, model.alarmInFrame)) return;
    const frames = new Set(part.flatMap(framesIn));
    const framed = alone || [...frames].some((name) => held.has(name));
    if (probability < (framed ? model.alarmInFrame : model.alarm)) return;
    const concern = likeliestConcern(model, features);
    if (roleplay && played.has(concern)) return;
    // Who beats whom at chess: whether there is more to it, the rules know.
    if (frames.has('winning') && atHome.has(concern)) return;
    crisis = { kind: 'crisis', concern, certainty: 'sign', ...about(concern, part) };
  };
  const plain = withoutDenied(text);
  if (!/[\u4e00-\u9fff]|[a-z] [a-z]/.test(plain)) return {};
  if (plain.length <= longestWindow) look(own ?? readings(text, recent, roleplay), false);
  else for (const window of windowsOf(plain)) look(readings(window, recent, roleplay), false);
  // One sentence in danger is lost among harmless ones; without them around it, it has to be clearer.
  const sentences = sentencesOf(plain);
  if (sentences.length > 1)
    for (const sentence of sentences)
      if (sentence.length >= fewestAlone) look(readings(sentence, recent, roleplay), true);
  return { crisis, danger };
}

function sentencesOf(text: string): string[] {
  return text.match(/[^.!?;\n。！？；…]{1,160}[.!?;\n。！？；…]*\s*/g) ?? [];
}

/** Whole sentences, as many as fit; what is longer than a window by itself is cut. */
function windowsOf(text: string): string[] {
  const windows: string[] = [];
  for (const sentence of sentencesOf(text)) {
    const last = windows[windows.length - 1];
    if (last !== undefined && last.length + sentence.length <= longestWindow)
      windows[windows.length - 1] = last + sentence;
    else windows.push(sentence);
  }
  return windows;
}

/** "Teacher, my father hits me": who is spoken to is not who is meant. */
const spokenTo = {
  english:
    /^ (?:dear |hello |hi |sorry )?teacher |(?:tell|ask|say to|talk to|talk with) (?:my |our |the |any )?teacher/g,
  chinese: /^老师(?=，|我|你|求|别|有)|(?:告诉|跟|和|对|求)老师/g,
};
const atHome = new Set<Concern>(['abuse', 'neglect', 'runaway']);

/** Conflicts of interest, by who is named; where nobody is named, what happens at home is held to be by those at home. */
function about(concern: Concern, part: Reading[]): { aboutParent: boolean; aboutSchool: boolean } {
  if (concern === 'self-harm') return { aboutParent: false, aboutSchool: false };
  const said = part
    .filter(({ told }) => !told)
    .flatMap(({ language, sentences }) =>
      sentences.map((sentence) => ({ language, sentence: sentence.replace(spokenTo[language], ' ') })),
    );
  const aboutSchool = said.some(({ language, sentence }) => namesSchool(sentence, language));
  const named = said.some(({ language, sentence }) => namesParent(sentence, language));
  return { aboutParent: named || (atHome.has(concern) && !aboutSchool), aboutSchool };
}
