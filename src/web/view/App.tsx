import { useEffect, useState } from 'preact/hooks';
import { Convert } from './Convert.js';
import { type Drop, useDrop } from './drop.js';
import { Findings } from './Findings.js';
import { Foot } from './Foot.js';
import { Framed } from './Framed.js';
import { Head } from './Head.js';
import { Mend } from './Mend.js';
import { Busy, Trouble } from './Notices.js';
import { Report } from './Report.js';
import { Start } from './Start.js';
import { type App as AppState, useApp } from './state.js';
import { type Tab, WorkBar } from './WorkBar.js';

/** The whole page. */
export function App({ workerCode, licences }: { readonly workerCode: string; readonly licences: string }) {
  const app = useApp(workerCode);
  const [tab, setTab] = useState<Tab>('findings');
  const drop = useDrop(app);
  // Other files begin with what was found in them.
  useEffect(() => {
    if (!app.checked) setTab('findings');
  }, [app.checked === undefined]);
  return (
    <>
      <a class="skip" href="#main">
        {app.say.skip}
      </a>
      <Head app={app} />
      <main id="main" tabIndex={-1}>
        {app.checked && !app.problem && <WorkBar app={app} tab={tab} onTab={setTab} />}
        <Main app={app} drop={drop} tab={tab} onTab={setTab} />
      </main>
      <Foot app={app} licences={licences} />
      {app.mending && <Mend app={app} />}
      {drop.isOver && app.files.length > 0 && <p class="drop-here">{app.say.start.dropNow}</p>}
      <p class="heard" role="status" aria-live="polite">
        {app.announcement}
      </p>
    </>
  );
}

interface MainProps {
  readonly app: AppState;
  readonly drop: Drop;
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
}

function Main({ app, drop, tab, onTab }: MainProps) {
  if (app.problem) return <Trouble app={app} problem={app.problem} />;
  if (app.busy) return <Busy app={app} />;
  if (!app.checked) return <Start app={app} drop={drop} />;
  const { overview } = app.checked;
  return (
    <div role="tabpanel" id="panel" aria-labelledby={`tab-${tab}`}>
      {tab === 'findings' && <Findings app={app} overview={overview} onConvert={() => onTab('convert')} />}
      {tab === 'convert' && <Convert app={app} overview={overview} />}
      {(tab === 'preview' || tab === 'score') && <Framed key={tab} app={app} what={tab} />}
      {tab === 'report' && <Report app={app} />}
    </div>
  );
}
