//! Time zones by name. The tables of the world's zones are the machine's; this is the one
//! place here that looks at something outside, and it only reads.

use jiff::tz::TimeZone;

/// A name that is no time zone.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a time zone we know; use a name such as Europe/Berlin or Asia/Tokyo")]
pub struct UnknownZone(
    /// The name found.
    pub String,
);

/// The time zone with an IANA name.
pub fn find_zone(name: &str) -> Result<TimeZone, UnknownZone> {
    let name = name.trim();
    // Names like "Local" or a path would mean something to other programs, never to us.
    let fine = |byte: u8| byte.is_ascii_alphanumeric() || b"/_+-".contains(&byte);
    let plain = !name.is_empty() && name.len() <= 64 && name.bytes().all(fine) && !name.starts_with('/');
    let found = plain.then(|| TimeZone::get(name).ok()).flatten();
    found.ok_or_else(|| UnknownZone(name.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("Europe/Berlin", true)]
    #[case(" Asia/Tokyo ", true)]
    #[case("UTC", true)]
    #[case("America/Argentina/Buenos_Aires", true)]
    #[case("Etc/GMT+12", true)]
    #[case("Europe/Atlantis", false)]
    #[case("+09:00", false)]
    #[case("/etc/localtime", false)]
    #[case("../Europe/Berlin", false)]
    #[case("", false)]
    fn zones_are_found(#[case] name: &str, #[case] known: bool) {
        assert_eq!(find_zone(name).is_ok(), known);
    }
}
