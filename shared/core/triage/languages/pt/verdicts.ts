// Portuguese small words on which the verdicts turn, and those of lines that are not the writer's own.
import { phrasesOf } from '../../text/phrase.ts';
import type { LineWords, VerdictWords } from '../lexicon.ts';
import { plainTable, plainWords, words } from '../word-list.ts';
import { OTHERS_PAST, OWN_PAST, TASKS_PAST } from './verbs.ts';

export const VERDICTS: VerdictWords = {
  subjects: new Set([...words('eu nós gente nos me'), ...plainWords(OWN_PAST.join(' '))]),
  ownVerbs: plainWords(OWN_PAST.filter((verb) => verb !== 'trabalho').join(' ')),
  theirVerbs: new Set(OTHERS_PAST),
  own: plainWords('meu meus minha minhas nosso nossos nossa nossas'),
  you: plainWords('tu te ti você vocês vós contigo consigo teu tua teus tuas'),
  thanks: plainWords('obrigado obrigada obg agradeço favor se me não já para'),
  yours: words('teu tua teus tuas'),
  reports: plainWords('trabalhei passei gastei demorei'),
  leaves: plainWords('férias folga feriado atestado'),
  leaveKinds: plainWords('dia dias licença baixa médico médica'),
  pastimes: plainWords(
    'jogo filme concerto show voo tempestade apagão corrida engarrafamento festa casamento cerimónia cerimônia missa comboio trem autocarro ônibus chuva',
  ),
  passes: plainWords('durou demorou levou'),
  ofThings: plainWords('descansa seca assa cozinha ferve dorme fermenta arrefece esfria cresce'),
  waited: plainWords('esperei esperado esperámos esperamos'),
  copulas: words('é são está estão foi foram era eram será estava estavam'),
  pastCopulas: words('foi foram era eram'),
  presentCopulas: words('é são está estão'),
  nexts: plainWords('próximo próxima'),
  occasions: plainWords(
    'reunião sessão chamada encontro visita oficina workshop entrevista aula audiência consulta',
  ),
  negatable: words('foi foram é são está estão se e'),
  plainNo: words('não nao'),
  strongNo: plainWords('não nada nunca jamais nenhum nenhuma nem tampouco'),
  doneBy: words('por pelo pela do da de'),
  coworkers: plainWords('estagiário estagiária colega aprendiz ajudante'),
  costTo: words('à ao a'),
  tags: words('ok tá ta beleza'),
  given: words('grátis gratis gratuito gratuita'),
  doings: plainWords('fiz fizemos trabalhei trabalhamos botei gastei tive só apenas'),
  presents: plainTable(
    phrasesOf(
      'retomo|retomamos|recomeço|recomeçamos|continuo|continuamos com|volto|voltamos a|faço|fazemos|dedico|trabalho na|trabalho no|trabalho em|arranco',
      true as const,
    ),
  ),
  takes: plainWords(TASKS_PAST.join(' ')),
  reckoned: plainTable(
    phrasesOf(
      'tempo estimado|duração estimada|tempo previsto|duração prevista|horas previstas|tempo médio|duração média',
      'alone' as const,
    ),
  ),
  habits: plainWords('trabalha cobre faz vem atende dá está'),
  absent: plainWords('fora ausente doente livre livres'),
  idle: words('livre livres'),
  being: plainWords('fiquei ficámos ficamos estive estava estivemos estávamos'),
  consumed: plainWords('gastas gastos usadas usados consumidas consumidos utilizadas'),
  citing: plainWords('veja cf'),
  openings: plainWords('aberto aberta abertos abertas fechado fechada fechados disponível'),
  offices: plainWords(
    'funciona funcionam atende atendem atendimento expediente funcionamento secretaria loja recepção balcão atendemos funcionamos abrimos',
  ),
  services: plainWords('suporte consulta consultas plantão assistência escritório'),
  included: plainWords('incluído incluída incluídos incluídas inclusive incl incluso inclusa'),
  linking: words('de do da é são em no na um uma o a os as era para por umas uns foi foram :'),
  afterNoun: words(
    'para pra de do da dos das com em no na nos nas por pelo pela a à ao e o ou mas que desde até quando se segundo sem foi é era estava porque como entre antes depois hoje ontem eu me',
  ),
  neverModify: plainWords('restantes restante antes depois atrás'),
  whenBehind: plainWords('depois antes após'),
  // without its accent `é` would be `e`, which joins two pieces of work
  joining: new Set([...plainWords('ou seja isto portanto assim logo umas total são em para uma um'), 'é']),
};

export const LINES: LineWords = {
  headers: plainWords('de para enviado enviada assunto cc bcc cco data'),
  wrote: plainWords('escreveu'),
  openEnds: plainWords(
    'um uma e o a os as de do da dos das com para pra em no na nos nas por ao à sobre uns umas dois duas três meu minha meus que meia até quase outra como desde',
  ),
};

/** They tell Portuguese from other languages. */
export const MARKS = plainWords(
  `segunda quarta quinta sexta feira o os as um uma uns umas e do da dos das em no na nos nas ao aos à às com por para pra pelo pela que é são foi foram hoje eu me meu minha meus minhas nós
  seu sua seus suas este esta isto isso esse essa mais muito mas também trabalhei fiz estive gastei dediquei passei tive revisei não sem até desde entre sobre
  quando olá oi obrigado obrigada favor bom boa dia dias tarde noite reunião cliente projeto projecto depois jornada meia meio semana mês tempo
  anota registra regista registe registre lança adiciona você vocês ou se cada dois duas três seis sete oito nove mar set out trabalho atenciosamente cumprimentos abraço`,
);
