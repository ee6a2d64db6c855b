S I was doing my homework when the lights went out .

S The boys is playing in the playground .
A 2 3|||R|||are|||REQUIRED|||-NONE-|||0
A 2 3|||R|||are|||REQUIRED|||-NONE-|||1
A 4 5|||R|||on|||REQUIRED|||-NONE-|||1

S " Never give up " is my favourite saying .

S Some people think that zoos are cruel to animals .

S The exam was such difficult that many students failed .
A 3 4|||R|||so|||REQUIRED|||-NONE-|||0

S The boy with the glasses is my deskmate .

S She used to be shy , but now she 's quite outgoing .

S We have been friends for ten years .

S We should learn more knowledge at school .
A 2 3|||R|||gain|||REQUIRED|||-NONE-|||0
A 2 3|||R|||get|||REQUIRED|||-NONE-|||1
A 2 3|||R|||acquire|||REQUIRED|||-NONE-|||2
A 4 5|||U||||||REQUIRED|||-NONE-|||3

S Where you go last weekend ?
A 1 1|||M|||did|||REQUIRED|||-NONE-|||0

S My mum always tells me do n't watch TV too much .
A 5 7|||R|||not to|||REQUIRED|||-NONE-|||0

S Whoever breaks the rule has to clean the classroom .

S The police are looking for a missing boy .

S I very like summer .
A 1 2|||R|||really|||REQUIRED|||-NONE-|||0
A 1 2|||U||||||REQUIRED|||-NONE-|||1
A 1 2|||U||||||REQUIRED|||-NONE-|||2
A 4 4|||M|||very much|||REQUIRED|||-NONE-|||2

S Because I was ill , so I did n't go to school .
A 5 6|||U||||||REQUIRED|||-NONE-|||0
A 0 1|||U||||||REQUIRED|||-NONE-|||1

S I want to improve my english speaking .
A 5 6|||R|||English|||REQUIRED|||-NONE-|||0
A 5 7|||R|||spoken English|||REQUIRED|||-NONE-|||1

S My favourite festival is the Spring Festival because the whole family gets together .

S What you doing now ?
A 1 1|||M|||are|||REQUIRED|||-NONE-|||0

S By the time we arrived , the film had already begun .

S After I finish my homework , I went to bed .
A 2 3|||R|||finished|||REQUIRED|||-NONE-|||0
A 2 2|||M|||had|||REQUIRED|||-NONE-|||1
A 2 3|||R|||finished|||REQUIRED|||-NONE-|||1

S We discussed about the plan .
A 2 3|||U||||||REQUIRED|||-NONE-|||0

S Chinese medicine has a long history .

S My dream job ? A pilot , of course .

S I got up early so as not to miss the train .

S If I were you , I would tell the truth .

S He did n't use to eat vegetables .

S My father go to work by bus every day .
A 2 3|||R|||goes|||REQUIRED|||-NONE-|||0

S It does n't matter whether we win or lose .

S Not only my brother but also my sister like singing .
A 8 9|||R|||likes|||REQUIRED|||-NONE-|||0

S He 's been learning the piano since he was five .

S She has lunch at school .

S The window was broke by a ball .
A 3 4|||R|||broken|||REQUIRED|||-NONE-|||0

S I like apples , bananas and grapes .

S I spent fifty yuan on this dictionary .

S My uncle teaching maths in a middle school .
A 2 3|||R|||teaches|||REQUIRED|||-NONE-|||0
A 2 2|||M|||is|||REQUIRED|||-NONE-|||1

S We should protect the environment by recycling paper and plastic .

S I look forward to meet you .
A 4 5|||R|||meeting|||REQUIRED|||-NONE-|||0

S I 'm looking forward to hearing from you .

S I felt nervous before the speech .

S Do you have any plans for the weekend ?

S My mother taught me how to cook noodles .

