import { valuesOf } from '../../model/canonical.js';
import type { Rule } from '../rule.js';
import { asMediaType } from '../shared/media-types.js';

export const formatMediaTypeProperty: Rule = {
  code: 'format-media-type-property',
  group: 'distribution',
  severity: 'warning',
  safeFixes: ['adds'],
  foundBy: ['reader'],
  about: ['Distribution.format'],
  guidance: 'https://docs.dataportal.se/dcat/docs/changes/#utelamnade-egenskaper-fran-dcat-ap-200',
  fix({ place }) {
    if (place.kind !== 'key') return undefined;
    const values = valuesOf(place.node.data, 'dcat:mediaType');
    const [value] = values;
    const text = typeof value === 'object' ? (value as { id?: unknown; '@value'?: unknown }) : { id: value };
    const meant = asMediaType(String(text.id ?? text['@value'] ?? ''));
    if (values.length !== 1 || meant === undefined) return undefined;
    return {
      safe: true,
      edits: [{ kind: 'add', node: place.node, property: 'format', values: [{ text: meant }] }],
    };
  },
};
