import { rehearse } from '../../../src/skills/practice';
import { catalog, offlineTutor, readPrompt, safety } from '../../support/practice';

describe('the rehearsal at the start', () => {
  it('plays a whole turn: a message is judged, a reply and three suggestions are held to be fit', async () => {
    const heard: string[] = [];
    const said: string[] = [];
    await rehearse({
      catalog,
      offline: offlineTutor,
      readPrompt,
      safety: {
        checkInput: (text) => void heard.push(text),
        checkOutput: (text) => {
          said.push(text);
          return safety.checkOutput(text);
        },
      },
    });
    expect(heard).toHaveLength(1);
    expect(new Set(said).size).toBeGreaterThanOrEqual(4);
    expect(said.some((text) => text.endsWith('?'))).toBe(true);
  });
});
