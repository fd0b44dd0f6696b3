// Portuguese words that tell who worked, and whether it was done, asked for, is to come, supposed or denied.
import type { Cue } from '../../read/finding.ts';
import { phrasesOf } from '../../text/phrase.ts';
import { alsoPlain } from '../word-list.ts';
import { CONDITIONALS, FUTURES, GERUNDS, OTHERS_PAST, OWN_PAST, PARTICIPLES, TASKS_PAST } from './verbs.ts';

const each = (forms: readonly string[], cue: Cue) => forms.map((form) => [form, cue] as const);
const led = (heads: string, forms: readonly string[]) =>
  heads.split('|').flatMap((head) => forms.map((form) => `${head.trim()} ${form}`));

/** Nouns of work that look like an imperative. */
const NOUNS = new Set('marca soma reporte conta registro aponte registo'.split(' '));

const ASKING = `pode|podes|podem|poderia|poderias|podia|podias|por favor|favor|é preciso|há que|quero|queria|gostaria de|preciso|
  para|pra|solicito|peço para|falta|faltou|faltava|esqueci de|esqueci-me de|me esqueci de|tenho de|tenho que|dá pra|dá para|consegue|consegues`;

/** `anota`, `anote`, `anota-me`, `pode anotar`: one verb in the forms of asking. */
const ASKED =
  'anot apont registr regist lanç carreg adicion contabiliz comput report marc imput coloc acrescent grav'
    .split(' ')
    .flatMap((stem) => {
      const soft = softened(stem);
      const infinitive = `${stem}ar`;
      const imperatives = [`${stem}a`, soft, `${soft}m`, infinitive].filter((one) => !NOUNS.has(one));
      return [
        ...imperatives,
        ...['me', 'o', 'a', 'lhe', 'nos', 'os', 'as'].flatMap((tail) => [
          `${stem}a-${tail}`,
          `${soft}-${tail}`,
        ]),
        ...led('me', [`${stem}a`]),
        ...led(ASKING, [infinitive, `me ${infinitive}`]),
      ];
    });

function softened(stem: string): string {
  if (stem.endsWith('c')) return `${stem.slice(0, -1)}que`;
  if (stem.endsWith('ç')) return `${stem.slice(0, -1)}ce`;
  return stem.endsWith('g') ? `${stem}ue` : `${stem}e`;
}

const OTHERS = `a minha equipa|minha equipe|nossa equipe|a nossa equipa|meu time|nosso time|meu pessoal|a minha malta|ela|ele|eles|elas|a equipe|a equipa|o time|a cliente|o cliente|os clientes|meu colega|minha colega|meus colegas|minhas colegas|
      o meu colega|a minha colega|os meus colegas|um colega|uma colega|os colegas|o colega|a colega|meu chefe|minha chefe|o meu chefe|a minha chefe|
      o chefe|a chefe|meu sócio|minha sócia|o meu sócio|a minha sócia|o estagiário|a estagiária|o meu estagiário|meu estagiário|o aprendiz|
      meu aprendiz|o fornecedor|a agência|o designer|a designer|o desenvolvedor|os desenvolvedores|o programador|os programadores|o subempreiteiro|
      os subempreiteiros|o terceirizado|o meu marido|meu marido|a minha mulher|minha mulher|minha esposa|meu irmão|o meu irmão|meu ajudante|
      o meu ajudante|o ajudante|meu assistente|minha assistente|a minha assistente|o servente|o pedreiro|o eletricista|o técnico|a técnica|o encanador|o canalizador|o médico|a médica|o professor|a professora|o pintor|o advogado|a advogada|o juiz|a juíza|meu pai|minha mãe|minha irmã|meu filho|minha filha|o encarregado|todo mundo|toda a gente|alguém|
      cada qual|o paciente|a paciente|levou-lhe|levou-lhes|o servidor|o site ficou|o trem|o comboio|o ônibus|o autocarro|o avião|o voo|a queda|o apagão|
      a avaria|suas horas|seu tempo|as horas dela|as horas dele|dela|dele|deles|delas|você|vocês|o senhor|a senhora|o aluno|os alunos|meu vizinho|o gajo|o cara`;

/** `com o fornecedor`: somebody else was there, and the work is the writer's. */
const beside = OTHERS.split('|')
  .map((one) => `com ${one.trim()}`)
  .join('|');

