//! Documents go with a message: attached, or linked where they are too large; made once in a language, and then the same.

use carillon_domain::{AttemptOutcome, Language};
use carillon_engine::EngineError;
use carillon_store::on_both_databases;
use carillon_store::testing::TestDatabase;
use jiff::ToSpan;
use mail_parser::MimeHeaders as _;

use crate::house::{CAMPAIGN, House};

const SHEET: &str = "title = \"document-renewals\"\nrows = \"records\"\n\
[[column]]\nvalue = \"product\"\nhead = \"document-product\"\n\
[[column]]\nvalue = \"seats\"\nhead = \"document-seats\"\ntype = \"whole\"\n";

/// One notice is out, with a spreadsheet in both forms; documents may have so much together. Its mail and its token.
async fn notice(house: &House, attach_up_to: &str) -> (String, String) {
    let step = "at = \"-60d\"\ndocuments = [\"renewals.xlsx\", \"renewals.csv\"]\n";
    let campaign = CAMPAIGN.replacen("at = \"-60d\"\n", step, 1);
    let campaign = format!("{campaign}[documents]\nattach_up_to = \"{attach_up_to}\"\n");
    house.apply_with("Ends", &[("campaign.toml", &campaign), ("documents/renewals.xlsx.toml", SHEET)]).await;
    house.customers(1, "de", 2, house.today() + 60.days()).await;
    house.engine.move_clock(1).await.unwrap();
    house.work().await;
    let row = house.engine.find("family0", None).await.unwrap().rows.remove(0);
    let token = house.engine.communication(&row.id, None).await.unwrap().token;
    (house.sent().remove(0), token)
}

const PRICED_MAP: &str = "target = \"records\"\nrecord_kind = \"license\"\n[columns]\nexternal_id = \"Order\"\n\
customer = \"No\"\n[dates]\nexpires = \"Ends\"\n[fields]\nproduct = \"Product\"\nseats = { column = \"Seats\", type = \"number\" }\n\
price = { column = \"Price\", type = \"money\", currency = \"Currency\" }\n";

/// A template that prints no sale.
const LIST: &str = "#import \"document.typ\": *\n#show: page.with(title: say(\"document-licenses\"))\n\
#for record in data.records [#record.product #record.external_id\\ ]\n";

/// Two notices are out, in English, with a quote and a list as PDF; the licenses of the second customer have prices.
async fn notices_with_pages(house: &House) -> Vec<String> {
    let step = "at = \"-60d\"\ndocuments = [\"quote.pdf\", \"list.pdf\"]\n";
    let campaign = CAMPAIGN.replacen("at = \"-60d\"\n", step, 1);
    house.apply_with("Ends", &[("campaign.toml", &campaign), ("documents/list.typ", LIST)]).await;
    let ends = house.today() + 60.days();
    house.customers(2, "en", 1, ends).await;
    let priced = format!("Order,No,Ends,Product,Seats,Price,Currency\no1-0,c1,{ends},Product 0,1000,1234.5,EUR\n");
    house.import("licenses.csv", priced, PRICED_MAP).await;
    house.engine.move_clock(1).await.unwrap();
    house.work().await;
    let mut tokens = Vec::new();
    for name in ["family0", "family1"] {
        let row = house.engine.find(name, None).await.unwrap().rows.remove(0);
        tokens.push(house.engine.communication(&row.id, None).await.unwrap().token);
    }
    tokens
}

/// The PDF files attached to a mail, as text.
fn attached_pages(mail: &str) -> Vec<String> {
    let mail = mail_parser::MessageParser::default().parse(mail.as_bytes()).unwrap();
    let pdfs = mail.attachments().filter(|part| part.attachment_name().is_some_and(|name| name.contains(".pdf")));
    pdfs.map(|part| text_of(part.contents())).collect()
}

fn text_of(pdf: &[u8]) -> String {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), pdf).unwrap();
    let told = std::process::Command::new("pdftotext").arg("-layout").arg(file.path()).arg("-").output();
    String::from_utf8(told.expect("pdftotext of poppler-utils is installed").stdout).unwrap()
}

