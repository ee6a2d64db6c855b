import type { Add } from './pattern';

/** Who may be the danger outside; a list of words as in the lexicon. */
const villain =
  'man|stranger|guy|woman|driver|person|someone|people|they|he|she|boy|boys|uncle|netizen|gang|student|classmate|boyfriend|kid|brother|girl|father|dad|boss|bully|senior';

/** Strangers and online friends, threats, weapons, emergencies. */
export function englishThreats(add: Add): void {
  const outside = {
    unless: [
      'story',
      'game',
      'roleplay',
      'inScene',
      'joke',
      'creature',
      'advice',
      'lesson',
      'helping',
      'gentle',
      'scolding',
    ],
  };
  add(
    'sign',
    [
      'man|guy|stranger|woman|driver|boy|someone|uncle|people ~8 where i live|which_school_i|my_home_address|if_i_be_alone|when_i_be_alone|what_time_i_go_home',
      '(?:bring|carry) _1 (?:knife|gun|a_weapon) _3 (?:monday|tuesday|wednesday|thursday|friday|tomorrow|tonight|school|next|class)',
      '(?:<parent>|he|stepfather|uncle|brother|neighbour|she) _2 have|hold|take|get|grab|wave|pick _2 (?:knife|axe|gun|hammer|chopper|scissors) _10 (?:scream|hide|scared|afraid|kill|cry|shout|drunk|yell|threaten|chase|mad|crazy|stab|shake)',
      '(?:scared|hide|afraid|scream|help) _12 (?:have|hold|take|get|grab|wave) _2 (?:knife|axe|gun) _4 ',
      '(?:boy|man|guy|they|he|someone|friend|uncle|girl) _14 (?:illegal|drugs|stolen|against_the_law|white_powder)',
      '(?:try|want) to (?:take|pull|get|make|grab|drag|lead) _1 (?:my_hand|me|us|my_sister|my_brother) _3 (?:go|away|with|car|into|home_with) !park|zoo|dad|hospital|doctor|dance|concert',
      '(?:say|claim|pretend) _2 (?:he|she|they) (?:be) my _2 (?:aunt|uncle|relative|friend|mother_s_friend|dad_s_friend|father_s_friend) _6 (?:take|pick|go|car|hand|come_with|follow)',
      '(?:blood everywhere|so much blood|a lot of blood|lots of blood|blood all over)',
      // Weapons and threats.
      `(?:${villain}) _8 (?:bring|carry|have|take|hide|keep|hold|show|pull) _4 (?:knife|gun|weapon|bomb|dagger|blade|acid|hammer|razor|axe|machete) _8 (?:school|class|bag|kill|use_it|hurt|stab|revenge|scared|angry|fight|threaten|me|us|teacher|classmate|backpack|dorm|someone|him|her|everyone|afraid|drawer|desk) !kitchen|cook|cut_the|cake|museum|police|fruit|toy|vegetable`,
      `(?:${villain}) _6 (?:say|want|plan|threaten|promise|go|will|be_go|swear|write|post) _6 _2 (?:kill|shoot|stab|burn|bomb|poison|blow|attack|murder|rape|break_my|break_our|chop) _2 (?:me|us|my|our|everyone|everybody|them|people|the_school|the_teacher|all|classmate|students|teacher|family|whole|leg|legs|bones) !exam|in_the_game|time|two_birds`,
      '(?:take|steal|get|find|buy|grab) _2 (?:dad|father|my|his|uncle|grandfather|the|a|s) _1 (?:gun|knife|rifle|axe|acid) _6 (?:angry|revenge|school|kill|mad|scared|hurt|him|them|and_leave|out|shoot) !kitchen|cook|cut',
      '^not i _3 (?:buy|have|bring|take|carry|hide|get) _3 (?:knife|gun|hammer|acid|bomb|razor|weapon) _8 (?:school|revenge|make_them_pay|hurt|protect_myself|kill|stab|bully|them|him|teacher|pay|scare) !cut|cake|fruit|kitchen|from_him|toy',
      '^not i _4 (?:want|go|will|plan|wanna|decide|dream|think) _3 (?:kill|stab|shoot|poison|hurt|burn|attack) _2 (?:him|her|them|everyone|everybody|all|the_boys|that_boy|my_teacher|the_teacher|the_bullies|that_girl|people|someone|classmate|my_class|our_school|school|my_stepfather) !in_the_game|feeling|mosquito|boss',
      `(?:${villain}) _6 (?:will|go_to|say|threaten|want) _5 (?:break|cut_off|chop|burn) my|our|me _2 (?:leg|legs|arm|arms|hand|hands|finger|fingers|bones|house|face)`,
      'i|we|dad|father|family|brother _2 owe _6 money|debt|yuan|thousand _10 (?:break|kill|hit|beat|hurt|threaten|scared|follow|afraid|come_to_our)',
      '(?:debt|loan) _4 (?:collector|collectors|people|shark|sharks|men|man) _6 (?:come|door|threaten|follow|knock|house|scared)',
      `(?:${villain}) _4 (?:blackmail|extort|threaten|scare) _1 (?:me|us|my|to|him|her|that|i|students|the_little)`,
      `(?:${villain}) _6 (?:say|tell) _4 if i _4 (?:not|tell|do_not|ever|go_to|call) _12 (?:hurt|kill|beat|hit|post|send|die|come_for|find|regret|burn|show|tell_everyone|pay|spread)`,
      '(?:force|make|ask|want|pay|let|tell) _2 (?:me|us|him|her|i) [to] _2 (?:carry|deliver|sell|hide|hold|send|transport|steal|smoke|try|swallow|bring|take) _6 (?:drugs|packages|package|packet|powder|pills|stolen|weed|bag_and|parcel|cigarettes|cigarette|phone_from|from_shops|from_the_shop|money_from|something_white)',
      'i _3 (?:think|afraid|know|believe|sure) _4 (?:be) _2 drugs',
      // Enticed and followed.
      `(?:${villain}) _8 (?:ask|want|tell|try|offer|invite|say|wave|call|force|shout) _3 (?:me|us|my_sister|my_brother|her|him|to) _4 (?:get_in|get_into|go_into|come_into|into_his|in_his|sit_in|go_with|come_with|go_for_a_ride|take_a_ride|into_the|enter) _3 (?:car|van|truck|house|him|them|room|forest|alley|$) !classroom|dad|mother|pool`,
      'car|van|man|motorcycle|stranger|woman|truck _6 (?:stop|wait|park|drive|stand|walk|sit|come) _6 (?:every_day|outside|near|beside|behind|next_to|slowly|in_front_of|always|at_the_gate|around) _10 (?:watch|follow|stare|me|look_at|get_in|take_photo|scared|afraid|smile_at_me|us|girls|ask) !bus|ice_cream|bread|friend|father|uncle_wang',
      '(?:stranger|man|car|van|woman|someone|guy|motorcycle|person) ~4 follow _3 (?:me|us|my_sister|my_brother|her|him|home|my_little|all_the_way|girls)',
      '(?:man|woman|stranger|uncle|someone|guy|person|people|lady|friend|boss) _6 (?:offer|promise|introduce|find|give|have) _2 (?:me|us|i|my_sister|to) _3 (?:job|work|money|phone|ticket|modeling|model) _10 (?:city|far|not_tell|secret|parents|abroad|south|shenzhen|guangdong|alone|come|hotel|photo|burma|cambodia|leave|away|good_money|meet)',
      '(?:online|net|internet|game|app|chat) _2 (?:friend|boyfriend|girlfriend|boy|guy|man|brother|person|people|lover|someone) _8 (?:ticket|buy_me|give_me|wait_for|come_to|go_to|hotel|meet|pick|live|city|house|alone|secret|photo|marry|money|visit|run|leave|station|address|body|video) !play_a_game|english|talk_about|postcard|yesterday_my_dad',
      'i _4 (?:meet|know|find|make) _4 (?:online|on_the_internet|on_qq|in_a_game|on_an_app|on_the_net|from_the_internet) _10 (?:tonight|tomorrow|ticket|come_to|pick_me|city|go_to|want_me|ask_me|tell_me|hotel|boyfriend|leave|alone|secret|older|parents|not_know|send)',
      '(?:ticket|train|bus) _6 (?:meet|see|visit|to_him|to_his|find) _2 (?:him|her|them|friend_i|man|boy|guy|boyfriend) _8 (?:parents|not_know|secret|online|tell|nobody|alone)',
      '(?:give|tell|send) _2 (?:him|her|them|stranger|man|guy) _2 (?:my|our) _2 (?:address|home_address|phone|school|photo) _8 (?:scared|afraid|come|follow|now|want|outside|threaten|worry)',
      // Held, alone, hurt.
      'i|we _2 (?:be) _3 (?:in|at) _3 (?:room|car|place|truck|house|basement|building|van) _6 (?:not_know_where|know_where|not_let|can_not_get_out|not_leave|strange|he_will_not|they_will_not|lock)',
      '(?:not|never|nobody) ~2 know where i|we be|am _3 (?:lost|help|dark|alone|scared|please|$)',
      '(?:not) let|allow me|us|her|him ~2 (?:leave|go_home|go_out_of|out_of_the|call|phone_my) _5 (?:room|house|car|anyone|parents|home|here|this_place|$) !until_i_finish|homework|because_it_be',
      '(?:someone|man|stranger|people|they|he|thief|somebody|somebody_i) _6 (?:outside|at|in|under|behind|near|inside|try|break|open|climb|knock|bang) _6 (?:window|door|house|balcony|wardrobe|lock|room|gate|home|yard) _10 (?:alone|help|scared|afraid|night|not_home|not_at_home|knife|hide|dark|come_in|get_in|enter|lock) !father_come|delivery|mail|package|pizza|courier|halloween|neighbour_bring',
      'gas|smoke|fire _8 (?:house|home|kitchen|room|smell|out|grandmother|mother|dizzy|sleepy|help|can_not_get) _8 (?:not_wake|help|trap|can_not|faint|not_breathe|not_answer|dizzy|wake_up|stuck)',
      '(?:mother|mom|mum|father|dad|grandmother|grandfather|brother|sister|friend|she|he|classmate|baby|aunt|uncle) _4 [fall|faint|collapse|lie|be|have|on_the_floor|bleed] ~8 (?:not) ~1 (?:wake_up|breathe|move|answer_me|respond|wake|open_his_eyes|open_her_eyes|react) !early|at|when|if|before|because|on|for|up_early|in_the_morning|phone|message|late|until|at_six|on_time|on_weekends',
      '(?:mother|mom|mum|father|dad|grandmother|grandfather|brother|sister|friend|classmate|he|she) _6 (?:faint|unconscious|collapse|have_a_seizure|stop_breathe|bleed_a_lot|bleed_very|lie_on_the_floor|on_the_floor_and|overdose) !race|last_year|joy|because_of_the_heat',
      'i|we|my_brother|my_friend|my_sister|he|she _3 (?:fall|be|stuck|trap) _2 (?:in|into|under) _2 (?:well|river|lake|hole|ice|fire|elevator|flood|earthquake) _5 (?:help|can_not_get|trap|drown|alone|now)',
      '(?:somebody|someone|please|anyone|quick|quickly) _2 help me|us _8 (?:he|she|dad|they|come|scared|hurt|alone|door|blood|now|locked|police|kill) !homework|english|with|sentence|word|question|exercise|math|carry|find|choose|learn|improve|spell|translate|understand|write|my_story',
      'call|need _1 (?:police|ambulance|110|120) _4 (?:now|please|help|for_me|quick) !number|if|when|learn|should',
    ],
    outside,
  );
}

