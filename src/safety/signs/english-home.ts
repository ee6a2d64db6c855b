import type { Add } from './pattern';

export function englishAbuse(add: Add): void {
  const home = { unless: ['winning', 'inScene', 'resolved', 'surprise', 'gentle'], home: true };
  add(
    'explicit',
    [
      'my|me|our <parent> _5 beat|hit|slap|kick|punch|whip|choke|strangle|spank|smack|torture|abuse|cane|thrash|beat_up|batter _1 <me>',
      '<parent> _5 <hit> _2 <me>|<body>|me_up|my_self !feeling|feelings|up_in_the_morning|heart',
      '<parent> _5 beat|hit|whip|slap|punch|kick|spank _3 <me> _4 <tool>',
      '^not i|we|me|brother|sister _4 be|get|have_be|am|was|keep_get _3 <hit> _3 by|from _3 <parent>',
      '<hit> <me> _3 with|use _2 <tool>',
      '^not i|we _2 be|get _3 <hit> _3 with|use _2 <tool>',
      '<parent> _3 use|take|with _2 <tool> _3 <hit> [<me>]',
      '<parent> _4 throw _5 at|to me|us|my_head|my_face',
      '<parent> _4 push|throw|drag me _3 down|against|out|wall|floor|stair|into|to_the',
      '<parent> _4 pull|grab|drag my|me _1 hair|ear|neck|arm_hard|throat|by',
      '<parent> _5 tie|lock|chain|trap me|my_hand|us|i !the_door_for',
      '<parent> _4 choke|strangle|burn|stab|torture|abuse|bite !his|the|a|some|food|rice|her_hand|her_finger|her_tongue|calories|incense|paper|wood|an|into|it|meat|bread|cream|eggs',
      '<parent> _3 threaten _3 kill|hit|beat|hurt|me|throw|knife',
      '<parent> _4 say|tell|scream|want|try|threaten _5 kill me|us|my_mother|my_mom|my_mum|my_sister|my_brother|her|i',
      '<parent> _4 put|hold _2 knife|scissors _2 my|to|at|on',
      '<parent> _5 hit|beat|kick|punch|slap|choke|hurt|abuse _1 my_mother|my_mom|my_mum|my_brother|my_sister|my_little|my_father|my_dad|each_other|my_grandmother !at',
      '<parent> _3 make|force me|us _1 kneel(?!_down_to)|stand_outside|sleep_outside|stand_in_the|eat_off|sleep_on_the_floor|sleep_in_the_yard',
    ],
    home,
  );
  add(
    'sign',
    [
      '^not i|we|me _3 be|get|keep_get _2 beat|hit|slap|whip|kick|punch|spank|abuse|hurt _3 at_home|home|every_day|everyday|every_night|again|always|when|if|because|for|hard|badly|bad|until|so',
      'at home|home _3 be|get _2 beat|hit|slap|whip|kick|spank|abuse',
      '^not i _3 be _1 abuse|torture|mistreat',
      'they|he|she _3 beat|hit|slap|whip|kick|punch <me> _4 at_home|when_i_get_home|if_i_come_home|every_night|in_the_house',
      '<parent> _8 he|she|they _4 beat|hit|slap|kick|punch|whip|hurt|choke|smack <me>|<body>|everyone|my_mother|my_mom|mom|her|my_sister|my_brother',
      '<parent> _2 drunk|drink|angry|mad|temper|lose _8 <hit>|violent|smash',
      '<parent> _3 be violent|abusive',
      '<parent> _4 beat|hit|slap|spank|whip|hurt _1 hard|badly|very|so|again|every|children',
      '<parent> will|would|go_to|be_go_to _1 beat|hit|slap|whip|hurt|punish_me_with|spank <me> ',
      'i _5 afraid|scared|fear|terrify|frightened|worry _5 <parent> _4 <hit>|kill',
      'afraid|scared|dare|fear|terrify|frightened|scare _3 go|get|come|return|be [back] [to] home !because_(?:it|the)|in_the_dark|late|at_night',
      'not dare _2 go|come home',
      'be|get _2 beat|hit|slap|whip _3 home',
      'bruise|scar|wound|blood|bleed|black_eye|mark|burns _6 <parent>|belt|beat|home|hit',
      '<parent> _8 bruise|scar|black_eye|bleed|blood|broken_bone|wound|broke_my|break_my_arm|break_my_leg !donate|vessel|type|pressure',
      '<parent> _3 break _1 my_arm|my_leg|my_bone|my_nose|my_finger|my_tooth',
      '<parent> _2 fight|quarrel _5 knife|blood|hit|police|kill',
      '<hit> me|us _2 when|if|because|every _4 drunk|drink|fail|mark|score|grade|exam|homework|cry|disobey|naughty|test',
      '<parent> _6 not|without love|want me _3 and <hit>',
      'scar|bruise _3 on|all_over _2 my body|arm|back|leg !from_play|from_fall',
    ],
    { ...home, unless: [...home.unless, 'unintended'] },
  );
  add(
    'sign',
    [
      '<parent> _2 drunk|drink|alcohol',
      'i _1 be _1 afraid|scared of _1 <parent>|him',
      '<parent> _3 shout|scold|yell|scream|curse _3 every|always|me',
      '<parent> _2 hate|not_love|not_want me',
      'my family _2 hell|nightmare',
      'not _2 safe _2 home',
      'hurt _1 very|so|much|everywhere',
      '<parent> _3 scary|terrible|monster|crazy',
    ],
    { unless: ['story'], weight: 0.5, home: true },
  );
  add(
    'sign',
    [
      '<parent> _5 hit|beat|kick|punch|slap|choke|hurt|abuse|whip _1 her|him|mom|mum|mother|everyone|people|sister|brother|wife|children|kid|friend|them !at|up_in',
      '<near> _2 be|get _2 beat|hit|abuse|slap|whip _2 by _3 <parent>',
    ],
    { unless: [...home.unless, 'story', 'game'], home: true },
  );
  add(
    'explicit',
    [
      '<staff> _4 slap|kick|punch|whip|choke|spank|cane|hit|beat|hurt _1 <me>|<body>|students|student|my_classmate|him|her|children|boy|girl|us !at|feelings|in_the_game|in_the_race',
      '^not i|we|my_classmate _2 be|get _2 slap|kick|punch|whip|cane|hit|beat|spank _2 by _2 <staff>',
      '<staff> _4 pull|grab|drag|twist my _1 hair|ear|ears',
      '<staff> _3 lock|tie me|us|my_classmate',
      '<adult> _2 torture|abuse|strangle|choke|stab|whip|burn <me>',
      '<kin> _4 beat|hit|slap|kick|punch|whip|choke|hurt|spank <me>|<body> !at',
    ],
    { unless: ['winning', 'story', 'inScene', 'unintended'] },
  );
  // Harm in other words: what is done with things, or suffered without saying by whom.
  add(
    'sign',
    [
      '<parent> _4 use|take|grab|get _3 <tool> _2 on|to|at|against me|us|my',
      '<parent> _6 break|throw|smash|pour|drop|spill|put|press _5 on|over|at|against _2 me|us|my _1 head|hand|face|body|back|arm|brother|sister|mother|mom|leg|skin',
      '<parent> _3 pour|throw|spill _2 [hot|boil|boiling|cold] water|soup|tea|oil _2 on|at|over _1 me|my|us',
      '^not i|we _2 get|take|feel|receive _1 the|a belt|stick|beating|cane|whip|ruler _1 when|if|because|for|again|from|at_home',
      '<parent> beat|hit|whip|slap children|child|kid|i|me|us|everyone',
      'when|if|because|every _6 i|we get the|a belt|stick|beating|cane|whip',
      'in my family|home|house _3 <parent> <hit>',
      '<parent> _3 burn|scald|stab|cut|bite|scratch|kick|choke|punch me|us|my _1 hand|arm|leg|skin|face|with|because|like|and',
      '<parent> _3 (?:lock|close|shut) the door _1 and <hit>',
      '<parent> _4 throw|smash|push|slam|bang _1 me|us|my_head _2 against|on|to|into|down',
      'my body|back|arm|arms|leg|legs|face _2 be|have _3 wound|wounds|bruise|scar|blue|black_and_blue|purple|bleed|swollen _4 <parent>|beat|hit|belt|stick',
      '<parent> _3 make|leave|give me|us _2 bruise|bleed|scar|wound|swollen|black_eye',
      '<staff>|principal _4 pull|twist _1 our|my|their|students ear|ears|hair',
    ],
    { unless: ['winning', 'inScene', 'resolved', 'story', 'joke'], home: true },
  );
}

