// @ts-check
/**
 * What goes wrong in a generated catalogue, when faults are asked for. Each kind changes one value of one
 * dataset.
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

/**
 * Spreads the faults evenly: exactly the share that was asked for, whatever the number of datasets.
 * @param {number} index of the dataset
 * @param {number} share of the datasets
 * @returns {Fault | undefined}
 */
export function faultOf(index, share) {
  const before = faultsAmong(index, share);
  if (faultsAmong(index + 1, share) === before) return undefined;
  return FAULTS[before % FAULTS.length];
}

/**
 * @param {number} datasets
 * @param {number} share
 */
function faultsAmong(datasets, share) {
  // 0.01 × 100 is not always a whole number in binary.
  return Math.floor(datasets * share + 1e-9);
}
