### Simulation: copies of customers live through a campaign, in the portal of client care

simulate-title = 시뮬레이션
simulate-explain = 고객의 복사본이 별도의 시계로 몇 달치 캠페인을 몇 초 만에 겪습니다. 아무것도 발송되지 않고, 고객의 데이터도 바뀌지 않습니다.
simulate-limits = 이 캠페인만, 아직 아무에게도 보낸 적이 없는 것으로 보고 진행합니다. 날짜는 UTC 기준입니다.
simulate-version = 버전
simulate-against = 비교 대상
simulate-from = 첫날
simulate-to = 마지막 날
simulate-customers = 고객
# $all is how many there are, $most how many may be copied; both are numbers.
simulate-customers-hint = 번호순으로 처음부터입니다. 모두 { $all }명이며, 최대 { $most }명을 복사합니다.
simulate-run = 실행
simulate-again = 다시 실행
simulate-busy = 시작되지 않았습니다. 이미 시뮬레이션 두 개가 진행 중입니다. 1분 뒤에 다시 시도해 주세요.
simulate-kept = 이전 시뮬레이션
simulate-kept-explain = 최근 것만 보관되며, 오래된 것은 저절로 사라집니다.
# $version is a number.
simulate-beside = 버전 { $version }과(와) 비교

## Before there is anything to see

# $share is a number of hundredths.
simulate-living = 진행 중: { $share }%
simulate-living-explain = 이 페이지는 자동으로 새로 고쳐집니다.
simulate-look-again = 다시 보기
simulate-failed = 이 시뮬레이션은 끝나지 못했습니다. 다시 시도해 주세요. 또 실패하면 프로그램 로그에 이유가 있습니다.
simulate-vanished = 이 시뮬레이션은 더 이상 보관되지 않습니다. 바뀐 것이 없다면 다시 실행해도 같은 결과가 나옵니다.
# $day is a day.
simulate-stopped = 너무 오래 걸려 { $day }에 멈췄습니다. 그날 이전에 일어난 일이 표시됩니다. 모두 보려면 고객이나 날짜를 줄이세요.

## In numbers

simulate-summary = 한눈에 보기
simulate-figure-customers = 고객
simulate-figure-reached = 연락받은 고객
simulate-figure-sent = 보낸 메시지
simulate-figure-waiting = 끝에 대기 중
simulate-figure-held = 보류됨
simulate-figure-passed = 건너뛴 단계
simulate-figure-switched = 다른 경로로 이동
simulate-figure-ended = 일찍 종료
simulate-figure-way = 끝에 진행 중
simulate-steps = 단계별
simulate-head-step = 단계
simulate-no-step = 단계 없음
simulate-days = 날짜별
simulate-days-none = 이 기간에는 발송된 것이 없습니다.
# $count is a number of messages, $day the day on which they go.
simulate-days-most = 하루 최다: { $count } ({ $day })
# $days counts days on which something goes out.
simulate-days-all = 발송이 있는 날: { $days }

## Quotas

simulate-quotas = 발송량 규칙
simulate-quotas-none = 집계하거나 보류한 발송량 규칙이 없습니다.
# $used and $most are numbers of messages.
simulate-quota-peak = 최대 { $most } 중 { $used }
simulate-quota-any = 최대 { $used }, 제한 없음
# $days counts days.
simulate-quota-full = 모두 사용한 날: { $days }
# $count is a number of messages.
simulate-quota-waiting = 하루 끝의 최대 대기 수: { $count }

## What changes with another version

simulate-shifts = 달라지는 점
simulate-shifts-none = 이 고객과 기간에는 두 버전이 똑같이 동작합니다.
# $version is a number.
simulate-shift-new = 버전 { $version }에서만
simulate-shift-gone = 버전 { $version }에서만
simulate-shift-moved = 다른 날
simulate-shift-differs = 같은 날이지만 다름
simulate-other-words = 다른 문구
# $version is a number.
simulate-open-version = 버전 { $version }에서 열기

## What happened

simulate-happened = 일어난 일
simulate-customer = 고객: 번호 또는 이름
simulate-what = 종류
simulate-everything = 모두
simulate-what-planned = 계획됨
simulate-what-sent = 발송됨
simulate-what-failed = 발송 실패
simulate-what-held = 보류됨
simulate-what-withdrawn = 철회됨
simulate-what-passed = 단계 건너뜀
simulate-what-switched = 다른 경로로 이동
simulate-what-ended = 일찍 종료
simulate-what-placed = 오퍼와 파트너 문구
simulate-what-other = 그 밖의 것
# $count is a number of lines.
simulate-lines = 줄 수: { $count }
simulate-lines-none = 해당하는 일이 없었습니다.
simulate-open = 메시지 열기
simulate-pages = 페이지
# Both are numbers.
simulate-page = { $pages }페이지 중 { $page }
simulate-before = 이전 페이지
simulate-next = 다음 페이지

## A message

simulate-message = 문구가 없는 메시지
simulate-message-note = 시뮬레이션입니다. 이 메시지를 받은 사람은 없습니다.

## Faults of the form. $detail is what was expected.

simulate-fault-version = 버전을 선택해 주세요.
simulate-fault-long = 시뮬레이션은 최대 1년입니다. 마지막 날을 앞당겨 주세요.
simulate-fault-customers = 1부터 { $detail }까지의 정수를 입력해 주세요.
simulate-fault-nobody = 복사할 고객이 아직 없습니다. 먼저 가져와 주세요.
# $detail is the number of a version.
simulate-fault-faulty = 버전 { $detail }에서 오류가 발견되었습니다. 먼저 고치거나 다른 버전을 선택해 주세요.
