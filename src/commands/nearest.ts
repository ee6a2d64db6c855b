import { distance } from 'fastest-levenshtein';
import { pinyin } from 'pinyin-pro';
import { hasChinese } from '../shared/text';
import type { Command } from './command';

/** The command that was most likely meant, by its letters, its characters or their sound; undefined when nothing comes near. */
export function nearestCommand(typed: string, commands: readonly Command[]): Command | undefined {
  const wanted = typed.toLowerCase().slice(0, 30);
  const sound = soundOf(wanted);
  let best: { command: Command; cost: number } | undefined;
  for (const command of commands) {
    const cost = Math.min(
      slips(wanted, command.name),
      ...command.aliases.map((alias) => Math.min(slips(wanted, alias), slips(sound, soundOf(alias)))),
    );
    if (best === undefined || cost < best.cost) best = { command, cost };
  }
  return best !== undefined && best.cost <= 0.5 ? best.command : undefined;
}

/** Wrong letters per letter of the right name; a beginning of three letters or more counts as near. */
function slips(typed: string, name: string): number {
  if (typed === name) return 0;
  if (typed.length >= 3 && (name.startsWith(typed) || typed.startsWith(name))) return 0.25;
  return distance(typed, name) / Math.max(name.length, 2);
}

function soundOf(text: string): string {
  return hasChinese(text) ? pinyin(text, { toneType: 'none', type: 'array' }).join('') : text;
}
