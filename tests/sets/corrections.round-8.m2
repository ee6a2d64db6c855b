S she name is Chen Yu and she have long hair
A 0 1|||R|||her|||REQUIRED|||-NONE-|||0
A 7 8|||R|||has|||REQUIRED|||-NONE-|||0

S yes , we has a garden
A 3 4|||R|||have|||REQUIRED|||-NONE-|||0

S My parents do n't allow me to play games on school nights .

S Our classroom is cleaned every day .

S He forgot to bring his umbrella .

S The old bridge , built in 1920 , is being repaired .

S The box is too heavy for me carry .
A 7 8|||R|||to carry|||REQUIRED|||-NONE-|||0

S His cousin do n't eat seafood .
A 2 4|||R|||does n't|||REQUIRED|||-NONE-|||0

S My aunt a kind woman .
A 2 2|||M|||is|||REQUIRED|||-NONE-|||0

S Every evening he plays chess with the man next door .

S Let 's to play hide and seek .
A 2 4|||R|||play|||REQUIRED|||-NONE-|||0

S My favourite animal is panda .
A 4 4|||M|||the|||REQUIRED|||-NONE-|||0
A 2 5|||R|||animals are pandas|||REQUIRED|||-NONE-|||1

S I did n't hear the alarm clock .

S She is tall enough to reach the shelf .

S A thief break into our shop two nights ago .
A 2 3|||R|||broke|||REQUIRED|||-NONE-|||0

S I very love rainy days .
A 1 3|||R|||really love|||REQUIRED|||-NONE-|||0
A 1 3|||R|||love|||REQUIRED|||-NONE-|||1
A 1 2|||U||||||REQUIRED|||-NONE-|||2
A 5 5|||M|||very much|||REQUIRED|||-NONE-|||2

S Everybody is waiting for the bus .

S You should drink more water and go to bed earlier .

S The tailor in our town have only one arm .
A 5 6|||R|||has|||REQUIRED|||-NONE-|||0

S I am very interesting in insects .
A 3 4|||R|||interested|||REQUIRED|||-NONE-|||0

S She can speaks Korean .
A 2 3|||R|||speak|||REQUIRED|||-NONE-|||0

S Frogs make a loud noise at night .

S Not all the students passed .

S Last Friday our class went to an old people 's home .

S A thief broke into the shop two nights ago and stole the cash .

S You should to drink more water .
A 2 3|||U||||||REQUIRED|||-NONE-|||0

S The bread smells good .

S Could I have glass of water ?
A 3 3|||M|||a|||REQUIRED|||-NONE-|||0

S The frogs makes a loud noise at night .
A 2 3|||R|||make|||REQUIRED|||-NONE-|||0

S Do n't forget to lock the door before you leave .

S She is the most youngest of the three .
A 3 5|||R|||youngest|||REQUIRED|||-NONE-|||0

S In our garden there are two peach trees .

S I enjoy drawing cartoons .

S Tom and his sister are twins .

S My grandmother feed the chickens before breakfast .
A 2 3|||R|||feeds|||REQUIRED|||-NONE-|||0

S The letter was write by my grandfather .
A 3 4|||R|||written|||REQUIRED|||-NONE-|||0

S The bread smells well .
A 3 4|||R|||good|||REQUIRED|||-NONE-|||0

S It was such funny that we all laughed .
A 2 3|||R|||so|||REQUIRED|||-NONE-|||0

S He said that he is hungry .
A 4 5|||R|||was|||REQUIRED|||-NONE-|||0

S I do n't know how use this machine .
A 5 6|||R|||to use|||REQUIRED|||-NONE-|||0

S What do you want for dinner ?

S my mother is nurse
A 2 3|||R|||is a|||REQUIRED|||-NONE-|||0

S Do you know where my schoolbag is ?

S I 'd rather walk than wait for another bus .

S The boy who won the prize is my cousin .

S my dad is drive a truck
A 2 4|||R|||drives|||REQUIRED|||-NONE-|||0
A 2 4|||R|||is driving|||REQUIRED|||-NONE-|||1

S He forgot bring his umbrella .
A 2 3|||R|||to bring|||REQUIRED|||-NONE-|||0

S My uncle made me to wash the car .
A 4 6|||R|||wash|||REQUIRED|||-NONE-|||0

S She wants to be a vet because she loves animals .

S What a long day it has been !

S Whoever wants to come is welcome .

S I did n't heard the alarm clock .
A 3 4|||R|||hear|||REQUIRED|||-NONE-|||0

S My parents does n't allow me play games .
A 2 4|||R|||do n't|||REQUIRED|||-NONE-|||0
A 6 7|||R|||to play|||REQUIRED|||-NONE-|||0

S We ready to leave .
A 1 1|||M|||are|||REQUIRED|||-NONE-|||0

S The water is too cold for swimming .

S Each of these puzzles needs a lot of patience .

S My mother is good at making dumplings .

S Do you know where is my schoolbag ?
A 4 7|||R|||my schoolbag is|||REQUIRED|||-NONE-|||0

