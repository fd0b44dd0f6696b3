// Spanish words by which a text asks something of the tracker instead of telling time.
import { phrasesOf } from '../../text/phrase.ts';
import { form } from '../command-words.ts';
import type { CommandForm, CommandWords } from '../lexicon.ts';
import { plainTable, plainWords } from '../word-list.ts';

const LEADS =
  `puedes|puede|podrías|podría|podés|podéis|me puedes|quiero|quisiera|necesito|hay que|habría que|favor de|
  por favor|tienes que|haz el favor de|se puede|es posible|sería posible|solicito|ruego`
    .split('|')
    .map((one) => one.trim());

/** `borra`, `borrá`, `borre`, `puedes borrar`: one verb in the forms of asking. */
const asked = (infinitives: string): string =>
  infinitives
    .split(' ')
    .flatMap((one) => [
      ...imperativesOf(one),
      one,
      ...['lo', 'la', 'los', 'las'].map((tail) => `${one}${tail}`),
      ...LEADS.flatMap((lead) => [`${lead} ${one}`, `${lead} ${one}lo`, `${lead} ${one}la`]),
    ])
    .join('|');

function imperativesOf(infinitive: string): readonly string[] {
  const stem = infinitive.slice(0, -2);
  const soft = stem.replace(/g$/, 'gu').replace(/c$/, 'qu').replace(/z$/, 'c');
  const forms = infinitive.endsWith('ar')
    ? [`${stem}a`, `${stem}á`, `${soft}e`, `${stem}ad`, `${soft}en`]
    : [`${stem}e`, `${stem}a`, `${stem}an`];
  return [
    ...forms,
    ...forms.slice(0, 3).flatMap((one) => ['lo', 'la', 'los', 'las'].map((tail) => `${one}${tail}`)),
  ];
}

