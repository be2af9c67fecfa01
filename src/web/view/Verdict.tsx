import type { Overview } from '../protocol.js';
import { type App, countsText } from './state.js';

interface Props {
  readonly app: App;
  readonly overview: Overview;
  readonly onConvert: () => void;
}

/** Whether the catalogue can be published, and the next step. */
export function Verdict({ app, overview, onConvert }: Props) {
  const { say } = app;
  const { summary, files } = overview;
  const isReadable = files.some(({ resources }) => Object.keys(resources).length > 0);
  const isClean = summary.errors + summary.warnings + summary.infos === 0;
  const rest = countsText({ ...summary, errors: 0 }, say);
  const count = summary.warnings + summary.infos;
  const heading = !isReadable
    ? say.verdict.unreadable
    : summary.errors > 0
      ? say.verdict.errors(summary.errors)
      : isClean
        ? say.verdict.clean
        : say.verdict.passed;
  return (
    <div class={summary.errors > 0 || !isReadable ? 'verdict bad' : 'verdict good'}>
      <h1>{heading}</h1>
      {rest !== '' && (
        <p>{summary.errors > 0 ? say.verdict.rest(rest) : say.verdict.restAlone(rest, count)}</p>
      )}
      {isReadable && <p class="soft">{say.verdict.checked(overview.profile)}</p>}
      <Configuration app={app} overview={overview} />
      <p class="buttons">
        {overview.safe > 0 && (
          <button type="button" class="primary" onClick={() => void app.mend()}>
            {say.verdict.mend(overview.safe)}
          </button>
        )}
        {!isReadable && (
          <button type="button" class="primary" onClick={app.close}>
            {say.files.other}
          </button>
        )}
        {isReadable && (
          <button
            type="button"
            class={overview.safe === 0 && summary.errors === 0 ? 'primary' : ''}
            onClick={onConvert}
          >
            {say.verdict.convert}
          </button>
        )}
      </p>
      <Understood app={app} overview={overview} />
    </div>
  );
}

function Configuration({ app: { say }, overview }: Pick<Props, 'app' | 'overview'>) {
  const { configuration, configurationFaults } = overview;
  if (configuration === undefined) return null;
  if (configurationFaults.length === 0) return <p class="soft">{say.files.configuration(configuration)}</p>;
  return (
    <div class="remark">
      <p>{say.files.configurationBroken}</p>
      <ul>
        {configurationFaults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </div>
  );
}

/** The encodings that are offered: those that Swedish files are in, and what was found out. */
const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'macintosh', 'ibm850'];

/** How the files were read, for who wonders why a text looks odd. */
function Understood({ app, overview }: Pick<Props, 'app' | 'overview'>) {
  const { say, encoding } = app;
  const found = [...new Set(overview.files.map((file) => file.encoding))].join(', ');
  const assumptions = overview.files.flatMap((file) => file.assumptions);
  return (
    <details class="understood">
      <summary>{say.files.understood}</summary>
      <label>
        {say.files.encoding}{' '}
        <select
          value={encoding ?? ''}
          onChange={({ currentTarget }) => app.setEncoding(currentTarget.value || undefined)}
        >
          <option value="">{say.files.encodingAuto(found)}</option>
          {encodings.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {assumptions.length > 0 && (
        <ul>
          {assumptions.slice(0, 200).map((text, index) => (
            <li key={`${index} ${text}`}>{text}</li>
          ))}
        </ul>
      )}
    </details>
  );
}
