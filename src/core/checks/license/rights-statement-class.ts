import { valuesOf } from '../../model/canonical.js';
import type { CatalogueDocument } from '../../model/document.js';
import { shortenIri } from '../../profile/prefixes.js';
import type { Rule } from '../rule.js';

const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** The classes of what a file describes beside the profile, by subject. */
function otherClasses({ rest }: CatalogueDocument): ReadonlyMap<string, string> {
  const classes = new Map<string, string>();
  for (const { subject, predicate, object } of rest?.statements ?? [])
    if (predicate === type && typeof object === 'string') classes.set(subject, object);
  return classes;
}

export const rightsStatementClass: Rule = {
  code: 'rights-statement-class',
  group: 'license',
  severity: 'warning',
  about: ['Catalog.rights', 'Distribution.rights', 'RightsStatement'],
  eachDocument: {
    of: ['Catalog', 'Distribution'],
    *check({ document, resourcesOf, find }) {
      if (!document.rest) return;
      let classes: ReadonlyMap<string, string> | undefined;
      for (const node of resourcesOf('Catalog', 'Distribution')) {
        if (node.data['rights'] === undefined) continue;
        for (const [index, value] of valuesOf(node.data, 'rights').entries()) {
          if (typeof value !== 'string' || find(value)) continue;
          classes ??= otherClasses(document);
          const found = classes.get(value);
          if (found === undefined) continue;
          yield {
            rule: rightsStatementClass.code,
            place: { kind: 'resource', node, property: 'rights', index },
            property: node.type.properties.get('rights'),
            args: { found: shortenIri(found) },
          };
        }
      }
    },
  },
};
