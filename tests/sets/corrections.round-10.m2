S Mid-Autumn Day is a time for families to get together .

S We were made to wait outside in the cold .

S There were too many people on the bus for us to get on .

S She asked me not to tell anyone .

S She is enough old to drive .
A 2 2|||M|||old|||REQUIRED|||-NONE-|||0
A 3 4|||U||||||REQUIRED|||-NONE-|||0

S What she said made me sad .

S My parents hope me get good marks .
A 3 4|||R|||I|||REQUIRED|||-NONE-|||0
A 2 3|||R|||want|||REQUIRED|||-NONE-|||1
A 4 4|||M|||to|||REQUIRED|||-NONE-|||1
A 3 4|||R|||I will|||REQUIRED|||-NONE-|||2
A 3 4|||R|||that I can|||REQUIRED|||-NONE-|||3
A 3 4|||R|||I can|||REQUIRED|||-NONE-|||4

S Bread , eggs and a glass of juice .

S I do n't like play football because it makes me tiring .
A 4 5|||R|||playing|||REQUIRED|||-NONE-|||0
A 10 11|||R|||tired|||REQUIRED|||-NONE-|||0
A 4 4|||M|||to|||REQUIRED|||-NONE-|||1
A 10 11|||R|||tired|||REQUIRED|||-NONE-|||1

S My aunt selling fruit in the market .
A 2 3|||R|||sells|||REQUIRED|||-NONE-|||0
A 2 2|||M|||is|||REQUIRED|||-NONE-|||1

S I with my mother went shopping .
A 1 1|||M|||went shopping|||REQUIRED|||-NONE-|||0
A 4 6|||U||||||REQUIRED|||-NONE-|||0
A 0 0|||M|||My mother and|||REQUIRED|||-NONE-|||1
A 1 4|||U||||||REQUIRED|||-NONE-|||1

S The cup was broken by he .
A 5 6|||R|||him|||REQUIRED|||-NONE-|||0

S Paper was invented by the Chinese .

S He is student .
A 2 2|||M|||a|||REQUIRED|||-NONE-|||0

S I 've got two tickets for tonight 's concert .

S I was born in 5th June .
A 3 4|||R|||on|||REQUIRED|||-NONE-|||0
A 3 5|||R|||on 5|||REQUIRED|||-NONE-|||1

S My little brother is afraid of the dark .

S I have three child books .
A 3 4|||R|||children|||REQUIRED|||-NONE-|||0
A 4 4|||M|||'s|||REQUIRED|||-NONE-|||0
A 3 4|||U||||||REQUIRED|||-NONE-|||1
A 5 5|||M|||for children|||REQUIRED|||-NONE-|||1

S She must goes home now .
A 2 3|||R|||go|||REQUIRED|||-NONE-|||0

S He has died for two years .
A 2 2|||M|||been|||REQUIRED|||-NONE-|||0
A 2 3|||R|||dead|||REQUIRED|||-NONE-|||0
A 1 2|||U||||||REQUIRED|||-NONE-|||1
A 3 4|||U||||||REQUIRED|||-NONE-|||1
A 6 6|||M|||ago|||REQUIRED|||-NONE-|||1

S It 's the most exciting match I 've ever watched .

S She looks like angry .
A 2 3|||U||||||REQUIRED|||-NONE-|||0

S Sun rises in the east .
A 0 0|||M|||The|||REQUIRED|||-NONE-|||0
A 0 1|||R|||sun|||REQUIRED|||-NONE-|||0

S Zhang Ming plays the erhu very well .

S I had a bad cold last week .

S The young should respect the old .

S Where does he lives ?
A 3 4|||R|||live|||REQUIRED|||-NONE-|||0

S The meeting was put off until Friday .

S He do n't knows the way .
A 1 2|||R|||does|||REQUIRED|||-NONE-|||0
A 3 4|||R|||know|||REQUIRED|||-NONE-|||0

S The meat has gone bad .

S As far as I know , the museum is closed on Mondays .

S I learned a lot of knowledges from my teacher .
A 4 6|||U||||||REQUIRED|||-NONE-|||0
A 1 2|||R|||gained|||REQUIRED|||-NONE-|||1
A 5 6|||R|||knowledge|||REQUIRED|||-NONE-|||1
A 5 6|||R|||knowledge|||REQUIRED|||-NONE-|||2
A 1 2|||R|||got|||REQUIRED|||-NONE-|||3
A 5 6|||R|||knowledge|||REQUIRED|||-NONE-|||3

