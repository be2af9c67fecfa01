// @ts-check
/**
 * Inputs of all kinds that can be made as large as one likes, each with what is done with it: readers, rules, fixes, writers
 * and reporters. Whatever takes more than in proportion to its input shows as soon as the input is doubled a few times.
 */

/**
 * What a shape needs of the library; `dist/index.js` and `dist/reporters.js` have it, and so has the source.
 * @typedef {object} Library
 * @property {(inputs: any, options?: any) => Promise<any>} check
 * @property {(inputs: any, options: any) => Promise<any>} convert
 * @property {(inputs: any, options?: any) => Promise<any>} fix
 * @property {(before: any, after: any, options?: any) => Promise<any>} diff
 * @property {(inputs: any, options?: any) => Promise<any>} preview
 * @property {(inputs: any, options?: any) => Promise<any>} score
 * @property {(path: string, bytes: Uint8Array, language: any) => Promise<any>} readConfiguration
 * @property {Readonly<Record<string, (result: any) => Iterable<string>>>} reporters
 */

/**
 * @typedef {object} Shape
 * @property {string} name
 * @property {number} size So much of it takes some thousandths of a second.
 * @property {(library: Library, size: number) => Promise<void>} run
 */

const encode = (/** @type {string} */ text) => new TextEncoder().encode(text);

/** @param {number} count @param {(number: number) => string} make @param {string} [between] */
const many = (count, make, between = '') =>
  Array.from({ length: count }, (_, number) => make(number)).join(between);

/** @type {(library: Library, path: string, text: string) => Promise<void>} */
const checked = async ({ check }, path, text) => {
  const { report } = await check([{ path, bytes: encode(text), named: true }], { language: 'sv' });
  for (const { message, how, fingerprint } of report.diagnostics)
    if (!message || !how || !fingerprint) throw new Error();
};

/** @type {(library: Library, path: string, text: string) => Promise<void>} */
const fixed = async ({ fix }, path, text) =>
  void (await fix([{ path, bytes: encode(text), named: true }], { unsafe: true }));

/** @type {(to: string) => (library: Library, path: string, text: string) => Promise<void>} */
const written =
  (to) =>
  async ({ convert }, path, text) =>
    void (await convert([{ path, bytes: encode(text), named: true }], { to, language: 'sv' }));

/** @type {(format: string) => (library: Library, path: string, text: string) => Promise<void>} */
const reported =
  (format) =>
  async ({ check, reporters }, path, text) => {
    const result = await check([{ path, bytes: encode(text), named: true }], { language: 'sv' });
    for (const piece of reporters[format]?.(result) ?? []) piece.length;
  };

/** @type {(name: string, size: number, path: string, make: (size: number) => string, task?: (library: Library, path: string, text: string) => Promise<void>) => Shape} */
const shape = (name, size, path, make, task = checked) => {
  return { name, size, run: (library, count) => task(library, path, make(count)) };
};

const id = (/** @type {number} */ number) => `https://data.exempel.se/dataset/${number}`;
const wrong = 'https://data.exempel.se/en kommun';
const prefixes =
  '@prefix dcat: <http://www.w3.org/ns/dcat#> .\n@prefix dcterms: <http://purl.org/dc/terms/> .\n';
const type = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>';
/** @param {string} inside */
const rdf = (inside) =>
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dcat="http://www.w3.org/ns/dcat#" xmlns:dcterms="http://purl.org/dc/terms/">${inside}</rdf:RDF>`;
/** Different tags of language, all well-formed. @param {number} number */
const tag = (number) => `sv-x-${number.toString(36).padStart(4, '0')}`;
/** @param {number} count */
const faulty = (count) =>
  many(
    count,
    (n) =>
      `- class: Dataset\n  id: ${id(n)}\n  title: Badplatser ${n}\n  theme: [ENVI, FEL]\n  license: CC0\n`,
  );
/** @param {number} count @param {string} word */
const keywords = (count, word) =>
  `class: Dataset\nid: ${id(0)}\ntitle: {sv: T}\nkeyword:\n  sv: [${many(count, (n) => `${word}${n}`, ', ')}]\n`;
/** Blank nodes in one another, each with two ways in. @param {number} depth */
const nested = (depth) =>
  `<https://a.se/c> ${type} <http://www.w3.org/ns/dcat#Catalog> .\n<https://a.se/c> <https://a.se/p> _:n0 .\n${many(depth, (n) => `_:n${n} <https://a.se/p> _:n${n + 1} .\n_:n${n} <https://a.se/q> _:n${n + 1} .\n_:n${n} <https://a.se/r> "x" .\n`)}`;