export function englishSexualAbuse(add: Add): void {
  const plain = { unless: ['story', 'doctorVisit', 'small', 'gentle'] };
  add(
    'explicit',
    [
      'rape|molest|fondle|grope <me>|my_friend|my_sister|my_classmate|my_body|her',
      '^not i|me|my_friend|my_sister|my_classmate _3 be|get|have_be _2 rape|molest|grope|fondle|sexually_abuse|sexually_assault|sexually_harass',
      'sexual|sexually [abuse|assault|harass|harassment] _1 me',
      'sexually abuse|assault|harass',
      '<adult> _4 touch|rub|lick|feel|stroke|grab|pinch|squeeze|kiss|caress _3 <private>',
      'touch|rub|lick|stroke|grab|squeeze _1 <private>',
      'i|my_body _2 be _2 touch _5 by|private|body|breast|butt|chest|without|man|bottom|leg',
      'put|slide|reach|stick _1 his|he|her|a|their _1 hand|finger|penis|tongue|thing|hands _3 under|in|inside|into|up|on|down|between _2 my|me _2 pants|skirt|shirt|clothes|underwear|dress|leg|legs|thigh|breast|chest|body|mouth|butt|t_shirt|clothe|private|bottom|jacket',
      '<adult> _5 make|ask|want|force|tell|order|let|beg _1 me|us|i [to] _2 undress|take_off(?!_(?:my|our|the|your)_(?:\\w+_)?(?:coat|shoes?|jacket|hat|glasses|mask|cap|sweater|scarf|gloves|socks|backpack|bag|raincoat)_)|strip|nude|get_undress|show_him|show_my|touch_his|touch_he|touch_him|kiss_him|sleep_with|sit_on_his|lie_down|have_sex|do_sex|watch_porn|lick|suck',
      '<adult>|she|they _5 take|pull|remove|open _1 off|down my|me|i clothes|pants|underwear|skirt|shirt|panties|clothe|dress',
      '<adult>|she|they _3 take|pull|remove my|me clothes|pants|underwear|skirt|shirt|panties|clothe|dress off|down',
      '<adult> _4 show _2 me|us|his|he _2 private|penis|naked|nude|genital|dick|porn|dirty|thing_in_his_pants|sex|bad_video|adult_video',
      '<adult> _3 take|pull off|down his|he pants|clothes|underwear',
      '<adult> _3 expose|flash himself|his|he',
      'take|shoot|film|record|keep|have|post|share|send _2 photo|video _2 of me _4 nude|change|shower|bath|toilet|undress|clothes|sleep|underwear',
      'nude|naked|body|private|sexy|without_clothes|no_clothes photo|video|part|pictures _4 of_me|from_me|send|me',
      'ask|want|make|force|tell|beg|request _2 me|i [to] send|show|give|take|share _4 nude|naked|body|underwear|private|without_clothes|no_clothes|breast|sexy',
      'send|show _2 [him|her|them] _3 nude|naked|body|underwear|private|sexy _1 photo|video|part|pictures',
      '<adult> _3 watch|peep|spy|look|film|see _2 me _3 shower|bath|undress|change|toilet|take_a_shower|bathe|in_the_bathroom',
      '<adult> _5 come|climb|get|go|sleep|lie|crawl _2 into|in|to|on|onto my bed|bedroom_at_night|room_at_night|bed_at_night',
      '<adult> _3 have|do|want sex _2 me|with',
      '<adult> _3 lie|get|lay|climb on top of me',
      '<adult> _3 rub|press _2 against me|my',
      'he|uncle|teacher|man|coach|stepfather|neighbour|father|dad|boss|cousin|brother _4 do bad|dirty|sex|sexual|strange|disgusting|terrible things|thing to me|my_body',
      'touch|kiss|hug me _5 do_not_like|not_like_it|uncomfortable|weird|strange|secret|under|not_tell|bad|disgusting|scary|wrong|private|where|dirty|sick|when_nobody|when_we_be_alone|when_i_sleep|at_night|alone',
    ],
    plain,
  );
  add(
    'sign',
    [
      'uncle|aunt|man|stranger|neighbour|doctor|driver|coach|tutor|boss|stepfather|cousin|stepbrother|grandfather|old_man|guy|principal|dean|guard|landlord|babysitter|(?:mom|mum|mother)_s_boyfriend _3 touch|kiss|stroke|rub|grope|hug_me_too|caress|feel_up me|my_body|us|i|girls !heart|deeply|so_much|with_his|by_his|with_her',
      'father|dad|teacher|brother|he|someone|boy _2 touch|stroke|rub|grope|caress me !heart|deeply|so_much|by|with_his_story|with_his_words|a_lot|very_much',
      'he|someone|teacher|uncle|man|boy|they _3 touch me|my_body',
      'touch|kiss|hold|hug me _3 and|but|, _1 i do|feel|be _1 not|uncomfortable|scared|afraid|disgusting|weird|strange|bad',
      'touch _2 where|place|places|in_places|part|parts i|he|she|that|not',
      'teacher|uncle|man|coach|he _3 kiss|hug me _2 on_the_lips|on_my_lips|on_the_mouth|mouth|lips|alone|tightly',
      'teacher|coach|uncle|man|principal|tutor|neighbour|driver|boss _2 kiss me',
      '<grownup> _6 say|tell|ask|want|make|warn ~4 not|never _1 tell !lie|lies|a_lie',
      '<grownup> _4 say|tell|ask|want|make _6 keep _3 secret',
      '<grownup>|he _4 say|tell _4 our|special [little] secret',
      'he|she|they _1 say|tell|ask|want|warn ~4 not|never _1 tell _1 anyone|my_mom|my_mother|my_parent|my_parents|my_mum|my_father|my_dad|the_teacher',
      'if i tell [anyone|mom|my_mom|my_mother|someone|people|the_teacher|others] _4 kill|hurt|hit|beat|die|will',
      'my|the [male] teacher|coach|uncle _3 put _2 hand|arm _2 on|around my leg|thigh|waist|butt|chest|knee|breast',
      'i _3 be|am|get|may_be pregnant',
      'he|man|uncle|coach|stranger|boyfriend|teacher _3 want|ask|try|force to|me _2 sleep_with|have_sex|touch|kiss|sex !the|animals|it|them',
      'sleep|bed _2 with [my|me] uncle|teacher|stepfather|coach|neighbour',
      'uncle|stepfather|neighbour|man|coach|teacher|he _4 give me money|candy|gift|phone|game _6 touch|kiss|body|secret|clothes|not_tell|alone|bed',
      'he|uncle|man|stepfather|teacher|coach|someone|father|dad|brother _3 touch my _1 body|butt|chest|legs|leg|thigh|waist|breast|bottom',
    ],
    { unless: [...plain.unless, 'moved', 'surprise', 'doctorVisit', 'inScene'] },
  );
  add(
    'sign',
    [
      '<adult> _3 touch|rub|stroke|feel|massage|scratch|kiss|lick _2 my|me|i _2 under|inside|in|between|through|below _1 my|the|me _1 shirt|clothes|skirt|pants|leg|legs|dress|underwear|blanket|quilt',
      'put|slide|stick|reach|push _1 his|her|he|a|their _1 hand|finger|thing|penis|tongue _2 in|into|inside|under|up|down|between _1 my|me|i',
      '<adult> _8 lie|lay|sleep|climb on|over|on_top_of|in me|my_bed|top_of_me',
      '<adult> _3 make|ask|want|let|force me|us|i [to] _1 do _2 sex|sexual|dirty|bad|strange|that things|thing|stuff|kind_of_thing',
      '<adult> _8 make|ask|want|let|force me|us|i [to] _2 touch|hold|kiss|lick|see|look_at _1 his|him|her|it',
      'secretly _1 film|record|photograph|video me',
      'secretly|someone|boy|man|he|they _3 film|record|photograph|shoot|take_video_of|take_photo_of me|girls _2 in|at|when|while _2 toilet|bathroom|shower|change|bath|restroom|sleep|washroom',
      'man|stranger|someone|driver|old_man|guy|uncle|coach|teacher|boss|owner _6 touch _2 bottom|butt|breast|chest|thigh|private|waist|crotch',
      'photo|video|pictures of me|my_body without|with_no clothes',
      'he|she|man|uncle|they|coach|boy|someone|boyfriend want|ask|tell|force|make me|i [to] take_off|undress|strip|remove _1 clothes|clothe|shirt|pants|everything|underwear|on_video|$',
    ],
    { unless: ['story', 'doctorVisit', 'inScene', 'advice', 'small'] },
  );
  add(
    'sign',
    [
      'make|force me|us|i _1 take|pull|remove [off] my|our|all [clothes] clothes|pants|shirt|skirt|off|underwear',
      'man|stranger|he|boy|guy|brother|uncle|cousin|friend _4 touch|rub|press|push _3 himself _2 on|against me|my',
      'send|show [him|me] _2 nude|naked or|and|if',
    ],
    { unless: ['story', 'inScene', 'advice', 'small'] },
  );
  add(
    'sign',
    [
      'ask|want|tell|beg|force _2 me|us|i _3 photo|video|pictures _3 no|without|not clothes|clothe|anything',
      'ask|want|tell|beg|force _2 me|us|i _4 nude|naked|without_clothes|no_clothes',
    ],
    { unless: ['story', 'inScene', 'advice', 'doctorVisit'] },
  );
}

