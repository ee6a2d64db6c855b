S I was surprising when I find out that the price has doubled .
A 2 3|||R|||surprised|||REQUIRED|||-NONE-|||0
A 5 6|||R|||found|||REQUIRED|||-NONE-|||0
A 10 11|||R|||had|||REQUIRED|||-NONE-|||0

S Those invited to the party were asked to bring a small gift .

S The childrens were play with an yellow ball .
A 1 2|||R|||children|||REQUIRED|||-NONE-|||0
A 3 4|||R|||playing|||REQUIRED|||-NONE-|||0
A 5 6|||R|||a|||REQUIRED|||-NONE-|||0

S In addition , play sports help us keep healthy and make a lot of friends .
A 3 4|||R|||playing|||REQUIRED|||-NONE-|||0
A 5 6|||R|||helps|||REQUIRED|||-NONE-|||0

S My glasses are broken , so I ca n't read the menu .

S There are several reason why do people prefer online shopping .
A 3 4|||R|||reasons|||REQUIRED|||-NONE-|||0
A 5 8|||R|||people prefer|||REQUIRED|||-NONE-|||0

S She looks as though she has been crying .

S On the wall hangs a picture of my grandparents .

S It was such hot that nobody want to leave the air-conditioned room .
A 2 3|||R|||so|||REQUIRED|||-NONE-|||0
A 6 7|||R|||wanted|||REQUIRED|||-NONE-|||0

S He talks as if he knew everything .

S I look forward to hear from you as soon as possibly .
A 4 5|||R|||hearing|||REQUIRED|||-NONE-|||0
A 10 11|||R|||possible|||REQUIRED|||-NONE-|||0

S Thanks to her hard work , she got into a good university .

S He asked whether there was a doctor on the train .

S He stopped to tie his shoelaces .

S I was born and grew up in a village which surrounded by mountains .
A 10 11|||R|||is surrounded|||REQUIRED|||-NONE-|||0
A 10 11|||R|||was surrounded|||REQUIRED|||-NONE-|||1

S Most of students in our class is interested in history .
A 0 3|||R|||Most students|||REQUIRED|||-NONE-|||0
A 6 7|||R|||are|||REQUIRED|||-NONE-|||0
A 0 3|||R|||Most of the students|||REQUIRED|||-NONE-|||1
A 6 7|||R|||are|||REQUIRED|||-NONE-|||1

S We need to protecting animals because they are human 's friends .
A 3 4|||R|||protect|||REQUIRED|||-NONE-|||0
A 8 10|||R|||our|||REQUIRED|||-NONE-|||0
A 3 4|||R|||protect|||REQUIRED|||-NONE-|||1
A 8 10|||R|||humans'|||REQUIRED|||-NONE-|||1
A 3 4|||R|||protect|||REQUIRED|||-NONE-|||2

S To err is human .

S My team are playing in the semi-final tomorrow .

S Every coin have two side .
A 0 3|||R|||Every coin has|||REQUIRED|||-NONE-|||0
A 4 5|||R|||sides|||REQUIRED|||-NONE-|||0

S The data are stored on a small chip .

S I prefer staying at home than going out when it is rain .
A 5 6|||R|||to|||REQUIRED|||-NONE-|||0
A 11 12|||R|||raining|||REQUIRED|||-NONE-|||0
A 5 6|||R|||to|||REQUIRED|||-NONE-|||1
A 11 12|||R|||rainy|||REQUIRED|||-NONE-|||1

S Why not try again ?

S Down the street ran a small dog .

S We wo n't start until everybody is ready .

S We got our roof repaired before the winter .

S The day we met was the happiest of my life .

S The Whites' garden is full of roses .

S He works as a lawyer for a bank in Shanghai .

S Could you please tell me what time does the museum open and how much does a ticket cost ?
A 7 11|||R|||the museum opens|||REQUIRED|||-NONE-|||0
A 14 18|||R|||a ticket costs|||REQUIRED|||-NONE-|||0

S Some say yes , others say no .

S The informations on the website are not correct .
A 1 2|||R|||information|||REQUIRED|||-NONE-|||0
A 5 6|||R|||is|||REQUIRED|||-NONE-|||0

S There 's a shop and two cafés round the corner .

S Back then , hardly any families had a fridge .

S The teacher suggested that he be given another chance .

S The United States is a large country .

S Hardly anyone know how to fix this kind of machines .
A 2 3|||R|||knows|||REQUIRED|||-NONE-|||0
A 9 10|||R|||machine|||REQUIRED|||-NONE-|||0
A 2 3|||R|||knows|||REQUIRED|||-NONE-|||1

S You had better to see a dentist as soon as possible .
A 3 5|||R|||see|||REQUIRED|||-NONE-|||0