S These apple are very sweet .
A 1 2|||R|||apples|||REQUIRED|||-NONE-|||0

S The city is famous to its beers .
A 4 5|||R|||for|||REQUIRED|||-NONE-|||0
A 6 7|||R|||beer|||REQUIRED|||-NONE-|||0
A 4 5|||R|||for|||REQUIRED|||-NONE-|||1

S I 'm taller than any other girl in my class .

S You need n't bring anything .

S He felt sadly and cryed .
A 2 3|||R|||sad|||REQUIRED|||-NONE-|||0
A 4 5|||R|||cried|||REQUIRED|||-NONE-|||0

S What a good news !
A 1 2|||U||||||REQUIRED|||-NONE-|||0

S It made me very happily .
A 4 5|||R|||happy|||REQUIRED|||-NONE-|||0

S My dad drives me to school when it rains .

S I 'm proud of being Chinese .

S He has been to Japan twice .

S It is an useful tool .
A 2 3|||R|||a|||REQUIRED|||-NONE-|||0

S He is afraid for snakes .
A 3 4|||R|||of|||REQUIRED|||-NONE-|||0

S My classmates and I planted thirty trees on Arbor Day .

S I have bought this bike for three years .
A 2 3|||R|||had|||REQUIRED|||-NONE-|||0
A 1 2|||U||||||REQUIRED|||-NONE-|||1
A 5 6|||U||||||REQUIRED|||-NONE-|||1
A 8 8|||M|||ago|||REQUIRED|||-NONE-|||1

S She arrived to Beijing on last Monday .
A 2 3|||R|||in|||REQUIRED|||-NONE-|||0
A 4 5|||U||||||REQUIRED|||-NONE-|||0

S It must be Lucy 's .

S We had a great time at the party , did n't we ?

S There 's nothing to worry about .

S The trousers are too long for me .

S My favourite animals are elephants because they never forget .

S I think so , too .

S He was the first student to finish .

S Please close the TV .
A 1 2|||R|||turn off|||REQUIRED|||-NONE-|||0
A 1 2|||R|||switch off|||REQUIRED|||-NONE-|||1

S Dogs can smell much better than humans .

S I heard someone singing in the next room .

S My grandparents live in the countryside , where the air is fresh .

S We stopped to have a rest .

S Can you tell me what time is it ?
A 6 6|||M|||it|||REQUIRED|||-NONE-|||0
A 7 8|||U||||||REQUIRED|||-NONE-|||0

S The library is between the post office and the hospital .

S I 'd love to , but I have a test tomorrow .

S I have something important tell you .
A 4 4|||M|||to|||REQUIRED|||-NONE-|||0

S The girl who standing there is my cousin .
A 2 3|||U||||||REQUIRED|||-NONE-|||0
A 3 3|||M|||is|||REQUIRED|||-NONE-|||1

S Unless you hurry , you 'll be late .

S Winter , because I can make snowmen .

S He finished to write the letter .
A 2 3|||U||||||REQUIRED|||-NONE-|||0
A 3 4|||R|||writing|||REQUIRED|||-NONE-|||0

S I used to hate vegetables , but I 'm used to eating them now .

S Which season do you like best ?

S It 's cold outside . You had better to wear a coat .
A 8 9|||U||||||REQUIRED|||-NONE-|||0

S My dream is become a singer .
A 3 3|||M|||to|||REQUIRED|||-NONE-|||0

S He looked at me angry .
A 4 5|||R|||angrily|||REQUIRED|||-NONE-|||0

S There are a lot of water in the glass .
A 1 2|||R|||is|||REQUIRED|||-NONE-|||0

S Tigers are in danger , so we must stop people from hunting them .

S A lot of time was wasted .

S Luckly , I catched the last train .
A 0 1|||R|||Luckily|||REQUIRED|||-NONE-|||0
A 3 4|||R|||caught|||REQUIRED|||-NONE-|||0

S The earlier we leave , the better .

S Come on , you can do it !

S Tom , Jack and Lily was late today .
A 5 6|||R|||were|||REQUIRED|||-NONE-|||0

S It 's been ages since I last saw you !

