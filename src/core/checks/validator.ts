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
