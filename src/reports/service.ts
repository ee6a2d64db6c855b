import type { Clock } from '../ports/clock';
import type { Records } from '../ports/records';
import type { Person, PersonSnapshot, SchoolClass } from '../ports/school';
import { nameKey } from '../school/names';
import { readToken, signToken } from '../shared/signed-token';
import type { ReportData } from './data';
import { renderClass, renderPupil, reportText, type RenderedReport } from './render';
import { weekEnding, type ReportWeek } from './week';

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
  /** A pupil's name, with a number behind it where two have the same. */
  name?: string;
  privateChat: boolean;
}

const linkDays = 30;
const mostPeople = 1_000;

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

  /** All that this person may see: in private what each role gives, in a group the class's. */
  async function now({ person, classId, name, privateChat }: ReportRequest): Promise<{ text: string }[]> {
    if (!privateChat) {
      const schoolClass = classId ? await records.get('classes', classId) : undefined;
      if (!schoolClass) return [{ text: '这个群还没有绑定班级。老师可以发送：/class 班级名' }];
      return [{ text: reportText(renderClass(await data.classWeek(schoolClass, thisWeek()), 'group')) }];
    }
    const [children, classes] = await Promise.all([
      childrenOf(person.id),
      records.find('classes', 'byTeacher', { equals: [person.id], limit: 100 }),
    ]);
    if (name) return byName(name, [...children, ...(await membersOf(classes))]);
    const reports = [
      ...(await Promise.all(children.map((child) => pupilText(child)))),
      ...(await Promise.all(classes.map((each) => classText(each)))),
    ];
    const self =
      person.roles.includes('student') || reports.length === 0
        ? await records.get('people', person.id)
        : undefined;
    if (self) reports.unshift(await pupilText(self));
    return reports.length > 0
      ? reports.map((text) => ({ text }))
      : [{ text: '还没有可以看的报告。说几句英语，明天就有了。' }];
  }

  async function byName(query: string, people: Person[]): Promise<{ text: string }[]> {
    const numbered = /^(.*?)\s*(\d{1,2})$/.exec(query.trim());
    const matches = (wanted: string) =>
      distinctById(people).filter((person) => nameKey(person.name) === nameKey(wanted));
    const found = matches(query);
    const [only] = found;
    if (only && found.length === 1) return [{ text: await pupilText(only) }];
    if (found.length > 1) return [{ text: await choice(query, found) }];
    const picked = numbered?.[1] ? matches(numbered[1])[Number(numbered[2]) - 1] : undefined;
    if (picked) return [{ text: await pupilText(picked) }];
    return [{ text: `没有找到叫“${query.slice(0, 40)}”的同学。名字要和名单上的一样，例如：/report 李华` }];
  }

  async function choice(name: string, found: Person[]): Promise<string> {
    const lines = await Promise.all(
      found.map(async (person, index) => {
        const classes = await records.getMany('classes', person.classIds);
        return `${index + 1}. ${person.name}（${classes.flatMap((each) => (each ? [each.name] : [])).join('、') || '没有班级'}）`;
      }),
    );
    return `有 ${found.length} 位同学叫“${name}”：\n${lines.join('\n')}\n请发送：/report ${name} 1`;
  }

  async function pupilText(person: Person, week = thisWeek()): Promise<string> {
    return withLink(
      reportText(renderPupil(await data.pupilWeek(person, week))),
      `child:${person.id}:${week.to}`,
    );
  }

  async function classText(schoolClass: SchoolClass, week = thisWeek()): Promise<string> {
    return withLink(
      reportText(renderClass(await data.classWeek(schoolClass, week), 'private')),
      `class:${schoolClass.id}:${week.to}`,
    );
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
    const week: ReportWeek = weekEnding(Date.parse(`${lastDay}T12:00:00Z`), 'UTC');
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

  async function membersOf(classes: SchoolClass[]): Promise<Person[]> {
    const members = await Promise.all(
      classes.map(({ id }) => records.find('people', 'byClass', { equals: [id], limit: mostPeople })),
    );
    return members.flat();
  }

  return { now, page, pupilText, classText };
}

export type ReportService = ReturnType<typeof createReportService>;

function distinctById(people: Person[]): Person[] {
  return [...new Map(people.map((person) => [person.id, person])).values()];
}
