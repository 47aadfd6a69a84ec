### The studio: campaigns and their words, in the portal of client care.

## The list

studio-title = Campagnes
studio-what = Ce qui est dit aux clients, comment cela se lit avant de partir, et qui l’a modifié.
studio-none = Il n’y a pas encore de campagne. Importez un dossier pour commencer.
# $count is a number.
studio-languages = Langues : { $count }
studio-steps = Étapes : { $count }
# What the check found. Faults keep a version from going out, warnings do not.
studio-faults = Erreurs : { $count }
studio-warnings = Avertissements : { $count }
studio-clean = Rien à signaler
studio-read-only = Vous pouvez tout lire et tout essayer ici. L’enregistrement est réservé aux administrateurs.
studio-import = Importer un dossier
studio-import-file = Fichier zip
studio-import-what = Le dossier d’une campagne, tel qu’il est exporté ici. Il devient une nouvelle version de la campagne qu’il nomme.
studio-import-button = Importer
studio-export = Exporter

## Versions

studio-versions = Versions
studio-active = Active
studio-draft = Brouillon
# Beside a draft. $version is a number.
studio-active-is = La version { $version } est envoyée
studio-made = Communications qui en sont issues et gardent ses mots : { $count }
# $count is the number of recipients on their way through the campaign.
studio-keeps = Ce qui a été dit garde la version dont il est issu. En chemin : { $count }. Leur prochain message viendra de la version active.
studio-against = Comparée à
studio-compare = Comparer
studio-no-difference = Les deux disent la même chose.
studio-first = C’est la première version : tout y est nouveau.
studio-difference-cut = Seul le début des différences est affiché.
# $line is a number.
studio-line = À partir de la ligne { $line }
studio-file-new = Nouveau fichier
studio-file-gone = Fichier retiré
studio-read = Lire ses fichiers
studio-restore = Rétablir cette version
studio-activate = Activer ce brouillon
studio-restore-what = Ses fichiers deviennent une nouvelle version, envoyée dès lors. Rien n’est perdu.

## A campaign

studio-audience = Pour qui
studio-audience-customers = Tous les clients.
# $kind is the name of a kind of records.
studio-audience-records = Titulaires d’enregistrements du type « { $kind } ».
studio-group-customer = Un message pour tous les enregistrements d’un client.
studio-group-record = Un message par enregistrement.
studio-group-household = Un message pour tous les enregistrements d’un foyer : un même nom de famille à une même adresse.
studio-group-organisation = Un message pour tous les enregistrements d’une organisation.
studio-group-reseller = Un message à chaque revendeur, pour tous les enregistrements qu’il suit.
# Beside whose records speak together: which dates do. $days counts days.
studio-window-day = Les enregistrements de même date sont réunis.
studio-window = { $days ->
    [one] Les enregistrements dont la date suit la première de { $days } jour au plus sont réunis.
   *[other] Les enregistrements dont la date suit la première de { $days } jours au plus sont réunis.
}
# What becomes of records that come in when their group has spoken.
studio-late-next = Ce qui arrive après est annoncé à l’étape suivante.
studio-late-own = Ce qui arrive après reçoit son propre message.
studio-late-ignore = Ce qui arrive après est laissé de côté.
studio-path = Le parcours
# $anchor is the name of a date of a record, such as expires; $time such as 09:00.
studio-anchor = compté à partir de « { $anchor } », envoyé à { $time } à l’heure du client
studio-anchor-event = compté à partir du jour de l’événement « { $anchor } », envoyé à { $time } à l’heure du client
studio-anchor-entry = compté à partir du premier jour dans la cible, envoyé à { $time } à l’heure du client
studio-anchor-switch = compté à partir du jour où quelque chose mène ici, envoyé à { $time } à l’heure du client
studio-step-if = seulement si
studio-step-until = attend au plus { $days } jours jusqu’à ce que
studio-step-go = mène à { $to }
studio-step-end = met fin à la séquence
studio-step-waiting = En route vers ici : { $number }
studio-step-told = Communiqué : { $number }
# $days is a number.
studio-offset-before =
    { $days ->
        [one] { $days } jour avant
       *[other] { $days } jours avant
    }
