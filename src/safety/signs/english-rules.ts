import { englishCompiler, ruleMaker, type Rule } from './pattern';

/** Who, what and how, in lemmas. A blank inside an entry is written `_`. */
export const englishLexicon = {
  parent: `(?:father|dad|mother|mom|mum|parents?|stepfather|stepmother|grandfather|grandmother|guardian|family)(?! s )|step_(?:father|mother|dad|mom)|foster_(?:father|mother|parent)|(?:mom|mum|mother)_s_boyfriend|(?:dad|father)_s_girlfriend|
(?:mom|mum|mother)_(?:boyfriend|new_husband)`,
  kin: `uncle|aunt|cousin|brother_in_law|(?:big|old|older|elder)_brother|(?:big|old|older|elder)_sister|grandfather|godfather|stepbrother|relative`,
  staff: `teacher|principal|coach|tutor|instructor|dean|school_guard|monitor_teacher|trainer|(?:dorm|dormitory)_(?:manager|keeper|teacher)`,
  adult: `man|woman|stranger|neighbour|doctor|driver|boss|adult|uncle|aunt|cousin|teacher|principal|coach|tutor|instructor|trainer|guard|
guy|priest|pastor|babysitter|nanny|shopkeeper|landlord|stepfather|father|dad|stepbrother|grandfather|worker|person|someone|classmate|
brother|relative|gentleman|netizen|boyfriend|boy|photographer|dean|cook|(?:mom|mum|mother)_s_boyfriend|friend|he`,
  grownup: `uncle|aunt|man|woman|stranger|neighbour|doctor|driver|boss|adult|teacher|principal|coach|tutor|trainer|guard|guy|cousin|stepfather|stepbrother|father|dad|grandfather|landlord|(?:mom|mum|mother)_s_boyfriend|netizen|big_brother|older_brother`,
  peer: `classmate|boy|boys|girl|girls|student|kid|bully|gang|they|someone|people|senior|teenager|member|leader|hooligan|monitor|gangster|
he|she|tom|jack|li|wang|zhang|guy|other|others|everyone`,
  near: `friend|classmate|sister|brother|cousin|girl|boy|student|boyfriend|girlfriend|neighbour|mother|mom|mum|father|dad|kid|bestie|buddy|she|he|
someone|someone_i_know|aunt|uncle`,
  me: `me|us|i|myself`,
  body: `(?:my|me|our)_(?:head|face|arm|arms|leg|legs|hand|hands|finger|fingers|back|body|bottom|butt|ear|ears|stomach|belly|mouth|hair|cheek|neck|palm|palms|eye|eyes|shoulder|knee|nose|chest|foot|feet)`,
  private: `(?:my|me)_(?:private|privates|private_part|private_place|chest|breast|leg|legs|thigh|thighs|butt|bottom|body|skirt|underwear|panties|pants|waist|
belly|crotch|underpants|private_area|bum|lap|knee|lip|lips|mouth|everywhere|down_there)|me_(?:down_there|there|everywhere|under|inside|between|on_(?:my|the)_(?:leg|breast|chest|butt|bottom|private|thigh|waist|body))`,
  hit: `beat|hit|slap|kick|punch|whip|choke|strangle|spank|smack|burn|stab|torture|abuse|cane|thrash|pinch|beat_up|bash|lash|knock|drag|bite|hurt|batter|scald|smash`,
  hard: `hit|slap|kick|punch|whip|choke|strangle|stab|torture|abuse|beat_up|burn|drag|spank|smack|hurt|knock_down|bash|push_down|beat|
spit_on|spit_at|throw_stones_at|throw_stone_at|throw_things_at`,
  tool: `belt|stick|hanger|clothes_hanger|wire|whip|ruler|cane|broom|bottle|slipper|slippers|shoe|rod|iron|knife|rope|rolling_pin|bamboo|chair|stool|fist|fists|hammer|brick|cable|pole|club|feather_duster|cigarette`,
  want: `want|wish|hope|plan|decide|ready|prepare|prefer|try|like|need|rather|long|crave|intend`,
  intend: `want|wish|plan|decide|ready|prepare|try|go|will|think|would|rather|attempt|tempt|might|may|intend|shall|about|thought|ll`,
  die: `die|be_dead|dead|death|die_now|go_die|go_to_die|be_die|to_death|unalive`,
  kill: `kill|hang|drown|shoot|stab|poison|strangle|suffocate|choke|murder|destroy|end`,
  wound: `hurt|cut|burn|harm|scratch|hit|punish|starve|injure|wound|bite`,
  self: `myself|my_self|me_self|me|my_own_self`,
  other: `himself|herself|themselves|itself|him_self|her_self|hisself|theirselves`,
  often: `always|often|every|everyday|everytime|usually|sometimes|again|daily|whenever|constantly|still|day|night|times|time|keep`,
  high: `dormitory|dorm|school|highest|rooftop|terrace|roof|building|bridge|window|balcony|floor|top|tower|cliff|stair|upstairs|river|lake|train|car|truck|bus|well|sea|subway|track|pond|reservoir`,
  longing: `want|wish|hope|feel_like|think_about|think_of|think_that_to|think_to|dream_of|dream_about|pray|beg|imagine|plan|decide|ready|long|prefer|mean|intend|consider|deserve`,
  death: `die|dead|death|dying|kill_myself|end_my_life|end_it_all|not_wake_up|never_wake_up|not_exist|stop_exist|disappear_forever|leave_this_world|leave_the_world|take_my_life|suicide|not_be_alive`,
  gone: `go|dead|die|disappear|not_here|not_exist|vanish|be_go|leave|not_alive`,
} as const;

