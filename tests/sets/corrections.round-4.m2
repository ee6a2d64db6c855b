S My grandpa tells the same story every time we visit him .

S The old bridge near our school was washed away by the flood .

S She spoke so quietly that nobody heard her .

S I used to think maths was boring , but our new teacher makes it fun .

S Nobody in my family has ever been to university .

S Whenever my dad cooks , the kitchen becomes a mess .

S Do you know what I want to be ?

S She keeps a diary in English and shows it to her teacher every Monday .

S I ca n't decide which club to join .

S The children were told to line up outside the hall .

S What makes you laugh ?

S The film we saw last night was a bit too long for me .

S My brother broke his arm while playing basketball .

S The harder the exam is , the more nervous I get .

S The first snow of the year made everyone happy .

S He asked for help , but no one was around .

S It does n't matter whether you win or lose .

S I would have called you if I had had your number .

S There is nothing I like more than a bowl of hot noodles on a cold day .

S If only I could speak like her !

S Our English corner is held every Thursday afternoon .

S My parents are thinking of moving to the city .

S Half an hour later , we finally found the key under the mat .

S I 've made up my mind to study harder .

S My phone is out of battery .

S It 's said that the temple is over a thousand years old .

S Mr Zhang , our head teacher , knows every one of us by name .

S Not only my brother but also my parents like the show .

S Every boy and girl in our class was given a red scarf .

S Two of the eggs were broken .

S How many of you have read this book ?

S Whether to go or not is up to you .

S The reason I like her is that she never complains .

S The team is made up of eleven players .

S I had to get up early to catch the train .

S She had to stay in hospital for two weeks .

S The little girl in the red dress is my niece .

S The people next door are very noisy .

S Those who want to join , please raise your hands .

S The one thing I ca n't stand is being late .

S He is always losing his keys .

S I am writing to tell you about my new school .

S I look forward to your reply .

S Yours , Li Hua

S My weekend was great , thanks for asking .

S We went boating on West Lake and had lunch at a farmhouse .

S I was too shy to say hello .

S We were about to go out when it began to rain .

S I saw a snake lying in the grass .

S She was seen talking to a stranger .

S The cat was chased up a tree by a dog .

S You should wear a mask if you have a cough .

S Eat less junk food and do more exercise .

S Remember to bring your own cup .

S Why are you crying ?

S What did the teacher say ?

S How far is it from your home to school ?

S How often do you brush your teeth ?

S Which is bigger , the sun or the moon ?

S Whose turn is it to clean the blackboard ?

S Did your grandparents live in this house ?

S Will there be robots in every home ?

S Has she ever spoken to you about it ?

S Could we stop for a moment ?

S It tastes a little salty .

S The room smells of oranges .

S He looks worried .

S She turned pale when she saw the mouse .

S My voice sounds strange in the recording .

S I felt proud of my little sister .

S I 'm good with animals .

S He 's crazy about superheroes .

S We 're short of time .

S The bus was full of tourists .

S The lake is famous for its lotus flowers .

S China is rich in culture .

S I 'm fed up with homework .

S She 's allergic to peanuts .

S I spent all my pocket money on stickers .

S It cost me thirty yuan .

S My uncle paid for our dinner .

S It took us all day to clean the house .

S My aunt lent me her camera .

S I borrowed two novels from the library .

S He taught himself to play the drums .

S Let me introduce myself .

S They enjoyed themselves at the beach .

S Make yourself at home .

S I hurt myself in PE class .

S There were thousands of people at the lantern show .

S Two hundred students took part in the race .

S I live on the fifth floor .

S He finished in third place .

S The twenty-first century is the age of technology .

S On my way to school I met an old man who had lost his way .

S Then , all at once , the lights came back on .

S Luckily , nobody got hurt .

S Believe it or not , I ate twelve dumplings .

S As usual , my brother was late .

S By the way , what 's your WeChat name ?

S To my surprise , she agreed .

S Honestly , I do n't really care .

S First I washed the rice , then I put it in the cooker .

S My brother , who is in the army , comes home once a year .

