// @ts-check
/** @typedef {import('./catalogue.mjs').Resource} Resource */

/**
 * Writes the catalogue as JSON with two spaces of indentation, the same bytes as one JSON.stringify would
 * give.
 * @param {Resource} head
 * @param {Iterable<Resource>} datasets
 * @returns {Generator<string, void, undefined>}
 */
export function* writeJson(head, datasets) {
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "dataset": [`;
  let separator = '\n';
  for (const dataset of datasets) {
    yield `${separator}    ${JSON.stringify(dataset, null, 2).replaceAll('\n', '\n    ')}`;
    separator = ',\n';
  }
  yield '\n  ]\n}\n';
}
