import type { Reporter } from '../reporter.js';
import { reportJson } from './json.js';
import { reportText } from './text.js';

/** Every way of showing a report, by the name that `--format` takes. Those of pipelines are loaded when asked for. */
export const reporters: Readonly<Record<string, () => Promise<Reporter>>> = {
  text: async () => reportText,
  json: async () => reportJson,
  ndjson: async () => (await import('./ndjson.js')).reportNdjson,
  html: async () => (await import('./html.js')).reportHtml,
  sarif: async () => (await import('./sarif.js')).reportSarif,
  junit: async () => (await import('./junit.js')).reportJunit,
  github: async () => (await import('./github.js')).reportGithub,
  gitlab: async () => (await import('./gitlab.js')).reportGitlab,
  azure: async () => (await import('./azure.js')).reportAzure,
  markdown: async () => (await import('./markdown.js')).reportMarkdown,
  csv: async () => (await import('./csv.js')).reportCsv,
  summary: async () => (await import('./summary.js')).reportSummary,
};
