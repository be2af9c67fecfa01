import { useEffect, useState } from 'preact/hooks';
import { columnIndex } from '../columns.js';
import type { Detail } from '../protocol.js';
import { RuleDialog } from './RuleDialog.js';
import type { App } from './state.js';

/** Findings in full, asked for when they are shown. */
export function useDetails(app: App, wanted: readonly number[], round: number): readonly Detail[] {
  const key = `${round} ${wanted.join()}`;
  const [details, setDetails] = useState<{ readonly key: string; readonly all: readonly Detail[] }>();
  useEffect(() => {
    let isWanted = true;
    app.client.details(wanted).then((all) => {
      if (isWanted) setDetails({ key, all });
    }, app.fail);
    return () => {
      isWanted = false;
    };
  }, [key]);
  // Until the answer comes, what was known before stays: the list does not jump while one types.
  return details?.all ?? [];
}

interface Props {
  readonly app: App;
  readonly detail: Detail;
  /**
   * `everything`: advice, reason and place; `advice`: without the place; `reason`: without advice, which differs from place
   * to place; `one`: a place with its own sentence and advice; `place`: that alone.
   */
  readonly shows: 'everything' | 'advice' | 'reason' | 'one' | 'place';
  readonly onShow: (index: number) => void;
}

/** What to do about a finding, why it matters, and where it stands. */
export function DetailView({ app, detail, shows, onShow }: Props) {
  const { say } = app;
  const [isExplained, setExplained] = useState(false);
  const hasAdvice = shows === 'everything' || shows === 'advice' || shows === 'one';
  const hasPlace = shows === 'everything' || shows === 'one' || shows === 'place';
  const hasReason = shows === 'everything' || shows === 'advice' || shows === 'reason';
  return (
    <>
      {shows === 'one' && <p>{detail.message}</p>}
      {hasAdvice && (
        <p class="how">
          <b>{say.finding.how}:</b> {detail.how}
        </p>
      )}
      {hasPlace && <PlaceView app={app} detail={detail} onShow={onShow} />}
      {hasReason && (
        <p class="why">
          <b>{say.finding.why}:</b> {detail.why}
        </p>
      )}
      {hasReason && (
        <p class="links">
          {detail.guidance !== '' && (
            <a href={detail.guidance} target="_blank" rel="noopener noreferrer">
              {say.finding.guidance}
            </a>
          )}
          <button type="button" class="link" onClick={() => setExplained(true)}>
            {say.finding.rule} <code>{detail.rule}</code>
          </button>
        </p>
      )}
      {isExplained && <RuleDialog app={app} rule={detail.rule} onClose={() => setExplained(false)} />}
    </>
  );
}

/** The place: the cell, to be changed here, or the line; and the button that puts it right. */
function PlaceView({ app, detail, onShow }: Omit<Props, 'shows'>) {
  const { say } = app;
  const { cell, range, excerpt, fix } = detail;
  const where = cell
    ? `${cell.sheet === undefined ? '' : `${cell.sheet} `}${cell.column}${cell.row}`
    : say.finding.line(range.start.line);
  return (
    <div class="at">
      {cell && detail.content !== undefined && detail.isInCell ? (
        <CellForm app={app} detail={detail} content={detail.content} />
      ) : cell && detail.content !== undefined ? (
        <p>
          <span class="soft">{say.source.cell(`${cell.column}${cell.row}`, cell.heading)}: </span>
          {detail.content}
        </p>
      ) : (
        excerpt && (
          <pre>
            <code>
              <span class="number">{range.start.line}</span> {excerpt[0]}
              <mark class={detail.severity}>{excerpt[1] === '' ? ' ' : excerpt[1]}</mark>
              {excerpt[2]}
            </code>
          </pre>
        )
      )}
      <p class="buttons">
        {fix && (
          <button type="button" onClick={() => void app.mendOne(detail.index)}>
            {fix.title}
          </button>
        )}
        <button type="button" class="show" onClick={() => onShow(detail.index)}>
          {say.finding.show}
        </button>
        <span class="soft">{where}</span>
      </p>
    </div>
  );
}

/** A cell of a table, to be changed where the finding is read. */
function CellForm(props: { readonly app: App; readonly detail: Detail; readonly content: string }) {
  const { app, detail, content } = props;
  const { say } = app;
  const [text, setText] = useState(content);
  const [isRefused, setRefused] = useState(false);
  const list = `choices-${detail.index}`;
  useEffect(() => setText(content), [content]);
  const cell = detail.cell!;
  const submit = async (event: Event) => {
    event.preventDefault();
    try {
      const column = columnIndex(cell.column);
      const place = { sheet: cell.sheet, row: cell.row - 1, column };
      const bytes = await app.client.withCell(detail.path, place, text);
      if (bytes) await app.change(detail.path, bytes);
      else setRefused(true);
    } catch (error) {
      app.fail(error);
    }
  };
  return (
    <form class="cell-form" onSubmit={submit}>
      <label>
        {say.source.cell(`${cell.column}${cell.row}`, cell.heading)}
        <span class="row">
          <input
            type="text"
            value={text}
            list={detail.choices.length > 0 ? list : undefined}
            spellcheck={false}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
          <button type="submit" disabled={text === content}>
            {say.finding.change}
          </button>
        </span>
      </label>
      {detail.choices.length > 0 && (
        <datalist id={list}>
          {detail.choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </datalist>
      )}
      {isRefused && (
        <p class="fault" role="alert">
          {say.source.fixedCell}
        </p>
      )}
    </form>
  );
}
