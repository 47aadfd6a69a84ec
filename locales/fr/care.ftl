### See locales/en/care.ftl for what each phrase is for.

## The frame around every page

care-product = Carillon
care-skip = Aller au contenu
care-main-nav = Rubriques
care-home = Accueil
care-find = Rechercher
care-outbox = Boîte d’envoi
care-clock = Horloge
care-today = Nous sommes le
care-account = Votre compte
care-language = Langue
care-theme = Apparence
care-theme-system = Comme sur cet appareil
care-theme-light = Claire
care-theme-dark = Sombre
care-apply = Appliquer
care-sign-out = Se déconnecter
care-back = Retour
care-cancel = Annuler
care-copy = Copier
care-copied = Copié

role-admin = Administration
role-csr = Service client

## Signing in

sign-in-title = Connexion au service client
sign-in-email = Adresse électronique
sign-in-password = Mot de passe
sign-in-button = Se connecter
sign-in-refused = L’adresse ou le mot de passe ne sont pas corrects.
sign-in-locked =
    { $minutes ->
        [one] Trop de mots de passe erronés. La connexion est bloquée pendant encore { $minutes } minute.
       *[other] Trop de mots de passe erronés. La connexion est bloquée pendant encore { $minutes } minutes.
    }
sign-in-forgot = Mot de passe oublié ? L’administration peut vous en donner un nouveau.
sign-in-demo = Ceci est une démonstration avec des clients inventés. Vous pouvez vous connecter avec :

## Finding

find-label = Rechercher une communication
find-placeholder = Nom, courriel, organisation, référence, numéro de licence…
find-button = Rechercher
find-hint = Tapez ce que dit votre interlocuteur : chaque mot doit s’y trouver, dans n’importe quel ordre.
find-keys = Tapez / pour venir ici, ↓ pour parcourir les lignes.
find-title = Résultats pour « { $query } »
find-title-all = Les communications les plus récentes
find-title-refused = Refusés définitivement ou retenus
find-title-uncertain = Remise incertaine
find-nothing = Rien trouvé pour « { $query } ».
find-nothing-todo = Essayez moins de mots, une autre orthographe ou la référence du message, par exemple C-7K2M9QXA.
find-more = Plus anciennes
find-count =
    { $count ->
        [one] { $count } communication
       *[other] { $count } communications
    }
find-count-more =
    { $count ->
        [one] La { $count } communication la plus récente
       *[other] Les { $count } communications les plus récentes
    }

## Home

home-title = Que dit le client ?
home-attention = À surveiller
home-all-well = Rien ne demande votre attention.
home-rejected =
    { $count ->
        [one] { $count } envoi a été refusé définitivement ou est retenu.
       *[other] { $count } envois ont été refusés définitivement ou sont retenus.
    }
home-rejected-todo = Corrigez l’adresse enregistrée, puis renvoyez le message.
home-tasks =
    { $count ->
        [one] { $count } client est injoignable.
       *[other] { $count } clients sont injoignables.
    }
home-tasks-todo = Trouvez un autre moyen, puis clôturez la tâche.
home-uncertain =
    { $count ->
        [one] { $count } remise est incertaine.
       *[other] { $count } remises sont incertaines.
    }
home-uncertain-todo = Le courriel est répété sous le même Message-ID ; regardez à nouveau dans quelques minutes.
home-quarantined =
    { $count ->
        [one] { $count } ligne a été retenue par une importation.
       *[other] { $count } lignes ont été retenues par des importations.
    }
home-quarantined-todo = Corrigez les lignes dans la source et importez à nouveau le fichier.
home-figures = En chiffres
home-customers = Clients
home-records = Enregistrements
home-communications = Communications
home-accepted = Distribués
home-waiting = En attente
home-newest = Communications récentes
home-newest-all = Toutes
home-newest-none = Rien n’a encore été dit à personne. Dès qu’une étape arrive à échéance, elle apparaît ici.

## A communication

