import type { Edit, TextEdit } from '../../../catalogue/edit.js';
import type { Built } from '../document.js';
import { Graph } from '../graph.js';
import type { RdfFormat } from '../read.js';
import { Trail } from '../trail.js';
import { inexpressible } from './inexpressible.js';
import { jsonLdWriter } from './jsonld.js';
import { nTriplesWriter } from './ntriples.js';
import { type Plan, Planner } from './plan.js';
import { turtleWriter } from './turtle.js';
import { xmlWriter } from './xml.js';

/** How plans become changes of a text in each syntax; what cannot be expressed throws. */
const writers: Readonly<
  Record<RdfFormat, (text: string, graph: Graph, trail: Trail) => (plan: Plan) => readonly TextEdit[]>
> = {
  Turtle: turtleWriter,
  'N-Triples': nTriplesWriter,
  'RDF/XML': xmlWriter,
  'JSON-LD': jsonLdWriter,
};

/** A document of which the text is to be changed. */
export interface Rewritten {
  readonly text: string;
  readonly format: RdfFormat;
  readonly graph: Graph;
  readonly built: Built;
}

/** Makes fixes into changes of a text. The same statements are read once more, into a graph that keeps their places. */
export async function rewriteText(
  { text, format, graph, built }: Rewritten,
  readAgain: (again: Graph) => void | Promise<void>,
  fixes: readonly (readonly Edit[])[],
): Promise<readonly (readonly TextEdit[] | undefined)[]> {
  const trail = new Trail();
  const again = new Graph(false, trail);
  await readAgain(again);
  const planner = new Planner(built, graph, again, trail);
  const write = writers[format](text, again, trail);
  return fixes.map((edits) => {
    try {
      return write(planner.plan(edits));
    } catch (error) {
      if (error === inexpressible) return undefined;
      throw error;
    }
  });
}
