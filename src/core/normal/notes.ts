import { countOf, quote, theClass } from '../languages/words.js';
import type { Note, NoteCode } from '../model/normal.js';
import type { Language } from '../model/profile.js';
import { shortenIri } from '../profile/prefixes.js';
import { classes } from '../profile/profile.js';

/** A note with its sentence in the language of the run. */
export interface WrittenNote extends Note {
  readonly message: string;
}

type Sentence = (args: Note['args'], say: Words, times: number) => string;

interface Words {
  readonly quote: (value: unknown) => string;
  readonly the: (classKey: unknown) => string;
  /** A resource with its address, where it has one. */
  readonly owner: (classKey: unknown, id: unknown) => string;
  readonly count: (classKey: unknown, count: unknown) => string;
  readonly field: (classKey: unknown, property: unknown) => string;
}

const sentences: Readonly<Record<Language, Readonly<Record<NoteCode, Sentence>>>> = {
  sv: {
    'merged-differently': ({ class: name, id, property, kept, left }, say) =>
      `${say.quote(id)} beskrivs på flera ställen med olika värden i fältet ${say.field(name, property)}. ${say.quote(kept)} gäller; ${say.quote(left)} togs inte med.`,
    'several-catalogues': ({ count }) =>
      `Filerna beskriver ${count} kataloger med olika id. Alla står var för sig i resultatet. Ge dem samma id om de är en och samma katalog.`,
    'linked-to-catalogue': ({ count }) =>
      `Katalogen räknade inte upp alla datamängder och tjänster i de andra filerna: ${count} lades till.`,
    'graphs-merged': ({ count }) =>
      `Filen delar upp sitt innehåll i ${count} ${count === 1 ? 'namngiven graf' : 'namngivna grafer'}. Allt lades i samma beskrivning och namnen togs bort.`,
    'language-left-out': ({ tag }, say, times) =>
      `${say.quote(tag)} är ingen språkkod. ${times === 1 ? 'Texten står' : `${times} texter står`} därför utan språk.`,
    'datatype-left-out': ({ datatype }, say, times) =>
      `${say.quote(datatype)} är ingen fullständig adress till en datatyp. ${times === 1 ? 'Värdet står' : `${times} värden står`} därför utan datatyp.`,
    'relative-iri': ({ value, property, class: name, resource }, say) =>
      `${say.quote(value)} är ingen fullständig adress och togs inte med (fältet ${say.field(name, property)} för ${say.owner(name, resource)}). Skriv hela adressen, eller ange med base i metakoll.yaml vad den utgår från.`,
    'relative-resource': ({ value, class: name }, say) =>
      `${say.the(name)} ${say.quote(value)} har ingen fullständig adress som id. Inget om den togs med. Skriv hela adressen, eller ange med base i metakoll.yaml vad den utgår från.`,
    'relative-kept': ({ value }, say) =>
      `${say.quote(value)} är ingen fullständig adress. Den står kvar, men program som läser filen hoppar över den eller får fram en annan adress. Skriv hela adressen, eller ange med base i metakoll.yaml vad den utgår från.`,
    'keyword-left-out': ({ key }, say) => `${say.quote(key)} går inte att uttrycka i RDF och togs inte med.`,
    'nothing-there': ({ property, class: name, resource }, say) =>
      `Fältet ${say.field(name, property)} för ${say.owner(name, resource)} leder till något utan adress som det inte sägs något om. Det togs inte med.`,
    'xml-property': ({ property }, say, times) =>
      `Egenskapen ${say.quote(property)} kan inte vara namn på ett element i XML. ${times === 1 ? 'Ett värde' : `${times} värden`} togs inte med. Turtle, N-Triples och JSON-LD klarar det.`,
    'xml-character': ({ character }, _, times) =>
      `XML tillåter inte tecknet ${character}. Det togs bort${times === 1 ? '' : ` på ${times} ställen`}.`,
    'rest-left-out': ({ count }) =>
      `${count === 1 ? 'En uppgift' : `${count} uppgifter`} om sådant som DCAT-AP-SE inte beskriver togs inte med. RDF-formaten och JSON-LD behåller dem.`,
    'texts-without-language': ({ count }) =>
      `${count === 1 ? 'En text' : `${count} texter`} anger inget språk. När filen läses får de katalogens språk.`,
    'csv-left-out': ({ class: name, property, count }, say) =>
      name === ''
        ? `En tabell har inte plats för ${count === 1 ? 'en uppgift' : `${count} uppgifter`} om sådant som DCAT-AP-SE inte beskriver.`
        : `En tabell har inte plats för allt i fältet ${say.field(name, property)} för ${say.the(name)}: ${count === 1 ? 'ett värde' : `${count} värden`} togs inte med.`,
    'csv-resource': ({ class: name, count }, say) =>
      name === ''
        ? `En tabell har inte plats för ${count} resurser som DCAT-AP-SE inte beskriver.`
        : `En tabell har inte plats för ${say.count(name, count)}.`,
    'csv-changed': ({ class: name, property, count }, say) =>
      `När tabellen läses betyder fältet ${say.field(name, property)} för ${say.the(name)} något mer än före omvandlingen (${count === 1 ? 'ett värde' : `${count} värden`}).`,
    'csv-formula': ({ count, value }, say) =>
      `${count === 1 ? 'En cell' : `${count} celler`} börjar så att ett kalkylblad kan räkna ut en formel i stället för att visa texten, till exempel ${say.quote(value)}. Texten står som den är. Öppna inte tabellen i ett kalkylprogram om du inte litar på den som skrev texten.`,
  },
  en: {
    'merged-differently': ({ class: name, id, property, kept, left }, say) =>
      `${say.quote(id)} is described in several places with different values in the field ${say.field(name, property)}. ${say.quote(kept)} counts; ${say.quote(left)} was left out.`,
    'several-catalogues': ({ count }) =>
      `The files describe ${count} catalogues with different ids. Each stands for itself in the result. Give them the same id if they are one and the same catalogue.`,
    'linked-to-catalogue': ({ count }) =>
      `The catalogue did not list all datasets and services of the other files: ${count} were added.`,
    'graphs-merged': ({ count }) =>
      `The file splits its content into ${count} named ${count === 1 ? 'graph' : 'graphs'}. Everything was put into one description and the names were left out.`,
    'language-left-out': ({ tag }, say, times) =>
      `${say.quote(tag)} is no language tag, so ${times === 1 ? 'the text stands' : `${times} texts stand`} without a language.`,
    'datatype-left-out': ({ datatype }, say, times) =>
      `${say.quote(datatype)} is no complete address of a datatype, so ${times === 1 ? 'the value stands' : `${times} values stand`} without one.`,
    'relative-iri': ({ value, property, class: name, resource }, say) =>
      `${say.quote(value)} is no complete address and was left out (the field ${say.field(name, property)} of ${say.owner(name, resource)}). Write the whole address, or say with base in metakoll.yaml what it is relative to.`,
    'relative-resource': ({ value, class: name }, say) =>
      `${say.the(name)} ${say.quote(value)} has no complete address as its id. Nothing about it was taken along. Write the whole address, or say with base in metakoll.yaml what it is relative to.`,
    'relative-kept': ({ value }, say) =>
      `${say.quote(value)} is no complete address. It is still there, but programs that read the file pass over it or get another address. Write the whole address, or say with base in metakoll.yaml what it is relative to.`,
    'keyword-left-out': ({ key }, say) => `${say.quote(key)} cannot be expressed in RDF and was left out.`,
    'nothing-there': ({ property, class: name, resource }, say) =>
      `The field ${say.field(name, property)} of ${say.owner(name, resource)} leads to something without address of which nothing is said. It was left out.`,
    'xml-property': ({ property }, say, times) =>
      `The property ${say.quote(property)} cannot be the name of an element in XML. ${times === 1 ? 'One value was' : `${times} values were`} left out. Turtle, N-Triples and JSON-LD can hold it.`,
    'xml-character': ({ character }, _, times) =>
      `XML does not allow the character ${character}. It was removed${times === 1 ? '' : ` in ${times} places`}.`,
    'rest-left-out': ({ count }) =>
      `${count === 1 ? 'One statement' : `${count} statements`} about things that DCAT-AP-SE does not describe ${count === 1 ? 'was' : 'were'} left out. The RDF formats and JSON-LD keep them.`,
    'texts-without-language': ({ count }) =>
      `${count === 1 ? 'One text names' : `${count} texts name`} no language. When the file is read, they get the language of the catalogue.`,
    'csv-left-out': ({ class: name, property, count }, say) =>
      name === ''
        ? `A table has no room for ${count === 1 ? 'one statement' : `${count} statements`} about things that DCAT-AP-SE does not describe.`
        : `A table has no room for everything in the field ${say.field(name, property)} of ${say.the(name)}: ${count === 1 ? 'one value was' : `${count} values were`} left out.`,
    'csv-resource': ({ class: name, count }, say) =>
      name === ''
        ? `A table has no room for ${count} resources that DCAT-AP-SE does not describe.`
        : `A table has no room for ${say.count(name, count)}.`,
    'csv-changed': ({ class: name, property, count }, say) =>
      `When the table is read, the field ${say.field(name, property)} of ${say.the(name)} means more than before the conversion (${count === 1 ? 'one value' : `${count} values`}).`,
    'csv-formula': ({ count, value }, say) =>
      `${count === 1 ? 'One cell begins' : `${count} cells begin`} so that a spreadsheet may calculate a formula instead of showing the text, such as ${say.quote(value)}. The text stands as it is. Do not open the table in a spreadsheet program unless you trust those who wrote the text.`,
  },
};

