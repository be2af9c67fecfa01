/**
 * What is known of Sveriges dataportal: what it does with descriptions, in sentences with their sources, and what its pages show, in
 * the order in which they show it. The pages were read in the portal's open source (diggsweden/dataportal-web at 745ffdf of 14 May
 * 2025); single fields come from a template that was not at hand.
 */
import type { Texts } from '../model/profile.js';

/** What is known of the portal, and from where. */
interface PortalFact {
  /** What it does, in our own words. */
  readonly fact: Texts;
  readonly source: keyof typeof sources;
}

/** Where the facts come from. */
export const sources = {
  /** The source code of the portal's web site. */
  code: { title: 'diggsweden/dataportal-web, 5.1.6', date: '2025-05-14' },
  /** The official documentation of DCAT-AP-SE. */
  guidance: { title: 'https://docs.dataportal.se/dcat/docs/', date: '2024-12-09' },
} as const;

/**
 * What Sveriges dataportal does with descriptions: the only place that holds it. Sentences of rules and of explanations that
 * speak of the portal name the facts that they rest on.
 */
export const portalFacts = {
  'format-harvested': {
    fact: {
      sv: 'Katalogen hämtas som RDF/XML från en adress som organisationen har anmält.',
      en: 'The catalogue is harvested as RDF/XML from an address that the organisation has registered.',
    },
    source: 'guidance',
  },
  'redirects-followed': {
    fact: {
      sv: 'Vid hämtningen följs omdirigeringar med svaren 301, 303, 307 och 308.',
      en: 'The harvest follows redirects with the statuses 301, 303, 307 and 308.',
    },
    source: 'guidance',
  },
  'links-scored': {
    fact: {
      sv: 'Länkar som svarar ger poäng i måttet på metadatakvalitet: 50 för åtkomst och 30 för nedladdning.',
      en: 'Links that answer give points in the measure of metadata quality: 50 for access and 30 for download.',
    },
    source: 'guidance',
  },
  'parts-followed': {
    fact: {
      sv: 'Hämtningen börjar i en huvudkatalog och följer dcterms:hasPart ett led till kataloger av klassen dcat:Catalog. En del som bara nämns hämtas från sin egen adress.',
      en: 'The harvest starts at a main catalogue and follows dcterms:hasPart one step to catalogues of the class dcat:Catalog. A part that is only named is fetched from its own address.',
    },
    source: 'guidance',
  },
  'parts-merged': {
    fact: {
      sv: 'Delkatalogernas uppgifter om sig själva används inte när de slås ihop med huvudkatalogen.',
      en: 'What the parts say of themselves is not used when they are merged with the main catalogue.',
    },
    source: 'guidance',
  },
  'datasets-listed': {
    fact: {
      sv: 'Det som hämtas är det som katalogen räknar upp.',
      en: 'What is harvested is what the catalogue lists.',
    },
    source: 'guidance',
  },
  'faults-harvested': {
    fact: {
      sv: 'En beskrivning hämtas också när obligatoriska fält saknas.',
      en: 'A description is harvested even where mandatory fields are missing.',
    },
    source: 'guidance',
  },
  'identifiers-matched': {
    fact: {
      sv: 'En datamängd i flera kataloger känns igen på sin adress, och på dcterms:identifier där den är en UUID.',
      en: 'A dataset in several catalogues is recognised by its address, and by dcterms:identifier where that is a UUID.',
    },
    source: 'guidance',
  },
  'publishers-matched': {
    fact: {
      sv: 'En utgivare är sin adress. Portalen har adresser med organisationsnummer för svenska organisationer.',
      en: 'A publisher is its address. The portal has addresses with the organisation number for Swedish organisations.',
    },
    source: 'guidance',
  },
  'files-in-one-distribution': {
    fact: {
      sv: 'Flera filer på en distribution är ett äldre sätt som stöds under en tid.',
      en: 'Several files on one distribution are an older way that is supported for a time.',
    },
    source: 'guidance',
  },
  'api-explored': {
    fact: {
      sv: 'Knappen ”Utforska API” visas där portalen har känt igen en OpenAPI-beskrivning, på distributioner och datatjänster.',
      en: 'The button to explore the API is shown where the portal has recognised an OpenAPI description, on distributions and data services.',
    },
    source: 'guidance',
  },
  'api-marked': {
    fact: {
      sv: 'En distribution märks som API när den leder till en datatjänst, eller tills vidare efter sin titel.',
      en: 'A distribution is marked as an API where it leads to a data service, or for the time being by its title.',
    },
    source: 'guidance',
  },
  terminology: {
    fact: {
      sv: 'Nationella grunddata och roller för relaterade resurser har adresser hos portalen.',
      en: 'National data domains and roles of related resources have addresses at the portal.',
    },
    source: 'guidance',
  },
  'quality-measured': {
    fact: {
      sv: 'Portalen mäter metadatakvaliteten i varje katalog: om fälten finns och följer listorna.',
      en: 'The portal measures the quality of the metadata of each catalogue: whether the fields are there and follow the lists.',
    },
    source: 'guidance',
  },
  'language-chosen': {
    fact: {
      sv: 'Av flera texter visas den första på svenska, annars den första på engelska, annars den första som finns.',
      en: 'Of several texts the first in Swedish is shown, or else the first in English, or else the first there is.',
    },
    source: 'code',
  },
  'texts-searched': {
    fact: {
      sv: 'Sökningen går igenom titel, beskrivning och nyckelord, och allt annat i beskrivningen.',
      en: 'The search goes through title, description and keywords, and everything else in the description.',
    },
    source: 'code',
  },
  'hit-shown': {
    fact: {
      sv: 'En träff visar titel, utgivarens namn, början av beskrivningen, EU:s kategorier och format ur listan.',
      en: 'A hit shows the title, the name of the publisher, the beginning of the description, the categories of the EU and formats of the list.',
    },
    source: 'code',
  },
  'results-filtered': {
    fact: {
      sv: 'Träffarna filtreras på kategori, organisationstyp, organisation, format, uppdateringsfrekvens, licens, värdefulla datamängder, om de följer en specifikation, om de är ett API eller en serie, och på åtkomst. Kategori, format och frekvens har bara listans värden.',
      en: 'Hits are filtered by category, type of organisation, organisation, format, frequency, licence, high-value datasets, whether they follow a specification, whether they are an API or a series, and by access. Category, format and frequency have the values of the list only.',
    },
    source: 'code',
  },
  'high-value-top': {
    fact: {
      sv: 'Filtret och märkningen för värdefulla datamängder känner bara till de sex övergripande kategorierna.',
      en: 'The filter and the badge of high-value datasets know the six top categories only.',
    },
    source: 'code',
  },
  'series-members-hidden': {
    fact: {
      sv: 'En datamängd med dcat:inSeries kommer inte med i träfflistan. Den finns på seriens sida, som räknar upp dem.',
      en: 'A dataset with dcat:inSeries is not in the list of results. It is found on the page of its series, which lists them.',
    },
    source: 'code',
  },
  'dataset-shown': {
    fact: {
      sv: 'Datamängdens sida visar utgivare, beskrivning, kontakt, ingångssida, datum, period, åtkomst, version och distributioner. En utgivare utan beskrivning får inget namn.',
      en: 'The page of a dataset shows publisher, description, contact, landing page, dates, period, access, version and distributions. A publisher without a description has no name.',
    },
    source: 'code',
  },
  'distribution-shown': {
    fact: {
      sv: 'Varje distribution visas med format, titel och en knapp: för nedladdning, för flera filer eller för åtkomst. Övriga fält fälls ut.',
      en: 'Each distribution is shown with format, title and a button: for download, for several files or for access. Its other fields open out.',
    },
    source: 'code',
  },
  'service-shown': {
    fact: {
      sv: 'En datatjänst nås från den distribution som har den i dcat:accessService. Står den för sig själv har den en egen träff.',
      en: 'A data service is reached from the distribution that has it in dcat:accessService. One that stands alone is a hit of its own.',
    },
    source: 'code',
  },
  'licence-marked': {
    fact: {
      sv: 'Licensen kopieras från distributionerna. Den märks ut bara om adressen är Creative Commons i http-form.',
      en: 'The licence is copied from the distributions. It is marked only if its address is one of Creative Commons in its http form.',
    },
    source: 'code',
  },
  'specification-looked-up': {
    fact: {
      sv: 'En specifikation slås upp efter https://dataportal.se/specifications/…, utan www och utan språk.',
      en: 'A specification is looked up by https://dataportal.se/specifications/…, without www and without a language.',
    },
    source: 'code',
  },
  'organisation-shown': {
    fact: {
      sv: 'Organisationens sida visar namn, beskrivning, typ, organisationsnummer och kontakt, och räknar dess datamängder.',
      en: 'The page of an organisation shows name, description, type, organisation number and contact, and counts its datasets.',
    },
    source: 'code',
  },
  'no-map-filter': {
    fact: {
      sv: 'Den svenska portalen har inget filter på karta eller tid. Det har Europas.',
      en: 'The Swedish portal has no filter by map or time. The European one has.',
    },
    source: 'code',
  },
} as const satisfies Readonly<Record<string, PortalFact>>;

