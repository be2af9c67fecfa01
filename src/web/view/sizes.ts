import type { Language } from '../protocol.js';

/** A size in words: `1,4 MB`. */
export function sizeText(bytes: number, language: Language): string {
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'kB'] : [bytes / 1e6, 'MB'];
  const digits = { maximumFractionDigits: value < 10 ? 1 : 0 };
  return `${new Intl.NumberFormat(language, digits).format(value)} ${unit}`;
}
