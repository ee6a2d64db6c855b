import type { Command } from './command';
import { agreeCommand } from './agree';
import { alertsCommand } from './alerts';
import { assignCommand } from './assign';
import { assignmentsCommand } from './assignments';
import { broadcastCommand } from './broadcast';
import { childrenCommand } from './children';
import { classCommand } from './class';
import { clearCommand } from './clear';
import { eraseCommand } from './erase';
import { exportCommand } from './export';
import { createHelpCommand } from './help';
import { hintCommand } from './hint';
import { inviteCommand } from './invite';
import { joinCommand } from './join';
import { langCommand } from './lang';
import { levelCommand } from './level';
import { linkCommand } from './link';
import { meCommand } from './me';
import { parentcodeCommand } from './parentcode';
import { pauseCommand } from './pause';
import { privacyCommand } from './privacy';
import { progressCommand } from './progress';
import { remindCommand } from './remind';
import { reportCommand } from './report';
import { resumeCommand } from './resume';
import { roleCommand } from './role';
import { rosterCommand } from './roster';
import { iamCommand } from './iam';
import { sameCommand } from './same';
import { settingsCommand } from './settings';
import { skipCommand } from './skip';
import { startCommand } from './start';
import { statsCommand } from './stats';
import { stopCommand } from './stop';
import { topicCommand } from './topic';
import { unbindCommand } from './unbind';
import { webCommand } from './web';

/** Every command there is, in the order in which help lists them. To add one: its file, this table, school/rights.ts. */
export function commandTable(): readonly Command[] {
  const table: Command[] = [
    topicCommand,
    roleCommand,
    hintCommand,
    skipCommand,
    levelCommand,
    stopCommand,
    clearCommand,
    meCommand,
    classCommand,
    rosterCommand,
    settingsCommand,
    assignCommand,
    assignmentsCommand,
    progressCommand,
    remindCommand,
    reportCommand,
    parentcodeCommand,
    alertsCommand,
    childrenCommand,
    pauseCommand,
    resumeCommand,
    unbindCommand,
    inviteCommand,
    statsCommand,
    broadcastCommand,
    webCommand,
    startCommand,
    createHelpCommand(() => table),
    joinCommand,
    langCommand,
    linkCommand,
    privacyCommand,
    exportCommand,
    eraseCommand,
    agreeCommand,
    sameCommand,
    iamCommand,
  ];
  return table;
}
