// @ts-check
/** Catalogues for trying addresses. */

const head = `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dcat="http://www.w3.org/ns/dcat#"
  xmlns:dcterms="http://purl.org/dc/terms/" xmlns:foaf="http://xmlns.com/foaf/0.1/">`;

/**
 * A catalogue in RDF/XML with a number of datasets.
 * @param {number} count
 */
export function catalogue(count) {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const iri = 'https://oppnadata.exempel.se';
  return `${head}
  <dcat:Catalog rdf:about="${iri}/katalog">
    <dcterms:title xml:lang="sv">Öppna data i Exempel kommun</dcterms:title>
${numbers.map((number) => `    <dcat:dataset rdf:resource="${iri}/data/${number}"/>`).join('\n')}
  </dcat:Catalog>
${numbers
  .map(
    (number) => `  <dcat:Dataset rdf:about="${iri}/data/${number}">
    <dcterms:title xml:lang="sv">Badplatser ${number}</dcterms:title>
  </dcat:Dataset>`,
  )
  .join('\n')}
</rdf:RDF>
`;
}

/** An address and how a catalogue names it. @typedef {{ readonly url: string, readonly key: string }} Link */

/**
 * A catalogue in Turtle whose resources lead to addresses.
 * @param {readonly Link[]} links
 */
export function catalogueOf(links) {
  const resources = links.map(({ url, key }, index) => {
    const type = key.startsWith('dcat:endpoint') ? 'dcat:DataService' : 'dcat:Distribution';
    return `<https://oppnadata.exempel.se/${index}> a ${type} ; ${key} <${url}> .`;
  });
  return `@prefix dcat: <http://www.w3.org/ns/dcat#> .\n${resources.join('\n')}\n`;
}
