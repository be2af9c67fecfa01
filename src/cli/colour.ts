import type { Painter } from '../core/model/reporter.js';
import { plainPainter } from '../core/report/reporters/plain.js';
import type { Output, World } from './world.js';

/** Whether to use colour: as the option says, else `NO_COLOR` and `FORCE_COLOR`, else only on a terminal. */
export function wantsColour(
  option: boolean | undefined,
  output: Pick<Output, 'isTTY'>,
  env: World['env'],
): boolean {
  if (option !== undefined) return option;
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR'] !== undefined) return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false';
  return output.isTTY() && env['TERM'] !== 'dumb';
}

/** The painter; the library for colours is only loaded when there are any. */
export async function painterFor(colour: boolean): Promise<Painter> {
  return colour ? (await import('./painter.js')).colourPainter : plainPainter;
}
