//! `carillon simulate`: a campaign lived through on copies of customers, before anybody gets it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use carillon_domain::CampaignFolder;
use carillon_engine::read_folder;
use carillon_engine::simulate::{Difference, Happening, Line, Simulation, compare};
use clap::Args;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{CommandError, Place};
use crate::config::Config;
use crate::{console, demo, open};

/// Live through a campaign on a test clock, with copies of customers; nothing leaves the building.
#[derive(Debug, Args)]
pub(crate) struct Simulate {
    /// The campaign folder.
    dir: PathBuf,
    /// The first day.
    #[arg(long, value_name = "DATE")]
    from: Date,
    /// The last day.
    #[arg(long, value_name = "DATE")]
    to: Date,
    /// At most so many customers of the installation are copied; where there is none, the sample company stands for it.
    #[arg(long, value_name = "N", default_value_t = 500)]
    customers: u64,
    /// Another state of the campaign: tells what would be different with it.
    #[arg(long, value_name = "DIR")]
    against: Option<PathBuf>,
    /// One JSON object a line, and nothing else.
    #[arg(long)]
    json: bool,
}

/// Runs the command.
pub(crate) async fn run(place: &Place, command: Simulate) -> Result<(), CommandError> {
    if command.to < command.from {
        return Err(CommandError::Usage(format!("--to {} is before --from {}", command.to, command.from)));
    }
    let folder = read_folder(&command.dir).map_err(CommandError::Failed)?;
    let other = command.against.as_deref().map(read_folder).transpose().map_err(CommandError::Failed)?;
    let mut lines = Vec::new();
    live(place, &command, &command.dir, &folder, &mut |line| {
        if other.is_none() && command.json {
            print(&line);
        }
        lines.push(line);
    })
    .await?;
    let Some((other, dir)) = other.zip(command.against.as_deref()) else {
        if !command.json {
            summary(&lines);
        }
        return Ok(());
    };
    let mut after = Vec::new();
    live(place, &command, dir, &other, &mut |line| after.push(line)).await?;
    differences(&compare(&lines, &after), command.json);
    Ok(())
}

async fn live(
    place: &Place,
    command: &Simulate,
    dir: &Path,
    folder: &CampaignFolder,
    tell: &mut (dyn FnMut(Line) + Send),
) -> Result<(), CommandError> {
    let scratch =
        tempfile::tempdir().map_err(|e| CommandError::Failed(format!("no folder for the simulation: {e}")))?;
    let holidays = open::holidays(&place.data).map_err(|e| CommandError::Failed(e.to_string()))?;
    let world = Simulation::new(scratch.path(), beginning(command.from)?, holidays.into()).await?;
    fill(place, command, &world).await?;
    if let Err(error) = world.engine().apply_campaign(folder, "simulation").await {
        let todo = "see `carillon campaign check`";
        return Err(CommandError::Failed(format!("{}: {error}; {todo}", dir.display())));
    }
    let end = beginning(command.to.tomorrow().unwrap_or(command.to))?;
    world.live(end - jiff::SignedDuration::from_millis(1), tell).await?;
    Ok(())
}

/// Customers of the installation, where there is one; else of the sample company.
async fn fill(place: &Place, command: &Simulate, world: &Simulation) -> Result<(), CommandError> {
    if !place.data.is_dir() && place.database.is_none() {
        demo::import_tables(world.engine(), &mut || {}).await?;
        console::note(&format!(
            "{}: there is no installation; these are customers of the sample company",
            place.data.display()
        ));
        return Ok(());
    }
    let config = Config::read(&place.data).map_err(CommandError::Failed)?;
    let real = open::open_store(place, &config).await?;
    real.check_schema().await.map_err(|e| CommandError::Failed(e.to_string()))?;
    let told = world.copy_from(&real, command.customers).await?;
    console::note(&format!("{told} customers copied from {}", place.data.display()));
    Ok(())
}

fn beginning(day: Date) -> Result<Timestamp, CommandError> {
    let begin = day.to_zoned(TimeZone::UTC).map_err(|e| CommandError::Usage(format!("{day}: {e}")))?;
    Ok(begin.timestamp())
}

fn print(what: &impl serde::Serialize) {
    if let Ok(text) = serde_json::to_string(what) {
        console::result(&text);
    }
}

/// How many of what happened, by campaign and step, and how full the rules were at most.
fn summary(lines: &[Line]) {
    let mut counts: BTreeMap<(String, String, String), u64> = BTreeMap::new();
    let mut rules: BTreeMap<String, (u64, Option<u64>, u64)> = BTreeMap::new();
    for line in lines {
        match line {
            Line::Happened(it) => {
                *counts.entry((it.campaign.clone(), it.step.clone(), it.kind.clone())).or_default() += 1;
            }
            Line::Quota(it) => {
                let most = rules.entry(it.rule.clone()).or_default();
                *most = (most.0.max(it.used), it.most, most.2.max(it.waiting));
            }
        }
    }
    for ((campaign, step, kind), count) in counts {
        console::result(&format!("{count:>8}  {kind:<24} {campaign} {step}"));
    }
    for (rule, (used, most, waiting)) in rules {
        let most = most.map_or_else(|| "any number".to_owned(), |most| most.to_string());
        console::result(&format!("{used:>8}  of {most} at most by the rule “{rule}”, {waiting} waited at most"));
    }
}

fn differences(found: &[Difference], json: bool) {
    if json {
        found.iter().for_each(print);
        return;
    }
    for it in found {
        let (sign, line) = match (&it.before, &it.after) {
            (Some(before), None) => ("-", told(before)),
            (None, Some(after)) => ("+", told(after)),
            (Some(before), Some(after)) => ("~", format!("{} → {}", told(before), changed(before, after))),
            (None, None) => continue,
        };
        console::result(&format!("{sign} {line}"));
    }
    console::note(&format!("{} differences", found.len()));
}

fn told(it: &Happening) -> String {
    format!("{} {} {} {} {} {}", it.at, it.customer, it.kind, it.campaign, it.step, it.language)
}

/// What of a line is different.
fn changed(before: &Happening, after: &Happening) -> String {
    let fields = [
        ("at", &before.at, &after.at),
        ("channel", &before.channel, &after.channel),
        ("language", &before.language, &after.language),
        ("subject", &before.subject, &after.subject),
        ("words", &before.words, &after.words),
        ("reason", &before.reason, &after.reason),
    ];
    let told: Vec<String> = fields
        .iter()
        .filter(|(_, before, after)| before != after)
        .map(|(name, _, it)| format!("{name} {it}"))
        .collect();
    told.join(", ")
}
