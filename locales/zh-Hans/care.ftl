### See locales/en/care.ftl for what each phrase is for.

## The frame around every page

care-product = Carillon
care-skip = 跳到内容
care-main-nav = 导航
care-home = 首页
care-find = 查找
care-outbox = 发件箱
care-clock = 时钟
care-today = 今天是
care-account = 您的账户
care-language = 语言
care-theme = 外观
care-theme-system = 跟随设备
care-theme-light = 浅色
care-theme-dark = 深色
care-apply = 应用
care-sign-out = 退出登录
care-back = 返回
care-cancel = 取消
care-copy = 复制
care-copied = 已复制

role-admin = 管理员
role-csr = 客户服务

## Signing in

sign-in-title = 登录客户服务
sign-in-email = 电子邮件
sign-in-password = 密码
sign-in-button = 登录
sign-in-refused = 电子邮件或密码不正确。
sign-in-locked = 密码错误次数过多，登录还将锁定 { $minutes } 分钟。
sign-in-forgot = 忘记密码？管理员可以为您重新设置。
sign-in-demo = 这是使用虚构客户的演示。您可以用以下身份登录：

## Finding

find-label = 查找消息
find-placeholder = 姓名、电子邮件、单位、编号、许可证号……
find-button = 查找
find-hint = 输入来电者所说的内容：每个词都必须出现，顺序不限。
find-keys = 按 / 跳到这里，按 ↓ 浏览各行。
find-title = “{ $query }”的查找结果
find-title-all = 最新消息
find-title-refused = 最终被拒绝或被搁置
find-title-uncertain = 移交结果不明
find-nothing = 没有找到与“{ $query }”相符的内容。
find-nothing-todo = 请减少词语、换一种写法，或使用消息中的编号，例如 C-7K2M9QXA。
find-more = 更早的
find-count = { $count } 条消息
find-count-more = 最新的 { $count } 条消息

## Home

home-title = 客户怎么说？
home-attention = 需要关注
home-all-well = 没有需要关注的事项。
home-rejected = { $count } 次投递被最终拒绝或被搁置。
home-rejected-todo = 请更正登记的地址，然后重新发送消息。
home-tasks = 无法联系到 { $count } 位客户。
home-tasks-todo = 请另寻联系方式，然后关闭任务。
home-uncertain = { $count } 次移交结果不明。
home-uncertain-todo = 邮件会以相同的 Message-ID 重发；请过几分钟再查看。
home-quarantined = { $count } 行在导入时被扣留。
home-quarantined-todo = 请在来源中修正这些行，并重新导入文件。
home-figures = 统计
home-customers = 客户
home-records = 记录
home-communications = 消息
home-accepted = 已送达
home-waiting = 等待中
home-newest = 最新消息
home-newest-all = 全部
home-newest-none = 还没有向任何人发送消息。一旦有步骤到期，就会显示在这里。

## A communication

class-transactional = 应客户要求
class-service = 服务
class-promotional = 推广
communication-version = 第 { $version } 版
communication-page = 客户的页面
communication-page-hint = 打开客户所打开的页面
communication-as = 查看方式
communication-as-email = 邮件
communication-as-page = 网页
communication-as-text = 文本
communication-as-source = 源代码
communication-frame = 邮件（{ $language }）
communication-language = 查看语言
communication-shown = 您正在查看{ $language }；发送时使用的是{ $sent }。
communication-records = 涉及的记录
communication-records-none = 不涉及任何记录。
communication-deliveries = 投递
communication-deliveries-none = 没有安排投递。
communication-versions = 版本
communication-version-by = 由 { $name } 创建
communication-timeline = 经过
communication-timeline-none = 还没有。
communication-zone = 时间按客户所在地：{ $zone }

communication-edit = 更正文字
communication-again = 重新发送
communication-again-language = 语言
communication-again-reason = 原因
communication-again-hint = 将发往登记的地址，使用首次发送时的数据。
communication-again-button = 重新发送
communication-done-resent = 已在发送途中。新的投递列在下方。
communication-done-corrected = 更正后的版本已保存并正在发送。之前的版本保持不变。

delivery-due = 预定于 { $moment }
delivery-settled = 完成于 { $moment }
delivery-attempts =
    { $count ->
        [0] 尚未尝试
       *[other] 已尝试 { $count } 次
    }
