//! Rows to test with.

use carillon_store::entity::{brand, customer, record, reseller};
use carillon_store::{Store, WriteTransaction};
use serde_json::json;

/// A write that is committed when the closure's rows are in.
pub(crate) async fn begin(store: &Store) -> WriteTransaction {
    store.begin_write().await.unwrap()
}

pub(crate) fn customer(number: usize) -> customer::Model {
    customer::Model {
        id: format!("cus_{number:026}"),
        external_id: format!("C{number}"),
        kind: "person".into(),
        organisation: String::new(),
        title: String::new(),
        given: "Nari".into(),
        family: format!("Čapek {number}"),
        display_name: format!("Nari Čapek {number}"),
        language: "ja".into(),
        country: "JP".into(),
        time_zone: "Asia/Tokyo".into(),
        email: Some(format!("c{number}@example.com")),
        phone: None,
        fax: None,
        postal: Some(json!({"lines": ["1-2-3"], "locality": "東京"})),
        attributes: json!({"tier": "gold", "seats": 1.5}),
        dates: json!({"since": "2020-02-29"}),
        reseller_id: None,
        consents: json!({}),
        email_state: "ok".into(),
        version: 1,
        content_hash: format!("hash-{number}"),
        search_text: format!("nari capek {number}"),
        created_at: 1_000,
        updated_at: 1_000,
        hold_id: None,
        suppressions: json!([]),
    }
}

pub(crate) fn record(number: usize, customer: &customer::Model) -> record::Model {
    record::Model {
        id: format!("rec_{number:026}"),
        external_id: format!("L{number}"),
        kind: "license".into(),
        customer_id: customer.id.clone(),
        reseller_id: None,
        dates: json!({"expires": "2026-12-31"}),
        fields: json!({"product": "Studio", "price": {"amount": "12.50", "currency": "EUR"}}),
        content_hash: format!("hash-{number}"),
        search_text: format!("l{number} studio"),
        version: 1,
        created_at: 1_000,
        updated_at: 1_000,
    }
}

pub(crate) fn brand(number: usize) -> brand::Model {
    brand::Model {
        id: format!("brd_{number:026}"),
        external_id: format!("brand-{number}"),
        name: format!("Brand {number}"),
        sender_name: "The team".into(),
        sender_email: "team@example.com".into(),
        reply_to: None,
        phone: None,
        address: None,
        url: Some("https://example.com".into()),
        color: None,
        created_at: 1_000,
    }
}

pub(crate) fn reseller(number: usize) -> reseller::Model {
    reseller::Model {
        id: format!("rsl_{number:026}"),
        external_id: format!("R{number}"),
        name: format!("Reseller {number}"),
        brand_id: None,
        language: Some("de".into()),
        country: None,
        email: None,
        phone: None,
        url: None,
        contact: json!({"name": "Kim"}),
        content_hash: String::new(),
        created_at: 1_000,
        updated_at: 1_000,
    }
}
