// @ts-check
/**
 * What can be asked of every dataset of a generated catalogue: that it says as little as real ones do, or that it has a
 * fault which `metakoll fix` puts right.
 */

/**
 * @typedef {import('./catalogue.mjs').Resource} Resource
 * @typedef {(dataset: Resource) => Resource} Change
 */

/** The law on high-value datasets, and one of its categories. */
const HVD = {
  applicableLegislation: 'http://data.europa.eu/eli/reg_impl/2023/138/oj',
  hvdCategory: 'http://data.europa.eu/bna/c_ac64a52d',
};

/**
 * As Swedish catalogues are: one language, keywords in one value, and little more than the harvester asks for. That gives
 * about ten findings a dataset, none of them an error.
 * @type {Change}
 */
function sparse({ accessRights, conformsTo, temporal, ...dataset }) {
  const words = /** @type {string[]} */ (/** @type {Resource} */ (dataset.keyword).sv);
  return {
    ...dataset,
    title: inSwedish(dataset.title),
    description: inSwedish(dataset.description),
    keyword: { sv: [words.join(', ')] },
    distribution: distributions(dataset, ({ description, availability, ...distribution }) => distribution),
  };
}

/**
 * Rules with fixes, by their codes.
 * @type {Readonly<Record<string, Change>>}
 */
export const FIXABLE = {
  'lang-tag-missing': (dataset) => ({
    ...dataset,
    title: /** @type {Resource} */ (dataset.title).sv,
  }),
  'license-canonical-iri': (dataset) => ({
    ...dataset,
    distribution: distributions(dataset, ({ license, ...distribution }) => ({
      ...distribution,
      license: String(license).replace('http:', 'https:'),
    })),
  }),
  'license-on-dataset': (dataset) => ({
    ...dataset,
    license: /** @type {Resource[]} */ (dataset.distribution)[0].license,
    distribution: distributions(dataset, ({ license, ...distribution }) => distribution),
  }),
  'hvd-distribution-marked': (dataset) => ({ ...dataset, ...HVD }),
  'hvd-category-on-distribution': (dataset) => ({
    ...dataset,
    ...HVD,
    distribution: distributions(dataset, (distribution) => ({ ...distribution, ...HVD })),
  }),
  'keyword-list-in-one': (dataset) => ({
    ...dataset,
    keyword: { sv: [/** @type {string[]} */ (/** @type {Resource} */ (dataset.keyword).sv).join(', ')] },
  }),
};

/**
 * All of them, by the names that `--every` takes.
 * @type {Readonly<Record<string, Change>>}
 */
export const CHANGES = { sparse, ...FIXABLE };

/** @param {import('./catalogue.mjs').Value} text */
function inSwedish(text) {
  return { sv: /** @type {Resource} */ (text).sv };
}

/**
 * @param {Resource} dataset
 * @param {Change} change
 */
function distributions({ distribution }, change) {
  return /** @type {Resource[]} */ (distribution).map(change);
}
