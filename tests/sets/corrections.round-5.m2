S There used to be a pond here .

S My mum very enjoy folk dance .
A 2 4|||R|||really enjoys|||REQUIRED|||-NONE-|||0
A 2 4|||R|||enjoys|||REQUIRED|||-NONE-|||1
A 2 4|||R|||enjoys|||REQUIRED|||-NONE-|||2
A 6 6|||M|||very much|||REQUIRED|||-NONE-|||2

S I saw him cross the street .

S The old man walks slowly because of his bad knee .

S He plays the drums on Mondays and football on Thursdays .

S My grandma enjoys growing roses .

S Two weeks ago a fox steal three of our ducks .
A 5 6|||R|||stole|||REQUIRED|||-NONE-|||0

S Our teacher makes us recite poems .

S Can you tell me where the post office is ?

S It 's raining hard outside .

S I get up in six thirty .
A 3 4|||R|||at|||REQUIRED|||-NONE-|||0

S She gave me some good advice .

S You must turn off the gas before you leave .

S Last Saturday the goalkeeper hurt his ankle and leave the field .
A 4 9|||R|||hurt his ankle and left|||REQUIRED|||-NONE-|||0

S I have a high score in English .
A 3 4|||R|||good|||REQUIRED|||-NONE-|||0

S I prefer rice than bread .
A 3 4|||R|||to|||REQUIRED|||-NONE-|||0

S Everyone wants to be in the front row .

S He is the most tallest boy in our team .
A 3 5|||R|||tallest|||REQUIRED|||-NONE-|||0

S He tell us a ghost story in the tent last night .
A 1 2|||R|||told|||REQUIRED|||-NONE-|||0

S It was raining , but they went on playing .

S We miss our old headmaster very much .

S He finished to paint the fence .
A 2 4|||R|||painting|||REQUIRED|||-NONE-|||0

S Could you lend me umbrella ?
A 4 4|||M|||an|||REQUIRED|||-NONE-|||0

S She cut her finger while she was peeling a pear .

S He was angrily with his brother .
A 2 3|||R|||angry|||REQUIRED|||-NONE-|||0

S She has a interesting hobby .
A 2 3|||R|||an|||REQUIRED|||-NONE-|||0

S They afraid of snakes .
A 1 1|||M|||are|||REQUIRED|||-NONE-|||0

S The film was boring , so we were bored .

S When I was small , I was afraid of the dark .

S Stop talking and open your books .

S We need more informations about the museum .
A 3 4|||R|||information|||REQUIRED|||-NONE-|||0

S Do you know what time is it ?
A 5 7|||R|||it is|||REQUIRED|||-NONE-|||0

S My father is a fisherman and my mother works in a shoe factory .

S My sister is beatiful .
A 3 4|||R|||beautiful|||REQUIRED|||-NONE-|||0

S A train is more faster than a bus .
A 3 5|||R|||faster|||REQUIRED|||-NONE-|||0

S Everyone want to sit beside the window .
A 1 2|||R|||wants|||REQUIRED|||-NONE-|||0

S The older I get , the more I like mountains .

S Is there have a toilet on this floor ?
A 2 3|||U||||||REQUIRED|||-NONE-|||0
A 0 3|||R|||Is there|||REQUIRED|||-NONE-|||1

S Tommorow we will visit a tea garden .
A 0 1|||R|||Tomorrow|||REQUIRED|||-NONE-|||0

S She looks tired today .

S This is my aunt and his dog .
A 5 6|||R|||her|||REQUIRED|||-NONE-|||0

S We are often play badminton after supper .
A 1 2|||U||||||REQUIRED|||-NONE-|||0

S He can sings three Tibetan songs .
A 2 3|||R|||sing|||REQUIRED|||-NONE-|||0

S Next wensday is my birthday .
A 1 2|||R|||Wednesday|||REQUIRED|||-NONE-|||0

S My brother bought second-hand guitar .
A 3 3|||M|||a|||REQUIRED|||-NONE-|||0

S There have nine classrooms in our village school .
A 1 2|||R|||are|||REQUIRED|||-NONE-|||0

