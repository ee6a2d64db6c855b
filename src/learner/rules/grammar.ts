import { verbForms, type Reading, type WordForm } from '../lexicon';
import { can, type Sentence, type Token } from '../sentence';
import { isOneOf } from './rule';

/** What several rules need to know about English; words in lower case, parted by `|`. */
export const subjectsThird = 'he|she|it';
export const objectPronouns = 'me|you|him|her|us|them';
export const possessives = 'my|your|his|her|our|their';
export const determiners =
  'a|an|the|this|that|these|those|my|your|his|her|its|our|their|some|any|no|every|each|another';
export const be =
  "am|is|are|was|were|be|been|being|'m|'s|'re|i'm|he's|she's|it's|we're|you're|they're|isn't|aren't|wasn't|weren't|that's|there's";
export const modals =
  "can|could|will|would|should|must|may|might|shall|can't|couldn't|won't|wouldn't|shouldn't|mustn't|cannot|i'll|you'll|he'll|she'll|we'll|they'll|it'll";
export const auxiliaries = `${modals}|do|does|did|don't|doesn't|didn't|have|has|had|haven't|hasn't|hadn't|am|is|are|was|were|isn't|aren't|wasn't|weren't|let|let's`;
export const prepositions =
  'in|on|at|of|for|to|with|from|by|about|after|before|near|behind|under|over|into|during|without|between|beside';
export const midAdverbs =
  'always|usually|often|sometimes|never|also|really|still|just|only|even|hardly|seldom|rarely|already|ever|now|both|all';
/** What is told to all or to whoever hears it, in the plain form: "Everybody stand up.", "Somebody help!" */
const toldToAll =
  'stand|sit|stop|listen|look|keep|be|come|open|close|call|get|put|turn|wait|hurry|hold|stay|shut|raise|line';
export const timeUnits = 'second|minute|hour|day|week|month|year|term|semester';

export const people =
  'mother|father|mom|mum|dad|brother|sister|grandmother|grandfather|grandma|grandpa|uncle|aunt|cousin|friend|teacher|classmate|deskmate|boy|girl|man|woman|son|daughter|parent|student|baby|child|doctor|neighbour|neighbor|teammate|roommate|headmaster|mummy|daddy';
export const peoplePlural =
  'parents|students|friends|children|teachers|classmates|brothers|sisters|grandparents|boys|girls|men|women|kids|people|cousins|neighbours|pupils|farmers|workers|doctors';

/** Nouns that take no plural and no "a" (or do so only in a sense that pupils hardly mean). */
export const uncountable = new Set(
  `advice information homework housework furniture knowledge news luggage baggage equipment weather traffic progress money rice bread milk
  water music luck fun work help health food fruit fish chicken beef pork meat tea coffee juice sugar salt paper time love hair snow rain
  wind air sunshine nature energy power space room experience science technology history art sport english chinese maths math physics
  education culture tofu soup cheese butter chocolate cake ice grass sand clothing rubbish litter garbage trash pollution electricity
  happiness confidence courage patience kindness honesty respect success peace freedom truth life death youth attention behaviour behavior
  research evidence software internet business cash mail email medicine noise pressure stress pain sleep exercise practice training
  reading writing swimming shopping cooking football basketball tennis badminton volleyball chess breakfast lunch dinner school bed home
  gold silver wood glass iron cotton silk wool stone earth ground land oil gas fire light darkness heat cold dust soil yuan people police
  fiction poetry literature media data staff crew family team class audience sheep deer series species means kung fu dozen hundred
  thousand million billion half percent pm am old kind sort type bit lot couple pair plenty rest whole top maximum minimum past future
  present age`.split(/\s+/),
);

/** Plurals that pupils make of words without one. */
export const falsePlurals: Readonly<Record<string, string>> = {
  informations: 'information', advices: 'advice', homeworks: 'homework', houseworks: 'housework', furnitures: 'furniture',
  knowledges: 'knowledge', luggages: 'luggage', baggages: 'baggage', equipments: 'equipment', musics: 'music', breads: 'bread',
  moneys: 'money', weathers: 'weather', traffics: 'traffic', rices: 'rice', newses: 'news', progresses: 'progress', softwares: 'software',
  sheeps: 'sheep', childrens: 'children', mens: 'men', womens: 'women', peoples: 'people', childs: 'children', mans: 'men', womans: 'women',
  foots: 'feet', tooths: 'teeth', mouses: 'mice', fishs: 'fish', knifes: 'knives', lifes: 'lives', leafs: 'leaves', wifes: 'wives',
  shelfs: 'shelves', halfs: 'halves', wolfs: 'wolves', thiefs: 'thieves', tomatos: 'tomatoes', potatos: 'potatoes', heros: 'heroes',
  storys: 'stories', countrys: 'countries', citys: 'cities', familys: 'families', babys: 'babies', partys: 'parties', hobbys: 'hobbies',
  dictionarys: 'dictionaries', librarys: 'libraries', factorys: 'factories', boxs: 'boxes', classs: 'classes', watchs: 'watches',
  dishs: 'dishes', matchs: 'matches', sandwichs: 'sandwiches', buss: 'buses',
}; // prettier-ignore