class-transactional = Demandé
class-service = Service
class-promotional = Promotion
communication-version = Version { $version }
communication-page = Page du client
communication-page-hint = Ouvre ce que le client ouvre
communication-as = Affichage
communication-as-email = Courriel
communication-as-page = Page web
communication-as-text = Texte
communication-as-source = Source
communication-frame = Le courriel en { $language }
communication-language = Dans quelle langue
communication-shown = Vous voyez { $language } ; l’envoi s’est fait en { $sent }.
communication-records = De quoi il s’agit
communication-records-none = Elle ne porte sur aucun enregistrement.
communication-deliveries = Envois
communication-deliveries-none = Aucun envoi n’a été planifié.
communication-versions = Versions
communication-version-by = par { $name }
communication-timeline = Historique
communication-timeline-none = Rien pour l’instant.
communication-zone = Heures du client : { $zone }

communication-edit = Corriger le texte
communication-again = Renvoyer
communication-again-language = Langue
communication-again-reason = Motif
communication-again-hint = Il part à l’adresse enregistrée, avec les données du premier envoi.
communication-again-button = Renvoyer
communication-done-resent = C’est en route. Le nouvel envoi figure ci-dessous.
communication-done-corrected = La version corrigée est enregistrée et en route. La précédente reste telle quelle.

delivery-due = Prévu le { $moment }
delivery-settled = Réglé le { $moment }
delivery-attempts =
    { $count ->
        [0] pas encore essayé
        [one] { $count } essai
       *[other] { $count } essais
    }
delivery-message-id = Message-ID
delivery-piece = Pli
delivery-paper = Tel qu’imprimé
delivery-answer = Réponse
delivery-cause = Motif de l’envoi
cause-plan = planifié par la campagne
cause-failover = une autre voie a échoué
cause-again = nouvel essai par la même voie
cause-resend = le client l’a redemandé
cause-care-resend = renvoyé par le service client
cause-correction = le texte a été corrigé
delivery-why = Pourquoi pas encore ?

state-planned = Planifié
state-claimed = En cours
state-started = Remise en cours
state-accepted = Distribué
state-deferred = Nouvel essai prévu
state-rejected = Refusé
state-uncertain = Incertain
state-held = Retenu
state-cancelled = Annulé

reason-no-address = Aucune adresse électronique n’est enregistrée.
reason-bad-address = L’adresse électronique enregistrée ne fonctionne pas.
reason-stopped = Le client a demandé à ne plus recevoir de messages de ce type.
reason-doubt = L’envoi s’est interrompu entre la remise et son enregistrement ; renvoyé avec le même Message-ID.
reason-no-postal = Aucune adresse postale complète n’est enregistrée.
reason-no-fax = Aucun numéro de télécopie n’est enregistré.
reason-no-phone = Aucun numéro de téléphone n’est enregistré.
reason-silence = Personne n’a réagi.
reason-waiting = Attend d’être pris en charge.
reason-no-step = La campagne n’a plus cette étape.
reason-no-customer = Le client n’existe plus.
reason-no-record = Plus aucun enregistrement ne correspond.
reason-not-theirs = Le destinataire ne détient plus aucun de ces enregistrements.
reason-event-first = Un évènement est survenu avant l’envoi ; message retiré.

## Correcting the words

edit-title = Corriger le texte de { $reference }
edit-explain = Vous corrigez le texte en { $language }. Il devient une nouvelle version, envoyée aussitôt ; celle que le client détient reste telle quelle.
edit-subject = Objet
edit-words = Texte
edit-words-hint = Markdown : # titre, **gras**, - liste, [texte](https://…) lien. Une ligne vide commence un nouveau paragraphe.
edit-reason = Pourquoi cette correction ?
edit-reason-hint = Vos collègues la lisent dans l’historique, le client non.
edit-preview = Aperçu
edit-preview-button = Afficher l’aperçu
edit-preview-failed = L’aperçu n’a pas pu être produit. Votre texte est toujours là.
edit-send = Envoyer la version corrigée

## A customer

