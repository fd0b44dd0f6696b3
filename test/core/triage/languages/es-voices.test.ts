// Spanish of a second round of voices, of Spain and of America: plans, habits, others' time, days told twice.
import { expect, test } from '@jest/globals';
import { onWednesday, said } from './said.ts';

const MADRID = onWednesday('es-ES', 'Europe/Madrid');

test.each([
  ['Hoy fue un día largo: de 7 a 11 en la UCI, después 2h de historiales.', '240 2026-03-18; 120 2026-03-18'],
  ['Ayer no pude trabajar en Halcón, pero hoy hice 4h.', '240 2026-03-18'],
  ['Necesito 2 horas más para terminar.', 'ask'],
  ['Trabajé 3h, Pedro 2h', '180 2026-03-18'],
  ['Mi equipo hizo 20h esta semana', 'nothing'],
  ['esta semana 2h en ACME', 'ask'],
  ['Reunión cancelada (era de 1h)', 'nothing'],
  ['Esto debía llevar 2h pero llevó 4h', '240 2026-03-18'],
  ['Corrijo: ayer fueron 3h y no 2h', 'command'],
  ['Corrige a 2h', 'command'],
  ['antier le metí 3 horas al proyecto Norte', '180 2026-03-16 @Norte'],
  ['le dediqué un par de horitas al bug', '120 2026-03-18'],
  ['me anotás 2h de ayer?', '120 2026-03-17'],
  ['el pasado 12, 3h', '180 2026-03-12'],
  ['segunda reunión 2h', '120 2026-03-18'],
  ['¿Cuántas horas llevo este mes?', 'command'],
  ['Necesito el informe de marzo', 'command'],
])('%s', (text, expected) => {
  expect(said(text, expected, MADRID)).toBe(expected);
});
