import { namesPerson, speakOfAnimalAlone } from '../../shared/spoken-of';

/** What animals do and nobody minds, of one who was named before: "he", "她". */
const doing =
  /\b(?:he|she)(?: \w+){0,3}? (?:sleep|slept|lick|follow|jump|bit|lie|lay|lies|sit|sat|climb|snor|cuddl|hug)\w*\b|\b(?:he|she)(?: \w+){0,2}? touch\w* \w+ with (?:his|her) (?:nose|paws?|tongue|tail|head)\b|[他她它][^，。,.!?！？]{0,12}(?:睡|舔|跟着|咬|钻|扑|趴|蹭|躺)/i;

/** What no animal does, and fear of it: then "he" is somebody, whatever was spoken of before. */
const humanDoing =
  /\b(?:sa(?:y|ys|id)|tells?|told|talk\w*|asks?|asked|secrets?|threat\w*|kill\w*|hits?|hitting|beats?|beating|slap\w*|kick\w*|punch\w*|hurt\w*|forc\w*|ma(?:ke|kes|de) me|undress\w*|cloth\w*|pants|trousers|shirt|naked|private|photos?|pictures?|videos?|money|phone|knife|stick|belt|lock\w*|drunk|drinks?|kiss\w*|rape\w*|afraid|scared|frightened|cry|cries|cried|crying|don't want)\b|[说讲骂打杀踢脱衣裤摸亲刀逼锁钱怕哭]|不想|不要|告诉|秘密|威胁|照片|视频|不让|不许|不准|强迫/i;

const names: readonly [pattern: RegExp, name: string][] = [
  [/\b(?:he|she)\b/gi, 'my dog'],
  [/\b(?:him|her)\b(?! \p{L})/giu, 'my dog'],
  [/\b(?:his|her)\b/gi, "my dog's"],
  [/[他她它]/g, '我的狗'],
];

/**
 * "I have a dog." "He sleeps in my bed.": the second message with the animal in the place of the pronoun, where the messages before
 * speak of one and of nobody else, and this one tells what animals do. undefined for all others, so that whoever is meant by "he hit
 * me" is still heard.
 */
export function toldOfPet(text: string, recent: readonly string[]): string | undefined {
  const told = doing.exec(text);
  if (!told || namesPerson(text.slice(0, told.index)) || humanDoing.test(text)) return undefined;
  if (!speakOfAnimalAlone(recent)) return undefined;
  return names.reduce((named, [pattern, name]) => named.replace(pattern, name), text);
}
