import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.js';
import { texts } from '../../src/cli/texts.js';
import { ruleTexts } from '../../src/core/checks/texts.js';
import { words } from '../../src/core/report/reporters/text/words.js';
import { filesIn, read } from './sources.js';

/** The keys of a value with texts, and what stands at each: a text, a list or a function. Functions by their arity. */
function shapeOf(value: unknown, path = ''): string[] {
  if (typeof value === 'function') return [`${path}(${value.length})`];
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [`${path}: ${kindOf(value)}`];
  return Object.entries(value)
    .flatMap(([key, item]) => shapeOf(item, `${path}/${key}`))
    .sort();
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? `list of ${value.length}` : typeof value;
}

/** Objects in data that hold one language, with the path to each. */
function withOneLanguage(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  const alone = keys.includes('sv') !== keys.includes('en') ? [path] : [];
  return [
    ...alone,
    ...Object.entries(value).flatMap(([key, item]) => withOneLanguage(item, `${path}/${key}`)),
  ];
}

describe('every text is there in both languages', () => {
  it('what the command says', () => {
    expect(shapeOf(texts.sv)).toEqual(shapeOf(texts.en));
  });

  it('the words of the text report', () => {
    expect(shapeOf(words.sv)).toEqual(shapeOf(words.en));
  });

  it('the commands in the help', () => {
    for (const { name, summary } of commands) {
      expect(summary.sv, name).not.toBe('');
      expect(summary.en, name).not.toBe('');
    }
  });

  it.each([...ruleTexts])('the rule %s', (_, reported) => {
    // Sentences take what they need from one argument, so their arity says nothing.
    for (const language of ['sv', 'en'] as const) {
      const { summary, limits, fix, ...said } = reported[language];
      expect(Object.keys(said).sort()).toEqual(['how', 'message', 'title', 'why']);
      for (const sentence of Object.values(said)) expect(sentence).toBeTypeOf('function');
      const others = reported.en;
      expect([typeof summary, typeof limits, typeof fix]).toEqual([
        typeof others.summary,
        typeof others.limits,
        typeof others.fix,
      ]);
      expect(summary).toMatch(/^\P{Ll}.*[^.]$/u);
    }
    expect(Object.keys(reported.sv).sort()).toEqual(Object.keys(reported.en).sort());
  });

  it('labels and help of the schemas', () => {
    const schemas = filesIn('schemas/3.0.1').filter((path) => /\/[A-Z]\w+\.schema\.json$/.test(path));
    expect(schemas).toHaveLength(20);
    const wrong = schemas.flatMap((path) => {
      const { properties, ...schema } = JSON.parse(read(path)) as Record<string, unknown>;
      const of = Object.entries(properties as Record<string, Record<string, unknown>>);
      return [
        ...withOneLanguage(schema['x-class'], path),
        // Examples may well be in one language.
        ...of.flatMap(([key, { 'x-label': label, 'x-help': help }]) =>
          withOneLanguage({ label, help }, `${path}/${key}`),
        ),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('names of the code lists', () => {
    const lists = filesIn('schemas/vocabularies').map(
      (path) => JSON.parse(read(path)) as { id: string; label: unknown },
    );
    for (const { id, label } of lists) expect(Object.keys(label as object).sort(), id).toEqual(['en', 'sv']);
  });
});
