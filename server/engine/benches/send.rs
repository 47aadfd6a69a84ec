//! Messages a second from planned to accepted, every one composed and stored, against Postfix's `smtp-sink` on loopback;
//! beside what `smtp-source` reaches there with as many sessions, kept open, and messages of the same size.
//!
//! `make bench` builds it with optimisation; how many messages can be given, and how many workers on PostgreSQL.

#![expect(clippy::print_stdout, reason = "the result of a benchmark is what it prints")]

mod support;

use std::collections::HashSet;
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use carillon_channels::email::{EmailProvider, Envelope, Security, SmtpProvider, SmtpSettings};
use carillon_domain::AttemptOutcome;
use carillon_engine::Engine;
use carillon_store::testing::TestDatabase;
use carillon_store::{Kind, OpenOptions, Store, delivery};
use support::{Result, engine, fill};
use tokio::sync::{Mutex, mpsc};

const MESSAGES: usize = 10_000;
const MANY: usize = 200_000;
/// Sessions of each side.
const SESSIONS: usize = 8;
/// Jobs of one worker at a time, as an installation has them.
const JOBS: usize = 4;
/// Deliveries of one job.
const SLICE: usize = 100;
/// The share of `smtp-source` that is the goal, and the one below which it is not done.
const GOAL: f64 = 0.5;
const LEAST: f64 = 0.3;

/// The allocator of the program.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> Result<()> {
    let mut asked = std::env::args().skip(1).filter_map(|text| text.parse().ok());
    let (messages, many) = (asked.next().unwrap_or(MESSAGES), asked.next().unwrap_or(MANY));
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let sink = Sink::start()?;
    let (size, ours) = runtime.block_on(measure(Kind::Sqlite, messages, 1, &sink))?;
    println!("a message has {size} bytes");
    let peer = sink.source(messages, size)?;
    tell("SQLite", messages, ours, peer);
    for workers in [1, 2, 4] {
        let (_, ours) = runtime.block_on(measure(Kind::Postgres, messages, workers, &sink))?;
        tell(&format!("PostgreSQL, {workers} worker(s)"), messages, ours, sink.source(messages, size)?);
    }
    if many > messages {
        let (_, ours) = runtime.block_on(measure(Kind::Sqlite, many, 1, &sink))?;
        tell("SQLite", many, ours, sink.source(messages, size)?);
    }
    Ok(())
}

/// Bytes of a message, and messages a second.
async fn measure(kind: Kind, messages: usize, workers: usize, sink: &Sink) -> Result<(usize, f64)> {
    let db = TestDatabase::migrated(kind).await;
    let (sent, bytes) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicU64::new(0)));
    let mut engines = Vec::new();
    for _ in 0..workers {
        let sessions = (SESSIONS / workers).max(1);
        let smtp = SmtpProvider::new(&SmtpSettings {
            host: "127.0.0.1".into(),
            port: sink.port,
            security: Security::None,
            connections: sessions,
            ..SmtpSettings::default()
        })?;
        let smtp = Weighing { smtp, messages: Arc::clone(&sent), bytes: Arc::clone(&bytes) };
        // Connections of its own, as another process would have.
        let store = Store::open(db.url(), OpenOptions::default()).await?;
        engines.push(engine(&store, &db, Arc::new(smtp), sessions).await?);
    }
    let planner = engines[0].clone();
    fill(&planner, messages, 59).await?;
    let report = planner.plan().await?;
    if report.planned != messages as u64 {
        return Err(format!("not all were planned: {report:?}").into());
    }
    let done = Arc::new(AtomicBool::new(false));
    let begun = Instant::now();
    let worked = processor_time()?;
    let releasing = tokio::spawn(release(planner.clone(), Arc::clone(&done)));
    let (give, slices) = mpsc::channel(messages);
    let slices = Arc::new(Mutex::new(slices));
    let feeding = tokio::spawn(feed(planner.clone(), messages, give));
    let mut working = Vec::new();
    for (at, engine) in engines.iter().enumerate() {
        for job in 0..JOBS {
            working.push(tokio::spawn(work(engine.clone(), format!("w{at}-{job}"), Arc::clone(&slices))));
        }
    }
    for one in working {
        one.await?.map_err(|error| error.to_string())?;
    }
    let rate = number(messages) / begun.elapsed().as_secs_f64();
    let each = (processor_time()? - worked) / number(messages) * 1e6;
    println!("{each:.0} µs of the processor for a message, without the database's server");
    feeding.await??;
    done.store(true, Ordering::Relaxed);
    releasing.await?;
    let size = bytes.load(Ordering::Relaxed) / sent.load(Ordering::Relaxed).max(1);
    Ok((usize::try_from(size)?, rate))
}

