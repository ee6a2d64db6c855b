S I very want to go to Beijing .
A 1 2|||R|||really|||REQUIRED|||-NONE-|||0

S My mother very enjoys cooking .
A 2 3|||R|||really|||REQUIRED|||-NONE-|||0

S I 'm agree that homework is useful .
A 1 2|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S Although he is young , but he knows a lot .
A 5 6|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S Though the test was hard , but I passed it .
A 6 7|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S Because she works hard , so she gets good marks .
A 5 6|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S There have many people in the park .
A 1 2|||R|||are|||REQUIRED|||-NONE-|||0

S In my school there have three libraries .
A 4 5|||R|||are|||REQUIRED|||-NONE-|||0

S She beautiful and kind .
A 1 1|||M|||is|||REQUIRED|||-NONE-|||0

S I afraid of dogs .
A 1 1|||M|||am|||REQUIRED|||-NONE-|||0

S I very tired now .
A 1 1|||M|||am|||REQUIRED|||-NONE-|||0

S The weather very hot in summer .
A 2 2|||M|||is|||REQUIRED|||-NONE-|||0

S He go to school by bus every day .
A 1 2|||R|||goes|||REQUIRED|||-NONE-|||0

S My mother work in a hospital .
A 2 3|||R|||works|||REQUIRED|||-NONE-|||0

S He have two sisters .
A 1 2|||R|||has|||REQUIRED|||-NONE-|||0

S My father have a new car .
A 2 3|||R|||has|||REQUIRED|||-NONE-|||0

S She do n't know my name .
A 1 2|||R|||does|||REQUIRED|||-NONE-|||0

S My grandma do n't eat meat .
A 2 3|||R|||does|||REQUIRED|||-NONE-|||0

S They was very tired after the match .
A 1 2|||R|||were|||REQUIRED|||-NONE-|||0

S We was at home last night .
A 1 2|||R|||were|||REQUIRED|||-NONE-|||0

S You is my best friend .
A 1 2|||R|||are|||REQUIRED|||-NONE-|||0

S I is a student in Grade Eight .
A 1 2|||R|||am|||REQUIRED|||-NONE-|||0

S They is playing in the yard .
A 1 2|||R|||are|||REQUIRED|||-NONE-|||0

S I have two brother .
A 3 4|||R|||brothers|||REQUIRED|||-NONE-|||0

S I have many friend in my class .
A 3 4|||R|||friends|||REQUIRED|||-NONE-|||0

S He has a lot of toy .
A 5 6|||R|||toys|||REQUIRED|||-NONE-|||0

S These book are very interesting .
A 1 2|||R|||books|||REQUIRED|||-NONE-|||0

S I like those flower .
A 3 4|||R|||flowers|||REQUIRED|||-NONE-|||0

S I have lived here for ten year .
A 6 7|||R|||years|||REQUIRED|||-NONE-|||0

S I visit my grandparents last weekend .
A 1 2|||R|||visited|||REQUIRED|||-NONE-|||0

S Last year we move to Chengdu .
A 3 4|||R|||moved|||REQUIRED|||-NONE-|||0

S He buy a new phone yesterday .
A 1 2|||R|||bought|||REQUIRED|||-NONE-|||0

S I see a good film last night .
A 1 2|||R|||saw|||REQUIRED|||-NONE-|||0

S Last Sunday I am ill at home .
A 3 4|||R|||was|||REQUIRED|||-NONE-|||0

S He runs more faster than me .
A 2 3|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S Math is more difficult than English , but it is more better .
A 10 11|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S Let 's discuss about the plan .
A 3 4|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S I suggest you to read more books .
A 2 2|||M|||that|||REQUIRED|||-NONE-|||0
A 3 4|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S Everyone have a dream .
A 1 2|||R|||has|||REQUIRED|||-NONE-|||0

S Everybody know this song .
A 1 2|||R|||knows|||REQUIRED|||-NONE-|||0

S Every students has a book .
A 1 2|||R|||student|||REQUIRED|||-NONE-|||0

S We enjoy play games together .
A 2 3|||R|||playing|||REQUIRED|||-NONE-|||0

