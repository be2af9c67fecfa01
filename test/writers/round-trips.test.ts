/** What is written and read again says the same. The parsers in the middle are other people's. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/core/normal/normalise.js';
import { runs } from '../runs.js';
import { arbitraryDocument, arbitraryTree } from './arbitrary.js';
import { asDescribed, normalOfText, rdfFormats, write, written } from './convert.js';
import { canonical, parsers } from './parsers.js';

const many = runs(100);

describe('the normal form', () => {
  it('is the normal form of itself', () => {
    fc.assert(
      fc.property(arbitraryTree, (data) => {
        const { document } = normalise([{ data }]);
        expect(normalise([asDescribed(document)]).document).toEqual(document);
      }),
      runs(500),
    );
  });

  it('of the same data is the same, whatever stands where', () => {
    fc.assert(
      fc.property(arbitraryTree, (data) => {
        const once = normalise([{ data }]).document;
        expect(JSON.stringify(normalise([{ data }]).document)).toBe(JSON.stringify(once));
      }),
      many,
    );
  });
});

describe('any document', () => {
  it('is the same graph in every RDF format', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async (document) => {
        const graphs: string[] = [];
        for (const format of rdfFormats) {
          const { text, notes } = await written(format, document);
          expect(notes).toEqual([]);
          graphs.push(await canonical(await parsers[format](text)));
        }
        for (const graph of graphs) expect(graph).toBe(graphs[0]);
      }),
      many,
    );
  });

  it.each(rdfFormats)('is the same document after a trip through %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async (document) => {
        expect(await normalOfText(format, await write(format, document))).toEqual(document);
      }),
      many,
    );
  });

  it.each(['yaml', 'json'] as const)(
    'is the same document after a trip through %s and Turtle',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(arbitraryDocument, async (document) => {
          const text = await write(format, document);
          const first = await normalOfText(format, text);
          const second = await normalOfText('turtle', await write('turtle', first));
          expect(second).toEqual(first);
          expect(await normalOfText(format, await write(format, second))).toEqual(first);
        }),
        many,
      );
    },
  );
});
