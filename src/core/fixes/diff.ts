import { structuredPatch } from 'diff';
import type { FixedFile } from '../model/fixed.js';
import type { Painter } from '../model/reporter.js';
import { plainPainter } from '../report/reporters/plain.js';
import { harmless, visible } from '../report/reporters/text/visible.js';

/** How long the comparison of two texts may take, in milliseconds; beyond it the lines are only counted. */
const mostTime = 60_000;

/** A diff for people. */
export interface ShownDiff {
  readonly text: string;
  /** Whether `patch` takes it: nothing had to be made visible or harmless. */
  readonly isExact: boolean;
}

/**
 * What changes in a file, as a unified diff; undefined where the texts differ too much to be compared in time. Signs that
 * steer a terminal are shown by name, and what a pipeline takes for a command is taken apart. Where it is not for a
 * terminal the line ends and the byte order mark stay, so that `patch` takes the diff of a file without such signs.
 */
export function diffOf(
  { path, before, after }: FixedFile,
  paint: Painter,
  forTerminal: boolean,
): ShownDiff | undefined {
  if (before === after) return { text: '', isExact: true };
  const patch = structuredPatch(path, path, before, after, '', '', { context: 3, timeout: mostTime });
  if (!patch) return undefined;
  const lines = [paint.strong(`--- ${visible(path)}`), paint.strong(`+++ ${visible(path)}`)];
  let isExact = true;
  for (const { oldStart, oldLines, newStart, newLines, lines: hunk } of patch.hunks) {
    lines.push(paint.info(`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`));
    for (const line of hunk) {
      const [, sign = '', mark = '', rest = '', end = ''] = partsOfLine.exec(line)!;
      const shown = harmless(`${sign}${rest}`);
      isExact &&= shown === `${sign}${rest}`;
      lines.push(painted(forTerminal ? shown : `${sign}${mark}${shown.slice(sign.length)}${end}`, paint));
    }
  }
  return { text: `${lines.join('\n')}\n`, isExact };
}

/** What changes in a file, as a unified diff to be shown; undefined where the texts differ too much to be compared in time. */
export function plainDiff(file: FixedFile): string | undefined {
  return diffOf(file, plainPainter, true)?.text;
}

/** The sign of a line in a diff, a byte order mark, the text and what is left of the line end. */
const partsOfLine = /^([ +\\-]?)(\ufeff?)(.*?)(\r?)$/s;

function painted(text: string, paint: Painter): string {
  if (text.startsWith('-')) return paint.error(text);
  return text.startsWith('+') ? paint.good(text) : text;
}
