import { wordSet } from './word-set';

/** What may follow a verb. Words in their base form; a verb in no list may stand with or without an object, and nothing else. */

/** Never with an object of its own ("wait him", "listen music"). */
export const intransitive = wordSet(
  `agree arrive come happen listen look smile sleep sit lie rise fall die appear disappear exist belong depend consist succeed wait complain
  apologise apologize graduate laugh rain snow occur seem stay bark disagree shine retire relax participate concentrate respond react
  reply stare sneeze cough yawn wander emerge vanish collapse hesitate refer compete interact cooperate communicate sympathise chat jog
  vote talk care insist deal rely snore lie giggle sweat shiver`,
);
/** Never without one. */
export const transitive = wordSet(
  `discuss enjoy want make take bring put lend borrow use let thank tell contain include mention raise describe invite receive provide avoid
  blame cause need surprise admire allow protect lay interest buy wear catch reach own carry get find spend like love throw hold
  send build discover treat prevent offer introduce solve create express destroy accept surround`,
);
/** With an adjective or a noun that tells of the subject. */
export const linking = wordSet(
  'be become look feel seem sound smell taste get stay keep turn remain appear grow go come fall prove stand lie sit run',
);
export const toInfinitive = wordSet(
  `want need hope decide plan learn try begin start like love hate prefer continue forget remember agree refuse promise offer manage fail expect
  wish choose pretend seem appear happen tend afford arrange attempt intend threaten help get mean ask beg claim demand deserve desire
  hesitate prepare wait long go stop come regret volunteer struggle aim dare care strive vow swear prove turn stay work run hurry
  use live stand travel serve rush return save rise fight gather grow sit walk meet move bother act compete`,
);
/** Before an -ing form; those that never stand before "to …" are `gerundOnly`. */
export const gerund = wordSet(
  `enjoy finish mind suggest practise practice keep avoid consider imagine dislike miss admit deny like love hate prefer start begin stop try
  remember forget regret continue go come recommend risk quit delay stand bear need resist finish involve mention advise allow postpone fancy
  escape sit lie run stay spend waste be end remain propose discuss understand`,
);
export const gerundOnly = wordSet(
  'enjoy finish mind suggest practise practice keep avoid imagine dislike deny delay fancy postpone discuss consider recommend',
);
/** Before a clause, with or without "that". */
export const clausal = wordSet(
  `think know say hope believe guess feel find see hear remember forget understand mean wish suppose realise realize notice decide dream imagine expect
  worry agree explain show prove learn read promise suggest insist bet discover admit claim announce argue complain predict pretend recommend
  answer reply add mention doubt fear deny demand assume consider conclude reveal require request order propose mind prefer write warn declare ensure
  care pray shout seem regret`,
);
/** Before a clause without "that". */
export const bareClausal = wordSet(
  `think know say hope believe guess feel find see hear mean wish suppose realise realize notice dream imagine bet promise understand remember forget
  decide admit suggest swear agree worry fear doubt prefer pray explain insist claim add seem`,
);
/** Before a word such as "how" and a clause. */
export const asking = wordSet(
  `know wonder ask tell see understand remember forget decide learn show explain discover find guess imagine teach say notice hear care mind consider
  discuss choose like love think realise realize describe depend check read talk write plan matter look watch study believe feel hate worry doubt
  be mean report prove`,
);
/** With an object, then a clause. */
export const telling = wordSet(
  'tell show teach remind promise warn inform convince assure persuade advise bet cost',
);
/** With two objects. */
export const giving = wordSet(
  `give send show tell teach buy make bring lend offer pass pay ask write read get find cook cost save sing throw wish owe promise hand order choose
  leave do book draw play sell take award cause fetch call name elect consider allow serve deny spare grant earn win mail build feed envy forgive
  keep set cut charge bet paint post fine pour fix knit appoint think`,
);
/** With an object and an adjective. */
export const making = wordSet(
  'make keep find leave get consider think paint drive turn set dye cut open push hold like want prefer call wash wipe send feel believe see declare prove eat drink let render',
);
/** With an object and a bare verb. */
export const bare = wordSet('let make help see hear watch feel notice have');
/** With an object, never before "to …" behind it. */
export const neverObjectTo = wordSet(
  'let make suggest see hear watch notice hope enjoy finish spend waste say thank',
);
