import { download } from '../files.js';
import type { ReportForm } from '../protocol.js';
import type { App } from './state.js';

const forms: readonly (readonly [ReportForm, string])[] = [
  ['html', 'html'],
  ['csv', 'csv'],
  ['text', 'txt'],
  ['json', 'json'],
];

/** Reports to keep, made by the same reporters as those of the command. */
export function Report({ app }: { readonly app: App }) {
  const { say } = app;
  const save = async (form: ReportForm, ending: string) => {
    try {
      download(`${say.report.name}.${ending}`, await app.client.report(form));
    } catch (error) {
      app.fail(error);
    }
  };
  return (
    <div class="single">
      <h1>{say.report.heading}</h1>
      <p>{say.report.intro}</p>
      <ul class="forms">
        {forms.map(([form, ending]) => {
          const [name, what] = say.report.forms[form];
          return (
            <li key={form}>
              <div>
                <h2>{name}</h2>
                <p>{what}</p>
              </div>
              <button type="button" onClick={() => void save(form, ending)}>
                {say.report.save} <span class="hidden">{name}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
