import type { Records } from '../ports/records';
import type { Assignment, DaySum, Person, SchoolClass } from '../ports/school';
import { addDays, endOfDay, startOfDay } from '../shared/days';
import type { ReportWeek } from './week';

/** One assignment as one pupil stands with it. */
export interface Homework {
  assignmentId: string;
  title: string;
  turnsWanted: number;
  turns: number;
  done: boolean;
  /** Words that the teacher wants used, and how many of them were. */
  wordsWanted: number;
  wordsUsed: number;
}

/** What a pupil did in one week, added up from the sums per day. */
export interface PupilWeek {
  personId: string;
  name: string;
  week: ReportWeek;
  days: number;
  minutes: number;
  turns: number;
  englishWords: number;
  /** Distinct words, in the order of the days. */
  words: string[];
  /** Right sentences that the pupil said, the longest first. */
  good: string[];
  mistakes: DaySum['mistakes'];
  /** Counts by correction type. */
  types: Record<string, number>;
  topics: string[];
  repaired: number;
  homework: Homework[];
}

export interface ClassWeek {
  classId: string;
  name: string;
  week: ReportWeek;
  pupils: PupilWeek[];
  /** Names of the roster whom nobody has taken yet. */
  notEnrolled: string[];
}

/** The most that is read at once; a class is smaller, and a week has at most seven days in a few conversations. */
const limit = 1_000;

/** Reads what reports are about. The number of reads depends on the week and the class, not on how long TalkUp is in use. */
export function createReportData({ records, timeZone }: { records: Records; timeZone: string }) {
  async function pupilWeek(person: Person, week: ReportWeek): Promise<PupilWeek> {
    const eve = addDays(week.from, -1);
    const [sums, homework] = await Promise.all([
      records.find('days', 'byPerson', {
        equals: [person.id],
        from: week.atHour ? eve : week.from,
        to: week.to,
        limit,
      }),
      homeworkOf(person, week),
    ]);
    const own = week.atHour
      ? sums.filter(({ day, late }) => (day === eve ? late : day !== week.to || !late))
      : sums;
    return { ...addUp(own), personId: person.id, name: person.name, week, homework };
  }

  async function homeworkOf(person: Person, week: ReportWeek): Promise<Homework[]> {
    const assignments = (
      await Promise.all(person.classIds.map((classId) => assignmentsOf(classId, week)))
    ).flat();
    if (assignments.length === 0) return [];
    const progress = await records.find('progress', 'byPerson', { equals: [person.id], limit });
    return assignments.map((assignment) => {
      const own = progress.filter((each) => each.assignmentId === assignment.id);
      const turns = own.reduce((sum, each) => sum + each.turns, 0);
      return {
        assignmentId: assignment.id,
        title: assignment.titleZh ?? assignment.title,
        turnsWanted: assignment.turns,
        turns,
        done: turns >= assignment.turns,
        wordsWanted: assignment.words.length,
        wordsUsed: new Set(own.flatMap((each) => each.wordsUsed)).size,
      };
    });
  }

  /** Those that were open at some time of the week. */
  async function assignmentsOf(classId: string, week: ReportWeek): Promise<Assignment[]> {
    const found = await records.find('assignments', 'byClass', {
      equals: [classId],
      order: 'desc',
      limit: 50,
    });
    const start = startOfDay(week.from, timeZone);
    const end = endOfDay(week.to, timeZone);
    return found.filter(
      ({ createdAt, dueAt, cancelledAt }) =>
        createdAt <= end && cancelledAt === undefined && (dueAt ?? createdAt + fortnightMs) >= start,
    );
  }

  async function classWeek(schoolClass: SchoolClass, week: ReportWeek): Promise<ClassWeek> {
    const members = await records.find('people', 'byClass', { equals: [schoolClass.id], limit });
    const pupils: PupilWeek[] = [];
    for (const member of members) {
      if (member.roles.includes('student')) pupils.push(await pupilWeek(member, week));
    }
    return {
      classId: schoolClass.id,
      name: schoolClass.name,
      week,
      pupils,
      notEnrolled: schoolClass.roster.filter((entry) => !entry.personId).map((entry) => entry.name),
    };
  }

  return { pupilWeek, classWeek };
}

export type ReportData = ReturnType<typeof createReportData>;

/** An assignment without a due day is homework for two weeks. */
const fortnightMs = 14 * 86_400_000;

function addUp(sums: DaySum[]): Omit<PupilWeek, 'personId' | 'name' | 'week' | 'homework'> {
  const total = (pick: (sum: DaySum) => number) => sums.reduce((before, sum) => before + pick(sum), 0);
  const types: Record<string, number> = {};
  for (const sum of sums)
    for (const [type, count] of Object.entries(sum.types)) types[type] = (types[type] ?? 0) + count;
  return {
    days: new Set(sums.filter((sum) => sum.turns > 0).map((sum) => sum.day)).size,
    minutes: Math.ceil(total((sum) => sum.seconds) / 60),
    turns: total((sum) => sum.turns),
    englishWords: total((sum) => sum.englishWords),
    words: [...new Set(sums.flatMap((sum) => sum.words))],
    good: [...new Set(sums.flatMap((sum) => sum.good))].sort((one, other) => other.length - one.length),
    mistakes: sums.flatMap((sum) => sum.mistakes),
    types,
    topics: [...new Set(sums.flatMap((sum) => sum.topics))],
    repaired: total((sum) => sum.repaired),
  };
}
