// biome-ignore-all lint/a11y/useSemanticElements: rows of a table element cannot be placed freely.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active cell.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Severity } from '../../index.js';
import { columnIndex, columnLetters } from '../columns.js';
import type { SourceView, TableView } from '../protocol.js';
import type { App } from './state.js';

const rowHeight = 30;
/** Rows that are drawn above and below what is seen. */
const margin = 10;
/** So much of a cell is shown in the table. */
const mostShown = 300;
const ranks: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 };

interface Props {
  readonly app: App;
  readonly source: SourceView;
  readonly round: number;
  readonly isEditable: boolean;
}

interface Position {
  readonly row: number;
  readonly column: number;
}

/** A table as a spreadsheet shows it, with the cells at fault marked; a chosen cell can be changed. */
export function TableSource({ app, source, round, isEditable }: Props) {
  const { say } = app;
  const [table, setTable] = useState<TableView>();
  const [name, setName] = useState<string>();
  const [active, setActive] = useState<Position>({ row: 0, column: 0 });
  const [seen, setSeen] = useState({ from: 0, to: 40 });
  const scroller = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const sheet = table?.sheets.find((item) => item.name === name) ?? table?.sheets[0];
  const marks = useMemo(() => marksOf(source, sheet?.name), [source, sheet?.name]);
  const columns = useMemo(
    // One more than there are: a column is added by writing in it.
    () => 1 + Math.max(0, ...(sheet?.rows.slice(0, 2000).map((row) => row.length) ?? [])),
    [sheet],
  );
  useEffect(() => {
    let isWanted = true;
    app.client.table(source.path).then((found) => {
      if (isWanted) setTable(found);
    }, app.fail);
    return () => {
      isWanted = false;
    };
  }, [source.path, round]);
  // What is chosen in the list is chosen here, when it is there.
  const chosen = source.marks.find(({ index }) => index === app.selected)?.cell;
  useEffect(() => {
    if (!chosen) return;
    setName(chosen.sheet);
    setActive({ row: chosen.row - 1, column: columnIndex(chosen.column) });
  }, [app.selected, chosen?.sheet, chosen?.row, chosen?.column]);
  const isThere = table !== undefined;
  useEffect(() => {
    scroller.current
      ?.querySelector(`[data-cell="${active.row} ${active.column}"]`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const box = scroller.current;
    if (!box) return;
    const top = active.row * rowHeight;
    if (top < box.scrollTop || top > box.scrollTop + box.clientHeight - 3 * rowHeight)
      box.scrollTop = Math.max(0, top - box.clientHeight / 2);
    requestAnimationFrame(() => {
      const cell = box.querySelector<HTMLElement>(`[data-cell="${active.row} ${active.column}"]`);
      if (!cell) return;
      const left = cell.offsetLeft - 56;
      if (left < box.scrollLeft) box.scrollLeft = left;
      else if (cell.offsetLeft + cell.offsetWidth > box.scrollLeft + box.clientWidth)
        box.scrollLeft = cell.offsetLeft + cell.offsetWidth - box.clientWidth + 24;
    });
  }, [active, isThere, sheet?.name]);
  if (!table || !sheet) return <div class="table" />;

  const { rows, headerRow } = sheet;
  const content = rows[active.row]?.[active.column] ?? '';
  const heading = active.row > headerRow ? (rows[headerRow]?.[active.column] ?? '') : '';
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault();
      input.current?.focus();
    }
    if (!step) return;
    event.preventDefault();
    setActive({
      row: Math.min(rows.length - 1, Math.max(0, active.row + step[0])),
      column: Math.min(columns - 1, Math.max(0, active.column + step[1])),
    });
  };
  const turnTo = (other: string) => {
    setName(other);
    setActive({ row: 0, column: 0 });
  };
  const choose = (row: number, column: number) => {
    setActive({ row, column });
    const finding = marks.get(`${row} ${column}`)?.index;
    if (finding !== undefined) app.select(finding);
  };
  const onScroll = ({ currentTarget }: { currentTarget: HTMLElement }) => {
    const from = Math.max(0, Math.floor(currentTarget.scrollTop / rowHeight) - margin);
    const to = Math.ceil((currentTarget.scrollTop + currentTarget.clientHeight) / rowHeight) + margin;
    if (from !== seen.from || to !== seen.to) setSeen({ from, to });
  };
  const to = Math.min(rows.length, seen.to);
  const from = Math.min(seen.from, to);
  const indexes = Array.from({ length: to - from }, (_, at) => from + at);
  return (
    <div class="table">
      {table.sheets.length > 1 && (
        <label class="sheet-choice">
          {say.source.sheet}{' '}
          <select value={sheet.name} onChange={({ currentTarget }) => turnTo(currentTarget.value)}>
            {table.sheets.map((item) => (
              <option key={item.name} value={item.name}>
                {item.name}
              </option>
            ))}
          </select>
        </label>
      )}
      {isEditable && (
        <CellBar
          key={`${sheet.name} ${active.row} ${active.column} ${content}`}
          app={app}
          path={source.path}
          sheet={sheet.name}
          position={active}
          heading={heading}
          content={content}
          input={input}
        />
      )}
      <div
        class="scroller"
        ref={scroller}
        role="grid"
        tabIndex={0}
        aria-label={say.source.label}
        aria-rowcount={rows.length}
        aria-colcount={columns}
        aria-activedescendant="active-cell"
        onKeyDown={move}
        onScroll={onScroll}
      >
        <div class="sheet" style={{ height: `${(rows.length + 1) * rowHeight}px` }}>
          <div class="row letters" role="row">
            <span class="corner" role="columnheader">
              <span class="hidden">{say.source.row}</span>
            </span>
            {Array.from({ length: columns }, (_, column) => (
              <span key={column} role="columnheader">
                {columnLetters(column)}
              </span>
            ))}
          </div>
          {indexes.map((row) => (
            <div
              key={row}
              role="row"
              aria-rowindex={row + 1}
              class={row === headerRow ? 'row headings' : 'row'}
              style={{ top: `${(row + 1) * rowHeight}px` }}
            >
              <span class="number" role="rowheader">
                {row + 1}
              </span>
              {Array.from({ length: columns }, (_, column) => {
                const mark = marks.get(`${row} ${column}`);
                const isActive = row === active.row && column === active.column;
                return (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the grid moves by keys.
                  <span
                    key={column}
                    role="gridcell"
                    id={isActive ? 'active-cell' : undefined}
                    data-cell={`${row} ${column}`}
                    aria-selected={isActive}
                    class={[mark?.severity, isActive && 'active'].filter(Boolean).join(' ')}
                    onClick={() => choose(row, column)}
                  >
                    {(rows[row]?.[column] ?? '').slice(0, mostShown)}
                  </span>
                );
              })}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-15, 0],
  PageDown: [15, 0],
};

/** The chosen cell, to be read in full and changed. */
function CellBar(props: {
  readonly app: App;
  readonly path: string;
  readonly sheet: string | undefined;
  readonly position: Position;
  readonly heading: string;
  readonly content: string;
  readonly input: { current: HTMLTextAreaElement | null };
}) {
  const { app, path, sheet, position, heading, content, input } = props;
  const { say } = app;
  const [text, setText] = useState(content);
  const [isRefused, setRefused] = useState(false);
  const { row, column } = position;
  const write = async () => {
    if (text === content) return;
    try {
      const bytes = await app.client.withCell(path, { sheet, row, column }, text);
      if (bytes) await app.change(path, bytes);
      else setRefused(true);
    } catch (error) {
      app.fail(error);
    }
  };
  const name = `${columnLetters(column)}${row + 1}`;
  return (
    <form
      class="cell-bar"
      onSubmit={(event) => {
        event.preventDefault();
        void write();
      }}
    >
      <label>
        <span>{say.source.cell(name, heading)}</span>
        <textarea
          ref={input}
          rows={text.length > 60 ? 3 : 1}
          spellcheck={false}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setText(content);
            if (event.key !== 'Enter' || event.altKey || event.shiftKey) return;
            event.preventDefault();
            void write();
          }}
        />
      </label>
      <button type="submit" disabled={text === content}>
        {say.source.write}
      </button>
      {isRefused && (
        <p class="fault" role="alert">
          {say.source.fixedCell}
        </p>
      )}
    </form>
  );
}

/** The most serious finding of each cell of a sheet. */
function marksOf(
  { marks }: SourceView,
  sheet: string | undefined,
): ReadonlyMap<string, { severity: Severity; index: number }> {
  const found = new Map<string, { severity: Severity; index: number }>();
  for (const { cell, severity, index } of marks) {
    if (!cell || cell.sheet !== sheet) continue;
    const key = `${cell.row - 1} ${columnIndex(cell.column)}`;
    const known = found.get(key);
    if (!known || ranks[severity] > ranks[known.severity]) found.set(key, { severity, index });
  }
  return found;
}
