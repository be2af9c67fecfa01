/** Small inputs that unfold to much: work and memory are in proportion to what is written, and a finding says what was too much. */
import { describe, expect, it } from 'vitest';
import { patternFault } from '../../src/core/config/patterns.js';
import { checkRead, readInputs } from '../../src/core/run/check.js';
import { check as checkInputs, convert, type Diagnostic, fix } from '../../src/index.js';
import { run } from '../cli/run.js';

async function check(path: string, text: string): Promise<readonly Diagnostic[]> {
  const bytes = new TextEncoder().encode(text);
  return (await checkInputs([{ path, bytes }], { language: 'en' })).report.diagnostics;
}

const many = (count: number, make: (number: number) => string, between = '') =>
  Array.from({ length: count }, (_, number) => make(number)).join(between);
const prefixes =
  '@prefix dcat: <http://www.w3.org/ns/dcat#> .\n@prefix dcterms: <http://purl.org/dc/terms/> .\n';
const rdf = (inside: string, attributes: string) =>
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dcat="http://www.w3.org/ns/dcat#" ${attributes}>${inside}</rdf:RDF>`;
const long = 'x'.repeat(20_000);
const count = 1500;

describe('what unfolds', () => {
  it.each([
    [
      'a prefix',
      'a.ttl',
      `@prefix p: <https://a.se/${long}> .\n${prefixes}${many(count, (n) => `p:${n} a dcat:Dataset .\n`)}`,
    ],
    [
      'a base',
      'a.ttl',
      `@base <https://a.se/${long}/> .\n${prefixes}${many(count, (n) => `<${n}> a dcat:Dataset .\n`)}`,
    ],
    [
      'a namespace',
      'a.rdf',
      rdf(
        many(count, (n) => `<dcat:Dataset rdf:about="https://a.se/${n}"><p:k${n}>x</p:k${n}></dcat:Dataset>`),
        `xmlns:p="https://a.se/${long}#"`,
      ),
    ],
    [
      'xml:base',
      'a.rdf',
      rdf(
        many(count, (n) => `<dcat:Dataset rdf:about="${n}"/>`),
        `xml:base="https://a.se/${long}/"`,
      ),
    ],
    [
      'a context',
      'a.jsonld',
      JSON.stringify({
        '@context': { p: `https://a.se/${long}#`, dcat: 'http://www.w3.org/ns/dcat#' },
        '@graph': Array.from({ length: count }, (_, n) => ({ '@id': `p:${n}`, '@type': 'dcat:Dataset' })),
      }),
    ],
    [
      'a list of contexts',
      'a.jsonld',
      JSON.stringify({
        '@context': Array.from({ length: count }, (_, n) => ({ [`p${n}`]: `https://a.se/${n}#` })),
        '@graph': [{ '@id': 'https://a.se/1', '@type': 'http://www.w3.org/ns/dcat#Dataset' }],
      }),
    ],
  ])('%s is told of once', async (_, path, text) => {
    const found = await check(path, text);
    const limits = found.filter(({ rule }) => rule === 'document-limit');
    expect(limits.filter(({ args }) => args['kind'] === 'addresses')).toHaveLength(1);
    expect(limits[0]?.severity).toBe('error');
  });

  it('an alias of a long mapping is told of', async () => {
    const text = `x: &x {class: Dataset, title: {sv: ${'y'.repeat(8000)}}}\nd: [${many(38_000, () => '*x', ',')}]\n`;
    const found = await check('a.yaml', text);
    expect(found.some(({ args }) => args['cause'] === 'alias-size')).toBe(true);
    expect(found.length).toBeLessThan(5000);
  });

  it('a publisher that a thousand datasets share is no such thing', async () => {
    const text = `publisher: &p {id: "https://data.exempel.se/kommun", name: {sv: Exempel kommun}}\ndatasets:\n${many(1000, (n) => `  - {id: "https://data.exempel.se/${n}", title: {sv: Badplatser ${n}}, publisher: *p}\n`)}`;
    expect((await check('a.yaml', text)).some(({ rule }) => rule === 'document-syntax')).toBe(false);
  });
});

it('more findings of a rule than a resource can reasonably have are counted, not kept', async () => {
  const keyword = Array.from({ length: 30_000 }, (_, number) => ({ '@value': `ord ${number}` }));
  const text = JSON.stringify({ class: 'Dataset', id: 'https://a.se/1', keyword });
  const input = { path: 'a.json', bytes: new TextEncoder().encode(text) };
  const { report } = await checkRead(await readInputs([input], {}), { fixes: 'none' });
  const found = report.diagnostics;
  const leftOut = found.find(({ rule }) => rule === 'document-limit');
  expect(leftOut?.severity).toBe('warning');
  expect(leftOut?.args).toMatchObject({ kind: 'findings', count: 30_000, most: 25_020 });
});

