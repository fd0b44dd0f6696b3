// Italian words by which a text asks something of the tracker instead of telling time.
import { phrasesOf } from '../../text/phrase.ts';
import { form } from '../command-words.ts';
import type { CommandForm, CommandWords } from '../lexicon.ts';
import { plainWords, words } from '../word-list.ts';
import { table } from './writing.ts';

const LEADS =
  `puoi|potresti|può|potrebbe|potete|potreste|vorrei|voglio|bisogna|bisognerebbe|si può|si potrebbe|è possibile|
  sarebbe possibile|devo|dovrei|chiedo di|vi chiedo di|le chiedo di|ti chiedo di|vi prego di|la prego di|ti prego di|si prega di|mi puoi|
  mi potresti`
    .split('|')
    .map((one) => one.trim());

/** `elimina`, `puoi eliminare`, `si prega di eliminare`: one verb in the forms of asking. */
function asked(imperatives: string, infinitives: string): string {
  const plain = infinitives.split('|').map((one) => one.trim());
  return [
    ...imperatives.split('|').map((one) => one.trim()),
    ...plain,
    ...plain.flatMap((one) => LEADS.map((lead) => `${lead} ${one}`)),
  ].join('|');
}

const CORRECT = asked(
  'correggi|corregga|correggete|modifica|modifichi|modificate|cambia|cambi|cambiate|sostituisci|sostituisca|sostituite|rettifica|aggiorna|aggiorni|aggiornate',
  'correggere|modificare|cambiare|sostituire|rettificare|aggiornare',
);

