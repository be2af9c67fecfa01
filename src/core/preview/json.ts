import { jsonText, spacious } from '../report/reporters/json-text.js';
import { version } from '../version.js';
import type { Preview } from './view.js';

/** A preview as JSON: the same as the pages show, as `schemas/preview.schema.json` describes it. */
export function previewJson(preview: Preview): string {
  const value = { formatVersion: 1, tool: { name: 'metakoll', version }, ...preview };
  return `${jsonText(value, spacious)}\n`;
}
