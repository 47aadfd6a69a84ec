### See locales/en/care.ftl for what each phrase is for.

## The frame around every page

care-product = Carillon
care-skip = Ir al contenido
care-main-nav = Secciones
care-home = Inicio
care-find = Buscar
care-outbox = Bandeja de salida
care-clock = Reloj
care-today = Hoy es
care-account = Su cuenta
care-language = Idioma
care-theme = Apariencia
care-theme-system = Como en este dispositivo
care-theme-light = Clara
care-theme-dark = Oscura
care-apply = Aplicar
care-sign-out = Cerrar sesión
care-back = Volver
care-cancel = Cancelar
care-copy = Copiar
care-copied = Copiado

role-admin = Administración
role-csr = Atención al cliente

## Signing in

sign-in-title = Acceso a atención al cliente
sign-in-email = Correo electrónico
sign-in-password = Contraseña
sign-in-button = Entrar
sign-in-refused = El correo o la contraseña no son correctos.
sign-in-locked =
    { $minutes ->
        [one] Demasiadas contraseñas incorrectas. El acceso está bloqueado { $minutes } minuto más.
       *[other] Demasiadas contraseñas incorrectas. El acceso está bloqueado { $minutes } minutos más.
    }
sign-in-forgot = ¿Ha olvidado la contraseña? La administración puede darle una nueva.
sign-in-demo = Esto es una demostración con clientes inventados. Puede entrar como:

## Finding

find-label = Buscar una comunicación
find-placeholder = Nombre, correo, organización, referencia, número de licencia…
find-button = Buscar
find-hint = Escriba lo que dice quien llama: deben aparecer todas las palabras, en cualquier orden.
find-keys = Pulse / para venir aquí, ↓ para recorrer las filas.
find-title = Resultados de «{ $query }»
find-title-all = Las comunicaciones más recientes
find-title-refused = Rechazados definitivamente o retenidos
find-title-uncertain = Entrega en duda
find-nothing = No se encontró nada para «{ $query }».
find-nothing-todo = Pruebe con menos palabras, con otra grafía o con la referencia del mensaje, por ejemplo C-7K2M9QXA.
find-more = Más antiguas
find-count =
    { $count ->
        [one] { $count } comunicación
       *[other] { $count } comunicaciones
    }
find-count-more =
    { $count ->
        [one] La { $count } comunicación más reciente
       *[other] Las { $count } comunicaciones más recientes
    }

## Home

home-title = ¿Qué dice el cliente?
home-attention = Requiere atención
home-all-well = Nada requiere atención.
home-rejected =
    { $count ->
        [one] { $count } envío fue rechazado definitivamente o está retenido.
       *[other] { $count } envíos fueron rechazados definitivamente o están retenidos.
    }
home-rejected-todo = Corrija la dirección registrada y vuelva a enviar el mensaje.
home-tasks =
    { $count ->
        [one] No se puede contactar con { $count } cliente.
       *[other] No se puede contactar con { $count } clientes.
    }
home-tasks-todo = Busque otra vía y después cierre la tarea.
home-uncertain =
    { $count ->
        [one] { $count } entrega al servidor es dudosa.
       *[other] { $count } entregas al servidor son dudosas.
    }
home-uncertain-todo = El correo se repite con el mismo Message-ID; vuelva a mirar en unos minutos.
home-quarantined =
    { $count ->
        [one] Una importación retuvo { $count } fila.
       *[other] Las importaciones retuvieron { $count } filas.
    }
home-quarantined-todo = Corrija las filas en el origen e importe el archivo otra vez.
home-figures = En cifras
home-customers = Clientes
home-records = Registros
home-communications = Comunicaciones
home-accepted = Entregados
home-waiting = En espera
home-newest = Comunicaciones recientes
home-newest-all = Todas
home-newest-none = Aún no se ha dicho nada a nadie. En cuanto venza un paso, aparecerá aquí.

## A communication

