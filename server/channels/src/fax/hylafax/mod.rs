//! A HylaFAX server, spoken to in its own protocol. Must not try again by itself: the server does, as often as it is
//! told, and goes on with the page that failed.

mod queue;
mod session;
mod settings;

use async_trait::async_trait;
use carillon_domain::Setback;
use tokio::sync::Mutex;

use self::queue::Job;
use self::session::{Broken, Reply, Session};
pub use self::settings::{HylaFaxSettings, HylaFaxSettingsError};
use super::provider::ended;
use super::{FaxJob, FaxProvider, Standing};
use crate::print::{Paper, answers};
use crate::{Answer, Report};

/// Sends through HylaFAX. The receipt is the number of the job and its key: a server that was set up anew gives old
/// numbers to other jobs.
pub struct HylaFaxProvider {
    settings: HylaFaxSettings,
    /// One fax at a time: between the look for a job of this key and the job itself nobody else may send it.
    turn: Mutex<()>,
}

/// How far a hand-over came before the line broke.
enum Step {
    /// The server drops what was never submitted.
    Before(Broken),
    /// It may have it.
    Submitting(Broken),
}

impl HylaFaxProvider {
    /// A server of these settings. Opens no connection yet.
    pub fn new(settings: &HylaFaxSettings) -> Result<Self, HylaFaxSettingsError> {
        settings.check()?;
        Ok(Self { settings: settings.clone(), turn: Mutex::default() })
    }

    async fn hand_over(&self, job: &FaxJob) -> Result<String, Step> {
        let mut session = Session::open(&self.settings).await.map_err(Step::Before)?;
        if let Some(known) = find(&mut session, &job.key).await.map_err(Step::Before)? {
            session.close().await;
            return Ok(known.receipt());
        }
        let id = self.prepare(&mut session, job).await.map_err(Step::Before)?;
        session.say("JSUBM").await.map_err(Step::Submitting)?;
        session.close().await;
        Ok(format!("{id}:{}", job.key))
    }

    /// Makes the job, up to the word that starts it.
    async fn prepare(&self, session: &mut Session<'_>, job: &FaxJob) -> Result<u32, Broken> {
        let document = session.store(job.pages.bytes()).await?;
        let reply = session.say("JNEW").await?;
        let Some(id) = read_id(&reply) else { return Err(Broken::Refused(reply)) };
        for (name, value) in self.parameters(job) {
            session.say(&format!("JPARM {name} {value}")).await?;
        }
        session.set_words("DIALSTRING", &self.dialled(job)).await?;
        session.set_words("FROMUSER", &self.settings.username).await?;
        session.set_words("JOBINFO", &job.key).await?;
        if let Some(header) = &job.header {
            session.set_words("TAGLINE", &tag_line(header)).await?;
            session.say("JPARM USETAGLINE YES").await?;
        }
        session.say(&format!("JPARM DOCUMENT {document}")).await?;
        Ok(id)
    }

    fn parameters(&self, job: &FaxJob) -> Vec<(&'static str, String)> {
        let settings = &self.settings;
        let (width, length) = match job.paper {
            Paper::Letter => (215, 279),
            // No fax goes out on a card.
            Paper::A4 | Paper::A6 | Paper::Hagaki | Paper::Index => (209, 296),
        };
        let mut all = vec![
            ("LASTTIME", settings.give_up()),
            ("MAXDIALS", settings.dials.to_string()),
            ("MAXTRIES", settings.tries.to_string()),
            ("VRES", job.resolution.lines().to_string()),
            ("PAGEWIDTH", width.to_string()),
            ("PAGELENGTH", length.to_string()),
            // Nobody is written to by the server: we ask it.
            ("NOTIFY", "\"none\"".to_owned()),
            // A page is sent as it was composed, to its last line.
            ("PAGECHOP", "\"none\"".to_owned()),
        ];
        all.extend(settings.retry().map(|it| ("RETRYTIME", it)));
        all
    }

    fn dialled(&self, job: &FaxJob) -> String {
        let number = job.to.as_str();
        match (&self.settings.international_prefix, number.strip_prefix('+')) {
            (Some(prefix), Some(rest)) => format!("{prefix}{rest}"),
            _ => number.to_owned(),
        }
    }

    /// The line broke as the job was submitted: the server can say whether it has it.
    async fn look_again(&self, key: &str, broken: &Broken) -> Answer {
        match self.find_anew(key).await {
            Ok(Some(job)) => taken(job.receipt()),
            Ok(None) | Err(_) => answers::uncertain(&explain(broken)),
        }
    }

    async fn find_anew(&self, key: &str) -> Result<Option<Job>, Broken> {
        let mut session = Session::open(&self.settings).await?;
        let found = find(&mut session, key).await?;
        session.close().await;
        Ok(found)
    }

    async fn jobs(&self) -> Result<Vec<Job>, Broken> {
        let mut session = Session::open(&self.settings).await?;
        let jobs = all_jobs(&mut session).await?;
        session.close().await;
        Ok(jobs)
    }

