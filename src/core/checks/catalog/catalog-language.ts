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
  safeFixes: ['adds'],
  about: ['Catalog.language'],
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#12-sprakangivelse',
  eachDocument: {
    of: ['Catalog'],
    check: ({ resourcesOf }) =>
      unnamed(catalogues(resourcesOf('Catalog')), resourcesOf('Catalog', 'Dataset')),
  },
  fix({ place, args }) {
    const { suggestion } = args;
    if (place.kind !== 'resource' || typeof suggestion !== 'string') return undefined;
    const values = [{ iri: suggestion }];
    return { safe: true, edits: [{ kind: 'add', node: place.node, property: 'language', values }] };
  },
};

/** What the only catalogue does not name of the languages that titles are in, by their first two letters. */
function* unnamed(all: readonly ResourceNode[], titled: readonly ResourceNode[]): Iterable<Finding> {
  const [node] = all;
  if (!node || all.length > 1 || node.data['language'] === undefined) return;
  const named = new Set(valuesOf(node.data, 'language'));
  const tags = new Set([...tagsOfTitles(titled)].map((tag) => tag.slice(0, 2).toLowerCase()));
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

function tagsOfTitles(nodes: readonly ResourceNode[]): ReadonlySet<string> {
  const tags = new Set<string>();
  for (const { data } of nodes) {
    const { title } = data;
    if (isMap(title)) for (const tag in title) tags.add(tag);
  }
  return tags;
}
