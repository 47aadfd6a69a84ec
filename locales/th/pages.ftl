### What customers read around their messages: the page of a message, preferences, errors, the front door.
### The words of a message itself belong to its campaign.

## The page of a message

message-skip = ข้ามไปที่ข้อความ
message-languages = อ่านข้อความนี้ในภาษาอื่น
# $date is a date, such as "2 October 2026".
message-sent = ส่งเมื่อวันที่ { $date }
message-waiting = ยังไม่ได้ส่ง
message-reference = หมายเลขอ้างอิง { $reference }
# $language is the language's own name. Shown when a person of client care has corrected the words in another language.
message-standard-words = เจ้าหน้าที่ได้แก้ไขข้อความนี้เป็นภาษา{ $language } ข้อความที่ท่านกำลังอ่านเป็นข้อความมาตรฐานของเรา ซึ่งอาจแตกต่างกัน
message-contact = ติดต่อ
# Shown when a part of the message is not translated. $wanted and $language are languages' own names.
message-fallback = ข้อความนี้ไม่มีในภาษา{ $wanted } จึงแสดงเป็นภาษา{ $language }
# Shown when the customer's data has changed since. $date is a date.
message-as-of = เนื้อหาในข้อความนี้เป็นข้อมูล ณ วันที่ { $date } หลังจากนั้นข้อมูลของท่านมีการเปลี่ยนแปลง
message-documents = เอกสาร
# $name is the name of a file, $type its kind such as "PDF", $size such as "52 kB".
document-download = { $name } ({ $type }, { $size })

## The language from now on

# $language is the language's own name.
language-keep = ติดต่อฉันเป็นภาษา{ $language }ทุกครั้ง
language-kept = ต่อจากนี้เราจะติดต่อท่านเป็นภาษา{ $language }

## Sending it again

resend-title = ส่งข้อความนี้อีกครั้ง
# $address is masked, such as "h•••a@e•••.co.jp".
resend-offer = เราจะส่งข้อความนี้อีกครั้งไปยัง { $address } ซึ่งเป็นอีเมลที่ท่านให้ไว้ ในภาษาที่ท่านกำลังอ่านอยู่
# $language is the language's own name.
resend-button = ส่งอีกครั้ง ({ $language })
resend-done = กำลังส่งไปยัง { $address }
resend-done-plain = กำลังส่งไปยังอีเมลที่ท่านให้ไว้
resend-limited = วันนี้ส่งข้อความนี้ซ้ำครบจำนวนครั้งแล้ว โปรดลองใหม่ในวันพรุ่งนี้ หรือตรวจดูในโฟลเดอร์อีเมลขยะ
resend-no-address = เราไม่มีที่อยู่อีเมลของท่านที่ใช้งานได้ จึงส่งอีกครั้งจากหน้านี้ไม่ได้ โปรดติดต่อเรา

## Preferences

preferences-title = ท่านต้องการรับข้อความเหล่านี้หรือไม่
preferences-for = ข้อความที่ส่งถึง { $address }
preferences-explain = หากท่านเลือกไม่รับ เราจะไม่ส่งข้อเสนอและข่าวสารถึงท่านอีก ส่วนเรื่องที่ท่านจำเป็นต้องทราบเกี่ยวกับผลิตภัณฑ์หรือบริการของท่าน เราจะยังคงแจ้งให้ทราบ
preferences-stop = เลิกรับข้อความเหล่านี้
preferences-stopped = ท่านไม่ได้รับข้อเสนอและข่าวสารจากเราแล้ว
preferences-stopped-now = เรียบร้อยแล้ว ท่านจะไม่ได้รับข้อเสนอและข่าวสารจากเราอีก
preferences-resume = กลับมารับข้อความ
preferences-resumed-now = เรียบร้อยแล้ว ท่านจะได้รับข้อความจากเราอีกครั้ง
preferences-message = กลับไปที่ข้อความ

## Errors: what happened (-title), what it means, what to do (-todo)

error-status = ข้อผิดพลาด { $status }
error-home = ไปที่หน้าแรก

error-not-found-title = ไม่พบหน้านี้
error-not-found = เราไม่พบหน้าเว็บตามที่อยู่นี้
error-not-found-todo = ลิงก์ในอีเมลมีความยาวและบางครั้งอาจถูกตัด โปรดคัดลอกที่อยู่ทั้งหมด

error-gone-title = หน้านี้ถูกนำออกแล้ว
error-gone = เคยมีหน้าเว็บตามที่อยู่นี้ แต่ปัจจุบันไม่แสดงแล้ว
error-gone-todo = หากท่านยังต้องการหน้านี้ โปรดติดต่อผู้ที่ส่งลิงก์ให้ท่าน

error-forbidden-title = ไม่อนุญาตให้ดำเนินการนี้
error-forbidden = คำขอไม่ได้มาจากหน้าเว็บของเรา หรือท่านไม่มีสิทธิ์ดำเนินการนี้
error-forbidden-todo = โปรดย้อนกลับ โหลดหน้าใหม่ แล้วทำรายการอีกครั้ง

error-invalid-title = เราไม่เข้าใจคำขอนี้
error-invalid = คำขอมีข้อมูลไม่ครบถ้วนหรือใช้ไม่ได้
error-invalid-todo = โปรดย้อนกลับ ตรวจสอบข้อมูลที่กรอก แล้วลองอีกครั้ง

error-conflict-title = มีผู้อื่นแก้ไขก่อนแล้ว
error-conflict = สิ่งที่ท่านต้องการแก้ไขมีการเปลี่ยนแปลงไปแล้ว หรือยังทำไม่ได้ในสถานะปัจจุบัน
error-conflict-todo = โปรดย้อนกลับ โหลดหน้าใหม่ แล้วตรวจดูอีกครั้ง

error-limited-title = ครบจำนวนครั้งแล้วในขณะนี้
error-limited = มีการส่งคำขอนี้มากเกินไป
error-limited-todo = โปรดลองใหม่ในภายหลัง
# $minutes is a number of minutes to wait.
error-limited-wait = โปรดลองใหม่ในอีก { $minutes } นาที
# $hours is a number of hours to wait.
error-limited-wait-hours = โปรดลองใหม่ในอีก { $hours } ชั่วโมง

error-unavailable-title = ไม่พร้อมให้บริการในขณะนี้
error-unavailable = ระบบที่เราต้องใช้ยังไม่ตอบสนองในขณะนี้ ไม่มีข้อมูลใดสูญหาย
error-unavailable-todo = โปรดลองใหม่ในอีกสักครู่

error-internal-title = เกิดข้อผิดพลาดในระบบของเรา
error-internal = ไม่สามารถแสดงหน้านี้ได้ ระบบได้บันทึกข้อผิดพลาดไว้แล้ว และเราจะตรวจสอบ
error-internal-todo = โปรดลองใหม่ในภายหลัง หากยังพบปัญหา โปรดติดต่อเรา

## The front door

front-title = Carillon
front-what = Carillon แจ้งเรื่องที่ลูกค้าควรรู้ในเวลาที่เหมาะสมและในภาษาของลูกค้า ทั้งผู้ส่งและผู้รับสามารถดู แก้ไข และส่งข้อความอีกครั้งได้
front-care = บริการลูกค้า
front-care-what = ค้นหาข้อความ ดูสิ่งที่ลูกค้าได้รับ แก้ไข และส่งอีกครั้ง
front-holder = ท่านได้รับข้อความจากเราใช่หรือไม่ โปรดเปิดลิงก์ในข้อความเพื่อไปยังหน้าของท่าน
front-examples = ข้อความตัวอย่าง
