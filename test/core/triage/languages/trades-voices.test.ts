// Craftsmen, nurses, lawyers and developers in seven languages and their regions, dictated, without accents, with English terms.
import { saidThere } from './said.ts';

saidThere('de-DE', 'Europe/Berlin', [
  ['Hab heut Vormittag den Estrich bei Familie Krause geschliffen, vier Stunden glatt', '240 2026-03-18'],
  ['Mandantengespräch Dr. Hollmann 0,8 Std, Schriftsatz 1,7 Std', '48 2026-03-18; 102 2026-03-18'],
  ['ticket PROJ-231 gefixt, hat mich ne dreiviertelstunde gekostet', '45 2026-03-18'],
  ['PR review und pairing mit Tom, zusammen 2h 20', '140 2026-03-18'],
  ['also gestern hab ich so gegen neun angefangen und bin um halb vier gegangen', '390 2026-03-17'],
  ['Fahrt nach Kassel 2h, Montage 5h, Rueckfahrt 2h', '120 2026-03-18; 300 2026-03-18; 120 2026-03-18'],
  ['1std 15min Telefonat mit Steuerberaterin', '75 2026-03-18'],
  ['Di: 3,25 h Lektorat', '195 2026-03-17'],
  ['Ich werde morgen 4 Stunden am Dach arbeiten', 'ask'],
  ['Morgen Nachmittag sind 3 Stunden Schulung eingeplant', 'ask'],
  ['Der Kunde hat 6 Stunden gewartet', 'nothing'],
  ['Eigentlich sollten es nur zwei Stunden werden', 'command'],
  ['Stundensatz 85 €, Anfahrt pauschal 30 Min frei', 'nothing'],
  ['Pflegegrad-Begutachtung Frau Otte 50 Min, Doku 20 Min', '50 2026-03-18; 20 2026-03-18'],
  ['gestern abend noch von 8 bis 10 die Präsi gebaut', '120 2026-03-17'],
  ['vorletzten Freitag 6 Std. Dachrinne', '360 2026-03-06'],
  ['Streich bitte die 2 Stunden von gestern', 'command'],
  ['Wie viele Stunden hab ich diese Woche schon?', 'command'],
]);

saidThere('de-AT', 'Europe/Vienna', [
  ['I hob gestern drei Stund beim Huber gearbeitet', '180 2026-03-17'],
  ['am Samstag von dreiviertel acht bis halb elf Rasenmähen', '165 2026-03-14'],
  ['Feber-Abrechnung: heute 1,5 Stunden', '90 2026-03-18'],
]);

saidThere('de-CH', 'Europe/Zurich', [
  ['Gestern 3 1/2 Std Sitzung Gemeinde, Protokoll 45 Min', '210 2026-03-17; 45 2026-03-17'],
  ['Am 12.3. von 8.15 bis 11.45 Uhr beim Kunden', '210 2026-03-12'],
]);

saidThere('fr-FR', 'Europe/Paris', [
  ["J'ai posé le carrelage chez les Morel, cinq heures aujourd'hui", '300 2026-03-18'],
  ['garde de nuit hier 21h-7h avec 1h de pause', '540 2026-03-17'],
  ['Rdv client Maître Colin 0,4 h puis rédaction conclusions 2,6 h', '24 2026-03-18; 156 2026-03-18'],
  ["fix du bug login, ça m'a pris trois quarts d'heure", '45 2026-03-18'],
  ['code review + pair programming, 2h20 en tout', '140 2026-03-18'],
  ["alors hier j'ai commencé vers neuf heures et j'ai fini à quinze heures trente", '390 2026-03-17'],
  ['jeudi dernier trois heures dix chez Seitz', '190 2026-03-12'],
  ['trajet Lyon 2h, montage 5h, retour 2h', '120 2026-03-18; 300 2026-03-18; 120 2026-03-18'],
  ['1 heure 15 au telephone avec le comptable', '75 2026-03-18'],
  ['mar : 3,25 h de relecture', '195 2026-03-17'],
  ['je vais bosser 4h sur le toit demain', 'ask'],
  ['Demain apres-midi formation de 3 heures', 'ask'],
  ['Le client a attendu six heures', 'nothing'],
  ['ca devait prendre deux heures', 'nothing'],
  ['soins Mme Petit 50 min et transmissions 20 min', '50 2026-03-18; 20 2026-03-18'],
  ['hier soir de 20h a 22h sur la presentation', '120 2026-03-17'],
  ["supprime les 2 heures d'hier stp", 'command'],
  ["Combien d'heures j'ai fait cette semaine ?", 'command'],
  ['ce matin une petite heure de compta', '60 2026-03-18'],
]);

