import { StringDecoder } from 'node:string_decoder';

/** Longest line that is read; a longer one is noise. */
const longestLine = 200_000;

/**
 * Reads an event stream piece by piece: what the `data:` lines hold that each piece completes, at the end (no piece) the last one.
 * Comments, other fields and empty data are noise of proxies and passed over.
 */
export function createEventReader(): (piece?: Buffer) => string[] {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  return (piece) => {
    rest += piece ? decoder.write(piece) : `${decoder.end()}\n`;
    const lines = rest.split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    if (rest.length > longestLine) rest = '';
    return lines.map(dataOf).filter((data) => data !== '');
  };
}

function dataOf(line: string): string {
  return /^\uFEFF?data:(.*)$/.exec(line)?.[1]?.trim() ?? '';
}
