### See locales/en/pages.ftl for what each phrase is for.

## The page of a message

message-skip = Ir al mensaje
message-languages = Leer este mensaje en otro idioma
message-sent = Enviado el { $date }
message-waiting = Aún no enviado
message-reference = Referencia { $reference }
message-standard-words = Una persona corrigió este mensaje en { $language }. Está leyendo nuestro texto estándar, que puede ser distinto.
message-contact = Contacto
message-fallback = Este mensaje no está disponible en { $wanted }. Lo está leyendo en { $language }.
message-as-of = Este mensaje refleja la situación a { $date }. Sus datos han cambiado desde entonces.
message-documents = Documentos
document-download = { $name } ({ $type }, { $size })

## The language from now on

language-keep = Escríbanme siempre en { $language }
language-kept = A partir de ahora le escribiremos en { $language }.

## Sending it again

resend-title = Volver a enviar este mensaje
resend-offer = Lo enviamos otra vez a { $address }, la dirección que tenemos registrada, en el idioma en que está leyendo.
resend-button = Volver a enviar ({ $language })
resend-done = Va en camino a { $address }.
resend-done-plain = Va en camino a la dirección que tenemos registrada.
resend-limited = Este mensaje ya se ha vuelto a enviar bastantes veces por hoy. Inténtelo mañana o mire en su carpeta de correo no deseado.
resend-no-address = No tenemos ninguna dirección de correo suya que funcione, así que no podemos reenviarlo desde aquí. Póngase en contacto con nosotros.

## Preferences

preferences-title = ¿Quiere recibir estos mensajes?
preferences-for = Mensajes a { $address }
preferences-explain = Si los cancela, dejaremos de enviarle ofertas y novedades. Lo que necesite saber sobre algo que posee o paga le seguirá llegando.
preferences-stop = Dejar de recibir estos mensajes
preferences-stopped = Ya no recibe ofertas ni novedades nuestras.
preferences-stopped-now = Hecho. Ya no recibirá ofertas ni novedades nuestras.
preferences-resume = Recibirlos de nuevo
preferences-resumed-now = Hecho. Vuelve a recibir nuestros mensajes.
preferences-message = Volver al mensaje

## Errors

error-status = Error { $status }
error-home = Ir a la página de inicio

error-not-found-title = Aquí no hay nada
error-not-found = No encontramos ninguna página en esta dirección.
error-not-found-todo = Los enlaces de los correos son largos y a veces se cortan: copie la dirección completa.

error-gone-title = Esta página se ha retirado
error-gone = En esta dirección había una página que ya no se muestra.
error-gone-todo = Si todavía la necesita, contacte con quien le envió el enlace.

error-forbidden-title = Esto no está permitido
error-forbidden = La petición no venía de una de nuestras páginas, o no tiene permiso para ello.
error-forbidden-todo = Vuelva atrás, cargue la página de nuevo y repita lo que hizo.

error-invalid-title = No lo hemos entendido
error-invalid = Falta algo en la petición o no se puede utilizar.
error-invalid-todo = Vuelva atrás, revise lo que escribió e inténtelo otra vez.

error-conflict-title = Alguien se adelantó
error-conflict = Lo que quería cambiar ha cambiado entretanto, o no es posible tal como está.
error-conflict-todo = Vuelva atrás, cargue la página de nuevo y mírela otra vez.

error-limited-title = Por ahora ya es suficiente
error-limited = Esto se ha pedido demasiadas veces.
error-limited-todo = Inténtelo más tarde.
error-limited-wait =
    { $minutes ->
        [one] Inténtelo de nuevo dentro de { $minutes } minuto.
       *[other] Inténtelo de nuevo dentro de { $minutes } minutos.
    }
error-limited-wait-hours =
    { $hours ->
        [one] Inténtelo de nuevo dentro de { $hours } hora.
       *[other] Inténtelo de nuevo dentro de { $hours } horas.
    }

error-unavailable-title = No disponible en este momento
error-unavailable = Algo de lo que dependemos no responde ahora mismo. No se ha perdido nada.
error-unavailable-todo = Inténtelo dentro de unos minutos.

error-internal-title = Algo ha fallado por nuestra parte
error-internal = No se pudo crear la página. El fallo ha quedado anotado y lo estamos investigando.
error-internal-todo = Inténtelo más tarde. Si sigue igual, póngase en contacto con nosotros.

## The front door

front-title = Carillon
front-what = Carillon dice a los clientes lo adecuado, en el momento adecuado y en su propio idioma, y permite que las personas de ambos lados de un mensaje lo vean, lo corrijan y lo vuelvan a enviar.
front-care = Atención al cliente
front-care-what = Encontrar un mensaje, ver lo que tiene el cliente, corregirlo, volver a enviarlo.
front-holder = ¿Ha recibido un mensaje nuestro? Abra el enlace que contiene: le lleva a su propia página.
front-examples = Mensajes de ejemplo
