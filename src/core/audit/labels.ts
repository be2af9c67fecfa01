/** How values are called for people. */
import type { Language } from '../model/profile.js';
import { codeEntry } from '../profile/codelists.js';
import { canonicalLicence, commonsLicenceOf, licenceName } from '../profile/licences.js';
import { classOf } from '../profile/profile.js';
import { labelOf } from '../profile/vocabularies.js';

/** The label of a value of a property, else the end of its address. */
export function valueLabel(classKey: string, key: string, value: string, language: Language): string {
  if (key === 'license') return licenceLabel(value);
  const property = classOf(classKey).properties.get(key);
  const entry = property && codeEntry(property, value);
  return entry ? labelOf(entry, language) : shortened(value);
}

/** A licence by its short name, in whatever form its address is written. */
function licenceLabel(value: string): string {
  const licence = canonicalLicence(commonsLicenceOf(value) ?? value);
  const [, kind, version] = /\/(?:licenses|publicdomain)\/([a-z-]+)\/([\d.]+)/.exec(licence ?? '') ?? [];
  if (kind === undefined) return shortened(licenceName(value));
  if (kind === 'zero' || kind === 'mark') return `${kind === 'zero' ? 'CC0' : 'PDM'} ${version}`;
  return `CC ${kind.toUpperCase()} ${version}`;
}

/** The label of a property. */
export function fieldLabel(classKey: string, key: string, language: Language): string {
  return classOf(classKey).properties.get(key)?.label[language] ?? key;
}

/** An address without its beginning, which says nothing; a long one by its end. */
function shortened(value: string): string {
  const bare = value.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
  return bare.length <= 48 ? bare : `…${bare.slice(-46)}`;
}

const languageNames: Readonly<Record<Language, Intl.DisplayNames>> = {
  sv: new Intl.DisplayNames(['sv'], { type: 'language' }),
  en: new Intl.DisplayNames(['en'], { type: 'language' }),
};

/** What a language is called; the tag where it has no name. */
export function languageLabel(tag: string, language: Language): string {
  try {
    return languageNames[language].of(tag) ?? tag;
  } catch {
    return tag;
  }
}
