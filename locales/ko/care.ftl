### See locales/en/care.ftl for what each phrase is for.

## The frame around every page

care-product = Carillon
care-skip = 본문으로 이동
care-main-nav = 메뉴
care-home = 홈
care-find = 찾기
care-outbox = 보낸 편지함
care-clock = 시계
care-today = 오늘 날짜
care-account = 내 계정
care-language = 언어
care-theme = 화면
care-theme-system = 기기 설정 따르기
care-theme-light = 밝게
care-theme-dark = 어둡게
care-apply = 적용
care-sign-out = 로그아웃
care-back = 뒤로
care-cancel = 취소
care-copy = 복사
care-copied = 복사됨

role-admin = 관리자
role-csr = 고객 지원

## Signing in

sign-in-title = 고객 지원 로그인
sign-in-email = 이메일
sign-in-password = 비밀번호
sign-in-button = 로그인
sign-in-refused = 이메일 또는 비밀번호가 올바르지 않습니다.
sign-in-locked = 비밀번호를 여러 번 잘못 입력하여 앞으로 { $minutes }분 동안 로그인할 수 없습니다.
sign-in-forgot = 비밀번호를 잊으셨나요? 관리자가 새 비밀번호를 드릴 수 있습니다.
sign-in-demo = 가상의 고객을 사용하는 시연입니다. 다음 계정으로 로그인할 수 있습니다.

## Finding

find-label = 메시지 찾기
find-placeholder = 이름, 이메일, 단체, 접수 번호, 라이선스 번호…
find-button = 찾기
find-hint = 고객이 말한 대로 입력하세요. 모든 단어가 포함된 것을 찾으며 순서는 상관없습니다.
find-keys = / 키로 여기로 오고, ↓ 키로 목록을 이동합니다.
find-title = ‘{ $query }’ 검색 결과
find-title-all = 최근 메시지
find-title-refused = 최종 거부되었거나 보류 중
find-title-uncertain = 전달 결과 불확실
find-nothing = ‘{ $query }’에 해당하는 것이 없습니다.
find-nothing-todo = 단어를 줄이거나 다른 표기, 또는 C-7K2M9QXA 같은 접수 번호로 찾아보세요.
find-more = 이전 항목
find-count = 메시지 { $count }건
find-count-more = 최근 메시지 { $count }건

## Home

home-title = 고객이 무엇을 문의하나요?
home-attention = 확인 필요
home-all-well = 확인할 것이 없습니다.
home-rejected = 발송 { $count }건이 최종 거부되었거나 보류 중입니다.
home-rejected-todo = 등록된 주소를 고친 뒤 메시지를 다시 보내세요.
home-tasks = 고객 { $count }명에게 연락할 수 없습니다.
home-tasks-todo = 다른 방법을 찾은 뒤 작업을 완료하세요.
home-uncertain = 전달 { $count }건의 결과가 불확실합니다.
home-uncertain-todo = 같은 Message-ID로 다시 보냅니다. 몇 분 후에 다시 확인하세요.
home-quarantined = 가져오기에서 { $count }개 행이 보류되었습니다.
home-quarantined-todo = 원본에서 해당 행을 고치고 파일을 다시 가져오세요.
home-figures = 현황
home-customers = 고객
home-records = 레코드
home-communications = 메시지
home-accepted = 전달됨
home-waiting = 대기 중
home-newest = 최근 메시지
home-newest-all = 모두
home-newest-none = 아직 보낸 메시지가 없습니다. 보낼 때가 된 단계가 여기에 표시됩니다.

## A communication

class-transactional = 요청에 따른 메시지
class-service = 서비스
class-promotional = 홍보
communication-version = 버전 { $version }
communication-page = 고객 페이지
communication-page-hint = 고객이 여는 페이지를 엽니다
communication-as = 보기 방식
communication-as-email = 이메일
communication-as-page = 웹 페이지
communication-as-text = 텍스트
communication-as-source = 원본
communication-frame = 이메일 ({ $language })
communication-language = 보기 언어
communication-shown = { $language }(으)로 보고 있습니다. 발송 언어는 { $sent }입니다.
communication-records = 관련 레코드
communication-records-none = 관련 레코드가 없습니다.
communication-deliveries = 발송
communication-deliveries-none = 예정된 발송이 없습니다.
communication-versions = 버전
communication-version-by = 작성: { $name }
communication-timeline = 진행 내역
communication-timeline-none = 아직 없습니다.
communication-zone = 고객 현지 시간: { $zone }

