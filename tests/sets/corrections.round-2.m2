S Last Saturday my grandpa took me fishing , and we caught nothing but an old shoe .

S When we got to the top of Mount Tai , the sun had just come up .

S The street food there is cheap , tasty and easy to find .

S My uncle , who runs a noodle shop in Lanzhou , taught me how to pull noodles .

S It was raining cats and dogs , yet nobody wanted to leave .

S I 'd like a bowl of beef noodles and a glass of soy milk , please .

S Grandma made tangyuan for us and told us the story of the Lantern Festival .

S Not everyone likes durian , but I ca n't get enough of it .

S My goldfish died last week and I felt really sad .

S If you ask me , cats are smarter than dogs .

S I think robots will take over many jobs in the future .

S He said that he would rather walk than take the bus .

S They say practice makes perfect .

S As a monitor , I have to help the teacher collect homework .

S Our head teacher is strict with us , but we all love her .

S I used to hate English , but now it 's my favourite subject .

S She was about to cry when her dad showed up .

S How about going to the cinema this Friday ?

S Why do n't we make a poster for the English corner ?

S You 'd better put on your coat ; it 's freezing outside .

S Would you mind opening the window ?

S I ca n't help laughing every time I watch that show .

S It 's no use crying over spilt milk .

S The problem is hard to solve .

S He is the kind of person who never tells lies .

S The house where Lu Xun once lived is now a museum .

S Do you remember the day when we first met ?

S I 'm not sure if he got my message .

S I wonder why the sky is blue .

S Tell me what happened .

S Nothing is impossible if you try .

S There is n't any milk left in the fridge .

S There were so many people that we could n't move .

S There 's nothing to worry about .

S One of the boys in our group has moved to Suzhou .

S Each of us has a different dream .

S All of the money was spent on books for the library .

S Half of the apples are rotten .

S Two thirds of the water has been used .

S The rich should help the poor .

S The Smiths are coming over for dinner .

S My scissors are lost , so may I borrow yours ?

S These jeans are too tight for me .

S His clothes were wet through .

S Bad news travels fast .

S Mathematics was invented by humans , was n't it ?

S The United States is a big country .

S A hundred yuan is too much for a pencil case .

S Chinese is spoken by more people than any other language .

S She has been learning the erhu since she was six .

S By the end of last term , we had learned over 2,000 words .

S I 've just had lunch .

S We have n't seen each other for ages .

S Has anyone seen my water bottle ?

S He has been to more than ten provinces , including Yunnan and Tibet .

S This time tomorrow I 'll be flying to Sanya .

S My sister is getting married next month .

S The train leaves at 7:45 .

S The plane was delayed because of fog .

S The room was being cleaned when I arrived .

S I was given a new bike for my birthday .

S The trees must be watered twice a week .

S Rice is grown in the south of China .

S Our school was founded in 1956 .

S He was seen to enter the building .

S The letter is said to have been written by a soldier .

S I had my phone stolen on the bus .

S Get your hair cut !

S Stop talking and listen to me .

S I stopped to buy a drink .

S I remember locking the door , but I forgot to take the key .

S Do you feel like eating hotpot tonight ?

S She kept on asking me questions .

S He pretended to be asleep .

S I managed to finish all the exercises on time .

S My parents do n't allow me to stay up late .

S The coach encouraged us to try again .

S It took us three hours to climb the mountain .

S It 's said that tea was first discovered by Shennong .

S What I like most about my hometown is the food .

S That is why I want to be a vet .

S The reason why I was late is that my alarm clock broke .

S I have no idea what to do next .

S He is so clever a boy that everyone likes him .

S It 's such nice weather today !

S What a pity !

S How I miss my old school !

S The harder you work , the luckier you get .

S My bag is three times as heavy as yours .

S This puzzle is much more difficult than that one .

S Of the two coats , the red one is cheaper .

S She is the second tallest girl in our class .

S The Yangtze is the longest river in China .

S He does n't work as hard as he used to .

S I like maths least of all .

S I 'd prefer to stay in and read .

S He prefers swimming to running .

S Would you like some more tea ?

S Can I have some water ?

S Is there anything else I can do ?

S I have something important to tell you .

S Someone left their umbrella in the classroom .

S Help yourselves to some fruit .

S I did it by myself .

S The dog wagged its tail .

