//! Keeps a connection to the message center: opens it when first needed, and again, with ever longer pauses, when it
//! ends. Must not know messages.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{Notify, watch};
use tokio::task::JoinHandle;
use tokio::time::{Instant, timeout};

use super::inbox::Inbox;
use super::open::{Bound, Opener};
use super::session::{Manners, Running, Session};
use super::settings::{SmppSettings, SmppSettingsError};

/// A connection that lasted so long was a good one: when it ends, another is opened at once.
const GOOD: Duration = Duration::from_secs(5);

/// How things stand with the connection.
#[derive(Debug, Clone)]
enum State {
    Opening,
    Open(Session),
    /// It could not be opened, or ended, for this reason; it is tried again after a pause.
    Closed(String),
}

/// A connection that is kept.
pub(super) struct Link {
    inside: Arc<Inside>,
    keeper: Mutex<Option<Keeper>>,
}

struct Inside {
    opener: Opener,
    settings: SmppSettings,
    inbox: Inbox,
}

struct Keeper {
    state: watch::Receiver<State>,
    stop: watch::Sender<bool>,
    /// Ends a pause.
    hurry: Arc<Notify>,
    task: JoinHandle<()>,
}

impl Drop for Keeper {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Link {
    pub(super) fn new(settings: &SmppSettings, inbox: Inbox) -> Result<Self, SmppSettingsError> {
        let opener = Opener::new(settings)?;
        let inside = Arc::new(Inside { opener, settings: settings.clone(), inbox });
        Ok(Self { inside, keeper: Mutex::new(None) })
    }

    pub(super) fn server(&self) -> String {
        self.inside.opener.server()
    }

    /// Sees to it that a connection is kept, so that what the message center tells can come.
    pub(super) fn start(&self) {
        self.with_keeper(|_| ());
    }

    /// The connection, or why there is none. Waits while one is being opened, not while it pauses.
    pub(super) async fn session(&self) -> Result<Session, String> {
        settled(self.with_keeper(|keeper| keeper.state.clone())).await
    }

    /// The connection; opened now, if it pauses.
    pub(super) async fn session_now(&self) -> Result<Session, String> {
        let (mut state, hurry) = self.with_keeper(|keeper| (keeper.state.clone(), Arc::clone(&keeper.hurry)));
        if matches!(&*state.borrow_and_update(), State::Closed(_)) {
            hurry.notify_one();
            let _ = state.changed().await;
        }
        settled(state).await
    }

    fn with_keeper<T>(&self, ask: impl FnOnce(&Keeper) -> T) -> T {
        let mut keeper = self.keeper.lock().unwrap_or_else(PoisonError::into_inner);
        ask(keeper.get_or_insert_with(|| Keeper::start(&self.inside)))
    }

    /// Lets the connection go.
    pub(super) async fn close(&self) {
        let keeper = self.keeper.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(mut keeper) = keeper {
            keeper.stop.send_replace(true);
            let _ = timeout(self.inside.settings.reply_limit(), &mut keeper.task).await;
        }
    }
}

async fn settled(mut state: watch::Receiver<State>) -> Result<Session, String> {
    match state.wait_for(|it| !matches!(it, State::Opening)).await.as_deref() {
        Ok(State::Open(session)) => Ok(session.clone()),
        Ok(State::Closed(reason)) => Err(reason.clone()),
        Ok(State::Opening) | Err(_) => Err("the provider is shutting down".to_owned()),
    }
}

impl Keeper {
    fn start(inside: &Arc<Inside>) -> Self {
        let (tell, state) = watch::channel(State::Opening);
        let (stop, stopped) = watch::channel(false);
        let hurry = Arc::new(Notify::new());
        let task = tokio::spawn(keep(Arc::clone(inside), tell, stopped, Arc::clone(&hurry)));
        Self { state, stop, hurry, task }
    }
}

async fn keep(inside: Arc<Inside>, tell: watch::Sender<State>, mut stopped: watch::Receiver<bool>, hurry: Arc<Notify>) {
    let mut failures = 0;
    while !*stopped.borrow() {
        tell.send_replace(State::Opening);
        let opening = tokio::select! {
            opening = inside.opener.open() => opening,
            () = wait_for(&mut stopped) => return,
        };
        let (reason, was_good) = match opening {
            Ok(bound) => inside.run(bound, &tell, &mut stopped).await,
            Err(reason) => (reason, false),
        };
        failures = if was_good { 0 } else { failures + 1 };
        tracing::warn!(provider = "smpp", server = inside.opener.server(), failures, reason, "no connection");
        tell.send_replace(State::Closed(reason));
        if failures > 0 {
            tokio::select! {
                () = tokio::time::sleep(inside.settings.pause_after(failures)) => {}
                () = hurry.notified() => {}
                () = wait_for(&mut stopped) => return,
            }
        }
    }
}

impl Inside {
    /// Runs a connection to its end; gives why it ended, and whether it lasted.
    async fn run(
        &self,
        bound: Bound,
        tell: &watch::Sender<State>,
        stopped: &mut watch::Receiver<bool>,
    ) -> (String, bool) {
        let (settings, began) = (&self.settings, Instant::now());
        let manners = Manners {
            reply: settings.reply_limit(),
            enquire: settings.enquire_after(),
            window: settings.window,
            ids: settings.answer_ids,
        };
        let (session, running) = Running::new(bound, self.inbox.clone(), manners);
        tell.send_replace(State::Open(session));
        tracing::debug!(provider = "smpp", server = self.opener.server(), "connection open");
        let reason = running.run(stopped).await;
        (reason, began.elapsed() > GOOD)
    }
}

/// Waits until the link is let go.
pub(super) async fn wait_for(stopped: &mut watch::Receiver<bool>) {
    let _ = stopped.wait_for(|it| *it).await;
}
