/**
 * The library: everything that the command uses. Nothing here reads files, asks the network or looks at the clock.
 *
 * @example
 * const { report } = await checkInputs([{ path: 'katalog.yaml', bytes, named: true }], { language: 'sv' });
 */
export type {
  Assumption,
  CanonicalObject,
  CanonicalValue,
  Cell,
} from './core/catalogue/document.js';
export type { Args, RuleGroup, Severity } from './core/checks/rule.js';
export type { Reading, RuleLevel, Settings, Suppression } from './core/checks/settings.js';
export type { Config, ConfigSuppression, FileSettings } from './core/config/config.js';
export { type Configuration, readConfiguration } from './core/config/read.js';
export { exclusionOf, settingsOf } from './core/config/settings.js';
export { type ConvertOptions, type ConvertResult, convertInputs } from './core/convert.js';
export type { PropertyChange, ResourceChange } from './core/diff/compare.js';
export { type CatalogueDiff, type DiffResult, diffInputs } from './core/diff/diff.js';
export { explain } from './core/explain/explain.js';
export type {
  AllowedList,
  Choice,
  ClassExplanation,
  ExampleFinding,
  Explanation,
  ListLine,
  Match,
  Overview,
  PropertyExplanation,
  PropertyLine,
  RuleExample,
  RuleExplanation,
  RuleLine,
  Snippets,
  ValueExplanation,
  ValueLine,
} from './core/explain/explanation.js';
export { listRules, type RuleFilter } from './core/explain/rules.js';
export { type FixedFile, type FixOptions, type FixResult, fixInputs } from './core/fix/fix.js';
export { type CheckOptions, type CheckResult, checkInputs, type Input, type Step } from './core/pipeline.js';
export { jsonLdContext } from './core/profile/jsonld-context.js';
export {
  classes,
  classOf,
  type Language,
  type Level,
  type ProfileClass,
  type ProfileProperty,
  propertiesAt,
  rangeOf,
  type Texts,
  type ValueKind,
} from './core/profile/profile.js';
export {
  type Vocabulary,
  type VocabularyEntry,
  vocabulary,
  vocabularyIds,
} from './core/profile/vocabularies.js';
export type { Format } from './core/readers/reader.js';
export { formats } from './core/readers/readers.js';
export {
  type Baseline,
  baselineText,
  type FileKnowledge,
  type KnownFinding,
  readBaseline,
  updatedBaseline,
  withoutKnown,
} from './core/report/baseline.js';
export type {
  BaselineReport,
  DescribedResource,
  Diagnostic,
  DiagnosticFix,
  DiagnosticResource,
  GoneFinding,
  Report,
  ReportAssumption,
  ReportFile,
  Suppressed,
} from './core/report/report.js';
export type { Position, Range, SourceText } from './core/source/text.js';
export { version } from './core/version.js';
export type { Note, NoteCode } from './core/writers/document.js';
export { normalizations } from './core/writers/normalise.js';
export type { ToldNote } from './core/writers/notes.js';
export { type OutputFormat, outputFormats } from './core/writers/writers.js';
