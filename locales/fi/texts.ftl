### Text messages that answer text messages of customers. Short: each begins with the name of the company.

text-stopped = { $name }: Et saa meiltä enää tekstiviestejä. Lähetä START, jos haluat niitä taas.
text-started = { $name }: Saat taas tekstiviestejämme. Lähetä STOP, jos et halua niitä.
text-help = { $name }: Kysyttävää? { $contact }. Lähetä STOP, jos et halua tekstiviestejä.
