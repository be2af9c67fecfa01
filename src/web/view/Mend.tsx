import type { CellChange, Mended } from '../protocol.js';
import { Dialog } from './Dialog.js';
import type { App } from './state.js';

/** What fixes would do, in words and line by line, before they are made. */
export function Mend({ app }: { readonly app: App }) {
  const { say, isSingle } = app;
  const mending = app.mending ?? [];
  const isAny = mending.some(({ made }) => made.length > 0);
  return (
    <Dialog heading={isAny ? say.mend.heading : say.mend.nothing} onClose={app.closeMending}>
      {isAny && <p>{isSingle ? say.mend.introOne : say.mend.intro}</p>}
      {mending.map((file) => (
        <MendedFile key={file.path} app={app} file={file} isAlone={mending.length === 1} />
      ))}
      <p class="buttons">
        {isAny && (
          <button type="button" class="primary" onClick={() => void app.acceptMending()}>
            {say.mend.apply}
          </button>
        )}
        <button type="button" onClick={app.closeMending}>
          {say.mend.cancel}
        </button>
      </p>
    </Dialog>
  );
}

function MendedFile(props: { readonly app: App; readonly file: Mended; readonly isAlone: boolean }) {
  const { app, file, isAlone } = props;
  const { say } = app;
  return (
    <section>
      {!isAlone && <h3>{file.path}</h3>}
      {file.stopped && <p class="remark">{say.mend.stopped[file.stopped]}</p>}
      <ul class="made">
        {file.made.map(({ title, lines }) => (
          <li key={title}>
            {title} <span class="soft">({say.mend.lines(lines)})</span>
          </li>
        ))}
      </ul>
      {file.made.length > 0 && (
        <details open={app.isSingle}>
          <summary>{file.cells ? say.mend.cells : say.mend.difference}</summary>
          {file.cells ? (
            <Cells cells={file.cells} />
          ) : file.diff === undefined ? (
            <p>{say.mend.tooDifferent}</p>
          ) : (
            <Difference text={file.diff} />
          )}
        </details>
      )}
    </section>
  );
}

/** The cells that change: where, from what and to what. */
function Cells({ cells }: { readonly cells: readonly CellChange[] }) {
  return (
    <ul class="cell-changes">
      {cells.map(({ place, before, after }) => (
        <li key={place}>
          <b>{place}</b> {before !== '' && <del>{before}</del>} <ins>{after}</ins>
        </li>
      ))}
    </ul>
  );
}

/** So many lines of a difference are shown. */
const mostLines = 2000;
const signs: Readonly<Record<string, string>> = { '+': 'added', '-': 'removed', '@': 'where' };

function Difference({ text }: { readonly text: string }) {
  const lines = text.trimEnd().split('\n').slice(2);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must do so by keys.
    <pre class="difference" tabIndex={0}>
      {lines.slice(0, mostLines).map((line, index) => (
        <span key={`${index} ${line}`} class={signs[line[0] ?? ''] ?? ''}>
          {line}
          {'\n'}
        </span>
      ))}
      {lines.length > mostLines && '…'}
    </pre>
  );
}
