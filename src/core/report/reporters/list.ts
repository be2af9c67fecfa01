import type { Reporter } from '../reporter.js';
import { reportJson } from './json.js';
import { reportText } from './text.js';

/** Every way of showing a report, by the name that `--format` takes. */
export const reporters: Readonly<Record<string, () => Promise<Reporter>>> = {
  text: async () => reportText,
  json: async () => reportJson,
};
