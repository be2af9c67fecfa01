/**
 * Every command but `check`, loaded together: what several lazily loaded modules share falls into files of its own, each of
 * which `check` would have to load as well, and that is felt at the start.
 */
export { audit, define as defineAudit } from './audit.js';
export { convert, define as defineConvert } from './convert.js';
export { define as defineDiff, diff } from './diff.js';
export { define as defineExplain, explain } from './explain.js';
export { define as defineFix, fix } from './fix.js';
export { define as defineInit, init } from './init.js';
export { define as definePreview, preview } from './preview.js';
export { define as defineRules, rules } from './rules.js';
export { define as defineSchema, schema } from './schema.js';
export { define as defineScore, score } from './score.js';
export { define as defineVocab, vocab } from './vocab.js';
export { define as defineWeb, web } from './web.js';
