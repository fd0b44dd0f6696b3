// What French tables call their columns.
import type { ColumnWords } from '../column-words.ts';

export const FRENCH_COLUMNS: ColumnWords = {
  date: 'date|=jour|jour de la semaine|=quand|=le',
  start: 'debut|heure de debut|=de|arrivee|=depuis|heure debut|commence|demarrage|entree',
  end: 'fin|heure de fin|=a|depart|=jusqu a|heure fin|sortie|termine',
  pause: 'pause|pauses|dejeuner|coupure|repas|=interruption',
  hours: 'heures|heure|h|nb heures|nb h|hrs',
  minutes: 'minutes|minute|min|mn',
  days: 'jours|jh|jours homme',
  duration: 'duree|temps|temps passe|temps travaille|horaire|horaires|charge|=passe|temps realise|=realise',
  project: 'projet|projets|dossier|affaire|chantier|nom du projet|mission|code projet',
  client: 'client|clients|cliente|societe|entreprise|donneur d ordre',
  task: 'tache|taches|description|activite|activites|travail|travaux|detail|details|commentaire|commentaires|remarque|remarques|objet|sujet|quoi|intitule|prestation|libelle|note|notes|ticket',
  billable: 'facturable|facture|a facturer|facturation',
  notBillable: 'non facturable|non facture',
  total: 'total|somme|sous total|total general|cumul|total heures|totaux|au total',
  person:
    'personne|employe|employee|nom|qui|collaborateur|consultant|prenom|salarie|intervenant|utilisateur|collegue',
  planned:
    'prevu|prevue|prevues|prevus|prevision|planifie|planifiee|estime|estimee|estimation|budget|restant|reste|reste a faire|objectif|quota|forfait|solde|heures sup|heures supplementaires|theorique|echeance|ecart|capacite',
  price:
    'prix|tarif|taux|montant|cout|couts|eur|euros|ht|ttc|tva|honoraires|prix unitaire|quantite|qte|remise',
  foreign:
    'horaires d ouverture|heures d ouverture|ouverture|fermeture|planning|emploi du temps|liste de prix|tarifs|devis|ordre du jour|agenda|calendrier|offre|facture|previsions|roulement|disponibilites|semaine prochaine|ouvert|ferme|forfaits|quotas',
  yes: 'oui|o|vrai|facturable',
  no: 'non|n|faux|non facturable|interne',
};