S Grandma said , " Put on more clothes . "

S " What 's for dinner ? " I asked .

S He said he would come back soon .

S She told me she was moving to Xiamen .

S I thought he was joking .

S They said they had already eaten .

S He asked if I could help him .

S I did n't know you were coming .

S I know she is right , but I do n't want to admit it .

S I hope it does n't rain .

S I guess you 're right .

S I 'm afraid I ca n't come .

S I 'm sure everything will be fine .

S It seems that he forgot .

S Chances are that it will snow .

S Many students have trouble sleeping before exams .

S In recent years , more and more people have begun to pay attention to their health .

S The internet has both advantages and disadvantages .

S What worries me most is that some children never go outside .

S It is the responsibility of everyone to keep the city clean .

S Not everything we read online is true .

S Without water , there would be no life .

S Being a volunteer taught me how to care for others .

S Some believe that homework helps students learn , while others think it is a waste of time .

S If I were the headmaster , I would make the holidays longer .

S My suggestion is that we should start earlier .

S Children need love , and so do adults .

S Never had I seen so many stars .

S The moment I saw the puppy , I fell in love with it .

S Last year 's winner was from our school .

S Yesterday was the hottest day of the year .

S A year has passed since my grandmother left us .

S The older generation still prefers tea .

S The blind man was led across the road by a boy .

S The number of pandas has gone up .

S A great many people have visited the exhibition .

S Neither team played well .

S My shoes need cleaning .

S Your hair looks great .

S The police were called .

S Your advice was very useful .

S Much of the furniture was ruined .

S The rest of us stayed behind .

S My favourite band is playing in Chengdu next month .

S I 've been playing the guzheng for five years .

S She 's gone to the shop and will be back soon .

S Our team is two points behind .

S Best day ever !

S Just kidding .

S So what ?

S Same as you .

S Chess and Go .

S No , never .

S Only on Sundays .

S My grandfather always tell me a stories before I sleep .
A 3 4|||R|||tells|||REQUIRED|||-NONE-|||0
A 5 6|||U|||-NONE-|||REQUIRED|||-NONE-|||0
A 9 10|||R|||go to sleep|||REQUIRED|||-NONE-|||0
A 3 4|||R|||tells|||REQUIRED|||-NONE-|||1
A 5 6|||U|||-NONE-|||REQUIRED|||-NONE-|||1

S Yesterday , my class have a football match with Class 2 and we win .
A 4 5|||R|||had|||REQUIRED|||-NONE-|||0
A 13 14|||R|||won|||REQUIRED|||-NONE-|||0

S I like eat noodle and drink milk tea .
A 2 3|||R|||eating|||REQUIRED|||-NONE-|||0
A 3 4|||R|||noodles|||REQUIRED|||-NONE-|||0
A 5 6|||R|||drinking|||REQUIRED|||-NONE-|||0
A 2 2|||M|||to|||REQUIRED|||-NONE-|||1
A 3 4|||R|||noodles|||REQUIRED|||-NONE-|||1

S My father is work in Guangdong , so I am live with my grandmother .
A 3 4|||R|||working|||REQUIRED|||-NONE-|||0
A 9 11|||R|||live|||REQUIRED|||-NONE-|||0
A 2 4|||R|||works|||REQUIRED|||-NONE-|||1
A 9 10|||U|||-NONE-|||REQUIRED|||-NONE-|||1

S In my family has four people .
A 3 4|||R|||there are|||REQUIRED|||-NONE-|||0

S There have a river near my home .
A 1 2|||R|||is|||REQUIRED|||-NONE-|||0

S I usually goes to the school at 7 o'clock .
A 2 3|||R|||go|||REQUIRED|||-NONE-|||0
A 4 5|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S My mother is a very kindly woman .
A 5 6|||R|||kind|||REQUIRED|||-NONE-|||0

S Last night I watch a film , it is very excited .
A 3 4|||R|||watched|||REQUIRED|||-NONE-|||0
A 8 9|||R|||was|||REQUIRED|||-NONE-|||0
A 10 11|||R|||exciting|||REQUIRED|||-NONE-|||0

