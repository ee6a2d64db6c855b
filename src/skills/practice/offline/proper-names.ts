import { looksLikePinyin } from '../../../learner/names';
import { remembered } from '../../../shared/remembered';
import { things, type Kind, type Thing } from './things';

/** Names that pupils bring up, by what they name: without the list, "Peppa Pig" would be talk of pigs. */
const known: Partial<Record<Kind, string>> = {
  show: `Peppa Pig,Boonie Bears,Pleasant Goat,Big Big Wolf,Ultraman,Doraemon,Pikachu,Pokemon,Tom and Jerry,Ne Zha,Nezha,Frozen,Harry Potter,Monkey King,
    Journey to the West,Wolf Warrior,The Wandering Earth,Wandering Earth,SpongeBob,Mickey Mouse,Hello Kitty,Spider-Man,Spiderman,Iron Man,
    Kung Fu Panda,Lion King,The Lion King,Zootopia,Mulan,Conan,Detective Conan,Naruto,One Piece,Paw Patrol,Super Wings,Calabash Brothers,
    Black Cat Detective,Inside Out,Coco,Toy Story,Crayon Shin-chan,Balala,White Snake,Transformers,Jurassic Park,Titanic,Snow White,Cinderella`,
  game: `Honor of Kings,Honour of Kings,King of Glory,Minecraft,Eggy Party,Game for Peace,Genshin Impact,Roblox,Plants vs Zombies,Happy Xiaoxiaole,Among Us,Mini World`,
  star: `Jay Chou,Yao Ming,Yuan Longping,Ronaldo,Messi,Lionel Messi,Kobe,Kobe Bryant,Jordan,Curry,LeBron James,Einstein,Newton,Edison,Liu Xiang,Quan Hongchan,Zhang Guimei,
    Lu Xun,Li Bai,Du Fu,Qu Yuan,Confucius,Jackie Chan,Jackie Yee,Taylor Swift,Deng Ziqi,Lei Feng,Yang Liwei,Tu Youyou,Qian Xuesen,Zhong Nanshan,Su Bingtian,
    Ma Long,Lang Ping,Wu Jing,Wang Yibo,Wang Junkai,Wang Yuan,Sun Yingsha,Fan Zhendong,Gu Ailing,Stephen Hawking,Shakespeare,Lin Dan,Steve Jobs,Zhang Jie,Jane Goodall`,
};

const kinds = new Map(
  (Object.entries(known) as [Kind, string][]).flatMap(([kind, list]) =>
    list.split(/,\s*/).map((name) => [name.trim().toLowerCase(), kind] as const),
  ),
);
/** Where the list does not have it, the verb tells what it names. */
const byVerb: readonly [before: RegExp, kind: Kind][] = [
  [
    /\b(?:watch|watches|watched|watching|films?|movies?|cartoons?|series|show)(?: \w+)?(?: is| called|:)? (?:the )?$/i,
    'show',
  ],
  [/\b(?:play|plays|played|playing|games?)(?: \w+)?(?: is| called|:)? $/i, 'game'],
  [
    /\b(?:admire|admires|idol is|hero is|fan of|(?:favou?rite|best) (?:star|singer|player|actor|actress|writer|scientist) is|songs? (?:of|by)) $/i,
    'star',
  ],
];
const word = '(?:[A-Z][a-z]+(?:-[A-Za-z][a-z]+)?|[A-Z][a-z]+[A-Z][a-z]+)';
const nameIn = new RegExp(`\\b${word}(?: (?:(?:of|the|to|and|for|vs) ){0,2}${word}){0,3}\\b`, 'g');
const longestName = 30;
/** What is written large for another reason; the tutor knows these by other lists. */
const noName =
  /^(?:I|My|Our|The|He|She|They|We|You|It|His|Her|There|This|That|And|But|Because|So|Then|Chinese|English|Maths|Science|History|Music|Art|China|Beijing|Shanghai|Grade|Class|Mr|Mrs|Miss|Mum|Mom|Dad|Spring|Mid|Dragon|Lantern|Christmas|New|Douyin|WeChat|TikTok|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/;

/** A name with its place in the text. */
export interface ProperName {
  thing: Thing;
  start: number;
  end: number;
}

/** Names of films, games and famous people, each as one thing, with the pupil's capitals. A friend's name is nobody's matter but theirs. */
export const properNamesIn = remembered((text): readonly ProperName[] => {
  const found: ProperName[] = [];
  for (const match of text.slice(0, 400).matchAll(nameIn)) {
    const name = match[0];
    const start = match.index;
    for (const part of partsOf(name)) {
      const at = start + name.indexOf(part);
      const kind = kinds.get(part.toLowerCase()) ?? kindByVerb(part, text.slice(0, at));
      if (!kind || part.length > longestName) continue;
      found.push({ thing: { kind, name: part, plural: false }, start: at, end: at + part.length });
      break;
    }
  }
  return found;
});

/** "Ultraman and Pikachu" are two, "Tom and Jerry" are one; "Because Ne Zha" begins behind its first word. */
function partsOf(name: string): string[] {
  const bare = name.replace(/^(?:Because|And|But|So|When|If|My|I) /, '');
  const parts = bare.split(/ and (?=[A-Z])/);
  return [name, bare, ...(kinds.has(bare.toLowerCase()) ? [] : parts)];
}

function kindByVerb(name: string, before: string): Kind | undefined {
  if (noName.test(name) || things.has(name.toLowerCase())) return undefined;
  const kind = byVerb.find(([pattern]) => pattern.test(before))?.[1];
  // "I play with Li Ming" and "I watched Wang Mei" are about classmates.
  const isPerson = name.split(' ').length === 2 && name.split(' ').every(looksLikePinyin);
  return isPerson && kind !== 'star' ? undefined : kind;
}

/** The text without such names, so that no part of one is taken for a thing. */
export function withoutProperNames(text: string): string {
  const names = properNamesIn(text);
  if (names.length === 0) return text;
  let rest = '';
  let from = 0;
  for (const { start, end } of names) {
    rest += text.slice(from, start);
    from = end;
  }
  return rest + text.slice(from);
}