const compile = englishCompiler(englishLexicon);
export const englishRules: Rule[] = [];

selfHarm(ruleMaker('self-harm', compile, englishRules));
abuse(ruleMaker('abuse', compile, englishRules));
sexualAbuse(ruleMaker('sexual-abuse', compile, englishRules));
neglect(ruleMaker('neglect', compile, englishRules));
danger(ruleMaker('danger', compile, englishRules));
bullying(ruleMaker('bullying', compile, englishRules));
runaway(ruleMaker('runaway', compile, englishRules));

function selfHarm(add: ReturnType<typeof ruleMaker>): void {
  const scene = { unless: ['inScene', 'idiomDie'] };
  add(
    'explicit',
    [
      '^not i|me|we _2 want|wish|plan|decide|prefer|try|ready|rather|hope|prepare|long|intend _2 <die> !of|for|hair|laugh|my_hair|laughing|it|cloth|red|blue|black|old|easter|egg|star|fish|body|when_i_be_old|in_peace|than_(?!live|stay|go|be|see|suffer)\\w+',
      '^not want|wish|go to die $',
      '^not want die !of|for $',
      '^not i want _1 death',
      'i wish|hope [that] i _1 be|have|would|could _1 dead|die|not_be_bear|never_be_bear|never_bear|not_bear|be_not_bear|never_wake_up|not_wake_up|disappear|not_exist|never_exist|not_be_here|go_forever',
      'i wish|hope [that] i _2 never|not ~2 bear|born|exist|alive',
      'i ~2 never|not ~2 be born|bear',
      'wish i ~2 never|not ~2 born',
      '^not i _4 <kill> myself|my_self|me_self|my_life|my_own_life|it_all|my_live|everything|my_suffering|my_pain',
      '^not <kill> myself|my_self|me_self|my_life|my_own_life',
      'i _2 want|will|go_to|wanna kill me|i $',
      'i _1 want|wish to dye $',
      'i _2 want|wish to stop live|breathe|exist',
      'i ~1 can|could|will not ~2 go_on|keep|continue|live _1 live|alive|like_this|in_this|any_more !with|in_a|far|without_(?:music|my_phone|food|you|pizza|water|air|games)',
      '^not i _4 take my [own] life',
      '^not i _6 suicide',
      '^not suicide|kill_myself be [the|my|only] only|best|way|answer|choice|solution',
      '^not i|me _1 be _2 suicidal',
      'do|can not ~2 want|like|wish|hope to|be|go|keep _1 live|be_alive|alive|exist|life|living|stay_alive !in_(?!(?:this|the)_(?:world|family|earth|planet|house))\\w+|at|with|near|there|here_because|alone|on_the|far|a_life',
      'i|me|we ~2 not want|wish|wanna ~1 live !in_(?!(?:this|the)_(?:world|family|earth|planet|house))\\w+|at|with|near|there|alone|on|far|like|a|for|this|such|my|under|here_because|by|together|next',
      'i ~1 not want _1 be alive|here_any_more|in_this_world|on_this_earth|in_the_world|around_any_more|exist|existing',
      'i ~2 not want|wanna to wake|wake_up ~4 ever|again|any_more|forever',
      'never want|wish to wake up',
      'i _2 want to never|not wake up !early|in|at|on|late|so|before|for|tomorrow_because',
      'i _4 want|wish|hope|like to _2 sleep|fall_asleep _2 forever|and_never_wake|and_not_wake !on|at|in|because_the',
      'fall|go asleep|sleep and never|not wake',
      '^not i _3 <intend> _2 jump _3 off|from|out|into|down|in_front_of|under _3 <high>',
      '^not throw|jump myself|in|under _3 in_front_of|under|off|from _2 <high>',
      'i be|stand|sit _3 on|at _2 edge|roof|top ~5 jump|die|down|nobody|end|goodbye',
      '^not i _3 cut my wrist|wrists|vein|veins|arm_again|throat',
      '^not cut|slit|slash my _1 wrist|vein|throat',
      '^not i _4 overdose',
      '^not i _4 take|swallow|eat|drink _3 too_many|many|whole|all|bottle|lot|lots|twenty|thirty|fifty|handful|enough|\\d+ _3 pill|sleeping_pill|sleep_pill|pills',
      '^not i _4 drink|swallow|eat _2 pesticide|poison|bleach|rat_poison|paraquat|detergent',
      '^not i _3 want|go|will|wanna hang|shoot|drown|stab myself|me',
      'goodbye|good_bye|bye _1 forever|world|cruel|everyone_i|my_friend_i_will_die|life',
      'this be my last|final goodbye|letter|message|words|day_alive|night_alive|day_in|day_on|time_to_talk',
      'i _3 write _3 goodbye|suicide|last|death|farewell letter|note|will|words',
      'by the time you read|see this',
      'how [can|do|to|should|could|would] [i|we|one|you|people|somebody] [to] _1 <kill> myself|yourself|oneself|my_life|themselves',
      'how [can|do|to|should] i _1 die|dead !in|my|this',
      'how many pill|tablets|sleeping_pill _5 die|kill|overdose|death|dead',
      '(?:easy|easiest|best|fast|fastest|quick|quickest|painless) _1 way|ways|method to|of die|dying|kill_myself|end_my_life|suicide',
      'die without|with_no|no feel|pain|painful|hurt',
      'painless _1 death|die|suicide',
      'i ~3 rather|better be dead',
      'i _3 think _1 die|death|dead be _1 better|good|best|easy|easier',
      'better off dead|without_me',
      'i be better|well [off] dead|die',
      'i _2 go to|will die|be_dead|end tonight|today|tomorrow|soon_and_nobody|by_myself',
    ],
    scene,
  );
  add(
    'sign',
    [
      '^not go|will kill myself',
      '^not i _2 think|dream|talk|fantasize|imagine _2 die|death|dying|be_dead|my_death|end_it|end_my_life !in_the|of_my_grand',
      '^not think|thought|thinking about|of|to _1 suicide|kill_myself|die|my_own_death|end_it|end_everything',
      '^not i _3 end it !at|by|with|quick',
      '^not i _4 want|go|will|wanna end it _1 all|everything|now|here|tonight',
      '^not want|make _3 end|finish|stop everything|it_all|my_life|this_life|the_pain|all_this_pain',
      'cut|harm|hurt|burn|scratch|hit myself|my_arm|my_skin|my_leg _5 sad|upset|angry|feel|depress|stress|better|pain|cope|punish|lonely|relief|cry|purpose|every_night|every_day|bad|again',
      '(?:sad|upset|feel_bad|depress|stress|lonely|hate_myself|bad|unhappy|angry) _5 cut|harm|hurt|burn|scratch|hit|bite|punish myself|my_arm|my_wrist|my_skin|my_leg|my_head',
      'i _2 want|like|need|feel_like|go|love|enjoy|start|keep|will _2 hurt|harm|cut|burn|punish|injure myself|my_arm|my_self|my_wrist|me|my_body',
      'self harm|injury',
      'no|not|any|what|what_be _3 reason|point|meaning|purpose|use|sense|hope _2 live|life|living|alive|go_on|exist|be_alive|be_here|wake_up_any_more|be_bear !in|for_me_to_learn',
      'point|meaning|purpose|reason of|in|to|for _1 live|life|living|be_alive|exist|go_on|keep_live $',
      'life|living|live be _3 not_worth|worthless|meaningless|pointless|useless|too_painful|no_meaning|no_point|no_use|without_meaning|hopeless|unbearable|nothing_but_pain',
      'i|my live|life [have|be] no|without meaning|point|sense|hope',
      'my life|live _2 no|not|meaningless|pointless|worthless [have] meaning|point|hope|value|worth|sense|future|any_more|use|$',
      'life|live|it [do|be] ~2 not worth live|living|it_any_more',
      'not worth live|living|be_alive',
      'why _3 i be|still alive|live|bear|exist|here_if_nobody|on_this_earth',
      'why be|do i _1 alive|bear|born|still_here|exist|live',
      'nobody|no_body|no_one|not_anyone|who ~2 miss|care|notice|cry|mind|sad ~3 if|when|that i ~3 die|dead|go|disappear|kill|not_here|jump|vanish|be_not|leave_forever|be_lose',
      'if|when i ~2 die|dead|disappear|go|kill_myself|jump|vanish|be_not_here ~4 nobody|no_one|who ~3 miss|care|notice|cry|sad|know',
      'if i ~2 die|dead|disappear|kill_myself|be_dead|be_go ~5 better|happy|relieved|easy|easier|problem|fine|sorry|regret|all_be_ok|glad',
      'nobody|no_one|anyone ~1 will|would|will_ever|would_even|would_ever miss me !at|in_the_game|when_i_go|on_holiday',
      '(?:better|happy|happier|easier|easy|fine) _1 without|if me|i_be_not_here|i_be_dead|i_die|i_disappear|i_go|i_be_go|i_do_not_exist|i_be_not|i_be_never_born',
      '(?:world|everyone|family|parents|mother|mom|mum|father|dad|they|people|school|class) _3 be _2 better|happy|happier|fine|better_off without me',
      'i _2 be _2 burden|trouble|waste_of_space|waste_of_life [for|to|on]',
      'i feel _3 burden',
      'i _3 tire|tired|sick|bored|fed_up of _1 live|life|living|be_alive|this_life|my_life|everything_and_i|this_world|exist',
      'i ~1 can|could not ~1 go_on|live|continue|carry_on|keep_go|keep_live|hold_on|hang_on|bear_it|take_it|stand_it|endure|bear_this|cope|live_like_this|take_this ~1 any_more|more|longer|like_this|with_this_life|this_life',
      'i ~1 not|can_not want ~2 go_on|continue|be_here|carry_on|exist|keep_go ~1 any_more|more|longer $',
      'i _3 want|wish|like|hope [to] _1 disappear|vanish|not_exist !when|because_i_be_so_(?:shy|embarrassed)|into|under|from_school|from_the_stage|behind|in_the_game',
      'i _2 just|really want _1 it|everything|all_this|the_pain|pain|all|my_life to|_1 end|stop|over|be_over',
      'i _2 give up on|my life|live|living|everything_and|hope_of_life',
      'i _1 give up life|live|living|hope_to_live',
      '(?:never|not|last_time) _2 see me again|any_more|alive !in_this|at_this|at_school_because|because',
      'i will _1 be go|not_be_here|not_be_alive|not_exist|be_dead|leave_this_world|leave_the_world _2 tomorrow|soon|any_more|forever|tonight|when_you $',
      'when|after i _1 dead|die|go|not_here|leave_this_world _1 please|take_care|give|tell|look_after|remember_me|do_not_cry|do_not_be_sad',
      'leave|escape|exit this|the world !cup|map|record|tour _2 forever|behind|tonight|soon|now|today|for_ever|$',
      'i will not _1 be|live here|alive|there|exist any_more|tomorrow|next_week|soon|much_longer|for_long|long !because',
      'do|be it|die|dying _1 hurt|painful to_die|when_you_die|when_people_die|to_kill|be_dead',
      'what _1 happen if|when i [will] kill_myself|die|jump|take_all|drink_bleach|cut_my',
      'i _2 try _2 kill|hang|drown|suicide|end_my|die|overdose !the_fish|time|mosquito|bug|to_the|the_chicken|high|rope|over|in_the_pool|far|a_chicken',
      'i _2 have _2 suicidal|suicide thought|think|idea|plan|thoughts|ideas',
      'i _2 want to be _2 with _3 in heaven',
      'i _2 want to _2 go|be|meet|join|see _3 in|to heaven|paradise|another_world',
      'dead|death|die be _2 better|easy|easier|only_way|only_choice|good_thing|the_answer|my_only',
      'knife|razor|rope|pills|pill _5 end|kill|cut _1 myself|my_life|it_all|my_wrist|it',
      'i _2 find|buy|hide|have|keep _2 razor|rope|pesticide|sleeping_pill|sleep_pill _4 die|myself|hang|end|tonight|cut',
      '(?:god|someone|please) _2 let me die',
      'let me die !in_peace_haha',
      'i _1 should|must|ought|better [just] [to|go] die|be_dead|not_exist',
      'i _2 deserve to die|be_dead|suffer|be_hurt|be_beat',
      'i should [go|to] die|be_dead|not_be_alive|not_exist|never_have_be_born|never_born|kill',
      'everything|all will end|be_over _1 soon|tonight|tomorrow|if_i',
    ],
    scene,
  );
  add('sign', 'i _3 cut|harm|scratch myself|my_arm|my_arms|my_skin|my_leg|my_thigh|my_body|me', {
    unless: ['inScene', 'accident'],
  });
  add('sign', 'i be|am go to die $', { unless: ['inScene', 'idiomDie', 'fuss', 'joke'] });
  add(
    'sign',
    [
      'i [really|just|so] hate myself|my_life|my_self|be_alive',
      'nobody|no_one|no_body ~1 love|care_about|want|need|understand me',
      'i be|feel _2 worthless|useless|hopeless|depress|despair|desperate|unwanted !at|in|to|with',
    ],
    { unless: ['inScene'], weight: 0.75 },
  );
  add(
    'sign',
    [
      'nobody|no_one|not_anyone|everyone|all|no_body ~1 love|like|care|want|need|hate|understand|trust [about] me',
      'nobody|no_one|everyone|no_body ~2 love|like|care_about|care|want|need|hate|understand|hate me',
      'i be|feel _2 empty|numb|so_alone|alone|depression|failure|nothing',
      'i ~1 can not ~1 bear|stand|endure|take _1 it|this|life',
      'i _2 cry _2 every|all|alone|myself|until_i',
      'i _2 have|see no hope|future|reason|one|friend_and',
      'i _2 lose _1 hope|will_to_live',
      'not|no want|need|care|interest _2 anything|do_anything|talk|any_more',
      'everything|life _2 meaningless|pointless|hopeless|dark|black|no_meaning|no_point|pain',
      'give|send away _2 all|my _2 things|toys|books|everything|stuff|cat|dog',
      'will not need it|them|anything any_more',
      'i _2 be _1 so|very|too tired|sad|lonely|unhappy|painful|pain',
      'sorry _2 for everything|for_be_bear|to_everyone|mom|mum|mother|dad',
      'thank you for everything',
      'please _1 take_care of my|forgive me',
      'want to _1 give_up|hide_forever|sleep_all_the_time|cry',
      'goodbye|good_bye|farewell',
      'can not _1 sleep|eat',
      'i want _2 all _1 be_over|end',
    ],
    { unless: ['inScene'], weight: 0.5 },
  );
  // Somebody else: a child who tells us is to be heard, and so is the other one.
  const third = { unless: ['story', 'game', 'idiomDie', 'joke'] };
  add(
    'sign',
    [
      '<near> _6 want|plan|try|go|decide|say|think|will|attempt _4 kill|hang|hurt|cut|drown|harm <other>|myself|her|his_life|her_life',
      '<near> _6 want|plan|wish|try|decide|prefer|hope _2 die|be_dead|jump_off|suicide|commit_suicide|end_his_life|end_her_life|jump_from|end_it',
      '<near> _6 not ~2 want ~1 live|be_alive|live_any_more|exist !in|at|with|near|there|on|here|alone|far',
      '<near> _4 suicide !squad|is|be_a_serious',
      '<near> be _2 suicidal',
      '<near> _4 <kill> <other>',
      '<near> _3 cut|harm|burn|starve <other>|her_arm|his_arm|her_wrist|his_wrist|her_arms|his_arms !shave|cook',
      '<near> _3 jump off|from|out _3 building|roof|window|bridge|balcony|floor',
      '<near> _5 take|swallow _3 too_many|all|whole|many|lot|lots|bottle _3 pill',
      '<near> _6 suicide _1 note|letter',
    ],
    third,
  );
  // Death for oneself, wished, thought of or prepared, however it is put.
  add(
    'sign',
    [
      'i _4 <longing> _6 <death> !of|for|in_peace|till|until',
      '<longing> _3 i _3 <death>',
      'i _4 pray|beg|hope|wish _5 not|never ~2 wake',
      '(?:happier|happy|better|better_off|easier) _1 dead|die|if_i_be_dead|if_i_die|if_i_never|if_i_do_not_exist|if_i_be_not_alive|if_i_just_stop',
      'easier|better|easy if i _3 stop|not|never ~1 exist|live|breathe|be_here|be_alive|bear',
      'nothing|no_one|nobody|no_thing [leave] to|for _1 live for',
      'not|no|never ~2 see|have|find|feel ~1 any|a|no _1 reason|point|hope|meaning|sense to|in|of|for keep_go|go_on|live|continue|be_alive|stay_alive|tomorrow|the_future|my_life',
      'my life should|must|will|need|have_to _1 end|be_over|stop !with',
      'i be _2 do|done|finish|through|fed_up with life|my_life|live|everything_and_this_world|this_world',
      'forget me after|when i _1 die|go|dead',
      'be it painful|hurt|bad|scary to die|hang|jump|kill|cut|drown',
      'no place|room for me _1 in|on|here _1 world|earth|family_and|life',
      'not ~1 deserve|worth _1 live|be_alive|life|exist|this_life|to_be_here|be_love',
      'i no|not|never ~1 want|wish|like live|alive|life|living !in_(?!(?:this|the)_(?:world|family|earth|planet|house))\\w+|at|with|near|there|alone|on|far|a',
      'me|i not|no|can_not ~2 stay|be|live|remain ~2 in|on this|the world|earth|planet !(?:cup|of)',
      'i _2 almost|nearly|will|go_to|want|ready|plan|just _2 jump _3 from|off|out|down _4 <high> !into_the_(?:pool|water)',
      'imagine|think|dream _2 fall|jump|fly from|off|down _4 <high>',
      'fall|fly|jump from|off|down _1 the|our|my|a top|roof|highest|tall _2 school|building|it|$',
      '<near> _7 jump _1 from|off|out _2 <high>',
      'friend|classmate|sister|brother|cousin|girl|boy|student _2 drink|swallow|eat|take _2 pesticide|poison|overdose|rat_poison|sleeping_pill|sleep_pill',
      'buy|hide|collect|save|prepare _2 rat_poison|poison|sleeping_pill|sleep_pill|rope|pesticide|blade|razor _3 myself|for_me|die|tonight|kill|end|already',
      'suicidal thought|thoughts|feeling|idea|mind',
      'i _1 hate be|to_be|that_i_be alive|live|bear|living',
      'why _4 give birth to|of me|i',
      'i should|must not|never ~2 be bear|born|alive|here_in_this_world',
      '(?:tomorrow|tonight|soon) _1 i _3 be _3 in heaven|the_sky|paradise',
      'i _3 be _3 in [the] heaven|sky|paradise _2 with|soon|tomorrow|tonight',
      'wish|hope _4 hit|kill|crash me',
      'kill myself be|sound|seem',
      'cut|scratch|carve my|own _1 arm|arms|leg|legs|wrist|skin|thigh _6 until',
      'if|maybe|when i _1 be go|dead|not_here|die|disappear _1 , _1 my|they|everyone|you|all|mom|dad|parents _4 stop|happy|better|fight|free|relax|relieve|sad|regret|sorry',
      'if|maybe|when i _1 be go|dead|die|disappear _1 my|they|everyone|all|mom|dad _4 stop|happy|better|free|relieve|regret|sorry',
      'nothing matter _4 want|die|dead|end|live|anymore_and|any_more',
      'say|send|message _5 goodbye forever',
    ],
    { unless: ['inScene', 'idiomDie', 'advice'] },
  );
  add(
    'sign',
    [
      '(?:razor|blade|knife|compass|scissors|glass|pencil) _5 my|own arm|wrist|leg|skin|thigh',
      'cut|scratch|carve|scrape my|own _1 arm|arms|leg|legs|wrist|skin|thigh _2 with|use|by _2 knife|blade|razor|compass|scissors|glass|pencil|needle',
    ],
    { unless: ['inScene', 'accident', 'advice'] },
  );
  add(
    'sign',
    [
      'world|everyone|family|parents|school|people ~1 not need|want me !to|at',
      'what if|happen_if i _2 jump|die|disappear|vanish|be_dead|end_it|kill_myself|be_go !in_the|at',
      'leave|quit|end|escape this|my life',
      'take|swallow|eat _3 pill _4 lot|all|many|whole|bottle|everything',
      'tomorrow|morning never|not ~1 come for|to me',
      'without me _1 my|they|everyone|everybody|family|mom|dad|parents',
      'i _1 be _1 mistake !in',
      'voice|voices _5 kill|hurt|die|cut|jump myself|now|$',
      '(?:rather|better) die than live|stay|go_home|go_back|go_to_school|see|return|face',
    ],
    { unless: ['inScene', 'idiomDie', 'advice'] },
  );
  add('sign', 'i ~1 can|could not ~1 do_this any_more|more', { unless: ['inScene', 'task'] });
  add(
    'sign',
    [
      'tonight|tomorrow|today|it|this _2 be my last night|day|hour|time_alive !(?:day_)?(?:of|at|in)',
      'not|no|never ~1 want|need my|this life [any_more]',
      'i _3 want|wish|go|will|plan|need to [just] end|stop my|this|all|the _1 pain|suffer|misery|life|torture',
      'say|tell|write ~4 he|she|they|i will|want|go_to|plan_to jump _2 $|tonight|today|now|from|off|down|tomorrow',
      'if i ~1 be|have|should ~1 dead|die|go_forever|not_exist|not_bear _1 my|they|everyone|you|all|mom|dad|nobody|parents',
      'if i ~1 die|disappear _1 my|they|everyone|you|all|mom|dad|nobody|parents',
      'i hate live|life|to_live $',
      'write|letter|message|say|tell _5 before i _1 die|go_forever|end|leave_this_world',
    ],
    { unless: ['inScene', 'idiomDie', 'advice'] },
  );
}

