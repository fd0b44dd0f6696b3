// Who did it is told behind the time; ways to somewhere; a weekday as a whole.
import { saidThere } from './said.ts';

saidThere('en-GB', 'Europe/London', [
  ['1h docs, the 2h of tests were done by Sophie', '60 2026-03-18'],
  ['1h docs, Sophie did the 2h of tests', '60 2026-03-18'],
]);

saidThere('de-DE', 'Europe/Berlin', [
  ['1h Doku, die 2h Tests hat Kerstin gemacht', '60 2026-03-18'],
  ['Montag komplett beim Kunden in Ulm', '480 2026-03-16'],
  ['Montag ganztägig beim Kunden', '480 2026-03-16'],
  ['Montag komplett neue Version eingespielt, 2h', '120 2026-03-16'],
  ['Handbuch komplett überarbeitet, 2h', '120 2026-03-18'],
]);

saidThere('fr-FR', 'Europe/Paris', [
  ['La batterie tient 8 heures', 'nothing'],
  ['1h de doc, Sophie a fait les 2h de tests', '60 2026-03-18'],
  ["1h de doc, les 2h de tests c'est Sophie qui les a faites", '60 2026-03-18'],
  ['lundi complet chez le client', '480 2026-03-16'],
]);

saidThere('es-ES', 'Europe/Madrid', [
  ['1h de documentación, las 2h de pruebas las hizo Sofía', '60 2026-03-18'],
  ['2h de pruebas, me ayudó Sofía', '120 2026-03-18'],
  ['1h de doc, las 2h de pruebas fueron hechas por Sofía', '60 2026-03-18'],
  ['el lunes completo en casa del cliente', '480 2026-03-16'],
  ['hice 2h de pruebas que revisó Sofía', '120 2026-03-18'],
]);

saidThere('pt-BR', 'America/Sao_Paulo', [
  ['1h de documentação, as 2h de testes fez a Sofia', '60 2026-03-18'],
  ['segunda inteira no cliente', '480 2026-03-16'],
]);

saidThere('nl-NL', 'Europe/Amsterdam', [
  ['1u documentatie, de 2u testen heeft Sofie gedaan', '60 2026-03-18'],
  ['maandag volledig bij de klant', '480 2026-03-16'],
  ['8.00-15.30 min kwartier pauze', '435 2026-03-18 08:00-15:30'],
]);

saidThere('it-IT', 'Europe/Rome', [
  ["30 min di strada e poi un'ora di appuntamento", '30 2026-03-18; 60 2026-03-18'],
  ['La sede è a 30 min di strada', 'nothing'],
  ['30 min di strada per andare da ACME', '30 2026-03-18'],
  ['1h di documentazione, le 2h di test le ha fatte Sofia', '60 2026-03-18'],
  ['1h di doc, le 2h di test sono state fatte da Sofia', '60 2026-03-18'],
  ['lunedì intero dal cliente', '480 2026-03-16'],
]);

saidThere(
  'ja-JP',
  'Asia/Tokyo',
  [
    ['移動30分のあと、打ち合わせ1時間', '30 2026-03-18; 60 2026-03-18'],
    ['打ち合わせのあと2時間作業しました', '120 2026-03-18'],
    ['あと2時間です', 'nothing'],
    ['資料作成1時間、テスト2時間は佐藤さんがやりました', '60 2026-03-18'],
    ['2時間、佐藤さんと打ち合わせしました', '120 2026-03-18'],
  ],
  '2026-03-18T08:05:00.000Z',
);