S Our class teacher always encourage us speaking English in class .
A 3 5|||R|||always encourages|||REQUIRED|||-NONE-|||0
A 6 7|||R|||to speak|||REQUIRED|||-NONE-|||0

S I regret to tell you that the flight has been cancelled .

S The French are proud of their cheese .

S You 'd better not touch that wire .

S Travelling by yourself teaches you a lot .

S She is one of the most popular singer in our country and her songs is loved by the young people .
A 7 8|||R|||singers|||REQUIRED|||-NONE-|||0
A 14 15|||R|||are|||REQUIRED|||-NONE-|||0
A 17 18|||U||||||REQUIRED|||-NONE-|||0
A 7 8|||R|||singers|||REQUIRED|||-NONE-|||1
A 14 15|||R|||are|||REQUIRED|||-NONE-|||1

S It is five years since we have moved here .
A 6 8|||R|||moved|||REQUIRED|||-NONE-|||0

S Some people thinks that keep pets is waste of money .
A 2 3|||R|||think|||REQUIRED|||-NONE-|||0
A 4 5|||R|||keeping|||REQUIRED|||-NONE-|||0
A 7 7|||M|||a|||REQUIRED|||-NONE-|||0

S The sooner we leave , the sooner we 'll be back .

S Half of the apples were bad .

S He is enough old to look after hisself .
A 2 4|||R|||old enough|||REQUIRED|||-NONE-|||0
A 7 8|||R|||himself|||REQUIRED|||-NONE-|||0

S I will never forget the day when I have met my idol for the first time .
A 8 10|||R|||met|||REQUIRED|||-NONE-|||0

S Had I known about the delay , I would have stayed at home .

S Older people often find it hard to sleep .

S In the end , all the guest was satisfied of the meal .
A 6 7|||R|||guests|||REQUIRED|||-NONE-|||0
A 7 8|||R|||were|||REQUIRED|||-NONE-|||0
A 9 10|||R|||with|||REQUIRED|||-NONE-|||0

S Her dream is become a fashion designer .
A 3 4|||R|||to become|||REQUIRED|||-NONE-|||0
A 3 4|||R|||becoming|||REQUIRED|||-NONE-|||1

S It 's no use crying over spilt milk .

S A pair of scissors is in the drawer .

S Here comes the bus !

S The place where I want to visit it most is Tibet .
A 2 3|||R|||which|||REQUIRED|||-NONE-|||0
A 7 8|||U||||||REQUIRED|||-NONE-|||0
A 2 3|||R|||that|||REQUIRED|||-NONE-|||1
A 7 8|||U||||||REQUIRED|||-NONE-|||1
A 2 3|||U||||||REQUIRED|||-NONE-|||2
A 7 8|||U||||||REQUIRED|||-NONE-|||2
A 7 8|||U||||||REQUIRED|||-NONE-|||3

S He asked me that if I can help him .
A 3 5|||R|||if|||REQUIRED|||-NONE-|||0
A 6 7|||R|||could|||REQUIRED|||-NONE-|||0
A 3 5|||R|||whether|||REQUIRED|||-NONE-|||1
A 6 7|||R|||could|||REQUIRED|||-NONE-|||1
A 3 4|||U||||||REQUIRED|||-NONE-|||2
A 6 7|||R|||could|||REQUIRED|||-NONE-|||2

S The news was better than we had expected .

S It took us four hour reach the top of the mountain .
A 4 5|||R|||hours|||REQUIRED|||-NONE-|||0
A 5 6|||R|||to reach|||REQUIRED|||-NONE-|||0

S My favorite color is gray , and I often travel by subway .

S It is important for the students learn how to manage their time .
A 4 5|||U||||||REQUIRED|||-NONE-|||0
A 6 7|||R|||to learn|||REQUIRED|||-NONE-|||0
A 6 7|||R|||to learn|||REQUIRED|||-NONE-|||1

S Apart from the food , everything was perfect .

S It is well-known fact that smoking do harm to people health .
A 2 2|||M|||a|||REQUIRED|||-NONE-|||0
A 6 7|||R|||does|||REQUIRED|||-NONE-|||0
A 9 11|||R|||people 's health|||REQUIRED|||-NONE-|||0

S I am writing to complain the service I received on your hotel last week .
A 4 5|||R|||complain about|||REQUIRED|||-NONE-|||0
A 9 10|||R|||at|||REQUIRED|||-NONE-|||0

S Two thirds of the land is covered with trees .

S This is the village where my mother was born .

S You like tea ; I prefer coffee .

S My dad 's car is as faster as yours .
A 5 8|||R|||as fast as|||REQUIRED|||-NONE-|||0