S Because he was ill , so he stayed in bed .
A 5 6|||U||||||REQUIRED|||-NONE-|||0
A 0 2|||R|||He|||REQUIRED|||-NONE-|||1

S My hamster sleeps all day .

S Please open the light .
A 1 2|||R|||turn on|||REQUIRED|||-NONE-|||0
A 1 2|||R|||switch on|||REQUIRED|||-NONE-|||1

S The little girl is afraid at thunder .
A 5 6|||R|||of|||REQUIRED|||-NONE-|||0

S We plant twelve apple trees behind the clinic last March .
A 1 2|||R|||planted|||REQUIRED|||-NONE-|||0

S The goalkeeper hurt his ankle and had to leave the field .

S My bag is much heavier than yours .

S This quiz is more easy than the last one .
A 3 5|||R|||easier|||REQUIRED|||-NONE-|||0

S Can you tell me where is the post office ?
A 5 9|||R|||the post office is|||REQUIRED|||-NONE-|||0

S He has just gone to the post office .

S Our neighbour has a parrot that can count .

S The soup too salty .
A 2 3|||R|||is too|||REQUIRED|||-NONE-|||0

S He 's the tallest boy in our team .

S Would you mind to open the door ?
A 3 5|||R|||opening|||REQUIRED|||-NONE-|||0

S Some of the children are left-handed .

S It 's three kilometres from my house to the school .

S Our family moved here in 2019 .

S Some of my classmate are left-handed .
A 3 4|||R|||classmates|||REQUIRED|||-NONE-|||0

S I look forward to see the ocean .
A 4 5|||R|||seeing|||REQUIRED|||-NONE-|||0

S Tom is waiting his mum at the gate .
A 3 3|||M|||for|||REQUIRED|||-NONE-|||0

S What you did during the holiday ?
A 1 3|||R|||did you do|||REQUIRED|||-NONE-|||0

S The boots are too expensive .

S Did you go to the pottery class ?

S We planted cabbages behind the house in spring .

S There will have a chess match next Friday .
A 1 3|||R|||will be|||REQUIRED|||-NONE-|||0

S We have lunch at half past eleven .

S My English is worse than hers .

S He plays drums in our school band .
A 2 2|||M|||the|||REQUIRED|||-NONE-|||0

S I used to get up late , but now I 'm used to getting up early .

S We talked about the school trip .

S She sings beautiful .
A 2 3|||R|||beautifully|||REQUIRED|||-NONE-|||0

S I did n't brought my raincoat , so I got wet .
A 1 4|||R|||did n't bring|||REQUIRED|||-NONE-|||0

S There are a lot of sheep on the hill .

S There is a wolf in this cartoon .

S My brother likes her new bike very much .
A 3 4|||R|||his|||REQUIRED|||-NONE-|||0

S My deskmate always borrow my glue .
A 3 4|||R|||borrows|||REQUIRED|||-NONE-|||0

S Please turn on the light .

S She is in hospital with a broken leg .

S I decided joining the choir .
A 2 3|||R|||to join|||REQUIRED|||-NONE-|||0

S A fox took one of our hens two days ago .

S He is my best freind .
A 4 5|||R|||friend|||REQUIRED|||-NONE-|||0

S She speaks English very well .

S Is there a toilet on this floor ?

S I usually walk home with my cousin .

S Our neighbour have a parrot that can say hello .
A 2 3|||R|||has|||REQUIRED|||-NONE-|||0

S The resturant was full .
A 1 2|||R|||restaurant|||REQUIRED|||-NONE-|||0

S In my pencil case there have five crayons .
A 5 6|||R|||are|||REQUIRED|||-NONE-|||0

S We arrived at the village before dark .

S Did you went to the pottery class yesterday ?
A 2 3|||R|||go|||REQUIRED|||-NONE-|||0

S I 'm interested in space , and I find it exciting .

S They do n't come to the barbecue last night .
A 1 3|||R|||did n't|||REQUIRED|||-NONE-|||0

S My father closed the TV at nine .
A 2 3|||R|||turned off|||REQUIRED|||-NONE-|||0
A 2 3|||R|||switched off|||REQUIRED|||-NONE-|||1

S It raining hard outside .
A 1 1|||M|||is|||REQUIRED|||-NONE-|||0

