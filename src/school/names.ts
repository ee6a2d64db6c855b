import { truncate } from '../shared/text';

const longestName = 40;

/** The text on one line, without control or invisible characters; '' when nothing is left. */
export function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A name as it is kept: one line, at most 40 code units; '' when nothing is left. */
export function cleanName(name: string): string {
  return truncate(oneLine(name), longestName).trim();
}

/** What two spellings of one name share: width, case and spaces do not count. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

/** What is Chinese in the name of an account (05李华🌸), where it is as long as a name; else ''. */
export function chineseName(name: string): string {
  const chinese = Array.from(name.matchAll(/\p{Script=Han}/gu), String).join('');
  return chinese.length >= 2 && chinese.length <= 4 ? chinese : '';
}

/** Splits what a teacher pasted: commas of both kinds, 、, semicolons, line breaks, tabs; spaces too where no other sign divides. */
export function splitNames(text: string): string[] {
  const bySign = text.replace(/^\s*\d{1,3}\s*[.．、)）:：]\s*/gm, '').split(/[,，、;；\n\r\t]+/);
  const hasSigns = bySign.length > 1;
  return bySign
    .flatMap((piece) => (hasSigns && !isChineseList(piece) ? [piece] : splitBySpace(piece)))
    .map((piece) => cleanName(piece.replace(/^\s*\d{1,3}\s*[.．)）:：]\s*/, '')))
    .filter((name) => name !== '');
}

/** `张三 李四` are two names also between commas; `Mary Ann` is one. */
function isChineseList(piece: string): boolean {
  return /^\s*\p{Script=Han}{2,4}(\s+\p{Script=Han}{2,4})+\s*$/u.test(piece);
}

function splitBySpace(piece: string): string[] {
  return piece.trim().split(/\s+/);
}
