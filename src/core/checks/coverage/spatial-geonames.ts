import { valuesOf } from '../../model/canonical.js';
import type { Finding } from '../../model/finding.js';
import type { Rule } from '../rule.js';

const classKeys = ['Catalog', 'Dataset', 'DatasetSeries'];

/** The address of a place as data, in the spellings that are understood. */
const linkedData = /^https?:\/\/sws\.geonames\.org\/\d+\/?$/;

/** Other addresses of a place at GeoNames: its page, or a document about it. */
const otherForm = /^https?:\/\/(?:www\.|sws\.)?geonames\.org\/(\d+)(?:[/?#].*)?$/i;

/** Lists of areas that the EU profile uses: countries, places, continents, NUTS. */
const european = /^https?:\/\/(?:publications|data)\.europa\.eu\//;

export const spatialGeonames: Rule = {
  code: 'spatial-geonames',
  group: 'coverage',
  severity: 'info',
  safeFixes: ['rewrites'],
  about: classKeys.map((classKey) => `${classKey}.spatial`),
  eachProperty: {
    of: classKeys,
    keys: ['spatial'],
    check(value, _key, node, { isDescribed }) {
      const found: Finding[] = [];
      for (const [index, item] of valuesOf(node.data, 'spatial').entries()) {
        if (typeof item !== 'string' || linkedData.test(item) || !/^https?:\/\/./i.test(item)) continue;
        const number = otherForm.exec(item)?.[1];
        if (number === undefined && (european.test(item) || isDescribed(item))) continue;
        found.push({
          rule: spatialGeonames.code,
          place: { kind: 'resource', node, property: 'spatial', ...(Array.isArray(value) ? { index } : {}) },
          property: node.type.properties.get('spatial'),
          args: {
            value: item,
            suggestion: number === undefined ? undefined : `http://sws.geonames.org/${number}`,
          },
        });
      }
      return found;
    },
  },
  fix({ place, args }) {
    const { suggestion } = args;
    if (place.kind !== 'resource' || place.property === undefined || typeof suggestion !== 'string')
      return undefined;
    const { node, property, index } = place;
    return { safe: true, edits: [{ kind: 'replace', node, property, index, values: [{ iri: suggestion }] }] };
  },
};
