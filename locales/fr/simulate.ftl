### Simulation: copies of customers live through a campaign, in the portal of client care

simulate-title = Simuler
simulate-explain = Des copies de clients vivent des mois de la campagne en quelques secondes, à leur propre horloge. Rien n’est envoyé, et rien ne change pour les clients.
simulate-limits = Seule cette campagne participe, comme si personne n’avait encore reçu de message. Les jours sont ceux de l’UTC.
simulate-version = Version
simulate-against = Comparée à
simulate-from = Premier jour
simulate-to = Dernier jour
simulate-customers = Clients
# $all is how many there are, $most how many may be copied; both are numbers.
simulate-customers-hint = Les premiers par numéro. Il y en a { $all } ; { $most } au plus sont copiés.
simulate-run = Simuler
simulate-again = Simuler à nouveau
simulate-busy = Rien n’a commencé : deux simulations sont déjà en cours. Réessayez dans une minute.
simulate-kept = Simulations précédentes
simulate-kept-explain = Seules les plus récentes sont conservées ; les autres disparaissent d’elles-mêmes.
# $version is a number.
simulate-beside = comparée à la version { $version }

## Before there is anything to see

# $share is a number of hundredths.
simulate-living = En cours : { $share } %
simulate-living-explain = Cette page se met à jour d’elle-même.
simulate-look-again = Regarder à nouveau
simulate-failed = Cette simulation n’a pas abouti. Réessayez ; si cela échoue encore, le journal du programme dit pourquoi.
simulate-vanished = Cette simulation n’est plus conservée. Relancée, elle montre la même chose tant que rien n’a changé.
# $day is a day.
simulate-stopped = C’était trop long : arrêt le { $day }. Vous voyez ce qui s’est passé avant ce jour. Prenez moins de clients ou de jours pour tout voir.

## In numbers

simulate-summary = En un coup d’œil
simulate-figure-customers = Clients
simulate-figure-reached = Clients contactés
simulate-figure-sent = Messages envoyés
simulate-figure-waiting = En attente à la fin
simulate-figure-held = Retenus
simulate-figure-passed = Étapes sautées
simulate-figure-switched = Menés ailleurs
simulate-figure-ended = Terminés avant la fin
simulate-figure-way = En route à la fin
simulate-steps = Étape par étape
simulate-head-step = Étape
simulate-no-step = À aucune étape
simulate-days = Jour par jour
simulate-days-none = Rien n’est parti ces jours-là.
# $count is a number of messages, $day the day on which they go.
simulate-days-most = Le plus en un jour : { $count }, le { $day }
# $days counts days on which something goes out.
simulate-days-all = Jours où quelque chose part : { $days }

## Quotas

simulate-quotas = Règles de volume
simulate-quotas-none = Aucune règle de volume n’a compté ni retenu quoi que ce soit.
# $used and $most are numbers of messages.
simulate-quota-peak = Au plus haut { $used } sur { $most }
simulate-quota-any = Au plus { $used }, sans limite
# $days counts days.
simulate-quota-full = Jours où elle était épuisée : { $days }
# $count is a number of messages.
simulate-quota-waiting = En attente à la fin d’un jour, au plus : { $count }

## What changes with another version

simulate-shifts = Ce qui change
simulate-shifts-none = Pour ces clients et ces jours, les deux versions font la même chose.
# $version is a number.
simulate-shift-new = Seulement avec la version { $version }
simulate-shift-gone = Seulement avec la version { $version }
simulate-shift-moved = Un autre jour
simulate-shift-differs = Le même jour, mais différent
simulate-other-words = Autres mots
# $version is a number.
simulate-open-version = Ouvrir dans la version { $version }

## What happened

simulate-happened = Ce qui s’est passé
simulate-customer = Client : numéro ou nom
simulate-what = Quoi
simulate-everything = Tout
simulate-what-planned = Planifié
simulate-what-sent = Envoyé
simulate-what-failed = N’a pas pu être envoyé
simulate-what-held = Retenu
simulate-what-withdrawn = Retiré
simulate-what-passed = Étape sautée
simulate-what-switched = Mené ailleurs
simulate-what-ended = Terminé avant la fin
simulate-what-placed = Offres et textes de partenaires
simulate-what-other = Autre
# $count is a number of lines.
simulate-lines = Lignes : { $count }
simulate-lines-none = Rien de tel ne s’est passé.
simulate-open = Ouvrir le message
simulate-pages = Pages
# Both are numbers.
simulate-page = Page { $page } sur { $pages }
simulate-before = Page précédente
simulate-next = Page suivante

## A message

simulate-message = Un message sans mots
simulate-message-note = Simulé : personne n’a reçu ce message.

## Faults of the form. $detail is what was expected.

simulate-fault-version = Choisissez une version.
simulate-fault-long = Une simulation couvre au plus un an. Choisissez un dernier jour plus proche.
simulate-fault-customers = Indiquez un nombre entier de 1 à { $detail }.
simulate-fault-nobody = Il n’y a pas encore de clients à copier. Importez-en d’abord.
# $detail is the number of a version.
simulate-fault-faulty = La vérification trouve des erreurs dans la version { $detail }. Corrigez-les d’abord ou choisissez une autre version.
