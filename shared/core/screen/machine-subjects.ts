// Subjects that programs write, in the languages whose programs do. Only "automatic reply" and its like are nobody's own words; a
// person too may write "Out of office: 2h dentist" or "Delivery failure: 2h", so those decide only beside another sign (mail-rules 1).

/** They stand at the start and end there, before a colon, a bracket or a dash, or with the subject. */
const AUTO_REPLIES = [
  'automatic reply|automatic response|automated reply|automated response|auto reply|auto response|auto-reply',
  'autoreply|autoresponse|autoresponder|autorespons|out of office autoreply|out of office reply|vacation reply|vacation message',
  'vacation autoreply|vacation response|automatische antwort|auto-antwort|autoantwort|abwesenheitsnotiz|abwesenheitsmeldung',
  'automatische abwesenheitsnotiz|abwesenheitsbenachrichtigung|reponse automatique',
  'message d’absence|message d’absence automatique|notification d’absence|reponse d’absence',
  'respuesta automatica|contestacion automatica|autorrespuesta|autorespuesta|mensaje de ausencia',
  'resposta automatica|auto-resposta|mensagem de ausencia|aviso de ausencia automatico',
  'risposta automatica|risposta di assenza|messaggio di assenza|risponditore automatico',
  'automatisch antwoord|automatische reactie|automatische beantwoording|afwezigheidsbericht',
  'afwezigheidsmelding|automatiskt svar|autosvar|franvaromeddelande|franvarobesked|automatisk svar|fravaersbesked',
  'fraværsbesked|fraværsmelding|fraværsbeskjed|automaattinen vastaus|poissaoloilmoitus',
  'automatyczna odpowiedz|odpowiedz automatyczna|autoodpowiedz|automaticka odpoved|automatikus valasz|raspuns automat',
  'otomatik yanit|otomatik cevap|αυτοματη απαντηση|автоответ|автоматический ответ|автоматична відповідь',
  'автоматична вiдповiдь|автоматичен отговор|自動返信|自動応答|自動回答|不在通知|不在のお知らせ|自动回复|自动答复|自動回覆|자동 회신|자동회신|자동 응답|자동응답',
  'رد تلقائي|الرد التلقائي|תשובה אוטומטית|מענה אוטומטי',
].flatMap((words) => words.split('|'));

const ABSENCES = [
  'auto|automated message|message automatique|mensaje automatico|mensagem automatica|messaggio automatico|automatisch bericht',
  'automatische benachrichtigung|out of office|out of the office|ooo|on vacation|away from my mail|abwesenheit|abwesend|nicht im büro|absence du bureau',
  'absent du bureau|absence|fuera de la oficina|ausencia|fuera de oficina|fora do escritório|ausente|ausência|fuori sede',
  'fuori ufficio|assente|assenza|afwezig|afwezigheid|niet aanwezig|inte på kontoret|frånvarande|ikke på kontoret|fravær',
  'poissa|poissaolo|poza biurem|nieobecność|nepřítomnost|mimo kancelář|不在|休暇|外出|不在办公室|外出办公|부재중|вне офиса|в отпуске',
].flatMap((words) => words.split('|'));

const BOUNCES = [
  'undeliverable|undelivered|undeliverable mail|undelivered mail|undelivered message|undeliverable message',
  'undelivered mail returned to sender|message undeliverable|mail undeliverable|delivery failure|delivery failed',
  'delivery failure notification|delivery failure notice|delivery failure report|mail delivery failure|mail delivery failed',
  'mail delivery failed returning message to sender|mail delivery problem|mail delivery status report',
  'delivery status notification|delivery notification|delivery has failed|delivery report|delivery error|non delivery notification',
  'non-delivery notification|non delivery report|non-delivery report|nondeliverable mail|returned mail|returned to sender',
  'failure notice|failure delivery|failed mail|mail failure|mail system error|mail error|message delivery failure',
  'warning could not send message|unzustellbar|unzustellbarkeitsbericht|zustellung fehlgeschlagen|mail konnte nicht zugestellt werden',
  'non remis|echec de remise|echec de la remise|message non distribue|no se puede entregar|no se pudo entregar|error de entrega',
  'mensaje no entregado|nao entregue|não foi possivel entregar|falha na entrega|non recapitabile|mancato recapito|mancata consegna',
  'onbestelbaar|niet bestelbaar|kan inte levereras|olevererbart|kan ikke leveres|uleveret|ei voida toimittaa',
  'niedostarczalne|nie mozna dostarczyc|nedorucitelne|kezbesithetetlen|nelivrabil|teslim edilemedi|не доставлено|не удается доставить',
  '配信不能|配信不能通知|送信エラー|メール送信エラー|未送達|无法送达|邮件传输失败|退信|系统退信|传递失败|배달되지 않음|전송 실패|반송 메일',
].flatMap((words) => words.split('|'));

/** Letters whose marks Unicode takes for a part of them. */
const toForm = (words: string) => folded(words).replace(/ø/g, 'o').replace(/æ/g, 'ae').replace(/ı/g, 'i');
const AUTO_REPLY_FORMS = AUTO_REPLIES.map(toForm);
const ABSENCE_FORMS = ABSENCES.map(toForm);
const BOUNCE_FORMS = BOUNCES.map(toForm);

/** Small letters without their marks, one space between words, without the tags that servers put before. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['´`]/g, '’')
    .replace(/[\s!…]+/g, ' ')
    .replace(/^ ?(?:\[[^\]]{1,30}\] ?){1,3}/, '')
    .trim();
}

export type MachineSubject = 'auto_reply' | 'bounce' | 'absence';

/** @param subject decoded. `undefined`: nothing that speaks of a machine. */
export function machineSubject(subject: string): MachineSubject | undefined {
  const form = toForm(subject.slice(0, LONGEST));
  const starts = (forms: readonly string[]) => forms.some((words) => isBegunBy(form, words));
  if (starts(AUTO_REPLY_FORMS)) return 'auto_reply';
  if (starts(BOUNCE_FORMS)) return 'bounce';
  return starts(ABSENCE_FORMS) ? 'absence' : undefined;
}
const LONGEST = 400;

/** "Auto insurance" is none: the words end there, or a sign says that something follows. */
function isBegunBy(form: string, words: string): boolean {
  return form.startsWith(words) && /^ ?(?:$|[:;(（[–—]|- )/.test(form.slice(words.length, words.length + 3));
}
