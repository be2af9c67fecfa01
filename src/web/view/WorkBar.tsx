import type { App, OpenFile } from './state.js';

export const tabs = ['findings', 'convert', 'preview', 'score', 'report'] as const;
export type Tab = (typeof tabs)[number];

interface Props {
  readonly app: App;
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
}

/** What is open, and what can be done with it. */
export function WorkBar({ app, tab, onTab }: Props) {
  const { say, files, checked } = app;
  const changed = files.filter(({ bytes, original }) => bytes !== original);
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length]!;
    onTab(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  const counts = checked?.overview.summary;
  const total = counts ? counts.errors + counts.warnings + counts.infos : 0;
  return (
    <div class="bar">
      <div class="opened">
        <strong class="path" title={files.map(({ path }) => path).join('\n')}>
          {files.length === 1 ? files[0]!.path : say.files.many(files.length)}
        </strong>
        <button type="button" class="quiet" onClick={app.close}>
          {say.files.other}
        </button>
      </div>
      <div class="tabs" role="tablist" aria-label={say.tabs.label} onKeyDown={move}>
        {tabs.map((item) => (
          <button
            key={item}
            id={`tab-${item}`}
            type="button"
            role="tab"
            aria-selected={item === tab}
            aria-controls="panel"
            tabIndex={item === tab ? 0 : -1}
            onClick={() => onTab(item)}
          >
            <span class="tab-name" data-name={say.tabs[item]}>
              {say.tabs[item]}
            </span>
            {item === 'findings' && total > 0 && <span class="count">{say.quantity(total)}</span>}
          </button>
        ))}
      </div>
      {changed.map((file) => (
        <Changed key={file.path} app={app} file={file} />
      ))}
    </div>
  );
}

function Changed({ app, file }: { readonly app: App; readonly file: OpenFile }) {
  const { say } = app;
  const name = file.path.replace(/^.*\//, '');
  const isSaved = file.bytes === file.saved;
  return (
    <p class="changed">
      <span>{isSaved ? say.files.saved(name) : say.files.changed(name)}</span>
      <button type="button" class={isSaved ? '' : 'primary'} onClick={() => app.save(file.path)}>
        {say.files.saveNamed(name)}
      </button>
      <button type="button" onClick={() => void app.undo(file.path)}>
        {say.files.undo}
      </button>
    </p>
  );
}
