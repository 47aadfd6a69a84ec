### The returns desk and the tasks of client care

## The returns desk, where letters the post brought back are scanned

returns-title = Cartas devueltas
returns-intro = Escanee el código del borde izquierdo de la carta o escriba los caracteres que figuran al lado.
returns-code = Código
returns-reason = Motivo de la devolución
returns-reason-moved = Se ha mudado
returns-reason-unknown = Desconocido en esa dirección
returns-reason-address = Dirección errónea o incompleta
returns-reason-refused = Rechazada
returns-reason-unclaimed = No recogida
returns-reason-deceased = Fallecido
returns-take = Registrar
returns-taken = La carta para { $customer } fue devuelta.
returns-next = Sigue así: { $channel }
returns-next-none = Nada sigue de forma automática: debe verlo una persona.
returns-known = Esta carta ya se había escaneado; no se ha repetido nada.
returns-unknown = Ninguna carta nuestra lleva el código { $code }. Queda guardado en la lista de abajo.
returns-empty = No se escaneó nada.
returns-early = Esta carta aún no se ha entregado para su impresión.
returns-late = Es demasiado tarde: lo que sigue ya ha empezado a salir.
returns-undo = Anular
returns-undone = El escaneo se ha anulado.
returns-is-undone = Anulado
returns-correct = Corregir la dirección
returns-latest = Últimos escaneos
returns-none = Aún no se ha escaneado nada.
returns-unknown-code = Código desconocido

## Tasks: what no rule can do

tasks-title = Tareas
tasks-intro = Se han probado todas las vías para llegar a estos clientes. Busque otra y después cierre la tarea.
tasks-none = No hay tareas pendientes.
tasks-done = Hecho
tasks-closed = La tarea está cerrada.
tasks-since = desde el { $moment }