S When I see the dog yesterday , I run away .
A 2 3|||R|||saw|||REQUIRED|||-NONE-|||0
A 8 9|||R|||ran|||REQUIRED|||-NONE-|||0

S He is more older than me .
A 2 3|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S I have a good time yesterday .
A 1 2|||R|||had|||REQUIRED|||-NONE-|||0

S She have a pair of big eye .
A 1 2|||R|||has|||REQUIRED|||-NONE-|||0
A 3 7|||R|||pair of big eyes|||REQUIRED|||-NONE-|||0
A 1 2|||R|||has|||REQUIRED|||-NONE-|||1
A 6 7|||R|||eyes|||REQUIRED|||-NONE-|||1

S My favourite food are noodles .
A 3 4|||R|||is|||REQUIRED|||-NONE-|||0

S I think that learning English are useful .
A 5 6|||R|||is|||REQUIRED|||-NONE-|||0

S Playing basketball make me strong .
A 2 3|||R|||makes|||REQUIRED|||-NONE-|||0

S I want to a doctor because I want help people .
A 3 3|||M|||be|||REQUIRED|||-NONE-|||0
A 8 8|||M|||to|||REQUIRED|||-NONE-|||0

S My dream is be a police .
A 3 4|||R|||to be|||REQUIRED|||-NONE-|||0
A 5 6|||R|||policeman|||REQUIRED|||-NONE-|||0
A 3 3|||M|||to|||REQUIRED|||-NONE-|||1
A 5 6|||R|||police officer|||REQUIRED|||-NONE-|||1

S We should to save water and do n't throw rubbish .
A 2 3|||U|||-NONE-|||REQUIRED|||-NONE-|||0
A 6 8|||R|||not|||REQUIRED|||-NONE-|||0

S You must do n't run in the classroom .
A 2 4|||R|||not|||REQUIRED|||-NONE-|||0

S Everyone in my class are friendly .
A 4 5|||R|||is|||REQUIRED|||-NONE-|||0

S Each student have a dream .
A 2 3|||R|||has|||REQUIRED|||-NONE-|||0

S The book which I like it is Harry Potter .
A 5 6|||U|||-NONE-|||REQUIRED|||-NONE-|||0
A 5 6|||U|||-NONE-|||REQUIRED|||-NONE-|||1

S This is the place which I was born .
A 4 5|||R|||where|||REQUIRED|||-NONE-|||0

S I have a friend which can speak Japanese .
A 4 5|||R|||who|||REQUIRED|||-NONE-|||0

S I have a friend , his name call Tom .
A 7 8|||R|||is|||REQUIRED|||-NONE-|||0
A 7 8|||R|||is|||REQUIRED|||-NONE-|||1

S I do n't know what is he doing .
A 5 6|||U|||-NONE-|||REQUIRED|||-NONE-|||0
A 7 7|||M|||is|||REQUIRED|||-NONE-|||0
A 5 6|||U|||-NONE-|||REQUIRED|||-NONE-|||1
A 7 7|||M|||is|||REQUIRED|||-NONE-|||1

S Can you tell me where do you live ?
A 5 8|||R|||you live|||REQUIRED|||-NONE-|||0
A 5 6|||U|||-NONE-|||REQUIRED|||-NONE-|||1

S How to get to the station ?
A 1 2|||R|||do I|||REQUIRED|||-NONE-|||0
A 1 2|||R|||can I|||REQUIRED|||-NONE-|||1
A 1 2|||R|||do you|||REQUIRED|||-NONE-|||2

S Why you like winter ?
A 1 2|||R|||do you|||REQUIRED|||-NONE-|||0
A 1 1|||M|||do|||REQUIRED|||-NONE-|||1

S What do your mother do ?
A 1 2|||R|||does|||REQUIRED|||-NONE-|||0

S Where are you live ?
A 1 2|||R|||do|||REQUIRED|||-NONE-|||0

S Do you a student ?
A 0 1|||R|||Are|||REQUIRED|||-NONE-|||0