S I 've lived in here since I was born .
A 3 4|||U||||||REQUIRED|||-NONE-|||0

S There is many cars on the street .
A 1 2|||R|||are|||REQUIRED|||-NONE-|||0
A 1 2|||R|||are|||REQUIRED|||-NONE-|||1
A 4 5|||R|||in|||REQUIRED|||-NONE-|||1

S My father quit smoking three years ago .

S My pen is lost , so I need to buy a one .
A 10 11|||U||||||REQUIRED|||-NONE-|||0
A 11 11|||M|||new|||REQUIRED|||-NONE-|||1

S Who did teach you English ?
A 1 2|||U||||||REQUIRED|||-NONE-|||0
A 2 3|||R|||taught|||REQUIRED|||-NONE-|||0

S There are more and more peoples like to travel .
A 0 1|||U||||||REQUIRED|||-NONE-|||0
A 1 2|||U||||||REQUIRED|||-NONE-|||0
A 2 3|||R|||More|||REQUIRED|||-NONE-|||0
A 5 6|||R|||people|||REQUIRED|||-NONE-|||0
A 5 6|||R|||people|||REQUIRED|||-NONE-|||1
A 6 6|||M|||who|||REQUIRED|||-NONE-|||1

S Our teacher is strict to us , but she loves we .
A 4 5|||R|||with|||REQUIRED|||-NONE-|||0
A 10 11|||R|||us|||REQUIRED|||-NONE-|||0

S The film was very bored .
A 4 5|||R|||boring|||REQUIRED|||-NONE-|||0

S She sings very good .
A 3 4|||R|||well|||REQUIRED|||-NONE-|||0

S I usually go to there by bike .
A 3 4|||U||||||REQUIRED|||-NONE-|||0

S The teacher asked who broken the window .
A 4 5|||R|||broke|||REQUIRED|||-NONE-|||0
A 4 4|||M|||had|||REQUIRED|||-NONE-|||1

S Rice is grown in the south of China .

S It 's time go to bed .
A 3 3|||M|||to|||REQUIRED|||-NONE-|||0

S If only I had listened to my mother !

S The Browns are moving to Canada next month .

S One of my neighbours keeps a parrot .

S My father is a engineer and my mother is nurse .
A 3 4|||R|||an|||REQUIRED|||-NONE-|||0
A 9 9|||M|||a|||REQUIRED|||-NONE-|||0

S The informations on the website are useful .
A 1 2|||R|||information|||REQUIRED|||-NONE-|||0
A 5 6|||R|||is|||REQUIRED|||-NONE-|||0

S It 's raining cats and dogs .

S I wonder if she still remembers me .

S Where did you went yesterday ?
A 3 4|||R|||go|||REQUIRED|||-NONE-|||0

S My teacher told us that the earth is round and we all surprised .
A 11 11|||M|||were|||REQUIRED|||-NONE-|||0

S Wash your hands before you eat .

S How a beautiful flower it is !
A 0 1|||R|||What|||REQUIRED|||-NONE-|||0

S The doctor advised him to stop smoking .

S Were you at home last night ?

S Sorry for come late .
A 2 3|||R|||coming|||REQUIRED|||-NONE-|||0

S Look the blackboard , please .
A 1 1|||M|||at|||REQUIRED|||-NONE-|||0

S The street was crowded with tourists .

S Most of the water in the lake is clean .

S To be honest , I do n't like running .

S About fifteen minutes by underground .

S Do n't be so hard on yourself .

S My mum often says , " Practice makes perfect . "

S I am very enjoy the party .
A 1 2|||U||||||REQUIRED|||-NONE-|||0
A 3 3|||M|||much|||REQUIRED|||-NONE-|||0
A 1 3|||R|||really|||REQUIRED|||-NONE-|||1
A 1 2|||U||||||REQUIRED|||-NONE-|||2
A 2 3|||U||||||REQUIRED|||-NONE-|||2
A 3 4|||R|||enjoyed|||REQUIRED|||-NONE-|||2
A 6 6|||M|||very much|||REQUIRED|||-NONE-|||2
A 1 3|||U||||||REQUIRED|||-NONE-|||3
A 6 6|||M|||very much|||REQUIRED|||-NONE-|||3
A 1 3|||U||||||REQUIRED|||-NONE-|||4
A 1 2|||R|||really|||REQUIRED|||-NONE-|||5
A 2 3|||U||||||REQUIRED|||-NONE-|||5
A 3 4|||R|||enjoyed|||REQUIRED|||-NONE-|||5

