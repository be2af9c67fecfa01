import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NormalDocument } from '../../src/core/model/normal.js';
import { jsonLdContext } from '../../src/core/profile/jsonld-context.js';
import { runs } from '../runs.js';
import { arbitraryDocument } from './arbitrary.js';
import { fileBeside, inputOf, normalOf, write } from './convert.js';
import { canonical, expand, parsers } from './parsers.js';

const shipped = JSON.parse(
  readFileSync(new URL('../../schemas/3.0.1/context.jsonld', import.meta.url), 'utf8'),
) as {
  '@context': object;
};

/** The graph of a document: by the `jsonld` package with the context that is shipped, and by our own writer. */
async function bothWays(document: NormalDocument): Promise<readonly [string, string]> {
  const expanded = await expand({ ...shipped, ...document.data });
  const written = await parsers.ntriples(await write('ntriples', { ...document, rest: [] }));
  return [await canonical(expanded), await canonical(written)];
}

describe('the JSON-LD context', () => {
  it('is the one that is shipped', () => {
    expect(jsonLdContext()).toEqual(shipped['@context']);
  });

  it('gives the statements that the writers write', async () => {
    const { document } = await normalOf([inputOf('yaml', fileBeside('catalogue/input.yaml'))]);
    const [expanded, written] = await bothWays(document);
    expect(written).toBe(expanded);
    expect(written.split('\n').length).toBeGreaterThan(80);
  });

  it('gives the statements that the writers write, for any document', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async (document) => {
        const [expanded, written] = await bothWays(document);
        expect(written).toBe(expanded);
      }),
      runs(150),
    );
  });
});
