// @ts-check
import { CONTEXT } from './rdf.mjs';
import { writeJson } from './write-json.mjs';

/** @typedef {import('./catalogue.mjs').Resource} Resource */

/**
 * Writes the catalogue as JSON-LD: the JSON file with its context, so that a reader needs nothing from the network.
 * @param {Resource} head
 * @param {Iterable<Resource>} datasets
 */
export function writeJsonLd(head, datasets) {
  return writeJson({ '@context': CONTEXT, ...head }, datasets);
}
