import { iriOf, valuesOf } from '../../model/canonical.js';
import type { Finding } from '../../model/finding.js';
import type { Rule } from '../rule.js';

const classKeys = ['Dataset', 'DatasetSeries', 'DataService', 'Distribution'];

/** The page of a specification at the portal, in all the ways in which it is copied from a browser. */
const page =
  /^https?:\/\/(?:www\.)?dataportal\.se\/(?:(?:sv|en)\/)?specifications\/([\w.~-]+(?:\/[\w.~-]+)?)\/?(?:[?#].*)?$/i;

export const specificationIriForm: Rule = {
  code: 'specification-iri-form',
  group: 'text',
  severity: 'warning',
  safeFixes: ['rewrites'],
  about: classKeys.map((classKey) => `${classKey}.conformsTo`),
  eachProperty: {
    of: classKeys,
    keys: ['conformsTo'],
    check(value, _key, node) {
      const found: Finding[] = [];
      for (const [index, item] of valuesOf(node.data, 'conformsTo').entries()) {
        const iri = iriOf(item) ?? '';
        const name = page.exec(iri)?.[1];
        if (name === undefined) continue;
        const suggestion = `https://dataportal.se/specifications/${name}`;
        if (iri === suggestion) continue;
        found.push({
          rule: specificationIriForm.code,
          place: {
            kind: 'resource',
            node,
            property: 'conformsTo',
            ...(Array.isArray(value) ? { index } : {}),
          },
          property: node.type.properties.get('conformsTo'),
          args: { value: iri, suggestion },
        });
      }
      return found;
    },
  },
  fix({ args }) {
    const { value, suggestion } = args;
    if (typeof value !== 'string' || typeof suggestion !== 'string') return undefined;
    // A file that describes the specification calls it by the same address.
    return { safe: true, edits: [{ kind: 'iri', from: value, to: suggestion }] };
  },
};
