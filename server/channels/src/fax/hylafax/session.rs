//! A conversation with a HylaFAX server: commands and replies in the manner of FTP, and documents and lists over
//! connections of their own. Must not know what is said.

use std::io;
use std::net::SocketAddr;

use secrecy::ExposeSecret as _;
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::settings::HylaFaxSettings;

/// Longest reply and longest list read.
const REPLY_LIMIT: usize = 64 * 1024;
const LIST_LIMIT: u64 = 16 * 1024 * 1024;

/// An open conversation.
pub(super) struct Session<'a> {
    settings: &'a HylaFaxSettings,
    control: BufReader<TcpStream>,
}

/// A reply: three digits and words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Reply {
    pub(super) code: u16,
    pub(super) words: String,
}

/// Why a conversation went no further.
#[derive(Debug)]
pub(super) enum Broken {
    /// Nobody is there, or they hang up.
    Line(String),
    /// The server will not do it.
    Refused(Reply),
}

impl From<io::Error> for Broken {
    fn from(error: io::Error) -> Self {
        Self::Line(error.to_string())
    }
}

impl Reply {
    fn is_fine(&self) -> bool {
        (100..400).contains(&self.code)
    }
}

impl<'a> Session<'a> {
    /// Connects and logs in.
    pub(super) async fn open(settings: &'a HylaFaxSettings) -> Result<Self, Broken> {
        let connecting = TcpStream::connect((settings.host.as_str(), settings.port));
        let control = timeout(settings.connect_limit(), connecting).await.map_err(|_| too_slow())??;
        let mut session = Self { settings, control: BufReader::new(control) };
        let greeting = session.read_reply().await?;
        if !greeting.is_fine() {
            return Err(Broken::Refused(greeting));
        }
        session.log_in().await?;
        Ok(session)
    }

    async fn log_in(&mut self) -> Result<(), Broken> {
        let reply = self.say(&format!("USER {}", self.settings.username)).await?;
        if reply.code != 331 {
            return Ok(());
        }
        let Some(password) = &self.settings.password else { return Err(Broken::Refused(reply)) };
        let password = password.expose_secret();
        if password.contains(['\r', '\n']) {
            return Err(Broken::Line("the password has a line break in it; correct it".to_owned()));
        }
        self.say(&format!("PASS {password}")).await.map(drop)
    }

    /// Says a line and gives the reply, if it is a good one.
    pub(super) async fn say(&mut self, line: &str) -> Result<Reply, Broken> {
        self.write(line.as_bytes()).await?;
        self.hear().await
    }

    /// Sets a parameter of the job at hand to words. The words are of Western Europe: the server knows no others.
    pub(super) async fn set_words(&mut self, name: &str, words: &str) -> Result<Reply, Broken> {
        let latin = words.chars().map(|it| match it {
            '"' | '\\' => b'\'',
            it if it.is_control() => b' ',
            it => u8::try_from(u32::from(it)).unwrap_or(b'?'),
        });
        let line: Vec<_> = format!("JPARM {name} \"").into_bytes().into_iter().chain(latin).chain(*b"\"").collect();
        self.write(&line).await?;
        self.hear().await
    }

    /// Hands a document over, and gives the name the server keeps it under until a job has it.
    pub(super) async fn store(&mut self, document: &[u8]) -> Result<String, Broken> {
        self.say("TYPE I").await?;
        let mut data = self.open_data().await?;
        let opened = self.say("STOT").await?;
        let sending = async {
            data.write_all(document).await?;
            data.shutdown().await
        };
        timeout(self.settings.reply_limit(), sending).await.map_err(|_| too_slow())??;
        drop(data);
        self.hear().await?;
        let name = opened.words.split_once("FILE: ").and_then(|(_, rest)| rest.split_whitespace().next());
        name.map(ToOwned::to_owned).ok_or(Broken::Refused(opened))
    }