S Although the test was hard , but I passed it .
A 6 7|||U||||||REQUIRED|||-NONE-|||0

S The baker in our street get up at four every day .
A 5 6|||R|||gets|||REQUIRED|||-NONE-|||0

S He was born in 5 June 2012 .
A 3 4|||R|||on|||REQUIRED|||-NONE-|||0

S My little brother very hates bitter melon .
A 3 5|||R|||really hates|||REQUIRED|||-NONE-|||0
A 3 5|||R|||hates|||REQUIRED|||-NONE-|||1

S We have a basketball match in Sunday afternoon .
A 5 6|||R|||on|||REQUIRED|||-NONE-|||0

S We very miss our old headmaster .
A 1 3|||R|||really miss|||REQUIRED|||-NONE-|||0
A 1 3|||R|||miss|||REQUIRED|||-NONE-|||1
A 1 2|||U||||||REQUIRED|||-NONE-|||2
A 6 6|||M|||very much|||REQUIRED|||-NONE-|||2

S He goes to school by boat .

S He felt sad when his goldfish died .

S My brother is old enough to ride a bike .

S The cartoon is very bored .
A 4 5|||R|||boring|||REQUIRED|||-NONE-|||0

S There had a power cut last night .
A 1 2|||R|||was|||REQUIRED|||-NONE-|||0

S My uncle drives us to the airport the day before yesterday .
A 2 3|||R|||drove|||REQUIRED|||-NONE-|||0

S The noodles smell deliciously .
A 3 4|||R|||delicious|||REQUIRED|||-NONE-|||0

S Winter here is more colder than in Kunming .
A 3 5|||R|||colder|||REQUIRED|||-NONE-|||0

S My bag is more heavier than yours .
A 3 5|||R|||heavier|||REQUIRED|||-NONE-|||0

S Granny does n't eat spicy food .

S Though it was raining , but they went on playing .
A 5 6|||U||||||REQUIRED|||-NONE-|||0
A 0 2|||R|||It|||REQUIRED|||-NONE-|||1

S This quiz is easier than the last one .

S I read a comic on the train yesterday .

S The sun rises in the east and sets in the west .

S She gave me three advices .
A 4 5|||R|||pieces of advice|||REQUIRED|||-NONE-|||0
A 3 5|||R|||some advice|||REQUIRED|||-NONE-|||1

S Can I borrow a ruler , please ?

S I 'm looking forward to seeing the sea .

S I did my homeworks in the dining hall .
A 3 4|||R|||homework|||REQUIRED|||-NONE-|||0

S Would you mind opening the door ?

S He very cares about his sneakers .
A 1 3|||R|||really cares|||REQUIRED|||-NONE-|||0
A 1 3|||R|||cares|||REQUIRED|||-NONE-|||1

S I 'm thirteen and my brother is nine .

S Yesterday evening my cousin teach me how to fold a paper crane .
A 4 5|||R|||taught|||REQUIRED|||-NONE-|||0

S My father put the ladder against the wall .

S My shoes wet .
A 2 3|||R|||are wet|||REQUIRED|||-NONE-|||0

S I always play table tennis on Fridays .

S I am used to get up early .
A 4 5|||R|||getting|||REQUIRED|||-NONE-|||0

S When I was in Grade Two , I am afraid of the dentist .
A 8 9|||R|||was|||REQUIRED|||-NONE-|||0

S How old you are ?
A 2 4|||R|||are you|||REQUIRED|||-NONE-|||0

S My mum wants me to learn the piano .

S I like very much this story .
A 2 6|||R|||this story very much|||REQUIRED|||-NONE-|||0

S My grandpa lost two tooth this winter .
A 4 5|||R|||teeth|||REQUIRED|||-NONE-|||0

S My hamster sleep all day and run at night .
A 2 3|||R|||sleeps|||REQUIRED|||-NONE-|||0
A 6 7|||R|||runs|||REQUIRED|||-NONE-|||0

S We need more information before we decide .

S There have some soup in the pot .
A 1 2|||R|||is|||REQUIRED|||-NONE-|||0

S It rained heavy all night .
A 2 3|||R|||heavily|||REQUIRED|||-NONE-|||0

