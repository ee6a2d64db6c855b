import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sleep } from '../../src/shared/async';
import { lookBack, untilDrained } from '../support/aftermath';
import { startFleet } from '../support/fleet';
import { startApiLoad, startTelegramLoad } from '../support/load';
import { openStores } from '../support/stores';
import { createFakeTelegram } from '../support/telegram-server';

describe('one process with embedded stores, killed 20 times under load', () => {
  it('answers every accepted message once and in order, and keeps every turn once', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'talkup-kills-'));
    const server = await createFakeTelegram();
    const fleet = await startFleet({
      count: 1,
      dir,
      settings: {
        TELEGRAM_BOT_TOKEN: server.token,
        TELEGRAM_API_ROOT: server.apiRoot,
        TELEGRAM_MODE: 'polling',
      },
    });
    try {
      await fleet.allUp();
      const api = startApiLoad({ pupils: 6, ports: fleet.ports });
      const telegram = startTelegramLoad(server, { pupils: 3, pauseMs: 2_500 });
      for (let kills = 0; kills < 20;) {
        await sleep(700);
        if (fleet.killOne()) kills += 1;
      }
      await Promise.all([api.finish(), telegram.finish()]);
      await untilDrained(fleet.ports);
      expect(await fleet.stop()).toEqual([0]);

      const stores = await openStores({ dir: join(dir, 'data') });
      const after = await lookBack({
        ...stores,
        api: api.pupils,
        telegram: { server, pupils: telegram.pupils },
      });
      await stores.close({ keep: true });
      expect(after.faults).toEqual([]);
      expect(after.messages).toBeGreaterThan(60);
    } finally {
      await fleet.stop();
      await server.close();
      rmSync(dir, { recursive: true, force: true });
    }
  }, 400_000);
});
