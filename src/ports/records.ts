import type {
  AlertRecord,
  Assignment,
  AssignmentProgress,
  CodeRecord,
  Consent,
  DaySum,
  DeliveryRecord,
  Erasure,
  Identity,
  Person,
  ReportRecord,
  SchoolClass,
  TurnRecord,
} from './school';

export interface Collections {
  people: Person;
  identities: Identity;
  classes: SchoolClass;
  codes: CodeRecord;
  assignments: Assignment;
  consents: Consent;
  turns: TurnRecord;
  days: DaySum;
  progress: AssignmentProgress;
  reports: ReportRecord;
  deliveries: DeliveryRecord;
  alerts: AlertRecord;
  erasures: Erasure;
  /** Small facts of the installation (first admin's code, last report run, made secrets). */
  facts: { id: string; value: string };
}

export type CollectionName = keyof Collections;

/**
 * Every index that is kept, because a query needs it, and none else. Fields in order; an array field (`classIds`) indexes each member.
 * A dotted or computed field is not possible.
 */
export const recordIndexes = {
  people: { byClass: ['classIds'], byChild: ['childIds'], byRole: ['roles'] },
  identities: { byPerson: ['personId'] },
  classes: { byTeacher: ['teacherId'] },
  codes: { bySubject: ['subjectId'] },
  assignments: { byClass: ['classId', 'createdAt'] },
  consents: { byChild: ['childId'], byGiver: ['givenBy'] },
  turns: { byPerson: ['personId', 'at'], byAge: ['at'] },
  days: { byPerson: ['personId', 'day'], byAge: ['day'] },
  progress: { byAssignment: ['assignmentId'], byPerson: ['personId'] },
  reports: { bySubject: ['subjectId', 'week'], byAge: ['createdAt'] },
  deliveries: { byPerson: ['personId', 'at'], byAge: ['at'] },
  alerts: { byState: ['state', 'createdAt'], byPerson: ['personId'] },
  erasures: {},
  facts: {},
} as const satisfies { [C in CollectionName]: Record<string, readonly (keyof Collections[C])[]> };

export type IndexName<C extends CollectionName> = keyof (typeof recordIndexes)[C] & string;

export interface Query {
  /** Values of the index's first fields, in order. */
  equals: (string | number)[];
  /** Bounds of the next field, both included. */
  from?: string | number;
  to?: string | number;
  /** By the next field; default 'asc'. */
  order?: 'asc' | 'desc';
  /** 1 to 1,000. */
  limit: number;
  /**
   * Skips all up to and including the document of this id in the same order; for paging. Throws a retryable TalkUpError 'page-lost'
   * when that document is no longer in this order.
   */
  after?: string;
}

/**
 * The school and the journal. Documents are plain JSON with a string `id`; each single call is atomic and durable before it resolves.
 * Throws a retryable TalkUpError 'records-unavailable' when the store is away.
 */
export interface Records {
  get<C extends CollectionName>(collection: C, id: string): Promise<Collections[C] | undefined>;
  getMany<C extends CollectionName>(collection: C, ids: string[]): Promise<(Collections[C] | undefined)[]>;
  /** 'exists' when the id is taken; then nothing was changed. */
  insert<C extends CollectionName>(collection: C, document: Collections[C]): Promise<'inserted' | 'exists'>;
  /** Stores the document, whatever was there. */
  put<C extends CollectionName>(collection: C, document: Collections[C]): Promise<void>;
  /**
   * Reads, changes, writes; atomic against other updates, so `change` may run more than once and must be pure.
   * `change` gets undefined when there is none; returning undefined leaves all as it is. Resolves with what is stored afterwards.
   */
  update<C extends CollectionName>(
    collection: C,
    id: string,
    change: (document: Collections[C] | undefined) => Collections[C] | undefined,
  ): Promise<Collections[C] | undefined>;
  remove<C extends CollectionName>(collection: C, id: string): Promise<boolean>;
  find<C extends CollectionName>(collection: C, index: IndexName<C>, query: Query): Promise<Collections[C][]>;
  /** Every document in order of id, in pages; for export, erasure checks and migration. */
  list<C extends CollectionName>(
    collection: C,
    page: { after?: string; limit: number },
  ): Promise<Collections[C][]>;
  /** Rejects with a TalkUpError that says what is wrong. */
  check(): Promise<void>;
  stop(): Promise<void>;
}
