//! The studio: versions are only added, each with who and why; nothing goes out from a draft or from what has faults.

use carillon_domain::Language;
use carillon_engine::{EngineError, FileEdit, Person, Rehearsal, Rendered, SaveError, Saved, gather, pack_folder};
use carillon_store::on_both_databases;
use carillon_store::testing::TestDatabase;
use jiff::ToSpan;

use crate::house::House;

const FILE: &str = "content/30-days/en.md";
const ENDLESS: &str =
    "+++\nsubject = \"x\"\n+++\n\n{% for a in range(9999) %}{% for b in range(9999) %}x{% endfor %}{% endfor %}\n";

/// An edit of the English words on top of version 1.
fn edit<'a>(text: &'a str, reason: &'a str) -> FileEdit<'a> {
    FileEdit { name: "ending", base: 1, file: FILE, text: Some(text), reason, draft: false }
}

fn words(subject: &str) -> String {
    format!("+++\nsubject = \"{subject}\"\n+++\nDear {{{{ customer.name }}}}, {{{{ records|length }}}} end.\n")
}

async fn save(house: &House, edit: &FileEdit<'_>, by: &Person) -> Saved {
    house.engine.save_campaign_file(edit, by).await.unwrap_or_else(|error| panic!("{error:?}"))
}

/// The fields that are not usable.
fn fields(error: SaveError) -> Vec<&'static str> {
    match error {
        SaveError::Engine(EngineError::Invalid(faults)) => faults.iter().map(|fault| fault.field).collect(),
        other => panic!("{other:?}"),
    }
}

/// Why an edit of the English words is refused.
async fn refusal(house: &House, edit: FileEdit<'_>, by: &Person) -> SaveError {
    house.engine.save_campaign_file(&edit, by).await.unwrap_err()
}

fn rehearsal<'a>(text: Option<&'a str>, customer: &'a str) -> Rehearsal<'a> {
    Rehearsal { name: "ending", file: FILE, text, customer, medium: "text", ..Rehearsal::default() }
}

