// The gateway's routes and the function's are the same: what one lets in, the other answers.
import { expect, test } from '@jest/globals';
import { HANDLED } from '../../functions/api/route.ts';
import { ROUTES } from '../../shared/contracts/routes.ts';

test('the gateway knows every route of the function, and no other', () => {
  const answered = HANDLED.map(({ method, path }) => `${method} ${path}`);

  expect(answered.sort()).toEqual(Object.keys(ROUTES).sort());
});
