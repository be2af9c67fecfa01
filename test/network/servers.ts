/** Servers of this computer for tests of the network. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that answers by path, and what it was asked. */
export interface TestServer {
  readonly url: string;
  /** `METHOD /path` of each request, in order. */
  readonly asked: readonly string[];
  /** The headers of each request, in the same order. */
  readonly headers: readonly Readonly<Record<string, string | readonly string[] | undefined>>[];
  readonly close: () => Promise<void>;
}

/** Starts a server on a free port of 127.0.0.1. A path that is not named gives 404. */
export async function serve(paths: Readonly<Record<string, RequestListener>>): Promise<TestServer> {
  const asked: string[] = [];
  const headers: TestServer['headers'][number][] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    asked.push(`${request.method} ${request.url}`);
    headers.push(request.headers);
    const answer = paths[request.url ?? ''] ?? paths[pathname] ?? ((_, to) => to.writeHead(404).end());
    answer(request, response);
  });
  return { url: await listening(server), asked, headers, close: () => closed(server) };
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

/** Answers with a text. */
export function text(body: string | Uint8Array, type = 'application/rdf+xml', status = 200): RequestListener {
  return (_, to) => to.writeHead(status, { 'content-type': type }).end(body);
}

/** Answers with a redirect. */
export function redirect(status: number, to: string): RequestListener {
  return (_, response) => response.writeHead(status, { location: to }).end();
}
