// functions/rule-set: the composition root. It runs when a stage is deployed or taken away, never on the path of a mail.
import { SESClient } from '@aws-sdk/client-ses';
import { deployAnswers } from '../../shared/adapters/deploy-answers.ts';
import { sesRuleSets } from '../../shared/adapters/ses-rule-sets.ts';
import { createHandler } from './handler.ts';

export const handler = createHandler({
  ruleSets: sesRuleSets(new SESClient({ maxAttempts: 6 })), // its calls are throttled to one a second
  answers: deployAnswers(),
});
