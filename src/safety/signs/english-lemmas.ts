/** Verbs that the rules know, with their irregular forms; regular and over-regular ones ("beated", "hitted") are derived. */
const verbs = `
be:am,is,are,was,were,been,being
do:does,did,done,doing
have:has,had,having
go:goes,went,gone,going
say:says,said,saying
tell:told
want:wants,wanna
beat:beaten,beats,beating,bete
hit:hits,hitting
kick: slap: punch: whip: choke: strangle: spank: smack: burn:burnt stab: torture: abuse: pinch: drag: bite:bit,bitten
hurt:hurts,hurting kill: murder: die:died,dies,dying poison: drown: hang:hung shoot:shot rape: molest: grope: fondle:
touch: kiss: rub: lick: undress: strip: stroke: feel:felt lock: tie:tied,tying starve: threaten: push: throw:threw,thrown
follow: chase: meet:met ask: make:made force: let: take:took,taken give:gave,given get:got,gotten leave:left run:ran
jump: cut: scratch: swallow: drink:drank,drunken eat:ate,eaten sleep:slept wake:woke,woken live: end: miss: care: cry:cried,cries
think:thought know:knew,known wish: hope: plan: decide: try:tried,tries feel: hate: love: bully:bullied,bullies scold: shout: yell:
send:sent show:shown see:saw,seen watch: look: come:came put: hold:held pull: grab: steal:stole,stolen rob: spit:spat kneel:knelt
disappear: vanish: exist: suffer: bleed:bled lose:lost win:won call: say: keep:kept stop: start:begin,began help: need: like:
stay: play: cook: fall:fell,fallen happen: become:became write:wrote,written read: wait: use: chop: slice: peel: shave: fight:fought
overdose: attempt: commit: harm: pour: film: record: blackmail: kidnap: abduct: trap: find:found stand:stood bear: buy:bought laugh: talk: tease: mock: insult: ignore: hug: visit: invite: attack:
break:broke,broken join: sit:sat speak:spoke climb: crawl: surround: demand: order: punish: scream: promise: warn: pour: spill: slam: bang: massage: squeeze: press: offer: feed:fed sneak: abandon: assault: bash: batter:
bathe: beg: bring:brought caress: carry:carried,carries carve: catch:caught change: chat: close: collect: continue: crash: deliver: depress: deserve:
destroy: dip: donate: dream:dreamt drive:drove,driven drop: endure: enter: escape: exclude: expose: extort: fail: feed:fed flash: flee:fled
fly:flew,flown forget:forgot,forgotten forgive:forgave,forgiven harass: hide:hid,hidden imagine: injure: intend: jump: knock: lash: listen: mistreat:
obey: open: pack: peep: photograph: pick: post: pray: prefer: prepare: quit: reach: receive: remember: remove: request: rescue: return: scald:
scrape: share: shut: skip: slide:slid spend:spent spread: spy:spied,spies stick:stuck suck: suffocate: thrash: trouble: twist: waste: wave: worry:worried,worries
save: move: mistreat: neglect: destroy: disobey: lash: starve: fear: carve: sneak: lie:lies,lay,lying,laid sell:sold walk: blame: curse: snatch: smash: slit: slash: grope: breathe: trust: matter: hunt: stalk: stare: belong
search: vomit:puked purge: owe: weigh: faint: refuse: ruin: store: survive: wear:wore,worn turn: reach: tear:tore,torn rip: raise: lean: dare: starve: collapse: swell:swollen shove:
trip: circle: deserve: gather: isolate: unfriend: delete: edit: google: hitchhike: board: camp: sign: marry:married,marries engage: migrate: trade: notice: apologise: thank:
`;

const plurals = `father dad mother mom mum parent uncle aunt teacher classmate deskmate schoolmate roommate boy girl student kid friend
man:men woman:women child:children,childs stranger brother sister pill tablet bruise scar wound wrist arm leg vein knife:knives
photo picture clothes part breast hand day night week month year cousin neighbour neighbor coach bully:bullies people:peoples
everyday:every_day guy person:persons adult tutor finger belt stick movie film game story:stories book novel`;

