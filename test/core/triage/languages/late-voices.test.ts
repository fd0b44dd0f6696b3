// Seven languages as they are spoken in shops, kitchens and on building sites, with what is a plan, a habit or somebody else's time.
import { saidThere } from './said.ts';

saidThere('de-DE', 'Europe/Berlin', [
  ["Moin, hab am Freitag noch schnell 'ne halbe Stunde das Backup repariert", '30 2026-03-13'],
  ['Vorgestern ging der ganze Vormittag für die Steuer drauf', 'ask'],
  ['Fr. 13.03. Spätschicht 14–22 Uhr inkl. 30 Min Pause', '450 2026-03-13 14:00-22:00'],
  ['hab Mo-Mi jeden Tag 1,5 Std Deutschkurs gegeben', '90 2026-03-16; 90 2026-03-17; 90 2026-03-18'],
  ['Kundentermin Schulze (9:15–10:40)', '85 2026-03-18 09:15-10:40'],
  ['ich war um sieben da und bin um vier heim, dazwischen ne Stunde Mittag', '480 2026-03-18'],
  ['Zwei Stündchen am Sonntagabend fürs Angebot', '120 2026-03-15'],
  ['Für den Falken-Umbau heute 1¾ h', '105 2026-03-18'],
  ['sechs Stunden dreißig auf der Messe', '390 2026-03-18'],
  ['Laut Plan wären es 8 Stunden gewesen', 'nothing'],
  ['Ich schätze den Aufwand auf 20 Std.', 'nothing'],
  ['Mein Kollege saß gestern 5 h dran', 'nothing'],
  ['Es hätte 3h gedauert, wurde aber abgesagt', 'nothing'],
  ['Bürozeiten: Di und Do 10–12', 'nothing'],
  ['Die Sitzung um 14 Uhr wurde auf Montag verschoben', 'nothing'],
  ['Am 2. und 3. März jeweils 4 Stunden Protokolle', '240 2026-03-02; 240 2026-03-03'],
  ['vom 9. bis 11.3. täglich 7,5 Stunden', '450 2026-03-09; 450 2026-03-10; 450 2026-03-11'],
  ['Vergangene Woche Dienstag: 3 Std. Kundensupport', '180 2026-03-10'],
  ['Heute 8 bis 12 und 13 bis 17:30, davon 2h intern', '240 2026-03-18; 270 2026-03-18'],
  ['Kurzes Telefonat, 10 min; Mail an Notar 5 min', '10 2026-03-18; 5 2026-03-18'],
  ['dreieinhalb Stunden Probe am Samstag', '210 2026-03-14'],
  ['Bitte ändere meinen gestrigen Eintrag auf 4 Stunden', 'command'],
  ['Der Termin am Montag bei ACME war nur 1 Stunde, nicht 2', 'command'],
  ['Kannst du mir die Stunden vom Februar als CSV schicken?', 'command'],
  ['abends 18:30 bis 20:00 Elternabend vorbereitet', '90 2026-03-18 18:30-20:00'],
  ['abends um 6 bis um 8 Kasse gemacht', '120 2026-03-18 18:00-20:00'],
  ['gestern von abends 19 Uhr bis 21:15 Inventur', '135 2026-03-17 19:00-21:15'],
  ['morgens 8 bis mittags 12 Werkstatt', '240 2026-03-18 08:00-12:00'],
]);

saidThere('de-AT', 'Europe/Vienna', [
  ['Gestern von viertel neun bis dreiviertel zwölf Inventur', '210 2026-03-17 08:15-11:45'],
]);

saidThere('de-CH', 'Europe/Zurich', [
  ['Gestern 7 Stunden 45 gearbeitet, 30 Minuten Pause schon weg', '465 2026-03-17'],
]);

