import { bilingual, element } from './elements.js';
import { avatar } from './message.js';
import { createPhone } from './phone.js';
import { createStory } from './story.js';

const answerTimeoutMs = 120_000;
const typingMs = 6_000;
const reconnectMs = 2_000;
/** `?pace=0` plays the demo without pauses. */
const pace = Number(new URLSearchParams(location.search).get('pace') ?? 1);

const byId = (id) => document.getElementById(id);
const story = createStory(byId('story'));
const narrow = matchMedia('(max-width: 719px)');

let boot;
let entries = [];
let phones = [];
let players = [];
let shownPerson;
let scene;
let demo;
let announced;
const lessonStopped =
  '这位学生的课停下了，像真的课堂一样，要由大人让它继续：在陈老师的私聊里发 /alerts，再点“恢复练习”。';
const typingTimers = new Map();
/** Who waits for the answer to which message. */
const awaited = new Map();

function connect() {
  const source = new EventSource('/play/events');
  const on = (name, handle) => source.addEventListener(name, (event) => handle(JSON.parse(event.data)));
  on('snapshot', onSnapshot);
  on('entry', onEntry);
  on('removed', ({ id }) => {
    entries = entries.filter((entry) => entry.id !== id);
    for (const phone of phones) phone.remove(id);
  });
  on('draft', (draft) => {
    for (const phone of phones) phone.draft(draft);
  });
  on('typing', ({ chat }) => showTyping(chat));
  source.addEventListener('error', () => {
    setStatus('连接断了，正在重连…', 'reconnecting', 'bad');
    if (source.readyState === EventSource.CLOSED) setTimeout(connect, reconnectMs);
  });
}

function onSnapshot(snapshot) {
  const restarted = boot !== undefined && boot !== snapshot.boot;
  boot = snapshot.boot;
  if (restarted) {
    // what was said before is gone from the server, though not from this page
    const dividers = [...new Set(entries.map(({ chat }) => chat))].map((chat) => ({
      id: `restart-${boot}-${chat}`,
      chat,
      divider: 'TalkUp 重新启动了',
    }));
    entries = [...entries, ...dividers, ...snapshot.entries];
  } else {
    entries = snapshot.entries;
  }
  if (phones.length === 0) createPhones(snapshot);
  for (const phone of phones) phone.reset(entries);
  for (const entry of entries) settle(entry);
  refresh();
}

function createPhones({ players: cast, group }) {
  players = cast;
  phones = players.map((player) =>
    createPhone({ player, players, group, send, onSeen: showBadges, onMakeClass: () => startDemo(1) }),
  );
  byId('phones').replaceChildren(...phones.map(({ root }) => root));
  byId('people').replaceChildren(
    ...players.map((player) =>
      element(
        'button',
        { type: 'button', data: { person: player.id }, on: { click: () => showPhone(player.id) } },
        avatar(player),
        element('span', {}, player.name),
        element('span', { class: 'badge', hidden: true }),
      ),
    ),
  );
  showPhone(players[0].id);
  // until now there was nobody to play it, and a click would have been lost
  byId('demo').disabled = false;
  // on a slow line everything else comes first; a failure is told where the demo is started
  import('./demo.js').catch(() => undefined);
}

function onEntry(entry) {
  entries.push(entry);
  for (const phone of phones) phone.add(entry, isVisible(phone));
  if (entry.from === 'tutor') {
    clearTimeout(typingTimers.get(entry.chat));
    announce(entry);
    if (entry.answer?.kind === 'crisis') toast(lessonStopped);
  }
  settle(entry);
  refresh();
}

function settle({ inReplyToId, ...entry }) {
  awaited.get(inReplyToId)?.({ inReplyToId, ...entry });
  awaited.delete(inReplyToId);
}

function refresh() {
  story.update(entries, scene);
  showBadges();
  const by = entries.findLast(({ answer }) => answer?.by && answer.by !== 'code')?.answer.by;
  if (by === 'offline') setStatus('离线老师', 'offline tutor, no model server', 'calm');
  else if (by) setStatus('AI 模型', 'model server', 'good');
  else setStatus('已连接', 'connected', 'good');
}

function setStatus(zh, en, mood) {
  const status = byId('status');
  if (status.textContent.startsWith(zh)) return;
  status.className = `status ${mood}`;
  status.replaceChildren(...bilingual(zh, en));
}

function showTyping(chat) {
  for (const phone of phones) phone.typing(chat, true);
  clearTimeout(typingTimers.get(chat));
  const stop = () => phones.forEach((phone) => phone.typing(chat, false));
  typingTimers.set(chat, setTimeout(stop, typingMs));
}

