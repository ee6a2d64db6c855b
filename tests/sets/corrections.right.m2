S I was born on the fifth of June .

S My birthday is on 12 May .

S The exam is on June 7 .

S The songs that she sings are old .

S The book that my friends like is about a dog .

S The games we play are fun .

S He said he could n't come .

S She told me that the earth goes round the sun .

S My teacher said that practice makes perfect .

S Somebody call a doctor !

S Everybody stand up , please .

S Everyone sit down and open your books .

S Tonight is the night of the party .

S Last night was fun , and today is even better .

S I bought a new pen yesterday and it works well .

S I met a girl last week who lives next door .

S Yesterday I found out that whales are not fish .

S We learned last term that water boils at 100 degrees .

S I broke my arm last month , so I ca n't play now .

S I forgot my umbrella and now I am wet .

S I dropped my phone this morning and the screen does n't work any more .

S He moved away last year , but we are still friends .

S My grandfather was a farmer and he still works in the fields .

S He ran for class president .

S She was chosen captain of the team .

S They made him leader .

S We call him Uncle Wang .

S My brother is captain of the school team .

S As monitor , I have to help the teacher .

S He became king at the age of six .

S She works as chief editor of the school paper .

S I ran the 800 metre race .

S It is a ten-minute walk from my house .

S We live on the 3rd floor .

S He came in second .

S This is the 21st century .

S In the 1990s my parents lived in Wuhan .

S The lyrics are easy to learn .

S The police are looking for him .

S The news is good .

S Maths is my favourite subject .

S My family are all tall .

S The number of students is growing .

S A number of students are ill .

S Half of the class is away .

S Most of the food was gone .

S Two hours is a long time .

S Ten yuan is enough .

S Neither of them likes fish .

S Each of us has a locker .

S Either you or he has to go .

S There is a pen and two books on the desk .

S There 's a boy waiting outside .

S Here come the buses .

S Down came the rain .

S In front of the house stands an old tree .

S Never have I seen so much snow .

S Only then did I understand .

S So do I .

S Neither did she .

S What a nice surprise !

S How fast he runs !

S How come you 're late ?

S What if it rains ?

S Why not ask her ?

S What about going swimming ?

S How long does it take to get there ?

S How often do you water the plants ?

S Whose bag is this ?

S Which of these do you like best ?

S What kind of music do you listen to ?

S Who do you live with ?

S What are you good at ?

S What 's your teacher like ?

S Would you mind opening the window ?

S Would you rather stay at home ?

S I 'd rather walk .

S You 'd better hurry .

S Let 's not argue .

S Shall we start ?

S May I go to the toilet ?

S Do you happen to know her name ?

S Did you use to live here ?

S I used to be afraid of dogs .

S I 'm used to getting up early .

S I got used to the food there .

S I am looking forward to the holidays .

S I ca n't help laughing .

S I could n't help but laugh .

S I ca n't stand waiting .

S It 's worth reading .

S It 's no use crying .

S There is no point in waiting .

S I spent two hours doing my homework .

S I spent all my money on books .

S It took me two hours to finish it .

S It cost me fifty yuan .

S I paid ten yuan for it .

S He made me laugh .

S She let me use her bike .

S My mum makes me do the dishes .

S I saw him cross the road .

S I saw her crying .

S I heard someone singing .

S I had my hair cut .

S We got our house painted .

S I want you to be happy .

S My parents want me to study hard .

S She asked me not to tell anyone .

S He warned us not to swim there .

S Remember to lock the door .

S I remember locking the door .

S I forgot to bring my book .

S I stopped to have a rest .

S I stopped eating sweets .

S Try to be on time .

S Try adding some salt .

S I regret not studying harder .

S I am sorry to hear that .

S I 'm sorry for being late .

S Thank you for helping me .

S He is too young to go to school .

S She is old enough to stay home alone .

S It is hot enough to swim .

S He speaks slowly enough for me to understand .

S It was so cold that the river froze .

S It was such a cold day that we stayed in .

S The soup is too salty for me .

S Her hair is longer than mine .

S This is the best day of my life .

S She 's the second tallest in the class .

S It 's getting colder and colder .

S The sooner the better .

S My room is not as big as my sister 's .

S He is twice as heavy as me .

S I like apples better than pears .

S I prefer walking to cycling .

S I prefer to walk .

