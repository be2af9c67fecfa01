import type { CatalogueDocument } from '../model/document.js';
import type { Finding } from '../model/finding.js';

/** Whether a file could be read as a whole: only then may it be changed, or written anew without a loss. */
export function isReadWhole({ findings }: CatalogueDocument): boolean {
  return !findings.some(stopsReading);
}

/** Whether a finding tells that a part of a file could not be read. */
export function stopsReading({ rule, args }: Pick<Finding, 'rule' | 'args'>): boolean {
  // Bytes that are no UTF-8 among those that are have become signs of replacement.
  if (rule === 'document-encoding') return args['declared'] === 'utf-8' && args['encoding'] === 'utf-8';
  return rule === 'document-syntax' || rule === 'xml-entity';
}