delivery-message-id = Message-ID
delivery-piece = 邮件编号
delivery-paper = 查看打印件
delivery-answer = 答复
delivery-cause = 发送原因
cause-plan = 活动计划
cause-failover = 其他方式未送达，由此接替
cause-again = 以同一方式重试
cause-resend = 客户要求重发
cause-care-resend = 客户服务重发
cause-correction = 文字已更正
delivery-why = 为何尚未送达？

state-planned = 已计划
state-claimed = 处理中
state-started = 正在移交
state-accepted = 已送达
state-deferred = 稍后重试
state-rejected = 被拒绝
state-uncertain = 结果不明
state-held = 已搁置
state-cancelled = 已取消

reason-no-address = 没有登记电子邮件地址。
reason-bad-address = 登记的电子邮件地址不可用。
reason-stopped = 客户要求不接收此类消息。
reason-doubt = 发送在移交与记录之间中断；已用相同的 Message-ID 重发。
reason-no-postal = 没有登记完整的邮寄地址。
reason-no-fax = 没有登记传真号码。
reason-no-phone = 没有登记电话号码。
reason-silence = 无人回应。
reason-waiting = 等待发送。
reason-no-step = 活动中已没有此步骤。
reason-no-customer = 该客户已不存在。
reason-no-record = 已没有符合条件的记录。
reason-not-theirs = 收件人已不再持有其中任何记录。
reason-event-first = 发送之前发生了事件，已撤回。

## Correcting the words

edit-title = 更正 { $reference } 的文字
edit-explain = 您正在更正{ $language }文本。更正后将成为新版本并立即发送；客户手中的版本保持不变。
edit-subject = 主题
edit-words = 文字
edit-words-hint = Markdown：# 标题、**粗体**、- 列表、[文字](https://…) 链接。空行开始新的段落。
edit-reason = 为什么更正？
edit-reason-hint = 同事会在经过中看到，客户不会看到。
edit-preview = 预览
edit-preview-button = 显示预览
edit-preview-failed = 无法生成预览。您的文字仍在这里。
edit-send = 发送更正后的版本

## A customer

customer-eyebrow = 客户
customer-number = 编号 { $number }
customer-edit = 更正资料
customer-data = 登记资料
customer-records = 记录
customer-records-none = 没有记录。
customer-communications = 消息
customer-communications-none = 还没有向此客户发送过消息。
customer-timeline = 经过
customer-former = 以前的资料
customer-reseller = 经销商
customer-address = 地址
customer-done-saved = 资料已更正。以前的状态已保留。
customer-edit-title = 更正 { $name } 的资料
customer-edit-who = 姓名
customer-edit-reach = 联系方式
customer-edit-where = 地址
customer-edit-why = 原因
customer-edit-save = 保存
customer-edit-reason-hint = 例如：客户在电话中告知。
customer-conflict = 您输入期间，其他人已更正了此客户的资料。下面是您输入的内容；有差异的字段旁显示现在登记的内容。再次保存即可采用您的内容。
customer-on-file = 现在登记：{ $value }

field-title = 称谓
field-given = 名
field-family = 姓
field-organisation = 单位
field-language = 语言
field-country = 国家或地区
field-country-hint = 两个字母，例如 JP
field-time-zone = 时区
field-time-zone-hint = 例如 Asia/Tokyo
field-email = 电子邮件
field-phone = 电话
field-fax = 传真
field-street = 街道
field-locality = 城市
field-region = 省或州
field-postal-code = 邮政编码
field-reason = 原因

## Faults in forms

fault-summary = 还有 { $count } 个字段不可用。
fault-empty = 请填写。
fault-country = 无法识别此国家或地区。请使用两个字母，例如 JP、DE 或 US。
fault-language = 我们不支持此语言。
fault-time-zone = 这不是时区。请使用 Europe/Berlin 这样的名称。
fault-name = 请填写姓名或单位。
fault-email = 这不是电子邮件地址。
fault-phone = 这不是电话号码。如不确定，请以 + 和国家代码开头。
fault-words = 此文字无法发送：{ $detail }
fault-password = 密码至少需要 { $detail } 个字符。
fault-long = 最多 500 个字符。现在有 { $detail } 个。
fault-past = 请填写今后的日期。
fault-other = 此内容不可用。

## Offers in a communication

