import { useEffect, useRef, useState } from 'preact/hooks';
import { type Chosen, chosenFrom } from '../files.js';
import { examples } from '../generated/examples.js';
import { Begin } from './Begin.js';
import type { Drop } from './drop.js';
import { Privacy } from './Foot.js';
import type { App } from './state.js';

/** The first view: what the page is for, and the ways to give it something. */
export function Start({ app, drop }: { readonly app: App; readonly drop: Drop }) {
  const { say } = app;
  const [isBeginning, setBeginning] = useState(false);
  if (isBeginning) return <Begin app={app} onBack={() => setBeginning(false)} />;
  return (
    <div class="start">
      <h1>{say.start.heading}</h1>
      <p class="lead">{say.start.lead}</p>
      <section aria-label={say.start.drop} class={drop.isOver ? 'drop over' : 'drop'}>
        <p class="big">{drop.isOver ? say.start.dropNow : say.start.drop}</p>
        <p class="buttons">
          <Choose app={app} label={say.start.chooseFiles} isPrimary />
          <Choose app={app} label={say.start.chooseFolder} isFolder />
        </p>
        <p class="soft">{say.start.formats}</p>
      </section>
      {drop.isAddress && (
        <p class="remark" role="alert">
          {say.start.address}
        </p>
      )}
      <Privacy say={say} />
      <OtherWays app={app} onBegin={() => setBeginning(true)} />
      <ol class="steps">
        {say.start.steps.map(([heading, text]) => (
          <li key={heading}>
            <strong>{heading}</strong>
            <span>{text}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Choose(props: {
  readonly app: App;
  readonly label: string;
  readonly isFolder?: boolean;
  readonly isPrimary?: boolean;
}) {
  const { app, label, isFolder = false, isPrimary = false } = props;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isFolder) input.current?.setAttribute('webkitdirectory', '');
  }, [isFolder]);
  return (
    <>
      <button
        type="button"
        class={isPrimary ? 'primary large' : 'large'}
        onClick={() => input.current?.click()}
      >
        {label}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          if (currentTarget.files && currentTarget.files.length > 0)
            void app.open(chosenFrom(currentTarget.files));
          currentTarget.value = '';
        }}
      />
    </>
  );
}

function OtherWays({ app, onBegin }: { readonly app: App; readonly onBegin: () => void }) {
  const { say } = app;
  const [isPasting, setPasting] = useState(false);
  const openExample = (name: string) => {
    const example = examples[name];
    if (example === undefined) return;
    const bytes = Uint8Array.from(atob(example), (letter) => letter.charCodeAt(0));
    void app.open([chosenText(name, bytes)]);
  };
  return (
    <section class="ways" aria-label={say.start.otherWays}>
      <p>
        <button type="button" class="link" onClick={() => openExample('faulty.csv')}>
          {say.start.example}
        </button>
        <button type="button" class="link" onClick={() => openExample('small.yaml')}>
          {say.start.exampleClean}
        </button>
        <button type="button" class="link" aria-expanded={isPasting} onClick={() => setPasting(!isPasting)}>
          {say.start.paste}
        </button>
        <button type="button" class="link" onClick={onBegin}>
          {say.start.begin}
        </button>
      </p>
      {isPasting && <Paste app={app} />}
    </section>
  );
}

function Paste({ app }: { readonly app: App }) {
  const { say } = app;
  const [text, setText] = useState('');
  const [isAddress, setAddress] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    const address = /^\s*https?:\/\/\S+\s*$/i.test(text);
    setAddress(address);
    if (!address && text.trim() !== '')
      void app.open([chosenText(say.start.pastedName, new TextEncoder().encode(text))]);
  };
  return (
    <form class="paste" onSubmit={submit}>
      <label>
        {say.start.pasteLabel}
        <textarea
          ref={area}
          rows={8}
          spellcheck={false}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      {isAddress && (
        <p class="remark" role="alert">
          {say.start.address}
        </p>
      )}
      <button type="submit" class="primary">
        {say.start.pasteCheck}
      </button>
    </form>
  );
}

/** A text as a file that was chosen. */
export function chosenText(path: string, bytes: Uint8Array): Chosen {
  return { path, named: true, file: new File([bytes as BlobPart], path) };
}
