import type { Button, ChatAddress } from '../ports/chat';
import type { Effect } from '../ports/conversation';
import type { Person, SchoolClass } from '../ports/school';
import { parseQuiet, quietEndsAt } from '../safety';
import { sameChat } from '../school/identity';
import type { Call } from './command';

const mostPupils = 200;

interface Notice {
  /** Stable, so that a repeated turn sends nothing twice. */
  id: string;
  text: string;
  buttons?: Button[][];
  /** The chat where the answer to the command stands already. */
  except?: ChatAddress;
}

/** One notice to each group of the class; not before its quiet hours end. */
export function groupNotices(
  call: Call,
  classroom: SchoolClass,
  { id, text, buttons, except }: Notice,
): Effect[] {
  return classroom.chats
    .filter((chat) => except === undefined || !sameChat(chat, except))
    .map((chat, index) => ({
      kind: 'send',
      id: `${id}-${classroom.id}-${index}`,
      to: chat,
      message: { text, buttons },
      deliveryKind: 'notice',
      notBefore: notBefore(call, classroom),
    }));
}

/** One notice to each of these people who can be reached in private. */
export function privateNotices(
  call: Call,
  classroom: SchoolClass,
  people: Person[],
  { id, text, buttons }: Notice,
): Effect[] {
  return people.slice(0, mostPupils).flatMap((person): Effect[] => {
    const [to] = person.reach;
    if (to === undefined) return [];
    return [
      {
        kind: 'send',
        id: `${id}-${person.id}`,
        to,
        message: { text, buttons },
        deliveryKind: 'notice',
        personId: person.id,
        notBefore: notBefore(call, classroom),
      },
    ];
  });
}

/** Undefined outside the class's quiet hours. */
export function notBefore({ context, settings }: Call, classroom: SchoolClass): number | undefined {
  const quiet = parseQuiet(classroom.settings.quiet) ?? 'off';
  const ends = quietEndsAt(context.now, quiet, settings.timeZone);
  return ends > context.now ? ends : undefined;
}
