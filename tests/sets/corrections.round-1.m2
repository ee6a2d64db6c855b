S He let me go after I said sorry .

S The news is good , so everybody is smiling .

S I have been there since last Monday .

S There used to be a small river behind our school .

S She suggested going to the science museum together .

S The more you read , the better you write .

S I 'd rather stay at home than go out in the rain .

S My deskmate , as well as my two cousins , plays table tennis .

S Neither my father nor my mother speaks English .

S It 's time we left for the station .

S I wish I were a bird so that I could fly over the mountains .

S Hardly had we sat down when the bell rang .

S If I had known it earlier , I would have told you .

S Not until I lost my phone did I realise how much I depended on it .

S My grandma used to tell me stories before bed .

S I got up late , so I missed the school bus and had to walk .

S Nobody wants to be left out of the team .

S Everyone in my class has a library card .

S The police are looking for the man who stole the bike .

S My family are all crazy about mahjong .

S Maths is harder than I thought .

S Physics is n't as scary as people say .

S The teacher asked us to hand in our homework by Friday .

S She told me that she had already finished the project .

S He asked me where I lived and what I liked to do .

S The boy sitting next to me is from Xinjiang .

S The book my aunt gave me is about the Silk Road .

S I was reading when the lights went out .

S We were made to run three laps because we were late .

S This song was written by Jay Chou a long time ago .

S The zongzi that my grandma makes are the best in our village .

S Have you ever tried stinky tofu ?

S I have never been abroad , but I 've been to Hong Kong twice .

S How long does it take you to get to school ?

S What would you do if you won a million yuan ?

S Could you tell me how to get to the nearest subway station ?

S Do n't forget to turn off the lights when you leave .

S Let 's play basketball after class , shall we ?

S Yeah , I 'm gonna watch the game tonight .

S I kinda like pop music , but my sister prefers jazz .

S No way ! That 's so cool !

S lol that meme is so funny

S Me too , but my mum wo n't let me have a phone until I 'm in Grade 9 .

S My favourite colour is purple , and hers is grey .

S My favorite subject is PE because I can play soccer with my friends .

S We travelled to Guilin and took a lot of photos .

S I practise the piano for an hour every day .

S She works as a nurse in a hospital in Chengdu .

S The women were feeding the geese by the lake .

S My feet hurt after the 800-metre run .

S Three of my teeth are loose .

S The leaves turn red in autumn .

S I caught two fish and my brother caught five .

S Mice are afraid of cats .

S He gave me some advice on how to learn English well .

S I do n't have much homework today .

S Could I have a piece of paper , please ?

S We bought some bread , two bottles of milk and a dozen eggs .

S The furniture in my room is old but comfortable .

S I need more information about the summer camp .

S Li Hua is going to have a birthday party on May 3rd .

S On 1 October we celebrate National Day .

S I was born on the tenth of June , 2012 .

S The Spring Festival is the most important festival in China .

S During the Mid-Autumn Festival , people eat mooncakes and enjoy the full moon .

S Qu Yuan was a poet who loved his country deeply .

S Wang Wei 's mother is a Chinese teacher at a middle school .

S Liu Yang , Xiao Ming and I are good friends .

S We have eight lessons a day , four in the morning and four in the afternoon .

S My school is about two kilometres away from my home .

S It takes me twenty minutes to walk to school .

S I spend half an hour reading every night .

S Playing games too much is bad for your eyes .

S To learn a language well takes time .

S Learning to cook has made me more independent .

S I look forward to hearing from you .

S I 'm used to getting up early now .

S He used to be shy , but now he speaks in public without fear .

S She is good at drawing and has won several prizes .

S My dad is a driver and my mum runs a small shop .

S He drives carefully even when the road is empty .

S The soup smells good and tastes even better .

S You look tired ; did you sleep well last night ?

S The music sounds beautiful .

S It is getting colder and colder .

S This is one of the most interesting films I have ever seen .

S Shanghai is larger than any other city in China .

S My English is not as good as yours .

S I have as many books as you do .

S He runs faster than I do .

S She sings better than anyone else in our class .

S Which do you like better , noodles or rice ?

S Both of them are right .

S Either you or he is wrong .

S None of us knew the answer .