saidThere('fr-BE', 'Europe/Brussels', [
  ['Hier de neuf heures à midi chez le notaire', '180 2026-03-17'],
  ['le nonante pages du rapport relues en 2h30', '150 2026-03-18'],
]);

saidThere(
  'fr-CA',
  'America/Toronto',
  [
    ["Avant-midi : 2 h de meeting avec l'équipe", '120 2026-03-18'],
    ['en fds (samedi) 4h de déneigement', '240 2026-03-14'],
  ],
  '2026-03-18T20:05:00.000Z',
);

saidThere('es-ES', 'Europe/Madrid', [
  ['He alicatado el baño de los Ruiz, cinco horas hoy', '300 2026-03-18'],
  ['guardia de noche ayer 21:00-7:00 con una hora de descanso', '540 2026-03-17'],
  ['arreglar el bug del login me llevó tres cuartos de hora', '45 2026-03-18'],
  ['code review y pair programming, 2h20 en total', '140 2026-03-18'],
  ['pues ayer empecé sobre las nueve y terminé a las tres y media', '390 2026-03-17'],
  ['el jueves pasado tres horas y diez en Seitz', '190 2026-03-12'],
  ['viaje a Lugo 2h, montaje 5h, vuelta 2h', '120 2026-03-18; 300 2026-03-18; 120 2026-03-18'],
  ['1 hora 15 al telefono con la gestoria', '75 2026-03-18'],
  ['mar: 3,25 h de correccion', '195 2026-03-17'],
  ['mañana voy a trabajar 4 horas en el tejado', 'ask'],
  ['Mañana por la tarde hay 3 horas de formación', 'ask'],
  ['El cliente esperó seis horas', 'nothing'],
  ['iba a llevar dos horas', 'nothing'],
  ['Tarifa 85 € la hora, 30 min de desplazamiento gratis', 'nothing'],
  ['curas Sra. Gil 50 min y registro 20 min', '50 2026-03-18; 20 2026-03-18'],
  ['anoche de 20 a 22 con la presentacion', '120 2026-03-17'],
  ['borra las 2 horas de ayer porfa', 'command'],
  ['¿Cuántas horas llevo esta semana?', 'command'],
  ['esta mañana una horita de contabilidad', '60 2026-03-18'],
]);

saidThere(
  'es-MX',
  'America/Mexico_City',
  [
    ['Antier le di 3 horas a lo de la bodega', '180 2026-03-16'],
    ['ahorita acabo de echarme hora y media de junta con el cliente', '90 2026-03-18'],
  ],
  '2026-03-18T20:05:00.000Z',
);

saidThere(
  'es-AR',
  'America/Buenos_Aires',
  [
    ['Ayer laburé 6 hs en lo de Gómez', '360 2026-03-17'],
    ['hoy estuve de 9 a 12:30 en obra y de 14 a 17 en la oficina', '210 2026-03-18; 180 2026-03-18'],
    ['Dos horitas y media de deploy el domingo', '150 2026-03-15'],
  ],
  '2026-03-18T20:05:00.000Z',
);

saidThere('pt-PT', 'Europe/Lisbon', [
  ['Assentei o azulejo em casa dos Reis, cinco horas hoje', '300 2026-03-18'],
  ['turno da noite ontem 21h-7h com uma hora de pausa', '540 2026-03-17'],
  ['Reunião com a cliente 0,4 h e redação da petição 2,6 h', '24 2026-03-18; 156 2026-03-18'],
  ['corrigir o bug do login levou-me três quartos de hora', '45 2026-03-18'],
  ['code review e pair programming, 2h20 no total', '140 2026-03-18'],
  ['ontem comecei por volta das nove e acabei às três e meia', '390 2026-03-17'],
  ['na quinta passada três horas e dez na Seitz', '190 2026-03-12'],
  ['1 hora e 15 ao telefone com a contabilista', '75 2026-03-18'],
  ['ter: 3,25 h de revisao', '195 2026-03-17'],
  ['amanha vou trabalhar 4 horas no telhado', 'ask'],
  ['Amanhã à tarde há 3 horas de formação', 'nothing'],
  ['O cliente esperou seis horas', 'nothing'],
  ['era para demorar duas horas', 'nothing'],
  ['Preço 85 € à hora, 30 min de deslocação grátis', 'nothing'],
  ['ontem à noite das 20 às 22 na apresentacao', '120 2026-03-17'],
  ['apaga as 2 horas de ontem pf', 'command'],
  ['Quantas horas tenho esta semana?', 'command'],
]);

