/** The preview that is made beside an HTML report (`check --format html=report.html --preview`). */
import type { Diagnostic, Report } from '../core/model/report.js';
import type { DescribedFile } from '../core/run/resources.js';
import { deliver } from './deliver.js';
import type { Invocation } from './invocation.js';

/**
 * Writes the preview of what was read beside a report: `report.html` gets `report-preview.html`. Gives the address of each finding's
 * place in it, as a link in the report.
 */
export async function writePreview(
  file: string,
  described: readonly DescribedFile[],
  { diagnostics }: Report,
  invocation: Invocation,
): Promise<(found: Diagnostic) => string | undefined> {
  const [{ previewFiles }, { fileOfPage, previewHtml }] = await Promise.all([
    import('../core/preview/preview.js'),
    import('../core/preview/page.js'),
  ]);
  const { preview, places } = previewFiles(described, diagnostics);
  if (preview.pages.length === 0) return () => undefined;
  const folder = /^.*[/\\]/s.exec(file)?.[0] ?? '';
  const name = file.slice(folder.length).replace(/(\.[^.]*)?$/, (ending) => `-preview${ending}`);
  for (const part of previewHtml(preview, name, invocation.language))
    await deliver(part.text, folder + part.name, invocation);
  const fileOf = fileOfPage(preview, name);
  return (found) => {
    const place = places.get(found);
    return place && `${encodeURI(fileOf(place.page))}#${place.anchor}`;
  };
}
