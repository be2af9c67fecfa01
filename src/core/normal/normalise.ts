import type { Described, NormalDocument, Note } from '../model/normal.js';
import type { Texts } from '../model/profile.js';
import { type Collection, collect } from './collection.js';
import { writeDraft } from './draft.js';
import { leaveOutEmptyReferences } from './leave-out.js';
import { linkToCatalogue, mergeResources } from './merge.js';
import { valueNormalizations } from './normalizations.js';
import { nameBlankNodes, placeResources, sortProperties, sortRest } from './place.js';

/** A normalization of the document as a whole: for people, and as a function. */
export interface DocumentNormalization {
  readonly code: string;
  readonly what: Texts;
  readonly apply: (collection: Collection) => void;
}

/** Every normalization of the document as a whole, in the order in which they are applied. */
const documentNormalizations: readonly DocumentNormalization[] = [
  {
    code: 'resource-once',
    what: {
      sv: 'Det som beskrivs på flera ställen under samma id beskrivs en gång. Värden läggs ihop; där bara ett får finnas gäller det första.',
      en: 'What is described in several places under one id is described once. Values are put together; where there can be only one, the first counts.',
    },
    apply: mergeResources,
  },
  {
    code: 'reference-empty',
    what: {
      sv: 'En hänvisning till något utan adress som det inte sägs något om tas inte med.',
      en: 'A reference to something without an address of which nothing is said is left out.',
    },
    apply: leaveOutEmptyReferences,
  },
  {
    code: 'catalogue-one',
    what: {
      sv: 'Datamängder och tjänster ur flera filer läggs i den enda katalogen, om ingen katalog redan räknar upp dem.',
      en: 'Datasets and services of several files are put into the only catalogue, unless a catalogue lists them already.',
    },
    apply: linkToCatalogue,
  },
  {
    code: 'property-order',
    what: {
      sv: 'Fälten står i profilens ordning, texter på svenska först, sedan engelska och andra språk. Lika värden står en gång.',
      en: 'Properties stand in the order of the profile, texts in Swedish first, then English and other languages. Equal values stand once.',
    },
    apply: sortProperties,
  },
  {
    code: 'resource-place',
    what: {
      sv: 'En resurs beskrivs där den först används; på andra ställen står bara dess adress.',
      en: 'A resource is described where it is first used; elsewhere only its IRI stands.',
    },
    apply: placeResources,
  },
  {
    code: 'statement-order',
    what: {
      sv: 'Uppgifter om sådant som profilen inte känner till står sist, ordnade efter vad de handlar om.',
      en: 'Statements about things that the profile does not know stand last, in order of what they are about.',
    },
    apply: sortRest,
  },
  {
    code: 'blank-node-name',
    what: {
      sv: 'En resurs utan adress står inuti den som använder den. Bara den som används flera gånger får ett namn: _:b0, _:b1.',
      en: 'A resource without an IRI stands inside the one that uses it. Only one that is used several times gets a name: _:b0, _:b1.',
    },
    apply: nameBlankNodes,
  },
];

/** All normalizations, for the documentation. A class that follows from its place is added by the readers. */
export const normalizations: readonly { readonly code: string; readonly what: Texts }[] = [
  {
    code: 'class-stated',
    what: {
      sv: 'En resurs som inte säger vad den är, eller vars klass profilen inte känner till, får den klass som dess plats ger.',
      en: 'A resource that does not say what it is, or whose class the profile does not know, gets the class that follows from its place.',
    },
  },
  {
    code: 'language-map',
    what: {
      sv: 'En text med språk i ett fält utan språk (version: { sv: 1.2 }) blir en text med språkkod.',
      en: 'A text with languages in a property without languages (version: { sv: 1.2 }) becomes a text with a language tag.',
    },
  },
  ...valueNormalizations,
  ...documentNormalizations,
];

/** Puts the descriptions of one or several inputs into one document in its normal form. */
export function normalise(
  documents: readonly Described[],
  options: { readonly base?: string | undefined } = {},
): { readonly document: NormalDocument; readonly notes: readonly Note[] } {
  const collection = collect(documents, options.base);
  for (const { apply } of documentNormalizations) apply(collection);
  const tops = collection.drafts.map(writeDraft);
  const data = tops.length === 1 ? tops[0]! : tops.length === 0 ? {} : { '@graph': tops };
  return { document: { data, rest: collection.rest }, notes: collection.notes };
}
