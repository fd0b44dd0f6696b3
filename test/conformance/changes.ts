// Changes of a whole deployable assembly that scenarios deploy after it: a grant that is missing, a setting that is new.
import { changeResources, type Edit } from './emulator-edits.ts';
import { actionsOf, statementsOf } from './template.ts';

const WITHHELD = 'dynamodb:PutItem';

/** triage can write nothing new any more: what it decides has nowhere to go. */
export const WITHOUT_TRIAGE_PUT: Edit = {
  name: 'triage without PutItem',
  reason: 'What runs under IAM is only known to mean something when a missing grant shows.',
  apply: ({ Resources }) => {
    const statements = Object.entries(Resources)
      .filter(([id, { Type }]) => Type === 'AWS::IAM::Policy' && id.startsWith('TriageFunction'))
      .flatMap(([, resource]) => statementsOf(resource))
      .filter((statement) => actionsOf(statement).includes(WITHHELD));
    for (const statement of statements)
      statement.Action = actionsOf(statement).map(
        (action) => (action === WITHHELD ? 'dynamodb:DescribeTable' : action), // a statement needs an action
      );
    return statements.length > 0;
  },
};

export const NEW_TIMEOUT_SECONDS = 21;

/** What an everyday deploy changes: a setting of a function. */
export const LONGER_TRIAGE: Edit = {
  name: 'triage with a longer timeout',
  reason: 'An update must find its data again, and go on reading mail.',
  apply: (template) =>
    changeResources(template, 'AWS::Lambda::Function', (properties, id) => {
      if (!id.startsWith('TriageFunction')) return false;
      properties['Timeout'] = NEW_TIMEOUT_SECONDS;
      return true;
    }),
};
