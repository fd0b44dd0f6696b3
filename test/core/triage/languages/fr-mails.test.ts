// Whole French mails in several voices, written on Wednesday, 18 March 2026, at 17:05.
import { test } from '@jest/globals';
import { expectMail, type ToldMail } from './mail-table.ts';
import { onWednesday } from './said.ts';

const PARIS = onWednesday('fr-FR', 'Europe/Paris');

const MAILS: readonly ToldMail[] = [
  {
    from: 'a lawyer, formal',
    text: `Bonjour,

Veuillez trouver ci-dessous le détail de mes diligences du 17 mars :

- Dossier Lefèvre : rédaction des conclusions en réplique, 2h30
- Dossier Lefèvre : entretien téléphonique avec le client, 0,5 h
- Dossier Marchand : étude des pièces adverses, une heure et quart

L'audience de demain devrait durer 2 heures.

Bien à vous,
Me Hélène Garnier
Avocat au Barreau de Lyon
Tél. : 04 72 00 11 22 - Cabinet ouvert de 9h à 18h`,
    entries: ['03-17 150 Lefèvre', '03-17 30 Lefèvre', '03-17 75 Marchand'],
    disposition: 'logged',
  },
  {
    from: 'a developer, terse',
    text: `lundi
ACME 4h API
ACME 1h30 revue
Globex 2h

mardi
ACME 7h

mercredi
ACME 3h30 + 30 min daily
`,
    entries: ['03-16 240 ACME', '03-16 90 ACME', '03-16 120 Globex', '03-17 420 ACME', '03-18 240 ACME'],
    disposition: 'logged',
  },
  {
    from: 'a craftsman, chatty',
    text: `Salut,
hier j'étais chez Durand de 8h à 12h pour la pose du parquet, puis l'après-midi de 13h30 à 17h au chantier Leroy.
Demain je retourne chez Durand, il y en a encore pour 6h je pense.
A+
Michel`,
    entries: ['03-17 240 Durand', '03-17 210 Leroy'],
    disposition: 'logged',
  },
  {
    from: 'a nurse, shifts',
    text: `Bonjour, mes gardes de la semaine :
lundi 7h-19h30
mardi 7h-19h
Mercredi repos.
Jeudi prochain : 7h-19h`,
    entries: ['03-16 750 -', '03-17 720 -'],
    disposition: 'logged',
  },
  {
    from: 'a student',
    text: `coucou, j'ai bossé 2h hier sur le mémoire et 45min ce matin sur l'exposé d'anglais. Ce soir je ferai encore 1h si j'ai le courage :)`,
    entries: ['03-17 120 -', '03-18 45 -'],
    disposition: 'logged',
  },
  {
    from: 'somebody who tells of others',
    text: `Bonjour,
Paul a passé 3h sur la maquette Faucon hier et Anna a fait 2h de tests.
De mon côté : 1h de relecture.
Merci`,
    entries: ['03-18 60 -'],
    disposition: 'logged',
  },
  {
    from: 'a consultant with a total',
    text: `Semaine dernière, mission Northwind :
Lundi : 7h
Mardi : 7h30
Jeudi : 6h
Vendredi : 3h30
Total : 24h

Cordialement,
Sophie`,
    entries: ['03-09 420 Northwind', '03-10 450 Northwind', '03-12 360 Northwind', '03-13 210 Northwind'],
    disposition: 'logged',
  },
  {
    from: 'a total that contradicts',
    text: `Hier :
- ACME 3h
- Globex 2h
Total : 6h`,
    entries: [],
    disposition: 'needs_review',
  },
  {
    from: 'plans only',
    text: `Bonjour,
Voici mon planning pour la semaine prochaine :
- lundi : 4h ACME
- mardi : 3h Globex
Bonne soirée`,
    entries: [],
    disposition: 'needs_review',
  },
  {
    from: 'a cancellation',
    text: `Bonjour,
merci de supprimer mon entrée de lundi (3h Faucon), je me suis trompé de semaine.
Bonne journée`,
    entries: [],
    disposition: 'command',
  },
  {
    from: 'a correction with new time',
    text: `Bonsoir, petite correction : hier c'était 4h sur Faucon et non 3h.

Et pour aujourd'hui : 2h sur Globex.`,
    entries: ['03-18 120 Globex'],
    disposition: 'command',
  },
  {
    from: 'a question',
    text: `Bonjour, combien d'heures ai-je saisies sur Faucon le mois dernier ? Merci d'avance`,
    entries: [],
    disposition: 'command',
  },
  {
    from: 'a report request',
    text: `Bonjour,
Pourriez-vous m'envoyer le relevé de mes heures de février au format Excel ?
Merci`,
    entries: [],
    disposition: 'command',
  },
  {
    from: 'a Canadian',
    text: `Allô! J'ai travaillé 3 heures et demie sur le dossier Tremblay à matin, pis 1h30 de rencontre cet après-midi.
Demain je vais être en congé.
Bonne fin de journée!`,
    entries: ['03-18 210 Tremblay', '03-18 90 -'],
    disposition: 'logged',
  },
  {
    from: 'a Belgian, numbers in words',
    text: `Bonjour, pour hier : septante minutes de réunion chez Delhaize et nonante minutes de rédaction. Bien à toi, Luc`,
    entries: ['03-17 70 Delhaize', '03-17 90 -'],
    disposition: 'logged',
  },
  {
    from: 'nothing to log',
    text: `Bonjour,
La réunion de jeudi est avancée à 14h. Le devis est estimé à 12h, il reste 3 jours au budget.
Je suis joignable de 9h à 18h.
Merci`,
    entries: [],
    disposition: 'ignored',
  },
  {
    from: 'thanks',
    text: `Merci beaucoup, c'est parfait !

Bonne journée,
Claire
Horaires : lundi-jeudi 9h-17h`,
    entries: [],
    disposition: 'ignored',
  },
  {
    from: 'no accents, slips, one line',
    text: `slt, avant-hier 2h30 reunion ACME, hier demi journee sur le site Globex, auj 1h mails`,
    entries: ['03-16 150 ACME', '03-17 240 Globex', '03-18 60 -'],
    disposition: 'logged',
  },
  {
    from: 'dates as headings',
    text: `16/03
2h ACME - maquettes
1h Globex - appel

17/03
3h ACME - intégration

18 mars
45 min Interne - point hebdo`,
    entries: ['03-16 120 ACME', '03-16 60 Globex', '03-17 180 ACME', '03-18 45 -'],
    disposition: 'logged',
  },
  {
    from: 'ranges with a break',
    text: `Hier sur site Renault de 8h30 à 17h30, avec une heure de pause à midi.
Le matin en salle A, l'après-midi en atelier.`,
    entries: ['03-17 480 Renault'],
    disposition: 'logged',
  },
  {
    from: 'vague beside clear',
    text: `Lundi 3h sur ACME. Mardi quelques heures sur Globex aussi.`,
    entries: ['03-16 180 ACME'],
    disposition: 'logged',
  },
  {
    from: 'an English member who answers in French',
    text: `Hi team,
see below.

hier 2h ACME
aujourd'hui une demi-heure de support`,
    entries: ['03-17 120 ACME', '03-18 30 -'],
    disposition: 'logged',
  },
];

test.each(MAILS)('$from', (mail) => {
  expectMail(mail, PARIS);
});
