/** What kind of thing a word names; the tutor reacts and asks on by it. */
export type Kind =
  | 'food' | 'fruit' | 'drink' | 'ball-game' | 'pastime' | 'person' | 'pet' | 'animal' | 'place' | 'home-place' | 'subject' | 'festival' | 'job'
  | 'thing' | 'nature' | 'show' | 'game' | 'star'; // prettier-ignore

export interface Thing {
  kind: Kind;
  /** As the tutor says it by itself: "dumplings", "basketball", "dogs"; with an article where it needs one. */
  name: string;
  plural: boolean;
}

/** Said without an article, as one mass. */
const mass: Partial<Record<Kind, string>> = {
  food: 'rice,meat,fish,beef,pork,chicken,soup,bread,tofu,fruit,hotpot,hot pot,chocolate,corn,seafood,ice cream,porridge,honey,zongzi,tangyuan,baozi,jiaozi,mantou,huoguo,mapo tofu,fried rice,fried chicken,roujiamo,liangpi,tanghulu,latiao,youtiao,xiaolongbao,wonton,congee,kung pao chicken,hot and sour soup',
  drink: 'water,milk,tea,juice,cola,soy milk',
  'ball-game':
    'basketball,football,soccer,volleyball,tennis,table tennis,ping-pong,ping pong,badminton,baseball,chess',
  pastime:
    'music,swimming,running,drawing,painting,dancing,singing,reading,fishing,cooking,cycling,hiking,skating,kung fu,photography,TV',
  subject: 'English,maths,math,Chinese,science,history,geography,physics,biology,chemistry,art,PE',
  festival:
    'Spring Festival,Mid-Autumn Festival,Dragon Boat Festival,Lantern Festival,Double Ninth Festival,New Year,Chinese New Year,Christmas',
  nature: 'rain,snow,spring,summer,autumn,winter',
};

/** Singular forms; the tutor speaks of them in the plural. */
const countable: Partial<Record<Kind, string>> = {
  food: 'noodle,dumpling,egg,cake,vegetable,tomato,potato,carrot,bean,mushroom,sandwich,hamburger,pancake,moon cake,mooncake,bun,nut,sweet potato,cookie,biscuit,snack',
  fruit: 'apple,orange,banana,watermelon,pear,peach,grape,strawberry,mango,lychee,cherry',
  pastime: 'cartoon,film,movie,song,book,story,comic,kite,computer game,card game,video',
  animal:
    'dog,cat,bird,cow,pig,duck,sheep,horse,rabbit,panda,tiger,lion,monkey,elephant,goat,hen,goose,bee,butterfly,frog,snake,wolf,fox,bear,mouse,dolphin,whale,turtle,tortoise,hamster,parrot,kitten,puppy,ant,shark,dinosaur,penguin,giraffe,kangaroo,deer,squirrel,pet',
  job: 'doctor,nurse,farmer,driver,police officer,scientist,engineer,singer,writer,astronaut,soldier,pilot,artist,dancer,actor,firefighter,vet,programmer',
  thing: 'bike,phone,computer,picture,toy,present,guitar,piano,radio,bag,pen',
  nature: 'flower,tree,star,mountain,hill',
};

const irregularPlurals: Record<string, string> = {
  sheep: 'sheep',
  deer: 'deer',
  puppy: 'puppies',
  goose: 'geese',
  mouse: 'mice',
  wolf: 'wolves',
  strawberry: 'strawberries',
  cherry: 'cherries',
  potato: 'potatoes',
  'sweet potato': 'sweet potatoes',
  tomato: 'tomatoes',
  mango: 'mangoes',
  butterfly: 'butterflies',
  story: 'stories',
  sandwich: 'sandwiches',
  peach: 'peaches',
  fox: 'foxes',
};

/** Singular, and whether the word itself means several people. Said with "your". */
const people =
  'mother,mum,mom,father,dad,grandma,grandpa,grandmother,grandfather,brother,sister,uncle,aunt,cousin,best friend,friend,classmate,teacher,neighbour,deskmate';
const peoplePlural = 'grandparents,parents,brothers,sisters,cousins,friends,classmates,neighbours';

/** With the words that lead to it, so that "at school" never becomes "in the school". */
const places: Record<string, string> = {
  city: 'the city',
  river: 'the river',
  lake: 'the lake',
  sea: 'the sea',
  beach: 'the beach',
  park: 'the park',
  forest: 'the forest',
  library: 'the library',
  market: 'the market',
  farm: 'the farm',
  field: 'the field',
  fields: 'the fields',
  garden: 'the garden',
  museum: 'the museum',
  zoo: 'the zoo',
  countryside: 'the countryside',
  beijing: 'Beijing',
  shanghai: 'Shanghai',
  "xi'an": "Xi'an",
  chengdu: 'Chengdu',
  hangzhou: 'Hangzhou',
  guangzhou: 'Guangzhou',
  yunnan: 'Yunnan',
  tibet: 'Tibet',
  'great wall': 'the Great Wall',
};

/** The pupil's own, when "my" or "our" stands before them, or "a village" in which they live. */
const homePlaces: Record<string, string> = {
  school: 'your school',
  village: 'your village',
  town: 'your town',
  'home town': 'your home town',
  hometown: 'your home town',
};

/** Every word or pair of words, in lower case, that the tutor can take up. */
export const things: ReadonlyMap<string, Thing> = collect();

function collect(): Map<string, Thing> {
  const found = new Map<string, Thing>();
  const add = (said: string, thing: Thing) => found.set(said.toLowerCase(), thing);
  for (const [kind, list] of Object.entries(mass) as [Kind, string][]) {
    for (const name of list.split(','))
      add(name, { kind, name: name === 'math' ? 'maths' : name, plural: false });
  }
  for (const [kind, list] of Object.entries(countable) as [Kind, string][]) {
    for (const name of list.split(',')) {
      const plural = irregularPlurals[name] ?? `${name}s`;
      const thing = { kind, name: plural, plural: true };
      add(name, thing);
      add(plural, thing);
    }
  }
  for (const said of ['chickens', 'ducks']) add(said, { kind: 'animal', name: said, plural: true });
  for (const name of people.split(',')) add(name, { kind: 'person', name: `your ${name}`, plural: false });
  for (const name of peoplePlural.split(','))
    add(name, { kind: 'person', name: `your ${name}`, plural: true });
  for (const [said, name] of Object.entries(homePlaces))
    add(said, { kind: 'home-place', name, plural: false });
  for (const [said, name] of Object.entries(places))
    add(said, { kind: 'place', name, plural: name.endsWith('fields') });
  return found;
}