/** Nouns of things that are counted, so a bare singular is a slip. */
export const things = new Set(
  `book pen pencil ruler eraser bag schoolbag desk chair table bed door window room house flat car bike bicycle bus train plane ship boat
  phone computer camera watch clock picture photo map card letter box bottle cup plate bowl knife spoon dictionary story song film movie
  game toy ball kite doll present gift dog cat bird rabbit pig cow horse duck tiger lion monkey panda elephant giraffe snake apple banana
  orange pear peach tomato potato carrot egg hamburger sandwich dumpling hat coat shirt skirt dress sweater jacket shoe sock tree flower
  mountain hill river lake park zoo shop supermarket library museum hospital station school classroom playground village town city country
  farm factory friend classmate teacher student boy girl brother sister cousin uncle aunt doctor nurse driver farmer worker singer dancer
  scientist engineer artist writer policeman cook player star hero child man woman baby idea question answer word sentence lesson subject
  exam test problem mistake plan dream hobby club party trip visit holiday festival birthday day week month year hour minute member
  machine robot bridge street road island garden kitchen bedroom bathroom toilet hotel restaurant cinema theatre animal vegetable star
  planet language country stranger neighbour activity app video message website`.split(/\s+/),
);

export const professions = new Set(
  `teacher doctor nurse farmer worker driver cook singer dancer actor actress writer scientist engineer policeman policewoman student pilot
  lawyer manager waiter waitress dentist vet soldier astronaut artist painter musician player reporter journalist businessman
  businesswoman cleaner firefighter fireman postman tailor hairdresser programmer coach guide dancer chef volunteer president singer star hero
  monitor housewife fisherman shopkeeper`.split(/\s+/),
);

export const isSign = (token: Token | undefined): boolean => token === undefined || token.kind === 'sign';
const conjunctions =
  'and|but|so|because|when|if|that|then|or|while|although|though|since|unless|until|than|as|think|thinks|thought|know|say|says|said|hope|guess|believe|feel|maybe|perhaps|sometimes|usually|often|now|today|yesterday|tomorrow|yes|no|well|also|however|ok|okay|what|where|why|how|who|which';

/** Whether a clause may begin at this token: the start, a sign, a conjunction, a word like "think" or "today" stands before it. */
export function startsClause({ tokens }: Sentence, token: Token): boolean {
  const index = token.index;
  const before = tokens[index - 1];
  if (before === undefined || isOneOf(before, ',|;|.|!|?|:|-|"|(')) return true;
  if (isOneOf(before, 'and|or|nor')) {
    // "Tom and he like …": one subject of two; "… plays chess and he like …": a new clause.
    const first = tokens.slice(0, index - 1);
    return first.length >= 3 && first.slice(1).some(mayBeVerb);
  }
  return isOneOf(before, conjunctions);
}

/** A token that is surely a finite verb or an auxiliary. */
export function isFinite(token: Token): boolean {
  if (isOneOf(token, be) || isOneOf(token, auxiliaries)) return true;
  const found = token.readings;
  return (
    found.length > 0 &&
    found.every(({ pos }) => pos === 'verb' || pos === 'have' || pos === 'do' || pos === 'be') &&
    found.some(({ form }) => form !== 'ing')
  );
}

/** "Everybody stand up.", "Somebody help me!": an order, whose verb takes no -s. */
export function isOrderToAll(tokens: readonly Token[], verb: Token): boolean {
  if (verb.index !== 1) return false;
  return isOneOf(tokens[0], 'everyone|everybody')
    ? isOneOf(verb, toldToAll)
    : isOneOf(tokens[0], 'someone|somebody') && (isOneOf(verb, toldToAll) || isOneOf(verb, 'help|save|tell'));
}

/** Whether a token might be a verb of any form but -ing. */
export function mayBeVerb(token: Token): boolean {
  return (
    isOneOf(token, be) ||
    isOneOf(token, auxiliaries) ||
    token.readings.some(({ pos, form }) => pos === 'verb' && form !== 'ing')
  );
}

