import type { TextEdit } from '../../../model/edit.js';
import type { Plan } from './plan.js';
import type { Sought, SyntaxFile } from './syntax.js';

/** The part of a tree format that changes texts. */
export interface TreeSyntax {
  /** Goes through the source once; undefined where it is too broken to be changed. */
  readonly parse: (sought: Sought) => SyntaxFile | undefined;
  /** The changes of the text that a plan stands for, or undefined where it cannot be carried out. */
  readonly write: (plan: Plan) => readonly TextEdit[] | undefined;
}
