import type { Named } from '../shared/graph/graph.js';

/** What has to be known of a text in Turtle when it is changed. */
export interface TurtleForm {
  /** Where brackets start and end, one after the other. */
  readonly brackets: readonly number[];
  readonly prefixes: readonly Named[];
}
