//! View models for the tests of pages: a Japanese customer's renewal notice, and everything around it.

#![expect(clippy::unwrap_used, reason = "samples that cannot be read should stop the test")]

use std::sync::Arc;

use carillon_domain::campaign::offer::{Because, PassedOver, Reason, Why};
use carillon_domain::campaign::partner::{PartnerRules, PartnerTextState};
use carillon_domain::{AttemptOutcome, Channel, DeliveryState, DocumentKind, Language, MessageClass, Money};
use carillon_engine::view::{
    AddressLine, BrandView, CommunicationView, CustomerForm, CustomerView, DeliveryView, FindPage, FindRow, Home,
    MessageView, OfferShown, OutboxPage, OutboxRow, PartnerCampaign, PartnerChoices, PartnerTextChange, PartnerTextRow,
    PartnerTextView, PlacedOffer, RecordGroup, RecordHeld, RecordSaid, RecordValue, RecordView, ResendOffer,
    TimelineEntry, VersionLink,
};
use carillon_engine::{DocumentView, FieldFault, OutboxMessage, PartnerDecision, Person, PreferencesView, Role};
use jiff::Timestamp;
use jiff::civil::date;

use crate::assets::{Asset, Assets};
use crate::components::Frame;
use crate::http::Theme;

/// A value that would be markup, if anything let it.
pub(crate) const HOSTILE: &str = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>&amp;";

/// A front end with everything in it.
pub(crate) struct SampleAssets;

impl Assets for SampleAssets {
    fn find(&self, name: &str) -> Option<Asset> {
        Some(Asset { url: format!("/pkg/{name}"), integrity: None })
    }
}

pub(crate) fn assets() -> Arc<dyn Assets> {
    Arc::new(SampleAssets)
}

pub(crate) fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

pub(crate) fn frame(language: Language, theme: Theme) -> Frame {
    Frame {
        person: Person {
            id: "per_1".into(),
            email: "mia@meridian.example".into(),
            name: "Mia Lindqvist".into(),
            role: Role::Csr,
            language,
        },
        theme,
        path: "/care".into(),
        demo: true,
        clock: Some(at("2026-11-22T08:05:00Z")),
    }
}

pub(crate) fn brand() -> BrandView {
    BrandView {
        name: "Meridian CAD".into(),
        color: "#1f5fa8".into(),
        email: Some("care@meridian.example".into()),
        phone: Some("+49 30 5550 1200".into()),
        address: Some("Lindenufer 12, 10115 Berlin".into()),
        url: Some("https://meridian.example/".into()),
    }
}

/// The subject and the Markdown of the sample, in three languages.
pub(crate) fn words(language: Language) -> (&'static str, &'static str) {
    match language {
        Language::Ja => ("ライセンス2件が2026年12月22日に終了します", include_str!("samples/ja.md")),
        Language::Ar => ("تنتهي رخصتان في 22 ديسمبر 2026", include_str!("samples/ar.md")),
        _ => ("Two licenses end on December 22, 2026", include_str!("samples/en.md")),
    }
}

/// The same words as the composer renders them.
pub(crate) fn body(language: Language) -> String {
    let (subject, markdown) = words(language);
    carillon_compose::web::render(&carillon_compose::from_markdown(markdown, subject, language).unwrap())
}

pub(crate) fn message(language: Language) -> MessageView {
    let (subject, _) = words(language);
    MessageView {
        token: "AAAAAAAAAAAAAAAAAAAAAA".into(),
        reference: "C-7K2M9QXA".into(),
        language,
        wanted: None,
        sent_language: Language::Ja,
        languages: Language::ALL.to_vec(),
        subject: subject.into(),
        body_html: body(language),
        sent_at: Some(at("2026-11-22T00:00:00Z")),
        time_zone: "Asia/Tokyo".into(),
        standard_words: false,
        as_of: None,
        country: None,
        own_language: false,
        documents: vec![
            DocumentView {
                name: "renewals.xlsx".into(),
                title: "Renewals".into(),
                kind: DocumentKind::Xlsx,
                size: Some(7_200),
            },
            DocumentView { name: "quote.pdf".into(), title: "Quote".into(), kind: DocumentKind::Pdf, size: None },
        ],
        brand: brand(),
        resend: ResendOffer::To("h•••a@t•••.co.jp".into()),
    }
}

pub(crate) fn preferences(language: Language) -> PreferencesView {
    PreferencesView { brand: brand(), language, masked_address: "h•••a@t•••.co.jp".into(), stopped: false }
}

