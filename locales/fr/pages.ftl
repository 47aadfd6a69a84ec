### See locales/en/pages.ftl for what each phrase is for.

## The page of a message

message-skip = Aller au message
message-languages = Lire ce message dans une autre langue
message-sent = Envoyé le { $date }
message-waiting = Pas encore envoyé
message-reference = Référence { $reference }
message-standard-words = Ce message a été corrigé par une personne, en { $language }. Vous lisez notre texte standard, qui peut en différer.
message-contact = Contact
message-fallback = Ce message n’est pas disponible en { $wanted }. Vous le lisez en { $language }.
message-as-of = Ce message décrit la situation au { $date }. Vos données ont changé depuis.
message-documents = Documents
document-download = { $name } ({ $type }, { $size })

## The language from now on

language-keep = Toujours m’écrire en { $language }
language-kept = Désormais, nous vous écrirons en { $language }.

## Sending it again

resend-title = Renvoyer ce message
resend-offer = Nous l’envoyons à nouveau à { $address }, l’adresse que nous connaissons, dans la langue que vous lisez.
resend-button = Renvoyer ({ $language })
resend-done = Il est en route vers { $address }.
resend-done-plain = Il est en route vers l’adresse que nous connaissons.
resend-limited = Ce message a été renvoyé assez de fois pour aujourd’hui. Réessayez demain ou regardez dans vos courriers indésirables.
resend-no-address = Nous n’avons pas d’adresse électronique valable pour vous : impossible de le renvoyer d’ici. Veuillez nous contacter.

## Preferences

preferences-title = Souhaitez-vous recevoir ces messages ?
preferences-for = Messages à { $address }
preferences-explain = Si vous les arrêtez, nous ne vous envoyons plus d’offres ni de nouvelles. Ce que vous devez savoir sur ce que vous possédez ou payez vous parvient toujours.
preferences-stop = Ne plus recevoir ces messages
preferences-stopped = Vous ne recevez plus nos offres ni nos nouvelles.
preferences-stopped-now = C’est fait. Vous ne recevez plus nos offres ni nos nouvelles.
preferences-resume = Les recevoir à nouveau
preferences-resumed-now = C’est fait. Vous recevez à nouveau nos messages.
preferences-message = Retour au message

## Errors

error-status = Erreur { $status }
error-home = Vers la page d’accueil

error-not-found-title = Il n’y a rien ici
error-not-found = Nous ne trouvons aucune page à cette adresse.
error-not-found-todo = Les liens des courriels sont longs et parfois coupés : copiez l’adresse entière.

error-gone-title = Cette page a été retirée
error-gone = Il y avait une page à cette adresse ; elle n’est plus affichée.
error-gone-todo = Si vous en avez encore besoin, contactez la personne qui vous a envoyé le lien.

error-forbidden-title = Ce n’est pas autorisé
error-forbidden = La demande ne venait pas de l’une de nos pages, ou vous n’en avez pas le droit.
error-forbidden-todo = Revenez en arrière, rechargez la page et recommencez.

error-invalid-title = Nous n’avons pas compris
error-invalid = Quelque chose manque dans la demande ou n’est pas utilisable.
error-invalid-todo = Revenez en arrière, vérifiez votre saisie et réessayez.

error-conflict-title = Quelqu’un a été plus rapide
error-conflict = Ce que vous vouliez modifier a changé entre-temps, ou n’est pas possible en l’état.
error-conflict-todo = Revenez en arrière, rechargez la page et regardez-la encore une fois.

error-limited-title = C’était assez pour l’instant
error-limited = Cette demande a été faite trop souvent.
error-limited-todo = Réessayez plus tard.
error-limited-wait =
    { $minutes ->
        [one] Réessayez dans { $minutes } minute.
       *[other] Réessayez dans { $minutes } minutes.
    }
error-limited-wait-hours =
    { $hours ->
        [one] Réessayez dans { $hours } heure.
       *[other] Réessayez dans { $hours } heures.
    }

error-unavailable-title = Indisponible pour le moment
error-unavailable = Un service dont nous dépendons ne répond pas actuellement. Rien n’a été perdu.
error-unavailable-todo = Réessayez dans quelques minutes.

error-internal-title = Un problème est survenu de notre côté
error-internal = La page n’a pas pu être produite. L’erreur est enregistrée et nous l’examinons.
error-internal-todo = Réessayez plus tard. Si le problème persiste, contactez-nous.

## The front door

front-title = Carillon
front-what = Carillon dit aux clients ce qu’il faut, au bon moment, dans leur langue, et permet aux personnes des deux côtés d’un message de le voir, de le corriger et de le renvoyer.
front-care = Service client
front-care-what = Trouver un message, voir ce que le client a reçu, le corriger, le renvoyer.
front-holder = Vous avez reçu un message de notre part ? Ouvrez le lien qu’il contient : il mène à votre propre page.
front-examples = Exemples de messages