function abuse(add: ReturnType<typeof ruleMaker>): void {
  const home = { unless: ['winning', 'inScene', 'resolved', 'surprise'], home: true };
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
      '<parent> _4 choke|strangle|burn|stab|torture|abuse|bite',
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
      'afraid|scared|dare|fear|terrify|frightened|scare _3 go|get|come|return|be [back] [to] home',
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

function sexualAbuse(add: ReturnType<typeof ruleMaker>): void {
  const plain = { unless: ['story', 'doctorVisit', 'small'] };
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

function neglect(add: ReturnType<typeof ruleMaker>): void {
  const options = { unless: ['story', 'unintended', 'joke', 'surprise'], home: true };
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
      'i|we _1 have ~2 not ~1 eat ~3 for|since _2 day|days|yesterday|two|three|four|monday|week',
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

function danger(add: ReturnType<typeof ruleMaker>): void {
  const options = { unless: ['story', 'game', 'roleplay', 'inScene', 'joke', 'creature', 'advice'] };
  add(
    'sign',
    [
      'man|stranger|someone|guy|car|woman|people|somebody|person|van|he|boy|adult|driver _3 be|keep|have|always|often|start|come _1 follow|chase|stalk|watch|wait_for|stare_at <me>|me_home|us !on_instagram|on_twitter|on_weibo|on_tiktok|game|tag|lead|instruction',
      'man|stranger|guy|car|woman|van|driver|someone _2 follow|chase|stalk <me>|us|me_home !on|online|game',
      'i|we _2 be _2 follow|stalk|chase|kidnap|abduct|blackmail|watch|hunt _2 by !dog|cat|goose|geese|duck|a_dog|a_cow|my|bee|bees|chicken|$',
      'i _2 be _1 kidnap|abduct|follow|stalk|trap|blackmail $',
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
    { unless: ['story', 'roleplay', 'advice', 'creature', 'game'] },
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
    { unless: ['story', 'roleplay', 'advice', 'game', 'joke', 'inScene'] },
  );
}

function bullying(add: ReturnType<typeof ruleMaker>): void {
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

function runaway(add: ReturnType<typeof ruleMaker>): void {
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
