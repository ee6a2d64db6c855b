import type { ClassSection, PupilSection } from '../section';
import { classHomework } from './class-homework';
import { classPractice } from './class-practice';
import { classQuotes } from './class-quotes';
import { classReteach } from './class-reteach';
import { classSilent } from './class-silent';
import { homework } from './homework';
import { nextStep } from './next-step';
import { practice } from './practice';
import { strength } from './strength';
import { words } from './words';

/** What a report consists of, in the order in which it is read. */
export const pupilSections: PupilSection[] = [practice, strength, nextStep, words, homework];
export const classSections: ClassSection[] = [
  classPractice,
  classHomework,
  classQuotes,
  classReteach,
  classSilent,
];
