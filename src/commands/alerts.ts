import type { Button } from '../ports/chat';
import type { Effect } from '../ports/conversation';
import type { AlertRecord, Person } from '../ports/school';
import { close, mayHandle, onRead, resume, take, type CrisisState } from '../safety';
import { problem } from './arguments';
import { defineCommand, type Call } from './command';
import { anyArguments } from './schemas';
import { lookup } from './lookup';

const usageProblem = problem(
  '请写成 take、close 或 resume 加编号，例如：/alerts take 1',
  'Please write take, close or resume and the number, such as: /alerts take 1',
);

const verbs: Record<string, 'take' | 'close' | 'resume'> = {
  take: 'take',
  接手: 'take',
  close: 'close',
  关闭: 'close',
  resume: 'resume',
  恢复: 'resume',
};

/** One case that this person may see. */
interface Case {
  alert: AlertRecord;
  state: CrisisState;
  pupil?: Person;
}

export const alertsCommand = defineCommand({
  name: 'alerts',
  aliases: ['警报'],
  place: 'private',
  usage: { zh: '[take|close|resume 编号]', en: '[take|close|resume NUMBER]' },
  help: {
    zh: '学生安全提醒：查看、接手、恢复练习',
    en: 'safeguarding alerts: see, take, let practice go on',
  },
  arguments: anyArguments
    .transform(({ free }) => /^(\S+)?(?:\s+(\S+))?$/.exec(free.toLowerCase()))
    .refine(
      (match) =>
        match !== null &&
        (match[1] === undefined || (lookup(verbs, match[1]) !== undefined && match[2] !== undefined)),
      usageProblem,
    )
    .transform((match) => ({ verb: lookup(verbs, match?.[1] ?? ''), which: match?.[2] ?? '' })),
  async run({ verb, which }, call) {
    const { context, refuse, t } = call;
    const step = context.newId('alerts');
    const cases = await visibleCases(call, step);
    if (verb === undefined) return list(cases, call);
    // By number in the list, or by the case's own id, which does not move when others are closed.
    const chosen = cases.find(({ alert }) => alert.id.toLowerCase() === which) ?? cases[Number(which) - 1];
    if (chosen === undefined) {
      return refuse(
        t(
          '没有这个编号的提醒，它可能已经关闭了。/alerts 看现在有哪些。',
          'There is no alert of that number; it may be closed. /alerts shows what there is.',
        ),
      );
    }
    const { person } = call;
    const { alert, state } = chosen;
    const takenByOther =
      state.phase === 'taken' && state.crisis?.takenBy !== undefined && state.crisis.takenBy !== person.id;
    if (verb === 'take' && takenByOther) {
      const [other] = await call.school.people.byIds([state.crisis?.takenBy ?? '']);
      return refuse(
        t(
          `${other?.name ?? '另一位老师'}已经接手了。需要换人的话请先和对方说好。`,
          `${other?.name ?? 'Somebody else'} has taken this already. Please talk to them first.`,
        ),
      );
    }
    const change = { take, close, resume }[verb];
    const effects = await call.school.alerts.change(
      alert,
      (stored) => change(stored, person.id, context.now),
      step,
    );
    const name = chosen.pupil?.name ?? t('这位同学', 'this pupil');
    const said = {
      take: t(
        `你接手了 ${name} 的提醒。请尽快当面关心，必要时联系 12356 或 110。处理好后发送 /alerts close 编号；想先恢复练习发送 /alerts resume 编号。`,
        `You have taken the alert about ${name}. Please see them soon; 12356 and 110 help. Then /alerts close NUMBER; /alerts resume NUMBER lets practice go on before that.`,
      ),
      close: t(
        `${name} 的提醒已关闭，可以重新练习了。`,
        `The alert about ${name} is closed; practice may go on.`,
      ),
      resume: t(
        `${name} 可以重新练习了，提醒仍由你跟进。`,
        `${name} may practise again; the alert stays with you.`,
      ),
    }[verb];
    return call.say(said, { effects });
  },
});

/** Open and taken cases that were routed to this person; nobody sees what the routing keeps from them. */
async function visibleCases({ school, person, guardians }: Call, step: string): Promise<Case[]> {
  const visible: Case[] = [];
  for (const alert of await school.alerts.pending()) {
    const state = await school.alerts.stateOf(alert.personId);
    // The records may be behind: what turns go by is what counts.
    // A case that this same turn has closed, before a crash, keeps its number when the turn is done again.
    const isOurs = state.crisis?.audit.at(-1)?.step === step;
    if (state.crisis?.id !== alert.id || !(isOurs || state.phase === 'open' || state.phase === 'taken'))
      continue;
    const classroom = alert.classId === undefined ? undefined : await school.classes.get(alert.classId);
    const about = await guardians(alert.personId, classroom && { ...classroom, assignments: [] });
    if (!mayHandle(state, person.id, about)) continue;
    const [pupil] = await school.people.byIds([alert.personId]);
    visible.push({ alert, state, pupil });
  }
  return visible;
}

async function list(cases: Case[], call: Call) {
  const { context, person, school, settings, t, say, language } = call;
  if (cases.length === 0) return say(t('现在没有需要你处理的提醒。', 'There is no alert for you now.'));
  const time = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    timeZone: settings.timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const lines = cases.map(({ alert, state, pupil }, index) => {
    const name = pupil?.name ?? t('（未登记）', '(not registered yet)');
    const mine = state.crisis?.takenBy === person.id;
    const status =
      state.phase === 'open'
        ? t('待接手', 'open')
        : mine
          ? t('你已接手', 'taken by you')
          : t('已有人接手', 'taken');
    return `${index + 1}. ${name}, ${time.format(alert.createdAt)}, ${status}`;
  });
  const effects: Effect[] = [];
  for (const { alert, state } of cases) {
    const read = (stored: CrisisState) => onRead(stored, person.id, context.now);
    if (read(state) !== state) effects.push(...(await school.alerts.change(alert, read)));
  }
  return say(
    [
      t('学生安全提醒（内容不在这里显示）：', 'Safeguarding alerts (nothing of what was said is shown):'),
      ...lines,
      t(
        '见过学生、确认没事（或者是我弄错了），发送 /alerts resume 编号，练习就能继续；take 编号 接手，close 编号 关闭。',
        'Once you have seen the pupil and they are safe (or I was wrong), /alerts resume NUMBER lets practice go on; take NUMBER, close NUMBER.',
      ),
    ].join('\n'),
    {
      effects,
      buttons: cases.slice(0, mostWithButtons).map((one, index) => buttonsFor(one, index + 1, call)),
    },
  );
}

const mostWithButtons = 3;

/** The case's own id stands behind them: numbers move when others are closed. */
function buttonsFor({ alert, state }: Case, number: number, { person, t }: Call): Button[] {
  const take = { label: `${t('接手', 'Take')} ${number}`, data: `/alerts take ${alert.id}` };
  const resumePractice = {
    label: `${t('恢复练习', 'Resume')} ${number}`,
    data: `/alerts resume ${alert.id}`,
  };
  const closeCase = { label: `${t('关闭', 'Close')} ${number}`, data: `/alerts close ${alert.id}` };
  if (state.phase === 'open') return [take, resumePractice];
  return state.crisis?.takenBy === person.id ? [resumePractice, closeCase] : [];
}
