// @ts-check
/**
 * What goes wrong in a generated catalogue, when faults are asked for. Each kind changes one value of one
 * dataset, and no two kinds change the same.
 */

/**
 * @typedef {import('./catalogue.mjs').Resource} Resource
 * @typedef {(dataset: Resource) => Resource} Fault
 */

/**
 * The kinds take turns. The publisher comes late: in a table, the first row describes it.
 * @type {readonly Fault[]}
 */
const FAULTS = [
  function httpsLicense(dataset) {
    const [first, ...others] = /** @type {Resource[]} */ (dataset.distribution);
    const license = String(first.license).replace('http:', 'https:');
    return { ...dataset, distribution: [{ ...first, license }, ...others] };
  },
  function unknownTheme(dataset) {
    return { ...dataset, theme: ['http://publications.europa.eu/resource/authority/data-theme/MILJ'] };
  },
  function impossibleDate(dataset) {
    return { ...dataset, issued: '2024-13-40' };
  },
  function titleWithoutLanguage(dataset) {
    return { ...dataset, title: /** @type {Resource} */ (dataset.title).sv };
  },
  function noPublisher({ publisher, ...dataset }) {
    return dataset;
  },
];

/** So many faults has a dataset with one of each kind. */
export const MOST_FAULTS = FAULTS.length;

/**
 * Spreads the faults evenly: exactly as many as were asked for, whatever the number of datasets.
 * @param {number} index of the dataset
 * @param {number} rate faults per dataset
 * @returns {readonly Fault[]}
 */
export function faultsOf(index, rate) {
  const before = faultsAmong(index, rate);
  const count = faultsAmong(index + 1, rate) - before;
  return Array.from({ length: count }, (_, at) => FAULTS[(before + at) % FAULTS.length]);
}

/**
 * @param {number} datasets
 * @param {number} rate
 */
function faultsAmong(datasets, rate) {
  // 0.01 × 100 is not always a whole number in binary.
  return Math.floor(datasets * rate + 1e-9);
}
