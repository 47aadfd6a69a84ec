### See locales/en/pages.ftl for what each phrase is for.

## The page of a message

message-skip = 跳到正文
message-languages = 用其他语言阅读此消息
message-sent = 发送日期：{ $date }
message-waiting = 尚未发送
message-reference = 编号 { $reference }
message-standard-words = 此消息已由工作人员用{ $language }更正。您正在阅读的是我们的标准文本，内容可能有所不同。
message-contact = 联系方式
message-fallback = 此消息没有{ $wanted }版本，现以{ $language }显示。
message-as-of = 此消息的内容以{ $date }的数据为准，此后您的数据已有变更。
message-documents = 文件
document-download = { $name }（{ $type }，{ $size }）

## The language from now on

language-keep = 今后始终用{ $language }与我联系
language-kept = 今后我们将用{ $language }与您联系。

## Sending it again

resend-title = 重新发送此消息
resend-offer = 我们将按您正在阅读的语言，再次发送到我们登记的地址 { $address }。
resend-button = 重新发送（{ $language }）
resend-done = 已发往 { $address }，请稍候查收。
resend-done-plain = 已发往我们登记的地址，请稍候查收。
resend-limited = 此消息今天的重发次数已达上限。请明天再试，或查看垃圾邮件文件夹。
resend-no-address = 我们没有您可用的电子邮件地址，无法从这里重新发送。请与我们联系。

## Preferences

preferences-title = 您希望收到这些消息吗？
preferences-for = 发给 { $address } 的消息
preferences-explain = 如果停止，我们将不再向您发送优惠和资讯。与您拥有或付费的产品有关的重要通知仍会送达。
preferences-stop = 停止接收这些消息
preferences-stopped = 您已不再接收我们的优惠和资讯。
preferences-stopped-now = 已完成。您将不再收到我们的优惠和资讯。
preferences-resume = 重新接收
preferences-resumed-now = 已完成。您将重新收到我们的消息。
preferences-message = 返回消息

## Errors

error-status = 错误 { $status }
error-home = 返回首页

error-not-found-title = 这里没有内容
error-not-found = 在此地址找不到任何页面。
error-not-found-todo = 邮件中的链接较长，有时会被截断：请复制完整地址。

error-gone-title = 此页面已撤下
error-gone = 此地址曾有一个页面，现已不再显示。
error-gone-todo = 如果您仍需要它，请联系向您发送链接的一方。

error-forbidden-title = 不允许此操作
error-forbidden = 该请求并非来自我们的页面，或者您无权执行此操作。
error-forbidden-todo = 请返回并重新加载页面，然后再试一次。

error-invalid-title = 无法识别您的请求
error-invalid = 请求中缺少内容，或有内容不可用。
error-invalid-todo = 请返回检查所填内容，然后再试一次。

error-conflict-title = 已有他人先行更改
error-conflict = 您要更改的内容已发生变化，或在当前状态下无法执行。
error-conflict-todo = 请返回并重新加载页面，再查看一次。

error-limited-title = 目前次数已够
error-limited = 此请求过于频繁。
error-limited-todo = 请稍后再试。
error-limited-wait = 请在 { $minutes } 分钟后重试。
error-limited-wait-hours = 请在 { $hours } 小时后重试。

error-unavailable-title = 暂时无法使用
error-unavailable = 我们依赖的某项服务暂无响应。没有任何数据丢失。
error-unavailable-todo = 请过几分钟再试。

error-internal-title = 我们这边出了问题
error-internal = 无法生成页面。错误已记录，我们会进行检查。
error-internal-todo = 请稍后再试。如果问题仍然存在，请与我们联系。

## The front door

front-title = Carillon
front-what = Carillon 在合适的时间，用客户自己的语言，告诉客户该知道的事；消息两端的人都可以查看、更正并重新发送。
front-care = 客户服务
front-care-what = 查找消息，查看客户手中的内容，更正并重新发送。
front-holder = 收到我们的消息了吗？请打开其中的链接，即可进入您自己的页面。
front-examples = 示例消息