S The price of this shoes is too expensive .
A 3 4|||R|||these|||REQUIRED|||-NONE-|||0
A 7 8|||R|||high|||REQUIRED|||-NONE-|||0
A 0 1|||R|||These|||REQUIRED|||-NONE-|||1
A 1 2|||U||||||REQUIRED|||-NONE-|||1
A 2 3|||U||||||REQUIRED|||-NONE-|||1
A 3 4|||U||||||REQUIRED|||-NONE-|||1
A 5 6|||R|||are|||REQUIRED|||-NONE-|||1

S Thank you to invite me .
A 2 4|||R|||for inviting|||REQUIRED|||-NONE-|||0

S Do you know how many student in our class ?
A 5 6|||R|||students|||REQUIRED|||-NONE-|||0
A 6 6|||M|||are|||REQUIRED|||-NONE-|||0
A 5 6|||R|||students|||REQUIRED|||-NONE-|||1
A 6 6|||M|||there|||REQUIRED|||-NONE-|||1
A 6 6|||M|||are|||REQUIRED|||-NONE-|||1

S We 're going to visit the Great Wall this summer .

S I have went to Beijing two times .
A 2 3|||R|||been|||REQUIRED|||-NONE-|||0
A 2 3|||R|||been|||REQUIRED|||-NONE-|||1
A 5 6|||U||||||REQUIRED|||-NONE-|||1
A 6 7|||R|||twice|||REQUIRED|||-NONE-|||1
A 2 3|||R|||gone|||REQUIRED|||-NONE-|||2

S Few people knows his real name .
A 2 3|||R|||know|||REQUIRED|||-NONE-|||0

S Look , it 's snowing !

S My English is not well .
A 4 5|||R|||good|||REQUIRED|||-NONE-|||0
A 3 5|||R|||n't good|||REQUIRED|||-NONE-|||1

S Tom does n't like carrots , and neither do I .

S My grandpa , who is nearly eighty , still rides a bike every day .

S Try to speak more slowly next time .

S School starts at half past seven .

S My parents does n't allow me play phone at night .
A 2 3|||R|||do|||REQUIRED|||-NONE-|||0
A 6 6|||M|||to|||REQUIRED|||-NONE-|||0
A 7 7|||M|||with my|||REQUIRED|||-NONE-|||0
A 2 3|||R|||do|||REQUIRED|||-NONE-|||1
A 6 7|||R|||to use my|||REQUIRED|||-NONE-|||1
A 2 3|||R|||do|||REQUIRED|||-NONE-|||2
A 6 6|||M|||to|||REQUIRED|||-NONE-|||2
A 7 7|||M|||on my|||REQUIRED|||-NONE-|||2

S I have studied English since six years .
A 4 5|||R|||for|||REQUIRED|||-NONE-|||0

S He is more taller than me .
A 2 3|||U||||||REQUIRED|||-NONE-|||0
A 2 3|||R|||much|||REQUIRED|||-NONE-|||1

S Mum says I spend too much time on my phone .

S My parents want me to become a doctor , but I want to be a cartoonist .

S He is used to get up early .
A 4 5|||R|||getting|||REQUIRED|||-NONE-|||0
A 1 2|||U||||||REQUIRED|||-NONE-|||1

S She prefers tea to coffee .

S I think this is a good chance for us practice English .
A 9 9|||M|||to|||REQUIRED|||-NONE-|||0
A 9 9|||M|||to|||REQUIRED|||-NONE-|||1
A 9 10|||R|||practise|||REQUIRED|||-NONE-|||1

S If I have enough money , I would buy a plane .
A 2 3|||R|||had|||REQUIRED|||-NONE-|||0
A 7 8|||R|||will|||REQUIRED|||-NONE-|||1

S There is a boy stand at the door .
A 4 5|||R|||standing|||REQUIRED|||-NONE-|||0

S There used to be a cinema here .

S Is there anything wrong with my answer ?

S The stone bridge was built more than a thousand years ago .

S Sorry , I did n't catch that .

