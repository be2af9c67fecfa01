/** Every reporter but those of text and JSON, loaded together: fewer files make the start shorter. */
export { reportAzure } from './azure.js';
export { reportConcise } from './concise.js';
export { reportCsv } from './csv.js';
export { reportGithub } from './github.js';
export { reportGitlab } from './gitlab.js';
export { reportHtml } from './html.js';
export { reportJunit } from './junit.js';
export { reportMarkdown } from './markdown.js';
export { diagnosticLines, reportNdjson } from './ndjson.js';
export { reportSarif } from './sarif.js';
export { reportSummary } from './summary.js';
