// English words that change what an amount beside them means. Nothing here names a time.
import type { Cue } from '../../read/finding.ts';
import { phrasesOf, phraseTable } from '../../text/phrase.ts';

const CUES: readonly (readonly [string, Cue])[] = [
  ...phrasesOf<Cue>(
    `sat in on|sat in|sat through|sat with|popped in|dropped in|came in|went in|stayed in|called in|dialled in|dialed in|stepped in|filled in|jumped in|chipped in|spent|did|done|worked|took me|took us|took|logged|put in|clocked|finished|attended|completed|
      had|was|were|been|have|i've|we've|billed|invested|used|went into|went on|burned|burnt|did some|
      joined|lasted|needed|cost me|reviewed|wrote|fixed|built|held|ran|met|called|helped|got|made|sat|
      gave|wasted|racked up|managed|managed to do|got in|was done in|were done in|got done in|did it in|finished it in|fixed it in|sorted it in|
      got it done in|wrapped it up in|knocked it out in|finished in|completed in|done in|wrapped up in`,
    'done',
  ),
  ...phrasesOf<Cue>(
    `what's missing is|what is missing is|still missing is|missing is|missing are|what i forgot is|what i forgot was|forgot to log|forgot to add|
      forgot to enter|forgot to book|forgot to record|log|could i get|can i get|can i add|could i add|please log|book|please book|track|please track|please add|add|please record|record|register|
      please enter|enter|note|please note|charge|bill|put down|can you log|could you log|
      would you log|can you please log|could you please log|can you add|could you add|can you book|
      could you book|need to log|need to book|need to record|need to add|need to enter|wanted to log|wanted to record|wanted to add|want to log|want to record|want to add|can you put|could you put|can you record|could you record|can you track|put`,
    'request',
  ),
  ...phrasesOf<Cue>(
    `will|i'll|we'll|he'll|she'll|they'll|you'll|it'll|that'll|shall|going to|gonna|plan to|plans to|
      planning to|plan on|are planning on|am planning on|i'm planning on|we're planning on|is planned|are planned|planned for|plan for|plan is|plan:|
      planned:|scheduled for|is scheduled|are scheduled|scheduled|to be done|upcoming|need to|
      wants us|wants me|want us|want me|asked us|asked me|asks us|expects us|needs us|needs to|it needs|this needs|that needs|which needs|need another|need about|need around|need at least|need roughly|need some|we need|you need|
      they need|will need|still need|needs another|needs about|needs at least|would like|'d like|have to|has to|want to|wants to|hope to|aim to|aiming for|intend to|
      supposed to|i expect|we expect|pencilled in|penciled in|booked the|booked a|booked us|reserved the|reserved a|todo|to do|to-do|please keep|please reserve|please block|please hold|keep free|
      reserve|block|expect to|expects to|expecting to|looking to|happy to|glad to|willing to|keen to|about to|due to start|start tomorrow|
      must|won't|is due|are due|on track to|get back|be back|be there|available|i have time|free on|
      are you free|are planning for|am planning for|see you|wanted to|meant to|hoped to|intended to|planned to`,
    'future',
  ),
  ...phrasesOf<Cue>(
    `let's|lets|i can|can do|can cover|can take|i owe|we owe|we can|let us|if|it'd|that'd|this'd|there'd|can we|could we|shall we|may we|would|could|might|may|should|unless|in case|whether|suppose|supposing|
      assuming|perhaps|maybe|possibly|i'd|we'd|he'd|she'd|they'd|depending on|provided that|
      as soon as|once we|would've|could've|should've|feel free|can be|can you|could you|do you|
      did you|are you|is it|hypothetically|theoretically|normally|usually|typically|generally|
      in theory|wish|imagine|otherwise`,
    'conditional',
  ),
  ...phrasesOf<Cue>(
    `not|not yet|did not yet|didn't yet|have not yet|haven't yet|didn't|did not|don't|do not|doesn't|haven't|hasn't|hadn't|wasn't|weren't|isn't|aren't|
      couldn't|can't|cannot|never|nothing|no|none|skipped|skip|cancelled|canceled|called off|
      postponed|missed|moved from|changed from|shifted from|rescheduled from|brought forward from|instead of|rather than|saved|saves|saving|avoided|without|no longer|didnt|dont|
      havent|neither|nor|was unable|fell through|never happened|didn't happen|did not happen|didn't take place|did not take place|ignore|disregard|rescheduled|refused|declined|dropped`,
    'negated',
  ),
  ...phrasesOf<Cue>(
    `he|she|they|he's|she's|they've|someone|everyone|everybody|the team|the client|the customer|
      colleagues|my colleague|my colleagues|a colleague|my boss|my manager|my teammate|my team mate|my coworker|
      my co-worker|my partner|my wife|my husband|the kids|my kids|the baby|my son|my daughter|my assistant|our intern|the intern|my team|the contractor|the agency|
      the freelancer|the designer|the developer|the developers|it ran|it was down|tests ran|test ran|jobs ran|job ran|script ran|build ran|pipeline ran|outage lasted|
      downtime lasted|rain lasted|it lasted|flight lasted|film lasted|battery lasted|patient waited|
      customer waited|client waited|they waited|which ran|kept crashing|froze for|hung for|stalled for|crashed for|was frozen|were frozen|nobody noticed|no one noticed|who has|who had|who was|who were|who did|who spent|who worked|who's been|took him|took her|took them|cost him|cost her|cost them|his|hers|theirs`,
    'others',
  ),
  ...phrasesOf<Cue>("i|we|me|my|our|us|mine|myself|i'm|we're|i've|we've", 'self'),
  ...phrasesOf<Cue>(
    `out of|every|within|after|next|the next|another in|by|per|in|of a|budget|budget of|budget is|budget:|
      a budget of|budgeted|budgeted at|quoted|quote of|quote:|quoted at|estimate|estimated|
      estimated at|estimate of|estimate:|estimate is|estimates|estimation:|estimation of|est.|est|eta|
      eta:|forecast|forecast:|planned|blocked out|blocked off|set aside|earmarked|allowed|allotted|increment|increments of|guarantees|owe you|owe him|owe her|owe them|allocated|allowance of|limit of|limit is|cap of|target of|target:|
      quota of|worth|valid for|expires in|delayed by|delayed|late by|at least every|once every|
      been waiting for|was waiting for|stuck in traffic for|stuck for|timeout to|limit to|ttl to|interval to|
      thanks for|thank you for|thanks for the|thank you for the|thanks for your|older than|timeout of|timeout:|ttl|ttl of|ttl is|ttl:|every other|scope:|capacity of|capacity:|
      expected|expecting|was expecting|anticipated|asked for|asking for|demanded|demanding|insisted on|begged for|hoping for|
      reckons|guesses|thinks|believes|claims|swears|promises|promised|sla|sla of|sla:|notice of|remaining:|remaining|left:|quote|scope|capacity|open:|outstanding:`,
    'not_before',
  ),
  ...phrasesOf<Cue>(
    `outage|downtime|left|remaining|since|ago|later|late|early|ahead|budget|estimate|estimated|estimates|from now|
      from today|per|old|notice|deadline|delay|delayed|window|timeout|warranty|trial|interval|sla|
      away|free|to go|limit|max|maximum|a week|a month|a year|per week|per month|weekly|apart|behind|
      overdue|in advance|retention|uptime|downtime|of parking|of sleep|of battery|of storage|of video|
      of footage|of rain|of sunshine|power cut|power outage|power failure|blackout|layover|stopover|traffic jam|tailback|read|quota|allowance|to spare|budgeted|quoted|allocated|
      expected|tall|distance|from here|of holiday|of vacation|of leave|off|holiday|vacation|
      annual leave|sick leave|sick|off sick|timer|countdown|alarm|cooldown|pto|leave|toil|of pto|of toil|unpaid leave|personal leave|work week|workweek|working week|faster|slower|quicker|shorter|longer|
      over budget|under budget|over plan|over the budget|over the estimate|over estimate|package|bundle|or your money back|money back|guarantee|is plenty|is enough|should be enough|should do|
      would be enough`,
    'not_after',
  ),
  ...phrasesOf<Cue>(
    `in the last|over the last|within the last|in the past|over the past|during the last|over|more than|at least|at most|up to|less than|under|fewer than|no more than|a maximum of|
      a minimum of|max|min|maximum|minimum|need|between|anywhere from|anything from|upwards of|well over|
      north of`,
    'vague_before',
  ),
  ...phrasesOf<Cue>(
    `or more|or less|or two|plus or minus|at most|at least|minimum|and change|or three|
      or something|tops`,
    'vague_after',
  ),
  ...phrasesOf<Cue>(
    `about|around|approximately|approx|approx.|roughly|almost|nearly|just over|just under|
      a little over|a little under|a bit over|a bit under|slightly over|slightly under|
      slightly more than|slightly less than|a little more than|a little less than|just about|close to|
      off-site|off site|the rest of the day off|rest of the day off|another|i'll never get back|i will never get back|i won't get back|never getting back|circa|ca|ca.|c.|some|~|exactly|precisely|or so|ish|-ish|give or take|a bit more than|a bit less than|
      just shy of|a good|a solid|a total of`,
    'approximate',
  ),
  ...phrasesOf<Cue>(
    `incl|incl.|inc|inc.|including|includes|included|inclusive of|of which|of that|of those|thereof|
      out of which|out of that`,
    'part',
  ),
  ...phrasesOf<Cue>('of it|of them|of this', 'part_after'),
  ...phrasesOf<Cue>(
    `total|totals|in total|total of|total:|total time|totalling|totaling|altogether|all in all|
      all together|sum|sum:|in sum|overall|grand total|subtotal|sub-total|in all|all told|combined|
      week total|day total|total hours|hours total|total for the week|total for this week|total for week|
      total for the day|total for today|total for the month|total this week|total hours for the week|
      total hours this week|weekly total|daily total|total hours worked`,
    'total',
  ),
  ...phrasesOf<Cue>(
    `so far|that makes|which makes|makes it|makes|brings|that brings|brings us|brings it|to date|
      running total|cumulative|year to date|ytd|month to date|up to now|bringing`,
    'running',
  ),
  ...phrasesOf<Cue>(
    'coffee|tea|elevenses|break|lunch|lunch break|pause|coffee break|breaks|dinner break|for lunch|for dinner|tea break|lunchbreak',
    'pause',
  ),
  ...phrasesOf<Cue>(
    `split|split evenly|split equally|evenly|equally|half and half|half each|50/50|fifty-fifty|
      shared between|shared equally|divided between|divided equally`,
    'split',
  ),
  ...phrasesOf<Cue>(
    `each|each day|every day|every single day|a day|per day|daily|both days|each of them|on each|on each day|apiece|a piece|ea|ea.|
      each time|respectively`,
    'each',
  ),
  ...phrasesOf<Cue>(
    `is|are|takes|lasts|runs|costs|needs|requires|equals|has|it's|that's|means|stays|remains|expires|
      contains|gives|there's|there is|there are|says|shows|offers|allows|allow|opens|closes`,
    'states',
  ),
];