S She speaks so fast that I can hardly follow her .

S He lives on the third floor .

S Twenty kilometres is a long way to walk .

S The reason is because he was sick .
A 3 4|||R|||that|||REQUIRED|||-NONE-|||0

S Something is wrong with my computer .

S I got up late and miss the bus yesterday .
A 5 6|||R|||missed|||REQUIRED|||-NONE-|||0

S I hope you to come soon .
A 3 4|||U||||||REQUIRED|||-NONE-|||0
A 3 4|||R|||will|||REQUIRED|||-NONE-|||1
A 3 4|||R|||can|||REQUIRED|||-NONE-|||2
A 2 2|||M|||that|||REQUIRED|||-NONE-|||3
A 3 4|||R|||will|||REQUIRED|||-NONE-|||3

S Nowadays more and more people shop online .

S My sister get up late and always miss the bus .
A 2 3|||R|||gets|||REQUIRED|||-NONE-|||0
A 7 8|||R|||misses|||REQUIRED|||-NONE-|||0

S I was about to call you when you came in .

S I am the only children in my family .
A 4 5|||R|||child|||REQUIRED|||-NONE-|||0

S I learnt a lot from this experience .

S He made a mistakes in the test .
A 3 4|||R|||mistake|||REQUIRED|||-NONE-|||0
A 2 3|||U||||||REQUIRED|||-NONE-|||1

S We have two class in the afternoon .
A 3 4|||R|||classes|||REQUIRED|||-NONE-|||0

S She is from china and she speak chinese .
A 3 4|||R|||China|||REQUIRED|||-NONE-|||0
A 6 8|||R|||speaks Chinese|||REQUIRED|||-NONE-|||0

S The dishes my father makes tastes great .
A 5 6|||R|||taste|||REQUIRED|||-NONE-|||0

S Though it was raining , but we kept playing .
A 5 6|||U||||||REQUIRED|||-NONE-|||0
A 0 1|||U||||||REQUIRED|||-NONE-|||1
A 1 2|||R|||It|||REQUIRED|||-NONE-|||1

S With the help of my deskmate , I made great progress .

S He is too young that he ca n't go to school .
A 2 3|||R|||so|||REQUIRED|||-NONE-|||0
A 4 8|||R|||to|||REQUIRED|||-NONE-|||1

S I eat medicine three times a day .
A 1 2|||R|||take|||REQUIRED|||-NONE-|||0

S Eating vegetables help us stay healthy .
A 2 3|||R|||helps|||REQUIRED|||-NONE-|||0

S If I am a bird , I would fly to you .
A 2 3|||R|||were|||REQUIRED|||-NONE-|||0
A 2 3|||R|||was|||REQUIRED|||-NONE-|||1

S Seeing is believing .

S Is your brother play basketball ?
A 0 1|||R|||Does|||REQUIRED|||-NONE-|||0
A 3 4|||R|||playing|||REQUIRED|||-NONE-|||1

S Mum made me to clean the kitchen .
A 3 4|||U||||||REQUIRED|||-NONE-|||0

S The girl in the red coat is my best friend .

S Listen me carefully .
A 1 1|||M|||to|||REQUIRED|||-NONE-|||0

S The book is worth to read .
A 4 5|||U||||||REQUIRED|||-NONE-|||0
A 5 6|||R|||reading|||REQUIRED|||-NONE-|||0

S The soup tastes a bit salty .

S They are discussing about where to go .
A 3 4|||U||||||REQUIRED|||-NONE-|||0

S Given more time , we could have done better .

S On my opinion , we should not to waste food .
A 0 1|||R|||In|||REQUIRED|||-NONE-|||0
A 7 8|||U||||||REQUIRED|||-NONE-|||0

S It depends on the weather .

S The man which I met yesterday is a pilot .
A 2 3|||R|||who|||REQUIRED|||-NONE-|||0
A 2 3|||U||||||REQUIRED|||-NONE-|||1
A 2 3|||R|||whom|||REQUIRED|||-NONE-|||2
A 2 3|||R|||that|||REQUIRED|||-NONE-|||3