/** A key of the facts. */
export type PortalClaim = keyof typeof portalFacts;

/** How sure a fact is: read in the code, or concluded from what was read. */
export type Certainty = 'seen' | 'derived';

/** The portal chooses a text in the first of these languages that there is, else the first text. */
export const portalLanguages: readonly string[] = ['sv', 'en'];

/** The six main categories of high-value datasets; a category below them gives neither filter nor badge. */
export const hvdMainCategories: ReadonlySet<string> = new Set(
  ['c_ac64a52d', 'c_dd313021', 'c_164e0bf5', 'c_e1da4e07', 'c_a9135398', 'c_b79e35eb'].map(
    (code) => `http://data.europa.eu/bna/${code}`,
  ),
);

/** Subjects that the portal takes for national basic data begin like this. */
export const basicDataPrefix = 'http://inspire.ec.europa.eu/metadata-codelist/TopicCategory/';

/** The licence mark is shown for addresses that are this, or begin with one of these. */
export const markedLicences = {
  exact: 'http://creativecommons.org/publicdomain/zero/1.0/',
  prefix: 'http://creativecommons.org/licenses/',
} as const;

/** How a filter of the list of results comes to its values. */
export type FacetKind = 'values' | 'tick';

/** A filter of the list of results. */
export interface PortalFacet {
  readonly id:
    | 'theme'
    | 'publisherType'
    | 'publisher'
    | 'format'
    | 'frequency'
    | 'license'
    | 'hvdCategory'
    | 'subject'
    | 'conformsTo'
    | 'service'
    | 'series'
    | 'open'
    | 'restricted';
  /** The portal's own label. */
  readonly label: string;
  readonly kind: FacetKind;
  readonly certainty: Certainty;
}