saidThere('fr-FR', 'Europe/Paris', [
  ["Salut, vendredi j'ai passé une bonne demi-heure à réparer la sauvegarde", '30 2026-03-13'],
  ["ven. 13/03 équipe d'après-midi 14h-22h dont 30 min de pause", '450 2026-03-13 14:00-22:00'],
  ['du lundi au mercredi, 1h30 de cours par jour', '90 2026-03-16; 90 2026-03-17; 90 2026-03-18'],
  ['RDV client Dupuis (9h15-10h40)', '85 2026-03-18 09:15-10:40'],
  ['arrivé à 7h, reparti à 16h, une heure de pause à midi', '480 2026-03-18'],
  ["Deux petites heures dimanche soir sur l'offre", '120 2026-03-15'],
  ["1h¾ sur le chantier Martin aujourd'hui", '105 2026-03-18'],
  ['six heures trente au salon', '390 2026-03-18'],
  ['Normalement ça aurait dû prendre 8 heures', 'nothing'],
  ["J'estime la charge à 20 h", 'nothing'],
  ['Mon collègue y a passé 5 h hier', 'nothing'],
  ['La réunion de 15h est reportée à lundi', 'nothing'],
  ['Permanence le mardi et le jeudi de 10h à 12h', 'nothing'],
  ['les 2 et 3 mars, 4 heures de comptes rendus chaque jour', '240 2026-03-02; 240 2026-03-03'],
  ['du 9 au 11 mars 7h30 par jour', '450 2026-03-09; 450 2026-03-10; 450 2026-03-11'],
  ['Mardi de la semaine passée : 3 h de support', '180 2026-03-10'],
  ['Ce matin 8h-12h puis 13h-17h30, dont 2h en interne', '240 2026-03-18; 270 2026-03-18'],
  ['Appel rapide, 10 min ; mail au notaire 5 min', '10 2026-03-18; 5 2026-03-18'],
  ['trois heures et demie de répétition samedi', '210 2026-03-14'],
  ["Peux-tu passer ma saisie d'hier à 4 heures ?", 'command'],
  ["Lundi chez ACME c'était 1 heure, pas 2", 'command'],
  ["Tu peux m'envoyer mes heures de février en CSV ?", 'command'],
  ['Demain je serai chez le client de 9h à 12h', 'ask'],
  [
    'tous les jours la semaine dernière, 2h de veille',
    '120 2026-03-09; 120 2026-03-10; 120 2026-03-11; 120 2026-03-12; 120 2026-03-13',
  ],
]);

saidThere('fr-BE', 'Europe/Brussels', [
  ['Hier après-midi, de 14h à 16h15, plafonnage chez Lambert', '135 2026-03-17 14:00-16:15'],
  ['Nonante minutes de catéchèse mercredi passé', '90 2026-03-11'],
]);

saidThere(
  'fr-CA',
  'America/Toronto',
  [
    ['Lundi, 8 h 30 à 16 h 45, moins 45 minutes de dîner', '450 2026-03-16 08:30-16:45'],
    ["J'ai travaillé 3 heures et quart en avant-midi", '195 2026-03-18'],
  ],
  '2026-03-18T20:05:00.000Z',
);

saidThere('es-ES', 'Europe/Madrid', [
  ['El viernes estuve media hora larga arreglando la copia de seguridad', '30 2026-03-13'],
  ['Anteayer se me fue toda la mañana con los impuestos', 'ask'],
  ['vie 13/03 turno de tarde de 14 a 22 h con 30 min de descanso', '450 2026-03-13 14:00-22:00'],
  ['de lunes a miércoles di hora y media de clase cada día', '90 2026-03-16; 90 2026-03-17; 90 2026-03-18'],
  ['Reunión con Gómez (9:15-10:40)', '85 2026-03-18 09:15-10:40'],
  ['entré a las siete y salí a las cuatro, con una hora para comer', '480 2026-03-18'],
  ['Un par de horas el domingo por la noche con la oferta', '120 2026-03-15'],
  ['1 h ¾ en la obra de Martín', '105 2026-03-18'],
  ['seis horas y media en la feria', '390 2026-03-18'],
  ['Tendría que haber llevado 8 horas', 'nothing'],
  ['Calculo que serán unas 20 h', 'nothing'],
  ['Mi compañero estuvo ayer 5 h con eso', 'nothing'],
  ['La reunión de las 15 h se ha aplazado al lunes', 'nothing'],
  ['Atención al público: martes y jueves de 10 a 12', 'nothing'],
  ['el 2 y el 3 de marzo, 4 horas de actas cada día', '240 2026-03-02; 240 2026-03-03'],
  ['del 9 al 11 de marzo, 7,5 horas diarias', '450 2026-03-09; 450 2026-03-10; 450 2026-03-11'],
  ['El martes de la semana pasada: 3 h de soporte', '180 2026-03-10'],
  ['Hoy de 8 a 12 y de 13 a 17:30, de las cuales 2h internas', '240 2026-03-18; 270 2026-03-18'],
  ['Llamada rápida, 10 min; correo al notario, 5 min', '10 2026-03-18; 5 2026-03-18'],
  ['tres horas y media de ensayo el sábado', '210 2026-03-14'],
  ['¿Puedes cambiar lo de ayer a 4 horas?', 'command'],
  ['Lo del lunes en ACME fue 1 hora, no 2', 'command'],
  ['Mándame las horas de febrero en CSV', 'command'],
]);

