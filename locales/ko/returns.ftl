### The returns desk and the tasks of client care

## The returns desk, where letters the post brought back are scanned

returns-title = 반송 우편물
returns-intro = 우편물 왼쪽 가장자리의 코드를 스캔하거나 옆에 있는 문자를 입력하세요.
returns-code = 코드
returns-reason = 반송 사유
returns-reason-moved = 이사
returns-reason-unknown = 수취인 불명
returns-reason-address = 주소 오류 또는 불완전
returns-reason-refused = 수취 거절
returns-reason-unclaimed = 찾아가지 않음
returns-reason-deceased = 사망
returns-take = 접수
returns-taken = { $customer } 고객에게 보낸 우편물이 반송되었습니다.
returns-next = 다음 방법: { $channel }
returns-next-none = 자동으로 이어지는 것이 없습니다. 담당자가 확인해야 합니다.
returns-known = 이미 스캔한 우편물입니다. 다시 처리하지 않았습니다.
returns-unknown = 코드가 { $code }인 우편물이 없습니다. 이 스캔은 아래 목록에 남겨 둡니다.
returns-empty = 스캔한 것이 없습니다.
returns-early = 이 우편물은 아직 인쇄하도록 전달되지 않았습니다.
returns-late = 너무 늦었습니다. 다음 발송이 이미 시작되었습니다.
returns-undo = 스캔 취소
returns-undone = 스캔을 취소했습니다.
returns-is-undone = 취소됨
returns-correct = 주소 수정
returns-latest = 최근 스캔
returns-none = 아직 스캔한 것이 없습니다.
returns-unknown-code = 알 수 없는 코드

## Tasks: what no rule can do

tasks-title = 작업
tasks-intro = 이 고객들에게는 모든 방법을 시도했습니다. 다른 방법을 찾은 뒤 작업을 완료하세요.
tasks-none = 담당자가 처리할 것이 없습니다.
tasks-done = 완료
tasks-closed = 작업을 완료했습니다.
tasks-since = { $moment }부터
