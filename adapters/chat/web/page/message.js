import { bilingual, element, linked, timeOf } from './elements.js';

const kinds = {
  'off-topic': ['回到话题', 'back to the topic'],
  'not-english': ['试试英语', 'in English, please'],
  guidance: ['换个话题', 'another topic'],
  crisis: ['请先看这里', 'please read this first'],
};

const makers = {
  model: ['AI 模型', 'model'],
  repaired: ['AI 模型 · 已检查', 'model, checked'],
  offline: ['离线老师', 'offline tutor'],
};

/**
 * One message as a list item. `viewer` is whose phone it is; `press(data, entry)` is called for buttons; `wrongParts` are
 * what an answer found in this player's own sentence.
 */
export function renderEntry(entry, { viewer, players, isGroup, press, wrongParts = [] }) {
  if (entry.divider) return element('li', { class: 'divider' }, entry.divider);
  const own = entry.from === viewer.id;
  const author = players.find(({ id }) => id === entry.from);
  const byTutor = entry.from === 'tutor';
  const forOther = byTutor && isGroup && entry.mention && entry.mention.id !== viewer.id;
  const side = own ? 'own' : byTutor ? 'tutor' : 'other';
  return element(
    'li',
    {
      class: `message ${side}${forOther ? ' for-other' : ''}`,
      data: { entry: entry.id, person: author?.id ?? '' },
    },
    !own && avatar(author),
    element(
      'div',
      { class: 'message-body' },
      !own && isGroup && element('span', { class: 'author' }, author ? author.name : 'TalkUp'),
      byTutor ? tutorBubble(entry, { press, compact: forOther }) : playerBubble(entry, isGroup, wrongParts),
      element('time', { datetime: new Date(entry.at).toISOString() }, timeOf(entry.at)),
    ),
  );
}

/** The reply of a turn whose rest is still being written. */
export function renderDraft({ reply }, mention) {
  return element(
    'li',
    { class: 'message tutor draft' },
    avatar(),
    element(
      'div',
      { class: 'message-body' },
      element(
        'div',
        { class: 'bubble' },
        mention && element('b', { class: 'at' }, `@${mention}`),
        element('p', { class: 'reply', lang: 'en' }, reply),
        element('p', { class: 'waiting' }, '讲评马上就来', dots()),
      ),
    ),
  );
}

export function renderTyping() {
  return element(
    'li',
    { class: 'message tutor typing' },
    avatar(),
    element('div', { class: 'bubble' }, element('span', { class: 'hidden' }, 'TalkUp 正在输入'), dots()),
  );
}

function dots() {
  return element('span', { class: 'dots', 'aria-hidden': 'true' }, element('i'), element('i'), element('i'));
}

export function avatar(player) {
  if (!player)
    return element('img', { class: 'avatar', src: '/assets/icon.svg', alt: 'TalkUp', width: 30, height: 30 });
  return element(
    'span',
    { class: 'avatar', 'aria-hidden': 'true' },
    player.role === 'parent' ? '妈' : player.name.slice(0, 1),
  );
}

function playerBubble({ text, addressed, pressed }, isGroup, wrongParts) {
  return element(
    'div',
    { class: `bubble${pressed ? ' pressed' : ''}` },
    isGroup && addressed && !text.startsWith('/') && element('b', { class: 'at' }, '@TalkUp '),
    element('span', { class: 'said' }, underlined(text, wrongParts)),
  );
}

/** The text with a wavy line under what was not right. */
function underlined(text, wrongParts) {
  const [wrong] = wrongParts;
  const at = wrong ? text.indexOf(wrong) : -1;
  if (at < 0) return linked(text);
  return [text.slice(0, at), element('mark', { class: 'wrong' }, wrong), text.slice(at + wrong.length)];
}

function tutorBubble(entry, { press, compact }) {
  const { answer, mention, file } = entry;
  const kind = kinds[answer?.kind];
  return element(
    'div',
    { class: `bubble kind-${answer?.kind ?? 'notice'}` },
    kind && element('span', { class: 'label' }, bilingual(...kind)),
    mention && element('b', { class: 'at' }, `@${mention.name} `),
    answer?.reply ? lesson(entry, { press, compact }) : plain(entry, press),
    file && fileLink(file),
  );
}

function plain(entry, press) {
  return [element('p', { class: 'text' }, linked(entry.text)), buttonRows(entry, press)];
}

