import { lexicalForms } from '../../profile/lexical-forms.js';
import type { Rule } from '../rule.js';
import { geometryFault, geometryOf, isPlainRectangle, mended } from '../shared/wkt.js';

const keys = ['bbox', 'centroid', 'geometry'];
const datatype = 'gsp:wktLiteral';

export const spatialWkt: Rule = {
  code: 'spatial-wkt',
  group: 'coverage',
  severity: 'error',
  safeFixes: ['rewrites'],
  foundBy: ['schema'],
  about: keys.map((key) => `Location.${key}`),
  guidance: 'https://docs.dataportal.se/dcat/docs/geodata/recommended/#geografiskt-omrade',
  eachProperty: {
    of: ['Location'],
    keys,
    check(text, key, node) {
      // Other values, and texts that are no WKT by their form, are found by the schema.
      if (typeof text !== 'string' || isPlainRectangle(text)) return undefined;
      const geometry = geometryOf(text);
      if (!geometry) return undefined;
      const fault = geometryFault(geometry, key);
      if (fault === undefined || !lexicalForms['wkt']?.(text)) return undefined;
      return {
        rule: spatialWkt.code,
        place: { kind: 'resource', node, property: key },
        property: node.type.properties.get(key),
        severity: fault === 'numbers' ? undefined : fault === 'swapped' ? 'info' : 'warning',
        args: { value: text, fault, suggestion: mended(fault, text, geometry, key) },
      };
    },
  },
  fix({ place, args }) {
    const { fault, suggestion } = args;
    const text = fault === 'datatype' ? args['value'] : suggestion;
    if (place.kind !== 'resource' || place.property === undefined || typeof text !== 'string')
      return undefined;
    const { node, property } = place;
    const edits = [{ kind: 'replace', node, property, values: [{ text, datatype }] }] as const;
    return { safe: fault === 'datatype' || fault === 'open', edits };
  },
};
