S I want to be a doctor because I want to help people

S I like spring festival because I can got lucky money
A 2 2|||M|||the|||REQUIRED|||-NONE-|||0
A 7 8|||R|||get|||REQUIRED|||-NONE-|||0
A 7 8|||R|||get|||REQUIRED|||-NONE-|||1

S Let we go
A 1 2|||R|||us|||REQUIRED|||-NONE-|||0

S No , I do n't have any pets .

S i go to my grandma home yesterday
A 1 2|||R|||went|||REQUIRED|||-NONE-|||0
A 1 6|||R|||went to my grandma 's home|||REQUIRED|||-NONE-|||1
A 1 5|||R|||went to my grandma 's|||REQUIRED|||-NONE-|||2

S by bike , it takes ten minutes

S the movie is really interesting

S It tastes sweet and a little sour .

S It is a old house
A 2 3|||R|||an|||REQUIRED|||-NONE-|||0

S I have never go there .
A 3 4|||R|||been|||REQUIRED|||-NONE-|||0

S It 's sunny today

S Because it is fun and i can making friends
A 7 8|||R|||make|||REQUIRED|||-NONE-|||0

S my mum calls me every night

S he is 12 year old
A 3 4|||R|||years|||REQUIRED|||-NONE-|||0

S I am interesting in history
A 2 3|||R|||interested|||REQUIRED|||-NONE-|||0

S I like apple and bananas
A 2 3|||R|||apples|||REQUIRED|||-NONE-|||0

S I feel bored at home

S i eated noodles this morning
A 1 2|||R|||ate|||REQUIRED|||-NONE-|||0

S do you has a brother ?
A 2 3|||R|||have|||REQUIRED|||-NONE-|||0

S I was so happy !

S about half an hour

S I must finished my homework first
A 2 3|||R|||finish|||REQUIRED|||-NONE-|||0

S Maybe tomorrow .

S because he is funny and kind

S He is more tall than me
A 2 4|||R|||taller|||REQUIRED|||-NONE-|||0

S my grandma tell me a story when I was little
A 2 3|||R|||told|||REQUIRED|||-NONE-|||0
A 2 3|||R|||tells|||REQUIRED|||-NONE-|||1
A 2 3|||R|||told|||REQUIRED|||-NONE-|||2

S there have 5 people in my family
A 1 2|||R|||are|||REQUIRED|||-NONE-|||0

S in the summer holiday I went to Dalian

S we eat dumpling on new year 's eve
A 2 3|||R|||dumplings|||REQUIRED|||-NONE-|||0

S we watched TV and played cards

S I did n't go there

S at my grandma 's house

S what time you go to bed ?
A 2 3|||R|||do you|||REQUIRED|||-NONE-|||0

S I want to buy these shoes

S My sister name is Lin . Her is nine .
A 6 7|||R|||She|||REQUIRED|||-NONE-|||0
A 1 2|||R|||sister 's|||REQUIRED|||-NONE-|||1
A 6 7|||R|||She|||REQUIRED|||-NONE-|||1
A 1 2|||R|||sister 's|||REQUIRED|||-NONE-|||2
A 6 8|||R|||She 's|||REQUIRED|||-NONE-|||2

S I had a headache this morning

S No , he is n't play games
A 3 5|||R|||does n't|||REQUIRED|||-NONE-|||0

S we can saw many stars at night
A 2 3|||R|||see|||REQUIRED|||-NONE-|||0

S I often listen to music after school

S blue and green

S can you tells me the way ?
A 2 3|||R|||tell|||REQUIRED|||-NONE-|||0

S I 've been to Xi'an twice

S i like swimming , my sister likes running

S Grade 7 , Class 3

S there are a many trees
A 2 3|||U||||||REQUIRED|||-NONE-|||0

S I do n't think so

S I go to school by walk
A 4 6|||R|||on foot|||REQUIRED|||-NONE-|||0
A 1 6|||R|||walk to school|||REQUIRED|||-NONE-|||1

S I have headache
A 2 2|||M|||a|||REQUIRED|||-NONE-|||0

S my father is work in shenzhen
A 2 4|||R|||works|||REQUIRED|||-NONE-|||0
A 2 4|||R|||is working|||REQUIRED|||-NONE-|||1

S How much is it ? 20 yuan ?

S I was born in 2013

S thank you for your help

S it 's too far to walk

S when i was little my grandma told me stories

S These is my toys
A 1 2|||R|||are|||REQUIRED|||-NONE-|||0