S It 's mine , not hers .

S A friend of mine plays in a band .

S Ours is a small school in the countryside .

S You and I are going to be partners .

S Between you and me , I do n't like the new uniform .

S I met an old friend of my father 's at the airport .

S It was Tom who broke the window .

S It is in Dunhuang that you can see these caves .

S Never have I felt so proud .

S Only then did I understand what she meant .

S Down came the rain .

S On the wall hangs a map of the world .

S Long live friendship !

S Nice to meet you .

S See you tomorrow !

S Got it , thanks .

S Wanna play Honor of Kings with me ?

S Dunno , maybe at the weekend .

S Ha ha , you 're so funny !

S OMG I ca n't believe we won !

S My bad , I 'll do it again .

S Good luck with your exam !

S Happy New Year to you and your family !

S Congratulations on winning the prize !

S Best wishes .

S Pretty good , and you ?

S Mostly rice and vegetables .

S Twice a week , on Tuesdays and Thursdays .

S My mum 's cooking .

S Blue , because it makes me calm .

S Since 2019 .

S Because it 's fun and I can make friends there .

S First , wash the tomatoes ; second , cut them into pieces ; finally , fry them with eggs .

S I ate dumplings , spring rolls and fish .

S She has long black hair and big eyes .

S He is wearing a pair of blue jeans and a white T-shirt .

S Reading , running and playing chess are my hobbies .

S What she needs is not money but love .

S As time goes by , I have come to realise that friendship matters .

S With the development of technology , our lives have become more convenient .

S Compared with the past , people now live longer .

S Personally , I believe that everyone deserves a second chance .

S In conclusion , both city life and country life have their advantages .

S To sum up , we should make good use of the internet .

S First of all , pollution is getting worse .

S For example , we can take the bus instead of driving .

S Air pollution has become a serious problem in many big cities .

S The advantages of travelling by train outweigh the disadvantages .

S It goes without saying that health is more important than wealth .

S Many people argue that advertising makes us buy things we do not need .

S There is no doubt that reading broadens our minds .

S If everyone recycled a little more , our planet would be a better place .

S If it had n't been for your help , I would have failed .

S Had I studied harder , I could have passed the test .

S Suppose you were the mayor , what would you change ?

S As long as you do n't give up , you will succeed one day .

S Whatever happens , I 'll be on your side .

S No matter how hard it is , I will keep going .

S However busy he is , he calls his mother every day .

S Wherever you go , remember where you come from .

S Whoever breaks the rules will be punished .

S I do n't mind whether we eat in or out .

S Despite the bad weather , the match went ahead .

S In spite of being tired , she carried on .

S Besides English , I also learn French .

S Everyone except Lily was there .

S Thanks to the new road , farmers can sell their fruit online .

S According to the weather report , it will snow tomorrow .

S The doctor advised my dad to give up smoking .

S He apologised for being rude .

S He apologized to me for breaking my ruler .

S The theatre is in the city centre .

S The theater is next to the movie center .

S I learnt a lot from this experience .

S She dreamt of becoming a dancer .

S He got off the bus and ran towards the school gate .

S Zhang Meili and her twin brother look alike .

S Chang'e flew to the moon , and Hou Yi missed her very much .

S Our school library has about thirty thousand books .

S My QQ number is easy to remember .

S I follow a vlogger who teaches people how to draw .

S My screen time was four hours a day , which shocked my parents .

S The Wi-Fi password is on the blackboard .

S I lost my rank because my teammates were AFK .

S He dunked the ball and the crowd went wild .

S China won forty gold medals at the Paris Olympics .

S I came first in the 100 metres and third in the long jump .

S Last but not least , I want to thank my parents .

S Grandpa , a retired soldier , gets up at five every day .

S Though small , the room is cosy .

S If possible , send me a photo .

S When in Rome , do as the Romans do .

S I ran as fast as I could , but the bus had already left .

S The old man sat by the fire , telling us stories about the war .

S Surrounded by mountains , the village has few visitors .

S She sat there without saying a word .

S My heart was beating fast as I walked onto the stage .

S She smiled at me , and suddenly I was n't nervous any more .

S " Do n't worry , " Mum said . " Everything will be fine . "

S " Can I help you ? " " Yes , I 'm looking for a present for my dad . "