    async fn kill(&self, receipt: &str) -> Result<bool, Broken> {
        let mut session = Session::open(&self.settings).await?;
        let jobs = all_jobs(&mut session).await?;
        let open = jobs.into_iter().find(|it| it.receipt() == receipt && it.end().is_none());
        let Some(job) = open else { return Ok(false) };
        let killed = session.say(&format!("JKILL {}", job.id)).await;
        session.close().await;
        match killed {
            Ok(_) => Ok(true),
            // It ended just now.
            Err(Broken::Refused(reply)) if reply.words.contains("does not exist") => Ok(false),
            Err(broken) => Err(broken),
        }
    }

    async fn probe(&self) -> Result<(), String> {
        let mut session = Session::open(&self.settings).await.map_err(|it| explain(&it))?;
        let told = session.list("status").await.map_err(|it| explain(&it))?;
        session.close().await;
        if told.lines().any(|it| it.contains("scheduler") && it.contains("Running")) {
            return Ok(());
        }
        Err(format!("the fax server's queue is not at work ({}); start faxq", answers::tidy(&told)))
    }
}

/// Waiting jobs first: one that ends between the two lists is in the second.
async fn all_jobs(session: &mut Session<'_>) -> Result<Vec<Job>, Broken> {
    session.say(&format!("JOBFMT \"{}\"", queue::FORMAT)).await?;
    let mut jobs = queue::read(&session.list("sendq").await?);
    jobs.extend(queue::read(&session.list("doneq").await?));
    Ok(jobs)
}

/// The job of this key that has gone or will go.
async fn find(session: &mut Session<'_>, key: &str) -> Result<Option<Job>, Broken> {
    Ok(all_jobs(session).await?.into_iter().rev().find(|it| it.key == key && it.still_counts()))
}

fn taken(receipt: String) -> Answer {
    let id = receipt.split(':').next().unwrap_or_default();
    answers::accepted(&format!("job {id}"), receipt)
}

fn read_id(reply: &Reply) -> Option<u32> {
    let rest = reply.words.split_once("jobid: ")?.1;
    rest.split(|it: char| !it.is_ascii_digit()).next()?.parse().ok()
}

/// The line HylaFAX draws at the top of each page: who sends it, when, and which page of how many. Per cent signs are
/// commands in it, and bars begin a new column.
fn tag_line(header: &str) -> String {
    let plain: String = header.chars().map(|it| if matches!(it, '%' | '|') { ' ' } else { it }).collect();
    format!("{plain}|%Y-%m-%d %H:%M|%%p/%%t")
}

/// Before the job is submitted nothing is lost by a refusal; what is wrong with the document stays wrong.
fn refused(broken: &Broken) -> Answer {
    let Broken::Refused(reply) = broken else { return answers::deferred(None, &explain(broken)) };
    let is_ours = reply.code == 503 && ["DOCUMENT", "ocument", "DIALSTRING"].iter().any(|it| reply.words.contains(it));
    let told = explain(broken);
    match is_ours {
        true if reply.words.contains("DIALSTRING") => answers::rejected(Setback::BadNumber, Some(reply.code), &told),
        true => answers::rejected(Setback::Failed, Some(reply.code), &told),
        false => answers::deferred(Some(reply.code), &told),
    }
}

fn explain(broken: &Broken) -> String {
    match broken {
        Broken::Line(told) => {
            format!("the fax server is not reached: {told}; see whether hfaxd is on, and its address")
        }
        Broken::Refused(Reply { code: 331 | 530, .. }) => {
            "the fax server lets us not in; correct username and password, or its hosts.hfaxd".to_owned()
        }
        Broken::Refused(Reply { code, words }) => format!("the fax server says {code} {words}"),
    }
}

#[async_trait]
impl FaxProvider for HylaFaxProvider {
    fn name(&self) -> &'static str {
        "hylafax"
    }

    async fn send(&self, job: &FaxJob) -> Answer {
        if let Some(defect) = job.defect() {
            return answers::refused(defect);
        }
        let _turn = self.turn.lock().await;
        match self.hand_over(job).await {
            Ok(receipt) => taken(receipt),
            Err(Step::Before(broken) | Step::Submitting(broken @ Broken::Refused(_))) => refused(&broken),
            Err(Step::Submitting(broken)) => self.look_again(&job.key, &broken).await,
        }
    }

    async fn news(&self, receipts: &[String]) -> Result<Vec<Report>, String> {
        self.standings(receipts).await.map(ended)
    }

    async fn standings(&self, receipts: &[String]) -> Result<Vec<Standing>, String> {
        if receipts.is_empty() {
            return Ok(Vec::new());
        }
        let jobs = self.jobs().await.map_err(|it| explain(&it))?;
        let last = |receipt: &String| jobs.iter().rev().find(|it| it.receipt() == *receipt);
        Ok(receipts.iter().filter_map(last).map(Job::standing).collect())
    }

    async fn cancel(&self, receipt: &str) -> Result<bool, String> {
        self.kill(receipt).await.map_err(|it| explain(&it))
    }

    async fn check(&self) -> Result<(), String> {
        self.probe().await
    }
}