offer-title = 此消息中的优惠
offer-in-slot = { $slot } 位置：{ $offer }
offer-because-only = 此处只有这一项优惠可用。
offer-because-priority = 它的优先级最高：{ $priority }。
offer-because-lot = 有多项优惠同为最高优先级 { $priority }；按该客户的抽签结果选中此项。
offer-others = 为什么不是其他优惠？
offer-not-meant = 不适用于该客户
offer-not-yet = { $day }开始
offer-over = 已于{ $day }结束
offer-beside = 位于此消息的另一个位置
offer-excluded = 不能与 { $other } 同时出现
offer-shown-on = { $day }展示
offer-excluded-here = 它在此消息中
offer-shown-enough = 已向该客户展示足够次数（上限：{ $most }）
offer-out-of-stock = 已发完（共 { $stock } 份）
offer-lower-priority = 另有优惠的优先级高于 { $priority }
offer-other-lot = 抽签选中了同优先级的另一项

## What happens: the lines of a timeline

actor-system = Carillon
actor-customer = 客户

event-communication-planned = 已计划，语言：{ $language }（步骤 { $step }）
event-delivery-accepted = 已移交邮件服务器，语言：{ $language }
event-delivery-deferred = 邮件服务器要求稍后再来
event-delivery-rejected = 邮件服务器拒绝接收
event-delivery-uncertain = 一次移交中断
event-delivery-held = 已搁置
event-delivery-cancelled = 投递已取消
event-delivery-accepted-letter = 已移交打印，语言：{ $language }
event-delivery-accepted-fax = 已移交传真服务器，语言：{ $language }
event-delivery-accepted-sms = 短信已移交，语言：{ $language }
event-delivery-deferred-letter = 打印机无法接收，稍后重试
event-delivery-deferred-fax = 传真服务器无法接收，稍后重试
event-delivery-deferred-sms = 短信无法移交，稍后重试
event-delivery-rejected-letter = 信函未能打印
event-delivery-rejected-fax = 传真未送达
event-delivery-rejected-sms = 短信未送达
event-delivery-arrived = 已送达
event-delivery-arrived-letter = 信函已打印
event-delivery-arrived-fax = 传真已送达
event-delivery-arrived-sms = 短信已送达手机
event-delivery-delayed = 邮件服务器仍在尝试
event-letter-returned = 信函被邮局退回
event-return-undone = 撤销了退回信函的扫描
event-ladder-moved = 改用其他方式继续：{ $channel }
event-ladder-again = 以同一方式重试
event-ladder-ended = 已没有联系客户的方式，需要人工处理
event-ladder-left = 不再发送：所属序列已结束
event-address-suppressed-email = 不再向此电子邮件地址发送
event-address-suppressed-letter = 不再向此邮寄地址发送
event-address-suppressed-fax = 不再向此传真号码发送
event-address-suppressed-sms = 不再向此电话号码发送
event-replied = 已回复
event-answered-by-machine = 收到自动回复
event-complained = 举报为垃圾邮件
event-unsubscribed-by-mail = 通过邮件要求停止
event-resend-requested = 要求重新发送，语言：{ $language }
event-care-resend-requested = 已重新发送，语言：{ $language }
event-words-corrected = 更正了文字，语言：{ $language }
event-customer-corrected = 更正了资料：{ $fields }
event-customer-imported = 资料来自导入
event-enrollment-ended = 序列已结束
event-happened = 事件：{ $name }
event-enrollment-switched = { $event } 结束了 { $campaign } 的序列 { $from }
event-enrollment-started = { $event } 开始了 { $campaign } 的序列 { $to }
event-step-passed = 已跳过步骤 { $step }：{ $reason }
event-enrolled-by-hand = 已加入 { $campaign } 的序列 { $to }
event-held-customer = 暂停了向客户的发送
event-held-enrollment = 暂停了一个序列
event-held-delivery = 暂停了消息
event-hold-ended-customer = 对客户的暂停已结束
event-hold-ended-enrollment = 对一个序列的暂停已结束
event-hold-ended-delivery = 对消息的暂停已结束
event-enrollment-cancelled = 结束了 { $campaign } 的序列 { $from }
event-offer-placed = 优惠 { $offer } 已放入 { $slot } 位置
event-asked-to-stop = 要求停止优惠和资讯
event-asked-to-resume = 要求重新接收优惠和资讯
event-language-chosen = 今后的消息使用{ $language }
event-other = { $kind }

## The outbox of the demonstration

