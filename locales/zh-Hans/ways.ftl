### The ways a customer wants to be reached

customer-edit-ways = 意愿
field-prefers = 首选联系方式
ways-no-order = 按各活动的设定
way-neither = 未表示
way-agreed = 已同意
way-refused = 已拒绝
field-agrees-to = 已同意的方式
field-refuses = 已拒绝的方式
fault-channel = 这不是联系渠道。请从列表中选择。
ways-hint = 通过传真和短信发送广告需要“已同意”。“已拒绝”适用于我们发送的一切内容。
reason-refused = 客户不希望通过这种方式联系
reason-not-agreed = 客户未同意以这种方式接收广告
event-answered-by-text = 已回复其短信