class-transactional = Solicitado
class-service = Servicio
class-promotional = Promoción
communication-version = Versión { $version }
communication-page = Página del cliente
communication-page-hint = Abre lo que abre el cliente
communication-as = Vista
communication-as-email = Correo
communication-as-page = Página web
communication-as-text = Texto
communication-as-source = Código
communication-frame = El correo en { $language }
communication-language = En qué idioma
communication-shown = Está viendo { $language }; se envió en { $sent }.
communication-records = De qué trata
communication-records-none = No trata de ningún registro.
communication-deliveries = Envíos
communication-deliveries-none = No se planificó ningún envío.
communication-versions = Versiones
communication-version-by = por { $name }
communication-timeline = Qué ha pasado
communication-timeline-none = Nada todavía.
communication-zone = Horas del cliente: { $zone }

communication-edit = Corregir el texto
communication-again = Volver a enviar
communication-again-language = Idioma
communication-again-reason = Motivo
communication-again-hint = Va a la dirección registrada, con los datos del primer envío.
communication-again-button = Volver a enviar
communication-done-resent = Va en camino. El nuevo envío figura abajo.
communication-done-corrected = La versión corregida está guardada y en camino. La anterior queda como estaba.

delivery-due = Previsto el { $moment }
delivery-settled = Resuelto el { $moment }
delivery-attempts =
    { $count ->
        [0] aún sin intentar
        [one] { $count } intento
       *[other] { $count } intentos
    }
delivery-message-id = Message-ID
delivery-piece = Envío
delivery-paper = Tal como se imprimió
delivery-answer = Respuesta
delivery-cause = Por qué se envió
cause-plan = lo planificó la campaña
cause-failover = otra vía ha fallado
cause-again = nuevo intento por la misma vía
cause-resend = el cliente lo pidió otra vez
cause-care-resend = atención al cliente lo volvió a enviar
cause-correction = se corrigió el texto
delivery-why = ¿Por qué todavía no?

state-planned = Planificado
state-claimed = En curso
state-started = Entregando
state-accepted = Entregado
state-deferred = Se reintentará
state-rejected = Rechazado
state-uncertain = Dudoso
state-held = Retenido
state-cancelled = Cancelado

reason-no-address = No hay ninguna dirección de correo registrada.
reason-bad-address = La dirección de correo registrada no funciona.
reason-stopped = El cliente pidió no recibir mensajes de este tipo.
reason-doubt = El proceso se detuvo entre la entrega y su anotación; se envió otra vez con el mismo Message-ID.
reason-no-postal = No hay ninguna dirección postal completa registrada.
reason-no-fax = No hay ningún número de fax registrado.
reason-no-phone = No hay ningún número de teléfono registrado.
reason-silence = Nadie ha reaccionado.
reason-waiting = Espera a que le toque el turno.
reason-no-step = La campaña ya no tiene este paso.
reason-no-customer = El cliente ya no existe.
reason-no-record = Ya no coincide ningún registro.
reason-not-theirs = El destinatario ya no tiene ninguno de estos registros.
reason-event-first = Un suceso llegó antes del envío; se retiró.

## Correcting the words

edit-title = Corregir el texto de { $reference }
edit-explain = Está corrigiendo el texto en { $language }. Pasa a ser una versión nueva que se envía de inmediato; la que tiene el cliente queda como está.
edit-subject = Asunto
edit-words = Texto
edit-words-hint = Markdown: # título, **negrita**, - lista, [texto](https://…) enlace. Una línea vacía empieza un párrafo nuevo.
edit-reason = ¿Por qué se corrige?
edit-reason-hint = Lo leen sus compañeros en el historial; el cliente no.
edit-preview = Vista previa
edit-preview-button = Mostrar vista previa
edit-preview-failed = No se pudo crear la vista previa. Su texto sigue aquí.
edit-send = Enviar la versión corregida

## A customer