S The weather is well in autumn .
A 3 4|||R|||good|||REQUIRED|||-NONE-|||0
A 3 4|||R|||nice|||REQUIRED|||-NONE-|||1
A 3 4|||R|||fine|||REQUIRED|||-NONE-|||2

S She married with a doctor from Xi'an .
A 2 3|||U||||||REQUIRED|||-NONE-|||0

S What bad weather we are having !

S I keep four rabbits and a goat .

S I am worried with my maths .
A 3 4|||R|||about|||REQUIRED|||-NONE-|||0

S It rained a lot this morning .

S The kites so colourful .
A 2 2|||M|||are|||REQUIRED|||-NONE-|||0

S It rained heavily all night .

S My cousin is good in drawing horses .
A 4 5|||R|||at|||REQUIRED|||-NONE-|||0

S Nobody in my dorm snores .

S He stayed in bed because he was ill .

S My aunt is deaf , but she dances beautifully .

S It took an hour to get across the river .

S Let 's discuss about the school trip .
A 3 4|||U||||||REQUIRED|||-NONE-|||0

S I usually go to home on foot .
A 3 4|||U||||||REQUIRED|||-NONE-|||0

S Our new coach is strict but fair .

S What lovely kite !
A 1 1|||M|||a|||REQUIRED|||-NONE-|||0

S My little brother hates bitter melon .

S There has a wolf in this cartoon .
A 1 2|||R|||is|||REQUIRED|||-NONE-|||0

S Which do you like better , tea or juice ?

S There will be a chess match on Friday .

S The nurse asked me to lie down .

S The tiger is a dangrous animal .
A 4 5|||R|||dangerous|||REQUIRED|||-NONE-|||0

S How many potato do you want ?
A 2 3|||R|||potatoes|||REQUIRED|||-NONE-|||0

S The old man walks slow because of his knee .
A 4 5|||R|||slowly|||REQUIRED|||-NONE-|||0

S My mum wants that I learn the piano .
A 3 6|||R|||me to learn|||REQUIRED|||-NONE-|||0

S I lose my library card on the bus this morning .
A 1 2|||R|||lost|||REQUIRED|||-NONE-|||0

S She runs more quick than me .
A 2 4|||R|||more quickly|||REQUIRED|||-NONE-|||0
A 2 4|||R|||faster|||REQUIRED|||-NONE-|||1
A 2 4|||R|||quicker|||REQUIRED|||-NONE-|||2

S I am interesting in space .
A 2 3|||R|||interested|||REQUIRED|||-NONE-|||0

S I am agree with Zhang Wei .
A 1 2|||U||||||REQUIRED|||-NONE-|||0

S There are nine classrooms in our village school .

S Although the test was hard , I passed it .

S The police are looking for a lost child .

S I am go to the swimming pool on Sundays .
A 1 3|||R|||go|||REQUIRED|||-NONE-|||0
A 1 3|||R|||am going|||REQUIRED|||-NONE-|||1

S The weather is good in autumn .

S The noodles smell delicious .

S My deskmate often borrows my glue .

S She is busy to prepare for the exam .
A 3 5|||R|||preparing|||REQUIRED|||-NONE-|||0

S Our new coach very strict .
A 3 3|||M|||is|||REQUIRED|||-NONE-|||0

S They kept talking during the film .

S Does your aunt works in a hospital ?
A 3 4|||R|||work|||REQUIRED|||-NONE-|||0

S He takes medicine three times a day .

S He was born on 5 June 2012 .

S She runs faster than I do .

S I realy love my village .
A 1 2|||R|||really|||REQUIRED|||-NONE-|||0

S Today is hoter than yesterday .
A 2 3|||R|||hotter|||REQUIRED|||-NONE-|||0

S Each of the players wears a vest .

S Both my grandparents are farmers .

S Trains are faster than buses .

S My cousin is good at drawing horses .

S I want to play with my phone .
A 3 5|||R|||play|||REQUIRED|||-NONE-|||0

S I have learned English for five years .

S The baker and his wife get up at four .

S In 2019 our family move to a small town near Guilin .
A 4 5|||R|||moved|||REQUIRED|||-NONE-|||0