S He can plays the guitar .
A 2 3|||R|||play|||REQUIRED|||-NONE-|||0

S I can to swim .
A 2 3|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S You must to finish your homework .
A 2 3|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S He will goes to Shanghai next week .
A 2 3|||R|||go|||REQUIRED|||-NONE-|||0

S I am go to school now .
A 2 3|||R|||going|||REQUIRED|||-NONE-|||0

S He is play football with his friends .
A 2 3|||R|||playing|||REQUIRED|||-NONE-|||0

S I am like English .
A 1 2|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S I 'm very like this song .
A 1 3|||R|||really|||REQUIRED|||-NONE-|||0

S I did n't went to school yesterday .
A 3 4|||R|||go|||REQUIRED|||-NONE-|||0

S She did n't came to the party .
A 3 4|||R|||come|||REQUIRED|||-NONE-|||0

S He did n't finished his homework .
A 3 4|||R|||finish|||REQUIRED|||-NONE-|||0

S Did you saw the film ?
A 2 3|||R|||see|||REQUIRED|||-NONE-|||0

S Did you went to the zoo ?
A 2 3|||R|||go|||REQUIRED|||-NONE-|||0

S Does he has a bike ?
A 2 3|||R|||have|||REQUIRED|||-NONE-|||0

S He does n't likes fish .
A 3 4|||R|||like|||REQUIRED|||-NONE-|||0

S My mother is a teacher and he works in a school .
A 6 7|||R|||she|||REQUIRED|||-NONE-|||0

S My sister likes his new dress .
A 3 4|||R|||her|||REQUIRED|||-NONE-|||0

S Where you live ?
A 1 1|||M|||do|||REQUIRED|||-NONE-|||0

S Why you are late ?
A 1 3|||R|||are you|||REQUIRED|||-NONE-|||0

S How old you are ?
A 2 4|||R|||are you|||REQUIRED|||-NONE-|||0

S Where you are going ?
A 1 3|||R|||are you|||REQUIRED|||-NONE-|||0

S Please open the light .
A 1 2|||R|||turn on|||REQUIRED|||-NONE-|||0

S Can you close the TV ?
A 2 3|||R|||turn off|||REQUIRED|||-NONE-|||0

S It was a big rain yesterday .
A 2 4|||R|||heavy|||REQUIRED|||-NONE-|||0

S There were people mountain people sea in the park .
A 2 4|||R|||huge crowds of|||REQUIRED|||-NONE-|||0
A 5 6|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S The weather is well today .
A 3 4|||R|||good|||REQUIRED|||-NONE-|||0

S She sings very good .
A 3 4|||R|||well|||REQUIRED|||-NONE-|||0

S He speaks English good .
A 3 4|||R|||well|||REQUIRED|||-NONE-|||0

S I not like math .
A 1 2|||R|||do n't|||REQUIRED|||-NONE-|||0

S He not come to school today .
A 1 2|||R|||did n't|||REQUIRED|||-NONE-|||0

S I no have money .
A 1 3|||R|||have no|||REQUIRED|||-NONE-|||0

S She not likes coffee .
A 1 3|||R|||does n't like|||REQUIRED|||-NONE-|||0

S I have much friends .
A 2 3|||R|||many|||REQUIRED|||-NONE-|||0

S How much students are there in your class ?
A 1 2|||R|||many|||REQUIRED|||-NONE-|||0

S It is an useful book .
A 2 3|||R|||a|||REQUIRED|||-NONE-|||0

S She gave me some informations about the school .
A 4 5|||R|||information|||REQUIRED|||-NONE-|||0

S We have too many homeworks .
A 3 5|||R|||much homework|||REQUIRED|||-NONE-|||0

S I want to drink a water .
A 4 5|||R|||some|||REQUIRED|||-NONE-|||0

S In my opinion , I think school is fun .
A 4 6|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S How to spell your name ?
A 1 2|||R|||do you|||REQUIRED|||-NONE-|||0

S I will wait you at the gate .
A 3 3|||M|||for|||REQUIRED|||-NONE-|||0

S Please wait me .
A 2 2|||M|||for|||REQUIRED|||-NONE-|||0

