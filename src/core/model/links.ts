/**
 * Whether a link works: `ok`, `dead` (nobody gets there), or `unverified` (it cannot be told from here: many such links work in
 * a browser).
 */
export type LinkVerdict = 'ok' | 'dead' | 'unverified';

/** Why a link does not work, or why that cannot be told. */
export type LinkReason =
  /** The server answers with this status. */
  | 'status'
  /** There is no server with this name. */
  | 'name'
  /** The certificate has expired, is for another name, or nobody vouches for it. */
  | 'certificate'
  /** Redirects go round in a circle, or lead nowhere. */
  | 'redirects'
  /** Several addresses of a server lead to one page. */
  | 'same-page'
  /** It leads to a page that asks for a login. */
  | 'login'
  | 'timeout'
  /** No connection, or one that broke. */
  | 'connection'
  /** It leads to no public server. */
  | 'private'
  /** The server does not want programs there (robots.txt). */
  | 'robots'
  /** Browsers no longer open `ftp:`. */
  | 'ftp';

/** What is known of a link. */
export interface LinkState {
  readonly state: LinkVerdict;
  readonly reason?: LinkReason | undefined;
  /** The last HTTP status. */
  readonly status?: number | undefined;
  /** What the system said, such as `CERT_HAS_EXPIRED`. */
  readonly code?: string | undefined;
  /** Where it has moved for good. */
  readonly movedTo?: string | undefined;
  /** The status that the question for the head alone got, where the one for the content was answered. */
  readonly headStatus?: number | undefined;
  /** As the server says it, without parameters. */
  readonly contentType?: string | undefined;
  /** Length of the content, where the server says it. */
  readonly bytes?: number | undefined;
  /** Of the description of an API: whether it is OpenAPI, and whether pages of other servers may read it (CORS). */
  readonly description?: { readonly isOpenApi: boolean; readonly isShared: boolean } | undefined;
}

/** What is known of links, by address as it stands in the files. */
export type KnownLinks = ReadonlyMap<string, LinkState>;

/** What an API may rightly answer to a question without parameters. */
const aliveForApis: ReadonlySet<number> = new Set([400, 401, 403, 404, 405, 406]);

/** What a link is that is answered with a status; an API is alive where a page would not be. */
export function stateOfStatus(status: number, isApi: boolean): LinkState {
  if (status >= 200 && status < 400) return { state: 'ok', status };
  if (isApi && aliveForApis.has(status)) return { state: 'ok', status };
  const state = status === 404 || status === 410 ? 'dead' : 'unverified';
  return { state, reason: status < 100 || status > 599 ? 'connection' : 'status', status };
}
