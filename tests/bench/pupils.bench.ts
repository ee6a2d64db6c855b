import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SchoolClass } from '../../src/ports/school';
import { defaultSettings } from '../../src/school/classes';
import { personIdFor } from '../../src/school/identity';
import { snapshotKeys } from '../../src/school/snapshot-keys';
import { sleep } from '../../src/shared/async';
import { openStores } from '../support/stores';
import { startTalkUpProcess } from '../support/talkup-process';
import { createPoster } from './load';
import type { BenchRow } from './mailbox.bench';

const pupils = 10_000;
const inClass = 40;
const senders = 16;
const secret = 'the secret of a bench, of no use to anybody';
const uidOf = (pupil: number) => `pupil-${pupil}`;

/**
 * Memory of one process with embedded stores that keeps a school of 10,000 pupils in 250 classes, of whom each has just had a turn with
 * the offline tutor. Takes two to five minutes, by the machine.
 */
export async function run(): Promise<BenchRow[]> {
  const dir = mkdtempSync(join(tmpdir(), 'talkup-pupils-'));
  try {
    await enrolAll(dir);
    const talkup = await startTalkUpProcess({ dir, settings: { LOG_LEVEL: 'warn' } });
    const poster = createPoster(`${talkup.url}/api/v1/chat`);
    try {
      const fresh = await memory(talkup);
      let next = 0;
      let notAnswered = 0;
      let mostMb = fresh.residentMb;
      const sender = async () => {
        for (let pupil = next++; pupil < pupils; pupil = next++) {
          const text = `My family has ${pupil + 2} books about animals at home.`;
          const { status } = await poster.post(JSON.stringify({ uid: uidOf(pupil), text }));
          if (status !== 200) notAnswered += 1;
          if (pupil % 500 === 0) mostMb = Math.max(mostMb, (await memory(talkup)).residentMb);
        }
      };
      await Promise.all(Array.from({ length: senders }, sender));
      const after = await memory(talkup);
      await sleep(15_000);
      const later = await memory(talkup);
      const row = (what: string, value: number, unit = 'MB') => ({
        what: `10,000 pupils: ${what}`,
        value,
        unit,
      });
      return [
        row('memory after the start', fresh.residentMb),
        row('memory after a turn of each', after.residentMb),
        row('the most seen between', Math.max(mostMb, after.residentMb)),
        row('memory 15 s later', later.residentMb),
        row('of it pages of files: the program and the stores', later.filesMb),
        row('of it JavaScript of the main thread', later.heapMb),
        row('turns not answered', notAnswered, ''),
      ];
    } finally {
      poster.close();
      await talkup.remove();
    }
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** The school as it is after everybody has joined: classes with their rosters, people, and the snapshots that turns read. */
async function enrolAll(dir: string): Promise<void> {
  const { mailbox, records, close } = await openStores({ dir });
  const createdAt = Date.now();
  await records.insert('facts', { id: 'secret:ids', value: secret });
  for (let first = 0; first < pupils; first += inClass) {
    const people = Array.from({ length: inClass }, (_, index) => ({
      id: personIdFor(secret, 'api', uidOf(first + index)),
      name: `Pupil ${first + index}`,
      roles: ['student' as const],
      language: 'zh' as const,
      classIds: [`class-${first / inClass}`],
      createdAt,
    }));
    const schoolClass: SchoolClass = {
      id: `class-${first / inClass}`,
      name: `Class ${first / inClass}`,
      teacherId: `teacher-${first / inClass}`,
      chats: [],
      settings: defaultSettings,
      roster: people.map(({ id, name }) => ({ name, personId: id })),
      createdAt,
    };
    const { id, name, teacherId, settings } = schoolClass;
    await Promise.all([
      records.put('classes', schoolClass),
      ...people.map((person) => records.put('people', { ...person, childIds: [], reach: [] })),
      mailbox.snapshots.put([
        {
          key: snapshotKeys.class(id),
          value: JSON.stringify({ id, name, teacherId, settings, assignments: [] }),
          version: 1,
        },
        ...people.map((person) => ({
          key: snapshotKeys.person(person.id),
          value: JSON.stringify({ ...person, onRoster: true }),
          version: 2,
        })),
      ]),
    ]);
  }
  await close({ keep: true });
}

interface Memory {
  residentMb: number;
  heapMb: number;
  /** Pages of files, which the system takes back when it needs them; NaN where it does not tell. */
  filesMb: number;
}

async function memory({ url, pid }: { url: string; pid: number }): Promise<Memory> {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  const valueOf = (name: string) => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(metrics)?.[1]) / 2 ** 20;
  const status = process.platform === 'linux' ? readFileSync(`/proc/${pid}/status`, 'utf8') : '';
  return {
    residentMb: valueOf('process_resident_memory_bytes'),
    heapMb: valueOf('nodejs_heap_size_used_bytes'),
    filesMb: Number(/^RssFile:\s*(\d+) kB/m.exec(status)?.[1]) / 1_024,
  };
}