/** Words that mean the same to the rules. */
const synonyms: Record<string, string> = {
  daddy: 'dad',
  papa: 'father',
  pa: 'dad',
  mommy: 'mom',
  mummy: 'mum',
  mama: 'mother',
  mam: 'mom',
  ma: 'mother',
  moms: 'mom',
  stepdad: 'stepfather',
  stepmum: 'stepmother',
  stepmom: 'stepmother',
  grandad: 'grandfather',
  granddad: 'grandfather',
  grandpa: 'grandfather',
  granny: 'grandmother',
  grandma: 'grandmother',
  nana: 'grandmother',
  neighbor: 'neighbour',
  deskmate: 'classmate',
  schoolmate: 'classmate',
  roommate: 'classmate',
  dormmate: 'classmate',
  'class-mate': 'classmate',
  wanna: 'want to',
  gonna: 'go to',
  gotta: 'have to',
  tryna: 'try to',
  lemme: 'let me',
  gimme: 'give me',
  im: 'i am',
  ive: 'i have',
  ill: 'ill',
  dont: 'do not',
  doesnt: 'do not',
  didnt: 'do not',
  cant: 'can not',
  cannot: 'can not',
  couldnt: 'could not',
  wont: 'will not',
  wouldnt: 'would not',
  isnt: 'be not',
  arent: 'be not',
  wasnt: 'be not',
  aint: 'be not',
  shouldnt: 'should not',
  havent: 'have not',
  hasnt: 'have not',
  u: 'you',
  ur: 'your',
  r: 'be',
  n: 'and',
  cuz: 'because',
  coz: 'because',
  bc: 'because',
  nobodys: 'nobody',
  noone: 'nobody',
  nothin: 'nothing',
  kms: 'kill myself',
  kys: 'kill yourself',
  ctb: 'suicide',
  unalive: 'kill',
  unaliving: 'kill',
  unalived: 'kill',
  sewerslide: 'suicide',
  suislide: 'suicide',
  sewercide: 'suicide',
  wnat: 'want',
  wnt: 'want',
  waant: 'want',
  whant: 'want',
  wannt: 'want',
  kil: 'kill',
  kll: 'kill',
  klil: 'kill',
  kiil: 'kill',
  dei: 'die',
  diee: 'die',
  lady: 'woman',
  ladies: 'woman',
  gentleman: 'man',
  dieing: 'die',
  dying: 'die',
  living: 'live',
  dye: 'dye',
  dead: 'dead',
  deads: 'dead',
  suicidal: 'suicidal',
  sucidal: 'suicidal',
  suicidel: 'suicidal',
  siucide: 'suicide',
  sucied: 'suicide',
  suside: 'suicide',
  suiside: 'suicide',
  shorts: 'pants',
  jeans: 'pants',
  bottoms: 'bottom',
  shirts: 'shirt',
  wanted: 'want',
  papas: 'father',
  cuts: 'cut',
  suicides: 'suicide',
  mysel: 'myself',
  meself: 'myself',
  ourself: 'myself',
  ourselves: 'myself',
  themself: 'themselves',
  hisself: 'himself',
  theirselves: 'themselves',
  everybody: 'everyone',
  anybody: 'anyone',
  somebody: 'someone',
  ppl: 'people',
  tmr: 'tomorrow',
  anymore: 'any more',
  everynight: 'every night',
  alot: 'a lot',
  wechat: 'online',
  qq: 'online',
  internet: 'online',
  web: 'online',
  headmaster: 'principal',
  headteacher: 'principal',
  vedio: 'video',
  pics: 'photo',
  pic: 'photo',
  picture: 'photo',
  pictures: 'photo',
  selfie: 'photo',
  trousers: 'pants',
  wrists: 'wrist',
  pils: 'pill',
  tablets: 'pill',
  medicine: 'pill',
  medicines: 'pill',

  medication: 'pill',
  filmed: 'record',
  filming: 'record',
  films: 'movie',
  film: 'movie',
  cinema: 'movie',
  bridges: 'bridge',
  roofs: 'roof',
  rooftop: 'roof',
  knifes: 'knife',
  blade: 'razor',
  razors: 'razor',
  nudes: 'nude',
  naked: 'nude',
  always: 'always',
  alway: 'always',
  everytime: 'always',

  bfore: 'before',
  sombody: 'someone',
  sumone: 'someone',
  tonite: 'tonight',
  plz: 'please',
  pls: 'please',
  thx: 'thanks',
  kinda: 'kind of',
  dude: 'guy',
  hes: 'he be',
  shes: 'she be',
  theyre: 'they be',
  theres: 'there be',
  thats: 'that be',
  youre: 'you be',
  groupchat: 'group chat',
  pajamas: 'underwear',
  pyjamas: 'underwear',
  toddler: 'baby',
  puke: 'vomit',
  puked: 'vomit',
  puking: 'vomit',
  meds: 'pill',
  drugs: 'drugs',
  sis: 'sister',
  bro: 'brother',
  bff: 'friend',
  bestie: 'friend',
  dads: 'father',
  folks: 'parent',
  stepfathers: 'stepfather',
  pals: 'friend',
  yall: 'you',
  idk: 'i not know',
  dunno: 'not know',
  hv: 'have',
  smb: 'someone',
  sb: 'someone',
  gf: 'girlfriend',
  bf: 'boyfriend',
};

/** Words that stand in the patterns and are long enough to be found behind a slip of the finger. */
const corrected = `suicide suicidal myself himself herself yourself father mother parents stepfather stepmother teacher classmate
uncle kill killed killing beats beaten beating touched touches touching bully bullied bullying afraid scared nobody anymore
disappear worthless useless burden hopeless forever goodbye overdose pills wrist living stranger follows followed following
private secret threaten threatened knife please friend online always hungry belongs someone everyone everything tired`;

