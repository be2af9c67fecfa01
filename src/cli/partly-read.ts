/** Files that could not be read as a whole: what convert, diff, score and preview do about them. */
import type { Diagnostic } from '../core/model/report.js';
import { placeText } from '../core/report/reporters/place.js';
import { visibleName } from '../core/report/reporters/text/visible.js';
import { type CheckOptions, checkRead, type ReadInputs } from '../core/run/check.js';
import { isReadWhole, stopsReading } from '../core/run/readable.js';
import type { Invocation } from './invocation.js';
import { print } from './output.js';
import { texts } from './texts.js';

/** Tells what stopped the reading of files, a line for each place. */
export async function reportInterruption(
  diagnostics: readonly Pick<Diagnostic, 'file' | 'range' | 'message' | 'cell'>[],
  { world }: Invocation,
): Promise<void> {
  const lines = diagnostics.map(({ file, range, message, cell }) => {
    const place =
      cell?.sheet === undefined ? `${file}:${range.start.line}` : placeText({ file, range, cell });
    return `${visibleName(`${place}: ${message}`)}\n`;
  });
  await print(world.stderr, lines.join(''));
}

/** Whether one of the files could not be read as a whole. Then it is reported, and nothing must be made of what was read. */
export async function refusePartlyRead(
  inputs: ReadInputs,
  how: CheckOptions,
  invocation: Invocation,
): Promise<boolean> {
  const partly = inputs.read.filter(({ document }) => !isReadWhole(document)).map(({ input }) => input.path);
  if (partly.length === 0) return false;
  const { report } = await checkRead(inputs, { ...how, fixes: 'none' });
  await reportInterruption(report.diagnostics.filter(stopsReading), invocation);
  await print(invocation.world.stderr, `${texts[invocation.language].notConverted(partly)}\n`);
  return true;
}
