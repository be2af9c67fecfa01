import type { Args } from '../../model/finding.js';
import type { Sentences } from '../rule.js';

/** What people call the formats. */
const names: Readonly<Record<string, string>> = {
  turtle: 'Turtle',
  ntriples: 'N-Triples',
  jsonld: 'JSON-LD',
  json: 'JSON',
  yaml: 'YAML',
  csv: 'CSV',
};

const nameOf = (args: Args) => names[String(args['format'])] ?? String(args['format']);

export const harvestNotRdfxmlTexts: Sentences = {
  sv: {
    summary: 'Adressen ger något annat än RDF/XML',
    title: () => 'Adressen ger inte RDF/XML',
    message: ({ args }) => `Adressen ger ${nameOf(args)}, men dataportalen hämtar bara RDF/XML.`,
    why: () => 'En katalog i ett annat format kommer aldrig in i portalen, hur riktig den än är.',
    how: () =>
      'Låt adressen ge RDF/XML. metakoll convert ADRESS --to rdfxml -o katalog.rdf gör en sådan fil.',
  },
  en: {
    summary: 'The address gives something else than RDF/XML',
    title: () => 'The address does not give RDF/XML',
    message: ({ args }) => `The address gives ${nameOf(args)}, but the portal fetches RDF/XML only.`,
    why: () => 'A catalogue in another format never gets into the portal, however right it is.',
    how: () =>
      'Let the address give RDF/XML. metakoll convert ADDRESS --to rdfxml -o catalogue.rdf makes such a file.',
  },
};