S Yes , she do .
A 3 4|||R|||does|||REQUIRED|||-NONE-|||0

S Us school is big
A 0 1|||R|||Our|||REQUIRED|||-NONE-|||0

S I do n't have no time
A 4 5|||R|||any|||REQUIRED|||-NONE-|||0
A 1 4|||R|||have|||REQUIRED|||-NONE-|||1

S I 'm in Grade 5

S on the second floor

S i do n't know

S What you are doing ?
A 1 3|||R|||are you|||REQUIRED|||-NONE-|||0

S 15 minutes on foot

S I am a twelve years old
A 2 3|||U||||||REQUIRED|||-NONE-|||0

S good idea

S my birthday is on October 3

S nice to meet you

S It 's rain now
A 2 3|||R|||raining|||REQUIRED|||-NONE-|||0
A 2 3|||R|||rainy|||REQUIRED|||-NONE-|||1

S thank you of your help
A 2 3|||R|||for|||REQUIRED|||-NONE-|||0

S in 2024 , with my uncle

S i am enjoy playing chess
A 1 2|||U||||||REQUIRED|||-NONE-|||0

S This are my room
A 1 2|||R|||is|||REQUIRED|||-NONE-|||0

S my school has three buildings

S There are five people in my family : my parents , my grandparents and me .

S my favorite color blue
A 3 3|||M|||is|||REQUIRED|||-NONE-|||0

S I 'm in the Grade 7
A 3 4|||U||||||REQUIRED|||-NONE-|||0

S I hope so too .

S she like swimming , i like running
A 1 2|||R|||likes|||REQUIRED|||-NONE-|||0

S in hunan province

S my dog is bigger than yours haha

S Me and my friend play together
A 0 1|||R|||My|||REQUIRED|||-NONE-|||0
A 0 4|||R|||My friend and I|||REQUIRED|||-NONE-|||1

S my best friend is chen hao . he is tall and thin

S my english teacher teach us good
A 3 4|||R|||teaches|||REQUIRED|||-NONE-|||0
A 5 6|||R|||well|||REQUIRED|||-NONE-|||0

S How many water do you drink every day ?
A 1 2|||R|||much|||REQUIRED|||-NONE-|||0

S how do you spell it ?

S two brothers and one sister

S i can not to swim
A 3 4|||U||||||REQUIRED|||-NONE-|||0

S reading comics

S because he always help me
A 3 4|||R|||helps|||REQUIRED|||-NONE-|||0

S I do n't have much time

S i from hunan
A 1 1|||M|||am|||REQUIRED|||-NONE-|||0

S she has taught us for two years

S my name zhou jie
A 2 2|||M|||is|||REQUIRED|||-NONE-|||0

S basketball , football and swimming

S I have bad cold today
A 2 2|||M|||a|||REQUIRED|||-NONE-|||0

S It rain a lot here in june
A 1 2|||R|||rains|||REQUIRED|||-NONE-|||0
A 1 2|||R|||rained|||REQUIRED|||-NONE-|||1

S my mother cook very good
A 2 3|||R|||cooks|||REQUIRED|||-NONE-|||0
A 4 5|||R|||well|||REQUIRED|||-NONE-|||0

S there is many snow in winter
A 2 3|||R|||a lot of|||REQUIRED|||-NONE-|||0

S on the weekend i will visiting my cousin
A 4 6|||R|||will visit|||REQUIRED|||-NONE-|||0
A 4 6|||R|||am visiting|||REQUIRED|||-NONE-|||1

S Yes , she does .

S We played football and eat ice cream in the park last Sunday
A 4 5|||R|||ate|||REQUIRED|||-NONE-|||0

S I like chinese because interesting
A 4 5|||R|||it is interesting|||REQUIRED|||-NONE-|||0
A 4 4|||M|||it is|||REQUIRED|||-NONE-|||1

S my hobby is singing , what about you ?

S I think is too far
A 2 2|||M|||it|||REQUIRED|||-NONE-|||0

S My brother is more older than me
A 4 5|||R|||old|||REQUIRED|||-NONE-|||0
A 3 4|||U||||||REQUIRED|||-NONE-|||1

S i get up at 6:30 at the morning
A 5 6|||R|||in|||REQUIRED|||-NONE-|||0

S I has been to Xi'an two times
A 1 2|||R|||have|||REQUIRED|||-NONE-|||0
A 1 7|||R|||have been to Xi'an twice|||REQUIRED|||-NONE-|||1

