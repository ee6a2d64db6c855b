S My father is a doctor , he works in a big hospital .
A 5 6|||R|||.|||REQUIRED|||-NONE-|||0
A 6 7|||R|||He|||REQUIRED|||-NONE-|||0
A 6 6|||M|||and|||REQUIRED|||-NONE-|||1
A 5 6|||U||||||REQUIRED|||-NONE-|||2
A 6 7|||R|||who|||REQUIRED|||-NONE-|||2

S It was raining hard , we still went to the park .
A 5 5|||M|||but|||REQUIRED|||-NONE-|||0

S I like English , it is very useful .
A 3 4|||R|||.|||REQUIRED|||-NONE-|||0
A 4 5|||R|||It|||REQUIRED|||-NONE-|||0
A 3 4|||R|||because|||REQUIRED|||-NONE-|||1
A 4 4|||M|||and|||REQUIRED|||-NONE-|||2

S I regret to buy this phone .
A 2 3|||U||||||REQUIRED|||-NONE-|||0
A 3 4|||R|||buying|||REQUIRED|||-NONE-|||0
A 2 3|||R|||having|||REQUIRED|||-NONE-|||1
A 3 4|||R|||bought|||REQUIRED|||-NONE-|||1

S When I was young , I am very shy .
A 6 7|||R|||was|||REQUIRED|||-NONE-|||0

S She is a girl beautiful .
A 3 3|||M|||beautiful|||REQUIRED|||-NONE-|||0
A 4 5|||U||||||REQUIRED|||-NONE-|||0

S My uncle has a car new .
A 4 4|||M|||new|||REQUIRED|||-NONE-|||0
A 5 6|||U||||||REQUIRED|||-NONE-|||0

S He gave me a good advise .
A 3 4|||U||||||REQUIRED|||-NONE-|||0
A 5 6|||R|||advice|||REQUIRED|||-NONE-|||0
A 3 4|||R|||some|||REQUIRED|||-NONE-|||1
A 5 6|||R|||advice|||REQUIRED|||-NONE-|||1
A 4 4|||M|||piece of|||REQUIRED|||-NONE-|||2
A 5 6|||R|||advice|||REQUIRED|||-NONE-|||2

S I want to success in the future .
A 3 4|||R|||succeed|||REQUIRED|||-NONE-|||0
A 2 3|||U||||||REQUIRED|||-NONE-|||1

S My dream is become a pilot .
A 3 3|||M|||to|||REQUIRED|||-NONE-|||0

S There have many trees behind our school .
A 1 2|||R|||are|||REQUIRED|||-NONE-|||0

S In my village there has a small river .
A 4 5|||R|||is|||REQUIRED|||-NONE-|||0

S Although he is only seven , but he can cook dinner .
A 6 7|||U||||||REQUIRED|||-NONE-|||0
A 0 1|||U||||||REQUIRED|||-NONE-|||1
A 1 2|||R|||He|||REQUIRED|||-NONE-|||1

S Because my mother was ill , so I stayed at home .
A 6 7|||U||||||REQUIRED|||-NONE-|||0
A 0 1|||U||||||REQUIRED|||-NONE-|||1
A 1 2|||R|||My|||REQUIRED|||-NONE-|||1

S My little brother very naughty .
A 3 3|||M|||is|||REQUIRED|||-NONE-|||0

S The shops in our town not open on Sunday .
A 5 5|||M|||are|||REQUIRED|||-NONE-|||0

S I am agree with my teacher .
A 1 2|||U||||||REQUIRED|||-NONE-|||0

S He is always plays games after dinner .
A 1 2|||U||||||REQUIRED|||-NONE-|||0
A 3 4|||R|||playing|||REQUIRED|||-NONE-|||1

S We are live in the same building .
A 1 2|||U||||||REQUIRED|||-NONE-|||0

S Last summer we visit my aunt in Guilin .
A 3 4|||R|||visited|||REQUIRED|||-NONE-|||0

S Two days ago my cat run away .
A 5 6|||R|||ran|||REQUIRED|||-NONE-|||0

S I have seen that film last week .
A 1 2|||U||||||REQUIRED|||-NONE-|||0
A 2 3|||R|||saw|||REQUIRED|||-NONE-|||0

S She has learned the piano since three years .
A 5 6|||R|||for|||REQUIRED|||-NONE-|||0
A 2 2|||M|||been|||REQUIRED|||-NONE-|||1
A 2 3|||R|||learning|||REQUIRED|||-NONE-|||1
A 5 6|||R|||for|||REQUIRED|||-NONE-|||1

S The football match was very excited .
A 5 6|||R|||exciting|||REQUIRED|||-NONE-|||0

S I felt boring in the long meeting .
A 2 3|||R|||bored|||REQUIRED|||-NONE-|||0