on_both_databases! {
    async fn a_saved_file_is_a_version_with_who_and_why_and_goes_out_from_then_on(db: TestDatabase) {
        let house = House::over(&db).await;
        let ada = house.admin("Ada").await;
        house.customers(1, "en", 1, house.today() + 30.days()).await;
        let saved = save(&house, &edit(&words("New words"), "  a clearer subject "), &ada).await;
        assert_eq!(saved, Saved { name: "ending".into(), version: 2, draft: false });
        let view = house.engine.campaign("ending").await.unwrap();
        let told: Vec<_> = view.versions.iter().map(|v| (v.number, v.by.as_str(), v.reason.as_str(), v.active)).collect();
        assert_eq!(told, [(2, "Ada", "a clearer subject", true), (1, "test", "", false)]);
        house.engine.move_clock(1).await.unwrap();
        house.work().await;
        assert!(house.sent()[0].contains("New words"), "what goes out now says it");
        let view = house.engine.campaign("ending").await.unwrap();
        assert_eq!(view.versions.iter().map(|v| v.communications).collect::<Vec<_>>(), [1, 0]);
        assert_eq!(view.on_the_way, 1);
        let kinds = kinds_of_events(&db).await;
        assert_eq!(kinds, ["campaign-applied", "campaign-edited"]);
    }

    async fn what_has_faults_can_be_a_draft_and_nothing_goes_out_from_it(db: TestDatabase) {
        let house = House::over(&db).await;
        let ada = house.admin("Ada").await;
        let faulty = words("Hello {{ nobody.knows }}");
        let Err(SaveError::Faults(findings)) = house.engine.save_campaign_file(&edit(&faulty, "try"), &ada).await else {
            panic!("an unknown name is a fault");
        };
        assert!(findings.iter().any(|finding| finding.place == format!("{FILE}:2")), "{findings:?}");
        let draft = save(&house, &FileEdit { draft: true, ..edit(&faulty, "half done") }, &ada).await;
        assert!(draft.draft && draft.version == 2);
        let view = house.engine.campaign("ending").await.unwrap();
        assert_eq!((view.row.newest.number, view.row.active, view.row.newest.draft), (2, Some(1), true));
        assert!(view.row.count.faults > 0);
        assert_eq!(house.engine.active_campaign_folder("ending").await.unwrap().0, 1);
        let activated = house.engine.restore_campaign("ending", 2, 2, "now", &ada).await;
        assert!(matches!(activated, Err(SaveError::Faults(_))), "faults block");
        let mended = save(&house, &FileEdit { base: 2, draft: true, ..edit(&words("Mended"), "mended") }, &ada).await;
        assert_eq!(mended.version, 3);
        let activated = house.engine.restore_campaign("ending", 3, 3, "looked at by two", &ada).await.unwrap();
        assert_eq!((activated.version, house.engine.active_campaign_folder("ending").await.unwrap().0), (4, 4));
    }

    async fn the_slower_of_two_people_is_told_and_overwrites_nothing(db: TestDatabase) {
        let house = House::over(&db).await;
        let (ada, ben) = (house.admin("Ada").await, house.admin("Ben").await);
        save(&house, &edit(&words("Ada's"), "first"), &ada).await;
        let late = refusal(&house, edit(&words("Ben's"), "second"), &ben).await;
        assert!(matches!(late, SaveError::Moved { newest: 2 }), "{late:?}");
        assert_eq!(house.engine.campaign("ending").await.unwrap().versions.len(), 2);
        let restored = house.engine.restore_campaign("ending", 1, 1, "back", &ben).await;
        assert!(matches!(restored, Err(SaveError::Moved { newest: 2 })));
        let (one, two) = (FileEdit { base: 2, ..edit("", "") }, words("At once"));
        let (one, two) = (FileEdit { text: Some(&two), reason: "one", ..one }, FileEdit { text: Some(&two), reason: "two", ..one });
        let both = tokio::join!(house.engine.save_campaign_file(&one, &ada), house.engine.save_campaign_file(&two, &ben));
        assert_eq!(u8::from(both.0.is_ok()) + u8::from(both.1.is_ok()), 1, "{both:?}");
    }

    async fn an_earlier_version_comes_back_as_a_new_one(db: TestDatabase) {
        let house = House::over(&db).await;
        let ada = house.admin("Ada").await;
        let before = house.engine.campaign_folder("ending", Some(1)).await.unwrap().1;
        save(&house, &edit(&words("Worse"), "a try"), &ada).await;
        let again = house.engine.restore_campaign("ending", 1, 2, "it was better", &ada).await.unwrap();
        assert_eq!((again.version, house.engine.campaign_folder("ending", None).await.unwrap().1), (3, before));
        let view = house.engine.campaign_version("ending", 3, None).await.unwrap();
        assert_eq!((view.against, view.differences.len(), view.differences[0].path.as_str()), (Some(2), 1, FILE));
        let same = house.engine.campaign_version("ending", 3, Some(1)).await.unwrap();
        assert_eq!(same.differences, []);
        let pointless = house.engine.restore_campaign("ending", 3, 3, "again", &ada).await.unwrap_err();
        assert_eq!(fields(pointless), ["text"]);
        assert!(matches!(house.engine.campaign_version("ending", 9, None).await, Err(EngineError::NotFound)));
    }

    async fn a_packed_folder_comes_back_as_the_same_bytes(db: TestDatabase) {
        let house = House::over(&db).await;
        let ada = house.admin("Ada").await;
        let folder = house.engine.campaign_folder("ending", None).await.unwrap().1;
        let packed = pack_folder("ending", &folder).unwrap();
        let pointless = house.engine.import_campaign(&packed, "the same", false, &ada).await.unwrap_err();
        assert_eq!(fields(pointless), ["text"]);
        save(&house, &edit(&words("Between"), "a change"), &ada).await;
        let back = house.engine.import_campaign(&packed, "from the other house", false, &ada).await.unwrap();
        assert_eq!(back.version, 3);
        let again = house.engine.campaign_folder("ending", None).await.unwrap().1;
        assert_eq!(pack_folder("ending", &again).unwrap(), packed);
        let nonsense = house.engine.import_campaign(b"no zip", "why", false, &ada).await.unwrap_err();
        assert_eq!(fields(nonsense), ["archive"]);
    }

    async fn bad_edits_are_refused_by_their_field_and_store_nothing(db: TestDatabase) {
        let house = House::over(&db).await;
        let ada = house.admin("Ada").await;
        let large = "x".repeat(1_000_001);
        let good = words("Fine");
        for (bad, field) in [
            (FileEdit { file: "../../etc/passwd", ..edit(&good, "why") }, "file"),
            (FileEdit { file: "content/30-days/.hidden", ..edit(&good, "why") }, "file"),
            (edit(&large, "why"), "text"),
            (edit("a\0b", "why"), "text"),
            (edit(&good, "  "), "reason"),
        ] {
            assert_eq!(fields(refusal(&house, bad, &ada).await), [field]);
        }
        for (text, place) in [("name = ", "campaign.toml:1"), ("", "campaign.toml:1")] {
            for draft in [true, false] {
                let broken = FileEdit { file: "campaign.toml", draft, ..edit(text, "why") };
                let SaveError::Faults(findings) = refusal(&house, broken, &ada).await else { panic!("{text}") };
                assert!(findings[0].place.starts_with(place), "{findings:?}");
            }
        }
        let definition = house.engine.campaign_file("ending", "campaign.toml", None).await.unwrap().text;
        let renamed = definition.replace("name = \"ending\"", "name = \"other\"");
        let other = FileEdit { file: "campaign.toml", draft: true, ..edit(&renamed, "why") };
        assert!(matches!(refusal(&house, other, &ada).await, SaveError::Faults(_)));
        assert_eq!(house.engine.campaign("ending").await.unwrap().versions.len(), 1);
        let unknown = FileEdit { name: "nothing", ..edit(&good, "why") };
        assert!(matches!(refusal(&house, unknown, &ada).await, SaveError::Engine(EngineError::NotFound)));
        let stray = save(&house, &FileEdit { file: "content/30-days/xx.md", ..edit(&good, "a stray file") }, &ada).await;
        let view = house.engine.campaign("ending").await.unwrap();
        assert!(view.row.count.warnings > 0 && view.row.count.faults == 0, "an unknown language only warns");
        let without = FileEdit { file: "content/30-days/xx.md", text: None, base: stray.version, ..edit("", "not used") };
        assert_eq!(save(&house, &without, &ada).await.version, 3);
    }

    async fn client_care_may_look_and_not_save(db: TestDatabase) {
        let house = House::over(&db).await;
        let mina = house.person().await;
        let refused = refusal(&house, edit(&words("Mine"), "why"), &mina).await;
        assert!(matches!(refused, SaveError::Engine(EngineError::Forbidden)));
        assert!(house.engine.restore_campaign("ending", 1, 1, "why", &mina).await.is_err());
        assert!(house.engine.import_campaign(b"", "why", false, &mina).await.is_err());
        assert_eq!(house.engine.campaigns().await.unwrap().len(), 1);
    }

    async fn words_are_looked_at_as_any_customer_before_they_go_out(db: TestDatabase) {
        let house = House::over(&db).await;
        house.customers(3, "ar", 2, house.today() + 90.days()).await;
        for asked in ["c1", "c1@example.com", "given1 family1"] {
            let shown = house.engine.rehearse(&rehearsal(None, asked)).await.unwrap().unwrap();
            assert_eq!((shown.shown_as.number.as_str(), shown.language), ("c1", Language::En));
            let Ok(Rendered::Text(text)) = shown.rendered else { panic!("{:?}", shown.rendered) };
            assert!(text.contains("Dear Given1 Family1") && text.contains("Product 1"), "{text}");
        }
        let several = house.engine.rehearse(&rehearsal(None, "family")).await.unwrap().unwrap();
        assert_eq!(several.shown_as.others.len(), 2);
        let typed = words("Not saved yet");
        let shown = house.engine.rehearse(&rehearsal(Some(&typed), "c2")).await.unwrap().unwrap();
        assert_eq!(shown.subject, "Not saved yet");
        let arabic = Rehearsal { file: "content/30-days/ar.md", medium: "email", ..rehearsal(None, "c0") };
        let Ok(Rendered::Mail(html)) = house.engine.rehearse(&arabic).await.unwrap().unwrap().rendered else {
            panic!("a mail");
        };
        assert!(html.contains("dir=\"rtl\""));
        let as_medium = |medium| Rehearsal { medium, ..rehearsal(None, "c0") };
        let Ok(Rendered::Pages(pages)) = house.engine.rehearse(&as_medium("letter")).await.unwrap().unwrap().rendered else {
            panic!("a letter");
        };
        assert!(!pages.is_empty() && pages.iter().all(|page| page.starts_with(b"\x89PNG")));
        let own = Rehearsal { file: "content/30-days/sms/en.md", text: Some(&typed), ..as_medium("sms") };
        let Ok(Rendered::Sms(sms)) = house.engine.rehearse(&own).await.unwrap().unwrap().rendered else {
            panic!("a text message, in the words of its own file");
        };
        assert_eq!(sms.parts.concat(), sms.text);
        for (asked, phrase) in [("nobody at all", "studio-no-customer"), ("", "studio-no-sample")] {
            let Err(EngineError::Invalid(faults)) = house.engine.rehearse(&rehearsal(None, asked)).await else {
                panic!("{asked}");
            };
            assert_eq!(faults[0].phrase_key, phrase);
        }
        assert_eq!(house.engine.rehearse(&Rehearsal { file: "campaign.toml", ..rehearsal(None, "c0") }).await.unwrap(), None);
        assert_eq!(house.sent().len(), 0);
    }

    async fn a_customer_number_shows_whoever_has_it_and_nobody_by_a_phone_number(db: TestDatabase) {
        let house = House::over(&db).await;
        house.customers(11, "en", 1, house.today() + 30.days()).await;
        let mina = house.person().await;
        let row = carillon_store::customer::by_external_id(db.store.connection(), "c0").await.unwrap().unwrap();
        let mut form = house.engine.customer(&row.id).await.unwrap().form;
        (form.phone, form.reason) = ("020 7946 0123".into(), "told on the phone".into());
        house.engine.correct_customer(&row.id, form, &mina).await.unwrap();
        let exact = house.engine.rehearse(&rehearsal(None, " c1 ")).await.unwrap().unwrap().shown_as;
        assert_eq!((exact.number.as_str(), exact.others.len()), ("c1", 0), "not c10 as well");
        for asked in ["0123", "7946", "020 7946 0123", "+442079460123", "020-7946-0123", "Family0 0123"] {
            let Err(EngineError::Invalid(faults)) = house.engine.rehearse(&rehearsal(None, asked)).await else {
                panic!("{asked} is nobody's number");
            };
            assert_eq!(faults[0].phrase_key, "studio-no-customer", "{asked}");
        }
    }

    async fn a_preview_begins_with_the_ordinary_sample_whatever_comes_first_by_name(db: TestDatabase) {
        let house = House::over(&db).await;
        let sample = |name: &str| {
            format!("{{\"customer\": {{\"name\": \"{name}\"}}, \"records\": [{{\"product\": \"P\", \"seats\": 1}}], \"anchor\": \"2026-12-01\"}}")
        };
        let samples = [("samples/empty-values.json", sample("Emil")), ("samples/person.json", sample("Petra"))];
        let samples = samples.each_ref().map(|(path, text)| (*path, text.as_str()));
        house.apply_with("Your licenses end", &samples).await;
        let shown = house.engine.rehearse(&rehearsal(None, "")).await.unwrap().unwrap();
        assert_eq!(shown.shown_as.name, "person.json");
        let asked = Rehearsal { sample: "empty-values.json", ..rehearsal(None, "") };
        assert_eq!(house.engine.rehearse(&asked).await.unwrap().unwrap().shown_as.name, "empty-values.json");
        let view = house.engine.campaign_file("ending", FILE, None).await.unwrap();
        assert_eq!(view.samples, ["person.json", "empty-values.json"], "the form offers that one first");
    }

    async fn what_the_check_finds_with_every_sample_counts_once(db: TestDatabase) {
        let house = House::over(&db).await;
        let ada = house.admin("Ada").await;
        let long = words(&"x".repeat(250));
        let sample = "{\"customer\": {\"name\": \"Ana\"}, \"records\": [], \"anchor\": \"2026-12-01\"}";
        let samples = [("samples/one.json", sample), ("samples/two.json", sample)];
        house.apply_with("Your licenses end", &samples).await;
        save(&house, &FileEdit { base: 2, draft: true, ..edit(&long, "too long") }, &ada).await;
        let view = house.engine.campaign("ending").await.unwrap();
        let told = gather(view.findings.iter().filter(|finding| finding.what.contains("longer than 200")));
        let [finding] = told.as_slice() else { panic!("{told:?}") };
        assert_eq!(finding.samples, ["one.json", "two.json"]);
        let file = view.files.iter().find(|file| file.path == FILE).unwrap();
        assert_eq!(file.count.faults, 1);
    }

    async fn a_template_without_end_is_stopped_and_tells_its_line(db: TestDatabase) {
        let house = House::over(&db).await;
        house.customers(1, "en", 1, house.today() + 30.days()).await;
        let shown = house.engine.rehearse(&rehearsal(Some(ENDLESS), "c0")).await.unwrap().unwrap();
        let finding = shown.rendered.unwrap_err();
        assert_eq!(finding.place, format!("{FILE}:5"), "{finding:?}");
        let findings = house.engine.check_campaign_file("ending", FILE, "+++\nsubject = \"{{ x.y }}\"\n+++\n\nHi").await.unwrap();
        assert!(findings.iter().any(|finding| finding.place == format!("{FILE}:2")), "{findings:?}");
        let whole = house.engine.check_campaign_file("ending", "campaign.toml", "name = ").await.unwrap();
        assert!(whole[0].place.starts_with("campaign.toml:1"), "{whole:?}");
    }
}

/// The kinds of the events about campaigns, the first one first.
async fn kinds_of_events(db: &TestDatabase) -> Vec<String> {
    let events = carillon_store::event::of_kinds(db.store.connection(), "campaign-", 10).await.unwrap();
    events.into_iter().rev().map(|event| event.kind).collect()
}
