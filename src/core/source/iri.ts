import { unspoilt } from './spoilt.js';

/** What is wrong with a text that should be an absolute IRI (RFC 3987). */
export type IriFault = 'empty' | 'relative' | 'character' | 'percent' | 'host';

/** Nearly all IRIs: nothing in them needs a closer look. */
const plainHttp =
  /^https?:\/\/[^\s\x00-\x20<>"{}|\\^`\x7f%/?#\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff][^\x00-\x20<>"{}|\\^`\x7f%\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]*$/;
const absolute =
  /^[a-z][a-z0-9+.-]*:[^\x00-\x20<>"{}|\\^`\x7f\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]+$/i;
const scheme = /^[a-z][a-z0-9+.-]*:/i;
const http = /^https?:/i;
const httpWithHost = /^https?:\/\/[^/?#\s]/i;
const brokenPercent = /%(?![0-9a-f]{2})/i;
/** What RFC 3987 forbids, and signs that nobody sees, which come along when an address is copied. */
const forbidden = /[\x00-\x20<>"{}|\\^`\x7f\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/;
const allBrokenPercent = new RegExp(brokenPercent, 'gi');
const allForbidden = new RegExp(forbidden, 'g');
const windowsPath = /^[a-z]:[\\/]|^\\\\/i;

/** Whether the text is an absolute IRI without forbidden characters; http(s) needs a host. */
export function isAbsoluteIri(text: string): boolean {
  if (plainHttp.test(text)) return true;
  return (
    absolute.test(text) &&
    !(text.includes('%') && brokenPercent.test(text)) &&
    (!http.test(text) || httpWithHost.test(text)) &&
    text.charCodeAt(1) !== 58
  );
}

/** The first thing that is wrong with a text that should be an absolute IRI, or undefined. */
export function iriFault(text: string): IriFault | undefined {
  if (plainHttp.test(text)) return undefined;
  if (text.trim() === '') return 'empty';
  if (windowsPath.test(text) || !scheme.test(text)) return 'relative';
  if (forbidden.test(text)) return 'character';
  if (brokenPercent.test(text)) return 'percent';
  if (http.test(text) && !httpWithHost.test(text)) return 'host';
  // An IRI without a path is one; that nobody can be reached by it is another matter.
  if (/^(?:mailto|tel):$/i.test(text)) return undefined;
  return isAbsoluteIri(text) ? undefined : 'relative';
}

const hexadecimal = (character: string) =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** The same IRI with the characters that RFC 3987 forbids percent-encoded. */
export function encodeIri(text: string): string {
  return text
    .trim()
    .replace(allForbidden, (character) => {
      return encodeURIComponent(character).replace(/^[^%]$/, hexadecimal);
    })
    .replace(allBrokenPercent, '%25');
}

/** Whether the text looks like a web address that lacks its scheme, such as `www.exempel.se/data`. */
export function looksLikeWebAddress(text: string): boolean {
  return (
    /^(?:www\.)?[\p{L}0-9-]+(?:\.[\p{L}0-9-]+)*\.[\p{L}]{2,}(?:[/?#:].*)?$/u.test(text) && !text.includes('@')
  );
}

/** Which rule a faulty IRI breaks, and what is said about it: the same in every format. */
export function iriComplaint(
  value: string,
  fault: IriFault,
): {
  readonly rule: 'iri-rfc3987' | 'iri-absolute';
  readonly args: Readonly<Record<string, string | boolean | undefined>>;
} {
  const inside = unspoilt(value);
  const isSpoilt = inside !== undefined && iriFault(inside) === undefined;
  if (fault === 'character' || fault === 'percent')
    return {
      rule: 'iri-rfc3987',
      args: isSpoilt ? { value, suggestion: inside, spoilt: true } : { value, suggestion: encodeIri(value) },
    };
  if (isSpoilt) return { rule: 'iri-absolute', args: { value, fault, suggestion: inside, spoilt: true } };
  const suggestion = looksLikeWebAddress(value) ? `https://${value}` : undefined;
  return { rule: 'iri-absolute', args: { value, fault, suggestion } };
}

const iriParts = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(\?[^#]*)?(#.*)?/s;

/** Makes an IRI reference absolute (RFC 3986, section 5.2). What cannot be resolved stays as it was written. */
export function resolveIri(reference: string, base: string): string {
  const [, scheme, host, path = '', query, fragment = ''] = iriParts.exec(reference) ?? [];
  if (scheme !== undefined) return reference;
  const [, baseScheme, baseHost, basePath = '', baseQuery = ''] = iriParts.exec(base) ?? [];
  if (baseScheme === undefined) return reference;
  const start = `${baseScheme}:`;
  if (host !== undefined) return `${start}//${host}${withoutDots(path)}${query ?? ''}${fragment}`;
  const authority = baseHost === undefined ? '' : `//${baseHost}`;
  if (path === '') return `${start}${authority}${basePath}${query ?? baseQuery}${fragment}`;
  const folder =
    basePath === '' && baseHost !== undefined ? '/' : basePath.slice(0, basePath.lastIndexOf('/') + 1);
  const whole = path.startsWith('/') ? path : folder + path;
  return `${start}${authority}${withoutDots(whole)}${query ?? ''}${fragment}`;
}

/** Resolves the steps `.` and `..` of a path. */
function withoutDots(path: string): string {
  if (!path.includes('.')) return path;
  const steps = path.split('/');
  const kept: string[] = [];
  steps.forEach((step, index) => {
    const isLast = index === steps.length - 1;
    if (step === '..') {
      if (kept.length > 1 || (kept.length === 1 && kept[0] !== '')) kept.pop();
      if (isLast) kept.push('');
    } else if (step === '.') {
      if (isLast) kept.push('');
    } else {
      kept.push(step);
    }
  });
  return kept.join('/');
}