S We were surprising at the news .
A 2 3|||R|||surprised|||REQUIRED|||-NONE-|||0

S He is good in maths and physics .
A 3 4|||R|||at|||REQUIRED|||-NONE-|||0

S I listen music on the way to school .
A 2 2|||M|||to|||REQUIRED|||-NONE-|||0

S My sister is afraid with snakes .
A 4 5|||R|||of|||REQUIRED|||-NONE-|||0

S Please wait me at the gate .
A 2 2|||M|||for|||REQUIRED|||-NONE-|||0

S We discussed about the problem for an hour .
A 2 3|||U||||||REQUIRED|||-NONE-|||0

S She married with a teacher last year .
A 2 3|||U||||||REQUIRED|||-NONE-|||0

S My mother gave me many informations about the school .
A 4 5|||R|||much|||REQUIRED|||-NONE-|||0
A 5 6|||R|||information|||REQUIRED|||-NONE-|||0
A 4 4|||M|||a lot|||REQUIRED|||-NONE-|||1
A 4 5|||R|||of|||REQUIRED|||-NONE-|||1
A 5 6|||R|||information|||REQUIRED|||-NONE-|||1

S I have many homeworks to do tonight .
A 2 2|||M|||a lot|||REQUIRED|||-NONE-|||0
A 2 3|||R|||of|||REQUIRED|||-NONE-|||0
A 3 4|||R|||homework|||REQUIRED|||-NONE-|||0
A 2 3|||R|||much|||REQUIRED|||-NONE-|||1
A 3 4|||R|||homework|||REQUIRED|||-NONE-|||1

S There are three breads on the plate .
A 3 3|||M|||pieces of|||REQUIRED|||-NONE-|||0
A 3 4|||R|||bread|||REQUIRED|||-NONE-|||0
A 1 2|||U||||||REQUIRED|||-NONE-|||1
A 2 3|||R|||is|||REQUIRED|||-NONE-|||1
A 3 4|||R|||bread|||REQUIRED|||-NONE-|||1

S I want to be teacher when I grow up .
A 4 4|||M|||a|||REQUIRED|||-NONE-|||0

S Sun rises in the east .
A 0 0|||M|||The|||REQUIRED|||-NONE-|||0
A 0 1|||R|||sun|||REQUIRED|||-NONE-|||0

S He plays piano every evening
A 2 2|||M|||the|||REQUIRED|||-NONE-|||0

S My cousin is an university student .
A 3 4|||R|||a|||REQUIRED|||-NONE-|||0

S Where you did go last weekend ?
A 1 1|||M|||did|||REQUIRED|||-NONE-|||0
A 2 3|||U||||||REQUIRED|||-NONE-|||0

S Why your brother is crying ?
A 1 1|||M|||is|||REQUIRED|||-NONE-|||0
A 3 4|||U||||||REQUIRED|||-NONE-|||0

S Can you tell me where is the library ?
A 5 6|||U||||||REQUIRED|||-NONE-|||0
A 8 8|||M|||is|||REQUIRED|||-NONE-|||0

S I very like my new school .
A 1 2|||R|||really|||REQUIRED|||-NONE-|||0
A 1 2|||U||||||REQUIRED|||-NONE-|||1
A 6 6|||M|||very much|||REQUIRED|||-NONE-|||1
A 2 2|||M|||much|||REQUIRED|||-NONE-|||2

S She speaks very well English .
A 2 2|||M|||English|||REQUIRED|||-NONE-|||0
A 4 5|||U||||||REQUIRED|||-NONE-|||0
A 3 4|||R|||good|||REQUIRED|||-NONE-|||1

S I yesterday bought a new pen .
A 1 2|||U||||||REQUIRED|||-NONE-|||0
A 6 6|||M|||yesterday|||REQUIRED|||-NONE-|||0
A 0 0|||M|||Yesterday|||REQUIRED|||-NONE-|||1
A 1 2|||U||||||REQUIRED|||-NONE-|||1

S He goes often to the library .
A 1 1|||M|||often|||REQUIRED|||-NONE-|||0
A 2 3|||U||||||REQUIRED|||-NONE-|||0

S My mother he is a nurse .
A 2 3|||U||||||REQUIRED|||-NONE-|||0
A 2 2|||M|||,|||REQUIRED|||-NONE-|||1
A 2 3|||R|||she|||REQUIRED|||-NONE-|||1

S Her is my best friend .
A 0 1|||R|||She|||REQUIRED|||-NONE-|||0

S This is my father car .
A 4 4|||M|||'s|||REQUIRED|||-NONE-|||0

S Me and him goes to school by bus .
A 0 1|||R|||He|||REQUIRED|||-NONE-|||0
A 2 3|||R|||I|||REQUIRED|||-NONE-|||0
A 3 4|||R|||go|||REQUIRED|||-NONE-|||0
A 3 4|||R|||go|||REQUIRED|||-NONE-|||1

