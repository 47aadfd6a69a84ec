### See locales/en/pages.ftl for what each phrase is for.

## The page of a message

message-skip = 본문으로 이동
message-languages = 이 메시지를 다른 언어로 읽기
message-sent = { $date } 발송
message-waiting = 아직 발송되지 않음
message-reference = 접수 번호 { $reference }
message-standard-words = 이 메시지는 담당자가 { $language }(으)로 수정했습니다. 지금 보시는 것은 표준 문구이며 내용이 다를 수 있습니다.
message-contact = 문의처
message-fallback = 이 메시지는 { $wanted }(으)로 제공되지 않아 { $language }(으)로 표시됩니다.
message-as-of = 이 메시지의 내용은 { $date } 기준입니다. 그 후 고객님의 정보가 변경되었습니다.
message-documents = 문서
document-download = { $name } ({ $type }, { $size })

## The language from now on

language-keep = 앞으로 항상 { $language }(으)로 받기
language-kept = 앞으로 { $language }(으)로 보내 드리겠습니다.

## Sending it again

resend-title = 이 메시지 다시 받기
resend-offer = 등록된 주소 { $address }(으)로, 지금 보고 계신 언어로 한 번 더 보내 드립니다.
resend-button = 다시 보내기 ({ $language })
resend-done = { $address }(으)로 보내는 중입니다.
resend-done-plain = 등록된 주소로 보내는 중입니다.
resend-limited = 오늘은 이 메시지를 더 이상 다시 보낼 수 없습니다. 내일 다시 시도하시거나 스팸 메일함을 확인해 주세요.
resend-no-address = 사용할 수 있는 이메일 주소가 등록되어 있지 않아 여기에서 다시 보낼 수 없습니다. 문의해 주세요.

## Preferences

preferences-title = 이 메시지를 받으시겠습니까?
preferences-for = { $address } 앞으로 보내는 메시지
preferences-explain = 수신을 중지하시면 안내와 소식을 더 이상 보내지 않습니다. 보유하시거나 비용을 지불하시는 항목에 관한 중요한 알림은 계속 보내 드립니다.
preferences-stop = 이 메시지 수신 중지
preferences-stopped = 안내와 소식을 더 이상 받지 않으십니다.
preferences-stopped-now = 처리되었습니다. 이제 안내와 소식을 보내지 않습니다.
preferences-resume = 다시 받기
preferences-resumed-now = 처리되었습니다. 메시지를 다시 보내 드립니다.
preferences-message = 메시지로 돌아가기

## Errors

error-status = 오류 { $status }
error-home = 시작 페이지로

error-not-found-title = 페이지가 없습니다
error-not-found = 이 주소에서 페이지를 찾을 수 없습니다.
error-not-found-todo = 이메일의 링크는 길어서 잘리는 경우가 있습니다. 주소 전체를 복사해 주세요.

error-gone-title = 철회된 페이지입니다
error-gone = 이 주소에 있던 페이지는 더 이상 표시되지 않습니다.
error-gone-todo = 계속 필요하시면 링크를 보낸 곳에 문의해 주세요.

error-forbidden-title = 허용되지 않는 작업입니다
error-forbidden = 저희 페이지에서 보낸 요청이 아니거나 권한이 없습니다.
error-forbidden-todo = 이전 페이지로 돌아가 새로 고친 뒤 다시 시도해 주세요.

error-invalid-title = 요청을 이해하지 못했습니다
error-invalid = 요청에 빠진 내용이 있거나 사용할 수 없는 내용이 있습니다.
error-invalid-todo = 이전 페이지로 돌아가 입력한 내용을 확인하고 다시 시도해 주세요.

error-conflict-title = 다른 사람이 먼저 변경했습니다
error-conflict = 변경하려던 내용이 그 사이 바뀌었거나 현재 상태에서는 처리할 수 없습니다.
error-conflict-todo = 이전 페이지로 돌아가 새로 고친 뒤 다시 확인해 주세요.

error-limited-title = 지금은 더 이상 할 수 없습니다
error-limited = 같은 요청이 너무 많이 반복되었습니다.
error-limited-todo = 나중에 다시 시도해 주세요.
error-limited-wait = { $minutes }분 후에 다시 시도해 주세요.
error-limited-wait-hours = { $hours }시간 후에 다시 시도해 주세요.

error-unavailable-title = 지금은 이용할 수 없습니다
error-unavailable = 필요한 시스템이 현재 응답하지 않습니다. 손실된 것은 없습니다.
error-unavailable-todo = 몇 분 후에 다시 시도해 주세요.

error-internal-title = 저희 쪽에서 문제가 발생했습니다
error-internal = 페이지를 만들 수 없었습니다. 문제가 기록되었으며 확인하겠습니다.
error-internal-todo = 나중에 다시 시도해 주세요. 계속되면 문의해 주세요.

## The front door

front-title = Carillon
front-what = Carillon은 고객에게 필요한 내용을 알맞은 때에 고객의 언어로 전하고, 메시지 양쪽의 사람들이 그것을 보고, 고치고, 다시 보낼 수 있게 합니다.
front-care = 고객 지원
front-care-what = 메시지를 찾고, 고객이 받은 것을 확인하고, 고치고, 다시 보냅니다.
front-holder = 메시지를 받으셨나요? 메시지 안의 링크를 열면 고객님의 전용 페이지로 이동합니다.
front-examples = 예시 메시지
