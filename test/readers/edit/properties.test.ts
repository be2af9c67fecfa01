/** A random edit in a random catalogue in a random style: the file then says what it said, with just that edit made. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Format } from '../../../src/core/readers/reader.js';
import { arbitraryTree, runs } from '../../writers/arbitrary.js';
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
  async (format: Format, style) => {
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
      runs(400),
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
      if (!edit || (wish.kind === 'language' && edit.kind === 'replace' && edit.language === undefined))
        return;
      tried += 1;
      const [changes] = await rewrite(document, [[edit]]);
      if (!changes) return;
      made += 1;
      const after = apply(text, [changes]);
      const found = await read('csv', after);

      const expected = await read('csv', text);
      const wanted = editFor(expected, wish)!;
      if (wanted.kind === 'rename') {
        const { type } = wanted.node;
        const renamed = expected.resources.filter(
          (node) => node.type === type && node.data[wanted.property] !== undefined,
        );
        for (const node of renamed) carryOut(expected, { ...wanted, node });
      } else {
        carryOut(expected, wanted);
      }
      const ours = found.findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('csv-'));
      expect(ours, after).toEqual(
        document.findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('csv-')),
      );
      expect(facts(found.data, true), `${text}${after}`).toEqual(facts(expected.data, true));
    }),
    runs(400),
  );
  expect(made / tried).toBeGreaterThan(0.4);
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
      runs(300),
    );
  },
);
