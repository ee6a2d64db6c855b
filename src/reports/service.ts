import type { Clock } from '../ports/clock';
import type { Records } from '../ports/records';
import type { Person, PersonSnapshot, SchoolClass } from '../ports/school';
import { readToken, signToken } from '../shared/signed-token';
import type { ReportData } from './data';
import { renderClass, renderPupil, reportText, type RenderedReport } from './render';
import { weekEnding, weekOfReport, type ReportWeek } from './week';

export interface ReportServiceOptions {
  records: Records;
  data: ReportData;
  clock: Clock;
  timeZone: string;
  /** Signs the links of report pages. */
  secret: string;
  /** Where the world reaches the HTTP server; without it reports carry no link. */
  publicUrl?: string;
}

export interface ReportRequest {
  person: PersonSnapshot;
  /** The class of the group in which it was asked. */
  classId?: string;
  privateChat: boolean;
}

const linkDays = 30;
/** Behind the day in a link: the page shows what the message said, and not what came after it. */
const atHourMark = '+';
const dayIn = ({ to, atHour }: ReportWeek) => (atHour ? `${to}${atHourMark}` : to);

/** Reports as of now: `/report`, the weekly run and the report page all take them from here. */
export function createReportService({
  records,
  data,
  clock,
  timeZone,
  secret,
  publicUrl,
}: ReportServiceOptions) {
  const thisWeek = () => weekEnding(clock.now(), timeZone);

  /** All that this person may see: in private what each role gives, which may be nothing; in a group the class's. */
  async function now({ person, classId, privateChat }: ReportRequest): Promise<{ text: string }[]> {
    if (!privateChat) {
      const schoolClass = classId ? await records.get('classes', classId) : undefined;
      if (!schoolClass) return [{ text: '这个群还没有绑定班级。老师可以发送：/class 班级名' }];
      return [{ text: reportText(renderClass(await data.classWeek(schoolClass, thisWeek()), 'group')) }];
    }
    const [children, classes] = await Promise.all([
      childrenOf(person.id),
      records.find('classes', 'byTeacher', { equals: [person.id], limit: 100 }),
    ]);
    const reports = [
      ...(await Promise.all(children.map((child) => pupilText(child)))),
      ...(await Promise.all(classes.map((each) => classText(each)))),
    ];
    const self = person.roles.includes('student') ? await records.get('people', person.id) : undefined;
    if (self) reports.unshift(await pupilText(self));
    return reports.map((text) => ({ text }));
  }

  async function pupilText(person: Person, week = thisWeek()): Promise<string> {
    return withLink(
      reportText(renderPupil(await data.pupilWeek(person, week))),
      `child:${person.id}:${dayIn(week)}`,
    );
  }

  async function classText(schoolClass: SchoolClass, week = thisWeek()): Promise<string> {
    return withLink(
      reportText(renderClass(await data.classWeek(schoolClass, week), 'private')),
      `class:${schoolClass.id}:${dayIn(week)}`,
    );
  }

  /** Whether the pupil, or anybody of the class, practised in that week. */
  async function practised(
    subject: { child: Person } | { schoolClass: SchoolClass },
    week: ReportWeek,
  ): Promise<boolean> {
    if ('child' in subject) return (await data.pupilWeek(subject.child, week)).turns > 0;
    return (await data.classWeek(subject.schoolClass, week)).pupils.some(({ turns }) => turns > 0);
  }

  function withLink(text: string, subject: string): string {
    if (!publicUrl) return text;
    const expiresAt = clock.now() + linkDays * 86_400_000;
    return `${text}\n${publicUrl}/r/${signToken({ kind: 'report', subject, expiresAt }, secret)}`;
  }

  /** The report that a link stands for; undefined when the link is forged or past, or the person is no more. */
  async function page(token: string): Promise<RenderedReport | undefined> {
    const subject = readToken(token, { kind: 'report', secret, now: clock.now() })?.subject;
    const [kind, id, lastDay] = subject?.split(':') ?? [];
    if (!id || !lastDay) return undefined;
    const noon = Date.parse(`${lastDay.slice(0, 10)}T12:00:00Z`);
    const week = lastDay.endsWith(atHourMark) ? weekOfReport(noon, 'UTC') : weekEnding(noon, 'UTC');
    if (kind === 'child') {
      const person = await records.get('people', id);
      return person && renderPupil(await data.pupilWeek(person, week));
    }
    const schoolClass = await records.get('classes', id);
    return schoolClass && renderClass(await data.classWeek(schoolClass, week), 'private');
  }

  async function childrenOf(parentId: string): Promise<Person[]> {
    const parent = await records.get('people', parentId);
    const children = await records.getMany('people', parent?.childIds ?? []);
    return children.filter((child) => child !== undefined);
  }

  return { now, page, pupilText, classText, practised };
}

export type ReportService = ReturnType<typeof createReportService>;
