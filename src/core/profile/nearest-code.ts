import { nearest } from '../languages/nearest.js';
import type { ProfileProperty } from '../model/profile.js';
import { unspoilt } from '../source/spoilt.js';
import { codeByName } from './codelists.js';
import { entryValue, normaliseName, vocabulary } from './vocabularies.js';

/** The value of a code list that was meant, and whether that is beyond doubt. */
export interface MeantCode {
  readonly value: string;
  /** The text names the value in full, or is its IRI but for case, scheme or path; else it is only like it. */
  readonly exact: boolean;
}

/** What stands behind the last slash or hash that something stands behind. */
function lastStep(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === '/' || text[end - 1] === '#')) end -= 1;
  const start = Math.max(text.lastIndexOf('/', end - 1), text.lastIndexOf('#', end - 1)) + 1;
  return text.slice(Math.min(start, end), end);
}

/**
 * The value of the property's code lists that was most likely meant: by a name, by the end of an IRI, by a name with
 * a slip in it, or by one of its words.
 */
export function meantCode(property: ProfileProperty, text: string): MeantCode | undefined {
  const trimmed = unspoilt(text) ?? text.trim();
  const isIri = /^[a-z][a-z0-9+.-]*:\S*$/i.test(trimmed);
  const whole = isIri ? undefined : codeByName(property, trimmed);
  if (whole !== undefined) return { value: whole, exact: true };
  const tail = decoded(lastStep(trimmed));
  const byTail = codeByName(property, tail);
  if (byTail !== undefined) return { value: byTail, exact: isIri && isVariant(trimmed, byTail) };
  const names = namesOf(property);
  const found =
    nearest(normaliseName(tail), names.keys()) ??
    (isIri ? undefined : (nearest(normaliseName(trimmed), names.keys()) ?? wordIn(trimmed, names)));
  return found === undefined ? undefined : { value: names.get(found)!, exact: false };
}

/** The value of the property's code lists that was most likely meant. */
export function nearestCode(property: ProfileProperty, text: string): string | undefined {
  return meantCode(property, text)?.value;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whether two IRIs are of one host and end alike. */
function isVariant(iri: string, value: string): boolean {
  const [host, otherHost] = [hostOf(iri), hostOf(value)];
  if (host === undefined || host !== otherHost) return false;
  const end = endOf(value);
  return end !== '' && end === endOf(iri);
}

function hostOf(iri: string): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/]+)/i.exec(iri)?.[1]?.toLowerCase();
}

/** What follows the last slash or number sign; one at the very end does not count. */
function endOf(iri: string): string {
  const whole = iri.replace(/\/$/, '');
  return whole.slice(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('#')) + 1).toLowerCase();
}

const namesByList = new Map<string, ReadonlyMap<string, string>>();

/** The names of the values that the profile offers for the property, normalised, each with its value. */
function namesOf(property: ProfileProperty): ReadonlyMap<string, string> {
  const lists = property.codelists ?? [];
  const key = lists.join(' ');
  let names = namesByList.get(key);
  if (!names) {
    const found = new Map<string, string>();
    for (const id of lists) {
      for (const entry of vocabulary(id).entries) {
        if (!entry.profile) continue;
        for (const name of [entry.code, entry.label?.sv, entry.label?.en, ...(entry.aliases ?? [])]) {
          const normalised = name === undefined ? '' : normaliseName(name);
          if (normalised !== '' && !found.has(normalised)) found.set(normalised, entryValue(entry));
        }
      }
    }
    names = found;
    namesByList.set(key, names);
  }
  return names;
}

/** The first word of the text that is a name by itself: `Miljö och avfall` has `miljö` in it. */
function wordIn(text: string, names: ReadonlyMap<string, string>): string | undefined {
  if (text.length > 80) return undefined;
  return normaliseName(text)
    .split(/[^\p{L}\p{N}+.]+/u)
    .find((word) => word.length > 2 && names.has(word));
}