S I always dreamed to be an actor .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0
A 1 3|||R|||have always dreamed|||REQUIRED|||-NONE-|||1
A 3 5|||R|||of being|||REQUIRED|||-NONE-|||1
A 3 5|||R|||of being|||REQUIRED|||-NONE-|||2

S Neither my brother or my sister like hot food .
A 3 4|||R|||nor|||REQUIRED|||-NONE-|||0
A 6 7|||R|||likes|||REQUIRED|||-NONE-|||0
A 3 4|||R|||nor|||REQUIRED|||-NONE-|||1

S If only it would stop raining !

S He suggested me to take part in the speech contest .
A 2 5|||R|||that I take|||REQUIRED|||-NONE-|||0
A 2 5|||R|||that I should take|||REQUIRED|||-NONE-|||1
A 2 5|||R|||taking|||REQUIRED|||-NONE-|||2

S Not only does she paint , but she also writes poems .

S The hotel we stayed at had no lift .

S Did you use to live here ?

S My hometown is famous of its tea and it attract thousands of tourist every year .
A 4 5|||R|||for|||REQUIRED|||-NONE-|||0
A 9 10|||R|||attracts|||REQUIRED|||-NONE-|||0
A 12 13|||R|||tourists|||REQUIRED|||-NONE-|||0

S You can take whichever you like .

S Although it was very late , but we decided going out for walk .
A 6 7|||U||||||REQUIRED|||-NONE-|||0
A 9 10|||R|||to go|||REQUIRED|||-NONE-|||0
A 12 12|||M|||a|||REQUIRED|||-NONE-|||0

S For me , the most happiest moment was when my father come back .
A 4 6|||R|||happiest|||REQUIRED|||-NONE-|||0
A 11 12|||R|||came|||REQUIRED|||-NONE-|||0

S The teacher let us to choose our own topic .
A 4 6|||R|||choose|||REQUIRED|||-NONE-|||0
A 8 9|||R|||topics|||REQUIRED|||-NONE-|||0
A 4 6|||R|||choose|||REQUIRED|||-NONE-|||1

S My family is large , and my family are all teachers .

S We have a lots of homework to do in the weekend .
A 2 3|||U||||||REQUIRED|||-NONE-|||0
A 8 9|||R|||at|||REQUIRED|||-NONE-|||0
A 2 4|||R|||a lot|||REQUIRED|||-NONE-|||1
A 8 9|||R|||at|||REQUIRED|||-NONE-|||1
A 2 3|||U||||||REQUIRED|||-NONE-|||2
A 8 9|||R|||on|||REQUIRED|||-NONE-|||2
A 2 4|||R|||a lot|||REQUIRED|||-NONE-|||3
A 8 9|||R|||on|||REQUIRED|||-NONE-|||3

S Fish and chips is my favourite meal .

S As a students , we should obey the rules .
A 1 2|||U||||||REQUIRED|||-NONE-|||0
A 1 2|||U||||||REQUIRED|||-NONE-|||1

S As a child , I spent most weekends at my uncle 's farm .

S My teacher gave me a good advice about how to improve my write .
A 4 7|||R|||some good advice|||REQUIRED|||-NONE-|||0
A 12 13|||R|||writing|||REQUIRED|||-NONE-|||0
A 4 7|||R|||good advice|||REQUIRED|||-NONE-|||1
A 12 13|||R|||writing|||REQUIRED|||-NONE-|||1

S " Whose turn is it ? " asked Lucy .

S Were it not for my grandmother , I could n't have finished school .

S I have been learn the guitar since three years .
A 3 4|||R|||learning|||REQUIRED|||-NONE-|||0
A 6 7|||R|||for|||REQUIRED|||-NONE-|||0

S If I am you , I would told the truth to your parents .
A 2 3|||R|||were|||REQUIRED|||-NONE-|||0
A 7 8|||R|||tell|||REQUIRED|||-NONE-|||0
A 2 3|||R|||was|||REQUIRED|||-NONE-|||1
A 7 8|||R|||tell|||REQUIRED|||-NONE-|||1

S The reason why I was late is because I missed the bus .
A 6 8|||R|||is that|||REQUIRED|||-NONE-|||0
A 6 7|||R|||was|||REQUIRED|||-NONE-|||1
A 7 8|||R|||that|||REQUIRED|||-NONE-|||1

S In the conclusion , I strong believe that zoos should be close .
A 1 2|||U||||||REQUIRED|||-NONE-|||0
A 5 7|||R|||strongly believe|||REQUIRED|||-NONE-|||0
A 11 12|||R|||closed|||REQUIRED|||-NONE-|||0

S She is said to have been the first woman to climb it .

