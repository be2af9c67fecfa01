import type { Diagnostic } from './report.js';

/** What became of a file. */
export interface FixedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** The fixed file: its text in its encoding, with its byte order mark if it had one; or the workbook. */
  readonly bytes: Uint8Array;
  /** The findings that were put right, in the order in which it was done. */
  readonly made: readonly Diagnostic[];
  /**
   * Why no more could be done: the encoding lacks a sign that a fix needs, a fix broke the file and was taken back, the
   * file could not be read as a whole, or a workbook is signed, protected or has no room for a change. Absent where nothing
   * stood in the way.
   */
  readonly stopped?: Stopped;
}

/** Why a file is not changed. */
export type Stopped = 'encoding' | 'broken' | 'unreadable' | Unchangeable;

/** Why the cells of a workbook are not changed. */
export type Unchangeable = 'signed' | 'protected' | 'cells';
