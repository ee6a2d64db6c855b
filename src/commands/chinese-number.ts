const digits = '零一二三四五六七八九';

/** 3, ３, 三, 两, 十五 or 二十一; undefined for what is no whole number below 1,000. */
export function readNumber(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim();
  if (/^\d{1,3}$/.test(plain)) return Number(plain);
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(plain.replace(/[两俩]/, '二'));
  if (match === null || plain === '') return undefined;
  const [, first, ten, last] = match;
  if (ten === undefined) return last === undefined && first !== undefined ? digits.indexOf(first) : undefined;
  return (
    (first === undefined ? 1 : digits.indexOf(first)) * 10 + (last === undefined ? 0 : digits.indexOf(last))
  );
}
