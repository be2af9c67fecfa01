import type { Rule } from '../checks/rule.js';
import type { Language } from '../model/profile.js';
import type { Diagnostic } from '../model/report.js';
import type { Settings } from '../model/settings.js';
import { checkInputs, type Input } from '../run/check.js';
import { decode } from '../source/decode.js';
import { exampleLinks } from './example-links.js';
import { inputOfExchange } from './exchange.js';
import type { RuleExample } from './explanation.js';

interface StoredFile {
  readonly name: string;
  /** The bytes of the file, each as a letter. */
  readonly bytes: string;
}

type StoredExamples = Readonly<Record<string, { readonly bad?: StoredFile; readonly good?: StoredFile }>>;

let stored: StoredExamples | undefined;

/** Under what settings the examples of a rule are checked: it is on, it is a day in November, and some links have been tried. */
export function exampleSettings(rule: Rule): Settings {
  return {
    rules: rule.offByDefault ? { [rule.code]: rule.severity } : {},
    today: '2026-11-25',
    defaults: { language: 'sv', base: 'https://data.exempel.se/' },
    allowed: {},
    links: exampleLinks,
  };
}

/** A file in which the rule finds something, and one in which it does not, with what the check says of them. */
export async function examplesOf(
  rule: Rule,
  language: Language,
): Promise<{ readonly bad: RuleExample | undefined; readonly good: RuleExample | undefined }> {
  stored ??= JSON.parse((await import('./generated/examples.js')).examplesText) as StoredExamples;
  const found = Object.hasOwn(stored, rule.code) ? stored[rule.code] : undefined;
  return {
    bad: found?.bad && (await checked(found.bad, rule, language)),
    good: found?.good && (await checked(found.good, rule, language)),
  };
}

/** Checks an example of a rule. Those of rules about `metakoll.yaml` are read as one. */
export async function checkExample(
  name: string,
  bytes: Uint8Array,
  rule: Rule,
  language: Language,
): Promise<{ readonly diagnostics: readonly Diagnostic[]; readonly text: string }> {
  if (rule.code.startsWith('config-')) {
    const { readConfiguration } = await import('../config/read.js');
    const { diagnostics, source } = await readConfiguration(name, bytes, () => language);
    return { diagnostics, text: source.text };
  }
  const input = exampleInput(name, bytes);
  const { report, sources } = await checkInputs([input], {
    language,
    settingsFor: () => exampleSettings(rule),
  });
  const text = input.fetched ? sourceOf(bytes) : (sources.get(name)?.text ?? '');
  return { diagnostics: report.diagnostics, text };
}

/** An example as an input; one of a rule about fetching holds what was asked and answered. */
export function exampleInput(name: string, bytes: Uint8Array): Input {
  return name.endsWith('.http') ? inputOfExchange(name, sourceOf(bytes)) : { path: name, bytes, named: true };
}

function sourceOf(bytes: Uint8Array): string {
  return decode(bytes, undefined).text;
}

async function checked(file: StoredFile, rule: Rule, language: Language): Promise<RuleExample> {
  const bytes = Uint8Array.from(file.bytes, (letter) => letter.charCodeAt(0));
  const { diagnostics, text } = await checkExample(file.name, bytes, rule, language);
  return {
    format: file.name.replace(/^.*\./, ''),
    text,
    findings: diagnostics
      .filter((found) => found.rule === rule.code)
      .map(({ range, severity, message, why, how, fix }) => ({
        line: range.start.line,
        column: range.start.column,
        at: text.slice(range.start.offset, range.end.offset).split(/[\r\n]/)[0]!,
        severity,
        message,
        why,
        how,
        ...(fix ? { fix: { title: fix.title, safe: fix.safe } } : {}),
      })),
  };
}