S He is looking forward to spend his holiday in the countryside with his cousin .
A 5 6|||R|||spending|||REQUIRED|||-NONE-|||0
A 13 14|||R|||cousins|||REQUIRED|||-NONE-|||0
A 5 6|||R|||spending|||REQUIRED|||-NONE-|||1

S My brother , as well as his friends , is going to the concert .

S I 'd rather you did n't tell anyone .

S My sister , who study medicine , hope to become doctor .
A 4 5|||R|||studies|||REQUIRED|||-NONE-|||0
A 7 8|||R|||hopes|||REQUIRED|||-NONE-|||0
A 10 10|||M|||a|||REQUIRED|||-NONE-|||0

S Mathematics was never her strongest subject .

S By the end of next month , we will have finished the project .

S Many teenager spend too much time on playing computer games , which are bad for their eye .
A 1 2|||R|||teenagers|||REQUIRED|||-NONE-|||0
A 12 13|||R|||is|||REQUIRED|||-NONE-|||0
A 16 17|||R|||eyes|||REQUIRED|||-NONE-|||0
A 1 2|||R|||teenagers|||REQUIRED|||-NONE-|||1
A 6 7|||U||||||REQUIRED|||-NONE-|||1
A 12 13|||R|||is|||REQUIRED|||-NONE-|||1
A 16 17|||R|||eyes|||REQUIRED|||-NONE-|||1

S I was so tire that I fall asleep as soon as I lie down .
A 3 4|||R|||tired|||REQUIRED|||-NONE-|||0
A 6 7|||R|||fell|||REQUIRED|||-NONE-|||0
A 12 13|||R|||lay|||REQUIRED|||-NONE-|||0

S He tried closing the window , but the noise was still loud .

S I could n't help laughing when I saw his hat .

S In my opinion , the technology have changed our life a lot .
A 6 7|||R|||has|||REQUIRED|||-NONE-|||0
A 9 10|||R|||lives|||REQUIRED|||-NONE-|||0
A 4 7|||R|||technology has|||REQUIRED|||-NONE-|||1
A 9 10|||R|||lives|||REQUIRED|||-NONE-|||1

S Unless it rains , the match will take place on Saturday .

S Swimming in cold water is not for everyone .

S What matters most is that nobody was hurt .

S I have never saw such beautiful a place before .
A 3 4|||R|||seen|||REQUIRED|||-NONE-|||0
A 5 8|||R|||a beautiful place|||REQUIRED|||-NONE-|||0

S I think it 's impossible finish this in one day .
A 5 6|||R|||to finish|||REQUIRED|||-NONE-|||0

S More than one student was late this morning .

S Nowadays more and more people is willing to live in the big cities .
A 4 6|||R|||people are|||REQUIRED|||-NONE-|||0
A 10 11|||U||||||REQUIRED|||-NONE-|||0
A 4 6|||R|||people are|||REQUIRED|||-NONE-|||1

S The knowledges I learn in school are useful .
A 1 2|||R|||knowledge|||REQUIRED|||-NONE-|||0
A 3 4|||R|||learned|||REQUIRED|||-NONE-|||0
A 4 5|||R|||at|||REQUIRED|||-NONE-|||0
A 6 7|||R|||is|||REQUIRED|||-NONE-|||0
A 1 2|||R|||knowledge|||REQUIRED|||-NONE-|||1
A 6 7|||R|||is|||REQUIRED|||-NONE-|||1

S First of all , you should make a plan and sticking to it .
A 10 11|||R|||stick|||REQUIRED|||-NONE-|||0

S It was not until midnight that the rescue team reached the village .

S Home is where I feel safe .

S I have went to Yunnan with my family two year ago and we stay there for week .
A 1 3|||R|||went|||REQUIRED|||-NONE-|||0
A 9 10|||R|||years|||REQUIRED|||-NONE-|||0
A 13 14|||R|||stayed|||REQUIRED|||-NONE-|||0
A 16 16|||M|||a|||REQUIRED|||-NONE-|||0

S Remember to feed the fish while we are away .

S I remember locking the door , but I ca n't find the key .

S You should have seen his face !

S She told us not to worry .

S I used to afraid of speak in public .
A 3 4|||R|||be afraid|||REQUIRED|||-NONE-|||0
A 5 6|||R|||speaking|||REQUIRED|||-NONE-|||0

S I had my hair cut yesterday .

S There is no doubt that money cannot buy happy .
A 8 9|||R|||happiness|||REQUIRED|||-NONE-|||0

S Last month , our class went on a trip to a farm , where we pick strawberries and feeding the goats .
A 15 16|||R|||picked|||REQUIRED|||-NONE-|||0
A 18 19|||R|||fed|||REQUIRED|||-NONE-|||0

S I saw her waiting at the bus stop .

