volume-title = Volume
volume-explain = Les règles décident de ce qui part et quand, pour qu’il y ait toujours quelqu’un pour répondre.
volume-read-only = Les administrateurs modifient les règles et l’équipe. Vous pouvez tout essayer et signaler les absences.
volume-save = Enregistrer
volume-show-effect = Voir l’effet
volume-rules = Règles
volume-rules-none = Il n’y a aucune règle. Tout part dès l’échéance.
volume-rule-new = Nouvelle règle
volume-everything = Tout
volume-part = { $label } : { $list }
volume-lets-pass = Part toujours : { $list }
volume-most-hour = { $count } par heure
volume-most-day = { $count } par jour
volume-most-week = { $count } par semaine
volume-customer-hour = { $count } par heure et par client
volume-customer-day = { $count } par jour et par client
volume-customer-week = { $count } par semaine et par client
volume-staff-limit = { $count } par heure de présence de l’équipe
volume-hours-limit = Seulement { $hours }, à l’horloge du client
volume-hours-business = Seulement { $hours } les jours ouvrés, à l’horloge du client
volume-paused = En pause : rien ne part
volume-used-hour = { $used } sur { $most } cette heure-ci
volume-used-day = { $used } sur { $most } aujourd’hui
volume-used-week = { $used } sur { $most } cette semaine
volume-next = Repart de zéro : { $moment }
volume-waiting =
    { $count ->
        [one] { $count } message en attente
       *[other] { $count } messages en attente
    }
volume-waiting-none = Rien en attente
volume-pill-paused = En pause
volume-pill-full = Épuisé
volume-pill-waits = Des clients attendent
volume-left = reste { $count }
volume-now = Situation actuelle
volume-outlook = Les deux prochaines semaines
volume-outlook-explain = Ce qui attend et ce qui arrive à échéance part ces jours-là, si rien ne change. Les jours sont ceux de { $zone }.
volume-outlook-none = Rien n’attend, et rien n’arrive à échéance dans les jours qui viennent.
volume-expected-legend = Plus clair : à échéance d’ici là
volume-head-day = Jour
volume-head-number = Messages
volume-head-going = Par canal et par langue
volume-other-languages = autres { $count }
volume-outlook-more = Ensuite, jusqu’au { $day } : { $count }
volume-outlook-rest = Encore en attente après { $days } jours : { $count }
volume-mon = lun.
volume-tue = mar.
volume-wed = mer.
volume-thu = jeu.
volume-fri = ven.
volume-sat = sam.
volume-sun = dim.
volume-day = { $weekday } { $date }
volume-week-from = Semaine du { $day }
volume-roster = Qui répond
volume-roster-none = L’équipe est encore vide. Les règles qui comptent les heures de présence ne laissent rien partir d’ici là.
volume-staff-new = Ajouter quelqu’un
volume-staff-edit = Un membre de l’équipe
volume-staff-remove = Retirer de l’équipe
volume-staff-remove-explain = Ses heures ne comptent plus et ses absences sont oubliées.
volume-hours-week = { $hours } heures sur { $all } cette semaine
volume-away = Absence en cours
volume-mark-absent = Signaler une absence
volume-absent-explain = Ces heures ne comptent plus. Ce à quoi les heures restantes ne peuvent répondre attend.
volume-between = { $from } – { $to }
volume-take-back = Annuler l’absence
volume-person = Nom
volume-from = Du
volume-to = Au (inclus)
volume-reason = Motif
volume-reason-hint = Vos collègues le lisent. Il peut rester vide.
volume-hours = Heures de travail
volume-hours-hint = Par exemple mon-fri 09:00-17:00, sat 10:00-14:00 (jours abrégés en anglais)
volume-staff-languages-hint = Les heures d’une personne qui parle plusieurs langues se partagent également entre elles.
volume-effect = Ce qui changerait
volume-effect-none = Aucun message ne part plus tôt ni plus tard que maintenant.
volume-effect-later =
    { $count ->
        [one] { $count } message part plus tard.
       *[other] { $count } messages partent plus tard.
    }
