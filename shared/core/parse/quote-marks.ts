// How mail clients mark what is not the writer's own, in the languages that members write. Each pattern sees one line of at
// most 500 characters, trimmed. More languages are more words here, nothing else.

/** `-----Original Message-----`, `Begin forwarded message:` and kin: from here on all is another's. */
export const DIVIDER =
  /^[-_=*\s>]{0,20}(?:original message|original appointment|forwarded (?:message|by .{1,200})|begin forwarded message|ursprüngliche (?:nachricht|mail)|weitergeleitete nachricht|anfang der weitergeleiteten (?:nachricht|e-mail)|message d[’']origine|message (?:original|transféré)|début du message (?:réexpédié|transféré)|mensaje (?:original|reenviado)|inicio del mensaje reenviado|mensagem (?:original|encaminhada)|início da mensagem (?:encaminhada|reenviada)|messaggio (?:originale|inoltrato)|inizio messaggio inoltrato|oorspronkelijk bericht|doorgestuurd bericht|begin doorgestuurd bericht|元のメッセージ|転送されたメッセージ)\s*:?[-_=*\s]{0,20}$/i;

/** `On Tue, 10 Mar 2026 at 09:00, Ann wrote:`, joined when it runs over lines. */
export const ATTRIBUTION =
  /^(?:(?:on|am|le|el|em|il|op|den|il giorno|el día|a)\s.{4,300}\s(?:wrote|writes|schrieb.{0,80}|a écrit|escribió|escreveu|ha scritto|schreef.{0,80}|skrev.{0,80})\s?:|.{2,200}\s(?:wrote|schrieb|a écrit|escribió|escreveu|ha scritto|schreef)\s?:|.{4,120}(?:のメール|書きました)[:：]?)$/i;

/** How an attribution that runs over lines begins: with the date, which people do not put after these words otherwise. */
export const ATTRIBUTION_START = /^(?:on|am|le|el|em|il|op|den)\s(?=.{0,40}\d).{4,300}$/i;

/** The block that Outlook puts above what it answers: sender first, then two or more of the others. */
export const BLOCK_SENDER =
  /^[*_\s]{0,4}(?:from|von|de|da|van|fra|från|差出人)\s?[*_]{0,2}\s?[:：][*_]{0,2}\s?\S.{0,400}$/i;
export const BLOCK_FIELD =
  /^[*_\s]{0,4}(?:sent|date|to|cc|subject|gesendet|datum|an|betreff|envoyé|date d[’']envoi|à|objet|enviado(?: el)?|fecha|para|asunto|data|assunto|inviato|a|oggetto|verzonden|aan|onderwerp|送信日時|宛先|件名)\s?[*_]{0,2}\s?[:：]/i;

/** A line of its own that a phone or a service adds. */
export const SENT_FROM =
  /^(?:sent (?:from|via|with) (?:my |the )?.{1,60}|get outlook for .{1,40}|von meinem .{1,40} gesendet|gesendet (?:von|mit) .{1,60}|envoyé (?:de|depuis|à partir de) .{1,60}|enviado (?:desde|do|de) (?:mi|meu|minha|el|o) .{1,60}|inviato da(?:l mio)? .{1,60}|verzonden vanaf mijn .{1,60}|iphoneから送信)\.?$/i;

/** A line of its own with which people end; what follows is their card. */
export const SIGN_OFF =
  /^(?:(?:best|kind|warm|many)(?: regards| wishes)?|regards|best|cheers|thanks(?: (?:again|a lot|so much|in advance|and regards))?|many thanks|thank you|sincerely|yours(?: sincerely| truly)?|all the best|br|mit freundlichen grüßen|freundliche grüße|(?:viele|liebe|beste|schöne) grüße|mfg|vg|lg|(?:bien )?cordialement|(?:bien|bonne) (?:à vous|journée)|merci(?: d[’']avance)?|(?:un )?saludos?(?: cordiales)?|atentamente|gracias|atenciosamente|(?:um )?abraços?|obrigad[oa]|cordiali saluti|(?:distinti )?saluti|grazie|met vriendelijke groet(?:en)?|groet(?:en|jes)?|mvg)\s?[,.!–-]{0,2}$/i;
