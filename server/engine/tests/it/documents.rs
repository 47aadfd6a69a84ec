//! Documents go with a message: attached, or linked where they are too large; made once in a language, and then the same.

use carillon_domain::Language;
use carillon_engine::EngineError;
use carillon_store::on_both_databases;
use carillon_store::testing::TestDatabase;
use jiff::ToSpan;

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
