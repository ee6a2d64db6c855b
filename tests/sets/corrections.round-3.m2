S My father likes fishing and my mother loves growing flowers .

S The girls in my dormitory were too excited to sleep .

S Last night 's match was the best I have ever watched .

S He used to play the erhu , but he gave it up when he entered middle school .

S The first thing I do when I get home is feed my rabbit .

S All we could do was wait .

S She had no choice but to tell her parents the truth .

S I 'd rather you did n't tell anyone .

S It 's high time we did something about the rubbish in the canal .

S Only when you leave home do you know how dear it is .

S The teacher had us write a diary every day during the holiday .

S Could it be that he took the wrong bus ?

S My cousin , whom I had n't seen for three years , came to visit us at New Year .

S The weather forecast says it 'll be sunny , so let 's go hiking .

S I want to be either a pilot or an astronaut .

S I 've got two tickets for the concert ; do you want to come with me ?

S Some like it hot , some like it cold .

S My grandmother ca n't read , yet she knows hundreds of old stories by heart .

S There stood an old temple on top of the hill .

S We each have our own locker .

S Ten minutes later , the headmaster walked in with a smile on his face .

S The boys who broke the window have said sorry .

S Every time I hear that song , I think of my primary school .

S The news that we won spread quickly .

S Please remind me to bring my umbrella tomorrow .

S The film starts at half past seven , does n't it ?

S I bet you ca n't guess what I got for my birthday .

S Guess what ? Our class won the singing contest !

S I was born in a small town called Fenghuang .

S My dad promised that he would take us to Harbin to see the ice lanterns .

S Mum asked whether I had packed my toothbrush .

S Nobody told me that the meeting had been cancelled .

S He looks as if he had seen a ghost .

S Not all birds can fly .

S The more vegetables you eat , the healthier you will be .

S You need n't come if you 're busy .

S Need I say more ?

S How dare you speak to your sister like that !

S Long , long ago , there lived a king who had three sons .

S Once upon a time there was a fox that loved grapes .

S The tortoise kept walking while the hare was sleeping under a tree .

S In the end , the tortoise won the race .

S At first I was nervous , but later I felt more relaxed .

S When I was little , I was afraid of the dark .

S I failed my maths test again , so I feel down today .

S Cheer up ! Everyone makes mistakes .

S She speaks Mandarin at school and Cantonese at home .

S Half of my classmates wear glasses .

S My glasses are broken .

S His trousers are too short .

S A pair of scissors is on the table .

S Where are my keys ?

S What time does your school finish ?

S How many people are there in your family ?

S Who taught you to swim ?

S Which team do you support ?

S Whose turn is it ?

S Why not join us ?

S What do your parents do ?

S Does your cousin still live in Dalian ?

S Have you finished your homework yet ?

S Were you born in Shenzhen ?

S Did anyone call me while I was out ?

S Is n't she your English teacher ?

S Are n't you coming with us ?

S Shall we meet at the school gate at eight ?

S May I go to the toilet ?

S Excuse me , is this seat taken ?

S Help yourself !

S Pass me the salt , please .

S Do n't be late for school .

S Never give up on your dreams .

S Turn left at the second crossing .

S Let me think .

S Let him have a try .

S Make sure you lock the door .

S Take it easy .

S Keep trying and you 'll make it .

S Be yourself .

S Dad made me apologize to the neighbours .

S I watched the children fly kites in the square .

S We heard the rain fall on the roof .

S It made us laugh so much that our stomachs hurt .

S The smell of hotpot makes me hungry .

S Getting enough sleep is very important for teenagers .

S To be honest , I do n't like running .

S In fact , most of us prefer badminton to basketball .

S As a result , our team lost by two points .

S However , I do n't agree with him .

S Besides , it 's too expensive .

S Therefore , we should save water .

S For one thing , it 's cheap ; for another , it 's close to my home .

S In a word , reading makes a full man .

S Thanks to my teacher 's help , I have made great progress in English .

S Instead of watching TV , I read a novel .

S Apart from homework , we have to attend after-school classes .

S Because my parents work far away , I only see them during the Spring Festival .

