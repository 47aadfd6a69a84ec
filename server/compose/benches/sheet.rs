//! A workbook of 100,000 rows and 20 columns, beside Python's xlsxwriter with the same cells in the same run.
//!
//! Each runs three times in a process of its own, one after the other; told are the medians of the time, of the
//! processor's time, which other work on the machine does not count into, of the most memory, and their ratio. `make bench` builds it with optimisation; the number of rows can be given. Without Python's
//! xlsxwriter (`pip install xlsxwriter`, or Debian's python3-xlsxwriter) it says so and tells only ours.

#![expect(clippy::print_stdout, reason = "the result of a benchmark is what it prints")]

use std::error::Error;
use std::fmt::Write as _;
use std::process::Command;
use std::time::Instant;

use carillon_compose::Sheet;
use carillon_domain::campaign::SheetDefinition;
use carillon_domain::language::Language;
use jiff::Timestamp;
use serde_json::{Value as Json, json};

type Result<T, E = Box<dyn Error>> = std::result::Result<T, E>;

const ROWS: usize = 100_000;
const RUNS: usize = 3;

/// What a run may take: seconds of the processor, and megabytes.
const MOST_SECONDS: f64 = 2.0;
const MOST_MEGABYTES: f64 = 100.0;

/// Columns by their kind, 20 in all.
const KINDS: [(&str, usize); 5] = [("text", 11), ("whole", 3), ("number", 2), ("date", 3), ("boolean", 1)];

/// The same cells by xlsxwriter, rows put aside as ours are.
const PYTHON: &str = include_str!("sheet.py");

/// What one run took.
#[derive(Debug, Clone, Copy)]
struct Run {
    seconds: f64,
    processor: f64,
    megabytes: f64,
    bytes: usize,
}

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let rows = arguments.iter().find_map(|text| text.parse().ok()).unwrap_or(ROWS);
    if arguments.iter().any(|text| text == "--one") { run_ours(rows) } else { compare(rows) }
}

fn compare(rows: usize) -> Result<()> {
    let this = std::env::current_exe()?;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    let has_theirs =
        Command::new("python3").args(["-c", "import xlsxwriter"]).output().is_ok_and(|it| it.status.success());
    for _ in 0..RUNS {
        ours.push(measure(Command::new(&this).args(["--one", &rows.to_string()]))?);
        if has_theirs {
            theirs.push(measure(Command::new("python3").args(["-c", PYTHON, &rows.to_string()]))?);
        }
    }
    let ours = median(ours).ok_or("no run")?;
    tell("this crate", rows, ours);
    match median(theirs) {
        Some(theirs) => {
            tell("Python's xlsxwriter", rows, theirs);
            let time = theirs.processor / ours.processor;
            println!("ratio: {time:.2} in time of the processor, {:.2} in memory", theirs.megabytes / ours.megabytes);
        }
        None => println!("Python's xlsxwriter is not installed: nothing to compare with"),
    }
    let fine = ours.processor <= MOST_SECONDS && ours.megabytes <= MOST_MEGABYTES;
    println!(
        "{}: at most {MOST_SECONDS} s of the processor and {MOST_MEGABYTES} MB",
        if fine { "kept" } else { "NOT kept" }
    );
    Ok(())
}

fn measure(command: &mut Command) -> Result<Run> {
    let output = command.output()?;
    let told = String::from_utf8(output.stdout)?;
    let mut numbers = told.split_whitespace();
    let mut next = || numbers.next().ok_or_else(|| String::from_utf8_lossy(&output.stderr).into_owned());
    Ok(Run {
        seconds: next()?.parse()?,
        processor: next()?.parse()?,
        megabytes: next()?.parse()?,
        bytes: next()?.parse()?,
    })
}

fn tell(what: &str, rows: usize, run: Run) {
    let Run { seconds, processor, megabytes, bytes } = run;
    let size = bytes / 1_000;
    println!(
        "{what:>20}: {rows} rows of 20 cells in {seconds:.2} s ({processor:.2} s of the processor) with {megabytes:.0} MB, \
         a file of {size} kB"
    );
}

fn median(mut runs: Vec<Run>) -> Option<Run> {
    runs.sort_by(|one, other| one.processor.total_cmp(&other.processor));
    runs.get(runs.len() / 2).copied()
}

fn run_ours(rows: usize) -> Result<()> {
    let begun = Instant::now();
    let definition =
        SheetDefinition::parse("bench", "bench.xlsx.toml", &definition()?).map_err(|it| format!("{it:?}"))?;
    let sheet = Sheet::prepare(&definition, Language::En).map_err(|it| format!("{it:?}"))?;
    let data = json!({});
    let mut writer = sheet.stream_xlsx(&data, Timestamp::UNIX_EPOCH)?;
    for at in 0..rows {
        writer.write(&row(at))?;
    }
    let bytes = writer.finish()?;
    let seconds = begun.elapsed().as_secs_f64();
    println!("{seconds} {} {} {}", processor_time()?, most_memory()?, bytes.len());
    Ok(())
}

/// The time the processor worked for this process, in seconds.
fn processor_time() -> Result<f64> {
    let stat = std::fs::read_to_string("/proc/self/stat")?;
    let (_, fields) = stat.rsplit_once(')').ok_or("no name in /proc/self/stat")?;
    // The 14th and 15th field of all, in hundredths of a second.
    let ticks = fields.split_whitespace().skip(11).take(2).map(str::parse::<u32>).sum::<Result<u32, _>>()?;
    Ok(f64::from(ticks) / 100.0)
}

/// The most memory this process held, in megabytes.
fn most_memory() -> Result<f64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("no VmHWM in /proc/self/status")?;
    let kilobytes: f64 = line.trim().trim_end_matches("kB").trim().parse()?;
    Ok(kilobytes / 1024.0)
}

fn kinds() -> impl Iterator<Item = (usize, &'static str)> {
    KINDS.into_iter().flat_map(|(kind, count)| std::iter::repeat_n(kind, count)).enumerate()
}

fn definition() -> Result<String> {
    let mut text = "title = { en = \"Bench\" }\nrows = \"records\"\n".to_owned();
    for (at, kind) in kinds() {
        write!(text, "[[column]]\nvalue = \"c{at}\"\nhead = {{ en = \"Column {at}\" }}\ntype = \"{kind}\"\n")?;
    }
    Ok(text)
}

fn row(at: usize) -> Json {
    let field = |(column, kind): (usize, &str)| {
        let value = match kind {
            "whole" => json!(at + column),
            "number" => json!(f64::from(u32::try_from(at).unwrap_or(0)) + 0.25),
            "date" => json!(format!("2026-{:02}-{:02}", at % 12 + 1, at % 28 + 1)),
            "boolean" => json!(at.is_multiple_of(2)),
            _ => json!(format!("{column:02}-{at:07}")),
        };
        (format!("c{column}"), value)
    };
    kinds().map(field).collect()
}