    /// The lines of a list.
    pub(super) async fn list(&mut self, what: &str) -> Result<String, Broken> {
        self.say("TYPE A").await?;
        let data = self.open_data().await?;
        self.say(&format!("LIST {what}")).await?;
        let mut bytes = Vec::new();
        let mut data = data.take(LIST_LIMIT);
        timeout(self.settings.reply_limit(), data.read_to_end(&mut bytes)).await.map_err(|_| too_slow())??;
        self.hear().await?;
        Ok(bytes.into_iter().map(char::from).collect())
    }

    /// Takes leave; a server that does not answer is left all the same.
    pub(super) async fn close(mut self) {
        let _ = self.say("QUIT").await;
    }

    /// The server names a port and its own address, as it sees it: from outside, only the port is right.
    async fn open_data(&mut self) -> Result<TcpStream, Broken> {
        let reply = self.say("PASV").await?;
        let Some(port) = read_port(&reply.words) else { return Err(Broken::Refused(reply)) };
        let address = SocketAddr::new(self.control.get_ref().peer_addr()?.ip(), port);
        Ok(timeout(self.settings.connect_limit(), TcpStream::connect(address)).await.map_err(|_| too_slow())??)
    }

    async fn write(&mut self, line: &[u8]) -> Result<(), Broken> {
        let line = [line, b"\r\n"].concat();
        Ok(timeout(self.settings.reply_limit(), self.control.write_all(&line)).await.map_err(|_| too_slow())??)
    }

    async fn hear(&mut self) -> Result<Reply, Broken> {
        let reply = self.read_reply().await?;
        if reply.is_fine() { Ok(reply) } else { Err(Broken::Refused(reply)) }
    }

    /// A reply ends with the line that has a blank after its number.
    async fn read_reply(&mut self) -> Result<Reply, Broken> {
        let mut words = String::new();
        loop {
            let line = self.read_line().await?;
            let (code, rest) = (line.get(..3).and_then(|it| it.parse().ok()), line.get(4..).unwrap_or_default());
            words.push_str(if code.is_some() { rest } else { &line });
            if words.len() > REPLY_LIMIT {
                return Err(Broken::Line("the server does not come to an end".to_owned()));
            }
            match code {
                Some(code) if line.as_bytes().get(3) != Some(&b'-') => return Ok(Reply { code, words }),
                _ => words.push(' '),
            }
        }
    }

    async fn read_line(&mut self) -> Result<String, Broken> {
        let mut line = Vec::new();
        let limit = u64::try_from(REPLY_LIMIT).unwrap_or(u64::MAX);
        let mut limited = (&mut self.control).take(limit);
        let reading = limited.read_until(b'\n', &mut line);
        timeout(self.settings.reply_limit(), reading).await.map_err(|_| too_slow())??;
        if line.last() != Some(&b'\n') {
            return Err(Broken::Line("the server hung up".to_owned()));
        }
        // The server writes Latin-1; its numbers and names are ASCII anyway.
        Ok(line.into_iter().map(char::from).collect::<String>().trim_end().to_owned())
    }
}

fn too_slow() -> Broken {
    Broken::Line("the server takes too long".to_owned())
}

/// The last two of six numbers.
fn read_port(words: &str) -> Option<u16> {
    let inside = words.split_once('(')?.1.split_once(')')?.0;
    let numbers: Vec<u8> = inside.split(',').map(|it| it.trim().parse().ok()).collect::<Option<_>>()?;
    let [_, _, _, _, high, low] = numbers.try_into().ok()?;
    Some(u16::from(high) << 8 | u16::from(low))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_is_two_numbers_of_six() {
        assert_eq!(read_port("Entering passive mode (127,0,0,1,144,231)"), Some(144 * 256 + 231));
        for wrong in ["", "(1,2,3)", "(127,0,0,1,144,256)", "127,0,0,1,144,231"] {
            assert_eq!(read_port(wrong), None, "{wrong}");
        }
    }
}
