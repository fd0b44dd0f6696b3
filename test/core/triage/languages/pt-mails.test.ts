// Whole Portuguese mails in several voices, of Brazil and of Portugal, written on Wednesday, 18 March 2026.
import { test } from '@jest/globals';
import { expectMail, type ToldMail } from './mail-table.ts';
import { onWednesday } from './said.ts';

const BRAZIL = onWednesday('pt-BR', 'America/Sao_Paulo');
const PORTUGAL = onWednesday('pt-PT', 'Europe/Lisbon');

const IN_BRAZIL: readonly ToldMail[] = [
  {
    from: 'a lawyer, formal',
    text: `Prezados,

Segue o detalhamento das horas de 17 de março:

- Processo Almeida: elaboração da contestação, 2h30
- Processo Almeida: reunião com o cliente, 0,5 h
- Processo Duarte: análise de documentos, uma hora e quinze

A audiência de amanhã deve durar 2 horas.

Atenciosamente,
Dra. Beatriz Nogueira
OAB/SP 123.456
Tel. (11) 3456-7890 - Atendimento das 9h às 18h`,
    entries: ['03-17 150 Almeida', '03-17 30 Almeida', '03-17 75 Duarte'],
    disposition: 'logged',
  },
  {
    from: 'a developer, terse',
    text: `segunda
ACME 4h API
ACME 1h30 review
Globex 2h

terça
ACME 7h

quarta
ACME 3h30
`,
    entries: ['03-16 240 ACME', '03-16 90 ACME', '03-16 120 Globex', '03-17 420 ACME', '03-18 210 ACME'],
    disposition: 'logged',
  },
  {
    from: 'a craftsman, chatty',
    text: `E aí, beleza?
ontem fiquei na obra do Tavares das 8h ao meio-dia assentando piso, e depois das 13h30 às 17h no Hotel Bela Vista.
Amanhã volto no Tavares, ainda tem umas 6h de serviço.
Abraço
Zé`,
    entries: ['03-17 240 Tavares', '03-17 210 Hotel Bela Vista'],
    disposition: 'logged',
  },
  {
    from: 'a nurse',
    text: `Boa noite,

plantão de ontem das 19h às 7h, com 1h de intervalo.
A Márcia ficou mais 2h por causa de um paciente.

Obrigada!
Luciana`,
    entries: ['03-17 660 -'],
    disposition: 'logged',
  },
  {
    from: 'a student without accents',
    text: `oi prof
sexta passada 3h na biblioteca, domingo 2h30 em casa no capitulo 2 e hoje 1h corrigindo
ate amanha
Caio`,
    entries: ['03-13 180 -', '03-15 150 -', '03-18 60 -'],
    disposition: 'logged',
  },
  {
    from: 'one who corrects',
    text: `Bom dia,
me enganei: o registro de ontem no Falcão eram 3h, não 2h.
Valeu`,
    entries: [],
    disposition: 'command',
  },
  {
    from: 'one with a total',
    text: `Semana passada:
Seg: 8h ACME
Ter: 6h ACME
Qua: 4h Globex
Total: 18h`,
    entries: ['03-09 480 ACME', '03-10 360 ACME', '03-11 240 Globex'],
    disposition: 'logged',
  },
  {
    from: 'one who did nothing',
    text: `Oi,
ontem não consegui trabalhar no projeto, o servidor ficou fora do ar por 4 horas.
Amanhã tento de novo.
Marcos`,
    entries: [],
    disposition: 'ignored',
  },
];

const IN_PORTUGAL: readonly ToldMail[] = [
  {
    from: 'a consultant',
    text: `Boa tarde,

Ontem estive 2 horas e meia com a equipa da Sonae a rever o projecto e à tarde fiz mais 45 minutos de relatório.
Na segunda-feira foram 6h na Galp.

Cumprimentos,
Rui Teixeira`,
    entries: ['03-17 150 Sonae', '03-17 45 -', '03-16 360 Galp'],
    disposition: 'logged',
  },
  {
    from: 'one who plans',
    text: `Olá,
amanhã vou fazer 4h na ACME e na sexta 3h na Globex.
Até já`,
    entries: [],
    disposition: 'needs_review',
  },
];

test.each(IN_BRAZIL)('a mail from $from', (mail) => {
  expectMail(mail, BRAZIL);
});

test.each(IN_PORTUGAL)('a mail from $from in Portugal', (mail) => {
  expectMail(mail, PORTUGAL);
});
