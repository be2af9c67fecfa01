import { type Awaitable, changesSomething, type Fixes, type LocatedSource } from '../../../model/located.js';
import { placeAt } from './at.js';
import type { Built } from './document.js';
import type { Editor, PlanWriter } from './edit.js';
import type { Graph } from './graph.js';
import { locateInGraph } from './located.js';
import type { Traces } from './traces.js';

/** The text of a graph. Nothing of it is made before it is asked for, and everything once. */
export function graphSource(
  text: string,
  graph: Graph,
  built: Built,
  traces: Traces,
  placed: () => Awaitable<Graph>,
  planWriter: () => Promise<PlanWriter>,
): LocatedSource {
  let again: Awaitable<Graph> | undefined;
  let editor: Promise<Editor> | undefined;
  const withPlaces = <Result>(use: (graph: Graph) => Result): Awaitable<Result> => {
    again ??= placed();
    return again instanceof Promise ? again.then(use) : use(again);
  };
  const makeEditor = async (): Promise<Editor> => {
    const [{ graphEditor }, writer] = await Promise.all([import('./edit.js'), planWriter()]);
    return withPlaces((found) => graphEditor(text, built, traces, graph, found, writer));
  };
  const edits = async (fixes: Fixes): Promise<ReturnType<Editor>> => {
    editor ??= makeEditor();
    return (await editor)(fixes);
  };
  return {
    locate: (places) => withPlaces((found) => locateInGraph(text, built, traces, places, found)),
    edits,
    editable: async (fixes) => (await edits(fixes)).map(changesSomething),
    at: (offset) => withPlaces((found) => placeAt(offset, found, built, traces)),
  };
}
