/** The two-letter codes of ISO 639-1. */
const iso6391 =
  'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee ' +
  'el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it ' +
  'iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my ' +
  'na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn ' +
  'so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu';

const twoLetter = new Set(iso6391.split(' '));

/** Tags and names that people write, and the tag they mean. */
const meant: Readonly<Record<string, string>> = {
  swe: 'sv',
  svenska: 'sv',
  swedish: 'sv',
  sve: 'sv',
  eng: 'en',
  engelska: 'en',
  english: 'en',
  em: 'en',
  uk: 'en',
  gb: 'en',
  fin: 'fi',
  finska: 'fi',
  finnish: 'fi',
  nor: 'nb',
  dan: 'da',
  deu: 'de',
  ger: 'de',
  tyska: 'de',
  german: 'de',
  fra: 'fr',
  fre: 'fr',
  spa: 'es',
};

const wellFormed = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/**
 * Whether the text is a language tag of BCP 47 as the documentation asks for it: well-formed, and with the
 * two-letter code of ISO 639-1 where there is one.
 */
export function isLanguageTag(tag: string): boolean {
  if (tag === 'sv' || tag === 'en') return true;
  if (!wellFormed.test(tag)) return false;
  const primary = tag.split('-', 1)[0]!.toLowerCase();
  return primary.length === 2 ? twoLetter.has(primary) : !Object.hasOwn(meant, primary);
}

/** Whether a text has the form of a language tag, known or not: RDF libraries refuse a whole file for one that has not. */
export function hasTagForm(tag: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag);
}

/** The tag that is meant by a faulty one (`en_GB`, `swe`, `svenska`), if that can be told. */
export function meantTag(tag: string): string | undefined {
  const lower = tag.trim().toLowerCase();
  if (Object.hasOwn(meant, lower)) return meant[lower];
  const hyphened = lower.replaceAll('_', '-');
  const [primary = '', region] = hyphened.split('-');
  if (twoLetter.has(primary)) return region?.length === 2 ? `${primary}-${region.toUpperCase()}` : primary;
  return Object.hasOwn(meant, primary) ? meant[primary] : undefined;
}

/** The tag of a language suffix in a key or heading (`sv`, `svenska`, `english`), or undefined. */
export function suffixTag(suffix: string): string | undefined {
  const lower = suffix.toLowerCase();
  if (isLanguageTag(lower)) return lower;
  return lower.length > 3 && Object.hasOwn(meant, lower) ? meant[lower] : undefined;
}
