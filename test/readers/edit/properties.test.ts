/** A random edit in a random catalogue in a random style: the file then says what it said, with just that edit made. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CatalogueDocument } from '../../../src/core/model/document.js';
import type { Edit } from '../../../src/core/model/edit.js';
import type { TextFormat } from '../../../src/core/model/reader.js';
import { filesIn, read as textOf } from '../../architecture/sources.js';
import { runs } from '../../runs.js';
import { arbitraryTree } from '../../writers/arbitrary.js';
import { apply, read, rewrite } from './edited.js';
import { carryOut, editFor, facts, jsonStyle, restyled, table, whim, yamlStyle } from './styled.js';

const naming = fc.constantFrom('key', 'curie', 'sv', 'en');

const sound = (rules: readonly { readonly rule: string }[]) =>
  rules
    .filter(({ rule }) => /^(?:document-|key-duplicate|key-unknown|text-cut)/.test(rule))
    .map(({ rule }) => rule);

it.each([
  ['yaml', yamlStyle],
  ['json', jsonStyle],
] as const)(
  'an edit of %s changes what it speaks of and nothing else',
  { timeout: 120_000 },
  async (format: TextFormat, style) => {
    let made = 0;
    let tried = 0;
    await fc.assert(
      fc.asyncProperty(
        arbitraryTree,
        naming,
        fc.boolean(),
        style,
        whim,
        async (tree, names, suffix, write, wish) => {
          const plain = await read('json', JSON.stringify(tree));
          const text = write(restyled(plain, names, suffix));
          const document = await read(format, text);
          const edit = editFor(document, wish);
          if (!edit || sound(document.findings).length > 0) return;
          tried += 1;
          const [changes] = await rewrite(document, [[edit]]);
          if (!changes) return;
          made += 1;
          const after = apply(text, [changes]);
          const found = await read(format, after);

          const expected = await read(format, text);
          const wanted = editFor(expected, wish)!;
          carryOut(expected, wanted);
          expect(sound(found.findings), after).toEqual([]);
          expect(facts(found.data), after).toEqual(facts(expected.data));
        },
      ),
      runs(100),
    );
    // Nearly everything can be done.
    expect(made / tried).toBeGreaterThan(0.8);
  },
);

it('an edit of a table changes what it speaks of and nothing else', { timeout: 120_000 }, async () => {
  let made = 0;
  let tried = 0;
  await fc.assert(
    fc.asyncProperty(table, whim, async (text, asked) => {
      // White space around the text of a cell is not read.
      const wish = { ...asked, text: asked.text.trim(), other: asked.other.trim() };
      const document = await read('csv', text);
      if (document.resources.length === 0) return;
      const edit = editFor(document, wish);
      // A heading gives its language to all rows; that is tried in examples.
      if (!edit || isForTheColumn(document, edit)) return;
      tried += 1;
      const [changes] = await rewrite(document, [[edit]]);
      if (!changes) return;
      made += 1;
      const after = apply(text, [changes]);
      const found = await read('csv', after);

      const expected = await read('csv', text);
      const wanted = editFor(expected, wish)!;
      carryOutInTable(expected, wanted);
      const ours = found.findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('csv-'));
      expect(ours, after).toEqual(
        document.findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('csv-')),
      );
      expect(facts(found.data, true), `${text}${after}`).toEqual(facts(expected.data, true));
    }),
    runs(100),
  );
  expect(made / tried).toBeGreaterThan(0.4);
});

/** Whether the reader makes up more of what an edit changes: references by name, what a program adds by itself. */
function isMadeUpFrom({ assumptions }: CatalogueDocument, edit: Edit): boolean {
  const has = (wanted: string) => assumptions.some(({ code }) => code === wanted);
  if (edit.kind === 'iri') return false;
  const isPublisher = edit.property === 'id' && edit.node.type.key === 'Agent';
  return (
    (isPublisher && (has('publisher') || has('x-dcat'))) ||
    (has('x-dcat') && /^(?:title|publisher|language|themeTaxonomy|algorithm)$/.test(edit.property))
  );
}

/** A new heading is one for all resources of the class. */
function carryOutInTable(document: CatalogueDocument, edit: Edit): void {
  if (edit.kind !== 'rename') {
    carryOut(document, edit);
    return;
  }
  const { node, property } = edit;
  for (const other of document.resources)
    if (other.type === node.type && other.data[property] !== undefined)
      carryOut(document, { ...edit, node: other });
}