S Do you finished your homework ?
A 0 1|||R|||Have|||REQUIRED|||-NONE-|||0
A 0 1|||R|||Did|||REQUIRED|||-NONE-|||1
A 2 3|||R|||finish|||REQUIRED|||-NONE-|||1

S Nobody knows where he went .

S Is this book it yours ?
A 3 4|||U||||||REQUIRED|||-NONE-|||0

S She is not only clever but also hard-working .

S Chinese food I like very much .
A 0 0|||M|||I like|||REQUIRED|||-NONE-|||0
A 2 4|||U||||||REQUIRED|||-NONE-|||0

S Mobile phone is very important for our life .
A 1 3|||R|||phones are|||REQUIRED|||-NONE-|||0
A 1 3|||R|||phones are|||REQUIRED|||-NONE-|||1
A 5 6|||R|||in|||REQUIRED|||-NONE-|||1
A 7 8|||R|||lives|||REQUIRED|||-NONE-|||1
A 0 0|||M|||The|||REQUIRED|||-NONE-|||2
A 0 1|||R|||mobile|||REQUIRED|||-NONE-|||2
A 5 6|||R|||in|||REQUIRED|||-NONE-|||2
A 1 3|||R|||phones are|||REQUIRED|||-NONE-|||3
A 7 8|||R|||lives|||REQUIRED|||-NONE-|||3

S My freind is a verry funny boy .
A 1 2|||R|||friend|||REQUIRED|||-NONE-|||0
A 4 5|||R|||very|||REQUIRED|||-NONE-|||0

S He 's the kind of person everyone likes .

S It was my grandmother who taught me to knit .

S He runs more faster than before .
A 2 3|||U||||||REQUIRED|||-NONE-|||0
A 2 3|||R|||much|||REQUIRED|||-NONE-|||1

S Whose jacket is this ?

S Please keep the door closed .

S Does your mother likes cooking ?
A 3 4|||R|||like|||REQUIRED|||-NONE-|||0

S I feel like eating something sweet .

S We should do our best to against pollution .
A 6 7|||R|||fight|||REQUIRED|||-NONE-|||0
A 6 6|||M|||fight|||REQUIRED|||-NONE-|||1

S My room is more big than yours .
A 3 4|||U||||||REQUIRED|||-NONE-|||0
A 4 5|||R|||bigger|||REQUIRED|||-NONE-|||0

S This soup taste good .
A 2 3|||R|||tastes|||REQUIRED|||-NONE-|||0

S Last night I watch a funny film .
A 3 4|||R|||watched|||REQUIRED|||-NONE-|||0

S I said him the truth .
A 1 2|||R|||told|||REQUIRED|||-NONE-|||0

S Me and him is good friends .
A 0 1|||R|||He|||REQUIRED|||-NONE-|||0
A 2 4|||R|||I are|||REQUIRED|||-NONE-|||0

S I 'd rather to stay at home .
A 3 4|||U||||||REQUIRED|||-NONE-|||0

S She has two brothers , one of whom is a soldier .

S Your sister when come back ?
A 0 0|||M|||When|||REQUIRED|||-NONE-|||0
A 0 0|||M|||will|||REQUIRED|||-NONE-|||0
A 0 1|||R|||your|||REQUIRED|||-NONE-|||0
A 2 3|||U||||||REQUIRED|||-NONE-|||0
A 0 0|||M|||When|||REQUIRED|||-NONE-|||1
A 0 0|||M|||does|||REQUIRED|||-NONE-|||1
A 0 1|||R|||your|||REQUIRED|||-NONE-|||1
A 2 3|||U||||||REQUIRED|||-NONE-|||1
A 0 0|||M|||When|||REQUIRED|||-NONE-|||2
A 0 0|||M|||did|||REQUIRED|||-NONE-|||2
A 0 1|||R|||your|||REQUIRED|||-NONE-|||2
A 2 3|||U||||||REQUIRED|||-NONE-|||2
A 0 0|||M|||When|||REQUIRED|||-NONE-|||3
A 0 0|||M|||is|||REQUIRED|||-NONE-|||3
A 0 1|||R|||your|||REQUIRED|||-NONE-|||3
A 2 3|||U||||||REQUIRED|||-NONE-|||3
A 3 4|||R|||coming|||REQUIRED|||-NONE-|||3

S Eating too much sugar is bad for your teeth .