S When the teacher came in , everyone stood up .

S I will tell him when he will come .
A 6 8|||R|||comes|||REQUIRED|||-NONE-|||0

S Although the bag is old , but it is strong .
A 6 7|||U||||||REQUIRED|||-NONE-|||0

S There is a huge spider in the bathtub !

S He is afraid from heights .
A 3 4|||R|||of|||REQUIRED|||-NONE-|||0

S They stopped fighting when the teacher came .

S I think is very hot in august
A 2 3|||R|||it is|||REQUIRED|||-NONE-|||0

S The water too cold for swimming .
A 2 2|||M|||is|||REQUIRED|||-NONE-|||0

S Tom and his sister is twins .
A 4 5|||R|||are|||REQUIRED|||-NONE-|||0

S We should protect environment and stop cut down trees .
A 3 4|||R|||the environment|||REQUIRED|||-NONE-|||0
A 6 7|||R|||cutting|||REQUIRED|||-NONE-|||0

S Sitting by the window , I can see the whole street .

S They were building a snowman when I arrived .

S We have an art lesson in Thursday .
A 5 6|||R|||on|||REQUIRED|||-NONE-|||0

S My brother lost her wallet on the bus .
A 3 4|||R|||his|||REQUIRED|||-NONE-|||0

S Each of these puzzles need a lot of time .
A 4 5|||R|||needs|||REQUIRED|||-NONE-|||0

S Did he win the race ?

S I enjoy to draw cartoons .
A 2 4|||R|||drawing|||REQUIRED|||-NONE-|||0

S She is listening to the radio in the kitchen .

S Most of my neighbours are kind to us .

S Grandpa ca n't hear very well , so we have to speak loudly .

S The dancer moved graceful across the stage .
A 3 4|||R|||gracefully|||REQUIRED|||-NONE-|||0

S I meet my pen pal for the first time yesterday .
A 1 2|||R|||met|||REQUIRED|||-NONE-|||0

S I have learned to swim since two months .
A 5 6|||R|||for|||REQUIRED|||-NONE-|||0

S Please open the fan .
A 1 2|||R|||turn on|||REQUIRED|||-NONE-|||0
A 1 2|||R|||switch on|||REQUIRED|||-NONE-|||1

S at the bus stop near my home

S my cousin and two of her friends

S When the teacher came in , everyone stand up .
A 7 8|||R|||stood|||REQUIRED|||-NONE-|||0

S How you go to school every day ?
A 1 3|||R|||do you go|||REQUIRED|||-NONE-|||0

S it is very hot in august

S There is a well in front of the temple .

S Everybody are waiting for the bus .
A 1 2|||R|||is|||REQUIRED|||-NONE-|||0

S My mother is good in making dumplings .
A 4 5|||R|||at|||REQUIRED|||-NONE-|||0

S He spent all his money to buy toys .
A 5 7|||R|||on|||REQUIRED|||-NONE-|||0
A 5 7|||R|||buying|||REQUIRED|||-NONE-|||1

S This rope is much stronger than that one .

S He drives too careless .
A 3 4|||R|||carelessly|||REQUIRED|||-NONE-|||0

S I walked because my bike was broken .

S i want eat noodles
A 2 3|||R|||to eat|||REQUIRED|||-NONE-|||0

S I do n't know how to use this machine .

S It takes me an hour finish my homework .
A 5 6|||R|||to finish|||REQUIRED|||-NONE-|||0

S Last winter the lake freeze and we skate on it .
A 4 5|||R|||froze|||REQUIRED|||-NONE-|||0
A 7 8|||R|||skated|||REQUIRED|||-NONE-|||0

S My father is an electrician , and he works at night .

S He has went to the post office .
A 2 3|||R|||gone|||REQUIRED|||-NONE-|||0

S How many sheeps does your uncle keep ?
A 2 3|||R|||sheep|||REQUIRED|||-NONE-|||0

S I really love rainy days .

S The tailor in our town made this coat for my father .

S My sister very miss her old school .
A 2 4|||R|||really misses|||REQUIRED|||-NONE-|||0
A 2 4|||R|||misses|||REQUIRED|||-NONE-|||1

S She is busy to clean her room .
A 3 5|||R|||cleaning|||REQUIRED|||-NONE-|||0

S Our classroom is clean every day .
A 3 4|||R|||cleaned|||REQUIRED|||-NONE-|||0

S My uncle made me wash the car .

S She suggested that we leave early .

S The news are good .
A 2 3|||R|||is|||REQUIRED|||-NONE-|||0

S i want to eat noodles

S It takes me an hour to finish my homework .

S The more you read , the faster you read .

S The match was excited .
A 3 4|||R|||exciting|||REQUIRED|||-NONE-|||0

S How many sheep does your uncle keep ?

S I have never eat durian .
A 3 4|||R|||eaten|||REQUIRED|||-NONE-|||0

S i likes reading , my brother like football
A 1 2|||R|||like|||REQUIRED|||-NONE-|||0
A 6 7|||R|||likes|||REQUIRED|||-NONE-|||0

S The dancer moved gracefully across the stage .

