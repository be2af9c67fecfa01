/** The sentences of the page. */
import type { FixedFile, OutputFormat, Severity } from '../../index.js';
import type { BeginWishes, ReportForm } from '../protocol.js';

type Counted = (count: number) => string;
type Named = (name: string) => string;

export interface WebWords {
  readonly title: string;
  readonly tagline: string;
  readonly skip: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly start: {
    readonly heading: string;
    readonly lead: string;
    readonly drop: string;
    readonly dropNow: string;
    readonly or: string;
    readonly chooseFiles: string;
    readonly chooseFolder: string;
    readonly formats: string;
    readonly settings: string;
    readonly otherWays: string;
    readonly example: string;
    readonly exampleWhat: string;
    readonly exampleClean: string;
    readonly paste: string;
    readonly begin: string;
    readonly pasteLabel: string;
    readonly pasteCheck: string;
    readonly pastedName: string;
    readonly address: string;
    readonly steps: readonly (readonly [string, string])[];
  };
  readonly begin: Readonly<
    Record<
      | 'back'
      | 'heading'
      | 'intro'
      | 'publisher'
      | 'publisherHint'
      | 'base'
      | 'baseHint'
      | 'contact'
      | 'contactHint'
      | 'license'
      | 'starters'
      | 'startersHint'
      | 'format'
      | 'make'
      | 'made'
      | 'open'
      | 'together',
      string
    >
  > & {
    readonly propose: Named;
    readonly licenses: Readonly<Record<'CC0' | 'CC BY 4.0', string>>;
    readonly formats: Readonly<Record<BeginWishes['format'], string>>;
    readonly marks: Counted;
  };
  readonly privacy: { readonly line: string; readonly more: string; readonly points: readonly string[] };
  readonly busy: Readonly<Record<'reading' | 'checking' | 'cancel' | 'cancelled', string>>;
  readonly problem: {
    readonly again: string;
    readonly tooLarge: (name: string, size: string) => string;
    readonly tooLargeHow: string;
    readonly unreadable: Named;
    readonly unreadableHow: string;
    readonly nothing: string;
    readonly nothingHow: string;
    readonly memory: string;
    readonly memoryHow: string;
    readonly fault: string;
    readonly faultHow: string;
  };
  readonly tabs: Readonly<Record<'findings' | 'convert' | 'preview' | 'score' | 'report' | 'label', string>>;
  readonly files: {
    readonly one: string;
    readonly many: Counted;
    readonly other: string;
    readonly changed: Named;
    readonly saved: Named;
    readonly saveNamed: Named;
    readonly undo: string;
    readonly leave: string;
    readonly encoding: string;
    readonly encodingAuto: Named;
    readonly understood: string;
    readonly configuration: Named;
    readonly configurationBroken: string;
    readonly resources: Named;
  };
  readonly verdict: {
    readonly errors: Counted;
    readonly passed: string;
    readonly clean: string;
    readonly unreadable: string;
    readonly rest: Named;
    readonly restAlone: (parts: string, count: number) => string;
    readonly checked: Named;
    readonly mend: Counted;
    readonly convert: string;
    readonly next: string;
  };
  readonly severity: Readonly<Record<Severity, string>>;
  readonly counts: Readonly<Record<Severity, Counted>> & {
    readonly and: (parts: readonly string[]) => string;
  };
  readonly filter: {
    readonly label: string;
    readonly all: string;
    readonly plural: Readonly<Record<Severity, string>>;
    readonly search: string;
    readonly more: string;
    readonly rule: string;
    readonly field: string;
    readonly dataset: string;
    readonly any: string;
    readonly fixable: string;
    readonly clear: string;
    readonly shown: Counted;
    readonly none: string;
  };
  readonly finding: {
    readonly list: string;
    readonly how: string;
    readonly why: string;
    readonly guidance: string;
    readonly rule: string;
    readonly places: string;
    readonly line: Counted;
    readonly show: string;
    readonly cell: Named;
    readonly change: string;
    readonly fix: string;
    readonly fixAll: Counted;
    readonly selected: string;
  };
  readonly rule: Readonly<Record<'bad' | 'good' | 'off' | 'limits' | 'close', string>>;
  readonly source: {
    readonly label: string;
    readonly empty: string;
    readonly next: string;
    readonly previous: string;
    readonly position: (at: number, of: number) => string;
    readonly keys: string;
    readonly table: string;
    readonly text: string;
    readonly view: string;
    readonly readOnly: string;
    readonly sheet: string;
    readonly fixedCell: string;
    readonly editing: string;
    readonly cell: (name: string, heading: string) => string;
    readonly chooseCell: string;
    readonly write: string;
    readonly list: string;
    readonly row: string;
    readonly cut: Counted;
  };
  readonly mend: {
    readonly heading: string;
    readonly intro: string;
    readonly introOne: string;
    readonly unsafe: string;
    readonly lines: (lines: readonly number[]) => string;
    readonly difference: string;
    readonly cells: string;
    readonly tooDifferent: string;
    readonly apply: string;
    readonly cancel: string;
    readonly nothing: string;
    readonly stopped: Readonly<Record<NonNullable<FixedFile['stopped']>, string>>;
    readonly done: Counted;
  };
  readonly convert: {
    readonly heading: string;
    readonly intro: string;
    readonly choose: string;
    readonly others: string;
    readonly what: Readonly<Record<OutputFormat, string>>;
    readonly make: string;
    readonly save: Named;
    /** Name of a catalogue of several files. */
    readonly name: string;
    readonly identifiers: string;
    readonly identifiersWhy: Counted;
    readonly where: string;
    readonly whereSteps: readonly string[];
    readonly whereLink: string;
    readonly errors: Counted;
    readonly notes: string;
    readonly moreNotes: Counted;
    readonly unreadable: Named;
    readonly beginning: string;
    readonly whole: string;
  };
  readonly framed: {
    readonly save: string;
    readonly working: string;
    readonly nothing: Readonly<Record<'preview' | 'score', string>>;
    readonly part: (at: number, of: number) => string;
    readonly parts: string;
  };
  readonly report: {
    readonly heading: string;
    readonly intro: string;
    readonly forms: Readonly<Record<ReportForm, readonly [string, string]>>;
    readonly save: string;
    readonly name: string;
  };
  readonly about: { readonly foot: Named; readonly licences: string };
  readonly announce: {
    readonly checked: Named;
    readonly clean: string;
    readonly changed: string;
  };
  readonly quantity: Counted;
}
