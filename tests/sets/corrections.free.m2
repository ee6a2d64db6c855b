S My favorite food is hotpot because it very delicious .
A 7 7|||M|||is|||REQUIRED|||-NONE-|||0

S I usually get up at 6:30 and then I eat breakfast and go to school with my friend , he live near my house .
A 20 21|||R|||lives|||REQUIRED|||-NONE-|||0

S In the weekend I always help my grandmother to feed the chicken and pick vegetable .
A 0 1|||R|||At|||REQUIRED|||-NONE-|||0
A 11 12|||R|||chickens|||REQUIRED|||-NONE-|||0
A 14 15|||R|||vegetables|||REQUIRED|||-NONE-|||0

S I think play basketball can make me more stronger .
A 2 3|||R|||playing|||REQUIRED|||-NONE-|||0
A 7 8|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S Last summer my family and I go to Kunming , we see many flower .
A 6 7|||R|||went|||REQUIRED|||-NONE-|||0
A 11 12|||R|||saw|||REQUIRED|||-NONE-|||0
A 13 14|||R|||flowers|||REQUIRED|||-NONE-|||0

S My english teacher is very kindly and her class is interest .
A 1 2|||R|||English|||REQUIRED|||-NONE-|||0
A 5 6|||R|||kind|||REQUIRED|||-NONE-|||0
A 10 11|||R|||interesting|||REQUIRED|||-NONE-|||0

S I have study English for six years but I still ca n't speak well .
A 2 3|||R|||studied|||REQUIRED|||-NONE-|||0

S When I was a child , I like eating candy very much .
A 7 8|||R|||liked|||REQUIRED|||-NONE-|||0

S There is many students in our school and they all works hard .
A 1 2|||R|||are|||REQUIRED|||-NONE-|||0
A 10 11|||R|||work|||REQUIRED|||-NONE-|||0

S My mother tell me that I should study hard .
A 2 3|||R|||tells|||REQUIRED|||-NONE-|||0

S He do n't has any brothers or sisters .
A 1 2|||R|||does|||REQUIRED|||-NONE-|||0
A 3 4|||R|||have|||REQUIRED|||-NONE-|||0

S I hope I can went to Beijing one day .
A 4 5|||R|||go|||REQUIRED|||-NONE-|||0

S We should protecting our environment .
A 2 3|||R|||protect|||REQUIRED|||-NONE-|||0

S The movie what I saw yesterday was boring .
A 2 3|||R|||that|||REQUIRED|||-NONE-|||0

S I like the boy which sits next to me .
A 4 5|||R|||who|||REQUIRED|||-NONE-|||0

S She always helps to me when I have problem .
A 3 4|||U|||-NONE-|||REQUIRED|||-NONE-|||0
A 8 9|||R|||problems|||REQUIRED|||-NONE-|||0

S I can not to sleep last night .
A 1 2|||R|||could|||REQUIRED|||-NONE-|||0
A 3 4|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S Every day I must do a lot of homeworks , so I feel very tiring .
A 8 9|||R|||homework|||REQUIRED|||-NONE-|||0
A 14 15|||R|||tired|||REQUIRED|||-NONE-|||0

S Do you can swim ?
A 0 3|||R|||Can you|||REQUIRED|||-NONE-|||0

S Are you agree with me ?
A 0 1|||R|||Do|||REQUIRED|||-NONE-|||0

S How is your mother do ?
A 0 2|||R|||What does|||REQUIRED|||-NONE-|||0

S What does he likes ?
A 3 4|||R|||like|||REQUIRED|||-NONE-|||0

S Where did you went on vacation ?
A 3 4|||R|||go|||REQUIRED|||-NONE-|||0

S I will go to there by the train .
A 3 4|||U|||-NONE-|||REQUIRED|||-NONE-|||0
A 6 7|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S Our classroom is cleaned by us every day and it very clean .
A 10 10|||M|||is|||REQUIRED|||-NONE-|||0

S My friend 's name Lily .
A 4 4|||M|||is|||REQUIRED|||-NONE-|||0

S I 'm a girl , I has two good friends .
A 6 7|||R|||have|||REQUIRED|||-NONE-|||0

S I want to become doctor because doctor can help people .
A 4 4|||M|||a|||REQUIRED|||-NONE-|||0
A 6 7|||R|||doctors|||REQUIRED|||-NONE-|||0

S Chinese New Year is a important festival in China .
A 4 5|||R|||an|||REQUIRED|||-NONE-|||0