S Most of the students in my class live in the dormitory .

S A number of students are absent today .

S The number of students in our school is increasing .

S Two years is a long time .

S Ten yuan is enough for lunch .

S Because of the heavy rain , the sports meeting was put off .

S Although it was late , she kept working .

S Even though he is rich , he is not happy .

S I was so tired that I fell asleep at once .

S He is too young to go to school .

S She is old enough to look after herself .

S Not only does he play the guitar but he also writes songs .

S I 'll call you as soon as I arrive .

S If it rains tomorrow , we 'll stay at home .

S Unless you hurry , you will miss the train .

S I wo n't go to bed until I finish my homework .

S What a beautiful garden it is !

S How fast he runs !

S There is a pen , two books and a ruler on the desk .

S There are plenty of trees on both sides of the road .

S There 's something wrong with my computer .

S There will be a school trip next week .

S Here comes the bus !

S So do I .

S I do n't think so .

S I hope so , too .

S Neither do I .

S Sure , why not ?

S In the evening , after dinner .

S Because I like animals .

S About thirty minutes by bus .

S Singing and dancing .

S With my best friend .

S Not really .

S Two years ago .

S Having finished his homework , he went out to play .

S Seen from the hill , the village looks like a painting .

S The teacher , whose husband is a doctor , is very kind .

S I do n't know whether he will come or not .

S What he said made me angry .

S It is important for us to protect the environment .

S It 's kind of you to help me .

S I find it difficult to remember new words .

S I think it necessary to have a rest .

S My parents want me to be a doctor , but I 'd like to be a game designer .

S I saw him playing football on the playground .

S I heard someone knock at the door .

S My mother made me clean my room .

S She had her hair cut yesterday .

S I have my bike repaired every spring .

S " I 'm tired , " he said , " but I wo n't give up . "

S " Where are you going ? " she asked .

S My mother said , " Eat more vegetables . "

S Work hard and you will make progress .

S Be careful , or you 'll fall .

S Keep off the grass .

S Technology has changed the way people communicate with each other .

S In my opinion , students should not be allowed to bring phones to school .

S On the one hand , it saves time ; on the other hand , it costs a lot .

S As far as I am concerned , money cannot buy happiness .

S Nowadays an increasing number of people choose to shop online .

S It is widely believed that social media does more harm than good .

S People who carry a genetic risk should be free to decide whether to tell their relatives .

S The government ought to invest more in public transport rather than building new motorways .

S What matters most is not whether we win or lose but how we play .

S Were I in your position , I would tell the truth .

S He insisted that she see a doctor .

S I recommend that he apply for the scholarship .

S We lost the game 3-2 , but our goalkeeper was amazing .

S I levelled up twice last night and beat the final boss .

S She posts a short video on Douyin every weekend .

S My Wi-Fi was down , so I could n't log in .

S Our team came second in the relay race .

S He scored three goals in the second half .

S The internet makes it easy to find things out .

S My little sister is four years old and she can count to one hundred .

S There are 48 students in our class : 25 boys and 23 girls .

S I get on well with my classmates .

S I fell off my bike and hurt my knee .

S My cat , Mimi , likes sleeping on my bed .

S I lent him my eraser , but he never gave it back .

S We had a great time at Happy Valley .

S It was the first time that I had seen the sea .

S The last person to leave should lock the door .

S Thank you for inviting me to your party .

S Sorry I 'm late ; the traffic was terrible .

S I 've got a cold , so I ca n't go swimming .

S My brother has gone to Shenzhen to look for a job .

S The dumplings are being made by my grandparents .

S The work must be finished before five o'clock .

S All of a sudden , a dog ran out and barked at us .

S He did n't use to like vegetables .

S I can hardly believe my eyes .

S She seldom eats sweets , does she ?

S Mum and Dad both work in the city , so I live with my grandparents .

S The older I get , the more I understand my father .

S Sometimes we need to say no .

S Pandas feed mainly on bamboo .

S Water boils at 100 degrees .

S The Great Wall is over 20,000 kilometres long .

S The sun rises in the east .

