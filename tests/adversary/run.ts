import { writeFileSync } from 'node:fs';
import { startModelServer } from '../support/model-server';
import { startTalkUpProcess } from '../support/talkup-process';
import { outputCases, type OutputCase } from './outputs';
import { secondCases } from './outputs-2';
import { messageCases } from './messages';

/**
 * `node -r ./tests/support/register-typescript.js tests/adversary/run.ts outputs|second|messages|offline [name …]`: plays nasty answers of the
 * model, or hard messages of pupils with a good model or without one, through the whole app and prints what a pupil would see.
 */
interface Shown {
  kind: string;
  by: string;
  text: string;
  corrections: { wrong: string; right: string; type: string; why: string }[];
}

async function main(): Promise<void> {
  const [what = 'outputs', ...names] = process.argv.slice(2);
  const sets: Record<string, readonly OutputCase[]> = { outputs: outputCases, second: secondCases };
  const all = sets[what] ?? messageCases;
  const cases = names.length > 0 ? all.filter(({ name }) => names.some((one) => name.includes(one))) : all;
  const server = await startModelServer();
  const talkUp = await startTalkUpProcess({
    settings:
      what === 'offline' ? { LOG_LEVEL: 'silent' } : { LLM_BASE_URL: server.url, LOG_LEVEL: 'silent' },
  });
  const ask = async (uid: string, text: string): Promise<Shown> => {
    const response = await fetch(`${talkUp.url}/api/v1/chat`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ uid, text }),
    });
    return (await response.json()) as Shown;
  };
  const lines: string[] = [];
  try {
    for (const [index, { name, pupil, outputs, first = [] }] of cases.entries()) {
      const uid = `adversary-${index}`;
      let last = '';
      server.script({});
      for (const text of first) last = (await ask(uid, text)).text.split('\n')[0]!;
      let call = 0;
      if (outputs.length > 0)
        server.script(() => {
          const text = outputs[Math.min(call, outputs.length - 1)]!.replace('REPEAT', () => last);
          call += 1;
          return { text };
        });
      const shown = await ask(uid, pupil);
      const asked = outputs.length > 0 ? ` (${call} calls)` : '';
      const corrections = shown.corrections.map(
        ({ wrong, right, type, why }) => `   [${wrong} -> ${right}, ${type}: ${why}]\n`,
      );
      lines.push(
        `#${index} ${name} | ${shown.kind} by ${shown.by}${asked}\n> ${pupil}\n${shown.text.replace(/\n\n/g, '\n').replace(/\n我是 TalkUp.*/s, '')}\n${corrections.join('')}`,
      );
    }
  } finally {
    await talkUp.remove();
    await server.stop();
  }
  writeFileSync(1, `${lines.join('\n')}\n`);
}

void main();
