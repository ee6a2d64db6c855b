import { distance } from 'fastest-levenshtein';
import { pinyin } from 'pinyin-pro';
import { hasChinese, toHalfWidth } from '../shared/text';
import type { Command } from './command';

/**
 * The command that was most likely meant, by its letters, its characters or their sound; undefined when nothing comes near.
 * `mostSlips` is how many letters may be wrong, as a share of the right name.
 */
export function nearestCommand(
  typed: string,
  commands: readonly Command[],
  mostSlips = 0.5,
): Command | undefined {
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
  return best !== undefined && best.cost <= mostSlips ? best.command : undefined;
}

/** As long as somebody's slip may be who means a command; a longer text is talk. */
const longestSlip = 6;

/** `布置我的家乡` is near to `/assign 我的家乡`, `进渡` to `/progress`; undefined for what is talk. */
export function commandMeant(text: string, commands: readonly Command[]): string | undefined {
  const plain = toHalfWidth(text).trim();
  const named = commands
    .flatMap((command) => command.aliases.map((alias) => ({ command, alias })))
    .filter(({ alias }) => plain.startsWith(alias))
    .sort((one, other) => other.alias.length - one.alias.length)[0];
  if (named !== undefined) {
    const rest = plain.slice(named.alias.length).replace(/^[\s,，、:的]+/, '');
    const { name, accepts } = named.command;
    return rest !== '' && rest.length <= 60 && accepts(rest) ? `/${name} ${rest}` : `/${name}`;
  }
  const near = [...plain].length <= longestSlip ? nearestCommand(plain, commands, 0.25) : undefined;
  return near === undefined ? undefined : `/${near.name}`;
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
