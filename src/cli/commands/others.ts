/**
 * Every command but `check`, loaded together: what several lazily loaded modules share falls into files of its own, each of
 * which `check` would have to load as well, and that is felt at the start.
 */
export { convert } from './convert.js';
export { diff } from './diff.js';
export { explain } from './explain.js';
export { fix } from './fix.js';
export { preview } from './preview.js';
export { rules } from './rules.js';
export { schema } from './schema.js';
export { score } from './score.js';
export { vocab } from './vocab.js';
