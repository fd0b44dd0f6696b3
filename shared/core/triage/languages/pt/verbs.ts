// Portuguese verbs of work, in the forms that tell who did it and whether it is done, to come, or supposed.
import { words } from '../word-list.ts';

const AR = words(`
  trabalhar dedicar passar revisar preparar analisar programar depurar testar documentar instalar pintar limpar consertar reparar
  montar arrumar configurar entregar investigar falar ligar ajudar estudar gastar empregar faturar facturar implementar desenhar
  apresentar organizar coordenar editar gravar cortar soldar cabear colocar ajustar migrar avançar continuar cozinhar plantar
  regar podar carregar descarregar visitar cuidar formar orientar enviar mandar atualizar actualizar otimizar optimizar refatorar refactorar
  planejar planear negociar assessorar consultar levantar desmontar lixar envernizar explicar ensinar avaliar auditar conectar
  trocar mudar integrar validar verificar debugar checar acompanhar participar tramitar criar digitalizar cadastrar usar fechar
  elaborar modelar alinhar finalizar lançar tratar dirigir fabricar codar deployar assentar rebocar lavar tirar ficar
  peticionar despachar estagiar anotar rodar treinar capacitar atuar operar conversar telefonar emendar monitorar
`);
const ER = words(
  'escrever atender receber resolver responder correr ler vender aprender mexer desenvolver fornecer varrer coser mover remover bater encher debater',
);
const IR = words(
  'assistir corrigir discutir dividir definir cumprir imprimir construir reunir medir pedir repetir servir seguir conduzir traduzir redigir produzir decidir abrir cobrir investir instruir gerir',
);
/** Their subject may be the task, and their past of the third person says nothing of another. */
const TASKS_AR = words('durar demorar levar tomar custar ocupar terminar acabar começar');
/** Stems of the future that are no infinitive. */
const STEMS = words(
  'far dir trar ser estar ter poder dever querer ir vir voltar chegar sair regressar precisar comer ver faltar entrar haver saber dar',
);

const FUTURE = words('ei ás á emos ão');
const CONDITIONAL = words('ia ias íamos iam');

/** `dediquei`, `entreguei`, `comecei`: the sound of the stem stays. */
function beforeE(stem: string): string {
  if (stem.endsWith('c')) return `${stem.slice(0, -1)}qu`;
  if (stem.endsWith('g')) return `${stem}u`;
  return stem.endsWith('ç') ? `${stem.slice(0, -1)}c` : stem;
}

const stemsOf = (infinitives: ReadonlySet<string>) => [...infinitives].map((one) => one.slice(0, -2));
const arStems = stemsOf(AR);
const taskStems = stemsOf(TASKS_AR);
const erStems = stemsOf(ER);
const irStems = stemsOf(IR);
const infinitives = [...AR, ...ER, ...IR, ...TASKS_AR];

export const PARTICIPLES = [
  ...[...arStems, ...taskStems].map((stem) => `${stem}ado`),
  ...[...erStems, ...irStems].map((stem) => `${stem}ido`),
  ...words(
    'feito escrito visto posto aberto coberto gasto revisto estado tido sido impresso entregue limpo pago',
  ),
];

export const GERUNDS = [
  ...arStems.map((stem) => `${stem}ando`),
  ...erStems.map((stem) => `${stem}endo`),
  ...irStems.map((stem) => `${stem}indo`),
  ...words('fazendo vendo revendo'),
];

/** `trabalhei`, `trabalhámos`, `fiz`; and the present in which one tells of the day. */
export const OWN_PAST = [
  ...[...arStems, ...taskStems].flatMap((stem) => [`${beforeE(stem)}ei`, `${stem}amos`, `${stem}ámos`]),
  ...erStems.flatMap((stem) => [`${stem}i`, `${stem}emos`]),
  ...irStems.flatMap((stem) => [`${stem}i`, `${stem}imos`]),
  ...words(`fiz fizemos estive estivemos tive tivemos pus pusemos vi vimos dei demos fui fomos li lemos revi revimos dormi trabalho dedico faço
    estava saí construí instruí`),
];

/** `trabalhou`, `trabalharam`, `fez`: somebody else. */
export const OTHERS_PAST = [
  ...arStems.flatMap((stem) => [`${stem}ou`, `${stem}aram`]),
  ...erStems.flatMap((stem) => [`${stem}eu`, `${stem}eram`]),
  ...irStems.flatMap((stem) => [`${stem}iu`, `${stem}iram`]),
  ...words(
    'fez fizeram esteve estiveram teve tiveram pôs puseram viu viram reviu trabalha trabalham dedica dedicam leu leram',
  ),
];

/** `levou`, `demorou`: what a task did, or somebody at it. */
export const TASKS_PAST = [
  ...taskStems.flatMap((stem) => [`${stem}ou`, `${stem}aram`]),
  ...words('exigiu exigiram consumiu consumiram foi foram'),
];

const conjugated = (endings: ReadonlySet<string>) =>
  [...infinitives, ...STEMS].flatMap((stem) => [...endings].map((ending) => `${stem}${ending}`));

/** `farei`, `trabalhará`. */
export const FUTURES = conjugated(FUTURE);

/** `faria`, `poderiam`. */
export const CONDITIONALS = conjugated(CONDITIONAL);
