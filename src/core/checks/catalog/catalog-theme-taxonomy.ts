import { valuesOf } from '../../model/canonical.js';
import { perDocument } from '../per-document.js';
import type { Rule } from '../rule.js';

export const taxonomy = 'http://publications.europa.eu/resource/authority/data-theme';

/** Other addresses of the same list, as older exports have them. */
const otherAddresses =
  /^https?:\/\/publications\.europa\.eu\/(?:mdr\/)?(?:resource\/)?(?:authority|dataset)\/data-theme\/?$/;

/** Whether some resource has a category of the EU's list. */
const hasThemeOfEu = perDocument(({ document }) =>
  document.resources.some(({ data }) =>
    valuesOf(data, 'theme').some((value) => typeof value === 'string' && value.startsWith(`${taxonomy}/`)),
  ),
);

export const catalogThemeTaxonomy: Rule = {
  code: 'catalog-theme-taxonomy',
  group: 'catalog',
  severity: 'warning',
  safeFixes: ['adds', 'rewrites'],
  about: ['Catalog.themeTaxonomy'],
  eachDocument: {
    of: ['Catalog'],
    *check({ resourcesOf }) {
      for (const node of resourcesOf('Catalog')) {
        // Texts and the like are found by the schema.
        const values = valuesOf(node.data, 'themeTaxonomy');
        if (values.includes(taxonomy)) continue;
        const isAddress = (value: unknown) => typeof value === 'string' && /^https?:\/\/\S+$/.test(value);
        const outdated = values.findIndex((value) => typeof value === 'string' && otherAddresses.test(value));
        const index = outdated >= 0 ? outdated : values.findIndex(isAddress);
        if (index < 0) continue;
        yield {
          rule: catalogThemeTaxonomy.code,
          place: { kind: 'resource', node, property: 'themeTaxonomy', index },
          property: node.type.properties.get('themeTaxonomy'),
          args: { value: String(values[index]), outdated: outdated >= 0 },
        };
      }
    },
  },
  fix({ place, args }, context) {
    if (place.kind !== 'resource') return undefined;
    const { node, index } = place;
    const values = [{ iri: taxonomy }];
    const property = 'themeTaxonomy';
    if (args['outdated']) return { safe: true, edits: [{ kind: 'replace', node, property, index, values }] };
    // It follows from the file where the categories are those of the EU.
    return { safe: hasThemeOfEu(context), edits: [{ kind: 'add', node, property, values }] };
  },
};