S On the last Sunday , I go to my grandmother home with my parents .
A 6 7|||R|||went|||REQUIRED|||-NONE-|||0
A 9 10|||R|||grandmother 's|||REQUIRED|||-NONE-|||0
A 0 3|||R|||Last|||REQUIRED|||-NONE-|||1
A 6 7|||R|||went|||REQUIRED|||-NONE-|||1
A 9 10|||R|||grandmother 's|||REQUIRED|||-NONE-|||1

S I see a intresting movie yesterday , it tell a story about a brave dog .
A 1 2|||R|||saw|||REQUIRED|||-NONE-|||0
A 3 4|||R|||interesting|||REQUIRED|||-NONE-|||0
A 8 9|||R|||told|||REQUIRED|||-NONE-|||0
A 1 2|||R|||saw|||REQUIRED|||-NONE-|||1
A 2 3|||R|||an|||REQUIRED|||-NONE-|||1
A 3 4|||R|||interesting|||REQUIRED|||-NONE-|||1
A 8 9|||R|||told|||REQUIRED|||-NONE-|||1
A 1 2|||R|||saw|||REQUIRED|||-NONE-|||2
A 2 3|||R|||an|||REQUIRED|||-NONE-|||2
A 3 4|||R|||interesting|||REQUIRED|||-NONE-|||2
A 8 9|||R|||tells|||REQUIRED|||-NONE-|||2

S In the morning , we climb the mountain and take many photo , we were very tired but happy .
A 5 6|||R|||climbed|||REQUIRED|||-NONE-|||0
A 9 10|||R|||took|||REQUIRED|||-NONE-|||0
A 11 12|||R|||photos|||REQUIRED|||-NONE-|||0

S My best friend is Lily , she have big eyes and long hairs .
A 7 8|||R|||has|||REQUIRED|||-NONE-|||0
A 12 13|||R|||hair|||REQUIRED|||-NONE-|||0

S My mum cook breakfast for me every day , so I very love her .
A 2 3|||R|||cooks|||REQUIRED|||-NONE-|||0
A 9 10|||R|||and|||REQUIRED|||-NONE-|||0
A 11 13|||R|||love|||REQUIRED|||-NONE-|||0
A 14 14|||M|||very much|||REQUIRED|||-NONE-|||0
A 2 3|||R|||cooks|||REQUIRED|||-NONE-|||1
A 11 12|||R|||really|||REQUIRED|||-NONE-|||1

S I think play computer games are not good for we .
A 1 3|||R|||think playing|||REQUIRED|||-NONE-|||0
A 5 6|||R|||is|||REQUIRED|||-NONE-|||0
A 9 10|||R|||us|||REQUIRED|||-NONE-|||0
A 2 3|||R|||playing|||REQUIRED|||-NONE-|||1
A 5 6|||R|||is|||REQUIRED|||-NONE-|||1
A 9 10|||R|||us|||REQUIRED|||-NONE-|||1

S In winter , is very cold here , and we often making snowmen .
A 3 3|||M|||it|||REQUIRED|||-NONE-|||0
A 11 12|||R|||make|||REQUIRED|||-NONE-|||0

S The boy is wear red hat .
A 2 4|||R|||is wearing|||REQUIRED|||-NONE-|||0
A 4 4|||M|||a|||REQUIRED|||-NONE-|||0
A 2 4|||R|||wears|||REQUIRED|||-NONE-|||1
A 4 4|||M|||a|||REQUIRED|||-NONE-|||1

S My parent is both worker .
A 1 2|||R|||parents|||REQUIRED|||-NONE-|||0
A 2 3|||R|||are|||REQUIRED|||-NONE-|||0
A 4 5|||R|||workers|||REQUIRED|||-NONE-|||0

S I am often go to school by bus .
A 1 2|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S I am usually get up at seven .
A 1 2|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S He is works in a factory .
A 1 2|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S We are play football every day .
A 1 2|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S She does n't happy .
A 1 3|||R|||is n't|||REQUIRED|||-NONE-|||0
A 1 3|||R|||is not|||REQUIRED|||-NONE-|||1

S I do n't hungry .
A 1 3|||R|||am not|||REQUIRED|||-NONE-|||0

S I did n't late yesterday .
A 1 3|||R|||was n't|||REQUIRED|||-NONE-|||0

