import type { Add } from './pattern';

const alone = {
  unless: [
    'story',
    'inScene',
    'joke',
    'surprise',
    'lesson',
    'animal',
    'camping',
    'game',
    'travel',
    'resolved',
    'chores',
  ],
  home: true,
};

/** Nobody who feeds, houses or cares. */
export function englishAlone(add: Add): void {
  add(
    'sign',
    [
      'nobody|no_one|no_adult ~2 (?:at_home|home|in_the_house) ~1 (?:since|for|until|days|all_week)',
      '<parent> ~3 not ~3 (?:get_out_of_bed|get_up|leave_the_room|leave_her_bed|leave_his_bed|talk_to_us|get_out_of_her) ~2 (?:for|since|days|weeks|month)',
      'i (?:do|have_to_do|must_do) everything (?:for|in|at) _2 (?:baby|babies|brother|brothers|sister|sisters|house|home|little)',
      'no _1 (?:electricity|water|heating|light|power|gas) ~2 no _1 (?:food|rice|money|heating|water)',
      '(?:get|eat|have|give_me) ~2 (?:one|only_one|half|a) _1 (?:bowl|meal|bun|bread|steamed_bun|potato|piece) _2 (?:a|per|every|each) day',
      'nobody|no_one|parents|mom|dad|they ~2 (?:come|not_come|forget) ~2 (?:pick|to_pick|get) _1 me [up] ~12 (?:every|dark|always|hours|close|night|late|again|week)',
      '(?:not|never) ~1 (?:buy|give|get|wash) _1 (?:me|us|my) ~2 (?:coat|shoes|clothes|jacket|clothe|blanket|winter) !too_expensive|new|brand',
      '(?:not|never) ~1 (?:let|allow) ~1 (?:me|us|to) ~1 (?:use|sleep|sit|eat|wash|take|touch|drink|enter) _2 (?:bathroom|toilet|shower|bed|kitchen|blanket|table|fridge|water|bath) !until_i_finish|before|because_it_be_broken|after',
      // Food.
      'i|we|me|brother|sister ~2 (?:only|just) ~1 (?:eat|have|get) _3 (?:once|one_meal|one_bowl|bread|rice|noodles|leftovers|leftover) _3 (?:a_day|every_day|day|in_two_days|all_week|for_days|for_a_week) _3  !breakfast_and|diet|delicious',
      '(?:eat|meal|food|rice) _8 because ~4 (?:nothing|no_food|no_money|not_money|nobody|empty|no_rice) _6 (?:kitchen|fridge|home|house|cook|eat|food|buy|left|at_home|$) _3  !so_we_go|supermarket|restaurant',
      'there be ~2 (?:nothing|no_food|no_rice|not_food|no_more_food|never_food|never_enough) _5 (?:kitchen|fridge|home|house|eat|left|us|cupboard) _10 (?:days|week|hungry|alone|nobody|brother|sister|money|every|cry|school|parents|steal|since|again|always)',
      'i|we|brother|sister _4 [so|always|very|often|be|feel|too] hungry _8 (?:at_night|every|always|nobody|steal|because_there|drink_water|not_sleep|no_food|no_money|days|all_the_time|cry|parents|faint|since) !sport|after_class|so_i_eat|when_i_get_home|before_dinner|in_the_morning|class',
      'drink _2 water ~8 (?:hungry|hunger|full|stomach|instead_of_food|no_food) !before|healthy|after',
      '(?:eat|find|take|pick|look_for) _4 (?:from|in|out_of) _2 (?:trash|garbage|rubbish|bin|dustbin|bins) _5  !put|throw|recycle|bottle|paper',
      '(?:steal|beg) _3 (?:food|bread|money_for_food|something_to_eat|for_food|rice) _6 (?:hungry|because|brother|home|eat|shop|nobody|$) !story|cat|dog|mouse',
      'i|we _3 eat _4 (?:leftover|left_over|leftovers|what_be_leave|what_they_leave|what_be_left|scraps|after_they|last_of_all) _8 (?:nothing|hungry|alone|only|aunt|sometimes|they|not|family|kitchen|floor) !delicious|monday|pizza|yesterday',
      '(?:parents|parent|mother|mom|mum|father|dad|aunt|uncle|stepmother|stepfather|grandmother|they|nobody|no_one) ~3 (?:not|never|no) ~2 (?:give|cook|buy|leave|feed|have|make) ~2 [me|us|any|for|food|enough] ~2 (?:food|dinner|lunch|breakfast|enough|anything|clothes|coat|eat|meal|money_for_food|shoes) _6 (?:me|days|hungry|us|since|week|winter|every|for_days|because|home|to_eat|$) !sweet|candy|junk|snacks|ice|before_dinner|cola|game|phone',
      '(?:eat|take) _2 nothing _4 (?:day|days|since|yesterday|week|home|because_there) !breakfast_because|doctor|hospital|fever',
      // A roof and someone there.
      '(?:no|nobody|without) ~2 (?:adult|adults|grown_up|parents|parent|family) _2 (?:live|stay|be|at|in|with|take_care|look_after|home) _3 (?:with|at|me|us|home|here|$)',
      '(?:nobody|no_one|none) ~2 (?:take_care|look_after|care_about|care_for|cook|wash|watch|be_with|wait_for|want|live_with|come_back|be_home|take_me) _2 [of|for|over] _1 (?:me|us|i|my|at_home) _3 !match|dance|game|team|to_the_park',
      '(?:mother|mom|mum|father|dad|parents|parent|they|both|aunt) _5 (?:leave|go|disappear|run|move|go_away|be_go) _9 (?:ago|week|weeks|month|months|year|years|since|days|away|left|home) _6 (?:and|but|,|now|nobody|she|he|they|not|never|no) ~3 (?:nobody|not|never|no|alone|no_one) ~3 (?:back|home|come|return|money|food|take_care|look_after|call|care|here|live|cook|alone|with) !work|guangdong_and_my_grand|grandparents|grandmother',
      '(?:mother|mom|mum|father|dad|parents|parent) _4 (?:work|leave|go|live) _10 nobody|no_one ~3 (?:take_care|look_after|care|cook|with|help|wash|feed)',
      'i ~4 (?:take_care|look_after|feed|cook|wash|care) _4 (?:my|for|brother|sister|little|them|baby) _10 (?:alone|all_alone|no_adult|nobody|by_myself|no_one|drunk|not_home|go_away|every_day_because|parents_be_go|since_mother_leave|days|leave_us|disappear|in_bed_all_day|miss_school|can_not_go_to_school) !when_mom_cooks|this_afternoon|after_school',
      'i be|am _3 (?:seven|eight|nine|ten|eleven|twelve|\\d+|6|7|8|9|10) _6 (?:cook|wash|take_care|look_after|live|stay) _8 (?:alone|myself|nobody|no_adult|no_one|by_myself|brothers|no_parents)',
      'i|we|me|my_brother|my_sister|us _4 [live|stay|be|leave|alone|sleep] _2 (?:alone|by_myself|on_my_own|by_ourselves) _3 [at_home|home|in_the_house|in_our_house] _4 (?:for|since|every_night|all_night|every_day|all_week|the_whole|many|several) _2 (?:days|day|week|weeks|month|months|year|nights|night|monday|mother|they|a_long|\\d+|two|three|four|five) !practice|practise|read|game',
      'i|we|he|she|brother|sister _4 (?:sleep|live|stay|spend|be) _3 (?:in|on|under|at|outside) _3 (?:empty|abandoned|street|bridge|park|station|car|shop_door|doorway|internet_cafe|internet_bar|net_bar|barn|stairs|staircase|shed|road|building|ruined|bench|tent_because|garage|pig|stairwell|roof|outside|yard) _10 (?:because|no_home|nowhere|alone|cold|night|nights|lock|out|parents|not_know|not_go_home|no_house|dad|evict|landlord|not_open|days|scared|father) !bird|holiday|star|stars|camp|camping|summer_camp|hot|fun|trip|train_to|travel',
      'i|we|my_family ~2 (?:have|get) ~1 no|not (?:home|house|place_to_live|place_to_sleep|where_to_go|roof|bed|family_any_more|one_to_live|money_for_rent) !homework|work|pets',
      '(?:they|he|she|dad|father|mother|mom|mum|parents|aunt|uncle|stepfather|stepmother|grandmother|grandfather) _4 (?:lock|shut|throw|kick|put|send|drive|chase|turn) _1 (?:me|us|my_brother|my_sister) _2 (?:out|outside|out_of|in_the_dark|in_the_cellar|in_the_basement|away|in_the_shed|on_the_balcony|in_the_toilet|in_a_room|in_my_room_all|in_my_room_without) _8 (?:night|house|rain|cold|snow|home|door|all_day|hours|dark|street|because|and|for|until|again|whole|$) !by_mistake|forget_the_key|picnic|party|school|ball|football|to_play|summer_camp',
      'lock out _4 (?:night|rain|cold|every|house|by|of_the_house|parents|again) _3  !forget_my_key|key|keys|of_my_account|because_i_forget',
      '<parent> ~4 (?:not|never|refuse|will_not) ~2 (?:take|bring|let|send|want_to_take|pay) ~1 (?:me|us|him|her|my_brother|my_sister|to|for) ~3 (?:doctor|hospital|dentist|medicine|school|treatment|see_a_doctor|pill) _6 !because_i_be_not_sick|today|on_sunday|yesterday|by_car|alone',
      '(?:sick|fever|ill|hurt|pain|wound|broken|tooth|infected|cough) _8 (?:nobody|no_one|not|never|refuse) ~3 (?:take|care|bring|help|doctor|look_after|pay|notice|let) _4 (?:me|doctor|hospital|about|after|care|see|us|to) !because_it_be_not_serious|serious|so_i_go|now_i_be_better',
      '(?:dirty|smelly|same|thin|torn|no|wet) _2 (?:clothes|coat|shoes|jacket) _8 (?:nobody|no_one|winter|no_money|wash_for|weeks|freeze|cold_every) !rain|play|mud|football',
      '<parent> _3 (?:forget|leave|abandon|dump|desert|ignore) _1 (?:me|us) _6 (?:alone|home|station|days|week|weeks|every|school|always|nobody|again|all_the_time|no_food|year|and_never) !at_the_supermarket_by|birthday|one_day_and_come|surprise|game',
      '(?:not|never|nobody|no_one|n) ~2 (?:want|love|need|like) me _6 (?:parents|mom|dad|home|family|mother|father|new_baby|uncle|aunt|orphanage|they_leave|live)',
      '<parent> ~4 (?:say|tell|think) ~4 (?:not) _1 (?:want|need|her_child|his_child|their_child|love) _2 (?:me|us|$|any_more)',
      '<parent>|aunt|uncle _4 say _3 i be not _2 (?:child|daughter|son|family|her|his)',
      '(?:make|force|let|want|tell|need|order) me ~2 (?:work|stop_school|drop_out|leave_school|quit_school|beg|sell) _6 (?:factory|all_night|all_day|farm|street|money|instead_of|every_night|restaurant|debt|hours|not_go|school|$) !hard|homework|harder|with_my_group',
      '(?:not) ~2 (?:go|allow|let|come) ~2 (?:to_)?school _6 (?:because_(?:i_be_a_girl|girl|we_be_poor|we_have_no|no_money|i_must_work|i_have_to_work)|factory|marry|sell|farm|take_care|no_money|girl|girls) !sunday|holiday|weekend|ill|sick|fever|snow|cold|rain|saturday|summer|today',
    ],
    alone,
  );
}