S In Spring Festival , we eating dumplings and get red packet .
A 5 6|||R|||eat|||REQUIRED|||-NONE-|||0
A 10 11|||R|||packets|||REQUIRED|||-NONE-|||0

S On the Mid-Autumn Festival we eat mooncake and watching the moon .
A 0 1|||R|||At|||REQUIRED|||-NONE-|||0
A 6 7|||R|||mooncakes|||REQUIRED|||-NONE-|||0
A 8 9|||R|||watch|||REQUIRED|||-NONE-|||0

S My school is beautiful , there have many trees and flower .
A 6 7|||R|||are|||REQUIRED|||-NONE-|||0
A 10 11|||R|||flowers|||REQUIRED|||-NONE-|||0

S I am very happy because I got a good grades .
A 9 10|||R|||grade|||REQUIRED|||-NONE-|||0

S It is rain today .
A 2 3|||R|||raining|||REQUIRED|||-NONE-|||0

S Today is very hot , I want eat ice cream .
A 7 7|||M|||to|||REQUIRED|||-NONE-|||0

S My father is work in Shenzhen and he come back once a year .
A 2 4|||R|||works|||REQUIRED|||-NONE-|||0
A 8 9|||R|||comes|||REQUIRED|||-NONE-|||0

S I miss he very much .
A 2 3|||R|||him|||REQUIRED|||-NONE-|||0

S I often play phone at night , it is bad to my eyes .
A 3 3|||M|||on my|||REQUIRED|||-NONE-|||0
A 10 11|||R|||for|||REQUIRED|||-NONE-|||0

S If I have many money , I will travel the world .
A 3 4|||R|||much|||REQUIRED|||-NONE-|||0

S If I am a bird , I will fly to the sky .
A 2 3|||R|||were|||REQUIRED|||-NONE-|||0
A 7 8|||R|||would|||REQUIRED|||-NONE-|||0

S I am so exciting to hear that .
A 3 4|||R|||excited|||REQUIRED|||-NONE-|||0

S You should drinking more water .
A 2 3|||R|||drink|||REQUIRED|||-NONE-|||0

S He is taller than I than two centimeters .
A 4 6|||R|||me by|||REQUIRED|||-NONE-|||0

S This is my first time go to the zoo .
A 5 6|||R|||going|||REQUIRED|||-NONE-|||0

S Tom is good boy and he like help others .
A 2 2|||M|||a|||REQUIRED|||-NONE-|||0
A 6 8|||R|||likes helping|||REQUIRED|||-NONE-|||0

S We are having a good time yesterday .
A 1 3|||R|||had|||REQUIRED|||-NONE-|||0

S She was born at 2012 .
A 3 4|||R|||in|||REQUIRED|||-NONE-|||0

S My birthday is on June .
A 3 4|||R|||in|||REQUIRED|||-NONE-|||0

S I am in the Class 3 .
A 3 4|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S I and he are good friends .
A 0 3|||R|||He and I|||REQUIRED|||-NONE-|||0

S The soup is too hot to drink it .
A 7 8|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S Many peoples like this song .
A 1 2|||R|||people|||REQUIRED|||-NONE-|||0

S I have lost my pen , can you help me find ?
A 11 11|||M|||it|||REQUIRED|||-NONE-|||0

S I bought a new shoes yesterday .
A 2 3|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S I need a new glasses .
A 2 3|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S He has many works to do .
A 2 4|||R|||much work|||REQUIRED|||-NONE-|||0

S My hometown have many mountain .
A 2 3|||R|||has|||REQUIRED|||-NONE-|||0
A 4 5|||R|||mountains|||REQUIRED|||-NONE-|||0

S My dog is very cute , it 's name is Wangcai .
A 6 8|||R|||its|||REQUIRED|||-NONE-|||0

S I love my country , because she is very beautiful and history .
A 6 7|||R|||it|||REQUIRED|||-NONE-|||0
A 11 11|||M|||has a long|||REQUIRED|||-NONE-|||0

S We ca n't eating in the classroom .
A 3 4|||R|||eat|||REQUIRED|||-NONE-|||0

S No running in classroom .
A 3 3|||M|||the|||REQUIRED|||-NONE-|||0

S I 'm not good at speak , so I am afraid talk with foreigner .
A 5 6|||R|||speaking|||REQUIRED|||-NONE-|||0
A 11 11|||M|||to|||REQUIRED|||-NONE-|||0
A 13 14|||R|||foreigners|||REQUIRED|||-NONE-|||0

