import type { Diagnostic } from './report.js';

/** What became of a file. */
export interface FixedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** The fixed text in the encoding of the file, with its byte order mark if it had one. */
  readonly bytes: Uint8Array;
  /** The findings that were put right, in the order in which it was done. */
  readonly made: readonly Diagnostic[];
  /**
   * Why no more could be done: the encoding lacks a sign that a fix needs, a fix broke the file and was taken back, or the
   * file could not be read as a whole. Absent where nothing stood in the way.
   */
  readonly stopped?: 'encoding' | 'broken' | 'unreadable';
}