S My parents are both doctors , so they 're often busy at weekends .

S Maybe next year .

S To learn English well , you need to practise every day .

S I 'm waiting you at the gate .
A 3 3|||M|||for|||REQUIRED|||-NONE-|||0

S We 'd like to have our lesson outside today .

S Have you ever ate Beijing duck ?
A 3 4|||R|||eaten|||REQUIRED|||-NONE-|||0

S How many minutes are there in an hour ?

S I 'm in Class Five , Grade Seven .

S Are you like pandas ?
A 0 1|||R|||Do|||REQUIRED|||-NONE-|||0

S I lost my key , I ca n't find .
A 5 5|||M|||and|||REQUIRED|||-NONE-|||0
A 9 9|||M|||it|||REQUIRED|||-NONE-|||0
A 4 5|||R|||.|||REQUIRED|||-NONE-|||1
A 9 9|||M|||it|||REQUIRED|||-NONE-|||1
A 9 9|||M|||it|||REQUIRED|||-NONE-|||2
A 4 6|||R|||and|||REQUIRED|||-NONE-|||3
A 9 9|||M|||it|||REQUIRED|||-NONE-|||3

S My brother he likes cars .
A 2 3|||U||||||REQUIRED|||-NONE-|||0

S Every morning I drink a milk and eat two egg .
A 4 5|||U||||||REQUIRED|||-NONE-|||0
A 9 10|||R|||eggs|||REQUIRED|||-NONE-|||0
A 5 5|||M|||glass of|||REQUIRED|||-NONE-|||1
A 9 10|||R|||eggs|||REQUIRED|||-NONE-|||1
A 4 5|||R|||some|||REQUIRED|||-NONE-|||2
A 9 10|||R|||eggs|||REQUIRED|||-NONE-|||2

S How long does it take you to get to school ?

S What does this word means ?
A 4 5|||R|||mean|||REQUIRED|||-NONE-|||0

S My cousin study in London now .
A 2 3|||R|||studies|||REQUIRED|||-NONE-|||0
A 2 2|||M|||is|||REQUIRED|||-NONE-|||1
A 2 3|||R|||studying|||REQUIRED|||-NONE-|||1

S I 'm not as tall as my brother .

S The chain is broken .

S Fewer and fewer people write letters these days .

S He did n't do his homework , too .
A 7 8|||R|||either|||REQUIRED|||-NONE-|||0

S I will call you when I will arrive .
A 6 7|||U||||||REQUIRED|||-NONE-|||0

S The painting hanging on the wall was painted by my sister .

S He may be right , but I 'm not sure .

S I 'm thinking of joining the chess club .

S So hard did he work that he fell ill .

S Last summer holiday , I went to Hainan with my family .

S I ca n't wait to see you again .

S I 'll let you know if she will call .
A 7 8|||U||||||REQUIRED|||-NONE-|||0
A 8 9|||R|||calls|||REQUIRED|||-NONE-|||0

S The old man need our helps .
A 3 4|||R|||needs|||REQUIRED|||-NONE-|||0
A 5 6|||R|||help|||REQUIRED|||-NONE-|||0

S It 's my turn to clean the blackboard .

S He does his homework as soon as he gets home .

S We played very happy yesterday .
A 3 4|||R|||happily|||REQUIRED|||-NONE-|||0
A 1 2|||R|||had a|||REQUIRED|||-NONE-|||1
A 3 4|||R|||good time|||REQUIRED|||-NONE-|||1
A 1 4|||R|||had a good time|||REQUIRED|||-NONE-|||2

S He pretended to be asleep .

S She has worked in that factory for 2015 .
A 6 7|||R|||since|||REQUIRED|||-NONE-|||0

S Sounds great !

S I need a new pair of glasses .

S Mathematics is the subject I find hardest .

S We went to home after the game .
A 2 3|||U||||||REQUIRED|||-NONE-|||0

S How much brothers do you have ?
A 1 2|||R|||many|||REQUIRED|||-NONE-|||0

S No one is perfect .

S She is the most tall girl in our team .
A 3 4|||U||||||REQUIRED|||-NONE-|||0
A 4 5|||R|||tallest|||REQUIRED|||-NONE-|||0

