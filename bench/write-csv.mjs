// @ts-check
/**
 * @typedef {import('./catalogue.mjs').Resource} Resource
 * @typedef {import('./catalogue.mjs').Value} Value
 *
 * @typedef {object} Column
 * @property {string} heading
 * @property {Place} of the resource that the column belongs to
 * @property {string[]} path where its value stands in that resource
 * @property {boolean} [onlyWhenWrong] left out of a table that is meant to be right
 *
 * @typedef {'catalog' | 'publisher' | 'contact' | 'dataset' | 'distribution'} Place
 */

/**
 * @param {Place} of
 * @param {string} heading
 * @param {...string} path
 * @returns {Column}
 */
const column = (of, heading, ...path) => ({ heading, of, path });

/** @param {...Column} columns */
function onlyWhenWrong(...columns) {
  return columns.map((column) => ({ ...column, onlyWhenWrong: true }));
}

/**
 * The one place where headings are settled.
 * @type {readonly Column[]}
 */
const COLUMNS = [
  column('dataset', 'dataset id', 'id'),
  column('dataset', 'dataset title (sv)', 'title', 'sv'),
  column('dataset', 'dataset title (en)', 'title', 'en'),
  ...onlyWhenWrong(
    column('dataset', 'dataset title', 'title'),
    column('dataset', 'dataset applicableLegislation', 'applicableLegislation'),
    column('dataset', 'dataset hvdCategory', 'hvdCategory'),
  ),
  column('dataset', 'dataset description (sv)', 'description', 'sv'),
  column('dataset', 'dataset description (en)', 'description', 'en'),
  column('dataset', 'publisher', 'publisher'),
  column('dataset', 'contactPoint', 'contactPoint'),
  column('dataset', 'keyword (sv)', 'keyword', 'sv'),
  column('dataset', 'keyword (en)', 'keyword', 'en'),
  column('dataset', 'theme', 'theme'),
  column('dataset', 'accessRights', 'accessRights'),
  column('dataset', 'conformsTo', 'conformsTo'),
  column('dataset', 'issued', 'issued'),
  column('dataset', 'modified', 'modified'),
  column('dataset', 'accrualPeriodicity', 'accrualPeriodicity'),
  column('dataset', 'landingPage', 'landingPage'),
  column('dataset', 'spatial', 'spatial'),
  column('dataset', 'spatial bbox', 'spatial', 'bbox'),
  column('dataset', 'spatial centroid', 'spatial', 'centroid'),
  column('dataset', 'temporal startDate', 'temporal', 'startDate'),
  column('dataset', 'temporal endDate', 'temporal', 'endDate'),
  column('distribution', 'distribution id', 'id'),
  column('distribution', 'distribution accessURL', 'accessURL'),
  column('distribution', 'distribution downloadURL', 'downloadURL'),
  column('distribution', 'distribution format', 'format'),
  column('distribution', 'distribution license', 'license'),
  column('distribution', 'distribution availability', 'availability'),
  column('distribution', 'distribution byteSize', 'byteSize'),
  column('distribution', 'distribution description (sv)', 'description', 'sv'),
  column('distribution', 'distribution description (en)', 'description', 'en'),
  column('catalog', 'catalog id', 'id'),
  column('catalog', 'catalog title (sv)', 'title', 'sv'),
  column('catalog', 'catalog title (en)', 'title', 'en'),
  column('catalog', 'catalog description (sv)', 'description', 'sv'),
  column('catalog', 'catalog description (en)', 'description', 'en'),
  column('catalog', 'catalog publisher', 'publisher'),
  column('catalog', 'catalog license', 'license'),
  column('catalog', 'catalog issued', 'issued'),
  column('catalog', 'catalog modified', 'modified'),
  column('catalog', 'catalog language', 'language'),
  column('catalog', 'catalog homepage', 'homepage'),
  column('catalog', 'catalog spatial', 'spatial'),
  column('catalog', 'catalog themeTaxonomy', 'themeTaxonomy'),
  column('publisher', 'publisher_id', 'id'),
  column('publisher', 'publisher_name (sv)', 'name', 'sv'),
  column('publisher', 'publisher_name (en)', 'name', 'en'),
  column('publisher', 'publisher_description (sv)', 'description', 'sv'),
  column('publisher', 'publisher_description (en)', 'description', 'en'),
  column('publisher', 'publisher_type', 'type'),
  column('publisher', 'publisher_identifier', 'identifier'),
  column('publisher', 'publisher_homepage', 'homepage'),
  column('contact', 'contact_id', 'id'),
  column('contact', 'contact_class', 'class'),
  column('contact', 'contact_name', 'fn'),
  column('contact', 'contact_email', 'hasEmail'),
  column('contact', 'contact_telephone', 'hasTelephone', 'hasValue'),
  column('contact', 'contact_street-address', 'hasAddress', 'street-address'),
  column('contact', 'contact_postal-code', 'hasAddress', 'postal-code'),
  column('contact', 'contact_locality', 'hasAddress', 'locality'),
  column('contact', 'contact_country-name', 'hasAddress', 'country-name'),
];

/**
 * Writes the catalogue as a spreadsheet program saves a table in Sweden: semicolons, CRLF, UTF-8 with a byte
 * order mark. One row per distribution; the first row also holds the catalogue, the publisher and the
 * contact. Rows after the first of a dataset repeat its identifier only.
 * @param {Resource} head
 * @param {Iterable<Resource>} datasets
 * @param {{ right: boolean }} wish
 * @returns {Generator<string, void, undefined>}
 */
export function* writeCsv(head, datasets, { right }) {
  const columns = COLUMNS.filter((column) => !right || !column.onlyWhenWrong);
  yield `\uFEFF${row(columns.map((column) => column.heading))}`;
  let first = true;
  for (const dataset of datasets) {
    const once = { catalog: head, publisher: head.publisher, contact: dataset.contactPoint, dataset };
    let text = '';
    let ofDataset = first ? once : { dataset };
    for (const distribution of /** @type {Resource[]} */ (dataset.distribution)) {
      /** @type {Partial<Record<Place, Value>>} */
      const resources = { ...ofDataset, distribution };
      text += row(columns.map((column) => cell(column, resources[column.of])));
      ofDataset = { dataset: { id: dataset.id } };
    }
    yield text;
    first = false;
  }
}

/** @param {string} text */
function quoted(text) {
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** @param {string[]} cells */
function row(cells) {
  return `${cells.map(quoted).join(';')}\r\n`;
}

/**
 * @param {Column} column
 * @param {Value | undefined} resource
 */
function cell(column, resource) {
  /** @type {Value | undefined} */
  let value = resource;
  for (const key of column.path) {
    value = typeof value === 'object' && !Array.isArray(value) ? value[key] : undefined;
  }
  return words(value).join('|');
}

/**
 * @param {Value | undefined} value
 * @returns {string[]}
 */
function words(value) {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(words);
  // A resource is referred to by its identifier; one without stands in columns of its own.
  if (typeof value === 'object') return words(value.id);
  return [String(value)];
}
