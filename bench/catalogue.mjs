// @ts-check
/**
 * The content of a generated catalogue, as plain data in the canonical shape of a catalogue document. It
 * follows DCAT-AP-SE 3.0.1 and leaves out no mandatory and no recommended property, so that a check has
 * nothing to say.
 */
import { CHANGES } from './changes.mjs';
import { faultsOf, MOST_FAULTS } from './faults.mjs';
import { random } from './random.mjs';
import { ASPECTS, DISTRICTS, FILES, REMARKS, TOPICS } from './words.mjs';

/**
 * @typedef {string | number | Value[] | { [key: string]: Value }} Value
 * @typedef {{ [key: string]: Value }} Resource
 * @typedef {{ datasets: number, seed: number, faults?: number, every?: string }} Wish `every` names a change of each dataset
 */

const SITE = 'https://data.exempel.se';
const EU = 'http://publications.europa.eu/resource/authority';
const CC0 = 'http://creativecommons.org/publicdomain/zero/1.0/';
const CC_BY = 'http://creativecommons.org/licenses/by/4.0/';
const SWEDEN = 'http://sws.geonames.org/2661886/';
/** Invented, like the municipality, but the check digit is right. */
const ORGANISATION_NUMBER = '2120000001';
const PUBLISHER_IRI = `http://dataportal.se/organisation/SE${ORGANISATION_NUMBER}`;
const CONTACT_IRI = `${SITE}/kontakt/oppnadata`;

/** A title is a topic, a district and an aspect, and no two datasets may share one. */
const MOST_DATASETS = TOPICS.length * DISTRICTS.length * ASPECTS.length;

/** A prime that shares no factor with MOST_DATASETS: steps of this length visit every combination once. */
const STEP = 48_271;

/**
 * The catalogue without its datasets; it describes the publisher. The publisher has no `classification`,
 * although it is recommended: its only value is for bodies that live on fees, and a municipality is none.
 * @returns {Resource}
 */
export function catalogueHead() {
  return {
    id: `${SITE}/katalog`,
    class: 'Catalog',
    title: { sv: 'Öppna data i Exempel kommun', en: 'Open data in Exempel municipality' },
    description: {
      sv: 'Datamängder som Exempel kommun delar med sig av för fri användning.',
      en: 'Datasets that Exempel municipality shares for anyone to use.',
    },
    publisher: {
      id: PUBLISHER_IRI,
      class: 'Agent',
      name: { sv: 'Exempel kommun', en: 'Exempel municipality' },
      description: {
        sv: 'En påhittad kommun med skog, sjöar och en kuststräcka.',
        en: 'An invented municipality with forests, lakes and a stretch of coast.',
      },
      type: 'http://purl.org/adms/publishertype/LocalAuthority',
      identifier: ORGANISATION_NUMBER,
      homepage: 'https://www.exempel.se/',
    },
    license: CC0,
    issued: '2015-03-02',
    modified: '2025-06-30',
    language: [`${EU}/language/SWE`, `${EU}/language/ENG`],
    homepage: `${SITE}/`,
    spatial: [SWEDEN],
    themeTaxonomy: [`${EU}/data-theme`],
  };
}

/**
 * The datasets one at a time. The first one describes the contact, the others refer to it. A larger catalogue
 * begins with the datasets of a smaller one, and faults change nothing in the datasets that have none.
 * @param {Wish} wish
 * @returns {Generator<Resource, void, undefined>}
 */
export function* catalogueDatasets({ datasets, seed, faults = 0, every }) {
  if (!Number.isInteger(datasets) || datasets < 1 || datasets > MOST_DATASETS) {
    throw new RangeError(`The number of datasets must be from 1 to ${MOST_DATASETS}.`);
  }
  if (!(faults >= 0 && faults <= MOST_FAULTS)) {
    throw new RangeError(`The number of faults per dataset must be from 0 to ${MOST_FAULTS}.`);
  }
  if (every !== undefined && !Object.hasOwn(CHANGES, every)) {
    throw new RangeError(`Unknown change "${every}": choose one of ${Object.keys(CHANGES).join(', ')}.`);
  }
  const change = every === undefined ? (/** @type {Resource} */ dataset) => dataset : CHANGES[every];
  const chance = random(seed);
  const start = chance.below(MOST_DATASETS);
  for (let index = 0; index < datasets; index++) {
    const dataset = makeDataset(index, (start + index * STEP) % MOST_DATASETS, chance);
    yield faultsOf(index, faults).reduce((faulty, fault) => fault(faulty), change(dataset));
  }
}

/**
 * @param {number} index
 * @param {number} combination which topic, district and aspect
 * @param {import('./random.mjs').Random} chance
 * @returns {Resource}
 */
