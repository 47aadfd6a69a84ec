### Simulation: copies of customers live through a campaign, in the portal of client care

simulate-title = Simular
simulate-explain = Copias de clientes viven meses de la campaña en segundos, con un reloj propio. No se envía nada, y nada cambia para los clientes.
simulate-limits = Solo participa esta campaña, como si aún no se hubiera escrito a nadie. Los días son los de UTC.
simulate-version = Versión
simulate-against = Comparada con
simulate-from = Primer día
simulate-to = Último día
simulate-customers = Clientes
# $all is how many there are, $most how many may be copied; both are numbers.
simulate-customers-hint = Los primeros por su número. Hay { $all }; se copian { $most } como máximo.
simulate-run = Simular
simulate-again = Simular de nuevo
simulate-busy = No se empezó nada: ya hay dos simulaciones en marcha. Inténtelo de nuevo en un minuto.
simulate-kept = Simulaciones anteriores
simulate-kept-explain = Solo se guardan las más recientes; las anteriores desaparecen solas.
# $version is a number.
simulate-beside = comparada con la versión { $version }

## Before there is anything to see

# $share is a number of hundredths.
simulate-living = En marcha: { $share } %
simulate-living-explain = Esta página se actualiza sola.
simulate-look-again = Mirar de nuevo
simulate-failed = Esta simulación no terminó. Inténtelo de nuevo; si vuelve a fallar, el registro del programa dice por qué.
simulate-vanished = Esta simulación ya no se guarda. Si se repite, muestra lo mismo mientras nada haya cambiado.
# $day is a day.
simulate-stopped = Tardó demasiado y se detuvo el { $day }. Ve lo que ocurrió antes de ese día. Tome menos clientes o días para verlo todo.

## In numbers

simulate-summary = De un vistazo
simulate-figure-customers = Clientes
simulate-figure-reached = Clientes contactados
simulate-figure-sent = Mensajes enviados
simulate-figure-waiting = En espera al final
simulate-figure-held = Retenidos
simulate-figure-passed = Pasos omitidos
simulate-figure-switched = Llevados a otra parte
simulate-figure-ended = Terminados antes
simulate-figure-way = En camino al final
simulate-steps = Paso a paso
simulate-head-step = Paso
simulate-no-step = En ningún paso
simulate-days = Día a día
simulate-days-none = No salió nada en esos días.
# $count is a number of messages, $day the day on which they go.
simulate-days-most = Lo máximo en un día: { $count }, el { $day }
# $days counts days on which something goes out.
simulate-days-all = Días en los que sale algo: { $days }

## Quotas

simulate-quotas = Reglas de volumen
simulate-quotas-none = Ninguna regla de volumen contó ni retuvo nada.
# $used and $most are numbers of messages.
simulate-quota-peak = Como máximo { $used } de { $most }
simulate-quota-any = Como máximo { $used }, sin límite
# $days counts days.
simulate-quota-full = Días en los que se agotó: { $days }
# $count is a number of messages.
simulate-quota-waiting = En espera al final de un día, como máximo: { $count }

## What changes with another version

simulate-shifts = Lo que cambia
simulate-shifts-none = Para estos clientes y días, ambas versiones hacen lo mismo.
# $version is a number.
simulate-shift-new = Solo con la versión { $version }
simulate-shift-gone = Solo con la versión { $version }
simulate-shift-moved = Otro día
simulate-shift-differs = El mismo día, pero distinto
simulate-other-words = Otras palabras
# $version is a number.
simulate-open-version = Abrir en la versión { $version }

## What happened

simulate-happened = Lo que ocurrió
simulate-customer = Cliente: número o nombre
simulate-what = Qué
simulate-everything = Todo
simulate-what-planned = Planificado
simulate-what-sent = Enviado
simulate-what-failed = No se pudo enviar
simulate-what-held = Retenido
simulate-what-withdrawn = Retirado
simulate-what-passed = Paso omitido
simulate-what-switched = Llevado a otra parte
simulate-what-ended = Terminado antes
simulate-what-placed = Ofertas y textos de socios
simulate-what-other = Cualquier otra cosa
# $count is a number of lines.
simulate-lines = Líneas: { $count }
simulate-lines-none = No ocurrió nada de este tipo.
simulate-open = Abrir el mensaje
simulate-pages = Páginas
# Both are numbers.
simulate-page = Página { $page } de { $pages }
simulate-before = Página anterior
simulate-next = Página siguiente

## A message

simulate-message = Un mensaje sin palabras
simulate-message-note = Simulado: nadie recibió este mensaje.

## Faults of the form. $detail is what was expected.

simulate-fault-version = Elija una versión.
simulate-fault-long = Una simulación abarca como máximo un año. Elija un último día anterior.
simulate-fault-customers = Indique un número entero de 1 a { $detail }.
simulate-fault-nobody = Aún no hay clientes que copiar. Importe algunos primero.
# $detail is the number of a version.
simulate-fault-faulty = La comprobación encuentra errores en la versión { $detail }. Corríjalos primero o elija otra versión.
