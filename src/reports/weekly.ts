import type { Clock } from '../ports/clock';
import type { Logger } from '../ports/logger';
import type { NewDelivery, Outbox } from '../ports/mailbox';
import type { Records } from '../ports/records';
import type { Person, SchoolClass } from '../ports/school';
import type { ChatAddress, OutboundMessage } from '../ports/chat';
import { isQuiet, parseQuiet, quietEndsAt } from '../safety/quiet';
import type { ReportService } from './service';
import { weekOfReport, type ReportWeek } from './week';

export interface WeeklyRunOptions {
  records: Records;
  outbox: Pick<Outbox, 'put'>;
  service: Pick<ReportService, 'pupilText' | 'classText' | 'practised'>;
  /** Makes the outbox rows of one report. */
  compose: (request: ReportDelivery) => NewDelivery[];
  clock: Clock;
  logger: Logger;
  timeZone: string;
}

export interface ReportDelivery {
  id: string;
  kind: 'report';
  to: ChatAddress;
  group: boolean;
  message: OutboundMessage;
  personId: string;
  now: number;
  notBefore?: number;
}

const pageSize = 200;

/**
 * Sends the reports of the week that ends on the day of `scheduledAt`: each child's to its parents, each class's to its teacher.
 * May be run again after a crash: a report that was stored in the outbox for a person and week is not stored twice.
 * `late`: a week that is made up for after a newer one has ended; only who practised in it has a report.
 */
export function createWeeklyRun({
  records,
  outbox,
  service,
  compose,
  clock,
  logger,
  timeZone,
}: WeeklyRunOptions) {
  return async function run(
    scheduledAt: number,
    signal: AbortSignal,
    { late = false }: { late?: boolean } = {},
  ): Promise<{ sent: number; unreachable: number }> {
    const week = weekOfReport(scheduledAt, timeZone);
    const count = { sent: 0, unreachable: 0 };
    for await (const parent of people('parent', signal)) {
      if (parent.paused) continue;
      for (const child of await records.getMany('people', parent.childIds)) {
        if (child)
          await report(
            parent,
            `child:${child.id}:${parent.id}`,
            async () =>
              late && !(await service.practised({ child }, week))
                ? undefined
                : service.pupilText(child, week),
            {
              week,
              count,
              quiet: await quietOf(child),
            },
          );
      }
    }
    for await (const teacher of people('teacher', signal)) {
      for (const each of await records.find('classes', 'byTeacher', {
        equals: [teacher.id],
        limit: pageSize,
      })) {
        await report(
          teacher,
          `class:${each.id}`,
          async () =>
            late && !(await service.practised({ schoolClass: each }, week))
              ? undefined
              : service.classText(each, week),
          {
            week,
            count,
            quiet: each.settings.quiet,
          },
        );
      }
    }
    logger.info({ week: week.id, ...count }, 'weekly reports are in the outbox');
    return count;
  };

  async function* people(role: Person['roles'][number], signal: AbortSignal): AsyncGenerator<Person> {
    let after: string | undefined;
    for (;;) {
      const page = await records.find('people', 'byRole', { equals: [role], limit: pageSize, after });
      for (const person of page) {
        signal.throwIfAborted();
        yield person;
      }
      after = page.at(-1)?.id;
      if (page.length < pageSize) return;
    }
  }

  async function report(
    reader: Person,
    subject: string,
    write: () => Promise<string | undefined>,
    { week, count, quiet }: { week: ReportWeek; count: { sent: number; unreachable: number }; quiet: string },
  ): Promise<void> {
    const id = `${subject}:${week.id}`;
    if (await records.get('reports', id)) return;
    const [to] = reader.reach;
    if (!to) {
      count.unreachable += 1;
      return;
    }
    const now = clock.now();
    const text = await write();
    if (text === undefined) return;
    const rows = compose({
      id: `report:${id}`,
      kind: 'report',
      to,
      group: false,
      message: { text },
      personId: reader.id,
      now,
      notBefore: endOfQuiet(now, quiet),
    });
    // the outbox first: a crash in between repeats both, and the outbox knows the row again
    await outbox.put(rows);
    await records.insert('reports', {
      id,
      subjectId: subject.split(':')[1] ?? '',
      week: week.id,
      text,
      createdAt: now,
    });
    count.sent += 1;
  }

  /** The quiet hours of the child's first class hold back its report. */
  async function quietOf(child: Person): Promise<string> {
    const [classId] = child.classIds;
    const schoolClass: SchoolClass | undefined = classId ? await records.get('classes', classId) : undefined;
    return schoolClass?.settings.quiet ?? 'off';
  }

  function endOfQuiet(now: number, text: string): number | undefined {
    const quiet = parseQuiet(text) ?? 'off';
    return isQuiet(now, quiet, timeZone) ? quietEndsAt(now, quiet, timeZone) : undefined;
  }
}

export type WeeklyRun = ReturnType<typeof createWeeklyRun>;
