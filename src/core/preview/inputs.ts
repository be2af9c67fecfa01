/** Previews inputs from their bytes on, for whoever uses the library. */
import { type CheckOptions, checkRead, type Input, languageOf, readInputs } from '../run/check.js';
import { previewJson } from './json.js';
import { type PreviewFile, previewHtml } from './page.js';
import { previewFiles } from './preview.js';

/** How to preview. */
export interface PreviewOptions extends CheckOptions {
  /** Address or title of the only dataset that is shown. */
  readonly dataset?: string | undefined;
}

/** What Sweden's data portal usually shows of what the inputs describe, with the findings of their check beside it. */
export interface PreviewResult {
  /** How many datasets, services and series have a page. */
  readonly pages: number;
  /** As `schemas/preview.schema.json` describes it. */
  readonly json: () => string;
  /** As pages without scripts; more than 500 resources fall into several files, named after the first. */
  readonly html: (name: string) => readonly PreviewFile[];
}

/** Checks the inputs and shows what the portal would. */
export async function previewInputs(
  inputs: readonly Input[],
  options: PreviewOptions = {},
): Promise<PreviewResult> {
  const read = await readInputs(inputs, options);
  const { report } = await checkRead(read, options);
  const files = read.read.map(({ input, document }) => ({ path: input.path, document }));
  const { preview } = previewFiles(files, report.diagnostics, options.dataset);
  return {
    pages: preview.pages.length,
    json: () => previewJson(preview),
    html: (name) => previewHtml(preview, name, languageOf(options)),
  };
}