S There is a lot of homework this week .

S I hope visit Dunhuang one day .
A 2 3|||R|||to visit|||REQUIRED|||-NONE-|||0

S He has two younger sister .
A 4 5|||R|||sisters|||REQUIRED|||-NONE-|||0

S Thank you for helping me with the boxes .

S Many bridges in our town are over a hundred years old .

S Both of my grandparent are farmers .
A 3 4|||R|||grandparents|||REQUIRED|||-NONE-|||0

S My parents do n't let me stay up late .

S Why you are crying ?
A 1 3|||R|||are you|||REQUIRED|||-NONE-|||0

S He finished painting the fence yesterday afternoon .

S The moon go around the earth .
A 2 3|||R|||goes|||REQUIRED|||-NONE-|||0

S The vegatables in our garden are fresh .
A 1 2|||R|||vegetables|||REQUIRED|||-NONE-|||0

S She is looks tired today .
A 1 2|||U||||||REQUIRED|||-NONE-|||0

S Why are you crying ?

S What a beautiful kite you have !

S Which is more better , tea or juice ?
A 2 4|||R|||better|||REQUIRED|||-NONE-|||0

S My mother is a nurse . He works at night .
A 6 7|||R|||She|||REQUIRED|||-NONE-|||0

S I play always table tennis on Friday .
A 1 3|||R|||always play|||REQUIRED|||-NONE-|||0

S I agree with Zhang Wei about the rules .

S I learn English for five years .
A 1 2|||R|||learned|||REQUIRED|||-NONE-|||0
A 1 2|||R|||have learned|||REQUIRED|||-NONE-|||1
A 1 2|||R|||have been learning|||REQUIRED|||-NONE-|||2

S Each of the players wear a green vest .
A 4 5|||R|||wears|||REQUIRED|||-NONE-|||0

S Although my aunt is deaf , but she dances beautifully .
A 6 7|||U||||||REQUIRED|||-NONE-|||0
A 0 3|||R|||My aunt|||REQUIRED|||-NONE-|||1

S Every student must bring a bottle of water .

S Neither of my parents speaks English .

S She married a doctor from Xi'an .

S My grandfather lost his glasses again .

S How old is your sister ?

S My sister is likes collecting stamps .
A 2 3|||U||||||REQUIRED|||-NONE-|||0

S You speak English very good .
A 4 5|||R|||well|||REQUIRED|||-NONE-|||0

S The doctor suggested my dad to stop smoking .
A 5 7|||R|||stop|||REQUIRED|||-NONE-|||0
A 5 7|||R|||should stop|||REQUIRED|||-NONE-|||1

S We had a wonderfull time in the mountains .
A 3 4|||R|||wonderful|||REQUIRED|||-NONE-|||0

S Our teacher makes us to recite poems .
A 4 6|||R|||recite|||REQUIRED|||-NONE-|||0

S Where you from ?
A 1 1|||M|||are|||REQUIRED|||-NONE-|||0

S One of my favourite dishes is fish soup .

S How long have you lived in this town ?

S What does this word means ?
A 1 5|||R|||does this word mean|||REQUIRED|||-NONE-|||0

S I prefer rice to noodles .

S My grandfather lost her glasses again .
A 3 4|||R|||his|||REQUIRED|||-NONE-|||0

S I very want to see a panda .
A 1 3|||R|||really want|||REQUIRED|||-NONE-|||0
A 1 2|||U||||||REQUIRED|||-NONE-|||1
A 7 7|||M|||very much|||REQUIRED|||-NONE-|||1

S My cousin taught me how to fold a paper boat last night .

S This machine make soy milk in ten minutes .
A 2 3|||R|||makes|||REQUIRED|||-NONE-|||0

S He drinks medicine three times a day .
A 1 2|||R|||takes|||REQUIRED|||-NONE-|||0

S Granny do n't like spicy noodles .
A 1 3|||R|||does n't|||REQUIRED|||-NONE-|||0

S I 'd like to be an astronaut or a pilot .

S There was a big rain this morning .
A 3 4|||R|||heavy|||REQUIRED|||-NONE-|||0

S Who broke the window ?