/// Seconds the processor has worked for this process.
fn processor_time() -> Result<f64> {
    let stat = std::fs::read_to_string("/proc/self/stat")?;
    let behind_name = stat.rsplit_once(')').ok_or("an odd /proc/self/stat")?.1;
    let ticks: Vec<f64> = behind_name.split(' ').skip(12).take(2).map(str::parse).collect::<Result<_, _>>()?;
    // A tick is a hundredth of a second on every Linux.
    Ok(ticks.iter().sum::<f64>() / 100.0)
}

/// Counts what goes out, and how large it is.
struct Weighing {
    smtp: SmtpProvider,
    messages: Arc<AtomicU64>,
    bytes: Arc<AtomicU64>,
}

#[async_trait::async_trait]
impl EmailProvider for Weighing {
    async fn send(&self, envelope: &Envelope, message: &[u8]) -> AttemptOutcome {
        self.messages.fetch_add(1, Ordering::Relaxed);
        self.bytes.fetch_add(message.len() as u64, Ordering::Relaxed);
        self.smtp.send(envelope, message).await
    }

    fn name(&self) -> &'static str {
        self.smtp.name()
    }

    async fn check(&self) -> Result<(), String> {
        self.smtp.check().await
    }
}

/// Lets more go, as the planner does at each tick.
async fn release(engine: Engine, done: Arc<AtomicBool>) {
    while !done.load(Ordering::Relaxed) {
        tokio::time::sleep(Duration::from_millis(500)).await;
        let _ = engine.release().await;
    }
}

/// Slices of what is to be delivered, for whoever asks next.
type Slices = Arc<Mutex<mpsc::Receiver<Vec<String>>>>;

/// How often it is looked for what was let go: four times as often as the planner of an installation lets go.
const LOOK_EVERY: Duration = Duration::from_millis(250);
/// How much is handed out at a look.
const LOOK: u64 = 4_000;

/// Hands out every delivery once, as the jobs of the queue do.
async fn feed(engine: Engine, messages: usize, give: mpsc::Sender<Vec<String>>) -> Result<(), String> {
    let mut given = HashSet::new();
    while given.len() < messages {
        let due = due(&engine).await.map_err(|error| error.to_string())?;
        let fresh: Vec<String> = due.into_iter().filter(|id| given.insert(id.clone())).collect();
        for slice in fresh.chunks(SLICE) {
            give.send(slice.to_vec()).await.map_err(|error| error.to_string())?;
        }
        tokio::time::sleep(LOOK_EVERY).await;
    }
    Ok(())
}

async fn due(engine: &Engine) -> carillon_store::Result<Vec<String>> {
    let db = engine.store().connection();
    let database_now = delivery::database_now_ms(db).await?;
    delivery::to_wake(db, engine.clock_now().as_millisecond(), database_now, LOOK).await
}

/// Delivers slice by slice until there is none left.
async fn work(engine: Engine, name: String, slices: Slices) -> carillon_engine::Result<()> {
    loop {
        let Some(slice) = slices.lock().await.recv().await else { return Ok(()) };
        engine.deliver(&slice, &name).await?;
    }
}

/// A count as a number to divide by.
fn number(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::MAX, f64::from)
}

/// Postfix's sink, which takes everything.
struct Sink {
    port: u16,
    process: Child,
}

impl Sink {
    fn start() -> Result<Self> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let address = format!("inet:127.0.0.1:{port}");
        let process = Command::new("/usr/sbin/smtp-sink")
            .args(["-c", "-u", "nobody", &address, "1000"])
            .stdout(Stdio::null())
            .spawn()?;
        let sink = Self { port, process };
        for _ in 0..100 {
            if TcpStream::connect(("127.0.0.1", port)).is_ok() {
                return Ok(sink);
            }
            std::thread::park_timeout(Duration::from_millis(50));
        }
        Err("smtp-sink did not start".into())
    }

    /// Messages a second of `smtp-source`, sessions kept open.
    fn source(&self, messages: usize, size: usize) -> Result<f64> {
        let begun = Instant::now();
        let status = Command::new("/usr/sbin/smtp-source")
            .args(["-d", "-s", &SESSIONS.to_string(), "-m", &messages.to_string(), "-l", &size.to_string()])
            .args(["-f", "a@example.com", "-t", "b@example.com", &format!("inet:127.0.0.1:{}", self.port)])
            .status()?;
        if !status.success() {
            return Err("smtp-source failed".into());
        }
        Ok(number(messages) / begun.elapsed().as_secs_f64())
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        // It may have ended by itself; there is nothing to do about it.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn tell(what: &str, messages: usize, ours: f64, peer: f64) {
    let ratio = ours / peer;
    println!(
        "{what}: {messages} messages, {ours:.0} a second; smtp-source {peer:.0} a second; ratio {ratio:.2} \
         (goal {GOAL}, at least {LEAST})"
    );
}
