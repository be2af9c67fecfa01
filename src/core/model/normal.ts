import type { CanonicalObject } from './canonical.js';
import type { CatalogueDocument, Statement } from './document.js';
import type { Language } from './profile.js';

/**
 * The part of a catalogue document that is written: what the readers hand over. The resources tell in which order
 * the source speaks of them; without them it is the order of the document.
 */
export type Described = Pick<CatalogueDocument, 'data' | 'rest'> &
  Partial<Pick<CatalogueDocument, 'resources'>>;

/** A document in its normal form. */
export interface NormalDocument {
  /** One resource, or `@graph` with several; the same shape as in a catalogue document. */
  readonly data: CanonicalObject;
  /** Statements about things that the profile does not know. */
  readonly rest: readonly Statement[];
}

/** Something that a person should know about the output: what was left out, or understood in one of two ways. */
export interface Note {
  readonly code: NoteCode;
  readonly args: Readonly<Record<string, string | number>>;
}

/** What notes may be about; the sentences stand in notes.ts. */
export type NoteCode =
  | 'merged-differently'
  | 'several-catalogues'
  | 'linked-to-catalogue'
  | 'graphs-merged'
  | 'language-left-out'
  | 'datatype-left-out'
  | 'relative-iri'
  | 'relative-resource'
  | 'relative-kept'
  | 'keyword-left-out'
  | 'nothing-there'
  | 'xml-property'
  | 'xml-character'
  | 'rest-left-out'
  | 'texts-without-language'
  | 'csv-left-out'
  | 'csv-resource'
  | 'csv-changed'
  | 'csv-formula';

/** How a file is written. */
export interface WriteHow {
  /** Language of headings and guidance, in formats that have any. */
  readonly language: Language;
  /** The version of metakoll, for formats that say what made them. */
  readonly version: string;
}

/** The text of a file, and what it does not say. */
export interface Written {
  /** For a workbook its cells as text. */
  readonly text: string;
  /** The file, where it is no text. */
  readonly bytes?: Uint8Array;
  readonly notes: readonly Note[];
}

/** Turns a document in its normal form into a text. */
export type Write = (document: NormalDocument, how?: WriteHow) => Written | Promise<Written>;