/** Read out once, however many phones show it. */
function announce(entry) {
  if (announced === entry.id) return;
  announced = entry.id;
  byId('announcer').textContent = `TalkUp：${entry.text.slice(0, 300)}`;
}

const isVisible = (phone) => !narrow.matches || phone.player.id === shownPerson;

function showPhone(person) {
  shownPerson = person;
  for (const phone of phones) {
    const shown = phone.player.id === person;
    phone.root.classList.toggle('shown', shown);
    if (shown) phone.seen();
  }
  for (const button of byId('people').children) {
    if (button.dataset.person === person) button.setAttribute('aria-current', 'true');
    else button.removeAttribute('aria-current');
  }
}

function showBadges() {
  for (const button of byId('people').children) {
    const count = phones.find(({ player }) => player.id === button.dataset.person)?.unread() ?? 0;
    const badge = button.querySelector('.badge');
    badge.hidden = count === 0;
    badge.textContent = String(count);
  }
}

/** Sends one message; true when TalkUp has it. What went wrong is shown. */
async function send(message, id = crypto.randomUUID()) {
  try {
    const response = await fetch('/play/send', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...message, id }),
    });
    if (response.ok) return true;
    const problem = await response.json().catch(() => ({}));
    toast(
      response.status === 413
        ? '这条消息太长了，发不出去。'
        : `没有发出去：${problem.detail ?? response.status}`,
    );
  } catch {
    toast('没有发出去：TalkUp 没有回应。它还开着吗？');
  }
  return false;
}

function toast(text) {
  const shown = element('p', { class: 'toast' }, text);
  shown.append(
    element('button', { type: 'button', 'aria-label': '关闭', on: { click: () => shown.remove() } }, '×'),
  );
  byId('toasts').append(shown);
  while (byId('toasts').children.length > 3) byId('toasts').firstChild.remove();
  setTimeout(() => shown.remove(), 8_000);
}

/** Sends, and waits for what the tutor says to it. */
async function ask(message) {
  const id = crypto.randomUUID();
  const answer = new Promise((resolve, reject) => {
    awaited.set(`play-${id}`, resolve);
    demo.signal.addEventListener('abort', () => reject(demo.signal.reason), { once: true });
    setTimeout(() => reject(new Error('TalkUp 太久没有回答。')), answerTimeoutMs);
  });
  answer.catch(() => awaited.delete(`play-${id}`));
  if (!(await send(message, id))) throw new Error('演示停下了：消息没有发出去。');
  return answer;
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms * pace));

async function runDemo(upTo) {
  demo = new AbortController();
  showDemoButton('■', ['停止演示', 'Stop']);
  const phoneOf = (as) => phones.find(({ player }) => player.id === as);
  try {
    const { playDemo } = await import('./demo.js');
    await playDemo({
      signal: demo.signal,
      upTo,
      pause,
      adminCode: async () => (await (await fetch('/play/admin-code')).json()).code,
      async perform(as, chat, text) {
        if (narrow.matches) showPhone(as);
        phoneOf(as).root.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        await phoneOf(as).act(chat, text, pause);
        demo.signal.throwIfAborted();
        return ask({ as, chat, text, mention: true });
      },
      pressButton: (as, button, entry) => ask({ as, chat: entry.chat, button, entry: entry.id }),
      onStep(step, number, of) {
        scene = step;
        story.update(entries, scene);
        showDemoButton('■', [`停止 ${number}/${of}`, 'Stop']);
      },
    });
    toast(
      upTo === 1
        ? '班级建好了。现在布置一个话题，或者让李华说一句英语。'
        : '演示完了。现在轮到你：在任何一部手机里打字试试。',
    );
  } catch (error) {
    if (!demo.signal.aborted) toast(error.message);
  }
  demo = undefined;
  scene = undefined;
  story.update(entries, scene);
  showDemoButton('▶', ['一键演示', 'Demo class']);
}

function showDemoButton(icon, label) {
  document.querySelector('.demo-icon').textContent = icon;
  byId('demo-label').replaceChildren(...bilingual(...label));
  byId('demo').classList.toggle('running', icon === '■');
}

byId('demo').addEventListener('click', () => {
  if (demo) demo.abort(new Error('stopped'));
  else startDemo();
});

/** The whole of it, or its first steps. */
function startDemo(upTo) {
  if (!demo && phones.length > 0) void runDemo(upTo);
}

byId('guide-toggle').addEventListener('click', () => {
  const open = document.body.classList.toggle('guide-open');
  byId('guide-toggle').setAttribute('aria-expanded', String(open));
});
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !document.body.classList.contains('guide-open')) return;
  byId('guide-toggle').click();
  byId('guide-toggle').focus();
});

connect();
