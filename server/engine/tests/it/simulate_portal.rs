//! Simulating from the portal: what was asked for is lived through aside, kept for a while, and can be looked at; nothing of
//! it leaves, and nothing of it is left in the installation.

use std::time::Duration;

use carillon_engine::simulate::{Head, LineFilter, Moment, Shift, SimulationForm, SimulationStanding, What};
use carillon_engine::{EngineError, FileEdit, Person, Rendered};
use carillon_store::on_both_databases;
use jiff::ToSpan;

use crate::house::House;

/// Asks for a simulation and waits until it is kept.
async fn simulated(house: &House, form: &SimulationForm, by: &Person) -> Head {
    let id = house.engine.begin_simulation("ending", form, by).await.unwrap();
    house.engine.await_simulation(id, Duration::from_mins(5)).await;
    match house.engine.simulation("ending", &id.to_string()).await.unwrap() {
        SimulationStanding::Kept(head) => *head,
        other => panic!("{other:?}"),
    }
}

/// Everything that happened in the first life.
async fn lines(house: &House, head: &Head) -> Vec<Moment> {
    let mut all = Vec::new();
    for page in 1.. {
        let some =
            house.engine.simulation_lines(head.id, 0, &LineFilter { page, ..LineFilter::default() }).await.unwrap();
        all.extend(some.lines);
        if page >= some.pages {
            return all;
        }
    }
    all
}

fn form(house: &House, version: u32, against: &str) -> SimulationForm {
    SimulationForm { against: against.into(), ..SimulationForm::usual(version, house.today()) }
}

fn fields(refused: Result<carillon_domain::SimulationId, EngineError>) -> Vec<(&'static str, &'static str)> {
    match refused {
        Err(EngineError::Invalid(faults)) => faults.iter().map(|it| (it.field, it.phrase_key)).collect(),
        other => panic!("{other:?}"),
    }
}

on_both_databases! {
    async fn a_version_is_lived_through_kept_and_looked_at(db: carillon_store::testing::TestDatabase) {
        let house = House::over(&db).await;
        let ada = house.admin("Ada").await;
        house.customers(12, "de", 2, house.today() + 62.days()).await;
        house.apply_ending("Your licenses end", "More words.", &[]).await;
        let head = simulated(&house, &form(&house, 2, "1"), &ada).await;

        let [life, other] = &head.lives[..] else { panic!("{head:?}") };
        assert_eq!((life.version, other.version, head.by.as_str()), (2, 1, "Ada"));
        let tally = &life.tally;
        assert_eq!((life.customers, tally.reached, tally.of(What::Sent), tally.waiting), (12, 12, 36, 0));
        assert_eq!(tally.steps.iter().map(|(name, _, _)| name.as_str()).collect::<Vec<_>>(), ["60-days", "30-days", "0-days"]);
        assert_eq!(tally.days.values().flat_map(|by| by.values()).sum::<u64>(), 36);
        assert_eq!(tally.languages, [("de".to_owned(), 36)].into());
        assert_eq!(head.shifts["30-days"], [(Shift::Differs, 12)].into(), "the same days, other words");

        let again = simulated(&house, &form(&house, 2, "1"), &ada).await;
        assert_eq!(lines(&house, &head).await, lines(&house, &again).await, "the same start gives the same lines");
        assert_eq!((&head.lives, &head.shifts), (&again.lives, &again.shifts));

        let one = LineFilter { customer: "c3".into(), what: Some(What::Sent), ..LineFilter::default() };
        let sent = house.engine.simulation_lines(head.id, 0, &one).await.unwrap();
        assert_eq!((sent.all, sent.lines[0].line.step.as_str()), (3, "60-days"));
        let number = sent.lines[0].message.unwrap();
        let message = house.engine.simulated_message(&head, 0, number).await.unwrap();
        assert_eq!((message.subject.as_str(), message.language.tag(), message.moments.len()), ("Your licenses end (de, 60-days)", "de", 2));
        for medium in ["email", "text"] {
            let (_, _, shown) = house.engine.show_simulated_message(head.id, 0, number, medium).await.unwrap();
            let (Rendered::Mail(text) | Rendered::Text(text)) = shown.unwrap() else { panic!("{medium}") };
            assert!(text.contains("More words.") && text.contains("Family3"), "{text}");
        }
        let changes = house.engine.simulation_changes(head.id, &LineFilter { shift: Some(Shift::Differs), ..one }).await;
        assert_eq!(changes.unwrap().all, 3);

        assert_eq!(house.sent().len(), 0, "nothing has left the building");
        assert_eq!(house.engine.home().await.unwrap().communications, 0, "and nothing is left in it");
        assert_eq!(house.engine.simulation_desk("ending").await.unwrap().kept.len(), 2);
    }

    async fn what_cannot_be_simulated_says_why_before_anything_begins(db: carillon_store::testing::TestDatabase) {
        let house = House::over(&db).await;
        let ada = house.admin("Ada").await;
        let begin = async |form| house.engine.begin_simulation("ending", &form, &ada).await;
        assert_eq!(fields(begin(form(&house, 1, "")).await), [("customers", "simulate-fault-nobody")]);
        house.customers(1, "de", 2, house.today() + 62.days()).await;
        let broken = FileEdit {
            name: "ending", base: 1, file: "content/30-days/de.md", text: Some("+++\nsubject = \"x\"\n+++\n{{ nobody }}\n"),
            reason: "half done", draft: true,
        };
        house.engine.save_campaign_file(&broken, &ada).await.unwrap();
        assert_eq!(fields(begin(form(&house, 2, "1")).await), [("version", "simulate-fault-faulty")]);
        assert_eq!(fields(begin(form(&house, 1, "2")).await), [("against", "simulate-fault-faulty")]);
        assert!(matches!(begin(form(&house, 9, "")).await, Err(EngineError::NotFound)));
        let long = SimulationForm { to: (house.today() + 2.years()).to_string(), ..form(&house, 1, "") };
        assert_eq!(fields(begin(long).await), [("to", "simulate-fault-long")]);
        for id in ["sim_00000000000000000000000000", "../carillon.db", ""] {
            let standing = house.engine.simulation("ending", id).await.unwrap();
            assert!(matches!(standing, SimulationStanding::Vanished), "{id}");
        }
    }
}