S Yesterday I go to zoo with my cousin and we see a lot of monkey .
A 2 3|||R|||went|||REQUIRED|||-NONE-|||0
A 4 4|||M|||the|||REQUIRED|||-NONE-|||0
A 10 11|||R|||saw|||REQUIRED|||-NONE-|||0
A 14 15|||R|||monkeys|||REQUIRED|||-NONE-|||0

S My mother cook very good .
A 2 3|||R|||cooks|||REQUIRED|||-NONE-|||0
A 4 5|||R|||well|||REQUIRED|||-NONE-|||0

S My mother cook delicious food every day .
A 2 3|||R|||cooks|||REQUIRED|||-NONE-|||0
A 4 5|||R|||dishes|||REQUIRED|||-NONE-|||0
A 2 3|||R|||cooks|||REQUIRED|||-NONE-|||1

S He do n't like eat vegetables .
A 1 3|||R|||does n't|||REQUIRED|||-NONE-|||0
A 4 5|||R|||eating|||REQUIRED|||-NONE-|||0
A 1 3|||R|||does n't|||REQUIRED|||-NONE-|||1
A 4 5|||R|||to eat|||REQUIRED|||-NONE-|||1

S I very like play basketball .
A 2 2|||M|||much|||REQUIRED|||-NONE-|||0
A 1 2|||R|||really|||REQUIRED|||-NONE-|||1
A 3 4|||R|||playing|||REQUIRED|||-NONE-|||1
A 1 3|||R|||like|||REQUIRED|||-NONE-|||2
A 3 4|||R|||playing|||REQUIRED|||-NONE-|||2
A 5 5|||M|||very much|||REQUIRED|||-NONE-|||2

S There have many people in the park .
A 1 2|||R|||are|||REQUIRED|||-NONE-|||0

S In my school have a big playground .
A 3 4|||R|||there is|||REQUIRED|||-NONE-|||0
A 3 4|||R|||there is|||REQUIRED|||-NONE-|||1

S My bedroom have a big bed and two window .
A 2 3|||R|||has|||REQUIRED|||-NONE-|||0
A 8 9|||R|||windows|||REQUIRED|||-NONE-|||0

S I am agree with you .
A 1 3|||R|||agree|||REQUIRED|||-NONE-|||0

S Although he is poor , but he is happy .
A 5 6|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S Because I was ill , so I did n't go to school .
A 5 6|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S I think English is very importance .
A 4 5|||U|||-NONE-|||REQUIRED|||-NONE-|||0
A 5 6|||R|||important|||REQUIRED|||-NONE-|||0
A 5 6|||R|||important|||REQUIRED|||-NONE-|||1

S She is more taller than me .
A 2 4|||R|||taller|||REQUIRED|||-NONE-|||0

S My dream is become a scientist .
A 3 4|||R|||to become|||REQUIRED|||-NONE-|||0

S I want be a teacher when I grow up .
A 2 3|||R|||to be|||REQUIRED|||-NONE-|||0
A 2 3|||R|||to be|||REQUIRED|||-NONE-|||1

S He is good at play chess .
A 4 5|||R|||playing|||REQUIRED|||-NONE-|||0

S Thank you for help me .
A 3 4|||R|||helping|||REQUIRED|||-NONE-|||0

S I look forward to see you .
A 4 5|||R|||seeing|||REQUIRED|||-NONE-|||0

S I have finish my homework already .
A 1 3|||R|||have finished|||REQUIRED|||-NONE-|||0

S I have went to Beijing two times .
A 1 3|||R|||have been|||REQUIRED|||-NONE-|||0
A 2 3|||R|||been|||REQUIRED|||-NONE-|||1
A 2 3|||R|||gone|||REQUIRED|||-NONE-|||2

S She is like dancing .
A 1 3|||R|||likes|||REQUIRED|||-NONE-|||0

S We was very happy at that day .
A 1 2|||R|||were|||REQUIRED|||-NONE-|||0
A 1 2|||R|||were|||REQUIRED|||-NONE-|||1
A 4 5|||U|||-NONE-|||REQUIRED|||-NONE-|||1
A 1 2|||R|||were|||REQUIRED|||-NONE-|||2
A 4 5|||R|||on|||REQUIRED|||-NONE-|||2

S I go to school by foot .
A 4 5|||R|||on|||REQUIRED|||-NONE-|||0

