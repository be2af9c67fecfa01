/** In which form a file writes what it says: what advice about it has to know. */

import { isTable } from '../formats/shared/table/way.js';
import type { KeySpelling } from '../formats/shared/tree/key-spelling.js';
import type { CatalogueDocument } from '../model/document.js';
import type { Language } from '../model/profile.js';
import type { Format } from '../model/reader.js';
import { type Declared, declaredIn } from './rdf.js';
import { type Headings, headingsIn } from './table.js';
import { type JsonLdKeys, jsonLdKeysIn, spellingIn } from './tree.js';

export type { Way } from '../formats/shared/table/way.js';

/** A file that findings are about. */
export interface WrittenFile {
  readonly format: Format | 'unknown';
  readonly document: CatalogueDocument;
  readonly text: string;
}

/** The form of a file. */
export type Form =
  | { readonly kind: 'table'; readonly headings: Headings }
  | { readonly kind: 'yaml' | 'json'; readonly spelling: KeySpelling | undefined }
  | { readonly kind: 'jsonld'; readonly keys: JsonLdKeys }
  | { readonly kind: 'rdfxml' | 'turtle'; readonly declared: Declared }
  | { readonly kind: 'ntriples' };

/** The form of a file; settings and what is no catalogue count as YAML. */
function findForm({ format, document, text }: WrittenFile, language: Language): Form {
  if (isTable(format)) return { kind: 'table', headings: headingsIn(document, language) };
  switch (format) {
    case 'json':
      return { kind: 'json', spelling: spellingIn(document) };
    case 'jsonld':
      return { kind: 'jsonld', keys: jsonLdKeysIn(text) };
    case 'rdfxml':
    case 'turtle':
      return { kind: format, declared: declaredIn(text) };
    case 'ntriples':
      return { kind: 'ntriples' };
    default:
      return { kind: 'yaml', spelling: spellingIn(document) };
  }
}

const known = new WeakMap<WrittenFile, Form>();

/** The form of a file, found out when something is first said of it. */
export function formOf(file: WrittenFile, language: Language): Form {
  let form = known.get(file);
  if (!form) {
    form = findForm(file, language);
    known.set(file, form);
  }
  return form;
}

/** Whether codes and other short forms may stand for addresses. */
export function takesCodes({ kind }: Form): boolean {
  return kind === 'table' || kind === 'yaml' || kind === 'json';
}