S Does he tall ?
A 0 1|||R|||Is|||REQUIRED|||-NONE-|||0

S I am not like coffee .
A 1 3|||R|||do n't|||REQUIRED|||-NONE-|||0

S I no have brothers .
A 1 2|||R|||do n't|||REQUIRED|||-NONE-|||0

S He never go to bed early .
A 1 3|||R|||never goes|||REQUIRED|||-NONE-|||0
A 2 3|||R|||goes|||REQUIRED|||-NONE-|||1

S She has go to Shanghai .
A 2 3|||R|||gone|||REQUIRED|||-NONE-|||0

S I have already finish it .
A 3 4|||R|||finished|||REQUIRED|||-NONE-|||0

S I have n't saw him for a week .
A 3 4|||R|||seen|||REQUIRED|||-NONE-|||0

S He has lived here since six months .
A 4 5|||R|||for|||REQUIRED|||-NONE-|||0

S My bike was stole yesterday .
A 2 4|||R|||was stolen|||REQUIRED|||-NONE-|||0
A 3 4|||R|||stolen|||REQUIRED|||-NONE-|||1

S The classroom is clean by us every day .
A 3 4|||R|||cleaned|||REQUIRED|||-NONE-|||0

S This house built by my grandfather .
A 2 3|||R|||was built|||REQUIRED|||-NONE-|||0

S I was interested with robots now .
A 1 2|||R|||am|||REQUIRED|||-NONE-|||0
A 3 4|||R|||in|||REQUIRED|||-NONE-|||0
A 1 2|||R|||am|||REQUIRED|||-NONE-|||1
A 3 4|||R|||in|||REQUIRED|||-NONE-|||1

S She is good on draw .
A 3 4|||R|||at|||REQUIRED|||-NONE-|||0
A 4 5|||R|||drawing|||REQUIRED|||-NONE-|||0

S I am worried on my exam .
A 3 4|||R|||about|||REQUIRED|||-NONE-|||0

S We are proud to our team .
A 3 4|||R|||of|||REQUIRED|||-NONE-|||0

S He is afraid of go out at night .
A 3 5|||R|||of going|||REQUIRED|||-NONE-|||0
A 4 5|||R|||going|||REQUIRED|||-NONE-|||1

S I get up at the morning in six .
A 3 4|||R|||in|||REQUIRED|||-NONE-|||0
A 6 7|||R|||at|||REQUIRED|||-NONE-|||0

S We will have a party in Sunday .
A 5 6|||R|||on|||REQUIRED|||-NONE-|||0

S I was born at 2012 .
A 3 4|||R|||in|||REQUIRED|||-NONE-|||0

S I was born in May 1st .
A 3 4|||R|||on|||REQUIRED|||-NONE-|||0

S In my way home , I lose my key yesterday .
A 0 1|||R|||On|||REQUIRED|||-NONE-|||0
A 6 7|||R|||lost|||REQUIRED|||-NONE-|||0
A 0 1|||R|||On|||REQUIRED|||-NONE-|||1
A 6 7|||R|||lost|||REQUIRED|||-NONE-|||1

S She came here by a plane .
A 4 5|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S Please give the book me .
A 2 5|||R|||me the book|||REQUIRED|||-NONE-|||0

S I told to him the truth .
A 2 3|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S My teacher asked to me a question .
A 3 4|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S Let I help you .
A 1 2|||R|||me|||REQUIRED|||-NONE-|||0

S He and me are in the same class .
A 2 3|||R|||I|||REQUIRED|||-NONE-|||0

S This is he bag .
A 2 3|||R|||his|||REQUIRED|||-NONE-|||0

S It 's tail is long .
A 0 2|||R|||Its|||REQUIRED|||-NONE-|||0

S The two boy is my cousin .
A 2 3|||R|||boys|||REQUIRED|||-NONE-|||0
A 3 4|||R|||are|||REQUIRED|||-NONE-|||0
A 5 6|||R|||cousins|||REQUIRED|||-NONE-|||0

S There are much people in the street .
A 2 3|||R|||many|||REQUIRED|||-NONE-|||0

