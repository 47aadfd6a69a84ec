### What customers read around their messages: the page of a message, preferences, errors, the front door.
### The words of a message itself belong to its campaign.

## The page of a message

message-skip = Ir para a mensagem
message-languages = Ler esta mensagem em outro idioma
# $date is a date, such as "2 October 2026".
message-sent = Enviada em { $date }
message-waiting = Ainda não enviada
message-reference = Referência { $reference }
# $language is the language's own name. Shown when a person of client care has corrected the words in another language.
message-standard-words = Uma pessoa corrigiu esta mensagem em { $language }. Você está lendo o nosso texto padrão, que pode ser diferente.
message-contact = Contato
# Shown when a part of the message is not translated. $wanted and $language are languages' own names.
message-fallback = Esta mensagem não está disponível em { $wanted }. Você a está lendo em { $language }.
# Shown when the customer's data has changed since. $date is a date.
message-as-of = Esta mensagem reflete a situação em { $date }. Seus dados mudaram desde então.
message-documents = Documentos
# $name is the name of a file, $type its kind such as "PDF", $size such as "52 kB".
document-download = { $name } ({ $type }, { $size })

## The language from now on

# $language is the language's own name.
language-keep = Receber sempre em { $language }
language-kept = A partir de agora, escreveremos para você em { $language }.

## Sending it again

resend-title = Receber esta mensagem de novo
# $address is masked, such as "h•••a@e•••.co.jp".
resend-offer = Enviaremos a mensagem mais uma vez para { $address }, o endereço que temos cadastrado, no idioma em que você está lendo.
# $language is the language's own name.
resend-button = Enviar de novo ({ $language })
resend-done = A mensagem está a caminho de { $address }.
resend-done-plain = A mensagem está a caminho do endereço que temos cadastrado.
resend-limited = Esta mensagem já foi reenviada várias vezes hoje. Tente novamente amanhã ou verifique sua pasta de spam.
resend-no-address = Não temos um endereço de e-mail seu que funcione, por isso não é possível reenviar a mensagem por aqui. Entre em contato conosco.

## Preferences

preferences-title = Deseja receber estas mensagens?
preferences-for = Mensagens para { $address }
preferences-explain = Se você cancelar, deixaremos de enviar ofertas e novidades. O que você precisa saber sobre algo que possui ou paga continuará chegando.
preferences-stop = Deixar de receber estas mensagens
preferences-stopped = Você não recebe mais nossas ofertas e novidades.
preferences-stopped-now = Pronto. Você não receberá mais nossas ofertas e novidades.
preferences-resume = Voltar a receber
preferences-resumed-now = Pronto. Você voltará a receber nossas mensagens.
preferences-message = Voltar à mensagem

## Errors: what happened (-title), what it means, what to do (-todo)

error-status = Erro { $status }
error-home = Ir para a página inicial

error-not-found-title = Não há nada aqui
error-not-found = Não encontramos nenhuma página neste endereço.
error-not-found-todo = Os links dos e-mails são longos e às vezes ficam cortados: copie o endereço completo.

error-gone-title = Esta página foi retirada
error-gone = Havia uma página neste endereço, mas ela não está mais disponível.
error-gone-todo = Se ainda precisar dela, fale com quem lhe enviou o link.

error-forbidden-title = Isto não é permitido
error-forbidden = A solicitação não veio de uma de nossas páginas, ou você não tem permissão para fazer isto.
error-forbidden-todo = Volte, carregue a página novamente e repita o que fez.

error-invalid-title = Não entendemos a solicitação
error-invalid = Algo na solicitação está faltando ou não pode ser usado.
error-invalid-todo = Volte, confira o que você digitou e tente novamente.

error-conflict-title = Alguém foi mais rápido
error-conflict = O que você queria alterar mudou nesse meio-tempo, ou a alteração não é possível no momento.
error-conflict-todo = Volte, carregue a página novamente e confira mais uma vez.

error-limited-title = Por enquanto, já foi o bastante
error-limited = Esta solicitação foi feita vezes demais.
error-limited-todo = Tente novamente mais tarde.
# $minutes is a number of minutes to wait.
error-limited-wait =
    { $minutes ->
        [one] Tente novamente em { $minutes } minuto.
       *[other] Tente novamente em { $minutes } minutos.
    }
# $hours is a number of hours to wait.
error-limited-wait-hours =
    { $hours ->
        [one] Tente novamente em { $hours } hora.
       *[other] Tente novamente em { $hours } horas.
    }

error-unavailable-title = Indisponível no momento
error-unavailable = Um serviço do qual dependemos não está respondendo agora. Nada foi perdido.
error-unavailable-todo = Tente novamente em alguns minutos.

error-internal-title = Algo deu errado do nosso lado
error-internal = Não foi possível gerar a página. A falha foi registrada e estamos investigando.
error-internal-todo = Tente novamente mais tarde. Se o problema continuar, entre em contato conosco.

## The front door

front-title = Carillon
front-what = O Carillon diz aos clientes a coisa certa, na hora certa e no idioma deles, e permite que as pessoas dos dois lados de uma mensagem a vejam, corrijam e enviem de novo.
front-care = Atendimento ao cliente
front-care-what = Encontrar uma mensagem, ver o que o cliente recebeu, corrigir e enviar de novo.
front-holder = Recebeu uma mensagem nossa? Abra o link que está nela: ele leva à sua própria página.
front-examples = Mensagens de exemplo
