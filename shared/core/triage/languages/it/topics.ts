// What an Italian sentence is about when its times are nobody's work.

export const TOPICS = `al vostro servizio|vi aspettiamo|giorni feriali dalle|
    mi ha fatturato|mi ha addebitato|
  impossibile lavorare|non si poteva lavorare|non è stato possibile lavorare|senza poter lavorare|
  ricevimento|ricevimento :|orario di ricevimento|orari di ricevimento|sportello aperto|in allegato|allegato|allegata|allegati|allego|trovate in allegato|costa|costano|tariffa|tariffa oraria|prezzo|prezzo al|€/h|
  fattura n|fattura di|sono libero|sono libera|siamo liberi|disponibile dalle|chiamami|chiamatemi|reperibile|
  tempo di attesa|tempi di attesa|orario|orari|orari di apertura|orario di apertura|orario di ufficio|orari di ufficio|orario d'ufficio|
  aperto dalle|aperti dalle|aperta dalle|siamo aperti|aperto dal|aperti dal|chiuso dalle|uffici aperti|tempo di risposta|tempi di risposta|
  tempo di lettura|tempo di caricamento|tempo di cottura|tempi di cottura|scade|scadenza|scadono|prova gratuita|periodo di prova|
  disiscriviti|cancella iscrizione|tempi di consegna|consegna entro|assente|assenza|in ferie|ferie|in vacanza|
  vacanza|vacanze|malattia|malato|malata|in malattia|permesso|in permesso|congedo|festivo|festività|fuori ufficio|fuori sede|
  risposta automatica|ti invita|vi invita|ti ha invitato|id riunione|passcode|sconto|saldi|a piedi|limite di velocità|
  ci vediamo|si pranza|pranzo alle|cena alle|aperitivo|24 ore su 24|24h su 24|h24|7 giorni su 7|7 su 7|mi deve|mi devono|ci deve|ti devo|
  partita di|il treno|treno delle|volo delle|volo di|imbarco|il viaggio dura|film di|traffico|in coda|coda di|
  dormito|ho dormito|ha dormito|aspettato|ho aspettato|ha aspettato|abbiamo aspettato|lasciar riposare|lasciare riposare|
  cuocere|infornare|in forno|ogni 8 ore|compressa|compresse|tramonto|alba|ore settimanali|ore a settimana|
  ore alla settimana|contratto da|part-time|tempo pieno|sarò fuori|garanzia di|garanzia|la sessione scade|la batteria|
  da consegnare entro|da consegnare|da rendere entro|parcheggio|sosta|accoglienza dalle|check-in dalle|la visita guidata|
  le previsioni|meteo|la coda è|il server è stato giù|il sito è stato giù`;
