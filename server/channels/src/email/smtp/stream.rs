//! The socket under a connection, watched: it bounds what the server may say, does not let plain
//! text slip into an encrypted dialogue, and notes whether a write failed.
//! Must not know SMTP, but that lines end with a line feed.

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, ready};

use lettre::transport::smtp::client::AsyncTokioStream;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

/// How much the server may send between two of our writes: far more than any answer and any chain
/// of certificates, and little enough that reading it again for each of its lines, as the library
/// does, takes no time.
const ANSWER_LIMIT: usize = 32 * 1024;
/// First byte of a TLS handshake; no SMTP command starts with it.
const TLS_HANDSHAKE: u8 = 0x16;

/// What is known about the socket from outside.
#[derive(Debug, Default, Clone)]
pub(super) struct StreamState {
    write_failed: Arc<AtomicBool>,
}

impl StreamState {
    /// Whether a write failed: then the server cannot have got what was written last.
    pub(super) fn write_failed(&self) -> bool {
        self.write_failed.load(Ordering::Acquire)
    }
}

/// A TCP socket that is watched.
pub(super) struct WatchedStream {
    tcp: TcpStream,
    state: StreamState,
    /// What was read of the lines after the one handed out.
    pending: Vec<u8>,
    is_encrypted: bool,
    unanswered: usize,
}

impl WatchedStream {
    pub(super) fn new(tcp: TcpStream) -> (Self, StreamState) {
        let state = StreamState::default();
        let stream = Self { tcp, state: state.clone(), pending: Vec::new(), is_encrypted: false, unanswered: 0 };
        (stream, state)
    }

    /// Reads what there is into `pending`.
    fn poll_fill(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let mut space = [0; 4096];
        let mut buffer = ReadBuf::new(&mut space);
        ready!(Pin::new(&mut self.tcp).poll_read(context, &mut buffer))?;
        self.pending.extend_from_slice(buffer.filled());
        Poll::Ready(self.count(buffer.filled().len()))
    }

    fn count(&mut self, read: usize) -> io::Result<()> {
        self.unanswered += read;
        if self.unanswered > ANSWER_LIMIT {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "the server does not stop talking"));
        }
        Ok(())
    }

    /// Plain text is handed out line by line, so that a line somebody put behind the answer to
    /// STARTTLS is still here when the handshake starts, and spoils it.
    fn hand_out(&mut self, buffer: &mut ReadBuf<'_>) {
        let line = self.pending.iter().position(|&it| it == b'\n').map_or(self.pending.len(), |it| it + 1);
        let length = line.min(buffer.remaining());
        buffer.put_slice(&self.pending[..length]);
        self.pending.drain(..length);
    }
}

impl AsyncRead for WatchedStream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.pending.is_empty() && self.is_encrypted {
            let before = buffer.filled().len();
            ready!(Pin::new(&mut self.tcp).poll_read(context, buffer))?;
            return Poll::Ready(self.count(buffer.filled().len() - before));
        }
        if self.pending.is_empty() {
            ready!(self.poll_fill(context))?;
        }
        self.hand_out(buffer);
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for WatchedStream {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.is_encrypted |= bytes.first() == Some(&TLS_HANDSHAKE);
        self.unanswered = 0;
        let written = ready!(Pin::new(&mut self.tcp).poll_write(context, bytes));
        if written.is_err() {
            self.state.write_failed.store(true, Ordering::Release);
        }
        Poll::Ready(written)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_shutdown(context)
    }
}

/// What was read may be private, so only the place is shown.
impl fmt::Debug for WatchedStream {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("WatchedStream").field("tcp", &self.tcp).finish_non_exhaustive()
    }
}

impl AsyncTokioStream for WatchedStream {
    fn peer_addr(&self) -> io::Result<SocketAddr> {
        self.tcp.peer_addr()
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::net::TcpListener;

    /// Both ends of a connection, ours watched.
    async fn pair() -> (WatchedStream, StreamState, TcpStream) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let ours = TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
        let (stream, state) = WatchedStream::new(ours);
        (stream, state, listener.accept().await.unwrap().0)
    }

    async fn read(stream: &mut WatchedStream) -> Vec<u8> {
        let mut space = [0; 1000];
        let length = stream.read(&mut space).await.unwrap();
        space[..length].to_vec()
    }

    #[tokio::test]
    async fn a_line_slipped_in_behind_an_answer_stays_until_the_handshake() {
        let (mut stream, _, mut server) = pair().await;
        server.write_all(b"220 go ahead\r\n250 slipped in\r\n").await.unwrap();
        assert_eq!(read(&mut stream).await, b"220 go ahead\r\n");
        stream.write_all(&[TLS_HANDSHAKE, 3, 1]).await.unwrap();
        assert_eq!(read(&mut stream).await, b"250 slipped in\r\n", "where the handshake expects the server's");
    }

    #[tokio::test]
    async fn a_server_that_does_not_stop_talking_is_stopped() {
        let (mut stream, _, mut server) = pair().await;
        let talking = tokio::spawn(async move { while server.write_all(&[b'a'; 1000]).await.is_ok() {} });
        let error = tokio::io::copy(&mut stream, &mut tokio::io::sink()).await.unwrap_err();
        assert!(error.to_string().contains("does not stop talking"), "{error}");
        drop(stream);
        talking.await.unwrap();
    }

    #[tokio::test]
    async fn each_write_allows_another_answer() {
        let (mut stream, _, mut server) = pair().await;
        for _ in 0..3 {
            stream.write_all(b"NOOP\r\n").await.unwrap();
            let answer = [&vec![b'a'; ANSWER_LIMIT - 1][..], b"\n"].concat();
            let (sent, read) = tokio::join!(server.write_all(&answer), async {
                let mut space = vec![0; ANSWER_LIMIT];
                stream.read_exact(&mut space).await.map(|_| space)
            });
            sent.unwrap();
            assert_eq!(read.unwrap(), answer);
        }
    }

    #[tokio::test]
    async fn a_failed_write_is_noted() {
        let (mut stream, state, server) = pair().await;
        drop(server);
        let mut tries = 0;
        while stream.write_all(&[0; 10_000]).await.is_ok() {
            tries += 1;
            assert!(tries < 10_000 && !state.write_failed());
        }
        assert!(state.write_failed());
    }
}
