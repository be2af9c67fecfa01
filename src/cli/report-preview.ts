/** The preview that is made beside an HTML report (`check --format html=report.html --preview`). */
import type { Language } from '../core/model/profile.js';
import type { Diagnostic, Report } from '../core/model/report.js';
import type { ReadInput } from '../core/run/read.js';
import { deliver } from './deliver.js';
import { UserError } from './exit.js';
import type { Invocation } from './invocation.js';
import type { WantedReport } from './reports.js';

const needsReport: Readonly<Record<Language, string>> = {
  sv: 'Förhandsvisningen läggs bredvid en rapport i HTML. Ange vilken: metakoll … --format html=rapport.html --preview',
  en: 'The preview is put beside an HTML report. Say which: metakoll … --format html=report.html --preview',
};

type WritePreview = (
  read: readonly ReadInput[],
  report: Report,
  invocation: Invocation,
) => Promise<(found: Diagnostic) => string | undefined>;

/** What writes the preview beside the HTML report that goes to a file; a run without one is refused. */
export function previewBeside(reports: readonly WantedReport[], language: Language): WritePreview {
  const file = reports.find((report) => report.format === 'html' && report.file !== undefined)?.file;
  if (file === undefined) throw new UserError(needsReport[language]);
  return (...what) => writePreview(file, ...what);
}

/**
 * Writes the preview of what was read beside a report: `report.html` gets `report-preview.html`. Gives the address of each finding's
 * place in it, as a link in the report.
 */
async function writePreview(
  file: string,
  read: readonly ReadInput[],
  { diagnostics }: Report,
  invocation: Invocation,
): Promise<(found: Diagnostic) => string | undefined> {
  const [{ previewFiles }, { fileOfPage, previewHtml }] = await Promise.all([
    import('../core/preview/preview.js'),
    import('../core/preview/page.js'),
  ]);
  const described = read.map(({ input, document }) => ({ path: input.path, document }));
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
