// @ts-check
/** The quality assessment of schemas/methods/mqa.json as a module. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { quote, readJson } from './profile-modules.mjs';

/** @param {URL} root */
export function writeScoreModule(root) {
  const folder = new URL('src/core/score/generated/', root);
  mkdirSync(folder, { recursive: true });
  const data = readJson(new URL('schemas/methods/mqa.json', root));
  const ids = data.metrics.map((/** @type {{ id: string }} */ { id }) => `  | '${id}'\n`).join('');
  writeFileSync(
    new URL('mqa.ts', folder),
    `/** From schemas/methods/mqa.json. Made by scripts/build.mjs. */
import type { Dimension, Metric, Rating } from '../method.js';

export type MetricId =
${ids.trimEnd()};

/** File types of the EU by their codes, and media types. */
export interface FormatList {
  readonly fileTypes: readonly string[];
  readonly mediaTypes: readonly string[];
}

export const mqa: {
  readonly dimensions: readonly Dimension[];
  readonly metrics: readonly Metric[];
  readonly ratings: readonly Rating[];
  readonly lists: {
    readonly nonProprietary: FormatList;
    readonly machineReadable: FormatList;
    readonly linkedData: FormatList;
    readonly openLicences: { readonly codes: readonly string[]; readonly matches: readonly string[] };
    readonly accessRights: readonly string[];
    readonly otherLicences: { readonly base: string; readonly matches: readonly string[] };
  };
} = JSON.parse(
  ${quote(JSON.stringify(data))},
);
`,
  );
}
