/** The file metakoll.yaml to begin with: what holds for the whole catalogue. */
import type { CanonicalObject } from '../model/canonical.js';
import type { Language, Texts } from '../model/profile.js';
import { licenceInShort, type StartAnswers } from './answers.js';
import { commentedYaml } from './commented-yaml.js';
import { type Guidance, guidanceIn } from './guidance.js';
import { mark } from './mark.js';

/** GeoNames IRI of Sweden, for publishers whose place is not known. */
const sweden = 'http://sws.geonames.org/2661886/';

/**
 * Writes the settings. What was not answered is marked.
 *
 * @param extent whether fields that are recommended, but were not asked for, stand there to be filled in
 * @param columns what headings of a list mean that has neither addresses nor everything that is recommended
 * @param textLanguage the language of texts that name none
 * @param today the day from which the catalogue exists, such as `2026-11-25`
 */
export function settingsText(
  answers: StartAnswers,
  language: Language,
  today: string,
  extent: 'all' | 'known' = 'all',
  columns?: Readonly<Record<string, string>>,
  textLanguage?: Language,
): string {
  const say = says[language];
  const blank = mark[language];
  const { base, publisher, contact } = answers;
  const at = (name: string) => (base === undefined ? blank : base + name);
  const name = publisher?.name;
  // An address of one's own will do for the time being where nothing else is to be filled in.
  const publisherId = publisher?.number ?? (extent === 'known' ? at('organisation') : blank);
  const license = answers.license === undefined ? blank : licenceInShort(answers.license);
  // A list in one language makes a catalogue in one language.
  const inLanguage = (texts: Texts): CanonicalObject =>
    textLanguage === undefined ? { ...texts } : { [textLanguage]: texts[textLanguage] };
  const data: CanonicalObject = {
    ...(base === undefined ? {} : { base }),
    ...(textLanguage === undefined ? {} : { defaultLanguage: textLanguage }),
    ...(columns === undefined || base === undefined ? {} : { ids: 'from-title' }),
    catalog: {
      id: at(say.catalogueId),
      title: inLanguage(titles(name)),
      description: inLanguage(descriptions(name)),
      publisher: publisherOf(answers, publisherId, blank, columns === undefined, inLanguage),
      license: 'CC0',
      language: textLanguage === undefined ? ['sv', 'en'] : [textLanguage],
      issued: today,
      modified: today,
      homepage: base ?? blank,
      spatial: publisher?.place ?? sweden,
      themeTaxonomy: 'http://publications.europa.eu/resource/authority/data-theme',
    },
    defaults: {
      dataset: {
        publisher: publisherId,
        contactPoint: {
          id: at(say.contactId),
          class: 'Organization',
          fn: say.contactName,
          hasEmail: contact ?? blank,
          ...(extent === 'all' ? contactDetails(blank) : {}),
        },
        accessRights: 'PUBLIC',
        language: textLanguage ?? 'sv',
        spatial: publisher?.place ?? sweden,
      },
      distribution: { license, availability: 'STABLE' },
      ...(columns === undefined ? {} : { contact: { class: 'Organization' } }),
    },
    ...forList(columns),
  };
  const guidance = guidanceIn(language);
  return commentedYaml(
    data,
    say.top(blank),
    (path) => say.comments[path.join('.')] ?? fieldComment(path, guidance),
  );
}

/** The classes whose fields stand below a key. */
const classBelow: Readonly<Record<string, string>> = {
  catalog: 'Catalog',
  dataset: 'Dataset',
  distribution: 'Distribution',
  publisher: 'Agent',
  contactPoint: 'ContactPoint',
  hasAddress: 'Address',
};

/** What the schemas say of a field, by the way to it; nothing where the last step is none. */
function fieldComment(path: readonly (string | number)[], guidance: Guidance): string | undefined {
  const key = String(path.at(-1));
  const type = classBelow[String(path.at(-2))];
  return type === undefined || path[0] === key ? undefined : guidance(type, key);
}

/** What a list needs that was made before metakoll came. */
function forList(columns: Readonly<Record<string, string>> | undefined): CanonicalObject {
  if (columns === undefined) return {};
  return {
    ...(Object.keys(columns).length === 0 ? {} : { csv: { columns: { ...columns } } }),
    rules: { 'schema-missing-recommended': 'info' },
  };
}

/** What the profile recommends about a contact, and nobody has been asked. */
function contactDetails(blank: string): CanonicalObject {
  return {
    hasTelephone: blank,
    hasAddress: { 'street-address': blank, 'postal-code': blank, locality: blank, 'country-name': 'Sverige' },
  };
}

