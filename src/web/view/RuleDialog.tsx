import { useEffect, useState } from 'preact/hooks';
import type { RuleExplanation } from '../../index.js';
import { Dialog } from './Dialog.js';
import type { App } from './state.js';

/** What a rule means, with an example of what is wrong and what is right. */
export function RuleDialog(props: {
  readonly app: App;
  readonly rule: string;
  readonly onClose: () => void;
}) {
  const { app, rule, onClose } = props;
  const { say } = app;
  const [about, setAbout] = useState<RuleExplanation>();
  useEffect(() => {
    app.client.rule(rule).then(setAbout, app.fail);
  }, [rule, app.language]);
  return (
    <Dialog heading={about?.summary ?? rule} onClose={onClose}>
      {about && (
        <>
          {about.why !== undefined && <p>{about.why}</p>}
          {about.limits !== undefined && (
            <p>
              <b>{say.rule.limits}:</b> {about.limits}
            </p>
          )}
          {about.bad && (
            <>
              <h3>{say.rule.bad}</h3>
              <pre>{about.bad.text}</pre>
            </>
          )}
          {about.good && (
            <>
              <h3>{say.rule.good}</h3>
              <pre>{about.good.text}</pre>
            </>
          )}
          <p>
            <a href={about.guidance} target="_blank" rel="noopener noreferrer">
              {say.finding.guidance}
            </a>
          </p>
          <details>
            <summary>{say.rule.off}</summary>
            <pre>{about.settings}</pre>
          </details>
        </>
      )}
      <form method="dialog">
        <button type="submit" class="primary">
          {say.rule.close}
        </button>
      </form>
    </Dialog>
  );
}
