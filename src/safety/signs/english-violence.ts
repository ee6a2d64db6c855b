import type { Add } from './pattern';

/** Violence at home and by those in charge, told by its traces, its punishments and by what the others at home suffer. */
export function englishViolence(add: Add): void {
  const home = {
    unless: [
      'winning',
      'inScene',
      'story',
      'resolved',
      'joke',
      'game',
      'unintended',
      'helping',
      'lesson',
      'gentle',
    ],
    home: true,
  };
  const family =
    'my_mother|my_mom|my_mum|mother|mom|mum|my_grandmother|grandmother|my_sister|my_brother|my_little_brother|my_little_sister|sister|brother|his_wife|her|him|my_aunt|my_father|my_dad|dad|father|my_grandfather|us|me|we|them|all_of_us|everyone_in_my_family';
  add(
    'sign',
    [
      'smash|slam|bang|knock|push|hit my|his|her|our head _1 against|into wall|the_wall|floor|the_floor|table|the_table|the_door|door|ground|the_ground !i_run|by_mistake',
      '(?:lock|close|angry|drunk|mad|shout|always|again) ~8 (?:take|took) off _1 (?:his|the) belt',
      '<parent>|he|stepfather|uncle _6 take|get|fetch|bring|pick|grab [up|out] his|the|a|up_the|out_the belt|stick|whip|cane|rod !airport|golf|walk|drum',
      '<parent> s nose|arm|face|eye|lip|head|eyes|leg|mouth _2 (?:be|have) _2 break|bleed|swollen|bruise|blue|purple|broken|black !play|ski|fall|race|accident',
      'law|legal|illegal|crime|allow ~8 hit|beat|slap|whip|lock mother|mom|mum|kid|child|children|wife|me|us|moms|mums|wives|son|daughter',
      '(?:i|me|she|he) (?:always|again|often|keep|still|every_week) _1 have _3 bruise|wound|scar|black_eye',
      'bruise|bruises|wound|black_eye _6 say|tell _4 fall|door|stairs|accident _6 not|but|lie',
      '<hit> _2 <parent>|mom|mum|mother every|again|when|because|until|so|and_me|and_us|and_my|and_i',
      `<parent>|he|uncle|aunt|stepfather _5 hit|beat|kick|punch|slap|choke|whip|drag|strangle|smash|knock_down|burn|stab|shove|torture|abuse|cane|spank|threaten|attack ~2 ${family} !at|in_chess|up_in|ball|to_school|in_a_race|with_a_pillow|shop|shopping|with_joy`,
      `<parent> _4 grab|pull|drag|twist|tear|yank _2 ${family} [s] hair|ear|ears|neck|throat|clothes|arm_behind|by_the|by_her|by_his|by_my|across|on_the_floor|out_of_bed|out_of_the_house|arm_until`,
      `<parent> _4 push|throw|shove|smash|slam|knock ~2 ${family} _2 down|against|stairs|out|to_the_floor|to_the_ground|on_the_floor|into|over !pool|on_the_swing|swing|bed_and_laugh`,
      '<parent> _4 (?:smash|break|throw|destroy|kick) _4 (?:plates|bowls|furniture|tv|door|bottle|chair|cup|glass|table|things|everything|dishes|phone|knife|shoe|ashtray|bowl|plate) _6 (?:at|angry|drunk|drink|fight|me|us|mad|when_he|every|yell|shout|again|scared|afraid|wall|<parent>)',
      '<parent> _3 (?:throw) _4 at me|us|mom|mum|mother|dad|father|her|him|my !party',
      'i|we|my _6 hide _6 (?:when|because|every_time|while|from|until|if) _4 (?:fight|dad_come|drunk|angry|beat|hit|shout|father_come|yell|he_come|he_be|smash|<parent>) !seek|surprise|game',
      '<parent> _4 (?:fight|quarrel|argue) _8 (?:scared|afraid|hide|hit|beat|knife|blood|cry|throw|break|police|every_night|bleed|kick|push|slap|violent|kill)',
      // Traces.
      '(?:long sleeve|long sleeves|scarf|jacket|hat|make_up|makeup) _10 (?:what|mark|marks|bruise|bruises|hit|beat) _6 <parent>|he|she|hit|beat',
      '(?:hide|cover) _5 bruise|mark|marks|wound|scar|black_eye|swollen _6 (?:teacher|school|from|nobody|classmate|arm|leg|face|with|under|so)',
      'what <parent>|he|she|they|stepfather|uncle do|have_do|be_do to me|us|my|my_body|my_face|my_mother|him|her !help|birthday|surprise',
      '(?:i|my_(?:face|arm|arms|leg|legs|back|body|eye|eyes|head|hands|ear)|me) _4 (?:bruise|black_eye|black_eyes|swollen|swell|blue|purple|wound|scar|bleed) _10 (?:<parent>|stepfather|uncle|he|she|they|beat|hit|belt|do_it|again|every_week|every_monday|fall_but)  !football|basketball|play|bike|fall_off|doctor',
      'my face|lip|eye|eyes|cheek|hand|back|bottom|leg|legs|arm _3 (?:swollen|swell|bleed|hurt|red|blue|burn) _6 (?:slap|beat|hit|belt|because_he|because_she|<parent>|punish|yesterday_night_dad)',
      'come|be _2 to school with|full_of _3 bruise|bruises|black_eye|wound|scar',
      'it|this be _1 (?:normal|okay|ok|right|legal|allow|usual|allowed) _3 (?:that|for|when|if|to) _6 <parent>|teacher|adult|uncle _6 (?:hit|beat|punch|slap|kick|touch|whip|lock|hurt|burn|kiss|choke)',
      'it|this ~2 normal|okay|ok|right ~1 (?:that|for|when|if|to) _4 <parent>|teacher|uncle _6 (?:hit|beat|punch|slap|kick|touch|whip|lock|hurt|burn|choke)',
      '(?:can|should|will|do|may|be) _6 <parent> _5 (?:allow|right|normal|ok|okay|go_to_prison|arrest|legal) _4 (?:hit|beat|punch|slap|kick|whip|lock|hurt|burn)',
      // Punishments.
      '^not i|me|we _3 have_to|must|make|be_make|force|be_force|need_to ~2 (?:kneel|stand|sleep|stay|sit) _4 (?:all_night|for_hours|hours|in_the_snow|in_the_cold|in_the_rain|balcony|outside|on_rice|on_stones|on_the_floor_all|whole_night|without_clothes|barefoot|on_the_washboard|naked|nude|until_midnight) !bus|train|hotel|line|queue|tent|camp|because_it|shop',
      '<parent>|stepfather|teacher|coach|uncle|aunt|he|she _4 make|force|let|order|tell|want ~1 me|us|my_brother|my_sister|student|everyone ~2 (?:kneel|stand|sleep|stay|sit) _4 (?:all_night|hours|snow|cold|rain|balcony|outside_all|outside_in|on_rice|on_stones|stones|floor|without_clothes|barefoot|washboard|nude|sun|dark|balcony|toilet|yard|pigsty) !so_we|camp',
      '<parent>|uncle|aunt|stepfather|he|she _4 (?:pour|throw|splash) _4 (?:water|soup|tea|oil) _3 on|over|at|in me|my|us|him|her|head !garden|playful|laugh|hair_wash|flower|song',
      '<parent>|uncle|stepfather|he|she _4 (?:burn|scald|iron) _3 (?:me|my|us|hand|arm) _5 (?:cigarette|iron|water|punish|because|spoon|lighter|stove|oil)',
      '<parent>|uncle|stepfather|he|she _4 (?:tie|chain|tape) me|us|him|my_brother|my_sister|my_hands|my_mouth|my_hand _3 (?:to|up|with|in|inside|outside|out|chair|bed|tree|shed|cupboard|closet|wardrobe|balcony|for|all|so)',
      '<parent>|uncle|stepfather|he|she|aunt _4 (?:pinch|twist|whip|cane|spank|slap|thrash|lash|bite) me|my|us|him|her|my_brother _3 (?:until|every|if|because|when|so|again|with|on|hard|and|very|till)',
      '<parent>|uncle|stepfather|aunt _5 (?:hit|beat|spank|whip|slap) _3 (?:if|when|because|every|until|with|for|again|harder|me|us|$) !ball|drum|record|time|chess|game|egg|eggs',
      '<parent>|stepfather|uncle _3 (?:be|get|become) _2 (?:violent|dangerous|cruel|abusive)',
      '<parent>|stepfather|uncle|he|she _4 (?:say|tell|shout|wish|think) _3 (?:wish|should|hope|rather|better) _4 (?:i|me) _3 (?:never|die|dead|not|abort|disappear)',
      'tonight|today|later|when_i_get_home|at_home _4 (?:he|she|dad|father|mother|mom|mum|they|my_father|my_mother|my_dad|my_mom|my_parent) _1 will|go_to|be_go_to|would beat|hit|whip|kill|slap|punish !at|in_the_game',
      '(?:get|bring|come_home_with|have|receive|score|fail|if_i_get) _6 (?:mark|marks|points|score|grade|exam|test|report|low|bad|zero|sixty|forty|fifty) _10 (?:beat|hit|whip|belt|slap|kick|stick) _1 me|us|i|my',
      '(?:can|dare|want) not ~2 go|come home _5 (?:beat|hit|kill|drunk|whip|angry|scared|afraid|belt|hurt|he_will_hit|they_will_hit|punish)',
      '(?:afraid|scared|terrify|frightened|nervous|fear|shake) _8 (?:dad|father|mom|mother|mum|stepfather|stepmother|he|she|uncle|parent) _2 (?:come_home|get_home|drink|drunk|come_back|get_angry|lose_his_temper|hit|beat|be_drunk|get_drunk) !with_my_present|late',
      'i|we _2 (?:be|feel) ~1 (?:not safe|unsafe|never_safe|in_danger) _2 (?:home|at_home|with|in_my_house|in_this_house|in_my_own)',
      '<parent>|stepfather|uncle|aunt|he|she _3 (?:beat|hit|whip|punch|kick|slap) _1 (?:me|us) _2 (?:black|hard|badly|again|every|everyday|until|because|if|when|for|so|with|yesterday|last_night|tonight|all|almost|nearly|today|this_morning|very|like|in_the_face|on_the_head|on_the_back|head|face|and) !ball|at_chess|in_chess|snowball|pillow|game|in_the_race|race|joke|by_two',
      'dad|father|mother|mom|mum|stepfather beat|hit|whip|slap i|we|me|us',
      '(?:call|tell) _2 (?:police|teacher|anyone|someone|somebody|110|you) ~6 <parent>|stepfather|he|she _6 (?:hit|beat|hurt|kill|worse|kick|whip|more|again)',
      'i|we _2 (?:want|wish|hope|pray) _4 <parent>|he|she stop|will_stop|to_stop|would_stop _2 (?:hit|beat|hurt|drink|yell|fight) !smoke',
      '(?:how|what) _2 (?:can|do|should|could) _1 (?:i|we) _3 (?:stop|make|protect|help|do) _8 (?:hit|beat|violent|drunk|hurt|abuse|whip) _2 (?:me|us|her|my|mom|mum|mother|$)',
    ],
    home,
  );
  add(
    'sign',
    [
      '<staff>|(?:teacher|coach|principal|headmaster|instructor) _5 (?:hit|beat|slap|kick|punch|whip|pinch|cane|twist|smack|pull|drag|knock|throw|strangle|spank|poke|stab) _3 (?:me|us|my|our|him|her|his|students|student|pupils|pupil|children|kid|boys|boy|girl|girls|hands|face|classmate|them|friend|everyone|anyone) !ball|in_the_race|at_chess|weight|photo|attention',
      '<staff> _4 make|force|let|order ~1 me|us|him|her|students|pupils|student|them ~2 (?:kneel|crawl|eat_chalk|slap|lick|stand_in_the_sun|stand_in_the_rain|run_until|frog|squat)',
    ],
    {
      unless: [
        'winning',
        'inScene',
        'story',
        'resolved',
        'joke',
        'game',
        'unintended',
        'moved',
        'lesson',
        'small',
      ],
    },
  );
}

