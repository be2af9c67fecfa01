import type { CatalogueDocument } from './document.js';
import type { Profile } from './profile.js';
import type { SourceText } from './text.js';

/** The formats that metakoll reads. */
export type Format = TextFormat | WorkbookFormat;

/** Formats that are text. */
export type TextFormat = 'yaml' | 'json' | 'csv' | 'rdfxml' | 'turtle' | 'ntriples' | 'jsonld';

/** Formats of workbooks: archives whose cells are read as tables. */
export type WorkbookFormat = 'xlsx' | 'ods';

/** What a reader may be told. */
export interface ReadOptions {
  /** What the file is read by; the Swedish profile unless another one is given. */
  readonly profile?: Profile | undefined;
  /** Language of texts that name none. */
  readonly defaultLanguage?: string | undefined;
  /** The same for files that do not say themselves which language their catalogue has. */
  readonly likelyLanguage?: string | undefined;
  /** Separator of columns in a table; found out when it is not given. */
  readonly delimiter?: string | undefined;
  /** What own headings of a table mean: a heading that is known, or a hyphen for a column that is passed over. */
  readonly columns?: Readonly<Record<string, string>> | undefined;
  /** A JSON-LD context (a document with `@context`) for references to contexts that are not at hand. */
  readonly context?: unknown;
}

/** Turns a text into the canonical document. Faults in the text are findings, never exceptions. */
export type Read = (
  source: SourceText,
  options: ReadOptions,
) => CatalogueDocument | Promise<CatalogueDocument>;