S My English is worse than my maths .

S He runs faster than anyone else in the school .

S Nothing is more important than health .

S I have never been abroad .

S Have you ever eaten snake ?

S I 've just finished my lunch .

S I 've already read that book .

S He has n't called yet .

S She has gone to Shanghai .

S How long have you known him ?

S It has been raining all day .

S It 's been three years since we met .

S I have n't seen her for ages .

S I was having a shower when the phone rang .

S While I was reading , my brother was sleeping .

S When I got home , my parents had already eaten .

S By the time we arrived , the film had started .

S I will call you when I get there .

S As soon as the bell rings , we run out .

S If you heat ice , it melts .

S If you do n't hurry , you will miss the bus .

S If I had wings , I would fly to you .

S If I had known , I would have helped .

S I wish I were taller .

S I wish I could fly .

S I hope you like it .

S Unless you try , you will never know .

S Even though it was raining , we went out .

S Although I 'm tired , I want to finish this .

S Because of the rain , the game was put off .

S I was late because of the traffic .

S The reason is that I overslept .

S That 's why I like him .

S That 's because he works hard .

S Not only is she clever , but she is also kind .

S Both my parents work in a factory .

S Neither my brother nor I can swim .

S I do n't know what to do .

S I do n't know how to swim .

S I do n't know where my keys are .

S I wonder if she is at home .

S I 'm not sure whether it 's right .

S Do you think he will win ?

S What do you think he wants ?

S The boy who sits next to me is from Tibet .

S The girl I sit with is funny .

S The man whose car was stolen called the police .

S The place where I grew up is small .

S I still remember the day when we met .

S This is the reason why I left .

S My uncle , who lives in Beijing , is a cook .

S The house was built in 1950 .

S English is spoken all over the world .

S My bike was stolen last week .

S The work must be done today .

S Rice is grown in the south .

S I was told to wait .

S He was seen to leave .

S I was given a book .

S I feel bored when it rains .

S It is tiring to walk so far .

S I was shocked by the news .

S I 'm interested in drawing .

S The lesson was boring .

S He is an interesting person .

S She always gets up at six .

S I am usually at home on Sundays .

S I never eat meat .

S I have always wanted a dog .

S She plays the guitar really well .

S He drives carefully .

S The soup smells good .

S You look tired .

S She sounds happy .

S He hardly ever talks .

S He works hard .

S I can hardly hear you .

S I got up late .

S I have n't seen him lately .

S The bus leaves at eight .

S My mother is coming home next week .

S I 'm going to be a singer .

S I 'm meeting my friends tonight .

S yes i can

S no , not really

S me too

S maybe next time

S not today , sorry

S i think so

S it depends

S because i was tired

S two brothers and a sister

S in the park near my school

S playing games with my cousin

S to help my mum

S sounds great

S ca n't wait

S that 's so funny

S never heard of it

S no idea

S my dad cooks , my mum washes up

S Sleep well !

S Have a nice day .

S Good luck with your exam !

S Congratulations on winning the game !

S Happy New Year to you and your family !

S Take care of yourself .

S Do n't be so shy .

S Be careful not to fall .

S Keep off the grass .

S Turn left at the second crossing .

S Stop talking and listen .

S My hair is black and my eyes are brown .

S She has long straight black hair .

S I have a bad cold and a sore throat .

S My stomach hurts .

S I 've got a headache .

S I take a shower before bed .

S We had noodles for lunch .

S I go to bed at half past nine .

S My father goes to work by motorbike .

S We went there on foot .

S My school is a long way from my home .

S It 's on the left , next to the bank .

S I 've lived in this village all my life .

S My parents work away from home , so I live with my grandparents .

S We keep chickens , ducks and two pigs .

S Grandpa gets up before the sun does .

S There used to be a bridge here .

S There must be a mistake .

S There were so many people that I could n't see anything .

S There is nothing to eat .

S There is n't any milk left .

S Is there anything I can do ?

S He has more books than I do .

S I have few friends here .

S I have a little time left .

S There is little hope .

S Both of them are right .

S All of us went .

S Another two people came .

S I have another question .

S The others are coming later .

S One of my friends is from Yunnan .

S Some like tea and others like coffee .

S He hurt himself .

S I did it by myself .

S We enjoyed ourselves .

S Help yourself to some fruit .

S They looked at each other .