/** Leaving home for good, planned or done. */
export function englishLeaving(add: Add): void {
  add(
    'sign',
    [
      '(?:bye|goodbye) (?:parents|parent|family|home|mom_and_dad|mum_and_dad|everyone_i_be_leave)',
      '^not i|we|me _5 leave (?:this|the|my) (?:town|city|house|village|place|home|family) _3 (?:tonight|forever|nobody|secretly|for_good|and_never)',
      '(?:they|nobody|parents|mom|dad|no_one|he|she|you) ~2 (?:never|not) ~1 find me !hide',
      '(?:not|never) ~2 (?:go|come) back to (?:him|her|them|that_house|that_home|my_dad|my_father|my_mother|my_parents|my_stepfather|this_home)',
      'run _1 away from (?:home|her_home|his_home|my_home) !cat|dog',
      '^not i|we|me _4 (?:pack|prepare|ready|hide|save) _5 (?:bag|backpack|clothes|money|suitcase|things|everything) ~16 (?:leave_forever|leave_home|run|escape|never_come|never_return|forever|before_they_wake|secretly|nobody_know|go_away|without_tell|leave_this_home|when_they_sleep|while_they_sleep|for_good) !trip|holiday|camp|school_trip|summer',
      '^not i|we|me _6 (?:run_away|runaway|run|leave|escape|elope|go_away|disappear) _3 (?:with|to) _4 (?:man|boyfriend|girlfriend|someone|him|her|guy|boy|friend|city|sea|shanghai|beijing|stranger|net) _8 (?:online|tonight|secret|meet|forever|parents|not_know|without|tell|never|leave_home|home|nobody) !visit|museum|with_my_parents|trip',
      '^not i|me|we _4 (?:want|plan|will|go|decide|think|wish|like|wanna|ready|try|need) _3 (?:run|runaway|escape|flee) _2 (?:away|from) _1 (?:home|$|from|tonight|with|because|tomorrow|forever|parents|family|house|dad|stepfather|what|where|how) !homework|exam|exams|test|race|class|dog|game|pe|reality|english|monster',
      '^not i|me _2 (?:leave|left|run_away|be_out|sneak|get_out|escape) _2 (?:from_)?home _8 (?:not_know|nowhere|alone|scared|cold|night|street|station|can_not_go|not_want|not_go|phone|police|help|because_dad|because_my|days|last_night|and_sleep|where_can|hit|beat) !school|early|at_seven|key|umbrella|forget|without_breakfast|bag',
      'i|we|me _2 (?:be|stay|sleep|spend|sit|hide|live|wait) _6 (?:station|bus_station|train_station|internet_cafe|internet_bar|net_bar|friend_house|street|hotel|airport|internet|park|online bar|online cafe|mall|hospital) _14 (?:leave_home|run_away|not_know_where_i|nowhere|where_to_go|not_want_to_go_home|not_go_home|never_go|not_go_back|parents_not_know|not_tell_my|run_from|nobody_know|home_again|not_dare)',
      'parents|parent|mom|dad|mother|father ~3 not ~1 know where i _3 (?:be|am|go|live|sleep|stay) !put|hide_his|hide_her|present|key',
      'how|where _2 (?:can|could|do|should|to) _2 (?:i|we|one|kid|child|a_kid|a_child|live|run|go|survive) _8 (?:without_my_parents|without_parents|run_away|leave_home|on_the_street|not_find|find_me|alone_without|away_from_home|from_home|away_from_my_family) !cook|holiday|study_abroad|grow_up',
      'live _2 (?:alone|on_my_own|by_myself|somewhere|far) _4 (?:without|where|so|and) ~4 (?:parents|they|nobody|find|never) ~2 (?:find|find_me|see_me|know|hit|me)',
      'i|me _2 (?:will|go_to|want|plan|be_go) _4 (?:go_away|leave|hide|disappear) ~6 (?:nobody|no_one|never|not) ~3 (?:find|see) _1 me',
      'i ~2 (?:will|shall|go|be) ~1 (?:never|not) ~3 (?:come|go|return|be) _1 (?:back|home) _3 (?:again|any_more|ever|after_today|tonight|$) !late|early|for_lunch|until|before|on_time|by_bus|to_that_restaurant|to_that_shop|there',
    ],
    alone,
  );
}