saidThere(
  'pt-BR',
  'America/Sao_Paulo',
  [
    ['hoje cedo uma horinha de financeiro', '60 2026-03-18'],
    ['Anteontem fiquei 3 horas na obra do galpão', '180 2026-03-16'],
    ['peguei plantão ontem das 7h às 19h', '720 2026-03-17'],
    ['trampei 6h no app hj', '360 2026-03-18'],
    ['sexta passada 2h e meia de deploy', '150 2026-03-13'],
    ['call com o cliente 40min, depois mais 1h de doc', '40 2026-03-18; 60 2026-03-18'],
  ],
  '2026-03-18T20:05:00.000Z',
);

saidThere('nl-NL', 'Europe/Amsterdam', [
  ['Vandaag vijf uur tegels gezet bij de familie De Boer', '300 2026-03-18'],
  ['nachtdienst gisteren 21:00-7:00 met een uur pauze', '540 2026-03-17'],
  ['Gesprek met cliënt 0,4 u, opstellen dagvaarding 2,6 u', '24 2026-03-18; 156 2026-03-18'],
  ['loginbug gefixt, kostte me drie kwartier', '45 2026-03-18'],
  ['code review en pair programming, samen 2u20', '140 2026-03-18'],
  ['gisteren ben ik rond negen begonnen en om half vier gestopt', '390 2026-03-17'],
  ['afgelopen donderdag drie uur en tien minuten bij Seitz', '190 2026-03-12'],
  ['rit naar Zwolle 2 uur, montage 5 uur, terug 2 uur', '120 2026-03-18; 300 2026-03-18; 120 2026-03-18'],
  ['1 uur 15 aan de telefoon met de boekhouder', '75 2026-03-18'],
  ['di: 3,25 uur redactie', '195 2026-03-17'],
  ['morgen ga ik 4 uur aan het dak werken', 'ask'],
  ['Morgenmiddag is er 3 uur training', 'nothing'],
  ['De klant heeft zes uur gewacht', 'nothing'],
  ['wondzorg mevr. Smit 50 min, rapportage 20 min', '50 2026-03-18; 20 2026-03-18'],
  ['gisteravond van 8 tot 10 aan de presentatie gezeten', '120 2026-03-17'],
  ['haal de 2 uur van gisteren maar weg', 'command'],
  ['Hoeveel uur heb ik deze week al?', 'command'],
  ['vanochtend een klein uurtje administratie', '60 2026-03-18'],
]);

saidThere('nl-BE', 'Europe/Brussels', [
  ['Gisteren heb ik 3u30 op de werf gestaan', '210 2026-03-17'],
  ['dinsdag 2,5u vergaderd met de gemeente en 45 min verslag', '150 2026-03-17; 45 2026-03-17'],
  ['voormiddag van 8u30 tot 12u bij de klant geweest', '210 2026-03-18'],
  ['vorige vrijdag een uur of drie gepoetst', 'ask'],
  ['zondag 4u gekuist in den atelier', '240 2026-03-15'],
]);

saidThere('it-IT', 'Europe/Rome', [
  ['Oggi ho posato le piastrelle dai Rinaldi, cinque ore', '300 2026-03-18'],
  ["turno di notte ieri 21-7 con un'ora di pausa", '540 2026-03-17'],
  ["Colloquio col cliente 0,4 h e stesura dell'atto 2,6 h", '24 2026-03-18; 156 2026-03-18'],
  ["sistemare il bug del login mi ha preso tre quarti d'ora", '45 2026-03-18'],
  ['code review e pair programming, 2h20 in tutto', '140 2026-03-18'],
  ['ieri ho iniziato verso le nove e ho finito alle tre e mezza', '390 2026-03-17'],
  ['giovedi scorso tre ore e dieci da Seitz', '190 2026-03-12'],
  ['viaggio a Parma 2h, montaggio 5h, ritorno 2h', '120 2026-03-18; 300 2026-03-18; 120 2026-03-18'],
  ['1 ora e 15 al telefono con la commercialista', '75 2026-03-18'],
  ['mar: 3,25 h di revisione', '195 2026-03-17'],
  ['domani lavoro 4 ore sul tetto', 'ask'],
  ['Domani pomeriggio ci sono 3 ore di corso', 'ask'],
  ['Il cliente ha aspettato sei ore', 'nothing'],
  ['ci dovevano volere due ore', 'nothing'],
  ["Tariffa 85 € l'ora, 30 min di trasferta gratis", 'nothing'],
  ['medicazioni sig.ra Gallo 50 min e consegne 20 min', '50 2026-03-18; 20 2026-03-18'],
  ['ieri sera dalle 20 alle 22 sulla presentazione', '120 2026-03-17'],
  ['togli le 2 ore di ieri per favore', 'command'],
  ['Quante ore ho fatto questa settimana?', 'command'],
  ["stamattina un'oretta di contabilita", '60 2026-03-18'],
  ['perche la riunione di lunedi e durata 2 ore e mezza', '150 2026-03-16'],
]);

