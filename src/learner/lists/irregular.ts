/** Irregular verbs: `base past participle`; `/` parts equal forms, the first is the one taught. */
const verbRows = `
arise arose arisen|awake awoke awoken|be was/were been|bear bore born/borne|beat beat beaten|become became become|begin began begun
bend bent bent|bet bet bet|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred
bring brought brought|broadcast broadcast broadcast|build built built|burn burned/burnt burned/burnt|burst burst burst|buy bought bought
catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt
dig dug dug|do did done|draw drew drawn|dream dreamed/dreamt dreamed/dreamt|drink drank drunk|drive drove driven|eat ate eaten
fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fly flew flown|forbid forbade forbidden
forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got got/gotten
give gave given|go went gone|grind ground ground|grow grew grown|hang hung/hanged hung/hanged|have had had|hear heard heard|hide hid hidden
hit hit hit|hold held held|hurt hurt hurt|keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led
lean leaned/leant leaned/leant|leap leaped/leapt leaped/leapt|learn learned/learnt learned/learnt|leave left left|lend lent lent|let let let
lie lay/lied lain/lied|light lit/lighted lit/lighted|lose lost lost|make made made|mean meant meant|meet met met|mistake mistook mistaken
misunderstand misunderstood misunderstood|mow mowed mown/mowed|overcome overcame overcome|oversleep overslept overslept|pay paid paid
prove proved proved/proven|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|retell retold retold|rewrite rewrote rewritten
rid rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|saw sawed sawn/sawed|say said said|see saw seen|seek sought sought
sell sold sold|send sent sent|set set set|sew sewed sewn/sewed|shake shook shaken|shine shone/shined shone/shined|shoot shot shot
show showed shown/showed|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid
smell smelled/smelt smelled/smelt|sow sowed sown/sowed|speak spoke spoken|speed sped/speeded sped/speeded|spell spelled/spelt spelled/spelt
spend spent spent|spill spilled/spilt spilled/spilt|spin spun spun|spit spat/spit spat/spit|split split split|spoil spoiled/spoilt spoiled/spoilt
spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung|strike struck struck
swear swore sworn|sweep swept swept|swell swelled swollen|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn
tell told told|think thought thought|throw threw thrown|thrust thrust thrust|understand understood understood|undo undid undone|upset upset upset
wake woke/waked woken/waked|wear wore worn|weave wove woven|weep wept wept|wet wet/wetted wet/wetted|win won won|wind wound wound
withdraw withdrew withdrawn|write wrote written`;

export interface IrregularVerb {
  base: string;
  past: string[];
  participle: string[];
}

export const irregularVerbs: readonly IrregularVerb[] = verbRows
  .trim()
  .split(/[|\n]/)
  .map((row) => {
    const [base = '', past = '', participle = ''] = row.trim().split(' ');
    return { base, past: past.split('/'), participle: participle.split('/') };
  });

/** Irregular plurals: singular -> plural. Words with one form for both map to themselves. */
export const irregularPlurals: ReadonlyMap<string, string> = new Map(
  Object.entries({
    man: 'men',
    woman: 'women',
    child: 'children',
    person: 'people',
    foot: 'feet',
    tooth: 'teeth',
    mouse: 'mice',
    goose: 'geese',
    ox: 'oxen',
    sheep: 'sheep',
    fish: 'fish',
    deer: 'deer',
    series: 'series',
    species: 'species',
    means: 'means',
    aircraft: 'aircraft',
    knife: 'knives',
    life: 'lives',
    wife: 'wives',
    leaf: 'leaves',
    half: 'halves',
    shelf: 'shelves',
    wolf: 'wolves',
    thief: 'thieves',
    loaf: 'loaves',
    scarf: 'scarves',
    self: 'selves',
    calf: 'calves',
    hero: 'heroes',
    potato: 'potatoes',
    tomato: 'tomatoes',
    mango: 'mangoes',
    echo: 'echoes',
    volcano: 'volcanoes',
    mosquito: 'mosquitoes',
    crisis: 'crises',
    analysis: 'analyses',
    basis: 'bases',
    phenomenon: 'phenomena',
    medium: 'media',
    bacterium: 'bacteria',
    grandchild: 'grandchildren',
    policeman: 'policemen',
    policewoman: 'policewomen',
    fireman: 'firemen',
    businessman: 'businessmen',
    gentleman: 'gentlemen',
    fisherman: 'fishermen',
    postman: 'postmen',
    salesman: 'salesmen',
    snowman: 'snowmen',
    sportsman: 'sportsmen',
    Chinese: 'Chinese',
    Japanese: 'Japanese',
    yuan: 'yuan',
    jiaozi: 'jiaozi',
    offspring: 'offspring',
    salmon: 'salmon',
    photo: 'photos',
    piano: 'pianos',
    radio: 'radios',
    zoo: 'zoos',
    video: 'videos',
    kilo: 'kilos',
    panda: 'pandas',
    kangaroo: 'kangaroos',
    studio: 'studios',
    roof: 'roofs',
    belief: 'beliefs',
    chef: 'chefs',
    cliff: 'cliffs',
    giraffe: 'giraffes',
    handkerchief: 'handkerchiefs',
    stomach: 'stomachs',
    monarch: 'monarchs',
    euro: 'euros',
    memo: 'memos',
    disco: 'discos',
    casino: 'casinos',
    dumpling: 'dumplings',
    bus: 'buses',
    gas: 'gases',
    quiz: 'quizzes',
    tuna: 'tuna',
    dice: 'dice',
    dozen: 'dozen',
    hundred: 'hundred',
  }),
);

/** Comparatives and superlatives that follow no rule. */
export const irregularDegrees: ReadonlyMap<string, string> = new Map(
  Object.entries({
    better: 'good',
    best: 'good',
    worse: 'bad',
    worst: 'bad',
    further: 'far',
    furthest: 'far',
    farther: 'far',
    farthest: 'far',
    elder: 'old',
    eldest: 'old',
    less: 'little',
    least: 'little',
    more: 'many',
    most: 'many',
  }),
);
