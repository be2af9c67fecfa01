// @ts-check
/** The JSON-LD context of the canonical document, from the class schemas. */

/** @typedef {Record<string, any>} Json */

const prefixes = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  gsp: 'http://www.opengis.net/ont/geosparql#',
  locn: 'http://www.w3.org/ns/locn#',
  odrs: 'http://schema.theodi.org/odrs#',
  org: 'https://www.w3.org/ns/org#',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'http://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** How the values of each kind are read. */
/** @type {Record<string, Json>} */
const coercions = {
  text: { '@container': '@language' },
  literal: { '@container': '@language' },
  string: {},
  iri: { '@type': '@id' },
  resource: { '@type': '@id' },
  date: { '@type': 'xsd:date' },
  duration: { '@type': 'xsd:duration' },
  decimal: { '@type': 'xsd:decimal' },
  integer: { '@type': 'xsd:nonNegativeInteger' },
  wkt: { '@type': 'gsp:wktLiteral' },
};

/** RDF classes whose local name belongs to another class. */
const curieOnly = new Set(['http://xmlns.com/foaf/0.1/Organization', 'http://xmlns.com/foaf/0.1/Person']);

/**
 * @param {Json[]} schemas
 * @returns {Json}
 */
export function jsonLdContext(schemas) {
  /** @type {Map<string, string>} */
  const definitions = new Map();
  /** @type {Map<string, Json>} */
  const scoped = new Map();
  for (const schema of schemas) {
    for (const [key, definition] of termsOf(schema)) {
      const text = JSON.stringify(definition);
      const known = definitions.get(key);
      // The first class in the order of the specification has the term for itself; others get it in a scope.
      if (known === undefined) definitions.set(key, text);
      else if (known !== text) scoped.set(schema.title, { ...scoped.get(schema.title), [key]: definition });
    }
  }
  const classTerms = schemas.flatMap((schema) =>
    schema['x-class'].iris
      .filter((/** @type {string} */ iri) => !curieOnly.has(iri))
      .map((/** @type {string} */ iri) => {
        const name = iri.replace(/^.*[#/]/, '');
        const scope = scoped.get(schema.title);
        return [name, scope ? { '@id': shorten(iri), '@context': scope } : shorten(iri)];
      }),
  );
  const terms = [...definitions].map(([key, text]) => [key, JSON.parse(text)]);
  return {
    '@context': {
      '@version': 1.1,
      ...prefixes,
      id: '@id',
      class: '@type',
      ...Object.fromEntries(classTerms),
      ...Object.fromEntries(terms),
    },
  };
}

/**
 * @param {Json} schema
 * @returns {[string, Json][]}
 */
function termsOf(schema) {
  return Object.entries(schema.properties)
    .filter(([key, property]) => property['x-iri'] && key !== 'class')
    .map(([key, property]) => [key, { '@id': shorten(property['x-iri']), ...coercions[property['x-kind']] }]);
}

/** @param {string} iri */
function shorten(iri) {
  for (const [prefix, namespace] of Object.entries(prefixes)) {
    if (iri.startsWith(namespace)) return `${prefix}:${iri.slice(namespace.length)}`;
  }
  return iri;
}
