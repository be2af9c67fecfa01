import type { Assumption } from './document.js';
import type { Fetched } from './fetched.js';
import type { Args, Severity } from './finding.js';
import type { Cell } from './place.js';
import type { Format } from './reader.js';
import type { Range } from './text.js';

/** The resource that a diagnostic is about. */
export interface DiagnosticResource {
  /** Key of the class, such as `Dataset`. */
  readonly class: string;
  readonly id?: string;
  readonly title?: string;
  /** IRI (or else title) of the dataset that the resource belongs to. */
  readonly dataset?: string;
  /** Title of that dataset. */
  readonly datasetTitle?: string;
}

/** A change of the file that puts a finding right. */
export interface DiagnosticFix {
  /** Needs no judgement. */
  readonly safe: boolean;
  /** What it does, as an order. */
  readonly title: string;
  /** What stands at each range becomes the text; no two of them overlap. */
  readonly edits: readonly { readonly range: Range; readonly text: string }[];
}

/** One finding, with its sentences in the language of the report. */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly file: string;
  readonly range: Range;
  /** In a table: row from 1, column letter and heading. */
  readonly cell?: Cell | undefined;
  /** JSON Pointer into the canonical document. */
  readonly pointer: string;
  readonly resource?: DiagnosticResource | undefined;
  /** CURIE of the property. */
  readonly property?: string | undefined;
  /** Code of the rule whose finding in the same file this one follows from: mended, this one is gone or can be judged. */
  readonly cause?: string | undefined;
  /** What the finding is about in a few words; the same for all findings that may be shown as one. */
  readonly title: string;
  readonly message: string;
  readonly why: string;
  readonly how: string;
  readonly guidance: string;
  readonly args: Args;
  readonly fix?: DiagnosticFix | undefined;
  /** The same for the same finding when lines move. */
  readonly fingerprint: string;
}

/** A finding that is hidden, and why. */
export interface Suppressed {
  /** As the comment or the settings give it; empty where they do not. */
  readonly reason: string;
  readonly diagnostic: Diagnostic;
}

/** Known findings that no longer occur, as the baseline reports them. */
export interface GoneFinding {
  readonly rule: string;
  readonly file: string;
  readonly resource?: string;
  readonly property?: string;
  readonly fingerprint: string;
  readonly count: number;
}

/** What became of the findings that are known from before. */
export interface BaselineReport {
  /** How the report calls the file. */
  readonly file: string;
  readonly gone: readonly GoneFinding[];
}

/** A resource that a file describes, for reports that show more than what is wrong. */
export interface DescribedResource {
  /** Key of the class, such as `Dataset`. */
  readonly class: string;
  /** JSON Pointer into the canonical document. */
  readonly pointer: string;
  readonly id?: string;
  readonly title?: string;
  /** IRI (or else title) of the dataset that the resource is or belongs to. */
  readonly dataset?: string;
  /** Name (or else IRI) of the publisher of the resource or of its dataset. */
  readonly publisher?: string;
  /** Keys of the properties that are filled in. */
  readonly properties: readonly string[];
  /** Addresses and literals of the properties that a catalogue is summed up by, by key. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
}

/** A file of the run. */
export interface ReportFile {
  readonly path: string;
  readonly format: Format | 'unknown';
  /** How many resources of each class it describes. */
  readonly resources: Readonly<Record<string, number>>;
  /** What was taken for granted when it was read. */
  readonly assumptions: readonly ReportAssumption[];
  /** How it was fetched, where it came from the web. */
  readonly fetched?: Fetched | undefined;
}

/** An assumption with its sentence. */
export interface ReportAssumption extends Assumption {
  readonly message: string;
}

/** The result of a run; `schemas/report.schema.json` describes its JSON form. */
export interface Report {
  readonly formatVersion: 1;
  readonly tool: { readonly name: 'metakoll'; readonly version: string };
  readonly profile: string;
  readonly language: 'sv' | 'en';
  readonly summary: {
    readonly files: number;
    /** Files in a folder or pattern that describe no catalogue. */
    readonly passedOver: number;
    readonly resources: Readonly<Record<string, number>>;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    readonly fixable: number;
    /** Findings that comments or settings hide. */
    readonly suppressed: number;
    /** Findings that are hidden because they are known from before. */
    readonly baselined: number;
  };
  readonly files: readonly ReportFile[];
  /** In order of file, offset and rule. */
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly Suppressed[];
  /** Only where there is a baseline. */
  readonly baseline?: BaselineReport;
}
