//! Every kind of chart in three languages and every medium, against what was accepted before.

use carillon_compose::{Chart, ChartKind, ChartPoint, Message, from_markdown, sms, text, web};
use carillon_domain::language::Language;
use proptest::prelude::*;

use crate::fixture::{LANGUAGES, email};

const EN: &str = "
```chart bar
title: Change of seats
Glyph Studio | 1250
Atlas <Maps> \\| Pro | -310
Bell & Co | 4
```

```chart line
title: Downloads by month
January | 120
February | 340.5
March | 90
April | 410
```

```chart ring
title: Spending
unit: money EUR
Glyph Studio | 184900
Atlas | 51234.50
Bell | 2100
Fonts | 990
Support | 30000
```
";

/// The same numbers under the words of another language.
fn message(language: Language) -> Message {
    let words: &[(&str, &str)] = match language {
        Language::Ar => &[
            ("Change of seats", "تغيّر عدد المقاعد"),
            ("Downloads by month", "التنزيلات شهريًا"),
            ("January", "يناير"),
            ("February", "فبراير"),
            ("March", "مارس"),
            ("April", "أبريل"),
            ("Spending", "الإنفاق"),
            ("Support", "الدعم"),
            ("EUR", "KWD"),
        ],
        Language::Ja => &[
            ("Change of seats", "数量の増減"),
            ("Downloads by month", "月別ダウンロード数"),
            ("January", "1月"),
            ("February", "2月"),
            ("March", "3月"),
            ("April", "4月"),
            ("Spending", "ご利用額"),
            ("Support", "サポート"),
            ("EUR", "JPY"),
        ],
        _ => &[],
    };
    let markdown = words.iter().fold(EN.to_owned(), |text, (from, to)| text.replace(from, to));
    from_markdown(&markdown, "x", language).unwrap()
}

#[test]
fn the_charts_of_a_page() {
    for language in LANGUAGES {
        let html = web::render(&message(language)).replace("><", ">\n<");
        insta::assert_snapshot!(format!("charts_web_{language}"), html);
    }
}

#[test]
fn the_charts_of_a_mail() {
    for language in LANGUAGES {
        let html = email(&message(language)).html.replace("><", ">\n<");
        let card = html.split("<body").nth(1).unwrap();
        insta::assert_snapshot!(format!("charts_email_{language}"), card);
    }
}

#[test]
fn the_charts_in_words() {
    for language in LANGUAGES {
        insta::assert_snapshot!(format!("charts_text_{language}"), text::render(&message(language)));
        insta::assert_snapshot!(format!("charts_sms_{language}"), sms::render(&message(language)));
    }
}

fn any_chart() -> impl Strategy<Value = Chart> {
    let kind = proptest::sample::select(&[ChartKind::Bar, ChartKind::Line, ChartKind::Ring][..]);
    let value = (any::<i64>(), any::<bool>(), 0..1_000_u16);
    let values = proptest::collection::vec((value, "\\PC{0,40}"), 1..=50);
    (kind, "\\PC{0,20}", values).prop_map(|(kind, title, values)| {
        let point = |((large, is_large, small), label): ((i64, bool, u16), String)| {
            let number = if is_large { large } else { i64::from(small) - 500 };
            let number = if kind == ChartKind::Ring { number.saturating_abs() } else { number };
            ChartPoint { label, value: number.to_string().parse().unwrap() }
        };
        Chart {
            kind,
            title,
            unit: carillon_compose::ChartUnit::Number,
            points: values.into_iter().map(point).collect(),
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn any_chart_is_drawn_within_its_picture(chart in any_chart(), at in 0..LANGUAGES.len()) {
        let blocks = vec![carillon_compose::Block::Chart(chart)];
        let message = Message { subject: "x".to_owned(), preheader: None, language: LANGUAGES[at], blocks };
        let html = web::render(&message);
        prop_assert!(!html.contains("NaN") && !html.contains("inf\""), "{html}");
        for attribute in ["x=\"", "width=\"", "cx=\""] {
            for part in html.split(&format!(" {attribute}")).skip(1) {
                let Some((share, _)) = part.split('"').next().unwrap().split_once('%') else { continue };
                let share: f64 = share.parse().unwrap();
                prop_assert!((0.0..=100.0).contains(&share), "{html}");
            }
        }
        let mail = email(&message);
        prop_assert!(!mail.html.contains("width=\"0%\""));
        let invisible = sms::render(&message).contains(['\u{2066}', '\u{2068}', '\u{2069}', '\u{a0}']);
        prop_assert!(!invisible);
    }
}
