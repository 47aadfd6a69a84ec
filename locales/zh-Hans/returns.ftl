### The returns desk and the tasks of client care

## The returns desk, where letters the post brought back are scanned

returns-title = 退回的信函
returns-intro = 请扫描信函左边缘的代码，或输入旁边的字符。
returns-code = 代码
returns-reason = 退回原因
returns-reason-moved = 已搬迁
returns-reason-unknown = 查无此人
returns-reason-address = 地址有误或不完整
returns-reason-refused = 拒收
returns-reason-unclaimed = 逾期未领
returns-reason-deceased = 收件人已故
returns-take = 登记
returns-taken = 寄给 { $customer } 的信函被退回。
returns-next = 后续方式：{ $channel }
returns-next-none = 不会自动继续：需要人工处理。
returns-known = 此信函之前已扫描过；未重复处理。
returns-unknown = 没有代码为 { $code } 的信函。此次扫描保留在下方列表中。
returns-empty = 没有扫描任何内容。
returns-early = 此信函尚未移交打印。
returns-late = 为时已晚：后续内容已开始发送。
returns-undo = 撤销
returns-undone = 扫描已撤销。
returns-is-undone = 已撤销
returns-correct = 更正地址
returns-latest = 最近的扫描
returns-none = 还没有扫描任何内容。
returns-unknown-code = 未知代码

## Tasks: what no rule can do

tasks-title = 任务
tasks-intro = 联系这些客户的所有方式都已尝试。请另寻方式，然后关闭任务。
tasks-none = 没有需要人工处理的事项。
tasks-done = 完成
tasks-closed = 任务已关闭。
tasks-since = 自 { $moment } 起
