export interface GrammarFinding {
  /** Start in the text, in UTF-16 code units. */
  offset: number;
  length: number;
  /** Best first; may be empty. */
  replacements: string[];
  /** The checker's own rule id. */
  rule: string;
  /** 'spelling', 'grammar', 'style' or 'punctuation'. */
  category: 'spelling' | 'grammar' | 'style' | 'punctuation';
}

/** A grammar checker: a witness, never the judge. */
export interface GrammarChecker {
  readonly name: string;
  /** `text` at most 2,000 characters. Throws a retryable TalkUpError when the checker is away or late. */
  check(text: string, signal: AbortSignal): Promise<GrammarFinding[]>;
}