/** The filters in the order of the portal. */
export const portalFacets: readonly PortalFacet[] = [
  { id: 'theme', label: 'Kategori', kind: 'values', certainty: 'seen' },
  { id: 'publisherType', label: 'Organisationstyp', kind: 'values', certainty: 'seen' },
  { id: 'publisher', label: 'Organisation', kind: 'values', certainty: 'seen' },
  { id: 'format', label: 'Format', kind: 'values', certainty: 'seen' },
  { id: 'frequency', label: 'Uppdateringsfrekvens', kind: 'values', certainty: 'seen' },
  { id: 'license', label: 'Licens', kind: 'values', certainty: 'derived' },
  { id: 'hvdCategory', label: 'Värdefulla datamängder', kind: 'values', certainty: 'seen' },
  { id: 'subject', label: 'Nationella grunddata', kind: 'values', certainty: 'seen' },
  { id: 'conformsTo', label: 'Följer specifikation', kind: 'tick', certainty: 'seen' },
  { id: 'service', label: 'API/Datatjänst', kind: 'tick', certainty: 'derived' },
  { id: 'series', label: 'Datamängdsserier', kind: 'tick', certainty: 'seen' },
  { id: 'open', label: 'Öppna data', kind: 'tick', certainty: 'seen' },
  { id: 'restricted', label: 'Skyddade data', kind: 'tick', certainty: 'seen' },
];

/** Fields of the first and of the second list in the right column of a dataset's page, in the order of the portal. */
export const rightColumn = {
  first: [
    'creator',
    'adms:identifier',
    'contactPoint',
    'source',
    'landingPage',
    'applicableLegislation',
    'page',
    'hvdCategory',
    'offers',
    'qualifiedAttribution',
    'subject',
  ],
  second: [
    'issued',
    'versionNotes',
    'temporalResolution',
    'identifier',
    'language',
    'modified',
    'temporal',
    'accrualPeriodicity',
    'accessRights',
    'conformsTo',
    'version',
    'hasVersion',
    'spatialResolutionInMeters',
    'isReferencedBy',
    'relation',
    'qualifiedRelation',
  ],
} as const;

/** So many keywords and themes are shown before the reader asks for more. */
export const firstKeywords = 4;

/** So many lines of a description are shown before the reader asks for more, and in the list of results. */
export const descriptionLines = { page: 8, hit: 2 } as const;

/** The portal's own words where something is missing, and on its buttons. */
export const portalLabels = {
  noTitle: 'Ingen titel given',
  noDistributions: 'Denna datamängd har inga dataresurser',
  download: 'Ladda ner',
  severalDownloads: 'Datat har flertalet länkar för nedladdning',
  access: 'Åtkomst',
  inSeries: 'Tillhör datamängdsserie:',
  series: 'Datamängdsserie',
  noContact: 'Inga kontaktuppgifter har angetts',
  noType: 'Inget organisationstyp har angetts',
  moreAboutApi: 'Läs mer om API',
} as const;

/** What an organisation's page counts, in its order. */
export const organisationCounts = [
  { id: 'open', label: 'Öppna datamängder' },
  { id: 'restricted', label: 'Skyddade datamängder' },
  { id: 'api', label: 'Datamängder med API' },
  { id: 'hvd', label: 'Värdefulla datamängder' },
  { id: 'fee', label: 'Avgiftsbelagda datamängder' },
  { id: 'specification', label: 'Datamängder som följer specifikation' },
] as const;