/** The base form of a verb form; undefined when the word is no such form. */
export function baseOf(token: Token | undefined, ...forms: WordForm[]): string | undefined {
  if (!token) return undefined;
  if (isOneOf(token, 'saw')) return forms.includes('past') ? 'see' : undefined;
  const found = token.readings.filter((one) => one.pos === 'verb' && forms.includes(one.form));
  return found.find((one) => one.lemma !== token.lower)?.lemma ?? found[0]?.lemma;
}

/** A verb in its base form that is neither a past form nor a participle ("put", "read" are left out). */
export function isPlainBase(token: Token | undefined): boolean {
  return can(token, 'verb', 'base') && !can(token, 'verb', 'past') && token?.lower !== 'be';
}

/** Only ever a verb, in its base form: "go", "eat", "buy". */
export function isPureVerb(token: Token | undefined): boolean {
  if (!token) return false;
  if (
    isOneOf(
      token,
      'do|have|go|eat|buy|sell|know|become|be|see|get|make|take|give|learn|teach|speak|sing|write|read|swim|watch|play|study|visit|help|meet|hear|say|tell|bring|come|live|grow|keep|find|win|lose|join|draw|choose|think|understand|listen|finish|improve|protect',
    )
  )
    return true;
  return isPlainBase(token) && token.readings.every(({ pos }) => pos === 'verb');
}

export const thirdOf = (base: string): string => verbForms(base).third;
export const pastOf = (base: string): string => verbForms(base).past[0]!;
export const participleOf = (base: string): string => verbForms(base).participle.at(-1)!;
export const ingOf = (base: string): string => verbForms(base).ing[0]!;

/** An adjective and nothing else that could stand behind a subject. */
export function isPureAdjective(token: Token | undefined): boolean {
  if (!token) return false;
  if (
    isOneOf(
      token,
      'happy|sad|sure|ready|tired|hungry|thirsty|afraid|angry|busy|beautiful|tall|short|cute|sorry|glad|nervous|excited|bored|interested|lonely|shy|sick|ill|healthy|strong|smart|clever|handsome|pretty|lazy|kind|friendly|funny|polite|late|worried|surprised|scared|proud|important|difficult|delicious|interesting|boring|hot|cold|big|small|young|fat|thin|poor|rich|brave|careful|famous|popular|expensive|cheap',
    )
  )
    return true;
  const found = token.readings;
  return found.length > 0 && found.every(({ pos, form }) => pos === 'adjective' && form === 'base');
}

const pluralOnly =
  'trousers|jeans|shorts|pants|clothes|scissors|glasses|pyjamas|pajamas|shoes|socks|gloves|stairs|goods|thanks|belongings|surroundings|chopsticks|lyrics';

/** A noun and nothing else, in the plural. */
export function isPluralNoun(token: Token | undefined): boolean {
  if (!token || uncountable.has(token.lower)) return false;
  if (isOneOf(token, pluralOnly)) return true;
  const found = token.readings;
  return (
    !found.some(isFunctionWord) &&
    found.some((one) => one.pos === 'noun' && one.form === 'plural' && one.lemma !== token.lower) &&
    !found.some((one) => one.pos === 'noun' && one.form === 'singular')
  );
}

/** A plural noun, "people" among them. */
export function isPluralNounOrPeople(token: Token | undefined): boolean {
  return isPluralNoun(token) || isOneOf(token, 'people|children|men|women');
}

/** A noun in the singular that has a plural. */
export function isSingularNoun(token: Token | undefined): boolean {
  if (!token || uncountable.has(token.lower) || isOneOf(token, pluralOnly)) return false;
  const found = token.readings;
  return (
    !found.some(isFunctionWord) &&
    found.some((one) => one.pos === 'noun' && one.form === 'singular') &&
    !found.some((one) => one.form === 'plural')
  );
}

/** Whether no noun phrase goes on at this token: a sign, the end, a function word or a verb. */
export function endsPhrase(token: Token | undefined): boolean {
  if (isSign(token)) return true;
  if (isOneOf(token, prepositions) || isOneOf(token, auxiliaries) || isOneOf(token, be)) return true;
  if (
    isOneOf(
      token,
      'and|or|but|so|because|when|if|that|who|which|then|i|you|he|she|it|we|they|every|last|next|this|very|too|now|today|yesterday|here|there|together|also|than|as|ago|with',
    )
  )
    return true;
  return token !== undefined && token.lower !== 'like' ? isFinite(token) : true;
}

/** "it", "will" and "can" are nouns, too, but hardly ever. */
function isFunctionWord({ pos }: Reading): boolean {
  return (
    pos === 'pronoun' ||
    pos === 'modal' ||
    pos === 'preposition' ||
    pos === 'determiner' ||
    pos === 'conjunction'
  );
}