it('catalogues in a circle of thousands are each told', async () => {
  const ring = 3000;
  const text = `${prefixes}${many(ring, (n) => `<https://a.se/${n}> a dcat:Catalog ; dcterms:hasPart <https://a.se/${(n + 1) % ring}> .\n`)}<https://a.se/x> a dcat:Catalog ; dcterms:hasPart <https://a.se/0> .\n`;
  const found = await check('a.ttl', text);
  expect(found.filter(({ rule }) => rule === 'catalog-haspart-cycle')).toHaveLength(ring);
});

it('blank nodes in blank nodes are written once each', async () => {
  const depth = 40;
  const text = many(
    depth,
    (n) => `_:n${n} <https://a.se/p> _:n${n + 1} .\n_:n${n} <https://a.se/p> <https://a.se/x> .\n`,
  );
  const bytes = new TextEncoder().encode(
    `<https://a.se/c> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Catalog> .\n<https://a.se/c> <https://a.se/p> _:n0 .\n${text}`,
  );
  const written = await convert([{ path: 'a.nt', bytes }], { language: 'en', to: 'turtle' });
  expect(written.text.match(/<https:\/\/a\.se\/x>/g)).toHaveLength(depth);
});

describe('an address that is wrong in very many places', () => {
  const wrong = 'https://data.exempel.se/en kommun';
  const datasets = Array.from({ length: 1500 }, (_, n) => {
    return { class: 'Dataset', id: `https://data.exempel.se/${n}`, publisher: wrong };
  });
  const text = JSON.stringify([{ class: 'Agent', id: wrong, name: { sv: 'Exempel kommun' } }, ...datasets]);

  it('is one fix, which is not written out with each of them', async () => {
    const { code, out } = await run(['check', 'a.json', '-f', 'json', '--lang', 'en'], {
      files: { 'a.json': text },
    });
    const { diagnostics, summary } = JSON.parse(out());
    const ofAddress = diagnostics.filter(({ rule }: Diagnostic) => rule === 'iri-rfc3987');
    const written = ofAddress.filter(({ fix }: Diagnostic) => fix !== undefined);
    expect({ code, found: ofAddress.length, fixable: summary.fixable >= 1501 }).toEqual({
      code: 1,
      found: 1501,
      fixable: true,
    });
    expect(written.length).toBeLessThan(10);
    expect(written[0].fix.edits).toHaveLength(1501);
  });

  it('is put right in all of them', async () => {
    const { files } = await fix([{ path: 'a.json', bytes: new TextEncoder().encode(text) }]);
    expect(files[0]!.after).not.toContain(wrong);
  });
});

describe('patterns of the configuration', () => {
  it.each(['*a*a*a*a*a*a*a*b', '*a*a*/*a*a*/x', '**/**/**/**/x', '+(a|aa)b', '*(a)*'])(
    '%s is refused',
    (pattern) => {
      expect(patternFault(pattern)).toBe('stars');
    },
  );

  it.each(['**/*.yaml', 'data/*/*/*/*/*.csv', '2024-*/*_*.csv', '*.{yaml,yml}', 'arkiv/**'])(
    '%s is not',
    (pattern) => {
      expect(patternFault(pattern)).toBeUndefined();
    },
  );

  it('that would take for ever end the run with a sentence', async () => {
    const name = `${'a'.repeat(200)}.yaml`;
    const files = { 'metakoll.yaml': 'exclude:\n  - "*a*a*a*a*a*a*a*a*a*b"\n', [name]: 'class: Dataset\n' };
    const { code, err } = await run(['.'], { files });
    expect(code).toBe(2);
    expect(err()).toContain('stars');
  });
});

describe('long values', () => {
  const length = 30_000;
  const values = [')', ' ', '(', '/', '#', '.', '-', '1', ']', 'a@', '. ', '(.', '"', "'"].flatMap((sign) => [
    `${sign.repeat(length / sign.length)}x`,
    `a${sign.repeat(length / sign.length)}!`,
  ]);

  it.each(['license', 'format', 'theme', 'title', 'accessURL', 'email'])(
    'are answered at once in %s',
    async (key) => {
      const all = values.map((value, number) => ({
        class:
          key === 'email' ? 'ContactPoint' : key === 'title' || key === 'theme' ? 'Dataset' : 'Distribution',
        id: `https://data.exempel.se/${number}`,
        [key === 'email' ? 'hasEmail' : key]: key === 'title' ? { sv: value } : value,
      }));
      const before = process.cpuUsage();
      await check('a.json', JSON.stringify(all));
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1000).toBeLessThan(5000);
    },
  );
});
