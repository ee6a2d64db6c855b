import type { ClassWeek, PupilWeek } from './data';

/** One part of a report: a heading and plain Chinese, or undefined where it has nothing to say. */
export interface Section<Subject> {
  id: string;
  heading: string;
  /** `audience` 'group' is read by the whole class: nothing in it singles anybody out. */
  write(subject: Subject, audience: Audience): string | undefined;
}

export type Audience = 'private' | 'group';
export type PupilSection = Section<PupilWeek>;
export type ClassSection = Section<ClassWeek>;

/** Under this many English words in a week nothing is judged. */
export const fewestWordsToJudge = 150;
export const notEnough = '还没有足够的练习';