saidThere('it-CH', 'Europe/Zurich', [
  ['Il 12.03 dalle 8.15 alle 11.45 dal cliente', '210 2026-03-12'],
  ['venerdì passato 6 ore in cantiere a Bellinzona', '360 2026-03-13'],
  ['oggi in ufficio 7h e 45', '465 2026-03-18'],
]);

saidThere(
  'ja-JP',
  'Asia/Tokyo',
  [
    ['今日は佐藤邸のタイル張りで5時間かかりました', '300 2026-03-18'],
    ['昨日の夜勤21:00〜翌7:00、休憩1時間', '540 2026-03-17'],
    ['依頼者との面談0.4時間、訴状作成2.6時間', '24 2026-03-18; 156 2026-03-18'],
    ['ログインのバグ修正に45分かかった', '45 2026-03-18'],
    ['コードレビューとペアプロ、合わせて2時間20分', '140 2026-03-18'],
    ['先週の木曜日にサイツ社で3時間10分', '190 2026-03-12'],
    ['大阪まで移動2h、設置5h、帰り2h', '120 2026-03-18; 300 2026-03-18; 120 2026-03-18'],
    ['税理士と電話1時間15分', '75 2026-03-18'],
    ['火：校正3.25時間', '195 2026-03-17'],
    ['明日は屋根の作業を4時間やります', 'ask'],
    ['明日の午後は研修が3時間あります', 'ask'],
    ['お客様は6時間待たされた', 'nothing'],
    ['2時間で終わるはずだった', 'nothing'],
    ['単価は1時間8500円、移動30分は無料です', 'nothing'],
    ['高橋さんの処置50分、申し送り20分', '50 2026-03-18; 20 2026-03-18'],
    ['昨夜20時から22時まで資料作り', '120 2026-03-17'],
    ['昨日の2時間を消してください', 'command'],
    ['今週は何時間になっていますか?', 'command'],
    ['今朝、経理を1時間ほどやった', '60 2026-03-18'],
    ['一昨日、倉庫の件に三時間', '180 2026-03-16'],
    ['デプロイ対応 2.5h(日曜)', '150 2026-03-15'],
    ['今日 9:00-12:30 現場、14:00-17:00 事務所', '210 2026-03-18; 180 2026-03-18'],
    ['先方とmtg 40min、その後doc作成1h', '40 2026-03-18; 60 2026-03-18'],
    ['金曜日に半日、見積もり作成', '240 2026-03-13'],
  ],
  '2026-03-18T08:05:00.000Z',
);

saidThere('de-DE', 'Europe/Berlin', [['vorletzten Freitag 6 Std. Dachrinne', '360 2026-03-06']]);

saidThere('en-GB', 'Europe/London', [['2h ACME on the Friday before last', '120 2026-03-06']]);

saidThere('fr-FR', 'Europe/Paris', [
  ["2h l'an dernier", 'ask'],
  ["2h chez ACME l'autre jour", 'ask'],
  ['avant-dernier vendredi 6h', '360 2026-03-06'],
  ['ca devait prendre deux heures', 'nothing'],
  ['ça devait durer 1h mais ça a pris 3h', '180 2026-03-18'],
]);

saidThere('es-ES', 'Europe/Madrid', [['el penúltimo viernes 6 h', '360 2026-03-06']]);

saidThere('it-IT', 'Europe/Rome', [
  ['penultimo venerdì 6 ore', '360 2026-03-06'],
  ['ci dovevano volere due ore', 'nothing'],
]);

saidThere('nl-NL', 'Europe/Amsterdam', [
  ['voorlaatste vrijdag 6 uur', '360 2026-03-06'],
  ['eergisteren was het 3 uur', '180 2026-03-16'],
]);

saidThere('pt-PT', 'Europe/Lisbon', [['na penúltima sexta 6 horas', '360 2026-03-06']]);

saidThere('ja-JP', 'Asia/Tokyo', [['先々週の金曜日に6時間', '360 2026-03-06']], '2026-03-18T08:05:00.000Z');
