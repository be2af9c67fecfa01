import type { Awaitable, LocatedSource } from '../../../model/located.js';
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
  const placedGraph = (): Awaitable<Graph> => {
    again ??= placed();
    return again;
  };
  const makeEditor = async (): Promise<Editor> => {
    const { graphEditor } = await import('./edit.js');
    return graphEditor(text, built, traces, graph, await placedGraph(), await planWriter());
  };
  return {
    locate: (places) => {
      const found = placedGraph();
      return found instanceof Promise
        ? found.then((made) => locateInGraph(text, built, traces, places, made))
        : locateInGraph(text, built, traces, places, found);
    },
    edits: async (fixes) => {
      editor ??= makeEditor();
      return (await editor)(fixes);
    },
  };
}
