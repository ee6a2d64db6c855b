/** Words of a Chinese pupil's day that the word list lacks, in the same form: `level part-of-speech word|word|…`. */
export const schoolWords = `
A1 noun homework|classmate|classroom|schoolbag|blackboard|pencil|eraser|chopstick|noodle|dumpling|tofu|panda|yuan|kung fu|basketball|football|volleyball|badminton|table tennis|ping-pong|grandma|grandpa|mum|mom|dad|mummy|daddy|auntie|deskmate|roommate|teammate|schoolmate|canteen|dormitory|dorm|playground|tutor|topic|sentence|hometown|pinyin|zoo|kite|lantern|firework|mooncake|zongzi|jiaozi|hotpot|guzheng|erhu|pipa|tai chi|tiger|lion|monkey|rabbit|duck|pig|cow|sheep|goose|goat|dragon|snake|elephant|giraffe|banana|apple|orange|peach|watermelon|grape|strawberry|pear|tomato|potato|carrot|cabbage|cucumber|milk|juice|tea|biology|chemistry|geography|history|physics|politics|maths|math|PE|app|KTV|TV|phone|cellphone|smartphone|internet|video|selfie|online|goodbye|bye|robot|astronaut|rocket|spaceship
A1 exclamation hello|hi|bye|goodbye|thanks|ok|okay|yeah|wow|oh|hey|please|yes|no
A1 adverb okay|yes|no|not|online|outside|inside|abroad|o'clock
A1 adjective Chinese|English|American|British|Canadian|Australian|Japanese|French|German|okay|ok
A1 noun China|Chinese|English|Beijing|Shanghai|America|England|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas
A2 noun volunteer|volunteering|calligraphy|opera|recycling|litter|earthquake|typhoon|e-book|livestream|vlog|blog|influencer|QQ|WeChat
A2 verb google|text|chat|download|upload|recycle|volunteer|litter|livestream
`;