/** Whether an edit changes a heading, which speaks for all rows, in other ways than for the resource alone. */
function isForTheColumn(document: CatalogueDocument, edit: Edit): boolean {
  if (edit.kind === 'rename') return edit.node.type.properties.get(edit.property)?.kind === 'text';
  if (edit.kind !== 'replace' || edit.language !== undefined) return false;
  const isRetagged = edit.values.some((value) => 'text' in value && value.language !== undefined);
  return isRetagged && document.resources.length > 0;
}

const written = [...filesIn('test/silent'), ...filesIn('examples')].filter((path) =>
  /\.(?:yaml|json|ndjson|csv)$/.test(path),
);

const formatOf = (path: string) => (path.endsWith('.csv') ? 'csv' : path.endsWith('.yaml') ? 'yaml' : 'json');

it.each(written)('random edits of %s, as people write', { timeout: 60_000 }, async (path) => {
  const format = formatOf(path);
  const text = textOf(path).replace(/^\ufeff/, '');
  const { numRuns, ...how } = runs(12);
  for (const asked of fc.sample(whim, { numRuns, seed: 'seed' in how ? how.seed : undefined! })) {
    const wish = { ...asked, text: asked.text.replace(/[|;\n]/g, '').trim(), other: 'annat' };
    const document = await read(format, text);
    if (document.resources.length === 0) return;
    const edit = editFor(document, wish);
    if (!edit || (format === 'csv' && isForTheColumn(document, edit)) || isMadeUpFrom(document, edit))
      continue;
    const [changes] = await rewrite(document, [[edit]]);
    if (!changes) continue;
    const after = apply(text, [changes]);
    const found = await read(format, after);
    const expected = await read(format, text);
    const carry = format === 'csv' ? carryOutInTable : carryOut;
    carry(expected, editFor(expected, wish)!);
    const note = `${JSON.stringify({ ...edit, node: edit.kind === 'iri' ? '' : edit.node.id })}\n${after}`;
    expect(sound(found.findings), note).toEqual(sound(document.findings));
    expect(facts(found.data, format === 'csv'), note).toEqual(facts(expected.data, format === 'csv'));
  }
});

it.each(written)('edits of %s, damaged, break nothing', { timeout: 60_000 }, async (path) => {
  const format = formatOf(path);
  const whole = textOf(path).replace(/^\ufeff/, '');
  const damage = fc.record({
    at: fc.nat(whole.length),
    cut: fc.nat(30),
    put: fc.constantFrom('', '"', '{', ']', ':', '\n', '- ', ';'),
  });
  await fc.assert(
    fc.asyncProperty(
      damage,
      fc.array(whim, { minLength: 3, maxLength: 6 }),
      async ({ at, cut, put }, wishes) => {
        const text = whole.slice(0, at) + put + whole.slice(at + cut);
        const document = await read(format, text);
        if (document.resources.length === 0) return;
        const edits = wishes.flatMap((wish) => editFor(document, wish) ?? []);
        const changes = await rewrite(
          document,
          edits.map((edit) => [edit]),
        );
        const faults = (found: CatalogueDocument) =>
          found.findings.filter(({ rule }) => rule === 'document-syntax').length;
        for (const change of changes) {
          if (!change) continue;
          const after = apply(text, [change]);
          expect(faults(await read(format, after)), `${text}\n${after}`).toBeLessThanOrEqual(
            faults(document),
          );
        }
      },
    ),
    runs(6),
  );
});

const several = [
  ['yaml', yamlStyle],
  ['json', jsonStyle],
] as const;

it.each(several)(
  'many edits of %s beside one another leave it sound',
  { timeout: 120_000 },
  async (format, style) => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryTree,
        naming,
        style,
        fc.array(whim, { minLength: 2, maxLength: 12 }),
        async (tree, names, write, wishes) => {
          const plain = await read('json', JSON.stringify(tree));
          const text = write(restyled(plain, names, false));
          const document = await read(format, text);
          if (sound(document.findings).length > 0) return;
          // Resources stay what they are: neither one that goes nor another IRI is among these.
          const edits = wishes.flatMap((wish) => editFor(document, wish) ?? []);
          const after = apply(
            text,
            await rewrite(
              document,
              edits.map((edit) => [edit]),
            ),
          );
          const found = await read(format, after);
          expect(sound(found.findings), `${text}\n${after}`).toEqual([]);
        },
      ),
      runs(100),
    );
  },
);
