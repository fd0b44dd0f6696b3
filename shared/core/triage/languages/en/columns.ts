// What English tables call their columns.
import type { ColumnWords } from '../column-words.ts';

export const ENGLISH_COLUMNS: ColumnWords = {
  date: 'date|=day|=when|weekday|day of week|start date|date worked|work date|=d',
  start:
    '=start|start time|=from|time in|=in|clock in|clocked in|check in|begin|=beginning|started|=started at|arrival|time start|punch in|=on',
  end: '=end|end time|=to|=till|=until|time out|=out|clock out|clocked out|check out|finish|finished|stop|=stopped|ended|departure|time end|punch out|=off',
  pause: 'break|breaks|pause|lunch|=rest',
  hours: 'decimal|hours|hour|hrs|hr|h',
  minutes: 'minutes|minute|mins|min|m',
  days: 'days|person days|man days',
  duration: 'duration|time|time spent|spent|effort|length|=worked|=logged|elapsed|qty time',
  project:
    'project|projects|matter|job|case|account|engagement|cost center|cost centre|budget code|charge code|=code|work package',
  client: 'client|clients|customer|company|=for',
  task: 'task|tasks|description|activity|activities|work|details|notes|note|comment|comments|what|subject|item|summary|issue|ticket|story|topic|service|title|narrative|memo|remarks',
  billable: 'billable|chargeable|billed|bill|invoice',
  notBillable: 'non billable|nonbillable|not billable|unbillable|non chargeable|internal hours|unbilled',
  total: 'total|totals|sum|subtotal|sub total|grand total|overall|in all',
  person:
    'person|employee|who|name|team member|member|consultant|user|staff|resource|worker|assignee|colleague|email|e mail|first name|last name|=by',
  planned:
    'planned|plan|estimate|estimated|estimates|est|budget|budgeted|remaining|forecast|target|scheduled|expected|left|quota|contract|contracted|allocated|allowance|balance|overtime|capacity|=eta|deadline|due|cumulative|running',
  price:
    'price|rate|amount|cost|costs|fee|fees|usd|eur|gbp|currency|net|vat|tax|revenue|unit price|qty|quantity|discount|markup',
  foreign:
    'opening hours|office hours|business hours|hours of operation|opening times|schedule|rota|roster|timetable|price list|prices|pricing|plans|quote|quotation|proposal|estimate|budget|invoice|agenda|forecast|support hours|itinerary|departures|quotas|allowances|service levels|sla|shift plan|availability|next week|upcoming|recipe|opens|closes|open|closed|next month|coming week',
  yes: 'yes|y|true|x|1|billable|chargeable|✓|✔|☑|✅|ok',
  no: 'no|n|false|0|non billable|not billable|nonbillable|internal|✗|✘|☐|❌|unbillable',
};
