import type { ProfileProperty } from '../../model/profile.js';
import { codeByName } from '../../profile/codelists.js';
import { expandCurie } from '../../profile/prefixes.js';

/** A prefix and a name; nothing that could be a path stands at once behind the colon. */
const shortForm = /^([A-Za-z][\w-]*):(?!\/)(\S+)$/;

/** Prefixes that are schemes of addresses as well. */
const schemes = new Set([
  'geo',
  'v',
  'urn',
  'tag',
  'mailto',
  'tel',
  'http',
  'https',
  'ftp',
  'doi',
  'data',
  'file',
  'info',
]);

/** The address that is meant, and whether it follows from a customary prefix. */
interface MeantAddress {
  readonly iri: string;
  readonly prefixed: boolean;
}

/** What a value stands for that is a short form and no address; undefined for addresses. */
export function meantByShortForm(property: ProfileProperty, value: string): MeantAddress | undefined {
  const [, prefix, name] = shortForm.exec(value) ?? [];
  if (prefix === undefined || name === undefined || schemes.has(prefix.toLowerCase())) return undefined;
  const iri = expandCurie(value);
  if (iri !== undefined) return { iri, prefixed: true };
  // `theme:ENVI`: nobody knows the prefix, but the list of the field knows the name.
  const code = codeByName(property, name.slice(name.lastIndexOf('/') + 1));
  return code === undefined ? undefined : { iri: code, prefixed: false };
}