S Since it was raining , we played chess indoors .

S As it was late , we took a taxi .

S Now that you 're here , let 's begin .

S He went to bed early so that he could catch the first train .

S In order to save money , she walks to work .

S I 'm saving up to buy a skateboard .

S The box was so heavy that I could n't lift it .

S It was such a long film that I fell asleep .

S He is tall enough to reach the shelf .

S He ran too fast for me to catch up .

S No sooner had I opened the door than the dog rushed out .

S She is not only clever but also hard-working .

S Both Lucy and her brother like dancing .

S Neither of my parents smokes .

S Either answer is fine .

S Each of the students has a tablet .

S None of the food was wasted .

S Most of the work has been done .

S Three quarters of the students are girls .

S A lot of snow has fallen .

S Lots of people were waiting in line .

S Plenty of water is needed .

S The police have caught the thief .

S The sheep are eating grass .

S Chinese people eat with chopsticks .

S The Chinese are proud of their history .

S The old and the young sat together .

S Tomatoes , eggs and a little salt are all you need .

S Bread and butter is my usual breakfast .

S Three months is not long .

S Twenty kilometres is too far to walk .

S Maths and physics are my weak subjects .

S Athletics is popular in our school .

S Mo Yan , who won the Nobel Prize , was born in Shandong .

S " Journey to the West " is my favourite classic .

S " The Wandering Earth " was a huge success .

S We 're having a parents' meeting this Friday afternoon .

S My hobby is collecting stamps .

S My dream is to study abroad one day .

S What I want is a little more free time .

S The best part of the day was the barbecue .

S The only problem is that I do n't have enough pocket money .

S My biggest fear is speaking in front of people .

S Swimming in rivers is dangerous .

S Watching short videos wastes a lot of time .

S He finished first , which surprised everybody .

S I do n't like milk , nor does my sister .

S If I have time , I 'll read it .

S If I had wings , I would fly to you .

S If she had caught the bus , she would n't have been late .

S I wish it would stop raining .

S I hope you get well soon .

S I think that you are right .

S I believe in myself .

S I suggest that we should plant more trees .

S She suggested that he take a rest .

S It 's necessary that everyone be on time .

S They demanded that the shop give their money back .

S I demand to see the manager .

S He denied taking the money .

S She avoided answering my question .

S I ca n't stand waiting in long lines .

S I 'm not used to spicy food .

S He is used to living alone .

S This knife is used to cut meat .

S I could n't help crying when I said goodbye .

S I have trouble falling asleep .

S We had fun making dumplings .

S It 's worth reading twice .

S It 's no good shouting at him .

S I regret not listening to her .

S Do you mind if I sit here ?

S You should have come earlier .

S He must have forgotten about it .

S They may be playing in the yard .

S She ca n't be at home , because the lights are off .

S I ought to call my mum .

S We are supposed to wear uniforms .

S The uniforms are being washed .

S The museum has been open since 2008 .

S The road is being repaired , so the traffic is slow .

S My bike needs repairing .

S Many trees were blown down in the typhoon .

S He was heard singing in the shower .

S She was born blind , but she learned to play the piano .

S They got married in 2005 .

S I got lost in the supermarket .

S I feel like a fish in water here .

S He turned red .

S The milk went bad .

S Dinner is ready .

S School 's over .

S I 'm all ears .

S I 'm in .

S Count me in !

S Same here .

S Not at all .

S You bet .

S No problem .

S Never mind .

S My pleasure .

S Me neither .

S After you .

S Long time no see !

S No pain , no gain .

S Better late than never .

S The earlier , the better .

S Like father , like son .

S Vlogs about food are my favourite .

S I usually hang out with my friends on weekends .

S I 've been into skateboarding for about two years .

S We chatted on WeChat until midnight .

S My phone died in the middle of the game .

S I binge-watched the whole series last weekend .

S I 'm a big fan of Zhang Yixing .

S My mum follows lots of cooking channels on Xiaohongshu .

S The new update is full of bugs .

S I got 98 points in the final exam .

S We won by 21 points to 15 .

S The temperature dropped to minus five last night .

