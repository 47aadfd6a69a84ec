### Text messages that answer text messages of customers. Short: each begins with the name of the company.

text-stopped = { $name }: Δεν θα λαμβάνετε πλέον SMS από εμάς. Στείλτε START για να τα λαμβάνετε ξανά.
text-started = { $name }: Λαμβάνετε ξανά τα SMS μας. Στείλτε STOP για να σταματήσουν.
text-help = { $name }: Απορίες; { $contact }. Στείλτε STOP για να μη λαμβάνετε SMS.