communication-edit = 문구 수정
communication-again = 다시 보내기
communication-again-language = 언어
communication-again-reason = 이유
communication-again-hint = 등록된 주소로, 처음 보낼 때의 데이터로 보냅니다.
communication-again-button = 다시 보내기
communication-done-resent = 보내는 중입니다. 새 발송이 아래에 표시됩니다.
communication-done-corrected = 수정한 버전을 저장하고 보내는 중입니다. 이전 버전은 그대로 남아 있습니다.

delivery-due = 예정: { $moment }
delivery-settled = 완료: { $moment }
delivery-attempts =
    { $count ->
        [0] 아직 시도하지 않음
       *[other] { $count }회 시도
    }
delivery-message-id = Message-ID
delivery-piece = 우편물 번호
delivery-paper = 인쇄된 모습 보기
delivery-answer = 응답
delivery-cause = 보낸 이유
cause-plan = 캠페인 계획
cause-failover = 다른 방법이 실패하여 이어받음
cause-again = 같은 방법으로 다시 시도
cause-resend = 고객이 다시 요청함
cause-care-resend = 고객 지원에서 다시 보냄
cause-correction = 문구 수정
delivery-why = 아직 전달되지 않은 이유

state-planned = 예정
state-claimed = 처리 중
state-started = 전달 중
state-accepted = 전달됨
state-deferred = 다시 시도 예정
state-rejected = 거부됨
state-uncertain = 불확실
state-held = 보류
state-cancelled = 취소됨

reason-no-address = 등록된 이메일 주소가 없습니다.
reason-bad-address = 등록된 이메일 주소를 사용할 수 없습니다.
reason-stopped = 고객이 이런 종류의 메시지를 원하지 않습니다.
reason-doubt = 전달과 기록 사이에서 발송이 중단되어 같은 Message-ID로 다시 보냈습니다.
reason-no-postal = 등록된 우편 주소가 없거나 완전하지 않습니다.
reason-no-fax = 등록된 팩스 번호가 없습니다.
reason-no-phone = 등록된 전화번호가 없습니다.
reason-silence = 아무 반응이 없었습니다.
reason-waiting = 발송을 기다리고 있습니다.
reason-no-step = 캠페인에 이 단계가 더 이상 없습니다.
reason-no-customer = 고객이 더 이상 없습니다.
reason-no-record = 해당하는 레코드가 더 이상 없습니다.
reason-not-theirs = 수신자가 더 이상 해당 기록을 보유하고 있지 않습니다.
reason-event-first = 발송 전에 이벤트가 발생하여 취소됨.

## Correcting the words

edit-title = { $reference } 문구 수정
edit-explain = { $language } 문구를 수정하고 있습니다. 새 버전이 되어 바로 발송되며, 고객이 받은 버전은 그대로 유지됩니다.
edit-subject = 제목
edit-words = 문구
edit-words-hint = Markdown: # 제목, **굵게**, - 목록, [문구](https://…) 링크. 빈 줄에서 새 단락이 시작됩니다.
edit-reason = 수정 이유
edit-reason-hint = 동료가 진행 내역에서 보며, 고객에게는 보이지 않습니다.
edit-preview = 미리 보기
edit-preview-button = 미리 보기 표시
edit-preview-failed = 미리 보기를 만들 수 없었습니다. 입력한 문구는 그대로 있습니다.
edit-send = 수정한 버전 보내기

## A customer

customer-eyebrow = 고객
customer-number = 번호 { $number }
customer-edit = 정보 수정
customer-data = 등록 정보
customer-records = 레코드
customer-records-none = 레코드가 없습니다.
customer-communications = 메시지
customer-communications-none = 이 고객에게 보낸 메시지가 아직 없습니다.
customer-timeline = 진행 내역
customer-former = 이전 정보
customer-reseller = 판매점
customer-address = 주소
customer-done-saved = 정보를 수정했습니다. 이전 상태도 보관됩니다.
customer-edit-title = { $name } 정보 수정
customer-edit-who = 이름
customer-edit-reach = 연락처
customer-edit-where = 주소
customer-edit-why = 이유
customer-edit-save = 저장
customer-edit-reason-hint = 예: 고객이 전화로 알려 줌.
customer-conflict = 입력하는 동안 다른 사람이 이 고객의 정보를 수정했습니다. 아래는 입력하신 내용이며, 다른 항목 옆에는 현재 등록된 내용이 표시됩니다. 다시 저장하면 입력하신 값으로 바뀝니다.
customer-on-file = 현재 등록: { $value }

