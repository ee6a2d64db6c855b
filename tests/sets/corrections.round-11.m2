S The new law will helps poor people .
A 4 5|||R|||help|||REQUIRED|||-NONE-|||0

S My grandparents lives in the countryside .
A 2 3|||R|||live|||REQUIRED|||-NONE-|||0

S Would you like go with us ?
A 3 3|||M|||to|||REQUIRED|||-NONE-|||0

S The bus was late again , as usual .

S What is the different between these two words ?
A 3 4|||R|||difference|||REQUIRED|||-NONE-|||0

S There are many place of interest in Beijing .
A 3 4|||R|||places|||REQUIRED|||-NONE-|||0

S The flowers smells sweet .
A 2 3|||R|||smell|||REQUIRED|||-NONE-|||0

S The story takes place in ancient China .

S I hope I can to pass the exam .
A 4 5|||U||||||REQUIRED|||-NONE-|||0

S He went out without close the door .
A 4 5|||R|||closing|||REQUIRED|||-NONE-|||0

S The hotel is near from the station .
A 4 5|||U||||||REQUIRED|||-NONE-|||0

S None of us knew the answer .

S I think it is very interest .
A 5 6|||R|||interesting|||REQUIRED|||-NONE-|||0

S I have already see this film .
A 3 4|||R|||seen|||REQUIRED|||-NONE-|||0

S The bridge is build of stone .
A 3 4|||R|||built|||REQUIRED|||-NONE-|||0

S Our teacher always encourages us to ask questions .

S He gave up smoking for the sake of his health .

S We have stayed there for two weeks last year .
A 1 2|||U||||||REQUIRED|||-NONE-|||0

S It does n't taste as good as it looks .

S My mum told me do n't play with fire .
A 4 6|||R|||not to|||REQUIRED|||-NONE-|||0

S What time you get up ?
A 2 2|||M|||do|||REQUIRED|||-NONE-|||0

S I with my friends play basketball every Saturday .
A 0 0|||M|||My friends and|||REQUIRED|||-NONE-|||0
A 1 4|||U||||||REQUIRED|||-NONE-|||0
A 1 1|||M|||play basketball|||REQUIRED|||-NONE-|||1
A 4 6|||U||||||REQUIRED|||-NONE-|||1
A 1 4|||U||||||REQUIRED|||-NONE-|||2
A 8 8|||M|||with my friends|||REQUIRED|||-NONE-|||2

S Swimming is good exercise for your heart .

S The children sat quietly , listening to the story .

S She felt terribly when she heard the news .
A 2 3|||R|||terrible|||REQUIRED|||-NONE-|||0

S At first I did n't like him .

S It was the worst day of my life .

S My watch is two minutes fast .

S Mine is the green one .

S I 've no idea where I put my glasses .

S Many people is afraid of snakes .
A 2 3|||R|||are|||REQUIRED|||-NONE-|||0

S They named the baby panda Le Le .

S I 'm allergic to peanuts .

S The boy sitting next to me have a red pen .
A 6 7|||R|||has|||REQUIRED|||-NONE-|||0

S We will go to swim tomorrow if it will be sunny .
A 3 4|||U||||||REQUIRED|||-NONE-|||0
A 4 5|||R|||swimming|||REQUIRED|||-NONE-|||0
A 8 10|||R|||is|||REQUIRED|||-NONE-|||0
A 8 10|||R|||is|||REQUIRED|||-NONE-|||1

S I 'm the shortest in my family .

S She can speaks three languages .
A 2 3|||R|||speak|||REQUIRED|||-NONE-|||0

S My cousin , together with her parents , is visiting us .

S I forget my umbrella on the bus yesterday .
A 1 2|||R|||left|||REQUIRED|||-NONE-|||0
A 1 2|||R|||forgot|||REQUIRED|||-NONE-|||1

S Before I go to bed , I brush my tooth .
A 9 10|||R|||teeth|||REQUIRED|||-NONE-|||0

S In the end , we decided to stay .

S If it had n't rained , we would have had a barbecue .