S I go to school by my bike .
A 4 7|||R|||by bike|||REQUIRED|||-NONE-|||0
A 4 5|||R|||on|||REQUIRED|||-NONE-|||1

S I will go to the Shanghai in next week .
A 4 5|||U|||-NONE-|||REQUIRED|||-NONE-|||0
A 6 7|||U|||-NONE-|||REQUIRED|||-NONE-|||0
A 4 5|||U|||-NONE-|||REQUIRED|||-NONE-|||1
A 6 7|||U|||-NONE-|||REQUIRED|||-NONE-|||1

S My father is a engineer .
A 3 4|||R|||an|||REQUIRED|||-NONE-|||0

S I ate a apple and a bread .
A 2 3|||R|||an|||REQUIRED|||-NONE-|||0
A 5 6|||U|||-NONE-|||REQUIRED|||-NONE-|||0
A 2 3|||R|||an|||REQUIRED|||-NONE-|||1
A 5 6|||R|||some|||REQUIRED|||-NONE-|||1

S He said me that he was busy .
A 1 2|||R|||told|||REQUIRED|||-NONE-|||0

S Can you tell me where is the library ?
A 5 6|||U|||-NONE-|||REQUIRED|||-NONE-|||0
A 8 8|||M|||is|||REQUIRED|||-NONE-|||0

S I do n't know what is your name .
A 5 6|||U|||-NONE-|||REQUIRED|||-NONE-|||0
A 8 8|||M|||is|||REQUIRED|||-NONE-|||0

S What you did last weekend ?
A 1 3|||R|||did you do|||REQUIRED|||-NONE-|||0

S How you go to school ?
A 1 3|||R|||do you go|||REQUIRED|||-NONE-|||0

S Where you live ?
A 1 3|||R|||do you live|||REQUIRED|||-NONE-|||0

S Why you are sad ?
A 1 3|||R|||are you|||REQUIRED|||-NONE-|||0

S You like music ?
A 0 0|||M|||Do|||REQUIRED|||-NONE-|||0

S I interested in history .
A 1 2|||R|||am interested|||REQUIRED|||-NONE-|||0

S She very happy today .
A 1 3|||R|||is very happy|||REQUIRED|||-NONE-|||0

S My hobbies is reading and swimming .
A 2 3|||R|||are|||REQUIRED|||-NONE-|||0

S The people in my village is very friendly .
A 5 6|||R|||are|||REQUIRED|||-NONE-|||0

S Everyone like him .
A 1 2|||R|||likes|||REQUIRED|||-NONE-|||0

S Every students must wear uniform .
A 1 2|||R|||student|||REQUIRED|||-NONE-|||0
A 4 4|||M|||a|||REQUIRED|||-NONE-|||0

S One of my friend come from Canada .
A 3 4|||R|||friends|||REQUIRED|||-NONE-|||0
A 4 5|||R|||comes|||REQUIRED|||-NONE-|||0

S I have many homeworks to do .
A 3 4|||R|||homework|||REQUIRED|||-NONE-|||0
A 2 4|||R|||a lot of homework|||REQUIRED|||-NONE-|||1
A 2 4|||R|||much homework|||REQUIRED|||-NONE-|||2

S He gave me many advices .
A 3 5|||R|||a lot of advice|||REQUIRED|||-NONE-|||0
A 3 4|||R|||much|||REQUIRED|||-NONE-|||1
A 4 5|||R|||advice|||REQUIRED|||-NONE-|||1

S My hair are long and black .
A 2 3|||R|||is|||REQUIRED|||-NONE-|||0

S I have two childs .
A 2 4|||R|||two children|||REQUIRED|||-NONE-|||0

S There are three womans in the shop .
A 3 4|||R|||women|||REQUIRED|||-NONE-|||0

S Yesterday it rain heavily , so we do n't go out .
A 2 3|||R|||rained|||REQUIRED|||-NONE-|||0
A 7 9|||R|||did n't|||REQUIRED|||-NONE-|||0

S Last year we move to a new house and I change my school .
A 3 4|||R|||moved|||REQUIRED|||-NONE-|||0
A 10 11|||R|||changed|||REQUIRED|||-NONE-|||0