S the movie is interested
A 3 4|||R|||interesting|||REQUIRED|||-NONE-|||0

S He is very funny teacher
A 2 2|||M|||a|||REQUIRED|||-NONE-|||0

S sometimes on sundays

S where do you from ?
A 1 2|||R|||are|||REQUIRED|||-NONE-|||0

S I have a cold today

S there is a lot of snow in winter

S usually at nine , but at ten on Saturdays

S my grandpa is have a farm
A 2 4|||R|||has|||REQUIRED|||-NONE-|||0

S never

S my friend and I play together

S I go to school by bus , it take 15 minutes
A 8 9|||R|||takes|||REQUIRED|||-NONE-|||0

S how about go fishing ?
A 2 3|||R|||going|||REQUIRED|||-NONE-|||0

S this afternoon i will to go swimming
A 4 5|||U||||||REQUIRED|||-NONE-|||0

S i think so

S yes , i am like it very much
A 3 5|||R|||like|||REQUIRED|||-NONE-|||0

S I must finish my homework first

S we have 45 students in our class

S yes , i have a dog called doudou

S I listen music after school
A 1 2|||R|||listen to|||REQUIRED|||-NONE-|||0

S let 's go to the park

S I was born at 2013
A 3 4|||R|||in|||REQUIRED|||-NONE-|||0

S no , i am not have a pet
A 3 5|||R|||do n't|||REQUIRED|||-NONE-|||0

S I and my cousin go there every summer , we swam in the river
A 10 11|||R|||swim|||REQUIRED|||-NONE-|||0
A 0 4|||R|||My cousin and I|||REQUIRED|||-NONE-|||1
A 10 11|||R|||swim|||REQUIRED|||-NONE-|||1

S Yes , there are a park near my home
A 3 4|||R|||is|||REQUIRED|||-NONE-|||0

S what does " harvest " mean ?

S my parents is teachers
A 2 3|||R|||are|||REQUIRED|||-NONE-|||0

S Yes . My best friend is Chen Hao . She is a tall boy .
A 9 10|||R|||He|||REQUIRED|||-NONE-|||0

S it 's raining now , so i ca n't go out

S I think summer is more better than winter
A 4 5|||U||||||REQUIRED|||-NONE-|||0

S she teach us english for 2 years .
A 1 2|||R|||has taught|||REQUIRED|||-NONE-|||0
A 1 2|||R|||taught|||REQUIRED|||-NONE-|||1

S i no like fish
A 1 2|||R|||do n't|||REQUIRED|||-NONE-|||0

S I have much friends here
A 2 3|||R|||many|||REQUIRED|||-NONE-|||0

S my home is 3 km from school

S My shoes is new
A 2 3|||R|||are|||REQUIRED|||-NONE-|||0

S It 's 35 yuan .

S How is your name ?
A 0 1|||R|||What|||REQUIRED|||-NONE-|||0

S my english teacher is Miss Gao

S my school have three buildings
A 2 3|||R|||has|||REQUIRED|||-NONE-|||0

S to buy some fruit

S last week we had a sports day

S ok let 's talk about food

S I went to my grandma 's house yesterday

S It is too cold to me in winter
A 4 5|||R|||for|||REQUIRED|||-NONE-|||0

S i hope you can to come
A 4 5|||U||||||REQUIRED|||-NONE-|||0

S My favourite food ? Dumplings !

S I think it is looks nice
A 3 4|||U||||||REQUIRED|||-NONE-|||0

S what about you ?

S because she is very kindly
A 4 5|||R|||kind|||REQUIRED|||-NONE-|||0

S I 'm from a small village in Guizhou

S could you say it again please

S I miss them a lot

S because it 's fun

S Maths is difficult to me
A 3 4|||R|||for|||REQUIRED|||-NONE-|||0

S I not like onions
A 1 3|||R|||do n't like|||REQUIRED|||-NONE-|||0

S He is me best friend
A 2 3|||R|||my|||REQUIRED|||-NONE-|||0

S i have one sisters
A 3 4|||R|||sister|||REQUIRED|||-NONE-|||0

S we had a good times
A 4 5|||R|||time|||REQUIRED|||-NONE-|||0

S ok , i think is a good idea
A 4 5|||R|||it is|||REQUIRED|||-NONE-|||0
A 4 5|||R|||it 's|||REQUIRED|||-NONE-|||1

