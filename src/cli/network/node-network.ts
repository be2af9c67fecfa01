/** The network of this computer. Only this module and its neighbours know sockets. */
import { type LookupAddress, type LookupAllOptions, lookup as resolveName } from 'node:dns';
import {
  type ClientRequest,
  type IncomingMessage,
  request as overHttp,
  type RequestOptions,
} from 'node:http';
import { request as overHttps } from 'node:https';
import type { LookupFunction, Socket } from 'node:net';
import { type Readable, Transform } from 'node:stream';
import { connect as overTls } from 'node:tls';
import { createBrotliDecompress, createInflate, createInflateRaw, createUnzip } from 'node:zlib';
import { type Answer, type Network, NetworkFailed, type NetworkStage, type Question } from '../world.js';
import { isPrivateNumber, isPrivateUrl } from './private-addresses.js';
import { proxyFor } from './proxy.js';

type Env = Readonly<Record<string, string | undefined>>;

/** Looks a name up, as `lookup` of `node:dns` does. */
export type Resolve = (
  host: string,
  options: LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** The network, with the proxies that the environment names. */
export function nodeNetwork(env: Env, resolve: Resolve = resolveName): Network {
  const lookup = publicLookup(resolve);
  return { ask: (question) => new Asked(question, env, lookup).answer() };
}

const isPrivate = 'EPRIVATE';

/**
 * Answers are taken as browsers take them: heads of up to 256 kB, lines that end without a carriage return, a length beside parts. Each
 * connection is used once, so that nothing of one answer can pass for another.
 */
const leniency = { maxHeaderSize: 256 * 1024, insecureHTTPParser: true } as const;

/**
 * Refuses names that lead to an address which is not public. The connection is made to the very address that was looked at, so
 * that a name cannot change its mind in between.
 */
const publicLookup =
  (resolve: Resolve): LookupFunction =>
  (host, options, callback) => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, []);
      if (addresses.some(({ address }) => isPrivateNumber(address)))
        return callback(Object.assign(new Error(host), { code: isPrivate }), []);
      if (options.all) return callback(null, addresses);
      const [first] = addresses;
      callback(null, first?.address ?? '', first?.family);
    });
  };

