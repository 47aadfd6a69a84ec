//! Connections that wait for the next message. Must not open any.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use super::connection::Connection;

/// The idle connections of one provider.
pub(super) struct Pool {
    idle: Mutex<Vec<(Connection, Instant)>>,
    limit: Duration,
}

impl Pool {
    pub(super) fn new(limit: Duration) -> Self {
        Self { idle: Mutex::new(Vec::new()), limit }
    }

    /// The connection used last, if one waits that is not too old. Older ones are let go: the
    /// server is about to do the same.
    pub(super) fn take(&self) -> Option<Connection> {
        let mut idle = self.lock();
        idle.retain(|(_, since)| since.elapsed() <= self.limit);
        idle.pop().map(|(connection, _)| connection)
    }

    /// Keeps a connection for the next message, if it can carry one.
    pub(super) fn keep(&self, connection: Connection) {
        if connection.is_usable() {
            self.lock().push((connection, Instant::now()));
        }
    }

    /// All of them, for closing.
    pub(super) fn drain(&self) -> Vec<Connection> {
        self.lock().drain(..).map(|(connection, _)| connection).collect()
    }

    fn lock(&self) -> MutexGuard<'_, Vec<(Connection, Instant)>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