fn row(name: &str, organisation: &str, subject: &str, language: Language, state: DeliveryState) -> FindRow {
    FindRow {
        id: "com_06c0yq4h9b5x3n8k2m7r1t6v0w".into(),
        reference: "C-7K2M9QXA".into(),
        customer_id: "cus_06c0yq4h9b5x3n8k2m7r1t6v0w".into(),
        customer_name: name.into(),
        organisation: (!organisation.is_empty()).then(|| organisation.to_owned()),
        subject: subject.into(),
        language,
        campaign: "License renewal".into(),
        step: "30-days".into(),
        version: 1,
        state,
        on_hold: false,
        created_at: at("2026-11-22T00:00:00Z"),
    }
}

pub(crate) fn rows() -> Vec<FindRow> {
    use DeliveryState as S;
    use Language as L;
    let mut corrected = row("佐藤 陽菜", "東都精密工業株式会社", words(L::Ja).0, L::Ja, S::Accepted);
    corrected.version = 2;
    corrected.reference = "C-7K2M9QXA/2".into();
    vec![
        corrected,
        row("فاطمة الزهراء", "", words(L::Ar).0, L::Ar, S::Planned),
        row(
            "Anneliese Groß-Hartmann",
            "Hartmann & Söhne Maschinenbau GmbH & Co. KG",
            "Ihre Lizenz endet am 22. Dezember 2026",
            L::De,
            S::Deferred,
        ),
        row("דנה לוי", "", "הרישיון שלך מסתיים ב־22 בדצמבר 2026", L::He, S::Rejected),
        row("Sergey Ivanovich Petrov", "", "Срок действия лицензии истекает 22 декабря 2026 г.", L::Ru, S::Started),
        row("김민준", "한빛설계", "라이선스가 2026년 12월 22일에 만료됩니다", L::Ko, S::Uncertain),
        row("Camille Lefèvre", "Atelier Lefèvre", "Votre licence expire le 22 décembre 2026", L::Fr, S::Held),
        row("王小明", "上海远航", "您的许可证将于2026年12月22日到期", L::ZhHans, S::Cancelled),
    ]
}

pub(crate) fn home() -> Home {
    Home {
        customers: 512,
        records: 1_534,
        communications: 287,
        accepted: 279,
        waiting: 4,
        rejected: 3,
        uncertain: 1,
        quarantined: 2,
        tasks: 1,
        newest: rows(),
    }
}

pub(crate) fn found(query: &str) -> FindPage {
    FindPage { query: query.into(), trouble: None, rows: rows(), next: Some("1763769600000.com_1".into()) }
}

fn record(number: &str, product: &str, seats: &str) -> RecordView {
    RecordView {
        id: "rec_1".into(),
        kind: "license".into(),
        external_id: number.into(),
        dates: vec![("expires".into(), "2026-12-22".parse().unwrap()), ("since".into(), "2019-12-23".parse().unwrap())],
        fields: vec![
            ("product".into(), RecordValue::Text(product.into())),
            ("part_number".into(), RecordValue::Text("MCP-26-NET-05-JP".into())),
            ("seats".into(), RecordValue::Number(seats.into())),
            ("price".into(), RecordValue::Money(Money::parse("245000", "JPY".parse().unwrap()).unwrap())),
        ],
        held: vec![RecordHeld {
            campaign: "License renewal".into(),
            version: 3,
            field: "part_number".into(),
            value: "MCP-26-NET-05-JP".into(),
            column: 5,
            reason: "`26` is not in the table `years`; add a row, or correct the value.".into(),
        }],
        groups: vec![RecordGroup {
            enrollment_id: "enr_1".into(),
            campaign: "License renewal".into(),
            recipient: ("cus_1".into(), "佐藤 陽菜".into()),
            next: Some(("30-days".into(), at("2026-11-22T00:00:00Z"))),
            left_out: false,
        }],
        said: vec![RecordSaid {
            id: "com_1".into(),
            reference: "C-7K2M9QXA".into(),
            enrollment_id: Some("enr_1".into()),
            step: "60-days".into(),
            at: at("2026-10-23T00:00:00Z"),
        }],
    }
}

fn delivery(state: DeliveryState, language: Language, reason: &str, cause: &str) -> DeliveryView {
    DeliveryView {
        id: "dlv_1".into(),
        channel: Channel::Email,
        language,
        address: "hina.sato@toto-seimitsu.co.jp".into(),
        state,
        reason: reason.into(),
        cause: cause.into(),
        attempts: 1,
        due_at: at("2026-11-22T00:00:00Z"),
        settled_at: (state == DeliveryState::Accepted).then(|| at("2026-11-22T00:00:04Z")),
        message_id: Some("<k3v9q2m7x1.dlv@notices.meridian.example>".into()),
        waiting: None,
        outcome: Some(if state == DeliveryState::Accepted {
            AttemptOutcome::Accepted { reply: "250 2.0.0 Ok: queued as 4Zk1".into() }
        } else {
            AttemptOutcome::Deferred { code: Some(451), reply: "4.7.1 Greylisted, come back later".into() }
        }),
    }
}

