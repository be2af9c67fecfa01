/** The built library as other people's tools see it: what a bundler takes of it, and its types. */
import { readdirSync, readFileSync } from 'node:fs';
import type { OutputChunk } from 'rolldown';
import { describe, expect, it } from 'vitest';
import { projectPath } from '../check-file.js';
import { bundleOf } from './bundle.js';

/** How many bytes a page loads at once, and how many it may load in all. */
async function sizes(code: string): Promise<{ readonly atStart: number; readonly all: number }> {
  const chunks = await bundleOf(code, true);
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const sizeOf = (next: (chunk: OutputChunk) => readonly string[]) => {
    const loaded = new Set(chunks.filter(({ isEntry }) => isEntry));
    for (const chunk of loaded) for (const name of next(chunk)) loaded.add(byName.get(name)!);
    return [...loaded].reduce((sum, chunk) => sum + chunk.code.length, 0);
  };
  return {
    atStart: sizeOf(({ imports }) => imports),
    all: sizeOf(({ imports, dynamicImports }) => [...imports, ...dynamicImports]),
  };
}

describe('what a bundler takes', () => {
  it('is next to nothing for the version', async () => {
    const { all } = await sizes(`import { version } from 'metakoll'; console.log(version);`);
    expect(all).toBeLessThan(1000);
  });

  it('is the profile and its lists for the profile', async () => {
    const { all } = await sizes(`import { classes } from 'metakoll'; console.log(classes.size);`);
    expect(all).toBeLessThan(700_000);
  });

  it('is one reporter without the page of another', async () => {
    const [plain, page] = await Promise.all(
      ['text', 'html'].map(async (name) => {
        const code = `import { ${name} } from 'metakoll/reporters'; console.log(${name});`;
        return (await bundleOf(code, true)).map((chunk) => chunk.code).join('');
      }),
    );
    expect(page).toContain('<!doctype html>');
    expect(plain).not.toContain('<!doctype html>');
  });

  it('loads the readers when a format is met', async () => {
    const { atStart, all } = await sizes(`import { check } from 'metakoll'; console.log(check);`);
    expect(all).toBeGreaterThan(atStart + 300_000);
  });
});

describe('the files of the library', () => {
  const files = (folder: string) =>
    readdirSync(projectPath(folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js'))
      .map((name) => readFileSync(projectPath(`${folder}/${name}`), 'utf8'));

  it('ask nothing of Node or of the network in a browser', () => {
    const all = [...files('dist/browser'), ...files('dist/data')];
    expect(all.length).toBeGreaterThan(10);
    for (const code of all) expect(code).not.toMatch(/["']node:|XMLHttpRequest|createRequire|\bfetch\(/);
  });

  it('have types of their own, one file for each entry', () => {
    const types = (name: string) => readFileSync(projectPath(`dist/${name}.d.ts`), 'utf8');
    expect(types('index')).not.toMatch(/^import|\bimport\(/m);
    expect(types('reporters').match(/^import.*/gm)).toHaveLength(1);
    // What only the parts of the project say to one another; rules of one's own speak of documents and findings.
    expect(types('index')).not.toMatch(/\b(?:LocatedFinding|TreeContext|ReadInput|CheckedFile)\b/);
  });

  it('hold each code list once', () => {
    const entry = '{"code":"NON_PUBLIC","label"';
    const holding = readdirSync(projectPath('dist'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js'))
      .filter((name) => readFileSync(projectPath(`dist/${name}`), 'utf8').includes(entry));
    expect(holding).toEqual(['data/code-lists.js']);
  });
});
