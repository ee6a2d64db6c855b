S I very like playing basketball with my friends .
A 1 2|||R|||really|||REQUIRED|||-NONE-|||0

S She very loves her little dog .
A 1 2|||R|||really|||REQUIRED|||-NONE-|||0

S I am agree with you .
A 1 2|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S We are agree with our teacher .
A 1 2|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S Although it was raining , but we still played football .
A 5 6|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S Because I was ill , so I did n't go to school .
A 5 6|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S Because it is cold today , so I wear a coat .
A 6 7|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S There has a big tree in front of my house .
A 1 2|||R|||is|||REQUIRED|||-NONE-|||0

S There has a river near my village .
A 1 2|||R|||is|||REQUIRED|||-NONE-|||0

S They very happy today .
A 1 1|||M|||are|||REQUIRED|||-NONE-|||0

S My father a farmer .
A 2 2|||M|||is|||REQUIRED|||-NONE-|||0

S He tall and strong .
A 1 1|||M|||is|||REQUIRED|||-NONE-|||0

S She like apples very much .
A 1 2|||R|||likes|||REQUIRED|||-NONE-|||0

S My brother play computer games every night .
A 2 3|||R|||plays|||REQUIRED|||-NONE-|||0

S It taste good .
A 1 2|||R|||tastes|||REQUIRED|||-NONE-|||0

S She have long hair .
A 1 2|||R|||has|||REQUIRED|||-NONE-|||0

S He do n't like milk .
A 1 2|||R|||does|||REQUIRED|||-NONE-|||0

S There are five book on the desk .
A 3 4|||R|||books|||REQUIRED|||-NONE-|||0

S She bought three apple at the shop .
A 3 4|||R|||apples|||REQUIRED|||-NONE-|||0

S We have seven class every day .
A 3 4|||R|||classes|||REQUIRED|||-NONE-|||0

S Yesterday I go to the park with my mum .
A 2 3|||R|||went|||REQUIRED|||-NONE-|||0

S Two days ago my teacher give me a book .
A 5 6|||R|||gave|||REQUIRED|||-NONE-|||0

S We are very busy yesterday .
A 1 2|||R|||were|||REQUIRED|||-NONE-|||0

S My sister is more taller than me .
A 3 4|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S This book is more easier than that one .
A 3 4|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S Today is more hotter than yesterday .
A 2 3|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S I go to home at five o'clock .
A 2 3|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S We went to there by train .
A 2 3|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S She came to here last year .
A 2 3|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S I want to go to abroad .
A 4 5|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S We discussed about our holiday .
A 2 3|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S My teacher suggested me to join the club .
A 3 5|||R|||that I|||REQUIRED|||-NONE-|||0

S Everyone like the new teacher .
A 1 2|||R|||likes|||REQUIRED|||-NONE-|||0

S I am good at play football .
A 4 5|||R|||playing|||REQUIRED|||-NONE-|||0

S She is good at sing and dance .
A 4 5|||R|||singing|||REQUIRED|||-NONE-|||0
A 6 7|||R|||dancing|||REQUIRED|||-NONE-|||0

S He is good in English .
A 3 4|||R|||at|||REQUIRED|||-NONE-|||0

S I enjoy to read books in the evening .
A 2 4|||R|||reading|||REQUIRED|||-NONE-|||0

S I finished to do my homework .
A 2 4|||R|||doing|||REQUIRED|||-NONE-|||0

S I am looking forward to see you .
A 5 6|||R|||seeing|||REQUIRED|||-NONE-|||0

S I look forward to hear from you .
A 4 5|||R|||hearing|||REQUIRED|||-NONE-|||0

S She can sings very well .
A 2 3|||R|||sing|||REQUIRED|||-NONE-|||0

S You should to eat more vegetables .
A 2 3|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S They are watch TV in the living room .
A 2 3|||R|||watching|||REQUIRED|||-NONE-|||0

S She is want to be a doctor .
A 1 3|||R|||wants|||REQUIRED|||-NONE-|||0

S Does she likes music ?
A 2 3|||R|||like|||REQUIRED|||-NONE-|||0

S What you like to eat ?
A 1 1|||M|||do|||REQUIRED|||-NONE-|||0

S What your name is ?
A 1 1|||M|||is|||REQUIRED|||-NONE-|||0
A 3 4|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S You like sports ? Yes , I do like .
A 0 1|||R|||Do you|||REQUIRED|||-NONE-|||0
A 8 9|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S I feel very good because I play the piano good .
A 9 10|||R|||well|||REQUIRED|||-NONE-|||0

