import { structuredPatch } from 'diff';
import type { FixedFile } from '../model/fixed.js';
import type { Painter } from '../model/reporter.js';
import { visible } from '../report/reporters/text/visible.js';

/** How long the comparison of two texts may take, in milliseconds; beyond it the lines are only counted. */
const mostTime = 60_000;

/**
 * What changes in a file, as a unified diff; undefined where the texts differ too much to be compared in time. For a
 * terminal, signs that steer it are shown by name; otherwise the diff is one that `patch` takes.
 */
export function diffOf(
  { path, before, after }: FixedFile,
  paint: Painter,
  forTerminal: boolean,
): string | undefined {
  if (before === after) return '';
  const patch = structuredPatch(path, path, before, after, '', '', { context: 3, timeout: mostTime });
  if (!patch) return undefined;
  const lines = [paint.strong(`--- ${visible(path)}`), paint.strong(`+++ ${visible(path)}`)];
  for (const { oldStart, oldLines, newStart, newLines, lines: hunk } of patch.hunks) {
    lines.push(paint.info(`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`));
    for (const line of hunk) lines.push(painted(forTerminal ? harmless(line) : line, paint));
  }
  return `${lines.join('\n')}\n`;
}

function harmless(line: string): string {
  return line.replace(/\r$/, '').split('\t').map(visible).join('\t');
}

function painted(text: string, paint: Painter): string {
  if (text.startsWith('-')) return paint.error(text);
  return text.startsWith('+') ? paint.good(text) : text;
}
