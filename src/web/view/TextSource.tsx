import { useEffect, useRef } from 'preact/hooks';
import type { SourceView } from '../protocol.js';
import { createEditor, type Editor } from './editor.js';
import type { App } from './state.js';

/** The file as text, in an editor. */
export function TextSource(props: {
  readonly app: App;
  readonly source: SourceView;
  readonly isEditable: boolean;
}) {
  const { app, source, isEditable } = props;
  const parent = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | undefined>(undefined);
  // The editor lives longer than a drawing: it is to call what is there when it calls.
  const now = useRef(props);
  now.current = props;
  useEffect(() => {
    const created = createEditor(parent.current!, {
      onFinding: (index) => now.current.app.select(index),
      onChange: (text) => {
        const { app: current, source: shown } = now.current;
        current.client
          .withText(shown.path, text)
          .then((bytes) => current.change(shown.path, bytes, true), current.fail);
      },
    });
    editor.current = created;
    return created.destroy;
  }, []);
  useEffect(() => {
    editor.current?.select(app.selected);
    editor.current?.show(source, { isEditable, label: app.say.source.label });
  }, [source, isEditable, app.language]);
  useEffect(() => editor.current?.select(app.selected), [app.selected]);
  return <div class="text" ref={parent} />;
}