S When I was ten , I learn to swim .
A 6 7|||R|||learned|||REQUIRED|||-NONE-|||0
A 6 7|||R|||learnt|||REQUIRED|||-NONE-|||1

S There were n't many people at the concert .

S We must protect animal .
A 3 4|||R|||animals|||REQUIRED|||-NONE-|||0

S He is so kind that everyone like him .
A 6 7|||R|||likes|||REQUIRED|||-NONE-|||0

S Did you ate lunch ?
A 2 3|||R|||eat|||REQUIRED|||-NONE-|||0

S My deskmate lent me her eraser .

S You ca n't judge a book by its cover .

S Nobody has cleaned the fish tank for weeks .

S It is important for teenagers to get enough sleep .

S Pretty good , thanks . And you ?

S He was go to the park last Saturday .
A 1 3|||R|||went|||REQUIRED|||-NONE-|||0

S My English teacher is a woman which has long hair .
A 6 7|||R|||who|||REQUIRED|||-NONE-|||0
A 6 7|||R|||that|||REQUIRED|||-NONE-|||1
A 6 8|||R|||with|||REQUIRED|||-NONE-|||2

S There is a lot of students in the library .
A 1 2|||R|||are|||REQUIRED|||-NONE-|||0

S These shoes is too small for me .
A 2 3|||R|||are|||REQUIRED|||-NONE-|||0

S I 'm interested on science .
A 3 4|||R|||in|||REQUIRED|||-NONE-|||0

S My neighbour have three cats .
A 2 3|||R|||has|||REQUIRED|||-NONE-|||0

S She is good at play the drums .
A 4 5|||R|||playing|||REQUIRED|||-NONE-|||0

S She has been a teacher since ten years .
A 5 6|||R|||for|||REQUIRED|||-NONE-|||0

S He 's been to every province except Tibet .

S It 's two hours ' drive to my hometown , I go back one time a year .
A 10 10|||M|||and|||REQUIRED|||-NONE-|||0
A 13 14|||R|||once|||REQUIRED|||-NONE-|||0
A 14 15|||U||||||REQUIRED|||-NONE-|||0

S My father is a worker and he work hard .
A 7 8|||R|||works|||REQUIRED|||-NONE-|||0

S One day I want to travel around the world .

S I am looking for my key , but I ca n't find .
A 12 12|||M|||it|||REQUIRED|||-NONE-|||0

S I spent two hours to do my homework .
A 4 5|||U||||||REQUIRED|||-NONE-|||0
A 5 6|||R|||doing|||REQUIRED|||-NONE-|||0

S It 's a pity that you ca n't to come .
A 8 9|||U||||||REQUIRED|||-NONE-|||0

S The film made me to cry .
A 4 5|||U||||||REQUIRED|||-NONE-|||0

S He hardly ever eats breakfast .

S They was playing chess when I come in .
A 1 2|||R|||were|||REQUIRED|||-NONE-|||0
A 6 7|||R|||came|||REQUIRED|||-NONE-|||0

S How many money do you have ?
A 1 2|||R|||much|||REQUIRED|||-NONE-|||0

S If you do n't hurry , you will late .
A 8 8|||M|||be|||REQUIRED|||-NONE-|||0

S Lots of people believe that number eight is lucky .

S She has a sweet tooth .

S I did n't saw anything .
A 3 4|||R|||see|||REQUIRED|||-NONE-|||0

S I did n't mean to hurt you .

S Why did you late for school ?
A 1 2|||R|||were|||REQUIRED|||-NONE-|||0

S Football is more popular that tennis .
A 4 5|||R|||than|||REQUIRED|||-NONE-|||0

S The policeman asked the driver to show him his licence .

S Guess what !

S I am writing to tell you about my new school , it is very big .
A 10 12|||R|||. It|||REQUIRED|||-NONE-|||0
A 11 12|||R|||which|||REQUIRED|||-NONE-|||1