field-title = 호칭
field-given = 이름
field-family = 성
field-organisation = 단체
field-language = 언어
field-country = 국가
field-country-hint = JP 같은 두 글자
field-time-zone = 시간대
field-time-zone-hint = 예: Asia/Tokyo
field-email = 이메일
field-phone = 전화
field-fax = 팩스
field-street = 도로명 주소
field-locality = 시·군·구
field-region = 시·도
field-postal-code = 우편번호
field-reason = 이유

## Faults in forms

fault-summary = 확인할 항목이 { $count }개 있습니다.
fault-empty = 입력해 주세요.
fault-country = 알 수 없는 국가입니다. JP, DE, US 같은 두 글자를 사용하세요.
fault-language = 지원하지 않는 언어입니다.
fault-time-zone = 시간대가 아닙니다. Europe/Berlin 같은 이름을 사용하세요.
fault-name = 이름 또는 단체를 입력해 주세요.
fault-email = 이메일 주소가 아닙니다.
fault-phone = 전화번호가 아닙니다. 확실하지 않으면 +와 국가 번호로 시작하세요.
fault-words = 이 문구는 그대로 보낼 수 없습니다: { $detail }
fault-password = 비밀번호는 { $detail }자 이상이어야 합니다.
fault-long = 최대 500자까지 입력하세요. 현재 { $detail }자입니다.
fault-past = 앞으로 올 날짜를 입력하세요.
fault-other = 사용할 수 없는 값입니다.

## Offers in a communication

offer-title = 이 메시지의 혜택
offer-in-slot = { $slot } 자리: { $offer }
offer-because-only = 이 자리에 놓일 수 있는 유일한 혜택이었습니다.
offer-because-priority = 우선순위가 가장 높습니다: { $priority }.
offer-because-lot = 가장 높은 우선순위 { $priority }의 혜택이 여럿이었고, 이 고객의 추첨에서 이 혜택이 뽑혔습니다.
offer-others = 다른 혜택은 왜 아닌가요?
offer-not-meant = 이 고객은 대상이 아님
offer-not-yet = { $day } 시작
offer-over = { $day } 종료
offer-beside = 이 메시지의 다른 자리에 있음
offer-excluded = { $other }와(과) 함께 놓일 수 없음
offer-shown-on = { $day }에 표시됨
offer-excluded-here = 이 메시지에 있음
offer-shown-enough = 이 고객에게 충분히 표시됨(한도: { $most })
offer-out-of-stock = 남은 수량 없음(총 { $stock })
offer-lower-priority = 우선순위가 { $priority }보다 높은 혜택이 있음
offer-other-lot = 추첨에서 같은 우선순위의 다른 혜택이 뽑힘

## What happens: the lines of a timeline

actor-system = Carillon
actor-customer = 고객

