import type { Reporter } from '../../model/reporter.js';
import { reportJson } from './json.js';
import { reportText } from './text.js';

/** Every way of showing a report, by the name that `--format` takes. Those of pipelines are loaded when asked for. */
export const reporters: Readonly<Record<string, () => Promise<Reporter>>> = {
  text: async () => reportText,
  json: async () => reportJson,
  ndjson: async () => (await import('./others.js')).reportNdjson,
  html: async () => (await import('./others.js')).reportHtml,
  sarif: async () => (await import('./others.js')).reportSarif,
  junit: async () => (await import('./others.js')).reportJunit,
  github: async () => (await import('./others.js')).reportGithub,
  gitlab: async () => (await import('./others.js')).reportGitlab,
  azure: async () => (await import('./others.js')).reportAzure,
  markdown: async () => (await import('./others.js')).reportMarkdown,
  csv: async () => (await import('./others.js')).reportCsv,
  summary: async () => (await import('./others.js')).reportSummary,
};
