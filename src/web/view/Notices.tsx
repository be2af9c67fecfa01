import { useEffect, useRef } from 'preact/hooks';
import { sizeText } from './sizes.js';
import type { App, Problem } from './state.js';

/** Files are being read or checked. */
export function Busy({ app }: { readonly app: App }) {
  const { say, busy, progress } = app;
  return (
    <div class="notice">
      <h1>{busy === 'reading' ? say.busy.reading : say.busy.checking}</h1>
      <progress
        aria-label={say.busy.checking}
        {...(progress && progress.of > 2 ? { value: progress.done, max: progress.of } : {})}
      />
      <p>
        <button type="button" onClick={app.cancel}>
          {say.busy.cancel}
        </button>
      </p>
    </div>
  );
}

/** Something stands in the way: what it is, and what to do. */
export function Trouble({ app, problem }: { readonly app: App; readonly problem: Problem }) {
  const { say } = app;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [what, how] = sentences(problem, app);
  return (
    <div class="notice" role="alert">
      <h1 tabIndex={-1} ref={heading}>
        {what}
      </h1>
      <p>{how}</p>
      {problem.kind === 'fault' && <pre>{problem.text}</pre>}
      <p>
        <button type="button" class="primary" onClick={app.close}>
          {say.problem.again}
        </button>
      </p>
    </div>
  );
}

function sentences(problem: Problem, { say, language }: App): readonly [string, string] {
  const { problem: of } = say;
  switch (problem.kind) {
    case 'too-large':
      return [of.tooLarge(problem.name, sizeText(problem.bytes, language)), of.tooLargeHow];
    case 'unreadable':
      return [of.unreadable(problem.name), of.unreadableHow];
    case 'nothing':
      return [of.nothing, of.nothingHow];
    case 'memory':
      return [of.memory, of.memoryHow];
    case 'fault':
      return [of.fault, of.faultHow];
  }
}