function lesson(entry, { press, compact }) {
  const { answer } = entry;
  const { before, after, note, fixes } = partsOf(entry);
  const rest = [
    note || fixes.length > 0
      ? element(
          'div',
          { class: 'note' },
          element('span', { class: 'label' }, bilingual('讲评', 'your sentence')),
          fixes.map((fix) => correction(fix)),
          note && element('p', {}, note),
        )
      : undefined,
    after && element('p', { class: 'aside' }, linked(after)),
    suggestions(entry, press, compact),
    buttonRows(entry, press),
    footer(answer),
  ];
  return [
    before && element('p', { class: 'lead' }, linked(before)),
    element('p', { class: 'reply', lang: 'en' }, answer.reply),
    compact ? element('details', {}, element('summary', {}, bilingual('讲评和建议', 'notes')), rest) : rest,
  ];
}

/**
 * What of the answer the chat may show: the text decides, since a class can keep corrections out of the group. `before` and
 * `after` are what the text says besides the parts that have a form of their own.
 */
export function partsOf({ text, answer }) {
  const note = answer.analysis && text.includes(answer.analysis) ? answer.analysis : '';
  const fixes = (note ? answer.corrections.slice(0, 1) : []).map((fix) => ({
    ...fix,
    // while the pupil is asked to find it, the right form is not given away
    secret: !hasWords(note, fix.right),
  }));
  let left = text;
  for (const part of [note, ...answer.suggestions]) if (part) left = left.replace(part, shownElsewhere);
  const [before, after] = left.includes(answer.reply) ? splitAt(left, answer.reply) : ['', left];
  return { note, fixes, before: otherLines(before), after: otherLines(after) };
}

/** Whether the words stand in the text by themselves: `is` does not stand in "visitor". */
function hasWords(text, words) {
  const letter = /[\p{Script=Latin}\p{N}]/u;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!letter.test(text[at - 1] ?? '') && !letter.test(text[at + words.length] ?? '')) return true;
  }
  return false;
}

const shownElsewhere = '\u0001';

function splitAt(text, part) {
  const at = text.indexOf(part);
  return [text.slice(0, at), text.slice(at + part.length)];
}

function otherLines(text) {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.includes(shownElsewhere))
    .join('\n');
}

function correction({ wrong, right, why, secret }) {
  const better = element('ins', { lang: 'en' }, right);
  const reason = element('span', { class: 'why' }, why);
  if (!secret) {
    return element('p', { class: 'fix' }, element('del', { lang: 'en' }, wrong), ' → ', better, reason);
  }
  return element(
    'details',
    { class: 'fix' },
    element(
      'summary',
      {},
      element('del', { lang: 'en' }, wrong),
      ' → ',
      element('span', { class: 'peek' }, '先自己改，再点开看'),
    ),
    better,
    reason,
  );
}

function suggestions(entry, press, compact) {
  const { answer } = entry;
  if (answer.suggestions.length === 0) return undefined;
  return element(
    'div',
    { class: 'suggestions', role: 'group', 'aria-label': '你可以这样说' },
    element('span', { class: 'label' }, bilingual('你可以说', 'you could say')),
    answer.suggestions.map((suggestion, index) =>
      // what a classmate could say is there to read, not to press
      compact
        ? element('span', { lang: 'en' }, suggestion)
        : element(
            'button',
            { type: 'button', lang: 'en', on: { click: () => press(suggestionIn(entry, index), entry) } },
            suggestion,
          ),
    ),
  );
}

/** The data of a suggestion's button: its mark says whether it is still the one that is asked for. */
export function suggestionIn({ buttons = [] }, index) {
  const named = `say:${index + 1}`;
  return buttons.flat().find(({ data }) => data.startsWith(named))?.data ?? named;
}

/** The platform's buttons, but for those that are shown as suggestions. */
function buttonRows(entry, press) {
  const rows = (entry.buttons ?? [])
    .map((row) => row.filter(({ data }) => !(data.startsWith('say:') && entry.answer?.suggestions.length)))
    .filter((row) => row.length > 0);
  if (rows.length === 0) return undefined;
  return element(
    'div',
    { class: 'buttons' },
    rows.map((row) =>
      element(
        'div',
        { class: 'row' },
        row.map(({ label, data }) =>
          element('button', { type: 'button', on: { click: () => press(data, entry) } }, label),
        ),
      ),
    ),
  );
}

function footer({ topic, turn, by }) {
  const maker = makers[by];
  const facts = [topic && `话题 ${topic}`, turn > 0 && `第 ${turn} 句`].filter(Boolean).join(' · ');
  if (!facts && !maker) return undefined;
  return element(
    'p',
    { class: 'facts' },
    facts,
    maker && element('span', { class: `by by-${by}`, title: maker[1] }, maker[0]),
  );
}

function fileLink({ name, mimeType, text }) {
  return element(
    'button',
    {
      class: 'file',
      type: 'button',
      on: {
        click() {
          const address = URL.createObjectURL(new Blob([text], { type: mimeType }));
          element('a', { href: address, download: name }).click();
          setTimeout(() => URL.revokeObjectURL(address), 10_000);
        },
      },
    },
    `下载 ${name}`,
  );
}
