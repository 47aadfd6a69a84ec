//! The sale of a quote or an invoice, made of the records a communication speaks for, where the data brings none of its
//! own. Must not know how it is printed.

use carillon_domain::DocumentName;
use serde_json::{Value as Json, json};

/// The data with a `sale`; none where nothing in it has a price.
///
/// A record is a line with its product, part number and price. Prices in several currencies cannot be one sale: the
/// currency of the first price is the document's, and only its lines stand on it.
pub fn with_sale(data: &Json, name: &DocumentName) -> Option<Json> {
    if data.get("sale").is_some_and(|sale| !sale.is_null()) {
        return Some(data.clone());
    }
    let records = data.get("records")?.as_array()?;
    let currency = records.iter().find_map(|record| record.pointer("/price/currency")?.as_str())?;
    let lines: Vec<Json> = records.iter().filter_map(|record| line(record, currency)).collect();
    let mut data = data.clone();
    let sale = json!({
        "number": data.get("reference"),
        "date": data.get("sent_on"),
        "until": if name.stem() == "quote" { data.get("anchor").cloned() } else { None },
        "currency": currency,
        "lines": lines,
    });
    data.as_object_mut()?.insert("sale".to_owned(), sale);
    Some(data)
}

fn line(record: &Json, currency: &str) -> Option<Json> {
    let price = record.get("price")?;
    if price.get("currency")?.as_str()? != currency {
        return None;
    }
    let text = |field: &str| record.get(field).and_then(Json::as_str);
    Some(json!({
        "description": text("product").or_else(|| text("external_id"))?,
        "part_number": text("part_number"),
        "quantity": 1,
        "unit_price": price.get("amount"),
    }))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;

    fn record(product: &str, price: &Json) -> Json {
        json!({"product": product, "part_number": "AUR-1", "external_id": "R-1", "price": price})
    }

    #[test]
    fn priced_records_of_one_currency_are_the_lines() {
        let eur = json!({"amount": "10.50", "currency": "EUR"});
        let records = [
            record("A", &eur),
            record("B", &Json::Null),
            record("C", &json!({"amount": "5", "currency": "JPY"})),
            record("D", &eur),
        ];
        let data = json!({"reference": "C-1", "sent_on": "2026-11-01", "anchor": "2026-12-01", "records": records});
        let quote = with_sale(&data, &"quote.pdf".parse().unwrap()).unwrap();
        let products: Vec<_> = quote["sale"]["lines"].as_array().unwrap().iter().map(|it| &it["description"]).collect();
        assert_eq!(products, ["A", "D"]);
        assert_eq!((&quote["sale"]["currency"], &quote["sale"]["until"]), (&json!("EUR"), &json!("2026-12-01")));
    }

    #[test]
    fn a_sale_of_its_own_stays_and_nothing_priced_is_no_sale() {
        let name: DocumentName = "invoice.pdf".parse().unwrap();
        let own = json!({"sale": {"number": "7"}, "records": []});
        assert_eq!(with_sale(&own, &name), Some(own));
        assert_eq!(with_sale(&json!({"records": [record("A", &Json::Null)]}), &name), None);
        assert_eq!(with_sale(&json!({}), &name), None);
    }
}