S The police have arrested two men .

S Whatever you will do , I will support you .
A 1 4|||R|||you do|||REQUIRED|||-NONE-|||0

S When I was in primary school , I used to played the chess with my grandfather .
A 8 11|||R|||used to play|||REQUIRED|||-NONE-|||0
A 11 12|||U||||||REQUIRED|||-NONE-|||0

S I 'd rather to stay here than go with them .
A 3 5|||R|||stay|||REQUIRED|||-NONE-|||0

S There are too much cars on the road , this make the air dirty .
A 3 4|||R|||many|||REQUIRED|||-NONE-|||0
A 9 10|||R|||which|||REQUIRED|||-NONE-|||0
A 10 11|||R|||makes|||REQUIRED|||-NONE-|||0
A 3 4|||R|||many|||REQUIRED|||-NONE-|||1
A 10 11|||R|||makes|||REQUIRED|||-NONE-|||1

S He let go of the rope and fell into the snow .

S I am looking for someone to share a flat with .

S The number of visitors has doubled since last year .

S They asked me how long I had been learning English .

S I would like to know that whether the course include lunch .
A 5 7|||R|||whether|||REQUIRED|||-NONE-|||0
A 9 10|||R|||includes|||REQUIRED|||-NONE-|||0

S That 's why I chose this school .

S Plenty of water is needed for rice .

S It has many ways to reducing pollution in our cities .
A 0 2|||R|||There are|||REQUIRED|||-NONE-|||0
A 5 6|||R|||reduce|||REQUIRED|||-NONE-|||0

S However busy she is , she finds time to read .

S If it will rain tomorrow , we would stay at home .
A 2 4|||R|||rains|||REQUIRED|||-NONE-|||0
A 7 9|||R|||will stay|||REQUIRED|||-NONE-|||0

S Far from being angry , she was delighted .

S Either you or your brother has to stay .

S Despite feeling ill , she went to work .

S Our school is consisted of three buildings and playground .
A 3 4|||R|||made up|||REQUIRED|||-NONE-|||0
A 8 8|||M|||a|||REQUIRED|||-NONE-|||0
A 2 4|||R|||consists|||REQUIRED|||-NONE-|||1
A 8 8|||M|||a|||REQUIRED|||-NONE-|||1

S The old lady needs someone look after his cat .
A 5 6|||R|||to look|||REQUIRED|||-NONE-|||0
A 7 8|||R|||her|||REQUIRED|||-NONE-|||0

S In the picture have three boys playing football .
A 3 4|||R|||there are|||REQUIRED|||-NONE-|||0
A 3 4|||R|||are|||REQUIRED|||-NONE-|||1

S If I will have enough money , I will travelling around the world .
A 2 4|||R|||have|||REQUIRED|||-NONE-|||0
A 9 10|||R|||travel|||REQUIRED|||-NONE-|||0

S I have n't see him since last summer .
A 1 3|||R|||did n't|||REQUIRED|||-NONE-|||0
A 3 4|||R|||seen|||REQUIRED|||-NONE-|||1

S We stayed in a hotel which it 's view was amazing .
A 6 8|||R|||whose|||REQUIRED|||-NONE-|||0
A 5 8|||R|||whose|||REQUIRED|||-NONE-|||1

S The teacher made us to write the word ten times .
A 4 6|||R|||write|||REQUIRED|||-NONE-|||0
A 7 8|||R|||words|||REQUIRED|||-NONE-|||0
A 4 6|||R|||write|||REQUIRED|||-NONE-|||1

S Neither of them was hurt , but both were frightened .

S A number of students have signed up for the trip .

S He has n't finished his report already .
A 6 7|||R|||yet|||REQUIRED|||-NONE-|||0

S Gone are the days when we played in the street .

S Hard as I tried , I could not open the jar .

S Never before had I seen so many stars .

S My friend lend me a umbrella , because I forget mine .
A 2 3|||R|||lent|||REQUIRED|||-NONE-|||0
A 4 5|||R|||an|||REQUIRED|||-NONE-|||0
A 9 10|||R|||had forgotten|||REQUIRED|||-NONE-|||0
A 2 3|||R|||lent|||REQUIRED|||-NONE-|||1
A 4 5|||R|||an|||REQUIRED|||-NONE-|||1
A 9 10|||R|||forgot|||REQUIRED|||-NONE-|||1

S Physics is hard , but it is also fun .

S Everyone has their own dream .

S The singer and dancer is only fifteen .

S I did n't use to like olives .

S There goes my weekend .

S The rich get richer while the poor stay poor .

