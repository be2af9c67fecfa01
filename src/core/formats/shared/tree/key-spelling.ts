import { meantTag } from '../../../languages/tags.js';
import type { ProfileClass, ProfileProperty } from '../../../model/profile.js';
import { meaningOf, normaliseKey, propertyByName } from '../../../profile/keys.js';
import { expandCurie, shortenIri } from '../../../profile/prefixes.js';

/** Which of its names a key calls a property by. */
type Naming = 'key' | 'curie' | 'iri' | 'sv' | 'en';

/** How the keys of a resource are spelled. */
export interface KeySpelling {
  readonly naming: Naming;
  /** A key of that kind, whose letters and prefix are followed. */
  readonly sample: string;
}

/** Parts a key from the language at its end: `title`, `-`, `sv`, and nothing, or a bracket. */
export function partsOfKey(
  key: string,
  language: string | undefined,
): { base: string; before: string; after: string } {
  const found =
    language === undefined
      ? undefined
      : /^(.+?)(@|[-_ ]|(?<!\s)\s*\(\s*)([A-Za-z]{2,9}(?:-[A-Za-z0-9]{2,8})?)(\s*\)?)$/.exec(key);
  return found
    ? { base: found[1]!, before: found[2]!, after: found[4]! }
    : { base: key, before: '', after: '' };
}

/** Which name of a property a key without language is. */
function namingOf(property: ProfileProperty, base: string): Naming | undefined {
  if (base === property.key) return 'key';
  if (base.includes(':')) return /^[a-z][a-z0-9+.-]*:\/\//i.test(base) ? 'iri' : 'curie';
  const written = normaliseKey(base);
  if (written === normaliseKey(property.label.sv)) return 'sv';
  if (written === normaliseKey(property.label.en)) return 'en';
  return written === normaliseKey(property.key) ? 'key' : undefined;
}

/** How a resource calls its properties for the most part; undefined where it has none. */
export function spellingOf(type: ProfileClass, keys: readonly string[]): KeySpelling | undefined {
  const counts = new Map<Naming, { count: number; sample: string }>();
  for (const key of keys) {
    const meaning = meaningOf(type, key);
    if (meaning.kind !== 'property') continue;
    const { base } = partsOfKey(key, meaning.language);
    const naming = namingOf(meaning.property, base);
    if (naming === undefined) continue;
    const known = counts.get(naming);
    if (known) known.count += 1;
    else counts.set(naming, { count: 1, sample: base });
  }
  let best: KeySpelling | undefined;
  let most = 0;
  for (const [naming, { count, sample }] of counts) {
    if (count <= most) continue;
    best = { naming, sample };
    most = count;
  }
  return best;
}

/** A property's name spelled as other keys are; its local name where that would mean something else. */
export function spell(
  type: ProfileClass,
  property: ProfileProperty,
  spelling: KeySpelling | undefined,
): string {
  const name = spelling ? nameOf(property, spelling) : property.key;
  const meaning = meaningOf(type, name);
  return meaning.kind === 'property' && meaning.property.key === property.key ? name : property.key;
}

function nameOf(property: ProfileProperty, { naming, sample }: KeySpelling): string {
  switch (naming) {
    case 'key':
      return property.key;
    case 'iri':
      return property.iri;
    case 'curie':
      return curieLike(property.iri, sample);
    default:
      return lettersLike(property.label[naming], sample);
  }
}

/** The CURIE of an IRI, with the prefix of the sample where it is of the same vocabulary: `dct:` stays `dct:`. */
function curieLike(iri: string, sample: string): string {
  const prefix = sample.slice(0, sample.indexOf(':') + 1);
  const namespace = expandCurie(prefix);
  return namespace !== undefined && iri.startsWith(namespace)
    ? prefix + iri.slice(namespace.length)
    : shortenIri(iri);
}

/** A label with capitals and joints like the sample: `TITEL`, `titel`, `senast_ändrad`. */
function lettersLike(label: string, sample: string): string {
  const cased =
    sample === sample.toLowerCase()
      ? label.toLowerCase()
      : sample === sample.toUpperCase()
        ? label.toUpperCase()
        : label;
  const joint = sample.includes(' ') ? undefined : /[_-]/.exec(sample)?.[0];
  return joint === undefined ? cased : cased.replaceAll(' ', joint);
}

/** A key for another property, or another language, of the same kind as a key that is there. Undefined if there is none. */
export function respell(
  type: ProfileClass,
  written: string,
  from: ProfileProperty | undefined,
  to: ProfileProperty,
  language: { readonly from: string | undefined; readonly to: string | undefined },
  fallback: KeySpelling | undefined,
): string | undefined {
  const mended = from ? undefined : withKnownTag(type, written, to);
  if (mended !== undefined) return mended;
  const { base, before, after } = partsOfKey(written, language.from);
  const naming = from && namingOf(from, base);
  const foreign = from === undefined && base.includes(':') ? namingOf(to, base) : undefined;
  const kept = from === to ? base : undefined;
  const known = naming ?? foreign;
  const name = kept ?? spell(type, to, known === undefined ? fallback : { naming: known, sample: base });
  const isLabel = known === 'sv' || known === 'en';
  const [open, close] = before === '' ? (isLabel ? [' (', ')'] : ['-', '']) : [before, after];
  const key = language.to === undefined ? name : `${name}${open}${language.to}${close}`;
  const meaning = meaningOf(type, key);
  const fits =
    meaning.kind === 'property' && meaning.property.key === to.key && meaning.language === language.to;
  return fits ? key : undefined;
}

/** A key of the property whose only fault is its language: `title-em` is meant as `title-en`. */
function withKnownTag(type: ProfileClass, written: string, to: ProfileProperty): string | undefined {
  const suffixed = /^(.+?)(@|[-_ ]|(?<!\s)\s*\(\s*)([A-Za-z]{2,9}(?:[-_][A-Za-z]{2})?)(\s*\)?)$/.exec(
    written.trim(),
  );
  if (!suffixed) return undefined;
  const [, base = '', before = '', tag = '', after = ''] = suffixed;
  const language = propertyByName(type, base) === to ? meantTag(tag) : undefined;
  const key = `${base}${before}${language}${after}`;
  const meaning = meaningOf(type, key);
  const fits =
    meaning.kind === 'property' && meaning.property === to && meaning.language === language?.toLowerCase();
  return language !== undefined && fits ? key : undefined;
}
