import type { Edit, TextEdit } from '../../../catalogue/edit.js';
import type { Built } from '../document.js';
import { Graph } from '../graph.js';
import type { ParseRdf } from '../read.js';
import { Trail } from '../trail.js';
import { inexpressible } from './inexpressible.js';
import { nTriplesWriter } from './ntriples.js';
import { type Plan, Planner } from './plan.js';
import { turtleWriter } from './turtle.js';
import { xmlWriter } from './xml.js';

/** Carries out plans in one syntax. */
export type PlanWriter = (plan: Plan) => readonly TextEdit[];

const writers: Readonly<Record<string, (text: string, trail: Trail) => PlanWriter>> = {
  Turtle: turtleWriter,
  'N-Triples': nTriplesWriter,
  'RDF/XML': xmlWriter,
};

/** Makes fixes into changes of a text, which is gone through once more for it. */
export function rewriteText(
  text: string,
  format: string,
  parse: ParseRdf,
  built: Built,
  graph: Graph,
  fixes: readonly (readonly Edit[])[],
): readonly (readonly TextEdit[] | undefined)[] {
  const trail = new Trail();
  const again = new Graph(false, trail);
  parse(text, again, () => {});
  const planner = new Planner(built, graph, again, trail);
  const write = writers[format]!(text, trail);
  return fixes.map((edits) => {
    try {
      return write(planner.plan(edits));
    } catch (error) {
      if (error === inexpressible) return undefined;
      throw error;
    }
  });
}