S When I am five years old , my father teach me how to ride a bike .
A 2 3|||R|||was|||REQUIRED|||-NONE-|||0
A 9 10|||R|||taught|||REQUIRED|||-NONE-|||0

S I am born in 2011 .
A 1 2|||R|||was|||REQUIRED|||-NONE-|||0

S I have seen that film last night .
A 1 3|||R|||saw|||REQUIRED|||-NONE-|||0

S She is play the piano now .
A 1 3|||R|||is playing|||REQUIRED|||-NONE-|||0

S They are swiming in the pool .
A 2 3|||R|||swimming|||REQUIRED|||-NONE-|||0

S I am writting a letter to my freind .
A 2 3|||R|||writing|||REQUIRED|||-NONE-|||0
A 7 8|||R|||friend|||REQUIRED|||-NONE-|||0

S I will tell you tommorow .
A 4 5|||R|||tomorrow|||REQUIRED|||-NONE-|||0

S My favorate sport is badmintion .
A 1 2|||R|||favourite|||REQUIRED|||-NONE-|||0
A 4 5|||R|||badminton|||REQUIRED|||-NONE-|||0
A 1 2|||R|||favorite|||REQUIRED|||-NONE-|||1
A 4 5|||R|||badminton|||REQUIRED|||-NONE-|||1

S I realy like chocalate .
A 1 2|||R|||really|||REQUIRED|||-NONE-|||0
A 3 4|||R|||chocolate|||REQUIRED|||-NONE-|||0

S He plays the basketball every afternoon .
A 2 3|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S She plays piano very well .
A 2 2|||M|||the|||REQUIRED|||-NONE-|||0

S I like listening music .
A 3 3|||M|||to|||REQUIRED|||-NONE-|||0

S We are waiting the bus .
A 3 3|||M|||for|||REQUIRED|||-NONE-|||0

S I went to home at five .
A 2 3|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S Please open the light .
A 1 2|||R|||turn on|||REQUIRED|||-NONE-|||0

S I ate some medicine because I was ill .
A 1 2|||R|||took|||REQUIRED|||-NONE-|||0

S My teacher is very strict to us .
A 5 6|||R|||with|||REQUIRED|||-NONE-|||0

S I arrived to the station at six .
A 2 3|||R|||at|||REQUIRED|||-NONE-|||0

S He is interested on science .
A 3 4|||R|||in|||REQUIRED|||-NONE-|||0

S I am afraid to dogs .
A 3 4|||R|||of|||REQUIRED|||-NONE-|||0

S The film is very bored .
A 4 5|||R|||boring|||REQUIRED|||-NONE-|||0

S I was very exciting when I heard the news .
A 3 4|||R|||excited|||REQUIRED|||-NONE-|||0

S He runs quick .
A 2 3|||R|||quickly|||REQUIRED|||-NONE-|||0

S She speaks English good .
A 3 4|||R|||well|||REQUIRED|||-NONE-|||0

S I feel happily today .
A 2 3|||R|||happy|||REQUIRED|||-NONE-|||0

S He is my best friend , he always help me .
A 8 9|||R|||helps|||REQUIRED|||-NONE-|||0
A 5 6|||R|||and|||REQUIRED|||-NONE-|||1
A 8 9|||R|||helps|||REQUIRED|||-NONE-|||1

S I can speaks English .
A 2 3|||R|||speak|||REQUIRED|||-NONE-|||0

S You should to study hard .
A 2 3|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S He must finishes it today .
A 2 3|||R|||finish|||REQUIRED|||-NONE-|||0

S I do n't knew the answer yesterday .
A 1 3|||R|||did n't|||REQUIRED|||-NONE-|||0
A 3 4|||R|||know|||REQUIRED|||-NONE-|||0

S Did you went to the party ?
A 2 3|||R|||go|||REQUIRED|||-NONE-|||0

S He did n't came to school yesterday .
A 3 4|||R|||come|||REQUIRED|||-NONE-|||0

S Do you has a pet ?
A 2 3|||R|||have|||REQUIRED|||-NONE-|||0

S Does she likes music ?
A 2 3|||R|||like|||REQUIRED|||-NONE-|||0

S I enjoy to read books .
A 2 4|||R|||reading|||REQUIRED|||-NONE-|||0

