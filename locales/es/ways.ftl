### The ways a customer wants to be reached

customer-edit-ways = Deseos
field-prefers = Contactar primero por
ways-no-order = Como diga cada campaña
way-neither = Ninguno
way-agreed = Aceptado
way-refused = Rechazado
field-agrees-to = Acepta
field-refuses = Rechaza
fault-channel = Esto no es un canal. Elija uno de la lista.
ways-hint = La publicidad por fax y SMS necesita «Aceptado». «Rechazado» vale para todo lo que decimos.
reason-refused = El cliente no quiere que se le contacte por este medio
reason-not-agreed = El cliente no ha aceptado publicidad por este medio
event-answered-by-text = Se respondió a su SMS
