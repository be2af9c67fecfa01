import { describe, expect, it } from 'vitest';
import { parse } from './helpers.js';

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const xsd = 'http://www.w3.org/2001/XMLSchema#';

function statements(text: string): string[] {
  const { statements, faults } = parse('turtle', `PREFIX : <http://a.se/>\n${text}`);
  expect(faults).toEqual([]);
  return statements;
}

describe('Turtle and TriG', () => {
  it('reads lists of properties and values, and comments', () => {
    expect(statements(':s a :T ; # one\n :p :a , :b ; ; .\n#two')).toEqual(
      [
        '<http://a.se/s> <http://a.se/p> <http://a.se/a> .',
        '<http://a.se/s> <http://a.se/p> <http://a.se/b> .',
        `<http://a.se/s> <${rdf}type> <http://a.se/T> .`,
      ].sort(),
    );
  });

  it('reads all kinds of literals', () => {
    expect(
      statements(
        `:s :p "a\\"\\n\\u00e5", 'b', """c "d"\ne""", '''f''', "g"@sv-SE, "h"^^:t, "i"^^<http://b.se/t>, 1, -1.5, 1e3, true, false.`,
      ),
    ).toEqual(
      [
        '<http://a.se/s> <http://a.se/p> "a\\"\\nå" .',
        '<http://a.se/s> <http://a.se/p> "b" .',
        '<http://a.se/s> <http://a.se/p> "c \\"d\\"\\ne" .',
        '<http://a.se/s> <http://a.se/p> "f" .',
        '<http://a.se/s> <http://a.se/p> "g"@sv-SE .',
        '<http://a.se/s> <http://a.se/p> "h"^^<http://a.se/t> .',
        '<http://a.se/s> <http://a.se/p> "i"^^<http://b.se/t> .',
        `<http://a.se/s> <http://a.se/p> "1"^^<${xsd}integer> .`,
        `<http://a.se/s> <http://a.se/p> "-1.5"^^<${xsd}decimal> .`,
        `<http://a.se/s> <http://a.se/p> "1e3"^^<${xsd}double> .`,
        `<http://a.se/s> <http://a.se/p> "true"^^<${xsd}boolean> .`,
        `<http://a.se/s> <http://a.se/p> "false"^^<${xsd}boolean> .`,
      ].sort(),
    );
  });

  it('reads blank nodes and lists', () => {
    expect(statements('[ :p [] ] :q _:x . _:x :r (:a "b") , () .')).toEqual(
      [
        '_:b0 <http://a.se/p> _:b1 .',
        '_:b0 <http://a.se/q> _:b2 .',
        '_:b2 <http://a.se/r> _:b3 .',
        `_:b2 <http://a.se/r> <${rdf}nil> .`,
        `_:b3 <${rdf}first> <http://a.se/a> .`,
        `_:b3 <${rdf}rest> _:b4 .`,
        `_:b4 <${rdf}first> "b" .`,
        `_:b4 <${rdf}rest> <${rdf}nil> .`,
      ].sort(),
    );
  });

  it('reads prefixed names with dots, escapes and percent signs', () => {
    expect(statements('@prefix åäö.x: <http://b.se/> . åäö.x:a.b :c\\,d :e%20f.')).toEqual(
      ['<http://b.se/a.b> <http://a.se/c,d> <http://a.se/e%20f> .'].sort(),
    );
  });

  it('resolves against the base, and lets prefixes be declared anew', () => {
    expect(
      statements('@base <http://b.se/c/> . <d> :p <../e>, <#f>, <> . @prefix : <g/> . <d> :p <?h> .'),
    ).toEqual(
      [
        '<http://b.se/c/d> <http://a.se/p> <http://b.se/c/#f> .',
        '<http://b.se/c/d> <http://a.se/p> <http://b.se/c/> .',
        '<http://b.se/c/d> <http://a.se/p> <http://b.se/e> .',
        '<http://b.se/c/d> <http://b.se/c/g/p> <http://b.se/c/?h> .',
      ].sort(),
    );
  });

  it('reads named graphs', () => {
    expect(statements(':g { :s :p :o . :s :p :q } GRAPH _:h { } { [] :p :r }')).toHaveLength(3);
  });
});

it('tells of a sign in a name that nobody sees', () => {
  const { faults } = parse('turtle', 'PREFIX : <http://a.se/>\n:s :avail\u200bability :ö .');
  expect(faults).toEqual(['turtle-value ":avail\u200bability"']);
});

describe('N-Triples and N-Quads', () => {
  it('reads lines with comments, blank lines and graph names', () => {
    const text =
      '# a\n\n<http://a.se/s>\t<http://a.se/p> "x\\ty"@sv . # b\r\n_:a <http://a.se/p> _:b <http://a.se/g> .\n_:a<http://a.se/p><http://a.se/o>_:g.';
    expect(parse('ntriples', text)).toEqual({
      statements: [
        '<http://a.se/s> <http://a.se/p> "x\ty"@sv .',
        '_:b0 <http://a.se/p> <http://a.se/o> .',
        '_:b0 <http://a.se/p> _:b1 .',
      ],
      faults: [],
    });
  });

  it('tells of a fourth term where few lines have one', () => {
    const line = '<http://a.se/s> <http://a.se/p> <http://a.se/o> .\n';
    const { faults, statements } = parse(
      'ntriples',
      `${line}${line}<http://a.se/s> <http://a.se/p> <http://a.se/g> <http://a.se/o> .\n`,
    );
    expect(faults).toEqual(['ntriples-line "<http://a.se/o>"']);
    expect(statements).toContain('<http://a.se/s> <http://a.se/p> <http://a.se/g> .');
  });
});