S I 'm good at sing
A 4 5|||R|||singing|||REQUIRED|||-NONE-|||0

S not bad

S this is my room

S I 'm fine , thanks . And you ?

S he plays piano every day
A 2 2|||M|||the|||REQUIRED|||-NONE-|||0

S we had a good time

S I have never been there

S my name is wang lei

S Let 's going to the park
A 2 3|||R|||go|||REQUIRED|||-NONE-|||0

S Why you like it ?
A 1 2|||R|||do you|||REQUIRED|||-NONE-|||0

S Yes , there is a park near my home

S i usually play basketball in sunday
A 4 5|||R|||on|||REQUIRED|||-NONE-|||0

S I 'm good at singing and dancing

S I have many friends here

S I 'm interested in history

S at 7:15

S I didnt went there
A 1 3|||R|||did n't go|||REQUIRED|||-NONE-|||0

S No pets . My mum does n't like animals .

S They are playing on the playground .

S I play football but my sister plays the piano

S I drink three glasses of water a day

S No , he is n't .

S Xiao Hong and Lili are in my group

S i 'm li xiaoming , i 'm 11

S is very hot today
A 0 1|||R|||it is|||REQUIRED|||-NONE-|||0
A 0 1|||R|||it 's|||REQUIRED|||-NONE-|||1

S I won the 100 metres and got a medal

S It 's in 8 o'clock
A 2 3|||R|||at|||REQUIRED|||-NONE-|||0

S I was very happy , i get a medal
A 6 7|||R|||got|||REQUIRED|||-NONE-|||0

S can you tell me more ?

S my mum is cooking dinner

S I very like it because it is fun .
A 1 2|||R|||really|||REQUIRED|||-NONE-|||1
A 1 3|||R|||like|||REQUIRED|||-NONE-|||2
A 1 2|||U||||||REQUIRED|||-NONE-|||3
A 4 4|||M|||very much|||REQUIRED|||-NONE-|||3

S on rainy days I stay at home

S yes , i 'm like dogs
A 2 4|||R|||i do|||REQUIRED|||-NONE-|||0
A 2 4|||R|||i|||REQUIRED|||-NONE-|||1

S the book is mine

S we have english in monday and thursday
A 3 4|||R|||on|||REQUIRED|||-NONE-|||0

S with my mum and dad

S I 'm good in math
A 3 4|||R|||at|||REQUIRED|||-NONE-|||0

S I like the Spring Festival because I get lucky money

S I go to bed at ten

S I feel very boring at home
A 3 4|||R|||bored|||REQUIRED|||-NONE-|||0

S I stay in the home on rainy days
A 2 5|||R|||at home|||REQUIRED|||-NONE-|||0
A 2 4|||R|||at|||REQUIRED|||-NONE-|||1

S No , I am n't .
A 3 5|||R|||'m not|||REQUIRED|||-NONE-|||0
A 3 5|||R|||am not|||REQUIRED|||-NONE-|||1

S Maths . It 's hard for me but I like it .

S no , not really

S when i grow up i want become a pilot because i like planes
A 6 7|||R|||to become|||REQUIRED|||-NONE-|||0

S My mum is cook dinner now
A 3 4|||R|||cooking|||REQUIRED|||-NONE-|||0

S That sounds fun !

S my father works in shenzhen and my mother stays at home

S My hair is long and black

S i like chinese because it is interesting

S my teeth hurt

S I often listen music on the bus .
A 3 3|||M|||to|||REQUIRED|||-NONE-|||0

S he not is my friend
A 1 3|||R|||is not|||REQUIRED|||-NONE-|||0

S He gave I a present
A 2 3|||R|||me|||REQUIRED|||-NONE-|||0

S me too

S the book is my
A 3 4|||R|||mine|||REQUIRED|||-NONE-|||0

S my mother is nurse and my father is driver
A 3 3|||M|||a|||REQUIRED|||-NONE-|||0
A 8 8|||M|||a|||REQUIRED|||-NONE-|||0

S it was great

S I live with my grandparents because my parents work in another city

S There is two cats in my house
A 1 2|||R|||are|||REQUIRED|||-NONE-|||0

S my shoes are new

S I in Grade 5
A 1 1|||M|||am|||REQUIRED|||-NONE-|||0

S tomorrow i going to the zoo with my class
A 2 3|||R|||am going|||REQUIRED|||-NONE-|||0
A 2 3|||R|||will go|||REQUIRED|||-NONE-|||1

S not yet , maybe next week