S They does n't have enough money .
A 1 3|||R|||do n't|||REQUIRED|||-NONE-|||0

S Do you happy today ?
A 0 1|||R|||Are|||REQUIRED|||-NONE-|||0

S Are you like English ?
A 0 1|||R|||Do|||REQUIRED|||-NONE-|||0

S Is he play football ?
A 0 1|||R|||Does|||REQUIRED|||-NONE-|||0

S Who do he like ?
A 1 2|||R|||does|||REQUIRED|||-NONE-|||0

S When does you come back last night ?
A 1 2|||R|||did|||REQUIRED|||-NONE-|||0
A 1 2|||R|||did|||REQUIRED|||-NONE-|||1

S How much books do you have ?
A 1 2|||R|||many|||REQUIRED|||-NONE-|||0

S How many money do you have ?
A 1 2|||R|||much|||REQUIRED|||-NONE-|||0

S There is many rubbish in the river .
A 2 3|||R|||a lot of|||REQUIRED|||-NONE-|||0
A 2 3|||R|||much|||REQUIRED|||-NONE-|||1

S There is fifty students in my class .
A 1 2|||R|||are|||REQUIRED|||-NONE-|||0

S There are a dog under the tree .
A 1 2|||R|||is|||REQUIRED|||-NONE-|||0

S There is a boy like singing in my class .
A 1 5|||R|||is a boy who likes|||REQUIRED|||-NONE-|||0
A 4 5|||R|||who likes|||REQUIRED|||-NONE-|||1

S There is a lot of people like him .
A 1 2|||U|||-NONE-|||REQUIRED|||-NONE-|||0
A 1 2|||R|||are|||REQUIRED|||-NONE-|||1
A 6 7|||R|||who like|||REQUIRED|||-NONE-|||1

S I have a friend live in Shanghai .
A 4 5|||R|||who lives|||REQUIRED|||-NONE-|||0
A 4 5|||R|||living|||REQUIRED|||-NONE-|||1

S This is the book which I bought it yesterday .
A 4 5|||U|||-NONE-|||REQUIRED|||-NONE-|||0
A 7 8|||U|||-NONE-|||REQUIRED|||-NONE-|||0
A 7 8|||U|||-NONE-|||REQUIRED|||-NONE-|||1

S The girl which is standing there is my sister .
A 2 3|||R|||who|||REQUIRED|||-NONE-|||0

S I like the food what my mother cooks .
A 4 5|||R|||that|||REQUIRED|||-NONE-|||0
A 4 5|||R|||which|||REQUIRED|||-NONE-|||1
A 4 5|||U|||-NONE-|||REQUIRED|||-NONE-|||2

S I do n't know what to do it .
A 4 5|||R|||how|||REQUIRED|||-NONE-|||0

S My teacher told me do n't talk in class .
A 4 6|||R|||not to|||REQUIRED|||-NONE-|||0

S He asked me where did I go .
A 4 5|||U|||-NONE-|||REQUIRED|||-NONE-|||0
A 6 7|||R|||went|||REQUIRED|||-NONE-|||0
A 3 7|||R|||where I had gone|||REQUIRED|||-NONE-|||1

S He asked that I was free .
A 2 3|||R|||whether|||REQUIRED|||-NONE-|||0
A 2 3|||R|||if|||REQUIRED|||-NONE-|||1

S I think he not right .
A 2 2|||M|||that|||REQUIRED|||-NONE-|||0
A 2 4|||R|||he is not|||REQUIRED|||-NONE-|||0
A 3 3|||M|||is|||REQUIRED|||-NONE-|||1
A 1 2|||R|||do n't think|||REQUIRED|||-NONE-|||2
A 3 4|||R|||is|||REQUIRED|||-NONE-|||2

S I hope you to come soon .
A 2 5|||R|||you can come|||REQUIRED|||-NONE-|||0
A 3 4|||R|||can|||REQUIRED|||-NONE-|||1
A 3 4|||R|||will|||REQUIRED|||-NONE-|||2

S I suggest you to read more books .
A 2 2|||M|||that|||REQUIRED|||-NONE-|||0
A 3 4|||U|||-NONE-|||REQUIRED|||-NONE-|||0
A 3 4|||U|||-NONE-|||REQUIRED|||-NONE-|||1
A 3 4|||R|||should|||REQUIRED|||-NONE-|||2
A 3 4|||U|||-NONE-|||REQUIRED|||-NONE-|||3

