// Portuguese names of holidays.
import { phrasesOf } from '../../text/phrase.ts';
import { easter, fixed, holiday, latestOn } from '../holiday-words.ts';
import type { DayWord } from '../lexicon.ts';

const named = holiday('no ~', 'na ~', 'em ~');

export const HOLIDAYS: readonly (readonly [string, DayWord])[] = [
  ...phrasesOf('dia de ano novo|no ano novo', latestOn(fixed(1, 1))),
  ...named('ano novo', fixed(1, 1)),
  ...named('dia de reis', fixed(1, 6)),
  ...named('segunda de carnaval|segunda-feira de carnaval', easter(-48)),
  ...named('terça de carnaval|terça-feira de carnaval', easter(-47)),
  ...phrasesOf('no carnaval', latestOn(easter(-47))),
  ...named('quarta-feira de cinzas|quarta de cinzas', easter(-46)),
  ...named('quinta-feira santa|quinta santa', easter(-3)),
  ...named('sexta-feira santa|sexta santa|sexta-feira da paixão', easter(-2)),
  ...named('sábado de aleluia|sábado santo', easter(-1)),
  ...named('domingo de páscoa', easter(0)),
  ...named('segunda-feira de páscoa|segunda de páscoa', easter(1)),
  ...named('corpo de deus|corpus christi', easter(60)),
  ...named('dia de tiradentes', fixed(4, 21)),
  ...named('dia da liberdade', { PT: fixed(4, 25) }),
  ...named('dia do trabalhador|dia do trabalho', fixed(5, 1)),
  ...named('dia de portugal', fixed(6, 10)),
  ...named('dia de santo antónio', fixed(6, 13)),
  ...named('dia da independência', { BR: fixed(9, 7) }),
  ...named('implantação da república', fixed(10, 5)),
  ...named('nossa senhora aparecida|dia das crianças', { BR: fixed(10, 12) }),
  ...named('dia de todos os santos|todos os santos', fixed(11, 1)),
  ...named('dia de finados|dia dos finados|finados', fixed(11, 2)),
  ...named('proclamação da república', fixed(11, 15)),
  ...named('dia da consciência negra|consciência negra', fixed(11, 20)),
  ...named('restauração da independência', fixed(12, 1)),
  ...named('imaculada conceição', fixed(12, 8)),
  ...named('véspera de natal', fixed(12, 24)),
  ...phrasesOf('dia de natal|no natal', latestOn(fixed(12, 25))),
  ...named('véspera de ano novo|réveillon|passagem de ano', fixed(12, 31)),
];