studio-offset-on = Le jour même
studio-offset-after =
    { $days ->
        [one] { $days } jour après
       *[other] { $days } jours après
    }
studio-words = Textes
studio-complete = Complet
studio-missing = Manquant
studio-findings = Ce que dit la vérification
studio-findings-none = La vérification n’a rien à redire.
studio-with-samples = Avec les exemples : { $names }
studio-more = Autres : { $count }
studio-files = Fichiers
studio-folder-top = La campagne elle-même
studio-file-count = Fichiers : { $count }
studio-new-file = Nouveau fichier

## A file on the desk

studio-text = Texte
studio-reason = Ce qui change, et pourquoi
studio-reason-hint = Vos collègues le lisent à côté de la version.
studio-save = Enregistrer et activer
studio-save-draft = Enregistrer comme brouillon
studio-check = Vérifier
studio-remove = Retirer ce fichier
studio-preview = Aperçu
# $language is the language's own name.
studio-preview-in = Aperçu : { $language }
studio-preview-wait = Appuyez sur « Afficher » pour voir le texte du formulaire.
studio-show = Afficher
studio-sample = Avec l’exemple
studio-customer = Ou comme un client
studio-customer-hint = Numéro, e-mail ou nom
studio-medium = Support
studio-beside = À côté
studio-beside-none = Rien
studio-open = Ouvrir
studio-not-shown = Ce fichier n’a pas d’aperçu propre ; la vérification le lit.
# $name is a customer or a sample.
studio-shown-as = Affiché comme { $name }
studio-shown-others = Également trouvés : { $names }
studio-outside = En l’état, la campagne n’écrirait pas à ce client.
studio-old-version = Vous lisez la version { $version }. La plus récente est la version { $newest }.
studio-to-newest = Aller à la plus récente

## What became of it

studio-done-applied = La version { $version } est active. Ce qui est dit désormais en est issu.
studio-done-drafted = La version { $version } est un brouillon. Rien n’en part tant qu’elle n’est pas activée.
studio-refused = Rien n’a été enregistré : la vérification a trouvé des erreurs. Corrigez-les ou enregistrez un brouillon.
# $name is a colleague.
studio-moved = Rien n’a été enregistré : entre-temps, { $name } a enregistré la version { $version }. Votre texte est toujours là. Regardez la différence, puis enregistrez de nouveau.
studio-moved-theirs = Ce qui a changé entre-temps
studio-moved-yours = Ce que l’enregistrement changerait maintenant
studio-moved-restore = Rien n’a été enregistré : entre-temps, quelqu’un a enregistré une version plus récente. Regardez-la, puis décidez de nouveau.

## Faults of the forms. $detail is what was typed or is expected.

studio-fault-path = « { $detail } » n’est pas un chemin dans une campagne. Utilisez des noms comme content/60-days/en.md.
studio-fault-large = Un fichier peut avoir { $detail } octets. Raccourcissez-le ou divisez-le.
studio-fault-many = Une campagne peut avoir { $detail } fichiers.
studio-fault-nul = { $detail } contient un caractère qui n’est pas du texte. Retirez-le.
studio-fault-same = Cela dit ce que dit déjà la version { $detail }.
# $detail is a sentence in English.
studio-fault-archive = Impossible d’importer : { $detail }
studio-no-customer = Personne n’a été trouvé pour « { $detail } ». Essayez le numéro, l’e-mail ou moins de mots.
studio-no-records = { $detail } n’a aucun enregistrement dont parle cette campagne.
studio-no-sample = Il n’y a pas d’exemple pour l’afficher. Choisissez un client.
studio-bad-sample = L’exemple ne peut pas être lu : { $detail }
