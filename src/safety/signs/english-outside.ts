import type { Add } from './pattern';

export function englishDanger(add: Add): void {
  const options = {
    unless: [
      'story',
      'game',
      'roleplay',
      'inScene',
      'joke',
      'creature',
      'advice',
      'gentle',
      'scolding',
      'helping',
      'followers',
    ],
  };
  add(
    'sign',
    [
      'man|stranger|someone|guy|car|woman|people|somebody|person|van|he|boy|adult|driver _3 be|keep|have|always|often|start|come _1 follow|chase|stalk|watch|wait_for|stare_at <me>|me_home|us !on_instagram|on_twitter|on_weibo|on_tiktok|game|tag|lead|instruction',
      'man|stranger|guy|car|woman|van|driver|someone _2 follow|chase|stalk <me>|us|me_home !on|online|game',
      'i|we _2 be _2 follow|stalk|chase|kidnap|abduct|blackmail|watch|hunt _2 by !dog|cat|goose|geese|duck|a_dog|a_cow|my|bee|bees|chicken|$',
      'i _2 be _1 kidnap|abduct|follow|stalk|trap|blackmail $',
      '^not i|we|me|she|he|sister|brother|friend _2 be|get _1 kidnap|abduct|traffic',
      'kidnap|abduct|trap|capture|traffic <me>|my_friend|my_sister|my_brother',
      'try _1 kidnap|take_me_away|grab_me|pull_me|catch_me|drag_me|abduct|kill_me|rape',
      'stranger|man|driver|woman|guy|someone|person|he _4 ask|want|tell|make|force|invite|try|take|pull|drag|get|grab|offer _2 me|us _5 car|van|into|to_go_with|come_with_him|follow_him|go_with_him|go_home_with|to_his|to_his_house|away|hotel|a_ride|go_away_with',
      'pull|drag|grab|push|force me|us into [his|a|the] car|van|room|bush|bushes|toilet|alley|house|forest|bathroom',
      'meet <me> alone|secretly|in_secret|in_private|at_a_hotel|at_his_house|at_his_home|in_hotel',
      'want|ask|tell|invite|force me|i [to] _2 meet|come|visit|see|go_to _5 alone|hotel|his_house|his_home|secret|at_night|without_my_parent|without_tell|his_room|his_car|his_place|not_tell',
      'stranger|someone|man|woman|guy|he|they _4 threaten|blackmail _1 me|us|my|to',
      'threaten _1 me|us|to_kill|to_hurt|to_post|to_share|to_hit|to_beat|to_stab',
      'he|she|they|someone|man|boy|stranger|guy|classmate|uncle _4 say|want|go|try|plan|will|be_go _4 kill|stab|murder|hurt|rape me|us|my_family|my_mom|my_mother|my_friend|i !if_i_do_not_finish|at|in_the_game',
      'someone|man|stranger|thief|people|he|they|burglar|robber _3 be|break|try|get|come|climb|hide _3 into|in|inside|enter|under _1 my_house|our_house|my_home|the_house|my_room|my_window|my_door|our_home|the_door|my_bed _4 !party',
      '(?:house|home|building|room|kitchen) be on fire|burn',
      'i|we|my_sister|my_mother|my_brother|my_friend|my_mom be|am|feel _1 in _1 danger !of_(?:lose|fail)|game',
      '(?:please|somebody|someone|help|help_me) _2 save|rescue|call_the_police|call_police|call_110|call_for_help|help me|us|police|him|$ !my_file|time|my_game|with|the_earth|money|the_planet|learn|water|animals|energy|english|understand',
      'help me [please|,] _2 he|she|they|dad|father|someone|man|mother|uncle _3 kill|hurt|beat|hit|come|rape|hold|lock|knife|catch',
      'point|hold|have|pull|carry|wave|take _2 knife|gun _3 me|throat|neck|my_face|at_me|to_me|and_say|and_want',
      'there be [a|some|one] _1 man|stranger|people|someone|thief _2 in|inside|at|outside my|our|the _1 house|home|room|door|window',
      'man|he|someone|they|she|stranger|boy|father|dad _2 have|hold|take|bring _2 knife|gun _6 point|threaten|chase|stab|at_me|me|my_neck',
      'he|man|they|someone|boy|stranger|father|dad _4 with a knife|gun _2 me|my|and_say|want_to_kill',
      'hold|keep me _2 captive|prisoner|here_and|locked|against',
      'not let me leave|go_home|go_out|go|out|get_out _3 ',
      'i _2 be _1 bleed _2 lot|much|badly|heavy|not_stop|a_lot',
      'i _2 be _1 lose|lost _4 alone|dark|nobody|no_phone|forest|night|find_my_parents !game|the_match',
      'rob|mug me|us',
      'somebody|someone|man|he|they _2 rob|attack|assault|stab|shoot|kidnap me|us|my_friend|my_mother|my_mom',
      'drug|put _2 something in my drink|food|water|juice',
      'make|want|ask|force|tell me|us _3 sell|steal|carry|deliver|do _2 drugs|drug|my_body|for_them|for_him|stealing|pills',
    ].filter((pattern) => !pattern.startsWith('not let me')),
    options,
  );
  add(
    'sign',
    [
      'stranger|man|guy|someone|person|woman|friend|boy|he|boyfriend|netizen|girl|she _6 online|game|chat|app|net _8 meet|see_me|photo|money|alone|come_to|address|secret|hotel|pick_me|body|video_call !yesterday_my_cousin',
      'i _2 meet|know|chat|talk|make_friends_with|find _4 online|on_a_game|in_a_game|on_the_game|from_the_game|on_an_app|net _10 want|ask|say|tell|go|will|invite _4 meet|photo|alone|hotel|come|see_me|visit|house|money|address|boyfriend',
      'i _3 go|plan|want|will|be [to] _1 meet _3 online|stranger|netizen|net_friend|from_the_game',
      'go to _1 meet _2 online friend|boyfriend|man|stranger',
    ],
    { unless: ['story', 'roleplay'] },
  );
  add(
    'sign',
    [
      '^not i _3 want|go|will|plan|wanna|would_like|decide|think to|of|about _1 kill|stab|murder|poison|shoot [all] my_father|my_dad|my_mother|my_mom|my_mum|my_teacher|my_classmate|my_parents|my_parent|them|him|her|everyone|someone|people|that_boy|that_girl|the_teacher|my_stepfather|everybody|my_brother|my_sister|the_bully|my_family|them_all|that_man',
      '^not i _3 bring|take|carry|hide|buy _2 knife|gun _3 school|class|kill|stab|revenge|him|her|them',
      '^not i _2 want|go|will|plan _2 burn|blow|bomb|shoot _3 school|house|class|my_home',
    ],
    { unless: [...options.unless, 'joke'] },
  );
  add(
    'sign',
    [
      'man|stranger|woman|guy|car|van ~10 follow|grab|chase|wait_for|stare_at|stalk|drag me|us !online|on',
      'man|stranger|guy|woman|someone|he _3 grab|drag|pull|catch|snatch|hug me|my_arm|my_hand|my_clothes|my_bag|us _2 on|at|from|and|to|into|when|away|$',
      'woman|man|stranger|someone|driver i ~2 not ~1 know _4 take|pull|ask|tell|want|grab|bring|drag',
      'stranger|person|woman|man _6 say ~4 take me|us _2 to|home|away|my',
      'i _3 go|will|want|plan _2 meet|see|visit|meet_with _3 man|boy|guy|person|someone|friend|girl|netizen|stranger|boyfriend _2 i_meet|i_know|from|who|that _4 online|qq|internet|app|game|net',
      'boy|man|guy|friend|someone|player|person|stranger|girl _2 in|from|on [the|a|my] game|online|app|net _3 ask|want|tell|invite|say _2 me|i|to _6 home|house|alone|hotel|meet|photo|money|secret|come|see_him',
      '(?:have|get|keep|take|save) _1 my photo|video|pictures|secret _6 send|post|share|pay|everyone|money|online|spread|tell_everyone',
      'if i ~1 not pay|give|send|obey|listen|do_it|come _4 send|post|share|kill|hurt|tell|hit',
      'send|post|share|spread them|it|my_photo|my_video|the_photo|the_video to everyone|my_class|all|my_parents|my_friend|the_internet',
      'someone|man|stranger|people|he|they _3 knock|bang|kick|break|open|try_to_open|pull|climb _3 door|window|lock ~12 alone|scared|afraid|night|help|not_know',
      'lost|lose _8 dark|alone|nobody|night|no_phone|not_know_where',
    ],
    { unless: ['story', 'roleplay', 'advice', 'creature', 'game', 'helping'] },
  );
  add(
    'sign',
    [
      'net_friend|online_friend|netizen|stranger|man|woman|he|boyfriend _2 ask|want|tell|invite|beg _1 me to sneak|come_out|meet|go_out_at_night|skip|escape',
      'sneak out _4 meet|see _1 him|man|friend|boy|stranger',
      'man|woman|stranger|guy|he|driver|someone|person _2 offer|give|promise|show _1 me _3 money|candy|ride|phone|gift|toy|sweet|sweets _3 go|come|get_in|follow|if_i|touch|kiss',
      'lock me _2 in|inside _1 his|the|a car|van|trunk|truck|house|room|basement',
      'he|she|someone|brother|man|they _4 say _4 kill|stab|hurt everyone|us|my_family|all_of_us|people',
      'he|she|they|man be go to kill|stab|rape|shoot me|us|my_mom|my_mother',
    ],
    { unless: ['story', 'roleplay', 'advice', 'game', 'joke', 'inScene', 'gentle', 'scolding'] },
  );
}