const SAID: readonly (readonly [string, Cue])[] = [
  ...each([...OWN_PAST, ...TASKS_PAST], 'done'),
  ...each(led('estive|estivemos|fiquei|ficamos|passei|andei|continuei|estava|tenho estado', GERUNDS), 'done'),
  ...phrasesOf<Cue>(
    `estive a|estivemos a|andei a|fiquei a|passei a manhã a|me levou|levou-me|nos levou|levou-nos|me tomou|tomou-me|me custou|
      tenho trabalhado|temos trabalhado|foi|foram|presencial|trabalhadas|trabalhados|dedicadas|investidas|realizadas|já fiz|dei um gás|dei duro|gasto|gastas|gastos|deu|deram|rendeu|
      acabei de|acabei por|virei|ralei`,
    'done',
  ),
  ...each(ASKED, 'request'),
  ...phrasesOf<Cue>(
    `põe|põe-me|ponha|bota|bote|mete|insere|insira|inserir|inclui|inclua|incluir|adicione|pode incluir|podes incluir|pode pôr|podes pôr|
      pode inserir|podes inserir|pode botar|dá baixa|tome nota|toma nota|tomar nota|a registar|a registrar|a faturar|faturar|facturar|
      cobrar|cobre|ficam registadas|ficam registradas|declaro|aponto|anoto|reporto|lanço|registro|registo|log|logar|loga|
      soma mais|favor lançar|favor registrar|segue para registro|para registo|pra registro`,
    'request',
  ),
  ...each(FUTURES, 'future'),
  ...phrasesOf<Cue>(
    `vou|vai|vamos|vão|vais|tenho que|tenho de|temos que|temos de|tem que|tem de|têm que|há que|preciso de|preciso|precisamos|
      precisamos de|precisa|precisam|é preciso|serão precisas|são precisas|quero|queremos|quer|pretendo|pretendemos|penso fazer|penso em|planejo|planeio|
      planejamos|prevejo|prevemos|está previsto|previsto para|prevista para|previstas para|agendado para|agendada para|marcado para|
      marcada para|programado para|programada para|espero|esperamos|me toca|pendente :|pendentes :|pendente|fica pendente|por fazer|
      ficam por fazer|a fazer|a realizar|pela frente|próximas|próximos|nos próximos|nas próximas|reserva-me|reserva uma|reserva um|reservar|
      reserve|bloqueia|bloqueie|bloquear|agenda uma|agende|agendar|agenda-me|marque uma|marcar uma|marca uma|convoca|disponível|disponíveis|
      tenho previsto|temos previsto|tenho planejado|plano :|plano para|planejado|planejada|planejadas|planeado|planeada|planeadas|planejamento :|
      por vir|nos vemos|devo|devemos|deve|devem|faltam fazer|volto|regresso|continuo amanhã|sigo amanhã|to do|tarefas pendentes|
      próximos passos|reservado|reservada|reservadas|reservados|estou para|está por|ainda falta|ainda faltam|fica para|ficou para|ficou pra`,
    'future',
  ),
  ...each(CONDITIONALS, 'conditional'),
  ...phrasesOf<Cue>('devia|deviam|devíamos|era suposto|era para|eram para|era pra', 'conditional'),
  ...phrasesOf<Cue>(
    `se|caso|no caso de|em caso de|talvez|quem sabe|pode ser que|é possível que|possivelmente|provavelmente|acaso|suponhamos|supondo|
      suponho|imagina|imaginemos|sempre que|quando|assim que|normalmente|geralmente|em geral|habitualmente|costuma|costumam|costumo|
      costumamos|em teoria|teoricamente|pode|podem|posso|podemos|podes|idealmente|oxalá|tomara|a menos que|a não ser que|se necessário|
      eventualmente|depende|calculo que|acho que serão|acho que vai|hipoteticamente|seria|seriam|digamos que`,
    'conditional',
  ),
  ...phrasesOf<Cue>('- se|sim ,|se me permite', 'approximate'),
  ...phrasesOf<Cue>(
    `não|não fiz|não trabalhei|não houve|nao|n fiz|n trabalhei|n houve|n teve|n consegui|nada|nunca|jamais|nenhum|nenhuma|nem|tampouco|também não|sem|
      zero|cancelado|cancelada|cancelados|canceladas|cancelou|cancelaram|foi cancelada|foi cancelado|adiado|adiada|adiadas|adiou|foi adiada|foi adiado|
      suspenso|suspensa|desmarcado|desmarcada|desmarcaram|desmarcou|anulado|anulada|em vez de|ao invés de|em lugar de|e não|economizei|poupei|
      poupado|poupou|economizou|perdi|faltei|pulei|deixei de|não rolou|remarcado|remarcada|rejeitado|rejeitada|invés de`,
    'negated',
  ),
  ...phrasesOf<Cue>(OTHERS, 'others'),
  ...phrasesOf<Cue>(beside, 'approximate'),
  ...phrasesOf<Cue>(
    'eu|me|meu|minha|meus|minhas|nosso|nossa|nossos|nossas|a gente|da minha parte|de minha parte|por minha parte|comigo|connosco|conosco|o meu|a minha',
    'self',
  ),
];

/** Also without accents. */
export const MOODS: readonly (readonly [string, Cue])[] = [
  ...alsoPlain(SAID),
  ['nós', 'self'], // without its accent it is `in the`
  ...each([...PARTICIPLES, ...GERUNDS], 'done'),
  ...each(OTHERS_PAST, 'others'),
  ...[...OTHERS_PAST, ...TASKS_PAST].map((form) => [`a gente ${form}`, 'done'] as const), // we, in Brazil
];