S Why you are late ?
A 1 1|||M|||are|||REQUIRED|||-NONE-|||0
A 2 3|||U||||||REQUIRED|||-NONE-|||0

S The weather is very hot in here at summer .
A 5 5|||M|||here|||REQUIRED|||-NONE-|||0
A 6 8|||U||||||REQUIRED|||-NONE-|||0

S I am agree with you .
A 1 2|||U||||||REQUIRED|||-NONE-|||0

S My sister is not like dogs .
A 2 3|||R|||does|||REQUIRED|||-NONE-|||0
A 2 4|||R|||does n't|||REQUIRED|||-NONE-|||1

S Tomorrow I go to see doctor .
A 2 2|||M|||will|||REQUIRED|||-NONE-|||0
A 5 5|||M|||a|||REQUIRED|||-NONE-|||0
A 2 2|||M|||am|||REQUIRED|||-NONE-|||1
A 2 3|||R|||going|||REQUIRED|||-NONE-|||1
A 5 5|||M|||a|||REQUIRED|||-NONE-|||1
A 2 2|||M|||will|||REQUIRED|||-NONE-|||2
A 5 5|||M|||the|||REQUIRED|||-NONE-|||2
A 2 2|||M|||'m|||REQUIRED|||-NONE-|||3
A 2 3|||R|||going|||REQUIRED|||-NONE-|||3
A 5 5|||M|||the|||REQUIRED|||-NONE-|||3

S Turn left at the second crossing and you 'll see the library on your right .

S Although he is old , but he runs fast .
A 5 6|||U||||||REQUIRED|||-NONE-|||0
A 0 1|||U||||||REQUIRED|||-NONE-|||1
A 1 2|||R|||He|||REQUIRED|||-NONE-|||1

S Every students has a locker .
A 1 2|||R|||student|||REQUIRED|||-NONE-|||0

S I do n't know what to say .

S My dad works as an engineer in Shenzhen .

S It is said that he speaks five languages .

S I am so boring in that class .
A 3 4|||R|||bored|||REQUIRED|||-NONE-|||0

S She gave me some good advices .
A 5 6|||R|||advice|||REQUIRED|||-NONE-|||0

S I hope you can happy .
A 4 4|||M|||be|||REQUIRED|||-NONE-|||0
A 3 4|||R|||are|||REQUIRED|||-NONE-|||1
A 3 4|||R|||will be|||REQUIRED|||-NONE-|||2

S The children were excited to see the pandas .

S The accident was happened at 8 o'clock .
A 2 3|||U||||||REQUIRED|||-NONE-|||0

S He looks like very tired .
A 2 3|||U||||||REQUIRED|||-NONE-|||0

S He is a honest boy .
A 2 3|||R|||an|||REQUIRED|||-NONE-|||0

S He said he will come but he did n't .
A 3 4|||R|||would|||REQUIRED|||-NONE-|||0

S Yestoday was my brithday .
A 0 1|||R|||Yesterday|||REQUIRED|||-NONE-|||0
A 3 4|||R|||birthday|||REQUIRED|||-NONE-|||0

S I have a stomach ache .

S My phone is n't working , so I ca n't call you .

S Must I to do it now ?
A 2 3|||U||||||REQUIRED|||-NONE-|||0

S Each of us has a dream .

S He drives careful .
A 2 3|||R|||carefully|||REQUIRED|||-NONE-|||0

S Neither of my parents speaks English .

S Blue , like the sea .

S Robots may do most of the housework in the future .

S She is crying because of she lost her dog .
A 4 5|||U||||||REQUIRED|||-NONE-|||0

S My hobby is play the guitar .
A 3 4|||R|||playing|||REQUIRED|||-NONE-|||0
A 3 3|||M|||to|||REQUIRED|||-NONE-|||1

S My sister and her husband live in Xi'an .

S Mary is a tall girl with long black hair .