volume-effect-until = Dernier départ : { $day }
volume-effect-never = Pas dans les { $days } jours : { $count }
volume-effect-sooner =
    { $count ->
        [one] { $count } message part plus tôt.
       *[other] { $count } messages partent plus tôt.
    }
volume-no-limit = sans limite
volume-instead = { $after } au lieu de { $before }
volume-as-it-is = Actuellement
volume-with-change = Après le changement
volume-name = Nom
volume-name-hint = Vos collègues le lisent quand ils cherchent pourquoi un message n’est pas encore parti.
volume-counts = Ce qu’elle compte
volume-counts-hint = Ne choisissez rien pour tout compter.
volume-channels = Canaux
volume-languages = Langues
volume-classes = Types de messages
volume-campaigns = Campagnes
volume-brands = Marques
volume-countries = Pays
volume-countries-hint = Deux lettres chacun, par exemple JP, KR
volume-segments = Segments
volume-commas = Séparés par des virgules
volume-segments-hint = Séparés par des virgules ; il existe { $list }
volume-chosen = Choix : { $count }
volume-how-much = Combien peut partir
volume-kind-most = Un nombre par période
volume-kind-staff = Un nombre par heure de présence des personnes qui répondent dans ces langues
volume-kind-customer = Un nombre par période pour un même client, pour tout ce que cette règle compte
volume-kind-hours = Sans limite de nombre, mais seulement à certaines heures, à l’horloge de chaque client
volume-kind-paused = Rien, jusqu’à ce que cette règle soit modifiée
volume-number = Nombre
volume-number-hint = Inutile pour une pause.
volume-send-hours = Heures
volume-send-hours-hint = Par exemple mon-fri 08:00-20:00. Le fuseau ci-dessous vaut pour les clients dont le leur n’est pas connu.
volume-business-days = Seulement les jours ouvrés du pays du client
volume-period = Période
volume-period-hour = Heure
volume-period-day = Jour
volume-period-week = Semaine, à partir du lundi
volume-pass = Ce qui part toujours
volume-pass-hint = Ces messages ne sont ni retenus ni comptés.
volume-remove = Supprimer cette règle
volume-remove-look = Voir ce qui changerait
volume-remove-title = Supprimer « { $name } » ?
volume-remove-explain = Ce qu’elle retient part aussitôt, sauf si une autre règle le retient.
volume-done-rule = La règle est enregistrée et appliquée.
volume-done-rule-removed = La règle est supprimée.
volume-done-staff = L’équipe est enregistrée et prise en compte.
volume-done-staff-removed = L’équipe compte une personne de moins.
volume-done-absence = L’absence est notée et les quotas sont adaptés.
volume-done-absence-removed = L’absence est annulée et les heures comptent de nouveau.
volume-held-used = { $used } sur { $most } utilisés, jusqu’à : { $moment }
volume-held-none = rien ne part pour l’instant
volume-held-quiet = silence chez le client jusqu’au { $moment }
volume-ahead =
    { $count ->
        [one] { $count } message du même type part avant lui.
       *[other] { $count } messages du même type partent avant lui.
    }
volume-expected = Départ prévu : { $moment }
volume-expected-never = Son départ n’est pas prévu dans les { $days } jours.
fault-number = Veuillez indiquer un nombre entier, par exemple 500.
fault-period = Veuillez choisir heure, jour ou semaine.
fault-taken = Ce nom existe déjà.
fault-hours = Veuillez indiquer des jours et des heures, par exemple mon-fri 09:00-17:00, sat 10:00-14:00. Les parties d’un même jour ne peuvent se chevaucher ; un travail qui passe minuit forme deux parties.
fault-date = Veuillez indiquer un jour.
fault-backwards = La fin précède le début.