S I 'm 1.62 metres tall and weigh 50 kilos .

S School begins on 1 September and ends in early July .

S On the evening of the 15th , we made a wish under the full moon .

S In the 1990s , few families in our village had a telephone .

S While some people support the new rule , others are against it .

S One reason for this is that young people spend too long online .

S It is often said that money makes the world go round .

S Although cars are convenient , they pollute the air we breathe .

S Governments should encourage citizens to recycle by giving them rewards .

S There are several ways in which schools can help pupils cope with stress .

S Were it not for my parents , I would not be where I am today .

S What has changed over the years is how we spend our free time .

S Having lived in both places , I find the countryside more peaceful .

S Not having been there before , we got lost twice .

S Last weekend my parents take me to the countryside , the air is fresh and I feel very relax .
A 4 5|||R|||took|||REQUIRED|||-NONE-|||0
A 12 13|||R|||was|||REQUIRED|||-NONE-|||0
A 16 17|||R|||felt|||REQUIRED|||-NONE-|||0
A 18 19|||R|||relaxed|||REQUIRED|||-NONE-|||0

S I have a happily day yesterday .
A 1 2|||R|||had|||REQUIRED|||-NONE-|||0
A 3 4|||R|||happy|||REQUIRED|||-NONE-|||0

S My grandpa tell me story every night .
A 2 3|||R|||tells|||REQUIRED|||-NONE-|||0
A 4 5|||R|||stories|||REQUIRED|||-NONE-|||0

S My desk mate always help me with my maths .
A 3 5|||R|||always helps|||REQUIRED|||-NONE-|||0

S There is many kind of fish in the lake .
A 1 2|||R|||are|||REQUIRED|||-NONE-|||0
A 3 4|||R|||kinds|||REQUIRED|||-NONE-|||0

S There are many traffic in the city .
A 2 3|||R|||a lot of|||REQUIRED|||-NONE-|||0
A 1 2|||R|||is|||REQUIRED|||-NONE-|||1
A 2 3|||R|||a lot of|||REQUIRED|||-NONE-|||1
A 1 3|||R|||is a lot of|||REQUIRED|||-NONE-|||2

S We should to respect our teacher .
A 2 3|||U|||-NONE-|||REQUIRED|||-NONE-|||0
A 5 6|||R|||teachers|||REQUIRED|||-NONE-|||0
A 2 3|||U|||-NONE-|||REQUIRED|||-NONE-|||1

S My school life is very colorful , I like it very .
A 11 11|||M|||much|||REQUIRED|||-NONE-|||0

S He said he will come back soon .
A 3 4|||R|||would|||REQUIRED|||-NONE-|||0
A 3 4|||R|||would|||REQUIRED|||-NONE-|||1

S She told me that she is ill .
A 5 6|||R|||was|||REQUIRED|||-NONE-|||0

S I thought he is a teacher .
A 3 4|||R|||was|||REQUIRED|||-NONE-|||0

S I do n't know what should I do .
A 5 6|||U|||-NONE-|||REQUIRED|||-NONE-|||0
A 7 7|||M|||should|||REQUIRED|||-NONE-|||0

S Do you know how can I get there ?
A 4 5|||U|||-NONE-|||REQUIRED|||-NONE-|||0
A 6 6|||M|||can|||REQUIRED|||-NONE-|||0

S Could you tell me what time does the film start ?
A 6 7|||U|||-NONE-|||REQUIRED|||-NONE-|||0
A 9 10|||R|||starts|||REQUIRED|||-NONE-|||0

S The girl who wear glasses is my sister .
A 3 4|||R|||wears|||REQUIRED|||-NONE-|||0
A 3 4|||R|||is wearing|||REQUIRED|||-NONE-|||1

S The boy is running over there is my brother .
A 2 3|||R|||who is|||REQUIRED|||-NONE-|||0

S People who likes sport is usually healthy .
A 2 3|||R|||like|||REQUIRED|||-NONE-|||0
A 4 5|||R|||are|||REQUIRED|||-NONE-|||0

S I have a brother , who name is Jack .
A 5 6|||R|||whose|||REQUIRED|||-NONE-|||0

