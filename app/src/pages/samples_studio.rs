//! View models for the tests of the studio's pages: a campaign in three languages, an Arabic file on the desk.

#![expect(clippy::unwrap_used, reason = "samples that cannot be read should stop the test")]

use carillon_compose::Finding;
use carillon_domain::Language;
use carillon_domain::campaign::{CampaignDefinition, CampaignFolder};
use carillon_engine::view::{
    CampaignFile, CampaignFileView, CampaignRow, CampaignVersionRow, CampaignView, ContentCell, FindingCount,
    StepCount, VersionView,
};
use carillon_engine::{FileDifference, Rehearsed, Rendered, ShownAs, differences};

use super::samples::{at, words};
use crate::components::{Faults, Tone};
use crate::pages::care::{Beside, Moved, Sheet, StudioLook, StudioShown};

const DEFINITION: &str = "name = \"renewal\"\ntitle = \"License renewal\"\nclass = \"service\"\nlanguages = [\"en\", \"ar\", \"ja\"]\n\
[audience]\nof = \"records\"\nkind = \"license\"\nwhere = \"record.status == 'active'\"\n[grouping]\nby = \"customer\"\n\
[[sequence]]\nname = \"countdown\"\nanchor = \"expires\"\n[[sequence.step]]\nname = \"60-days\"\nat = \"-60d\"\nladder = [\"email\"]\n\
[[sequence.step]]\nname = \"0-days\"\nat = \"0d\"\nladder = [\"email\"]\n[[sequence.step]]\nname = \"after\"\nat = \"+2w\"\nladder = [\"email\"]\n";

fn definition() -> CampaignDefinition {
    CampaignDefinition::parse("campaign.toml", DEFINITION).unwrap()
}

fn version(number: u32, draft: bool, active: bool, reason: &str) -> CampaignVersionRow {
    CampaignVersionRow {
        number,
        at: at("2026-11-20T09:30:00Z"),
        by: if number == 1 { "system".into() } else { "Omar Haddad".into() },
        reason: reason.into(),
        draft,
        active,
        communications: u64::from(number) * 107,
    }
}

fn versions(said: &str) -> Vec<CampaignVersionRow> {
    vec![version(3, true, false, said), version(2, false, true, "Ramadan greeting added"), version(1, false, false, "")]
}

pub(crate) fn findings(said: &str) -> Vec<Finding> {
    vec![
        Finding::fault(
            format!("content/60-days/ar.md:{}", 12),
            format!("{said} is not in the data"),
            "correct the name",
        ),
        Finding::warning("samples", "there are no samples", said),
    ]
}

pub(crate) fn campaign_row(said: &str) -> CampaignRow {
    CampaignRow {
        name: "renewal".into(),
        title: if said.is_empty() { "License renewal".into() } else { said.into() },
        definition: Some(definition()),
        newest: version(3, true, false, said),
        active: Some(2),
        count: FindingCount { faults: 1, warnings: 1 },
    }
}

pub(crate) fn campaign(said: &str) -> CampaignView {
    let cell = |step: &str, language: Language| ContentCell {
        file: CampaignFolder::content_path(step, language),
        written: (step, language) != ("after", Language::Ja),
        count: FindingCount {
            faults: u64::from((step, language) == ("60-days", Language::Ar)),
            warnings: u64::from((step, language) == ("0-days", Language::Ja)),
        },
    };
    let row = |language| (language, ["60-days", "0-days", "after"].map(|step| cell(step, language)).to_vec());
    CampaignView {
        row: campaign_row(said),
        words: [Language::En, Language::Ar, Language::Ja].map(row).to_vec(),
        files: [
            ("campaign.toml", 0),
            ("content/60-days/ar.md", 1),
            ("content/60-days/en.md", 0),
            ("samples/one.json", 0),
        ]
        .map(|(path, faults)| CampaignFile { path: path.into(), count: FindingCount { faults, warnings: 0 } })
        .to_vec(),
        findings: findings(said).into(),
        versions: versions(said),
        on_the_way: 1_204,
        steps: [("60-days".to_owned(), StepCount { waiting: 1_204, told: 8_310 })].into(),
    }
}

fn folder(subject: &str) -> CampaignFolder {
    let (_, body) = words(Language::Ar);
    CampaignFolder::from_files([("content/60-days/ar.md", format!("+++\nsubject = \"{subject}\"\n+++\n{body}"))])
        .unwrap()
}

fn changed(said: &str) -> Vec<FileDifference> {
    differences(&folder("تنتهي رخصتان"), &folder(&format!("تنتهي رخصتان قريبًا {said}")))
}

pub(crate) fn version_view(said: &str) -> VersionView {
    VersionView {
        name: "renewal".into(),
        title: campaign_row(said).title,
        version: version(3, true, false, said),
        against: Some(2),
        newest: 3,
        versions: versions(said),
        differences: changed(said),
    }
}

fn shown(language: Language, said: &str) -> StudioShown {
    let others = vec![("佐藤 健".to_owned(), "K-1002".to_owned())];
    let shown_as = ShownAs { name: format!("佐藤 陽菜{said}"), number: "K-1001".into(), outside: true, others };
    StudioShown::As(Box::new(Rehearsed {
        language,
        subject: format!("{}{said}", words(language).0),
        preheader: Some(said.to_owned()).filter(|text| !text.is_empty()),
        shown_as,
        rendered: Ok(Rendered::Text(said.to_owned())),
    }))
}

/// The Arabic words on the desk, typed over, beside the Japanese ones, while somebody else was quicker.
pub(crate) fn sheet(said: &str, writable: bool) -> Sheet {
    let view = CampaignFileView {
        name: "renewal".into(),
        title: campaign_row(said).title,
        version: 3,
        newest: if writable { 3 } else { 4 },
        file: "content/60-days/ar.md".into(),
        text: folder("تنتهي رخصتان").content("60-days", Language::Ar).unwrap().to_owned(),
        exists: true,
        place: Some(("60-days".into(), Language::Ar)),
        languages: vec![Language::En, Language::Ar, Language::Ja],
        samples: vec!["one-license.json".into(), format!("{said}.json")],
        findings: findings(said).into(),
    };
    let beside = Beside {
        language: Language::Ja,
        file: "content/60-days/ja.md".into(),
        text: format!("{}{said}", words(Language::Ja).1),
        shown: shown(Language::Ja, said),
    };
    let moved = Moved { version: version(4, false, true, said), theirs: changed(said), yours: changed(said) };
    let look =
        StudioLook { customer: said.into(), medium: "email".into(), beside: "ja".into(), ..StudioLook::default() };
    Sheet {
        text: format!("{}{said}", view.text),
        reason: said.into(),
        shown: shown(Language::Ar, said),
        beside: Some(beside),
        findings: findings(said),
        writable,
        notice: Some((Tone::Warn, said.to_owned())).filter(|(_, text)| !text.is_empty()),
        moved: writable.then(|| Box::new(moved)),
        faults: Faults::default(),
        look,
        view,
    }
}