S I not know the answer .
A 1 2|||R|||do n't|||REQUIRED|||-NONE-|||0

S There are much books in the library .
A 2 3|||R|||many|||REQUIRED|||-NONE-|||0

S I do n't have many time .
A 4 5|||R|||much|||REQUIRED|||-NONE-|||0

S How many money do you have ?
A 1 2|||R|||much|||REQUIRED|||-NONE-|||0

S I have a apple in my bag .
A 2 3|||R|||an|||REQUIRED|||-NONE-|||0

S She is a honest girl .
A 2 3|||R|||an|||REQUIRED|||-NONE-|||0

S He is an university student .
A 2 3|||R|||a|||REQUIRED|||-NONE-|||0

S I saw a elephant at the zoo .
A 2 3|||R|||an|||REQUIRED|||-NONE-|||0

S I have a good friends .
A 4 5|||R|||friend|||REQUIRED|||-NONE-|||0

S My teacher gave me many advices .
A 4 6|||R|||a lot of advice|||REQUIRED|||-NONE-|||0

S I bought some new furnitures .
A 4 5|||R|||furniture|||REQUIRED|||-NONE-|||0

S My aunt married with a doctor .
A 3 4|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S She wants to marry with him .
A 4 5|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S According to my opinion , phones are useful .
A 0 2|||R|||In|||REQUIRED|||-NONE-|||0

S How to say this word in English ?
A 1 2|||R|||do you|||REQUIRED|||-NONE-|||0

S I often listen music after school .
A 3 3|||M|||to|||REQUIRED|||-NONE-|||0

S She is listening music now .
A 3 3|||M|||to|||REQUIRED|||-NONE-|||0

S We arrived to Beijing at six .
A 2 3|||R|||in|||REQUIRED|||-NONE-|||0

S I play basketball in Sunday .
A 3 4|||R|||on|||REQUIRED|||-NONE-|||0

S We have PE in Monday .
A 3 4|||R|||on|||REQUIRED|||-NONE-|||0

S I get up at the morning .
A 3 4|||R|||in|||REQUIRED|||-NONE-|||0

S I do my homework at the evening .
A 4 5|||R|||in|||REQUIRED|||-NONE-|||0

S I want go home .
A 2 2|||M|||to|||REQUIRED|||-NONE-|||0

S I want to went to the zoo .
A 3 4|||R|||go|||REQUIRED|||-NONE-|||0

S I hope can see you again .
A 2 3|||R|||to|||REQUIRED|||-NONE-|||0

S I am study in No . 1 Middle School .
A 1 2|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S One of my friend is from Canada .
A 3 4|||R|||friends|||REQUIRED|||-NONE-|||0

S One of my hobby is singing .
A 3 4|||R|||hobbies|||REQUIRED|||-NONE-|||0

S She has thirteen years old .
A 1 2|||R|||is|||REQUIRED|||-NONE-|||0

S I am interesting in science .
A 2 3|||R|||interested|||REQUIRED|||-NONE-|||0

S The film is very interested .
A 4 5|||R|||interesting|||REQUIRED|||-NONE-|||0

S He borrowed me some money .
A 1 2|||R|||lent|||REQUIRED|||-NONE-|||0

S I learned a lot of knowledge from the book .
A 4 6|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S I want to be a docter in the future .
A 5 6|||R|||doctor|||REQUIRED|||-NONE-|||0

S We play togather after school .
A 2 3|||R|||together|||REQUIRED|||-NONE-|||0

S She is my grandmather .
A 3 4|||R|||grandmother|||REQUIRED|||-NONE-|||0

S My dream is become a teacher .
A 3 3|||M|||to|||REQUIRED|||-NONE-|||0

S He has finish his work .
A 2 3|||R|||finished|||REQUIRED|||-NONE-|||0

S They have went home .
A 2 3|||R|||gone|||REQUIRED|||-NONE-|||0

S She has ate breakfast .
A 2 3|||R|||eaten|||REQUIRED|||-NONE-|||0

S Before go to bed , I brush my teeth .
A 1 2|||R|||going|||REQUIRED|||-NONE-|||0

S He left without say goodbye .
A 3 4|||R|||saying|||REQUIRED|||-NONE-|||0

S I use to play chess when I was small .
A 1 2|||R|||used|||REQUIRED|||-NONE-|||0

S She asked me where was I from .
A 4 6|||R|||I was|||REQUIRED|||-NONE-|||0

S Can you tell me what is your name ?
A 5 6|||U|||-NONE-|||REQUIRED|||-NONE-|||0
A 8 8|||M|||is|||REQUIRED|||-NONE-|||0

