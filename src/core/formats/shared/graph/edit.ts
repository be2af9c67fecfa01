import type { Edit, TextEdit } from '../../../model/edit.js';
import type { Built } from './document.js';
import { Graph } from './graph.js';
import { inexpressible } from './inexpressible.js';
import { type Plan, Planner } from './plan.js';
import { Trail } from './trail.js';

/** How plans become changes of a text in a syntax; what cannot be expressed throws. */
export type PlanWriter = (text: string, graph: Graph, trail: Trail) => (plan: Plan) => readonly TextEdit[];

/** A document of which the text is to be changed. */
export interface Rewritten {
  readonly text: string;
  readonly graph: Graph;
  readonly built: Built;
}

/** Makes fixes into changes of a text. The same statements are read once more, into a graph that keeps their places. */
export async function rewriteText(
  { text, graph, built }: Rewritten,
  planWriter: PlanWriter,
  readAgain: (again: Graph) => void | Promise<void>,
  fixes: readonly (readonly Edit[])[],
): Promise<readonly (readonly TextEdit[] | undefined)[]> {
  const trail = new Trail();
  const again = new Graph(false, trail);
  await readAgain(again);
  const planner = new Planner(built, graph, again, trail);
  const write = planWriter(text, again, trail);
  return fixes.map((edits) => {
    try {
      return write(planner.plan(edits));
    } catch (error) {
      if (error === inexpressible) return undefined;
      throw error;
    }
  });
}
