import { useEffect, useState } from 'preact/hooks';
import { download } from '../files.js';
import type { BeginWishes, Begun, StarterLine } from '../protocol.js';
import { chosenText } from './Start.js';
import { type App, today } from './state.js';

const nothing: BeginWishes = {
  publisher: '',
  base: '',
  license: 'CC0',
  contact: '',
  starters: [],
  format: 'xlsx',
};

/** A form for a new catalogue: what holds for all of it, and which datasets it begins with. */
export function Begin({ app, onBack }: { readonly app: App; readonly onBack: () => void }) {
  const { say, client, language } = app;
  const of = say.begin;
  const [wishes, setWishes] = useState(nothing);
  const [lines, setLines] = useState<readonly StarterLine[]>([]);
  const [answer, setAnswer] = useState<{ readonly to: BeginWishes; readonly begun: Begun }>();
  const begun = answer?.begun;
  const [isMade, setMade] = useState(false);
  useEffect(() => {
    client.starters(language).then(setLines, app.fail);
  }, [language]);
  useEffect(() => {
    let isWanted = true;
    client.begin(wishes, language, today()).then((made) => {
      if (isWanted) setAnswer({ to: wishes, begun: made });
    }, app.fail);
    return () => {
      isWanted = false;
    };
  }, [wishes, language]);
  const set = (change: Partial<BeginWishes>) => {
    setWishes({ ...wishes, ...change });
    setMade(false);
  };
  const toggle = (id: string) => {
    const isChosen = wishes.starters.includes(id);
    set({ starters: isChosen ? wishes.starters.filter((item) => item !== id) : [...wishes.starters, id] });
  };
  const submit = (event: Event) => {
    event.preventDefault();
    // The answer to what was typed last may be on its way.
    setMade(true);
  };
  return (
    <div class="single begin">
      <p>
        <button type="button" class="quiet back" onClick={onBack}>
          ← {of.back}
        </button>
      </p>
      <h1>{of.heading}</h1>
      <p class="lead">{of.intro}</p>
      <form onSubmit={submit} noValidate>
        <Field
          label={of.publisher}
          hint={begun?.name ?? of.publisherHint}
          fault={begun?.faults.publisher}
          value={wishes.publisher}
          onInput={(publisher) => set({ publisher })}
        />
        <Field
          label={of.base}
          hint={begun?.proposed.base && wishes.base === '' ? of.propose(begun.proposed.base) : of.baseHint}
          fault={begun?.faults.base}
          value={wishes.base}
          onInput={(base) => set({ base })}
        />
        <Field
          label={of.contact}
          hint={
            begun?.proposed.contact && wishes.contact === ''
              ? of.propose(begun.proposed.contact)
              : of.contactHint
          }
          fault={begun?.faults.contact}
          value={wishes.contact}
          onInput={(contact) => set({ contact })}
        />
        <fieldset class="options">
          <legend>{of.license}</legend>
          {(['CC0', 'CC BY 4.0'] as const).map((license) => (
            <label key={license}>
              <input
                type="radio"
                name="license"
                checked={wishes.license === license}
                onChange={() => set({ license })}
              />
              {license} – {of.licenses[license]}
            </label>
          ))}
        </fieldset>
        <fieldset class="options">
          <legend>{of.starters}</legend>
          <p class="soft">{of.startersHint}</p>
          <div class="starters">
            {lines.map(({ id, title, description }) => (
              <label key={id} title={description}>
                <input type="checkbox" checked={wishes.starters.includes(id)} onChange={() => toggle(id)} />
                {title}
              </label>
            ))}
          </div>
        </fieldset>
        <fieldset class="options">
          <legend>{of.format}</legend>
          {(['xlsx', 'csv', 'yaml'] as const).map((format) => (
            <label key={format}>
              <input
                type="radio"
                name="format"
                checked={wishes.format === format}
                onChange={() => set({ format })}
              />
              {of.formats[format]}
            </label>
          ))}
        </fieldset>
        <p>
          <button type="submit" class="primary large">
            {of.make}
          </button>
        </p>
      </form>
      <div aria-live="polite">
        {isMade && begun && answer?.to === wishes && begun.files.length > 0 && (
          <Made app={app} begun={begun} />
        )}
      </div>
    </div>
  );
}

function Field(props: {
  readonly label: string;
  readonly hint: string;
  readonly fault: string | undefined;
  readonly value: string;
  readonly onInput: (value: string) => void;
}) {
  const { label, hint, fault, value, onInput } = props;
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        value={value}
        spellcheck={false}
        aria-invalid={fault !== undefined}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      <span class={fault === undefined ? 'soft' : 'fault'}>{fault ?? hint}</span>
    </label>
  );
}

/** The two files, to be kept and to be opened here. */
function Made({ app, begun }: { readonly app: App; readonly begun: Begun }) {
  const { say } = app;
  const open = () => {
    const encoder = new TextEncoder();
    const files = begun.files.map(({ name, content }) => {
      return chosenText(name, typeof content === 'string' ? encoder.encode(content) : content);
    });
    void app.open(files);
  };
  return (
    <section>
      <h2>{say.begin.made}</h2>
      <ul>
        {begun.files.map(({ name, marks }) => (
          <li key={name}>
            <strong>{name}</strong> – {say.begin.marks(marks)}
          </li>
        ))}
      </ul>
      <p class="buttons">
        {begun.files.map(({ name, content }) => (
          <button key={name} type="button" onClick={() => download(name, content)}>
            {say.convert.save(name)}
          </button>
        ))}
        <button type="button" class="primary" onClick={open}>
          {say.begin.open}
        </button>
      </p>
      <p class="soft">{say.begin.together}</p>
    </section>
  );
}