/** Notes that report something which is in an input and not, or not wholly, in the output. */
const losses: ReadonlySet<NoteCode> = new Set([
  'merged-differently',
  'language-left-out',
  'datatype-left-out',
  'relative-iri',
  'relative-resource',
  'keyword-left-out',
  'nothing-there',
  'xml-property',
  'xml-character',
  'rest-left-out',
  'csv-left-out',
  'csv-resource',
  'csv-changed',
]);

/** Whether a note tells that something was left out. */
export function isAboutLoss({ code }: Note): boolean {
  return losses.has(code);
}

/** Notes as sentences. What is the same is reported once. */
export function notesInWords(notes: readonly Note[], language: Language): readonly WrittenNote[] {
  const quoted = (value: unknown) => quote(language, value, 80);
  const the = (classKey: unknown) =>
    classKey === '' ? { sv: 'resursen', en: 'the resource' }[language] : theClass(language, String(classKey));
  const words: Words = {
    quote: quoted,
    the,
    owner: (classKey, id) => (id === '' ? the(classKey) : `${the(classKey)} ${quoted(id)}`),
    count: (classKey, count) => countOf(language, String(classKey), Number(count)),
    field: (classKey, property) => quote(language, fieldName(language, String(classKey), String(property))),
  };
  const same = new Map<string, { readonly note: Note; times: number }>();
  for (const note of notes) {
    const key = JSON.stringify(note);
    const known = same.get(key);
    if (known) known.times += 1;
    else same.set(key, { note, times: 1 });
  }
  return [...same.values()].map(({ note, times }) => {
    const message = sentences[language][note.code](note.args, words, times);
    return { ...note, message: message.charAt(0).toUpperCase() + message.slice(1) };
  });
}

/** The name of a property in the language, by its key, its CURIE or its IRI. */
function fieldName(language: Language, classKey: string, property: string): string {
  const properties = classes.get(classKey)?.properties;
  const found =
    properties?.get(property) ??
    [...(properties?.values() ?? [])].find(
      ({ curie, iri, deprecated }) => (curie === property || iri === property) && !deprecated,
    );
  return found?.label[language] ?? shortenIri(property);
}
