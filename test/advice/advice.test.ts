/** Advice is true: what it says to write is written into the file, in its form, and the finding is gone. */
import { describe, expect, it } from 'vitest';
import { classes } from '../../src/core/profile/profile.js';
import { check, type Diagnostic, type Language } from '../../src/index.js';

const id = 'https://data.exempel.se/sak';
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const [dcat, dcterms] = ['http://www.w3.org/ns/dcat#', 'http://purl.org/dc/terms/'];
const rdfHead = `<rdf:RDF xmlns:rdf="${rdf}" xmlns:dcat="${dcat}" xmlns:dct="${dcterms}">`;

/** Columns that make a row speak of a resource of a class, and what stands in them. */
const rows: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  Catalog: [
    ['Katalog id', 'https://data.exempel.se/katalog'],
    ['Datamängd id', id],
  ],
  Dataset: [
    ['Datamängd id', id],
    ['Version', '1.2'],
  ],
  Distribution: [
    ['Datamängd id', id],
    ['Distribution id', `${id}/fil`],
    ['distribution byteSize', '1'],
  ],
  Agent: [
    ['Datamängd id', id],
    ['Utgivare id', 'https://exempel.se/organisation'],
    ['publisher homepage', 'https://www.exempel.se/'],
  ],
  ContactPoint: [
    ['Datamängd id', id],
    ['Kontakt id', 'https://data.exempel.se/kontakt'],
    ['contactPoint hasURL', 'https://www.exempel.se/kontakt'],
  ],
};

/** A file that describes a resource of a class and says next to nothing of it, and that file with a snippet in it. */
interface Shape {
  readonly path: string;
  readonly file: (classKey: string, iri: string, snippets: readonly string[]) => string;
}

const shapes: Readonly<Record<string, Shape>> = {
  YAML: {
    path: 'a.yaml',
    file: (classKey, _iri, snippets) => [`class: ${classKey}`, `id: ${id}`, ...snippets, ''].join('\n'),
  },
  'YAML with Swedish keys': {
    path: 'a.yaml',
    file: (classKey, _iri, snippets) =>
      [`class: ${classKey}`, `id: ${id}`, 'språk: sv', 'identifierare: a', ...snippets, ''].join('\n'),
  },
  JSON: {
    path: 'a.json',
    file: (classKey, _iri, snippets) =>
      `{ ${[`"class": "${classKey}", "id": "${id}"`, ...snippets].join(', ')} }`,
  },
  'RDF/XML': {
    path: 'a.rdf',
    file: (_key, iri, snippets) =>
      `${rdfHead}<rdf:Description rdf:about="${id}"><rdf:type rdf:resource="${iri}"/>${snippets.join('')}</rdf:Description></rdf:RDF>`,
  },
  Turtle: {
    path: 'a.ttl',
    file: (_key, iri, snippets) =>
      [
        `@prefix dct: <${dcterms}> .`,
        `@prefix dcat: <${dcat}> .`,
        `<${id}> a <${iri}> ;`,
        ...snippets,
        '.\n',
      ].join('\n'),
  },
  'N-Triples': {
    path: 'a.nt',
    file: (_key, iri, snippets) =>
      [`<${rdf}type> <${iri}>`, ...snippets].map((snippet) => `<${id}> ${snippet} .\n`).join(''),
  },
  'JSON-LD with prefixes': {
    path: 'a.jsonld',
    file: (_key, iri, snippets) => {
      const context = `"@context": { "dct": "${dcterms}", "dcat": "${dcat}" }`;
      return `{ ${[context, `"@id": "${id}", "@type": "${iri}"`, ...snippets].join(', ')} }`;
    },
  },
  'JSON-LD without context': {
    path: 'a.jsonld',
    file: (_key, iri, snippets) => `{ ${[`"@id": "${id}", "@type": "${iri}"`, ...snippets].join(', ')} }`,
  },
};

async function findingsIn(path: string, text: string, language: Language): Promise<readonly Diagnostic[]> {
  const input = { path, bytes: new TextEncoder().encode(text), named: true };
  return (await check([input], { language })).report.diagnostics;
}