S I have few money .
A 2 3|||R|||little|||REQUIRED|||-NONE-|||0

S I have a lot of homeworks .
A 5 6|||R|||homework|||REQUIRED|||-NONE-|||0

S We need some informations .
A 3 4|||R|||information|||REQUIRED|||-NONE-|||0

S He gave me an advice .
A 3 4|||R|||a piece of|||REQUIRED|||-NONE-|||0
A 3 4|||R|||some|||REQUIRED|||-NONE-|||1

S He bought a umbrella and a new shoes .
A 2 3|||R|||an|||REQUIRED|||-NONE-|||0
A 5 6|||U|||-NONE-|||REQUIRED|||-NONE-|||0
A 2 3|||R|||an|||REQUIRED|||-NONE-|||1
A 5 6|||R|||some|||REQUIRED|||-NONE-|||1

S Great Wall is famous place .
A 0 0|||M|||The|||REQUIRED|||-NONE-|||0
A 3 3|||M|||a|||REQUIRED|||-NONE-|||0

S I play violin .
A 2 2|||M|||the|||REQUIRED|||-NONE-|||0

S She is honest girl .
A 2 2|||M|||an|||REQUIRED|||-NONE-|||0

S I becaming taller .
A 1 2|||R|||am becoming|||REQUIRED|||-NONE-|||0

S It is sunshine today .
A 2 3|||R|||sunny|||REQUIRED|||-NONE-|||0

S The weather is rain today .
A 3 4|||R|||rainy|||REQUIRED|||-NONE-|||0
A 3 4|||R|||rainy|||REQUIRED|||-NONE-|||1

S He speaks English fluent .
A 3 4|||R|||fluently|||REQUIRED|||-NONE-|||0

S She danced beautiful .
A 2 3|||R|||beautifully|||REQUIRED|||-NONE-|||0

S I hardly study .
A 1 3|||R|||study hard|||REQUIRED|||-NONE-|||0

S I am boring with the lesson .
A 2 3|||R|||bored|||REQUIRED|||-NONE-|||0

S The story is interested .
A 3 4|||R|||interesting|||REQUIRED|||-NONE-|||0

S I beleive that we can be freinds .
A 1 2|||R|||believe|||REQUIRED|||-NONE-|||0
A 6 7|||R|||friends|||REQUIRED|||-NONE-|||0

S It is a beautifull viliage .
A 3 4|||R|||beautiful|||REQUIRED|||-NONE-|||0
A 4 5|||R|||village|||REQUIRED|||-NONE-|||0

S We recieved many presants .
A 1 2|||R|||received|||REQUIRED|||-NONE-|||0
A 3 4|||R|||presents|||REQUIRED|||-NONE-|||0

S Although I was tired , but I finish my homework yesterday .
A 5 6|||U|||-NONE-|||REQUIRED|||-NONE-|||0
A 7 8|||R|||finished|||REQUIRED|||-NONE-|||0
A 5 6|||U|||-NONE-|||REQUIRED|||-NONE-|||1
A 7 8|||R|||finished|||REQUIRED|||-NONE-|||1

S Because it rained , so we stay at home .
A 4 5|||U|||-NONE-|||REQUIRED|||-NONE-|||0
A 6 7|||R|||stayed|||REQUIRED|||-NONE-|||0

S I think this film is worth to watch .
A 6 8|||R|||watching|||REQUIRED|||-NONE-|||0
A 6 8|||R|||watching|||REQUIRED|||-NONE-|||1

S He prefers read to watch TV .
A 2 3|||R|||reading|||REQUIRED|||-NONE-|||0
A 4 5|||R|||watching|||REQUIRED|||-NONE-|||0

S I 'm used to live here .
A 4 5|||R|||living|||REQUIRED|||-NONE-|||0

S She made me to laugh .
A 3 4|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S He told me do n't worry .
A 3 5|||R|||not to|||REQUIRED|||-NONE-|||0

S I was so happy that I ca n't sleep last night .
A 6 8|||R|||could n't|||REQUIRED|||-NONE-|||0

