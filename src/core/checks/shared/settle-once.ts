/** When a value that is missing can be settled once, in `metakoll.yaml`, and how that is said. */
import { settingInWords } from '../../advice/settings.js';
import { quote } from '../../languages/words.js';
import type { SentenceContext } from '../rule.js';
import { exampleIds } from './example-ids.js';

/** By class, the section of `defaults` and the properties that are mostly the same for all resources of the class. */
const shared: Readonly<Record<string, { readonly section: string; readonly keys: readonly string[] }>> = {
  Dataset: {
    section: 'dataset',
    keys: ['publisher', 'contactPoint', 'accessRights', 'language', 'spatial'],
  },
  DatasetSeries: { section: 'series', keys: ['publisher', 'contactPoint'] },
  DataService: { section: 'service', keys: ['publisher', 'contactPoint', 'accessRights', 'license'] },
  Distribution: { section: 'distribution', keys: ['license', 'availability'] },
  ContactPoint: { section: 'contact', keys: ['class'] },
};

/** Files that people write. RDF comes out of a system, and the portal reads it as it is. */
const written: ReadonlySet<string> = new Set(['yaml', 'json', 'csv', 'xlsx', 'ods']);

/** What to add to the advice about a missing value, with a space before it; empty where each resource has its own. */
export function settleOnce({ file, class: type, property, language }: SentenceContext): string {
  const found = type && shared[type.key];
  if (!found || !property || !found.keys.includes(property.key) || !written.has(file.format)) return '';
  const setting = settingInWords(found.section, type, property, language);
  if (setting === undefined) return '';
  const text = quote(language, setting, 500);
  return {
    sv: ` Är det lika för alla räcker det med ${text} i metakoll.yaml.`,
    en: ` If it is the same for all, ${text} in metakoll.yaml is enough.`,
  }[language];
}

/** That metakoll can give ids, with a space before it; empty for RDF. */
export function idsFromTitles({ file, language }: SentenceContext): string {
  if (!written.has(file.format)) return '';
  const base = new URL('/', exampleIds['Catalog']).href;
  return {
    sv: ` Eller låt metakoll ge alla id efter titlarna (de ändras inte om en titel rättas): skriv ”base: ${base}” och ”ids: from-title” i metakoll.yaml.`,
    en: ` Or let metakoll give all of them ids after their titles (they stay when a title is corrected): write “base: ${base}” and “ids: from-title” in metakoll.yaml.`,
  }[language];
}