S I think Chinese is more easier than English to learn .
A 4 5|||U||||||REQUIRED|||-NONE-|||0
A 4 5|||U||||||REQUIRED|||-NONE-|||1
A 6 6|||M|||to learn|||REQUIRED|||-NONE-|||1
A 8 10|||U||||||REQUIRED|||-NONE-|||1
A 4 5|||R|||much|||REQUIRED|||-NONE-|||2

S Our English teacher , Ms Wang , comes from Chengdu .

S He decided go abroad .
A 2 2|||M|||to|||REQUIRED|||-NONE-|||0

S My deskmate very clever .
A 2 2|||M|||is|||REQUIRED|||-NONE-|||0
A 2 3|||R|||is|||REQUIRED|||-NONE-|||1

S Let me show you how it works .

S He asked whether I had finished reading the novel .

S What 's the matter with your bike ?

S Our school has three buildings , a big playground and a small garden .

S The students have to wears uniforms , is n't it ?
A 4 5|||R|||wear|||REQUIRED|||-NONE-|||0
A 7 8|||R|||do|||REQUIRED|||-NONE-|||0
A 9 10|||R|||they|||REQUIRED|||-NONE-|||0

S I 'm sorry to hear that .

S The two sisters have nothing in common .

S I am not agree with my father .
A 1 3|||R|||do n't|||REQUIRED|||-NONE-|||0
A 1 2|||R|||do|||REQUIRED|||-NONE-|||1

S All that glitters is not gold .

S When I get home , my mother was cooking .
A 2 3|||R|||got|||REQUIRED|||-NONE-|||0

S Do as I say , not as I do .

S We have PE on Tuesdays and Thursdays .

S It 's dangerous to swim in river .
A 6 6|||M|||the|||REQUIRED|||-NONE-|||0
A 6 7|||R|||rivers|||REQUIRED|||-NONE-|||1
A 6 6|||M|||a|||REQUIRED|||-NONE-|||2

S I have n't decided what to do yet .

S This is the most happiest day in my life .
A 3 4|||U||||||REQUIRED|||-NONE-|||0
A 3 4|||U||||||REQUIRED|||-NONE-|||1
A 6 7|||R|||of|||REQUIRED|||-NONE-|||1

S She has long hairs and big eyes .
A 3 4|||R|||hair|||REQUIRED|||-NONE-|||0

S I know he like me .
A 3 4|||R|||likes|||REQUIRED|||-NONE-|||0

S There is a pen and two rulers in my pencil case .

S She 'd never seen such a big fish before .

S We reached to the top at noon .
A 2 3|||U||||||REQUIRED|||-NONE-|||0

S Your mobile phone is same with mine .
A 4 4|||M|||the|||REQUIRED|||-NONE-|||0
A 5 6|||R|||as|||REQUIRED|||-NONE-|||0

S Hurry up , and you will be late .
A 3 4|||R|||or|||REQUIRED|||-NONE-|||0

S There has a river near my village .
A 1 2|||R|||is|||REQUIRED|||-NONE-|||0

S The boys ' toilet is upstairs .

S Twice , I think .

S He plays piano well , but he ca n't plays the guitar .
A 2 2|||M|||the|||REQUIRED|||-NONE-|||0
A 9 10|||R|||play|||REQUIRED|||-NONE-|||0

S In my family has four people .
A 0 0|||M|||There|||REQUIRED|||-NONE-|||0
A 0 0|||M|||are|||REQUIRED|||-NONE-|||0
A 0 0|||M|||four|||REQUIRED|||-NONE-|||0
A 0 0|||M|||people|||REQUIRED|||-NONE-|||0
A 0 1|||R|||in|||REQUIRED|||-NONE-|||0
A 3 6|||U||||||REQUIRED|||-NONE-|||0
A 0 1|||U||||||REQUIRED|||-NONE-|||1
A 1 2|||R|||My|||REQUIRED|||-NONE-|||1
A 3 4|||R|||there are|||REQUIRED|||-NONE-|||2

S When it comes to cooking , my dad is the best .

S In 2008 , the Olympic Games were held in Beijing .

S Half of the apples are rotten .

S I would have come if you had invited me .

S The fruits are rich in vitamin and good to your health .
A 5 6|||R|||vitamins|||REQUIRED|||-NONE-|||0
A 8 9|||R|||for|||REQUIRED|||-NONE-|||0

S Keep trying and you 'll succeed one day .