function makeDataset(index, combination, chance) {
  const topic = TOPICS[combination % TOPICS.length];
  const rest = Math.floor(combination / TOPICS.length);
  const district = DISTRICTS[rest % DISTRICTS.length];
  const aspect = ASPECTS[Math.floor(rest / DISTRICTS.length)];
  const remark = chance.chance(0.5) ? chance.pick(REMARKS) : { sv: '', en: '' };
  const id = `${SITE}/dataset/${topic.slug}-${index + 1}`;
  const issued = dateBetween(2016, 2021, chance);

  /** @type {Resource} */
  const dataset = {
    id,
    class: 'Dataset',
    title: {
      sv: aspect.sv ? `${topic.title.sv} i ${district}: ${aspect.sv}` : `${topic.title.sv} i ${district}`,
      en: aspect.en ? `${topic.title.en} in ${district}: ${aspect.en}` : `${topic.title.en} in ${district}`,
    },
    description: {
      sv: `${topic.title.sv} i ${district} med ${topic.content.sv}. ${remark.sv}`.trimEnd(),
      en: `${topic.title.en} in ${district} with ${topic.content.en}. ${remark.en}`.trimEnd(),
    },
    publisher: PUBLISHER_IRI,
    contactPoint: index === 0 ? contact() : CONTACT_IRI,
    keyword: { sv: topic.keywords.sv, en: topic.keywords.en },
    theme: [`${EU}/data-theme/${topic.theme}`],
    accessRights: `${EU}/access-right/PUBLIC`,
    conformsTo: `${SITE}/specifikation/${topic.slug}`,
    issued,
    spatial: chance.chance(0.75) ? SWEDEN : area(chance),
    temporal: period(chance),
  };
  // A frequent update and an old date of change contradict each other, so a dataset has one or the other.
  if (topic.frequency && topic.frequency !== 'IRREG') {
    dataset.accrualPeriodicity = `${EU}/frequency/${topic.frequency}`;
  } else {
    dataset.modified = dateBetween(2022, 2024, chance);
  }
  if (chance.chance(0.15)) dataset.landingPage = `https://www.exempel.se/oppna-data/${topic.slug}`;
  const license = chance.chance(0.7) ? CC0 : CC_BY;
  const formats = topic.formats.slice(0, distributionCount(chance));
  dataset.distribution = formats.map((format) => makeDistribution(id, district, format, license, chance));
  return dataset;
}

/**
 * @param {string} dataset the identifier
 * @param {string} district
 * @param {string} format media type
 * @param {string} license
 * @param {import('./random.mjs').Random} chance
 * @returns {Resource}
 */
function makeDistribution(dataset, district, format, license, chance) {
  const { ending, word } = FILES[format];
  const url = `${dataset.replace('/dataset/', '/fil/')}.${ending}`;
  /** @type {Resource} */
  const distribution = {
    id: `${dataset}/${ending}`,
    class: 'Distribution',
    description: { sv: `${word.sv} för ${district}.`, en: `${word.en} for ${district}.` },
    accessURL: url,
    format,
    license,
    availability: `${EU}/planned-availability/${chance.chance(0.7) ? 'STABLE' : 'AVAILABLE'}`,
  };
  if (chance.chance(0.25)) distribution.downloadURL = url;
  if (chance.chance(0.25)) distribution.byteSize = 2_000 + chance.below(40_000_000);
  return distribution;
}

/** @returns {Resource} */
function contact() {
  return {
    id: CONTACT_IRI,
    class: 'Organization',
    fn: 'Öppna data, Exempel kommun',
    hasEmail: 'mailto:oppnadata@exempel.se',
    // Set aside for fiction by the Swedish Post and Telecom Authority.
    hasTelephone: { class: 'Voice', hasValue: 'tel:+46846500400' },
    hasAddress: {
      class: 'Address',
      'street-address': 'Storgatan 1',
      'postal-code': '123 45',
      locality: 'Exempelstad',
      'country-name': 'Sverige',
    },
  };
}

/**
 * A small box somewhere in Sweden, with its middle.
 * @param {import('./random.mjs').Random} chance
 * @returns {Resource}
 */
function area(chance) {
  // Whole thousandths of a degree, so that no number gets a tail of decimals.
  const west = 12_000 + chance.below(5_000);
  const south = 56_000 + chance.below(8_000);
  const [east, north] = [west + 40, south + 20];
  /** @type {(thousandths: number) => string} */
  const degrees = (thousandths) => (thousandths / 1000).toFixed(3);
  /** @type {(x: number, y: number) => string} */
  const point = (x, y) => `${degrees(x)} ${degrees(y)}`;
  const ring = [
    point(west, south),
    point(east, south),
    point(east, north),
    point(west, north),
    point(west, south),
  ];
  return {
    class: 'Location',
    bbox: `POLYGON((${ring.join(', ')}))`,
    centroid: `POINT(${point(west + 20, south + 10)})`,
  };
}

/**
 * @param {import('./random.mjs').Random} chance
 * @returns {Resource}
 */
function period(chance) {
  const first = 2005 + chance.below(12);
  const last = first + chance.below(8);
  return { class: 'PeriodOfTime', startDate: `${first}-01-01`, endDate: `${last}-12-31` };
}

/**
 * From one to four, two on average.
 * @param {import('./random.mjs').Random} chance
 */
function distributionCount(chance) {
  return chance.pick([1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 4]);
}

/**
 * @param {number} first year
 * @param {number} last year
 * @param {import('./random.mjs').Random} chance
 */
function dateBetween(first, last, chance) {
  const year = first + chance.below(last - first + 1);
  const month = String(1 + chance.below(12)).padStart(2, '0');
  const day = String(1 + chance.below(28)).padStart(2, '0');
  return `${year}-${month}-${day}`;
}
