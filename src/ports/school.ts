import type { Language, Level } from './language';
import type { ChatAddress, ChatKind } from './chat';
import type { Correction, Mood, AnswerSource, TutorTurn } from './turn';

export type Role = 'student' | 'teacher' | 'parent' | 'admin';

/** One human being on every platform. */
export interface Person {
  id: string;
  roles: Role[];
  /** What a roster or a platform calls this person. */
  name: string;
  language: Language;
  /** The classes this person learns in. */
  classIds: string[];
  /** The children this parent is bound to. */
  childIds: string[];
  /** Own level, over the class's. */
  level?: Level;
  /** Private chats by which this person can be reached, the last used first. */
  reach: ChatAddress[];
  /** Reports to this parent are paused. */
  paused?: boolean;
  createdAt: number;
}

/** `id` is `channel:platformUserId`. */
export interface Identity {
  id: string;
  personId: string;
  linkedAt: number;
}

export interface ClassSettings {
  level: Level;
  /** Where corrections are told when the pupil wrote in the group. */
  corrections: 'group' | 'private' | 'after';
  consent: 'school' | 'parents';
  /** 10 to 30. */
  maxwords: number;
  /** 'off' or 'HH:MM-HH:MM' in TIME_ZONE. */
  quiet: string;
  /** The safeguarding contact's person id. */
  safeguard?: string;
}

export interface SchoolClass {
  id: string;
  name: string;
  teacherId: string;
  /** Bound groups. */
  chats: ChatAddress[];
  settings: ClassSettings;
  /** The class list: names that the teacher gave, with the person who took the place, and (`byPlatform`) those who came without. */
  roster: { name: string; personId?: string; byPlatform?: boolean }[];
  /** Whom the teacher took off the list, under which name; they do not come back by talking in the group or by the class code. */
  removed?: { personId: string; name: string }[];
  /** From what the class code in force is made; the class's id before it was renewed. */
  codeSeed?: string;
  createdAt: number;
}

export interface Assignment {
  id: string;
  classId: string;
  /** Catalogue id, or missing for free text. */
  topicId?: string;
  title: string;
  titleZh?: string;
  level?: Level;
  words: string[];
  /** Practice turns that make it done. */
  turns: number;
  /** End of the due day, ms since the epoch. */
  dueAt?: number;
  createdAt: number;
  cancelledAt?: number;
}

export type CodePurpose = 'admin' | 'teacher' | 'class' | 'parent' | 'link' | 'roster';

/** `id` is a keyed hash of the code; the code itself is stored nowhere. */
export interface CodeRecord {
  id: string;
  purpose: CodePurpose;
  /** Person (parent, link), class (class) that the code is about. */
  subjectId?: string;
  createdBy: string;
  createdAt: number;
  expiresAt: number;
  /** Single use: who took it. */
  usedBy?: string;
}

/** `id` is `parentId:childId` or `school:classId`. */
export interface Consent {
  id: string;
  childId?: string;
  classId?: string;
  givenBy: string;
  givenAt: number;
  withdrawnAt?: number;
  /** Version of the text that was agreed to. */
  textVersion: string;
}

/** One practice turn as it is kept. `id` is made from the inbound id. */
export interface TurnRecord {
  id: string;
  personId: string;
  conversation: string;
  classId?: string;
  assignmentId?: string;
  topic: string;
  turn: number;
  at: number;
  pupil: string;
  tutor: Pick<TutorTurn, 'reply' | 'corrected' | 'analysis'>;
  corrections: Correction[];
  by: AnswerSource;
  mood: Mood;
  /** The verifier had no doubt that the sentence is right; only such ones are quoted. */
  clean?: boolean;
  /** Uptake: the pupil repaired what the last turn asked for. */
  repaired?: boolean;
  englishWords: number;
}

