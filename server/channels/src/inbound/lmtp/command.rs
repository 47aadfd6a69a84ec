//! The commands of LMTP. Must not know in which order they may come.

/// What a mail server asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Command {
    /// It greets.
    Hello,
    /// It names the sender, and the size of the message if it knows it.
    Mail { size: Option<usize> },
    /// It names a recipient.
    Recipient(String),
    /// The message follows.
    Data,
    /// Forget what was said.
    Reset,
    /// Nothing.
    Nothing,
    /// Goodbye.
    Quit,
    /// A command of ours with something wrong in it.
    Malformed,
    /// A command we do not have.
    Unknown,
}

impl Command {
    pub(super) fn read(line: &str) -> Self {
        let (verb, rest) = line.split_once(' ').unwrap_or((line, ""));
        match verb.to_ascii_uppercase().as_str() {
            "LHLO" if !rest.trim().is_empty() => Self::Hello,
            "MAIL" => read_mail(rest),
            "RCPT" => path_after(rest, "to:").map_or(Self::Malformed, |(it, _)| Self::Recipient(it.to_owned())),
            "DATA" => Self::Data,
            "RSET" => Self::Reset,
            "NOOP" | "VRFY" => Self::Nothing,
            "QUIT" => Self::Quit,
            "LHLO" => Self::Malformed,
            _ => Self::Unknown,
        }
    }
}

fn read_mail(rest: &str) -> Command {
    let Some((_, parameters)) = path_after(rest, "from:") else { return Command::Malformed };
    let size = parameters.split(' ').find_map(|it| {
        let (name, value) = it.split_once('=')?;
        name.eq_ignore_ascii_case("size").then(|| value.parse().ok())?
    });
    Command::Mail { size }
}

/// What stands between the angle brackets after `label`, and what follows them.
fn path_after<'a>(rest: &'a str, label: &str) -> Option<(&'a str, &'a str)> {
    let (head, path) = rest.split_at_checked(label.len())?;
    let path = path.trim_start().strip_prefix('<').filter(|_| head.eq_ignore_ascii_case(label))?;
    // An address in quotes may hold an angle bracket of its own.
    let end = path.rfind("> ").or_else(|| path.rfind('>'))?;
    Some((&path[..end], &path[end + 1..]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("lhlo mail.example", Command::Hello)]
    #[case("LHLO", Command::Malformed)]
    #[case("MAIL FROM:<> SIZE=12 BODY=8BITMIME", Command::Mail { size: Some(12) })]
    #[case("mail from: <a@b.example>", Command::Mail { size: None })]
    #[case("RCPT TO:<a@b.example> NOTIFY=NEVER", Command::Recipient("a@b.example".to_owned()))]
    #[case("RCPT TO:<\"a>b\"@b.example>", Command::Recipient("\"a>b\"@b.example".to_owned()))]
    #[case("RCPT TO:a@b.example", Command::Malformed)]
    #[case("RCPT", Command::Malformed)]
    #[case("QUIT", Command::Quit)]
    #[case("HELO x", Command::Unknown)]
    #[case("", Command::Unknown)]
    fn commands_are_read(#[case] line: &str, #[case] command: Command) {
        assert_eq!(Command::read(line), command);
    }
}
