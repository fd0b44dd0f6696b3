// The gateway's routes and the function's are the same: what one lets in, the other answers.
import { expect, test } from '@jest/globals';
import { HANDLED } from '../../functions/api/route.ts';
import { ROUTES } from '../../shared/contracts/routes.ts';

const contract = Object.keys(ROUTES).map((key) => {
  const [method = '', path = ''] = key.split(' ');
  return { key, method, path: path.replace(/\{\w+\}/g, 'some-id') };
});

test.each(contract)('$key is answered by one route of the function', ({ method, path }) => {
  expect(HANDLED.filter((route) => route.method === method && route.pattern.test(path))).toHaveLength(1);
});

test('the function answers nothing that the gateway does not know', () => {
  const unknown = HANDLED.filter(
    ({ method, pattern }) => !contract.some((route) => route.method === method && pattern.test(route.path)),
  );
  expect(unknown.map(({ method, pattern }) => `${method} ${pattern}`)).toEqual([]);
});
