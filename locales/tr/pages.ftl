### What customers read around their messages: the page of a message, preferences, errors, the front door.
### The words of a message itself belong to its campaign.

## The page of a message

message-skip = Mesaja geç
message-languages = Bu mesajı başka bir dilde okuyun
# $date is a date, such as "2 October 2026".
message-sent = Gönderim tarihi: { $date }
message-waiting = Henüz gönderilmedi
message-reference = Referans numarası { $reference }
# $language is the language's own name. Shown when a person of client care has corrected the words in another language.
message-standard-words = Bu mesaj bir çalışanımız tarafından düzeltildi (düzeltmenin dili: { $language }). Okuduğunuz, bundan farklı olabilecek standart metnimizdir.
message-contact = İletişim
# Shown when a part of the message is not translated. $wanted and $language are languages' own names.
message-fallback = Bu mesaj seçtiğiniz dilde ({ $wanted }) mevcut değil. Okuduğunuz dil: { $language }.
# Shown when the customer's data has changed since. $date is a date.
message-as-of = Bu mesajdaki bilgiler { $date } tarihine aittir. Verileriniz o tarihten sonra değişti.
message-documents = Belgeler
# $name is the name of a file, $type its kind such as "PDF", $size such as "52 kB".
document-download = { $name } ({ $type }, { $size })

## The language from now on

# $language is the language's own name.
language-keep = Bana her zaman şu dilde yazın: { $language }
language-kept = Bundan sonra size şu dilde yazacağız: { $language }.

## Sending it again

resend-title = Bu mesajı yeniden gönderin
# $address is masked, such as "h•••a@e•••.co.jp".
resend-offer = Mesajı kayıtlarımızdaki adresinize ({ $address }), şu anda okuduğunuz dilde bir kez daha göndeririz.
# $language is the language's own name.
resend-button = Yeniden gönder ({ $language })
resend-done = Mesaj { $address } adresine gönderiliyor.
resend-done-plain = Mesaj kayıtlarımızdaki adresinize gönderiliyor.
resend-limited = Bu mesaj bugün yeterince kez yeniden gönderildi. Lütfen yarın tekrar deneyin veya istenmeyen posta klasörünüze bakın.
resend-no-address = Kayıtlarımızda çalışan bir e-posta adresiniz yok, bu nedenle mesaj buradan yeniden gönderilemiyor. Lütfen bizimle iletişime geçin.

## Preferences

preferences-title = Bu mesajları almak istiyor musunuz?
preferences-for = { $address } adresine gönderilen mesajlar
preferences-explain = Bu mesajları durdurursanız size artık teklif ve haber göndermeyiz. Sahip olduğunuz veya ödeme yaptığınız ürün ve hizmetlere ilişkin bilmeniz gerekenler size ulaşmaya devam eder.
preferences-stop = Bu mesajları durdur
preferences-stopped = Artık bizden teklif ve haber almıyorsunuz.
preferences-stopped-now = Tamamlandı. Artık bizden teklif ve haber almayacaksınız.
preferences-resume = Yeniden almaya başla
preferences-resumed-now = Tamamlandı. Mesajlarımızı yeniden alacaksınız.
preferences-message = Mesaja dön

## Errors: what happened (-title), what it means, what to do (-todo)

error-status = Hata { $status }
error-home = Ana sayfaya git

error-not-found-title = Burada bir şey yok
error-not-found = Bu adreste bir sayfa bulamadık.
error-not-found-todo = E-postalardaki bağlantılar uzundur ve bazen kesilir: Lütfen adresin tamamını kopyalayın.

error-gone-title = Bu sayfa kaldırıldı
error-gone = Bu adreste bir sayfa vardı, artık gösterilmiyor.
error-gone-todo = Sayfaya hâlâ ihtiyacınız varsa lütfen size bağlantıyı gönderen kişiye başvurun.

error-forbidden-title = Buna izin verilmiyor
error-forbidden = İstek kendi sayfalarımızdan birinden gelmedi veya bu işlem için yetkiniz yok.
error-forbidden-todo = Lütfen geri dönün, sayfayı yeniden yükleyin ve işlemi tekrarlayın.

error-invalid-title = Bunu anlayamadık
error-invalid = İstekte bir şey eksik veya geçersiz.
error-invalid-todo = Lütfen geri dönün, girdiğiniz bilgileri kontrol edin ve yeniden deneyin.

error-conflict-title = Birisi sizden önce davrandı
error-conflict = Değiştirmek istediğiniz şey bu arada değişti veya bu işlem şu anda yapılamıyor.
error-conflict-todo = Lütfen geri dönün, sayfayı yeniden yükleyin ve bir kez daha bakın.

error-limited-title = Şimdilik bu kadar
error-limited = Bu istek çok fazla kez gönderildi.
error-limited-todo = Lütfen daha sonra tekrar deneyin.
# $minutes is a number of minutes to wait.
error-limited-wait =
    { $minutes ->
        [one] Lütfen { $minutes } dakika sonra tekrar deneyin.
       *[other] Lütfen { $minutes } dakika sonra tekrar deneyin.
    }
# $hours is a number of hours to wait.
error-limited-wait-hours =
    { $hours ->
        [one] Lütfen { $hours } saat sonra tekrar deneyin.
       *[other] Lütfen { $hours } saat sonra tekrar deneyin.
    }

error-unavailable-title = Şu anda kullanılamıyor
error-unavailable = Bağlı olduğumuz bir hizmet şu anda yanıt vermiyor. Hiçbir şey kaybolmadı.
error-unavailable-todo = Lütfen birkaç dakika sonra tekrar deneyin.

error-internal-title = Bizim tarafımızda bir sorun oluştu
error-internal = Sayfa oluşturulamadı. Hata kaydedildi, inceliyoruz.
error-internal-todo = Lütfen daha sonra tekrar deneyin. Sorun devam ederse bizimle iletişime geçin.

## The front door

front-title = Carillon
front-what = Carillon müşterilere doğru bilgiyi doğru zamanda, kendi dillerinde iletir; mesajın iki ucundaki kişilerin mesajı görmesini, düzeltmesini ve yeniden göndermesini sağlar.
front-care = Müşteri hizmetleri
front-care-what = Bir mesajı bulun, müşterinin eline ne ulaştığını görün, düzeltin, yeniden gönderin.
front-holder = Bizden bir mesaj mı aldınız? Lütfen içindeki bağlantıyı açın: Sizi kendi sayfanıza götürür.
front-examples = Örnek mesajlar
