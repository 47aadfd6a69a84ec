//! Brands and resellers, and the sample company as a whole.

use carillon_engine::import::import_brands;
use carillon_store::on_both_databases;
use carillon_store::testing::TestDatabase;
use serde_json::json;

use crate::fixture::{CUSTOMERS, HEADER, counts, customer, entropy, import, now, quarantine};

const RESELLERS: &str = r#"
target = "resellers"
[columns]
external_id = "No"
organisation = "Name"
brand = "Brand"
language = "Language"
country = "Country"
email = "Email"
url = "Website"
[fields]
contact = "Contact"
"#;

const BRANDS: &str = r##"
[[brand]]
external_id = "house"
name = "Merrowdale"
sender_email = "service@example.com"
address = ["14 Lantern Wharf", "London"]
color = "#1f4e79"
[[brand]]
external_id = "hinagiku"
name = "ひなぎく"
sender_name = "ひなぎく 窓口"
sender_email = "renewal@example.jp"
reply_to = "care@example.jp"
url = "https://example.jp/"
"##;

async fn brands(db: &TestDatabase, text: &str) -> Result<usize, String> {
    import_brands(&db.store, text, now(), &entropy()).await.map_err(|error| error.to_string())
}

on_both_databases! {
    async fn brands_are_written_and_overwritten_by_their_name(db: TestDatabase) {
        assert_eq!(brands(&db, BRANDS).await, Ok(2));
        let all = carillon_store::brand::all(db.store.connection()).await.unwrap();
        assert_eq!(all[0].external_id, "house", "the first brand of the file is the house brand");
        assert_eq!((all[0].sender_name.as_str(), all[0].address.as_deref()), ("Merrowdale", Some("14 Lantern Wharf\nLondon")));
        assert_eq!(all[1].reply_to.as_deref(), Some("care@example.jp"));
        assert_eq!(brands(&db, &BRANDS.replace("\"Merrowdale\"", "\"Merrow\"")).await, Ok(2));
        let again = carillon_store::brand::all(db.store.connection()).await.unwrap();
        assert_eq!(again.len(), 2);
        assert_eq!((&again[0].id, again[0].name.as_str()), (&all[0].id, "Merrow"));
    }

    async fn a_faulty_list_of_brands_is_refused_whole(db: TestDatabase) {
        let faults = [
            ("\"service@example.com\"", "\"service\"", "line 5"),
            ("\"https://example.jp/\"", "\"javascript:alert(1)\"", "web address"),
            ("#1f4e79", "blue", "colour"),
            ("\"hinagiku\"", "\"house\"", "twice"),
            ("sender_name", "sendername", "unknown field"),
            ("name = \"ひなぎく\"", "name = \" \"", "empty"),
        ];
        for (part, instead, told) in faults {
            let said = brands(&db, &BRANDS.replace(part, instead)).await.unwrap_err();
            assert!(said.contains(told), "{told} in {said}");
        }
        assert!(carillon_store::brand::all(db.store.connection()).await.unwrap().is_empty());
    }

    async fn resellers_wear_brands_and_look_after_customers(db: TestDatabase) {
        brands(&db, BRANDS).await.unwrap();
        let rows = "No,Name,Brand,Language,Country,Email,Website,Contact\n\
                    R-1,ひなぎく流通,hinagiku,ja,JP,info@example.jp,https://example.jp/,窓口\n\
                    R-2,Nameless,nobody,,,,,\n";
        assert_eq!(counts(&import(&db, RESELLERS, rows).await), [1, 0, 0, 1]);
        assert_eq!(quarantine(&db).await[0].column_name, "Brand");
        let reseller = carillon_store::reseller::all(db.store.connection()).await.unwrap().remove(0);
        let brand = carillon_store::brand::by_external_id(db.store.connection(), "hinagiku").await.unwrap().unwrap();
        assert_eq!((reseller.name.as_str(), reseller.brand_id), ("ひなぎく流通", Some(brand.id)));
        assert_eq!((reseller.language.as_deref(), &reseller.contact), (Some("ja"), &json!({"contact": "窓口"})));
        import(&db, CUSTOMERS, &format!("{HEADER}C-1,Person,,Jane,Doe,en,US,,,,,,R-1,,\n")).await;
        assert_eq!(customer(&db, "C-1").await.reseller_id, Some(reseller.id.clone()));
        let changed = rows.replace("窓口", "担当");
        assert_eq!(counts(&import(&db, RESELLERS, &changed).await), [0, 1, 0, 1]);
        let after = carillon_store::reseller::all(db.store.connection()).await.unwrap().remove(0);
        assert_eq!((after.id, &after.contact), (reseller.id, &json!({"contact": "担当"})));
        assert_eq!(counts(&import(&db, RESELLERS, &changed).await), [0, 0, 1, 1]);
    }

    async fn the_sample_company_comes_in_without_a_fault(db: TestDatabase) {
        let sample = concat!(env!("CARGO_MANIFEST_DIR"), "/../sample");
        let read = |name: &str| std::fs::read_to_string(format!("{sample}/{name}")).unwrap();
        brands(&db, &read("brands.toml")).await.unwrap();
        let mut rows = 0;
        for table in ["resellers", "customers", "licenses"] {
            let (map, text) = (read(&format!("{table}.map.toml")), read(&format!("{table}.csv")));
            let summary = import(&db, &map, &text).await;
            assert!(summary.quarantine.is_empty(), "{table}: {:?}", summary.quarantine);
            assert_eq!(counts(&import(&db, &map, &text).await), [0, 0, summary.created, 0], "{table}");
            rows += summary.created;
        }
        assert!(rows > 1_500, "{rows}");
    }
}
