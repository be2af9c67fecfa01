/** What the page and its worker say to each other: plain objects only. */
import type {
  Cell,
  FixedFile,
  Format,
  OutlineSection,
  OutputFormat,
  Range,
  Report,
  Severity,
} from '../index.js';

export type Language = Report['language'];

/** A file as it is checked now. */
export interface WebFile {
  readonly path: string;
  /** Whether it was chosen by name, and not found in a folder. */
  readonly named: boolean;
  /** Absent where the worker has been given them before. */
  readonly bytes?: Uint8Array | undefined;
}

/** How the files are read and checked. */
export interface WebOptions {
  readonly language: Language;
  /** Today's date where the person is: rules about the future need it. */
  readonly today: string;
  /** Encoding that all files are read in; found out where none is chosen. */
  readonly encoding?: string | undefined;
}

/** A file after a check. */
export interface CheckedFile {
  readonly path: string;
  readonly format: Format | 'unknown';
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** What it describes, in words. */
  readonly resources: Report['files'][number]['resources'];
  /** How it was understood where it left something open. */
  readonly assumptions: readonly string[];
  /** Encoding of its text. */
  readonly encoding: string;
}

/** A choice of a filter, and how many findings it leads to. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** What filters offer. */
export interface Choices {
  readonly rules: readonly Choice[];
  readonly fields: readonly Choice[];
  readonly datasets: readonly Choice[];
}

/** What a check has found, without the findings themselves. */
export interface Overview {
  readonly profile: string;
  readonly version: string;
  readonly summary: Report['summary'];
  /** How many findings a safe fix puts right. */
  readonly safe: number;
  readonly files: readonly CheckedFile[];
  readonly choices: Choices;
  /** What is wrong with a configuration among the files: nothing was decided by it. */
  readonly configurationFaults: readonly string[];
  readonly configuration: string | undefined;
}

/** Which findings are listed. */
export interface Filter {
  readonly severity: Severity | '';
  readonly rule: string;
  readonly field: string;
  readonly dataset: string;
  readonly fixable: boolean;
  readonly search: string;
}

/** The findings of a file, arranged. */
export interface ListedFile {
  readonly path: string;
  readonly sections: readonly OutlineSection[];
}

/** The findings that a filter lets through; the numbers in it are positions in the whole report. */
export interface Listing {
  readonly count: number;
  readonly files: readonly ListedFile[];
  /** Where each finding stands: its line, and in a table its cell in words. */
  readonly lines: Uint32Array;
  readonly cells: readonly (string | undefined)[];
  /** Whether each can be put right: 0 not, 1 for certain, 2 with judgement. */
  readonly fixes: Uint8Array;
}

/** One finding in full. */
export interface Detail {
  readonly index: number;
  readonly rule: string;
  readonly severity: Severity;
  readonly path: string;
  readonly range: Range;
  readonly cell: Cell | undefined;
  readonly message: string;
  readonly why: string;
  readonly how: string;
  readonly guidance: string;
  readonly fix: { readonly safe: boolean; readonly title: string } | undefined;
  /** All that stands in the cell of a table that can be changed. */
  readonly content: string | undefined;
  /** Whether what is wrong stands in that cell: what is missing has its place in another. */
  readonly isInCell: boolean;
  /** The values that its field may have, where they are in a list. */
  readonly choices: readonly FieldChoice[];
  /** The line with the fault, in three pieces: before, the fault, after. */
  readonly excerpt: readonly [string, string, string] | undefined;
}

/** A value of a field: what is written, and what it means. */
export interface FieldChoice {
  readonly value: string;
  readonly label: string;
}

/** A mark in a text: lines and columns count from 1. */
export interface Mark {
  readonly index: number;
  readonly severity: Severity;
  readonly range: Range;
  readonly cell: Cell | undefined;
}

/** The text of a file with its marks. */
export interface SourceView {
  readonly path: string;
  readonly format: Format | 'unknown';
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A table as a spreadsheet shows it. */
export interface TableView {
  /** The sheets of a workbook; a table in text is one without a name. */
  readonly sheets: readonly SheetView[];
}

/** The rows of a sheet. */
export interface SheetView {
  readonly name: string | undefined;
  /** Which row holds the headings; -1 where that is not known. */
  readonly headerRow: number;
  readonly rows: readonly (readonly string[])[];
}

/** A cell that is changed; rows and columns count from 0. */
export interface CellPlace {
  readonly sheet: string | undefined;
  readonly row: number;
  readonly column: number;
}

/** What a fix would do to a file. */
export interface Mended {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What is done, in words, and in how many places. */
  readonly made: readonly { readonly title: string; readonly lines: readonly number[] }[];
  readonly diff: string | undefined;
  /** Of a table the cells that change; undefined where there is more to it. */
  readonly cells: readonly CellChange[] | undefined;
  readonly stopped: FixedFile['stopped'] | undefined;
}

/** A cell with another content. */
export interface CellChange {
  readonly place: string;
  readonly before: string;
  readonly after: string;
}

/** A catalogue in another format. */
export interface Converted {
  readonly to: OutputFormat;
  readonly text: string;
  /** The file, where it is no text. */
  readonly bytes: Uint8Array | undefined;
  readonly notes: readonly string[];
  readonly unreadable: readonly string[];
  readonly errors: number;
  /** Files with the identifiers that were given, where they are not those that are kept. */
  readonly identifiers: readonly KeptIdentifiers[];
}

/** A `metakoll-ids.yaml` that has changed. */
export interface KeptIdentifiers {
  readonly name: string;
  readonly text: string;
  /** How many identifiers are new. */
  readonly added: number;
}

/** Pages without scripts; the first one is shown first. Empty where there is nothing to show. */
export interface Pages {
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

/** The forms in which a report is saved. */
export type ReportForm = 'html' | 'csv' | 'json' | 'text';

/** A dataset that one can begin with. */
export interface StarterLine {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** What is answered about a new catalogue; empty where nothing was. */
export interface BeginWishes {
  readonly publisher: string;
  readonly base: string;
  readonly license: string;
  readonly contact: string;
  readonly starters: readonly string[];
  readonly format: 'xlsx' | 'csv' | 'yaml';
}

/** A new catalogue, and what is known of the answers. */
export interface Begun {
  /** The publisher as the register knows it. */
  readonly name: string | undefined;
  readonly proposed: { readonly base: string | undefined; readonly contact: string | undefined };
  readonly faults: Readonly<Record<'publisher' | 'base' | 'license' | 'contact', string | undefined>>;
  /** Empty where an answer was not understood. `marks` counts what is to be filled in. */
  readonly files: readonly {
    readonly name: string;
    readonly content: string | Uint8Array;
    readonly marks: number;
  }[];
}

/** How far a check has come. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** What the worker is asked; each method of the session by its name. */
export interface Request {
  readonly id: number;
  readonly method: string;
  readonly args: readonly unknown[];
}

/** What it answers. */
export type Answer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: string }
  | { readonly progress: Progress };
