import { meantDelimiter } from '../formats/csv/delimiter.js';
import { isTree, type Tree } from '../formats/shared/tree/context.js';
import { spansOf, type Wanted } from '../formats/shared/tree/located.js';
import { parseYaml } from '../formats/yaml/read.js';
import type { ResourceNode } from '../model/canonical.js';
import type { SettingsFile } from '../model/document.js';
import type { Finding, Severity } from '../model/finding.js';
import { setOwn } from '../model/own.js';
import type { Language } from '../model/profile.js';
import type { Diagnostic } from '../model/report.js';
import { type RuleLevel, type Suppression, standardSettings } from '../model/settings.js';
import type { SourceText } from '../model/text.js';
import { bareDocument, diagnose } from '../run/diagnostics.js';
import { plainDiagnostics } from '../run/plain.js';
import { decode } from '../source/decode.js';
import { sourceText } from '../source/text.js';
import { type CatalogueSections, readSections } from './catalogue.js';
import type { Config, FileSettings } from './config.js';
import { faultsOf } from './faults.js';
import { propertyKey } from './formats.js';
import { validate } from './generated/validate.js';

/** A configuration that has been read. */
export interface Configuration {
  /** How reports call the file. */
  readonly path: string;
  readonly source: SourceText;
  readonly config: Config;
  /** The language that mistakes are reported in. */
  readonly language: Language;
  /** What is wrong with it. When there is anything, nothing should be done by it. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a `metakoll.yaml`. Mistakes are reported in the language that `languageFor` gives for the one it asks for. */
export async function readConfiguration(
  path: string,
  bytes: Uint8Array,
  languageFor: (own: Language | undefined) => Language = (own = 'en') => own,
): Promise<Configuration> {
  const source = sourceText(decode(bytes).text);
  const { findings, documents, layout } = parseYaml(source);
  const root: unknown = withoutNulls(documents[0] ?? {});
  const faults = findings.length > 0 || validate(root) ? [] : faultsOf(root, validate.errors ?? []);
  if (documents.length > 1) {
    const at: Wanted = { path: [1], part: 'first-line' };
    faults.push({ rule: 'config-value-invalid', args: { key: '', expected: 'single' }, at });
  }
  const suppressions = isTree(root) ? listOf(root['suppress']) : [];
  const wanted = [
    ...faults.map(({ at }) => at),
    ...suppressions.map((_, index): Wanted => ({ path: [0, 'suppress', index], part: 'first-line' })),
  ];
  const spans = wanted.length === 0 ? [] : spansOf(wanted, source.text, layout());
  const isShaped = findings.length === 0 && faults.length === 0 && isTree(root);
  const sections = isShaped ? readSections(root, source, layout) : undefined;
  const all: Finding[] = [
    ...findings,
    ...(sections?.document.findings ?? []),
    ...faults.map(({ rule, args }, index): Finding => {
      return { rule, place: { kind: 'span', span: spans[index]! }, args };
    }),
  ];
  const isSound = isShaped && all.length === 0;
  const config = configOf(
    isSound ? root : {},
    (index) => ({ file: path, source, span: spans[faults.length + index]! }),
    isSound ? sections : undefined,
    { file: path, source },
  );
  const own =
    isTree(root) && (root['language'] === 'sv' || root['language'] === 'en') ? root['language'] : undefined;
  const language = languageFor(own);
  const found = await plainDiagnostics(
    await diagnose(
      { path, format: 'yaml' },
      sections?.document ?? bareDocument,
      all,
      source,
      standardSettings,
      language,
    ),
  );
  // The guidance on catalogues says nothing about configurations.
  return { path, source, config, language, diagnostics: found.map((item) => ({ ...item, guidance: '' })) };
}

/** A key without a value is as good as none. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isTree(value)) return value;
  const kept: Tree = {};
  for (const [key, item] of Object.entries(value)) if (item !== null) setOwn(kept, key, withoutNulls(item));
  return kept;
}

/** From here on the tree is known to be as the schema has it. */
function configOf(
  tree: Tree,
  originOf: (index: number) => Suppression['origin'],
  sections: CatalogueSections | undefined,
  file: Omit<SettingsFile, 'document'>,
): Config {
  const text = (key: string) => tree[key] as string | undefined;
  const [language, base, failOn, baseline] = ['language', 'base', 'failOn', 'baseline'].map(text);
  const [ids, removedIds] = ['ids', 'removedIds'].map(text);
  return {
    ...fileSettingsOf(tree, sections?.defaults),
    ...(language === undefined ? {} : { language: language as Language }),
    ...(base === undefined ? {} : { base }),
    ...(sections === undefined
      ? {}
      : {
          catalogue: {
            from: { ...file, document: sections.document },
            catalogue: sections.catalogue,
            language: sections.language,
          },
        }),
    ...(failOn === undefined ? {} : { failOn: failOn as Severity | 'never' }),
    ...(ids === undefined ? {} : { ids: ids as 'from-title' }),
    ...(removedIds === undefined ? {} : { removedIds: removedIds as 'forget' | 'keep' }),
    ...(baseline === undefined ? {} : { baseline }),
    include: textsOf(tree['include']),
    exclude: textsOf(tree['exclude']),
    overrides: listOf(tree['overrides']).map((item, index) => {
      return { ...fileSettingsOf(item, sections?.overrides[index]), files: textsOf(item['files']) };
    }),
    suppress: listOf(tree['suppress']).map((item, index) => ({
      files: textsOf(item['file']),
      suppression: {
        rules: textsOf(item['rule']),
        ...(item['resource'] === undefined ? {} : { resource: String(item['resource']) }),
        reason: String(item['reason']),
        origin: originOf(index),
      },
    })),
  };
}

function fileSettingsOf(tree: Tree, defaults: readonly ResourceNode[] = []): FileSettings {
  const language = tree['defaultLanguage'];
  const csv = treeOf(tree['csv']);
  const delimiter = meantDelimiter(String(csv['delimiter'] ?? ''));
  return {
    ...(typeof language === 'string' ? { defaultLanguage: language } : {}),
    rules: treeOf(tree['rules']) as Record<string, RuleLevel>,
    allow: Object.fromEntries(
      Object.entries(treeOf(tree['allow'])).map(([name, values]) => [propertyKey(name)!, textsOf(values)]),
    ),
    defaults,
    csv: {
      ...(delimiter === undefined ? {} : { delimiter }),
      ...(typeof csv['encoding'] === 'string' ? { encoding: csv['encoding'] } : {}),
      columns: treeOf(csv['columns']) as Record<string, string>,
    },
  };
}

function treeOf(value: unknown): Tree {
  return isTree(value) ? value : {};
}

function listOf(value: unknown): readonly Tree[] {
  return Array.isArray(value) ? value.filter(isTree) : [];
}

function textsOf(value: unknown): readonly string[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map(String);
}