S After finish homework , I watched TV .
A 1 2|||R|||finishing|||REQUIRED|||-NONE-|||0

S We have play football for two hours .
A 2 3|||R|||played|||REQUIRED|||-NONE-|||0

S My best friend is Lucy , she has long hair and big eye .
A 12 13|||R|||eyes|||REQUIRED|||-NONE-|||0

S He is more fat than before .
A 2 4|||R|||fatter|||REQUIRED|||-NONE-|||0

S The most important thing is study .
A 5 6|||R|||studying|||REQUIRED|||-NONE-|||0

S My parents does n't let me play games .
A 2 3|||R|||do|||REQUIRED|||-NONE-|||0

S Can you tell me how can I get to the station ?
A 5 7|||R|||I can|||REQUIRED|||-NONE-|||0

S I not sure .
A 1 1|||M|||am|||REQUIRED|||-NONE-|||0

S Yes , I am like it .
A 3 4|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S I do n't like to eat meats .
A 6 7|||R|||meat|||REQUIRED|||-NONE-|||0

S She said that she do n't know .
A 4 5|||R|||did|||REQUIRED|||-NONE-|||0

S I feel my English not good .
A 4 4|||M|||is|||REQUIRED|||-NONE-|||0

S I very much like to play the chess .
A 6 7|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S I had took many photos .
A 2 3|||R|||taken|||REQUIRED|||-NONE-|||0

S Your dress is so beautiful , where you buy it ?
A 7 7|||M|||did|||REQUIRED|||-NONE-|||0

S It made me feel happily .
A 4 5|||R|||happy|||REQUIRED|||-NONE-|||0

S My hobbys are reading and sing .
A 1 2|||R|||hobbies|||REQUIRED|||-NONE-|||0
A 5 6|||R|||singing|||REQUIRED|||-NONE-|||0

S Everyone in my family like spicy food .
A 4 5|||R|||likes|||REQUIRED|||-NONE-|||0