S My father often makes me to do housework .
A 5 6|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S The teacher let us to read the text aloud .
A 4 5|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S I saw him to cross the road .
A 3 4|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S I used to getting up early .
A 1 3|||R|||am used to|||REQUIRED|||-NONE-|||0

S I am used to live in a village when I was young .
A 1 5|||R|||used to live|||REQUIRED|||-NONE-|||0

S I would rather to stay at home .
A 3 4|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S You had better to go now .
A 3 4|||U|||-NONE-|||REQUIRED|||-NONE-|||0
A 3 4|||U|||-NONE-|||REQUIRED|||-NONE-|||1

S It took me two hours finish my homework .
A 5 6|||R|||to finish|||REQUIRED|||-NONE-|||0

S I spent two hours to do my homework .
A 4 6|||R|||doing|||REQUIRED|||-NONE-|||0

S I am busy to do my homework .
A 3 5|||R|||doing|||REQUIRED|||-NONE-|||0

S I cost fifty yuan on this book .
A 1 2|||R|||spent|||REQUIRED|||-NONE-|||0
A 1 2|||R|||spend|||REQUIRED|||-NONE-|||1

S This book spent me fifty yuan .
A 2 3|||R|||cost|||REQUIRED|||-NONE-|||0

S I paid fifty yuan to the book .
A 4 5|||R|||for|||REQUIRED|||-NONE-|||0

S I borrowed a pen to him .
A 4 5|||R|||from|||REQUIRED|||-NONE-|||0
A 1 2|||R|||lent|||REQUIRED|||-NONE-|||1

S He borrowed me his bike yesterday .
A 1 2|||R|||lent|||REQUIRED|||-NONE-|||0

S I listened a strange sound last night .
A 1 2|||R|||heard|||REQUIRED|||-NONE-|||0
A 2 2|||M|||to|||REQUIRED|||-NONE-|||1

S I look TV every evening .
A 1 2|||R|||watch|||REQUIRED|||-NONE-|||0

S I like see books .
A 2 3|||R|||reading|||REQUIRED|||-NONE-|||0
A 2 3|||R|||to read|||REQUIRED|||-NONE-|||1

S She can say three languages .
A 2 3|||R|||speak|||REQUIRED|||-NONE-|||0

S He said me a story .
A 1 2|||R|||told|||REQUIRED|||-NONE-|||0
A 1 2|||R|||told|||REQUIRED|||-NONE-|||1

S My father back home late last night .
A 2 3|||R|||came back|||REQUIRED|||-NONE-|||0
A 2 3|||R|||came back|||REQUIRED|||-NONE-|||1
A 2 3|||R|||got back|||REQUIRED|||-NONE-|||2

S I already eat breakfast .
A 1 2|||R|||have already|||REQUIRED|||-NONE-|||0
A 2 3|||R|||eaten|||REQUIRED|||-NONE-|||0
A 1 1|||M|||have|||REQUIRED|||-NONE-|||1
A 2 3|||R|||eaten|||REQUIRED|||-NONE-|||1
A 2 3|||R|||ate|||REQUIRED|||-NONE-|||2

S I never go to Beijing .
A 1 2|||R|||have never|||REQUIRED|||-NONE-|||0
A 2 3|||R|||been|||REQUIRED|||-NONE-|||0
A 1 1|||M|||have|||REQUIRED|||-NONE-|||1
A 2 3|||R|||been|||REQUIRED|||-NONE-|||1

S Have you ever eat Beijing duck ?
A 3 4|||R|||eaten|||REQUIRED|||-NONE-|||0

S She has taught here since ten years .
A 4 5|||R|||for|||REQUIRED|||-NONE-|||0

S I have lived here for 2015 .
A 4 5|||R|||since|||REQUIRED|||-NONE-|||0

S He has gone to Shanghai twice .
A 2 3|||R|||been|||REQUIRED|||-NONE-|||0

S I have bought this bike two years ago .
A 1 3|||R|||bought|||REQUIRED|||-NONE-|||0

S When I got home , my mother is cooking dinner .
A 7 8|||R|||was|||REQUIRED|||-NONE-|||0