S i dont know
A 1 2|||R|||do n't|||REQUIRED|||-NONE-|||0

S he is hansome and intelligant
A 2 3|||R|||handsome|||REQUIRED|||-NONE-|||0
A 4 5|||R|||intelligent|||REQUIRED|||-NONE-|||0

S Im a student in class 5
A 0 1|||R|||I 'm|||REQUIRED|||-NONE-|||0

S I like apples and bananas

S I like spring because warm
A 4 4|||M|||it is|||REQUIRED|||-NONE-|||0

S He can run fast .

S I have went to Sanya
A 2 3|||R|||been|||REQUIRED|||-NONE-|||0
A 2 3|||R|||gone|||REQUIRED|||-NONE-|||1

S I can cook rice and wash clothes

S rice and tomato soup

S she gave me a present

S yes of course

S There are 45 student in my class .
A 3 4|||R|||students|||REQUIRED|||-NONE-|||0

S I 'd like a bowl of noodles , please .

S he is 12 years old

S sorry , i do n't understand

S my teath hurt
A 1 2|||R|||teeth|||REQUIRED|||-NONE-|||0

S I like to play the football with him
A 4 5|||U||||||REQUIRED|||-NONE-|||0

S yes , i do

S we eat dumplings on new year 's eve

S On the summer holiday , I went to Dalian
A 0 1|||R|||In|||REQUIRED|||-NONE-|||0

S Last week we have a sports meeting
A 3 4|||R|||had|||REQUIRED|||-NONE-|||0

S I have a few money
A 2 4|||R|||a little|||REQUIRED|||-NONE-|||0
A 2 4|||R|||some|||REQUIRED|||-NONE-|||1

S He 's good at play the erhu
A 4 5|||R|||playing|||REQUIRED|||-NONE-|||0

S He do n't like milk
A 1 3|||R|||does n't|||REQUIRED|||-NONE-|||0

S he 's good at the erhu

S every day i do my homeworks
A 4 6|||R|||my homework|||REQUIRED|||-NONE-|||0

S I have a uncle in Beijing .
A 2 3|||R|||an|||REQUIRED|||-NONE-|||0

S that flowers are beautiful
A 1 3|||R|||flower is|||REQUIRED|||-NONE-|||0
A 0 1|||R|||those|||REQUIRED|||-NONE-|||1

S He have two big ears and a long tail .
A 1 2|||R|||has|||REQUIRED|||-NONE-|||0

S Do you have a brother ?

S my hobby is sing , what about you ?
A 3 4|||R|||singing|||REQUIRED|||-NONE-|||0

S I want to buy this shoes
A 4 5|||R|||these|||REQUIRED|||-NONE-|||0

S they are play on the playground
A 2 3|||R|||playing|||REQUIRED|||-NONE-|||0

S my hobby is read books
A 3 4|||R|||reading|||REQUIRED|||-NONE-|||0

S English , because my teacher is nice

S It 's about 20 minutes by foot
A 5 6|||R|||on|||REQUIRED|||-NONE-|||0

S my birthday is in October 3
A 3 4|||R|||on|||REQUIRED|||-NONE-|||0

S my brother dont like vegetables
A 2 3|||R|||does n't|||REQUIRED|||-NONE-|||0

S Me ? I like noodles .

S my mother is a nurse and my father is a driver

S Li Na play tennis very well
A 2 3|||R|||plays|||REQUIRED|||-NONE-|||0

S i want be a doctor
A 2 2|||M|||to|||REQUIRED|||-NONE-|||0

S My hair is long and they are black
A 5 7|||R|||it is|||REQUIRED|||-NONE-|||0

S i like spring because it 's warm

S I like eat noodles .
A 2 3|||R|||eating|||REQUIRED|||-NONE-|||0
A 2 3|||R|||to eat|||REQUIRED|||-NONE-|||1

S I get up at 6:30 in the morning

S I go to school by my bike
A 5 6|||U||||||REQUIRED|||-NONE-|||0
A 4 5|||R|||on|||REQUIRED|||-NONE-|||1

S I helped my grandpa feed the pigs

S I win the 100 metres last week
A 1 2|||R|||won|||REQUIRED|||-NONE-|||0

S My dog is call Doudou .
A 3 4|||R|||called|||REQUIRED|||-NONE-|||0

S How about you , do you like it ?

S I look the blackboard in every lesson .
A 2 2|||M|||at|||REQUIRED|||-NONE-|||0

S a red one