/** @type {readonly Shape[]} */
export const shapes = [
  // Readers
  shape('XML: elements that are never closed', 4000, 'a.rdf', (n) =>
    rdf(many(n, () => '<dcterms:title>')).slice(0, -10),
  ),
  shape('XML: comments that never end', 20_000, 'a.rdf', (n) => rdf(many(n, () => '<!-- '))),
  shape('XML: tags that are not complete', 2000, 'a.rdf', (n) => rdf(many(n, () => '<dcat:Dataset a= '))),
  shape('XML: attributes of one tag', 1000, 'a.rdf', (n) =>
    rdf(`<dcat:Dataset ${many(n, (a) => `dcterms:a${a}="x" `)}/>`),
  ),
  shape('XML: entities', 20_000, 'a.rdf', (n) =>
    rdf(
      `<dcat:Dataset rdf:about="https://a.se/1"><dcterms:title>${many(n, () => '&amp;&#38;')}</dcterms:title></dcat:Dataset>`,
    ),
  ),
  shape(
    'XML: a document type full of comments',
    20_000,
    'a.rdf',
    (n) => `<!DOCTYPE r [${many(n, () => '<!-- x -->')}]>${rdf('')}`,
  ),
  shape(
    'Turtle: lists in lists',
    1500,
    'a.ttl',
    (n) => `${prefixes}<${id(1)}> a dcat:Dataset ; dcterms:title ${'('.repeat(n)}${')'.repeat(n)} .`,
  ),
  shape(
    'Turtle: quotation marks that never end',
    4000,
    'a.ttl',
    (n) => `${prefixes}${many(n, (a) => `<${id(a)}> dcterms:title "a .\n`)}`,
  ),
  shape(
    'Turtle: statements without an end',
    3000,
    'a.ttl',
    (n) => `${prefixes}${many(n, (a) => `<${id(a)}> a dcat:Dataset ; dcterms:title\n`)}`,
  ),
  shape(
    'Turtle: declarations of one prefix',
    120,
    'a.ttl',
    (n) => `${prefixes}${many(n, (a) => `@prefix p: <https://a.se/${a}#> .\np:a a dcat:Dataset .\n`)}`,
  ),
  shape('N-Triples: lines that are none', 5000, 'a.nt', (n) => many(n, () => 'x y z\n')),
  shape('JSON: brackets', 20_000, 'a.json', (n) => `{"class":"Dataset","x":${'['.repeat(n)}`),
  shape(
    'JSON: missing commas',
    400,
    'a.json',
    (n) => `[${many(n, (a) => `{"class":"Dataset" "id":"${id(a)}"}`, ' ')}]`,
  ),
  shape('JSON-LD: contexts in contexts', 60, 'a.jsonld', (n) =>
    JSON.stringify({
      '@graph': Array.from({ length: n }, (_, a) => ({
        '@context': { p: `https://a.se/${a}#` },
        '@id': `p:${a}`,
        '@type': 'http://www.w3.org/ns/dcat#Dataset',
      })),
    }),
  ),
  shape(
    'YAML: aliases',
    250,
    'a.yaml',
    (n) =>
      `publisher: &p {id: "https://a.se/k", name: {sv: K}}\ndatasets:\n${many(n, (a) => `  - {id: "${id(a)}", title: {sv: T}, publisher: *p}\n`)}`,
  ),
  shape(
    'YAML: merged mappings',
    190,
    'a.yaml',
    (n) =>
      `base: &b {license: CC0, theme: ENVI}\ndatasets:\n${many(n, (a) => `  - {<<: *b, id: "${id(a)}", title: {sv: T}}\n`)}`,
  ),
  shape('YAML: documents', 190, 'a.yaml', (n) => many(n, (a) => `class: Dataset\nid: ${id(a)}\n`, '---\n')),
  shape(
    'CSV: quotation marks within cells',
    400,
    'a.csv',
    (n) => `id;Titel (sv)\n${many(n, (a) => `${id(a)};a"b\n`)}`,
  ),
  shape(
    'CSV: columns that nobody knows',
    300,
    'a.csv',
    (n) => `id;Titel (sv)${many(n, (a) => `;kolumn ${a}`)}\n${id(1)};T${';x'.repeat(n)}\n`,
  ),
  // Rules
  shape('languages of one text', 400, 'a.json', (n) =>
    JSON.stringify({
      class: 'Dataset',
      id: id(1),
      title: Object.fromEntries(Array.from({ length: n }, (_, a) => [tag(a), `T${a}`])),
    }),
  ),
  shape('values of one field', 4000, 'a.yaml', (n) => keywords(n, 'ord')),
  shape('titles that are alike', 190, 'a.yaml', (n) =>
    many(n, (a) => `- class: Dataset\n  id: ${id(a)}\n  title: {sv: Badplatser}\n`),
  ),
  shape(
    'catalogues in a circle',
    190,
    'a.ttl',
    (n) =>
      `${prefixes}${many(n, (a) => `<https://a.se/${a}> a dcat:Catalog ; dcterms:hasPart <https://a.se/${(a + 1) % n}> .\n`)}`,
  ),
  shape(
    'versions in a chain',
    190,
    'a.ttl',
    (n) =>
      `${prefixes}${many(n, (a) => `<https://a.se/${a}> a dcat:Dataset ; dcat:prev <https://a.se/${a + 1}> ; dcat:inSeries <https://a.se/s> .\n`)}`,
  ),
  shape('one id many times', 250, 'a.yaml', (n) =>
    many(n, () => `- class: Dataset\n  id: ${id(1)}\n  title: {sv: T}\n`),
  ),
  shape(
    'comments that hide findings',
    150,
    'a.yaml',
    (n) => `class: Dataset\n${many(n, (a) => `# metakoll-disable-next-line rule-${a}\nx${a}: y\n`)}`,
  ),
  shape(
    'comments on one line',
    1500,
    'a.yaml',
    (n) => `class: Dataset\nid: ${id(1)}\n#${' metakoll-disable'.repeat(n)}\n`,
  ),
  shape('a publisher with a wrong address', 120, 'a.json', (n) =>
    JSON.stringify([
      { class: 'Agent', id: wrong, name: { sv: 'K' } },
      ...Array.from({ length: n }, (_, a) => ({ class: 'Dataset', id: id(a), publisher: wrong })),
    ]),
  ),
  // Fixes
  shape(
    'fix: a language for each text of a table',
    60,
    'a.csv',
    (n) => `id;Titel;Beskrivning\n${many(n, (a) => `${id(a)};Badplatser ${a};Var de ligger\n`)}`,
    fixed,
  ),
  shape('fix: codes and licences in YAML', 40, 'a.yaml', faulty, fixed),
  shape(
    'fix: an address in all of a Turtle file',
    60,
    'a.ttl',
    (n) =>
      `${prefixes}<${wrong}> a <http://xmlns.com/foaf/0.1/Agent> .\n${many(n, (a) => `<${id(a)}> a dcat:Dataset ; dcterms:publisher <${wrong}> .\n`)}`,
    fixed,
  ),
  shape(
    'fix: texts that are written twice in RDF/XML',
    50,
    'a.rdf',
    (n) =>
      rdf(
        many(
          n,
          (a) =>
            `<dcat:Dataset rdf:about="${id(a)}"><dcterms:title>T</dcterms:title><dcterms:title>T</dcterms:title><dcterms:license rdf:resource="https://creativecommons.org/licenses/by/4.0"/></dcat:Dataset>`,
        ),
      ),
    fixed,
  ),
  // Writers
  shape('convert: blank nodes in blank nodes, to Turtle', 150, 'a.nt', nested, written('turtle')),
  shape('convert: blank nodes in blank nodes, to RDF/XML', 150, 'a.nt', nested, written('rdfxml')),
  shape(
    'convert: properties that nobody knows, to JSON-LD',
    2000,
    'a.nt',
    (n) => many(n, (a) => `<${id(1)}> <https://a.se/p${a}> "x" .\n`),
    written('jsonld'),
  ),
  shape('convert: many values of a field, to CSV', 400, 'a.yaml', (n) => keywords(n, 'ord'), written('csv')),
  shape('convert: datasets, to a workbook', 20, 'a.yaml', faulty, written('xlsx')),
  // Reporters
  ...['text', 'html', 'sarif', 'json', 'junit', 'markdown', 'concise'].map((format) =>
    shape(`report: ${format}`, 25, 'a.yaml', faulty, reported(format)),
  ),
  // Other commands
  {
    name: 'diff of keywords that are all new',
    size: 500,
    run: async ({ diff }, size) => {
      const input = (/** @type {string} */ word) => [
        { path: 'a.yaml', bytes: encode(keywords(size, word)), named: true },
      ];
      await diff(input('gammal'), input('ny'), { language: 'sv' });
    },
  },
  {
    name: 'preview of datasets',
    size: 50,
    run: async ({ preview }, size) =>
      void (await preview([{ path: 'a.yaml', bytes: encode(faulty(size)), named: true }], {
        language: 'sv',
      })),
  },
  {
    name: 'score of datasets',
    size: 300,
    run: async ({ score }, size) =>
      void (await score([{ path: 'a.yaml', bytes: encode(faulty(size)), named: true }], { language: 'sv' })),
  },
  {
    name: 'a configuration with many patterns with stars',
    size: 250,
    run: async ({ readConfiguration }, size) =>
      void (await readConfiguration(
        'metakoll.yaml',
        encode(`exclude:\n${many(size, (n) => `  - "*a*a*a*a*b${n}"\n`)}`),
        () => 'sv',
      )),
  },
];
