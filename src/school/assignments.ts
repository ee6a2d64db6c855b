import type { Assignment, AssignmentProgress } from '../ports/school';
import { found } from './pages';
import { runningAssignments } from './publish';
import type { SchoolStores } from './stores';

/** Best of what one pupil did for one assignment in all their conversations. */
export interface PupilProgress {
  turns: number;
  wordsUsed: number;
  done: boolean;
}

/** What a class has to practise, and how far it is. Throws what the records throw. */
export function createAssignments({ records, publisher, clock }: SchoolStores) {
  return {
    /** The same id stores it once. */
    async give(assignment: Assignment): Promise<void> {
      await records.insert('assignments', assignment);
      await publisher.class(assignment.classId);
    },

    /** `at` is when the teacher said so: what was cancelled at that moment counts as running for the message that did it. */
    async cancel({ id, classId }: Assignment, at: number): Promise<void> {
      await records.update('assignments', id, (stored) =>
        stored === undefined || stored.cancelledAt !== undefined ? undefined : { ...stored, cancelledAt: at },
      );
      await publisher.class(classId);
    },

    /** As `running`, as it stood when a message of that time was written: the same list when its turn is done again. */
    async runningAt(classId: string, at: number): Promise<Assignment[]> {
      const newest = await records.find('assignments', 'byClass', {
        equals: [classId],
        order: 'desc',
        limit: 50,
      });
      return newest.filter(
        ({ createdAt, cancelledAt, dueAt }) =>
          createdAt <= at && (cancelledAt ?? Infinity) >= at && (dueAt ?? Infinity) >= at,
      );
    },

    get: (id: string): Promise<Assignment | undefined> => records.get('assignments', id),

    /** Newest first; neither cancelled nor past due. */
    running: (classId: string): Promise<Assignment[]> => runningAssignments(records, classId, clock.now()),

    /** The last ones, newest first, with those past due but without cancelled ones. */
    async latest(classId: string, limit: number): Promise<Assignment[]> {
      const newest = await records.find('assignments', 'byClass', {
        equals: [classId],
        order: 'desc',
        limit: 50,
      });
      return newest.filter(({ cancelledAt }) => cancelledAt === undefined).slice(0, limit);
    },

    /** By person id: turns of all conversations together. */
    async progressOf(assignment: Assignment): Promise<Map<string, PupilProgress>> {
      const parts = new Map<string, AssignmentProgress[]>();
      const query = { equals: [assignment.id] };
      for await (const part of found(records, 'progress', 'byAssignment', query)) {
        parts.set(part.personId, [...(parts.get(part.personId) ?? []), part]);
      }
      return new Map(
        [...parts].map(([personId, of]) => {
          const turns = of.reduce((sum, part) => sum + part.turns, 0);
          const wordsUsed = new Set(of.flatMap((part) => part.wordsUsed)).size;
          const done = turns >= assignment.turns || of.some((part) => part.doneAt !== undefined);
          return [personId, { turns, wordsUsed, done }];
        }),
      );
    },
  };
}
