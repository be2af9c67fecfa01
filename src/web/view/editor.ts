/** The text of a file in an editor, with its findings marked. */
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { HighlightStyle, StreamLanguage, type StreamParser, syntaxHighlighting } from '@codemirror/language';
import { turtle } from '@codemirror/legacy-modes/mode/turtle';
import { xml } from '@codemirror/legacy-modes/mode/xml';
import { yaml } from '@codemirror/legacy-modes/mode/yaml';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import {
  Compartment,
  EditorState,
  type Extension,
  StateEffect,
  type StateEffectType,
  StateField,
  type Text,
} from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { Mark, SourceView } from '../protocol.js';

/** Colours by the variables of the page, so that they follow its theme. */
const colours = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName), tags.tagName], color: 'var(--code-key)' },
  { tag: [tags.string, tags.attributeValue], color: 'var(--code-string)' },
  { tag: [tags.number, tags.bool, tags.null, tags.atom], color: 'var(--code-value)' },
  { tag: [tags.comment, tags.meta], color: 'var(--soft)' },
  { tag: [tags.keyword, tags.attributeName], color: 'var(--code-value)' },
]);

/** Colours need no tree of the text, so modes that read it line by line will do; JSON has none of its own. */
const json: StreamParser<unknown> = {
  token: (stream) => {
    if (stream.eatSpace()) return null;
    if (stream.match(/^"(?:[^"\\]|\\.)*"?/)) return stream.match(/^\s*:/, false) ? 'propertyName' : 'string';
    if (stream.match(/^-?\d[\d.eE+-]*/)) return 'number';
    if (stream.match(/^(?:true|false|null)\b/)) return 'atom';
    stream.next();
    return null;
  },
};

const modes: Readonly<Record<string, StreamParser<unknown>>> = {
  yaml,
  json,
  jsonld: json,
  rdfxml: xml,
  turtle,
  ntriples: turtle,
};

function languageOf(format: string): Extension {
  const mode = modes[format];
  return mode ? StreamLanguage.define(mode) : EditorView.lineWrapping;
}

const setMarks = StateEffect.define<readonly Mark[]>();
const setSelected = StateEffect.define<Mark | undefined>();

/** All marks. They are made once for a text: a hundred thousand take a while. */
const markField = decorationField(setMarks, (marks, doc) =>
  Decoration.set(
    marks.flatMap((mark) => {
      const [from, to] = spanOf(mark, doc);
      if (to === from) return [];
      const attributes = { 'data-finding': String(mark.index) };
      return Decoration.mark({ class: `mark ${mark.severity}`, attributes }).range(from, to);
    }),
    true,
  ),
);

/** The mark that is selected, and its line. */
const selectedField = decorationField(setSelected, (mark, doc) => {
  if (!mark) return Decoration.none;
  const [from, to] = spanOf(mark, doc);
  const line = Decoration.line({ class: 'selected-line' }).range(doc.lineAt(from).from);
  const own = Decoration.mark({ class: `mark ${mark.severity} selected` });
  return Decoration.set(to > from ? [line, own.range(from, to)] : [line], true);
});

/** Decorations that an effect sets, and that move with the text. */
function decorationField<Value>(
  effect: StateEffectType<Value>,
  make: (value: Value, doc: Text) => DecorationSet,
): StateField<DecorationSet> {
  return StateField.define<DecorationSet>({
    create: () => Decoration.none,
    update: (decorations, { effects, changes, state }) => {
      const set = effects.find((item) => item.is(effect));
      return set?.is(effect) ? make(set.value, state.doc) : decorations.map(changes);
    },
    provide: (field) => EditorView.decorations.from(field),
  });
}

/** The offsets of a mark. Lines of the file are lines of the editor, whatever their ends are. */
function spanOf({ range }: Pick<Mark, 'range'>, doc: Text): readonly [number, number] {
  const at = ({ line, column }: { readonly line: number; readonly column: number }) => {
    const found = doc.line(Math.min(line, doc.lines));
    return Math.min(found.from + column - 1, found.to);
  };
  const from = at(range.start);
  return [from, Math.max(from, at(range.end))];
}

/** What the editor tells the page. */
export interface EditorEvents {
  readonly onChange: (text: string) => void;
  readonly onFinding: (index: number) => void;
}

/** An editor in an element of the page. */
export interface Editor {
  /** Shows a file; what is being typed is left alone, for it will be checked again. */
  readonly show: (
    source: SourceView,
    options: { readonly isEditable: boolean; readonly label: string },
  ) => void;
  readonly select: (index: number | undefined) => void;
  readonly destroy: () => void;
}

/** How long after the last key a text is checked again, in milliseconds. */
const pause = 300;

export function createEditor(parent: HTMLElement, { onChange, onFinding }: EditorEvents): Editor {
  const language = new Compartment();
  const access = new Compartment();
  let shown: SourceView | undefined;
  let selected: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lineEnd = () => (shown && /\r\n/.test(shown.text) ? '\r\n' : '\n');
  const textOf = (state: EditorState) => state.doc.toString().replaceAll('\n', lineEnd());

  const view = new EditorView({
    parent,
    extensions: [
      lineNumbers(),
      highlightSpecialChars(),
      history(),
      drawSelection(),
      highlightActiveLine(),
      highlightSelectionMatches(),
      search({ top: true }),
      syntaxHighlighting(colours),
      keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap]),
      markField,
      selectedField,
      language.of([]),
      access.of([]),
      EditorView.updateListener.of((update) => {
        if (!update.docChanged || update.transactions.some((item) => item.isUserEvent('show'))) return;
        clearTimeout(timer);
        timer = setTimeout(() => {
          timer = undefined;
          onChange(textOf(view.state));
        }, pause);
      }),
      EditorView.domEventHandlers({
        click: (event) => {
          const mark = (event.target as HTMLElement).closest<HTMLElement>('[data-finding]');
          if (mark) onFinding(Number(mark.dataset['finding']));
        },
      }),
    ],
  });

  const selectedMark = () => shown?.marks.find(({ index }) => index === selected);
  const scroll = () => {
    const mark = selectedMark();
    if (!mark) return;
    const [from] = spanOf(mark, view.state.doc);
    view.dispatch({ effects: EditorView.scrollIntoView(from, { y: 'center', x: 'center' }) });
  };
  const showSelected = () => view.dispatch({ effects: setSelected.of(selectedMark()) });

  return {
    show: (source, { isEditable, label }) => {
      const isOther = shown?.path !== source.path;
      if (!isOther && timer !== undefined) return;
      const before = shown;
      shown = source;
      if (isOther || (source.text !== before?.text && textOf(view.state) !== source.text)) {
        view.dispatch({
          changes: { from: 0, to: view.state.doc.length, insert: source.text },
          userEvent: 'show',
        });
      }
      if (isOther || before?.format !== source.format || isEditable === view.state.readOnly)
        view.dispatch({
          effects: [
            language.reconfigure(languageOf(source.format)),
            access.reconfigure([
              EditorState.readOnly.of(!isEditable),
              EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
            ]),
          ],
        });
      if (source.marks !== before?.marks) view.dispatch({ effects: setMarks.of(source.marks) });
      showSelected();
      if (isOther) scroll();
    },
    select: (index) => {
      if (selected === index) return;
      selected = index;
      showSelected();
      scroll();
    },
    destroy: () => {
      clearTimeout(timer);
      view.destroy();
    },
  };
}
