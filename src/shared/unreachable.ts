export interface Unreachable {
  /** What was to be reached, such as Redis. */
  what: string;
  /** The setting that names it. */
  setting: string;
  /** `host:port`, as far as it is known. */
  address: string;
  /** What stands before `://` without and with TLS, where TLS goes by that. */
  schemes?: { plain: string; tls: string };
}

const codes: [pattern: RegExp, say: (about: Unreachable, code: string) => string][] = [
  [
    /^(ENOTFOUND|EAI_AGAIN|ENODATA|ESERVFAIL)$/,
    ({ setting, address }) =>
      `The host in ${setting} is not known (${address}): check its spelling, and the network.`,
  ],
  [
    /^ECONNREFUSED$/,
    ({ what, setting, address }) =>
      `No ${what} answers at ${address} (${setting}): is it running, and is the port right?`,
  ],
  [
    /^(ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/,
    ({ what, setting, address, schemes }) =>
      `${what} at ${address} (${setting}) does not answer: check the address, whether a firewall is in between${schemes ? `, and with ${schemes.tls}:// whether it speaks TLS at all` : ''}.`,
  ],
  [
    /^(ECONNRESET|EPIPE)$/,
    ({ what, setting, address, schemes }) =>
      `${what} at ${address} (${setting}) breaks the connection off${schemes ? `; where it speaks TLS, write ${schemes.tls}://` : ''}.`,
  ],
  [
    /^(ERR_SSL_WRONG_VERSION_NUMBER|ERR_SSL_PACKET_LENGTH_TOO_LONG|EPROTO)$/,
    ({ what, setting, schemes }) =>
      `${what} speaks without TLS: ${schemes ? `write ${schemes.plain}:// in ${setting}` : `take TLS out of ${setting}`}.`,
  ],
  [
    /^ERR_TLS_CERT_ALTNAME_INVALID$/,
    ({ what, setting }) =>
      `The certificate of ${what} is for another host: name in ${setting} the host that it is for.`,
  ],
  [
    /^(CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_)/,
    ({ what }, code) =>
      `The certificate of ${what} is not trusted (${code}). Where it is the school's own, name the file of its authority in NODE_EXTRA_CA_CERTS.`,
  ],
];

/** What keeps a server from being reached, and what to do, in words for whoever runs a school; undefined for what is not of the network. */
export function unreachable(error: unknown, about: Unreachable): string | undefined {
  let each = error as { code?: unknown; cause?: unknown } | null | undefined;
  for (let depth = 0; each && depth < 8; depth += 1) {
    const code = String(each.code);
    const [, say] = codes.find(([pattern]) => pattern.test(code)) ?? [];
    if (say) return say(about, code);
    each = each.cause as typeof each;
  }
  return undefined;
}
