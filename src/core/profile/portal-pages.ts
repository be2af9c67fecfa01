/**
 * What the pages of Sveriges dataportal show of a description, in the order in which they show it. Read in the portal's open
 * source (diggsweden/dataportal-web at 745ffdf of 14 May 2025); single fields come from a template that was not at hand.
 */

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
