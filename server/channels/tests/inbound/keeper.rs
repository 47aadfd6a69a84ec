//! A sink that keeps what it takes, for tests.

use std::sync::Mutex;

use async_trait::async_trait;
use carillon_channels::inbound::{Incoming, MailSink, Refusal};
use tokio_util::sync::CancellationToken;

/// A message as it was taken.
#[derive(Debug, Clone)]
pub(crate) struct Kept {
    pub(crate) envelope_to: Option<String>,
    pub(crate) bytes: Vec<u8>,
    pub(crate) key: Option<String>,
}

/// Keeps everything; refuses recipients by their names; stops after a number of messages.
#[derive(Debug, Default)]
pub(crate) struct Keeper {
    kept: Mutex<Vec<Kept>>,
    stop_after: Option<(usize, CancellationToken)>,
}

impl Keeper {
    pub(crate) fn stopping_after(count: usize, stop: &CancellationToken) -> Self {
        Self { stop_after: Some((count, stop.clone())), ..Self::default() }
    }

    pub(crate) fn kept(&self) -> Vec<Kept> {
        self.kept.lock().expect("no test panics while it keeps").clone()
    }
}

#[async_trait]
impl MailSink for Keeper {
    async fn take(&self, mail: Incoming<'_>) -> Result<(), Refusal> {
        match mail.envelope_to {
            Some(to) if to.starts_with("later") => return Err(Refusal::Later("not now".to_owned())),
            Some(to) if to.starts_with("never") => return Err(Refusal::Never("nobody of this name".to_owned())),
            _ => {}
        }
        let (envelope_to, key) = (mail.envelope_to.map(str::to_owned), mail.key.map(str::to_owned));
        let mut kept = self.kept.lock().expect("no test panics while it keeps");
        kept.push(Kept { envelope_to, bytes: mail.bytes.to_vec(), key });
        if let Some((count, stop)) = &self.stop_after
            && kept.len() >= *count
        {
            stop.cancel();
        }
        Ok(())
    }
}