customer-eyebrow = Cliente
customer-number = N.º { $number }
customer-edit = Corregir los datos
customer-data = Datos registrados
customer-records = Registros
customer-records-none = Ningún registro.
customer-communications = Comunicaciones
customer-communications-none = Aún no se ha dicho nada a este cliente.
customer-timeline = Qué ha pasado
customer-former = Datos anteriores
customer-reseller = Distribuidor
customer-address = Dirección
customer-done-saved = Los datos están corregidos. El estado anterior se conserva.
customer-edit-title = Corregir { $name }
customer-edit-who = Nombre
customer-edit-reach = Cómo contactar
customer-edit-where = Dirección
customer-edit-why = Motivo
customer-edit-save = Guardar
customer-edit-reason-hint = Por ejemplo: el cliente lo dijo por teléfono.
customer-conflict = Otra persona ha corregido este cliente mientras usted escribía. Abajo está lo que escribió; junto a cada campo distinto figura lo registrado ahora. Guarde otra vez para poner sus valores.
customer-on-file = Registrado ahora: { $value }

field-title = Tratamiento
field-given = Nombre
field-family = Apellidos
field-organisation = Organización
field-language = Idioma
field-country = País
field-country-hint = Dos letras, por ejemplo JP
field-time-zone = Zona horaria
field-time-zone-hint = Por ejemplo Asia/Tokyo
field-email = Correo electrónico
field-phone = Teléfono
field-fax = Fax
field-street = Calle
field-locality = Ciudad
field-region = Estado o provincia
field-postal-code = Código postal
field-reason = Motivo

## Faults in forms

fault-summary =
    { $count ->
        [one] { $count } campo aún no es válido.
       *[other] { $count } campos aún no son válidos.
    }
fault-empty = Rellene este campo.
fault-country = No conocemos este país. Use dos letras, por ejemplo JP, DE o US.
fault-language = No escribimos en este idioma.
fault-time-zone = Esto no es una zona horaria. Use un nombre como Europe/Berlin.
fault-name = Indique un nombre o una organización.
fault-email = Esto no es una dirección de correo.
fault-phone = Esto no es un número de teléfono. En caso de duda, empiece por + y el prefijo del país.
fault-words = Este texto no se puede enviar así: { $detail }
fault-password = Una contraseña necesita al menos { $detail } caracteres.
fault-long = Como máximo 500 caracteres. Aquí hay { $detail }.
fault-past = Indique un día futuro.
fault-other = Esto no es válido.

## Offers in a communication

offer-title = Ofertas de este mensaje
offer-in-slot = { $offer } en el espacio { $slot }
offer-because-only = Era la única oferta que podía figurar aquí.
offer-because-priority = Tiene la prioridad más alta: { $priority }.
offer-because-lot = Varias ofertas comparten la prioridad más alta, { $priority }; a este cliente le tocó esta.
offer-others = ¿Por qué no las demás?
offer-not-meant = no está destinada a este cliente
offer-not-yet = empieza el { $day }
offer-over = terminó el { $day }
offer-beside = figura en otro espacio de este mensaje
offer-excluded = nunca junto con { $other }
offer-shown-on = mostrada el { $day }
offer-excluded-here = figura en este mensaje
offer-shown-enough = ya se mostró bastante a este cliente (límite: { $most })
offer-out-of-stock = agotada (había { $stock })
offer-lower-priority = otra tiene una prioridad superior a { $priority }
offer-other-lot = el sorteo recayó en otra de la misma prioridad

## What happens: the lines of a timeline

actor-system = Carillon
actor-customer = El cliente