S While I am doing my homework , the phone ring .
A 2 3|||R|||was|||REQUIRED|||-NONE-|||0
A 9 10|||R|||rang|||REQUIRED|||-NONE-|||0

S Suddenly , a man come in and say hello to us .
A 4 5|||R|||came|||REQUIRED|||-NONE-|||0
A 7 8|||R|||said|||REQUIRED|||-NONE-|||0

S At last , we find the key and open the door .
A 4 5|||R|||found|||REQUIRED|||-NONE-|||0
A 8 9|||R|||opened|||REQUIRED|||-NONE-|||0

S He was so tired that he fall asleep .
A 6 7|||R|||fell|||REQUIRED|||-NONE-|||0

S She begin to cry because she ca n't find her mother .
A 1 2|||R|||began|||REQUIRED|||-NONE-|||0
A 6 8|||R|||could n't|||REQUIRED|||-NONE-|||0

S The thief runned away .
A 2 3|||R|||ran|||REQUIRED|||-NONE-|||0

S I buyed a gift for my mom .
A 1 2|||R|||bought|||REQUIRED|||-NONE-|||0

S My brother teached me to swim .
A 2 3|||R|||taught|||REQUIRED|||-NONE-|||0

S She putted the cup on the table .
A 1 2|||R|||put|||REQUIRED|||-NONE-|||0

S The story maked me cried .
A 2 3|||R|||made|||REQUIRED|||-NONE-|||0
A 4 5|||R|||cry|||REQUIRED|||-NONE-|||0
A 2 3|||R|||made|||REQUIRED|||-NONE-|||1
A 4 5|||R|||cry|||REQUIRED|||-NONE-|||1

S It cause many problems for child .
A 1 2|||R|||causes|||REQUIRED|||-NONE-|||0
A 5 6|||R|||children|||REQUIRED|||-NONE-|||0

S Smoking is bad to our health .
A 3 4|||R|||for|||REQUIRED|||-NONE-|||0

S Milk is good to you .
A 3 4|||R|||for|||REQUIRED|||-NONE-|||0

S I am good in English .
A 3 4|||R|||at|||REQUIRED|||-NONE-|||0

S He is afraid of speak English .
A 3 5|||R|||of speaking|||REQUIRED|||-NONE-|||0
A 4 5|||R|||speaking|||REQUIRED|||-NONE-|||1
A 3 4|||R|||to|||REQUIRED|||-NONE-|||2

S She is angry to me .
A 3 4|||R|||with|||REQUIRED|||-NONE-|||0
A 3 4|||R|||at|||REQUIRED|||-NONE-|||1

S I am proud at you .
A 3 4|||R|||of|||REQUIRED|||-NONE-|||0

S We are very proud for our country .
A 4 5|||R|||of|||REQUIRED|||-NONE-|||0

S My pen is different with yours .
A 4 5|||R|||from|||REQUIRED|||-NONE-|||0

S I agree to you .
A 2 3|||R|||with|||REQUIRED|||-NONE-|||0

S He is famous of his books .
A 3 4|||R|||for|||REQUIRED|||-NONE-|||0

S The bottle is full with water .
A 4 5|||R|||of|||REQUIRED|||-NONE-|||0

S What 's wrong of you ?
A 3 4|||R|||with|||REQUIRED|||-NONE-|||0

S Welcome you to our school .
A 1 2|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S Welcome you to China !
A 1 2|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S I will Beijing next week .
A 2 2|||M|||go to|||REQUIRED|||-NONE-|||0

S I want tell you something about my family .
A 2 2|||M|||to|||REQUIRED|||-NONE-|||0

S I 'd like introduce my school to you .
A 3 3|||M|||to|||REQUIRED|||-NONE-|||0

S I hope can be a doctor .
A 2 2|||M|||I|||REQUIRED|||-NONE-|||0
A 2 3|||R|||to|||REQUIRED|||-NONE-|||1

S My dream want to be a singer .
A 2 3|||R|||is|||REQUIRED|||-NONE-|||0
A 2 3|||R|||is|||REQUIRED|||-NONE-|||1

S My home have five people .
A 2 3|||R|||has|||REQUIRED|||-NONE-|||0
A 0 3|||R|||There are|||REQUIRED|||-NONE-|||1
A 5 5|||M|||in my family|||REQUIRED|||-NONE-|||1
A 1 2|||R|||family|||REQUIRED|||-NONE-|||2
A 2 3|||R|||has|||REQUIRED|||-NONE-|||2