S The news are very good .
A 2 3|||R|||is|||REQUIRED|||-NONE-|||0

S My parents works in Guangdong .
A 2 3|||R|||work|||REQUIRED|||-NONE-|||0

S The students likes the new library .
A 2 3|||R|||like|||REQUIRED|||-NONE-|||0

S Physics are hard for me .
A 1 2|||R|||is|||REQUIRED|||-NONE-|||0

S Me and my friend goes to school together .
A 0 5|||R|||My friend and I go|||REQUIRED|||-NONE-|||0

S Him is my brother .
A 0 1|||R|||He|||REQUIRED|||-NONE-|||0

S Me like bananas .
A 0 1|||R|||I|||REQUIRED|||-NONE-|||0

S Your is very kind .
A 0 2|||R|||You are|||REQUIRED|||-NONE-|||0

S I think your right .
A 2 3|||R|||you 're|||REQUIRED|||-NONE-|||0

S He is my brother , I love he .
A 7 8|||R|||him|||REQUIRED|||-NONE-|||0

S I go to school by my bike .
A 4 5|||R|||on|||REQUIRED|||-NONE-|||0

S She is married with a teacher .
A 3 4|||R|||to|||REQUIRED|||-NONE-|||0

S I am interested on music .
A 3 4|||R|||in|||REQUIRED|||-NONE-|||0

S My mother told to me a story .
A 3 4|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S He said me that he was tired .
A 1 2|||R|||told|||REQUIRED|||-NONE-|||0

S I am sorry for be late .
A 4 5|||R|||being|||REQUIRED|||-NONE-|||0

S He is the most tallest boy in our class .
A 3 4|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S She is the more beautiful girl in the school .
A 3 4|||R|||most|||REQUIRED|||-NONE-|||0

S He drives careful .
A 2 3|||R|||carefully|||REQUIRED|||-NONE-|||0

S I usually play football with friends in school , and I think it 's helpful to keep healthy and happily .
A 19 20|||R|||happy|||REQUIRED|||-NONE-|||0

S I 'm very thank you .
A 0 5|||R|||Thank you very much|||REQUIRED|||-NONE-|||0

S I with my friend play games .
A 1 1|||M|||play games|||REQUIRED|||-NONE-|||0
A 4 6|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S I every day do homework .
A 1 5|||R|||do homework every day|||REQUIRED|||-NONE-|||0

S I like very much English .
A 2 2|||M|||English|||REQUIRED|||-NONE-|||0
A 4 5|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S Eat breakfast is important .
A 0 1|||R|||Eating|||REQUIRED|||-NONE-|||0

S Play sports is good for health .
A 0 1|||R|||Playing|||REQUIRED|||-NONE-|||0

S If it will rain tomorrow , we will stay at home .
A 2 4|||R|||rains|||REQUIRED|||-NONE-|||0

S Sun is shining .
A 0 1|||R|||The sun|||REQUIRED|||-NONE-|||0

S She is teacher .
A 2 2|||M|||a|||REQUIRED|||-NONE-|||0

S My father is doctor .
A 3 3|||M|||a|||REQUIRED|||-NONE-|||0

S I have cat at home .
A 2 2|||M|||a|||REQUIRED|||-NONE-|||0

S I like eat noodles .
A 2 3|||R|||eating|||REQUIRED|||-NONE-|||0

S I need buy a new pen .
A 2 2|||M|||to|||REQUIRED|||-NONE-|||0

S He decided go to Xi'an .
A 2 2|||M|||to|||REQUIRED|||-NONE-|||0

S I plan visit my aunt next week .
A 2 2|||M|||to|||REQUIRED|||-NONE-|||0

S I hope you to come .
A 3 4|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S My mother wants that I study hard .
A 3 5|||R|||me to|||REQUIRED|||-NONE-|||0

S I also am a student .
A 1 3|||R|||am also|||REQUIRED|||-NONE-|||0

S He too likes much football .
A 1 2|||U|||-NONE-|||REQUIRED|||-NONE-|||0
A 3 3|||M|||football very|||REQUIRED|||-NONE-|||0
A 4 5|||R|||too|||REQUIRED|||-NONE-|||0