S I like listen music .
A 2 3|||R|||listening to|||REQUIRED|||-NONE-|||0

S I arrive to school at seven .
A 2 3|||R|||at|||REQUIRED|||-NONE-|||0

S I have learned English since five years .
A 4 5|||R|||for|||REQUIRED|||-NONE-|||0

S He has lived here since ten years .
A 4 5|||R|||for|||REQUIRED|||-NONE-|||0

S The story made me to cry .
A 4 5|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S My mother lets me to play games at weekends .
A 4 5|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S Let me to help you .
A 2 3|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S Let we go to the park .
A 1 2|||R|||us|||REQUIRED|||-NONE-|||0

S She wants be a singer .
A 2 2|||M|||to|||REQUIRED|||-NONE-|||0

S I like to playing chess .
A 3 4|||R|||play|||REQUIRED|||-NONE-|||0

S He is one of the best player in our team .
A 6 7|||R|||players|||REQUIRED|||-NONE-|||0

S I have 12 years old .
A 1 2|||R|||am|||REQUIRED|||-NONE-|||0

S He is interesting in playing chess .
A 2 3|||R|||interested|||REQUIRED|||-NONE-|||0

S I am very boring at home .
A 3 4|||R|||bored|||REQUIRED|||-NONE-|||0

S I was very exciting when I won .
A 3 4|||R|||excited|||REQUIRED|||-NONE-|||0

S Can you borrow me your pen ?
A 2 3|||R|||lend|||REQUIRED|||-NONE-|||0

S My English level is very bad , but I will study hard .
A 2 3|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S I recieve a letter from my friend .
A 1 2|||R|||received|||REQUIRED|||-NONE-|||0

S It is a beatiful day .
A 3 4|||R|||beautiful|||REQUIRED|||-NONE-|||0

S I like my freind very much .
A 3 4|||R|||friend|||REQUIRED|||-NONE-|||0

S My favourite subject is sience .
A 4 5|||R|||science|||REQUIRED|||-NONE-|||0

S We should protect the enviroment .
A 4 5|||R|||environment|||REQUIRED|||-NONE-|||0

S It is very intresting .
A 3 4|||R|||interesting|||REQUIRED|||-NONE-|||0

S Tommorow is my birthday .
A 0 1|||R|||Tomorrow|||REQUIRED|||-NONE-|||0

S I beleive I can do it .
A 1 2|||R|||believe|||REQUIRED|||-NONE-|||0

S I often play basketboll .
A 3 4|||R|||basketball|||REQUIRED|||-NONE-|||0

S The libary is very big .
A 1 2|||R|||library|||REQUIRED|||-NONE-|||0

S It is diffcult for me .
A 2 3|||R|||difficult|||REQUIRED|||-NONE-|||0

S I usualy get up at six .
A 1 2|||R|||usually|||REQUIRED|||-NONE-|||0

S I like to eat vegetabels .
A 4 5|||R|||vegetables|||REQUIRED|||-NONE-|||0

S My hobby is play football .
A 3 4|||R|||playing|||REQUIRED|||-NONE-|||0

S I have go to Beijing twice .
A 2 3|||R|||been|||REQUIRED|||-NONE-|||0

S I have never see snow before .
A 3 4|||R|||seen|||REQUIRED|||-NONE-|||0

S The book was wrote by Lu Xun .
A 3 4|||R|||written|||REQUIRED|||-NONE-|||0

S English is speak all over the world .
A 2 3|||R|||spoken|||REQUIRED|||-NONE-|||0

S My bike was stole last week .
A 3 4|||R|||stolen|||REQUIRED|||-NONE-|||0

S Thank you for help me .
A 3 4|||R|||helping|||REQUIRED|||-NONE-|||0

S I spend two hours to do my homework .
A 4 6|||R|||doing|||REQUIRED|||-NONE-|||0

S I spent one hour on read English .
A 5 6|||R|||reading|||REQUIRED|||-NONE-|||0

S It takes me ten minutes walk to school .
A 5 5|||M|||to|||REQUIRED|||-NONE-|||0

S I am used to get up early .
A 4 5|||R|||getting|||REQUIRED|||-NONE-|||0

