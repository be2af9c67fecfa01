import type { TextEdit } from '../../../model/edit.js';
import type { Fixes } from '../../../model/located.js';
import type { Built } from './document.js';
import type { Graph } from './graph.js';
import { inexpressible } from './inexpressible.js';
import { Mentions } from './mentions.js';
import { type Plan, Planner } from './plan.js';
import type { Traces } from './traces.js';

/** How plans become changes of a text in a syntax; what cannot be expressed throws. */
export type PlanWriter = (
  text: string,
  graph: Graph,
  mentions: Mentions,
) => (plan: Plan) => readonly TextEdit[];

/** Makes fixes into changes of a text. */
export type Editor = (fixes: Fixes) => readonly (readonly TextEdit[] | undefined)[];

/** Makes an editor of the text of a graph. */
export function graphEditor(
  text: string,
  built: Built,
  traces: Traces,
  graph: Graph,
  /** The same graph, with the places of its statements. */
  placed: Graph,
  planWriter: PlanWriter,
): Editor {
  const mentions = new Mentions(placed);
  const planner = new Planner(built, traces, graph, mentions);
  const write = planWriter(text, graph, mentions);
  return (fixes) =>
    fixes.map((edits) => {
      try {
        return write(planner.plan(edits));
      } catch (error) {
        if (error === inexpressible) return undefined;
        throw error;
      }
    });
}
