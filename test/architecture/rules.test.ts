import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/core/checks/rules.js';
import { ruleTexts, sentencesOf } from '../../src/core/checks/texts.js';
import { classes } from '../../src/core/profile/profile.js';
import { filesIn, read } from './sources.js';

const folder = 'src/core/checks';
const texts = filesIn(folder).filter((path) => path.endsWith('.texts.ts'));
const files = texts.map((path) => path.replace(/\.texts\.ts$/, '.ts'));
const codes = files.map((path) => posix.basename(path, '.ts'));

describe('the list of rules', () => {
  it('has every rule that has texts beside it, by the name of its code', () => {
    expect([...rules.keys()].sort()).toEqual([...codes].sort());
    expect([...ruleTexts.keys()]).toEqual([...rules.keys()]);
  });

  it('has no rule without texts beside it', () => {
    const others = filesIn(folder).filter((path) => path.endsWith('.ts') && !files.includes(path));
    expect(others.filter((path) => /^export const \w+: Rule\b/m.test(read(path)))).toEqual([]);
  });

  it('holds each rule under its own code, in the folder of its group', () => {
    for (const [code, rule] of rules) {
      expect(rule.code).toBe(code);
      expect(files).toContain(`${folder}/${rule.group}/${code}.ts`);
    }
  });

  it('stands in the order of the codes', () => {
    expect([...rules.keys()]).toEqual([...rules.keys()].sort());
  });

  it.each(files)('%s exports one rule, named by its code', (path) => {
    const code = posix.basename(path, '.ts');
    const name = code.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
    expect(read(path).match(/^export const \w+: Rule\b/gm)).toEqual([`export const ${name}: Rule`]);
  });

  it.each(files)('%s does not load its texts', (path) => {
    expect(read(path)).not.toContain('.texts.js');
  });

  it('codes say entity, property and fault in lower case', () => {
    for (const code of codes) expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
  });

  it('links to a section of the guidance, or of the specification, that is there', () => {
    const { base, pages } = JSON.parse(read('test/profiles/guidance-links.json')) as {
      base: string;
      pages: Record<string, string[]>;
    };
    const anchors = [...classes.values()].flatMap(({ anchor, properties }) => [
      anchor,
      ...[...properties.values()].flatMap((property) => property.anchors ?? []),
    ]);
    const known = new Set([
      ...Object.entries(pages).flatMap(([page, sections]) => [
        `${base}${page}/`,
        ...sections.map((section) => `${base}${page}/#${section}`),
      ]),
      ...anchors.flatMap((anchor) =>
        ['sv', 'en'].map((language) => `https://docs.dataportal.se/dcat/${language}/#${anchor}`),
      ),
    ]);
    const lost = [...rules.values()].flatMap(({ guidance, code }) =>
      guidance === undefined || known.has(guidance) ? [] : `${code}: ${guidance}`,
    );
    expect(lost).toEqual([]);
  });

  it('says in a few words what each finds and what it looks at', () => {
    const names = new Set(
      [...classes.values()].flatMap(({ key, properties }) => [
        key,
        ...[...properties.keys()].map((name) => `${key}.${name}`),
      ]),
    );
    for (const { code, about, fix } of rules.values()) {
      expect(
        about.filter((name) => !names.has(name)),
        code,
      ).toEqual([]);
      expect(sentencesOf(code).sv.fix !== undefined, code).toBe(fix !== undefined);
    }
  });

  it('every finding that a reader or the schema check makes names a rule', () => {
    const named = filesIn('src/core')
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) =>
        [...read(path).matchAll(/\brule: '([^']+)'/g)].map(([, code]) => ({ path, code: code! })),
      );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter(({ code }) => !rules.has(code))).toEqual([]);
  });
});