S I 'm glad you comes to my party .
A 4 5|||R|||came|||REQUIRED|||-NONE-|||0
A 4 5|||R|||come|||REQUIRED|||-NONE-|||1
A 4 4|||M|||are|||REQUIRED|||-NONE-|||2
A 4 5|||R|||coming|||REQUIRED|||-NONE-|||2

S How to say this word in English ?
A 1 2|||R|||do you|||REQUIRED|||-NONE-|||0
A 1 2|||R|||do I|||REQUIRED|||-NONE-|||1
A 1 2|||R|||can I|||REQUIRED|||-NONE-|||2

S The teacher made us repeat the sentence ten times .

S How is the weather like today ?
A 0 1|||R|||What|||REQUIRED|||-NONE-|||0
A 4 5|||U||||||REQUIRED|||-NONE-|||1

S He hurt his leg , so he could n't run .

S My aunt bought me a pair of running shoes .

S Running make me strong .
A 1 2|||R|||makes|||REQUIRED|||-NONE-|||0

S Reading book is my hobby .
A 1 2|||R|||books|||REQUIRED|||-NONE-|||0
A 1 2|||U||||||REQUIRED|||-NONE-|||1

S Although it was late , nobody wanted to leave .

S My cat loves sleeping on the sofa .

S Because it 's too far from my home .

S How often do you go swimming ?

S Last but not least , remember to smile .

S Having finished the exam , we went out for pizza .

S I and my friend like basketball .
A 0 0|||M|||My friend and|||REQUIRED|||-NONE-|||0
A 1 4|||U||||||REQUIRED|||-NONE-|||0

S Hardly had I sat down when the bell rang .

S Our team lost the game , but we learned a lot .

S The twins look so alike that even their teacher ca n't tell them apart .

S My grandmother live with us and she cook dinner every day .
A 2 3|||R|||lives|||REQUIRED|||-NONE-|||0
A 7 8|||R|||cooks|||REQUIRED|||-NONE-|||0

S He ran as fast as he could .

S My mother said me to be careful .
A 2 3|||R|||told|||REQUIRED|||-NONE-|||0

S He ask me what is my name .
A 1 2|||R|||asked|||REQUIRED|||-NONE-|||0
A 4 5|||U||||||REQUIRED|||-NONE-|||0
A 7 7|||M|||is|||REQUIRED|||-NONE-|||0
A 1 2|||R|||asks|||REQUIRED|||-NONE-|||1
A 4 5|||U||||||REQUIRED|||-NONE-|||1
A 7 7|||M|||is|||REQUIRED|||-NONE-|||1
A 1 2|||R|||asked|||REQUIRED|||-NONE-|||2
A 4 5|||U||||||REQUIRED|||-NONE-|||2
A 7 7|||M|||was|||REQUIRED|||-NONE-|||2

S Could you tell me where the nearest bank is ?

S I often play computer with my brother .
A 4 4|||M|||games|||REQUIRED|||-NONE-|||0
A 3 3|||M|||on the|||REQUIRED|||-NONE-|||1

S The more you read , the more you know .

S We must to finish it today .
A 2 3|||U||||||REQUIRED|||-NONE-|||0

S I usually have bread and milk for breakfast .

S It is raining yesterday .
A 1 2|||R|||was|||REQUIRED|||-NONE-|||0
A 1 2|||U||||||REQUIRED|||-NONE-|||1
A 2 3|||R|||rained|||REQUIRED|||-NONE-|||1

S He spend all morning to clean his room .
A 1 2|||R|||spent|||REQUIRED|||-NONE-|||0
A 4 5|||U||||||REQUIRED|||-NONE-|||0
A 5 6|||R|||cleaning|||REQUIRED|||-NONE-|||0
A 1 2|||R|||spends|||REQUIRED|||-NONE-|||1
A 4 5|||U||||||REQUIRED|||-NONE-|||1
A 5 6|||R|||cleaning|||REQUIRED|||-NONE-|||1

S People in all over the world likes football .
A 1 2|||U||||||REQUIRED|||-NONE-|||0
A 6 7|||R|||like|||REQUIRED|||-NONE-|||0

