import { version } from '../../index.js';
import type { App } from './state.js';

/** Who is behind the page, that nothing leaves it, and the licences of what it is made of. */
export function Foot({ app, licences }: { readonly app: App; readonly licences: string }) {
  const { say, checked } = app;
  return (
    <footer class="foot">
      {checked && <Privacy say={say} />}
      <p>{say.about.foot(version)}</p>
      <details>
        <summary>{say.about.licences}</summary>
        <pre>{licences}</pre>
      </details>
    </footer>
  );
}

/** That nothing leaves the computer, and how to verify it. */
export function Privacy({ say }: Pick<App, 'say'>) {
  return (
    <div class="privacy">
      <p>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path
            d="M6 11h12v9H6z M8.5 11V8a3.5 3.5 0 0 1 7 0v3"
            fill="none"
            stroke="currentColor"
            stroke-width="2"
          />
        </svg>
        <strong>{say.privacy.line}</strong>
      </p>
      <details>
        <summary>{say.privacy.more}</summary>
        <ul>
          {say.privacy.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