/** What one person did in one conversation on one day; `id` is `personId:day:hash(conversation)`. Written whole, never added to. */
export interface DaySum {
  id: string;
  personId: string;
  /** YYYY-MM-DD in TIME_ZONE. */
  day: string;
  /** Practised after the report of that day: it belongs to the next. */
  late?: true;
  classId?: string;
  turns: number;
  /** Time with gaps over 3 minutes left out, in seconds. */
  seconds: number;
  englishWords: number;
  /** Distinct words used, at most 300. */
  words: string[];
  /** At most 10 sentences that were right and worth quoting, longest first. */
  good: string[];
  /** At most 20 shown corrections with the sentence. */
  mistakes: { sentence: string; corrected: string; type: string; why: string }[];
  /** Counts by correction type. */
  types: Record<string, number>;
  topics: string[];
  repaired: number;
  /** The number of the last turn in it; an older sum never overwrites a newer one. */
  version: number;
}

/** How far one person is with one assignment in one conversation; `id` is `assignmentId:personId:hash(conversation)`. */
export interface AssignmentProgress {
  id: string;
  assignmentId: string;
  classId: string;
  personId: string;
  turns: number;
  wordsUsed: string[];
  firstAt: number;
  lastAt: number;
  doneAt?: number;
  version: number;
}

/** `id` is `kind:subject:week`, so that there is one per person and week. */
export interface ReportRecord {
  id: string;
  /** Child or class. */
  subjectId: string;
  week: string;
  text: string;
  createdAt: number;
}

/** `id` is the person's; kept so that nothing in flight brings an erased person back. */
export interface Erasure {
  id: string;
  erasedAt: number;
  /** Not erased but joined with this other person (a second platform was linked): what is in flight goes there. */
  mergedInto?: string;
}

/** A settled delivery, without content. */
export interface DeliveryRecord {
  id: string;
  channel: string;
  kind: string;
  personId?: string;
  status: string;
  at: number;
  reason?: string;
}

export interface AlertRecord {
  id: string;
  personId: string;
  classId?: string;
  concern: string;
  aboutParent: boolean;
  /** Missing in records of before they were kept. */
  aboutSchool?: boolean;
  certainty?: 'sign' | 'explicit';
  /** Whom it went to, with what became of it. */
  contacts: { personId: string; deliveryId: string; sentAt?: number }[];
  state: 'open' | 'taken' | 'closed';
  createdAt: number;
  takenBy?: string;
  closedBy?: string;
  /** Who did what when; no content. */
  trail: { at: number; by: string; what: string }[];
}

/** One entry of the journal, carried by the outbox into the records and upserted by id. */
export type JournalEntry =
  | { collection: 'people'; document: Person; enrolIn?: string }
  | { collection: 'identities'; document: Identity }
  | { collection: 'turns'; document: TurnRecord }
  | { collection: 'days'; document: DaySum }
  | { collection: 'progress'; document: AssignmentProgress }
  | { collection: 'deliveries'; document: DeliveryRecord }
  | { collection: 'alerts'; document: AlertRecord };

/** What a turn knows of the person who speaks; read from snapshots only. */
export interface PersonSnapshot {
  id: string;
  name: string;
  roles: Role[];
  language: Language;
  classIds: string[];
  level?: Level;
  /** Has a place on a class's list that the teacher named. */
  onRoster?: boolean;
  /** Private chats, the last used first. */
  reach: ChatAddress[];
  /** Missing consent of a parent where the class asks for it; practice waits. */
  consented: boolean;
  /** What was practised today over all chats, for the break reminder. */
  use?: { day: string; seconds: Record<string, number>; reminded: boolean };
}

export interface ClassSnapshot {
  id: string;
  name: string;
  teacherId: string;
  settings: ClassSettings;
  /** Persons whom the teacher took off the list. */
  removedIds?: string[];
  /** Newest first, at most 5, neither cancelled nor past due. */
  assignments: Assignment[];
}

/** Who speaks, and where. */
export interface Setting {
  person: PersonSnapshot;
  /** The first message ever from this identity. */
  isNew: boolean;
  /** The class of the bound group, or in private the person's (first) class. */
  classroom?: ClassSnapshot;
  chatKind: ChatKind;
}
