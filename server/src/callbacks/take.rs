//! Taking in what a call tells, with a moment's patience where it is early.

use std::time::Duration;

use carillon_engine::{Came, Engine};

use super::caller::Told;

/// How long it is waited before each further look. Together it is less than any caller waits for its answer.
const PAUSES: [Duration; 3] = [Duration::from_millis(100), Duration::from_millis(400), Duration::from_secs(1)];

/// What came of one thing that was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Taken {
    /// The engine took it.
    Came(Came),
    /// There was nothing to take; a word for it.
    Nothing(&'static str),
}

impl Taken {
    /// The word for it in the answer. What pretends to be ours is told from what is not in the log only.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Came(Came::Back) => "back",
            Self::Came(Came::Noted) => "noted",
            Self::Came(Came::Known) => "known",
            Self::Came(Came::Unknown | Came::Forged) => "unknown",
            Self::Came(Came::Early) => "early",
            Self::Nothing(word) => word,
        }
    }

    /// Whether it stands in the database, from now or before.
    pub(super) const fn is_done(self) -> bool {
        matches!(self, Self::Came(Came::Back | Came::Noted | Came::Known))
    }
}

/// Takes it in.
pub(super) async fn take(engine: &Engine, told: &Told) -> carillon_engine::Result<Taken> {
    let mut taken = take_once(engine, told).await?;
    for pause in PAUSES {
        if taken != Taken::Came(Came::Early) {
            break;
        }
        tokio::time::sleep(pause).await;
        taken = take_once(engine, told).await?;
    }
    Ok(taken)
}

async fn take_once(engine: &Engine, told: &Told) -> carillon_engine::Result<Taken> {
    let came = match told {
        Told::Report(channel, report) => engine.report(*channel, report).await?,
        Told::Text(text, key) => engine.take_text(text, key).await?,
        Told::Mail(reading) => engine.take_told(reading).await?,
        Told::Nothing(word) => return Ok(Taken::Nothing(word)),
    };
    Ok(Taken::Came(came))
}
