// Whose mail stops, and when: the whole table of what can be met.
import { expect, test } from '@jest/globals';
import {
  type Activation,
  decideActivation,
  type Wish,
} from '../../../shared/core/rule-set/decide-activation.ts';

const ours = 'timepost-prod';

test.each<[Wish['kind'], boolean, string | undefined, Activation]>([
  ['activate', false, undefined, { kind: 'activate' }],
  ['activate', true, undefined, { kind: 'activate' }],
  ['activate', false, ours, { kind: 'leave' }],
  ['activate', true, ours, { kind: 'leave' }],
  ['activate', false, 'theirs', { kind: 'refuse', active: 'theirs' }],
  ['activate', true, 'theirs', { kind: 'activate' }],
  ['give_up', false, undefined, { kind: 'leave' }],
  ['give_up', false, ours, { kind: 'deactivate' }],
  ['give_up', true, ours, { kind: 'deactivate' }],
  ['give_up', false, 'theirs', { kind: 'leave' }],
  ['give_up', true, 'theirs', { kind: 'leave' }],
])('%s, take over %s, active %s: %j', (kind, takeOver, active, activation) => {
  expect(decideActivation({ kind, ours, takeOver }, active)).toEqual(activation);
});
