//! Who a message is from, as far as it tells machines from people. Must not read its body.

use super::address::{find_addresses, first_address};
use super::content::Content;
use super::mime::Fields;

/// Local parts that are never a person.
const DAEMONS: [&str; 14] = [
    "mailer-daemon",
    "mailer_daemon",
    "maildaemon",
    "mail-daemon",
    "mailerdaemon",
    "postmaster",
    "mdaemon",
    "mailadmin",
    "mail-admin",
    "mailmaster",
    "bounce-reply",
    "microsoftexchange329e71ec88ae4615bbc36ab6ce41109e",
    "mailsystem",
    "smtpadmin",
];

/// Local parts that belong to a mail system, so that a report that names them does not report them.
const OFFICES: [&str; 8] =
    ["abuse", "support", "helpdesk", "hostmaster", "noreply", "no-reply", "complaints", "webmaster"];

/// Whether a mail server wrote it.
pub(super) fn is_daemon(fields: &Fields) -> bool {
    let from = fields.decoded("from").to_lowercase();
    let local = first_address(&from).unwrap_or_else(|| from.clone());
    let local = local.split('@').next().unwrap_or_default();
    let path = fields.lower("return-path");
    is_daemon_name(local)
        || is_daemon_name(path.trim_matches(['<', '>']).split('@').next().unwrap_or_default())
        || [
            "mailer-daemon",
            "mail delivery",
            "mail administrator",
            "mailer daemon",
            "postmaster",
            "system administrator",
        ]
        .iter()
        .any(|it| from.contains(it))
}

/// Whether a local part is a mail server's.
pub(super) fn is_daemon_name(local: &str) -> bool {
    DAEMONS.contains(&local) || DAEMONS.iter().take(6).any(|it| local.starts_with(it))
}

/// Whether an address belongs to a mail system, and to nobody who is written to.
pub(super) fn is_office(address: &str) -> bool {
    let local = address.split('@').next().unwrap_or_default().to_lowercase();
    is_daemon_name(&local) || OFFICES.contains(&local.as_str())
}

/// Whether an address in a report is the sender's of the message reported, or the reporter's.
pub(super) fn is_ours(content: &Content, address: &str) -> bool {
    if is_office(address) {
        return true;
    }
    let names = |fields: &Fields, names: &[&str]| {
        let values = names.iter().flat_map(|it| fields.all(it).take(4));
        values.flat_map(find_addresses).any(|it| it.address.eq_ignore_ascii_case(address))
    };
    let reporter = ["to", "from", "sender", "delivered-to", "x-original-to", "envelope-to", "return-path"];
    names(&content.fields, &reporter) || names(&content.returned, &["from", "return-path", "sender", "errors-to"])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn servers_are_known_by_their_names() {
        let is_daemon = |message: &str| is_daemon(&Fields::read(message.as_bytes()).0);
        assert!(is_daemon("From: Mail Delivery System <x@a.example>\n\n"));
        assert!(is_daemon("From: MAILER-DAEMON\n\n"));
        assert!(is_daemon("From: Postmaster@a.example\n\n"));
        assert!(!is_daemon("From: Post Master <post@a.example>\n\n"));
    }
}