S I want to borrow this book to you .
A 3 4|||R|||lend|||REQUIRED|||-NONE-|||0
A 3 4|||R|||lend you|||REQUIRED|||-NONE-|||1
A 6 8|||U||||||REQUIRED|||-NONE-|||1

S How come you did n't call me ?

S He jumped into the river to save the girl .

S He failed the exam , which surprised everyone .

S We 've run out of milk .

S Compared with last year , the air is much cleaner .

S Let me think about it .

S Everything in the shop is half price today .

S He speak English good .
A 1 2|||R|||speaks|||REQUIRED|||-NONE-|||0
A 3 4|||R|||well|||REQUIRED|||-NONE-|||0

S I was too tired to cook , so we ordered noodles .

S The teacher gave us many advices .
A 4 6|||R|||much advice|||REQUIRED|||-NONE-|||0
A 4 5|||R|||a|||REQUIRED|||-NONE-|||1
A 5 5|||M|||lot|||REQUIRED|||-NONE-|||1
A 5 5|||M|||of|||REQUIRED|||-NONE-|||1
A 5 6|||R|||advice|||REQUIRED|||-NONE-|||1
A 4 5|||R|||lots|||REQUIRED|||-NONE-|||2
A 5 5|||M|||of|||REQUIRED|||-NONE-|||2
A 5 6|||R|||advice|||REQUIRED|||-NONE-|||2

S Tomorrow is sunday .
A 2 3|||R|||Sunday|||REQUIRED|||-NONE-|||0

S The jeans cost me two hundred yuan .

S It 's time for us to say goodbye .

S What made you so angry ?

S I 'd like a bowl of beef noodles , please .

S Tokyo is one of the biggest city in the world .
A 6 7|||R|||cities|||REQUIRED|||-NONE-|||0

S Her new hairstyle suits her .

S I look after my little sister when my parents are out .

S Everyone in my class are friendly .
A 4 5|||R|||is|||REQUIRED|||-NONE-|||0

S We all hope that you get well soon .

S Let we go to the cinema .
A 1 2|||R|||'s|||REQUIRED|||-NONE-|||0
A 1 2|||R|||us|||REQUIRED|||-NONE-|||1

S Chess , because you have to think .

S My dad is n't used to eating spicy food .

S My sister want to be a artist .
A 2 3|||R|||wants|||REQUIRED|||-NONE-|||0
A 5 6|||R|||an|||REQUIRED|||-NONE-|||0

S The more careful you are , the fewer mistakes you will make .

S I 'm very thank you .
A 3 4|||R|||grateful to|||REQUIRED|||-NONE-|||0
A 0 2|||R|||Thank you|||REQUIRED|||-NONE-|||1
A 3 5|||R|||much|||REQUIRED|||-NONE-|||1

S He is the boy who he won the race .
A 5 6|||U||||||REQUIRED|||-NONE-|||0

S I like winter because of I can ski .
A 4 5|||U||||||REQUIRED|||-NONE-|||0

S As a student , I think homework is necessary .

S She told me not to worry .

S My friend told to me a secret .
A 3 4|||U||||||REQUIRED|||-NONE-|||0

S My hobbies are read and draw .
A 3 4|||R|||reading|||REQUIRED|||-NONE-|||0
A 5 6|||R|||drawing|||REQUIRED|||-NONE-|||0

S He does n't wants to eat dinner .
A 3 4|||R|||want|||REQUIRED|||-NONE-|||0

S That 's why I love winter .

S Our class is going on a picnic this Friday .

S My bedroom is small but cleanly .
A 5 6|||R|||clean|||REQUIRED|||-NONE-|||0

S The weather becomes more colder .
A 3 4|||U||||||REQUIRED|||-NONE-|||0
A 2 4|||R|||is becoming|||REQUIRED|||-NONE-|||1

S Make sure you turn off the lights .

S We were having dinner when the phone rang .

S Can I have the window seat ?

S Would you rather live in the city or in the country ?

S Tom is taller then his brother .
A 3 4|||R|||than|||REQUIRED|||-NONE-|||0

S The teacher said that light travels faster than sound .
