import { type CatalogueDocument, valuesOf } from '../../catalogue/document.js';
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
  texts: {
    sv: {
      summary: 'Rättighetsförklaringen har en annan klass än odrs:RightsStatement',
      title: ({ field }) => `Fel klass: ${field}`,
      message: ({ subject, field, args }) =>
        `${subject} har i fältet ${field} en resurs av klassen ${args['found']}.`,
      why: () => 'Portalen visar bara rättighetsförklaringar av klassen odrs:RightsStatement.',
      how: ({ args }) =>
        args['found'] === 'dcterms:RightsStatement'
          ? 'Ge resursen båda klasserna: odrs:RightsStatement, som Sverige använder, och dcterms:RightsStatement, som EU använder.'
          : 'Ge resursen klassen odrs:RightsStatement (http://schema.theodi.org/odrs#RightsStatement).',
    },
    en: {
      summary: 'The rights statement has another class than odrs:RightsStatement',
      title: ({ field }) => `Wrong class: ${field}`,
      message: ({ subject, field, args }) =>
        `${subject} has in the field ${field} a resource of the class ${args['found']}.`,
      why: () => 'The portal shows only rights statements of the class odrs:RightsStatement.',
      how: ({ args }) =>
        args['found'] === 'dcterms:RightsStatement'
          ? 'Give the resource both classes: odrs:RightsStatement, which Sweden uses, and dcterms:RightsStatement, which the EU uses.'
          : 'Give the resource the class odrs:RightsStatement (http://schema.theodi.org/odrs#RightsStatement).',
    },
  },
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
};
