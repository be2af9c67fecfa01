import { type ResourceNode, valuesOf } from '../../model/canonical.js';
import type { Finding } from '../../model/finding.js';
import { vocabulary } from '../../profile/vocabularies.js';
import type { Rule } from '../rule.js';
import { isMap } from '../shared/texts.js';
import { catalogues } from './catalogue-parts.js';

export const catalogLanguage: Rule = {
  code: 'catalog-language',
  group: 'catalog',
  severity: 'info',
  about: ['Catalog.language'],
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#12-sprakangivelse',
  gather: {
    of: ['Catalog', 'Dataset'],
    keys: ['title'],
    start({ resourcesOf }) {
      /** The languages that titles are written in. */
      const written = new Set<string>();
      return {
        see(title) {
          if (isMap(title)) for (const tag in title) written.add(tag);
        },
        found: () => unnamed(written, catalogues(resourcesOf('Catalog'))),
      };
    },
  },
  fix({ place, args }) {
    const { suggestion } = args;
    if (place.kind !== 'resource' || typeof suggestion !== 'string') return undefined;
    const values = [{ iri: suggestion }];
    return { safe: true, edits: [{ kind: 'add', node: place.node, property: 'language', values }] };
  },
};

/** What the only catalogue does not name of the languages in use, by their first two letters. */
function* unnamed(written: ReadonlySet<string>, all: readonly ResourceNode[]): Iterable<Finding> {
  const [node] = all;
  if (!node || all.length > 1 || node.data['language'] === undefined) return;
  const named = new Set(valuesOf(node.data, 'language'));
  const tags = new Set([...written].map((tag) => tag.slice(0, 2).toLowerCase()));
  for (const tag of [...tags].sort()) {
    const entry = vocabulary('language').entries.find(
      (language) => language.profile && language.iso639_1 === tag,
    );
    if (!entry?.iri || named.has(entry.iri)) continue;
    yield {
      rule: catalogLanguage.code,
      place: { kind: 'resource', node, property: 'language' },
      property: node.type.properties.get('language'),
      args: { tag, suggestion: entry.iri },
    };
  }
}
