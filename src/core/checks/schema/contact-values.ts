import { type CanonicalValue, isBlank } from '../../model/canonical.js';
import type { CatalogueDocument } from '../../model/document.js';
import type { Finding } from '../../model/finding.js';
import type { Place } from '../../model/place.js';
import type { ProfileProperty } from '../../model/profile.js';

/**
 * The finding about a value that should be an e-mail address or a telephone number as an IRI; undefined where the
 * property holds something else. `text` is the value itself, or the text in a literal.
 */
export function contactFinding(place: Place, property: ProfileProperty, text: string): Finding | undefined {
  if (property.shape.startsWith('emailIri')) {
    const args = /^mailto:\s*$/i.test(text)
      ? { value: text, empty: true }
      : { value: text, suggestion: mailSuggestion(text) };
    return { rule: 'contact-email-mailto', place, property, args };
  }
  if (property.shape === 'telIri') {
    return {
      rule: 'contact-phone-tel',
      place,
      property,
      args: { value: text, suggestion: phoneSuggestion(text) },
    };
  }
  return undefined;
}

function mailSuggestion(text: string): string | undefined {
  const address = text
    .trim()
    .replace(/^(?:mail ?to:\s*)+/i, '')
    // Written so that programs that collect addresses do not see it.
    .replace(/(?<!\s)\s*[[({<](?:at|a|snabel-?a)[\])}>]\s*/i, '@')
    .trim();
  return /^[^\s@,;<>"{}|\\^`]+@[^\s@,;<>.]+(?:\.[^\s@,;<>.]+)+$/.test(address)
    ? `mailto:${address}`
    : undefined;
}

function phoneSuggestion(text: string): string | undefined {
  const digits = text
    .replace(/^\s*tel:/i, '')
    // The zero that is dialled at home falls away after the country code: `+46 (0)8-…`.
    .replace(/(\+\d{1,3}[\s-]*)\(0\)/, '$1')
    .replace(/^\s*00(?=\d)/, '+');
  const number = digits.replace(/[\s\u00a0().–-]/g, '');
  return /^\+?\d{5,15}$/.test(number) ? `tel:${number}` : undefined;
}

const hasValue = 'http://www.w3.org/2006/vcard/ns#hasValue';

/**
 * The address in a node of its own (`vcard:hasEmail [ vcard:hasValue <mailto:…> ]`), as older vCard in RDF has it;
 * undefined where the value is no such node.
 */
export function wrappedAddress(
  document: CatalogueDocument,
  value: CanonicalValue | undefined,
): string | undefined {
  if (typeof value === 'string') {
    if (!isBlank(value)) return undefined;
    const found = document.rest?.statements.find(
      ({ subject, predicate }) => subject === value && predicate === hasValue,
    );
    return typeof found?.object === 'string' ? found.object : found?.object.value;
  }
  if (value === undefined || Array.isArray(value)) return undefined;
  const inner = value['vcard:hasValue'] ?? value['hasValue'] ?? value['value'];
  return typeof inner === 'string' ? inner : undefined;
}
