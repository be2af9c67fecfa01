import type { ReportFile } from '../../../model/report.js';
import type { ReporterContext } from '../../../model/reporter.js';
import type { Folded } from './fold.js';
import type { Page } from './page.js';
import { visibleName } from './visible.js';
import type { Words } from './words.js';

/** Everything that the parts of the report need. */
export interface PageContext extends ReporterContext {
  readonly page: Page;
  readonly words: Words;
  /** How far each level is indented: less in a narrow window. */
  readonly step: number;
  /** What is counted and not shown. */
  readonly folded: Folded;
}

/** What was taken for granted when a file was read, where that is asked for. */
export function writeAssumptions(context: PageContext, file: ReportFile): void {
  const { page, paint, step } = context;
  if (!context.verbose || file.assumptions.length === 0) return;
  page.text(step, context.words.assumptions, paint.dim);
  for (const assumption of file.assumptions)
    page.text(step * 2, `· ${visibleName(assumption.message)}`, paint.dim, 2);
  page.gap();
}
