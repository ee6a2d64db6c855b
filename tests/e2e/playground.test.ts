import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { startTalkUpProcess, type TalkUpProcess } from '../support/talkup-process';

/**
 * A newcomer at the playground, in a real browser against the real process. With PLAYGROUND_PICTURE set to a path, the picture of the
 * README is taken on the way.
 */
const quietFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

describe('the playground', () => {
  let talkup: TalkUpProcess;
  let browser: Browser;
  let page: Page;
  const problems: string[] = [];

  beforeAll(async () => {
    talkup = await startTalkUpProcess();
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium',
      args: quietFlags,
    });
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(talkup.url);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await talkup?.remove();
  });

  const phone = (person: string): Locator => page.locator(`#phone-${person}`);

  /** Types on somebody's phone and gives back the tutor's next answer there. */
  async function says(person: string, chat: string, text: string): Promise<Locator> {
    const own = phone(person);
    await own.locator(`#tab-${person}-${chat}`).click();
    const answers = own.locator('.message.tutor:not(.draft):not(.typing)');
    const before = await answers.count();
    await own.locator('.composer textarea').fill(text);
    await own.locator('.composer .send').click();
    const answer = answers.nth(before);
    await answer.waitFor({ timeout: 10_000 });
    return answer;
  }

  const codeIn = async (answer: Locator) =>
    /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(await answer.innerText())?.[0] ?? '';

  test('a newcomer makes the class with one tap', async () => {
    const other = await startTalkUpProcess();
    const fresh = await browser.newPage();
    await fresh.goto(`${other.url}/play?pace=0`);
    await fresh.locator('#phone-ms-chen .empty button').click();
    const roster = fresh.locator('#phone-ms-chen .message', { hasText: '还没来：李华、王芳、张伟' });
    await roster.waitFor({ timeout: 20_000 });
    await fresh.close();
    await other.remove();
  }, 60_000);

  async function takePicture(shown: typeof page): Promise<void> {
    const { PLAYGROUND_PICTURE: path } = process.env;
    if (!path) return;
    await shown.locator('.toast').waitFor({ state: 'detached' });
    await shown.screenshot({ path });
  }

  test('the demo class shows reports with something in them, and can be played again', async () => {
    const other = await startTalkUpProcess();
    const fresh = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await fresh.goto(`${other.url}/play?pace=0`);
    const mother = fresh.locator('#phone-li-hua-mum');
    for (const times of [1, 2]) {
      await fresh.locator('#demo').click();
      await fresh.locator('#demo.running').waitFor({ state: 'detached', timeout: 40_000 });
      const toasts = await fresh.locator('.toast').allInnerTexts();
      expect(toasts.filter((text) => !text.startsWith('演示完了'))).toEqual([]);
      const report = mother.locator('.message.tutor', { hasText: '【亮点】' });
      expect(await report.count()).toBe(times);
      expect(await report.last().innerText()).not.toContain('还没有足够的练习');
      if (times === 1) await takePicture(fresh);
    }
    expect(await mother.innerText()).not.toContain('请尝试使用英语回答');
    await fresh.locator('#tab-ms-chen-class-3').click();
    expect(await fresh.locator('#phone-ms-chen').innerText()).toMatch(/还没练 1 位：张伟/);
    expect(await fresh.locator('#story li.done').count()).toBe(await fresh.locator('#story li').count());
    await fresh.close();
    await other.remove();
  }, 120_000);

  test('an admin, a teacher, a class, an assignment', async () => {
    const adminCode = /Admin code: (\S+)/.exec(talkup.output())?.[1] ?? '';
    await says('ms-chen', 'ms-chen', adminCode);
    const invitation = await codeIn(await says('ms-chen', 'ms-chen', '邀请 teacher'));
    expect(await (await says('ms-chen', 'ms-chen', invitation)).innerText()).toContain('欢迎老师');
    expect(await (await says('ms-chen', 'class-3', '/class 三年级二班')).innerText()).toContain('三年级二班');
    await says('ms-chen', 'class-3', '/roster 李华, 王芳');
    expect(await (await says('ms-chen', 'class-3', '布置 我的家乡 turns=3')).innerText()).toContain(
      'My hometown',
    );
  }, 60_000);

  test('a pupil sees the assignment and practises three turns on it', async () => {
    expect(await (await says('li-hua', 'class-3', '我的')).innerText()).toMatch(/My hometown/);
    for (const sentence of [
      'My hometown is a small village near a river.',
      'I very like the river because the water is clean.',
      'I go fishing there with my grandfather every summer.',
    ]) {
      const answer = await says('li-hua', 'class-3', sentence);
      expect(await answer.locator('.reply').innerText()).toMatch(/[A-Za-z]+.*[.?!]/);
      expect(await answer.locator('.suggestions button').count()).toBe(3);
    }
  }, 60_000);

  test('a suggestion can be pressed instead of typed', async () => {
    const own = phone('li-hua');
    const answers = own.locator('.message.tutor:not(.draft):not(.typing)');
    const before = await answers.count();
    const suggestion = answers.last().locator('.suggestions button').nth(1);
    const sentence = await suggestion.innerText();
    await suggestion.click();
    await answers.nth(before).waitFor({ timeout: 10_000 });
    expect(await answers.nth(before).locator('.reply').count()).toBe(1);
    expect(await own.locator('.message.own .pressed .said').last().innerText()).toBe(sentence);
    // under the older message it says something that is no longer asked for
    await answers
      .nth(before - 1)
      .locator('.suggestions button')
      .nth(1)
      .click();
    await answers.nth(before + 1).waitFor({ timeout: 10_000 });
    expect(await answers.nth(before + 1).innerText()).toContain('这个按钮已经过期了');
  }, 30_000);

  test('by keyboard one passes the newest suggestions alone, and comes to the composer', async () => {
    const log = phone('li-hua').locator('#log-li-hua');
    const reachable = await log.locator('.suggestions button:not([tabindex="-1"])').allInnerTexts();
    expect(reachable).toHaveLength(3);
    expect(reachable).toEqual(await log.locator('.suggestions').last().locator('button').allInnerTexts());
    await log.locator('.suggestions button').last().focus();
    for (let tabs = 0; tabs < 12; tabs += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate<boolean>(`document.activeElement?.tagName === 'TEXTAREA'`)) return;
    }
    throw new Error('twelve tabs behind the last suggestion there is no composer');
  });

  test('what a pupil is to find is not given away by another word that holds it', async () => {
    const told = (note: string) =>
      page.evaluate<boolean[]>(`import(location.origin + '/play/message.js').then(({ partsOf }) => partsOf({
        text: 'What can a visitor see? ' + ${JSON.stringify(note)},
        answer: { reply: 'What can a visitor see?', suggestions: [], analysis: ${JSON.stringify(note)},
          corrections: [{ wrong: 'have', right: 'is', why: '' }] },
      }).fixes.map(({ secret }) => !secret))`);
    expect(await told('你再看看“have”这里，想想 this sentence。')).toEqual([false]);
    expect(await told('“have”可以改成“is”。')).toEqual([true]);
  });

  test('the teacher sees who has done it', async () => {
    const progress = await (await says('ms-chen', 'class-3', '/progress')).innerText();
    expect(progress).toMatch(/完成 1 位：李华/);
    expect(progress).toMatch(/还没练 1 位：王芳/);
  }, 30_000);

  test('a parent is bound with consent and gets the report', async () => {
    const code = await codeIn(await says('li-hua', 'li-hua', '家长码'));
    expect(await (await says('li-hua-mum', 'li-hua-mum', code)).innerText()).toContain('同意');
    await says('li-hua-mum', 'li-hua-mum', '同意');
    const report = await (await says('li-hua-mum', 'li-hua-mum', '报告')).innerText();
    expect(report).toContain('李华的英语口语周报');
    expect(report).toMatch(/说了 4 次/);
    expect(report).toContain('“我的家乡”完成了');
  }, 30_000);

  test('a lesson that was stopped shows the way to let it go on', async () => {
    const last = phone('li-hua').locator('.message.tutor:not(.draft):not(.typing)').last();
    await says('li-hua', 'li-hua', 'I want to kill myself.');
    await page.locator('.toast', { hasText: '/alerts' }).waitFor();
    expect(await last.innerText()).toContain('12356');
    await phone('ms-chen').locator('#tab-ms-chen-ms-chen').click();
    await phone('ms-chen').locator('.quick button', { hasText: '警报' }).click();
    await phone('ms-chen').locator('.buttons button', { hasText: '恢复练习' }).click();
    await phone('ms-chen').locator('.message.tutor', { hasText: '可以重新练习了' }).waitFor();
    const back = await says('li-hua', 'li-hua', 'I like apples.');
    expect(await back.locator('.reply').count()).toBe(1);
  }, 30_000);

  test('a reload keeps the conversation', async () => {
    await page.reload();
    await phone('li-hua-mum').locator('.message.tutor').first().waitFor();
    expect(await phone('li-hua-mum').innerText()).toContain('李华的英语口语周报');
    await page.locator('#tab-li-hua-class-3').click();
    await page.locator('#tab-ms-chen-class-3').click();
  }, 30_000);

  test.each([320, 360, 390, 430])('a phone %i pixels wide shows all of the page', async (width) => {
    await page.setViewportSize({ width, height: 740 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    expect(await page.locator('#demo').isVisible()).toBe(true);
  });

  test('the browser had nothing to complain about', () => {
    expect(problems).toEqual([]);
  });
});