S I go to school at foot .
A 4 5|||R|||on|||REQUIRED|||-NONE-|||0

S I have many homeworks today .
A 2 4|||R|||much homework|||REQUIRED|||-NONE-|||0
A 2 3|||R|||a|||REQUIRED|||-NONE-|||1
A 3 3|||M|||lot|||REQUIRED|||-NONE-|||1
A 3 3|||M|||of|||REQUIRED|||-NONE-|||1
A 3 4|||R|||homework|||REQUIRED|||-NONE-|||1
A 2 3|||R|||lots|||REQUIRED|||-NONE-|||2
A 3 3|||M|||of|||REQUIRED|||-NONE-|||2
A 3 4|||R|||homework|||REQUIRED|||-NONE-|||2

S I suggested that he see a doctor .

S Can you borrow me your ruler ?
A 2 3|||R|||lend|||REQUIRED|||-NONE-|||0

S The number of visitors are growing .
A 4 5|||R|||is|||REQUIRED|||-NONE-|||0

S He can plays football very well .
A 2 3|||R|||play|||REQUIRED|||-NONE-|||0

S Neither Tom nor his brothers has seen it .
A 5 6|||R|||have|||REQUIRED|||-NONE-|||0

S Yes , I do . What about you ?

S It 's very kind for you .
A 4 5|||R|||of|||REQUIRED|||-NONE-|||0

S Please open the light .
A 1 1|||M|||turn|||REQUIRED|||-NONE-|||0
A 1 2|||R|||on|||REQUIRED|||-NONE-|||0
A 1 1|||M|||switch|||REQUIRED|||-NONE-|||1
A 1 2|||R|||on|||REQUIRED|||-NONE-|||1

S The cake smells delicious .

S I 'd like buy a gift for my mum .
A 3 3|||M|||to|||REQUIRED|||-NONE-|||0

S I am belong to the school band .
A 1 2|||U||||||REQUIRED|||-NONE-|||0

S I 've never been abroad .

S My mother cook food is delicious .
A 0 0|||M|||The|||REQUIRED|||-NONE-|||0
A 0 0|||M|||food|||REQUIRED|||-NONE-|||0
A 0 1|||R|||my|||REQUIRED|||-NONE-|||0
A 2 3|||R|||cooks|||REQUIRED|||-NONE-|||0
A 3 4|||U||||||REQUIRED|||-NONE-|||0
A 2 3|||R|||'s|||REQUIRED|||-NONE-|||1
A 0 0|||M|||The|||REQUIRED|||-NONE-|||2
A 0 0|||M|||food|||REQUIRED|||-NONE-|||2
A 0 0|||M|||that|||REQUIRED|||-NONE-|||2
A 0 1|||R|||my|||REQUIRED|||-NONE-|||2
A 2 3|||R|||cooks|||REQUIRED|||-NONE-|||2
A 3 4|||U||||||REQUIRED|||-NONE-|||2

S Where are you from ?

S She is one of the best student in our class .
A 6 7|||R|||students|||REQUIRED|||-NONE-|||0

S Once a week , usually on Saturday afternoon .

S Last Sunday we went to the zoo and see many animals .
A 8 9|||R|||saw|||REQUIRED|||-NONE-|||0

S He has a old bicycle what was his grandfather 's .
A 2 3|||R|||an|||REQUIRED|||-NONE-|||0
A 5 6|||R|||that|||REQUIRED|||-NONE-|||0
A 2 3|||R|||an|||REQUIRED|||-NONE-|||1
A 5 6|||R|||which|||REQUIRED|||-NONE-|||1

S My brother is two years older than me .

S Your father where work ?
A 0 0|||M|||Where|||REQUIRED|||-NONE-|||0
A 0 0|||M|||does|||REQUIRED|||-NONE-|||0
A 0 1|||R|||your|||REQUIRED|||-NONE-|||0
A 2 3|||U||||||REQUIRED|||-NONE-|||0

