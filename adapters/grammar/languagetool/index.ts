import type { GrammarChecker, GrammarFinding } from '../../../src/ports/grammar';
import { timeLimit } from '../../../src/shared/async';
import { TalkUpError } from '../../../src/shared/errors';

export interface LanguageToolOptions {
  /** Where the server is: "http://127.0.0.1:8081", with or without "/v2". */
  baseUrl: string;
  /** How long one check may take, in milliseconds. Default 800: a turn does not wait for a witness. */
  timeoutMs?: number;
  fetch?: typeof globalThis.fetch;
}

/** The port's bound. */
const longestText = 2_000;
const largestAnswer = 512 * 1024;
const mostFindings = 50;
const mostReplacements = 5;

interface Match {
  offset: number;
  length: number;
  replacements?: { value?: unknown }[];
  rule?: { id?: string; issueType?: string; category?: { id?: string } };
}

/** A LanguageTool server (/v2/check, en-US) as a witness. British spelling counts as right; style is left out. */
export function createLanguageToolChecker({
  baseUrl,
  timeoutMs = 800,
  fetch = globalThis.fetch,
}: LanguageToolOptions): GrammarChecker {
  const url = `${baseUrl.replace(/\/+$/, '').replace(/\/v2$/, '')}/v2/check`;
  return {
    name: 'languagetool',
    async check(text, signal) {
      const checked = text.slice(0, longestText);
      if (!checked.trim()) return [];
      const answer = await ask({
        url,
        fetch,
        body: formOf(checked),
        signal: timeLimit(timeoutMs, signal),
        caller: signal,
      });
      return findingsOf(checked, answer);
    },
  };
}

function formOf(text: string): URLSearchParams {
  return new URLSearchParams({
    text,
    language: 'en-US',
    level: 'default',
    disabledCategories: 'STYLE,TYPOGRAPHY,CASING,REDUNDANCY,COLLOQUIALISMS,GENDER_NEUTRALITY,PLAIN_ENGLISH',
  });
}

interface Question {
  url: string;
  fetch: typeof globalThis.fetch;
  body: URLSearchParams;
  signal: AbortSignal;
  /** The caller's own signal, to tell an abort from a timeout. */
  caller: AbortSignal;
}

async function ask({ url, fetch, body, signal, caller }: Question): Promise<unknown> {
  try {
    const response = await fetch(url, { method: 'POST', body, signal, redirect: 'error' });
    if (!response.ok) {
      await response.body?.cancel();
      throw new TalkUpError(`The grammar checker answered ${response.status}.`, {
        code: 'grammar-unavailable',
        retryable: response.status >= 500 || response.status === 429,
      });
    }
    return JSON.parse(await bounded(response)) as unknown;
  } catch (error) {
    if (error instanceof TalkUpError) throw error;
    if (caller.aborted) throw new TalkUpError('The check was called off.', { code: 'aborted', cause: error });
    throw new TalkUpError(
      'The grammar checker is away, late, or no LanguageTool; GRAMMAR_BASE_URL says where it is.',
      { code: 'grammar-unavailable', retryable: true, cause: error },
    );
  }
}

async function bounded(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > largestAnswer)
      throw new TalkUpError('The grammar checker sent too much.', {
        code: 'grammar-unavailable',
        retryable: false,
      });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function findingsOf(text: string, answer: unknown): GrammarFinding[] {
  const matches = (answer as { matches?: unknown } | null)?.matches;
  if (!Array.isArray(matches))
    throw new TalkUpError('The answer is not that of a LanguageTool server; look at GRAMMAR_BASE_URL.', {
      code: 'grammar-unavailable',
      retryable: false,
    });
  return matches.slice(0, mostFindings).flatMap((match: unknown) => findingOf(text, match) ?? []);
}

function findingOf(text: string, match: unknown): GrammarFinding | undefined {
  const { offset, length, replacements, rule } = (match ?? {}) as Partial<Match>;
  if (
    !Number.isInteger(offset) ||
    !Number.isInteger(length) ||
    offset! < 0 ||
    length! <= 0 ||
    offset! + length! > text.length
  )
    return undefined;
  const category = categoryOf(rule);
  if (category === 'style') return undefined;
  const written = text.slice(offset, offset! + length!);
  const values = (Array.isArray(replacements) ? replacements : [])
    .map((one) => one?.value)
    .filter((value): value is string => typeof value === 'string' && value.length <= 200);
  if (values.some((value) => sameInBritain(written, value))) return undefined;
  return {
    offset: offset!,
    length: length!,
    replacements: values.slice(0, mostReplacements),
    rule: rule?.id ?? 'unknown',
    category,
  };
}

function categoryOf(rule: Match['rule']): GrammarFinding['category'] {
  const [issue, category] = [rule?.issueType ?? '', rule?.category?.id ?? ''];
  if (issue === 'misspelling' || category === 'TYPOS') return 'spelling';
  if (issue === 'typographical' || category === 'PUNCTUATION') return 'punctuation';
  if (
    /^(?:style|register|locale-violation|whitespace)$/.test(issue) ||
    /STYLE|REDUNDANCY|CASING|BRITISH_ENGLISH|AMERICAN_ENGLISH/.test(category)
  )
    return 'style';
  return 'grammar';
}

/** The same word in the other country's spelling: "colour" and "color". */
function sameInBritain(one: string, other: string): boolean {
  const [a, b] = [american(one), american(other)];
  return one !== other && a === b;
}

const britishWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    grey: 'gray', tyre: 'tire', tyres: 'tires', practise: 'practice', practised: 'practiced', practising: 'practicing', practises: 'practices',
    licence: 'license', cheque: 'check', pyjamas: 'pajamas', mum: 'mom', mummy: 'mommy', maths: 'math', jewellery: 'jewelry', cosy: 'cozy',
    learnt: 'learned', dreamt: 'dreamed', burnt: 'burned', spelt: 'spelled', storey: 'story', programme: 'program', programmes: 'programs',
    aeroplane: 'airplane', moustache: 'mustache', sceptical: 'skeptical', defence: 'defense', whilst: 'while', towards: 'toward',
  }),
); // prettier-ignore

function american(word: string): string {
  const lower = word.toLowerCase();
  return (
    britishWords.get(lower) ??
    lower
      .replace(/our(?=(?:s|ed|ing|able|ful|fully|er|ers|ite|ites|hood|hoods|ly|less)?$)/, 'or')
      .replace(/is(?=(?:e|es|ed|ing|er|ers|ation|ations)$)/, 'iz')
      .replace(/ys(?=(?:e|es|ed|ing)$)/, 'yz')
      .replace(/tre(?=s?$)/, 'ter')
      .replace(/ll(?=(?:ed|ing|er|ers)$)/, 'l')
      .replace(/ogue(?=s?$)/, 'og')
  );
}
