import { existsSync, writeFileSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Clock } from '../../../src/ports/clock';
import type { Logger } from '../../../src/ports/logger';
import { abilitiesOf } from './abilities';
import type { Identities } from './identities';
import { sessionName } from './open-puppet';
import { stringOf, type ContactPayload, type Payload, type Puppet, type PuppetEvent } from './puppet';
import type { Status } from './status';

export interface LoginOptions {
  status: Status;
  identities: Identities;
  /** Draws a QR code where an admin sees it. */
  showQr: (content: string) => void;
  /** The account has been out for a while, and was in before. Called once until it is in again. */
  onLoggedOut: () => void;
  /** How long it may be out before that, in milliseconds: puppets log out and in again by themselves. */
  alertAfterMs: number;
  /** Nothing is said for this long after a login, in milliseconds. */
  quietMs: number;
  dataDir: string;
  name: string;
  clock: Clock;
  logger: Logger;
}

/** wechaty's ScanStatus: 2 waiting, 3 scanned, 4 confirmed; 5 timeout brings a new code. */
const scanned = [3, 4];

/** Follows scan, login and logout. */
export function createLogin(options: LoginOptions) {
  const { status, identities, showQr, onLoggedOut, alertAfterMs, quietMs, clock, logger } = options;
  const marker = join(resolve(options.dataDir), 'wechat', `${sessionName(options.name)}.was-logged-in`);
  let lastQr = '';
  let wasScanned = false;
  /** When the last login by scan began; a session that goes on keeps its ids. */
  let scannedAt = 0;
  let readyAt = Number.POSITIVE_INFINITY;
  let isOutSince: number | undefined;
  let isTold = false;

  function out(): void {
    readyAt = Number.POSITIVE_INFINITY;
    isOutSince ??= clock.now();
  }

  async function loggedIn(puppet: Puppet, contactId: string): Promise<void> {
    identities.forgetLogin();
    readyAt = clock.now() + quietMs;
    if (wasScanned) scannedAt = clock.now();
    wasScanned = false;
    isOutSince = undefined;
    isTold = false;
    lastQr = '';
    status.enter('logged-in', { abilities: abilitiesOf(`${puppet.name()} ${puppet.version()}`) });
    logger.info({ puppet: puppet.version() }, 'wechat: logged in');
    rememberLogin();
    const us = await puppet.contactPayload(contactId).catch((): ContactPayload => ({ id: contactId }));
    if (status.isLoggedIn()) status.enter('logged-in', { account: stringOf(us.name) });
  }

  function rememberLogin(): void {
    try {
      mkdirSync(join(resolve(options.dataDir), 'wechat'), { recursive: true, mode: 0o700 });
      writeFileSync(marker, `${clock.now()}\n`);
    } catch {
      logger.warn({}, 'wechat: DATA_DIR cannot be written');
    }
  }

  return {
    /** The puppet told of a scan, a login or a logout. */
    on(event: Extract<PuppetEvent, 'scan' | 'login' | 'logout'>, puppet: Puppet, payload: Payload): void {
      if (event === 'login') {
        void loggedIn(puppet, stringOf(payload.contactId));
        return;
      }
      out();
      if (event === 'logout') {
        logger.warn({}, 'wechat: logged out');
        status.enter('logged-out');
        return;
      }
      wasScanned = true;
      const qr = stringOf(payload.qrcode);
      if (scanned.includes(payload.status as number) || !qr) {
        if (scanned.includes(payload.status as number)) status.enter('scanned');
        return;
      }
      status.enter('waiting-for-scan', { qr });
      if (qr !== lastQr) showQr(qr);
      lastQr = qr;
    },
    /** Since when ids that hold for one login may hold, as far as this process knows; 0 where it does not. Ms since the epoch. */
    scannedAt: () => scannedAt,
    /** The connection is gone, whatever the account is doing. */
    disconnected: out,
    /** Logged in, and past the quiet after it. */
    isReady: () => status.isLoggedIn() && clock.now() >= readyAt,
    readyInMs: () => Math.max(0, readyAt - clock.now()),
    outForMs: () => (isOutSince === undefined ? 0 : clock.now() - isOutSince),
    /** Looks now and then whether the admin must be told; rejects when `signal` aborts. */
    async watch(signal: AbortSignal): Promise<never> {
      // an account that was never in is being set up by somebody who sees the QR code
      for (;;) {
        await clock.sleep(Math.min(1_000, alertAfterMs), signal);
        if (isTold || isOutSince === undefined || clock.now() - isOutSince < alertAfterMs) continue;
        if (!existsSync(marker)) continue;
        isTold = true;
        logger.error({}, 'wechat: the account is out; somebody has to scan the QR code');
        onLoggedOut();
      }
    },
  };
}
