// What a French sentence is about when its times are nobody's work.

export const TOPICS = `nous vous accueillons|vous accueille|vous accueillent|à votre disposition|à votre écoute|à votre service|
    m'a facturé|nous a facturé|
  impossible de travailler|travail impossible|pas pu travailler|aucun travail possible|
  permanence le|permanence du|permanences|permanence tous|accueil du public|ci-joint|ci-jointe|ci-jointes|ci-joints|veuillez trouver|en pièce jointe|pièce jointe|coûte|tarif|tarif horaire|
  taux horaire|taux journalier|tjm|€/h|prix de|facture n°|facture de|je suis libre|on est libres|disponible de|
  appelez-moi|appelle-moi|joignable|me joindre|nous joindre|temps d'attente|horaires|horaire|horaires d'ouverture|ouvert de|
  ouvert du|ouverte de|ouverte du|ouverts de|nos bureaux|heures d'ouverture|heures de bureau|
  délai de réponse|temps de réponse|temps de lecture|temps de chargement|temps de cuisson|durée de vie|
  expiration|expire|session expire|essai gratuit|période d'essai|se désabonner|désabonnement|désinscrire|
  délai de livraison|livrés sous|absent|absente|en congé|en congés|congé|congés|en vacances|vacances|
  en rtt|rtt|malade|arrêt maladie|en arrêt|férié|jour férié|répondeur automatique|vous invite|t'invite|
  rejoindre la réunion|id de réunion|code secret|webinaire commence|soldes|promo|remise de|à pied|
  limite de vitesse|on déjeune|on dîne|on se retrouve|rendez-vous à|rdv à|24h/24|24 h sur 24|24h sur 24|7j/7|
  me doit|me doivent|nous doit|je te dois|semaine de|35 heures|les 35h|train de|vol de|embarquement|
  décollage|départ du train|le trajet dure|fermé de|fermée de|fermé du|embouteillage|embouteillages|bouchons|
  dormi|ai dormi|a dormi|ai attendu|a attendu|attendu|avons attendu|laisser reposer|laisser cuire|faire cuire|enfourner|mijoter|prendre un 
  comprimé|comprimés|toutes les heures|météo|coucher de soleil|lever de soleil|cache de|toutes les 8 heures|assistance 24h|
  heures par semaine|heures/semaine|temps plein|temps partiel|mi-temps|je serai absent|je serai absente|
  au plus tard|échéance|date limite|à rendre|à livrer|garé`;
