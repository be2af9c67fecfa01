import { codeInWords, quote } from '../../languages/words.js';
import { allowedEntries } from '../../profile/codelists.js';
import { helpAbout } from '../../profile/help.js';
import { entryValue } from '../../profile/vocabularies.js';
import type { Telling } from '../rule.js';

/** A value that would do in the field, in words: the schema's example, or the values of a short code list. */
export function exampleOf(telling: Telling, before: string): string {
  const { property, class: type, language } = telling;
  if (!property || !type) return '';
  if (property.key === 'class') return `${before}class: Organization`;
  const allowed = property.codelistOpen ? [] : allowedEntries(property);
  if (allowed.length > 1 && allowed.length <= 4) {
    return (
      before +
      allowed
        .map((entry) => quote(language, entry.code ?? entryValue(entry)))
        .join(language === 'sv' ? ' eller ' : ' or ')
    );
  }
  const example = helpAbout(type.key)?.properties[property.key]?.example;
  const text = inWords(example, language);
  return text === undefined ? '' : `${before}${quote(language, text)}`;
}

/** The values that a short code list offers, in words; empty for a long list. */
export function allowedInWords(telling: Telling): string {
  const { property, language } = telling;
  if (!property) return '';
  const allowed = allowedEntries(property);
  if (allowed.length === 0 || allowed.length > 15) return '';
  return allowed.map((entry) => codeInWords(language, entry)).join(', ');
}

function inWords(example: unknown, language: string): string | undefined {
  if (typeof example === 'string') return example;
  if (Array.isArray(example)) return inWords(example[0], language);
  if (typeof example !== 'object' || example === null) return undefined;
  const object = example as Record<string, unknown>;
  return inWords(object[language] ?? object['sv'] ?? object['id'] ?? object['@value'], language);
}