event-communication-planned = { $language }(으)로 예정 (단계 { $step })
event-delivery-accepted = { $language }(으)로 메일 서버에 전달
event-delivery-deferred = 메일 서버가 나중에 다시 시도하도록 요청
event-delivery-rejected = 메일 서버가 거부
event-delivery-uncertain = 전달이 중단됨
event-delivery-held = 보류
event-delivery-cancelled = 발송 취소
event-delivery-accepted-letter = { $language }(으)로 인쇄하도록 전달
event-delivery-accepted-fax = { $language }(으)로 팩스 서버에 전달
event-delivery-accepted-sms = { $language }(으)로 문자 메시지 전달
event-delivery-deferred-letter = 프린터가 받지 못해 다시 시도 예정
event-delivery-deferred-fax = 팩스 서버가 받지 못해 다시 시도 예정
event-delivery-deferred-sms = 문자 메시지를 전달하지 못해 다시 시도 예정
event-delivery-rejected-letter = 우편물이 인쇄되지 않음
event-delivery-rejected-fax = 팩스가 도착하지 않음
event-delivery-rejected-sms = 문자 메시지가 도착하지 않음
event-delivery-arrived = 도착함
event-delivery-arrived-letter = 우편물이 인쇄됨
event-delivery-arrived-fax = 팩스가 도착함
event-delivery-arrived-sms = 문자 메시지가 전화에 도착함
event-delivery-delayed = 메일 서버가 계속 시도 중
event-letter-returned = 우편물이 반송됨
event-return-undone = 반송 우편물의 스캔을 취소함
event-ladder-moved = 다른 방법으로 계속: { $channel }
event-ladder-again = 같은 방법으로 다시 시도
event-ladder-ended = 고객에게 연락할 방법이 남지 않아 담당자 확인 필요
event-ladder-left = 시퀀스가 종료되어 더 이상 보내지 않음
event-address-suppressed-email = 이 이메일 주소로 더 이상 보내지 않음
event-address-suppressed-letter = 이 우편 주소로 더 이상 보내지 않음
event-address-suppressed-fax = 이 팩스 번호로 더 이상 보내지 않음
event-address-suppressed-sms = 이 전화번호로 더 이상 보내지 않음
event-replied = 답장함
event-answered-by-machine = 자동 응답을 받음
event-complained = 스팸으로 신고함
event-unsubscribed-by-mail = 이메일로 수신 중지를 요청
event-resend-requested = { $language }(으)로 다시 보내 달라고 요청
event-care-resend-requested = { $language }(으)로 다시 보냄
event-words-corrected = { $language } 문구를 수정
event-customer-corrected = 정보 수정: { $fields }
event-customer-imported = 가져오기로 정보가 등록됨
event-enrollment-ended = 시퀀스 종료
event-happened = 이벤트: { $name }
event-enrollment-switched = { $event }(으)로 { $campaign }의 시퀀스 { $from } 종료
event-enrollment-started = { $event }(으)로 { $campaign }의 시퀀스 { $to } 시작
event-step-passed = { $step } 단계를 건너뜀: { $reason }
event-enrolled-by-hand = { $campaign }의 시퀀스 { $to }에 등록함
event-held-customer = 고객에 대한 발송을 일시 중지함
event-held-enrollment = 시퀀스를 일시 중지함
event-held-delivery = 메시지를 일시 중지함
event-hold-ended-customer = 고객에 대한 일시 중지가 끝남
event-hold-ended-enrollment = 시퀀스의 일시 중지가 끝남
event-hold-ended-delivery = 메시지의 일시 중지가 끝남
event-enrollment-cancelled = { $campaign }의 시퀀스 { $from }을(를) 종료함
event-offer-placed = 혜택 { $offer }을(를) { $slot } 자리에 배치
event-asked-to-stop = 안내와 소식 수신 중지를 요청
event-asked-to-resume = 안내와 소식 수신 재개를 요청
event-language-chosen = 앞으로 받을 메시지의 언어를 { $language }(으)로 선택함
event-other = { $kind }

## The outbox of the demonstration

outbox-title = 보낸 편지함
outbox-what = 이 시연의 메일은 발송되지 않고, 메일 프로그램에서 보이는 그대로 여기에 보관됩니다.
outbox-none = 아직 보낸 메일이 없습니다. 시계를 앞으로 돌리고 잠시 기다리세요.
outbox-not-here = 여기서는 실제 메일 서버로 발송하므로 볼 수 있는 편지함이 없습니다.
outbox-shown = 전체 { $total }건 중 최근 { $shown }건
outbox-to = 받는 사람: { $address }
outbox-headers = 머리글
outbox-parts = 이 메일의 구성
outbox-no-subject = (제목 없음)

## The clock of the demonstration

clock-title = 시계
clock-what = 시연에는 자체 시계가 있습니다. 앞으로 돌리면 그때까지 보낼 때가 된 모든 것이 계획되고 발송됩니다.
clock-now = 이 시계의 현재 시각(협정 세계시)
clock-forward = { $days }일 앞으로
clock-moved = 시계를 { $days }일 앞으로 돌렸습니다. 보낼 때가 된 것을 지금 계획하고 발송합니다.
clock-only-forward = 앞으로만 갑니다. 보낸 것은 되돌릴 수 없습니다.

## A record: what keeps it out of messages, where it speaks, and what was told about it.