S My city is famous with hot pot .
A 4 5|||R|||for|||REQUIRED|||-NONE-|||0

S She spends too much money to clothes .
A 5 6|||R|||on|||REQUIRED|||-NONE-|||0

S He spend two hours on do homework every day .
A 1 2|||R|||spends|||REQUIRED|||-NONE-|||0
A 5 6|||R|||doing|||REQUIRED|||-NONE-|||0

S It spends me ten minutes to walk to school .
A 1 2|||R|||takes|||REQUIRED|||-NONE-|||0
A 1 2|||R|||takes|||REQUIRED|||-NONE-|||1

S I use one hour to read English every day .
A 1 2|||R|||spend|||REQUIRED|||-NONE-|||0
A 1 2|||R|||spend|||REQUIRED|||-NONE-|||1
A 4 6|||R|||reading|||REQUIRED|||-NONE-|||1

S My mother buy a gift to me yesterday .
A 2 3|||R|||bought|||REQUIRED|||-NONE-|||0
A 5 6|||R|||for|||REQUIRED|||-NONE-|||0

S He gave a book for me .
A 4 5|||R|||to|||REQUIRED|||-NONE-|||0

S We had a well time in Sanya .
A 3 4|||R|||good|||REQUIRED|||-NONE-|||0

S I am so tired yesterday that I go to bed early .
A 1 2|||R|||was|||REQUIRED|||-NONE-|||0
A 7 8|||R|||went|||REQUIRED|||-NONE-|||0

S I wake up late this morning and miss the bus .
A 1 2|||R|||woke|||REQUIRED|||-NONE-|||0
A 7 8|||R|||missed|||REQUIRED|||-NONE-|||0

S Then we eat lunch and play games , everyone is happy yesterday .
A 2 3|||R|||ate|||REQUIRED|||-NONE-|||0
A 5 6|||R|||played|||REQUIRED|||-NONE-|||0
A 9 10|||R|||was|||REQUIRED|||-NONE-|||0

S On my way to home , I met a old friend .
A 3 4|||U|||-NONE-|||REQUIRED|||-NONE-|||0
A 8 9|||R|||an|||REQUIRED|||-NONE-|||0
A 3 4|||U|||-NONE-|||REQUIRED|||-NONE-|||1
A 8 9|||R|||my|||REQUIRED|||-NONE-|||1

S When I come back home , I find my key is lost .
A 2 3|||R|||came|||REQUIRED|||-NONE-|||0
A 7 8|||R|||found|||REQUIRED|||-NONE-|||0
A 10 11|||R|||was|||REQUIRED|||-NONE-|||0

S She has born in Guangdong .
A 1 2|||R|||was|||REQUIRED|||-NONE-|||0

S My sister is study in a collage .
A 3 4|||R|||studying|||REQUIRED|||-NONE-|||0
A 6 7|||R|||college|||REQUIRED|||-NONE-|||0
A 3 4|||R|||studying|||REQUIRED|||-NONE-|||1
A 6 7|||R|||college|||REQUIRED|||-NONE-|||1

S He is work very hard .
A 1 2|||U|||-NONE-|||REQUIRED|||-NONE-|||0
A 2 3|||R|||works|||REQUIRED|||-NONE-|||0
A 1 2|||U|||-NONE-|||REQUIRED|||-NONE-|||1
A 2 3|||R|||works|||REQUIRED|||-NONE-|||1
A 2 3|||R|||working|||REQUIRED|||-NONE-|||2

S I can to swim .
A 2 3|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S He can swims very fastly .
A 2 3|||R|||swim|||REQUIRED|||-NONE-|||0
A 4 5|||R|||fast|||REQUIRED|||-NONE-|||0

S My English teacher is a very humor .
A 4 5|||U|||-NONE-|||REQUIRED|||-NONE-|||0
A 6 7|||R|||humorous|||REQUIRED|||-NONE-|||0
A 6 7|||R|||humorous|||REQUIRED|||-NONE-|||1
A 7 7|||M|||person|||REQUIRED|||-NONE-|||1
A 4 5|||U|||-NONE-|||REQUIRED|||-NONE-|||2
A 6 7|||R|||humorous|||REQUIRED|||-NONE-|||2