S Today is more better than yesterday .
A 2 3|||U||||||REQUIRED|||-NONE-|||0
A 2 3|||R|||much|||REQUIRED|||-NONE-|||1

S She is the most tall girl in our class .
A 3 4|||U||||||REQUIRED|||-NONE-|||0
A 4 5|||R|||tallest|||REQUIRED|||-NONE-|||0

S My bag is heavy than yours .
A 3 4|||R|||heavier|||REQUIRED|||-NONE-|||0

S The weather here is hotter than Beijing .
A 6 6|||M|||in|||REQUIRED|||-NONE-|||0
A 6 6|||M|||that in|||REQUIRED|||-NONE-|||1
A 6 6|||M|||that of|||REQUIRED|||-NONE-|||2

S If it will rain tomorrow , we will stay at home .
A 2 3|||U||||||REQUIRED|||-NONE-|||0
A 3 4|||R|||rains|||REQUIRED|||-NONE-|||0

S If I am you , I would say sorry to her .
A 2 3|||R|||were|||REQUIRED|||-NONE-|||0
A 2 3|||R|||was|||REQUIRED|||-NONE-|||1

S If I had more time , I will read more books .
A 7 8|||R|||would|||REQUIRED|||-NONE-|||0
A 2 3|||R|||have|||REQUIRED|||-NONE-|||1

S The box is too heavy that I ca n't carry it .
A 3 4|||R|||so|||REQUIRED|||-NONE-|||0

S He is not enough old to drive a car .
A 3 3|||M|||old|||REQUIRED|||-NONE-|||0
A 4 5|||U||||||REQUIRED|||-NONE-|||0

S This question is very difficult to me answer .
A 5 6|||R|||for|||REQUIRED|||-NONE-|||0
A 7 7|||M|||to|||REQUIRED|||-NONE-|||0

S Please open the light , it is dark .
A 1 1|||M|||turn|||REQUIRED|||-NONE-|||0
A 1 2|||R|||on|||REQUIRED|||-NONE-|||0
A 1 1|||M|||turn|||REQUIRED|||-NONE-|||1
A 1 2|||R|||on|||REQUIRED|||-NONE-|||1
A 4 5|||R|||.|||REQUIRED|||-NONE-|||1
A 5 6|||R|||It|||REQUIRED|||-NONE-|||1
A 1 1|||M|||switch|||REQUIRED|||-NONE-|||2
A 1 2|||R|||on|||REQUIRED|||-NONE-|||2
A 1 1|||M|||switch|||REQUIRED|||-NONE-|||3
A 1 2|||R|||on|||REQUIRED|||-NONE-|||3
A 4 5|||R|||.|||REQUIRED|||-NONE-|||3
A 5 6|||R|||It|||REQUIRED|||-NONE-|||3

S We learn a lot of knowledge in school .
A 1 2|||R|||gain|||REQUIRED|||-NONE-|||0
A 4 5|||U||||||REQUIRED|||-NONE-|||1
A 5 6|||U||||||REQUIRED|||-NONE-|||1
A 1 2|||R|||get|||REQUIRED|||-NONE-|||2

S I often play computer at home .
A 3 3|||M|||on the|||REQUIRED|||-NONE-|||0
A 4 4|||M|||games|||REQUIRED|||-NONE-|||1
A 3 3|||M|||with the|||REQUIRED|||-NONE-|||2

S My grandfather 's body is very healthy .
A 2 3|||U||||||REQUIRED|||-NONE-|||0
A 3 4|||U||||||REQUIRED|||-NONE-|||0

S The price of the shoes is very expensive .
A 7 8|||R|||high|||REQUIRED|||-NONE-|||0
A 1 2|||U||||||REQUIRED|||-NONE-|||1
A 2 3|||U||||||REQUIRED|||-NONE-|||1
A 3 4|||U||||||REQUIRED|||-NONE-|||1
A 5 6|||R|||are|||REQUIRED|||-NONE-|||1

S yesterday i play basketball with my friend and we win
A 2 3|||R|||played|||REQUIRED|||-NONE-|||0
A 9 10|||R|||won|||REQUIRED|||-NONE-|||0

S my favorite food is dumpling because it very delicious
A 4 5|||R|||dumplings|||REQUIRED|||-NONE-|||0
A 6 6|||M|||they|||REQUIRED|||-NONE-|||0
A 6 7|||R|||are|||REQUIRED|||-NONE-|||0
A 7 7|||M|||is|||REQUIRED|||-NONE-|||1

