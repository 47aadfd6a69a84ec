//! Lines of a dialogue and the message in it, with limits on both. Must not know what they mean.

use std::io;

use tokio::io::{AsyncBufRead, AsyncBufReadExt as _};

/// The longest command, with what extensions add (RFC 5321, 4.5.3.1.4 and RFC 6531).
const LINE_LIMIT: usize = 4096;

/// Reads a command; `None` where the other side has hung up.
pub(super) async fn read_line(stream: &mut (impl AsyncBufRead + Unpin)) -> io::Result<Option<String>> {
    let mut line = Vec::new();
    loop {
        let (taken, is_end) = take_line(stream, |piece| {
            let room = LINE_LIMIT.saturating_sub(line.len());
            line.extend_from_slice(&piece[..piece.len().min(room)]);
        })
        .await?;
        if is_end || taken == 0 {
            let text = String::from_utf8_lossy(&line).trim_end_matches(['\r', '\n']).to_owned();
            return Ok((taken > 0 || !line.is_empty()).then_some(text));
        }
    }
}

/// Reads a message up to its final dot, which is not kept, nor are the dots put before others. `None` where it is
/// larger than `limit`: it is read to its end all the same, since the dialogue goes on after it.
pub(super) async fn read_message(
    stream: &mut (impl AsyncBufRead + Unpin),
    limit: usize,
) -> io::Result<Option<Vec<u8>>> {
    let (mut message, mut is_whole) = (Vec::new(), true);
    loop {
        let start = message.len();
        loop {
            let (taken, is_end) = take_line(stream, |piece| {
                let room = (limit + 3).saturating_sub(message.len());
                is_whole &= piece.len() <= room;
                message.extend_from_slice(&piece[..piece.len().min(room)]);
            })
            .await?;
            if taken == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            if is_end {
                break;
            }
        }
        if !is_whole {
            // Nothing of it will be used; only its end is still looked for, which a line's start tells.
            message.truncate(start);
            return skip_message(stream).await.map(|()| None);
        }
        match &message[start..] {
            b".\r\n" | b".\n" => {
                message.truncate(start);
                return Ok(Some(message).filter(|it| it.len() <= limit));
            }
            [b'.', ..] => {
                message.remove(start);
            }
            _ => {}
        }
    }
}

/// Reads on to the final dot. Begins at the start of a line.
async fn skip_message(stream: &mut (impl AsyncBufRead + Unpin)) -> io::Result<()> {
    loop {
        let mut line: Vec<u8> = Vec::with_capacity(4);
        loop {
            let (taken, is_end) = take_line(stream, |piece| {
                let room = 4_usize.saturating_sub(line.len());
                line.extend_from_slice(&piece[..piece.len().min(room)]);
            })
            .await?;
            if taken == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            if is_end {
                break;
            }
        }
        if matches!(line.as_slice(), b".\r\n" | b".\n") {
            return Ok(());
        }
    }
}

/// Hands over what is there of the line, and says how much it was and whether the line ended.
async fn take_line(stream: &mut (impl AsyncBufRead + Unpin), mut take: impl FnMut(&[u8])) -> io::Result<(usize, bool)> {
    let buffer = stream.fill_buf().await?;
    let end = memchr::memchr(b'\n', buffer);
    let length = end.map_or(buffer.len(), |it| it + 1);
    take(&buffer[..length]);
    stream.consume(length);
    Ok((length, end.is_some()))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use tokio::io::BufReader;

    async fn message(input: &[u8], limit: usize) -> (Option<Vec<u8>>, String) {
        // A small buffer, so that lines come in pieces.
        let mut stream = BufReader::with_capacity(3, input);
        let message = read_message(&mut stream, limit).await.unwrap();
        (message, read_line(&mut stream).await.unwrap().unwrap_or_default())
    }

    #[tokio::test]
    async fn a_message_ends_with_a_dot_and_the_dialogue_goes_on() {
        let (read, next) = message(b"a\r\n..b\r\n.\r\nQUIT\r\n", 100).await;
        assert_eq!((read.as_deref(), next.as_str()), (Some(&b"a\r\n.b\r\n"[..]), "QUIT"));
        let (read, _) = message(b".\r\n", 100).await;
        assert_eq!(read, Some(Vec::new()));
    }

    #[tokio::test]
    async fn a_message_that_is_too_large_is_read_past() {
        for limit in [0, 1, 5, 11] {
            let (read, next) = message(b"0123456789\r\n0123\r\n.\r\nQUIT\r\n", limit).await;
            assert_eq!((read, next.as_str()), (None, "QUIT"), "{limit}");
        }
        assert!(message(b"0123456789\r\n0123\r\n.\r\n", 18).await.0.is_some());
    }

    #[tokio::test]
    async fn an_endless_line_is_cut() {
        let mut input = vec![b'x'; 100_000];
        input.extend(b"\r\nQUIT\r\n");
        let mut stream = BufReader::new(input.as_slice());
        assert_eq!(read_line(&mut stream).await.unwrap().unwrap().len(), LINE_LIMIT);
        assert_eq!(read_line(&mut stream).await.unwrap().as_deref(), Some("QUIT"));
        assert_eq!(read_line(&mut stream).await.unwrap(), None);
    }
}
