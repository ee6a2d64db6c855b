import type { ChatKind, OutboundMessage } from '../ports/chat';
import type { TurnContext, TurnResult } from '../ports/conversation';
import type { Language } from '../ports/language';
import type { PersonSnapshot, Role } from '../ports/school';
import { may } from '../school/rights';
import { errorCode, isRetryable } from '../shared/errors';
import { toHalfWidth } from '../shared/text';
import { callOf, type Call, type Command, type CommandDependencies } from './command';
import { commandBegun, commandMeant, namedWithoutSlash, nearestCommand, wishOfPupil } from './nearest';
import { createParser, type ParsedCommand, type ParseContext } from './parse';
import { commandTable } from './table';
import { whoMay } from './who-may';

export type { ParsedCommand, ParseContext } from './parse';

export interface PublishedCommand {
  /** Without the slash. */
  command: string;
  /** One short line. */
  description: string;
}

/** What may have been meant, and a button that does it. */
type Suggestion = Pick<OutboundMessage, 'text' | 'buttons'>;

export interface Commands {
  /** Undefined when the text is a sentence and no command. */
  parse(text: string, context: ParseContext): ParsedCommand | undefined;
  /** Whether the text is practice, whoever says it; in doubt it is not. */
  isPlainText(text: string): boolean;
  /**
   * Rights, place and arguments are checked here; the answer says what would be right. Undefined for
   * what was a sentence after all. Throws what is not for the user to mend.
   */
  run(parsed: ParsedCommand, context: TurnContext): Promise<TurnResult | undefined>;
  /** The command that a Chinese sentence of this person comes near to, as a question; undefined when there is none. */
  suggest(text: string, person: PersonSnapshot): Suggestion | undefined;
  /**
   * Answers what begins like a command with its arguments and is none yet (话题，学校): with the command that was meant, with what is wrong about it
   * (级别 B9), or to a stranger with who may give it. Undefined for anything else.
   */
  begun(context: TurnContext): Promise<TurnResult | undefined>;
  /** What a platform lists for people of these roles in such a chat. */
  describe(language: Language, roles: readonly Role[], chatKind: ChatKind): PublishedCommand[];
}

export function createCommands(dependencies: CommandDependencies): Commands {
  const table = commandTable();
  const byName = new Map<string, Command>(table.map((command) => [command.name, command]));
  const { parse, isPlainText } = createParser(table, dependencies.settings);

  async function runChecked(parsed: ParsedCommand, call: Call): Promise<TurnResult | undefined> {
    const command = byName.get(parsed.name);
    if (command === undefined) return unknown(parsed, call);
    if (parsed.answer !== undefined) return notConfirmed(parsed.answer, call);
    if (!may(call.person, command.name)) return call.refuse(notAllowed(command, call));
    if (command.place === 'private' && !call.isPrivate) {
      return call.refuse(
        call.t(
          `这件事请私聊我：在私聊里发送 /${command.name}。`,
          `Please do this in a private chat with me: send /${command.name} there.`,
        ),
      );
    }
    const further = takesText.has(command.name) ? [] : furtherCommands(parsed.rest);
    if (further.length > 0) return oneByOne(parsed, further, call);
    if (command.readsJournal) await dependencies.journalSettled();
    return command.run(parsed.rest, call);
  }

  function unknown({ name: typed, rest }: ParsedCommand, call: Call): TurnResult {
    const visible = table.filter((command) => command.hidden !== true);
    const allowed = visible.filter((command) => may(call.person, command.name));
    const near = nearestCommand(typed, allowed) ?? nearestCommand(typed, visible);
    const all = call.t('发送 /help 看看我会做什么。', '/help shows what I can do.');
    if (near === undefined)
      return call.refuse(`${call.t('没有这个命令。', 'There is no such command.')}${call.t('', ' ')}${all}`);
    const help = near.help[call.language];
    const line = meant(near, rest);
    return call.refuse(
      call.t(
        `没有 /${typed} 这个命令。你是不是要发 ${line} （${help}）？\n${all}`,
        `There is no /${typed}. Did you mean ${line} (${help})?\n${all}`,
      ),
      [[{ label: line, data: line }]],
    );
  }

  /** Commands with their slash behind another one, each with its arguments: `/progress` and on the next line `/report`. */
  function furtherCommands(rest: string): string[] {
    return toHalfWidth(rest)
      .split(/(?:^|\s+)(?=\/)/)
      .map((part) => part.trim())
      .filter((part) => {
        const name = /^\/(\S+)/.exec(part)?.[1]?.toLowerCase() ?? '';
        return table.some((command) => command.name === name || command.aliases.includes(name));
      });
  }

  return {
    parse,
    isPlainText,

    async run(parsed, context) {
      const call = callOf(context, dependencies);
      try {
        const result = await runChecked(parsed, call);
        return result && withoutAnswered(parsed.name, context, result);
      } catch (error) {
        if (errorCode(error) === 'person-gone') {
          return call.refuse(
            call.t(
              '这个账号的资料已经注销或合并，请再发一次。',
              'This account was erased or joined; please send it again.',
            ),
          );
        }
        if (!isRetryable(error) || !errorCode(error).startsWith('records')) throw error;
        return call.refuse(
          call.t(
            '请稍后再试：学校的资料暂时连不上。英语练习可以照常进行。',
            'Please try again later: the school records are away for the moment. Practice goes on as usual.',
          ),
        );
      }
    },

    suggest(text, person) {
      const allowed = table.filter((command) => command.hidden !== true && may(person, command.name));
      const line = commandMeant(text, allowed);
      return line === undefined ? undefined : suggested(line, person);
    },

    async begun(context) {
      const call = callOf(context, dependencies);
      const { person } = call;
      const visible = table.filter((command) => command.hidden !== true);
      const allowed = visible.filter((command) => may(person, command.name));
      const isPupil = person.roles.length === 0 || person.roles.includes('student');
      const wish = wishOfPupil(context.text) ?? namedWithoutSlash(context.text, allowed, isPupil);
      if (wish !== undefined) {
        const { text, buttons } = suggested(wish, person);
        return call.refuse(text, buttons);
      }
      const own = commandBegun(context.text, allowed);
      if (own !== undefined) {
        if (!own.command.accepts(own.rest)) return own.command.run(own.rest, call);
        const { text, buttons } = suggested(`/${own.command.name} ${own.rest}`, person);
        return call.refuse(text, buttons);
      }
      const other = person.roles.length === 0 ? commandBegun(context.text, visible) : undefined;
      return other && call.refuse(notAllowed(other.command, call));
    },

    describe(language, roles, chatKind) {
      return table
        .filter(
          (command) => command.hidden !== true && (command.place === 'anywhere' || chatKind === 'private'),
        )
        .filter((command) => may({ id: '', roles }, command.name))
        .map((command) => ({ command: command.name, description: command.help[language] }));
    },
  };
}

