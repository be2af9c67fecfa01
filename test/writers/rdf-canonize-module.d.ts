/** What the tests use of the package `rdf-canonize`, which brings no types of its own. */
declare module 'rdf-canonize' {
  export function canonize(
    quads: readonly object[],
    options: { readonly algorithm: string; readonly format: string; readonly maxWorkFactor?: number },
  ): Promise<string>;
}
