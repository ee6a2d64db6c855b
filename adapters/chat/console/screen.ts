import { clearLine, cursorTo, type Interface } from 'node:readline';
import type { Button, OutboundMessage } from '../../../src/ports/chat';

export type TerminalOutput = NodeJS.WritableStream & { isTTY?: boolean };

const promptText = '> ';
const thinkingText = '…';

/** Where answers are shown: on a terminal around the line that is being typed, else as plain lines. */
export function createScreen(output: TerminalOutput) {
  const live = output.isTTY === true;
  let lines: Interface | undefined;
  let thinking = false;

  /** Shows `text`; what was being typed moves below it. */
  function show(text: string): void {
    if (!live) {
      output.write(`${text}\n`);
      return;
    }
    cursorTo(output, 0);
    clearLine(output, 0);
    output.write(`${text}\n`);
    if (lines) lines.prompt(true);
  }

  function setThinking(next: boolean): void {
    if (!live || thinking === next) return;
    thinking = next;
    lines?.setPrompt(next ? `${thinkingText} ` : promptText);
    lines?.prompt(true);
  }

  return {
    live,
    prompt: promptText,
    /** The line editor of the terminal, once there is one. */
    attach(next: Interface | undefined) {
      lines = next;
      if (live) lines?.prompt();
    },
    show,
    thinking: () => setThinking(true),
    /** One message: its text, its buttons as numbers to type, its file in full. */
    message(message: OutboundMessage, buttons: Button[]): void {
      setThinking(false);
      // a suggestion's number stands in the text already
      const choices = buttons.flatMap(({ label }, index) =>
        label === String(index + 1) ? [] : [`  [${index + 1}] ${printable(label)}`],
      );
      const file = message.file && [
        `--- ${printable(message.file.name)}`,
        printable(message.file.text),
        '---',
      ];
      show(['', printable(message.text), ...choices, ...(file ?? [])].join('\n'));
    },
  };
}

/** Without control characters: a terminal would obey them, whoever wrote them. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');
}