saidThere(
  'es-MX',
  'America/Mexico_City',
  [
    ['El lunes le chambeamos de 8 a 2 sin parar', '360 2026-03-16 08:00-14:00'],
    ['Ayer en la tarde eché como dos horas en lo de los reportes', '120 2026-03-17'],
    ['Hoy nomás trabajé medio día', '240 2026-03-18'],
  ],
  '2026-03-18T20:05:00.000Z',
);

saidThere(
  'es-AR',
  'America/Argentina/Buenos_Aires',
  [
    ['El finde no hice nada, pero el viernes metí 6 horas', '360 2026-03-13'],
    ['Ayer arranqué 9:30 y corté 13:15', '225 2026-03-17 09:30-13:15'],
  ],
  '2026-03-18T20:05:00.000Z',
);

saidThere(
  'es-CL',
  'America/Santiago',
  [['ayer en la tarde 2 hrs y 20 min viendo el tema del servidor', '140 2026-03-17']],
  '2026-03-18T20:05:00.000Z',
);

saidThere(
  'pt-BR',
  'America/Sao_Paulo',
  [
    ['Sexta fiquei uma meia horinha arrumando o backup', '30 2026-03-13'],
    ['sex 13/03 turno da tarde das 14h às 22h com 30 min de intervalo', '450 2026-03-13 14:00-22:00'],
    ['de segunda a quarta dei 1h30 de aula por dia', '90 2026-03-16; 90 2026-03-17; 90 2026-03-18'],
    ['Reunião com o Souza (9h15-10h40)', '85 2026-03-18 09:15-10:40'],
    ['entrei às sete e saí às quatro da tarde, uma hora de almoço', '480 2026-03-18'],
    ['Umas duas horas no domingo à noite na proposta', '120 2026-03-15'],
    ['Gastei 1h45min na obra do Martins', '105 2026-03-18'],
    ['seis horas e meia na feira', '390 2026-03-18'],
    ['Era pra ter levado 8 horas', 'nothing'],
    ['Estimo umas 20h', 'nothing'],
    ['Meu colega ficou 5h nisso ontem', 'nothing'],
    ['A reunião das 15h foi adiada pra segunda', 'nothing'],
    ['Atendimento: terças e quintas das 10h às 12h', 'ask'],
    ['nos dias 2 e 3 de março, 4 horas de atas em cada dia', '240 2026-03-02; 240 2026-03-03'],
    ['de 9 a 11 de março, 7,5 horas por dia', '450 2026-03-09; 450 2026-03-10; 450 2026-03-11'],
    ['Terça da semana passada: 3h de suporte', '180 2026-03-10'],
    ['Hoje das 8 às 12 e das 13 às 17:30, sendo 2h internas', '240 2026-03-18; 270 2026-03-18'],
    ['Ligação rápida, 10 min; e-mail pro cartório 5 min', '10 2026-03-18; 5 2026-03-18'],
    ['três horas e meia de ensaio no sábado', '210 2026-03-14'],
    ['Dá pra mudar o de ontem pra 4 horas?', 'command'],
    ['O de segunda na ACME foi 1 hora, não 2', 'command'],
    ['Me manda as horas de fevereiro em CSV', 'command'],
    ['Vou trabalhar 3h amanhã no projeto', 'ask'],
    ['trabalhei nove e meia às onze e quinze no relatório', '105 2026-03-18 09:30-11:15'],
  ],
  '2026-03-18T20:05:00.000Z',
);

saidThere('pt-PT', 'Europe/Lisbon', [
  ['Ontem estive das 14h30 às 17h no cliente em Braga', '150 2026-03-17 14:30-17:00'],
  ['Na segunda-feira passada fiz três horas e um quarto de formação', '195 2026-03-16'],
  ['Hoje trabalhei só da parte da manhã, quatro horas certas', '240 2026-03-18'],
  ['anteontem levei 50 minutos a configurar o servidor', '50 2026-03-16'],
]);

