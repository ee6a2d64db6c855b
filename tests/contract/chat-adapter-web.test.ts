import { createWebAdapter } from '../../adapters/chat/web';
import { sleep } from '../../src/shared/async';
import { projectRoot, startServer } from '../support/http-server';
import { followEvents } from '../support/event-source';
import { describeChatAdapter, type ChatFixture } from './chat-adapter.suite';

interface Entry {
  id: string;
  chat: string;
  from: string;
  text: string;
  buttons?: { label: string; data: string }[][];
  file?: { text: string };
}

/** The playground as a browser uses it: posts, and reads the events of an open page. */
async function fixture(): Promise<ChatFixture> {
  const adapter = createWebAdapter({
    clock: { now: () => Date.now() },
    projectRoot,
    adminCode: async () => undefined,
  });
  const { server, url } = await startServer({ routes: adapter.routes });
  const entries: Entry[] = [];
  const page = await followEvents(`${url}/play/events`, (name, data) => {
    if (name === 'entry') entries.push(data as Entry);
  });
  let last: object = {};
  const post = async (message: object) => {
    last = { id: crypto.randomUUID(), ...message };
    const response = await fetch(`${url}/play/send`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(last),
    });
    if (!response.ok) throw new Error(`refused with ${response.status}`);
  };
  /** Sending is done when the page shows it; the page hears of it a moment later than the caller. */
  const shownOnPage: typeof adapter = {
    ...adapter,
    async send(...request) {
      const receipt = await adapter.send(...request);
      for (let tries = 0; !entries.some(({ id }) => id === receipt.messageId); tries += 1) {
        if (tries > 200) throw new Error('the page did not show the message within 2 s');
        await sleep(10);
      }
      return receipt;
    },
  };
  const byTutor = () => entries.filter(({ from }) => from === 'tutor');
  return {
    adapter: shownOnPage,
    platform: {
      privateText: (text) => post({ as: 'li-hua', chat: 'li-hua', text }),
      groupMention: (text) => post({ as: 'li-hua', chat: 'class-3', text: `@TalkUp ${text}` }),
      groupText: (text) => post({ as: 'li-hua', chat: 'class-3', text, mention: false }),
      repeatLast: () => post(last),
      async emptyText() {
        await post({ as: 'li-hua', chat: 'li-hua', text: '' }).catch(() => undefined);
      },
      async press(label) {
        const entry = byTutor().find(({ buttons = [] }) =>
          buttons.flat().some((button) => button.label === label),
        );
        const button = entry?.buttons?.flat().find((candidate) => candidate.label === label)?.data;
        await post({ as: 'li-hua', chat: 'li-hua', button, entry: entry?.id });
      },
    },
    privateChat: { channel: 'web', chat: 'li-hua' },
    group: { channel: 'web', chat: 'class-3' },
    goneChat: { channel: 'web', chat: 'nobody' },
    sent: () =>
      byTutor().map(({ chat, text, buttons = [], file }) => ({
        chat,
        text,
        isReply: false,
        buttons: buttons.flat().map(({ label }) => label),
        file: file?.text,
      })),
    async close() {
      page.close();
      await server.stop();
    },
  };
}

// The page keeps what could not be sent in the composer and shows an error; it has no other people, voice or edits.
describeChatAdapter('web', fixture, {
  lacks: ['redelivery', 'own-messages', 'bots', 'edits', 'voice', 'replies', 'faults'],
});