S My family has five people , they is my father , my mother , my sister , my brother and I .
A 7 8|||R|||are|||REQUIRED|||-NONE-|||0
A 20 21|||R|||me|||REQUIRED|||-NONE-|||0

S English is use all over the world .
A 2 3|||R|||used|||REQUIRED|||-NONE-|||0
A 2 3|||R|||used|||REQUIRED|||-NONE-|||1

S The trees were plant last year .
A 2 4|||R|||were planted|||REQUIRED|||-NONE-|||0
A 3 4|||R|||planted|||REQUIRED|||-NONE-|||1

S The old man was die last year .
A 3 5|||R|||died|||REQUIRED|||-NONE-|||0
A 3 5|||R|||died|||REQUIRED|||-NONE-|||1

S The accident was happened last night .
A 2 3|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S What was happened to him ?
A 1 2|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S He is more better than me .
A 2 3|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S This one is more cheap .
A 3 5|||R|||cheaper|||REQUIRED|||-NONE-|||0

S She is beautifuler than her sister .
A 2 3|||R|||more beautiful|||REQUIRED|||-NONE-|||0

S My bag is heavier than you .
A 5 6|||R|||yours|||REQUIRED|||-NONE-|||0

S This is the more interesting book I have ever read .
A 3 4|||R|||most|||REQUIRED|||-NONE-|||0

S He is one of the most famous writer in China .
A 7 8|||R|||writers|||REQUIRED|||-NONE-|||0

S She is as taller as me .
A 3 4|||R|||tall|||REQUIRED|||-NONE-|||0

S The city is becoming more and more beauty .
A 7 8|||R|||beautiful|||REQUIRED|||-NONE-|||0

S He is a health boy .
A 3 4|||R|||healthy|||REQUIRED|||-NONE-|||0

S We should protect the environmental .
A 4 5|||R|||environment|||REQUIRED|||-NONE-|||0

S I feel very happiness .
A 3 4|||R|||happy|||REQUIRED|||-NONE-|||0

S It is danger to swim in the river .
A 2 3|||R|||dangerous|||REQUIRED|||-NONE-|||0

S He made a different to my life .
A 3 4|||R|||difference|||REQUIRED|||-NONE-|||0

S We must keep quietly in the library .
A 3 4|||R|||quiet|||REQUIRED|||-NONE-|||0

S It was raining heavy .
A 3 4|||R|||heavily|||REQUIRED|||-NONE-|||0

S He drives very careful .
A 3 4|||R|||carefully|||REQUIRED|||-NONE-|||0

S Luck , nobody was hurt .
A 0 1|||R|||Luckily|||REQUIRED|||-NONE-|||0

S I am bore with this game .
A 2 3|||R|||bored|||REQUIRED|||-NONE-|||0

S The food tastes well .
A 3 4|||R|||good|||REQUIRED|||-NONE-|||0

S I like apple and banana .
A 2 3|||R|||apples|||REQUIRED|||-NONE-|||0
A 4 5|||R|||bananas|||REQUIRED|||-NONE-|||0

S I have a two cats .
A 2 3|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S I have dream .
A 2 2|||M|||a|||REQUIRED|||-NONE-|||0

S My father bought me new computer .
A 4 4|||M|||a|||REQUIRED|||-NONE-|||0

S She is beautiful girl .
A 2 2|||M|||a|||REQUIRED|||-NONE-|||0

S It 's a very interesting .
A 2 3|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S What a good weather !
A 1 2|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S What beautiful picture !
A 1 1|||M|||a|||REQUIRED|||-NONE-|||0

S A sun is shining .
A 0 1|||R|||The|||REQUIRED|||-NONE-|||0

S He is in the Grade Seven .
A 3 4|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S After school , I will always play games with my classmate .
A 4 5|||U|||-NONE-|||REQUIRED|||-NONE-|||0
A 10 11|||R|||classmates|||REQUIRED|||-NONE-|||0
A 4 6|||R|||always|||REQUIRED|||-NONE-|||1
A 10 11|||R|||classmates|||REQUIRED|||-NONE-|||1