export function englishNeglect(add: Add): void {
  const options = { unless: ['story', 'unintended', 'joke', 'surprise', 'camping'], home: true };
  add(
    'sign',
    [
      '<parent> ~4 not ~1 give|let|allow|make|buy|cook me|us|i|any _2 food|eat|meal|dinner|anything_to_eat|any_food|breakfast_or|sleep_inside|water|drink_water|go_to_school|in_the_house !too_much|sweet|sweets|candy|in_class|ice|snack|before|junk|fast|with|after|chips|late|alone|unhealthy',
      '<parent> _2 starve me|us',
      '<parent> _4 lock me|us _3 in|out|outside|up|at|inside|room|dark|basement|toilet|all_day|alone',
      'lock me|us in|inside|up|out|outside [a|the|my] [dark|small] room|house|home|basement|toilet|cellar|closet|balcony|bathroom|all_day|at_night|$',
      'i _1 be _1 lock|trap|chain|tie _2 in|inside|up|out|outside|at|to|alone _3 room|house|home|basement|bed|dark|toilet|closet|bathroom|door|chair|all_day|balcony|cellar',
      '<parent> _2 throw|kick|drive|put me|us|i _1 out|outside|away',
      '<parent> _3 leave|abandon me|us _1 alone _3 day|days|week|weeks|month|at_night|every_night|all_night|nobody',
      '<parent> _2 abandon|desert me|us',
      '<parent> ~2 not ~1 want|need me|us [any_more] !to|at|in',
      'nobody|no_one|not_anyone ~1 look_after|take_care|care_for|feed|cook_for|take_care_of ~1 me|us|my',
      'i|we _1 have ~2 not ~1 eat ~3 for|since _2 day|days|yesterday|monday|week|weeks',
      'i|we ~1 have ~1 nothing|no|not_any|not_enough food|eat|to_eat|meal !in_the_fridge_so|for_lunch_so|because_i_forget',
      'there be no|not_any food|rice _2 home|house|family|at_home',
      'i|we _3 be|am _2 hungry _3 every|always|all_the_time|for|since|day|two|three|no_food|nobody|and_there',
      'i _2 live alone|by_myself|on_my_own _5 child|since|no_adult|nobody|no_parents|year',
      'no adult _2 at_home|home|house',
      'i _2 be|stay home_alone|alone_at_home|alone _4 for|since _1 two|three|four|five|many|several|day|days|week|weeks|a_week|a_month|month',
      'i|we _3 sleep _2 outside|street|under_a_bridge|on_the_street|in_the_park|in_the_cold|with_the_pigs|in_the_yard|on_the_road !tent|camp',
      'i _1 have no [warm] clothes|shoes|bed|home|place_to_sleep|where_to_sleep|where_to_go !work',
    ],
    options,
  );
  add(
    'sign',
    [
      'eat|eat_only|have_only _2 once|one_meal|nothing _2 in|for|since _1 two|three|four|day|days|yesterday|week',
      '<parent> ~3 not|never ~2 let|allow|want me|us _2 eat|sit|sleep ~2 with_them|at_the_table|at_table|in_the_house|inside|in_bed',
      'eat _1 leftovers|leftover|from_the_floor|from_the_trash|garbage _2 floor|alone|every|only|because',
      '<parent> _4 leave|left|go_away|disappear and never|not ~1 come|back|return _6 alone|nobody|no_food|take_care|hungry|by_myself',
      '<parent> _4 go_away|leave|go _3 ago|week|weeks|month|days _2 and nobody|no_one ~1 look|take|care|cook|feed',
      'no|not_any|never_enough rice|food|water|meal|money_for_food ~1 at|in_our|in_the _1 home|house _3 day|days|week|long|now|every',
      'sleep|wait|stay outside|on_the_balcony|in_the_yard _2 because|all_night|every_night _4 <parent>|door|lock',
      '<parent> ~2 not ~1 open the door !for_stranger|to_stranger|when|if',
      'take_care of my _2 brother|sister|baby alone|by_myself _5 no|nobody|food|hungry|weeks',
    ],
    { ...options, unless: ['story', 'joke', 'inScene'] },
  );
  add(
    'sign',
    [
      'nobody|no_one be _1 at_home|home|in_the_house _2 for|since _3 day|days|week|weeks',
      'no|not_enough|not_any money for|to_buy food|dinner|lunch|eat',
      '<parent> _2 forget to feed|cook_for me|us',
    ],
    options,
  );
}
