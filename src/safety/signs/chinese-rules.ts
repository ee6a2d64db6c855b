import { chineseLexicon } from './chinese-lexicon';
import { chineseSelfHarm } from './chinese-self-harm';
import { chineseAbuse, chineseSexualAbuse, chineseNeglect } from './chinese-home';
import { chineseDanger, chineseBullying, chineseRunaway } from './chinese-outside';
import {
  chineseAlone,
  chineseLeaving,
  chineseMeans,
  chineseThreats,
  chineseTorment,
  chineseTouch,
  chineseViolence,
} from './chinese-hints';
import { chineseCompiler, ruleMaker, type Rule } from './pattern';

const compile = chineseCompiler(chineseLexicon);

/** All rules over simplified characters; one file a group of concerns. */
export const chineseRules: Rule[] = [];

chineseSelfHarm(ruleMaker('self-harm', compile, chineseRules));
chineseAbuse(ruleMaker('abuse', compile, chineseRules));
chineseSexualAbuse(ruleMaker('sexual-abuse', compile, chineseRules));
chineseNeglect(ruleMaker('neglect', compile, chineseRules));
chineseDanger(ruleMaker('danger', compile, chineseRules));
chineseBullying(ruleMaker('bullying', compile, chineseRules));
chineseRunaway(ruleMaker('runaway', compile, chineseRules));
chineseMeans(ruleMaker('self-harm', compile, chineseRules));
chineseViolence(ruleMaker('abuse', compile, chineseRules));
chineseTouch(ruleMaker('sexual-abuse', compile, chineseRules));
chineseThreats(ruleMaker('danger', compile, chineseRules));
chineseTorment(ruleMaker('bullying', compile, chineseRules));
chineseAlone(ruleMaker('neglect', compile, chineseRules));
chineseLeaving(ruleMaker('runaway', compile, chineseRules));
