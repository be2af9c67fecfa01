import { Chalk } from 'chalk';
import type { Painter } from '../core/model/reporter.js';

/** The sixteen colours that every terminal has, and that people have chosen for their eyes. */
const chalk = new Chalk({ level: 1 });

/** A painter for terminals. */
export const colourPainter: Painter = {
  error: chalk.bold.red,
  warning: chalk.bold.yellow,
  info: chalk.cyan,
  good: chalk.green,
  strong: chalk.bold,
  dim: chalk.dim,
  link: chalk.underline,
};
