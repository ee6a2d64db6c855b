/** What the account can do through its puppet. */
export interface Abilities {
  mentions: boolean;
  files: boolean;
  voice: boolean;
  memberEvents: boolean;
  friendRequests: boolean;
}

const all: Abilities = { mentions: true, files: true, voice: true, memberEvents: true, friendRequests: true };

/** What the puppets' own documents say they lack. A puppet that is not listed is taken at its word until it refuses something. */
const lacking: [RegExp, Partial<Abilities>][] = [
  [/wechat4u/i, { mentions: false, voice: false, memberEvents: false }],
  [/puppet-wechat\b/i, { mentions: false, voice: false }],
  [/official-account|puppet-oa\b/i, { mentions: false, memberEvents: false, friendRequests: false }],
];

/** Asked once per login; `version` is what the puppet calls itself. */
export function abilitiesOf(version: string): Abilities {
  const found = lacking.find(([pattern]) => pattern.test(version));
  return { ...all, ...found?.[1] };
}
