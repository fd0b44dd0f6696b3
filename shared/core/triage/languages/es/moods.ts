// Spanish words that tell who worked, and whether it was done, asked for, is to come, supposed or denied.
import type { Cue } from '../../read/finding.ts';
import { phrasesOf } from '../../text/phrase.ts';
import { alsoPlain } from '../word-list.ts';
import { CONDITIONALS, FUTURES, OTHERS_PAST, OWN_PAST, PARTICIPLES, TASKS_PAST } from './verbs.ts';

const each = (forms: readonly string[], cue: Cue) => forms.map((form) => [form, cue] as const);
const led = (heads: string, forms: readonly string[]) =>
  heads.split('|').flatMap((head) => forms.map((form) => `${head} ${form}`));

/** Nouns of work that look like an imperative. */
const NOUNS = new Set('carga marca suma reporte apunte meta'.split(' '));

/** `anota`, `anotá`, `anote`, `anótame`, `puedes anotar`: one verb in the forms of asking. */
const ASKED = 'anot apunt registr carg imput agreg sum contabiliz comput report asent ingres marc met'
  .split(' ')
  .flatMap((stem) => {
    const [a, e, infinitive] = formsOf(stem);
    const imperatives = [`${stem}${a}`, `${stem}${a === 'a' ? 'á' : 'é'}`, e, infinitive].filter(
      (one) => !NOUNS.has(one),
    );
    return [
      ...imperatives,
      ...['me', 'lo', 'la', 'le', 'nos', 'melo', 'melas', 'las', 'los'].flatMap((tail) => [
        `${stem}${a}${tail}`,
        `${e}${tail}`,
        `${infinitive}${tail}`,
      ]),
      ...led(
        `puedes|podrías|puede|podría|podés|podéis|pueden|podrían|me puedes|me podrías|me puede|me podés|por favor|
          favor de|hay que|habría que|quiero|quisiera|querría|quería|necesito|para|solicito|ruego|falta|faltó|
          faltaba|olvidé|me olvidé de|se me olvidó|se me pasó|tengo que`.replaceAll(/\n {1,20}/g, ''),
        [infinitive, `${infinitive}me`, `${infinitive}lo`],
      ),
    ];
  });

function formsOf(stem: string): readonly [string, string, string] {
  if (stem === 'met') return ['e', 'meta', 'meter'];
  const soft = stem.endsWith('g') ? `${stem}ue` : stem.endsWith('z') ? `${stem.slice(0, -1)}ce` : `${stem}e`;
  return ['a', soft, `${stem}ar`];
}

