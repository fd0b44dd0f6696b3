// Spanish words that change what an amount beside them means. Nothing here names a time.
import type { Cue } from '../../read/finding.ts';
import { phrasesOf, phraseTable } from '../../text/phrase.ts';
import { alsoPlain } from '../word-list.ts';
import { MOODS } from './moods.ts';
import { TOPICS } from './topics.ts';

/** They tell how a day was, not how long. */
const HARD_DAYS = 'largo duro intenso complicado difícil tranquilo pesado ajetreado bueno malo'
  .split(' ')
  .flatMap((kind) => [`un día ${kind}`, `un ${kind} día`])
  .join('|');

const AMOUNTS: readonly (readonly [string, Cue])[] = [
  ...phrasesOf<Cue>(
    `hace|era de|eran de|quedan|queda|nos quedan|me quedan|nos queda|me queda|faltan|falta|desde hace|dentro de|en menos de|cada|
      presupuesto|presupuesto de|presupuesto :|un presupuesto de|presupuesto es de|presupuestado|presupuestadas|presupuestadas :|estimación|
      estimación de|estimación :|estimado en|estimada en|estimadas en|estimo|estimamos|se estima|se estiman|estimado :|horas estimadas|estimadas :|
      tiempo estimado|duración estimada|valorado en|cotización|cotización :|cotización de|cotizado|cotizadas|oferta de|
      oferta :|bolsa de|bolsa de horas|un máximo de|límite de|límite :|tope de|cupo de|cuota de|umbral de|válido por|
      válido durante|válida durante|caduca en|caduca a|expira en|expira a|retraso de|con retraso de|demora de|plazo de|
      plazo :|aviso de|preaviso de|saldo de|saldo :|crédito de|pendiente de facturar|previsto|previstas|planeado|planeados|planeadas|previsión|previsión :|
      objetivo :|objetivo de|meta de|capacidad de|capacidad :|caché de|timeout de|timeout :|sesión de prueba de|ventaja de|
      descuento de|gracias por las|gracias por los|gracias por|contrato de|garantía de|restan|restantes :|disponibles :|
      en un plazo de|tarda|tardan|tardará|suelen ser|son unas|
      calcula|dice que son|habla de|pidió|pide|promete|exige`,
    'not_before',
  ),
  ...phrasesOf<Cue>(
    `de menos|menos que|más que|restante|restantes|de sobra|más tarde|después|antes|de retraso|de adelanto|de ventaja|de demora|
      de presupuesto|presupuestadas|presupuestados|presupuestada|estimadas|estimados|previstas|
      previstos|prevista|previsto|de plazo|de preaviso|de aviso|por semana|a la semana|al mes|por mes|al año|semanales|
      mensuales|anuales|de antelación|de anticipación|de margen|de vuelo|de tren|de vacaciones|de permiso|
      de ausencia|de sueño|de batería|de autonomía|de música|de vídeo|de video|de lluvia|libres|disponibles|de espera|de garantía|
      asignadas|contratadas|vendidas|cotizadas|ofertadas|de experiencia|de antigüedad|de descanso semanal|de diferencia|
      de intervalo|de desfase|bastan|basta|bastarán|son suficientes|es suficiente|deberían bastar|debería bastar|
      de prueba|por persona|de caída|de corte|de apagón|de huelga|de paro|de interrupción|de cocción|de horno|de reposo|
      contando desde|a contar desde|a partir de hoy|de cola|de atasco|de camino a casa|de plazo para|seguidas de lluvia|de parking|
      de capacidad|de contrato|por alumno`,
    'not_after',
  ),
  ...phrasesOf<Cue>(
    `más de|menos de|al menos|por lo menos|como mínimo|como máximo|máximo|mínimo|a lo sumo|hasta|entre|no más de|
      no menos de|bastante más de|mucho más de|en las últimas|en los últimos|superando|más o menos entre`,
    'vague_before',
  ),
  ...phrasesOf<Cue>(
    `o más|o menos|o así que|o dos|o tres|y pico|y algo|o algo así|como mínimo|mínimo|al menos|por lo menos|o un poco más|
      y poco|largas|a lo sumo|tirando a`,
    'vague_after',
  ),
  ...phrasesOf<Cue>(
    `estimados señores|estimados colegas|estimados compañeros|estimados todos|estimados clientes|estimados :|aproximadamente|aprox|aprox.|cerca de|casi|alrededor de|en torno a|unas|unos|como|como unas|como unos|poco más de|
      un poco más de|algo más de|poco menos de|un poco menos de|algo menos de|más o menos|por ahí de|a eso de|circa|ca|~|exactamente|
      justo|justas|solo|sólo|solamente|tan solo|apenas|en total unas|digamos|o así|a ojo|prácticamente|un total aproximado de|
      bien|por favor|porfa|por la mañana|por la tarde|por la noche|a la mañana|a la tarde|en la mañana|en la tarde|de la mañana|
      de la tarde|de la noche|en la noche|durante|tal y como|a primera hora|a última hora|primero|luego de|buenas`,
    'approximate',
  ),
  ...phrasesOf<Cue>(HARD_DAYS, 'approximate'),
  ...phrasesOf<Cue>(
    `de las cuales|de los cuales|de ellas|de ellos|incluyendo|incluido|incluida|incluidas|incluidos|incluyen|incluye|incl|
      incl.|inclusive|contando|de esas|de las que|entre ellas|de los que`,
    'part',
  ),
  ...phrasesOf<Cue>('de eso|de estas|de ese tiempo', 'part_after'),
  ...phrasesOf<Cue>(
    `total|totales|en total|total :|un total de|total de|total general|total semana|total semanal|total de la semana|total del día|
      total día|total horas|horas totales|subtotal|suma|en suma|en conjunto|sumando todo|total hoy|suman|total de horas`,
    'total',
  ),
  ...phrasesOf<Cue>(
    `gastadas|gastados|consumidas|consumidos|hasta ahora|hasta el momento|hasta la fecha|llevo ya|llevamos ya|llevo|llevamos|van|ya van|acumulado|acumuladas|acumulados|acumulo|
      en lo que va|con esto son|con esto van|con eso son|lo que hace|lo que suma|lo que da|que suman|eso hace|
      con lo que llevo|con lo que llevamos`,
    'running',
  ),
  ...phrasesOf<Cue>(
    `pausa|pausas|descanso|descansos|la comida|para comer|comida|almuerzo|para almorzar|el almuerzo|pausa de comida|
      pausa para comer|pausa del almuerzo|pausa de mediodía|hora de comida|de pausa|de descanso|de almuerzo|de comida|
      café|para el café|merienda|bocadillo|parada para comer|colación|desayuno|receso|refrigerio`,
    'pause',
  ),
  ...phrasesOf<Cue>(
    `repartido|repartida|repartidas|repartidos|a repartir|a partes iguales|en partes iguales|mitad y mitad|mitad para cada uno|
      mitad para cada|dividido|divididas|divididos|dividida|a dividir|50/50|equitativamente|por igual|por partes iguales`,
    'split',
  ),
  ...phrasesOf<Cue>(
    `cada uno|cada una|c/u|cada día|al día|por día|todos los días|diarias|diarios|diariamente|diaria|ambos días|los dos días|
      cada vez|respectivamente|/día|/d|en cada uno|en cada una|para cada uno|para cada una|a diario|en cada`,
    'each',
  ),
  ...phrasesOf<Cue>(
    `es|son|dura|duran|cuesta|cuestan|requiere|requieren|lleva|llevan|toma|toman|equivale|equivalen|significa|tiene|
      tienen|representa|contiene|ofrece|permite|abre|cierra|están|sigue|consume|pone|dice|muestra|estuvo caído|
      estuvo caída|caído|caída`,
    'states',
  ),
];

const WORK: readonly (readonly [string, Cue])[] = phrasesOf<Cue>(
  `trabajé en|trabajé para|trabajamos en|trabajando en|trabajado en|he trabajado en|estuve con|estuve en lo de|estuve trabajando|
    avancé con|avancé en|dediqué tiempo|dediqué un rato|tiempo en|horas en|un rato con|un rato en|un buen rato con|mis horas adjuntas|
    adjunto mis horas|aquí mis horas|mis horas :|parte de horas|hoja de horas|hoja de tiempos|planilla de horas|registro de horas|
    mis horas de la semana|registra esto|apunta esto|anota esto|registra lo siguiente|anota lo siguiente|trabajé toda|
    hice algo de|hice un poco de|le dediqué un rato|laburé en|curré en|preparación presupuesto|preparación del presupuesto|
    redacción del presupuesto|elaboración del presupuesto|preparar presupuesto|preparar el presupuesto`,
  'work',
);

export const SPANISH_CUES = phraseTable<Cue>([
  ...alsoPlain([...AMOUNTS, ...WORK, ...phrasesOf<Cue>(TOPICS, 'topic')]),
  ['está', 'states'], // without its accent it is `this`
  ...MOODS,
]);
