//! How much the sample company sends: who answers in which languages, and two rules with room enough, so that the demo
//! shows how volume is held back without anything waiting for it.

use carillon_domain::volume::Scope;
use carillon_domain::{Channel, Language, MessageClass};
use carillon_engine::volume::{RuleDraft, StaffDraft};
use carillon_engine::{Engine, EngineError, Person, Role};

/// Name, languages, hours, time zone.
const STAFF: [(&str, &[Language], &str, &str); 3] = [
    ("김하늘", &[Language::Ko], "mon-fri 09:00-18:00", "Asia/Seoul"),
    ("이준호", &[Language::Ko, Language::En], "mon-thu 10:00-18:00, fri 10:00-16:00", "Asia/Seoul"),
    ("森田 陽子", &[Language::Ja], "mon-fri 09:00-17:30", "Asia/Tokyo"),
];

/// Adds roster and rules where there are none yet.
pub(super) async fn add(engine: &Engine) -> Result<(), EngineError> {
    let by = seeder();
    if !engine.staff().await?.is_empty() || !engine.volume_rules().await?.is_empty() {
        return Ok(());
    }
    for (name, languages, hours, zone) in STAFF {
        let (languages, time_zone) = (languages.to_vec(), zone.to_owned());
        engine
            .save_staff(&StaffDraft { id: None, name: name.into(), languages, hours: hours.into(), time_zone }, &by)
            .await?;
    }
    engine.save_rule(&korean(), &by).await?;
    engine.save_rule(&warm_up(), &by).await?;
    Ok(())
}

/// What those who answer in Korean can stand up to.
fn korean() -> RuleDraft {
    let scope = Scope { channels: vec![Channel::Email], languages: vec![Language::Ko], ..Scope::default() };
    draft("한국어 · Korean", scope, ("staff", "2", "week"), "Asia/Seoul")
}

/// What mail servers take from a new address in a day.
fn warm_up() -> RuleDraft {
    let scope = Scope { channels: vec![Channel::Email], ..Scope::default() };
    draft("Warm-up of the sending domain", scope, ("most", "2000", "day"), "UTC")
}

fn draft(name: &str, scope: Scope, (kind, number, period): (&str, &str, &str), zone: &str) -> RuleDraft {
    RuleDraft {
        name: name.into(),
        scope,
        except: Scope { classes: vec![MessageClass::Transactional], ..Scope::default() },
        kind: kind.into(),
        number: number.into(),
        period: period.into(),
        time_zone: zone.into(),
        ..RuleDraft::default()
    }
}

/// The demo itself, as what is told of it later names it.
fn seeder() -> Person {
    Person { id: "system".into(), email: String::new(), name: String::new(), role: Role::Admin, language: Language::En }
}