on_both_databases! {
    async fn a_quote_is_made_where_there_are_prices_and_other_pages_always(db: TestDatabase) {
        let house = House::over(&db).await;
        let tokens = notices_with_pages(&house).await;
        let sent = house.sent();
        let mut pages: Vec<Vec<String>> = sent.iter().map(|mail| attached_pages(mail)).collect();
        pages.sort_by_key(Vec::len);
        assert_eq!(pages.iter().map(Vec::len).collect::<Vec<_>>(), [1, 2]);
        assert!(pages[0][0].contains("Product 0 o0-0"), "{:?}", pages[0]);
        assert!(pages[1][0].contains("Quote") && pages[1][0].contains("1,234.50"), "{}", pages[1][0]);
        for (token, offered) in tokens.iter().zip([&["list.pdf"][..], &["quote.pdf", "list.pdf"]]) {
            let page = house.engine.message_page(token, None).await.unwrap();
            assert_eq!(page.documents.iter().map(|it| it.name.as_str()).collect::<Vec<_>>(), offered);
        }
        assert!(matches!(house.engine.document(&tokens[0], "quote.pdf", None).await, Err(EngineError::NotFound)));
    }

    // Statements F6 and F7.
    async fn sent_again_in_german_a_mail_and_its_pages_are_german(db: TestDatabase) {
        let house = House::over(&db).await;
        let token = notices_with_pages(&house).await.remove(1);
        let first: Vec<String> = house.sent().iter().map(|mail| message_id(mail)).collect();
        house.engine.resend_from_page(&token, Language::De, "click-one").await.unwrap();
        house.work().await;
        let sent = house.sent();
        let again = sent.last().unwrap();
        assert_eq!(sent.len(), 3);
        assert!(again.contains("Content-Language: de") && again.contains("c1@example.com"), "{again}");
        assert!(!first.contains(&message_id(again)), "a Message-ID of its own");
        let pages = attached_pages(again);
        assert!(pages[0].contains("Angebot") && pages[0].contains("1.234,50"), "{}", pages[0]);
        let row = house.engine.find("family1", None).await.unwrap().rows.remove(0);
        let told = house.engine.communication(&row.id, None).await.unwrap();
        assert!(told.timeline.iter().any(|entry| entry.kind == "resend-requested"));
        let arabic = house.engine.document(&token, "quote.pdf", Some("ar")).await.unwrap();
        assert_eq!(house.engine.document(&token, "quote.pdf", Some("ar")).await.unwrap(), arabic, "the same bytes");
        assert!(arabic.bytes.starts_with(b"%PDF") && !text_of(&arabic.bytes).contains("Angebot"));
    }

    // Statement F8.
    async fn a_message_stays_as_it_was_and_says_when_the_data_has_changed(db: TestDatabase) {
        let house = House::over(&db).await;
        let (_, token) = notice(&house, "1 MB").await;
        let before = house.engine.message_page(&token, None).await.unwrap();
        assert_eq!(before.as_of, None);
        // Another number of seats, and a license more: that one is not in the message.
        house.customers(1, "de", 1, house.today() + 300.days()).await;
        let after = house.engine.message_page(&token, None).await.unwrap();
        assert!(after.as_of.is_some(), "a license was renewed");
        assert_eq!(after.body_html, before.body_html, "the words stay");
        let sheet = house.engine.document(&token, "renewals.csv", Some("en")).await.unwrap();
        assert_eq!(String::from_utf8_lossy(&sheet.bytes).lines().count(), 3, "a head and two rows: as it was");
    }
}

fn message_id(mail: &str) -> String {
    mail.lines().find(|line| line.starts_with("Message-ID:")).unwrap().to_owned()
}

