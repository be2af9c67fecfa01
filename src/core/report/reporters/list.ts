import type { Reporter } from '../reporter.js';

/** Every way of showing a report, by the name that `--format` takes. Each is loaded when it is asked for. */
export const reporters: Readonly<Record<string, () => Promise<Reporter>>> = {
  text: async () => (await import('./text.js')).reportText,
  json: async () => (await import('./json.js')).reportJson,
};
