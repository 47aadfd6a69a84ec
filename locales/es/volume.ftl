volume-title = Volumen
volume-explain = Las reglas deciden cuánto sale y cuándo, para que siempre haya alguien que pueda responder.
volume-read-only = Los administradores cambian las reglas y el equipo. Usted puede probarlo todo y anotar ausencias.
volume-save = Guardar
volume-show-effect = Ver el efecto
volume-rules = Reglas
volume-rules-none = No hay reglas. Todo sale en cuanto vence su plazo.
volume-rule-new = Nueva regla
volume-everything = Todo
volume-part = { $label }: { $list }
volume-lets-pass = Sale siempre: { $list }
volume-most-hour = { $count } por hora
volume-most-day = { $count } al día
volume-most-week = { $count } por semana
volume-customer-hour = { $count } por hora para cada cliente
volume-customer-day = { $count } al día para cada cliente
volume-customer-week = { $count } por semana para cada cliente
volume-staff-limit = { $count } por cada hora de trabajo del equipo
volume-hours-limit = Solo { $hours }, en el reloj del cliente
volume-hours-business = Solo { $hours } en días laborables, en el reloj del cliente
volume-paused = En pausa: no sale nada
volume-used-hour = { $used } de { $most } en esta hora
volume-used-day = { $used } de { $most } hoy
volume-used-week = { $used } de { $most } esta semana
volume-next = Empieza de nuevo: { $moment }
volume-waiting =
    { $count ->
        [one] { $count } mensaje espera
       *[other] { $count } mensajes esperan
    }
volume-waiting-none = No espera nada
volume-pill-paused = En pausa
volume-pill-full = Agotado
volume-pill-waits = Hay clientes en espera
volume-left = quedan { $count }
volume-now = Situación actual
volume-outlook = Las próximas dos semanas
volume-outlook-explain = Lo que espera y lo que vence hasta entonces sale estos días, si nada cambia. Los días son los de { $zone }.
volume-outlook-none = No espera nada, y nada vence en los próximos días.
volume-expected-legend = Más claro: vence hasta entonces
volume-head-day = Día
volume-head-number = Mensajes
volume-head-going = Por canal e idioma
volume-other-languages = otros { $count }
volume-outlook-more = Después, hasta el { $day }: { $count }
volume-outlook-rest = Siguen esperando tras { $days } días: { $count }
volume-mon = lun
volume-tue = mar
volume-wed = mié
volume-thu = jue
volume-fri = vie
volume-sat = sáb
volume-sun = dom
volume-day = { $weekday }, { $date }
volume-week-from = Semana del { $day }
volume-roster = Quién responde
volume-roster-none = Todavía no hay nadie en el equipo. Las reglas que cuentan horas de trabajo no dejan salir nada hasta entonces.
volume-staff-new = Añadir a alguien
volume-staff-edit = Miembro del equipo
volume-staff-remove = Quitar del equipo
volume-staff-remove-explain = Sus horas dejan de contar y sus ausencias se olvidan.
volume-hours-week = { $hours } de { $all } horas esta semana
volume-away = Ausencia en curso
volume-mark-absent = Anotar ausencia
volume-absent-explain = Esas horas dejan de contar. Lo que no se pueda atender en las horas restantes espera.
volume-between = { $from } – { $to }
volume-take-back = Anular la ausencia
volume-person = Nombre
volume-from = Desde
volume-to = Hasta (incluido)
volume-reason = Motivo
volume-reason-hint = Lo leen sus colegas. Puede quedar vacío.
volume-hours = Horario de trabajo
volume-hours-hint = Por ejemplo mon-fri 09:00-17:00, sat 10:00-14:00 (días abreviados en inglés)
volume-staff-languages-hint = Las horas de quien habla varios idiomas se reparten por igual entre ellos.
volume-effect = Qué cambiaría
volume-effect-none = Ningún mensaje sale antes ni después que ahora.
volume-effect-later =
    { $count ->
        [one] { $count } mensaje sale más tarde.
       *[other] { $count } mensajes salen más tarde.
    }
volume-effect-until = El último sale: { $day }
volume-effect-never = No salen en { $days } días: { $count }
volume-effect-sooner =
    { $count ->
        [one] { $count } mensaje sale antes.
       *[other] { $count } mensajes salen antes.
    }
volume-no-limit = sin límite
volume-instead = { $after } en lugar de { $before }
volume-as-it-is = Como está
volume-with-change = Con el cambio
volume-name = Nombre
volume-name-hint = Lo leen sus colegas cuando preguntan por qué un mensaje no ha salido todavía.
volume-counts = Qué cuenta
volume-counts-hint = No elija nada para contarlo todo.
volume-channels = Canales
volume-languages = Idiomas
volume-classes = Tipos de mensajes
volume-campaigns = Campañas
volume-brands = Marcas
volume-countries = Países
volume-countries-hint = Dos letras cada uno, por ejemplo JP, KR
volume-segments = Segmentos
volume-commas = Separados por comas
volume-segments-hint = Separados por comas; existen { $list }
volume-chosen = Elegidos: { $count }
volume-how-much = Cuánto puede salir
volume-kind-most = Un número en cada período
volume-kind-staff = Un número por cada hora de trabajo de quienes responden en estos idiomas
volume-kind-customer = Un número en cada período para un mismo cliente, en todo lo que cuenta esta regla
volume-kind-hours = Cualquier número, pero solo a ciertas horas en el reloj de cada cliente
volume-kind-paused = Nada, hasta que se cambie esta regla
volume-number = Número
volume-number-hint = Para una pausa no hace falta.
volume-send-hours = Horas
volume-send-hours-hint = Por ejemplo, mon-fri 08:00-20:00. La zona horaria de abajo vale para clientes cuya zona no se conoce.
volume-business-days = Solo en días laborables del país del cliente
volume-period = Período
volume-period-hour = Hora
volume-period-day = Día
volume-period-week = Semana, desde el lunes
volume-pass = Qué sale siempre
volume-pass-hint = No se retiene ni se cuenta.
volume-remove = Quitar esta regla
volume-remove-look = Ver qué cambiaría
volume-remove-title = ¿Quitar «{ $name }»?
volume-remove-explain = Lo que retiene sale enseguida, salvo que lo retenga otra regla.
volume-done-rule = La regla está guardada y en vigor.
volume-done-rule-removed = La regla se ha quitado.
volume-done-staff = El equipo está guardado y en vigor.
volume-done-staff-removed = El equipo tiene una persona menos.
volume-done-absence = La ausencia está anotada y las cuotas se han ajustado.
volume-done-absence-removed = La ausencia se ha anulado y las horas vuelven a contar.
volume-held-used = { $used } de { $most } usados, hasta { $moment }
volume-held-none = ahora no sale nada
volume-held-quiet = silencio allí hasta { $moment }
volume-ahead =
    { $count ->
        [one] { $count } mensaje del mismo tipo sale antes que él.
       *[other] { $count } mensajes del mismo tipo salen antes que él.
    }
volume-expected = Salida prevista: { $moment }
volume-expected-never = No se prevé que salga en { $days } días.
fault-number = Indique un número entero, por ejemplo 500.
fault-period = Elija hora, día o semana.
fault-taken = Este nombre ya existe.
fault-hours = Indique días y horas, por ejemplo mon-fri 09:00-17:00, sat 10:00-14:00. Las partes de un mismo día no pueden solaparse; el trabajo que pasa de medianoche son dos partes.
fault-date = Indique un día.
fault-backwards = El final es anterior al comienzo.
