S My grandmother lives in the village , she keeps many chickens .
A 6 7|||R|||.|||REQUIRED|||-NONE-|||0
A 7 8|||R|||She|||REQUIRED|||-NONE-|||0
A 7 7|||M|||and|||REQUIRED|||-NONE-|||1
A 7 7|||M|||where|||REQUIRED|||-NONE-|||2

S Our English teacher is strict , we all respect her .
A 6 6|||M|||but|||REQUIRED|||-NONE-|||0
A 5 6|||R|||.|||REQUIRED|||-NONE-|||1
A 6 7|||R|||We|||REQUIRED|||-NONE-|||1

S I suggest to go hiking this weekend .
A 2 3|||U||||||REQUIRED|||-NONE-|||0
A 3 4|||R|||going|||REQUIRED|||-NONE-|||0

S He admitted to break the window .
A 2 3|||U||||||REQUIRED|||-NONE-|||0
A 3 4|||R|||breaking|||REQUIRED|||-NONE-|||0
A 3 4|||R|||breaking|||REQUIRED|||-NONE-|||1

S When I was in primary school , I go to school on foot .
A 8 9|||R|||went|||REQUIRED|||-NONE-|||0

S Three years ago we live in a small town .
A 4 5|||R|||lived|||REQUIRED|||-NONE-|||0

S There is a river clean near my house .
A 3 3|||M|||clean|||REQUIRED|||-NONE-|||0
A 4 5|||U||||||REQUIRED|||-NONE-|||0

S I have a dream big .
A 3 3|||M|||big|||REQUIRED|||-NONE-|||0
A 4 5|||U||||||REQUIRED|||-NONE-|||0

S The teacher gave us some useful suggest .
A 6 7|||R|||suggestions|||REQUIRED|||-NONE-|||0
A 4 5|||R|||a|||REQUIRED|||-NONE-|||1
A 6 7|||R|||suggestion|||REQUIRED|||-NONE-|||1
A 6 7|||R|||advice|||REQUIRED|||-NONE-|||2

S I ca n't forget the happy of that day .
A 5 6|||R|||happiness|||REQUIRED|||-NONE-|||0

S There have a lot of fish in the lake .
A 1 2|||R|||are|||REQUIRED|||-NONE-|||0

S In our classroom has forty desks .
A 3 3|||M|||there|||REQUIRED|||-NONE-|||0
A 3 4|||R|||are|||REQUIRED|||-NONE-|||0
A 0 1|||U||||||REQUIRED|||-NONE-|||1
A 1 2|||R|||Our|||REQUIRED|||-NONE-|||1
A 0 1|||U||||||REQUIRED|||-NONE-|||2
A 1 2|||U||||||REQUIRED|||-NONE-|||2
A 2 3|||R|||There|||REQUIRED|||-NONE-|||2
A 3 4|||R|||are|||REQUIRED|||-NONE-|||2
A 6 6|||M|||in our classroom|||REQUIRED|||-NONE-|||2

S Though the box was heavy , but the old man carried it .
A 6 7|||U||||||REQUIRED|||-NONE-|||0
A 0 1|||U||||||REQUIRED|||-NONE-|||1
A 1 2|||R|||The|||REQUIRED|||-NONE-|||1

S Because the bus was late , so we missed the show .
A 6 7|||U||||||REQUIRED|||-NONE-|||0
A 0 1|||U||||||REQUIRED|||-NONE-|||1
A 1 2|||R|||The|||REQUIRED|||-NONE-|||1

S The flowers in the garden very beautiful in spring .
A 5 5|||M|||are|||REQUIRED|||-NONE-|||0

S My parents busy every day .
A 2 2|||M|||are|||REQUIRED|||-NONE-|||0

S I am enjoy the summer holiday .
A 1 2|||U||||||REQUIRED|||-NONE-|||0
A 2 3|||R|||enjoying|||REQUIRED|||-NONE-|||1

S They are often play chess after lunch .
A 1 2|||U||||||REQUIRED|||-NONE-|||0

S The trip made us feel tiring .
A 5 6|||R|||tired|||REQUIRED|||-NONE-|||0

S It was a very surprised present .
A 4 5|||R|||surprising|||REQUIRED|||-NONE-|||0

S She is interested on science .
A 3 4|||R|||in|||REQUIRED|||-NONE-|||0

S He arrived to the station at noon .
A 2 3|||R|||at|||REQUIRED|||-NONE-|||0

S We have many works to do before the exam .
A 2 2|||M|||a lot|||REQUIRED|||-NONE-|||0
A 2 3|||R|||of|||REQUIRED|||-NONE-|||0
A 3 4|||R|||work|||REQUIRED|||-NONE-|||0
A 2 3|||R|||much|||REQUIRED|||-NONE-|||1
A 3 4|||R|||work|||REQUIRED|||-NONE-|||1

S She bought two new furnitures .
A 4 4|||M|||pieces of|||REQUIRED|||-NONE-|||0
A 4 5|||R|||furniture|||REQUIRED|||-NONE-|||0
A 2 3|||U||||||REQUIRED|||-NONE-|||1
A 4 5|||R|||furniture|||REQUIRED|||-NONE-|||1

S My mother is nurse in a hospital .
A 3 3|||M|||a|||REQUIRED|||-NONE-|||0

