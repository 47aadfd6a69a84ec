### What customers read around their messages: the page of a message, preferences, errors, the front door.
### The words of a message itself belong to its campaign.

## The page of a message

message-skip = 跳至訊息內容
message-languages = 以其他語言閱讀此訊息
# $date is a date, such as "2 October 2026".
message-sent = 寄送日期：{ $date }
message-waiting = 尚未寄送
message-reference = 參考編號 { $reference }
# $language is the language's own name. Shown when a person of client care has corrected the words in another language.
message-standard-words = 此訊息已由專人以{ $language }更正。您正在閱讀的是我們的標準內容，可能有所不同。
message-contact = 聯絡方式
# Shown when a part of the message is not translated. $wanted and $language are languages' own names.
message-fallback = 此訊息沒有{ $wanted }版本，目前以{ $language }顯示。
# Shown when the customer's data has changed since. $date is a date.
message-as-of = 此訊息的內容為{ $date }當時的資料，您的資料在此之後已有變更。
message-documents = 文件
# $name is the name of a file, $type its kind such as "PDF", $size such as "52 kB".
document-download = { $name }（{ $type }，{ $size }）

## The language from now on

# $language is the language's own name.
language-keep = 今後一律以{ $language }與我聯絡
language-kept = 今後我們將以{ $language }與您聯絡。

## Sending it again

resend-title = 重新寄送此訊息
# $address is masked, such as "h•••a@e•••.co.jp".
resend-offer = 我們會以您目前閱讀的語言，將此訊息再次寄到您登記的電子信箱 { $address }。
# $language is the language's own name.
resend-button = 重新寄送（{ $language }）
resend-done = 正在寄往 { $address }。
resend-done-plain = 正在寄往您登記的電子信箱。
resend-limited = 此訊息今天的重新寄送次數已達上限。請明天再試，或查看垃圾郵件資料夾。
resend-no-address = 我們沒有您可用的電子信箱，因此無法從這裡重新寄送。請與我們聯絡。

## Preferences

preferences-title = 您想收到這些訊息嗎？
preferences-for = 寄給 { $address } 的訊息
preferences-explain = 停止接收後，我們不會再寄送優惠與最新消息給您。與您擁有或付費的產品有關的重要通知，仍會寄達。
preferences-stop = 停止接收這些訊息
preferences-stopped = 您已不再接收我們的優惠與最新消息。
preferences-stopped-now = 設定完成。您不會再收到我們的優惠與最新消息。
preferences-resume = 恢復接收
preferences-resumed-now = 設定完成。您將再次收到我們的訊息。
preferences-message = 返回訊息

## Errors: what happened (-title), what it means, what to do (-todo)

error-status = 錯誤 { $status }
error-home = 前往首頁

error-not-found-title = 找不到頁面
error-not-found = 這個網址沒有對應的頁面。
error-not-found-todo = 電子郵件中的連結較長，有時會被截斷，請複製完整的網址。

error-gone-title = 此頁面已撤下
error-gone = 這個網址原有的頁面已不再顯示。
error-gone-todo = 如果您仍需要此頁面，請與提供連結的人聯絡。

error-forbidden-title = 無法執行此操作
error-forbidden = 此要求並非來自我們的頁面，或您沒有執行的權限。
error-forbidden-todo = 請返回上一頁並重新載入，然後再操作一次。

error-invalid-title = 無法處理您的要求
error-invalid = 要求中有遺漏或無法使用的內容。
error-invalid-todo = 請返回上一頁，檢查您輸入的內容後再試一次。

error-conflict-title = 已有其他人先行變更
error-conflict = 您要變更的內容在此期間已有更動，或目前的狀態無法執行。
error-conflict-todo = 請返回上一頁並重新載入，然後再確認一次。

error-limited-title = 目前已達次數上限
error-limited = 此要求的次數過多。
error-limited-todo = 請稍後再試。
# $minutes is a number of minutes to wait.
error-limited-wait = 請於 { $minutes } 分鐘後再試。
# $hours is a number of hours to wait.
error-limited-wait-hours = 請於 { $hours } 小時後再試。

error-unavailable-title = 目前無法使用
error-unavailable = 我們所需的系統暫時沒有回應。您的資料並未遺失。
error-unavailable-todo = 請過幾分鐘再試。

error-internal-title = 我們的系統發生問題
error-internal = 無法產生此頁面。錯誤已記錄下來，我們會進行查證。
error-internal-todo = 請稍後再試。如果問題持續發生，請與我們聯絡。

## The front door

front-title = Carillon
front-what = Carillon 在適當的時候，以客戶自己的語言，告知客戶該知道的事；訊息兩端的人都能檢視、更正並重新寄送。
front-care = 客戶服務
front-care-what = 尋找訊息，檢視客戶收到的內容，更正後重新寄送。
front-holder = 收到我們的訊息了嗎？請開啟其中的連結，即可前往您的專屬頁面。
front-examples = 訊息範例