S I am interesting in drawing .
A 1 2|||R|||have|||REQUIRED|||-NONE-|||0
A 2 3|||R|||an interest|||REQUIRED|||-NONE-|||0
A 2 3|||R|||interested|||REQUIRED|||-NONE-|||1

S This is a interested story .
A 3 4|||R|||interesting|||REQUIRED|||-NONE-|||0
A 2 3|||R|||an|||REQUIRED|||-NONE-|||1
A 3 4|||R|||interesting|||REQUIRED|||-NONE-|||1

S I feel boring when I stay at home .
A 2 3|||R|||bored|||REQUIRED|||-NONE-|||0
A 2 3|||R|||bored|||REQUIRED|||-NONE-|||1

S She looks very sadly .
A 3 4|||R|||sad|||REQUIRED|||-NONE-|||0

S He is enough tall to play basketball .
A 2 4|||R|||tall enough|||REQUIRED|||-NONE-|||0

S I so tired .
A 1 2|||R|||am so|||REQUIRED|||-NONE-|||0
A 1 1|||M|||am|||REQUIRED|||-NONE-|||1

S You must careful .
A 2 3|||R|||be careful|||REQUIRED|||-NONE-|||0
A 2 2|||M|||be|||REQUIRED|||-NONE-|||1

S I will be go to Beijing tomorrow .
A 2 3|||U|||-NONE-|||REQUIRED|||-NONE-|||0
A 2 3|||U|||-NONE-|||REQUIRED|||-NONE-|||1
A 3 4|||R|||going|||REQUIRED|||-NONE-|||2

S I 'm going to visiting my uncle .
A 4 5|||R|||visit|||REQUIRED|||-NONE-|||0
A 4 5|||R|||visit|||REQUIRED|||-NONE-|||1

S We are going to has a party .
A 4 5|||R|||have|||REQUIRED|||-NONE-|||0

S I going to buy a new bike .
A 1 2|||R|||am going|||REQUIRED|||-NONE-|||0

S She going to school every day by bike .
A 1 2|||R|||is going|||REQUIRED|||-NONE-|||0
A 1 2|||R|||goes|||REQUIRED|||-NONE-|||1

S He do n't have no friends .
A 1 3|||R|||does n't|||REQUIRED|||-NONE-|||0
A 4 5|||R|||any|||REQUIRED|||-NONE-|||0

S I do n't have some money .
A 4 5|||R|||any|||REQUIRED|||-NONE-|||0

S There is n't any books in the box .
A 1 3|||R|||are n't|||REQUIRED|||-NONE-|||0
A 1 3|||R|||are n't|||REQUIRED|||-NONE-|||1

S Is there some apples ?
A 2 3|||R|||any|||REQUIRED|||-NONE-|||0
A 0 1|||R|||Are|||REQUIRED|||-NONE-|||1
A 2 3|||R|||any|||REQUIRED|||-NONE-|||1

S I want to buy a shoes .
A 5 6|||R|||pair of shoes|||REQUIRED|||-NONE-|||0
A 4 5|||U|||-NONE-|||REQUIRED|||-NONE-|||1

S I need a paper .
A 2 3|||R|||a piece of|||REQUIRED|||-NONE-|||0
A 2 3|||R|||some|||REQUIRED|||-NONE-|||1

S He drank two milks .
A 3 4|||R|||glasses of milk|||REQUIRED|||-NONE-|||0

S My father gave me two hundreds yuan .
A 5 6|||R|||hundred|||REQUIRED|||-NONE-|||0

S There are thousand of people in the square .
A 2 3|||R|||thousands|||REQUIRED|||-NONE-|||0

S He is the three son .
A 3 4|||R|||third|||REQUIRED|||-NONE-|||0

S I live on the five floor .
A 4 5|||R|||fifth|||REQUIRED|||-NONE-|||0

S Today is the two day of the month .
A 3 4|||R|||second|||REQUIRED|||-NONE-|||0

