import type { Certainty, Concern } from '../verdict';

/** Named sets of words; a pattern refers to one as `<name>`. */
export type Lexicon = Readonly<Record<string, string>>;

export interface Rule {
  concern: Concern;
  certainty: Certainty;
  regex: RegExp;
  /**
   * What a match needs: one of each of these sets, which are words in English and first characters in Chinese. Those that sort out most
   * come first; none: the rule always may match.
   */
  needs: readonly (readonly string[])[];
  /** Frames (game, story, accident …) under which the same words mean something harmless. */
  unless: readonly string[];
  /** The household is meant even where no parent is named. */
  home: boolean;
  /** 1 is an alarm; less is a hint that needs another one. */
  weight: number;
}

export interface RuleOptions {
  unless?: readonly string[];
  home?: boolean;
  weight?: number;
}

/** Makes the rules of one concern: `rules.add('explicit', 'i _2 want [to] die')`. */
export type Add = (certainty: Certainty, patterns: string | readonly string[], options?: RuleOptions) => void;

export interface Compiled {
  source: string;
  needs: Rule['needs'];
}

/** Compiles a pattern of one language to the source of a regular expression. */
export type Compile = (pattern: string) => Compiled;

export function ruleMaker(concern: Concern, compile: Compile, into: Rule[]): Add {
  return (certainty, patterns, { unless = [], home = false, weight = 1 } = {}) => {
    for (const pattern of typeof patterns === 'string' ? [patterns] : patterns) {
      const { source, needs } = compile(pattern);
      into.push({ concern, certainty, regex: new RegExp(source, 'g'), needs, unless, home, weight });
    }
  };
}

/**
 * English patterns, over a text of lemmas with one blank before and after each (see `toLemmas`). Parts, set apart by blanks:
 * `word`, `one|other`, `<name>` a set of the lexicon, `[part]` may be missing, `_3` up to three words none of which denies,
 * `~3` up to three words of any kind, `!word` not followed by it, `^not` nothing within four words before denies.
 */
export function englishCompiler(lexicon: Lexicon): Compile {
  const filler = '(?: (?!(?:not|never|no|nobody|stop|without|instead|hardly) )[a-z0-9,]+)';
  const expand = (part: string): string =>
    part.replace(/<([a-z]+)>/g, (_, name: string) => {
      const words = lexicon[name];
      if (words === undefined) throw new RangeError(`No lexicon "${name}" in a pattern`);
      return `(?:${words.trim().replace(/\n/g, '')})`;
    });
  return (pattern) => {
    const parts = pattern.trim().split(/\s+(?![^[]*\])/);
    const required = parts.filter((part) => !/^[_~]\d+$|^[$![^]/.test(part)).map(expand);
    const source = parts
      .map((part) => {
        if (/^_\d+$/.test(part)) return `${filler}{0,${part.slice(1)}}`;
        if (/^~\d+$/.test(part)) return `(?: [a-z0-9,]+){0,${part.slice(1)}}`;
        if (part === '^not')
          return '(?<! (?:not|never|no|nobody|without)(?: (?!(?:and|but|so|because|then|i) )[a-z0-9]+){0,4})';
        if (part === '$') return '(?= [.,]| $|$)';
        if (part.startsWith('!')) return `(?! (?:${expand(part.slice(1)).replaceAll('_', ' ')}) )`;
        if (part.startsWith('[')) return `(?: (?:${expand(part.slice(1, -1))}))?`;
        return ` (?:${expand(part).replaceAll('_', ' ')})`;
      })
      .join('');
    return {
      source: `${source}(?= |$)`,
      needs: needsOf(required, (word) => word.split('_')[0]!, /^[a-z_]+$/),
    };
  };
}

/** Chinese patterns: the same parts; what follows each other stands without a gap, and a gap stays inside a clause. */
export function chineseCompiler(lexicon: Lexicon): Compile {
  const expand = (part: string): string =>
    part.replace(/<([a-z]+)>/g, (_, name: string) => {
      const words = lexicon[name];
      if (words === undefined) throw new RangeError(`No lexicon "${name}" in a pattern`);
      return `(?:${words.trim().replace(/\s+/g, '|')})`;
    });
  return (pattern) => {
    const parts = pattern.trim().split(/\s+/);
    const required = parts.filter((part) => !/^[_~]\d+$|^[$![^]|^\?<!/.test(part)).map(expand);
    const source = parts
      .map((part) => {
        if (/^_\d+$/.test(part)) return `(?:(?!不|没|别|从未|，)[^。！？]){0,${part.slice(1)}}`;
        if (/^~\d+$/.test(part)) return `[^。！？]{0,${part.slice(1)}}`;
        if (part === '^not')
          return '(?<!(?:不会|不能|没有|从不|从来不|绝不|不要|别|没|不该|不想|不许|不可以)[^，。！？]{0,3})';
        if (part === '$') return '(?=[，。！？]|$)';
        if (part.startsWith('!')) return `(?!${expand(part.slice(1))})`;
        if (part.startsWith('?<!')) return `(?<!${expand(part.slice(3))})`;
        if (part.startsWith('[')) return `(?:${expand(part.slice(1, -1))})?`;
        return `(?:${expand(part)})`;
      })
      .join('');
    return { source, needs: needsOf(required, (word) => word[0]!, /^[\u4e00-\u9fff](?!\?)/) };
  };
}

/** Words in so many sentences that they sort nothing out. */
const commonplace = new Set([
  ...'i me my us we be not to and it do have go get want make say on in at he she they if when the a'.split(
    ' ',
  ),
  '我',
  '他',
  '她',
]);

/** The words of each part that a match must have; the part with the fewest and least common ones first. */
function needsOf(required: string[], key: (word: string) => string, plain: RegExp): Rule['needs'] {
  const choices = required
    .map((part) => part.replace(/^\(\?:(.*)\)$/, '$1').split('|'))
    .filter((words) => words.every((word) => plain.test(word)))
    .map((words) => [...new Set(words.map(key))]);
  const cost = (words: string[]) => words.length + 20 * words.filter((word) => commonplace.has(word)).length;
  return choices.sort((one, other) => cost(one) - cost(other));
}

/** Rules by what they need, so that a sentence is only held against those that could match it. */
export function createRuleIndex(rules: readonly Rule[]): (keys: ReadonlySet<string>) => Set<Rule> {
  const always = rules.filter(({ needs }) => needs.length === 0);
  const byRarest = new Map<string, Rule[]>();
  for (const rule of rules) {
    for (const key of rule.needs[0] ?? []) byRarest.set(key, [...(byRarest.get(key) ?? []), rule]);
  }
  return function candidates(keys) {
    const found = new Set(always);
    for (const key of keys)
      for (const rule of byRarest.get(key) ?? [])
        if (rule.needs.every((need) => need.some((one) => keys.has(one)))) found.add(rule);
    return found;
  };
}