S I was born on May 3rd , 2010 .

S This box is as heavier as that one .
A 4 5|||R|||heavy|||REQUIRED|||-NONE-|||0

S As we all known , smoking is harmful to healthy .
A 3 4|||R|||know|||REQUIRED|||-NONE-|||0
A 9 10|||R|||health|||REQUIRED|||-NONE-|||0

S Our head teacher asked us to hand in our exercise books before nine .

S Not only does she sing well , but she also dances beautifully .

S When I was a child , I like to playing with mud .
A 7 8|||R|||liked|||REQUIRED|||-NONE-|||0
A 9 10|||R|||play|||REQUIRED|||-NONE-|||0
A 7 8|||R|||liked|||REQUIRED|||-NONE-|||1
A 8 9|||U||||||REQUIRED|||-NONE-|||1

S Nothing is impossible if you try hard .

S Let 's go !

S In the weekend , I often play the badminton .
A 0 1|||R|||At|||REQUIRED|||-NONE-|||0
A 7 8|||U||||||REQUIRED|||-NONE-|||0
A 0 1|||R|||On|||REQUIRED|||-NONE-|||1
A 7 8|||U||||||REQUIRED|||-NONE-|||1

S It took me two hours to finish my homework .

S The traffic is crowded in the morning .
A 3 4|||R|||heavy|||REQUIRED|||-NONE-|||0
A 3 4|||R|||busy|||REQUIRED|||-NONE-|||1

S My family have five people .
A 0 1|||R|||There|||REQUIRED|||-NONE-|||0
A 1 2|||U||||||REQUIRED|||-NONE-|||0
A 2 3|||R|||are|||REQUIRED|||-NONE-|||0
A 5 5|||M|||in my family|||REQUIRED|||-NONE-|||0
A 2 3|||R|||has|||REQUIRED|||-NONE-|||1

S The teacher let us to read the text .
A 4 5|||U||||||REQUIRED|||-NONE-|||0
A 2 3|||R|||had|||REQUIRED|||-NONE-|||1
A 4 5|||U||||||REQUIRED|||-NONE-|||1
A 2 3|||R|||made|||REQUIRED|||-NONE-|||2
A 4 5|||U||||||REQUIRED|||-NONE-|||2

S She do n't has any brothers .
A 1 2|||R|||does|||REQUIRED|||-NONE-|||0
A 3 4|||R|||have|||REQUIRED|||-NONE-|||0

S Is your bag it new ?
A 3 4|||U||||||REQUIRED|||-NONE-|||0

S I do n't know where is the toilet .
A 5 6|||U||||||REQUIRED|||-NONE-|||0
A 8 8|||M|||is|||REQUIRED|||-NONE-|||0

S We are all exciting about the trip .
A 3 4|||R|||excited|||REQUIRED|||-NONE-|||0

S I 'm good at maths but bad at physics .

S I enjoy to listen to music .
A 2 3|||U||||||REQUIRED|||-NONE-|||0
A 3 4|||R|||listening|||REQUIRED|||-NONE-|||0

S A number of students are waiting outside .

S My mom and I made dumplings together last night .

S Not really .

S Two thirds of the students walk to school .

S I no have money .
A 1 1|||M|||have|||REQUIRED|||-NONE-|||0
A 2 3|||U||||||REQUIRED|||-NONE-|||0
A 1 2|||R|||do n't|||REQUIRED|||-NONE-|||1
A 1 2|||R|||do n't|||REQUIRED|||-NONE-|||2
A 3 3|||M|||any|||REQUIRED|||-NONE-|||2

S The news was surprising .

S I like this pictures .
A 2 3|||R|||these|||REQUIRED|||-NONE-|||0
A 3 4|||R|||picture|||REQUIRED|||-NONE-|||1

S I wish I could fly .

S My name 's Li Wei , but my friends call me Xiao Li .