outbox-title = 发件箱
outbox-what = 本演示的邮件不会发出，而是保存在这里，与邮件程序中显示的一样。
outbox-none = 还没有发送任何邮件。请把时钟拨快，并稍等片刻。
outbox-not-here = 这里的邮件发往真实的邮件服务器，因此没有可查看的发件箱。
outbox-shown = 共 { $total } 封，显示最新的 { $shown } 封
outbox-to = 收件人：{ $address }
outbox-headers = 邮件头
outbox-parts = 此邮件的各部分
outbox-no-subject = （无主题）

## The clock of the demonstration

clock-title = 时钟
clock-what = 演示有自己的时钟。把它拨快，到那时为止到期的一切都会被计划并发送。
clock-now = 此时钟的时间（世界协调时间）
clock-forward = 拨快 { $days } 天
clock-moved = 时钟已拨快 { $days } 天。到期的内容正在计划并发送。
clock-only-forward = 时钟只能向前：已发送的无法收回。

## A record: what keeps it out of messages, where it speaks, and what was told about it.

# $campaign is a campaign's title, $version the number of its version. $field holds $value, which cannot be read from
# character $column on; $reason is an English sentence.
record-held = 未纳入{ $campaign }（版本 { $version }）：{ $field }“{ $value }”，第 { $column } 个字符：{ $reason }
# Before the campaigns in whose groups a record speaks together with others.
record-groups = 所属分组
record-over = 没有后续通知
record-left-out = 已略过：在所属分组的通知发出之后才加入
# Before the references of messages that spoke of a record.
record-said = 已通知于
record-ends = { $date }到期
record-kind-license = 许可证
record-kind-contract = 合同
record-kind-subscription = 订阅
record-kind-vehicle = 车辆
record-field-since = 起始
record-field-key-file = 密钥文件
record-field-key-text = 密钥
record-yes = 是
record-no = 否

## On hold: what people keep back, let go again, or end for good

hold-pill = 已暂停
hold-place = 暂停
hold-end = 恢复
cancel-enrollment = 结束此序列
cancel-delivery = 取消此消息
hold-title-customer = 暂停向 { $name } 发送
hold-title-enrollment = 暂停“{ $campaign }”
hold-title-delivery = 暂停此消息
hold-explain-customer = 在恢复之前，为此客户计划的任何内容都不会发送。有人主动要求的内容（例如重新发送消息）仍会发送。
hold-explain-enrollment = 在恢复之前，不会准备此序列的后续步骤，仍在等待的内容将保留在此。期间已过时限的步骤将被跳过。
hold-explain-delivery = 在恢复之前，此消息将保留在此。
cancel-title-enrollment = 为 { $name } 结束“{ $campaign }”
cancel-title-delivery = 取消此消息
cancel-explain-enrollment = 不会再有后续步骤，尚未发送的内容将被撤回。此操作无法撤销。有新日期的记录会重新开始。
cancel-explain-delivery = 此消息不会发送。此操作无法撤销，但可以重新发送该消息。
hold-until = 截止日期（可选）
hold-until-hint = 在客户所在地（{ $zone }）的这一天开始时自动恢复。留空则一直暂停，直到有人恢复。
hold-told-customer = { $name } 暂停了向此客户的发送：{ $moment }。
hold-told-enrollment = { $name } 暂停了此序列：{ $moment }。
hold-told-delivery = { $name } 暂停了此消息：{ $moment }。
hold-ends = 直到 { $moment }
hold-ends-never = 直到有人恢复
hold-passed = 步骤 { $step } 已过时限，已被跳过。
hold-done-held = 已暂停。
hold-done-ended = 已恢复。到期的内容将继续处理。
hold-done-enrollment-cancelled = 序列已结束。尚未发送的内容已撤回。
hold-done-delivery-cancelled = 消息已取消。
hold-refused-already = 已有人将其暂停：请查看是谁以及原因。
hold-refused-ended = 此暂停已经结束。
hold-refused-going = 为时已晚：交付已开始，消息可能已经发出。请一分钟后再查看。
hold-refused-over = 已经结束：没有可以暂停或结束的内容。
holds-title = 已暂停
holds-explain = 所有被暂停的内容。暂停在指定日期结束，或由某人恢复。
holds-none = 没有暂停的内容。
holds-link =
    { $count ->
        [0] 没有暂停的内容
       *[other] { $count } 项已暂停
    }
enrollments-title = 进行中
enrollment-next = 下一步：{ $step }，{ $moment }
enrollment-next-none = 没有后续步骤
