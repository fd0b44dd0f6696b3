// Whole Spanish mails in several voices, as members in Madrid would write them on Wednesday, 18 March 2026, at 17:05.
import { test } from '@jest/globals';
import { expectMail, type ToldMail } from './mail-table.ts';
import { onWednesday } from './said.ts';

const MADRID = onWednesday('es-ES', 'Europe/Madrid');

const MAILS: readonly ToldMail[] = [
  {
    from: 'a lawyer, formal',
    text: `Estimados señores:

Les remito el detalle de mi dedicación de esta semana:

- Lunes 16 de marzo: redacción de la demanda (Torres), 2 horas y 45 minutos.
- Martes 17 de marzo: reunión con la clienta, 1h; estudio de jurisprudencia para Torres, hora y media.
- Hoy: vista en el juzgado, de 9:30 a 12:00.

Mañana prepararé el escrito de conclusiones, unas 3 horas.

Atentamente,

Lucía Ferrer
Abogada
Horario de atención: de 9 a 14 h y de 16 a 19 h
Tel. 91 555 12 34
`,
    entries: ['03-16 165 Torres', '03-17 60 -', '03-17 90 Torres', '03-18 150 -'],
    disposition: 'logged',
  },
  {
    from: 'a developer, terse',
    text: 'hoy\n- ACME 2h API\n- ACME 1h30 code review\n- Globex 45min daily y tickets\n',
    entries: ['03-18 120 ACME', '03-18 90 ACME', '03-18 45 Globex'],
    disposition: 'logged',
  },
  {
    from: 'a craftsman, chatty',
    text: `Buenas,

ayer estuvimos en la obra de Dupont de 8 a 14 con media hora de bocadillo. El chaval que me ayuda hizo 5 horas pero esas van aparte.
Por la tarde le metí dos horitas al presupuesto de los Gómez en casa.

El jueves que viene volvemos, calculo que serán 6 horas o así.

Un saludo,
Paco
`,
    entries: ['03-17 330 Dupont', '03-17 120 Gómez'],
    disposition: 'logged',
  },
  {
    from: 'a nurse',
    text: `Hola!

Turnos de la semana pasada:
Lunes: de 22:00 a 8:00 planta 3
Miércoles: de 15 a 22h
Viernes libre.
Sábado: 7h en urgencias

Gracias
Marta`,
    entries: ['03-09 600 -', '03-11 420 -', '03-14 420 -'],
    disposition: 'logged',
  },
  {
    from: 'a student of a workshop, Argentina',
    text: `Che, te paso mis horas:

lunes: 3 hs laburando en el informe de ACME
martes: nada, estuve con fiebre
hoy: 2 hs y media con el mismo informe

Mañana le sigo.
Abrazo
`,
    entries: ['03-16 180 ACME', '03-18 150 -'],
    disposition: 'logged',
  },
  {
    from: 'a consultant in Mexico',
    text: `Qué tal, buenas tardes:

Antier dediqué 4 horas al proyecto Halcón (levantamiento de requerimientos) y ayer 3.5 hrs en el mismo proyecto.
Hoy llevo una hora con el reporte para Norte.

Saludos`,
    entries: ['03-16 240 Halcón', '03-17 210 -'],
    disposition: 'logged',
  },
  {
    from: 'a total that agrees',
    text: `Lunes 16:
ACME 3h
Globex 2h
Total: 5h

Martes 17:
ACME 4h
Total: 4h
`,
    entries: ['03-16 180 ACME', '03-16 120 Globex', '03-17 240 ACME'],
    disposition: 'logged',
  },
  {
    from: 'a total that does not',
    text: 'ACME 3h\nGlobex 2h\nTotal: 6 horas\n',
    entries: [],
    disposition: 'needs_review',
  },
  {
    from: 'a correction',
    text: 'Hola, perdona: lo de ayer en ACME eran 3h, no 2h.\nGracias\n',
    entries: [],
    disposition: 'command',
  },
  {
    from: 'a cancellation',
    text: 'Buenos días,\n\n¿puedes borrar la entrada del lunes de Globex? Me equivoqué de semana.\n\nGracias, Ana\n',
    entries: [],
    disposition: 'command',
  },
  {
    from: 'a question',
    text: 'Hola,\n¿cuántas horas llevo en ACME este mes?\nSaludos\n',
    entries: [],
    disposition: 'command',
  },
  {
    from: 'plans alone',
    text: 'Hola:\n\nMañana tengo reunión con Norte de 10 a 12 y por la tarde haré 3h de documentación.\n\nUn saludo\n',
    entries: [],
    disposition: 'needs_review',
  },
  {
    from: 'an absence',
    text: 'Buenos días:\n\nEstaré de vacaciones del 20 al 27 de marzo. Para urgencias, llamad a Ana (de 9 a 18 h).\n\nSaludos\n',
    entries: [],
    disposition: 'ignored',
  },
  {
    from: 'others at work',
    text: 'Para que conste: Ana hizo 3h en ACME ayer y Pedro estuvo 2h con Globex. Yo estuve enfermo.\n',
    entries: [],
    disposition: 'ignored',
  },
  {
    from: 'own work beside that of others',
    text: 'Ayer Ana trabajó 3h en ACME y yo dediqué 2h a Globex.\n',
    entries: ['03-17 120 Globex'],
    disposition: 'logged',
  },
  {
    from: 'headings with days',
    text: `*Lunes*
2h reunión de arranque Halcón
1,5h documentación

*Martes*
de 9:00 a 11:15 desarrollo Halcón
Pausa 30 min
de 11:45 a 14:00 pruebas

*Próxima semana*
4h despliegue
`,
    entries: ['03-16 120 Halcón', '03-16 90 -', '03-17 135 Halcón', '03-17 135 -'],
    disposition: 'logged',
  },
  {
    from: 'a split',
    text: 'Hoy 6 horas en total: 4h para ACME y el resto para Globex.\n',
    entries: ['03-18 240 ACME', '03-18 120 Globex'],
    disposition: 'logged',
  },
  {
    from: 'not to be billed',
    text: 'Ayer 2h en ACME, no facturable. Hoy 1h para Norte.\n',
    entries: ['03-17 120 ACME', '03-18 60 Norte'],
    disposition: 'logged',
  },
  {
    from: 'a vague one beside a clear one',
    text: 'El lunes 2h con Halcón. El martes estuve un buen rato con el servidor.\n',
    entries: ['03-16 120 Halcón'],
    disposition: 'logged',
  },
  {
    from: 'an invoice note that tells no work',
    text: 'Adjunto la factura 2026-031 por 40 horas a 60 €/h. Vence el 30 de abril.\n\nGracias\n',
    entries: [],
    disposition: 'ignored',
  },
];

test.each(MAILS)('a mail of $from', (mail) => {
  expectMail(mail, MADRID);
});