S I and my friends likes to playing games .
A 4 5|||R|||like|||REQUIRED|||-NONE-|||0
A 6 7|||R|||play|||REQUIRED|||-NONE-|||0
A 0 1|||R|||My friends|||REQUIRED|||-NONE-|||1
A 2 4|||R|||I|||REQUIRED|||-NONE-|||1
A 4 5|||R|||like|||REQUIRED|||-NONE-|||1
A 6 7|||R|||play|||REQUIRED|||-NONE-|||1

S Now many student likes play mobile phone , I think is not good .
A 2 3|||R|||students|||REQUIRED|||-NONE-|||0
A 3 4|||R|||like|||REQUIRED|||-NONE-|||0
A 4 5|||R|||playing|||REQUIRED|||-NONE-|||0
A 6 7|||R|||phones|||REQUIRED|||-NONE-|||0
A 10 11|||R|||it is|||REQUIRED|||-NONE-|||0

S We should n't throwing rubbish everywhere .
A 3 4|||R|||throw|||REQUIRED|||-NONE-|||0

S People can communicating with each other convenient .
A 2 3|||R|||communicate|||REQUIRED|||-NONE-|||0
A 6 7|||R|||conveniently|||REQUIRED|||-NONE-|||0

S With the develop of society , people 's life is getting better and better .
A 2 3|||R|||development|||REQUIRED|||-NONE-|||0
A 8 9|||R|||lives|||REQUIRED|||-NONE-|||0
A 9 10|||R|||are|||REQUIRED|||-NONE-|||0
A 2 3|||R|||development|||REQUIRED|||-NONE-|||1

S It is say that the village has a long history .
A 2 3|||R|||said|||REQUIRED|||-NONE-|||0

S Many person think that money is the most important thing .
A 1 2|||R|||people|||REQUIRED|||-NONE-|||0

S The number of students are growing .
A 4 5|||R|||is|||REQUIRED|||-NONE-|||0

S Each of us have a dream .
A 3 4|||R|||has|||REQUIRED|||-NONE-|||0

S Both my brother and I likes football .
A 5 6|||R|||like|||REQUIRED|||-NONE-|||0

S Not only my sister but also my brother like dogs .
A 8 9|||R|||likes|||REQUIRED|||-NONE-|||0

S I am very surprised when I hear the news .
A 1 2|||R|||was|||REQUIRED|||-NONE-|||0
A 6 7|||R|||heard|||REQUIRED|||-NONE-|||0

S I forgot bring my homework .
A 2 3|||R|||to bring|||REQUIRED|||-NONE-|||0

S She was sitting there and read a book .
A 5 6|||R|||reading|||REQUIRED|||-NONE-|||0
A 5 6|||R|||reading|||REQUIRED|||-NONE-|||1

S It 's the best gift I ever received .
A 6 7|||R|||have ever|||REQUIRED|||-NONE-|||0
A 6 6|||M|||have|||REQUIRED|||-NONE-|||1

S Plants needs water and sunlight to grows .
A 1 2|||R|||need|||REQUIRED|||-NONE-|||0
A 6 7|||R|||grow|||REQUIRED|||-NONE-|||0

S Our teacher always encourage us to speaking English .
A 3 4|||R|||encourages|||REQUIRED|||-NONE-|||0
A 6 7|||R|||speak|||REQUIRED|||-NONE-|||0

S My father is busying every day .
A 3 4|||R|||busy|||REQUIRED|||-NONE-|||0

S My mother is cook , and my father is watch TV .
A 3 4|||R|||cooking|||REQUIRED|||-NONE-|||0
A 9 10|||R|||watching|||REQUIRED|||-NONE-|||0

S I am headache .
A 1 2|||R|||have|||REQUIRED|||-NONE-|||0
A 2 2|||M|||a|||REQUIRED|||-NONE-|||0
A 1 2|||R|||have a|||REQUIRED|||-NONE-|||1

S I have fifteen years old .
A 1 2|||R|||am|||REQUIRED|||-NONE-|||0

S I am fifteen year old .
A 3 4|||R|||years|||REQUIRED|||-NONE-|||0

S He is a ten years old boy .
A 3 6|||R|||ten-year-old|||REQUIRED|||-NONE-|||0
A 4 5|||R|||year|||REQUIRED|||-NONE-|||1
A 3 6|||R|||ten-year-old|||REQUIRED|||-NONE-|||2

