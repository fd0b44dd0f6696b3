// functions/rule-set: the composition root. It runs when a stage is deployed or taken away, never on the path of a mail.
import { SESClient } from '@aws-sdk/client-ses';
import { deployAnswers } from '../../shared/adapters/deploy/deploy-answers.ts';
import { sesRuleSets } from '../../shared/adapters/deploy/ses-rule-sets.ts';
import { RuleSetEnv, readEnv } from '../../shared/contracts/env.ts';
import { createHandler } from './handler.ts';

const env = readEnv(RuleSetEnv, process.env);

export const handler = createHandler({
  ours: { ruleSetName: env.RULE_SET_NAME, takeOver: env.TAKE_OVER },
  ruleSets: sesRuleSets(new SESClient({ maxAttempts: 6 })), // its calls are throttled to one a second
  answers: deployAnswers(env.ANSWER_ORIGIN),
});
