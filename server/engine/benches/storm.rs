//! A storm: very many bounces in one mailbox of a real Dovecot, read over IMAP, traced, and done what follows, while
//! other messages go out. Bounces a second beside the limit, and how much memory grew.
//!
//! `make bench` builds it with optimisation; how many bounces can be given.

#![expect(clippy::print_stdout, reason = "the result of a benchmark is what it prints")]

mod support;

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use async_trait::async_trait;
use carillon_channels::email::{EmailProvider, Envelope};
use carillon_channels::inbound::{ImapMailbox, ImapSecurity, ImapSettings};
use carillon_channels::testing::Dovecot;
use carillon_domain::AttemptOutcome;
use carillon_engine::Engine;
use carillon_store::Kind;
use carillon_store::testing::TestDatabase;
use support::{Result, engine, fill};
use tokio_util::sync::CancellationToken;

const BOUNCES: usize = 20_000;
/// Bounces a second at least.
const LIMIT: f64 = 500.0;

/// The allocator of the program.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> Result<()> {
    let bounces = std::env::args().skip(1).find_map(|text| text.parse().ok()).unwrap_or(BOUNCES);
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    for kind in [Kind::Sqlite, Kind::Postgres] {
        runtime.block_on(storm(kind, bounces))?;
    }
    Ok(())
}

async fn storm(kind: Kind, bounces: usize) -> Result<()> {
    let db = TestDatabase::migrated(kind).await;
    let mail = Arc::new(ReturnPaths::default());
    let engine = engine(&db.store, &db, mail.clone(), 8).await?;
    fill(&engine, bounces, 59).await?;
    engine.plan().await?;
    while engine.deliver_due("before").await? > 0 {}
    let paths = mail.take();
    if paths.len() != bounces {
        return Err(format!("{} of {bounces} went out", paths.len()).into());
    }
    let dovecot = Dovecot::start();
    dovecot.put_all("storm", &paths.iter().map(|path| bounce(path)).collect::<Vec<_>>());
    // The notices of thirty days go out meanwhile: a month is over.
    engine.move_clock(30).await?;
    engine.plan().await?;
    let done = Arc::new(AtomicBool::new(false));
    let sending = tokio::spawn(send(engine.clone(), Arc::clone(&done)));
    let mailbox = ImapMailbox::new(&ImapSettings {
        host: "127.0.0.1".into(),
        port: dovecot.imap_port(),
        security: ImapSecurity::None,
        username: "storm".into(),
        password: Dovecot::PASSWORD.into(),
        ..ImapSettings::default()
    })?;
    let before = resident()?;
    let begun = Instant::now();
    let polled = mailbox.poll(&engine, &CancellationToken::new()).await?;
    let rate = number(polled.taken) / begun.elapsed().as_secs_f64();
    done.store(true, Ordering::Relaxed);
    let meanwhile = sending.await??;
    let grown = resident()?.saturating_sub(before) / 1024;
    println!(
        "{kind:?}: {} bounces of {bounces} read at {rate:.0}/s while {meanwhile} messages went out; limit {LIMIT:.0}/s, \
         ratio {:.2}; memory grew by {grown} MB",
        polled.taken,
        rate / LIMIT
    );
    Ok(())
}

/// Takes every message and keeps nothing of it but where its bounce would go: kept messages would count as memory of ours.
#[derive(Debug, Default)]
struct ReturnPaths(Mutex<Vec<String>>);

impl ReturnPaths {
    /// Those kept so far.
    fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

#[async_trait]
impl EmailProvider for ReturnPaths {
    fn name(&self) -> &'static str {
        "return-paths"
    }

    async fn send(&self, envelope: &Envelope, _: &[u8]) -> AttemptOutcome {
        let path = envelope.from.as_ref().map(ToString::to_string);
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend(path);
        AttemptOutcome::Accepted { reply: "taken".to_owned() }
    }

    async fn check(&self) -> Result<(), String> {
        Ok(())
    }
}

/// Sends what is due until told to stop; how many went.
async fn send(engine: Engine, done: Arc<AtomicBool>) -> Result<u64, String> {
    let mut sent = 0;
    while !done.load(Ordering::Relaxed) {
        let now = engine.deliver_due("meanwhile").await.map_err(|error| error.to_string())?;
        sent += now as u64;
        if now == 0 {
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
    }
    Ok(sent)
}

/// Kilobytes of this process in memory.
fn resident() -> Result<u64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).ok_or("an odd /proc/self/status")?;
    Ok(line.split_whitespace().nth(1).ok_or("an odd /proc/self/status")?.parse()?)
}

#[expect(clippy::cast_precision_loss, reason = "counts of a benchmark are small")]
fn number(count: usize) -> f64 {
    count as f64
}

/// A bounce as Postfix writes it.
fn bounce(path: &str) -> Vec<u8> {
    format!(
        "From: MAILER-DAEMON@mx.example (Mail Delivery System)\r\nSubject: Undelivered Mail Returned to Sender\r\n\
         To: {path}\r\nAuto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n\
         --b\r\nContent-Type: text/plain\r\n\r\nThe mail could not be delivered.\r\n\
         --b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\n\
         Final-Recipient: rfc822; somebody@example.com\r\nAction: failed\r\nStatus: 5.1.1\r\n\
         Diagnostic-Code: smtp; 550 5.1.1 <somebody@example.com>: User unknown\r\n\r\n--b--\r\n"
    )
    .into_bytes()
}
