### See locales/en/email.ftl for what each phrase is for.

email-view = 在浏览器中或以其他语言查看此消息
email-reference = 参考编号：{ $reference }
email-preferences = 选择我们与您联系的方式
email-more-rows = 另有 { $count } 行请见网页。