saidThere('nl-NL', 'Europe/Amsterdam', [
  ['Vrijdag nog even een halfuurtje de back-up gefikst', '30 2026-03-13'],
  ['Eergisteren ging de hele ochtend op aan de belasting', 'ask'],
  ['vr 13-03 late dienst 14-22 uur incl. 30 min pauze', '450 2026-03-13 14:00-22:00'],
  ['ma t/m wo elke dag anderhalf uur lesgegeven', '90 2026-03-16; 90 2026-03-17; 90 2026-03-18'],
  ['Afspraak Jansen (9:15-10:40)', '85 2026-03-18 09:15-10:40'],
  ['was er om zeven uur en ging om vier uur weg, uurtje lunch ertussen', '480 2026-03-18'],
  ['Een paar uur zondagavond aan de offerte', 'ask'],
  ['1¾ uur op de bouw bij Martens', '105 2026-03-18'],
  ['zes en een half uur op de beurs', '390 2026-03-18'],
  ['Het had 8 uur moeten duren', 'nothing'],
  ['Ik schat het werk op 20 uur', 'nothing'],
  ['Mijn collega zat er gisteren 5 uur aan', 'nothing'],
  ['De vergadering van 15.00 uur is verzet naar maandag', 'nothing'],
  ['Spreekuur: di en do 10-12', 'nothing'],
  ['op 2 en 3 maart telkens 4 uur notulen', '240 2026-03-02; 240 2026-03-03'],
  ['van 9 t/m 11 maart 7,5 uur per dag', '450 2026-03-09; 450 2026-03-10; 450 2026-03-11'],
  ['Dinsdag van vorige week: 3 uur support', '180 2026-03-10'],
  ['Vandaag van 8 tot 12 en van 13 tot 17:30, waarvan 2u intern', '240 2026-03-18; 270 2026-03-18'],
  ['Kort telefoontje, 10 min; mail naar de notaris 5 min', '10 2026-03-18; 5 2026-03-18'],
  ['drieënhalf uur repetitie zaterdag', '210 2026-03-14'],
  ['Kun je mijn uren van gisteren op 4 uur zetten?', 'command'],
  ['Maandag bij ACME was maar 1 uur, niet 2', 'command'],
  ['Kun je me de uren van februari als csv sturen?', 'command'],
  ['halfnegen tot kwart over elf gebeld met leveranciers', '165 2026-03-18 08:30-11:15'],
  ['vanmiddag twee uurtjes en een kwartier', '135 2026-03-18'],
  ["van 's avonds 19:30 tot 21:00 gebeld", '90 2026-03-18 19:30-21:00'],
  ['Gisteren 2u moeten debuggen', '120 2026-03-17'],
]);

saidThere('nl-BE', 'Europe/Brussels', [
  ['Gisteren van 13u30 tot 17u bij Peeters geplakt', '210 2026-03-17 13:30-17:00'],
  ['Maandagvoormiddag 3u15 boekhouding', '195 2026-03-16'],
  ["Ik heb vandaag van 's morgens 8 tot 's middags 12 gewerkt", '240 2026-03-18 08:00-12:00'],
]);

saidThere('it-IT', 'Europe/Rome', [
  ["Venerdì ho perso una buona mezz'ora a sistemare il backup", '30 2026-03-13'],
  ['ven 13/03 turno pomeridiano 14-22 con 30 min di pausa', '450 2026-03-13 14:00-22:00'],
  [
    "da lunedì a mercoledì un'ora e mezza di lezione al giorno",
    '90 2026-03-16; 90 2026-03-17; 90 2026-03-18',
  ],
  ['Riunione Bianchi (9:15-10:40)', '85 2026-03-18 09:15-10:40'],
  ["sono arrivato alle sette e andato via alle quattro, con un'ora di pausa pranzo", '480 2026-03-18'],
  ["Un paio d'orette domenica sera sull'offerta", '120 2026-03-15'],
  ['1 ora e tre quarti in cantiere da Martini', '105 2026-03-18'],
  ['sei ore e mezza in fiera', '390 2026-03-18'],
  ['Doveva durare 8 ore', 'nothing'],
  ['Stimo circa 20 ore', 'nothing'],
  ['Il mio collega ci ha lavorato 5 ore ieri', 'nothing'],
  ['La riunione delle 15 è rimandata a lunedì', 'nothing'],
  ['Ricevimento: martedì e giovedì 10-12', 'nothing'],
  ['il 2 e il 3 marzo 4 ore di verbali al giorno', '240 2026-03-02; 240 2026-03-03'],
  ["dal 9 all'11 marzo 7,5 ore al giorno", '450 2026-03-09; 450 2026-03-10; 450 2026-03-11'],
  ['Martedì della scorsa settimana: 3 ore di assistenza', '180 2026-03-10'],
  ['Oggi dalle 8 alle 12 e dalle 13 alle 17:30, di cui 2 ore interne', '240 2026-03-18; 270 2026-03-18'],
  ['Telefonata veloce, 10 min; mail al notaio 5 min', '10 2026-03-18; 5 2026-03-18'],
  ['tre ore e mezza di prove sabato', '210 2026-03-14'],
  ['Puoi portare la registrazione di ieri a 4 ore?', 'command'],
  ['Lunedì da ACME era 1 ora, non 2', 'command'],
  ['Mandami le ore di febbraio in CSV', 'command'],
  ['Domani sarò dal cliente dalle 9 alle 12', 'ask'],
  ['Ieri pomeriggio ho fatto due ore e venti di fatturazione', '140 2026-03-17'],
]);

