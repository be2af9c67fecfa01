/** How the bytes of an input came from the web. */
export interface Fetched {
  /** The address that was asked for. */
  readonly url: string;
  /** The address that answered, after all redirects. */
  readonly finalUrl: string;
  /** HTTP status of the last answer. */
  readonly status: number;
  /** The header as the server sent it; absent where there was none. */
  readonly contentType?: string | undefined;
  /** Length of the body, unpacked. */
  readonly bytes: number;
  /** Each redirect that was followed, in order: its HTTP status and the whole address where it led. */
  readonly redirects: readonly { readonly status: number; readonly to: string }[];
}
