### The studio: campaigns and their words, in the portal of client care.

## The list

studio-title = Campañas
studio-what = Lo que se dice a los clientes, cómo se lee antes de salir y quién lo cambió.
studio-none = Todavía no hay ninguna campaña. Importe una carpeta para empezar.
# $count is a number.
studio-languages = Idiomas: { $count }
studio-steps = Pasos: { $count }
# What the check found. Faults keep a version from going out, warnings do not.
studio-faults = Errores: { $count }
studio-warnings = Avisos: { $count }
studio-clean = Sin hallazgos
studio-read-only = Aquí puede leerlo y probarlo todo. Guardar es cosa de los administradores.
studio-import = Importar una carpeta
studio-import-file = Archivo zip
studio-import-what = La carpeta de una campaña, tal como se exporta aquí. Pasa a ser una versión nueva de la campaña que nombra.
studio-import-button = Importar
studio-export = Exportar

## Versions

studio-versions = Versiones
studio-active = Activa
studio-draft = Borrador
# Beside a draft. $version is a number.
studio-active-is = Sale la versión { $version }
studio-made = Comunicaciones hechas con ella, que conservan sus palabras: { $count }
# $count is the number of recipients on their way through the campaign.
studio-keeps = Lo dicho conserva la versión de la que salió. En camino: { $count }. Su próximo mensaje saldrá de la versión activa.
studio-against = Comparada con
studio-compare = Comparar
studio-no-difference = Las dos dicen lo mismo.
studio-first = Es la primera versión: todo en ella es nuevo.
studio-difference-cut = Solo se muestra el principio de las diferencias.
# $line is a number.
studio-line = Desde la línea { $line }
studio-file-new = Archivo nuevo
studio-file-gone = Archivo quitado
studio-read = Leer sus archivos
studio-restore = Recuperar esta versión
studio-activate = Activar este borrador
studio-restore-what = Sus archivos pasan a ser una versión nueva, que sale desde ese momento. No se pierde nada.

## A campaign

studio-audience = Para quién
studio-audience-customers = Todos los clientes.
# $kind is the name of a kind of records.
studio-audience-records = Titulares de registros del tipo «{ $kind }».
studio-group-customer = Un mensaje para todos los registros de un cliente.
studio-group-record = Un mensaje por cada registro.
studio-group-household = Un mensaje para todos los registros de un hogar: un apellido en una dirección.
studio-group-organisation = Un mensaje para todos los registros de una organización.
studio-group-reseller = Un mensaje a cada distribuidor, para todos los registros que atiende.
# Beside whose records speak together: which dates do. $days counts days.
studio-window-day = Se reúnen los registros con la misma fecha.
studio-window = { $days ->
    [one] Se reúnen los registros cuya fecha es como máximo { $days } día posterior a la primera.
   *[other] Se reúnen los registros cuya fecha es como máximo { $days } días posterior a la primera.
}
# What becomes of records that come in when their group has spoken.
studio-late-next = Lo que llega después se comunica en el paso siguiente.
studio-late-own = Lo que llega después recibe un mensaje propio.
studio-late-ignore = Lo que llega después se omite.
studio-path = El recorrido
# $anchor is the name of a date of a record, such as expires; $time such as 09:00.
studio-anchor = contado desde «{ $anchor }», enviado a las { $time } en la hora del cliente
studio-anchor-event = contado desde el día del evento «{ $anchor }», enviado a las { $time } en la hora del cliente
studio-anchor-entry = contado desde el primer día en el público, enviado a las { $time } en la hora del cliente
studio-anchor-switch = contado desde el día en que algo lleva aquí, enviado a las { $time } en la hora del cliente
studio-step-if = solo si
studio-step-until = espera hasta { $days } días a que
studio-step-go = lleva a { $to }
studio-step-end = termina la secuencia
studio-step-waiting = En camino hacia aquí: { $number }
studio-step-told = Comunicado: { $number }
# $days is a number.
studio-offset-before =
    { $days ->
        [one] { $days } día antes
       *[other] { $days } días antes
    }
studio-offset-on = El mismo día
studio-offset-after =
    { $days ->
        [one] { $days } día después
       *[other] { $days } días después
    }
studio-words = Textos
studio-complete = Completo
studio-missing = Falta
studio-findings = Qué dice la comprobación
studio-findings-none = La comprobación no encuentra nada.
studio-with-samples = Con los ejemplos: { $names }
studio-more = Más: { $count }
studio-files = Archivos
studio-folder-top = La campaña misma
studio-file-count = Archivos: { $count }
studio-new-file = Archivo nuevo

## A file on the desk

studio-text = Texto
studio-reason = Qué cambia y por qué
studio-reason-hint = Los compañeros lo leen junto a la versión.
studio-save = Guardar y activar
studio-save-draft = Guardar como borrador
studio-check = Comprobar
studio-remove = Quitar este archivo
studio-preview = Vista previa
# $language is the language's own name.
studio-preview-in = Vista previa: { $language }
studio-preview-wait = Pulse «Mostrar» para ver el texto del formulario.
studio-show = Mostrar
studio-sample = Con el ejemplo
studio-customer = O como un cliente
studio-customer-hint = Número, correo o nombre
studio-medium = Medio
studio-beside = Al lado
studio-beside-none = Nada
studio-open = Abrir
studio-not-shown = Este archivo no tiene vista previa propia; lo lee la comprobación.
# $name is a customer or a sample.
studio-shown-as = Mostrado como { $name }
studio-shown-others = También se encontró: { $names }
studio-outside = Tal como está, la campaña no escribiría a este cliente.
studio-old-version = Está leyendo la versión { $version }. La más reciente es la { $newest }.
studio-to-newest = Ir a la más reciente

## What became of it

studio-done-applied = La versión { $version } está activa. Lo que se diga desde ahora sale de ella.
studio-done-drafted = La versión { $version } es un borrador. No sale nada de ella hasta que se active.
studio-refused = No se guardó nada: la comprobación encontró errores. Corríjalos o guarde un borrador.
# $name is a colleague.
studio-moved = No se guardó nada: entretanto { $name } guardó la versión { $version }. Su texto sigue aquí. Mire la diferencia y guarde de nuevo.
studio-moved-theirs = Qué cambió entretanto
studio-moved-yours = Qué cambiaría al guardar ahora
studio-moved-restore = No se guardó nada: entretanto alguien guardó una versión más reciente. Mírela y decida de nuevo.

## Faults of the forms. $detail is what was typed or is expected.

studio-fault-path = «{ $detail }» no es una ruta dentro de una campaña. Use nombres como content/60-days/en.md.
studio-fault-large = Un archivo puede tener { $detail } bytes. Acórtelo o divídalo.
studio-fault-many = Una campaña puede tener { $detail } archivos.
studio-fault-nul = En { $detail } hay un carácter que no es texto. Quítelo.
studio-fault-same = Dice lo que ya dice la versión { $detail }.
# $detail is a sentence in English.
studio-fault-archive = No se puede importar: { $detail }
studio-no-customer = No se encontró a nadie con «{ $detail }». Pruebe con el número, el correo o menos palabras.
studio-no-records = { $detail } no tiene ningún registro del que hable esta campaña.
studio-no-sample = No hay ningún ejemplo con el que mostrarlo. Elija un cliente.
studio-bad-sample = No se puede leer el ejemplo: { $detail }
