import type { Args } from '../../model/finding.js';
import { iriFault } from '../../source/iri.js';
import type { Rule } from '../rule.js';

/** Half of an escape in an address, as `%2` in `bad%2.csv`: what stood there is lost. A lone percent sign is meant as one. */
export function halfEscapeIn({ value }: Args): string | undefined {
  return /%[0-9a-f](?![0-9a-f])/i.exec(String(value))?.[0];
}

/** Whether a value is one web address with a few wrong characters, and not a sentence or several addresses. */
export function onlyNeedsEncoding(args: Args): boolean {
  const text = String(args['value']).trim();
  return (
    halfEscapeIn(args) === undefined &&
    /^https?:\/\/\S/i.test(text) &&
    !/\s\S*:\/\//.test(text) &&
    iriFault(String(args['suggestion'])) === undefined
  );
}

/** A telephone number whose only fault is the spaces in it, without them. */
export function numberIn({ value }: Args): string | undefined {
  const text = String(value).trim();
  return /^tel:\s*\+?\d[\d\s().-]*$/i.test(text) ? text.replace(/\s+/g, '') : undefined;
}

export const iriRfc3987: Rule = {
  code: 'iri-rfc3987',
  group: 'document',
  severity: 'error',
  safeFixes: ['rewrites'],
  foundBy: ['reader', 'schema'],
  about: [],
  guidance: 'https://docs.dataportal.se/dcat/docs/harvesting/#format',
  fix({ place, property, args }, { find }) {
    // The address of a datatype is not the value that stands with it.
    if (place.kind !== 'resource' || args['part']) return undefined;
    const from = String(args['value']);
    const to = numberIn(args) ?? (onlyNeedsEncoding(args) ? String(args['suggestion']) : undefined);
    if (to === undefined) return undefined;
    if (place.property === 'id' || find(from)) return { safe: true, edits: [{ kind: 'iri', from, to }] };
    if (!property) return undefined;
    const { node, index } = place;
    return {
      safe: true,
      edits: [{ kind: 'replace', node, property: property.key, index, values: [{ iri: to }] }],
    };
  },
};
