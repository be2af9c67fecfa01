import { rules } from '../checks/rules.js';
import type { Language } from '../model/profile.js';
import { dcatApSe } from '../profile/profile.js';
import { type MethodId, methods } from '../score/method.js';
import { hash } from '../source/hash.js';
import { version } from '../version.js';
import { type Audit, type AuditRow, readCatalogues } from './audited.js';
import { duplicatesIn, trendOf } from './compare.js';

/** Puts what was found of catalogues together, beside an earlier audit where there is one. */
export function auditOf(
  catalogues: readonly AuditRow[],
  method: MethodId,
  language: Language,
  before?: Audit,
): Audit {
  const now = {
    formatVersion: 1 as const,
    tool: { name: 'metakoll' as const, version },
    profile: dcatApSe.version,
    rules: hash([...rules.values()].map(({ code, severity }) => `${code} ${severity}`).join('\n')),
    language,
    method,
    of: methods[method].maximum,
    catalogues,
    duplicates: duplicatesIn(readCatalogues({ catalogues })),
  };
  return { ...now, trend: before ? trendOf(before, now) : null };
}

/** Reads an earlier audit; undefined where the bytes hold none. */
export function readAudit(bytes: Uint8Array): Audit | undefined {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
  const audit = value as Partial<Audit> | null;
  const isAudit =
    typeof audit === 'object' &&
    audit !== null &&
    audit.formatVersion === 1 &&
    Array.isArray(audit.catalogues) &&
    audit.catalogues.every(
      (row) =>
        row !== null &&
        typeof row === 'object' &&
        typeof row.name === 'string' &&
        (row.problem !== null || Array.isArray(row.datasets)),
    );
  return isAudit ? (audit as Audit) : undefined;
}
