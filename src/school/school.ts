import type { Mailbox } from '../ports/mailbox';
import { createAlerts } from './alerts';
import { createAssignments } from './assignments';
import { createClasses } from './classes';
import { createCodes } from './codes';
import { createErasure } from './erasure';
import { createExport } from './export';
import { createJoinLimit } from './joining';
import { createGuessLimit } from './guessing';
import { createLinking } from './linking';
import { createParents } from './parents';
import { createPeople } from './people';
import { createRecognition } from './recognition';
import { fillSnapshots, rebuildSnapshots } from './rebuild';
import { schoolStores, type SchoolOptions } from './stores';

export type School = ReturnType<typeof createSchool>;

/**
 * The school as commands change it: the records are the truth, and each change leaves its snapshots. Whatever is done here may be
 * done again with the same ids and changes nothing more. Throws what records and mailbox throw.
 */
export function createSchool(options: SchoolOptions & { mailbox: Pick<Mailbox, 'forget'> }) {
  const stores = schoolStores(options);
  const people = createPeople(stores);
  return {
    records: options.records,
    people,
    classes: createClasses(stores),
    codes: createCodes(stores),
    guesses: createGuessLimit(stores),
    parents: createParents(stores, people),
    assignments: createAssignments(stores),
    linking: createLinking(stores),
    recognition: createRecognition(stores),
    alerts: createAlerts(stores),
    admit: createJoinLimit(stores),
    erase: createErasure(stores, options.mailbox),
    exportPerson: createExport(stores),
    fillSnapshots: () => fillSnapshots(stores),
    rebuildSnapshots: () => rebuildSnapshots(stores),
  };
}
