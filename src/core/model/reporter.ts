import type { Severity } from './finding.js';
import type { Language } from './profile.js';
import type { DescribedResource, Diagnostic, Report } from './report.js';
import type { SourceText } from './text.js';

/** Ways of setting off a piece of text; plain functions that give the text back where there is no colour. */
export interface Painter {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
  readonly good: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly link: (text: string) => string;
}

/** What a reporter may use besides the report. */
export interface ReporterContext {
  readonly language: Language;
  /** The texts of the files by path, for excerpts. */
  readonly sources: ReadonlyMap<string, SourceText>;
  /** The resources of the main classes that a file describes. */
  readonly resourcesOf: (path: string) => readonly DescribedResource[];
  /** From which severity on a finding makes the check fail. */
  readonly failOn: Severity | 'never';
  readonly paint: Painter;
  /** Columns of the window. */
  readonly width: number;
  /** How many places of the same finding are shown; infinity for all. */
  readonly maxFindings: number;
  /**
   * The path of a file from the top of its repository, for services that look for it there; the path itself where that is not
   * known.
   */
  readonly inRepository?: ((path: string) => string) | undefined;
  /** The address of a finding's place in a preview that is made beside the report; undefined where it has none. */
  readonly inPreview?: ((found: Diagnostic) => string | undefined) | undefined;
  /** Shows term IRIs, rule codes' details and the assumptions of the readers. */
  readonly verbose: boolean;
}

/** Turns a report into text, piece by piece: a large one never needs one string. */
export type Reporter = (report: Report, context: ReporterContext) => Iterable<string>;