S I saw elephant at the zoo .
A 2 2|||M|||an|||REQUIRED|||-NONE-|||0
A 2 3|||R|||elephants|||REQUIRED|||-NONE-|||1
A 2 2|||M|||the|||REQUIRED|||-NONE-|||2

S How you can learn English so well ?
A 1 1|||M|||can|||REQUIRED|||-NONE-|||0
A 2 3|||U||||||REQUIRED|||-NONE-|||0

S Do you know what does he want ?
A 4 5|||U||||||REQUIRED|||-NONE-|||0
A 6 7|||R|||wants|||REQUIRED|||-NONE-|||0

S I very enjoy reading stories .
A 1 2|||R|||really|||REQUIRED|||-NONE-|||0
A 1 2|||U||||||REQUIRED|||-NONE-|||1
A 5 5|||M|||very much|||REQUIRED|||-NONE-|||1
A 2 2|||M|||much|||REQUIRED|||-NONE-|||2

S She every morning reads English .
A 1 1|||M|||reads English|||REQUIRED|||-NONE-|||0
A 3 4|||U||||||REQUIRED|||-NONE-|||0
A 4 5|||U||||||REQUIRED|||-NONE-|||0
A 0 1|||U||||||REQUIRED|||-NONE-|||1
A 1 2|||R|||Every|||REQUIRED|||-NONE-|||1
A 3 3|||M|||she|||REQUIRED|||-NONE-|||1

S Please give it to I .
A 4 5|||R|||me|||REQUIRED|||-NONE-|||0

S This book is more cheaper than that one .
A 3 4|||U||||||REQUIRED|||-NONE-|||0
A 3 4|||R|||much|||REQUIRED|||-NONE-|||1

S Of the three boys , Li Lei runs faster .
A 8 9|||R|||fastest|||REQUIRED|||-NONE-|||0
A 8 8|||M|||the|||REQUIRED|||-NONE-|||1
A 8 9|||R|||fastest|||REQUIRED|||-NONE-|||1

S I will tell her the news if she will come tonight .
A 8 9|||U||||||REQUIRED|||-NONE-|||0
A 9 10|||R|||comes|||REQUIRED|||-NONE-|||0

S If I have a million yuan , I would help poor children .
A 2 3|||R|||had|||REQUIRED|||-NONE-|||0
A 8 9|||R|||will|||REQUIRED|||-NONE-|||1

S He is too young that he ca n't go to school .
A 2 3|||R|||so|||REQUIRED|||-NONE-|||0
A 4 5|||U||||||REQUIRED|||-NONE-|||1
A 5 6|||U||||||REQUIRED|||-NONE-|||1
A 6 7|||U||||||REQUIRED|||-NONE-|||1
A 7 8|||R|||to|||REQUIRED|||-NONE-|||1

S Please close the TV and go to bed .
A 1 1|||M|||turn|||REQUIRED|||-NONE-|||0
A 1 2|||R|||off|||REQUIRED|||-NONE-|||0
A 1 1|||M|||switch|||REQUIRED|||-NONE-|||1
A 1 2|||R|||off|||REQUIRED|||-NONE-|||1

S I want to eat medicine because I have a cold .
A 3 4|||R|||take|||REQUIRED|||-NONE-|||0
A 3 3|||M|||take|||REQUIRED|||-NONE-|||1
A 3 4|||R|||some|||REQUIRED|||-NONE-|||1

S my sister dont have a phone she use my mum phone
A 2 3|||R|||does|||REQUIRED|||-NONE-|||0
A 3 3|||M|||n't|||REQUIRED|||-NONE-|||0
A 7 8|||R|||uses|||REQUIRED|||-NONE-|||0
A 10 10|||M|||'s|||REQUIRED|||-NONE-|||0

S last week i am sick so i not go to school
A 3 4|||R|||was|||REQUIRED|||-NONE-|||0
A 7 7|||M|||did|||REQUIRED|||-NONE-|||0
A 7 8|||R|||n't|||REQUIRED|||-NONE-|||0

S My cousin works in a factory , and his wife works there too .

S He suggested going by bus .

S She admitted that she was wrong .

S When I was five , we moved to Xi'an .

S The boy is too shy to speak in class .

S I have something important to tell you .

S The stars visible at night are far away .

S Thank you for your suggestion .

S Happiness is more important than money .

S There are a lot of fish in our pond .

S Our classroom has a big window .

S Although the hill was steep , nobody gave up .

S She stayed at home because she had a fever .

S My grandparents are always glad to see me .

S We are having a test on Friday .

S The long walk made us tired .

S It was a surprising result .

S She arrived at the bus stop just in time .

S I have too much work this week .

S The new furniture looks nice .

S My aunt became a nurse after college .

S How can I help you ?

S Do you know what he likes ?

S Why do n't we ask the teacher ?

S I really enjoy cooking with my dad .

S Every morning my grandpa walks by the river .

S Give them to me , please .

S Of the two coats , I like the cheaper one .

S He runs fastest of all .

S I 'll be happy if she comes .

S If I had more money , I would buy a bike for my brother .

S She is so busy that she has no time to eat .

S Turn off the TV before you go to bed .

S Take this medicine twice a day .

S i was sick last week so i did n't go to school

S my sister does n't have a phone

S ok see you at six

S Neither of my parents speaks English .

S By the time I woke up , the sun was high .

S Hardly had we sat down when the lights went out .