const SAID: readonly (readonly [string, Cue])[] = [
  ...each([...OWN_PAST, ...TASKS_PAST], 'done'),
  ...phrasesOf<Cue>(
    `he|hemos|he estado|hemos estado|estuve|me llevó|nos llevó|me ha llevado|nos ha llevado|me tomó|nos tomó|me costó|
      me han llevado|me llevaron|nos llevaron|fueron|han sido|ha sido|estuve trabajando|llevé a cabo|me pasé|nos pasamos|
      presencial|echado|hechas|hechos|hecha|trabajadas|trabajados|dedicadas|dedicados|invertidas|realizadas|empleadas|le dediqué|le dedicamos|les dediqué|ya hice|me tiré|eché`,
    'done',
  ),
  ...each(led('se|se me|se nos', [...OTHERS_PAST, ...TASKS_PAST]), 'done'),
  ...each(led('se ha|se han|me ha|me han|nos ha|nos han', PARTICIPLES), 'done'),
  ...each(ASKED, 'request'),
  ...phrasesOf<Cue>(
    `añade|añadí|añadir|añada|añadid|añádeme|añademe|puedes añadir|podrías añadir|puede añadir|por favor añade|
      por favor añadir|pon|ponme|poneme|ponedme|poner|pónganme|puedes poner|puedes ponerme|podrías poner|me pones|
      me apuntas|me anotas|me cargas|me apuntás|me anotás|me cargás|me registras|me registrás|me sumas|me sumás|inscribe|incluye|incluir|puedes incluir|toma nota|tomar nota|a registrar|
      a imputar|a facturar|facturar|cobrar|cóbrame|quedan registradas|declaro|apunto|
      anoto|reporto|imputo|se registran|log|logear|loguea|loguear`,
    'request',
  ),
  ...each(FUTURES, 'future'),
  ...phrasesOf<Cue>(
    `voy a|vas a|va a|vamos a|vais a|van a|voy|vamos|tengo que|tenemos que|tiene que|tienen que|hay que|hace falta|
      hacen falta|me hacen falta|necesito|necesitamos|necesita|necesitan|se necesitan|se necesita|harán falta|quiero|
      queremos|quiere|pienso|pensamos|planeo|planeamos|prevé|preveo|prevemos|está previsto|previsto para|
      previsto :|prevista para|previstas para|programado para|programada para|espero|esperamos|me toca|nos toca|
      toca hacer|pendiente :|pendientes :|pendiente de hacer|queda pendiente|por hacer|quedan por hacer|a realizar|por delante|próximas|próximos|
      en los próximos|en las próximas|resérvame|reserva una|reserva un|reservar|reserve|reservad|bloquea|bloquear|bloquéame|
      programa una|programa un|programe|agendar|agéndame|convoca|disponible|disponibles|queremos hacer|tengo previsto|tenemos previsto|
      tengo planeado|plan :|plan para|planificado|planificada|planificadas|planificación :|por venir|nos vemos|quedamos|debo|debemos|debe|
      deben|faltan por hacer|vuelvo|regreso|salgo|sigo mañana|continúo mañana|to do|todo :|tareas pendientes|me voy|
      siguientes pasos|próximos pasos|reservado|reservada|reservadas|reservados|organízame|organizame`,
    'future',
  ),
  ...each(CONDITIONALS, 'conditional'),
  ...phrasesOf<Cue>('debía|debían|se suponía|era para ser|iba a|iban a', 'conditional'),
  ...phrasesOf<Cue>(
    `si|en caso de|en caso de que|quizá|quizás|tal vez|a lo mejor|puede que|es posible que|posiblemente|probablemente|
      acaso|supongamos|suponiendo|supongo|imagina|imaginemos|siempre que|cuando|en cuanto|normalmente|generalmente|
      por lo general|habitualmente|suele|suelen|suelo|solemos|en teoría|teóricamente|puede|pueden|puedo|podemos|puedes|
      idealmente|ojalá|salvo que|a menos que|a no ser que|de ser necesario|eventualmente|depende|calculo que|creo que serán|
      hipotéticamente|juguemos|vamos a ver si`,
    'conditional',
  ),
  ...phrasesOf<Cue>('si ,|sí ,|si :', 'approximate'),
  ...phrasesOf<Cue>(
    `no|no he|no hice|no trabajé|nada|nunca|jamás|ningún|ninguno|ninguna|ni|tampoco|sin|cero|cancelado|cancelada|cancelados|
      canceladas|canceló|cancelaron|pospuesto|pospuesta|pospuso|aplazado|aplazada|
      aplazó|suspendido|suspendida|suspendió|anulado|anulada|anuló|en vez de|en lugar de|antes que|y no|
      ahorrado|ahorramos|ahorré|ahorró|evitado|perdí|salté|me salté|falté|no hubo|rechazado|rechazada|reprogramado|reprogramada`,
    'negated',
  ),
  ...phrasesOf<Cue>(
    `mi equipo|nuestro equipo|mi cuadrilla|mi gente|ella|ellos|ellas|el equipo|la clienta|el cliente|los clientes|mi compañero|mi compañera|mis compañeros|mis compañeras|un compañero|
      una compañera|los compañeros|mi colega|mis colegas|un colega|mi jefe|mi jefa|mi socio|mi socia|el becario|la becaria|mi becario|
      el aprendiz|mi aprendiz|el proveedor|la agencia|el diseñador|la diseñadora|el desarrollador|los desarrolladores|
      el subcontratista|los subcontratistas|el técnico|la técnica|el electricista|el fontanero|el médico|la médica|la doctora|el profesor|la profesora|el albañil|el pintor|
      el abogado|la abogada|el juez|la jueza|mi padre|mi madre|mi hermana|mi hijo|mi hija|el encargado|la encargada|el notario|mi marido|mi mujer|mi esposa|mi esposo|mi hermano|mi ayudante|el ayudante|mi asistente|
      mi peón|el peón|el oficial|todo el mundo|alguien|cada cual|el paciente|la paciente|le llevó|les llevó|le tomó|les tomó|le ha llevado|
      le costó|les costó|le llevaron|el servidor|la web estuvo|el tren|el autobús|el bus|el avión|el vuelo|la caída|el apagón|la avería|
      sus horas|su tiempo|usted|ustedes|vosotros|el alumno|los alumnos|mi vecino|el de al lado|el chavo|la chava|el muchacho|la muchacha|el chico|la chica|el pibe|el nuevo|la nueva|el ayudante|el practicante`,
    'others',
  ),
  ...each(led('ha|han', PARTICIPLES), 'others'),
  ...phrasesOf<Cue>(
    'ha durado|han durado|ha tardado|han tardado|ha costado|ha llevado|ha tomado|ha ocupado',
    'done',
  ),
  ...phrasesOf<Cue>(
    'yo|me|mi|mis|nos|nuestro|nuestra|nuestros|nuestras|nosotros|nosotras|por mi parte|de mi parte|servidor|conmigo',
    'self',
  ),
];

/** Also without accents, but for those that would be other words then. */
export const MOODS: readonly (readonly [string, Cue])[] = [
  ...alsoPlain(SAID),
  ...each([...PARTICIPLES], 'done'),
  ...each(OTHERS_PAST, 'others'),
  ['él', 'others'],
];
