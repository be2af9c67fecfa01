import { remembered } from '../../profile/remembered.js';

/** What ends the host and all that belongs to it. */
const ends = /[/?#]/;
const scheme = /^(?:https?|ftps?):\/\//i;
const privateNumbers =
  /^(?:127|10|0)(?:\.\d{1,3}){3}$|^192\.168(?:\.\d{1,3}){2}$|^169\.254(?:\.\d{1,3}){2}$|^172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}$/;
const privateEndings = /\.(?:local|intern|internal|lan|intra|corp|localdomain|localhost|home\.arpa)$/;

/** The host of a web address, in lower case; undefined for anything else. */
export function hostOf(address: string): string | undefined {
  const start = scheme.exec(address)?.[0].length;
  if (start === undefined) return undefined;
  const length = address.slice(start).search(ends);
  const end = length < 0 ? address.length : start + length;
  const authority = address.slice(start, end);
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  return (
    host.startsWith('[') && host.includes(']')
      ? host.slice(0, host.indexOf(']') + 1)
      : host.replace(/:\d*$/, '')
  ).toLowerCase();
}

/** Whether a host can only be reached from inside an organisation or from the computer itself. */
const isPrivateHost = remembered(findPrivate);

/** Whether a web address can only be reached from inside an organisation or from the computer itself. */
export const isPrivateAddress = unlessUsual((address) => {
  const host = hostOf(address);
  return host !== undefined && isPrivateHost(host);
});

/**
 * A test of addresses that depends on their servers alone. It is spared where the server is that of the last address
 * that passed: most addresses of a file are on the same one.
 */
export function unlessUsual(isSuspicious: (address: string) => boolean): (address: string) => boolean {
  let usual: string | undefined;
  return (address) => {
    if (usual !== undefined && address.startsWith(usual)) return false;
    if (isSuspicious(address)) return true;
    usual = /^\w+:\/\/[^/?#]+\//.exec(address)?.[0] ?? usual;
    return false;
  };
}

function findPrivate(host: string): boolean {
  const name = host.replace(/\.$/, '');
  if (name === '') return false;
  if (name.startsWith('[')) return /^\[(?:::1|f[cd]|fe80)/.test(name);
  return !name.includes('.') || privateNumbers.test(name) || privateEndings.test(name);
}

/** Whether an address leads to a file on a computer or a shared disk: `file:`, `C:\…`, `\\server\…`. */
export function isOnOwnComputer(address: string): boolean {
  return /^file:|^[a-z]:[\\/]|^\\\\/i.test(address);
}