customer-eyebrow = Client
customer-number = N° { $number }
customer-edit = Corriger les données
customer-data = Coordonnées
customer-records = Enregistrements
customer-records-none = Aucun enregistrement.
customer-communications = Communications
customer-communications-none = Rien n’a encore été dit à ce client.
customer-timeline = Historique
customer-former = Données antérieures
customer-reseller = Revendeur
customer-address = Adresse
customer-done-saved = Les données sont corrigées. L’état antérieur est conservé.
customer-edit-title = Corriger { $name }
customer-edit-who = Nom
customer-edit-reach = Moyens de contact
customer-edit-where = Adresse
customer-edit-why = Motif
customer-edit-save = Enregistrer
customer-edit-reason-hint = Par exemple : le client l’a dit au téléphone.
customer-conflict = Quelqu’un d’autre a corrigé ce client pendant votre saisie. Voici ce que vous avez tapé ; ce qui est enregistré maintenant figure à côté de chaque champ qui diffère. Enregistrez à nouveau pour imposer vos valeurs.
customer-on-file = Enregistré actuellement : { $value }

field-title = Civilité
field-given = Prénom
field-family = Nom de famille
field-organisation = Organisation
field-language = Langue
field-country = Pays
field-country-hint = Deux lettres, par exemple JP
field-time-zone = Fuseau horaire
field-time-zone-hint = Par exemple Asia/Tokyo
field-email = Courriel
field-phone = Téléphone
field-fax = Télécopie
field-street = Rue
field-locality = Ville
field-region = Région ou province
field-postal-code = Code postal
field-reason = Motif

## Faults in forms

fault-summary =
    { $count ->
        [one] { $count } champ n’est pas encore utilisable.
       *[other] { $count } champs ne sont pas encore utilisables.
    }
fault-empty = Veuillez remplir ce champ.
fault-country = Nous ne connaissons pas ce pays. Indiquez deux lettres, par exemple JP, DE ou US.
fault-language = Nous n’écrivons pas dans cette langue.
fault-time-zone = Ce n’est pas un fuseau horaire. Indiquez un nom tel que Europe/Berlin.
fault-name = Indiquez un nom ou une organisation.
fault-email = Ce n’est pas une adresse électronique.
fault-phone = Ce n’est pas un numéro de téléphone. Dans le doute, commencez par + et l’indicatif du pays.
fault-words = Ce texte ne peut pas être envoyé tel quel : { $detail }
fault-password = Un mot de passe doit compter au moins { $detail } caractères.
fault-long = 500 caractères au plus. Il y en a { $detail }.
fault-past = Veuillez indiquer un jour à venir.
fault-other = Ce n’est pas utilisable.

## Offers in a communication

offer-title = Offres dans ce message
offer-in-slot = { $offer } à l’emplacement { $slot }
offer-because-only = C’était la seule offre possible ici.
offer-because-priority = Elle a la priorité la plus haute : { $priority }.
offer-because-lot = Plusieurs offres ont la priorité la plus haute, { $priority } ; le tirage de ce client a désigné celle-ci.
offer-others = Pourquoi pas les autres ?
offer-not-meant = n’est pas destinée à ce client
offer-not-yet = commence le { $day }
offer-over = s’est terminée le { $day }
offer-beside = se trouve à un autre emplacement de ce message
offer-excluded = jamais avec { $other }
offer-shown-on = montrée le { $day }
offer-excluded-here = elle figure dans ce message
offer-shown-enough = déjà assez montrée à ce client (limite : { $most })
offer-out-of-stock = épuisée (il y en avait { $stock })
offer-lower-priority = une autre a une priorité supérieure à { $priority }
offer-other-lot = le tirage a désigné une autre offre de même priorité

## What happens: the lines of a timeline

actor-system = Carillon
actor-customer = Le client

