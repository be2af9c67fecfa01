/** What an answer, or that there is none, says of a link. */
import { type LinkState, stateOfStatus } from '../../core/model/links.js';
import { NetworkFailed } from '../world.js';
import { type Arrival, Lost, withoutLogin } from './follow.js';

/** A link that was tried, with what is needed to judge it beside others. */
export interface LinkTry {
  readonly state: LinkState;
  readonly arrival?: Arrival | undefined;
  readonly error?: unknown;
}

/** Certificates that no browser takes. An incomplete chain is another matter: browsers fetch what is missing. */
const refusedCertificates: ReadonlySet<string> = new Set([
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'CERT_REVOKED',
  'CERT_UNTRUSTED',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
]);

const incompleteChains: ReadonlySet<string> = new Set([
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/** Pages that ask for a login. */
const loginPage = /(?:^|[/.])(?:log-?in|sign-?in|sso|saml2?|adfs|oauth2?|openid-connect)(?:[/.?]|$)/i;

/** What the answer to a question says of the link. */
export function stateOfArrival(arrival: Arrival, asked: URL, keys: ReadonlySet<string>): LinkTry {
  const { answer, url, redirects } = arrival;
  const isApi = keys.has('endpointURL');
  // A file without content has no first byte.
  const status = answer.status === 416 ? 200 : answer.status;
  const state = stateOfStatus(status, isApi);
  if (state.state !== 'ok') return { state, arrival };
  const place = url.host + url.pathname;
  if (redirects.length > 0 && loginPage.test(place) && !loginPage.test(asked.host + asked.pathname))
    return { state: { state: 'unverified', reason: 'login', status }, arrival };
  const isMoved =
    redirects.length > 0 && redirects.every((step) => step.status === 301 || step.status === 308);
  const contentType = answer.headers['content-type']?.replace(/;.*/s, '').trim().toLowerCase();
  const movedTo = isMoved ? withoutLogin(url) : undefined;
  const bytes = lengthOf(answer.status, answer.headers);
  const description = keys.has('endpointDescription')
    ? {
        isOpenApi: isOpenApi(new TextDecoder().decode(answer.body)),
        isShared: /^(?:\*|https:\/\/www\.dataportal\.se)$/.test(
          answer.headers['access-control-allow-origin'] ?? '',
        ),
      }
    : undefined;
  return {
    state: {
      ...state,
      ...(movedTo !== undefined && { movedTo }),
      ...(contentType && { contentType }),
      ...(bytes !== undefined && { bytes }),
      ...(description && { description }),
    },
    arrival,
  };
}

/** Whether a text begins a description in OpenAPI or Swagger, in JSON or YAML. */
function isOpenApi(text: string): boolean {
  return /^\s*\{/.test(text)
    ? /"(?:openapi|swagger)"\s*:\s*"[\d.]+/.test(text)
    : /^(?:openapi|swagger)\s*:\s*['"]?[\d.]+/m.test(text);
}

/** Length of the whole content, where the server says it. */
function lengthOf(status: number, headers: Readonly<Record<string, string>>): number | undefined {
  if (headers['content-encoding'] !== undefined && headers['content-encoding'] !== 'identity')
    return undefined;
  const text =
    status === 206 ? /\/(\d+)$/.exec(headers['content-range'] ?? '')?.[1] : headers['content-length'];
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/** What it says of a link that no answer came. */
export function failedState(error: unknown): LinkTry {
  if (error instanceof Lost)
    return { state: { state: 'dead', reason: 'redirects', code: error.reason }, error };
  if (!(error instanceof NetworkFailed)) throw error;
  const { stage, code } = error;
  const unverified = (reason: LinkState['reason']): LinkTry => ({
    state: { state: 'unverified', reason, code },
    error,
  });
  if (refusedCertificates.has(code)) return { state: { state: 'dead', reason: 'certificate', code }, error };
  if (incompleteChains.has(code)) return unverified('certificate');
  if (stage === 'name') return unverified('name');
  if (stage === 'private') return unverified('private');
  return unverified(stage === 'timeout' ? 'timeout' : 'connection');
}