S He decided going abroad .
A 2 3|||R|||to go|||REQUIRED|||-NONE-|||0

S My mother wants me study hard .
A 4 5|||R|||to study|||REQUIRED|||-NONE-|||0

S My parents let me to play games at weekends .
A 4 6|||R|||play|||REQUIRED|||-NONE-|||0

S Let 's going to the cinema .
A 2 3|||R|||go|||REQUIRED|||-NONE-|||0

S It 's rain now .
A 2 3|||R|||raining|||REQUIRED|||-NONE-|||0

S It is very important learn English .
A 4 5|||R|||to learn|||REQUIRED|||-NONE-|||0

S Learn English is very important .
A 0 1|||R|||Learning|||REQUIRED|||-NONE-|||0
A 0 1|||R|||To learn|||REQUIRED|||-NONE-|||1

S This is the most best day in my life .
A 3 5|||R|||best|||REQUIRED|||-NONE-|||0

S Today is more hot than yesterday .
A 2 4|||R|||hotter|||REQUIRED|||-NONE-|||0

S He is the taller boy in our class .
A 3 4|||R|||tallest|||REQUIRED|||-NONE-|||0

S I prefer tea than coffee .
A 3 4|||R|||to|||REQUIRED|||-NONE-|||0

S I have a dog , its name is Lucky , it like eat meat .
A 11 12|||R|||likes|||REQUIRED|||-NONE-|||0
A 12 13|||R|||eating|||REQUIRED|||-NONE-|||0
A 11 12|||R|||likes|||REQUIRED|||-NONE-|||1
A 12 13|||R|||to eat|||REQUIRED|||-NONE-|||1

S My sister is a nurse , he works in a hospital .
A 6 7|||R|||she|||REQUIRED|||-NONE-|||0

S Me and my friend went fishing .
A 0 1|||R|||My friend|||REQUIRED|||-NONE-|||0
A 2 4|||R|||I|||REQUIRED|||-NONE-|||0

S I and my mother goes shopping every Sunday .
A 4 5|||R|||go|||REQUIRED|||-NONE-|||0

S Our school is very beautiful , there is many trees and flowers .
A 2 3|||R|||has|||REQUIRED|||-NONE-|||0
A 7 8|||R|||are|||REQUIRED|||-NONE-|||0
A 7 8|||R|||are|||REQUIRED|||-NONE-|||1

S In the China , people eats dumplings on Spring Festival .
A 1 2|||U|||-NONE-|||REQUIRED|||-NONE-|||0
A 5 6|||R|||eat|||REQUIRED|||-NONE-|||0
A 1 2|||U|||-NONE-|||REQUIRED|||-NONE-|||1
A 5 6|||R|||eat|||REQUIRED|||-NONE-|||1
A 7 8|||R|||at|||REQUIRED|||-NONE-|||1
A 1 2|||U|||-NONE-|||REQUIRED|||-NONE-|||2
A 5 6|||R|||eat|||REQUIRED|||-NONE-|||2
A 7 8|||R|||during|||REQUIRED|||-NONE-|||2

S I get up on six o'clock in every morning .
A 3 4|||R|||at|||REQUIRED|||-NONE-|||0
A 6 7|||R|||every|||REQUIRED|||-NONE-|||0
A 3 4|||R|||at|||REQUIRED|||-NONE-|||1
A 6 7|||U|||-NONE-|||REQUIRED|||-NONE-|||1

S We have a English class on Monday .
A 2 3|||U|||-NONE-|||REQUIRED|||-NONE-|||0
A 2 3|||R|||an|||REQUIRED|||-NONE-|||1

S We have PE class in Friday afternoon .
A 4 5|||R|||on|||REQUIRED|||-NONE-|||0

S If it will rain tomorrow , I will stay at home .
A 2 4|||R|||rains|||REQUIRED|||-NONE-|||0

S If I am a bird , I will fly to the sky .
A 2 3|||R|||were|||REQUIRED|||-NONE-|||0
A 7 8|||R|||would|||REQUIRED|||-NONE-|||0

S I am live here for ten years .
A 1 2|||R|||have|||REQUIRED|||-NONE-|||0
A 2 3|||R|||lived|||REQUIRED|||-NONE-|||0
A 1 3|||R|||have lived|||REQUIRED|||-NONE-|||1

