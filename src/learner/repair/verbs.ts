import { agreementWithFarSubject, agreementWithHead, agreementWithSubject } from './agreement';
import type { Attempt } from './attempt';
import {
  baseBehindAuxiliary,
  baseInQuestion,
  participleAlone,
  passiveParticiple,
  perfectParticiple,
} from './auxiliaries';
import {
  beBeforeVerb,
  doForBeInQuestion,
  doForBeNot,
  extraBe,
  ingBehindBe,
  ingInThereBe,
  thereForHas,
  veryBeforeVerb,
  whoIsDoing,
} from './be';
import { edFeeling, edForIngFeeling } from './feelings';
import {
  pastBe,
  pastForPerfect,
  pastLikeTheOthers,
  presentInTimeClause,
  unrealPast,
  willAfterIf,
} from './tenses';

/** The forms of a verb behind its subject, an auxiliary or "be", in the order in which they are believed. */
export const verbAttempts: readonly Attempt[] = [
  baseBehindAuxiliary,
  extraBe,
  edFeeling,
  edForIngFeeling,
  beBeforeVerb,
  veryBeforeVerb,
  presentInTimeClause,
  thereForHas,
  whoIsDoing,
  doForBeNot,
  doForBeInQuestion,
  ingBehindBe,
  baseInQuestion,
  passiveParticiple,
  perfectParticiple,
  pastForPerfect,
  pastBe,
  willAfterIf,
  unrealPast,
  pastLikeTheOthers,
  agreementWithSubject,
];

/** Asked only when nothing else makes the sentence whole. */
export const lateVerbAttempts: readonly Attempt[] = [
  ingInThereBe,
  agreementWithHead,
  participleAlone,
  agreementWithFarSubject,
];