on_both_databases! {
    async fn small_documents_travel_with_the_mail(db: TestDatabase) {
        let house = House::over(&db).await;
        let (mail, token) = notice(&house, "1 MB").await;
        assert!(mail.contains("multipart/mixed") && mail.contains("spreadsheetml.sheet"), "{mail}");
        assert_eq!(mail.matches("Content-Disposition: attachment").count(), 2, "{mail}");
        assert!(!mail.contains("/documents/renewals"), "{mail}");
        let page = house.engine.message_page(&token, None).await.unwrap();
        let offered: Vec<_> = page.documents.iter().map(|it| (it.name.as_str(), it.size.is_some())).collect();
        assert_eq!(offered, [("renewals.xlsx", true), ("renewals.csv", true)], "and can be had from the page");
    }

    async fn what_was_too_large_for_a_server_is_tried_again_with_links(db: TestDatabase) {
        let house = House::over(&db).await;
        let reply = "552 5.3.4 Message size exceeds fixed maximum message size".to_owned();
        house.mail.answer_next(AttemptOutcome::Rejected { code: Some(552), reply });
        let step = "at = \"-60d\"\ndocuments = [\"renewals.xlsx\"]\n";
        let campaign = CAMPAIGN.replacen("at = \"-60d\"\n", step, 1);
        house.apply_with("Ends", &[("campaign.toml", &campaign), ("documents/renewals.xlsx.toml", SHEET)]).await;
        house.customers(1, "de", 2, house.today() + 60.days()).await;
        house.engine.move_clock(1).await.unwrap();
        house.work().await;
        house.engine.move_clock(1).await.unwrap();
        house.work().await;
        let sent = house.sent();
        let [again] = sent.as_slice() else { panic!("{sent:?}") };
        assert!(!again.contains("multipart/mixed"), "{again}");
        assert!(again.replace("=\r\n", "").contains("/documents/renewals.xlsx"), "{again}");
    }

    async fn large_documents_are_linked(db: TestDatabase) {
        let house = House::over(&db).await;
        let (mail, token) = notice(&house, "0 kB").await;
        assert!(!mail.contains("multipart/mixed"), "{mail}");
        // Long lines are folded on the wire.
        let unfolded = mail.replace("=\r\n", "");
        assert!(unfolded.contains(&format!("/m/{token}/documents/renewals.xlsx")), "{mail}");
    }

    async fn a_document_is_made_in_the_language_on_show_and_stays_as_it_is(db: TestDatabase) {
        let house = House::over(&db).await;
        let (_, token) = notice(&house, "1 MB").await;
        let page = house.engine.message_page(&token, Some("ar")).await.unwrap();
        assert!(page.documents.iter().all(|it| it.size.is_none()), "not made in Arabic yet");
        let made = house.engine.document(&token, "renewals.csv", Some("ar")).await.unwrap();
        assert_eq!((made.language, &made.bytes[..3]), (Language::Ar, &b"\xef\xbb\xbf"[..]));
        let german = house.engine.document(&token, "renewals.csv", Some("tlh")).await.unwrap();
        assert_eq!(german.language, Language::De, "an unknown language is the one it was sent in");
        let rows = |bytes: &[u8]| String::from_utf8_lossy(bytes).lines().skip(1).map(ToOwned::to_owned).collect::<Vec<_>>();
        assert_eq!(rows(&made.bytes), rows(&german.bytes), "other heads, the same data");
        assert_ne!(made.bytes, german.bytes);
        house.apply("Other words now").await;
        assert_eq!(house.engine.document(&token, "renewals.csv", Some("ar")).await.unwrap(), made);
        assert_eq!(house.engine.message_page(&token, Some("ar")).await.unwrap().documents[1].size, Some(made.bytes.len() as u64));
    }

    async fn what_does_not_go_with_the_message_is_not_there(db: TestDatabase) {
        let house = House::over(&db).await;
        let (_, token) = notice(&house, "1 MB").await;
        for name in ["quote.pdf", "renewals.exe", "../campaign.toml", ""] {
            assert!(matches!(house.engine.document(&token, name, None).await, Err(EngineError::NotFound)), "{name}");
        }
        let stranger = house.engine.document("AAAAAAAAAAAAAAAAAAAAAA", "renewals.csv", None).await;
        assert!(matches!(stranger, Err(EngineError::NotFound)));
    }
}