S He let me go .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I like very spicy food .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Have you ever been to Beijing ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S My hobby is swimming .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S The children play in the yard after school .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Last week 's homework is hard .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Yes , a lot .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S My favourite colour is blue .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I practise the piano every day .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Do n't worry , be happy .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I saw him cross the road .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S We heard her sing a song in the classroom .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S The teacher asked us to be quiet .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I 'm looking forward to seeing my grandparents .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S It is very kind of you .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Because it was late , we went home .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S There are a lot of people in the park .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Each of us has a book .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S One of my best friends is from Hunan .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S The police are here .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Maths is my favourite subject .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S People are friendly here .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Both of my parents are teachers .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Where does your father work ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Why are you late ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S How long have you learned English ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Do you know where he lives ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Can you tell me what your name is ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S She asked me where I was from .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Did you have a good time ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Which do you like better , tea or coffee ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S How many brothers do you have ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S How much water do you drink every day ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S She is the most popular girl in our school .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S It 's getting colder and colder .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S He runs faster than I do .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I think English is easier than maths .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I have been learning English for six years .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I have lived here since 2015 .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S She has already finished her homework .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S They have gone to Shanghai .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I have had this bike for two years .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I was reading when my mother came home .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S What were you doing at eight last night ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I will call you tomorrow .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I am going to visit my aunt next week .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S We are leaving for Chengdu tomorrow .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I would like to be a nurse .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S We should protect the environment .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S He must be at home now .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S English is spoken all over the world .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S The book was written by Lu Xun .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Mooncakes are eaten at the Mid-Autumn Festival .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I 'm twelve years old .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S My house is ten minutes ' walk from school .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S It takes me twenty minutes to get to school .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I spend two hours doing my homework every day .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I go to school on foot .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I usually go to school by bike .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I get up at six in the morning .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I arrived at school at seven .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I got home late .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S He went there by train .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I want to go abroad .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S She sings well .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S The weather is good today .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I feel well today .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S It sounds interesting .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I was bored because the film was boring .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S The game was exciting , and we were excited .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I need some information about the school .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I ate an apple and a banana .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S My uncle is an engineer .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I play the guitar , but I ca n't play the piano .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S We have lunch at noon .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S She is in hospital .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S My father goes to work by bus .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I like playing chess .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I enjoy reading stories .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I want to go home .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S My mother wants me to study hard .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I hope you like it .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I hope to see you again .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S He told me not to worry .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Thank you for helping me .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I 'm good at drawing .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S She is good with children .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Running is good for your health .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S To learn English well , you must practise .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Getting up early is not easy for me .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Before going to bed , I brush my teeth .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I finished doing my homework at nine .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I ca n't help laughing .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I do n't mind waiting .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Would you mind opening the door ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S My grandma , who is seventy , still works in the fields .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S The girl in red is my sister .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S That 's the reason why I like winter .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S This is the place where I was born .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I think it is important to be honest .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S She makes me laugh .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I had my hair cut .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Li Hua lives in Guizhou with his grandparents .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S My English name is Lucy .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S We went to the Great Wall and the Forbidden City .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S My dream school is Peking University .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S My grandpa plays erhu very well .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S The Spring Festival is the most important festival in China .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Of course !
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S In the park .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S By bus .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Not yet .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Nice to meet you .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Never mind .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S What about you ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Why not ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Be careful .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Let me try .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Tell me more about it .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Stop talking .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I like dogs , but my sister likes cats .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S He is not only clever but also kind .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Either you or he is wrong .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I like both apples and oranges .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S He is as tall as his father .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I often help my mum with the housework .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S We sometimes go fishing in the river .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S He put the book on the desk .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S She cut her finger yesterday .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S My father set up a small shop .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S He hit the ball hard .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I 'm sorry to hear that .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S She said she was tired .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S The teacher told us a story .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S My mother said to me that I should study hard .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Could you please say that again ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S There is little water in the bottle .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S He has few friends .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S We have a little time .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Some of the apples are bad .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S None of us knows the answer .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S All the students are here .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S All of the water is clean .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Half of the class likes maths .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Ten kilometres is a long way .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Fish live in water .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S My trousers are too long .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S My hair is black .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Those flowers smell nice .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S This kind of book is useful .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Someone is knocking at the door .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I have something important to tell you .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S There 's nothing to do here .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S My village is small , but it 's beautiful .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S It 's raining hard .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S It rained heavily last night .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I 'm going to study computer science because I like making apps .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S My best friend and I have known each other since we were six .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S On my way home , I saw an old man fall off his bike .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I helped him get up and took him to the hospital .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I would rather stay at home than go out .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S It 's time for lunch .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S He is too young to go to school .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S She is old enough to take care of herself .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S In the past , people used to write letters .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S The boys play football while the girls play volleyball .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S You and he are the same age .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Who are you waiting for ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I like what she says .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Whatever happens , I will help you .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I do think so .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Do be careful !
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S She did finish it .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Should you need help , call me .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S May you be happy !
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Long live our friendship !
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S He 's got a new bike .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S They 're over there .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0
