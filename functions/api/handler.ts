// functions/api: the HTTP edge. What each path does stands in route.ts; nothing here knows a gateway or a cloud.
import { httpHandler } from '../../shared/runtime/http-handler.ts';
import { type ApiServices, route } from './route.ts';

export function createHandler(services: ApiServices) {
  return httpHandler('api', (request) => route(request, services));
}
