S My favourite animal is the panda because it looks so cute .

S I usually have rice porridge and a boiled egg for breakfast .

S My father drives a truck , so he is often away for a week .

S There are fifty-two pupils in my class , thirty of them boys .

S Our school starts at ten to eight and finishes at half past four .

S My desk is next to the window , which I like .

S I share a bedroom with my two younger sisters .

S When the bell rang , everybody rushed out .

S I was about to leave when the phone rang .

S We were about halfway up the hill when it began to hail .

S My grandma tells the best stories in the whole village .

S On market days my uncle sells oranges by the road .

S The dog barked at the postman and then licked his hand .

S I felt my face turn red .

S My teacher had me read the poem twice .

S The more questions I ask , the more I understand .

S I would rather you stayed here .

S It is high time we cleaned the classroom .

S If only I had listened to my mother !

S Had it not been for the teacher , I would have given up .

S Were it not so late , we would stay .

S Should you need help , call me .

S What surprised me was how quiet the city was .

S That he lied made everyone angry .

S Whether we win or lose is not important .

S It does n't matter whether it rains .

S The fact that he is small does n't bother him .

S The news that our team had won spread quickly .

S I have no doubt that she will pass .

S He asked what had happened .

S She wanted to know why I was crying .

S Tell me who you sat with .

S I do n't care what they think .

S Let me know when you get home .

S Make sure the door is locked .

S See that nobody touches it .

S Be sure to thank your aunt .

S You had better not tell him .

S Try not to laugh .

S I decided not to go .

S I 'm thinking of becoming a vet .

S He insisted on paying .

S She succeeded in opening the box .

S They prevented us from leaving .

S Thank goodness you came !

S We are used to the noise by now .

S My brother is n't used to living in the city .

S I object to being treated like a baby .

S He admitted having taken the money .

S I do n't mind waiting a bit .

S It 's no good complaining .

S The roof needs repairing .

S I have trouble remembering names .

S She spends her evenings knitting .

S I caught him copying my homework .

S He was caught copying .

S I 'd like my eggs fried .

S Keep your hands clean .

S The sun turned the grass brown .

S They named the baby Anna .

S We consider him our best player .

S She was voted the funniest girl in the class .

S He is said to be very rich .

S The bridge is believed to be two hundred years old .

S The match has been put off until Friday .

S My hair needs to be cut .

S The cakes are being baked right now .

S I had my bag stolen on the train .

S Coming out of the shop , I met my old teacher .

S Not knowing what to say , I smiled .

S Having no money , we walked .

S Given a second chance , I would do better .

S Once finished , the road will save us an hour .

S The girl singing on the stage is my cousin .

S The letter written by my father made me cry .

S He is the only one who knows the way .

S She is the last person I want to see .

S That 's the boy I told you about .

S The village in which I was born has changed a lot .

S I have two brothers , both of whom are doctors .

S My bike , whose bell is broken , is under the tree .

S He failed the test , which surprised nobody .

S As is often the case , the bus was late .

S I like winter , when the whole village is white .

S Wherever you go , take a coat .

S No sooner had I sat down than the teacher came in .

S So loud was the thunder that the baby woke .

S Little did I know that they were hiding .

S Out ran the cat .

S On the wall hangs a picture of my great-grandfather .

S Only when I grew older did I understand my father .

S Not until then did he tell the truth .

S Such was his luck .

S Neither he nor I was there .

S Not just my friends but also my teacher laughed .

S Bread and butter is my breakfast .

S The Smiths are moving house .

S Ten minutes is long enough .

S A lot of time was wasted .

S A couple of days have passed .

S More than one boy has tried .

S Three quarters of the land is dry .

S The rest of the apples are bad .

S The young should respect the old .

S The injured were taken to hospital .

S Each boy and each girl has a seat .

S My sister , as well as my parents , is coming .

S Where there is a will , there is a way .

S Actions speak louder than words .

S Rome was not built in a day .

S Many a little makes a mickle .

S Seeing is believing .

S All work and no play makes Jack a dull boy .

S Easy come , easy go .

S No pain , no gain .

S First come , first served .

S Like father , like son .

S So far so good .

S Long time no see !

S Same to you !

S You too !

S After you .

S What a mess !

S How lovely to see you !

S Good for you !

S Never mind , try again .

S Hurry up or we 'll miss it .

S Do come in .

S Do be careful !

S I do like your coat .

S He did say sorry .

S You two , come here .

S Boys , be quiet .

S Come on , you can do it !

S No smoking .

S Two coffees , please .

S Anything else ?

S Ready ?

S Tired ?

S Want some ?

S Same as yesterday .

S Not that I know of .

S Hope you get well soon !

S Looking forward to your reply .

S Wish me luck .

S Sounds good to me .

S Been there , done that .

S Better safe than sorry .

S gonna play games after dinner

S my mum says i can come

S i 'm in class 3 , grade 5

S my favourite food ? noodles

S played badminton with my dad

S just chilling at home

S rice and fish

S no , my brother ate it

S it was raining so we stayed in
