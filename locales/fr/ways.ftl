### The ways a customer wants to be reached

customer-edit-ways = Souhaits
field-prefers = Joindre d’abord par
ways-no-order = Comme le prévoit la campagne
way-neither = Ni l’un ni l’autre
way-agreed = Accepté
way-refused = Refusé
field-agrees-to = Accepte
field-refuses = Refuse
fault-channel = Ce n’est pas un canal. Choisissez-en un dans la liste.
ways-hint = La publicité par fax et SMS exige « Accepté ». « Refusé » vaut pour tout ce que nous disons.
reason-refused = Le client ne souhaite pas être joint par ce moyen
reason-not-agreed = Le client n’a pas accepté la publicité par ce moyen
event-answered-by-text = Son SMS a reçu une réponse