/** Real words one slip away from a pattern word, which are never taken for it. */
const realWords = new Set(
  `farther further feather lather gather rather bather fathers mothers smother bother pother moth another other teaches teacher's teachers
skill skills skilled ill fill till bill hill mill pill will kiln kilt keel kids kid kind kin king kills killer filled billed pilled tilled milled killjoy
beast beats boats bears beads seats heats meats beans bets beets bleats eaten beating heating seating eating bearing beaming beading meeting boating
torches couched touchy torched vouched pouched bulls bull belly billy fully dully gully bulky burly sully bullet bulled buying
stared scarred scare score scored sacred shared soared spared starred cared scars cared snared braid raid frail
nobly body noble bodies follow hollow mellow fellow fellows follower allowed wallowed hollowed hollows
privates primate pirate private secrets secretly discreet sacred secure seceret knifed knives pleased pleases plead lease peace place pease fiend trend freind
offline inline onion dining lived loving lining giving diving having leaving liking hiving lively wrists waist twist write writ
hungary hungry angry hunger fried fired tried tires tire wired hired mired tied triad timed tiled toured tired
burdens garden pardon harden pills pulls polls piles pails bills fills wills mills hills gills till tills dills
appear disappears strange strangely somewhere sometime lever never fever clever seven eleven uncles unclean ankle unclear`
    .trim()
    .split(/\s+/),
);

/** Real words that the rules of derivation would make out of a verb. */
const otherWords = [
  'bed',
  'bing',
  'bin',
  'bee',
  'bees',
  'seed',
  'card',
  'din',
  'ping',
  'wined',
  'dined',
  'killin',
  'goin',
  'doin',
  'lookd',
  'god',
  'strange',
  'opens',
  'picky',
  'stuck',
];

export const lemmas: ReadonlyMap<string, string> = buildLemmas();
const correctable = corrected.split(/\s+/).filter(Boolean);
const slips = new Map<string, string>();

function buildLemmas(): Map<string, string> {
  const map = new Map<string, string>();
  const put = (form: string, base: string) => {
    if (!map.has(form)) map.set(form, base);
  };
  for (const entry of verbs.trim().split(/\s+/)) {
    const [base, irregular = ''] = entry.split(':') as [string, string?];
    put(base, base);
    for (const form of irregular.split(',').filter(Boolean)) put(form, base);
    const last = base[base.length - 1]!;
    const short = last === 'e' ? base.slice(0, -1) : base;
    const doubled = /[^aeiou][aeiou][bdgklmnprt]$/.test(base) ? base + last : short;
    for (const stem of new Set([short, doubled, base]))
      for (const end of ['ed', 'ing', 'in', 'd']) put(stem + end, base);
    for (const end of ['s', 'es']) put(base + end, base);
  }
  for (const entry of plurals.trim().split(/\s+/)) {
    const [base, irregular = ''] = entry.split(':') as [string, string?];
    put(base, base);
    put(`${base}s`, base);
    for (const form of irregular.split(',').filter(Boolean)) put(form.replace('_', ' '), base);
  }
  for (const form of otherWords) map.delete(form);
  return map;
}

/** Not by a bare look-up: every object has a "constructor". */
function synonymOf(word: string): string | undefined {
  return Object.hasOwn(synonyms, word) ? synonyms[word] : undefined;
}

/** The lemma of one lower-case word, its synonym, or the word that was meant behind a slip; may be several words. */
export function lemmaOf(word: string): string {
  const known = synonymOf(word);
  if (known !== undefined) {
    return known.includes(' ')
      ? known
          .split(' ')
          .map((part) => lemmas.get(part) ?? part)
          .join(' ')
      : (lemmas.get(known) ?? known);
  }
  const lemma = lemmas.get(word);
  if (lemma !== undefined) return synonymOf(lemma) ?? lemma;
  if (word.length < 4 || word.length > 12 || realWords.has(word)) return word;
  let meant = slips.get(word);
  if (meant === undefined) {
    meant = word;
    for (const candidate of correctable) {
      if (candidate[0] === word[0] && isSlip(word, candidate)) {
        meant = lemmas.get(candidate) ?? candidate;
        break;
      }
    }
    if (slips.size > 20_000) slips.clear();
    slips.set(word, meant);
  }
  return meant;
}

/** One letter missing, doubled, swapped with its neighbour, or, in words of six letters or more, another one; two for eight or more. */
function isSlip(word: string, meant: string): boolean {
  if (Math.abs(word.length - meant.length) > 1 || meant.length < 4) return false;
  if (word.length === meant.length) {
    const differing = [...meant].flatMap((char, index) => (char === word[index] ? [] : [index]));
    if (differing.length === 1) return meant.length >= 6;
    const [one, two] = differing as [number, number];
    return differing.length === 2 && two === one + 1 && word[one] === meant[two] && word[two] === meant[one];
  }
  const [longer, shorter] = word.length > meant.length ? [word, meant] : [meant, word];
  let at = 0;
  while (at < shorter.length && longer[at] === shorter[at]) at += 1;
  if (longer.slice(at + 1) !== shorter.slice(at)) return false;
  // A letter too many only where it repeats its neighbour; a letter missing only in words long enough to stay known.
  return longer === word
    ? longer[at] === longer[at - 1] || meant.length >= 6
    : meant.length >= 5 || /(.)\1/.test(meant);
}
