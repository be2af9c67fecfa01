import { harmlessJson, orderedDiagnostic } from '../report/reporters/json.js';
import type { CatalogueDiff } from './diff.js';

/** A comparison as JSON, as `schemas/diff.schema.json` describes it. */
export function diffJson(diff: CatalogueDiff): string {
  const { findings } = diff;
  const ordered = {
    ...diff,
    findings: {
      new: findings.new.map(orderedDiagnostic),
      gone: findings.gone.map(orderedDiagnostic),
    },
  };
  return `${harmlessJson(JSON.stringify(ordered, undefined, 2))}\n`;
}
