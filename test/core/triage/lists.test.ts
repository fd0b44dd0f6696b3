// Lists and markdown: bullets, numbers, boxes that are ticked or not, headings and emphasis. Sent on Tuesday, 24 November 2026.
import { expect, test } from '@jest/globals';
import { outcomeOf } from './tables/outcome.ts';

test.each<[string, readonly string[], readonly string[]]>([
  [
    'bullets of many kinds',
    ['- 2h Globex', '* 1h Orrin', '• 30 min Kestrel', '– 15m Globex', '+ 1h Orrin'],
    ['logged', '11-24 120 Globex', '11-24 60 Orrin', '11-24 30 Kestrel', '11-24 15 Globex', '11-24 60 Orrin'],
  ],
  [
    'bullets below a bullet',
    ['- Monday', '  - 2h Globex', '  - 1h Orrin', '- Tuesday', '  - 3h Globex'],
    ['logged', '11-23 120 Globex', '11-23 60 Orrin', '11-24 180 Globex'],
  ],
  [
    'numbers',
    ['1. 2h Globex', '2. 1h Orrin', '10) 30 min Kestrel'],
    ['logged', '11-24 120 Globex', '11-24 60 Orrin', '11-24 30 Kestrel'],
  ],
  [
    'boxes that are ticked',
    ['- [x] 2h Globex', '- [X] 1h Orrin'],
    ['logged', '11-24 120 Globex', '11-24 60 Orrin'],
  ],
  [
    'boxes that are not',
    ['- [x] 2h Globex review', '- [ ] 1h Orrin call', '* [ ] 3h Kestrel'],
    ['logged', '11-24 120 Globex'],
  ],
  ['nothing but boxes that are not ticked', ['- [ ] 2h Globex', '- [ ] 1h Orrin'], ['ignored']],
  ['boxes without a bullet', ['[x] 2h Globex', '[ ] 1h Orrin'], ['logged', '11-24 120 Globex']],
  [
    'boxes as signs',
    ['☑ 2h Globex', '✅ 1h Orrin', '☐ 3h Kestrel', '⬜ 1h Kestrel', '✔ 15m Globex'],
    ['logged', '11-24 120 Globex', '11-24 60 Orrin', '11-24 15 Globex'],
  ],
  [
    'headings with a day',
    ['# Monday', '- 2h Globex', '## Tuesday', '- 1h Orrin'],
    ['logged', '11-23 120 Globex', '11-24 60 Orrin'],
  ],
  [
    'headings with a project',
    ['## Globex', '- 2h review', '## Orrin', '- 1h call'],
    ['logged', '11-24 120 Globex', '11-24 60 Orrin'],
  ],
  [
    'underlined headings',
    ['Monday', '======', '- 2h Globex', 'Tuesday', '-------', '- 1h Orrin'],
    ['logged', '11-23 120 Globex', '11-24 60 Orrin'],
  ],
  [
    'headings of plans',
    ['### Done', '- 2h Globex', '### Next week', '- 4h Orrin'],
    ['logged', '11-24 120 Globex', '? future'],
  ],
  [
    'emphasis',
    ['**Monday**', '- **2h** _Globex_ review', '__Tuesday__:', '- `1h` *Orrin*'],
    ['logged', '11-23 120 Globex', '11-24 60 Orrin'],
  ],
  ['what is struck out', ['- 2h Globex', '- ~~1h Orrin~~'], ['logged', '11-24 120 Globex']],
  [
    'rules between',
    ['2h Globex', '---', '1h Orrin', '***'],
    ['logged', '11-24 120 Globex', '11-24 60 Orrin'],
  ],
])('a list: %s', (_, lines, meant) => {
  const [disposition, ...rest] = outcomeOf(lines.join('\n'));
  const entries = rest.filter((one) => !one.startsWith('?'));
  expect([disposition, ...entries]).toEqual(meant.filter((one) => !one.startsWith('?')));
});
