//! View models for the tests of the pages of simulation: two versions, some days, a rule that was used up.

#![expect(clippy::unwrap_used, reason = "samples that cannot be read should stop the test")]

use carillon_domain::Language;
use carillon_engine::simulate::{
    ChangeLine, Happening, Head, Life, Lines, Moment, QuotaTally, Shift, SimulatedMessage, SimulationDesk,
    SimulationForm, SimulationOrder, Tally, What,
};
use jiff::civil::date;

use super::samples::{at, words};
use super::samples_studio::version_view;

fn tally(sent: u64, said: &str) -> Tally {
    let counts = [(What::Planned, sent), (What::Sent, sent), (What::Passed, 3)];
    let (first, later) = (date(2026, 11, 27), date(2027, 1, 5));
    let quota = QuotaTally { most: Some(120), days: [(first, 120), (later, 7)].into(), waiting: 64 };
    Tally {
        all: counts.into(),
        steps: vec![("60-days".into(), counts.into(), 12), (format!("0-days{said}"), [(What::Sent, 5)].into(), 0)],
        days: [(first, [("email".into(), 120)].into()), (later, [("email".into(), sent - 120)].into())].into(),
        languages: [("ar".into(), sent)].into(),
        reached: 180,
        waiting: 12,
        quotas: [(format!("한국어 · Korean{said}"), quota)].into(),
    }
}

pub(crate) fn head(said: &str, compared: bool) -> Head {
    let life = |version, sent| Life { version, customers: 200, on_the_way: 40, tally: tally(sent, said) };
    let mut lives = vec![life(3, 1_204)];
    lives.extend(compared.then(|| life(2, 1_190)));
    Head {
        id: "sim_00000000000000000000000001".parse().unwrap(),
        campaign: "renewal".into(),
        by: if said.is_empty() { "Omar Haddad".into() } else { said.into() },
        at: at("2026-11-27T09:30:00Z"),
        order: SimulationOrder {
            version: 3,
            against: compared.then_some(2),
            from: date(2026, 11, 27),
            to: date(2027, 2, 25),
            customers: 200,
        },
        lives,
        shifts: [(format!("60-days{said}"), [(Shift::New, 14), (Shift::Moved, 3)].into())].into(),
        stopped_on: (!compared).then(|| date(2027, 2, 1)),
    }
}

pub(crate) fn moment(what: What, kind: &str, said: &str) -> Moment {
    let line = Happening {
        at: "2026-11-28T09:00:00Z".into(),
        kind: kind.into(),
        customer: format!("K-1001{said}"),
        step: format!("60-days{said}"),
        language: "ja".into(),
        subject: format!("{}{said}", words(Language::Ja).0),
        reason: format!("there is no email address on file{said}"),
        ..Happening::default()
    };
    Moment {
        at: at("2026-11-28T09:00:00Z"),
        what,
        customer_id: "cus_1".into(),
        name: format!("佐藤 陽菜{said}"),
        details: [("language".to_owned(), "ja".to_owned()), ("step".to_owned(), line.step.clone())].into(),
        line,
        message: Some(7),
    }
}

fn page<T>(lines: Vec<T>) -> Lines<T> {
    Lines { lines, all: 60, page: 2, pages: 3 }
}

pub(crate) fn lines(said: &str) -> Lines<Moment> {
    let kinds = [
        (What::Planned, "communication-planned"),
        (What::Sent, "delivery-accepted"),
        (What::Held, "delivery-held"),
        (What::Ended, "enrollment-ended"),
    ];
    page(kinds.map(|(what, kind)| moment(what, kind, said)).to_vec())
}

pub(crate) fn changes(said: &str) -> Lines<ChangeLine> {
    let sent = || moment(What::Sent, "delivery-accepted", said);
    let mut later = sent();
    later.at = at("2026-12-03T09:00:00Z");
    later.line.words = "other".into();
    page(vec![
        ChangeLine { shift: Shift::New, before: None, after: Some(sent()) },
        ChangeLine { shift: Shift::Gone, before: Some(sent()), after: None },
        ChangeLine { shift: Shift::Moved, before: Some(sent()), after: Some(later) },
    ])
}

pub(crate) fn desk(said: &str) -> SimulationDesk {
    let view = version_view(said);
    SimulationDesk {
        name: view.name,
        title: view.title,
        versions: view.versions,
        customers: 41_207,
        form: SimulationForm::usual(3, date(2026, 11, 27)),
        kept: vec![head(said, true), head(said, false)],
    }
}

pub(crate) fn message(said: &str) -> SimulatedMessage {
    SimulatedMessage {
        version: 3,
        customer_id: "cus_1".into(),
        step: format!("60-days{said}"),
        language: Language::Ja,
        subject: format!("{}{said}", words(Language::Ja).0),
        moments: lines(said).lines,
    }
}