S I will finish it after two days .
A 4 5|||R|||in|||REQUIRED|||-NONE-|||0

S I have been here since three month .
A 4 5|||R|||for|||REQUIRED|||-NONE-|||0
A 6 7|||R|||months|||REQUIRED|||-NONE-|||0

S I do n't see you for a long time .
A 1 3|||R|||have n't|||REQUIRED|||-NONE-|||0
A 3 4|||R|||seen|||REQUIRED|||-NONE-|||0
A 1 4|||R|||have n't seen|||REQUIRED|||-NONE-|||1

S I did n't see him since last year .
A 1 4|||R|||have n't seen|||REQUIRED|||-NONE-|||0

S My grandfather died for three years .
A 2 3|||R|||has been dead|||REQUIRED|||-NONE-|||0
A 2 4|||R|||has been dead for|||REQUIRED|||-NONE-|||1

S The film has begun for ten minutes .
A 2 4|||R|||has been on|||REQUIRED|||-NONE-|||0

S When have you bought it ?
A 1 2|||R|||did|||REQUIRED|||-NONE-|||0
A 3 4|||R|||buy|||REQUIRED|||-NONE-|||0

S When did you came here ?
A 3 4|||R|||come|||REQUIRED|||-NONE-|||0

S Who is teach you English ?
A 1 2|||U|||-NONE-|||REQUIRED|||-NONE-|||0
A 3 3|||M|||es|||REQUIRED|||-NONE-|||0

S How long have you live here ?
A 4 5|||R|||lived|||REQUIRED|||-NONE-|||0
A 4 5|||R|||lived|||REQUIRED|||-NONE-|||1

S What did you do in last Sunday ?
A 4 5|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S Where did you went last summer ?
A 3 4|||R|||go|||REQUIRED|||-NONE-|||0
A 3 4|||R|||go|||REQUIRED|||-NONE-|||1

S What 's the weather like today ?
A 0 2|||R|||How 's|||REQUIRED|||-NONE-|||0
A 0 2|||R|||How 's|||REQUIRED|||-NONE-|||1
A 4 5|||U|||-NONE-|||REQUIRED|||-NONE-|||1

S How is the weather like today ?
A 0 1|||R|||What|||REQUIRED|||-NONE-|||0
A 4 5|||U|||-NONE-|||REQUIRED|||-NONE-|||1

S He is engineer .
A 2 2|||M|||an|||REQUIRED|||-NONE-|||0

S A earth moves around sun .
A 0 1|||R|||The|||REQUIRED|||-NONE-|||0
A 4 4|||M|||the|||REQUIRED|||-NONE-|||0

S I like the music very much .
A 2 3|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S The Chinese is difficult for foreigners .
A 0 1|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S We should help the poor people .
A 3 6|||R|||the poor|||REQUIRED|||-NONE-|||0
A 3 4|||U|||-NONE-|||REQUIRED|||-NONE-|||1

S All student must wear uniform .
A 1 2|||R|||students|||REQUIRED|||-NONE-|||0
A 4 4|||M|||a|||REQUIRED|||-NONE-|||0
A 1 2|||R|||students|||REQUIRED|||-NONE-|||1
A 4 5|||R|||uniforms|||REQUIRED|||-NONE-|||1

S Some of my classmate does n't like PE .
A 3 4|||R|||classmates|||REQUIRED|||-NONE-|||0
A 4 6|||R|||do n't|||REQUIRED|||-NONE-|||0

S Most of people likes travelling .
A 1 2|||U|||-NONE-|||REQUIRED|||-NONE-|||0
A 3 4|||R|||like|||REQUIRED|||-NONE-|||0

S Another students like singing .
A 1 2|||R|||student|||REQUIRED|||-NONE-|||0
A 2 3|||R|||likes|||REQUIRED|||-NONE-|||0

S The others students are in the classroom .
A 1 2|||R|||other|||REQUIRED|||-NONE-|||0

S Tom and him are good friends .
A 2 3|||R|||he|||REQUIRED|||-NONE-|||0

S The teacher asked my friend and I to clean the room .
A 6 7|||R|||me|||REQUIRED|||-NONE-|||0
A 6 7|||R|||me|||REQUIRED|||-NONE-|||1

