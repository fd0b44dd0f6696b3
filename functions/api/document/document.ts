// The API's own description: for programs, and for a reader with a browser. Made at the first request for it.
import * as z from 'zod';
import { forAnyone, page, type Route } from '../request/declare-route.ts';
import { ok } from '../request/exchange.ts';
import type { RouteFacts } from '../request/route-facts.ts';
import type { OpenApi } from './openapi-form.ts';

/** `routes` is asked late: these routes are among them. */
export function documentRoutes(routes: () => readonly RouteFacts[]): readonly Route<unknown>[] {
  let made: OpenApi | undefined;
  const document = async () => {
    made ??= (await import('./openapi.ts')).toOpenApi(routes());
    return made;
  };
  return [
    forAnyone({
      method: 'GET',
      path: '/v1/openapi.json',
      summary: 'This description: OpenAPI 3.1',
      answer: z.looseObject({ openapi: z.string() }),
      run: async () => ok(await document()),
    }),
    page({
      path: '/v1/docs',
      summary: 'This description, to be read',
      run: async () => (await import('./document-page.ts')).toPage(await document()),
    }),
  ];
}
