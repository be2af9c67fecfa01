import type { Rule } from '../rule.js';
import { replaceFound } from '../shared/fixes.js';

const units: Readonly<Record<string, number>> = {
  b: 1,
  byte: 1,
  bytes: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  tb: 1e12,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
  tib: 2 ** 40,
};

/** The number of bytes that a size with a unit is, such as `1,5 MB`; undefined where it is none. */
function bytesOf(text: string): number | undefined {
  const parts = /^(?:ca\.?\s*|cirka\s+|~\s*)?(\d+(?:[\s\u00a0]\d{3})*(?:[.,]\d+)?)[\s\u00a0]*([a-z]+)$/i.exec(
    text.trim(),
  );
  const unit = parts ? units[parts[2]!.toLowerCase()] : undefined;
  if (!parts || unit === undefined) return undefined;
  const size = Math.round(Number(parts[1]!.replace(/[\s\u00a0]/g, '').replace(',', '.')) * unit);
  return Number.isSafeInteger(size) ? size : undefined;
}

/** The value as it should be written, and whether that says the same as before. */
export function meant(args: {
  readonly [key: string]: unknown;
}): { text: string; exact: boolean } | undefined {
  const suggestion = args['fitting'] === undefined ? args['suggestion'] : String(args['value']).trim();
  if (typeof suggestion === 'string') return { text: suggestion, exact: true };
  const bytes = bytesOf(String(args['value']));
  return bytes === undefined ? undefined : { text: String(bytes), exact: false };
}

export const distributionByteSize: Rule = {
  code: 'distribution-byte-size',
  group: 'distribution',
  severity: 'error',
  safeFixes: ['rewrites'],
  foundBy: ['schema'],
  about: ['Distribution.byteSize'],
  fix(finding) {
    const value = meant(finding.args);
    if (!value) return undefined;
    return replaceFound(finding, [{ text: value.text, datatype: 'xsd:nonNegativeInteger' }], value.exact);
  },
};
