// Spanish verbs of work, in the forms that tell who did it and whether it is done, to come, or supposed.
import { words } from '../word-list.ts';

const AR = words(`
  trabajar dedicar pasar revisar preparar redactar analizar programar depurar probar documentar instalar pintar limpiar
  reparar montar arreglar configurar entregar investigar hablar llamar ayudar estudiar gastar emplear facturar
  implementar desarrollar presentar organizar coordinar maquetar editar grabar cortar soldar cablear colocar ajustar migrar
  avanzar continuar cocinar plantar regar podar cargar descargar visitar cuidar curar formar tutorizar
  contestar enviar mandar actualizar optimizar refactorizar planificar negociar asesorar litigar consultar
  levantar desmontar alicatar enyesar lijar barnizar tapizar repasar memorizar practicar explicar enseñar evaluar auditar
  conectar cambiar sustituir integrar validar verificar testear debuggear loguear chequear laburar currar bregar acompañar
  participar tramitar gestionar diseñar archivar digitalizar traducir echar meter sacar dibujar fabricar aventar chutar tirar
`);
const IR = words(`
  escribir asistir resolver atender recibir invertir responder subir corregir discutir compartir conducir aprender leer
  imprimir decidir definir cumplir recorrer barrer tejer coser mover vender construir destruir transcribir reunir
  cubrir medir pedir repetir servir seguir
`);
/** Their subject may be the task, and their past of the third person says nothing of another. */
const OF_TASKS = words(
  'durar tardar llevar tomar costar ocupar terminar acabar empezar comenzar quedar requerir finalizar',
);
/** Stems of the future that are no infinitive. */
const STEMS = words('har tendr podr querr dir vendr pondr saldr sabr habr valdr deber');
const TO_COME = words(
  'ser estar ir volver llegar salir regresar necesitar comer ver acudir faltar entrar empezar seguir',
);

const FUTURE = words('é ás á emos éis án');
const CONDITIONAL = words('ía ías íamos íais ían');

/** `dediqué`, `entregué`, `analicé`: the sound of the stem stays. */
function beforeE(stem: string): string {
  if (stem.endsWith('c')) return `${stem.slice(0, -1)}qu`;
  if (stem.endsWith('g')) return `${stem}u`;
  return stem.endsWith('z') ? `${stem.slice(0, -1)}c` : stem;
}

const stemsOf = (infinitives: ReadonlySet<string>, ending: RegExp) =>
  [...infinitives].filter((one) => ending.test(one)).map((one) => one.slice(0, -2));
const regular = [...AR, ...IR, ...OF_TASKS];
const arStems = stemsOf(new Set(regular), /ar$/);
const irStems = stemsOf(new Set(regular), /[ei]r$/);

export const PARTICIPLES = [
  ...arStems.map((stem) => `${stem}ado`),
  ...irStems.map((stem) => `${stem}ido`),
  ...words('hecho escrito resuelto visto puesto estado tenido sido impreso abierto cubierto'),
];

/** `trabajé`, `trabajamos`, `hice`; and the present in which one tells of the day. */
export const OWN_PAST = [
  ...arStems.flatMap((stem) => [`${beforeE(stem)}é`, `${stem}amos`]),
  ...irStems.flatMap((stem) => [`${stem}í`, `${stem}imos`]),
  ...words(`hice hicimos estuve estuvimos tuve tuvimos puse pusimos vi vimos di dimos fui fuimos leí conduje
    redacté traduje construí anduve dormí trabajo dedico hago estaba`),
];

/** `trabajó`, `trabajaron`, `hizo`: somebody else. With their accents only: `reviso` is what I do. */
export const OTHERS_PAST = [
  ...[...AR].flatMap((one) => [`${one.slice(0, -2)}ó`, `${one.slice(0, -2)}aron`]),
  ...[...IR].flatMap((one) => [`${one.slice(0, -2)}ió`, `${one.slice(0, -2)}ieron`]),
  ...words(
    'hizo hicieron estuvo estuvieron tuvo tuvieron puso pusieron invirtió corrigió trabaja trabajan dedica dedican leyó',
  ),
];

/** `llevó`, `tardó`: what a task did, or somebody at it. */
export const TASKS_PAST = [...OF_TASKS].flatMap((one) =>
  one.endsWith('ar')
    ? [`${one.slice(0, -2)}ó`, `${one.slice(0, -2)}aron`]
    : [`${one.slice(0, -2)}ió`, `${one.slice(0, -2)}ieron`],
);

const conjugated = (endings: ReadonlySet<string>) =>
  [...regular, ...STEMS, ...TO_COME].flatMap((stem) => [...endings].map((ending) => `${stem}${ending}`));

/** `haré`, `trabajará`. */
export const FUTURES = conjugated(FUTURE);

/** `haría`, `podrían`. */
export const CONDITIONALS = conjugated(CONDITIONAL);
