// How columns of timesheets are headed, by language. A new one is a new entry. Words are lower case, parted by `|`.
import type { Unit } from './lexicon.ts';

export type ColumnKind =
  | 'day'
  | 'start'
  | 'end'
  | 'range'
  | 'pause'
  | 'amount'
  | 'project'
  | 'client'
  | 'text'
  | 'billable'
  | 'person'
  /** What is no time of anybody's: prices, plans, sums. */
  | 'other';

interface ColumnWords extends Readonly<Record<ColumnKind, string>> {
  readonly hours: string;
  readonly minutes: string;
  /** In the first cell of a row that sums the others up. */
  readonly total: string;
  readonly yes: string;
  readonly no: string;
}

const COLUMNS: Readonly<Record<string, ColumnWords>> = {
  en: {
    day: 'date|day|work date|date worked|worked on',
    start: 'start|from|begin|in|start time|time in|clock in|started',
    end: 'end|to|until|finish|out|end time|time out|clock out|ended|stop',
    range: 'period|time range|from-to|from - to|when',
    pause: 'break|pause|lunch|breaks',
    amount: 'duration|time|amount|time spent|spent|worked|hours worked|effort|logged|qty|quantity',
    project: 'project|job|matter|case|account|code|project code|engagement|ticket|issue',
    client: 'client|customer|company',
    text: 'task|description|activity|work|notes|note|comment|comments|what|details|item|subject',
    billable: 'billable|bill|chargeable|invoice',
    person: 'name|person|employee|who|member|user|consultant|staff',
    other:
      'rate|price|cost|total|budget|estimate|estimated|planned|plan|remaining|left|quote|fee|sum|target|status|priority|due|no|id|#|week|overtime|balance',
    hours: 'h|hr|hrs|hour|hours',
    minutes: 'm|min|mins|minute|minutes',
    total: 'total|totals|sum|subtotal|grand total|overall',
    yes: 'yes|y|x|true|billable|✓|✔|1',
    no: 'no|n|false|non-billable|not billable|-|0',
  },
  de: {
    day: 'datum|tag|arbeitstag',
    start: 'beginn|von|start|anfang|kommen',
    end: 'ende|bis|gehen|schluss',
    range: 'zeitraum|uhrzeit|von-bis|von - bis',
    pause: 'pause|pausen',
    amount: 'dauer|zeit|aufwand|arbeitszeit|geleistet|ist|menge|anzahl',
    project: 'projekt|auftrag|vorgang|kostenstelle|mandat|akte|ticket',
    client: 'kunde|auftraggeber|mandant|firma',
    text: 'tätigkeit|taetigkeit|aufgabe|beschreibung|leistung|bemerkung|notiz|kommentar|was|arbeit',
    billable: 'abrechenbar|verrechenbar|fakturierbar',
    person: 'name|mitarbeiter|person|wer|mitarbeiterin',
    other:
      'satz|preis|betrag|summe|gesamt|budget|schätzung|geplant|plan|soll|rest|offen|kosten|honorar|status|nr|kw|saldo|überstunden',
    hours: 'std|stunde|stunden|stdn|h',
    minutes: 'min|minute|minuten|m',
    total: 'summe|gesamt|total|insgesamt|zwischensumme',
    yes: 'ja|j|x|abrechenbar',
    no: 'nein|n|nicht abrechenbar|intern',
  },
  fr: {
    day: 'date|jour',
    start: 'début|debut|de|arrivée|du',
    end: 'fin|à|départ|au',
    range: 'période|horaire|horaires|plage',
    pause: 'pause|pauses',
    amount: 'durée|duree|temps|temps passé|quantité',
    project: 'projet|dossier|mission|affaire|code|ticket',
    client: 'client|société|cliente',
    text: 'tâche|tache|description|activité|travail|notes|commentaire|objet|détail|libellé',
    billable: 'facturable|facturé',
    person: 'nom|personne|collaborateur|salarié|qui',
    other: 'taux|prix|coût|montant|total|budget|estimation|estimé|prévu|reste|solde|statut|semaine|n°',
    hours: 'h|heure|heures',
    minutes: 'min|minute|minutes|mn',
    total: 'total|totaux|sous-total|somme|total général',
    yes: 'oui|o|x|facturable',
    no: 'non|n|non facturable',
  },
  es: {
    day: 'fecha|día|dia',
    start: 'inicio|desde|entrada|de',
    end: 'fin|hasta|salida|a',
    range: 'horario|periodo|período',
    pause: 'pausa|descanso',
    amount: 'duración|duracion|tiempo|cantidad|dedicación',
    project: 'proyecto|expediente|encargo|código|ticket',
    client: 'cliente|empresa',
    text: 'tarea|descripción|descripcion|actividad|trabajo|notas|comentario|concepto|detalle|asunto',
    billable: 'facturable',
    person: 'nombre|persona|empleado|quién|trabajador',
    other:
      'tarifa|precio|coste|costo|importe|total|presupuesto|estimación|estimado|previsto|resto|estado|semana|saldo',
    hours: 'h|hora|horas|hrs',
    minutes: 'min|minuto|minutos',
    total: 'total|totales|suma|subtotal',
    yes: 'sí|si|s|x|facturable',
    no: 'no|n|no facturable',
  },
  pt: {
    day: 'data|dia',
    start: 'início|inicio|de|entrada',
    end: 'fim|até|saída|saida|término',
    range: 'horário|horario|período',
    pause: 'pausa|intervalo|almoço',
    amount: 'duração|duracao|tempo|quantidade',
    project: 'projeto|projecto|processo|código|ticket',
    client: 'cliente|empresa',
    text: 'tarefa|descrição|descricao|atividade|actividade|trabalho|notas|comentário|observação|assunto',
    billable: 'faturável|facturável|cobrável',
    person: 'nome|pessoa|colaborador|funcionário|quem',
    other:
      'taxa|preço|custo|valor|total|orçamento|estimativa|estimado|previsto|resto|estado|status|semana|saldo',
    hours: 'h|hora|horas|hrs',
    minutes: 'min|minuto|minutos',
    total: 'total|totais|soma|subtotal',
    yes: 'sim|s|x|faturável',
    no: 'não|nao|n|não faturável',
  },
  nl: {
    day: 'datum|dag',
    start: 'begin|van|start|begintijd|aanvang',
    end: 'einde|tot|eind|eindtijd',
    range: 'periode|tijden|tijdvak',
    pause: 'pauze|pauzes',
    amount: 'duur|tijd|aantal|besteed|tijdsduur',
    project: 'project|opdracht|dossier|code|ticket',
    client: 'klant|opdrachtgever|bedrijf',
    text: 'taak|omschrijving|activiteit|werk|werkzaamheden|notitie|opmerking|beschrijving|wat',
    billable: 'factureerbaar|declarabel',
    person: 'naam|medewerker|persoon|wie',
    other: 'tarief|prijs|kosten|bedrag|totaal|budget|schatting|gepland|resterend|rest|status|week|saldo',
    hours: 'u|uur|uren|h',
    minutes: 'min|minuut|minuten',
    total: 'totaal|som|subtotaal',
    yes: 'ja|j|x|declarabel',
    no: 'nee|n|niet declarabel',
  },
  it: {
    day: 'data|giorno',
    start: 'inizio|dalle|da|entrata',
    end: 'fine|alle|a|uscita',
    range: 'orario|periodo',
    pause: 'pausa|pause',
    amount: 'durata|tempo|quantità',
    project: 'progetto|commessa|pratica|codice|ticket',
    client: 'cliente|azienda|committente',
    text: 'attività|descrizione|compito|lavoro|note|nota|commento|oggetto|dettaglio',
    billable: 'fatturabile',
    person: 'nome|persona|dipendente|chi|collaboratore',
    other:
      'tariffa|prezzo|costo|importo|totale|budget|stima|stimato|previsto|pianificato|resto|stato|settimana|saldo',
    hours: 'h|ora|ore',
    minutes: 'min|minuto|minuti',
    total: 'totale|totali|somma|subtotale',
    yes: 'sì|si|s|x|fatturabile',
    no: 'no|n|non fatturabile',
  },
  ja: {
    day: '日付|日|月日|作業日|年月日',
    start: '開始|開始時刻|開始時間|始業|出勤',
    end: '終了|終了時刻|終了時間|終業|退勤',
    range: '時間帯',
    pause: '休憩|休憩時間',
    amount: '工数|所要時間|作業時間|実績|稼働時間|時間数|勤務時間',
    project: 'プロジェクト|案件|案件名|案件コード|チケット',
    client: '顧客|客先|クライアント|取引先',
    text: '作業|作業内容|内容|タスク|備考|業務|業務内容|メモ|項目',
    billable: '請求|請求対象',
    person: '氏名|名前|担当|担当者',
    other: '単価|金額|費用|合計|予算|見積|見積もり|予定|計画|残|残業|状態|週',
    hours: '時間|h',
    minutes: '分|min',
    total: '合計|計|総計|小計',
    yes: '○|はい|有|請求',
    no: '×|いいえ|無',
  },
};

