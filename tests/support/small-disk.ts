import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SmallDisk {
  /** Leaves this much room, in megabytes. */
  fill(leaveMegabytes?: number): void;
  /** There is room again. */
  clear(): void;
  remove(): void;
}

/** A disk of its own in memory at `dir`, which is made; undefined where we may not mount one, as only root may. */
export function mountSmallDisk(dir: string, megabytes: number): SmallDisk | undefined {
  mkdirSync(dir, { recursive: true });
  const mount = ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', dir];
  if (spawnSync('mount', mount, { stdio: 'ignore' }).status !== 0) return undefined;
  const ballast = join(dir, 'ballast');
  return {
    fill(leaveMegabytes = 0) {
      const { bavail, bsize } = statfsSync(dir);
      try {
        writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - leaveMegabytes * 1_048_576)));
      } catch (error) {
        // somebody else wrote meanwhile: then it is full too
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      }
    },
    clear: () => rmSync(ballast, { force: true }),
    remove: () => void spawnSync('umount', ['-l', dir], { stdio: 'ignore' }),
  };
}
