/** What somebody may not want the whole class to hear. */
const personal =
  /\b(miss(es|ed)? (my|her|him|them|you)|divorc\w*|cr(y|ied|ies|ying)|sad|unhappy|alone|lonely|afraid|scared|died|dead|die|ill|sick|hospital|poor|money|debt|drunk|drinks?|hits?|beats?|hates?|angry|quarrel\w*|fights?)\b|\d{5,}/i;

/** Whether a sentence may be read out in class or written on the board without laying open its speaker's life. */
export function mayBeReadAloud(sentence: string): boolean {
  return !personal.test(sentence);
}