S I learn English for six years .
A 1 2|||R|||have learned|||REQUIRED|||-NONE-|||0
A 1 2|||R|||have learnt|||REQUIRED|||-NONE-|||1
A 1 2|||R|||have been learning|||REQUIRED|||-NONE-|||2

S The cake was eat by my brother .
A 3 4|||R|||eaten|||REQUIRED|||-NONE-|||0

S The bridge built in 1998 .
A 2 3|||R|||was built|||REQUIRED|||-NONE-|||0

S English speaks all over the world .
A 1 2|||R|||is spoken|||REQUIRED|||-NONE-|||0

S I hope you can success .
A 4 5|||R|||succeed|||REQUIRED|||-NONE-|||0

S My English is poor , I need improve it .
A 7 8|||R|||to improve|||REQUIRED|||-NONE-|||0
A 7 8|||R|||to improve|||REQUIRED|||-NONE-|||1

S Students has too many homework , so they feels tired .
A 1 2|||R|||have|||REQUIRED|||-NONE-|||0
A 2 4|||R|||too much|||REQUIRED|||-NONE-|||0
A 8 9|||R|||feel|||REQUIRED|||-NONE-|||0

S Nowaday , more and more peoples likes shopping on the internet .
A 0 1|||R|||Nowadays|||REQUIRED|||-NONE-|||0
A 5 6|||R|||people|||REQUIRED|||-NONE-|||0
A 6 7|||R|||like|||REQUIRED|||-NONE-|||0

S The weather is very hot last summer and we often swim in the river .
A 2 3|||R|||was|||REQUIRED|||-NONE-|||0
A 10 11|||R|||swam|||REQUIRED|||-NONE-|||0

S I was walking in the street when I see a old man .
A 8 9|||R|||saw|||REQUIRED|||-NONE-|||0
A 9 10|||R|||an|||REQUIRED|||-NONE-|||0

S My friend call me last night and say he ca n't come .
A 2 3|||R|||called|||REQUIRED|||-NONE-|||0
A 7 8|||R|||said|||REQUIRED|||-NONE-|||0
A 2 3|||R|||called|||REQUIRED|||-NONE-|||1
A 7 8|||R|||said|||REQUIRED|||-NONE-|||1
A 9 11|||R|||could n't|||REQUIRED|||-NONE-|||1

S I lost my wallet this morning , I feel very sad , and then a boy give it back to me .
A 8 9|||R|||felt|||REQUIRED|||-NONE-|||0
A 16 17|||R|||gave|||REQUIRED|||-NONE-|||0

S My grandfather is 70 years old , but is very healthy .
A 8 9|||R|||he is|||REQUIRED|||-NONE-|||0

S I like her because is kind .
A 4 5|||R|||she is|||REQUIRED|||-NONE-|||0

S Is a nice day today .
A 0 1|||R|||It is|||REQUIRED|||-NONE-|||0

S I no like math .
A 1 2|||R|||do n't|||REQUIRED|||-NONE-|||0

S I not understand this question .
A 1 2|||R|||do n't|||REQUIRED|||-NONE-|||0

S He not here .
A 1 2|||R|||is not|||REQUIRED|||-NONE-|||0

S Her eyes is big and her hair is long .
A 2 3|||R|||are|||REQUIRED|||-NONE-|||0
A 2 3|||R|||are|||REQUIRED|||-NONE-|||1

S The children is playing in the park .
A 2 3|||R|||are|||REQUIRED|||-NONE-|||0

S These book are mine .
A 1 2|||R|||books|||REQUIRED|||-NONE-|||0

S I have two brother and one sister .
A 3 4|||R|||brothers|||REQUIRED|||-NONE-|||0

S She has a long hair .
A 2 3|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S He has big nose .
A 2 2|||M|||a|||REQUIRED|||-NONE-|||0

S My brother is student .
A 3 4|||R|||a student|||REQUIRED|||-NONE-|||0
A 3 3|||M|||a|||REQUIRED|||-NONE-|||1

S I had bad cold last week .
A 2 2|||M|||a|||REQUIRED|||-NONE-|||0