S We all felt sadly when we heard the news that she leaves .
A 3 4|||R|||sad|||REQUIRED|||-NONE-|||0
A 11 12|||R|||was leaving|||REQUIRED|||-NONE-|||0
A 3 4|||R|||sad|||REQUIRED|||-NONE-|||1
A 11 12|||R|||would leave|||REQUIRED|||-NONE-|||1
A 3 4|||R|||sad|||REQUIRED|||-NONE-|||2
A 11 12|||R|||had left|||REQUIRED|||-NONE-|||2
A 3 4|||R|||sad|||REQUIRED|||-NONE-|||3

S It is worth visiting the old town on a weekday .

S I go home by train , but my cousin prefers to fly .

S He said that the earth goes round the sun .

S The girl whose bike was stolen walked home .

S Knowing a language well opens many doors .

S Students should be encourage to do more exercises .
A 2 4|||R|||be encouraged|||REQUIRED|||-NONE-|||0
A 7 8|||R|||exercise|||REQUIRED|||-NONE-|||0
A 2 4|||R|||be encouraged|||REQUIRED|||-NONE-|||1

S There was nothing to do but wait .

S It is essential that everyone arrive on time .

S The man who living next door is retired engineer .
A 2 4|||R|||who lives|||REQUIRED|||-NONE-|||0
A 7 7|||M|||a|||REQUIRED|||-NONE-|||0
A 2 4|||R|||living|||REQUIRED|||-NONE-|||1
A 7 7|||M|||a|||REQUIRED|||-NONE-|||1

S None of the books on this list is difficult .

S He spends two hours to do his homework every evening .
A 4 6|||R|||doing|||REQUIRED|||-NONE-|||0

S As long as you try , I do n't mind if you make mistakes .

S The committee has not decided yet .

S I 'll call you when I get there .

S Comparing with the past , people nowadays lives a much more better life .
A 0 1|||R|||Compared|||REQUIRED|||-NONE-|||0
A 6 8|||R|||nowadays live|||REQUIRED|||-NONE-|||0
A 10 12|||R|||better|||REQUIRED|||-NONE-|||0

S It 's high time we went home .

S Our English teacher , Mr. Black , have a blue eyes and a curly hair .
A 7 8|||R|||has|||REQUIRED|||-NONE-|||0
A 8 9|||U||||||REQUIRED|||-NONE-|||0
A 12 13|||U||||||REQUIRED|||-NONE-|||0

S He was punish for cheat in the exam .
A 2 3|||R|||punished|||REQUIRED|||-NONE-|||0
A 4 5|||R|||cheating|||REQUIRED|||-NONE-|||0

S Our neighbours is always complain about the noise .
A 2 3|||R|||are|||REQUIRED|||-NONE-|||0
A 4 5|||R|||complaining|||REQUIRED|||-NONE-|||0

S The boy sitting next to the window is my cousin .

S My parents-in-law live in the Lius' old house .

S Many a sailor has lost his way here .

S What a waste of time that was !

S I think that everyone should to have the right to choose their own career .
A 4 7|||R|||should have|||REQUIRED|||-NONE-|||0

S My grandfather , who is over eighty , still go jogging on the morning .
A 9 10|||R|||goes|||REQUIRED|||-NONE-|||0
A 11 12|||R|||in|||REQUIRED|||-NONE-|||0

S She can do nothing but complain .

S The book , which was first printed in 1920 , is still popular .

S I ca n't stand to listen to loud music when I studying .
A 4 6|||R|||listening|||REQUIRED|||-NONE-|||0
A 11 12|||R|||am studying|||REQUIRED|||-NONE-|||0

S While I was walked home , I meet an old friend .
A 2 4|||R|||was walking|||REQUIRED|||-NONE-|||0
A 7 8|||R|||met|||REQUIRED|||-NONE-|||0
A 2 4|||R|||walked|||REQUIRED|||-NONE-|||1
A 7 8|||R|||met|||REQUIRED|||-NONE-|||1

S We should pay attention on our pronunciation and not to be afraid of make mistakes .
A 2 5|||R|||pay attention to|||REQUIRED|||-NONE-|||0
A 8 11|||R|||not be|||REQUIRED|||-NONE-|||0
A 13 14|||R|||making|||REQUIRED|||-NONE-|||0
A 2 5|||R|||pay attention to|||REQUIRED|||-NONE-|||1
A 13 14|||R|||making|||REQUIRED|||-NONE-|||1

S Even if he is rich , but he is not happy .
A 6 7|||U||||||REQUIRED|||-NONE-|||0

S The reason I 'm writing is to thank you for your help .

S I hope that your dream come true one day .
A 5 6|||R|||comes|||REQUIRED|||-NONE-|||0
A 5 6|||R|||will come|||REQUIRED|||-NONE-|||1

