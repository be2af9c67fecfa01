import type { Reporter } from '../../model/reporter.js';
import { reportJson } from './json.js';
import { reportText } from './text.js';

/** A way of showing a report. */
interface ReporterEntry {
  /** Reporters of pipelines are loaded when they are asked for. */
  readonly load: () => Promise<Reporter>;
  /** It shows what fixes change in the text: that has to be made first. */
  readonly showsFixes?: true;
  /** It lists each finding for a program; `--max-per-rule` keeps it from growing too large. */
  readonly listsAll?: true;
}

/** Every way of showing a report, by the name that `--format` takes. */
export const reporters: Readonly<Record<string, ReporterEntry>> = {
  text: { load: async () => reportText },
  json: { load: async () => reportJson, showsFixes: true, listsAll: true },
  ndjson: { load: async () => (await import('./others.js')).reportNdjson, showsFixes: true, listsAll: true },
  concise: { load: async () => (await import('./others.js')).reportConcise, listsAll: true },
  html: { load: async () => (await import('./others.js')).reportHtml },
  sarif: { load: async () => (await import('./others.js')).reportSarif, showsFixes: true, listsAll: true },
  junit: { load: async () => (await import('./others.js')).reportJunit, listsAll: true },
  github: { load: async () => (await import('./others.js')).reportGithub },
  gitlab: { load: async () => (await import('./others.js')).reportGitlab, listsAll: true },
  azure: { load: async () => (await import('./others.js')).reportAzure, listsAll: true },
  markdown: { load: async () => (await import('./others.js')).reportMarkdown },
  csv: { load: async () => (await import('./others.js')).reportCsv, listsAll: true },
  summary: { load: async () => (await import('./others.js')).reportSummary },
};
