/** How far a long check has come, in one line on standard error that is written over and taken away at the end. */
import type { Step } from '../core/run/check.js';
import type { Invocation } from './invocation.js';
import { write } from './output.js';
import { texts } from './texts.js';

/** Work that takes no longer is not reported. */
const shortWork = 1000;

/** Time between two lines, at least. */
const interval = 100;

/** Goes to the beginning of the line and takes away what stands there. */
const clearLine = '\r\u001b[K';

/** The line while the check goes on. */
export interface Progress {
  readonly onStep: (step: Step) => Promise<void>;
  /** Takes the line away. */
  readonly end: () => Promise<void>;
}

/** Shows progress on a terminal; nothing anywhere else. */
export function progressOn({ world, language }: Invocation): Progress | undefined {
  if (!world.stderr.isTTY()) return undefined;
  const { clock, stderr } = world;
  const start = clock.now();
  let stage = { name: 'read', start, datasets: 0 };
  let before = start;
  let shown = Number.NEGATIVE_INFINITY;
  let takeBack: (() => void) | undefined;
  return {
    onStep: async (step) => {
      const now = clock.now();
      if (step.stage !== stage.name) stage = { name: step.stage, start: before, datasets: 0 };
      stage.datasets += step.datasets;
      before = now;
      if (now - start < shortWork) return;
      if (now - shown >= interval) {
        takeBack ??= world.onInterrupt(() => void write(stderr, clearLine));
        shown = now;
        const line = lineOf(step, stage.datasets, now - stage.start, language);
        // One column is left free: a full line would make the window scroll.
        await write(stderr, clearLine + line.slice(0, (stderr.columns() || 80) - 1));
      }
    },
    end: async () => {
      if (!takeBack) return;
      await write(stderr, clearLine);
      takeBack();
      takeBack = undefined;
    },
  };
}

function lineOf(
  { stage, done, of }: Step,
  datasets: number,
  milliseconds: number,
  language: Invocation['language'],
): string {
  const say = texts[language];
  const files = (stage === 'read' ? say.reading : say.checking)(done, of);
  if (datasets === 0 || milliseconds <= 0) return files;
  return `${files} · ${say.datasetsSoFar(datasets, Math.round(datasets / (milliseconds / 1000)))}`;
}