event-communication-planned = Planifié en { $language } (étape { $step })
event-delivery-accepted = Remis au serveur de messagerie en { $language }
event-delivery-deferred = Le serveur de messagerie a demandé de revenir plus tard
event-delivery-rejected = Le serveur de messagerie l’a refusé
event-delivery-uncertain = Une remise a été interrompue
event-delivery-held = Retenu
event-delivery-cancelled = Envoi annulé
event-delivery-accepted-letter = Remis à l’impression en { $language }
event-delivery-accepted-fax = Remis au serveur de télécopie en { $language }
event-delivery-accepted-sms = SMS remis pour envoi en { $language }
event-delivery-deferred-letter = L’imprimante n’a pas pu prendre le courrier ; nouvel essai prévu
event-delivery-deferred-fax = Le serveur de télécopie n’a pas pu prendre l’envoi ; nouvel essai prévu
event-delivery-deferred-sms = Le SMS n’a pas pu être remis pour envoi ; nouvel essai prévu
event-delivery-rejected-letter = Le courrier n’a pas été imprimé
event-delivery-rejected-fax = La télécopie n’est pas arrivée
event-delivery-rejected-sms = Le SMS n’est pas arrivé
event-delivery-arrived = Bien arrivé
event-delivery-arrived-letter = Le courrier a été imprimé
event-delivery-arrived-fax = La télécopie est arrivée
event-delivery-arrived-sms = Le SMS est arrivé sur le téléphone
event-delivery-delayed = Le serveur de messagerie essaie encore
event-letter-returned = La poste a retourné le courrier
event-return-undone = A annulé le scan du courrier retourné
event-ladder-moved = Se poursuit par une autre voie : { $channel }
event-ladder-again = Nouvel essai par la même voie
event-ladder-ended = Plus aucun moyen de joindre le client : quelqu’un doit s’en occuper
event-ladder-left = Plus rien n’est envoyé : la séquence est terminée
event-address-suppressed-email = Plus rien n’est envoyé à cette adresse électronique
event-address-suppressed-letter = Plus rien n’est envoyé à cette adresse postale
event-address-suppressed-fax = Plus rien n’est envoyé à ce numéro de télécopie
event-address-suppressed-sms = Plus rien n’est envoyé à ce numéro de téléphone
event-replied = A répondu
event-answered-by-machine = Réponse automatique reçue
event-complained = A signalé le message comme spam
event-unsubscribed-by-mail = S’est désabonné par courriel
event-resend-requested = Renvoi demandé en { $language }
event-care-resend-requested = Renvoyé en { $language }
event-words-corrected = Texte corrigé en { $language }
event-customer-corrected = Données corrigées : { $fields }
event-customer-imported = Les données viennent d’une importation
event-enrollment-ended = La séquence s’est terminée
event-happened = Évènement : { $name }
event-enrollment-switched = { $event } a mis fin à la séquence { $from } de { $campaign }
event-enrollment-started = { $event } a lancé la séquence { $to } de { $campaign }
event-step-passed = L’étape { $step } a été sautée : { $reason }
event-enrolled-by-hand = Placé dans la séquence { $to } de { $campaign }
event-held-customer = A mis le client en pause
event-held-enrollment = A mis une séquence en pause
event-held-delivery = A mis le message en pause
event-hold-ended-customer = La pause du client a pris fin
event-hold-ended-enrollment = La pause d’une séquence a pris fin
event-hold-ended-delivery = La pause du message a pris fin
event-enrollment-cancelled = A mis fin à la séquence { $from } de { $campaign }
event-offer-placed = Offre { $offer } placée à l’emplacement { $slot }
event-asked-to-stop = Ne veut plus d’offres ni de nouvelles
event-asked-to-resume = Veut à nouveau des offres et des nouvelles
event-language-chosen = Souhaite désormais recevoir les messages en { $language }
event-other = { $kind }

## The outbox of the demonstration

outbox-title = Boîte d’envoi
outbox-what = Les courriels de cette démonstration ne partent pas : ils restent ici, tels qu’un logiciel de messagerie les montrerait.
outbox-none = Rien n’a encore été envoyé. Avancez l’horloge et patientez un instant.
outbox-not-here = Ici, le courrier part vers un vrai serveur de messagerie : il n’y a pas de boîte d’envoi à consulter.
outbox-shown = Les { $shown } plus récents sur { $total }
outbox-to = À { $address }
outbox-headers = En-têtes
outbox-parts = Parties de ce courriel
outbox-no-subject = (sans objet)

## The clock of the demonstration

clock-title = Horloge
clock-what = La démonstration a sa propre horloge. Avancez-la : tout ce qui arrive à échéance d’ici là est planifié et envoyé.
clock-now = Heure de cette horloge (temps universel)
clock-forward =
    { $days ->
        [one] { $days } jour plus loin
       *[other] { $days } jours plus loin
    }
