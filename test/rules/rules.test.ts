/**
 * Every rule has a folder named as its code: `bad.*` is found, `good.*` is not. A rule that needs several formats or
 * cases has `bad-….*` and `good-….*` beside them. What is found stands in `<name>.expected.txt`, and what all fixes of
 * the rule make of a bad file in `<name>.fixed.<ending>`. `UPDATE=1 npx vitest run test/rules` writes both anew.
 *
 * The examples are as short as they can be; other rules may find something in them.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/core/checks/rule.js';
import { rules } from '../../src/core/checks/rules.js';
import { checkExample, exampleInput, exampleSettings } from '../../src/core/explain/examples.js';
import {
  type CheckOptions,
  check as checkInputs,
  type Diagnostic,
  fix as fixInputs,
} from '../../src/index.js';
import { projectPath } from '../check-file.js';
import { consequences } from './consequences.js';

const update = process.env['UPDATE'] === '1';

/** Folders that hold files for tests of their own, and no rule. */
const folders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

function examplesOf(code: string, kind: 'bad' | 'good'): readonly string[] {
  if (!folders.includes(code)) return [];
  return readdirSync(projectPath(`test/rules/${code}`)).filter((name) =>
    new RegExp(`^${kind}(?:-[a-z0-9-]+)?\\.[a-z]+$`).test(name),
  );
}

function optionsFor(rule: Rule, language: 'sv' | 'en'): CheckOptions {
  return { language, settingsFor: () => exampleSettings(rule) };
}

async function check(path: string, rule: Rule, language: 'sv' | 'en') {
  const { diagnostics, text } = await checkExample(basename(path), readFileSync(path), rule, language);
  return { found: diagnostics, text };
}

const ofRule = (found: readonly Diagnostic[], { code }: Rule) => found.filter((item) => item.rule === code);

function shown(sv: Diagnostic, en: Diagnostic, text: string): string {
  const { range, severity, guidance, fix } = sv;
  const place = text.slice(range.start.offset, range.end.offset).replace(/\s+/g, ' ').slice(0, 80);
  return [
    `${range.start.line}:${range.start.column} ${severity} <${place}>`,
    ...[sv, en].flatMap(({ title, message, why, how }) => ['', title, message, why, how]),
    '',
    guidance,
    ...(fix ? [`${fix.safe ? 'safe' : 'unsafe'} fix: ${fix.title} | ${en.fix?.title}`] : []),
    '',
  ].join('\n');
}

function expectFile(path: string, text: string): void {
  if (update) writeFileSync(path, text);
  expect(existsSync(path) ? readFileSync(path, 'utf8') : undefined).toBe(text);
}

describe('the folders', () => {
  it('are named as rules', () => {
    expect(folders.filter((name) => !rules.has(name))).toEqual([]);
  });

  it('hold an example that is found and one that is not, for every rule', () => {
    const without = [...rules.keys()].filter(
      (code) => examplesOf(code, 'bad').length === 0 || examplesOf(code, 'good').length === 0,
    );
    expect(without).toEqual([]);
  });
});

for (const rule of rules.values()) {
  if (!folders.includes(rule.code)) continue;
  describe(rule.code, () => {
    it.each(examplesOf(rule.code, 'bad'))('finds %s', async (name) => {
      const path = projectPath(`test/rules/${rule.code}/${name}`);
      const sv = await check(path, rule, 'sv');
      const en = await check(path, rule, 'en');
      const found = ofRule(sv.found, rule);
      const inEnglish = ofRule(en.found, rule);
      expect(found.length).toBeGreaterThan(0);
      const stem = path.slice(0, -extname(path).length);
      expectFile(
        `${stem}.expected.txt`,
        found.map((item, index) => shown(item, inEnglish[index]!, sv.text)).join('\n'),
      );
      for (const [index, item] of found.entries()) {
        for (const part of ['title', 'message', 'why', 'how'] as const) {
          expect(item[part], part).not.toMatch(/undefined|\[object|NaN|^$/);
          expect(item[part], part).not.toBe(inEnglish[index]![part]);
        }
      }
    });

    it.each(examplesOf(rule.code, 'bad'))('fixes %s as far as it can', async (name) => {
      const path = projectPath(`test/rules/${rule.code}/${name}`);
      const input = exampleInput(name, readFileSync(path));
      const options = { ...optionsFor(rule, 'sv'), unsafe: true, only: [rule.code] };
      const { report: before } = await checkInputs([input], options);
      const { files, after } = await fixInputs([input], options);
      const [file] = files;
      const stem = path.slice(0, -extname(path).length);
      const fixedPath = `${stem}.fixed${extname(path)}`;
      if (file!.made.length === 0) {
        expect(before.diagnostics.filter((item) => item.rule === rule.code && item.fix)).toEqual([]);
        if (update) rmSync(fixedPath, { force: true });
        expect(existsSync(fixedPath)).toBe(false);
        return;
      }
      expect(file!.stopped).toBeUndefined();
      expectFile(fixedPath, file!.after);
      // It has settled, and what is left of the rule cannot be fixed.
      expect(ofRule(after.report.diagnostics, rule).filter(({ fix }) => fix)).toEqual([]);
      // No other finding has come.
      for (const { rule: code } of after.report.diagnostics) {
        if (consequences[rule.code]?.includes(code)) continue;
        const count = (found: readonly Diagnostic[]) => found.filter((item) => item.rule === code).length;
        expect(count(after.report.diagnostics), code).toBeLessThanOrEqual(count(before.diagnostics));
      }
    });

    it.each(examplesOf(rule.code, 'good'))('is silent about %s', async (name) => {
      const { found } = await check(projectPath(`test/rules/${rule.code}/${name}`), rule, 'sv');
      expect(ofRule(found, rule).map(({ message }) => message)).toEqual([]);
    });
  });
}
