// @ts-check
/** Servers that answer as no web server should: bytes by hand. */
import { createServer } from 'node:net';
import { gzipSync } from 'node:zlib';

/** @typedef {(socket: import('node:net').Socket, method: string) => void} Answer */

const csv = 'HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\n';

/** A megabyte of zeros packed a hundred times over, without end. */
const bomb = gzipSync(Buffer.alloc(10_000_000));

/**
 * What is answered by path.
 * @type {Readonly<Record<string, Answer>>}
 */
const answers = {
  '/slow': (socket) => drip(socket, `${csv}Content-Length: 100000\r\n\r\n`, 1000),
  '/slow-head': (socket) => drip(socket, '', 1000),
  '/endless': (socket, method) => endless(socket, method, `${csv}\r\n`, Buffer.alloc(65_536, 'a')),
  '/bomb': (socket, method) => endless(socket, method, `${csv}Content-Encoding: gzip\r\n\r\n`, bomb),
  '/old': once('HTTP/1.0 200 OK\r\nContent-Type: text/csv\r\n\r\n', 'a;b\n'),
  '/older': (socket) => socket.end('a;b\n'),
  '/reset': (socket) => socket.resetAndDestroy(),
  '/half': (socket) => socket.write(csv, () => socket.resetAndDestroy()),
  '/closed': (socket) => socket.end(),
  '/short': once(`${csv}Content-Length: 1000\r\n\r\n`, 'a;b\n'),
  '/long': once(`${csv}Content-Length: 2\r\n\r\n`, 'a;b\n1;2\n'),
  '/two-lengths': once(`${csv}Content-Length: 4\r\nContent-Length: 8\r\n\r\n`, 'a;b\n'),
  '/both': once(`${csv}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n`, '4\r\na;b\n\r\n0\r\n\r\n'),
  '/negative': once(`${csv}Content-Length: -1\r\n\r\n`, 'a;b\n'),
  '/silent': () => undefined,
  '/garbage': (socket) => socket.end('\u0016\u0003\u0001 hello?\r\n\r\n'),
  '/line-feeds': once('HTTP/1.1 200 OK\nContent-Type: text/csv\nContent-Length: 4\n\n', 'a;b\n'),
  '/early': once(`HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n${csv}Content-Length: 4\r\n\r\n`, 'a;b\n'),
  '/bad-place': once('HTTP/1.1 302 Found\r\nLocation: http://[\r\nContent-Length: 0\r\n\r\n', ''),
  '/no-place': once('HTTP/1.1 301 Moved\r\nContent-Length: 0\r\n\r\n', ''),
  '/empty-place': once('HTTP/1.1 307 Moved\r\nLocation: \r\nContent-Length: 0\r\n\r\n', ''),
  '/no-reason': once('HTTP/1.1 200\r\nContent-Type: text/csv\r\nContent-Length: 4\r\n\r\n', 'a;b\n'),
  '/many-headers': once(`${csv}${'X-A: b\r\n'.repeat(1000)}Content-Length: 4\r\n\r\n`, 'a;b\n'),
  '/long-header': once(`${csv}Set-Cookie: a=${'b'.repeat(30_000)}\r\nContent-Length: 4\r\n\r\n`, 'a;b\n'),
  '/body-to-head': (socket) => socket.end(`${csv}Content-Length: 4\r\n\r\na;b\n`),
  '/not-modified': once('HTTP/1.1 304 Not Modified\r\n\r\n', ''),
  '/choices': once('HTTP/1.1 300 Multiple Choices\r\nContent-Length: 0\r\n\r\n', ''),
  '/error-once': (() => {
    const seen = new Map();
    return (socket, method) => {
      const count = (seen.get(method) ?? 0) + 1;
      seen.set(method, count);
      const status = method === 'GET' && count > 1 ? '200 OK' : '500 Oops';
      socket.end(`HTTP/1.1 ${status}\r\nContent-Length: 0\r\n\r\n`);
    };
  })(),
};

/** The paths that have an answer. */
export const oddPaths = Object.keys(answers);

/** Starts the server on a free port of 127.0.0.1. */
export async function startOdd() {
  /** @type {Set<import('node:net').Socket>} */
  const open = new Set();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => undefined);
    socket.once('data', (data) => {
      const [method = '', path = ''] = data.toString('latin1').split(' ');
      const answer = answers[path];
      if (answer) answer(socket, method);
      else socket.end('HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}

/**
 * An answer that is sent at once, without its body where only the head is asked for.
 * @param {string} head
 * @param {string} body
 * @returns {Answer}
 */
function once(head, body) {
  return (socket, method) => socket.end(method === 'HEAD' ? head : head + body);
}

/**
 * One byte after the other.
 * @param {import('node:net').Socket} socket
 * @param {string} head
 * @param {number} pause - milliseconds
 */
function drip(socket, head, pause) {
  if (head !== '') socket.write(head);
  let index = 0;
  const timer = setInterval(() => socket.write(head === '' ? (csv[index++] ?? 'a') : 'a'), pause);
  socket.on('close', () => clearInterval(timer));
}

/**
 * @param {import('node:net').Socket} socket
 * @param {string} method
 * @param {string} head
 * @param {Uint8Array} part
 */
function endless(socket, method, head, part) {
  socket.write(head);
  if (method === 'HEAD') {
    socket.end();
    return;
  }
  const more = () => {
    while (!socket.destroyed && socket.write(part));
  };
  socket.on('drain', more);
  more();
}
