// @ts-check
/** Certificates as servers have them, right ones and wrong ones, made with openssl. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is made: the name of the files, the names that the certificate is for, and what is wrong with it. */
const certificates = /** @type {const} */ ([
  { name: 'right', hosts: 'DNS:localhost,IP:127.0.0.1', issuer: 'ca', days: 30 },
  { name: 'expired', hosts: 'DNS:localhost,IP:127.0.0.1', issuer: 'ca', days: -1 },
  { name: 'other-host', hosts: 'DNS:www.exempel.se', issuer: 'ca', days: 30 },
  { name: 'self-signed', hosts: 'DNS:localhost,IP:127.0.0.1', issuer: undefined, days: 30 },
  { name: 'chained', hosts: 'DNS:localhost,IP:127.0.0.1', issuer: 'middle', days: 30 },
  { name: 'unknown-issuer', hosts: 'DNS:localhost,IP:127.0.0.1', issuer: 'other-ca', days: 30 },
]);

/**
 * Makes `NAME.pem` and `NAME.key` in a folder, for an own authority (`ca`), one below it (`middle`), one that nobody knows
 * (`other-ca`) and for servers. `chained` comes without the certificate of `middle`, as many servers are set up; the file
 * `unknown-issuer` brings its authority along, as networks do that inspect what is encrypted.
 * @param {string} folder
 */
export function makeCertificates(folder) {
  authority(folder, 'ca', undefined);
  authority(folder, 'other-ca', undefined);
  authority(folder, 'middle', 'ca');
  for (const { name, hosts, issuer, days } of certificates) {
    request(folder, name);
    sign(folder, name, issuer, days, `subjectAltName=${hosts}`);
  }
  copyFileSync(join(folder, 'unknown-issuer.pem'), join(folder, 'unknown-leaf.pem'));
  appendFileSync(
    join(folder, 'unknown-issuer.pem'),
    execFileSync('openssl', ['x509', '-in', join(folder, 'other-ca.pem')]),
  );
}

/**
 * @param {string} folder
 * @param {string} name
 * @param {string | undefined} issuer
 */
function authority(folder, name, issuer) {
  request(folder, name);
  sign(folder, name, issuer, 30, 'basicConstraints=critical,CA:TRUE');
}

/**
 * @param {string} folder
 * @param {string} name
 */
function request(folder, name) {
  openssl(folder, [
    ...['req', '-newkey', 'rsa:2048', '-nodes', '-subj', `/CN=${name}`],
    ...['-keyout', `${name}.key`, '-out', `${name}.csr`],
  ]);
}

/**
 * @param {string} folder
 * @param {string} name
 * @param {string | undefined} issuer - itself where undefined
 * @param {number} days
 * @param {string} extension
 */
function sign(folder, name, issuer, days, extension) {
  writeFileSync(join(folder, `${name}.ext`), `${extension}\n`);
  openssl(folder, [
    ...['x509', '-req', '-in', `${name}.csr`, '-out', `${name}.pem`, '-days', String(days)],
    ...['-extfile', `${name}.ext`],
    ...(issuer === undefined
      ? ['-signkey', `${name}.key`]
      : ['-CA', `${issuer}.pem`, '-CAkey', `${issuer}.key`, '-CAcreateserial']),
  ]);
}

/**
 * @param {string} folder
 * @param {readonly string[]} args
 */
function openssl(folder, args) {
  execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
}