S My favorite food is hotpot because it is spicy and we eat it together .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I usually get up at 6:30 , have breakfast , and walk to school with my cousin .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S At weekends I help my grandma feed the chickens and pick vegetables .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Last summer my family and I went to Kunming and saw a lot of flowers .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S i like playing basketball with my friends after school
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S yes i do , it 's my favourite sport too haha
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S My dad works in Shenzhen , so I only see him at Spring Festival .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S It was raining , so we stayed in and played cards .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I 'm not sure , but I think it 's about two hours by bus .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S There 's a small river behind my house where we catch fish .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S My English is n't very good , but I want to talk to people from other countries .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S When I was little , I was afraid of dogs ; now I have three .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S She told me she could n't come because her brother was ill .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I 'd rather eat noodles than rice .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S What I want to say is that teachers should give us less homework .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S The best thing about my village is the fresh air .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S We had a sports meeting last week and our class came second .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I came first in the long jump !
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S My grandfather used to tell me stories before bed .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S It takes my sister an hour to do her hair .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Maybe I will be a nurse , maybe a teacher . I have n't decided yet .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Do you have any pets ? I have a cat called Mimi .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S He does n't talk much , but he always helps others .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S In my opinion , we should use phones less and read more .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I have a lot of things to do today .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S My hometown is famous for its tea .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S People there are friendly and the food tastes great .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Both my parents are farmers and they work very hard .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S My deskmate lent me her ruler because I had left mine at home .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Sometimes I feel lonely since my parents are away .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I enjoy the quiet of the library .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S If it 's sunny tomorrow , we 're going to climb the hill .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S If I had a million yuan , I would build a new school .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S The more I practise , the better I get .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Our teacher makes us read aloud every morning .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Watching films helps me learn new words .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I learned how to cook fried rice from my mum .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S He looks like his father but acts like his mother .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I ca n't wait to see you !
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Could you tell me how to get to the station ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S We do n't have to wear uniforms on Fridays .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I was so tired that I fell asleep on the bus .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Who do you think will win the match ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S My little brother keeps asking me questions .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S This dish needs more salt .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S The dog needs feeding twice a day .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S That was the funniest film I 've ever seen .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Neither my brother nor I can swim .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I have known Lily since Grade One .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S At first I did n't like maths , but now I love it .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I fell off my bike and hurt my knee .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Let 's meet at the school gate at half past four .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Sorry , I 'm late . The bus broke down .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S My favorite subject is PE .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S You can see stars , hear frogs and smell flowers at night .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S We grow corn , potatoes and tea .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S How about you ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Not really , because it 's too far .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I help my mom cook dinner and wash the dishes .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I 'm in Class 3 , Grade 8 .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S The people who work there are kind .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S What my brother likes is football .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S My mother and father both work in Shanghai .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S My sister , who lives in Beijing , is coming home .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S The teacher told us to read the text twice .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I let my brother use my phone .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Nobody told me about the test .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S The boys are good at running and jumping .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S He made his sister cry .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I saw my mother cook dinner .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S It is my mother who cooks dinner .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Is your father a doctor ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Are the children playing outside ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Let your sister go first .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I heard someone open the door .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Can everyone hear me ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S They want their son to be a doctor .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S She wants to see you as soon as possible .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S She left for school at seven .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Ten minutes later , he came back .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I ran as fast as I could .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S He looked at me and smiled .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S You are as kind as she is .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S My father used to drive a bus .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S There used to be a river here .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S There must be something wrong .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S There seem to be many people .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I had my bike repaired yesterday .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Yesterday was my birthday .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Two years ago I could not speak English at all .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I was about to leave when it started to rain .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Last night 's film was great .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S She said yesterday that she is coming .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I still remember the day when we first met last year .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I wish I were taller .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S If he were here , he would help us .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I would like to go , but I have to do my homework .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S He has to get up early .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S You need to drink more water .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S All you need is love .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I need two more chairs .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Ten yuan is too much .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Five times six is thirty .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Grade Eight students have more homework than we do .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Class Two won the match .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I live on the second floor .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S We have three meals a day .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S He is in Year Seven .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S A few of my friends play chess .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Most students like PE .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S My favourite dish is egg fried rice .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I like chicken and egg soup .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I like fish , but my brother likes meat .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Do you like apple pie ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S My dream job is to be a cook .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Reading makes me happy .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S It makes me want to cry .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I ca n't help but laugh .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I felt my heart beat fast .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Please help me carry this .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S He helps wash the dishes .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Go wash your hands .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Come see me tomorrow .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I will try to do better next time .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S That sounds like fun .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S It looks like rain .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S She looks like her mother .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S What is your sister like ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Would you like to come ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I feel like dancing .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Whose book is this ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S How come you did n't call ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S How fast can you run ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S What time does it start ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S How long does it take ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Who won ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S What happened ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Which one is yours ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S What else do you do ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Where else did you go ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Why do n't we go together ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S What if it rains ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S How about some tea ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S My parents let me watch TV on Saturdays .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S It 's a pity that you ca n't come .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S The older he gets , the wiser he becomes .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S More and more people are learning Chinese .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S We should be kind to each other .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I prefer tea to coffee .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I 'd rather not say .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Most of what he says is true .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Many of them are my friends .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Not all of us agree .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Not everyone likes it .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Hardly anyone came .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S It was so hot that we stayed at home .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S He was too tired to walk .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I was surprised to see her .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I am happy to help .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S It is easy for me to do .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S She is hard to please .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S He has been to Beijing twice .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S She had never seen snow before .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I have been here since Monday .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I have n't finished yet .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Have you done your homework ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S The window is broken .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S The book is easy to read .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S My home is far from school .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Work hard and you will succeed .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Study hard , play hard .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Practice makes perfect .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Well done !
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S No problem .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S You can do it !
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Long time no see .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I 'm in the school basketball team .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Happy New Year , everyone !
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Welcome to our school .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S My grandparents are both over eighty .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S We planted some trees on Tree Planting Day .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S My mum 's cooking is the best .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S He is the most hard-working student I know .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S She is one of my closest friends .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Doctors and nurses work day and night .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S It rains a lot here in June .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I take the bus to school .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I took part in the sports meeting .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S He gave me a hand .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I have a stomachache .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S We had fun .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Have a nice day !
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Thank you all the same .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S It does n't matter to me .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S That 's why I like it .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I do n't know what to do .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I do n't know how to swim .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Do you know how much it costs ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Tell me what you think .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I asked him if he was OK .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S He asked me to wait for him .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S The girl he likes is in Class One .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S The food they cook tastes good .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S The man my father works with is nice .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I go where my friends go .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S She runs every day , and so does her brother .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Tom , come here !
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Mum , can I go out ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I like to sleep late on Sundays .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S The sun is up .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Time flies .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S He did well in the exam .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I did my best .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S They did not come .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Did you sleep well ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S She sings as well as her sister .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I got an A in maths .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S An hour ago it was sunny .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S It is an honour .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S He is an only child .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S She is a European .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S You only live once .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I just want to say thanks .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0