S sorry i late today my bus is broken
A 2 2|||M|||am|||REQUIRED|||-NONE-|||0
A 6 7|||R|||was|||REQUIRED|||-NONE-|||0
A 2 2|||M|||was|||REQUIRED|||-NONE-|||1
A 6 7|||R|||was|||REQUIRED|||-NONE-|||1
A 2 2|||M|||am|||REQUIRED|||-NONE-|||2
A 6 7|||U||||||REQUIRED|||-NONE-|||2
A 7 8|||R|||broke|||REQUIRED|||-NONE-|||2

S she dont like math but she good at english
A 1 2|||R|||does|||REQUIRED|||-NONE-|||0
A 2 2|||M|||n't|||REQUIRED|||-NONE-|||0
A 6 6|||M|||is|||REQUIRED|||-NONE-|||0

S i no have brother i only have one sister
A 1 1|||M|||do|||REQUIRED|||-NONE-|||0
A 1 2|||R|||n't|||REQUIRED|||-NONE-|||0
A 3 3|||M|||a|||REQUIRED|||-NONE-|||0
A 1 1|||M|||have|||REQUIRED|||-NONE-|||1
A 2 3|||U||||||REQUIRED|||-NONE-|||1

S With the develop of science , our life is becoming better and better .
A 2 3|||R|||development|||REQUIRED|||-NONE-|||0

S As is know to all , smoking is bad for health .
A 2 3|||R|||known|||REQUIRED|||-NONE-|||0

S The reason why he was late is because of he got up late .
A 7 8|||U||||||REQUIRED|||-NONE-|||0
A 8 9|||R|||that|||REQUIRED|||-NONE-|||0

S It is no need to worry about the exam .
A 0 1|||R|||There|||REQUIRED|||-NONE-|||0

S I think reading more books are good for us .
A 5 6|||R|||is|||REQUIRED|||-NONE-|||0

S My parents do n't allow me play the phone .
A 6 6|||M|||to|||REQUIRED|||-NONE-|||0
A 7 7|||M|||with|||REQUIRED|||-NONE-|||0
A 6 6|||M|||to|||REQUIRED|||-NONE-|||1
A 7 7|||M|||on|||REQUIRED|||-NONE-|||1
A 6 6|||M|||to|||REQUIRED|||-NONE-|||2
A 6 7|||R|||use|||REQUIRED|||-NONE-|||2

S The teacher made us to clean the classroom .
A 4 5|||U||||||REQUIRED|||-NONE-|||0

S I look forward to hear from you .
A 4 5|||R|||hearing|||REQUIRED|||-NONE-|||0

S It is the first time I come to this city .
A 6 6|||M|||have|||REQUIRED|||-NONE-|||0

S Not only he can sing , but also he can dance .
A 2 2|||M|||can|||REQUIRED|||-NONE-|||0
A 3 4|||U||||||REQUIRED|||-NONE-|||0
A 2 2|||M|||can|||REQUIRED|||-NONE-|||1
A 3 4|||U||||||REQUIRED|||-NONE-|||1
A 7 8|||U||||||REQUIRED|||-NONE-|||1
A 10 10|||M|||also|||REQUIRED|||-NONE-|||1

S My father is a driver , and he is often away from home .

S I regret telling her the secret .

S I regret to tell you that the trip is off .

S When I was young , I was afraid of the dark .

S We need someone brave .

S The people present agreed with him .

S He gave me some useful advice .

S My dream is to become a vet .

S All I did was wait .

S They have many pets there .

S Although it was late , the shop was still open .

S It was cold , but we went swimming .

S Are you always this quiet ?

S I am always losing my keys .

S Last night was cold .

S My cat ran under the bed and stayed there all day .

S I have been to Xi'an twice .

S We have known each other since primary school .

S The match was exciting , so nobody left early .

S He looked bored .

S That boy is so boring .

S I 'm good with small children .

S She was surprised at how much it cost .

S He waited half an hour for the bus .

S They married in May .

S The information was wrong .

S Two teas and a coffee , please .

S My mum works as a cleaner .

S He was elected monitor .

S We had lunch at school .

S She can play the violin and a little guitar .

S It took an hour and a half .

S Who did you go with ?

S Who told you that ?

S I wonder where she lives .

S Do you know what time it is ?

S I like it very much .

S She sings quite well .

S He often goes for a run before school .

S It was him .

S This is my father 's old bike .

S My brother and I share a room .

S It 's much better than before .

S The more you read , the more you learn .

S She is as tall as her mother now .

S If it rains , we 'll stay in .

S If I were you , I 'd apologise .

S I do n't know if he will come .

S The tea is too hot to drink .

S He is n't old enough to go alone .

S Could you turn the light on ?

S We learned a lot from that trip .

S I feel like sleeping .

S i played basketball yesterday and we won

S my favourite season is autumn because it 's cool

S sorry i 'm late

S nope , never been there

S With the help of my teacher , I passed the exam .

S There 's no need to hurry .

S Reading aloud helps me remember new words .