export const COMMANDS: CommandWords = {
  polite: plainWords(
    'por favor porfa porfavor hola buenas buenos días buen día tardes noches perdón perdona perdone disculpa disculpe disculpen lo siento ups uy oye ok okay sí no y también gracias pues bueno ah eh ay , . ! - ¿ ¡ : en realidad solo perdon',
  ),
  forms: plainTable<CommandForm>([
    ...phrasesOf(
      `anula eso|anula lo último|anula lo anterior|deshaz|deshacer|deshaz eso|deshaz lo último|deshaga|olvida lo último|olvida lo anterior|
        olvida eso|olvídalo|olvídate de lo anterior|ignora lo anterior|ignora lo último|ignora mi último|ignora mi mensaje|ignora el último|ignore mi último|
        ignore el último|ignore mi mensaje|no tengas en cuenta|no tenga en cuenta|no tomes en cuenta|no tomar en cuenta|
        descarta lo anterior|descarta mi último|descarta el último|revierte eso|revierte lo último|déjalo sin efecto|dejar sin efecto|
        haz caso omiso|hacé de cuenta que no|undo`,
      form('undo', 'nothing'),
    ),
    ...phrasesOf(
      asked('corregir modificar cambiar rectificar actualizar reemplazar sustituir'),
      form('correct', 'an_entry'),
    ),
    ...phrasesOf('corrige|corrígelo|corrijan|corrija|corrígela', form('correct', 'an_entry')),
    ...phrasesOf(
      `${asked('corregir modificar cambiar rectificar actualizar reemplazar pasar poner dejar subir bajar reducir aumentar ajustar')}|
        pon|ponlo|ponla|ponelo|corrige|corrija|deja|déjalo|súbelo|bájalo`,
      form('correct', 'to_an_amount'),
    ),
    ...phrasesOf(
      `corrección|rectificación|correccion :|fe de erratas|quise decir|quería decir|en realidad eran|en realidad era|en realidad fueron|
        en realidad son|eran en realidad|fueron en realidad|debería ser|deberían ser|debería haber sido|debió ser|tendría que ser|tenían que ser|
        proyecto equivocado|cliente equivocado|día equivocado|fecha equivocada|proyecto incorrecto|fecha incorrecta|cliente incorrecto|
        me equivoqué|me he equivocado|me confundí|me he confundido|error mío|error de proyecto|error de fecha|la entrada era errónea|
        la entrada estaba mal|la entrada de ayer está mal|está mal|estaba mal|puse mal|anoté mal|apunté mal|márcalo como|márcala como|márcalas como|
        no era para|no eran para`,
      form('correct', 'nothing'),
    ),
    ...phrasesOf(
      'corrijo :|corrijo ,|corrigiendo :|corrige a|corrígelo a|corrige eso a',
      form('correct', 'nothing'),
    ),
    ...phrasesOf(
      `${asked('mover trasladar transferir reasignar pasar traspasar')}|mueve|muévelo|muévela|muévelas|mové|reimputa|reimputar`,
      form('move', 'an_entry'),
    ),
    ...phrasesOf(
      `muévelo a|muévelos a|muévela a|muévelas a|mueve eso a|pásalo a|pásalas a|pásala a|pásalos a|ponlo en|ponlas en|ponlos en|cámbialo a|
        cárgalo a|cárgalas a|impútalo a|impútalas a|asígnalo a|reasígnalo a|pasalo a|pasalas a`,
      form('move', 'nothing'),
    ),
    ...phrasesOf(
      'era para|eran para|era de|eso era|era|fue para|eso fue para',
      form('correct', 'only_a_project'),
    ),
    ...phrasesOf(asked('dividir partir separar desglosar'), form('split', 'an_entry')),
    ...phrasesOf(
      `${asked('borrar eliminar cancelar anular quitar suprimir descartar remover sacar retirar')}|anulad|elimina por favor`,
      form('cancel', 'an_entry'),
    ),
    ...phrasesOf(
      `cuántas horas|cuánto tiempo|cuánto he|cuánto llevo|cuántas llevo|cuál es mi total|qué he registrado|qué tengo registrado|
        qué registré|qué anoté|recibiste|recibieron|te llegó|te llegaron|les llegó|has recibido|han recibido|están registradas|
        está registrado|qué días|dónde están mis|tengo horas|tengo alguna|cuántos días|cómo voy|cuánto me falta|registraste|me registraste|
        quedaron registradas|quedó registrado|han quedado registradas`,
      form('query', 'a_question'),
    ),
    ...phrasesOf(
      `envíame|mándame|enviame|mandame|enviarme|mandarme|puedes enviarme|puedes mandarme|podrías enviarme|podrías mandarme|
        puede enviarme|podría enviarme|me puedes enviar|me puedes mandar|me podrías enviar|me podrías mandar|me envías|me mandas|
        envíeme|mándeme|envíanos|me pasas|pásame|necesito el informe|necesito un informe|necesito el resumen|necesito un resumen|necesito el reporte|necesito un reporte|quiero el|quiero un|quisiera el|quisiera un|querría el|querría un|me gustaría recibir|me gustaría ver|dame|deme|muéstrame|mostrame|muestra|mostrar|
        exporta|exportar|genera|generar|puedo tener|podría tener|puedo ver|me das|dime|prepara|prepárame|puedes darme|podrías darme|
        me das|puedes exportar|puedes generar|puedes mostrarme|reenvíame|hazme llegar|me haces llegar|sácame|solicito`,
      form('report', 'a_report'),
    ),
    ...phrasesOf('informe|resumen|reporte|balance', form('report', 'few_words')),
    ...phrasesOf('ayuda|help|ayúdame|comandos|cómo funciona|cómo funciona esto', form('help', 'to_be_all')),
    ...phrasesOf('estado|status|semana|horas|mis horas|saldo|mi saldo|mi semana', form('query', 'to_be_all')),
    ...phrasesOf(
      `stop mail|no más correos|no más mails|no enviéis más correos|no me envíes más correos|no me manden más correos|darme de baja|
        dar de baja|baja|cancelar suscripción|cancelar la suscripción|deja de enviarme correos|dejen de enviarme correos|unsubscribe`,
      form('stop_mail', 'to_be_all'),
    ),
    ...phrasesOf('stop|pausa|para|parar|pausar', form('stop', 'to_be_all')),
    ...phrasesOf('reanudar|reanuda|continuar|sigo', form('start', 'to_be_all')),
    ...phrasesOf(
      'aprobado|apruebo|aprobada|aprobadas|lo apruebo|apruebo todo|visto bueno',
      form('approve', 'few_words'),
    ),
    ...phrasesOf('rechazado|rechazo|lo rechazo|rechazada|rechazadas|no apruebo', form('reject', 'few_words')),
    ...phrasesOf(
      `enviar mi semana|envía mi semana|entregar mi semana|cerrar mi semana|cierra mi semana|cierra la semana|cerrar la semana|
        presentar mis horas|presenta mis horas|enviar mi parte|envía mi parte|enviar mi hoja de horas|presentar mi semana|entrego mi semana|
        envía mis horas a aprobación`,
      form('submit', 'nothing'),
    ),
    ...phrasesOf(
      'empezar|empieza|iniciar|inicia|inicia el cronómetro|iniciar cronómetro|empiezo|empiezo ahora|arranca|comienzo|comenzar|fichar entrada|start',
      form('start', 'few_words'),
    ),
    ...phrasesOf(
      'para el cronómetro|parar el cronómetro|detén el cronómetro|detener cronómetro|fichar salida|termino ahora|fin de jornada',
      form('stop', 'few_words'),
    ),
    ...phrasesOf('eran|era|fueron|fue|eso eran|eso fueron|son', form('correct', 'an_apology')),
  ]),
  determiners: plainWords('la las el los mis mi esa esas ese esos esta estas aquella aquellas'),
  instead: plainWords('no vez lugar'),
  comparing: plainWords('vez lugar'),
  toAmount: plainWords('a en por con como'),
  sorry: plainWords(
    'perdón perdona perdone disculpa disculpe siento error equivoqué equivocado ups confundí corrijo',
  ),
  shouldBe: plainTable(
    phrasesOf(
      `debería ser|deberían ser|debería haber sido|deberían haber sido|debía ser|debió ser|tendría que ser|tendrían que ser|
        tenía que ser|tenían que ser|debería decir|debería poner|en lugar de|en vez de|tiene que ser|debe ser|deben ser`,
      true as const,
    ),
  ),
  entryWords: plainWords(
    `entrada entradas registro registros anotación anotaciones línea líneas imputación imputaciones apunte apuntes última último últimas últimos horas hora
    tiempo tiempos eso todo duplicado duplicada anterior parte fichaje fichajes carga esa ese esas lunes martes miércoles jueves viernes ayer`,
  ),
  reportWords: plainWords(
    'informe informes reporte reportes horas resumen resúmenes csv excel xlsx pdf total totales extracto exportación hoja planilla balance saldo desglose parte listado detalle tabla',
  ),
};
