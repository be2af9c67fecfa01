/** What no XML parser accepts never passes: saxes is the yardstick. */
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { check, convert } from '../../../src/index.js';
import { runs } from '../../runs.js';

const start = `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dcat="http://www.w3.org/ns/dcat#"
    xmlns:dcterms="http://purl.org/dc/terms/" xmlns:foaf="http://xmlns.com/foaf/0.1/">
`;
const dataset = `  <dcat:Dataset rdf:about="https://data.exempel.se/bad">
    <dcterms:title xml:lang="sv">Badplatser &amp; bryggor</dcterms:title>
    <dcterms:title xml:lang="en">Bathing sites</dcterms:title>
    <dcterms:description xml:lang="sv">Var kommunens badplatser ligger &#8211; och vad som finns.</dcterms:description>
    <dcterms:publisher>
      <foaf:Agent rdf:about="http://dataportal.se/organisation/SE2120000001">
        <foaf:name xml:lang="sv">Exempel kommun</foaf:name>
      </foaf:Agent>
    </dcterms:publisher>
    <!-- nyckelord -->
    <dcat:keyword xml:lang="sv"><![CDATA[bad & sol]]></dcat:keyword>
    <dcat:theme rdf:resource='http://publications.europa.eu/resource/authority/data-theme/ENVI'/>
  </dcat:Dataset>
`;
const end = '</rdf:RDF>\n';
const clean = start + dataset + end;

async function syntaxOf(text: string) {
  const { report, documents } = await check(
    [{ path: 'a.rdf', bytes: new TextEncoder().encode(text), named: true }],
    { language: 'sv' },
  );
  const syntax = report.diagnostics.filter(({ rule }) => rule === 'document-syntax');
  return { syntax, all: report.diagnostics, document: documents.get('a.rdf') };
}

/** What an independent parser refuses; undefined where it accepts the text. */
function refusal(text: string): string | undefined {
  const parser = new SaxesParser({ xmlns: true });
  let first: string | undefined;
  parser.on('error', (error) => {
    first ??= error.message;
  });
  parser.write(text).close();
  return first;
}

const at = fc.double({ min: 0, max: 1, noNaN: true });
const pieces = fc.constantFrom(
  ...'<>&;"\'=/:!?-[]# x0é\t\n',
  ']]>',
  '--',
  '<!--',
  '<![CDATA[',
  '<?',
  '&x;',
  '&#0;',
  '&#x41;',
  ' a="1"',
  'xml',
  'xmlns:p=""',
  '</rdf:RDF>',
  '<dcat:x>',
);
const change = fc.oneof(
  fc.record({ kind: fc.constant('insert' as const), at, text: pieces }),
  fc.record({ kind: fc.constant('replace' as const), at, text: pieces }),
  fc.record({ kind: fc.constant('remove' as const), at, length: fc.integer({ min: 1, max: 30 }) }),
  fc.record({ kind: fc.constant('repeat' as const), at, length: fc.integer({ min: 1, max: 120 }) }),
  fc.record({ kind: fc.constant('cut' as const), at }),
);
type Change = typeof change extends fc.Arbitrary<infer Kind> ? Kind : never;

function changed(text: string, made: Change): string {
  const from = Math.floor(made.at * text.length);
  switch (made.kind) {
    case 'insert':
      return text.slice(0, from) + made.text + text.slice(from);
    case 'replace':
      return text.slice(0, from) + made.text + text.slice(from + made.text.length);
    case 'remove':
      return text.slice(0, from) + text.slice(from + made.length);
    case 'repeat':
      return text.slice(0, from + made.length) + text.slice(from);
    case 'cut':
      return text.slice(0, from);
  }
}