S People who lives in the countryside usually are friendlier than that in cities .
A 2 3|||R|||live|||REQUIRED|||-NONE-|||0
A 6 8|||R|||are usually|||REQUIRED|||-NONE-|||0
A 10 11|||R|||those|||REQUIRED|||-NONE-|||0
A 2 3|||R|||live|||REQUIRED|||-NONE-|||1
A 10 11|||R|||those|||REQUIRED|||-NONE-|||1

S The jacket , together with the shoes , costs 300 yuan .

S Both my brother and I have been ill since Monday .

S " I have n't a clue , " he said with a smile .

S He must have left his phone on the bus .

S The letter written by her grandfather made her cry .

S Not only he sings well , but also he play the violin .
A 2 4|||R|||does he sing|||REQUIRED|||-NONE-|||0
A 9 10|||R|||plays|||REQUIRED|||-NONE-|||0

S Let there be no doubt about it .

S How kind of you to come !

S It 's said that cats have nine lives .

S One of the main problem are that many young people does n't read books .
A 4 5|||R|||problems|||REQUIRED|||-NONE-|||0
A 5 6|||R|||is|||REQUIRED|||-NONE-|||0
A 10 12|||R|||do n't|||REQUIRED|||-NONE-|||0

S The more carefully you read , the more you will understand .

S Collecting old coins takes a lot of patience .

S The colour of the neighbour 's car reminds me of the sea .

S The reason of his success is that he never give up .
A 1 3|||R|||reason for|||REQUIRED|||-NONE-|||0
A 9 10|||R|||gives|||REQUIRED|||-NONE-|||0

S According to the report , fewer young people smoke now .

S No sooner had we sat down than the bell rang .

S This time tomorrow I 'll be lying on a beach .

S Ten kilometres is too far to walk with such a heavy bag .

S I do n't know how should I deal with this kind of problems .
A 5 7|||R|||I should|||REQUIRED|||-NONE-|||0
A 10 13|||R|||kind of problem|||REQUIRED|||-NONE-|||0
A 5 7|||R|||I should|||REQUIRED|||-NONE-|||1
A 5 7|||R|||to|||REQUIRED|||-NONE-|||2
A 10 13|||R|||kind of problem|||REQUIRED|||-NONE-|||2
A 5 7|||R|||to|||REQUIRED|||-NONE-|||3
A 5 7|||R|||I should|||REQUIRED|||-NONE-|||4
A 9 10|||R|||these|||REQUIRED|||-NONE-|||4
A 10 11|||R|||kinds|||REQUIRED|||-NONE-|||4

S I am agree with the idea that Internet bring people closer .
A 1 2|||U||||||REQUIRED|||-NONE-|||0
A 7 7|||M|||the|||REQUIRED|||-NONE-|||0
A 8 9|||R|||brings|||REQUIRED|||-NONE-|||0

S The house needs painting .

S Young as he is , he knows a lot about birds .

S He has been teaching here ever since he left college .

S Nowadays , mobile phones plays a important role in our daily life .
A 4 5|||R|||play|||REQUIRED|||-NONE-|||0
A 5 6|||R|||an|||REQUIRED|||-NONE-|||0
A 11 12|||R|||lives|||REQUIRED|||-NONE-|||0
A 4 5|||R|||play|||REQUIRED|||-NONE-|||1
A 5 6|||R|||an|||REQUIRED|||-NONE-|||1

S So tired was he that he fell asleep at the table .

S The government should take measure to protect environment .
A 4 5|||R|||measures|||REQUIRED|||-NONE-|||0
A 7 7|||M|||the|||REQUIRED|||-NONE-|||0

S There is a bed , a desk and three chairs in my room .

S I 'm sure you will be enjoy your stay here and learn a lot of our culture .
A 4 7|||R|||will enjoy|||REQUIRED|||-NONE-|||0
A 14 15|||R|||about|||REQUIRED|||-NONE-|||0
A 4 7|||R|||will enjoy|||REQUIRED|||-NONE-|||1

S If anyone calls , tell them I 'm out .

S The Great Wall is one of the greatest wonder in the world .
A 7 9|||R|||greatest wonders|||REQUIRED|||-NONE-|||0

S He told me that he will come back after two days .
A 5 6|||R|||would|||REQUIRED|||-NONE-|||0
A 8 9|||R|||in|||REQUIRED|||-NONE-|||0
A 5 7|||R|||would come|||REQUIRED|||-NONE-|||1

S She need n't have bought so much bread .

S Not knowing what to say , she just smiled .

S The book which I borrowed it from the library were really worth to read .
A 2 6|||R|||which I borrowed|||REQUIRED|||-NONE-|||0
A 9 10|||R|||was|||REQUIRED|||-NONE-|||0
A 11 14|||R|||worth reading|||REQUIRED|||-NONE-|||0

