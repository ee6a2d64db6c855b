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
  drugs: `sleeping_pill|sleep_pill|pill|pills|painkillers|painkiller|tablet|antidepressants|insulin`,
  poison: `poison|pesticide|bleach|rat_poison|paraquat|detergent|cleaning_liquid|cleaner|toilet_cleaner|weed_killer|gasoline|cleaning_fluid|disinfectant|battery|batteries|charcoal`,
} as const;
