//! `carillon serve`: the pages, and by default the worker beside them.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use carillon_app::{AppState, SignInHint};
use carillon_engine::Engine;
use clap::Args;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use super::stop::{stop_on_signal, unless_stopped};
use super::{CommandError, Place};
use crate::assets::SiteAssets;
use crate::config::Config;
use crate::open::{How, Installation, open};
use crate::router::Machines;
use crate::{callbacks, console, demo, hooks, logging, router, worker};

/// How long requests may take that are under way when the program is asked to stop.
const PATIENCE: Duration = Duration::from_secs(5);

/// Serve the pages.
#[derive(Debug, Args)]
pub(crate) struct Serve {
    /// Where to listen, instead of the configured address.
    #[arg(long, value_name = "ADDR")]
    listen: Option<String>,
    /// Fill an empty installation with the sample company, and let the clock be moved.
    #[arg(long)]
    demo: bool,
    /// Serve pages only; `carillon worker` works elsewhere.
    #[arg(long)]
    no_worker: bool,
}

impl Serve {
    /// A demo is looked at on this machine: its messages lead to wherever it listens.
    fn demo_url(&self) -> Option<String> {
        let port = self.listen.as_deref().filter(|_| self.demo)?.rsplit(':').next()?.to_owned();
        Some(format!("http://localhost:{port}"))
    }
}

/// Everything that has to be there before the first request.
struct Opened {
    engine: Engine,
    config: Config,
    listener: TcpListener,
    doors: Option<worker::Doors>,
    router: Router,
}

/// Serves until the program is asked to stop.
pub(crate) async fn run(place: &Place, command: Serve) -> Result<(), CommandError> {
    let stop = stop_on_signal();
    let Some(opened) = unless_stopped(&stop, Box::pin(open_all(place, &command))).await else { return Ok(()) };
    let Opened { engine, config, listener, doors, router } = opened?;
    let working = doors.map(|doors| tokio::spawn(worker::run(engine, config.worker, doors, stop.clone())));
    let served = serve_until(&stop, listener, router).await;
    stop.cancel();
    if let Some(working) = working {
        working
            .await
            .map_err(|e| CommandError::Failed(format!("the worker broke off: {e}")))?
            .map_err(CommandError::Failed)?;
    }
    served.map_err(|e| CommandError::Failed(format!("serving ended: {e}")))
}

async fn open_all(place: &Place, command: &Serve) -> Result<Opened, CommandError> {
    let how = How { movable_clock: command.demo, migrate: true, public_url: command.demo_url() };
    let Installation { engine, config } = open(place, how).await?;
    logging::start(&config.log).map_err(CommandError::Failed)?;
    let machines = Machines {
        api: config.api,
        sources: hooks::sources(&config.hooks).map_err(CommandError::Failed)?,
        callers: callbacks::callers(&config.callbacks).map_err(CommandError::Failed)?,
    };
    let address = command.listen.as_deref().unwrap_or(&config.server.listen);
    let listener = listen(address).await?;
    let doors = if command.no_worker {
        None
    } else {
        Some(worker::open_doors(&config.incoming).await.map_err(CommandError::Failed)?)
    };
    if command.demo {
        demo::seed(&engine).await?;
    }
    let assets = Arc::new(SiteAssets::read());
    if assets.is_empty() {
        console::note("This build has no front end: pages come without style. `make run` packs it.");
    }
    let mut state = AppState::new(engine.clone(), assets);
    if command.demo {
        state = state.with_demo(hints());
    }
    greet(&listener, command, &engine).await?;
    Ok(Opened { engine, config, listener, doors, router: router::router(state, machines) })
}

/// Serves until `stop`; requests that are under way get a moment, browsers that only keep their connection open do not.
async fn serve_until(stop: &CancellationToken, listener: TcpListener, pages: Router) -> std::io::Result<()> {
    let serving = axum::serve(listener, pages).with_graceful_shutdown(stop.clone().cancelled_owned());
    let patience = async {
        stop.cancelled().await;
        tokio::time::sleep(PATIENCE).await;
    };
    tokio::select! {
        served = serving.into_future() => served,
        () = patience => Ok(()),
    }
}

async fn listen(address: &str) -> Result<TcpListener, CommandError> {
    TcpListener::bind(address).await.map_err(|error| {
        let todo = match error.kind() {
            std::io::ErrorKind::AddrInUse => "another program listens there; stop it, or choose another with --listen",
            std::io::ErrorKind::PermissionDenied => "this needs more rights; choose a port above 1023 with --listen",
            _ => "write ADDRESS:PORT, such as 127.0.0.1:3000",
        };
        CommandError::Failed(format!("{address}: cannot listen there ({error}): {todo}"))
    })
}

fn hints() -> Vec<SignInHint> {
    let hint = |(email, password, ..): &(&str, &str, _, _, _)| SignInHint {
        email: (*email).to_owned(),
        password: (*password).to_owned(),
    };
    demo::SIGN_INS.iter().map(hint).collect()
}

async fn greet(listener: &TcpListener, command: &Serve, engine: &Engine) -> Result<(), CommandError> {
    let at: SocketAddr =
        listener.local_addr().map_err(|e| CommandError::Failed(format!("the address is not known: {e}")))?;
    console::note(&format!("\nCarillon is open: http://localhost:{}", at.port()));
    if command.demo {
        console::note(&format!("  client care      http://localhost:{}/care", at.port()));
        for (email, password, ..) in demo::SIGN_INS {
            console::note(&format!("    sign in as     {email}   password {password}"));
        }
        for (language, url) in engine.example_messages().await? {
            console::note(&format!("  a message ({:7}) {url}", language.tag()));
        }
        console::note("  sent mail        in the portal under Outbox\n  stop with Ctrl-C\n");
    }
    Ok(())
}
