// With which words people ask that time be logged, as a question: "Could you put 2h on ACME for yesterday?" They open a clause, and
// a verb of booking follows. By language; a new one is a new entry. Japanese has its own among its cues: they end the sentence.
import { type PhraseTable, phrasesOf, phraseTable } from '../text/phrase.ts';
import { words } from './word-list.ts';

export interface Entreaty {
  readonly opens: PhraseTable<true>;
  readonly verbs: ReadonlySet<string>;
  /** The verb stands at the end of the clause, not in front of the time. */
  readonly isVerbLast?: true;
}

const opens = (phrases: string): PhraseTable<true> => phraseTable(phrasesOf(phrases, true as const));

export const ENTREATIES: Readonly<Record<string, Entreaty>> = {
  en: {
    opens: opens(
      `can you|could you|would you|will you|can someone|could someone|can somebody|could somebody|
        is it possible to|would it be possible to|any chance you could|any chance you can|are you able to|do you mind|mind`,
    ),
    verbs: words(
      'log add book put record enter track register charge bill mark stick pop credit allocate logging adding booking putting recording entering tracking registering charging',
    ),
  },
  de: {
    opens: opens(
      `kannst du|könntest du|würdest du|kann man|kann jemand|könnte jemand|können sie|könnten sie|würden sie|könnt ihr|könntet ihr|
        magst du|wäre es möglich|ist es möglich|
        trägst du|tragen sie|tragt ihr|buchst du|buchen sie|verbuchst du|schreibst du|schreiben sie|notierst du|notieren sie|
        erfasst du|erfassen sie|setzt du`,
    ),
    verbs: words(
      'eintragen einzutragen erfassen buchen verbuchen loggen notieren aufschreiben setzen nachtragen gutschreiben vermerken hinzufügen buchst verbuchst notierst erfasst trägst tragen tragt schreibst setzt',
    ),
    isVerbLast: true,
  },
  fr: {
    opens: opens(
      `peux-tu|tu peux|pourrais-tu|tu pourrais|pouvez-vous|vous pouvez|pourriez-vous|vous pourriez|est-ce que tu peux|
        est-ce que vous pouvez|serait-il possible de|serait-il possible d'|
        est-il possible de|est-il possible d'|c'est possible de|possible de|tu me|vous me`,
    ),
    verbs: words(
      'mettre noter ajouter enregistrer saisir compter inscrire pointer imputer affecter rajouter mets notes ajoutes comptes mettez notez ajoutez comptez',
    ),
  },
  es: {
    opens: opens(
      `puedes|podrías|puede|podría|podéis|podríais|pueden|podrían|me puedes|me podrías|me puede|puede usted|podría usted|
        podría ser|sería posible|es posible|se puede|se podría`,
    ),
    verbs: words(
      'poner ponerme apuntar apuntarme anotar anotarme añadir añadirme registrar registrarme cargar cargarme imputar imputarme meter meterme sumar incluir',
    ),
  },
  pt: {
    opens: opens(
      `pode|podes|poderia|poderias|podem|poderiam|você pode|você poderia|vocês podem|vocês poderiam|consegue|consegues|dá para|
        dava para|seria possível|é possível|me`,
    ),
    verbs: words(
      'colocar pôr por lançar registrar registar anotar adicionar apontar inserir incluir meter marcar somar contar',
    ),
  },
  nl: {
    opens: opens(
      `kun je|kan je|kunt u|kan u|zou je|zou u|zouden jullie|kunnen jullie|wil je|wilt u|willen jullie|kan iemand|
        is het mogelijk om|zet je|boek je|noteer je|schrijf je|zet u|boekt u`,
    ),
    verbs: words(
      'zetten boeken noteren loggen registreren toevoegen opschrijven inboeken bijschrijven invoeren zet boek noteer schrijf boekt',
    ),
    isVerbLast: true,
  },
  it: {
    opens: opens(
      `puoi|potresti|può|potrebbe|potete|potreste|mi puoi|mi potresti|riesci a|riuscite a|riuscirebbe a|
        sarebbe possibile|è possibile|si può|si potrebbe`,
    ),
    verbs: words(
      'mettere mettermi segnare segnarmi registrare registrarmi aggiungere aggiungermi inserire inserirmi annotare caricare contare',
    ),
  },
};
