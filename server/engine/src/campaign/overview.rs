//! Campaigns as the studio shows them: the list, one of them, one of its files, one of its versions.

use std::collections::BTreeMap;

use carillon_compose::Finding;
use carillon_domain::Language;
use carillon_domain::campaign::{CampaignDefinition, CampaignFolder, DEFINITION_FILE};
use carillon_store::campaign::VersionHead;
use carillon_store::entity::campaign;
use jiff::Timestamp;

use super::difference::differences;
use super::findings::file_of;
use super::gathered::gather;
use super::save::{folder_of, number_of};
use super::usual_sample::sample_names;
use crate::view::{
    CampaignFile, CampaignFileView, CampaignRow, CampaignVersionRow, CampaignView, ContentCell, FindingCount,
    StepCount, VersionView,
};
use crate::{Engine, EngineError, Result};

impl Engine {
    /// Every campaign, by name.
    pub async fn campaigns(&self) -> Result<Vec<CampaignRow>> {
        let db = self.parts.store.connection();
        let mut rows = Vec::new();
        for row in carillon_store::campaign::all(db).await? {
            let Some(newest) = carillon_store::campaign::newest_version(db, &row.id).await? else { continue };
            let versions = self.version_rows(&row).await?;
            let folder = folder_of(newest.files)?;
            rows.push(campaign_row(&row, &versions, &folder, &self.findings_of(&folder).await?)?);
        }
        Ok(rows)
    }

    /// One campaign with everything in it.
    pub async fn campaign(&self, name: &str) -> Result<CampaignView> {
        let (row, newest) = self.newest_campaign_version(name).await?;
        let folder = folder_of(newest.files)?;
        let findings = self.findings_of(&folder).await?;
        let versions = self.version_rows(&row).await?;
        let listed = campaign_row(&row, &versions, &folder, &findings)?;
        Ok(CampaignView {
            words: listed.definition.as_ref().map(|it| words_of(it, &folder, &findings)).unwrap_or_default(),
            files: files_of(&folder, &findings),
            row: listed,
            findings,
            versions,
            steps: self.step_counts(&row).await?,
            on_the_way: carillon_store::campaign::count_on_the_way(self.parts.store.connection(), &row.id).await?,
        })
    }

    /// A file of a version of a campaign; of the newest one, where none is named. The file need not be there yet.
    pub async fn campaign_file(&self, name: &str, file: &str, version: Option<u32>) -> Result<CampaignFileView> {
        let (row, newest) = self.newest_campaign_version(name).await?;
        let (version, folder) = self.campaign_folder(name, version).await?;
        let definition = folder.definition().ok();
        let place = CampaignFolder::content_place(file).map(|(step, language)| (step.to_owned(), language));
        Ok(CampaignFileView {
            name: row.name,
            title: row.title,
            version,
            newest: number_of(newest.number),
            text: folder.get(file).unwrap_or_default().to_owned(),
            exists: folder.get(file).is_some(),
            file: file.to_owned(),
            place,
            languages: definition.map(|it| it.languages).unwrap_or_default(),
            samples: sample_names(&folder),
            findings: self.findings_of(&folder).await?,
        })
    }

    /// A version beside another one: the one before it, where none is named.
    pub async fn campaign_version(&self, name: &str, number: u32, against: Option<u32>) -> Result<VersionView> {
        let (row, newest) = self.newest_campaign_version(name).await?;
        let versions = self.version_rows(&row).await?;
        let version = versions.iter().find(|it| it.number == number).cloned().ok_or(EngineError::NotFound)?;
        let against = against.or_else(|| versions.iter().map(|it| it.number).find(|other| *other < number));
        let earlier = match against {
            Some(other) => self.campaign_folder(name, Some(other)).await?.1,
            None => CampaignFolder::default(),
        };
        let later = self.campaign_folder(name, Some(number)).await?.1;
        let differences = tokio::task::spawn_blocking(move || differences(&earlier, &later)).await;
        Ok(VersionView {
            name: row.name,
            title: row.title,
            version,
            against,
            newest: number_of(newest.number),
            versions,
            differences: differences.map_err(|e| EngineError::internal("comparing two versions", e))?,
        })
    }

