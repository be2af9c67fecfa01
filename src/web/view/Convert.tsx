import { useEffect, useState } from 'preact/hooks';
import type { OutputFormat } from '../../index.js';
import { download } from '../files.js';
import type { Converted, Overview } from '../protocol.js';
import { sizeText } from './sizes.js';
import type { App } from './state.js';

const endings: Readonly<Record<OutputFormat, string>> = {
  rdfxml: 'rdf',
  turtle: 'ttl',
  ntriples: 'nt',
  jsonld: 'jsonld',
  yaml: 'yaml',
  json: 'json',
  csv: 'csv',
  xlsx: 'xlsx',
};
const formats = Object.keys(endings) as readonly OutputFormat[];

/** So much of a converted file is shown, and so many notes about it. */
const mostShown = 3000;
const mostNotes = 50;

const guidance = {
  sv: 'https://docs.dataportal.se/dcat/docs/harvesting/',
  en: 'https://docs.dataportal.se/dcat/docs/harvesting/',
};

/** The catalogue in another format: RDF/XML first, which the portal fetches. */
export function Convert({ app, overview }: { readonly app: App; readonly overview: Overview }) {
  const { say } = app;
  const [to, setTo] = useState<OutputFormat>('rdfxml');
  const [converted, setConverted] = useState<Converted>();
  const round = app.checked!.round;
  useEffect(() => {
    let isWanted = true;
    setConverted(undefined);
    app.client.converted(to).then((made) => {
      if (isWanted) setConverted(made);
    }, app.fail);
    return () => {
      isWanted = false;
    };
  }, [to, round]);
  const choice = (format: OutputFormat) => (
    <label key={format}>
      <input type="radio" name="to" checked={format === to} onChange={() => setTo(format)} />
      {say.convert.what[format]}
    </label>
  );
  return (
    <div class="single">
      <h1>{say.convert.heading}</h1>
      <p>{say.convert.intro}</p>
      <fieldset class="options">
        <legend>{say.convert.choose}</legend>
        {formats.slice(0, 1).map(choice)}
        <details open={to !== formats[0]}>
          <summary>{say.convert.others}</summary>
          {formats.slice(1).map(choice)}
        </details>
      </fieldset>
      {overview.summary.errors > 0 && <p class="remark">{say.convert.errors(overview.summary.errors)}</p>}
      <div aria-live="polite">
        {converted ? (
          <Result app={app} overview={overview} converted={converted} />
        ) : (
          <progress aria-label={say.busy.checking} />
        )}
      </div>
    </div>
  );
}

interface ResultProps {
  readonly app: App;
  readonly overview: Overview;
  readonly converted: Converted;
}

function Result({ app, overview, converted }: ResultProps) {
  const { say, language } = app;
  const { text, bytes, notes, unreadable, to, identifiers } = converted;
  if (unreadable.length > 0)
    return <p class="remark">{say.convert.unreadable(say.counts.and(unreadable))}</p>;
  const [only, ...others] = overview.files;
  const isOne = only !== undefined && others.length === 0;
  const base = isOne ? only.path.replace(/^.*\//, '').replace(/\.[^.]*$/, '') : say.convert.name;
  const name = `${base}.${endings[to]}`;
  const size = sizeText((bytes ?? new TextEncoder().encode(text)).length, language);
  return (
    <>
      <p class="buttons">
        <button type="button" class="primary large" onClick={() => download(name, bytes ?? text)}>
          {say.convert.save(name)}
        </button>
        <span class="soft">{size}</span>
      </p>
      {identifiers.map(({ name: file, text: kept, added }) => (
        <section key={file}>
          <h2>{say.convert.identifiers}</h2>
          <p>{say.convert.identifiersWhy(added)}</p>
          <p>
            <button type="button" onClick={() => download(file, kept)}>
              {say.convert.save(file.replace(/^.*\//, ''))}
            </button>
          </p>
        </section>
      ))}
      {notes.length > 0 && (
        <section>
          <h2>{say.convert.notes}</h2>
          <ul>
            {notes.slice(0, mostNotes).map((note, index) => (
              <li key={`${index} ${note}`}>{note}</li>
            ))}
            {notes.length > mostNotes && <li>{say.convert.moreNotes(notes.length - mostNotes)}</li>}
          </ul>
        </section>
      )}
      {to === 'rdfxml' && (
        <section>
          <h2>{say.convert.where}</h2>
          <ol>
            {say.convert.whereSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p>
            <a href={guidance[language]} target="_blank" rel="noopener noreferrer">
              {say.convert.whereLink}
            </a>
          </p>
        </section>
      )}
      <section>
        <h2>{text.length > mostShown ? say.convert.beginning : say.convert.whole}</h2>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must do so by keys. */}
        <pre class="result" tabIndex={0}>
          {text.slice(0, mostShown)}
          {text.length > mostShown && '…'}
        </pre>
      </section>
    </>
  );
}
