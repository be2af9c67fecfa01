/**
 * Legitimate but unusual descriptions give no finding. A file may name the rules that do find something in it, in
 * its first lines: `silent but for: RULE RULE`. It may also ask for a language: `default-language: sv`.
 */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkFile, lineOf } from '../check-file.js';

const names = readdirSync(new URL('.', import.meta.url)).filter((name) => !name.endsWith('.ts'));

describe('silent', () => {
  it('has enough cases', () => {
    expect(names.length).toBeGreaterThanOrEqual(30);
  });

  it.each(names)('%s', async (name) => {
    const path = `test/silent/${name}`;
    const head = (await checkFile(path)).text.slice(0, 400);
    const defaultLanguage = /default-language: ([a-z]+)/.exec(head)?.[1];
    const allowed = new Set(/silent but for:((?: [a-z-]+)+)/.exec(head)?.[1]?.trim().split(' '));
    const file = await checkFile(path, { defaultLanguage });

    expect(Object.keys(file.resources).length).toBeGreaterThan(0);
    expect(file.diagnostics.filter(({ rule }) => !allowed.has(rule)).map(lineOf)).toEqual([]);
    // What is allowed must still be found; otherwise the file promises less than it could.
    for (const rule of allowed) expect(file.diagnostics.map((found) => found.rule)).toContain(rule);
  });
});