describe('XML that no parser accepts', () => {
  it('never passes: changes of a clean file', async () => {
    expect(refusal(clean)).toBeUndefined();
    expect((await syntaxOf(clean)).syntax).toEqual([]);
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 2 }), async (changes) => {
        const text = changes.reduce(changed, clean);
        const reason = refusal(text);
        if (reason === undefined) return;
        refused += 1;
        const { syntax, all } = await syntaxOf(text);
        const unreadable = syntax.length > 0 || all.some(({ rule }) => /^document-|^xml-/.test(rule));
        expect(unreadable, `${reason}\n${text}`).toBe(true);
      }),
      runs(500),
    );
    expect(refused).toBeGreaterThan(200);
  });

  it.each([
    ['a second root', clean + start.slice(start.indexOf('<rdf')) + end, 'xml-second-root'],
    [
      'the end of a section in a text',
      clean.replace('Bathing sites', 'Bathing ]]> sites'),
      'xml-section-end',
    ],
    ['a declaration without version', clean.replace(' version="1.0"', ''), 'xml-declaration'],
    ['an ampersand in a name', clean.replace('<dcat:theme ', '<dcat:th&eme '), 'xml-tag'],
    [
      'an attribute in an end tag',
      clean.replace('</foaf:Agent>', '</foaf:Agent rdf:about="x">'),
      'xml-end-tag',
    ],
    ['a comma in a name', clean.replace('rdf:resource=', 'rdf:res,ource='), 'xml-name'],
    ['no space between attributes', clean.replace('xml:lang="en"', 'xml:lang="en"rdf:ID="a"'), 'xml-tag'],
    ['an ampersand in an address', clean.replace('/bad"', '/bad?a=1&b 2"'), 'xml-ampersand'],
    ['an instruction named xml', clean.replace('<!-- nyckelord -->', '<?XML a?>'), 'xml-declaration-place'],
    ['a prefix bound to nothing', clean.replace('<dcat:theme', '<dcat:theme xmlns:p=""'), 'xml-namespace'],
    [
      'an entity with a character that XML does not have',
      `${start.split('\n')[0]}\n<!DOCTYPE rdf:RDF [<!ENTITY a "b&#1;c">]>${clean.slice(start.indexOf('\n')).replace('Bathing', '&a;')}`,
      'control',
    ],
    [
      'an entity that refers to itself',
      `${start.split('\n')[0]}\n<!DOCTYPE rdf:RDF [<!ENTITY a "&b;"><!ENTITY b "&a;">]>${clean.slice(start.indexOf('\n')).replace('Bathing', '&a;')}`,
      'xml-unknown-entity',
    ],
  ])('%s', async (_, text, cause) => {
    expect(refusal(text)).toBeDefined();
    const { syntax } = await syntaxOf(text);
    expect(syntax.map(({ args }) => args['cause'])).toContain(cause);
    // Everything was read: nobody hears that the rest was not.
    for (const { message } of syntax) expect(message).not.toContain('från den här platsen');
  });

  it.each([
    ['of a text', '</dcterms:title>', 'dcterms:title', 5],
    ['of a property with a resource', '    </dcterms:publisher>\n', 'dcterms:publisher', 8],
    ['of a resource within another', '      </foaf:Agent>\n', 'foaf:Agent', 9],
    ['of the outer resource', '  </dcat:Dataset>\n', 'dcat:Dataset', 4],
    ['of the whole', '</rdf:RDF>', 'rdf:RDF', 2],
  ])('names the element whose end tag is missing, and invents nothing: %s', async (_, tag, open, line) => {
    const { syntax, all, document } = await syntaxOf(clean.replace(tag, ''));
    expect(syntax).toMatchObject([
      { args: { cause: 'xml-unclosed', open, line }, range: { start: { line } } },
    ]);
    const before = await syntaxOf(clean);
    const others = (list: typeof all) =>
      list.filter(({ rule }) => rule !== 'document-syntax').map(({ rule }) => rule);
    expect(others(all)).toEqual(others(before.all));
    expect(document).toEqual(before.document);
  });
});

describe('entities of the file', () => {
  const withEntities = (declared: string, title: string) =>
    clean
      .replace('<rdf:RDF', `<!DOCTYPE rdf:RDF [${declared}]>\n<rdf:RDF`)
      .replace('Badplatser &amp; bryggor', title);
  const read = async (text: string) => {
    const { document, all } = await syntaxOf(text);
    return { document: JSON.stringify(document), rules: all.map(({ rule }) => rule) };
  };

  it('are unfolded with character references and other entities', async () => {
    const text = withEntities('<!ENTITY a "&b; &#8211; bad"><!ENTITY b "Kommunens">', '&a;');
    const { document, rules } = await read(text);
    expect(document).toContain('"Kommunens – bad"');
    expect(rules).not.toContain('xml-entity');
  });

  it('that are not unfolded make the file unreadable', async () => {
    const text = withEntities('<!ENTITY a "<b>bad</b>">', '&a;');
    expect((await read(text)).rules).toContain('xml-entity');
    const bytes = new TextEncoder().encode(text);
    const { text: written, unreadable } = await convert([{ path: 'a.rdf', bytes, named: true }], {
      language: 'sv',
      to: 'turtle',
    });
    expect(unreadable).toEqual(['a.rdf']);
    expect(written).not.toContain('&a;');
  });
});
