### The studio: campaigns and their words, in the portal of client care.

## The list

studio-title = 活动
studio-what = 对客户说什么、发出前读起来如何、由谁修改。
studio-none = 还没有活动。导入一个文件夹即可开始。
# $count is a number.
studio-languages = 语言：{ $count }
studio-steps = 步骤：{ $count }
# What the check found. Faults keep a version from going out, warnings do not.
studio-faults = 错误：{ $count }
studio-warnings = 警告：{ $count }
studio-clean = 没有问题
studio-read-only = 您可以在此阅读和试看所有内容。保存仅限管理员。
studio-import = 导入文件夹
studio-import-file = zip 文件
studio-import-what = 在此导出的活动文件夹。它将成为其所指活动的新版本。
studio-import-button = 导入
studio-export = 导出

## Versions

studio-versions = 版本
studio-active = 生效中
studio-draft = 草稿
# Beside a draft. $version is a number.
studio-active-is = 正在发送版本 { $version }
studio-made = 由此版本生成并保留其文字的消息：{ $count }
# $count is the number of recipients on their way through the campaign.
studio-keeps = 已发出的内容保留其生成时的版本。进行中：{ $count }。下一条消息来自生效版本。
studio-against = 对比版本
studio-compare = 对比
studio-no-difference = 两者内容相同。
studio-first = 这是第一个版本：其中全部为新内容。
studio-difference-cut = 仅显示差异的开头部分。
# $line is a number.
studio-line = 从第 { $line } 行起
studio-file-new = 新文件
studio-file-gone = 已移除的文件
studio-read = 阅读文件
studio-restore = 恢复此版本
studio-activate = 启用此草稿
studio-restore-what = 其文件将成为新版本，此后以其发送。不会丢失任何内容。

## A campaign

studio-audience = 对象
studio-audience-customers = 所有客户。
# $kind is the name of a kind of records.
studio-audience-records = 持有“{ $kind }”类记录的客户。
studio-group-customer = 同一客户的所有记录合为一条消息。
studio-group-record = 每条记录一条消息。
studio-group-household = 同一家庭（同姓、同住址）的所有记录合为一条消息。
studio-group-organisation = 同一单位的所有记录合为一条消息。
studio-group-reseller = 向每家经销商发送一条消息，涵盖其负责的所有记录。
# Beside whose records speak together: which dates do. $days counts days.
studio-window-day = 日期相同的记录合在一起。
studio-window = 日期不晚于首个日期 { $days } 天 的记录合在一起。
# What becomes of records that come in when their group has spoken.
studio-late-next = 后来加入的记录在下一步骤中告知。
studio-late-own = 后来加入的记录单独发送一条消息。
studio-late-ignore = 后来加入的记录不再告知。
studio-path = 路径
# $anchor is the name of a date of a record, such as expires; $time such as 09:00.
studio-anchor = 从“{ $anchor }”起算，按客户时间 { $time } 发送
studio-anchor-event = 从事件“{ $anchor }”之日起算，按客户时间 { $time } 发送
studio-anchor-entry = 从首次属于受众之日起算，按客户时间 { $time } 发送
studio-anchor-switch = 从转入此处之日起算，按客户时间 { $time } 发送
studio-step-if = 仅当
studio-step-until = 最多等待 { $days } 天，直到
studio-step-go = 转到 { $to }
studio-step-end = 结束序列
studio-step-waiting = 正前往此处：{ $number }
studio-step-told = 已通知：{ $number }
# $days is a number.
studio-offset-before = 提前 { $days } 天
studio-offset-on = 当天
studio-offset-after = 之后 { $days } 天
studio-words = 文字
studio-complete = 完整
studio-missing = 缺失
studio-findings = 检查结果
studio-findings-none = 检查没有发现问题。
studio-with-samples = 涉及示例：{ $names }
studio-more = 更多：{ $count }
studio-files = 文件
studio-folder-top = 活动本身
studio-file-count = 文件：{ $count }
studio-new-file = 新建文件

## A file on the desk

studio-text = 文本
studio-reason = 改了什么，为什么
studio-reason-hint = 同事会在版本旁看到。
studio-save = 保存并启用
studio-save-draft = 保存为草稿
studio-check = 检查
studio-remove = 移除此文件
studio-preview = 预览
# $language is the language's own name.
studio-preview-in = 预览：{ $language }
studio-preview-wait = 按“显示”查看表单中的文字。
studio-show = 显示
studio-sample = 以示例身份
studio-customer = 或以客户身份
studio-customer-hint = 编号、邮箱或姓名
studio-medium = 媒介
studio-beside = 并排显示
studio-beside-none = 无
studio-open = 打开
studio-not-shown = 此文件没有单独的预览；检查会读取它。
# $name is a customer or a sample.
studio-shown-as = 以 { $name } 身份显示
studio-shown-others = 还找到：{ $names }
studio-outside = 按目前情况，此活动不会发给该客户。
studio-old-version = 您正在阅读版本 { $version }。最新的是版本 { $newest }。
studio-to-newest = 前往最新版本

## What became of it

studio-done-applied = 版本 { $version } 已生效。此后的消息由它生成。
studio-done-drafted = 版本 { $version } 是草稿。启用前不会以其发送任何内容。
studio-refused = 未保存：检查发现错误。请修正，或保存为草稿。
# $name is a colleague.
studio-moved = 未保存：期间 { $name } 保存了版本 { $version }。您输入的内容仍在。请查看差异后再次保存。
studio-moved-theirs = 期间的更改
studio-moved-yours = 现在保存将更改的内容
studio-moved-restore = 未保存：期间有人保存了更新的版本。请查看后再决定。

## Faults of the forms. $detail is what was typed or is expected.

studio-fault-path = “{ $detail }”不是活动内的路径。请使用类似 content/60-days/en.md 的名称。
studio-fault-large = 文件最多 { $detail } 字节。请精简或拆分。
studio-fault-many = 一个活动最多 { $detail } 个文件。
studio-fault-nul = { $detail } 中有非文本字符。请删除。
studio-fault-same = 与版本 { $detail } 的内容相同。
# $detail is a sentence in English.
studio-fault-archive = 无法导入：{ $detail }
studio-no-customer = 没有找到“{ $detail }”。请尝试编号、邮箱或更少的字词。
studio-no-records = { $detail } 没有此活动所涉及的记录。
studio-no-sample = 没有可用于显示的示例。请选择客户。
studio-bad-sample = 无法读取示例：{ $detail }
