import type { Read } from '../../model/reader.js';
import { readTree } from '../shared/tree/read.js';
import { layoutOfJson } from './layout.js';
import { parseJson } from './parse.js';

/** Reads JSON. Comments and commas too many are faults, but what stands around them is read all the same. */
export const readJson: Read = (source, options) => {
  const { documents, findings, form, text } = parseJson(source, { format: 'JSON', isPlain: true });
  return readTree({
    source,
    options,
    findings,
    documents,
    layout: () => layoutOfJson(text, form),
    writer: form === 'broken' ? undefined : async () => (await import('./edit.js')).jsonWriter(text),
  });
};
