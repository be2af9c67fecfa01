/** An error of a compiled schema: which keyword failed, and where. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A schema compiled to plain code by Ajv. The errors of the last call stand on the function itself. */
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** Tells whether a value is right. */
export type Shape = (value: unknown) => boolean;

/** The schema of a class in parts, each of which only tells whether something is right. */
export interface ClassShapes {
  /** Keys by which more may be required, so that the whole schema has to be asked. */
  readonly conditions: readonly string[];
  /** What each property asks of its value. */
  readonly shapes: Readonly<Record<string, Shape>>;
}
