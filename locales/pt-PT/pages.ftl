### What customers read around their messages: the page of a message, preferences, errors, the front door.
### The words of a message itself belong to its campaign.

## The page of a message

message-skip = Ir para a mensagem
message-languages = Ler esta mensagem noutro idioma
# $date is a date, such as "2 October 2026".
message-sent = Enviada em { $date }
message-waiting = Ainda não enviada
message-reference = Referência { $reference }
# $language is the language's own name. Shown when a person of client care has corrected the words in another language.
message-standard-words = Esta mensagem foi corrigida por uma pessoa, em { $language }. Está a ler o nosso texto padrão, que pode ser diferente.
message-contact = Contacto
# Shown when a part of the message is not translated. $wanted and $language are languages' own names.
message-fallback = Esta mensagem não está disponível em { $wanted }. Está a lê-la em { $language }.
# Shown when the customer's data has changed since. $date is a date.
message-as-of = Esta mensagem reflete a situação em { $date }. Os seus dados mudaram desde então.
message-documents = Documentos
# $name is the name of a file, $type its kind such as "PDF", $size such as "52 kB".
document-download = { $name } ({ $type }, { $size })

## The language from now on

# $language is the language's own name.
language-keep = Receber sempre em { $language }
language-kept = A partir de agora, escrevemos-lhe em { $language }.

## Sending it again

resend-title = Receber novamente esta mensagem
# $address is masked, such as "h•••a@e•••.co.jp".
resend-offer = Enviamos a mensagem mais uma vez para { $address }, o endereço que temos registado, no idioma em que está a ler.
# $language is the language's own name.
resend-button = Enviar novamente ({ $language })
resend-done = A mensagem vai a caminho de { $address }.
resend-done-plain = A mensagem vai a caminho do endereço que temos registado.
resend-limited = Esta mensagem já foi reenviada várias vezes hoje. Tente novamente amanhã ou verifique a sua pasta de correio não solicitado.
resend-no-address = Não temos nenhum endereço de e-mail seu que funcione, pelo que não é possível reenviar a mensagem a partir daqui. Por favor, contacte-nos.

## Preferences

preferences-title = Pretende receber estas mensagens?
preferences-for = Mensagens para { $address }
preferences-explain = Se as cancelar, deixamos de lhe enviar ofertas e novidades. Continuará a receber o que precisa de saber sobre aquilo que possui ou paga.
preferences-stop = Deixar de receber estas mensagens
preferences-stopped = Já não recebe as nossas ofertas e novidades.
preferences-stopped-now = Feito. Deixará de receber as nossas ofertas e novidades.
preferences-resume = Voltar a recebê-las
preferences-resumed-now = Feito. Voltará a receber as nossas mensagens.
preferences-message = Voltar à mensagem

## Errors: what happened (-title), what it means, what to do (-todo)

error-status = Erro { $status }
error-home = Ir para a página inicial

error-not-found-title = Não há nada aqui
error-not-found = Não encontramos nenhuma página neste endereço.
error-not-found-todo = As ligações nos e-mails são longas e por vezes ficam cortadas: copie o endereço completo.

error-gone-title = Esta página foi retirada
error-gone = Havia uma página neste endereço, mas já não está disponível.
error-gone-todo = Se ainda precisar dela, contacte quem lhe enviou a ligação.

error-forbidden-title = Não é permitido
error-forbidden = O pedido não veio de uma das nossas páginas, ou não tem permissão para o fazer.
error-forbidden-todo = Volte atrás, carregue novamente a página e repita o que fez.

error-invalid-title = Não compreendemos o pedido
error-invalid = Falta algo no pedido ou há algo que não pode ser utilizado.
error-invalid-todo = Volte atrás, verifique o que introduziu e tente novamente.

error-conflict-title = Alguém foi mais rápido
error-conflict = O que pretendia alterar mudou entretanto, ou a alteração não é possível neste momento.
error-conflict-todo = Volte atrás, carregue novamente a página e verifique-a mais uma vez.

error-limited-title = Por agora, já foi suficiente
error-limited = Este pedido foi feito demasiadas vezes.
error-limited-todo = Tente novamente mais tarde.
# $minutes is a number of minutes to wait.
error-limited-wait =
    { $minutes ->
        [one] Tente novamente dentro de { $minutes } minuto.
       *[other] Tente novamente dentro de { $minutes } minutos.
    }
# $hours is a number of hours to wait.
error-limited-wait-hours =
    { $hours ->
        [one] Tente novamente dentro de { $hours } hora.
       *[other] Tente novamente dentro de { $hours } horas.
    }

error-unavailable-title = Indisponível de momento
error-unavailable = Um serviço de que dependemos não está a responder neste momento. Nada se perdeu.
error-unavailable-todo = Tente novamente dentro de alguns minutos.

error-internal-title = Algo correu mal do nosso lado
error-internal = Não foi possível criar a página. A falha ficou registada e estamos a analisá-la.
error-internal-todo = Tente novamente mais tarde. Se o problema persistir, contacte-nos.

## The front door

front-title = Carillon
front-what = O Carillon diz aos clientes o que é preciso, no momento certo e no idioma deles, e permite que as pessoas de ambos os lados de uma mensagem a vejam, a corrijam e a enviem novamente.
front-care = Apoio ao cliente
front-care-what = Encontrar uma mensagem, ver o que o cliente recebeu, corrigi-la, enviá-la novamente.
front-holder = Recebeu uma mensagem nossa? Abra a ligação que ela contém: conduz à sua própria página.
front-examples = Mensagens de exemplo
