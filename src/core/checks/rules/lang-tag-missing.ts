import { valuesOf } from '../../catalogue/document.js';
import { quote, shorten } from '../../languages/words.js';
import { entryByValue } from '../../profile/vocabularies.js';
import type { FixContext, Rule } from '../rule.js';
import { textOfFinding, textsAt } from '../texts.js';

/** The language that texts without one are in: as the settings say, or the only one that the catalogue names. */
function defaultLanguage({ document, settings }: FixContext): string | undefined {
  if (settings.defaults.language !== undefined) return settings.defaults.language;
  const catalogues = document.resources.filter(({ type }) => type.key === 'Catalog');
  const named = catalogues.flatMap(({ data }) => valuesOf(data, 'language'));
  const [only] = named;
  if (typeof only !== 'string' || named.some((language) => language !== only)) return undefined;
  return entryByValue('language', only)?.iso639_1;
}

export const langTagMissing: Rule = {
  code: 'lang-tag-missing',
  group: 'language',
  severity: 'error',
  about: [],
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#12-sprakangivelse',
  texts: {
    sv: {
      summary: 'En text säger inte vilket språk den är skriven på',
      title: ({ field }) => `En språkkod krävs: ${field}`,
      message: ({ subject, field, args, language }) =>
        `${subject} har texten ${quote(language, args['value'])} i fältet ${field} utan att ange språk.`,
      why: () =>
        'Språk ska anges på all fritext. Annars vet portalen inte vilken text som ska visas på svenska och vilken på engelska.',
      how: ({ property, args }) =>
        `Ange språket, till exempel ${property?.key ?? 'title'}: { sv: "${shorten(String(args['value']), 40)}" }, i ett kalkylblad rubriken ”${property?.label.sv ?? 'Titel'} (sv)”, i RDF/XML xml:lang="sv".`,
      fix: ({ field }) => `Ange vilket språk texten i fältet ${field} är skriven på`,
    },
    en: {
      summary: 'A text does not say in which language it is written',
      title: ({ field }) => `A language code is required: ${field}`,
      message: ({ subject, field, args, language }) =>
        `${subject} has the text ${quote(language, args['value'])} in the field ${field} without a language.`,
      why: () =>
        'All free text must say its language. Otherwise the portal does not know which text to show in Swedish and which in English.',
      how: ({ property, args }) =>
        `Give the language, for example ${property?.key ?? 'title'}: { sv: "${shorten(String(args['value']), 40)}" }, in a spreadsheet the heading “${property?.label.en ?? 'Title'} (sv)”, in RDF/XML xml:lang="sv".`,
      fix: ({ field }) => `State the language of the text in the field ${field}`,
    },
  },
  fix(finding, context) {
    const { place } = finding;
    const found = textOfFinding(finding);
    if (!found || place.kind !== 'resource') return undefined;
    const language = defaultLanguage(context);
    if (language === undefined) return undefined;
    const { node, text } = found;
    const { key } = found.property;
    // Beside a text in that language it is most likely in another one; and a title has one text in each.
    const clashes = textsAt(node, key).some((other) => {
      if (other.language !== undefined) return other.language === language;
      return other.index !== found.index && key !== 'keyword';
    });
    if (clashes) return undefined;
    const values = [{ text, language }];
    return {
      safe: true,
      edits: [{ kind: 'replace', node, property: key, index: place.index, values }],
    };
  },
};
