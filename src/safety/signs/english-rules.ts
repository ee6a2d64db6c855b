import { englishLexicon } from './english-lexicon';
import { englishSelfHarm } from './english-self-harm';
import { englishAbuse, englishSexualAbuse, englishNeglect } from './english-home';
import { englishDanger, englishBullying, englishRunaway } from './english-outside';
import { englishMeans } from './english-means';
import { englishTouch, englishViolence } from './english-violence';
import { englishThreats, englishTorment } from './english-threats';
import { englishAlone, englishLeaving } from './english-alone';
import { englishCompiler, ruleMaker, type Rule } from './pattern';

const compile = englishCompiler(englishLexicon);

/** All rules over lemmas; one file a group of concerns. */
export const englishRules: Rule[] = [];

englishSelfHarm(ruleMaker('self-harm', compile, englishRules));
englishAbuse(ruleMaker('abuse', compile, englishRules));
englishSexualAbuse(ruleMaker('sexual-abuse', compile, englishRules));
englishNeglect(ruleMaker('neglect', compile, englishRules));
englishDanger(ruleMaker('danger', compile, englishRules));
englishBullying(ruleMaker('bullying', compile, englishRules));
englishRunaway(ruleMaker('runaway', compile, englishRules));
englishMeans(ruleMaker('self-harm', compile, englishRules));
englishViolence(ruleMaker('abuse', compile, englishRules));
englishTouch(ruleMaker('sexual-abuse', compile, englishRules));
englishThreats(ruleMaker('danger', compile, englishRules));
englishTorment(ruleMaker('bullying', compile, englishRules));
englishAlone(ruleMaker('neglect', compile, englishRules));
englishLeaving(ruleMaker('runaway', compile, englishRules));