S Please listen careful .
A 2 3|||R|||carefully|||REQUIRED|||-NONE-|||0

S The box is too heavy for me to carry .

S My uncle drove all the way to Lanzhou without stopping .

S The doctor suggested that he should stop smoking .

S She is busy preparing for the exam .

S There is small temple on the hill .
A 2 2|||M|||a|||REQUIRED|||-NONE-|||0

S What does this word mean ?

S Does your aunt work on a ship ?

S There was a power cut last night .

S The price of the boots is too expensive .
A 7 8|||R|||high|||REQUIRED|||-NONE-|||0

S The elephants is very clever .
A 2 3|||R|||are|||REQUIRED|||-NONE-|||0

S My English is poor than hers .
A 3 5|||R|||poorer than|||REQUIRED|||-NONE-|||0
A 3 5|||R|||worse than|||REQUIRED|||-NONE-|||1

S Do you know what time it is ?

S When your family will go to Hainan ?
A 1 4|||R|||will your family|||REQUIRED|||-NONE-|||0

S I keep four rabbit in the yard .
A 3 4|||R|||rabbits|||REQUIRED|||-NONE-|||0

S We arrived to the village before dark .
A 2 3|||R|||at|||REQUIRED|||-NONE-|||0
A 2 3|||R|||in|||REQUIRED|||-NONE-|||1

S My favourite subject is sience .
A 4 5|||R|||science|||REQUIRED|||-NONE-|||0

S I thirteen years old .
A 1 1|||M|||am|||REQUIRED|||-NONE-|||0

S She study Russian on Tuesday evenings .
A 1 2|||R|||studies|||REQUIRED|||-NONE-|||0

S Thank you to help me .
A 2 4|||R|||for helping|||REQUIRED|||-NONE-|||0

S I want to be astronaut when I grow up .
A 4 4|||M|||an|||REQUIRED|||-NONE-|||0

S I really like skating , but I 'm not very good at it .

S The music makes me relaxed .
A 0 1|||U||||||REQUIRED|||-NONE-|||0

S My grandma enjoys to grow roses .
A 3 5|||R|||growing|||REQUIRED|||-NONE-|||0

S Because the road was icy , so the bus was late .
A 6 7|||U||||||REQUIRED|||-NONE-|||0
A 0 2|||R|||The|||REQUIRED|||-NONE-|||1

S We had a great fun at the water park .
A 2 3|||U||||||REQUIRED|||-NONE-|||0

S The soup is too salty for me .

S Every students must bring a bottle of water .
A 1 2|||R|||student|||REQUIRED|||-NONE-|||0

S They kept to talk during the film .
A 2 4|||R|||talking|||REQUIRED|||-NONE-|||0

S We usually have the lunch at half past eleven .
A 3 4|||U||||||REQUIRED|||-NONE-|||0

S The road was icy , so the bus was late .

S He can sing three Tibetan songs .

S One of my favourite dish is fish soup .
A 4 5|||R|||dishes|||REQUIRED|||-NONE-|||0

S Nobody in my dorm know the answer .
A 4 5|||R|||knows|||REQUIRED|||-NONE-|||0

S Please listen me .
A 2 2|||M|||to|||REQUIRED|||-NONE-|||0

S My mother is a nurse . She works at night .

S It was a hour before the train came .
A 2 3|||R|||an|||REQUIRED|||-NONE-|||0

S We had great fun at the water park .

S I very like skating .
A 1 3|||R|||really like|||REQUIRED|||-NONE-|||0
A 1 3|||R|||like|||REQUIRED|||-NONE-|||1
A 1 2|||U||||||REQUIRED|||-NONE-|||2
A 4 4|||M|||very much|||REQUIRED|||-NONE-|||2

S Let 's go fishing this weekend .

S There are many bridge in Chongqing .
A 3 4|||R|||bridges|||REQUIRED|||-NONE-|||0

S My father is fisherman .
A 3 3|||M|||a|||REQUIRED|||-NONE-|||0

S Chinese people use chopsticks .

S You must to turn off the gas .
A 2 3|||U||||||REQUIRED|||-NONE-|||0

S I did n't bring my raincoat , so I waited under a tree .