/** Touch, pictures and secrets, in a child's words. */
export function englishTouch(add: Add): void {
  add(
    'sign',
    [
      'hand|hands|fingers _2 go|be|move|slide|come|get _2 up|in|under|on|inside|down my _1 leg|underwear|pants|skirt|shirt|thigh|dress|chest|clothes|knee',
      'want|ask|demand|need _2 more|worse|another|other _6 or _3 (?:he|she|they|will) _1 (?:will|show|post|send|tell) _2 show|post|send|tell|my|everyone|my_class',
      '(?:if|when|let) _2 (?:we|i) let him|he|them touch|kiss|hug|see|film|photo',
      'let him|he|them touch|kiss|film|undress me|us|my',
      'hurt|pain|bleed|sore|itch|ache _2 down_there|between_my_legs|my_private|in_my_private',
      'teacher|coach|boss|principal|tutor|director _8 pass|grade|mark|money|gift|team|part|job _8 his_room|his_home|nice_to_him|touch|alone_with|kiss|his_house|his_office_at_night',
      'do this|that|it with my|her|their uncle|grandfather|stepfather|teacher|coach|dad|father',
      'say|tell (?:no|stop|to_stop) _3 but ~1 (?:he|she|they|uncle) ~3 (?:not|never|keep|go_on|continue|still)',
      'hand|finger _2 (?:be|in) _2 in|under|inside my underwear|pants|skirt|shirt|clothes|dress',
      '<adult>|he|she|they|uncle|someone _5 (?:do) _3 (?:bad|dirty|strange|disgusting|ugly|terrible|wrong|shameful|sexual|gross|weird|not_good) things|thing|stuff|something _2 (?:to|with|on) _2 (?:me|my|body|us|at_night|when)',
      '(?:do) something|things _1 (?:bad|dirty|strange|wrong|to_my|sexual|weird) _3 (?:me|my|body|bed|at_night|not_like)',
      '<adult>|he|she|uncle _5 (?:touch|rub|stroke|grab|feel|hug|hold|kiss|pat|squeeze) _2 (?:me|my|us|girls|the_girls) _8 (?:not_like|not_want|uncomfortable|weird|scared|afraid|stop|secret|strange|too_long|alone|not_tell|dirty|disgusting|say_no|freeze|ashamed|cry|chest|thigh|waist|bottom|under|there|mouth|lips|lap) !heart|deeply|needle|injection|doctor|cat|dog',
      '<adult>|he|uncle _4 (?:put|move|slide|place|rest) _2 (?:hand|hands|arm|arms|finger) _3 (?:on|under|in|inside|around|up) _2 (?:my|me|her|girls) _1 (?:leg|legs|thigh|waist|bottom|butt|chest|breast|skirt|shirt|pants|clothes|body|dress|knee|private|hip|neck)',
      '<adult>|he|uncle _5 (?:sit|lie) _2 (?:on|in) _1 (?:his|he) lap _6 (?:want|make|let|force|not_like|uncomfortable|touch|strange|kiss|weird)',
      'make|let|ask|force|want me|her [to] sit on his lap',
      '<adult>|he|they|someone|boyfriend|people|friend|guy|stranger _6 (?:photo|video|pictures|naked|nude|body|camera|private) _5 (?:without|no|take_off|off|nude|body|clothes|underwear|shower|private|chest|threaten|send_more|post)',
      '(?:turn_on|open|on|in_front_of) _2 (?:camera|webcam|video) _6 (?:take_off|undress|shirt|clothes|show|body|dance)',
      '(?:my_body|nude|naked|private|without_clothes|underwear) _2 (?:photo|video|picture|pictures) _6 (?:post|send|share|everyone|class|money|threaten|more|internet|online|pay|show)',
      'have|get|keep|spread|share|post _2 (?:my|nude|naked|private|sexy) _1 (?:naked|nude|private|photo|video|body) _6 (?:say|will|threaten|post|everyone|send|more|pay|money|if|unless|or)',
      '(?:special|secret) (?:game|touch|massage|friend_game) _10 (?:clothes|nude|body|wear|touch|not_tell|nobody|bed|kiss|alone|uncle|he|under|dad|teacher|coach|must) !board|computer|football|video|play_with_my_friend',
      '(?:our|little|special|big) secret _6 (?:touch|kiss|body|clothes|bed|uncle|he_say|he|not_tell|wear|massage)',
      'not|without|no ~2 (?:wear|clothes|pants|underwear|anything) _8 (?:game|he_say|uncle|for_him|photo|camera|secret|teacher|coach|in_front_of) !cold|shoes|doctor|summer',
      '<adult>|he|stepbrother|stepfather|uncle|cousin|brother|father|dad|teacher|coach|neighbour _4 (?:watch|look_at|see|peep|spy|film|stare_at) me|us|girls _3 (?:shower|bath|change|undress|dress|sleep|in_the_bathroom|in_the_toilet|when_i_change|body|chest|legs)',
      '<adult>|he|uncle _4 (?:come|walk|enter|get|sneak|climb) _3 (?:my|her|our|into|in|to) _1 (?:room|bed|bathroom|bedroom|dorm|shower) _6 (?:night|touch|asleep|shower|scared|not_like|lock|when_i|every|lie|under|kiss)',
      '<adult>|he|they|she _4 (?:pull|take|tear|rip|lift) _2 (?:down|off|up) my|me _1 (?:pants|clothes|skirt|underwear|shirt|dress|bra|panties)',
      '<adult>|he|they|she _4 (?:pull|take|tear|rip|lift) my _1 (?:pants|clothes|skirt|underwear|shirt|dress|bra) _1 (?:down|off|up) !because_it|wet|doctor',
      'my|me|i _1 (?:be|feel) _1 (?:dirty|ashamed|disgusting) _8 (?:touch|he_do|what_he|uncle|body|kiss|shower_many|wash)',
      '(?:feel|be) _1 (?:dirty|ashamed|disgusting) after|because|since _3 (?:touch|he|uncle|what|coach|teacher|that_night)',
      'i|me|she _3 (?:pregnant|miss_my_period|period_not_come|have_sex|lose_my_virginity|abortion) _4 (?:i|he|and|help|afraid|scared|boyfriend|what|old|thirteen|fourteen|$)',
      '(?:my) period ~3 (?:not|late|stop) _8 (?:pregnant|scared|afraid|boyfriend|he|uncle)',
      '(?:older|adult|grown|old|strange|twenty|thirty|forty) _4 (?:man|boyfriend|guy|uncle) _6 (?:love|kiss|girlfriend|touch|sleep|bed|hotel|marry|sex)',
      '(?:force|make|want|ask|sell) _2 (?:me|her|i) _2 (?:marry|to_marry|get_married|engage)',
      '<adult>|he|uncle|guy|man|coach|teacher _4 (?:force|try|want) _3 (?:kiss|sleep_with|touch|undress|have_sex) _2 (?:me|with_me|us|my|her)',
      '<adult>|he|uncle|coach|teacher _3 (?:kiss|lick) _2 (?:me|my) _3 (?:mouth|lips|neck|chest|ear|when_nobody|force|not_tell|on_the_mouth|in_the_car|alone|secret)',
      'touch|kiss _2 (?:me|my) _2 (?:down_there|there|private|where|under|in_a_bad|in_a_strange|in_a_way|badly|in_places|place|wrong)',
    ],
    { unless: ['story', 'inScene', 'doctorVisit', 'moved', 'advice', 'small', 'lesson', 'joke', 'gentle'] },
  );
}
