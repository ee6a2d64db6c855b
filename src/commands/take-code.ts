import type { TurnResult } from '../ports/conversation';
import type { CodeRecord } from '../ports/school';
import type { Call } from './command';

/** Undefined when the code is this person's now; else why not. */
export async function whyNotTaken(
  code: CodeRecord,
  { school, person, t, refuse }: Call,
): Promise<TurnResult | undefined> {
  switch (await school.codes.take(code.id, person.id)) {
    case 'taken':
      return undefined;
    case 'used':
      return refuse(
        t(
          '这个码已经被别人用过了，请再要一个新的。',
          'Somebody else has used that code; please ask for a new one.',
        ),
      );
    case 'expired':
      return refuse(t('这个码过期了，请再要一个新的。', 'That code has expired; please ask for a new one.'));
  }
}