clock-moved =
    { $days ->
        [one] L’horloge a avancé de { $days } jour. Ce qui est arrivé à échéance est en cours de planification et d’envoi.
       *[other] L’horloge a avancé de { $days } jours. Ce qui est arrivé à échéance est en cours de planification et d’envoi.
    }
clock-only-forward = Elle ne fait qu’avancer : ce qui est envoyé ne se reprend pas.

## A record: what keeps it out of messages, where it speaks, and what was told about it.

# $campaign is a campaign's title, $version the number of its version. $field holds $value, which cannot be read from
# character $column on; $reason is an English sentence.
record-held = Exclu de { $campaign }, version { $version } : { $field } « { $value } », caractère { $column } : { $reason }
# Before the campaigns in whose groups a record speaks together with others.
record-groups = Fait partie de
record-over = Plus rien à venir
record-left-out = Laissé de côté : arrivé après le message de son groupe
# Before the references of messages that spoke of a record.
record-said = Annoncé dans
record-ends = se termine le { $date }
record-kind-license = Licence
record-kind-contract = Contrat
record-kind-subscription = Abonnement
record-kind-vehicle = Véhicule
record-field-since = Depuis
record-field-key-file = Fichier de clé
record-field-key-text = Clé
record-yes = oui
record-no = non

## On hold: what people keep back, let go again, or end for good

hold-pill = En pause
hold-place = Mettre en pause
hold-end = Reprendre
cancel-enrollment = Mettre fin à la séquence
cancel-delivery = Annuler le message
hold-title-customer = Mettre { $name } en pause
hold-title-enrollment = Mettre « { $campaign } » en pause
hold-title-delivery = Mettre ce message en pause
hold-explain-customer = Rien de ce qui est prévu pour ce client ne part avant la fin de la pause. Ce que quelqu’un demande, par exemple renvoyer un message, part tout de même.
hold-explain-enrollment = Aucune autre étape de cette séquence n’est préparée avant la fin de la pause, et ce qui attend encore reste ici. Une étape devenue trop tardive entre-temps est sautée.
hold-explain-delivery = Ce message reste ici jusqu’à la fin de la pause.
cancel-title-enrollment = Mettre fin à « { $campaign } » pour { $name }
cancel-title-delivery = Annuler ce message
cancel-explain-enrollment = Aucune autre étape ne suit, et ce qui n’est pas parti est retiré. C’est irréversible. Un enregistrement avec une nouvelle date recommence.
cancel-explain-delivery = Ce message ne part pas. C’est irréversible, mais le message peut être renvoyé.
hold-until = Jusqu’au (facultatif)
hold-until-hint = La pause prend fin d’elle-même au début de ce jour, là où vit le client ({ $zone }). Sans date, elle dure jusqu’à ce que quelqu’un y mette fin.
hold-told-customer = { $name } a mis le client en pause : { $moment }.
hold-told-enrollment = { $name } a mis la séquence en pause : { $moment }.
hold-told-delivery = { $name } a mis le message en pause : { $moment }.
hold-ends = Jusqu’au { $moment }
hold-ends-never = Jusqu’à ce que quelqu’un y mette fin
hold-passed = L’étape { $step } était devenue trop tardive et a été sautée.
hold-done-held = C’est en pause.
hold-done-ended = La pause est terminée. Ce qui est dû continue.
hold-done-enrollment-cancelled = La séquence est terminée. Ce qui n’était pas parti est retiré.
hold-done-delivery-cancelled = Le message est annulé.
hold-refused-already = Quelqu’un l’a déjà mis en pause : voyez qui, et pourquoi.
hold-refused-ended = Cette pause était déjà terminée.
hold-refused-going = Trop tard : la remise a commencé, et le message est peut-être parti. Regardez de nouveau dans une minute.
hold-refused-over = C’est terminé : il n’y a plus rien à mettre en pause ni à arrêter.
holds-title = En pause
holds-explain = Tout ce qui est mis en pause. Une pause prend fin au jour prévu, ou quand quelqu’un y met fin.
holds-none = Rien n’est en pause.
holds-link =
    { $count ->
        [0] Rien n’est en pause
        [one] { $count } en pause
       *[other] { $count } en pause
    }
enrollments-title = En cours
enrollment-next = Ensuite : { $step }, { $moment }
enrollment-next-none = Aucune autre étape