function titles(name: string | undefined): Texts {
  return name === undefined
    ? { sv: 'Öppna data', en: 'Open data' }
    : { sv: `Öppna data från ${name}`, en: `Open data from ${name}` };
}

function descriptions(name: string | undefined): Texts {
  return name === undefined
    ? {
        sv: 'Här beskriver vi de data som vem som helst får använda.',
        en: 'Here we describe the data that anyone may use.',
      }
    : {
        sv: `Här beskriver ${name} de data som vem som helst får använda.`,
        en: `Here ${name} describes the data that anyone may use.`,
      };
}

/** The publisher as the catalogue describes it. */
function publisherOf(
  { publisher = {} }: StartAnswers,
  id: string,
  blank: string,
  asksForAll: boolean,
  inLanguage: (texts: Texts) => CanonicalObject,
): CanonicalObject {
  const { number, name, type } = publisher;
  const kind = type === undefined ? undefined : kinds[type];
  const described = name !== undefined && kind !== undefined;
  return {
    id,
    name: { sv: name ?? blank },
    ...(described || asksForAll
      ? {
          description: inLanguage({
            sv: described ? `${name} är en svensk ${kind.sv}.` : blank,
            en: described ? `${name} is a Swedish ${kind.en}.` : blank,
          }),
        }
      : {}),
    type: type ?? blank,
    ...(id === blank || number !== undefined ? { identifier: number ?? blank } : {}),
  };
}

/** What publishers are called, by their type. */
const kinds: Readonly<Record<string, Texts>> = {
  LocalAuthority: { sv: 'kommun', en: 'municipality' },
  RegionalAuthority: { sv: 'region', en: 'region' },
  NationalAuthority: { sv: 'myndighet', en: 'public authority' },
};

const says = {
  sv: {
    top: (blank: string) =>
      `Inställningar för metakoll: det som gäller hela katalogen skrivs en gång här, och behöver inte stå i filerna.\nDet som är märkt ${blank} är kvar att skriva. Allt går att ändra.`,
    catalogueId: 'katalog',
    contactId: 'kontakt',
    contactName: 'Öppna data',
    comments: {
      base: 'Alla identifierande adresser börjar så. Ändra inte när katalogen väl är publicerad.',
      ids: 'Datamängder utan adress får en av titeln. De sparas i metakoll-ids.yaml och ändras inte.',
      defaultLanguage: 'Språket i texterna.',
      'defaults.contact': 'Kontakter är funktioner eller enheter. Är någon en person: Individual.',
      'csv.columns': 'Vad rubrikerna i listan betyder. Ett bindestreck hoppar över kolumnen.',
      rules:
        'Rekommenderade fält som saknas visas som upplysningar. Ta bort raderna när det obligatoriska är klart.',
      catalog: 'Katalogen som dataportalen hämtar.',
      'catalog.publisher': 'Den som publicerar; id är organisationsnumret.',
      'catalog.spatial': 'Kommunen eller länet. metakoll vocab se-municipalities visar adresserna.',
      defaults: 'Det som gäller för varje datamängd och distribution som inte själv säger något annat.',
      'defaults.distribution.availability': 'STABLE för det som ska finnas kvar länge.',
    } as Readonly<Record<string, string>>,
  },
  en: {
    top: (blank: string) =>
      `Settings of metakoll: what holds for the whole catalogue is written once here, and need not stand in the files.\nWhat is marked ${blank} is left to write. Everything may be changed.`,
    catalogueId: 'catalogue',
    contactId: 'contact',
    contactName: 'Open data',
    comments: {
      base: 'All identifiers begin like this. Do not change it once the catalogue is published.',
      ids: 'Datasets without an address get one of their titles. They are kept in metakoll-ids.yaml and do not change.',
      defaultLanguage: 'The language of the texts.',
      'defaults.contact': 'Contacts are functions or units. If one is a person: Individual.',
      'csv.columns': 'What the headings of the list mean. A hyphen passes the column over.',
      rules:
        'Recommended fields that are missing are shown as notes. Remove these lines when what is mandatory is done.',
      catalog: 'The catalogue that the data portal fetches.',
      'catalog.publisher': 'Who publishes; the id is the organisation number.',
      'catalog.spatial': 'The municipality or county. metakoll vocab se-municipalities shows the addresses.',
      defaults: 'What holds for each dataset and distribution that does not say otherwise.',
      'defaults.distribution.availability': 'STABLE for what is meant to stay for long.',
    } as Readonly<Record<string, string>>,
  },
} as const;