export function englishBullying(add: Add): void {
  const options = {
    unless: ['small', 'winning', 'story', 'unintended', 'game', 'resolved', 'inScene', 'joke'],
  };
  add(
    'sign',
    [
      '<peer> _4 bully <me>|my|our !back',
      'bully <me>|my_friend|my_brother|my_sister|us|my_classmate !back',
      '^not i|we|me|my_friend|my_brother|my_sister _3 be|get|be_be|have_be _2 bully',
      '<peer> _5 hit|slap|kick|punch|choke|strangle|stab|hurt|burn|torture|abuse|spit_on|spit_at|bash|knock_down|push_down|whip|drag _1 <me>|<body>',
      '<peer> _5 beat <me> up|after|in_the_toilet|every|badly|hard|until|because|and|with|on_the_way|at_school|when|for|again|black|at_the_school_gate|in_the_dorm|in_the_bathroom|very',
      '<peer> _5 beat <me> $',
      'beat <me> up !at',
      '<peer> _3 beat <body>',
      '(?:group|gang|bunch) of _4 beat|hit|kick|punch|surround|push|attack|slap|bully|follow <me>|us',
      '^not i|me|my_friend|my_classmate|my_brother|my_sister _3 be|get _2 beat|hit|kick|punch|slap|push_down|attack|beat_up|spit_on|surround _3 by _4 classmate|boy|boys|girl|girls|student|kid|them|bully|gang|someone|people|big|older|high_school|roommate|senior|other',
      'be|get _1 beat_up',
      '^not i _2 be|get _2 beat|hit|kick|punch|slap _3 at_school|after_school|in_the_toilet|in_the_dorm|in_the_classroom|by_them|in_class|on_the_way_home',
      '<peer> _4 push me|us _2 down|into|against|stair|off|on_the_ground|to_the_ground|in_the_toilet|in_the_water|to_the_floor|in_the_river|onto',
      '<peer> _4 take|steal|rob|grab|want|ask_for|demand|extort|force _4 my _1 money|lunch_money|pocket_money',
      '<peer> _4 make|force|tell|order me|us|i [to] _1 give_them|kneel|pay|eat|lick|buy|drink|bark|crawl|steal|slap_myself|clean_their|give_him|fight',
      '<peer> _4 lock|shut|trap me|us _2 in|inside _2 toilet|classroom|bathroom|room|locker|closet|dorm',
      '<peer> _4 pour|throw _4 on|over|at|in me|my_head|my_face|my_bed|us',
      '<peer> _4 pull|grab|cut|burn my hair|clothes|ear|skin',
      '<peer> _4 threaten|blackmail <me>|us|to|that',
      '<peer> _4 (?:say|tell) _2 i should [go] die|kill_myself|disappear|go_die',
      '(?:tell|say|want|ask) me to [go] die|kill_myself|disappear|jump',
      '<peer> _3 say|tell|write|want _4 kill_yourself|go_die|you_should_die',
      '<peer> _5 wait|surround|corner|block _2 me|us|for_me _5 beat|hit|money|after_school|gate|toilet|fight|scared|hurt',
      '<peer> _4 laugh|tease|mock|insult|curse|call|make_fun _4 and|,|or hit|kick|push|beat|slap|punch|throw|spit|bully _1 <me>',
      '<peer> _4 (?:film|record|post|video|share) _2 [video|photo] [of] me _5 fall|cry|hit|beat|kneel|toilet|undress|laugh|group|online',
    ],
    options,
  );
  add(
    'sign',
    [
      '<peer> _4 laugh_at|tease|mock|insult|make_fun_of|ignore|hate|exclude me|us',
      'call me _2 ugly|fat|stupid|pig|names|dirty|loser|freak|monkey|black|poor',
      'nobody|no_one want|talk|play|sit _2 me',
      'afraid|scared _2 go _1 to school',
      'not|never dare|want go to school',
      'every day|week _3 school',
    ],
    { unless: ['story'], weight: 0.5 },
  );
  add(
    'sign',
    [
      '<peer> _6 beat me|us _2 behind|in|near|outside|after|before|on|at _1 the|school|class|way|toilet|classroom|dorm|corner|roof|gate|every !game|match|race|contest',
      '<peer> _6 (?:push|press|put|hold|dip|force) my head _1 in|into|down|under|to|against',
      '<peer> _4 (?:hold|press|pin|push) me down|against|on_the',
      '<peer> _4 hit|slap|kick|punch|beat|push me|us and|, _3 record|film|video|laugh|take_video|post|take_my|say|money',
      '<peer> _1 in|from my|our|the class|dorm|school|grade|room _3 hit|slap|kick|punch|beat|push|bully me|us',
      '<peer> _4 ask|want|demand|take|force _2 me|us|my|i _2 for|to_give|to_pay|money|give_them _2 money|food|cigarette|cigarettes|or',
      '<peer> _4 throw _4 at me|us|my',
      'i|we _2 be|get _2 beat|hit|kick|slap|punch _1 at|in|after school|class|the_dorm|the_toilet|by_them',
      'they|he|she|boys|girls|classmate say _3 will|go_to _1 hit|beat|kick|slap|punch|hurt me|us',
    ],
    { ...options, unless: [...options.unless, 'advice'] },
  );
  add(
    'sign',
    [
      '<peer> _3 push|throw|drag me|us _3 mud|water|river|bush|trash|bin|pool|ground|floor|wall|stair|hole',
      'i|we be|get _1 kick|punch|slap|hit|beat _1 by _4 every|always|again|day|break|week',
      'if i ~2 not ~3 homework|money|obey|listen|give|pay|do _6 hit|beat|punch|kick|slap me|us',
    ],
    { ...options, unless: [...options.unless, 'advice', 'small'] },
  );
}

