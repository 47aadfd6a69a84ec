//! How many messages a second are read, and how much memory that takes. Reads the folder named, or the samples.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::Instant;
use std::{env, fs};

use carillon_channels::inbound::read;

const ROUNDS: usize = 20;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let samples = || Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/bounces");
    let folder = env::args_os().nth(1).map_or_else(samples, PathBuf::from);
    let mut messages = Vec::new();
    for entry in fs::read_dir(&folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|it| it == "eml") {
            messages.push(fs::read(path)?);
        }
    }
    let started = Instant::now();
    let hard = (0..ROUNDS).flat_map(|_| &messages).filter(|it| read(it).is_hard()).count();
    let (seconds, count) = (started.elapsed().as_secs_f64(), ROUNDS * messages.len());
    let bytes: usize = messages.iter().map(Vec::len).sum();
    let mut out = io::stdout();
    writeln!(
        out,
        "{count} messages, {hard} hard, {:.0} a second, {} KiB on average",
        rate(count, seconds),
        bytes / 1024 / messages.len().max(1)
    )?;
    let mut huge = messages.first().cloned().unwrap_or_default();
    huge.resize(50 << 20, b'x');
    let (held, before) = (peak(), Instant::now());
    read(&huge);
    writeln!(out, "one of 50 MiB in {:?}; memory at most {held} before, {} after", before.elapsed(), peak())?;
    Ok(())
}

#[expect(clippy::cast_precision_loss, reason = "a count of messages is no such number")]
fn rate(count: usize, seconds: f64) -> f64 {
    count as f64 / seconds
}

/// The most memory this process has ever had, as Linux tells it.
fn peak() -> String {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|it| it.strip_prefix("VmHWM:"));
    line.map_or_else(|| "?".to_owned(), |it| it.trim().to_owned())
}