S This bag is cost fifty yuan .
A 2 3|||U||||||REQUIRED|||-NONE-|||0
A 3 4|||R|||costs|||REQUIRED|||-NONE-|||0
A 2 3|||U||||||REQUIRED|||-NONE-|||1

S Shanghai is bigger than any city in China .
A 5 5|||M|||other|||REQUIRED|||-NONE-|||0

S I think he do n't know the answer .
A 3 4|||R|||does|||REQUIRED|||-NONE-|||0
A 1 1|||M|||do n't|||REQUIRED|||-NONE-|||1
A 3 4|||U||||||REQUIRED|||-NONE-|||1
A 4 5|||U||||||REQUIRED|||-NONE-|||1
A 5 6|||R|||knows|||REQUIRED|||-NONE-|||1

S The most easy way is ask your teacher .
A 1 2|||U||||||REQUIRED|||-NONE-|||0
A 2 3|||R|||easiest|||REQUIRED|||-NONE-|||0
A 5 5|||M|||to|||REQUIRED|||-NONE-|||0

S There 's a lake behind the school where we used to fish .

S You like which colour ?
A 0 0|||M|||Which|||REQUIRED|||-NONE-|||0
A 0 0|||M|||colour|||REQUIRED|||-NONE-|||0
A 0 0|||M|||do|||REQUIRED|||-NONE-|||0
A 0 1|||R|||you|||REQUIRED|||-NONE-|||0
A 2 4|||U||||||REQUIRED|||-NONE-|||0

S I am interesting in history .
A 2 3|||R|||interested|||REQUIRED|||-NONE-|||0

S It 's a piece of cake .

S We had our sports day on October 12th , 2023 .

S This is the first time I have seen snow .

S It is difficult for me learning English good .
A 5 5|||M|||to|||REQUIRED|||-NONE-|||0
A 5 6|||R|||learn|||REQUIRED|||-NONE-|||0
A 7 8|||R|||well|||REQUIRED|||-NONE-|||0

S The teacher is angry to us .
A 4 5|||R|||with|||REQUIRED|||-NONE-|||0
A 4 5|||R|||at|||REQUIRED|||-NONE-|||1

S Physics is harder than I thought .

S The book that I borrowed last week was about dinosaurs .

S My favorite subject is P.E.

S The old man living next door is a retired teacher .

S Only when I left home did I realise how much my parents love me .

S He told me that he had lost his key .

S I was surprise to see her .
A 2 3|||R|||surprised|||REQUIRED|||-NONE-|||0

S I will return back the book tomorrow .
A 3 4|||U||||||REQUIRED|||-NONE-|||0
A 2 3|||R|||bring|||REQUIRED|||-NONE-|||1

S Playing basketball keeps me fit .

S I 'm afraid I ca n't come .

S I prefer reading than watching TV .
A 3 4|||R|||to|||REQUIRED|||-NONE-|||0

S It was so cold that we stayed in bed .

S We was very happy at that day .
A 1 2|||R|||were|||REQUIRED|||-NONE-|||0
A 4 5|||R|||on|||REQUIRED|||-NONE-|||0
A 1 2|||R|||were|||REQUIRED|||-NONE-|||1
A 4 5|||U||||||REQUIRED|||-NONE-|||1

S Everyone in my class likes Mr Zhang 's jokes .

S Thanks a lot for your help .

S I hope we can win the match tomorrow .

S My brother do n't like to eat fish and he hate milk .
A 2 3|||R|||does|||REQUIRED|||-NONE-|||0
A 10 11|||R|||hates|||REQUIRED|||-NONE-|||0

S I did n't went to school because i was sick .
A 3 4|||R|||go|||REQUIRED|||-NONE-|||0
A 7 8|||R|||I|||REQUIRED|||-NONE-|||0

S In my opinion , students should be allowed to choose their own seats .

S I have a lot of friend in this school .
A 5 6|||R|||friends|||REQUIRED|||-NONE-|||0