S Her is my best friend .
A 0 1|||R|||She|||REQUIRED|||-NONE-|||0

S Those is my shoe .
A 1 2|||R|||are|||REQUIRED|||-NONE-|||0
A 3 4|||R|||shoes|||REQUIRED|||-NONE-|||0

S This are my room .
A 1 2|||R|||is|||REQUIRED|||-NONE-|||0

S That book is my .
A 3 4|||R|||mine|||REQUIRED|||-NONE-|||0

S These are their childs .
A 3 4|||R|||children|||REQUIRED|||-NONE-|||0

S I cut me with a knife .
A 2 3|||R|||myself|||REQUIRED|||-NONE-|||0

S We enjoyed us at the party .
A 2 3|||R|||ourselves|||REQUIRED|||-NONE-|||0

S I have important something to tell you .
A 2 4|||R|||something important|||REQUIRED|||-NONE-|||0

S He is a boy very clever .
A 4 4|||M|||who is|||REQUIRED|||-NONE-|||0
A 3 6|||R|||very clever boy|||REQUIRED|||-NONE-|||1

S She is so a kind girl that everyone likes her .
A 2 3|||R|||such|||REQUIRED|||-NONE-|||0

S It was so bad weather that we stayed at home .
A 2 3|||R|||such|||REQUIRED|||-NONE-|||0

S What beautiful the flowers are !
A 0 1|||R|||How|||REQUIRED|||-NONE-|||0

S How an interesting book it is !
A 0 1|||R|||What|||REQUIRED|||-NONE-|||0

S I like winter because can make snowmen .
A 4 5|||R|||I can|||REQUIRED|||-NONE-|||0

S My mother let me to wash the dish .
A 2 5|||R|||let me|||REQUIRED|||-NONE-|||0
A 7 8|||R|||dishes|||REQUIRED|||-NONE-|||0

S My classmates often laughs at me .
A 3 4|||R|||laugh|||REQUIRED|||-NONE-|||0

S We must protecting animals .
A 2 3|||R|||protect|||REQUIRED|||-NONE-|||0

S Stop to talk , the teacher is coming .
A 1 3|||R|||talking|||REQUIRED|||-NONE-|||0

S I hope I can fly .
A 1 2|||R|||wish|||REQUIRED|||-NONE-|||0
A 1 2|||R|||wish|||REQUIRED|||-NONE-|||1
A 3 4|||R|||could|||REQUIRED|||-NONE-|||1

S I would like going shopping with you .
A 3 4|||R|||to go|||REQUIRED|||-NONE-|||0

S I very want going there .
A 1 2|||R|||really|||REQUIRED|||-NONE-|||0
A 3 3|||M|||to|||REQUIRED|||-NONE-|||0
A 3 4|||R|||go|||REQUIRED|||-NONE-|||0

S He is n't like fish .
A 1 3|||R|||does n't|||REQUIRED|||-NONE-|||0

S He not like fish .
A 1 2|||R|||does n't|||REQUIRED|||-NONE-|||0

S I was go to the park yesterday .
A 1 2|||U|||-NONE-|||REQUIRED|||-NONE-|||0
A 2 3|||R|||went|||REQUIRED|||-NONE-|||0
A 1 3|||R|||went|||REQUIRED|||-NONE-|||1

S I was watched TV last night .
A 1 2|||U|||-NONE-|||REQUIRED|||-NONE-|||0
A 1 2|||U|||-NONE-|||REQUIRED|||-NONE-|||1

S I did went there last week .
A 1 2|||U|||-NONE-|||REQUIRED|||-NONE-|||0
A 1 2|||U|||-NONE-|||REQUIRED|||-NONE-|||1

S They are have a big house .
A 1 2|||U|||-NONE-|||REQUIRED|||-NONE-|||0
A 1 2|||U|||-NONE-|||REQUIRED|||-NONE-|||1

S My friends is wait for me .
A 2 3|||R|||are|||REQUIRED|||-NONE-|||0
A 3 4|||R|||waiting|||REQUIRED|||-NONE-|||0

