### Simulation: copies of customers live through a campaign, in the portal of client care

simulate-title = 模拟
simulate-explain = 客户的副本按自己的时钟在几秒内经历数月的活动。不会发送任何内容，客户的数据也不会改变。
simulate-limits = 仅此活动参与，视为此前未联系过任何人。日期按 UTC 计。
simulate-version = 版本
simulate-against = 对比版本
simulate-from = 第一天
simulate-to = 最后一天
simulate-customers = 客户
# $all is how many there are, $most how many may be copied; both are numbers.
simulate-customers-hint = 按编号从头开始。共 { $all } 个；最多复制 { $most } 个。
simulate-run = 开始模拟
simulate-again = 再次模拟
simulate-busy = 尚未开始：已有两个模拟在运行。请一分钟后再试。
simulate-kept = 以往的模拟
simulate-kept-explain = 只保留最新的；较旧的会自动消失。
# $version is a number.
simulate-beside = 与第 { $version } 版对比

## Before there is anything to see

# $share is a number of hundredths.
simulate-living = 进行中：{ $share }%
simulate-living-explain = 此页面会自动刷新。
simulate-look-again = 再看一次
simulate-failed = 此模拟未能完成。请再试一次；若仍失败，程序日志会说明原因。
simulate-vanished = 此模拟已不再保留。只要没有改动，再次运行会得到同样的结果。
# $day is a day.
simulate-stopped = 耗时过长，已在 { $day } 停止。您看到的是那天之前发生的事。要看到全部，请减少客户或天数。

## In numbers

simulate-summary = 概览
simulate-figure-customers = 客户
simulate-figure-reached = 已联系的客户
simulate-figure-sent = 已发送的消息
simulate-figure-waiting = 结束时等待
simulate-figure-held = 被暂缓
simulate-figure-passed = 跳过的步骤
simulate-figure-switched = 转到别处
simulate-figure-ended = 提前结束
simulate-figure-way = 结束时仍在途中
simulate-steps = 逐步
simulate-head-step = 步骤
simulate-no-step = 不在任何步骤
simulate-days = 逐日
simulate-days-none = 这些天没有发送任何内容。
# $count is a number of messages, $day the day on which they go.
simulate-days-most = 单日最多：{ $count }，{ $day }
# $days counts days on which something goes out.
simulate-days-all = 有发送的天数：{ $days }

## Quotas

simulate-quotas = 发送量规则
simulate-quotas-none = 没有发送量规则计数或暂缓任何内容。
# $used and $most are numbers of messages.
simulate-quota-peak = 最多时 { $used } / { $most }
simulate-quota-any = 最多 { $used }，无上限
# $days counts days.
simulate-quota-full = 用尽的天数：{ $days }
# $count is a number of messages.
simulate-quota-waiting = 某日结束时最多等待：{ $count }

## What changes with another version

simulate-shifts = 有何变化
simulate-shifts-none = 对这些客户和日期，两个版本的结果相同。
# $version is a number.
simulate-shift-new = 仅第 { $version } 版
simulate-shift-gone = 仅第 { $version } 版
simulate-shift-moved = 改在另一天
simulate-shift-differs = 同一天，但不同
simulate-other-words = 措辞不同
# $version is a number.
simulate-open-version = 在第 { $version } 版中打开

## What happened

simulate-happened = 发生了什么
simulate-customer = 客户：编号或姓名
simulate-what = 类别
simulate-everything = 全部
simulate-what-planned = 已计划
simulate-what-sent = 已发送
simulate-what-failed = 无法发送
simulate-what-held = 被暂缓
simulate-what-withdrawn = 已撤回
simulate-what-passed = 跳过步骤
simulate-what-switched = 转到别处
simulate-what-ended = 提前结束
simulate-what-placed = 优惠与合作伙伴文本
simulate-what-other = 其他
# $count is a number of lines.
simulate-lines = 条数：{ $count }
simulate-lines-none = 没有发生此类事情。
simulate-open = 打开消息
simulate-pages = 页
# Both are numbers.
simulate-page = 第 { $page } 页，共 { $pages } 页
simulate-before = 上一页
simulate-next = 下一页

## A message

simulate-message = 没有文字的消息
simulate-message-note = 模拟结果：没有人收到此消息。

## Faults of the form. $detail is what was expected.

simulate-fault-version = 请选择一个版本。
simulate-fault-long = 模拟最长一年。请选择更早的最后一天。
simulate-fault-customers = 请输入 1 到 { $detail } 之间的整数。
simulate-fault-nobody = 还没有可复制的客户。请先导入。
# $detail is the number of a version.
simulate-fault-faulty = 检查发现第 { $detail } 版有错误。请先修正，或选择其他版本。