/** What a sentence is about when its times are nobody's work. */
const TOPICS = `we open|we close|we're open|we are open|we're closed|we are closed|here for you|at your service|at your disposal|is staffed|are staffed|can be reached|weekdays from|weekdays 8|weekdays 9|weekdays 10|
    set the alarm|set an alarm|set a timer|thanks for logging|thank you for logging|thanks for adding|thank you for adding|thanks for booking|thank you for booking|slept|asleep|napped|been waiting|stuck in|in traffic|kept me waiting|kept us waiting|keeping me waiting|keeping us waiting|pool hours|library hours|gym hours|clinic hours|museum hours|kitchen hours|reception hours|desk hours|shop hours|average wait|wait time|waiting time|cooking time|
    baking time|movie night|movie|happy hour|sunrise|sunset|working hours|days a week|hours a week|times a week|twice a day|once a day|times a day|times daily|twice daily|rota:|roster:|schedule:|timetable:|
    billed me|billed us|charged me|invoiced me|invoiced us|quoted me|charges me|
    no work possible|no work was possible|no work could be done|nothing could be done|impossible to work|not possible to work|
    calendar is|is blocked|are blocked|cache for|wait for|chill for|simmer for|soak for|leave for|keep for|hold for|leave to rise|leave to cool|leave to rest|leave to dry|leave to stand|leave to set|let it cool|let it rise|let it rest|let it stand|let rise|let cool|let rest|let stand|
    rent a|hire a|of water|every 8 hours|tablets|tablet|meeting id|you owe me|owe me|owes me|owes us|owe us|owed|attached|enclosed|please find|it costs|they charge|
    charges|charged us|quoted us|i'm free|i am free|free from|free between|we're free|call me|reach me|contact me|phone me|ring me|
    wait time|waiting time|session timeout|request timeout|cook for|bake for|boil for|fry for|roast for|steam for|marinate for|knead for|office hours|
    opening hours|business hours|hours of operation|open from|opening times|visiting hours|visiting times|surgery hours|trading hours|shop hours|store hours|bank hours|
    school hours|core hours|quiet hours|support hours|delivery slot|delivery window|time slot|collection slot|
    appointment slot|prep time|preparation time|cook time|total time to cook|baking time|resting time|cure time|drying time|run time|boot time|travel time from|walking time|
    closed from|closed between|closed for|closed on|fast for|since reboot|since restart|since the last reboot|
    in my absence|covering for me|my deputy|next meeting:|next meeting is|next meeting on|next call:|next session:|next date:|next sync:|
    availability|
    availability:|response time:|response times:|response time is|response time under|reading time|
    read time|loading time:|load time:|running time|run time:|runtime:|play time|playtime|hourly rate|
    day rate|daily rate|rate is|uptime|timeout:|free trial|trial period|unsubscribe|lead time|
    delivery time|shipping time|doors open|check-in from|checkout time|departs|retention period|
    job runs|backup runs|per hour|out of office|on vacation|on holiday|on leave|annual leave|
    sick leave|day off|days off|invited you|has invited|join zoom|join the meeting|meeting id|
    passcode|dial-in|webinar starts|sale ends|offer ends|limited time|discount|% off|minutes walk|
    minute walk|walking distance|speed limit|expires|countdown|last year we had|lunch at|dinner at|
    coffee at|drinks at|breakfast at|meet at|meet on|24h support|24h service|24h hotline|
    24 hours a day|24 hour|24-hour|battery life|shelf life|half-life|work hours:|open mon`;

export const ENGLISH_CUES = phraseTable<Cue>([
  ...CUES,
  ...phrasesOf<Cue>(TOPICS, 'topic'),
  ...phrasesOf<Cue>(
    `some time on|a bit of time on|a bit of time into|some time into|a while on|took a while|took ages|
      spent ages|spent a bit of time|spent a little time|a good chunk of|a chunk of|a good part of|
      most of the morning|most of the afternoon|most of the day|some hours on|worked on|worked late on|worked overtime on|worked hard on|working on|been working on|
      work on|see my hours|my hours below|my hours are below|hours attached|my hours attached|
      timesheet attached|my timesheet|hours below|log this|log the following|log the below|
      please log it|spent some time|spent time|spent a while|spent most of|spent the morning|
      spent the afternoon|put some time|put in some time|put some hours|did some work|
      did some more work|did work|did a bit of|some work on|more work on|time on|hours on|hours for|
      time for`,
    'work',
  ),
]);