S I do n't know where is he .
A 5 7|||R|||he is|||REQUIRED|||-NONE-|||0

S I think he do n't like me .
A 3 4|||R|||does|||REQUIRED|||-NONE-|||0

S The people in my village is friendly .
A 5 6|||R|||are|||REQUIRED|||-NONE-|||0

S My parents is farmers .
A 2 3|||R|||are|||REQUIRED|||-NONE-|||0

S My hair are black .
A 2 3|||R|||is|||REQUIRED|||-NONE-|||0

S I like she .
A 2 3|||R|||her|||REQUIRED|||-NONE-|||0

S This is she book .
A 2 3|||R|||her|||REQUIRED|||-NONE-|||0

S Its a nice day today .
A 0 1|||R|||It 's|||REQUIRED|||-NONE-|||0

S I go to school by foot .
A 4 5|||R|||on|||REQUIRED|||-NONE-|||0

S He is afraid from snakes .
A 3 4|||R|||of|||REQUIRED|||-NONE-|||0

S It depends of the weather .
A 2 3|||R|||on|||REQUIRED|||-NONE-|||0

S I want to thank to my teacher .
A 4 5|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S I 'd like to answer to your question .
A 5 6|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S We entered into the classroom .
A 2 3|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S Can you explain me this word ?
A 3 4|||U|||-NONE-|||REQUIRED|||-NONE-|||0
A 6 6|||M|||to me|||REQUIRED|||-NONE-|||0

S I will contact with you tomorrow .
A 3 4|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S The teacher is angry to me .
A 4 5|||R|||with|||REQUIRED|||-NONE-|||0

S This is the goodest film .
A 3 4|||R|||best|||REQUIRED|||-NONE-|||0

S Her English is badder than mine .
A 3 4|||R|||worse|||REQUIRED|||-NONE-|||0

S I feel happily today .
A 2 3|||R|||happy|||REQUIRED|||-NONE-|||0

S The soup smells well .
A 3 4|||R|||good|||REQUIRED|||-NONE-|||0

S I and my friend went shopping .
A 0 4|||R|||My friend and I|||REQUIRED|||-NONE-|||0

S I yesterday went to the zoo .
A 1 2|||U|||-NONE-|||REQUIRED|||-NONE-|||0
A 6 6|||M|||yesterday|||REQUIRED|||-NONE-|||0

S Learn English is not easy .
A 0 1|||R|||Learning|||REQUIRED|||-NONE-|||0

S I think is very good .
A 2 2|||M|||it|||REQUIRED|||-NONE-|||0

S Is very interesting .
A 0 1|||R|||It is|||REQUIRED|||-NONE-|||0

S When I will grow up , I will be a pilot .
A 2 3|||U|||-NONE-|||REQUIRED|||-NONE-|||0

S I play piano every day .
A 2 2|||M|||the|||REQUIRED|||-NONE-|||0

S I live in small village .
A 3 3|||M|||a|||REQUIRED|||-NONE-|||0

S He is best student in our class .
A 2 2|||M|||the|||REQUIRED|||-NONE-|||0

S Beijing is capital of China .
A 2 2|||M|||the|||REQUIRED|||-NONE-|||0

S I like play with my dog .
A 2 3|||R|||playing|||REQUIRED|||-NONE-|||0

S My sister likes dance .
A 3 4|||R|||dancing|||REQUIRED|||-NONE-|||0

S Mother told me do n't play games .
A 3 5|||R|||not to|||REQUIRED|||-NONE-|||0

S I will can swim next year .
A 2 3|||R|||be able to|||REQUIRED|||-NONE-|||0

