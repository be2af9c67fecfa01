/** What is used of the package `jsonld`, which brings no types of its own. */
declare module 'jsonld' {
  interface RemoteDocument {
    contextUrl: null;
    documentUrl: string;
    document: unknown;
  }
  interface JsonLdEvent {
    readonly code: string;
    readonly details: Readonly<Record<string, unknown>>;
  }
  interface ExpandOptions {
    base: string;
    documentLoader: (url: string) => Promise<RemoteDocument>;
    eventHandler: (call: { event: JsonLdEvent; next: () => void }) => void;
  }
  const jsonld: { expand: (document: unknown, options: ExpandOptions) => Promise<unknown[]> };
  export default jsonld;
}