S My mother is used to cook for ten people .
A 3 6|||R|||used to cooking|||REQUIRED|||-NONE-|||0
A 2 3|||U||||||REQUIRED|||-NONE-|||1

S I have lived in this city since ten years , so I know it very well .
A 6 7|||R|||for|||REQUIRED|||-NONE-|||0
A 10 11|||R|||and|||REQUIRED|||-NONE-|||0
A 6 7|||R|||for|||REQUIRED|||-NONE-|||1

S Thanks to the Internet , we can chatting with people all over the world and getting news quick .
A 7 8|||R|||chat|||REQUIRED|||-NONE-|||0
A 15 16|||R|||get|||REQUIRED|||-NONE-|||0
A 17 18|||R|||quickly|||REQUIRED|||-NONE-|||0

S How I wish I could fly !

S Only then did I realise how much she had done for me .

S These trousers are too short for me .

S Five years is a long time to wait .

S What they need are blankets and clean water .

S All I did was ask him a question .

S She asked me where did I come from and what was my name .
A 4 7|||R|||I came|||REQUIRED|||-NONE-|||0
A 10 13|||R|||my name was|||REQUIRED|||-NONE-|||0

S Why worry about it now ?

S Reading make us to know more about the world .
A 1 2|||R|||makes|||REQUIRED|||-NONE-|||0
A 3 5|||R|||know|||REQUIRED|||-NONE-|||0

S I wish I were taller .

S Whoever gets home first cooks dinner .

S I would like to apologise for not answer your letter more early .
A 7 8|||R|||answering|||REQUIRED|||-NONE-|||0
A 10 12|||R|||earlier|||REQUIRED|||-NONE-|||0

S Doing exercise regular is good to our health .
A 2 3|||R|||regularly|||REQUIRED|||-NONE-|||0
A 5 6|||R|||for|||REQUIRED|||-NONE-|||0

S Having finished his homework , he went out to fly his kite .

S The weather was so nice that we decide to have picnic by the lake .
A 7 8|||R|||decided|||REQUIRED|||-NONE-|||0
A 10 10|||M|||a|||REQUIRED|||-NONE-|||0

S The park is crowd with people in Sundays .
A 3 4|||R|||crowded|||REQUIRED|||-NONE-|||0
A 6 7|||R|||on|||REQUIRED|||-NONE-|||0

S The number of students who is short-sighted are increasing .
A 5 6|||R|||are|||REQUIRED|||-NONE-|||0
A 7 8|||R|||is|||REQUIRED|||-NONE-|||0
A 5 6|||R|||are|||REQUIRED|||-NONE-|||1

S The shop assistant was very politely and help me find the right size .
A 5 6|||R|||polite|||REQUIRED|||-NONE-|||0
A 7 8|||R|||helped|||REQUIRED|||-NONE-|||0

S They might have been delayed by the snow .

S The accident was happened last night near bridge .
A 3 4|||U||||||REQUIRED|||-NONE-|||0
A 7 7|||M|||the|||REQUIRED|||-NONE-|||0
A 2 4|||R|||happened|||REQUIRED|||-NONE-|||1
A 7 7|||M|||the|||REQUIRED|||-NONE-|||1

S My parents always tell me that I must to work hardly if I want to succeed .
A 8 10|||R|||work|||REQUIRED|||-NONE-|||0
A 10 11|||R|||hard|||REQUIRED|||-NONE-|||0

S The earthquake was destroyed most of the houses in the town .
A 2 4|||R|||destroyed|||REQUIRED|||-NONE-|||0

S In spite of the rain , the match went on .

S With the develop of society , environment is becoming worse .
A 2 3|||R|||development|||REQUIRED|||-NONE-|||0
A 6 7|||R|||the environment|||REQUIRED|||-NONE-|||0

S Each of us has a different opinion .

S The more you practise , you will be better .
A 5 9|||R|||the better you will be|||REQUIRED|||-NONE-|||0

S We was very exciting when our team win the final .
A 1 2|||R|||were|||REQUIRED|||-NONE-|||0
A 2 4|||R|||very excited|||REQUIRED|||-NONE-|||0
A 7 8|||R|||won|||REQUIRED|||-NONE-|||0

S By the time we got to the station , the train already left .
A 11 13|||R|||had already left|||REQUIRED|||-NONE-|||0

S In came a tall man with a black umbrella .

S The film is about a boy who lost her way in the forest .
A 7 8|||R|||loses|||REQUIRED|||-NONE-|||0
A 8 9|||R|||his|||REQUIRED|||-NONE-|||0
A 8 9|||R|||his|||REQUIRED|||-NONE-|||1

S She made me an offer I could n't refuse .