/** One question on its way. */
class Asked {
  private readonly start = performance.now();
  private stage: NetworkStage = 'name';
  private request: ClientRequest | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly question: Question,
    private readonly env: Env,
    private readonly lookup: LookupFunction,
  ) {}

  async answer(): Promise<Answer> {
    const { url, mayBePrivate, deadline } = this.question;
    if (!mayBePrivate && isPrivateUrl(url)) throw this.failed('private', isPrivate);
    let giveUp: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      giveUp = setTimeout(() => reject(this.failed('timeout', 'ETIMEDOUT')), deadline);
    });
    try {
      return await Promise.race([this.exchange(), late]);
    } catch (error) {
      throw error instanceof NetworkFailed ? error : this.explained(error);
    } finally {
      clearTimeout(giveUp);
      clearTimeout(this.timer);
      this.request?.destroy();
    }
  }

  private async exchange(): Promise<Answer> {
    const { url, timeout, isInsecure, mayBePrivate } = this.question;
    const proxy = proxyFor(url, this.env);
    const common: RequestOptions = {
      ...leniency,
      agent: false,
      method: this.question.method,
      headers: { host: url.host, ...loginOf(url, 'authorization'), ...this.question.headers },
    };
    let message: IncomingMessage;
    if (proxy && url.protocol === 'https:') {
      const socket = await this.tunnel(proxy);
      const name = url.hostname.replace(/^\[|\]$/g, '');
      this.stage = 'tls';
      const secured = overTls({ socket, servername: name, rejectUnauthorized: !isInsecure });
      const options = { ...common, path: url.pathname + url.search, createConnection: () => secured };
      message = await this.send(overHttp(options), timeout);
    } else if (proxy) {
      const path = `${url.origin}${url.pathname}${url.search}`;
      const headers = { ...common.headers, ...loginOf(proxy, 'proxy-authorization') };
      message = await this.send(overHttp({ ...common, ...towards(proxy), path, headers }), timeout);
    } else {
      const options = {
        ...common,
        ...towards(url),
        path: url.pathname + url.search,
        rejectUnauthorized: !isInsecure,
        ...(mayBePrivate ? {} : { lookup: this.lookup }),
      };
      message = await this.send(url.protocol === 'https:' ? overHttps(options) : overHttp(options), timeout);
    }
    this.stage = 'answer';
    const body = await this.bodyOf(message);
    return { status: message.statusCode ?? 0, headers: headersOf(message), body };
  }

  /** A connection through a proxy to the server behind it. */
  private async tunnel(proxy: URL): Promise<Socket> {
    const { url, timeout } = this.question;
    const target = `${url.hostname}:${url.port || '443'}`;
    const headers = { host: target, ...loginOf(proxy, 'proxy-authorization') };
    const options = { ...towards(proxy), agent: false as const, method: 'CONNECT', path: target, headers };
    const request = proxy.protocol === 'https:' ? overHttps(options) : overHttp(options);
    return await new Promise((resolve, reject) => {
      request.once('connect', (answer, socket) => {
        if (answer.statusCode === 200) resolve(socket);
        else reject(this.failed('proxy', String(answer.statusCode)));
      });
      this.listen(request, timeout, reject);
      request.end();
    });
  }

  private send(request: ClientRequest, timeout: number): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      request.once('response', resolve);
      this.listen(request, timeout, reject);
      request.end();
    });
  }

  /** Notes how far a request comes, and ends it when nothing happens for too long. */
  private listen(request: ClientRequest, timeout: number, reject: (error: Error) => void): void {
    this.request = request;
    this.wait(timeout, () => reject(this.failed('timeout', 'ETIMEDOUT')));
    request.on('error', reject);
    request.once('socket', (socket) => {
      socket.once('lookup', () => {
        this.stage = 'connect';
      });
      socket.once('connect', () => {
        this.stage = 'encrypted' in socket ? 'tls' : 'answer';
      });
      socket.once('secureConnect', () => {
        this.stage = 'answer';
      });
    });
  }

  private wait(timeout: number, whenLate: () => void): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(whenLate, timeout);
  }

  private async bodyOf(message: IncomingMessage): Promise<Uint8Array> {
    const { body, method, timeout } = this.question;
    if (method === 'HEAD' || body.most === 0) return new Uint8Array();
    const stream = body.beyond === 'fail' ? unpacked(message) : message;
    const parts: Uint8Array[] = [];
    let size = 0;
    return await new Promise((resolve, reject) => {
      const late = () => reject(this.failed('timeout', 'ETIMEDOUT'));
      const whole = () => resolve(Buffer.concat(parts, Math.min(size, body.most)));
      this.wait(timeout, late);
      message.on('error', reject);
      stream.on('error', reject);
      stream.on('data', (part: Uint8Array) => {
        this.wait(timeout, late);
        size += part.length;
        parts.push(part);
        if (size <= body.most) return;
        if (body.beyond === 'cut') whole();
        else reject(this.failed('size', 'ETOOLARGE'));
      });
      stream.on('end', whole);
      // An answer that ends before its own length is an error of the message; one without length just ends.
      message.on('close', () => {
        if (!message.complete) reject(this.failed('answer', 'ECONNRESET'));
      });
    });
  }

  private failed(stage: NetworkStage, code: string): NetworkFailed {
    return new NetworkFailed(stage, code, Math.round(performance.now() - this.start));
  }

  private explained(error: unknown): NetworkFailed {
    const code = (error as { readonly code?: unknown }).code;
    if (typeof code !== 'string') throw error;
    if (code === isPrivate) return this.failed('private', code);
    if (code === 'ENOTFOUND' || code.startsWith('EAI_')) return this.failed('name', code);
    if (code === 'ETIMEDOUT') return this.failed('timeout', code);
    if (certificateCodes.has(code) || /^ERR_(?:TLS|SSL)/.test(code)) return this.failed('tls', code);
    // A socket that fails at once never says that it has looked anything up.
    return this.failed(this.stage === 'name' ? 'connect' : this.stage, code);
  }
}

/** What OpenSSL says of certificates that it does not take. */
const certificateCodes: ReadonlySet<string> = new Set([
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'CERT_REVOKED',
  'CERT_UNTRUSTED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'EPROTO',
]);

/** Host and port of a server, as Node wants them. */
function towards({ protocol, hostname, port }: URL): RequestOptions {
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port),
  };
}

/** The header for a login that stands in an address. */
function loginOf({ username, password }: URL, header: string): Readonly<Record<string, string>> {
  if (username === '' && password === '') return {};
  const login = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { [header]: `Basic ${Buffer.from(login).toString('base64')}` };
}

function headersOf({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
}

/** The body without its packing; what is packed in an unknown way comes as it is. */
function unpacked(message: IncomingMessage): Readable {
  const packings = (message.headers['content-encoding'] ?? '').toLowerCase().split(',').reverse();
  let stream: Readable = message;
  for (const packing of packings) {
    const unpack = unpackerFor(packing.trim());
    if (!unpack) continue;
    stream.on('error', (error) => unpack.destroy(error));
    stream = stream.pipe(unpack);
  }
  return stream;
}

function unpackerFor(packing: string): Transform | undefined {
  if (packing === 'gzip' || packing === 'x-gzip') return createUnzip();
  if (packing === 'br') return createBrotliDecompress();
  return packing === 'deflate' ? inflateOfEitherKind() : undefined;
}

/** `deflate` is meant to have a zlib head, and often has none. */
function inflateOfEitherKind(): Transform {
  let inner: Transform | undefined;
  return new Transform({
    transform(part: Uint8Array, _, done) {
      if (!inner) {
        inner = (part[0]! & 15) === 8 ? createInflate() : createInflateRaw();
        inner.on('data', (data) => this.push(data));
        inner.on('error', (error) => this.destroy(error));
      }
      inner.write(part, (error) => done(error));
    },
    flush(done) {
      if (!inner) return done();
      inner.once('end', () => done());
      inner.end();
    },
  });
}