const split = (list: string) => list.split('|');

function gathered<T>(
  entries: (words: ColumnWords) => Iterable<readonly [string, T]>,
): ReadonlyMap<string, T> {
  const all = new Map<string, T>();
  for (const words of Object.values(COLUMNS))
    for (const [word, value] of entries(words)) if (!all.has(word)) all.set(word, value);
  return all;
}

const KINDS: readonly ColumnKind[] = [
  'day',
  'start',
  'end',
  'range',
  'pause',
  'amount',
  'project',
  'client',
  'text',
  'billable',
  'person',
  'other',
];

/** A header in lower case, or a word of it, and what stands below it. */
export const COLUMN_KINDS = gathered<ColumnKind>((words) =>
  KINDS.flatMap((kind) => split(words[kind]).map((word) => [word, kind] as const)),
);

export const COLUMN_UNITS = gathered<Extract<Unit, 'hour' | 'minute'>>(({ hours, minutes }) => [
  ...split(hours).map((word) => [word, 'hour'] as const),
  ...split(minutes).map((word) => [word, 'minute'] as const),
]);

export const TOTAL_WORDS: ReadonlySet<string> = new Set(
  gathered(({ total }) => split(total).map((word) => [word, true])).keys(),
);

export const YES_OR_NO = gathered<boolean>(({ yes, no }) => [
  ...split(yes).map((word) => [word, true] as const),
  ...split(no).map((word) => [word, false] as const),
]);
