//! Being asked to stop: Ctrl-C and SIGTERM both mean: finish what was begun, then end. Must not know what was begun.

use std::future::Future;

use tokio_util::sync::CancellationToken;

/// What is cancelled when somebody asks the program to stop, from now on.
pub(super) fn stop_on_signal() -> CancellationToken {
    let stop = CancellationToken::new();
    #[cfg(unix)]
    // Listened for at once: until then a signal ends the program where it stands.
    let terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate());
    let asked = stop.clone();
    tokio::spawn(async move {
        let interrupt = tokio::signal::ctrl_c();
        #[cfg(unix)]
        if let Ok(mut terminate) = terminate {
            tokio::select! { _ = interrupt => {}, _ = terminate.recv() => {} }
        } else {
            let _ = interrupt.await;
        }
        #[cfg(not(unix))]
        let _ = interrupt.await;
        asked.cancel();
    });
    stop
}

/// Waits for it, or for being asked to stop; `None` then, and it is broken off.
pub(super) async fn unless_stopped<F: Future>(stop: &CancellationToken, what: F) -> Option<F::Output> {
    tokio::select! {
        done = what => Some(done),
        () = stop.cancelled() => None,
    }
}
