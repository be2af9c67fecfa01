/** A random edit in a random catalogue in a random style: the file then says what it said, with just that edit made. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Format } from '../../../src/core/readers/reader.js';
import { arbitraryTree, runs } from '../../writers/arbitrary.js';
import { apply, read, rewrite } from './edited.js';
import { carryOut, editFor, facts, jsonStyle, restyled, whim, yamlStyle } from './styled.js';

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
