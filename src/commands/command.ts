import type { z } from 'zod';
import type { Button } from '../ports/chat';
import type { Skill, TurnContext, TurnResult } from '../ports/conversation';
import type { Language } from '../ports/language';
import type { Mailbox } from '../ports/mailbox';
import type { ClassSnapshot, Person, PersonSnapshot } from '../ports/school';
import type { Catalog } from '../catalog';
import type { Guardians } from '../safety';
import type { School } from '../school/school';
import type { CommandName } from '../school/rights';
import { answer, type AnswerParts, type Text } from './answer';
import { hasKnownKey, problemIn, readArguments, type Arguments } from './arguments';

/** Reports as commands ask for them. */
export interface ReportService {
  /** In private what all the person's roles give; with a class id that class's, as a group may read it. */
  now(request: {
    person: PersonSnapshot;
    classId?: string;
    privateChat: boolean;
  }): Promise<{ text: string }[]>;
  /** This week's report on one pupil. */
  pupilText(pupil: Person): Promise<string>;
}

export interface CommandDependencies {
  school: School;
  catalog: Catalog;
  /** The lesson: free practice. */
  skill: Skill;
  reports: ReportService;
  links: {
    /** The admin page's address with a short-lived signed token; undefined where it cannot be reached. */
    admin(personId: string): Promise<string | undefined> | string | undefined;
  };
  mailbox: Pick<Mailbox, 'counts'>;
  /** Resolves when what was practised so far has reached the records, or after a moment. */
  journalSettled: () => Promise<void>;
  /** Whom there is to tell about a pupil (school/safeguarding.ts). */
  guardians(personId: string, classroom: ClassSnapshot | undefined): Promise<Guardians>;
  settings: {
    /** IANA name. */
    timeZone: string;
    retentionDays: number;
    openPractice: boolean;
    /** ADMIN_CODE: it counts as a code alone in private, whatever it looks like. */
    adminCode?: string;
  };
  /** 0 to below 1; for `/topic random`. */
  random: () => number;
}

/** What a command is given: the turn, its dependencies and two shorthands. */
export interface Call extends CommandDependencies {
  context: TurnContext;
  person: PersonSnapshot;
  language: Language;
  isPrivate: boolean;
  /** The text in the person's language. */
  t: (zh: string, en: string) => string;
  say: (text: string, parts?: AnswerParts) => TurnResult;
  /** Why it could not be done, and what would be right. */
  refuse: (text: string, buttons?: Button[][]) => TurnResult;
}

export interface Command {
  name: CommandName;
  /** Chinese names; the first is the one that help shows. */
  aliases: readonly string[];
  /** Where it may be given. */
  place: 'anywhere' | 'private';
  /** Behind the name in help: `TOPIC [level=A2]`. */
  usage?: Text;
  /** Where the usage has more than one part: how it looks when somebody types it. */
  example?: Text;
  /** One short line. */
  help: Text;
  /** In no list; a step of another command. */
  hidden?: boolean;
  /** Tells what was practised: what is on its way into the records is waited for a moment. */
  readsJournal?: boolean;
  /** Whether `rest` are arguments, and not the rest of a sentence that begins with an alias. */
  accepts(rest: string): boolean;
  /** Whether `rest` is neither, but meant as an argument: to be answered with what would be right. */
  isMistaken(rest: string): boolean;
  /** Resolves with undefined where it was a sentence after all. */
  run(rest: string, call: Call): Promise<TurnResult | undefined>;
}

interface Definition<Schema extends z.ZodType> extends Omit<Command, 'accepts' | 'isMistaken' | 'run'> {
  /** Checks and shapes the arguments; its messages are made by `problem`. */
  arguments: Schema;
  /** Further doubts about an alias with arguments: a sentence or a name? */
  isArgument?(read: Arguments): boolean;
  /** Behind an alias: no argument, and no sentence either (级别 B9). */
  isMistaken?(read: Arguments): boolean;
  run(given: z.output<Schema>, call: Call): Promise<TurnResult | undefined>;
}

/** A row of the table: arguments are read by its zod schema, and a wrong one is answered with what would be right. */
export function defineCommand<Schema extends z.ZodType>(definition: Definition<Schema>): Command {
  const { arguments: schema, isArgument = () => true, isMistaken = () => false, run, ...row } = definition;
  return {
    ...row,
    accepts(rest) {
      const read = readArguments(rest);
      // a wrong value is still meant as one, and is answered with what would be right
      return hasKnownKey(read) || (schema.safeParse(read).success && isArgument(read));
    },
    isMistaken: (rest) => isMistaken(readArguments(rest)),
    async run(rest, call) {
      const parsed = schema.safeParse(readArguments(rest));
      if (parsed.success) return run(parsed.data, call);
      const wrong = parsed.error.issues.slice(0, 3).map((issue) => problemIn(issue.message, call.language));
      const text = [...new Set(wrong)].join('\n');
      // an example says enough
      if (/例如|such as/.test(text)) return call.refuse(text);
      return call.refuse(`${text}\n${call.t('用法：', 'Usage: ')}${usageLine(row, call.language)}`);
    },
  };
}

/** `/assign TOPIC [level=A2] …`, or in Chinese with the alias. */
export function usageLine({ name, usage }: Pick<Command, 'name' | 'usage'>, language: Language): string {
  return usage === undefined ? `/${name}` : `/${name} ${usage[language]}`;
}

export function callOf(context: TurnContext, dependencies: CommandDependencies): Call {
  const { person, chatKind } = context.setting;
  const { language } = person;
  return {
    ...dependencies,
    context,
    person,
    language,
    isPrivate: chatKind === 'private',
    t: (zh, en) => (language === 'zh' ? zh : en),
    say: (text, parts) => answer(context, text, parts),
    refuse: (text, buttons) => answer(context, text, { kind: 'notice', buttons }),
  };
}
