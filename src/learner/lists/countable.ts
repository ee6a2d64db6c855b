/** Nouns that are counted in every sense that pupils mean: a bare singular lacks its article. Words in their singular. */
export const countable: ReadonlySet<string> = new Set(
  `DVD foot capital fever cough toothache stomachache accident accountant activity actor actress ad address advantage adventure advert advertisement adviser advisor aeroplane afternoon agency agent
  airline airplane airport album ambition ambulance ancestor angel animal ankle anniversary answer ant apartment ape app apple appointment apron
  architect arm armchair arrow article artist assignment assistant association astronaut astronomer athlete attempt author avenue baby babysitter
  backpack backpacker bag baker bakery balcony ball balloon banana band bandage barber bargain barrel basement basin basket bat bathroom battery bay
  bean bear beard beast bee beginner bell belt bench bicycle bike bill bin biography bird birthday blackboard blanket blog blogger board boat body
  bomb bone book bookcase bookshelf bookshop bookstore boot border boss bottle bowl box boy boyfriend bracelet branch brick bride bridge brother brush
  bubble bucket budget builder building bulb bull bullet bun burger burglar bush businessman businesswoman butcher butterfly button cab cabin cafe
  cafeteria café cage calculator calendar calf camel camera camp campus canal candle canteen cap car card career carpet carrot carton cartoon cassette
  castle cat cave celebrity cell cellphone cent centimeter centimetre century ceremony chain chair chairman champion championship chapter chariot chef
  chemist cheque child choir chopstick cigarette cinema circle citizen city classmate classroom cleaner clerk cliff clinic clip clock cloud clown club
  clue coach coast coat coffin coin collar column comedian comet comic comma committee companion compass competition competitor complaint composer
  computer concert conclusion consonant constitution consumer container contest continent conversation cookbook cooker cookie cop copy corner cottage
  couch council country couple courgette court cousin cow creator creature criminal critic crop crossroads crow crowd cruise cucumber cup cupboard
  cushion customer daisy dam dancer daughter deadline dealer decision deed degree dentist desert desk deskmate destination detective device dialogue
  diamond diaper diary dictionary difference dinosaur director disadvantage dish diver doctor document documentary dog doll dollar dolphin door
  doorway dot dozen dragon drawer dress driver drone drugstore drum dumpling dynasty eagle ear earring edition editor egg elbow election electron
  elephant elevator emperor enemy engine engineer envelope episode equation era eraser escalator essay evening event exam examiner example exhibition
  expert explorer eye factory fairy fan farm farmer fence ferry festival field fighter filter finger firefighter firework firm fisherman fist flag
  flat flock floor flower flute fly folder footballer forecast forehead foreigner forest fork formula fortnight fountain fox fragment frame freezer
  freshman fridge friend frog funeral gallery game gang gap garage garden gardener gate gentleman gesture ghost gift giraffe girl girlfriend glance
  globe glove goal goalkeeper goat goddess golfer goose gorilla governor graduate gram grandchild granddaughter grandfather grandmother grandparent
  grandson grape graph grasshopper greenhouse group guard guest guidebook guideline guitar guitarist gun guy gym habit hairdresser hairdryer hall
  hamburger hammer hamster hand handbag handkerchief handle handshake harbor harbour hat hawk head headache headline headphone headteacher hedge heel
  helmet hen herd hero hill historian hive hobby hole hometown honeymoon horizon horn horse hostel hotel hour house hunter husband hut idea idiom idol
  image immigrant inch incident influencer ingredient inhabitant injury innovator insect institute instructor instrument interval interviewee
  interviewer invention invitation island item jacket jar jet jewel job joke journal journalist journey judge jug jumper jungle kettle key keyboard
  kid kilogram kilometer kilometre king kingdom kitchen kite kitten knee knife laboratory ladder lady ladybird lake lamp landlord lane lantern laptop
  lawyer layer leader leaf league learner leg lesson letter liar librarian library lifeguard lift limb lion lip list liter litre loaf lorry
  loudspeaker lover magazine magician mailbox mall manager map mathematician mayor meal mechanic medal meeting member menu merchant mess message meter
  metre microphone mile minute miracle mirror mission mistake mixer model moment monitor monk monkey monster month monument mooncake morning mosque
  mosquito motor motorcycle motorway mountain mouse mouth movie mug muscle museum mushroom musical musician nail name nap napkin nation neck necklace
  needle neighbor neighborhood neighbour neighbourhood nephew nest newcomer newspaper nickname niece noodle nose note notebook noticeboard notion noun
  novel novelist number nurse oak object obstacle occasion occupation ocean office officer onion opinion opponent opportunity orchard orchestra organ
  organisation organization organizer orphan outfit oven owl owner page painter pal palace pan panda panther parachute parade parcel parent park
  parrot participant partner passenger passport path peanut pear pen pencil penfriend penguin penny performer person pet phase philosopher photo
  photograph photographer phrase physician piano picnic picture pig pigeon pilgrim pill pillow pilot pineapple pipe pirate pit place plan plane planet
  plate platform player playground plug pocket poem poet pole policeman policewoman politician pond pony pool population port portrait position
  postcard poster pot potato prediction prefix president priest prince princess printer prisoner prize problem procedure producer profession professor
  program programme pronoun proposal proverb psychologist pub publisher pullover pupil puppet puppy purse puzzle queen question questionnaire queue
  quiz rabbit racket raincoat raindrop rainforest rank rat razor reader receipt receptionist recipe reef referee refrigerator refugee region relative
  report reporter representative republic reservation restaurant ribbon rider river road robber robin robot rocket role roof roommate rooster rose
  route ruler rumour safari sailor salesman salesperson sandal sandwich satellite saucer sausage scanner scarf scene scholar scholarship schoolbag
  schoolchild schoolmate scientist scooter score scream screen sculptor sculpture seagull seat section selfie semester sentence server settler sheet
  shelf shepherd shield ship shirt shoe shop shore shortcut shoulder signature singer sister skateboard skeleton sketch skirt skyscraper slave sleeve
  slide slipper slogan smartphone smile snack snail snake sock sofa soldier son song souvenir spaceman spaceship sparrow speaker specialist spectator
  spider sponsor spoon sportsman sportswoman spot spy squirrel stadium stage stair stamp star station statue stick sticker store story storyteller
  stove stranger strategy stream street stripe student studio subject submarine suburb suffix suggestion suit suitcase summit sunflower superhero
  supermarket superstar surgeon surname sweater sweatshirt swimmer swimsuit sword symptom tablet tale tap target task teacher teammate teenager
  telegram telescope temple tent test textbook theory thief thriller thumb thunderstorm ticket tiger tile title toe toilet tomato tomb tongue tool
  tooth toothbrush topic tornado tour tourist towel tower town toy track trainee translator trap traveler traveller tray tree tribe trip truck trumpet
  tunnel turtle twin typhoon umbrella unit valley vampire van vase vegetable vegetarian vehicle vest vet viewer village villager violin virus visa
  visitor vlog volcano vowel voyage wagon waiter waitress wall wallet wardrobe warrior waterfall wave weapon webcam webpage website wedding week
  weekend whale wheel wheelchair whistle wife window wing winner witch wizard wolf woman word worker workshop wound wrist writer yard year youngster
  zone zoo
  beach bedroom biscuit bus celebration collection haircut machine paragraph party piece survey table taxi theater theatre thing video phone bank aisle argument bonus centre chart cheek chimpanzee chin description discussion earthquake entrance error flea flight highway kit landscape reunion robbery roundabout runner secretary solution statement stomach storm summary symbol symphony system tablespoon timetable tram weekday situation trick`.split(
    /\s+/,
  ),
);

/** Nouns that are never counted: no "a", no plural, no number. */
export const uncounted: ReadonlySet<string> = new Set(
  `advice information meat homework housework furniture knowledge news luggage baggage equipment weather traffic progress money music
  electricity pollution software clothing rubbish garbage litter sunshine photography fun luck evidence research mail jewellery jewelry
  scenery tofu homesickness happiness butter milk rice cotton`.split(/\s+/),
);
