/** The page: takes the code of its worker from itself, and begins. */
import { render } from 'preact';
import { App } from './view/App.js';

const textOf = (id: string) => document.getElementById(id)?.textContent ?? '';

render(
  <App workerCode={textOf('worker-code')} licences={textOf('licences')} />,
  document.getElementById('app')!,
);