event-communication-planned = Planificado en { $language } (paso { $step })
event-delivery-accepted = Entregado al servidor de correo en { $language }
event-delivery-deferred = El servidor de correo pidió volver más tarde
event-delivery-rejected = El servidor de correo lo rechazó
event-delivery-uncertain = Se interrumpió una entrega
event-delivery-held = Retenido
event-delivery-cancelled = Envío cancelado
event-delivery-accepted-letter = Entregado para su impresión en { $language }
event-delivery-accepted-fax = Entregado al servidor de fax en { $language }
event-delivery-accepted-sms = SMS entregado para su envío en { $language }
event-delivery-deferred-letter = La impresora no pudo recibir la carta; se reintentará
event-delivery-deferred-fax = El servidor de fax no pudo recibirlo; se reintentará
event-delivery-deferred-sms = No se pudo entregar el SMS para su envío; se reintentará
event-delivery-rejected-letter = La carta no se imprimió
event-delivery-rejected-fax = El fax no llegó
event-delivery-rejected-sms = El SMS no llegó
event-delivery-arrived = Llegó
event-delivery-arrived-letter = La carta se imprimió
event-delivery-arrived-fax = El fax llegó
event-delivery-arrived-sms = El SMS llegó al teléfono
event-delivery-delayed = El servidor de correo lo sigue intentando
event-letter-returned = El servicio postal devolvió la carta
event-return-undone = Anuló el escaneo de la carta devuelta
event-ladder-moved = Sigue por otra vía: { $channel }
event-ladder-again = Se reintenta por la misma vía
event-ladder-ended = No queda ninguna vía para llegar al cliente: debe verlo una persona
event-ladder-left = No se envía nada más: la secuencia ha terminado
event-address-suppressed-email = No se envía nada más a esta dirección de correo
event-address-suppressed-letter = No se envía nada más a esta dirección postal
event-address-suppressed-fax = No se envía nada más a este número de fax
event-address-suppressed-sms = No se envía nada más a este número de teléfono
event-replied = Respondió
event-answered-by-machine = Llegó una respuesta automática
event-complained = Lo marcó como spam
event-unsubscribed-by-mail = Pidió la baja por correo
event-resend-requested = Pidió recibirlo otra vez en { $language }
event-care-resend-requested = Lo volvió a enviar en { $language }
event-words-corrected = Corrigió el texto en { $language }
event-customer-corrected = Corrigió los datos: { $fields }
event-customer-imported = Los datos llegaron con una importación
event-enrollment-ended = La secuencia terminó
event-happened = Suceso: { $name }
event-enrollment-switched = { $event } terminó la secuencia { $from } de { $campaign }
event-enrollment-started = { $event } inició la secuencia { $to } de { $campaign }
event-step-passed = Se omitió el paso { $step }: { $reason }
event-enrolled-by-hand = Incluido en la secuencia { $to } de { $campaign }
event-held-customer = Puso en pausa al cliente
event-held-enrollment = Puso en pausa una secuencia
event-held-delivery = Puso en pausa el mensaje
event-hold-ended-customer = Terminó la pausa del cliente
event-hold-ended-enrollment = Terminó la pausa de una secuencia
event-hold-ended-delivery = Terminó la pausa del mensaje
event-enrollment-cancelled = Terminó la secuencia { $from } de { $campaign }
event-offer-placed = Oferta { $offer } colocada en el espacio { $slot }
event-asked-to-stop = Pidió no recibir ofertas ni novedades
event-asked-to-resume = Pidió recibir de nuevo ofertas y novedades
event-language-chosen = Desea recibir los mensajes en { $language } a partir de ahora
event-other = { $kind }

## The outbox of the demonstration

outbox-title = Bandeja de salida
outbox-what = El correo de esta demostración no se envía: queda aquí, tal como lo mostraría un programa de correo.
outbox-none = Aún no se ha enviado nada. Adelante el reloj y espere un momento.
outbox-not-here = Aquí el correo va a un servidor real, así que no hay bandeja de salida que mirar.
outbox-shown = Los { $shown } más recientes de { $total }
outbox-to = Para { $address }
outbox-headers = Cabeceras
outbox-parts = Partes de este correo
outbox-no-subject = (sin asunto)

## The clock of the demonstration

clock-title = Reloj
clock-what = La demostración tiene su propio reloj. Adelántelo y se planificará y enviará todo lo que venza hasta entonces.
clock-now = Hora de este reloj (hora universal)
clock-forward =
    { $days ->
        [one] { $days } día más
       *[other] { $days } días más
    }
clock-moved =
    { $days ->
        [one] El reloj se adelantó { $days } día. Lo que ha vencido se está planificando y enviando.
       *[other] El reloj se adelantó { $days } días. Lo que ha vencido se está planificando y enviando.
    }