fn entry(at_text: &str, kind: &str, actor: &str, details: &[(&str, &str)]) -> TimelineEntry {
    TimelineEntry {
        at: at(at_text),
        kind: kind.into(),
        actor: actor.into(),
        communication_id: Some("com_1".into()),
        subject: Some(words(Language::Ja).0.into()),
        details: details.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect(),
    }
}

pub(crate) fn timeline() -> Vec<TimelineEntry> {
    vec![
        entry(
            "2026-11-22T02:10:00Z",
            "delivery-deferred",
            "system",
            &[("language", "ar"), ("reason", "deferred: 451 4.7.1 Greylisted")],
        ),
        entry("2026-11-22T02:09:58Z", "resend-requested", "customer", &[("language", "ar")]),
        entry("2026-11-22T01:31:00Z", "delivery-accepted", "system", &[("language", "ja")]),
        entry(
            "2026-11-22T01:30:40Z",
            "words-corrected",
            "Mia Lindqvist",
            &[("language", "ja"), ("reason", "The number of seats was wrong")],
        ),
        entry(
            "2026-11-22T01:05:00Z",
            "customer-corrected",
            "Mia Lindqvist",
            &[("fields", "email, phone"), ("reason", "She told us on the phone")],
        ),
        entry("2026-11-22T00:00:04Z", "delivery-accepted", "system", &[("language", "ja")]),
        entry("2026-11-22T00:00:00Z", "communication-planned", "system", &[("language", "ja"), ("step", "30-days")]),
    ]
}

/// A submitted text of a partner, as somebody sees it who may decide about it.
pub(crate) fn partner_text(language: Language) -> PartnerTextView {
    let change = |state, by: &str, reason: &str| PartnerTextChange {
        at: at("2026-11-20T09:00:00Z"),
        by: by.into(),
        state,
        reason: reason.into(),
    };
    PartnerTextView {
        row: partner_row(PartnerTextState::Submitted, language),
        markdown: "We are **near** you.".into(),
        preview_html: "<p>We are <strong>near</strong> you.</p>".into(),
        revision: 2,
        rules: Some(PartnerRules {
            most_characters: 600,
            forbidden_words: vec!["gratis".into(), "最安".into()],
            steps: None,
            segment_by: "segment".into(),
        }),
        faults: vec![
            FieldFault::new("markdown", "fault-partner-long", "612 / 600"),
            FieldFault::new("markdown", "fault-partner-word", "gratis (3)"),
        ],
        changes: vec![
            change(PartnerTextState::Submitted, "Mia Lindqvist", ""),
            change(PartnerTextState::Rejected, "Olga", "Say it shorter."),
        ],
        may_write: true,
        may: PartnerDecision::ALL.to_vec(),
    }
}

fn partner_row(state: PartnerTextState, language: Language) -> PartnerTextRow {
    PartnerTextRow {
        id: "ptx_06c0yq4h9b5x3n8k2m7r1t6v0w".into(),
        state,
        reseller: "Lindenbrück Systemhaus GmbH".into(),
        time_zone: "Europe/Berlin".into(),
        campaign: "License renewal".into(),
        step: String::new(),
        segment: "education".into(),
        language,
        version: 2,
        written_by: "Mia Lindqvist".into(),
        changed_at: at("2026-11-20T09:00:00Z"),
    }
}

/// A text in every state.
pub(crate) fn partner_rows(language: Language) -> Vec<PartnerTextRow> {
    PartnerTextState::ALL.map(|state| partner_row(state, language)).to_vec()
}

pub(crate) fn partner_choices() -> PartnerChoices {
    let rules = partner_text(Language::En).rules.unwrap();
    PartnerChoices {
        resellers: vec![("rsl_1".into(), "Lindenbrück Systemhaus GmbH".into())],
        campaigns: vec![PartnerCampaign {
            id: "cmp_1".into(),
            title: "License renewal".into(),
            steps: vec!["30-days".into()],
            rules,
        }],
    }
}

/// One placement, and an offer for every reason to be passed over.
fn offers() -> Vec<PlacedOffer> {
    let reasons = [
        Reason::NotMeant,
        Reason::NotYet { from: date(2026, 12, 1) },
        Reason::Over { until: date(2026, 11, 1) },
        Reason::Beside,
        Reason::Excluded { by: "two-years".into() },
        Reason::ShownEnough { most: 2 },
        Reason::OutOfStock { stock: 500 },
        Reason::LowerPriority { priority: 40 },
        Reason::OtherLot,
    ];
    let seen = |here| OfferShown {
        at: at("2026-10-22T22:00:00Z"),
        communication_id: "com_0".into(),
        reference: "C-2M9QXA7K".into(),
        here,
    };
    let passed = |(at, reason)| PassedOver { offer: format!("offer-{at}"), reason };
    let passed_over: Vec<_> = reasons.into_iter().enumerate().map(passed).collect();
    let placed = |because| PlacedOffer {
        slot: "main".into(),
        offer: "upgrade".into(),
        why: Why { because, passed_over: passed_over.clone() },
        shown: [("two-years".to_owned(), seen(false)), ("offer-5".to_owned(), seen(true))].into(),
    };
    vec![placed(Because::Only), placed(Because::Priority { priority: 60 }), placed(Because::Lot { priority: 60 })]
}

