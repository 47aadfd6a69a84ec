//! A line to a server that is cut, once, when a word or so many bytes have gone over it: the server has heard it, and its answer is lost.
//! Must not know what is said.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;

/// The rest of what the client says gets through; it has said all when it is silent for so long.
const SILENCE: Duration = Duration::from_millis(500);

/// When a line is cut.
#[derive(Debug, Clone, Copy)]
enum Cut {
    /// When this has been said.
    Word(&'static str),
    /// When so much has been said, where nobody can read what.
    Bytes(usize),
}

/// Offers a port that leads to the server at `port`, and cuts the line after a word. Works within the runtime it is
/// started in.
pub async fn cut_after(port: u16, word: &'static str) -> u16 {
    offer(port, Cut::Word(word)).await
}

/// Offers a port that leads to the server at `port`, and cuts the line after so many bytes of the client; the rest is
/// lost. Works within the runtime it is started in.
pub async fn cut_within(port: u16, bytes: usize) -> u16 {
    offer(port, Cut::Bytes(bytes)).await
}

async fn offer(port: u16, cut: Cut) -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port on 127.0.0.1");
    let own = listener.local_addr().expect("the address of an open socket").port();
    let is_cut = Arc::new(AtomicBool::new(false));
    tokio::spawn(async move {
        while let Ok((client, _)) = listener.accept().await {
            let server = TcpStream::connect(("127.0.0.1", port)).await;
            let Ok(server) = server else { continue };
            tokio::spawn(pass(client, server, cut, Arc::clone(&is_cut)));
        }
    });
    own
}

async fn pass(client: TcpStream, server: TcpStream, cut: Cut, is_cut: Arc<AtomicBool>) -> io::Result<()> {
    let (mut said, answers) = client.into_split();
    let (answered, mut hears) = server.into_split();
    let is_deaf = Arc::new(AtomicBool::new(false));
    let back = tokio::spawn(pass_back(answered, answers, Arc::clone(&is_deaf)));
    let mut limit = Duration::from_mins(10);
    let (mut buffer, mut all) = (vec![0; 64 * 1024], 0);
    while let Ok(Ok(count @ 1..)) = timeout(limit, said.read(&mut buffer)).await {
        let words = &buffer[..count];
        all += count;
        let is_time = match cut {
            Cut::Word(word) => memchr::memmem::find(words, word.as_bytes()).is_some(),
            Cut::Bytes(bytes) => all >= bytes,
        };
        if is_time && !is_cut.swap(true, Ordering::AcqRel) {
            if matches!(cut, Cut::Bytes(_)) {
                break;
            }
            is_deaf.store(true, Ordering::Release);
            limit = SILENCE;
        }
        hears.write_all(words).await?;
    }
    back.abort();
    Ok(())
}

/// Passes answers on, until none is to get through any more.
async fn pass_back(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, is_deaf: Arc<AtomicBool>) -> io::Result<()> {
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let count = from.read(&mut buffer).await?;
        if count == 0 {
            return Ok(());
        }
        if !is_deaf.load(Ordering::Acquire) {
            to.write_all(&buffer[..count]).await?;
        }
    }
}
