/** A resource and where its statements are: the first of them, which leads to the next. */
export interface Subject {
  readonly id: string;
  /** Its number in the order of the document. */
  readonly rank: number;
  /** Its first and last statement; -1 where it has none. */
  first: number;
  last: number;
  /** How many statements it has. */
  count: number;
  /** How often a blank node is the object of a statement. */
  uses: number;
  /** The first and the last place where it is the subject. */
  readonly firstBlock: number;
  lastBlock: number;
  /** Statements by predicate and kind of object, and then by its text; once there are many of them. */
  index: Map<number, Map<string, number>> | undefined;
}