S She married with a doctor last year .
A 2 3|||U||||||REQUIRED|||-NONE-|||0

S What a lovely dress !

S The girl which sits beside me is kind .
A 2 3|||R|||who|||REQUIRED|||-NONE-|||0
A 2 3|||R|||that|||REQUIRED|||-NONE-|||1

S There have many trees in our school .
A 1 2|||R|||are|||REQUIRED|||-NONE-|||0

S Would you mind opening the window ?

S Fish , please .

S Were it not for my teacher , I would have given up .

S The Yangtze River is the longest river in China .

S With the develop of technology , our life become better .
A 2 3|||R|||development|||REQUIRED|||-NONE-|||0
A 8 9|||R|||becomes|||REQUIRED|||-NONE-|||0
A 2 3|||R|||development|||REQUIRED|||-NONE-|||1
A 7 8|||R|||lives|||REQUIRED|||-NONE-|||1
A 2 3|||R|||development|||REQUIRED|||-NONE-|||2
A 8 8|||M|||has|||REQUIRED|||-NONE-|||2
A 2 3|||R|||development|||REQUIRED|||-NONE-|||3
A 8 8|||M|||is|||REQUIRED|||-NONE-|||3
A 8 9|||R|||becoming|||REQUIRED|||-NONE-|||3

S Which one do you like better , the red one or the blue one ?

S A friend in need is a friend indeed .

S I am study in No. 2 Middle School .
A 1 2|||U||||||REQUIRED|||-NONE-|||0
A 2 3|||R|||studying|||REQUIRED|||-NONE-|||1

S I had my hair cut yesterday .

S I saw him to cross the road .
A 3 4|||U||||||REQUIRED|||-NONE-|||0
A 3 4|||U||||||REQUIRED|||-NONE-|||1
A 4 5|||R|||crossing|||REQUIRED|||-NONE-|||1

S You 'd better take an umbrella with you .

S So am I .

S He is good in drawing .
A 3 4|||R|||at|||REQUIRED|||-NONE-|||0

S I 'd rather stay at home than go out in the rain .

S If it will rain tomorrow , we will stay at home .
A 2 3|||U||||||REQUIRED|||-NONE-|||0
A 3 4|||R|||rains|||REQUIRED|||-NONE-|||0

S Do you can swim ?
A 0 1|||R|||Can|||REQUIRED|||-NONE-|||0
A 2 3|||U||||||REQUIRED|||-NONE-|||0

S That film sound interesting .
A 2 3|||R|||sounds|||REQUIRED|||-NONE-|||0

S I ca n't stand people who throw rubbish everywhere .

S The colour of the sky was grey .

S English is speaked all over the world .
A 2 3|||R|||spoken|||REQUIRED|||-NONE-|||0

S Her voice is sound like a bird .
A 2 3|||U||||||REQUIRED|||-NONE-|||0
A 3 4|||R|||sounds|||REQUIRED|||-NONE-|||0

S My favorite sports is tennis .
A 2 3|||R|||sport|||REQUIRED|||-NONE-|||0

S Yesterday I buy a new pen .
A 2 3|||R|||bought|||REQUIRED|||-NONE-|||0

S What does your father do ?

S Grade Eight , Class Three .

S I feel very happily today .
A 3 4|||R|||happy|||REQUIRED|||-NONE-|||0

S He suggested me to join the club .
A 2 4|||R|||that I|||REQUIRED|||-NONE-|||0
A 2 4|||R|||that I should|||REQUIRED|||-NONE-|||1
A 2 4|||R|||I|||REQUIRED|||-NONE-|||2
A 2 4|||R|||I should|||REQUIRED|||-NONE-|||3

S The film we watched on Friday was boring .

S The number of cars in our city has doubled .

S It 's no use crying over spilt milk .

S The reason why I like autumn is that the weather is cool .

S I want be a scientist .
A 2 2|||M|||to|||REQUIRED|||-NONE-|||0

S Both my cousins play the violin .
