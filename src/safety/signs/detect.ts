import type { CrisisVerdict, InputContext } from '../verdict';

/** Whether a child may be in danger, by what the text says. Undefined where nothing points to it. */
export function detectSigns(text: string, _context: InputContext = {}): CrisisVerdict | undefined {
  const plain = text.toLowerCase();
  if (/(?:want|going) to (?:die|kill my ?self)|不想活|想死(?!你)|自杀/.test(plain)) {
    return {
      kind: 'crisis',
      concern: 'self-harm',
      aboutParent: false,
      aboutSchool: false,
      certainty: 'explicit',
    };
  }
  if (
    /(?:father|dad|mother|mom|mum) (?:always |often )?(?:beats?|hits?) me|(?:爸爸|妈妈)(?:又|总是|经常)?打我/.test(
      plain,
    )
  ) {
    return { kind: 'crisis', concern: 'abuse', aboutParent: true, aboutSchool: false, certainty: 'explicit' };
  }
  return undefined;
}
