import { useEffect, useState } from 'preact/hooks';
import type { Overview, SourceView } from '../protocol.js';
import type { App } from './state.js';
import { TableSource } from './Table.js';
import { TextSource } from './TextSource.js';

/** Files up to this size, in bytes, are checked again as one types. */
const mostEdited = 1024 * 1024;

interface Props {
  readonly app: App;
  readonly overview: Overview;
  /** The position of the selected finding in the list, and how many there are. */
  readonly position: number;
  readonly count: number;
  readonly onStep: (by: number) => void;
  readonly onList: () => void;
}

/** The file that is read, with what was found marked in it. */
export function Source({ app, overview, position, count, onStep, onList }: Props) {
  const { say, checked, selected } = app;
  const [path, setPath] = useState(overview.files[0]?.path);
  const [source, setSource] = useState<SourceView>();
  const [asText, setAsText] = useState(false);
  const round = checked!.round;
  useEffect(() => {
    if (selected === undefined) return;
    app.client.details([selected]).then(([detail]) => {
      if (detail) setPath(detail.path);
    }, app.fail);
  }, [selected, round]);
  useEffect(() => {
    if (path === undefined) return;
    let isWanted = true;
    app.client.source(path).then((found) => {
      if (isWanted) setSource(found);
    }, app.fail);
    return () => {
      isWanted = false;
    };
  }, [path, round]);
  const file = app.files.find((item) => item.path === path);
  const isWorkbook = source?.format === 'xlsx' || source?.format === 'ods';
  const isEditable = (file?.bytes.length ?? 0) <= mostEdited;
  const isTable = isWorkbook || (source?.format === 'csv' && !asText);
  return (
    <section class="source" aria-label={say.source.label}>
      <div class="source-bar">
        {app.files.length > 1 ? (
          <label class="file-choice">
            <span class="hidden">{say.files.one}</span>
            <select value={path} onChange={({ currentTarget }) => setPath(currentTarget.value)}>
              {app.files.map((item) => (
                <option key={item.path} value={item.path}>
                  {item.path}
                </option>
              ))}
            </select>
          </label>
        ) : (
          <strong class="path">{path}</strong>
        )}
        {source?.format === 'csv' && (
          <fieldset class="segments small">
            <legend class="hidden">{say.source.view}</legend>
            <label>
              <input type="radio" name="view" checked={!asText} onChange={() => setAsText(false)} />
              <span>{say.source.table}</span>
            </label>
            <label>
              <input type="radio" name="view" checked={asText} onChange={() => setAsText(true)} />
              <span>{say.source.text}</span>
            </label>
          </fieldset>
        )}
        <button type="button" class="quiet to-list" onClick={onList}>
          {say.source.list}
        </button>
        <span class="stepper">
          <button
            type="button"
            class="quiet"
            aria-label={say.source.previous}
            title={`${say.source.previous} (Shift+F8)`}
            disabled={count === 0 || position === 0}
            onClick={() => onStep(-1)}
          >
            ↑
          </button>
          <span class="soft">{position < 0 ? '' : say.source.position(position + 1, count)}</span>
          <button
            type="button"
            class="quiet"
            aria-label={say.source.next}
            title={`${say.source.next} (F8)`}
            disabled={count === 0 || position === count - 1}
            onClick={() => onStep(1)}
          >
            ↓
          </button>
        </span>
      </div>
      {source && isTable && <TableSource app={app} source={source} round={round} isEditable={isEditable} />}
      {source && !isTable && <TextSource app={app} source={source} isEditable={isEditable} />}
      <p class="soft hint">
        {!isEditable ? say.source.readOnly : isTable ? say.source.chooseCell : say.source.editing}{' '}
        {say.source.keys}
      </p>
    </section>
  );
}
