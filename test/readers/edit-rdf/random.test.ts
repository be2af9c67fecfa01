/**
 * A random edit of a random catalogue changes exactly the statements that it speaks of. What the files say before and
 * after is read by other people's parsers.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../../src/core/fixes/apply.js';
import type { CanonicalObject, CanonicalValue, ResourceNode } from '../../../src/core/model/canonical.js';
import type { Edit, NewValue, TextEdit } from '../../../src/core/model/edit.js';
import { ownDatatypes } from '../../../src/core/profile/jsonld-context.js';
import { expandCurie } from '../../../src/core/profile/prefixes.js';
import { sourceText } from '../../../src/core/source/text.js';
import { classOf, type Diagnostic } from '../../../src/index.js';
import { runs } from '../../runs.js';
import { arbitraryDocument, arbitraryText } from '../../writers/arbitrary.js';
import { write } from '../../writers/convert.js';
import { n3, type Quad, type Term } from '../../writers/libraries.js';
import { canonical, parsers } from '../../writers/parsers.js';
import { read } from '../rdf/helpers.js';
import { withChanges } from './helpers.js';

const { namedNode, blankNode, literal, quad } = n3.DataFactory;
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** Ways to write a document. */
const styles = {
  turtle: { format: 'turtle', make: (document) => write('turtle', document) },
  'turtle with comments': {
    format: 'turtle',
    make: async (document) => {
      const text = await write('turtle', document);
      if (text.includes('"""')) return text;
      return text.replaceAll(/[ \t]*([;,.[])\n/g, (_, sign, at) => ` # före ${at}\n ${sign}# efter ${at}\n`);
    },
  },
  'turtle of n3': {
    format: 'turtle',
    make: async (document) => {
      const quads = await parsers.turtle(await write('turtle', document));
      return new n3.Writer({ format: 'Turtle' }).quadsToString(quads);
    },
  },
  ntriples: { format: 'ntriples', make: (document) => write('ntriples', document) },
  rdfxml: { format: 'rdfxml', make: (document) => write('rdfxml', document) },
  'rdfxml with comments': {
    format: 'rdfxml',
    make: async (document) => {
      const text = await write('rdfxml', document);
      // Between elements, where each stands on lines of its own.
      return text.includes('<![CDATA[')
        ? text
        : text.replaceAll(/>(?=\r?\n *<[a-z])/g, (_, at) => `><!-- ${at} -->`);
    },
  },
} satisfies Record<
  string,
  {
    format: 'turtle' | 'ntriples' | 'rdfxml';
    make: (document: Parameters<typeof write>[1]) => Promise<string>;
  }
>;

const language = fc.constantFrom('sv', 'en-GB');
const iri = fc.constantFrom(
  'http://example.org/ny',
  'http://example.org/ny?a=1&b=(2)',
  'http://example.org/å#1',
);
const newValue: fc.Arbitrary<NewValue> = fc.oneof(
  iri.map((found) => ({ iri: found })),
  arbitraryText.map((text) => ({ text })),
  fc.record({ text: arbitraryText, language }),
  fc.record({ text: arbitraryText, datatype: fc.constantFrom('xsd:date', 'http://example.org/type') }),
  arbitraryText.map((text) => ({
    class: 'PeriodOfTime',
    properties: { startDate: [{ text, datatype: 'xsd:date' }], endDate: [{ text, language: 'sv' }] },
  })),
);

/** A value of a resource and its place. */
interface Spot {
  readonly property: string;
  readonly language?: string;
  readonly index?: number;
  readonly term: Term | 'blank';
}

function spotsOf(node: ResourceNode): readonly Spot[] {
  return Object.entries(node.data).flatMap(([key, value]): Spot[] => {
    if (key === 'id' || key === 'class') return [];
    const property = node.type.properties.get(key);
    const isMap = typeof value === 'object' && !Array.isArray(value) && property?.kind === 'text';
    if (isMap) {
      return Object.entries(value).flatMap(([tag, texts]) =>
        (Array.isArray(texts) ? texts : [texts]).map((text, index) => ({
          property: key,
          ...(tag === '@none' ? {} : { language: tag }),
          index,
          term: literal(text as string, tag === '@none' ? undefined : tag),
        })),
      );
    }
    const isReference = property?.kind === 'iri' || property?.kind === 'resource';
    const datatype = property && ownDatatypes[property.kind];
    return (Array.isArray(value) ? value : [value]).map((item, index) => {
      const tag = (item as CanonicalObject)['@language'];
      return {
        property: key,
        index,
        ...(typeof tag === 'string' && property?.kind === 'text' ? { language: tag } : {}),
        term: termOf(item, isReference, datatype),
      };
    });
  });
}

function termOf(value: CanonicalValue, isReference: boolean, datatype: string | undefined): Spot['term'] {
  if (typeof value === 'string') {
    if (isReference) return value.startsWith('_:') ? 'blank' : namedNode(value);
    return literal(value, datatype === undefined ? undefined : namedNode(datatype));
  }
  const { '@value': text, '@language': tag, '@type': written, id } = value as CanonicalObject;
  if (typeof text === 'string') {
    if (typeof written === 'string') return literal(text, namedNode(expandCurie(written) ?? written));
    return literal(text, tag as string | undefined);
  }
  return typeof id === 'string' && !id.startsWith('_:') ? namedNode(id) : 'blank';
}

const same = (one: Term, other: Term) =>
  one.termType === other.termType &&
  one.value === other.value &&
  (one.language ?? '').toLowerCase() === (other.language ?? '').toLowerCase() &&
  one.datatype?.value === other.datatype?.value;

/** What the values say as objects of a statement. */
function said(subject: Term, predicate: Term, values: readonly NewValue[]): readonly Quad[] {
  return values.flatMap((value, at): readonly Quad[] => {
    if ('iri' in value) return [quad(subject, predicate, namedNode(value.iri))];
    if ('text' in value) {
      const datatype = value.datatype && namedNode(expandCurie(value.datatype) ?? value.datatype);
      return [quad(subject, predicate, literal(value.text, datatype ?? value.language))];
    }
    const node = blankNode(`new${at}`);
    const own = classOf(value.class);
    return [
      quad(subject, predicate, node),
      quad(node, namedNode(type), namedNode(own.iris[0]!)),
      ...Object.entries(value.properties).flatMap(([key, inner]) =>
        said(node, namedNode(own.properties.get(key)!.iri), inner),
      ),
    ];
  });
}

/** Without what is said of nameless resources to which nothing points any longer. */
function withoutOrphans(quads: readonly Quad[], before: readonly Quad[]): readonly Quad[] {
  const pointed = (all: readonly Quad[]) =>
    new Set(all.flatMap(({ object }) => (object.termType === 'BlankNode' ? [object.value] : [])));
  const used = pointed(before);
  let rest = quads;
  for (;;) {
    const now = pointed(rest);
    const next = rest.filter(
      ({ subject }) => subject.termType !== 'BlankNode' || now.has(subject.value) || !used.has(subject.value),
    );
    if (next.length === rest.length) return rest;
    rest = next;
  }
}

const predicateOf = (node: ResourceNode, key: string) =>
  namedNode(node.type.properties.get(key)?.iri ?? expandCurie(key) ?? key);

interface Choice {
  readonly kind: Edit['kind'];
  readonly resource: number;
  readonly value: number;
  readonly values: readonly NewValue[];
}

/** An edit of the document and the statements after it; undefined where the choice fits none. */
function editOf(
  { kind, resource, value, values }: Choice,
  nodes: readonly ResourceNode[],
  before: readonly Quad[],
): { readonly edit: Edit; readonly after: readonly Quad[]; readonly losesResource?: boolean } | undefined {
  const named = nodes.filter(({ id, data }) => id !== undefined && !id.startsWith('_:') && 'class' in data);
  const node = named[resource % (named.length || 1)];
  if (!node) return undefined;
  const subject = namedNode(node.id!);
  const isOwn = (found: Quad) => same(found.subject, subject);
  if (kind === 'iri') {
    const to = 'http://example.org/ett%20nytt/namn';
    const renamed = (term: Term) => (same(term, subject) ? namedNode(to) : term);
    const after = before.map((found) => quad(renamed(found.subject), found.predicate, renamed(found.object)));
    return { edit: { kind, from: node.id!, to }, after };
  }
  const keys = [...node.type.properties.keys()].filter((key) => key !== 'class');
  if (kind === 'add') {
    if (values.length === 0) return undefined;
    const property = keys[value % keys.length]!;
    const after = [...before, ...said(subject, predicateOf(node, property), values)];
    return { edit: { kind, node, property, values }, after };
  }
  const spots = spotsOf(node);
  const spot = spots[value % (spots.length || 1)];
  if (!spot) return undefined;
  const { property, term, ...place } = spot;
  const predicate = predicateOf(node, property);
  const isStatement = (found: Quad) => isOwn(found) && same(found.predicate, predicate);
  if (kind === 'rename') {
    const to = keys[values.length % keys.length]!;
    const after = before.map((found) =>
      isStatement(found) ? quad(subject, predicateOf(node, to), found.object) : found,
    );
    return { edit: { kind, node, property, to }, after };
  }
  const old = before.filter(
    (found) =>
      isStatement(found) &&
      (term === 'blank' ? found.object.termType === 'BlankNode' : same(found.object, term)),
  );
  if (old.length !== 1) {
    if (term !== 'blank') throw new Error(`${old.length} statements of ${node.id} ${property}`);
    return undefined;
  }
  const rest = before.filter((found) => found !== old[0]);
  const after = withoutOrphans([...rest, ...said(subject, predicate, values)], before);
  return { edit: { kind, node, property, ...place, values }, after, losesResource: term === 'blank' };
}

const choice: fc.Arbitrary<Choice> = fc.record({
  kind: fc.constantFrom('replace', 'replace', 'replace', 'add', 'rename', 'iri'),
  resource: fc.nat(20),
  value: fc.nat(40),
  values: fc.array(newValue, { maxLength: 2 }),
});

describe('a random edit', () => {
  it.each(Object.keys(styles) as (keyof typeof styles)[])('of %s', async (style) => {
    const { format, make } = styles[style];
    let made = 0;
    await fc.assert(
      fc.asyncProperty(
        arbitraryDocument,
        fc.array(choice, { minLength: 3, maxLength: 3 }),
        async (document, choices) => {
          const text = await make(document);
          const before = await parsers[format](text);
          const described = await read(format, text);
          const wanted = choices.flatMap((chosen) => editOf(chosen, described.resources, before) ?? []);
          const changes = await described.source.edits!(wanted.map(({ edit }) => [edit]));
          for (const [at, { edit, after, losesResource }] of wanted.entries()) {
            const own = changes[at];
            if (own === undefined)
              throw new Error(`not expressed: ${JSON.stringify({ ...edit, node: undefined })}`);
            const result = withChanges(text, own);
            expect(await canonical(await parsers[format](result))).toBe(await canonical(after));
            // What stands in brackets goes with its comments.
            if (!losesResource) expect(commentsIn(result)).toEqual(expect.arrayContaining(commentsIn(text)));
            made += 1;
          }
        },
      ),
      runs(40),
    );
    expect(made).toBeGreaterThan(60);
  });
});

/** Changes as a check shows them. */
function shown(text: string, edits: readonly TextEdit[]): Diagnostic {
  const { rangeOf } = sourceText(text);
  const fix = {
    safe: true,
    title: '',
    edits: edits.map(({ span, text: to }) => ({ range: rangeOf(span), text: to })),
  };
  return { fix } as unknown as Diagnostic;
}

describe('several random edits', () => {
  it.each(Object.keys(styles) as (keyof typeof styles)[])('of %s, as many as fit together', async (style) => {
    const { format, make } = styles[style];
    let together = 0;
    await fc.assert(
      fc.asyncProperty(
        arbitraryDocument,
        fc.array(choice, { minLength: 4, maxLength: 8 }),
        async (document, choices) => {
          const text = await make(document);
          const before = await parsers[format](text);
          const described = await read(format, text);
          const all = choices.flatMap((chosen) => editOf(chosen, described.resources, before) ?? []);
          // A property gets one new name, and an IRI that becomes another one meets everything.
          const isAlone = ({ edit }: (typeof all)[number]) =>
            all.every(({ edit: other }) => {
              if (other === edit || other.kind === 'iri' || edit.kind === 'iri') return edit.kind !== 'iri';
              const isSame = other.node === edit.node && other.property === edit.property;
              return !isSame || (other.kind !== 'rename' && edit.kind !== 'rename');
            });
          const wanted = all.filter(isAlone);
          const changes = await described.source.edits!(wanted.map(({ edit }) => [edit]));
          const diagnostics = changes.map((edits) => shown(text, edits ?? []));
          const { text: result, made } = applyFixes(text, diagnostics);
          // What each edit takes away and adds.
          const removed = new Set<Quad>();
          const added: Quad[] = [];
          diagnostics.forEach((diagnostic, at) => {
            if (!made.includes(diagnostic)) return;
            const { after } = wanted[at]!;
            for (const found of before) if (!after.includes(found)) removed.add(found);
            for (const found of after) if (!before.includes(found)) added.push(apart(found, at));
          });
          const after = [...before.filter((found) => !removed.has(found)), ...added];
          expect(await canonical(await parsers[format](result))).toBe(await canonical(after));
          if (made.length > 1) together += 1;
        },
      ),
      runs(40),
    );
    expect(together).toBeGreaterThan(10);
  });
});

/** The new nameless resources of different edits are different ones. */
function apart({ subject, predicate, object }: Quad, number: number): Quad {
  const own = (term: Term) =>
    term.termType === 'BlankNode' && term.value.startsWith('new')
      ? blankNode(`${term.value}-${number}`)
      : term;
  return quad(own(subject), predicate, own(object));
}

describe('a damaged file', () => {
  it.each(Object.keys(styles) as (keyof typeof styles)[])('of %s never stops the program', async (style) => {
    const { format, make } = styles[style];
    const damage = fc.record({
      at: fc.nat(),
      length: fc.nat(12),
      text: fc.constantFrom('', '"', '<', '>', ']', '.', '&', '#', '/>'),
    });
    await fc.assert(
      fc.asyncProperty(
        arbitraryDocument,
        fc.array(damage, { minLength: 1, maxLength: 4 }),
        fc.array(choice, { minLength: 4, maxLength: 8 }),
        async (document, damages, choices) => {
          let text = await make(document);
          for (const { at, length, text: odd } of damages) {
            const start = at % text.length;
            text = text.slice(0, start) + odd + text.slice(start + length);
          }
          const described = await read(format, text);
          const edits = choices.flatMap(({ kind, resource, value, values }): Edit[] => {
            const node = described.resources[resource % (described.resources.length || 1)];
            if (!node) return [];
            const keys = Object.keys(node.data);
            const property = keys[value % keys.length]!;
            if (kind === 'add') return [{ kind, node, property: 'title', values }];
            if (kind === 'rename') return [{ kind, node, property, to: 'title' }];
            if (kind === 'iri') return [{ kind, from: node.id ?? '', to: 'http://example.org/ny' }];
            return [{ kind, node, property, values }];
          });
          for (const found of await described.source.edits!(edits.map((edit) => [edit])))
            if (found) withChanges(text, found);
          await described.source.edits!([edits]);
        },
      ),
      runs(40),
    );
  });
});

const commentsIn = (text: string) => text.match(/# (?:före|efter) \d+|<!-- \d+ -->/g) ?? [];
