import { valuesOf } from '../../catalogue/document.js';
import { quote } from '../../languages/words.js';
import type { Rule } from '../rule.js';

const taxonomy = 'http://publications.europa.eu/resource/authority/data-theme';

/** Other addresses of the same list, as older exports have them. */
const otherAddresses =
  /^https?:\/\/publications\.europa\.eu\/(?:mdr\/)?(?:resource\/)?(?:authority|dataset)\/data-theme\/?$/;

export const catalogThemeTaxonomy: Rule = {
  code: 'catalog-theme-taxonomy',
  group: 'catalog',
  severity: 'warning',
  about: ['Catalog.themeTaxonomy'],
  texts: {
    sv: {
      summary: 'Bland katalogens taxonomier saknas EU:s lista över datateman',
      title: ({ field }) => `EU:s lista över datateman saknas: ${field}`,
      message: ({ subject, field, args, language }) =>
        `${subject} har ${quote(language, args['value'])} i fältet ${field}, men inte EU:s lista över datateman.`,
      why: () =>
        'Fältet talar om var kategorierna kommer ifrån. Portalen filtrerar på kategorierna i EU:s lista.',
      how: ({ args }) =>
        args['outdated'] ? `Skriv ${taxonomy}.` : `Lägg till ${taxonomy}. Andra listor får stå kvar bredvid.`,
      fix: ({ args }) =>
        args['outdated'] ? 'Skriv listans adress i sin rätta form' : 'Lägg till EU:s lista över datateman',
    },
    en: {
      summary: 'The EU list of data themes is not among the taxonomies of the catalogue',
      title: ({ field }) => `The EU list of data themes is missing: ${field}`,
      message: ({ subject, field, args, language }) =>
        `${subject} has ${quote(language, args['value'])} in the field ${field}, but not the EU list of data themes.`,
      why: () =>
        'The field tells where the categories come from. The portal filters by the categories of the EU list.',
      how: ({ args }) =>
        args['outdated'] ? `Write ${taxonomy}.` : `Add ${taxonomy}. Other lists may stay beside it.`,
      fix: ({ args }) =>
        args['outdated']
          ? 'Write the address of the list in its right form'
          : 'Add the EU list of data themes',
    },
  },
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
  fix({ place, args }, { document }) {
    if (place.kind !== 'resource') return undefined;
    const { node, index } = place;
    const values = [{ iri: taxonomy }];
    const property = 'themeTaxonomy';
    if (args['outdated']) return { safe: true, edits: [{ kind: 'replace', node, property, index, values }] };
    // It follows from the file where the categories are those of the EU.
    const safe = document.resources.some(({ data }) =>
      valuesOf(data, 'theme').some((value) => typeof value === 'string' && value.startsWith(`${taxonomy}/`)),
    );
    return { safe, edits: [{ kind: 'add', node, property, values }] };
  },
};
