### The studio: campaigns and their words, in the portal of client care.

## The list

studio-title = 캠페인
studio-what = 고객에게 무엇을 알리는지, 보내기 전에 어떻게 읽히는지, 누가 바꿨는지 봅니다.
studio-none = 아직 캠페인이 없습니다. 폴더를 가져와 시작하세요.
# $count is a number.
studio-languages = 언어: { $count }
studio-steps = 단계: { $count }
# What the check found. Faults keep a version from going out, warnings do not.
studio-faults = 오류: { $count }
studio-warnings = 주의: { $count }
studio-clean = 지적 사항 없음
studio-read-only = 여기서 모든 내용을 읽고 시험해 볼 수 있습니다. 저장은 관리자만 할 수 있습니다.
studio-import = 폴더 가져오기
studio-import-file = zip 파일
studio-import-what = 여기서 내보낸 캠페인 폴더입니다. 폴더에 적힌 캠페인의 새 버전이 됩니다.
studio-import-button = 가져오기
studio-export = 내보내기

## Versions

studio-versions = 버전
studio-active = 사용 중
studio-draft = 초안
# Beside a draft. $version is a number.
studio-active-is = 발송 중인 버전: { $version }
studio-made = 이 버전으로 만들어져 그 문구를 유지하는 메시지: { $count }
# $count is the number of recipients on their way through the campaign.
studio-keeps = 이미 보낸 내용은 만들어진 버전을 유지합니다. 진행 중: { $count }. 다음 메시지는 사용 중인 버전으로 만들어집니다.
studio-against = 비교 대상
studio-compare = 비교
studio-no-difference = 두 버전의 내용이 같습니다.
studio-first = 첫 버전입니다. 모든 내용이 새것입니다.
studio-difference-cut = 차이의 앞부분만 표시됩니다.
# $line is a number.
studio-line = { $line }행부터
studio-file-new = 새 파일
studio-file-gone = 제거된 파일
studio-read = 파일 읽기
studio-restore = 이 버전으로 되돌리기
studio-activate = 이 초안 사용하기
studio-restore-what = 파일이 새 버전이 되어 그때부터 발송됩니다. 잃어버리는 것은 없습니다.

## A campaign

studio-audience = 대상
studio-audience-customers = 모든 고객.
# $kind is the name of a kind of records.
studio-audience-records = “{ $kind }” 종류의 레코드를 가진 고객.
studio-group-customer = 고객별로 모든 레코드를 한 번에 알립니다.
studio-group-record = 레코드마다 한 번 알립니다.
studio-group-household = 같은 주소의 같은 성을 쓰는 가구별로 한 번에 알립니다.
studio-group-organisation = 기관별로 모든 레코드를 한 번에 알립니다.
studio-group-reseller = 리셀러마다 담당하는 모든 레코드를 한 번에 알립니다.
# Beside whose records speak together: which dates do. $days counts days.
studio-window-day = 날짜가 같은 레코드를 함께 알립니다.
studio-window = 첫 날짜로부터 { $days }일 이내인 레코드를 함께 알립니다.
# What becomes of records that come in when their group has spoken.
studio-late-next = 나중에 추가된 레코드는 다음 단계에서 알립니다.
studio-late-own = 나중에 추가된 레코드는 따로 알립니다.
studio-late-ignore = 나중에 추가된 레코드는 제외합니다.
studio-path = 경로
# $anchor is the name of a date of a record, such as expires; $time such as 09:00.
studio-anchor = “{ $anchor }”부터 세어 고객 시간 { $time }에 발송
studio-anchor-event = 이벤트 “{ $anchor }” 발생일부터 세어 고객 시간 { $time }에 발송
studio-anchor-entry = 대상에 처음 포함된 날부터 세어 고객 시간 { $time }에 발송
studio-anchor-switch = 여기로 넘어온 날부터 세어 고객 시간 { $time }에 발송
studio-step-if = 다음 조건일 때만
studio-step-until = 최대 { $days }일 동안 기다리는 조건
studio-step-go = { $to }(으)로 이동
studio-step-end = 시퀀스 종료
studio-step-waiting = 이 단계로 오는 중: { $number }
studio-step-told = 알림: { $number }
# $days is a number.
studio-offset-before = { $days }일 전
studio-offset-on = 당일
studio-offset-after = { $days }일 후
studio-words = 문구
studio-complete = 완료
studio-missing = 없음
studio-findings = 검사 결과
studio-findings-none = 검사에서 문제가 없습니다.
studio-with-samples = 예시: { $names }
studio-more = 더 보기: { $count }
studio-files = 파일
studio-folder-top = 캠페인 자체
studio-file-count = 파일: { $count }
studio-new-file = 새 파일