function suggested(line: string, { language, roles }: PersonSnapshot): Suggestion {
  const you = roles.some((role) => role !== 'student') ? '您' : '你';
  const text =
    language === 'zh'
      ? `（${you}是不是想发：${line} ？发送“帮助”看更多。）`
      : `(Did you mean to send ${line} ? /help shows more.)`;
  return Buffer.byteLength(line) <= longestButton
    ? { text, buttons: [[{ label: line, data: line }]] }
    : { text };
}

/** What a button may carry, in bytes. */
const longestButton = 64;

/** Whoever speaks as the group cannot be known as its teacher. */
function notAllowed({ name }: Command, call: Call): string {
  if (call.context.message.sender.anonymous !== true) return whoMay(name, call);
  return `${whoMay(name, call)}${call.t(
    '\n你现在是匿名发言，我认不出你是谁：请在群设置里关闭“匿名”，再发一次。',
    '\nYou speak anonymously, so I cannot know who you are: switch "Remain anonymous" off in the group and send it again.',
  )}`;
}

/** What stands behind these is for people to read, or may be a command's name. */
const takesText: ReadonlySet<string> = new Set(['broadcast', 'help']);

function oneByOne({ name, rest }: ParsedCommand, further: readonly string[], call: Call): TurnResult {
  const before =
    toHalfWidth(rest)
      .split(/(?:^|\s+)(?=\/)/)[0]
      ?.trim() ?? '';
  const lines = [`/${name} ${before}`.trim(), ...further].slice(0, 4);
  return call.refuse(
    call.t(
      '一条消息我只做一个命令，请一条一条发。',
      'One command to a message, please: send them one by one.',
    ),
    lines
      .filter((line) => Buffer.byteLength(line) <= longestButton)
      .map((line) => [{ label: line, data: line }]),
  );
}

/** The right name with what stood behind the wrong one, where that fits into a button and the command takes it. */
function meant({ name, accepts }: Command, rest: string): string {
  const line = `/${name} ${rest}`;
  return rest !== '' && accepts(rest) && Buffer.byteLength(line) <= longestButton ? line : `/${name}`;
}

/** What was to be confirmed waits on while the answer is unclear, and is over with a no. */
function notConfirmed(given: 'no' | 'unclear', { context, t, say }: Call): TurnResult {
  const { pending } = context.state;
  if (given === 'no' || pending === undefined) {
    return say(t('好的，不做了，什么都没有改变。', 'All right, nothing was done and nothing has changed.'), {
      state: { ...context.state, pending: undefined },
    });
  }
  return say(
    t(
      '要继续，请回复“确认”两个字；不要了，回复“取消”。',
      'To go on, answer "confirm"; if not, answer "cancel".',
    ),
    { state: { ...context.state, pending: { ...pending } } },
  );
}

/**
 * A question that waited is over once any command was given, unless that command asks again. Whoever was asked for consent may first
 * read /privacy.
 */
function withoutAnswered(given: string, context: TurnContext, result: TurnResult): TurnResult {
  const before = context.state.pending;
  if (before === undefined || result.state.pending !== before) return result;
  if (before.command === 'agree' && given !== 'agree') return result;
  return { ...result, state: { ...result.state, pending: undefined } };
}