# $campaign is a campaign's title, $version the number of its version. $field holds $value, which cannot be read from
# character $column on; $reason is an English sentence.
record-held = { $campaign } 버전 { $version }에서 제외됨: { $field } ‘{ $value }’의 { $column }번째 문자: { $reason }
# Before the campaigns in whose groups a record speaks together with others.
record-groups = 속한 그룹
record-over = 더 예정된 것이 없습니다
record-left-out = 제외됨: 그룹에 알린 뒤에 들어왔습니다
# Before the references of messages that spoke of a record.
record-said = 알린 메시지
record-ends = { $date } 종료
record-kind-license = 라이선스
record-kind-contract = 계약
record-kind-subscription = 구독
record-kind-vehicle = 차량
record-field-since = 시작
record-field-key-file = 키 파일
record-field-key-text = 키
record-yes = 예
record-no = 아니요

## On hold: what people keep back, let go again, or end for good

hold-pill = 일시 중지됨
hold-place = 일시 중지
hold-end = 재개
cancel-enrollment = 시퀀스 종료
cancel-delivery = 메시지 취소
hold-title-customer = { $name } 고객에 대한 발송 일시 중지
hold-title-enrollment = ‘{ $campaign }’ 일시 중지
hold-title-delivery = 이 메시지 일시 중지
hold-explain-customer = 일시 중지가 끝날 때까지 이 고객에게 예정된 것은 발송되지 않습니다. 다시 보내기처럼 누군가 요청한 것은 그대로 발송됩니다.
hold-explain-enrollment = 일시 중지가 끝날 때까지 이 시퀀스의 다음 단계는 준비되지 않으며, 대기 중인 것은 그대로 남습니다. 그동안 기한이 지난 단계는 건너뜁니다.
hold-explain-delivery = 일시 중지가 끝날 때까지 이 메시지는 발송되지 않습니다.
cancel-title-enrollment = { $name } 고객의 ‘{ $campaign }’ 종료
cancel-title-delivery = 이 메시지 취소
cancel-explain-enrollment = 더 이상의 단계는 없으며, 아직 발송되지 않은 것은 철회됩니다. 되돌릴 수 없습니다. 새 날짜가 있는 레코드는 처음부터 시작합니다.
cancel-explain-delivery = 이 메시지는 발송되지 않습니다. 되돌릴 수 없지만 메시지를 다시 보낼 수는 있습니다.
hold-until = 종료일(선택)
hold-until-hint = 고객이 있는 곳({ $zone })에서 이 날이 시작되면 자동으로 재개됩니다. 비워 두면 누군가 재개할 때까지 계속됩니다.
hold-told-customer = { $name } 님이 이 고객에 대한 발송을 일시 중지했습니다({ $moment }).
hold-told-enrollment = { $name } 님이 시퀀스를 일시 중지했습니다({ $moment }).
hold-told-delivery = { $name } 님이 메시지를 일시 중지했습니다({ $moment }).
hold-ends = { $moment }까지
hold-ends-never = 누군가 재개할 때까지
hold-passed = { $step } 단계는 기한이 지나 건너뛰었습니다.
hold-done-held = 일시 중지되었습니다.
hold-done-ended = 재개되었습니다. 기한이 된 것은 계속 진행됩니다.
hold-done-enrollment-cancelled = 시퀀스가 종료되었습니다. 아직 발송되지 않은 것은 철회되었습니다.
hold-done-delivery-cancelled = 메시지가 취소되었습니다.
hold-refused-already = 이미 다른 사람이 일시 중지했습니다. 누가 왜 중지했는지 확인하세요.
hold-refused-ended = 이 일시 중지는 이미 끝났습니다.
hold-refused-going = 너무 늦었습니다. 전달이 시작되어 메시지가 이미 발송되었을 수 있습니다. 1분 후에 다시 확인하세요.
hold-refused-over = 이미 끝났습니다. 일시 중지하거나 종료할 것이 없습니다.
holds-title = 일시 중지됨
holds-explain = 일시 중지된 모든 항목입니다. 지정한 날이 되거나 누군가 재개하면 끝납니다.
holds-none = 일시 중지된 것이 없습니다.
holds-link =
    { $count ->
        [0] 일시 중지된 것 없음
       *[other] 일시 중지 { $count }건
    }
enrollments-title = 진행 중
enrollment-next = 다음: { $step }, { $moment }
enrollment-next-none = 다음 단계 없음
