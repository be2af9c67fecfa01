import { type Graph, resourceKind } from './graph.js';
import type { Subject } from './subject.js';

/** The statements whose objects are resources, by these: an IRI leads to the last of its statements, and each to the one before. */
export class Pointers {
  private readonly lasts = new Map<string, number>();
  private readonly befores: Int32Array;
  /** The number of the subject of each statement. */
  private readonly owners: Int32Array;
  private readonly subjects: readonly Subject[];

  constructor(graph: Graph) {
    const { values, kinds, nexts } = graph;
    this.subjects = [...graph.subjects.values()];
    this.befores = new Int32Array(values.length);
    this.owners = new Int32Array(values.length);
    for (const { rank, first } of this.subjects) {
      for (let at = first; at >= 0; at = nexts[at]!) {
        this.owners[at] = rank;
        if (kinds[at] !== resourceKind) continue;
        this.befores[at] = this.lasts.get(values[at]!) ?? -1;
        this.lasts.set(values[at]!, at);
      }
    }
  }

  /** The statements that point to a resource, and their subjects. */
  to(id: string): readonly { readonly subject: Subject; readonly statement: number }[] {
    const found: { subject: Subject; statement: number }[] = [];
    for (let at = this.lasts.get(id) ?? -1; at >= 0; at = this.befores[at]!)
      found.push({ subject: this.subjects[this.owners[at]!]!, statement: at });
    return found.reverse();
  }
}