export function englishRunaway(add: Add): void {
  add(
    'sign',
    [
      '^not i|we _5 run|runaway|escape|leave|flee [away] from|away|out home|my_home|my_family|my_parent|my_parents|my_house|the_house|my_dad|my_father|my_mother|my_mom|my_stepfather|home_forever',
      '^not i _4 want|plan|go|will|decide|think|wanna|would_like|wish|try|ready|need|about|of _2 run|runaway|escape|flee [away] _2 $',
      '^not i _4 want|plan|go|will|decide|think|wanna|wish|ready|need _2 run away _2 tonight|tomorrow|because|with|and|forever|from_here|from_home|alone|so|but|now|if !exercise|as_fast|race|monster|homework',
      '^not i _4 want|plan|go|will|decide|wanna|wish|ready|need _2 leave home|my_home|my_family|my_parent|my_house|this_family|this_home _3 forever|and|never|tonight|alone|because|secretly|without|now|$ !early|at|for_school|at_seven|for_university|to_study|to_work|for_college',
      '^not run away from home',
      '^not i _2 run|go away _3 and _2 never|not come back|return',
      'i _3 pack _5 run|leave_home|go_away|escape|never',
      'i _2 leave|run home|away _6 no_where|nowhere|not_know_where|street|train_station|station|alone|nobody_know',
      'i _2 be _2 at _2 station|street|internet_bar|bridge ~5 not ~2 go home',
      'i ~2 not ~1 want _1 go|come|return|be [back] home ~4 ever|any_more|never|hit|beat|afraid|scared|hurt|drunk|because_of_my|because_my|because_he|father|dad|stepfather !summer|holiday_be|be_so_fun',
      'i ~1 never ~1 want|go|will _1 go|come|return [back] home',
      'i [have|get] nowhere|no_where|no_place to|_1 go|sleep|live|stay|hide',
      'i ~2 not ~1 have ~1 place to sleep|go|stay|live|hide',
    ],
    { unless: ['story', 'inScene', 'joke', 'game', 'chores', 'animal'], home: true },
  );
  add(
    'sign',
    [
      '^not i|we|me _4 leave|be_leave home|my_home|the_house|my_house|my_family|my_parent|my_parents _3 tonight|forever|secretly|because_they|and_never|can_not|do_not|for_ever|for_good|at_night_alone',
      '^not i|we|me|sister|brother _3 plan|want|will|decide|ready|go _2 escape|flee|run|run_away|leave from|away|out _1 home|house|family|here_forever|this_home|my_parents|my_dad|my_father',
      'i|we|me _3 sleep|spend|stay|live _2 in|at|under|on _1 train_station|bus_station|street|bridge|park|internet_bar|internet_cafe|station|stairs ~8 home|parents|night|alone|nowhere|cold',
      'i _3 train|bus _2 and leave|never|go_away|run',
    ],
    { unless: ['story', 'inScene', 'joke', 'game', 'chores', 'animal', 'travel'], home: true },
  );
  add(
    'sign',
    'i _2 leave|left|run_away_from home|my_home|my_house|the_house _3 will|do|never|can ~1 not|never _1 return|come|go [back]',
    { unless: ['story', 'joke', 'travel'], home: true },
  );
}