S He is more taller than I .
A 2 3|||U|||-NONE-|||REQUIRED|||-NONE-|||0
A 5 6|||R|||me|||REQUIRED|||-NONE-|||0
A 2 3|||U|||-NONE-|||REQUIRED|||-NONE-|||1

S This is more better than that .
A 2 3|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S Which is big , the sun or the moon ?
A 2 3|||R|||bigger|||REQUIRED|||-NONE-|||0

S The weather in Guangzhou is hotter than Beijing .
A 7 7|||M|||that in|||REQUIRED|||-NONE-|||0
A 7 7|||M|||in|||REQUIRED|||-NONE-|||1

S China is biger than Japan .
A 2 3|||R|||bigger|||REQUIRED|||-NONE-|||0

S She is thiner than me .
A 2 3|||R|||thinner|||REQUIRED|||-NONE-|||0

S My bigest dream is to be a doctor .
A 1 2|||R|||biggest|||REQUIRED|||-NONE-|||0

S I like summer good .
A 3 4|||R|||best|||REQUIRED|||-NONE-|||0

S Which season do you like well ?
A 5 6|||R|||best|||REQUIRED|||-NONE-|||0
A 5 6|||R|||better|||REQUIRED|||-NONE-|||1

S I usualy studing at night .
A 1 2|||R|||usually|||REQUIRED|||-NONE-|||0
A 2 3|||R|||study|||REQUIRED|||-NONE-|||0

S I beleive I can do it .
A 1 2|||R|||believe|||REQUIRED|||-NONE-|||0

S It is diffcult for me .
A 2 3|||R|||difficult|||REQUIRED|||-NONE-|||0

S We went campping last week .
A 2 3|||R|||camping|||REQUIRED|||-NONE-|||0

S I was exicted .
A 2 3|||R|||excited|||REQUIRED|||-NONE-|||0

S He is a enginer .
A 3 4|||R|||engineer|||REQUIRED|||-NONE-|||0
A 2 3|||R|||an|||REQUIRED|||-NONE-|||1
A 3 4|||R|||engineer|||REQUIRED|||-NONE-|||1

S My neighbor 's dog is very noise .
A 6 7|||R|||noisy|||REQUIRED|||-NONE-|||0
A 6 7|||R|||noisy|||REQUIRED|||-NONE-|||1

S I like sweat food .
A 2 3|||R|||sweet|||REQUIRED|||-NONE-|||0

S It 's to hot today .
A 2 3|||R|||too|||REQUIRED|||-NONE-|||0

S There going to the park .
A 0 1|||R|||They 're|||REQUIRED|||-NONE-|||0

S I no like fish .
A 1 2|||R|||do n't|||REQUIRED|||-NONE-|||0

S I suggest to go there by train .
A 2 4|||R|||going|||REQUIRED|||-NONE-|||0

S We discussed about the plan .
A 1 3|||R|||discussed|||REQUIRED|||-NONE-|||0

S I 'll return back home .
A 3 4|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S He raised from his chair .
A 1 2|||R|||rose|||REQUIRED|||-NONE-|||0

S I join the club last year .
A 1 2|||R|||joined|||REQUIRED|||-NONE-|||0

S She married with a doctor .
A 1 3|||R|||married|||REQUIRED|||-NONE-|||0

S Please answer to my question .
A 1 3|||R|||answer|||REQUIRED|||-NONE-|||0

S I reached to the top .
A 1 3|||R|||reached|||REQUIRED|||-NONE-|||0

S Please wait me .
A 2 2|||M|||for|||REQUIRED|||-NONE-|||0

S I paid the book .
A 2 2|||M|||for|||REQUIRED|||-NONE-|||0

S He knocked the door .
A 2 2|||M|||at|||REQUIRED|||-NONE-|||0
A 2 2|||M|||on|||REQUIRED|||-NONE-|||1

S Do n't laugh to others .
A 3 4|||R|||at|||REQUIRED|||-NONE-|||0

S She looks like very happy .
A 2 3|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S My mum always worry about me .
A 3 4|||R|||worries|||REQUIRED|||-NONE-|||0

