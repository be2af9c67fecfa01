import { describe, expect, it } from 'vitest';
import { rdfXml, read, turtleHead } from './helpers.js';

const big = 'x'.repeat(1_000_000);

async function causes(format: 'turtle' | 'ntriples' | 'rdfxml' | 'jsonld', text: string): Promise<unknown[]> {
  const document = await read(format, text);
  await document.source.locate(document.findings.map(({ place }) => place));
  return document.findings
    .filter(({ rule }) => !rule.startsWith('document-no'))
    .map(({ rule, args }) => args['cause'] ?? args['reason'] ?? rule);
}

describe('hostile input', () => {
  it('does not blow up entities', async () => {
    const levels = Array.from(
      { length: 10 },
      (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`,
    ).join('');
    const text = `<!DOCTYPE x [<!ENTITY e0 "ha">${levels}]>${rdfXml('<dcat:Dataset><dcterms:title>&e10;</dcterms:title></dcat:Dataset>').slice(39)}`;
    expect(new Set(await causes('rdfxml', text))).toEqual(new Set(['size']));
    const flat = `<!DOCTYPE x [<!ENTITY e "${'y'.repeat(2000)}">]>${rdfXml(`<dcat:Dataset><dcterms:title>${'&e;'.repeat(100_000)}</dcterms:title></dcat:Dataset>`).slice(39)}`;
    expect(await causes('rdfxml', flat)).toEqual(['size']);
    const many = `<!DOCTYPE x [${Array.from({ length: 5000 }, (_, at) => `<!ENTITY n${at} "v">`).join('')}]>${rdfXml('<dcat:Dataset/>').slice(39)}`;
    expect((await causes('rdfxml', many)).length).toBeLessThanOrEqual(20);
  });

  it.each([
    ['rdfxml', rdfXml('<ex:a><ex:b>'.repeat(5000))],
    ['turtle', `${turtleHead}:a :b ${'[ :b '.repeat(100_000)}`],
    ['turtle', `${turtleHead}:a :b ${'('.repeat(100_000)}`],
    ['jsonld', '{"a":'.repeat(100_000)],
  ] as const)('stops at a great depth: %s', async (format, text) => {
    expect(await causes(format, text)).toEqual(['depth']);
  });

  it.each([
    [
      'rdfxml',
      rdfXml(`<dcat:Dataset rdf:about="http://a.se/1"><dcterms:title>${big}</dcterms:title></dcat:Dataset>`),
    ],
    ['turtle', `${turtleHead}:a a dcat:Dataset ; dcterms:title """${big}""" .`],
    [
      'ntriples',
      `<http://a.se/1> <http://purl.org/dc/terms/title> "${big}" .\n<http://a.se/1> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset> .`,
    ],
    [
      'jsonld',
      JSON.stringify({ '@type': 'http://www.w3.org/ns/dcat#Dataset', 'http://purl.org/dc/terms/title': big }),
    ],
  ] as const)('reads a text of a million signs: %s', async (format, text) => {
    const { data, findings } = await read(format, text);
    expect(data['title']).toBe(big);
    expect(findings).toEqual([]);
  });

  it('reads a subject with 100 000 statements, each of them twice', async () => {
    const lines = Array.from({ length: 100_000 }, (_, at) => `:a dcat:keyword "k${at}"@sv .\n`).join('');
    const { data } = await read('turtle', `${turtleHead}:a a dcat:Dataset .\n${lines}${lines}`);
    expect((data['keyword'] as { sv: unknown[] }).sv).toHaveLength(100_000);
  });

  it('reads a chain of 20 000 catalogues and a ring of blank nodes', async () => {
    const chain = Array.from(
      { length: 20_000 },
      (_, at) => `:c${at} a dcat:Catalog ; dcterms:hasPart :c${at + 1} .\n`,
    );
    expect((await read('turtle', turtleHead + chain.join(''))).resources).toHaveLength(20_000);
    expect((await read('turtle', turtleHead + chain.reverse().join(''))).resources).toHaveLength(20_000);
    const ring = Array.from(
      { length: 1000 },
      (_, at) => `_:c${at} a dcat:Catalog ; dcterms:hasPart _:c${(at + 1) % 1000} .\n`,
    );
    const document = await read('turtle', turtleHead + ring.join(''));
    expect(document.resources).toHaveLength(1000);
    expect(JSON.stringify(document.data).length).toBeGreaterThan(1000);
  });

  it.each(['turtle', 'ntriples', 'rdfxml', 'jsonld'] as const)(
    'survives NUL and rubbish: %s',
    async (format) => {
      for (const text of [
        '\u0000'.repeat(1000),
        '<'.repeat(50_000),
        '"'.repeat(50_000),
        '\\'.repeat(50_000),
        '.'.repeat(50_000),
        '&'.repeat(50_000),
        ' '.repeat(200_000),
        '<a '.repeat(20_000),
        '@'.repeat(50_000),
        '_:'.repeat(50_000),
        '<!--'.repeat(20_000),
        '[[{{(('.repeat(5_000),
        '\ud800<\udc00',
      ]) {
        expect(await causes(format, text)).toBeInstanceOf(Array);
        expect(await causes(format, `${format === 'turtle' ? turtleHead : ''}${text}`)).toBeInstanceOf(Array);
      }
    },
  );

  it('stays quick where everything is wrong', async () => {
    const spaces = ' '.repeat(200_000);
    const many = (make: (at: number) => string) =>
      Array.from({ length: 50_000 }, (_, at) => make(at)).join('');
    const dataset = (content: string) =>
      rdfXml(`<dcat:Dataset rdf:about="http://a.se/1">${content}</dcat:Dataset>`);
    const started = performance.now();
    for (const text of [
      dataset(many((at) => `<dcat:landingPage rdf:resource="a b${at}"/>`)),
      dataset(`<dcterms:title>${many((at) => `&x${at}; & `)}</dcterms:title>`),
      dataset(`<dcterms:title ${many((at) => `ex:a${at}="b" `)}/>`),
      dataset(`<dcterms:title>x</${spaces}x>`),
      `<!DOCTYPE x [<!ENTITY a ${spaces}`,
      `<!DOCTYPE x ${spaces}"${spaces}`,
      dataset(`<dcterms:title ${spaces}x${spaces}`),
    ]) {
      await causes('rdfxml', text);
    }
    for (const text of [
      `:a a dcat:Dataset ; dcat:landingPage ${many((at) => `<a b${at}>, `)} <c> .`,
      many((at) => `:a${at} dcterms:title\n`),
      `:a :b:${'c'.repeat(3_000_000)} .`,
      `:a :b "x"@${'c'.repeat(1_000_000)} .`,
      `:a :b <http://a.se/${'c'.repeat(1_000_000)}> .`,
      `@prefix ${'c'.repeat(1_000_000)} .`,
      `:a :b "${'\\\\'.repeat(500_000)} .`,
      `:a${spaces}${spaces}"b${spaces}.${spaces}x`,
    ]) {
      await causes('turtle', turtleHead + text);
    }
    expect(performance.now() - started).toBeLessThan(30_000);
  });

  it('keeps names of JavaScript apart from names of RDF', async () => {
    const text = `${turtleHead}:a a dcat:Dataset ; dcterms:title "x"@__proto__, "y"@constructor ; <__proto__> "z" ; <x:__proto__> "w" ; <toString> :a .`;
    const { data, rest } = await read('turtle', text);
    expect(Object.keys(data['title'] as object)).toEqual(['__proto__', 'constructor']);
    expect(rest?.statements.map(({ predicate }) => predicate)).toEqual(['__proto__', 'toString']);
    expect(data['x:__proto__']).toBe('w');
  });
});
