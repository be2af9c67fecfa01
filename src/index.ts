/**
 * The library: what the command does, without files, network, environment and clock. It runs in Node and in browsers.
 *
 * @example
 * const { report } = await check([{ path: 'catalogue.yaml', bytes }]);
 */

export type {
  CheckContext,
  EachDocument,
  EachProperty,
  EachResource,
  Finder,
  Fix,
  FixContext,
  LookResult,
  Rule,
  RuleTexts,
  SentenceContext,
  Sentences,
} from './core/checks/rule.js';
export { type OwnRule, type Ruleset, standardRules, withRules } from './core/checks/ruleset.js';
export type { ClassShapes, SchemaError, Shape, Validator } from './core/checks/validator.js';
export type { Config, ConfigSuppression, FileSettings } from './core/config/config.js';
export {
  IdentifiersBroken,
  identifiersBroken,
  identifiersBy,
  identifiersName,
  identifiersText,
} from './core/config/identifiers.js';
export { type Configuration, readConfiguration } from './core/config/read.js';
export { exclusionOf, settingsOf } from './core/config/settings.js';
export type { PropertyChange, ResourceChange } from './core/diff/compare.js';
export { type CatalogueDiff, type DiffResult, diffInputs as diff } from './core/diff/diff.js';
export { explain } from './core/explain/explain.js';
export type {
  AllowedList,
  Choice,
  ClassExplanation,
  ExampleFinding,
  Explanation,
  ListLine,
  Match,
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
export { plainDiff } from './core/fixes/diff.js';
export { type Grid, type GridCell, gridOf, withCell } from './core/formats/csv/grid.js';
export { formats } from './core/formats/readers.js';
export { type SheetCells, type SheetPlace, sheetsOf, withSheetCell } from './core/formats/sheet-cells.js';
export { type OutputFormat, outputFormats } from './core/formats/writers.js';
export type { CanonicalObject, CanonicalValue } from './core/model/canonical.js';
export type { Assumption } from './core/model/document.js';
export type { Args, RuleGroup, Severity } from './core/model/finding.js';
export type { FixedFile } from './core/model/fixed.js';
export type { NoteCode } from './core/model/normal.js';
export type { Cell } from './core/model/place.js';
export type {
  Language,
  Level,
  Profile,
  ProfileClass,
  ProfileProperty,
  Texts,
  ValueKind,
} from './core/model/profile.js';
export type { Format } from './core/model/reader.js';
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
} from './core/model/report.js';
export type { Reading, RuleLevel, Settings, Suppression } from './core/model/settings.js';
export type { Position, Range, SourceText, Span } from './core/model/text.js';
export type { WrittenNote } from './core/normal/notes.js';
export { type PreviewOptions, type PreviewResult, previewInputs as preview } from './core/preview/inputs.js';
export type { PreviewFile } from './core/preview/page.js';
export { jsonLdContext } from './core/profile/jsonld-context.js';
export { classes, classOf, dcatApSe, makeProfile, withLevels } from './core/profile/profile.js';
export {
  type Vocabulary,
  type VocabularyEntry,
  vocabulary,
  vocabularyIds,
} from './core/profile/vocabularies.js';
export {
  type OutlineGroup,
  type OutlinePlace,
  type OutlineSection,
  outline,
} from './core/report/outline.js';
export {
  type Baseline,
  baselineText,
  type FileKnowledge,
  type KnownFinding,
  readBaseline,
  updatedBaseline,
  withoutKnown,
} from './core/run/baseline.js';
export {
  type CheckOptions,
  type CheckResult,
  checkInputs as check,
  type Input,
  type Step,
} from './core/run/check.js';
export { type ConvertOptions, type ConvertResult, convertInputs as convert } from './core/run/convert.js';
export { type FixOptions, type FixResult, fixInputs as fix } from './core/run/fix.js';
export { type ScoreOptions, type ScoreResult, scoreInputs as score } from './core/score/inputs.js';
export type { LinkStates } from './core/score/measure.js';
export type { MethodId } from './core/score/method.js';
export { type Decoded, decode, type WrongBytes } from './core/source/decode.js';
export { encode } from './core/source/encode.js';
export {
  type Publisher,
  proposedAnswers,
  type Read,
  readBase,
  readContact,
  readLicence,
  readPublisher,
  type StartAnswers,
} from './core/start/answers.js';
export { type StartedCatalogue, type StartOptions, startCatalogue } from './core/start/start.js';
export { type StarterFormat, starterFormats } from './core/start/starter-text.js';
export { type FoundStarters, findStarters, type Starter, starters } from './core/start/starters.js';
export { version } from './core/version.js';
