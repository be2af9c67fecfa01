import { jsonLdContext } from '../../profile/jsonld-context.js';
import { expandCurie, prefixes } from '../../profile/prefixes.js';

/** Gives the JSON-LD context document that an IRI names, if it is known. Nothing is fetched. */
export type Contexts = (iri: string) => unknown;

/** Our own context, wherever a document says that it lies. */
const own = /(?:^|[/:])3\.0\.1[/:]context(?:\.jsonld)?$/;

/** The contexts that come with the program. */
export const ownContexts: Contexts = (iri) => (own.test(iri) ? { '@context': jsonLdContext() } : undefined);

/** Stands in for a context that is unknown: names with a customary prefix can still be read. */
export const customaryContext: unknown = {
  '@context': {
    ...prefixes,
    ...Object.fromEntries(
      ['dct', 'geo', 'geosparql', 'r5r', 'xs'].map((prefix) => [prefix, expandCurie(`${prefix}:`)]),
    ),
  },
};
