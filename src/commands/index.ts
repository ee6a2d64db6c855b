import type { ChatKind } from '../ports/chat';
import type { TurnContext, TurnResult } from '../ports/conversation';
import type { Language } from '../ports/language';
import type { Role } from '../ports/school';
import { may } from '../school/rights';
import { errorCode, isRetryable } from '../shared/errors';
import { callOf, usageLine, type Call, type Command, type CommandDependencies } from './command';
import { nearestCommand } from './nearest';
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

export interface Commands {
  /** Undefined when the text is a sentence and no command. */
  parse(text: string, context: ParseContext): ParsedCommand | undefined;
  /** Whether the text is practice, whoever says it; in doubt it is not. */
  isPlainText(text: string): boolean;
  /** Rights, place and arguments are checked here; the answer says what would be right. Throws what is not for the user to mend. */
  run(parsed: ParsedCommand, context: TurnContext): Promise<TurnResult>;
  /** What a platform lists for people of these roles in such a chat. */
  describe(language: Language, roles: readonly Role[], chatKind: ChatKind): PublishedCommand[];
}

export function createCommands(dependencies: CommandDependencies): Commands {
  const table = commandTable();
  const byName = new Map<string, Command>(table.map((command) => [command.name, command]));
  const { parse, isPlainText } = createParser(table, dependencies.settings);

  async function runChecked(parsed: ParsedCommand, call: Call): Promise<TurnResult> {
    const command = byName.get(parsed.name);
    if (command === undefined) return unknown(parsed.name, call);
    if (!may(call.person, command.name)) return call.refuse(whoMay(command.name, call));
    if (command.place === 'private' && !call.isPrivate) {
      return call.refuse(
        call.t(
          `这件事请私聊我：在私聊里发送 /${command.name}。`,
          `Please do this in a private chat with me: send /${command.name} there.`,
        ),
      );
    }
    if (command.readsJournal) await dependencies.journalSettled();
    return command.run(parsed.rest, call);
  }

  function unknown(typed: string, call: Call): TurnResult {
    const visible = table.filter((command) => command.hidden !== true);
    const allowed = visible.filter((command) => may(call.person, command.name));
    const near = nearestCommand(typed, allowed) ?? nearestCommand(typed, visible);
    const all = call.t('发送 /help 看看我会做什么。', '/help shows what I can do.');
    if (near === undefined)
      return call.refuse(`${call.t('没有这个命令。', 'There is no such command.')}${call.t('', ' ')}${all}`);
    const help = near.help[call.language];
    const line = `${usageLine(near, call.language)}${call.t(`（${near.aliases[0] ?? ''}）`, '')}`;
    return call.refuse(
      call.t(
        `没有 /${typed} 这个命令。你是想发 ${line} 吗？${help}。\n${all}`,
        `There is no /${typed}. Did you mean ${line}? ${help}.\n${all}`,
      ),
      [[{ label: `/${near.name}`, data: `/${near.name}` }]],
    );
  }

  return {
    parse,
    isPlainText,

    async run(parsed, context) {
      const call = callOf(context, dependencies);
      try {
        const result = await runChecked(parsed, call);
        return withoutAnswered(context, result);
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

/** A question that waited is over once any command was given, unless that command asks again. */
function withoutAnswered(context: TurnContext, result: TurnResult): TurnResult {
  const before = context.state.pending;
  if (before === undefined || result.state.pending !== before) return result;
  return { ...result, state: { ...result.state, pending: undefined } };
}