clock-only-forward = Solo va hacia adelante: lo enviado no se puede retirar.

## A record: what keeps it out of messages, where it speaks, and what was told about it.

# $campaign is a campaign's title, $version the number of its version. $field holds $value, which cannot be read from
# character $column on; $reason is an English sentence.
record-held = Excluido de { $campaign }, versión { $version }: { $field } «{ $value }», carácter { $column }: { $reason }
# Before the campaigns in whose groups a record speaks together with others.
record-groups = Forma parte de
record-over = No queda nada por enviar
record-left-out = Omitido: llegó después del mensaje de su grupo
# Before the references of messages that spoke of a record.
record-said = Comunicado en
record-ends = termina el { $date }
record-kind-license = Licencia
record-kind-contract = Contrato
record-kind-subscription = Suscripción
record-kind-vehicle = Vehículo
record-field-since = Desde
record-field-key-file = Archivo de clave
record-field-key-text = Clave
record-yes = sí
record-no = no

## On hold: what people keep back, let go again, or end for good

hold-pill = En pausa
hold-place = Poner en pausa
hold-end = Reanudar
cancel-enrollment = Terminar la secuencia
cancel-delivery = Cancelar el mensaje
hold-title-customer = Poner en pausa a { $name }
hold-title-enrollment = Poner en pausa «{ $campaign }»
hold-title-delivery = Poner en pausa este mensaje
hold-explain-customer = Nada de lo previsto para este cliente sale hasta que termine la pausa. Lo que alguien pida, como enviar de nuevo un mensaje, sale de todos modos.
hold-explain-enrollment = Hasta que termine la pausa no se prepara ningún otro paso de esta secuencia, y lo que aún espera se queda aquí. Un paso para el que ya sea demasiado tarde se omite.
hold-explain-delivery = Este mensaje se queda aquí hasta que termine la pausa.
cancel-title-enrollment = Terminar «{ $campaign }» para { $name }
cancel-title-delivery = Cancelar este mensaje
cancel-explain-enrollment = No hay más pasos, y lo que no ha salido se retira. No se puede deshacer. Un registro con una fecha nueva empieza otra vez.
cancel-explain-delivery = Este mensaje no sale. No se puede deshacer, pero el mensaje se puede enviar de nuevo.
hold-until = Hasta (opcional)
hold-until-hint = La pausa termina por sí sola al empezar ese día donde vive el cliente ({ $zone }). Si se deja vacío, dura hasta que alguien la termine.
hold-told-customer = { $name } puso en pausa al cliente: { $moment }.
hold-told-enrollment = { $name } puso en pausa la secuencia: { $moment }.
hold-told-delivery = { $name } puso en pausa el mensaje: { $moment }.
hold-ends = Hasta { $moment }
hold-ends-never = Hasta que alguien la termine
hold-passed = Para el paso { $step } ya era demasiado tarde y se omitió.
hold-done-held = Está en pausa.
hold-done-ended = La pausa ha terminado. Lo pendiente continúa.
hold-done-enrollment-cancelled = La secuencia ha terminado. Lo que no había salido se ha retirado.
hold-done-delivery-cancelled = El mensaje está cancelado.
hold-refused-already = Alguien ya lo puso en pausa: vea quién y por qué.
hold-refused-ended = Esta pausa ya había terminado.
hold-refused-going = Es demasiado tarde: la entrega ha empezado y puede que el mensaje ya haya salido. Vuelva a mirar dentro de un minuto.
hold-refused-over = Ya terminó: no queda nada que poner en pausa ni que terminar.
holds-title = En pausa
holds-explain = Todo lo que se ha puesto en pausa. Una pausa termina en su día, o cuando alguien la termina.
holds-none = No hay nada en pausa.
holds-link =
    { $count ->
        [0] Nada en pausa
        [one] { $count } en pausa
       *[other] { $count } en pausa
    }
enrollments-title = En curso
enrollment-next = A continuación: { $step }, { $moment }
enrollment-next-none = No hay más pasos
