### See locales/en/email.ftl for what each phrase is for.

email-view = 브라우저에서 또는 다른 언어로 이 메시지 보기
email-reference = 접수 번호: { $reference }
email-preferences = 연락 방식 선택하기
email-more-rows = 나머지 { $count }행은 웹 페이지에서 볼 수 있습니다.