export const COMMANDS: CommandWords = {
  polite: plainWords(
    'per favore cortesia piacere prego grazie ciao buongiorno buonasera salve scusa scusate scusi scusami ops ok okay sì si no e ed anche , . ! - in realtà solo allora quindi gentilmente ti vi la le mi dispiace ahimè ah eh :',
  ),
  forms: table<CommandForm>([
    ...phrasesOf(
      `annulla l'ultimo|annulla l'ultima|annulla ultimo|annulla ultima|annullate l'ultimo|annullate l'ultima|annulla tutto quello|
        lascia perdere|lascia stare|lasci perdere|lasciate perdere|ignora il mio ultimo|ignora l'ultimo|ignora l'ultima|
        ignorate l'ultimo|ignorate il mio ultimo|ignora la mia ultima|ignora la mail|ignora il messaggio|non considerare|
        non considerate|non tener conto|non tenere conto|come non detto|torna indietro|undo|annullalo|annullala`,
      form('undo', 'nothing'),
    ),
    ...phrasesOf(CORRECT, form('correct', 'an_entry')),
    ...phrasesOf(
      `${CORRECT}|${asked(
        'porta|porti|portate|metti|metta|mettete|aumenta|aumenti|riduci|riduca|passa|imposta|imposti',
        'portare|mettere|aumentare|ridurre|passare|impostare',
      )}`,
      form('correct', 'to_an_amount'),
    ),
    ...phrasesOf(
      `correzione|rettifica|errata corrige|volevo dire|intendevo|in realtà era|in realtà erano|erano in realtà|era in realtà|
        avrebbe dovuto essere|avrebbero dovuto essere|dovrebbe essere|dovrebbero essere|doveva essere|dovevano essere|
        progetto sbagliato|cliente sbagliato|giorno sbagliato|data sbagliata|ho sbagliato|mi sono sbagliato|mi sono sbagliata|
        c'è un errore|errore mio|era sbagliato|era sbagliata|l'inserimento era sbagliato|piccola correzione|
        non era|non erano|era per|erano per|anzi|pardon`,
      form('correct', 'nothing'),
    ),
    ...phrasesOf(
      asked(
        'sposta|sposti|spostate|trasferisci|trasferisca|trasferite|riassegna|riassegni|assegna|riporta',
        'spostare|trasferire|riassegnare|assegnare',
      ),
      form('move', 'an_entry'),
    ),
    ...phrasesOf(
      'spostalo|spostala|spostale|spostali|mettilo su|mettile su|mettila su|mettili su|trasferiscilo|trasferiscile|riassegnalo',
      form('move', 'nothing'),
    ),
    ...phrasesOf('era|erano|era per|erano per', form('correct', 'only_a_project')),
    ...phrasesOf(
      asked('dividi|divida|dividete|suddividi', 'dividere|suddividere'),
      form('split', 'an_entry'),
    ),
    ...phrasesOf(
      asked(
        'annulla|annulli|annullate|elimina|elimini|eliminate|cancella|cancelli|cancellate|rimuovi|rimuova|rimuovete|togli|tolga|togliete|storna|stornate',
        'annullare|eliminare|cancellare|rimuovere|togliere|stornare',
      ),
      form('cancel', 'an_entry'),
    ),
    ...phrasesOf(
      'cancellalo|cancellala|cancellale|eliminalo|eliminala|eliminale|rimuovilo|rimuovila|toglilo|toglila|toglile|cancellare tutto',
      form('cancel', 'nothing'),
    ),
    ...phrasesOf(
      `quante ore|quanto tempo|quanto ho|quante ne ho|qual è il mio totale|qual è il totale|che cosa ho|cosa ho|hai ricevuto|
        avete ricevuto|ha ricevuto|hai registrato|avete registrato|quali sono le mie|in quali giorni|quali giorni|dove sono le mie|
        le mie ore sono|quanto mi resta|ho delle ore|a quanto sono|è arrivata la mia|mi dici quante`,
      form('query', 'a_question'),
    ),
    ...phrasesOf(
      `inviami|mandami|inviatemi|mandatemi|puoi inviarmi|puoi mandarmi|può inviarmi|può mandarmi|potresti inviarmi|
        potresti mandarmi|potete inviarmi|potete mandarmi|potreste inviarmi|potreste mandarmi|mi puoi inviare|mi puoi mandare|
        mi mandi|mi invii|mi può inviare|mi può mandare|mi potete mandare|vorrei|avrei bisogno|ho bisogno|mi serve|mi servirebbe|
        dammi|datemi|mostrami|mostratemi|esporta|esportare|puoi esportare|genera|generare|posso avere|potrei avere|
        fammi avere|fammi|fatemi avere|puoi darmi|puoi farmi|puoi mostrarmi|dimmi|ditemi|rimandami|prepara|preparami|
        la prego di inviarmi|vi prego di inviarmi|si prega di inviare|invia|mi servono|mi fai avere|mi fai`,
      form('report', 'a_report'),
    ),
    ...phrasesOf('riepilogo|resoconto|rapporto|estratto', form('report', 'few_words')),
    ...phrasesOf('aiuto|help|aiutami|comandi|come funziona', form('help', 'to_be_all')),
    ...phrasesOf('stato|status|settimana|ore|le mie ore|saldo|il mio saldo', form('query', 'to_be_all')),
    ...phrasesOf(
      `stop mail|stop alle mail|basta mail|basta email|disiscrivimi|disiscrizione|cancella la mia iscrizione|
        non mandatemi più mail|non inviatemi più email|unsubscribe|annulla iscrizione`,
      form('stop_mail', 'to_be_all'),
    ),
    ...phrasesOf('stop|pausa|ferma', form('stop', 'to_be_all')),
    ...phrasesOf('riprendi|riprendo|ripresa', form('start', 'to_be_all')),
    ...phrasesOf(
      'approvo|approvato|approvata|approvate|approva tutto|va bene, approvo|confermo e approvo',
      form('approve', 'few_words'),
    ),
    ...phrasesOf('rifiuto|rifiutato|respinto|respingo|non approvo', form('reject', 'few_words')),
    ...phrasesOf(
      `invia la mia settimana|invia la settimana|chiudi la settimana|chiudi la mia settimana|invia il mio foglio ore|
        invia il mio timesheet|sottometti la settimana|invia le mie ore per approvazione`,
      form('submit', 'nothing'),
    ),
    ...phrasesOf(
      'avvia|avvia il timer|inizia|inizio lavoro|comincio|avvio timer|start|inizio ora',
      form('start', 'few_words'),
    ),
    ...phrasesOf('ferma il timer|stop timer|fine lavoro|fermare il timer', form('stop', 'few_words')),
    ...phrasesOf('era|erano|sono', form('correct', 'an_apology')),
  ]),
  determiners: plainWords("il lo la l' le i gli mie miei mio mia queste quelle"),
  instead: words('non e invece anziché'),
  comparing: words('invece anziché'),
  toAmount: words('a in con ad'),
  sorry: words('scusa scusate scusi ops errore sbagliato sbagliata pardon scusami'),
  shouldBe: table(
    phrasesOf(
      `dovrebbe essere|dovrebbero essere|deve essere|devono essere|avrebbe dovuto essere|avrebbero dovuto essere|doveva essere|
        dovevano essere|invece di|anziché|invece che|al posto di`,
      true as const,
    ),
  ),
  entryWords: plainWords(
    `voce voci registrazione registrazioni inserimento inserimenti riga righe quella quelle quello quelli ultima ultimo ultime ultimi ore ora tempo
    tutto doppione precedente log lunedì martedì mercoledì giovedì venerdì ieri segnatura entrata duplicato`,
  ),
  reportWords: plainWords(
    'rapporto report ore riepilogo resoconto sintesi csv totale totali export esportazione pdf tabella excel xlsx saldo foglio timesheet dettaglio bilancio estratto prospetto',
  ),
};