S We plays cards together on rainy days
A 1 2|||R|||play|||REQUIRED|||-NONE-|||0

S My father is electrician and he work at night .
A 3 3|||M|||an|||REQUIRED|||-NONE-|||0
A 6 7|||R|||works|||REQUIRED|||-NONE-|||0

S She is the youngest of the three .

S The lake froze last winter , so we could skate on it .

S There is some eggs and milk in the fridge .
A 1 2|||R|||are|||REQUIRED|||-NONE-|||0
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||1

S Hardly had we arrived when it began to rain .

S The news is good .

S He spent all his money on toys .

S Neither answer is right .

S The letter was written by my grandfather during the war .

S The bag is old , but it is strong .

S I usually take the subway to the museum .

S The boy which won the prize is my cousin .
A 2 3|||R|||who|||REQUIRED|||-NONE-|||0
A 2 3|||R|||that|||REQUIRED|||-NONE-|||1

S He caught two big fish and three crabs .

S I am interested in insects , especially butterflies .

S I am looking forward to visit your farm .
A 5 6|||R|||visiting|||REQUIRED|||-NONE-|||0

S I will tell him when he comes .

S There are five library in our city .
A 3 4|||R|||libraries|||REQUIRED|||-NONE-|||0

S My uncle runs a small restaurant by the river .

S My grandmother feeds the chickens before breakfast .

S She is listening the radio .
A 3 3|||M|||to|||REQUIRED|||-NONE-|||0

S Because my bike was broken , so I walked .
A 6 7|||U||||||REQUIRED|||-NONE-|||0

S I was born on July .
A 3 4|||R|||in|||REQUIRED|||-NONE-|||0

S My trousers is dirty .
A 2 3|||R|||are|||REQUIRED|||-NONE-|||0

S I am usually take the subway to the museum .
A 1 2|||U||||||REQUIRED|||-NONE-|||0

S I have never eaten durian .

S This rope is more stronger than that one .
A 3 5|||R|||stronger|||REQUIRED|||-NONE-|||0

S Two hours is enough for the exam .

S He no like his job
A 1 2|||R|||does n't|||REQUIRED|||-NONE-|||0

S Did he won the race ?
A 2 3|||R|||win|||REQUIRED|||-NONE-|||0

S yes , we have a small garden

S She wants to be vet because she loves animals .
A 4 4|||M|||a|||REQUIRED|||-NONE-|||0

S What you want for dinner ?
A 1 3|||R|||do you want|||REQUIRED|||-NONE-|||0

S We sang songs , told stories and cleaned the windows for them .

S It 's getting dark , so let 's go home .

S If it snows , we will stay at home .

S about twenty minutes on foot

S It was so funny that we all laughed .

S He is the only one of us who can swim .

S Why she is angry with you ?
A 1 3|||R|||is she|||REQUIRED|||-NONE-|||0

S The baby is cries every night .
A 2 3|||U||||||REQUIRED|||-NONE-|||0

S we play cards together on rainy days

S He caught two big fish and three crab .
A 4 8|||R|||fish and three crabs|||REQUIRED|||-NONE-|||0

S We saw an owl in the barn .

S my mother is a nurse

S There has many stars tonight .
A 1 2|||R|||are|||REQUIRED|||-NONE-|||0

S I go to bed early last night because I am tired .
A 1 2|||R|||went|||REQUIRED|||-NONE-|||0
A 9 10|||R|||was|||REQUIRED|||-NONE-|||0

S Most of my neighbour are kind .
A 3 4|||R|||neighbours|||REQUIRED|||-NONE-|||0

S Could I have a glass of water , please ?

S I have so much housework to do today .

S There have a well in front of the temple .
A 1 2|||R|||is|||REQUIRED|||-NONE-|||0

S They was building a snowman when I arrive .
A 1 2|||R|||were|||REQUIRED|||-NONE-|||0
A 7 8|||R|||arrived|||REQUIRED|||-NONE-|||0

S They stopped to fight when the teacher came .
A 2 4|||R|||fighting|||REQUIRED|||-NONE-|||0

S We have an art lesson on Thursday .

S We saw a owl in the barn .
A 2 3|||R|||an|||REQUIRED|||-NONE-|||0

S because he makes me laugh

S She is enough tall to reach the shelf .
A 2 4|||R|||tall enough|||REQUIRED|||-NONE-|||0

S In our garden there have two peach trees .
A 4 5|||R|||are|||REQUIRED|||-NONE-|||0

S He has gone to the post office , so please wait a moment .

S I have so many housework to do today .
A 3 4|||R|||much|||REQUIRED|||-NONE-|||1

S There is huge spider in the bathtub .
A 2 2|||M|||a|||REQUIRED|||-NONE-|||0

S The team are wearing their new shirts today .

S I met my pen pal for the first time yesterday .

S My handwriting is badder than yours .
A 3 4|||R|||worse|||REQUIRED|||-NONE-|||0

S If it will snow , we will stay at home .
A 2 4|||R|||snows|||REQUIRED|||-NONE-|||0
