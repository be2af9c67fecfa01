import type { Edit, TextEdit } from './edit.js';
import type { Location, Place } from './place.js';

/** A value, or a promise of it where a format has to load or expand something first. */
export type Awaitable<Value> = Value | Promise<Value>;

/** The edits of several fixes; each fix is made as a whole or not at all. */
export type Fixes = readonly (readonly Edit[])[];

/**
 * Where everything stands in the text of a document, both ways. It is made when something is first asked of it, and kept, so
 * that a check with findings goes through the text once more at most, and a clean file never pays for it.
 */
export interface LocatedSource {
  /** Where these places stand; for what is missing, the nearest place that exists. */
  readonly locate: (places: readonly Place[]) => Awaitable<readonly Location[]>;
  /**
   * The changes of the text that make these fixes. Undefined where one of the edits of a fix cannot be expressed in the file
   * as it is; then no part of that fix is made. Absent where the format cannot be changed in place.
   */
  readonly edits?: (fixes: Fixes) => Awaitable<readonly (readonly TextEdit[] | undefined)[]>;
  /** Whether `edits` would change something for each of these fixes; for those who only count. Absent where `edits` is. */
  readonly editable?: (fixes: Fixes) => Awaitable<readonly boolean[]>;
  /** What stands at an offset, for an editor: the way back from `locate`. */
  readonly at?: (offset: number) => Awaitable<Place>;
}

/** Whether the edits of a fix could be expressed, and are any. */
export function changesSomething(edits: readonly TextEdit[] | undefined): boolean {
  return edits !== undefined && edits.length > 0;
}