/** What classmates do, online too. */
export function englishTorment(add: Add): void {
  const school = {
    unless: [
      'small',
      'story',
      'unintended',
      'game',
      'resolved',
      'inScene',
      'joke',
      'advice',
      'lesson',
      'winning',
      'gentle',
    ],
  };
  add(
    'sign',
    [
      '(?:to|and|all|always) (?:laugh_at|insult|mock|make_fun_of|humiliate|curse) me',
      'everyone|they|all|nobody|classmate|people _3 (?:move_away|walk_away|run_away|leave|stand_up|go_away|cover_their_nose|change_seat) _2 (?:when|if|because) i ',
      '<peer>|group|class _8 (?:make|take|film|record|post|put|share|send|upload|spread|show) _4 (?:video|photo|pictures|rumor|rumors|rumour|rumours|lie|lies|post|gossip|meme|emoji|memes) _2 (?:of|about|with) _3 (?:me|my|us|face|body|him|her|i) _8 (?:cry|fall|toilet|ugly|laugh_at|everyone|class_group|group|douyin|online|internet|hit|beat|shower|wet|naked|nude|fat|fun_of|all|school|wechat|change|undress|hurt|bad|not_true) !dance|sing|birthday|show|birthday_party|play|funny_dance|win|performance',
      '(?:rumor|rumors|rumour|rumours|lie|lies|bad_things|bad_word|bad_words|ugly_things|mean_things|dirty_words|dirty_things|nasty|terrible_things) _4 (?:about|to|of|on) _2 (?:me|my|us)',
      '(?:fake|false) _2 (?:account|profile|page|video|photo|pictures) _8 (?:me|my)',
      '(?:use|edit|change|photoshop|steal|put) _1 my _1 (?:photo|face|account|picture|name) _8 (?:fake|ugly|joke|fun|laugh|meme|bad|group|post|online|nude|naked|insult)',
      'nobody|no_one|none|everyone|all|the_whole|whole _6 (?:class|school|dorm|group|me) _8 (?:ignore|hate|laugh_at|isolate|exclude|bully|block|attack|curse|insult|tease|mock|avoid|against) _2 (?:me|us|i|my|$)',
      'nobody|no_one|none ~6 (?:talk|speak|sit|play|eat|walk|be_friends|friend|work) _2 (?:to|with|beside|next_to) me ~12 (?:throw|laugh|push|call|hit|hate|alone|cry|tear|steal|because|they|rubbish|bin|every_day|hide)',
      '<peer> _5 (?:throw|hide|tear|steal|take|destroy|break|cut|burn|flush|kick|pour|dump|spill|rip|put) _5 (?:my) _2 (?:book|books|bag|schoolbag|homework|clothes|shoes|things|food|bed|lunch|desk|chair|phone|hat|glasses|uniform|pencil_case|bike|hair|seat|water|cup) _3 (?:rubbish|bin|toilet|trash|window|away|laugh|every|on|in|out|and|dustbin|down|again|floor|with|glue|ink|mud|nail|urine) !by_mistake|wind|to_help|for_me|back',
      '<peer> _5 (?:put|pour|throw|spit|stick|place) _3 (?:glue|ink|water|mud|insects|insect|worm|worms|spider|gum|paint|urine|rubbish|trash|milk|dirt|paper_balls|chalk|nail|nails|snake|stones) _3 (?:on|in|into|at|over|under) my|me|our',
      '<peer> _5 (?:force|make|order|tell|want|let|get) ~1 (?:me|us|him|i) _2 (?:do|drink|eat|kneel|lick|crawl|pay|buy|give|carry|write|bark|strip|steal|smoke|dance|bow|wash|clean|apologise|say_i_be|sing|bring) _5 (?:homework|toilet|urine|mud|money|dirt|floor|shoes|them|for_them|dog|or|socks|cigarettes|grass|insect|food_from|in_front_of|every|snacks|breakfast|lunch|bags|clothes) !team|dance_class|funny|play|choir|party',
      '<peer> _6 (?:take|steal|want|demand|ask_for|grab|rob) _3 (?:my|our|lunch|pocket) _2 (?:money|lunch|snacks|card|breakfast|phone|food|allowance) _6 (?:every|or|if|and|again|hit|beat|because|always|by_force|from_me|$) !back|joke|share|borrow|fix',
      '<peer> _5 (?:wait_for|surround|corner|block|stop|catch|chase|trap|follow|drag) _2 (?:me|us|him) _6 (?:toilet|after|gate|behind|corner|money|dark|way_home|dorm|beat|bathroom|wall|every|hit|playground|stairs|street|alley|scared) !play|tag|together|surprise|help|walk_home_with',
      '<peer> _5 (?:push|trip|kick|shove|hit|slap|punch|spit|pull|knock|pinch|poke|beat|press|hold) _2 (?:me|us|my|him|i) _4 (?:every|down|stairs|wall|toilet|floor|again|until|and_laugh|on_purpose|when|because|hair|locker|ground|for_no|behind|to_the|bathroom|dorm|if|down_the|while|on_the|against|water|pool|head) !ball|help|swing|lift|hard_in_the_match|by_mistake|joke|tag',
      'be|get _2 (?:beat|hit|kick|slap|punch|push|bully|tease|insult|exclude|isolate|laugh_at|pick_on|attack|rob|spit_on|corner|blackmail) _2 by _4 (?:classmate|boys|boy|girls|girl|students|student|kid|them|gang|group|people|bullies|bully|others|everyone|senior|older|someone)',
      '(?:pick on|gang up on|gang up against|make fun of|spit on|laugh at|beat up|bully|isolate|exclude|insult|humiliate) _1 (?:me|us|my_brother|my_sister|my_friend) _6 (?:every|all|always|because|and|in|at|until|so|online|after|again|day|class|group)',
      '(?:bully|bullied|bullying) _3 (?:me|us|i|my_friend|my_brother|my_sister|him|her)',
      '^not i|me (?:be|get|feel) _2 (?:bully|bullied|bullying) _2 (?:at|in|by|online|every|since|because|again|and|help|for|on|$)',
      '<peer>|everyone|class|group _8 (?:call|name) me _3 (?:pig|fat|ugly|stupid|idiot|monster|trash|rubbish|dog|loser|smelly|dirty|freak|names|monkey|poor|orphan|retard|bitch|whore|toad|beggar|bastard|crazy|gay|sissy) _6 (?:every|and|all|in|hit|throw|laugh|die|push|always|cry|so|group|because|should)',
      '<peer>|everyone|message|comment|comments|they _8 (?:say|tell|write|comment|message|text|want|wish|hope|think) _3 (?:me|i|that|to) _3 (?:should|to|must|go|better|can) _2 (?:die|kill_myself|jump|disappear|dead|not_exist|hang_myself|go_to_hell)',
      '(?:kick|block|remove|delete|exclude) me _2 (?:from|out_of|out) _3 (?:group|chat|class_group) _8 (?:laugh|bad|hate|insult|everyone|gossip|talk_about|say)',
      '(?:scared|afraid|not_want|not_dare|hate) _3 (?:go_to_school|to_school|school|classroom|dorm|the_toilet) _8 (?:because_(?:of_)?(?:they|them|he|she|some|the_(?:boy|girl|big|old|other))|they|beat|hit|bully|laugh|push|wait|hurt|every_day|kick|insult) !exam|test|early|homework|cold|sleepy',
    ],
    school,
  );
}
