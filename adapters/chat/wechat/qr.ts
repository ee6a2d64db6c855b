import { toString } from 'qrcode';

/** The code as blocks of a terminal. */
export function qrForTerminal(content: string): Promise<string> {
  return toString(content, { type: 'terminal', small: true, errorCorrectionLevel: 'M' });
}

/** The code as an SVG element without any style attribute, so that a strict policy lets it be inline. */
export function qrAsSvg(content: string): Promise<string> {
  return toString(content, { type: 'svg', errorCorrectionLevel: 'M', margin: 2, width: 280 });
}
