/** The customary prefixes of the vocabularies that DCAT-AP-SE uses. */
export const prefixes: Readonly<Record<string, string>> = {
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

/** Other prefixes that people write for the same vocabularies. */
export const otherPrefixes: Readonly<Record<string, string>> = {
  dct: prefixes['dcterms']!,
  r5r: prefixes['dcatap']!,
  geo: prefixes['gsp']!,
  geosparql: prefixes['gsp']!,
  vc: prefixes['vcard']!,
  v: prefixes['vcard']!,
  sdo: prefixes['schema']!,
  xs: prefixes['xsd']!,
};

/** The IRI that a CURIE with a known prefix stands for, or undefined. */
export function expandCurie(text: string): string | undefined {
  const colon = text.indexOf(':');
  if (colon < 1) return undefined;
  const prefix = text.slice(0, colon).toLowerCase();
  const namespace = Object.hasOwn(prefixes, prefix)
    ? prefixes[prefix]
    : Object.hasOwn(otherPrefixes, prefix)
      ? otherPrefixes[prefix]
      : undefined;
  return namespace === undefined || text.startsWith('//', colon + 1)
    ? undefined
    : namespace + text.slice(colon + 1);
}

/** The CURIE of an IRI in a known vocabulary, or the IRI itself. */
export function shortenIri(iri: string): string {
  for (const [prefix, namespace] of Object.entries(prefixes)) {
    if (iri.startsWith(namespace) && iri.length > namespace.length)
      return `${prefix}:${iri.slice(namespace.length)}`;
  }
  return iri;
}
