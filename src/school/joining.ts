import type { Clock } from '../ports/clock';
import type { Effect } from '../ports/conversation';
import type { Snapshots } from '../ports/mailbox';
import { keyedHash } from './identity';
import { readSnapshot, type StoredPerson, type StoredReach } from './person-snapshot';
import { createRewrite } from './rewrite';
import { snapshotKeys } from './snapshot-keys';

const hourMs = 3_600_000;
/** A class of sixty may come at once, and come again with new accounts; more in an hour is a code that went round. */
const mostAnHour = 100;

interface Joins {
  since: number;
  /** Hashes of those who came, so that a turn done again counts once. */
  who: string[];
  /** The message whose turn tells the teacher that there is no more room. */
  toldBy?: string;
}

export interface Joining {
  personId: string;
  classroom: { id: string; name: string; teacherId: string };
  /** `channel:chat` of the group; missing for a code in private. */
  group?: string;
  /** The inbound id. */
  messageId: string;
}

/** `notices` tell the teacher, once an hour at most. */
export type Admission = { admitted: true } | { admitted: false; notices: Effect[] };

export type Admit = ReturnType<typeof createJoinLimit>;

/**
 * Counts who joins a class, by class and by group, over restarts and processes. The hundred and first within an hour has to wait, so that
 * a code that went round, or a group that was opened to the world, fills no class before its teacher knows.
 */
export function createJoinLimit({
  snapshots,
  clock,
  secret,
}: {
  snapshots: Pick<Snapshots, 'get' | 'getMany' | 'swap'>;
  clock: Pick<Clock, 'now'>;
  secret: string;
}) {
  const rewrite = createRewrite({ snapshots, clock });

  function take(key: string, who: string, messageId: string): Promise<'room' | 'full' | 'full-and-tell'> {
    return rewrite<'room' | 'full' | 'full-and-tell'>(key, (stored) => {
      const now = clock.now();
      const before = readSnapshot<Joins>(stored);
      const joins = before && now - before.since < hourMs ? before : { since: now, who: [] };
      if (joins.who.includes(who)) return { text: undefined, result: 'room' };
      if (joins.who.length < mostAnHour)
        return { text: JSON.stringify({ ...joins, who: [...joins.who, who] }), result: 'room' };
      const toldBy = joins.toldBy ?? messageId;
      const result = toldBy === messageId ? 'full-and-tell' : 'full';
      return { text: JSON.stringify({ ...joins, toldBy }), result };
    });
  }

  return async function admit({ personId, classroom, group, messageId }: Joining): Promise<Admission> {
    const who = keyedHash(secret, 'joins', personId).slice(0, 10);
    const scopes = [
      `class:${classroom.id}`,
      ...(group === undefined ? [] : [`group:${keyedHash(secret, 'joins', group)}`]),
    ];
    for (const scope of scopes) {
      const outcome = await take(snapshotKeys.joins(scope), who, messageId);
      if (outcome === 'room') continue;
      return {
        admitted: false,
        notices: outcome === 'full-and-tell' ? await tellTeacher(classroom, messageId) : [],
      };
    }
    return { admitted: true };
  };

  async function tellTeacher(
    { id, name, teacherId }: Joining['classroom'],
    messageId: string,
  ): Promise<Effect[]> {
    const [person, reach] = await snapshots.getMany([
      snapshotKeys.person(teacherId),
      snapshotKeys.reach(teacherId),
    ]);
    const [to] = readSnapshot<StoredReach>(reach)?.addresses ?? [];
    if (to === undefined) return [];
    const isChinese = readSnapshot<StoredPerson>(person)?.language !== 'en';
    const text = isChinese
      ? `一小时里已有 ${mostAnHour} 人加入“${name}”，我先不让更多人加入，过一小时再开放。如果这些不是你们班的同学，可能是班级码传出去了，或群里进了外人：/progress 可以看名单，需要帮忙请找学校管理员。`
      : `${mostAnHour} people have joined "${name}" within an hour, so nobody else can for an hour. If they are not your pupils, the class code may have gone round, or strangers are in the group: /progress shows who is there; the school's admin can help.`;
    return [
      {
        kind: 'send',
        id: `joins-${id}-${keyedHash(secret, 'joins', messageId).slice(0, 10)}`,
        to,
        message: { text },
        deliveryKind: 'notice',
        personId: teacherId,
      },
    ];
  }
}