## A file on the desk

studio-text = 본문
studio-reason = 무엇을 왜 바꾸는지
studio-reason-hint = 동료가 버전 옆에서 읽습니다.
studio-save = 저장하고 사용하기
studio-save-draft = 초안으로 저장
studio-check = 검사
studio-remove = 이 파일 제거
studio-preview = 미리보기
# $language is the language's own name.
studio-preview-in = 미리보기: { $language }
studio-preview-wait = “보기”를 누르면 양식의 본문이 보입니다.
studio-show = 보기
studio-sample = 예시로
studio-customer = 또는 고객으로
studio-customer-hint = 번호, 이메일 또는 이름
studio-medium = 매체
studio-beside = 나란히 보기
studio-beside-none = 없음
studio-open = 열기
studio-not-shown = 이 파일만의 미리보기는 없으며 검사가 읽습니다.
# $name is a customer or a sample.
studio-shown-as = { $name }(으)로 표시
studio-shown-others = 함께 찾은 고객: { $names }
studio-outside = 현재 상태라면 이 캠페인은 이 고객에게 보내지 않습니다.
studio-old-version = 버전 { $version }을(를) 보고 있습니다. 최신은 버전 { $newest }입니다.
studio-to-newest = 최신 버전으로

## What became of it

studio-done-applied = 버전 { $version }이(가) 사용 중입니다. 앞으로의 메시지는 이 버전으로 만들어집니다.
studio-done-drafted = 버전 { $version }은(는) 초안입니다. 사용하기 전까지 아무것도 발송되지 않습니다.
studio-refused = 저장하지 않았습니다. 검사에서 오류가 발견되었습니다. 고치거나 초안으로 저장하세요.
# $name is a colleague.
studio-moved = 저장하지 않았습니다. 그사이 { $name } 님이 버전 { $version }을(를) 저장했습니다. 입력한 내용은 그대로 있습니다. 차이를 확인한 뒤 다시 저장하세요.
studio-moved-theirs = 그사이 바뀐 내용
studio-moved-yours = 지금 저장하면 바뀔 내용
studio-moved-restore = 저장하지 않았습니다. 그사이 누군가 더 새로운 버전을 저장했습니다. 확인한 뒤 다시 결정하세요.

## Faults of the forms. $detail is what was typed or is expected.

studio-fault-path = “{ $detail }”은(는) 캠페인 안의 경로가 아닙니다. content/60-days/en.md 같은 이름을 쓰세요.
studio-fault-large = 파일은 { $detail }바이트까지입니다. 줄이거나 나누세요.
studio-fault-many = 캠페인의 파일은 { $detail }개까지입니다.
studio-fault-nul = { $detail }에 텍스트가 아닌 문자가 있습니다. 삭제하세요.
studio-fault-same = 버전 { $detail }과(와) 내용이 같습니다.
# $detail is a sentence in English.
studio-fault-archive = 가져올 수 없습니다: { $detail }
studio-no-customer = “{ $detail }”에 해당하는 고객이 없습니다. 번호, 이메일 또는 더 적은 단어로 찾아보세요.
studio-no-records = { $detail }에게는 이 캠페인이 다루는 레코드가 없습니다.
studio-no-sample = 보여 줄 예시가 없습니다. 고객을 선택하세요.
studio-bad-sample = 예시를 읽을 수 없습니다: { $detail }