/** What stands in quotation marks. */
function quotedIn(text: string): readonly string[] {
  return [...text.matchAll(/”(.*?)”(?=[ .,:]|$)|“(.*?)”(?=[ .,:]|$)/g)].map(([, sv, en]) => sv ?? en!);
}

/** The findings about what is missing, by property; contacts have no class in their place. */
function missing(found: readonly Diagnostic[], classKey: string): readonly Diagnostic[] {
  return found.filter(
    ({ rule, resource }) => rule.startsWith('schema-missing-') && resource?.class === classKey,
  );
}

/** What is still said of a property that has been filled in, beside that it refers to something in another file. */
function leftAbout(found: readonly Diagnostic[], wanted: Diagnostic): readonly string[] {
  return found
    .filter(
      ({ property, resource }) => property === wanted.property && resource?.class === wanted.resource?.class,
    )
    .filter(({ rule, severity }) => severity !== 'info' && rule !== 'schema-reference-undescribed')
    .map(({ rule, message }) => `${rule}: ${message}`);
}

const classKeys = [
  'Catalog',
  'Dataset',
  'DatasetSeries',
  'Distribution',
  'DataService',
  'Agent',
  'ContactPoint',
];

describe.each(['sv', 'en'] as const)('advice about a missing value (%s)', (language) => {
  for (const classKey of classKeys) {
    const type = classes.get(classKey)!;
    const iri = type.iris[classKey === 'ContactPoint' ? 2 : 0]!;
    for (const [name, { path, file }] of Object.entries(shapes)) {
      it(`is true of a ${classKey} in ${name}`, async () => {
        const found = missing(await findingsIn(path, file(classKey, iri, []), language), classKey);
        expect(found.length).toBeGreaterThan(2);
        const snippets = found.flatMap((wanted) => {
          const snippet = quotedIn(wanted.how).find((text) => /[:"<]/.test(text));
          // A line of N-Triples has no room for what stands inside.
          if (snippet === undefined && name !== 'N-Triples') throw new Error(`no snippet in: ${wanted.how}`);
          return snippet === undefined ? [] : [{ snippet, wanted }];
        });
        const whole = file(
          classKey,
          iri,
          snippets.map(({ snippet }) => snippet),
        );
        const after = await findingsIn(path, whole, language);
        for (const { wanted } of snippets)
          expect(leftAbout(after, wanted), `${wanted.how}\n${whole}`).toEqual([]);
      });
    }
    const columns = rows[classKey];
    if (!columns) continue;
    it(`is true of a ${classKey} in a table`, async () => {
      const table = (more: readonly (readonly [string, string])[] = []) => {
        const all = [...columns, ...more];
        return [0, 1]
          .map((part) => `${all.map((cell) => `"${cell[part as 0 | 1]}"`).join(';')}\r\n`)
          .join('');
      };
      const found = missing(await findingsIn('a.csv', table(), language), classKey);
      expect(found.length).toBeGreaterThan(2);
      const more = found.flatMap(({ how }) => {
        const words = quotedIn(
          how.replace(/ (?:Listan har: |The list has: |Är det lika |If it is the same ).*/, ''),
        );
        expect(words.length % 2, how).toBe(0);
        const half = words.length / 2;
        return words.slice(0, half).map((heading, index) => [heading, words[half + index]!] as const);
      });
      const after = await findingsIn('a.csv', table(more), language);
      for (const wanted of found)
        expect(leftAbout(after, wanted), `${wanted.how}\n${table(more)}`).toEqual([]);
    });
  }
});

describe('advice', () => {
  it('speaks of no other format than that of the file', async () => {
    for (const [name, { path, file }] of Object.entries(shapes)) {
      const found = await findingsIn(path, file('Dataset', `${dcat}Dataset`, []), 'sv');
      const said = found.map(({ how }) => how).join('\n');
      expect(said, name).not.toMatch(/I RDF|kalkylblad|I YAML|RDF\/XML:/);
      if (name !== 'RDF/XML') expect(said, name).not.toMatch(/rdf:about|rdf:resource/);
      if (!name.startsWith('Y')) expect(said, name).not.toMatch(/”(?:id|class|title): /);
    }
  });
});