saidThere('it-CH', 'Europe/Zurich', [
  ['Ieri dalle 7.30 alle 11.45 in cantiere', '255 2026-03-17 07:30-11:45'],
  ['lunedì scorso quaranta minuti al telefono con la banca', '40 2026-03-16'],
  ["stamane un'oretta scarsa di riordino", '60 2026-03-18'],
  ['Sabato e domenica niente, venerdì 5 ore', '300 2026-03-13'],
]);

saidThere(
  'ja-JP',
  'Asia/Tokyo',
  [
    ['お疲れさまです。金曜にバックアップの修正で30分使いました。', '30 2026-03-13'],
    ['3月13日(金) 遅番14:00〜22:00(休憩30分)', '450 2026-03-13 14:00-22:00'],
    ['月曜から水曜まで毎日1時間半の授業', '90 2026-03-16; 90 2026-03-17; 90 2026-03-18'],
    ['田中様と打ち合わせ(9:15〜10:40)', '85 2026-03-18 09:15-10:40'],
    ['朝7時に入って夕方4時に上がり、昼休憩1時間', '480 2026-03-18'],
    ['日曜の夜に提案書を2時間ほど', '120 2026-03-15'],
    ['現場作業 1.75h', '105 2026-03-18'],
    ['展示会で6時間半', '390 2026-03-18'],
    ['本来なら8時間かかるはずでした', 'nothing'],
    ['工数は20時間と見積もっています', 'nothing'],
    ['同僚が昨日5時間対応しました', 'nothing'],
    ['15時の会議は月曜に延期になりました', 'nothing'],
    ['窓口受付:火・木 10時〜12時', 'nothing'],
    ['3月2日と3日にそれぞれ4時間、議事録作成', '240 2026-03-02; 240 2026-03-03'],
    ['3月9日から11日まで1日7.5時間', '450 2026-03-09; 450 2026-03-10; 450 2026-03-11'],
    ['先週の火曜日:サポート3時間', '180 2026-03-10'],
    ['本日8時〜12時、13時〜17時半、うち2時間は社内', '240 2026-03-18; 270 2026-03-18'],
    ['電話10分、メール5分', '10 2026-03-18; 5 2026-03-18'],
    ['土曜にリハーサル三時間半', '210 2026-03-14'],
    ['昨日の分を4時間に変更してもらえますか', 'command'],
    ['月曜のACMEは2時間ではなく1時間でした', 'command'],
    ['2月の工数をCSVで送ってください', 'command'],
    ['明日は9時から12時まで客先です', 'ask'],
    ['十六日に二時間二十分、請求処理', '140 2026-03-16'],
    ['昨日(17日)ＡＣＭＥ ３．５ｈ', '210 2026-03-17'],
    ['先週金曜から今週月曜にかけて計6時間', 'ask'],
    ['午前3時間、午後2時間半、設計', '180 2026-03-18; 150 2026-03-18'],
    ['１３：００～１５：３０ 設計レビュー', '150 2026-03-18 13:00-15:30'],
    ['今週は月火水と毎日2時間ずつ', '120 2026-03-16; 120 2026-03-17; 120 2026-03-18'],
    ['夜10時から翌1時まで障害対応', '180 2026-03-18 22:00-01:00'],
  ],
  '2026-03-18T08:05:00.000Z',
);
