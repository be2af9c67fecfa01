import { useEffect, useRef, useState } from 'preact/hooks';
import { download } from '../files.js';
import type { Pages } from '../protocol.js';
import type { App } from './state.js';

/** Pages that the library makes, in a frame of their own: the preview of the portal, and the points. They have no scripts. */
export function Framed({ app, what }: { readonly app: App; readonly what: 'preview' | 'score' }) {
  const { say } = app;
  const [pages, setPages] = useState<Pages>();
  const [at, setAt] = useState(0);
  const [anchor, setAnchor] = useState('');
  const round = app.checked!.round;
  useEffect(() => {
    let isWanted = true;
    setPages(undefined);
    app.client[what]().then((made) => {
      if (!isWanted) return;
      setPages(made);
      setAt(0);
    }, app.fail);
    return () => {
      isWanted = false;
    };
  }, [round]);
  if (!pages)
    return (
      <div class="notice">
        <p>{say.framed.working}</p>
        <progress aria-label={say.framed.working} />
      </div>
    );
  const file = pages.files[at];
  if (!file)
    return (
      <div class="notice">
        <h1>{say.framed.nothing[what]}</h1>
      </div>
    );
  const go = (href: string) => {
    const [name, id = ''] = href.split('#');
    const index = name === '' ? at : pages.files.findIndex((item) => encodeURI(item.name) === name);
    if (index >= 0) setAt(index);
    setAnchor(id);
  };
  return (
    <div class="framed">
      <h1 class="hidden">{say.tabs[what]}</h1>
      <p class="buttons">
        {pages.files.map(({ name, text }) => (
          <button key={name} type="button" onClick={() => download(name, text)}>
            {say.framed.save} {name}
          </button>
        ))}
      </p>
      {pages.files.length > 1 && (
        <nav aria-label={say.framed.parts} class="buttons">
          {pages.files.map(({ name }, index) => (
            <button
              key={name}
              type="button"
              class="quiet"
              aria-pressed={index === at}
              onClick={() => setAt(index)}
            >
              {say.framed.part(index + 1, pages.files.length)}
            </button>
          ))}
        </nav>
      )}
      <Frame key={file.name} text={file.text} title={say.tabs[what]} anchor={anchor} onLink={go} />
    </div>
  );
}

function Frame(props: {
  readonly text: string;
  readonly title: string;
  readonly anchor: string;
  readonly onLink: (href: string) => void;
}) {
  const { text, title, anchor, onLink } = props;
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(800);
  const show = (id: string) => {
    const target = frame.current?.contentDocument?.getElementById(id);
    if (!target || !frame.current) return;
    const top = frame.current.getBoundingClientRect().top + target.getBoundingClientRect().top;
    window.scrollBy({ top: top - 80 });
    target.setAttribute('tabindex', '-1');
    target.focus({ preventScroll: true });
  };
  const onLoad = () => {
    const inside = frame.current?.contentDocument;
    if (!inside) return;
    const measure = () => setHeight(inside.documentElement.scrollHeight);
    new ResizeObserver(measure).observe(inside.documentElement);
    measure();
    for (const link of inside.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')) {
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
    }
    inside.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      const href = link?.getAttribute('href') ?? '';
      if (href === '' || link?.target === '_blank') return;
      event.preventDefault();
      if (href.startsWith('#')) show(href.slice(1));
      else onLink(href);
    });
    if (anchor !== '') show(anchor);
  };
  return (
    <iframe
      ref={frame}
      title={title}
      srcdoc={text}
      sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
      style={{ height: `${height}px` }}
      onLoad={onLoad}
    />
  );
}
