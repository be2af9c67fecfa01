import type { Severity } from '../../index.js';
import type { Choice, Overview } from '../protocol.js';
import { type App, everything } from './state.js';

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Which findings are listed. */
export function FilterRow(props: { readonly app: App; readonly overview: Overview; readonly count: number }) {
  const { app, overview, count } = props;
  const { say, filter } = app;
  const { summary, choices } = overview;
  const counts = { error: summary.errors, warning: summary.warnings, info: summary.infos };
  const total = summary.errors + summary.warnings + summary.infos;
  const set = (change: Partial<typeof filter>) => app.setFilter({ ...filter, ...change });
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(everything);
  return (
    <search class="filter">
      <fieldset class="segments">
        <legend class="hidden">{say.filter.label}</legend>
        {(['', ...severities] as const)
          .filter((severity) => severity === '' || counts[severity] > 0)
          .map((severity) => (
            <label key={severity} class={severity}>
              <input
                type="radio"
                name="severity"
                checked={filter.severity === severity}
                onChange={() => set({ severity })}
              />
              <span>
                {severity === '' ? say.filter.all : say.filter.plural[severity]}{' '}
                <b>{say.quantity(severity === '' ? total : counts[severity])}</b>
              </span>
            </label>
          ))}
      </fieldset>
      <input
        type="search"
        aria-label={say.filter.search}
        placeholder={say.filter.search}
        value={filter.search}
        onInput={({ currentTarget }) => set({ search: currentTarget.value })}
      />
      <details>
        <summary>{say.filter.more}</summary>
        <div class="selects">
          <Select
            label={say.filter.field}
            any={say.filter.any}
            choices={choices.fields}
            value={filter.field}
            onChange={(field) => set({ field })}
          />
          <Select
            label={say.filter.dataset}
            any={say.filter.any}
            choices={choices.datasets}
            value={filter.dataset}
            onChange={(dataset) => set({ dataset })}
          />
          <Select
            label={say.filter.rule}
            any={say.filter.any}
            choices={choices.rules}
            value={filter.rule}
            onChange={(rule) => set({ rule })}
          />
          <label class="tick">
            <input
              type="checkbox"
              checked={filter.fixable}
              onChange={({ currentTarget }) => set({ fixable: currentTarget.checked })}
            />
            {say.filter.fixable}
          </label>
        </div>
      </details>
      {isFiltered && (
        <p class="shown">
          {count === 0 ? say.filter.none : say.filter.shown(count)}{' '}
          <button type="button" class="link" onClick={() => app.setFilter(everything)}>
            {say.filter.clear}
          </button>
        </p>
      )}
    </search>
  );
}

function Select(props: {
  readonly label: string;
  readonly any: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { label, any, choices, value, onChange } = props;
  return (
    <label>
      {label}
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        <option value="">{any}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label} ({choice.count})
          </option>
        ))}
      </select>
    </label>
  );
}
