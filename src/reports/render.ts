import type { Audience, Section } from './section';
import type { ClassWeek, PupilWeek } from './data';
import { classSections, pupilSections } from './sections';
import type { ReportWeek } from './week';

/** A report before it has a form: a chat message and a page are made of it. */
export interface RenderedReport {
  title: string;
  sections: { heading: string; text: string }[];
}

export function renderPupil(subject: PupilWeek): RenderedReport {
  return {
    title: `${subject.name}的英语口语周报（${span(subject.week)}）`,
    sections: fill(pupilSections, subject, 'private'),
  };
}

export function renderClass(subject: ClassWeek, audience: Audience): RenderedReport {
  return {
    title: `${subject.name} 口语周报（${span(subject.week)}）`,
    sections: fill(classSections, subject, audience),
  };
}

/** As a chat message in plain text. */
export function reportText({ title, sections }: RenderedReport): string {
  return [title, ...sections.map(({ heading, text }) => `【${heading}】${text}`)].join('\n');
}

function fill<Subject>(
  sections: Section<Subject>[],
  subject: Subject,
  audience: Audience,
): RenderedReport['sections'] {
  return sections.flatMap(({ heading, write }) => {
    const text = write(subject, audience);
    return text === undefined ? [] : [{ heading, text }];
  });
}

/** 11月16日-22日 */
function span({ from, to }: ReportWeek): string {
  const [, fromMonth, fromDay] = from.split('-').map(Number);
  const [, toMonth, toDay] = to.split('-').map(Number);
  return fromMonth === toMonth
    ? `${fromMonth}月${fromDay}日-${toDay}日`
    : `${fromMonth}月${fromDay}日-${toMonth}月${toDay}日`;
}
