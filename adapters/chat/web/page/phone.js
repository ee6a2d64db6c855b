import { bilingual, element } from './elements.js';
import { avatar, renderDraft, renderEntry, renderTyping } from './message.js';

const roles = { student: ['学生', 'pupil'], teacher: ['老师', 'teacher'], parent: ['家长', 'parent'] };

/** Buttons above the composer: `send` goes at once, `fill` waits to be finished. By role and place. */
const shortcuts = {
  'student-group': [
    { label: '我来说一句', fill: 'There have a small river near my home.' },
    { label: '话题', send: '/topic' },
    { label: '提示', send: '/hint' },
    { label: '我的', send: '/me' },
  ],
  'student-private': [
    { label: '话题', send: '/topic' },
    { label: '角色', send: '/role' },
    { label: '提示', send: '/hint' },
    { label: '家长码', send: '/parentcode' },
    { label: '我的', send: '/me' },
    { label: '结束', send: '/stop' },
    { label: '帮助', send: '/help' },
  ],
  'teacher-group': [
    { label: '建班', fill: '/class 三年级二班' },
    { label: '布置', fill: '/assign 我的家乡 turns=3 due=3d' },
    { label: '进度', send: '/progress' },
    { label: '报告', send: '/report' },
    { label: '名单', fill: '/roster 李华, 王芳' },
  ],
  'teacher-private': [
    { label: '报告', send: '/report' },
    { label: '进度', send: '/progress' },
    { label: '作业', send: '/assignments' },
    { label: '家长码', send: '/parentcode all' },
    { label: '设置', send: '/settings' },
    { label: '警报', send: '/alerts' },
    { label: '帮助', send: '/help' },
  ],
  'parent-private': [
    { label: '同意', send: '同意' },
    { label: '报告', send: '/report' },
    { label: '孩子', send: '/children' },
    { label: '暂停', send: '/pause' },
    { label: '恢复', send: '/resume' },
    { label: '帮助', send: '/help' },
  ],
};

const emptyTexts = {
  'student-group': ['群里还很安静。点一句，@TalkUp 开始练。', 'Tap a sentence to begin.'],
  'student-private': ['这里只有你和 TalkUp。说错也没关系。', 'Only you and TalkUp. Mistakes are welcome.'],
  'teacher-group': ['先建班，群就绑定好了；再布置一个话题。', 'Make the class first, then assign a topic.'],
  'teacher-private': ['报告、名单和家长码都在这里问。', 'Ask here for reports, rosters and parent codes.'],
  'parent-private': ['把孩子的家长码发到这里，就能收到每周报告。', 'Send your child’s parent code here.'],
};

const starters = {
  'student-group': ['Hi! My name is {name}. I very like football.', 'My hometown is small but beautiful.'],
  'student-private': ['I want to talk about my weekend.', '/topic random'],
};

