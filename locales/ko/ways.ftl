### The ways a customer wants to be reached

customer-edit-ways = 희망 사항
field-prefers = 먼저 연락할 방법
ways-no-order = 캠페인 설정대로
way-neither = 지정 없음
way-agreed = 동의
way-refused = 거부
field-agrees-to = 동의한 방법
field-refuses = 거부한 방법
fault-channel = 연락 방법이 아닙니다. 목록에서 선택하세요.
ways-hint = 팩스와 문자 메시지 광고에는 ‘동의’가 필요합니다. ‘거부’는 모든 연락에 적용됩니다.
reason-refused = 고객이 이 방법으로 연락받기를 원하지 않습니다
reason-not-agreed = 고객이 이 방법의 광고에 동의하지 않았습니다
event-answered-by-text = 문자 메시지에 답했습니다
