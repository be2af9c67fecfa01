import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';
import { valueHere } from '../shared/advice.js';
import { taxonomy } from './catalog-theme-taxonomy.js';

export const catalogThemeTaxonomyTexts: Sentences = {
  sv: {
    summary: 'Bland katalogens taxonomier saknas EU:s lista över datateman',
    title: ({ field }) => `EU:s lista över datateman saknas: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} har ${quote(language, args['value'])} i fältet ${field}, men inte EU:s lista över datateman.`,
    why: () =>
      'Fältet talar om var kategorierna kommer ifrån. Portalen filtrerar på kategorierna i EU:s lista.',
    how: (context) =>
      context.args['outdated']
        ? `Skriv ${valueHere(context, taxonomy)}.`
        : `Lägg till ${valueHere(context, taxonomy)}. Andra listor får stå kvar bredvid.`,
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
    how: (context) =>
      context.args['outdated']
        ? `Write ${valueHere(context, taxonomy)}.`
        : `Add ${valueHere(context, taxonomy)}. Other lists may stay beside it.`,
    fix: ({ args }) =>
      args['outdated'] ? 'Write the address of the list in its right form' : 'Add the EU list of data themes',
  },
};
