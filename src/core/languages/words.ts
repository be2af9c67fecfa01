import { isBlank } from '../model/canonical.js';
import type { Language } from '../model/profile.js';
import { entryValue, labelOf, type VocabularyEntry } from '../profile/vocabularies.js';

/** A value in quotation marks, cut where it is long. The label of a blank node says nothing to anybody: it is not shown. */
export function quote(language: Language, value: unknown, most = 100): string {
  if (typeof value === 'string' && isBlank(value))
    return { sv: '(en beskrivning utan id)', en: '(a description without id)' }[language];
  const text = shorten(String(value), most);
  return language === 'sv' ? `”${text}”` : `“${text}”`;
}

/** A text on one line and of at most so many characters. */
export function shorten(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
}

/** `a, b och c` – with the language's own word before the last. */
export function listOf(language: Language, items: readonly string[], word: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items.join('');
  const conjunction = { sv: { and: 'och', or: 'eller' }, en: { and: 'and', or: 'or' } }[language][word];
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`;
}

/** A value of a code list for people: its label and what to write, such as `Miljö (ENVI)`. */
export function codeInWords(language: Language, entry: VocabularyEntry): string {
  const label = labelOf(entry, language);
  const code = entry.code ?? entryValue(entry);
  return label === code ? label : `${label} (${code})`;
}

interface ClassWords {
  /** With the definite article: `datamängden`, `the dataset`. */
  readonly the: string;
  /** One and several, as after a number. */
  readonly one: string;
  readonly many: string;
}

/** How the classes of the profile are called in running text. */
const classWords: Readonly<Record<Language, Readonly<Record<string, ClassWords>>>> = {
  sv: {
    Catalog: { the: 'katalogen', one: 'katalog', many: 'kataloger' },
    Dataset: { the: 'datamängden', one: 'datamängd', many: 'datamängder' },
    Distribution: { the: 'distributionen', one: 'distribution', many: 'distributioner' },
    DataService: { the: 'datatjänsten', one: 'datatjänst', many: 'datatjänster' },
    DatasetSeries: { the: 'datamängdsserien', one: 'datamängdsserie', many: 'datamängdsserier' },
    Agent: { the: 'aktören', one: 'aktör', many: 'aktörer' },
    ContactPoint: { the: 'kontaktuppgiften', one: 'kontaktuppgift', many: 'kontaktuppgifter' },
    Document: { the: 'dokumentet', one: 'dokument', many: 'dokument' },
    LicenseDocument: { the: 'licensen', one: 'licens', many: 'licenser' },
    Standard: { the: 'specifikationen', one: 'specifikation', many: 'specifikationer' },
    Location: { the: 'det geografiska området', one: 'geografiskt område', many: 'geografiska områden' },
    PeriodOfTime: { the: 'tidsperioden', one: 'tidsperiod', many: 'tidsperioder' },
    RightsStatement: {
      the: 'rättighetsförklaringen',
      one: 'rättighetsförklaring',
      many: 'rättighetsförklaringar',
    },
    Attribution: { the: 'uppgiften om övrig aktör', one: 'övrig aktör', many: 'övriga aktörer' },
    Relationship: {
      the: 'kopplingen till en relaterad resurs',
      one: 'relaterad resurs',
      many: 'relaterade resurser',
    },
    ProvenanceStatement: { the: 'uppgiften om ursprung', one: 'ursprung', many: 'ursprung' },
    Checksum: { the: 'checksumman', one: 'checksumma', many: 'checksummor' },
    Telephone: { the: 'telefonnumret', one: 'telefonnummer', many: 'telefonnummer' },
    Address: { the: 'adressen', one: 'adress', many: 'adresser' },
    Offer: { the: 'avgiften', one: 'avgift', many: 'avgifter' },
    CatalogRecord: { the: 'katalogposten', one: 'katalogpost', many: 'katalogposter' },
  },
  en: {
    Catalog: { the: 'the catalogue', one: 'catalogue', many: 'catalogues' },
    Dataset: { the: 'the dataset', one: 'dataset', many: 'datasets' },
    Distribution: { the: 'the distribution', one: 'distribution', many: 'distributions' },
    DataService: { the: 'the data service', one: 'data service', many: 'data services' },
    DatasetSeries: { the: 'the dataset series', one: 'dataset series', many: 'dataset series' },
    Agent: { the: 'the agent', one: 'agent', many: 'agents' },
    ContactPoint: { the: 'the contact point', one: 'contact point', many: 'contact points' },
    Document: { the: 'the document', one: 'document', many: 'documents' },
    LicenseDocument: { the: 'the licence', one: 'licence', many: 'licences' },
    Standard: { the: 'the specification', one: 'specification', many: 'specifications' },
    Location: { the: 'the geographical area', one: 'geographical area', many: 'geographical areas' },
    PeriodOfTime: { the: 'the time period', one: 'time period', many: 'time periods' },
    RightsStatement: { the: 'the rights statement', one: 'rights statement', many: 'rights statements' },
    Attribution: { the: 'the attribution', one: 'attribution', many: 'attributions' },
    Relationship: {
      the: 'the link to a related resource',
      one: 'related resource',
      many: 'related resources',
    },
    ProvenanceStatement: { the: 'the statement of provenance', one: 'provenance', many: 'provenances' },
    Checksum: { the: 'the checksum', one: 'checksum', many: 'checksums' },
    Telephone: { the: 'the telephone number', one: 'telephone number', many: 'telephone numbers' },
    Address: { the: 'the address', one: 'address', many: 'addresses' },
    Offer: { the: 'the fee', one: 'fee', many: 'fees' },
    CatalogRecord: { the: 'the catalogue record', one: 'catalogue record', many: 'catalogue records' },
  },
};

/** The class in running text: `datamängden`, `the dataset`. */
export function theClass(language: Language, classKey: string): string {
  return classWords[language][classKey]?.the ?? classKey;
}

/** The class without an article: `datamängd`, `dataset`. */
export function oneOf(language: Language, classKey: string): string {
  return classWords[language][classKey]?.one ?? classKey;
}

/** Swedish classes of the neuter gender, which take `ett`. */
const neuter = new Set(['Document', 'Location', 'ProvenanceStatement', 'Telephone']);

/** The class with the indefinite article: `en datamängd`, `an agent`. */
export function aClass(language: Language, classKey: string): string {
  const word = oneOf(language, classKey);
  if (language === 'sv') return `${neuter.has(classKey) ? 'ett' : 'en'} ${word}`;
  return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
}

/** The class after a number: `1 datamängd`, `12 datamängder`. */
export function countOf(language: Language, classKey: string, count: number): string {
  const words = classWords[language][classKey];
  return `${count} ${words ? (count === 1 ? words.one : words.many) : classKey}`;
}

/** The text with its first letter in upper case. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
