import type { CanonicalObject, CanonicalValue } from '../../model/canonical.js';
import type { Finding } from '../../model/finding.js';
import type { Place } from '../../model/place.js';
import type { ProfileProperty } from '../../model/profile.js';
import { lexicalForms } from '../../profile/lexical-forms.js';
import { rectangleOfNumbers } from '../shared/wkt.js';
import { dateArgs } from './date-args.js';

/** A value as it is shown in a finding. */
export function inWords(value: CanonicalValue): string {
  if (typeof value === 'string') return value;
  const inner = Array.isArray(value) ? value[0] : (value['@value'] ?? value['id']);
  return typeof inner === 'string' ? inner : JSON.stringify(value);
}

/** What an object says that has nothing but one text (`{ value: A-1 }`), and under which key. */
export function onlyText(
  value: CanonicalValue | undefined,
): { readonly key: string; readonly text: string } | undefined {
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  const [[key, text] = [], ...others] = Object.entries(value);
  if (key === undefined || key.startsWith('@') || typeof text !== 'string' || others.length > 0)
    return undefined;
  return { key, text };
}

/** A value that has another datatype than its property asks for, or another form than its datatype. */
export function datatypeFinding(
  place: Place,
  property: ProfileProperty,
  value: CanonicalValue | undefined,
): Finding {
  const object: CanonicalObject | undefined =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  if (object?.['id'] !== undefined) {
    return { rule: 'schema-node-kind', place, property, args: { value: inWords(object), wanted: 'text' } };
  }
  const inside = onlyText(object);
  const text = inside?.text ?? inWords(value ?? '');
  if (property.kind === 'wkt') {
    const fault = object && lexicalForms['wkt']?.(text) ? 'datatype' : 'syntax';
    const suggestion = property.key === 'bbox' ? rectangleOfNumbers(text) : undefined;
    return { rule: 'spatial-wkt', place, property, args: { value: text, fault, suggestion } };
  }
  const datatype = object?.['@type'];
  const datatypeName = typeof datatype === 'string' ? datatype : undefined;
  const form = datatypeOf(property, text);
  const fitting = inside ? undefined : form;
  const suggestion = suggestedValue(property, text) ?? (inside && form ? text : undefined);
  const isSize = property.key === 'byteSize';
  return {
    rule: isSize ? 'distribution-byte-size' : 'schema-datatype',
    place,
    property,
    // Until version 2.2.0 of the profile a size was a decimal number.
    severity: isSize && datatype === 'xsd:decimal' && suggestion !== undefined ? 'warning' : undefined,
    args: {
      value: text,
      kind: property.kind,
      // A date without an object around it is an xsd:date; it may have the form of a point of time.
      datatype: object || fitting === undefined ? datatypeName : 'xsd:date',
      fitting,
      suggestion,
      ...(property.kind === 'date' && fitting === undefined ? dateArgs(property, text) : {}),
      ...(inside ? { key: inside.key, exact: false } : {}),
    },
  };
}

const datatypesByForm: readonly (readonly [string, string])[] = [
  ['date', 'date'],
  ['date-time', 'dateTime'],
  ['year', 'gYear'],
  ['duration', 'duration'],
  ['decimal', 'decimal'],
  ['non-negative-integer', 'nonNegativeInteger'],
];

/** The datatype of XML Schema that a text has by its form, where the property takes it. */
function datatypeOf(property: ProfileProperty, text: string): string | undefined {
  return datatypesByForm.find(([format, name]) => {
    return property.datatypes?.some((iri) => iri.endsWith(`#${name}`)) && lexicalForms[format]?.(text);
  })?.[1];
}

/** The value as it should be written, where that can be told for certain. */
function suggestedValue(property: ProfileProperty, text: string): string | undefined {
  switch (property.kind) {
    case 'integer': {
      const digits = text.replace(/[\s\u00a0]/g, '');
      return /^\d+(?:[.,]0+)?$/.test(digits) ? digits.replace(/[.,]0+$/, '') : undefined;
    }
    case 'decimal': {
      const number = /^([+-]?\d+)[.,](\d+)(?:\s*(?:m|meter))?$/.exec(text.trim());
      if (number) return `${number[1]}.${number[2]}`;
      return /^([+-]?\d+)\s*(?:m|meter)$/.exec(text.trim())?.[1];
    }
    default:
      return undefined;
  }
}
