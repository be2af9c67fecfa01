/** Catalogues for tests of audits, written as they are needed. */

/** What a dataset of such a catalogue has. */
export interface SketchedDataset {
  readonly title: string;
  readonly keyword?: string;
  readonly more?: string;
  readonly distribution?: string;
}

const head = `@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix dcatap: <http://data.europa.eu/r5r/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
`;

/** A catalogue in Turtle; its addresses begin with `https://NAME.exempel.se/`. */
export function catalogueOf(name: string, datasets: readonly SketchedDataset[]): string {
  const base = `https://${name}.exempel.se/`;
  const publisher = `<http://dataportal.se/organisation/SE2120000${name.length}00>`;
  const parts = datasets.map(({ title, keyword, more = '', distribution }, index) => {
    const iri = `<${base}${index}>`;
    const file =
      distribution === undefined
        ? ''
        : `\n${iri.replace('>', '/csv>')} a dcat:Distribution ; ${distribution} .`;
    return `${iri} a dcat:Dataset ; dcterms:title "${title}"@sv ; dcterms:publisher ${publisher}${
      keyword === undefined ? '' : ` ; dcat:keyword "${keyword}"@sv`
    }${distribution === undefined ? '' : ` ; dcat:distribution ${iri.replace('>', '/csv>')}`} ${more} .${file}`;
  });
  return `${head}<${base}> a dcat:Catalog ; dcterms:title "Data i ${name}"@sv ; dcat:dataset ${datasets
    .map((_, index) => `<${base}${index}>`)
    .join(', ')} .
${publisher} a foaf:Agent ; foaf:name "${name} kommun"@sv .
${parts.join('\n')}
`;
}

const marked = '; dcatap:applicableLegislation <http://data.europa.eu/eli/reg_impl/2023/138/oj>';

/** Two catalogues and what is wrong with them. */
export const ostby = catalogueOf('ostby', [
  {
    title: 'Badplatser i Östby',
    keyword: 'badplats',
    more: '; dcterms:modified "2025-05-01"^^xsd:date ; dcterms:accessRights <http://publications.europa.eu/resource/authority/access-right/PUBLIC>',
    distribution:
      'dcat:accessURL <https://data.exempel.se/bad.csv> ; dcterms:format "text/csv" ; dcterms:license <http://creativecommons.org/publicdomain/zero/1.0/>',
  },
  { title: 'Lekplatser', more: '; dcterms:identifier "9f1c2f9e-0000-4000-8000-000000000001"' },
  { title: 'Trädgårdar att besöka' },
  {
    title: 'Detaljplaner',
    keyword: 'detaljplan',
    more: `${marked} ; dcatap:hvdCategory <http://data.europa.eu/bna/c_ac64a52d>`,
    distribution: `dcat:accessURL <https://data.exempel.se/planer> ; dcterms:license <http://creativecommons.org/licenses/by/4.0/>`,
  },
]);

export const vastby = catalogueOf('vastby', [
  {
    title: 'Vattenprov',
    more: '; dcterms:conformsTo <https://www.dataportal.se/specifications/badplatser/1.1> ; dcterms:identifier "9f1c2f9e-0000-4000-8000-000000000001"',
  },
]);