pub(crate) fn communication(language: Language) -> CommunicationView {
    let (subject, markdown) = words(language);
    CommunicationView {
        row: rows().remove(0),
        token: "AAAAAAAAAAAAAAAAAAAAAA".into(),
        class: MessageClass::Service,
        language,
        languages: Language::ALL.to_vec(),
        subject: subject.into(),
        body_html: body(language),
        body_markdown: markdown.into(),
        documents: message(language).documents,
        offers: offers(),
        records: vec![
            record("LIC-240187", "Meridian CAD Professional", "5"),
            record("LIC-240188", "Meridian Render", "2"),
        ],
        deliveries: vec![
            delivery(
                DeliveryState::Deferred,
                Language::Ar,
                "deferred: 451 4.7.1 Greylisted, come back later",
                "resend",
            ),
            delivery(DeliveryState::Accepted, Language::Ja, "", "correction"),
        ],
        timeline: timeline(),
        versions: vec![
            VersionLink {
                id: "com_0".into(),
                version: 1,
                by: "system".into(),
                reason: String::new(),
                at: at("2026-11-22T00:00:00Z"),
            },
            VersionLink {
                id: rows().remove(0).id,
                version: 2,
                by: "Mia Lindqvist".into(),
                reason: "The number of seats was wrong".into(),
                at: at("2026-11-22T01:30:40Z"),
            },
        ],
        time_zone: "Asia/Tokyo".into(),
    }
}

pub(crate) fn customer() -> CustomerView {
    CustomerView {
        id: "cus_1".into(),
        name: "佐藤 陽菜".into(),
        form: CustomerForm {
            prefers: "letter".into(),
            way_email: String::new(),
            way_letter: "agreed".into(),
            way_fax: "refused".into(),
            way_sms: String::new(),
            title: String::new(),
            given: "陽菜".into(),
            family: "佐藤".into(),
            organisation: "東都精密工業株式会社".into(),
            language: "ja".into(),
            country: "JP".into(),
            time_zone: "Asia/Tokyo".into(),
            email: "hina.sato@toto-seimitsu.co.jp".into(),
            phone: "+81 3-5550-1234".into(),
            fax: String::new(),
            street: "銀座5-2-1".into(),
            locality: "中央区".into(),
            region: "東京都".into(),
            postal_code: "104-0061".into(),
            reason: String::new(),
            version: 3,
        },
        external_id: "100412".into(),
        postal_lines: vec!["〒104-0061".into(), "東京都中央区銀座5-2-1".into()],
        reseller: Some("株式会社ミナトソフト".into()),
        hold: None,
        enrollments: Vec::new(),
        records: communication(Language::Ja).records,
        communications: rows().into_iter().take(2).collect(),
        timeline: timeline(),
        former: vec![AddressLine {
            at: at("2026-11-22T01:05:00Z"),
            by: "Mia Lindqvist".into(),
            reason: "She told us on the phone".into(),
            changes: vec![("email".into(), "h.sato@toto.example".into(), "hina.sato@toto-seimitsu.co.jp".into())],
        }],
        version: 3,
    }
}

fn outbox_row() -> OutboxRow {
    OutboxRow {
        name: "1763769600.M1P2.host:2,S".into(),
        from: "Meridian CAD <notices@meridian.example>".into(),
        to: "佐藤 陽菜 <hina.sato@toto-seimitsu.co.jp>".into(),
        subject: words(Language::Ja).0.into(),
        date: Some(at("2026-11-22T00:00:04Z")),
        language: "ja".into(),
    }
}

pub(crate) fn outbox() -> OutboxPage {
    OutboxPage { rows: vec![outbox_row(), outbox_row()], total: 287, not_here: false }
}

pub(crate) fn mail() -> OutboxMessage {
    OutboxMessage {
        row: outbox_row(),
        html: "<html><head></head><body>…</body></html>".into(),
        text: "佐藤 陽菜 様\n\n".into(),
        headers: vec![
            ("Message-ID".into(), "<k3v9q2m7x1.dlv@notices.meridian.example>".into()),
            ("Auto-Submitted".into(), "auto-generated".into()),
            ("Content-Language".into(), "ja".into()),
        ],
        raw: b"Message-ID: <k3v9>\r\n\r\nbody".to_vec(),
    }
}
