// Whole mails in two batches of voices that were written and annotated before the reader saw them, sent on Friday, 15 May 2026.
import { expect, test } from '@jest/globals';
import type { MemberProfile } from '../../../../shared/core/member.ts';
import { decisionOn, text } from '../mail-outcome.ts';

const FRIDAY = 'Fri, 15 May 2026 17:20:00 +0100';

interface Mail {
  readonly subject: string;
  readonly body: string;
  /** Disposition, then day and minutes of each entry. */
  readonly is: readonly string[];
  readonly isHtml?: true;
  readonly date?: string;
  readonly member?: Partial<MemberProfile>;
}

const MAILS: readonly Mail[] = [
  {
    subject: 'Minutes - Aurora, 12 May 2026',
    body: 'The meeting opened at 14:05 and closed at 15:50.',
    is: ['logged', '05-12 105'],
  },
  { subject: 'Hours, w/e 12 May', body: '2h Quill', is: ['logged', '05-15 120'] },
  { subject: '12 May: 2h Quill', body: '1h Aurora', is: ['logged', '05-15 60'] },
  {
    subject: 'hrs',
    body: 'Mon 7.5 hrs at Hendersons kitchen, tues same, weds only half day rain stopped play, thurs 8 til 4 hendersons again less 30 mins dinner. Fri off',
    is: ['logged', '05-11 450', '05-12 450', '05-13 240', '05-14 450'],
  },
  {
    subject: 'Halden grant',
    body: 'Dear all,\n\nfor the record of the Halden grant: on Tuesday I devoted three and a half hours to the literature review, and on Wednesday a further two hours to coding the interviews. Thursday was lost to teaching. I expect to put in another ten hours next week.\n\nWith kind regards,\nMaya',
    is: ['logged', '05-12 210', '05-13 120'],
  },
  {
    subject: 'Whitmore v. Castle',
    body: "0.4 hr tel. conf. w/ client; 1.2 hr draft motion to compel; 0.3 hr review opposing counsel's ltr dated 5/11.",
    is: ['logged', '05-15 24', '05-15 72', '05-15 18'],
    date: 'Fri, 15 May 2026 17:20:00 -0400',
    member: { locale: 'en-US', timeZone: 'America/New_York' },
  },
  {
    subject: 'shifts',
    body: 'Shifts this week:\n\nMon 11/5 07:00-19:30 ward 6 (30 min unpaid break)\nTue off\nWed 13/5 19:30-07:45 ward 6 (45 min break)\nThu sleeping\n',
    is: ['logged', '05-11 720', '05-13 690'],
  },
  {
    subject: 'report of today',
    body: 'Hello,\n\nI have worked today since 9 until 12 and after lunch since 13 until 17:30 for project Orion.\n\nBest regards,\nMaya',
    is: ['logged', '05-15 180', '05-15 270'],
  },
  {
    subject: 'My Friday',
    body: "Booked Diane's travel (45 min), sat in on the board prep for two hours and typed up the minutes afterwards, 1h 10.",
    is: ['logged', '05-15 45', '05-15 120', '05-15 70'],
  },
  {
    subject: 'worklog',
    body: 'a1b2c3d 2026-05-14 fix: race in scheduler (2h)\n9f8e7d6 2026-05-14 test: cover retry path (45m)\n77aa001 2026-05-15 chore: bump deps to 3.2.1 (15m)\n',
    is: ['logged', '05-14 120', '05-14 45', '05-15 15'],
  },
  {
    subject: '',
    body: 'okay so yesterday i did um three hours on the bellweather proposal and then about forty five minutes on the phone with legal and today just two hours on bellweather',
    is: ['logged', '05-14 180', '05-14 45', '05-15 120'],
  },
  {
    subject: 'HOURS',
    body: 'TUESDAY 3 HRS ROOF AT NO 14. WEDNESDAY 5 HRS SAME JOB. NEED MORE TILES BY MONDAY.',
    is: ['logged', '05-12 180', '05-13 300'],
  },
  {
    subject: 'today',
    body: '☕ 9-10 standup + mail\n💻 10–12:30 Aurora api\n🍜 lunch\n💻 1:15–4 Aurora api\n🏃 out',
    is: ['logged', '05-15 60', '05-15 150', '05-15 165'],
  },
  {
    subject: 'this day',
    body: "* Website: 3h\n* Newsletter: 45m\n* Misc admin: 20m\n\nThat's 4h05 all in.",
    is: ['logged', '05-15 180', '05-15 45', '05-15 20'],
  },
  {
    subject: 'time',
    body: 'Hi,\n\npasted from my sheet:\n\nDate\tMatter\tNarrative\tHrs\n11/05/2026\tLakin\tDraft lease\t1.5\n12/05/2026\tLakin\tCall with landlord\t0.3\n\t\tTotal\t1.8\n\nM',
    is: ['logged', '05-11 90', '05-12 18'],
  },
  {
    subject: 'Fwd: my notes',
    body: '---------- Forwarded message ---------\nFrom: Maya Lindqvist <maya@example.com>\nDate: Wed, 13 May 2026 at 18:01\nSubject: my notes\nTo: Maya Lindqvist <maya@example.com>\n\nYesterday: 2h Quill contract review\nToday: 1h Quill redlines\n',
    is: ['logged', '05-12 120', '05-13 60'],
  },
  {
    subject: 'Re: the audit',
    body: 'Hi Rob,\n\n> Could you let me know how long the audit took you?\n\nAbout 4 hours, all on Wednesday.\n\nMaya',
    is: ['logged', '05-13 240'],
  },
  {
    subject: 'Fwd: 5 ways to save 2 hours a day',
    body: 'FYI, worth a read.\n\n---------- Forwarded message ---------\nFrom: Pro Tips <tips@pro.example>\nDate: Thu, 14 May 2026 at 08:00\nSubject: 5 ways to save 2 hours a day\nTo: <maya@example.com>\n\nSpend 30 minutes planning your day and save 2 hours. Only 3 days left: 50% off!',
    is: ['ignored'],
  },
  {
    subject: 'Invoice 2231',
    body: 'Hi Priya,\n\nplease find attached invoice 2231 for 14.5 hours at £65 = £942.50, due 30 May.\n\nMaya',
    is: ['ignored'],
  },
  { subject: 'Aurora hours?', body: 'How many hours did I log on Aurora last week?', is: ['command'] },
  { subject: '', body: "That entry for yesterday should've been 3h not 2h", is: ['command'] },
  {
    subject: 'next week',
    body: "Next week I'll be on Aurora Monday to Wednesday, 6h each day.",
    is: ['needs_review'],
  },
  { subject: '', body: 'Spent most of the day on Aurora.', is: ['needs_review'] },
  { subject: 'today', body: 'Did 2h on Aurora and then a while on mail.', is: ['logged', '05-15 120'] },
  { subject: 'leave', body: "I'm on annual leave Mon-Wed next week, back Thu 21st.", is: ['ignored'] },
  {
    subject: 'Hours this week',
    body: '<p>Hours per project this week:</p><table><tr><th>Day</th><th>Aurora</th><th>Quill</th><th>Total</th></tr><tr><td>Mon</td><td>3</td><td>2</td><td>5</td></tr><tr><td>Tue</td><td>4</td><td>-</td><td>4</td></tr></table>',
    is: ['logged', '05-11 180', '05-11 120', '05-12 240'],
    isHtml: true,
  },
  {
    subject: 'login thing',
    body: '[14:02] Lena: can you look at the login thing?\n[14:05] Maya: on it\n[15:20] Maya: done, took me an hour and a quarter',
    is: ['logged', '05-15 75'],
  },
  {
    subject: 'call',
    body: '45 min Quill call\n\n-- \nMaya Lindqvist\nOffice hours Mon–Thu 9–5\nTel 020 7946 0018',
    is: ['logged', '05-15 45'],
  },
  { subject: '1h15 Aurora retro', body: '', is: ['logged', '05-15 75'] },
  { subject: '2h Quill', body: '2h Quill', is: ['logged', '05-15 120'] },
  { subject: '', body: 'Log 3.5h against AUR-118 for 12.05.', is: ['logged', '05-12 210'] },
  {
    subject: '',
    body: 'Six hours today, a third of it on Quill and the rest on Aurora.',
    is: ['logged', '05-15 120', '05-15 240'],
  },
  {
    subject: 'week',
    body: 'An hour of stand-ups every day this week, plus 4h on the demo on Wednesday.',
    is: ['logged', '05-11 60', '05-12 60', '05-13 60', '05-14 60', '05-15 60', '05-13 240'],
  },
  {
    subject: '',
    body: 'Call with Tokyo 5–6pm JST this afternoon, the Kumo rollout.',
    is: ['logged', '05-15 60'],
  },
  { subject: 'Foundry', body: 'In 8.45 out 12.15, in 1 out 5.20.', is: ['logged', '05-15 210', '05-15 260'] },
  {
    subject: 'on call',
    body: 'Paged 02:10, resolved 03:25 (database failover), then 20 min writing it up.',
    is: ['logged', '05-15 75', '05-15 20'],
  },
  {
    subject: 'expenses',
    body: '£120 for materials and £45 for parking on the Foundry job, receipts attached',
    is: ['ignored'],
  },
  {
    subject: 'Leeds',
    body: 'Drove to Leeds and back for Foundry, 2h each way; on site 10 to 3 with half an hour for lunch.',
    is: ['logged', '05-15 240', '05-15 270'],
  },
  {
    subject: 'late',
    body: 'Sorry for the late entry! On Friday last week (8 May) I worked 6 hours on Foundry, not logged yet.',
    is: ['logged', '05-08 360'],
  },
  {
    subject: '',
    body: "Please delete Tuesday's Aurora entry. Today 2h Quill.",
    is: ['command', '05-15 120'],
  },
  { subject: 'Re: timesheet', body: 'Brilliant, thanks!', is: ['ignored'] },
  {
    subject: 'teaching',
    body: "Periods 1-3 taught Y9, that's 3 x 50 minutes, then an hour's marking at home.",
    is: ['logged', '05-15 150', '05-15 60'],
  },
  {
    subject: '',
    body: '2h Aurora (billable), 1h Aurora internal sync (non-billable)',
    is: ['logged', '05-15 120', '05-15 60'],
  },
  {
    subject: 'Time sheet',
    body: 'Time sheet for w/c 11 May\nProject: Foundry\nMon: 4\nTue: 5.5\nWed: -\nThu: 3\nFri: 2\nTotal hours: 14.5',
    is: ['logged', '05-11 240', '05-12 330', '05-14 180', '05-15 120'],
  },
  { subject: 'Quill', body: "If we sign with Quill I'd guess 20 hours of onboarding.", is: ['ignored'] },
  { subject: '', body: "Didn't get round to Aurora today.", is: ['ignored'] },
  {
    subject: 'log',
    body: 'Quill 1h, Quill 2h, Aurora 30m. Total 3.5h',
    is: ['logged', '05-15 60', '05-15 120', '05-15 30'],
  },
  { subject: 'log', body: 'Quill 1h, Aurora 2h. Total 4h.', is: ['needs_review'] },
  { subject: '', body: 'Worked 26 hours yesterday', is: ['needs_review'] },
  {
    subject: '',
    body: '<h3>Monday</h3><ul><li>Aurora &ndash; 2 h</li><li>Quill &ndash; 30 min</li></ul><h3>Tuesday</h3><ul><li>Aurora &ndash; 3&frac14; h</li></ul>',
    is: ['logged', '05-11 120', '05-11 30', '05-12 195'],
    isHtml: true,
  },
  {
    subject: 'Lakin',
    body: 'Rang Mr Lakin about the lease 10.05-10.25, drafted reply (3 units of 6 mins), then hearing prep 11 - 12.30.',
    is: ['logged', '05-15 20', '05-15 18', '05-15 90'],
  },
  {
    subject: 'Vet rounds',
    body: 'early calls 5.30am to 8, surgery 9 - 12.45, back out to Bryn farm 2-ish til 4.15',
    is: ['logged', '05-15 150', '05-15 225', '05-15 135'],
  },
  {
    subject: '',
    body: 'yesterday\nhoover offices 2h\nwindows 1h\n\ntoday\nstairs 1.5',
    is: ['logged', '05-14 120', '05-14 60'],
  },
  {
    subject: 'status',
    body: 'Done:\n- Aurora login (3h)\n- Quill export (1h30)\n\nDoing:\n- Aurora search\n\nTo do:\n- Quill import (est. 5h)',
    is: ['logged', '05-15 180', '05-15 90'],
  },
  {
    subject: 'podcast',
    body: 'Recorded the 40 minute episode, but with set-up and edit it was closer to 3 hours all told. Client: Fern Radio',
    is: ['logged', '05-15 180'],
  },
  {
    subject: 'gym opening',
    body: 'The gym is open 6am-10pm and classes run 45 minutes. Hope that helps!',
    is: ['ignored'],
  },
  {
    subject: 'site',
    body: 'Lads were on site 8-4 Tuesday, I only popped in for an hour.',
    is: ['logged', '05-12 60'],
  },
  {
    subject: '',
    body: 'Aurora\n2h call\n3h review\n\nQuill\n1h invoice',
    is: ['logged', '05-15 120', '05-15 180', '05-15 60'],
  },
  {
    subject: 'plumbing',
    body: 'went to mrs ashworths twice today, 40 mins in the morning and an hour after dinner. tomorrow boiler swap at the vicarage all day',
    is: ['logged', '05-15 40', '05-15 60'],
  },
  {
    subject: 'week 20',
    body: 'Mo 3h Kestrel, Tu 2.5h Kestrel, We nothing, Th 6h Kestrel + 1h travel',
    is: ['logged', '05-11 180', '05-12 150', '05-14 360', '05-14 60'],
  },
  {
    subject: 'Re: Re: copy deck',
    body: 'Hi Lou,\n\nCopy deck attached. FYI it took 3h15 in the end.\n\nMaya\n\nOn Thu, 14 May 2026 at 11:03, Lou Parr <lou@agency.example> wrote:\n> Should only take an hour or so!\n> Lou',
    is: ['logged', '05-15 195'],
  },
  {
    subject: 'barn job',
    body: 'Monday 7-4, Tuesday 7-4, Wednesday 7-1, half hour break each day',
    is: ['logged', '05-11 510', '05-12 510', '05-13 330'],
  },
  {
    subject: 'grant',
    body: 'I spent approximately 6 hours this Tuesday and 4 hours this Thursday on the Meridian proposal.',
    is: ['logged', '05-12 360', '05-14 240'],
  },
  {
    subject: '',
    body: 'log 45m #kestrel code review, 30m #kestrel standup',
    is: ['logged', '05-15 45', '05-15 30'],
  },
  {
    subject: 'Time',
    body: 'Date: 14/05/2026\nProject: Meridian\nStart: 09:10\nFinish: 12:40\nNotes: interviews',
    is: ['logged', '05-14 210'],
  },
  {
    subject: 'sheet',
    body: '| day | client | h |\n|---|---|---|\n| Mon | Kestrel | 2.5 |\n| Wed | Meridian | 4 |',
    is: ['logged', '05-11 150', '05-13 240'],
  },
  {
    subject: 'court',
    body: 'Attended Crown Court 10:00 - 13:10 and 14:15 - 16:00 re Daley. Travel 1 hr.',
    is: ['logged', '05-15 190', '05-15 105', '05-15 60'],
  },
  {
    subject: 'holiday',
    body: 'Reminder: I am on leave from Monday 18 to Friday 22 May. Kit covers, 9-5.',
    is: ['ignored'],
  },
  { subject: 'thanks for the hours', body: 'Thanks for logging my 3h yesterday!', is: ['ignored'] },
  {
    subject: 'pager',
    body: 'Got paged at 3.10am, back to bed by 4. Kestrel db. Log it please.',
    is: ['logged', '05-15 50'],
  },
  {
    subject: 'yesterday',
    body: '9-10:30 Kestrel\n10:30-11 coffee\n11-1 Meridian\n2-5:30 Kestrel',
    is: ['logged', '05-14 90', '05-14 120', '05-14 210'],
  },
  {
    subject: 'Fw: Kestrel session',
    body: "Please log this.\n\nFrom: Maya Lindqvist <maya@example.com>\nSent: 12 May 2026 19:04\nTo: Lou Parr <lou@agency.example>\nSubject: Kestrel session\n\nHi Lou, today's session ran 2 hours, notes attached.\nMaya",
    is: ['logged', '05-12 120'],
  },
  {
    subject: '',
    body: "Kestrel 2h.\nMeridian 1h.\n\nAlso can you send me last month's totals?",
    is: ['command', '05-15 120', '05-15 60'],
  },
  { subject: '', body: 'A few hours on Kestrel on Tuesday', is: ['needs_review'] },
  {
    subject: 'choir',
    body: 'rehearsal 7.30-9.30pm yesterday; arranging 1 hr 15 this morn',
    is: ['logged', '05-14 120', '05-15 75'],
  },
  {
    subject: 'Booking confirmation',
    body: 'Your table for 2 is booked for Friday 22 May 19:30-21:30. Ref 88120.',
    is: ['ignored'],
  },
  {
    subject: 'Meridian',
    body: 'Mon–Thu: 90 mins each day transcribing. Fri: 3h coding.',
    is: ['logged', '05-11 90', '05-12 90', '05-13 90', '05-14 90', '05-15 180'],
  },
  {
    subject: '',
    body: 'Ward 4 nights Tue and Wed, 20:00-08:00, 1h break each.',
    is: ['logged', '05-12 660', '05-13 660'],
  },
  { subject: 'correction', body: "Make Monday's Kestrel 4h instead of 3h please", is: ['command'] },
  {
    subject: 'call log',
    body: '10:05 Ashworth 12 min\n10:40 Daley 25 min\n14:10 HMRC 38 min on hold',
    is: ['logged', '05-15 12', '05-15 25', '05-15 38'],
  },
  {
    subject: '',
    body: '2hrs kestrel, lunch, 3hrs kestrel, 1hr invoices',
    is: ['logged', '05-15 120', '05-15 180', '05-15 60'],
  },
  {
    subject: '',
    body: 'I am writing to inform that I have realized 5 hours of work yesterday in the project Kestrel, and 1 hour of meeting the day before.',
    is: ['logged', '05-14 300', '05-13 60'],
  },
];

test.each(MAILS)('$subject: $body', async ({ subject, body, is, isHtml, date = FRIDAY, member = {} }) => {
  const plain = text(...Buffer.from(body).toString('base64').replace(/.{76}/g, '$&\n').split('\n'));
  const head = isHtml ? ['Content-Type: text/html; charset=utf-8'] : plain.head;
  const part = { ...plain, head: [...head, 'Content-Transfer-Encoding: base64'] };
  const decision = await decisionOn({ date, subject, parts: [part], member });
  const entries = 'entries' in decision ? decision.entries : [];
  const told = entries.map(({ workDate, minutes }) => `${workDate.slice(5)} ${minutes}`);

  expect([decision.disposition, ...told.sort()]).toEqual([is[0], ...is.slice(1).sort()]);
});
