import type { Painter } from '../../model/reporter.js';

const same = (text: string): string => text;

/** A painter for places without colour: files, pipes, `NO_COLOR`. */
export const plainPainter: Painter = {
  error: same,
  warning: same,
  info: same,
  good: same,
  strong: same,
  dim: same,
  link: same,
};
