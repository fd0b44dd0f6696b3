// With which words calendar programs label an invitation that is pasted as text, and an answer that declines one. By language.
import { words } from './word-list.ts';

/** Labels of the line with the time. */
export const WHEN: ReadonlySet<string> = words(
  'when time wann zeit termin quand cuándo cuando fecha quando wanneer tijd 日時 開催日時 horaire hora horário orario',
);

/** Labels of lines that only an invitation has. */
export const WHERE: ReadonlySet<string> = words(
  'where location organizer organiser attendees invitees guests calendar wo ort organisator teilnehmer où lieu organisateur participants dónde donde lugar ubicación organizador asistentes onde local participantes waar locatie deelnemers dove luogo organizzatore partecipanti 場所 会場 主催者 参加者',
);

/** Labels in front of the name of an invitation that was declined or called off. */
export const DECLINED: ReadonlySet<string> = words(
  'declined canceled cancelled abgelehnt abgesagt refusé refusée annulé annulée rechazado rechazada cancelado cancelada recusado recusada geweigerd afgewezen afgezegd geannuleerd rifiutato rifiutata annullato annullata 辞退 欠席 不参加 キャンセル 中止',
);

/** Sentences of such an answer. */
export const HAS_DECLINED: readonly string[] = [
  'has declined this invitation',
  'has declined your invitation',
  'has declined the invitation',
  'declined your invitation',
  'hat diese einladung abgelehnt',
  'hat die einladung abgelehnt',
  'hat ihre einladung abgelehnt',
  'hat diesen termin abgelehnt',
  'a refusé cette invitation',
  "a refusé l'invitation",
  'a décliné cette invitation',
  "a décliné l'invitation",
  'ha rechazado esta invitación',
  'ha rechazado la invitación',
  'recusou este convite',
  'recusou o convite',
  'heeft deze uitnodiging geweigerd',
  'heeft de uitnodiging afgewezen',
  'heeft deze uitnodiging afgewezen',
  'ha rifiutato questo invito',
  "ha rifiutato l'invito",
  'この招待を辞退',
  '招待を辞退',
  'this event has been canceled',
  'this event has been cancelled',
];
