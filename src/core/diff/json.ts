import { diagnosticWriter } from '../report/reporters/json-diagnostic.js';
import { jsonHead, jsonList, mapped, spacious } from '../report/reporters/json-text.js';
import type { CatalogueDiff } from './diff.js';

/** A comparison as JSON, as `schemas/diff.schema.json` describes it. */
export function* diffJson({ findings, ...diff }: CatalogueDiff): Iterable<string> {
  const text = diagnosticWriter(spacious, 3);
  yield `${jsonHead(diff, spacious)},\n  "findings": {\n    "new": `;
  yield* jsonList(mapped(findings.new, text), spacious, 2);
  yield ',\n    "gone": ';
  yield* jsonList(mapped(findings.gone, text), spacious, 2);
  yield '\n  }\n}\n';
}