S It 's a pity that you ca n't come .

S It 's kind of you to help .

S It 's important for us to sleep well .

S It is said that he is rich .

S It seems that nobody knows .

S It does n't matter .

S It turned out to be true .

S I found it hard to breathe at the top .

S I think it better to wait .

S She gave birth to a boy .

S He taught himself to play the guitar .

S The teacher had us read the text aloud .

S My phone needs charging .

S The window wants cleaning .

S I 'd like some more rice , please .

S I would love to come .

S I 'd love it if you came .

S Having finished my homework , I went out .

S Walking home , I saw a snake .

S Seen from above , the village looks tiny .

S Compared with last year , I have made progress .

S With tears in her eyes , she said goodbye .

S To tell the truth , I do n't like maths .

S To be honest , it was boring .

S Generally speaking , boys like sport .

S As far as I know , he is well .

S As for me , I 'd stay .

S In my opinion , homework is useful .

S On the one hand it 's cheap ; on the other hand it breaks easily .

S First of all , wash the rice .

S What I need is a friend .

S What matters most is health .

S Whoever comes is welcome .

S No matter what you say , I will go .

S However hard I try , I ca n't do it .

S It was my mother who taught me to cook .

S It is in winter that we kill the pig .

S It was n't until midnight that he came back .

S The teacher suggested that we read more .

S I suggest going by train .

S I insist that he stay .

S It 's time to go .

S It 's time we went home .

S It 's the first time I 've seen the sea .

S It was the first time I had been on a plane .

S He acts as if he knew everything .

S I 'd never have thought of that .

S He must have forgotten .

S You should have told me .

S I may be late .

S She might not come .

S You do n't have to pay .

S You must n't smoke here .

S He ca n't be serious .

S I was able to finish in time .

S I did n't dare to ask .

S How dare you !

S You need n't worry .

S Need I say more ?

S The more I practise , the better I get .

S He is more lazy than stupid .

S She 's a friend of mine .

S a cousin of my father 's

S My parents' room is upstairs .

S my sister 's friend 's dog

S Today 's homework is easy .

S It 's five minutes' walk .

S I go there twice a week .

S Every two years we go back to Sichuan .

S He earns a hundred yuan a day .

S I weigh forty kilos .

S I 'm one metre sixty tall .

S Three times three is nine .

S It 's a quarter to eight .

S See you on Monday morning .

S We have PE on Tuesdays and Thursdays .

S The party starts at 7 p.m .

S I 'll be back in a minute .

S He 'll be here by six .

S I worked from morning till night .

S During the holidays I helped on the farm .

S I 've been learning English since Grade 3 .

S I 've been ill since Monday .

S Two years ago we moved to the city .

S I fell asleep during the film .

S He died of cancer .

S I 'm proud of my brother .

S I 'm tired of eating noodles .

S She 's famous for her songs .

S He 's married to a nurse .

S I 'm friends with her .

S I agree with you .

S I agreed to help .

S I apologised to my teacher for being late .

S He laughed at me .

S She reminds me of my aunt .

S I borrowed a book from the library .

S Can you lend me your pen ?

S I lent him ten yuan .

S He stole my bike .

S He robbed an old man of his money .

S I 'm doing well at school .

S I did badly in the test .

S We ran out of rice .

S Look after your sister .

S Put on your coat .

S Take it off .

S Turn the music down .

S I gave up .

S I look up new words in the dictionary .

S She grew up in a small town .

S The plane took off .

S My alarm clock did n't go off .

S It makes no sense .

S It makes me sad to see her cry .

S He made fun of me .

S We took turns rowing .

S I took part in the race .

S I have difficulty sleeping .

S I had a hard time finding it .

S We have a lot in common .

S I have no idea what she means .

S I 've changed my mind .

S I 'm fed up with it .

S It 's none of your business .

S Long live friendship !

S God knows why .

S You 'd think he was ten .

S My mother told my sister and me a story .

S Between you and me , I do n't like it .

S He 's taller than I am .

S It 's me .

S Who 's there ?

S Me neither .

S Guess what happened !

S You 're kidding .

S He won first prize .

S I came first in the race .

S I got full marks .

S We won by two goals .

S It 's your turn .

S Time flies .

S Better late than never .

S Practice makes perfect .

S East or west , home is best .

S Many hands make light work .