S There have been many changes in my hometown .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I read it yesterday .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S No , not really .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Let 's go to the cinema this weekend .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Please turn off the light before you leave .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Open the window , please .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S She has never seen the sea .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S If I were you , I would tell the teacher .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I suggest that he go to see a doctor .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S My mother made me clean my room .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I used to live in a small village .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I am used to getting up early .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I look forward to the summer holiday .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I very much enjoyed the film .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Although it was raining , we still played football .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S It was late , so we went home .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S He is so tired that he ca n't walk .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S There is a lot of homework today .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S There was a boy called Tom in my class .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Everyone has a dream .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Every student in our class likes him .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Neither of them likes fish .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S The number of students is growing .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S A number of students are absent .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S My parents work in Guangdong .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S My family is very big .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S My family are all tall .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S The news is very good .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Physics is hard for me .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S The people in my village help each other .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S What I like most is football .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S What do you usually do at weekends ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I do n't know how to say it in English .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I wonder if she likes me .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Does your mother like cooking ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Who teaches you English ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Who did you go with ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S What made you so happy ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S My brother is taller than me .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S This bag is much more expensive than that one .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S The more you read , the better you write .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S By the time we arrived , the film had started .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S When I was five , I could swim .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S The train leaves at seven tomorrow morning .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S If it rains , we will stay at home .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S When I grow up , I want to be an astronaut .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I 'd like some water , please .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S You had better go now .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S You ca n't park here .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S She might come later .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I could hear the birds singing .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S My bike was stolen last week .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I was born in 2012 .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S My sister is a ten-year-old girl .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I was born on a cold morning .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S On Sunday mornings I help my mother in the fields .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S We have PE on Mondays .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S In the evening we sit together and talk .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S At night I can see many stars .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S We arrived in Beijing on Friday .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S She came here last year .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I listen to music when I feel sad .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S He plays basketball very well .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S The soup smells good .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S He looks happy .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S You look tired .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I 'm interested in science .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S The film is very interesting .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Can I borrow your pen ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Could you lend me your bike ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S She gave me some advice .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I have a lot of homework .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S He bought two pieces of bread .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Would you like a cup of tea ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S She is an honest girl .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S It is a useful book .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S He waited for an hour .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S There is a university in our city .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S The sun rises in the east .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I go to bed at ten .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I like to play chess .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I want my mother to be happy .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Swimming in the river is dangerous .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Being a teacher is hard work .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S He left without saying goodbye .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Instead of watching TV , I read a book .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S It 's worth reading .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I 'm busy doing my homework .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S The book that I bought yesterday is funny .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S The boy sitting next to me is my cousin .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S It 's important for us to keep healthy .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I find it hard to get up early .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Wang Xiaoming and I are good friends .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Mr . Chen is our head teacher .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I love eating jiaozi and tofu .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S We make zongzi at the Dragon Boat Festival .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I chat with my parents on WeChat every weekend .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S OK , I see .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Me too .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Sounds great .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Because I like it .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S With my family .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Twice a week .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S About two hours .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S So do I .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Neither do I .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Good idea !
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S See you tomorrow .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S What a beautiful garden !
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S How clever you are !
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I 'm fine , thank you .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Happy birthday to you !
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Look at the blackboard .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Keep quiet , please .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Do n't be late again .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I do n't like coffee either .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S She also likes music .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S He is always late for school .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I have never eaten Italian food .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S She hardly ever eats meat .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S It cost me ten yuan .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S The dog hurt its leg .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I think he is right .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I do n't think it is a good idea .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I believe that we can do it .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I 'm sure she will come .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I 'm afraid I ca n't .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S He said that he had lost his key .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Does he play football ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I saw a few birds in the tree .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Most of my classmates live near school .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Two hours is enough .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Sheep eat grass .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Her hair is longer than mine .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S These are my photos .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Many kinds of animals live here .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S He teaches himself English .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S They enjoyed themselves at the party .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S We help one another .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Nobody knows the answer .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Is there anything interesting in the newspaper ?
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S We can save water by taking shorter showers .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S If everyone plants a tree , the air will be cleaner .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I think phones are useful , but we should n't use them too much .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S My mother was proud of me .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S It 's time to go to bed .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S The box is too heavy for me to carry .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S So far , I have read twenty books this year .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S These days , most people send messages instead .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S My brother and my sister like the same song .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Tom and his father like fishing .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S That is what my father does every morning .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S He does like English .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S Had I known , I would have come .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S God bless you .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I have got a cold .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S She 's been ill for three days .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S I 'd better go .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S It 's been raining all day .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S We 're having a great time .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S You 're right .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0

S That 's all right .
A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0
