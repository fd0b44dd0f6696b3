// The API's routes as the gateway knows them, with what each may be asked for in a second by everybody together.
// functions/api answers them (a test holds both equal); infra makes them. What is not here reaches the function too, slowly.

export interface RouteLimits {
  readonly requestsPerSecond: number;
  /** Requests at once above that, for a moment. */
  readonly burst: number;
}

const READ: RouteLimits = { requestsPerSecond: 100, burst: 200 };

const WRITE: RouteLimits = { requestsPerSecond: 20, burst: 40 };

const RARE: RouteLimits = { requestsPerSecond: 5, burst: 10 };

/** Keys as API Gateway writes them: method, then path with its parameters in braces. */
export const ROUTES = {
  'GET /v1/workspace': READ,
  'PATCH /v1/workspace': WRITE,
  'GET /v1/entries': READ,
  'GET /v1/entries/{id}': READ,
  'GET /v1/entries/{id}/versions': READ,
  'POST /v1/entries': WRITE,
  'PATCH /v1/entries/{id}': WRITE,
  'POST /v1/entries/{id}/void': WRITE,
  'POST /v1/entries/{id}/restore': WRITE,
  /** Up to 100 changes, one after the other. */
  'POST /v1/entries/bulk': RARE,
  /** Reads up to some thousand entries, of up to 200 members. */
  'GET /v1/exports/entries': RARE,
  'GET /v1/exports': READ,
  /** Each reads up to some million entries. */
  'POST /v1/exports': RARE,
  'GET /v1/exports/{id}': READ,
  'DELETE /v1/exports/{id}': WRITE,
  /** Calendar programs ask once an hour or so. */
  'GET /v1/calendar.ics': RARE,
  'GET /v1/messages': READ,
  'GET /v1/messages/{id}': READ,
  /** Reading a mail costs a whole core for as long as it takes. */
  'POST /v1/preview': { requestsPerSecond: 20, burst: 40 },
  'GET /v1/proposals': READ,
  'GET /v1/proposals/{id}': READ,
  'POST /v1/proposals/{id}/accept': WRITE,
  'POST /v1/proposals/{id}/decline': WRITE,
  'GET /v1/periods': READ,
  /** Two reads for each member of a page. */
  'GET /v1/periods/team': RARE,
  'GET /v1/periods/{id}': READ,
  'POST /v1/periods/{id}/submit': WRITE,
  'POST /v1/periods/{id}/approve': WRITE,
  'POST /v1/periods/{id}/request-changes': WRITE,
  'POST /v1/periods/{id}/reopen': WRITE,
  'GET /v1/timer': READ,
  'POST /v1/timer': WRITE,
  'POST /v1/timer/stop': WRITE,
  'DELETE /v1/timer': WRITE,
  'GET /v1/quarantine': READ,
  'POST /v1/quarantine/{id}/release': WRITE,
  'DELETE /v1/quarantine/{id}': WRITE,
  'GET /v1/suppressions': READ,
  'DELETE /v1/suppressions/{id}': WRITE,
  'GET /v1/capture-aliases': READ,
  'POST /v1/capture-aliases': RARE,
  'POST /v1/capture-aliases/{id}/rotate': RARE,
  'DELETE /v1/capture-aliases/{id}': WRITE,
  'GET /v1/members': RARE,
  /** A letter goes out, perhaps to a stranger. */
  'POST /v1/members': RARE,
  'GET /v1/members/{id}': READ,
  'PATCH /v1/members/{id}': WRITE,
  'POST /v1/members/{id}/suspend': WRITE,
  'POST /v1/members/{id}/reactivate': WRITE,
  'POST /v1/members/{id}/invitation': RARE,
  'DELETE /v1/members/{id}/invitation': WRITE,
  /** Anybody may ask, with a code that nobody guesses. */
  'POST /v1/invitations/accept': RARE,
  'GET /v1/members/{id}/addresses': READ,
  'POST /v1/members/{id}/addresses': RARE,
  'POST /v1/members/{id}/addresses/{addressId}/resend': RARE,
  'POST /v1/members/{id}/addresses/{addressId}/confirm': RARE,
  'DELETE /v1/members/{id}/addresses/{addressId}': WRITE,
  'GET /v1/members/{id}/schedule': READ,
  'PUT /v1/members/{id}/schedule': WRITE,
  'GET /v1/members/{id}/absences': READ,
  'PUT /v1/members/{id}/absences/{date}': WRITE,
  'DELETE /v1/members/{id}/absences/{date}': WRITE,
  /** Up to a year of entries. */
  'GET /v1/members/{id}/work-days': RARE,
  'GET /v1/holidays': READ,
  'GET /v1/holidays/{region}': READ,
  'PUT /v1/holidays/{region}': WRITE,
  'GET /v1/tokens': READ,
  'POST /v1/tokens': RARE,
  'DELETE /v1/tokens/{id}': WRITE,
  'GET /v1/clients': READ,
  'GET /v1/clients/{id}': READ,
  'POST /v1/clients': WRITE,
  'PATCH /v1/clients/{id}': WRITE,
  'GET /v1/tags': READ,
  'GET /v1/tags/{id}': READ,
  'POST /v1/tags': WRITE,
  'PATCH /v1/tags/{id}': WRITE,
  'GET /v1/tasks': READ,
  'GET /v1/tasks/{id}': READ,
  'POST /v1/tasks': WRITE,
  'PATCH /v1/tasks/{id}': WRITE,
  'GET /v1/projects/{id}/tasks': READ,
  'POST /v1/projects/{id}/tasks': WRITE,
  'GET /v1/projects': READ,
  'GET /v1/projects/{id}': READ,
  'POST /v1/projects': WRITE,
  'PATCH /v1/projects/{id}': WRITE,
  /** Up to 31 days, four queries each. */
  'GET /v1/audit-events': RARE,
  /** Up to 50,000 entries each. */
  'GET /v1/reports': RARE,
  'GET /v1/reports/rounding': RARE,
  'GET /v1/saved-reports': READ,
  'POST /v1/saved-reports': WRITE,
  'GET /v1/saved-reports/{id}/report': RARE,
  'DELETE /v1/saved-reports/{id}': WRITE,
  'POST /v1/saved-reports/{id}/links': RARE,
  /** Anybody may ask, with a token that nobody guesses. */
  'GET /v1/shared-report': RARE,
  'GET /v1/legal-holds': READ,
  'POST /v1/legal-holds': RARE,
  'POST /v1/legal-holds/{id}/lift': RARE,
  'GET /v1/openapi.json': RARE,
  'GET /v1/docs': RARE,
  'GET /v1/health': { requestsPerSecond: 20, burst: 40 },
  /** Each asks every dependency, and anybody may ask it. */
  'GET /v1/ready': { requestsPerSecond: 2, burst: 5 },
} as const satisfies Readonly<Record<string, RouteLimits>>;

/** Everything else: answered by the function with a problem, as every refusal is. */
export const OTHER_ROUTES: RouteLimits = { requestsPerSecond: 10, burst: 20 };
