import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/** Whether a name or address, as in HOST or in a Host header without its port, means this machine itself. */
export function isLoopbackHost(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[(.*)\]$/, '$1');
  return name === 'localhost' || isLoopbackAddress(name);
}

function isLoopbackAddress(address: string): boolean {
  if (isIP(address) === 4) return address.startsWith('127.');
  return address === '::1' || (address.startsWith('::ffff:127.') && isIP(address) === 6);
}

const proxyHeaders = ['forwarded', 'via', 'x-real-ip', 'true-client-ip', 'cf-connecting-ip', 'x-client-ip'];

/**
 * Whether a request comes straight from this machine: loopback address; a loopback Host, since a page whose name was
 * rebound to 127.0.0.1 still sends its own; nothing that a proxy adds; and no page of another origin behind it.
 */
export function isLocalRequest(request: IncomingMessage): boolean {
  const { headers, rawHeaders, socket } = request;
  if (!isLoopbackAddress(socket.remoteAddress ?? '')) return false;
  const names = rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase());
  if (names.some((name) => proxyHeaders.includes(name) || name.startsWith('x-forwarded-'))) return false;
  if (names.filter((name) => name === 'host').length !== 1) return false;
  const host = headers.host ?? '';
  if (!isLoopbackHost(hostName(host))) return false;
  if (names.includes('origin') && headers.origin !== `http://${host}`) return false;
  return headers['sec-fetch-site'] !== 'cross-site' || headers['sec-fetch-mode'] === 'navigate';
}

/** A Host header without its port. */
function hostName(host: string): string {
  return host.startsWith('[') ? host.slice(0, host.indexOf(']') + 1) : host.replace(/:\d{0,5}$/, '');
}