    /// Who is on the way to each step, and what was told at it.
    async fn step_counts(&self, row: &campaign::Model) -> Result<BTreeMap<String, StepCount>> {
        let db = self.parts.store.connection();
        let versions = carillon_store::campaign::version_heads(db, &row.id).await?;
        let ids: Vec<String> = versions.into_iter().map(|head| head.id).collect();
        let mut counts: BTreeMap<String, StepCount> = BTreeMap::new();
        for (_, step, number) in carillon_store::campaign::count_before_steps(db, &row.id).await? {
            counts.entry(step).or_default().waiting += number.unsigned_abs();
        }
        for (step, number) in carillon_store::campaign::count_told(db, &ids).await? {
            counts.entry(step).or_default().told += number.unsigned_abs();
        }
        Ok(counts)
    }

    pub(crate) async fn version_rows(&self, row: &campaign::Model) -> Result<Vec<CampaignVersionRow>> {
        let db = self.parts.store.connection();
        let heads = carillon_store::campaign::version_heads(db, &row.id).await?;
        let names = self.person_names(heads.iter().map(|head| head.applied_by.as_str())).await?;
        let ids: Vec<String> = heads.iter().map(|head| head.id.clone()).collect();
        let made: BTreeMap<String, i64> =
            carillon_store::campaign::communications_by_version(db, &ids).await?.into_iter().collect();
        let version_row = |head: VersionHead| CampaignVersionRow {
            number: number_of(head.number),
            at: Timestamp::from_millisecond(head.applied_at).unwrap_or(Timestamp::UNIX_EPOCH),
            by: names.get(&head.applied_by).cloned().unwrap_or(head.applied_by),
            reason: head.reason,
            draft: head.draft,
            active: row.current_version_id.as_ref() == Some(&head.id),
            communications: made.get(&head.id).and_then(|count| u64::try_from(*count).ok()).unwrap_or(0),
        };
        Ok(heads.into_iter().map(version_row).collect())
    }
}

fn campaign_row(
    row: &campaign::Model,
    versions: &[CampaignVersionRow],
    folder: &CampaignFolder,
    findings: &[Finding],
) -> Result<CampaignRow> {
    Ok(CampaignRow {
        name: row.name.clone(),
        title: row.title.clone(),
        definition: folder.definition().ok(),
        newest: versions.first().cloned().ok_or(EngineError::NotFound)?,
        active: versions.iter().find(|version| version.active).map(|version| version.number),
        count: count(findings.iter()),
    })
}

fn count<'a>(findings: impl Iterator<Item = &'a Finding>) -> FindingCount {
    gather(findings).iter().fold(FindingCount::default(), |sum, gathered| {
        let fault = u64::from(gathered.finding.is_fault());
        FindingCount { faults: sum.faults + fault, warnings: sum.warnings + 1 - fault }
    })
}

fn count_in(findings: &[Finding], file: &str) -> FindingCount {
    count(findings.iter().filter(|finding| file_of(finding) == file))
}

fn words_of(
    definition: &CampaignDefinition,
    folder: &CampaignFolder,
    findings: &[Finding],
) -> Vec<(Language, Vec<ContentCell>)> {
    let cell = |step: &str, language| {
        let file = CampaignFolder::content_path(step, language);
        ContentCell { written: folder.get(&file).is_some(), count: count_in(findings, &file), file }
    };
    let row = |language| definition.steps().map(|(_, step)| cell(&step.name, language)).collect();
    definition.languages.iter().map(|&language| (language, row(language))).collect()
}

/// The definition first: everything else follows from it.
fn files_of(folder: &CampaignFolder, findings: &[Finding]) -> Vec<CampaignFile> {
    let file = |(path, _): (&str, &str)| CampaignFile { path: path.to_owned(), count: count_in(findings, path) };
    let mut files: Vec<CampaignFile> = folder.files().map(file).collect();
    files.sort_by_key(|file| file.path != DEFINITION_FILE);
    files
}