/** One person's phone. `send(message)` gives back a promise; `players` and `group` are the cast. */
export function createPhone({ player, players, group, send, onSeen, onMakeClass }) {
  const chats = player.chats.map((id) => ({
    id,
    isGroup: id === group.id,
    unread: 0,
    entries: [],
    drafts: new Map(),
    rows: new Map(),
  }));
  let current = chats[0];
  let mention = true;

  const log = element('ol', {
    class: 'log',
    id: `log-${player.id}`,
    tabindex: '0',
    role: 'log',
    'aria-live': 'off',
  });
  const down = element(
    'button',
    { class: 'down', type: 'button', hidden: true, on: { click: toEnd } },
    '↓ 新消息',
  );
  const quick = element('div', { class: 'quick', role: 'group', 'aria-label': '常用' });
  const input = element('textarea', {
    rows: 1,
    maxlength: 4000,
    'aria-label': `${player.name}说`,
    on: { input: grow, keydown: onKey },
  });
  const at = element(
    'button',
    { class: 'at-toggle', type: 'button', 'aria-pressed': 'true', on: { click: toggleMention } },
    '@TalkUp',
  );
  const submit = element('button', { class: 'send', type: 'submit', 'aria-label': '发送' }, '↑');
  const form = element('form', { class: 'composer', on: { submit: onSubmit } }, at, input, submit);
  const tabs = chats.map((chat) => {
    const label = chat.isGroup ? bilingual(group.title, group.titleEn) : bilingual('私聊', 'TalkUp');
    const badge = element('span', { class: 'badge', hidden: true });
    const tab = element(
      'button',
      {
        type: 'button',
        role: 'tab',
        id: `tab-${player.id}-${chat.id}`,
        'aria-controls': log.id,
        on: { click: () => open(chat), keydown: onTabKey },
      },
      element('span', {}, label),
      badge,
    );
    return Object.assign(chat, { tab, badge }).tab;
  });
  const root = element(
    'section',
    {
      class: 'phone',
      id: `phone-${player.id}`,
      data: { person: player.id },
      'aria-label': `${player.name}的手机`,
    },
    element(
      'header',
      { class: 'phone-head', data: { person: player.id } },
      avatar(player),
      element(
        'div',
        {},
        element('h2', {}, bilingual(player.name, player.nameEn)),
        element('p', {}, bilingual(...roles[player.role])),
      ),
    ),
    element('div', { class: 'tabs', role: 'tablist', 'aria-label': `${player.name}的聊天` }, tabs),
    element('div', { class: 'log-frame' }, log, down),
    quick,
    form,
  );
  open(current);

  function placeOf(chat) {
    return `${player.role}-${chat.isGroup ? 'group' : 'private'}`;
  }

  function open(chat) {
    current = chat;
    for (const { tab, id } of chats) {
      tab.setAttribute('aria-selected', String(id === chat.id));
      tab.tabIndex = id === chat.id ? 0 : -1;
    }
    log.setAttribute('aria-labelledby', chat.tab.id);
    at.hidden = !chat.isGroup;
    input.placeholder = chat.isGroup ? '在群里说…' : '对 TalkUp 说…';
    quick.replaceChildren(...shortcuts[placeOf(chat)].map(shortcut));
    seen();
    drawAll();
  }

  function shortcut({ label, send: text, fill: draft }) {
    return element(
      'button',
      { type: 'button', on: { click: () => (draft ? fill(draft) : say({ text })) } },
      label,
    );
  }

  function seen() {
    current.unread = 0;
    showBadge(current);
  }

  function showBadge(chat) {
    chat.badge.hidden = chat.unread === 0;
    chat.badge.textContent = chat.unread > 99 ? '99+' : String(chat.unread);
    chat.badge.setAttribute('aria-label', `${chat.unread} 条新消息`);
    onSeen();
  }

  /** The row of an entry, made once and again only when a correction of it comes in: what is open or focused stays so. */
  function rowOf(chat, entry) {
    const answer =
      entry.inboundId && chat.entries.find((other) => other.inReplyToId === entry.inboundId)?.answer;
    const wrongParts = (answer?.corrections ?? []).map(({ wrong }) => wrong);
    const known = chat.rows.get(entry.id);
    if (known?.wrong === wrongParts[0] && known) return known.row;
    const row = renderEntry(entry, { viewer: player, players, isGroup: chat.isGroup, press, wrongParts });
    chat.rows.set(entry.id, { row, wrong: wrongParts[0] });
    return row;
  }

  function drawAll() {
    const drafts = [...current.drafts.entries()].map(([id, draft]) =>
      renderDraft(draft, nameIn(current, id)),
    );
    const typing = current.typing && drafts.length === 0 ? [renderTyping()] : [];
    const rows = current.entries.map((entry) => rowOf(current, entry));
    const wanted = [...(rows.length + drafts.length > 0 ? rows : [empty()]), ...drafts, ...typing];
    for (const child of [...log.children]) if (!wanted.includes(child)) child.remove();
    wanted.forEach((row, index) => {
      if (log.children[index] !== row) log.insertBefore(row, log.children[index] ?? null);
    });
    // older suggestions are out of date: who goes by keyboard need not pass them all
    const newest = rows.findLast((row) => row.querySelector('.suggestions button'));
    for (const row of rows)
      for (const button of row.querySelectorAll('.suggestions button, .buttons button'))
        button.tabIndex = row === newest || !row.querySelector('.suggestions button') ? 0 : -1;
    toEnd();
  }

  function nameIn(chat, id) {
    return chat.isGroup ? players.find((other) => other.id === id)?.name : undefined;
  }

  function empty() {
    const place = placeOf(current);
    return element(
      'li',
      { class: 'empty' },
      element('p', {}, emptyTexts[place][0]),
      element('p', { class: 'small', lang: 'en' }, emptyTexts[place][1]),
      place === 'teacher-group' &&
        element(
          'button',
          { type: 'button', on: { click: onMakeClass } },
          bilingual('建好这个班', 'Make the class'),
        ),
      (starters[place] ?? [])
        .map((line) => line.replace('{name}', player.nameEn))
        .map((text) =>
          element('button', { type: 'button', lang: 'en', on: { click: () => say({ text }) } }, text),
        ),
    );
  }

  function redraw(force) {
    const atEnd = force || log.scrollHeight - log.scrollTop - log.clientHeight < 120;
    const top = log.scrollTop;
    drawAll();
    if (!atEnd) {
      log.scrollTop = top;
      down.hidden = false;
    }
  }

  function toEnd() {
    down.hidden = true;
    log.scrollTop = log.scrollHeight;
  }
  log.addEventListener('scroll', () => {
    if (log.scrollHeight - log.scrollTop - log.clientHeight < 40) down.hidden = true;
  });

  function grow() {
    input.style.height = 'auto';
    input.style.height = `${Math.min(input.scrollHeight, 112)}px`;
  }

  function onKey(event) {
    // Enter also ends a word in a Chinese input method; that one is not meant for us
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    form.requestSubmit();
  }

  function onTabKey(event) {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const next = chats[(chats.indexOf(current) + 1) % chats.length];
    open(next);
    next.tab.focus();
  }

  function toggleMention() {
    mention = !mention;
    at.setAttribute('aria-pressed', String(mention));
  }

  async function onSubmit(event) {
    event.preventDefault();
    const text = input.value.trim();
    if (!text || submit.disabled) return;
    submit.disabled = true;
    input.value = '';
    grow();
    const sent = await say({ text });
    submit.disabled = false;
    // what could not be sent is given back to be sent again
    if (!sent && !input.value) input.value = text;
    grow();
  }

  function fill(text) {
    input.value = text;
    grow();
    input.focus();
  }

  function say({ text, chat = current }) {
    return send({ as: player.id, chat: chat.id, text, ...(chat.isGroup && { mention }) });
  }

  function press(data, entry) {
    return send({ as: player.id, chat: entry.chat, button: data, entry: entry.id });
  }

  const chatOf = (id) => chats.find((chat) => chat.id === id);

  return {
    root,
    player,
    unread: () => chats.reduce((sum, chat) => sum + chat.unread, 0),
    /** All messages at once, after (re)connecting. */
    reset(entries) {
      for (const chat of chats) {
        chat.entries = entries.filter((entry) => entry.chat === chat.id);
        chat.drafts.clear();
        chat.rows.clear();
        chat.typing = false;
      }
      drawAll();
    },
    /** `visible`: whether this phone is on the screen. */
    add(entry, visible) {
      const chat = chatOf(entry.chat);
      if (!chat) return;
      chat.entries = [...chat.entries, entry].slice(-150);
      if (entry.from === 'tutor') {
        chat.typing = false;
        if (entry.mention) chat.drafts.delete(entry.mention.id);
        else chat.drafts.clear();
      }
      const own = entry.from === player.id;
      if (chat !== current || !visible) {
        if (!own) chat.unread += 1;
        showBadge(chat);
      }
      if (chat === current) redraw(own);
    },
    remove(id) {
      for (const chat of chats) chat.entries = chat.entries.filter((entry) => entry.id !== id);
      redraw(false);
    },
    draft({ chat: id, reply, to }) {
      const chat = chatOf(id);
      if (!chat) return;
      chat.drafts.set(to ?? '', { reply });
      if (chat === current) redraw(false);
    },
    typing(id, on) {
      const chat = chatOf(id);
      if (!chat || chat.typing === on) return;
      chat.typing = on;
      if (chat === current) redraw(false);
    },
    seen,
    /** For the demo: opens the chat, types the text in sight, and gives the composer back empty. */
    async act(id, text, pause) {
      open(chatOf(id));
      root.classList.add('acting');
      for (let end = 1; end <= text.length; end += Math.ceil(text.length / 24)) {
        input.value = text.slice(0, end);
        grow();
        await pause(24);
      }
      input.value = '';
      grow();
      root.classList.remove('acting');
    },
    open: (id) => open(chatOf(id)),
  };
}
