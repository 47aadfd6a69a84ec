//! Typed ids: `cus_` and 26 digits, made from a moment and chance, so they sort by time.
//! Must not know the tables they are keys of.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;

use crate::base32;
use crate::chance::Entropy;
use crate::text_serde::serde_as_text;

/// Digits of an id after its prefix: 130 bits, of which 128 are used.
const DIGITS: usize = 26;
/// Nanoseconds of a millisecond.
const NANOSECONDS: i128 = 1_000_000;

/// A text that is not an id of the kind asked for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum IdError {
    /// The id belongs to something else, or to nothing.
    #[error("an id that starts with `{expected}_` was expected; check what was copied")]
    WrongPrefix {
        /// The prefix asked for.
        expected: &'static str,
    },
    /// Too few or too many digits.
    #[error("an id has {DIGITS} digits after `{prefix}_`, this one has {found}; copy it whole")]
    WrongLength {
        /// The prefix asked for.
        prefix: &'static str,
        /// How many digits there were.
        found: usize,
    },
    /// A character that is no digit of an id.
    #[error("`{found}` cannot stand in an id; ids are digits and lower-case letters without i, l, o and u")]
    WrongDigit {
        /// The character found.
        found: char,
    },
}

macro_rules! typed_ids {
    ($($(#[$doc:meta])* $name:ident = $prefix:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u128);

        impl $name {
            /// What the text of every id of this kind starts with, before the `_`.
            pub const PREFIX: &'static str = $prefix;

            /// A new id of the given moment.
            pub fn mint(now: Timestamp, entropy: &dyn Entropy) -> Self {
                Self(mint_value(now, entropy))
            }

            /// The bytes of the id, without its prefix.
            pub fn to_bytes(self) -> [u8; 16] {
                self.0.to_be_bytes()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                write_id($prefix, self.0, formatter)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                write_id($prefix, self.0, formatter)
            }
        }

        impl FromStr for $name {
            type Err = IdError;

            fn from_str(text: &str) -> Result<Self, IdError> {
                read_id($prefix, text).map(Self)
            }
        }

        serde_as_text!($name, concat_expecting!($prefix));
    )*};
}

macro_rules! concat_expecting {
    ($prefix:literal) => {
        concat!("an id that starts with `", $prefix, "_`")
    };
}

typed_ids! {
    /// Something a person has to do.
    TaskId = "tsk";
    /// A scan at the returns desk.
    ScanId = "scn";
    /// Id of a customer.
    CustomerId = "cus";
    /// Id of a record.
    RecordId = "rec";
    /// Id of a reseller.
    ResellerId = "rsl";
    /// Id of a brand.
    BrandId = "brd";
    /// Id of a campaign.
    CampaignId = "cmp";
    /// Id of one stored version of a campaign.
    CampaignVersionId = "cpv";
    /// Id of an enrollment.
    EnrollmentId = "enr";
    /// Id of a communication.
    CommunicationId = "com";
    /// Id of a rendition.
    RenditionId = "ren";
    /// Id of a delivery.
    DeliveryId = "dlv";
    /// Id of an attempt.
    AttemptId = "att";
    /// Id of a text of a partner.
    PartnerTextId = "ptx";
    /// Id of an event.
    EventId = "evt";
    /// Id of a person of the staff.
    PersonId = "per";
    /// Id of a session of such a person.
    SessionId = "ses";
    /// Id of a key another program calls us with.
    ApiKeyId = "key";
    /// Id of one import run.
    ImportId = "imp";
    /// Id of a volume rule.
    VolumeRuleId = "vrl";
    /// Id of what a simulation told.
    SimulationId = "sim";
    /// Id of a hold.
    HoldId = "hld";
    /// Id of somebody who answers customers.
    StaffMemberId = "stf";
    /// Id of an absence.
    AbsenceId = "abs";
}

/// Chance, behind the moment to a quarter of a microsecond: what happened one after another within a millisecond sorts
/// as it happened (RFC 9562, section 6.2, method 3).
fn mint_value(now: Timestamp, entropy: &dyn Entropy) -> u128 {
    let mut chance = [0; 10];
    entropy.fill(&mut chance);
    let millisecond = u64::try_from(now.as_millisecond()).unwrap_or(0);
    chance[..2].copy_from_slice(&fraction_of_millisecond(now).to_be_bytes());
    uuid::Builder::from_unix_timestamp_millis(millisecond, &chance).into_uuid().as_u128()
}

/// How much of its millisecond has gone, in parts of 4,096.
fn fraction_of_millisecond(now: Timestamp) -> u16 {
    let gone = now.as_nanosecond().rem_euclid(NANOSECONDS);
    u16::try_from(gone * 4_096 / NANOSECONDS).unwrap_or(0)
}

fn write_id(prefix: &str, value: u128, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut text = String::with_capacity(prefix.len() + 1 + DIGITS);
    text.push_str(prefix);
    text.push('_');
    for at in (0..DIGITS).rev() {
        text.push(base32::digit(low_byte(value >> (5 * at))));
    }
    formatter.pad(&text)
}

fn low_byte(value: u128) -> u8 {
    value.to_le_bytes()[0]
}

fn read_id(prefix: &'static str, text: &str) -> Result<u128, IdError> {
    let digits = text
        .strip_prefix(prefix)
        .and_then(|rest| rest.strip_prefix('_'))
        .ok_or(IdError::WrongPrefix { expected: prefix })?;
    let found = digits.chars().count();
    if found != DIGITS {
        return Err(IdError::WrongLength { prefix, found });
    }
    digits.chars().enumerate().try_fold(0, |value: u128, (at, typed)| {
        let digit = u8::try_from(typed)
            .ok()
            .and_then(base32::strict_value)
            // The first digit carries three bits, the rest would fall off the top.
            .filter(|digit| at > 0 || *digit < 8)
            .ok_or(IdError::WrongDigit { found: typed })?;
        Ok((value << 5) | u128::from(digit))
    })
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use crate::chance::CountingEntropy;
    use proptest::prelude::*;

    fn at(millisecond: i64) -> Timestamp {
        Timestamp::from_millisecond(millisecond).unwrap()
    }

    #[test]
    fn the_text_is_prefix_and_26_digits() {
        let id = CustomerId::mint(at(1_795_348_800_000), &CountingEntropy::default());
        let text = id.to_string();
        assert_eq!(text.len(), 4 + 26);
        assert!(text.starts_with("cus_0"), "{text}");
        assert_eq!(text.parse(), Ok(id));
        assert_eq!(format!("{id:?}"), text);
    }

    #[test]
    fn ids_are_uuids_of_version_7() {
        let id = EventId::mint(at(1_795_348_800_000), &CountingEntropy::default());
        let uuid = uuid::Uuid::from_bytes(id.to_bytes());
        assert_eq!(uuid.get_version_num(), 7);
    }

    #[test]
    fn wrong_texts_are_refused_with_the_reason() {
        let wrong = |text: &str| text.parse::<RecordId>().unwrap_err();
        let prefix = IdError::WrongPrefix { expected: "rec" };
        assert_eq!(wrong(""), prefix);
        assert_eq!(wrong("cus_00000000000000000000000000"), prefix);
        assert_eq!(wrong("rec00000000000000000000000000"), prefix);
        assert_eq!(wrong("rec_0"), IdError::WrongLength { prefix: "rec", found: 1 });
        assert_eq!(wrong("rec_0000000000000000000000000u"), IdError::WrongDigit { found: 'u' });
        assert_eq!(wrong("rec_0000000000000000000000000A"), IdError::WrongDigit { found: 'A' });
        assert_eq!(wrong("rec_80000000000000000000000000"), IdError::WrongDigit { found: '8' });
        assert_eq!(wrong("rec_0000000000000000000000000é"), IdError::WrongDigit { found: 'é' });
    }

    #[test]
    fn json_holds_the_text() {
        let id = DeliveryId::mint(at(0), &CountingEntropy::default());
        let json = serde_json::to_string(&id).unwrap();
        assert_eq!(json, format!("\"{id}\""));
        assert_eq!(serde_json::from_str::<DeliveryId>(&json).unwrap(), id);
        let other = serde_json::from_str::<AttemptId>(&json).unwrap_err();
        assert!(other.to_string().contains("att_"), "{other}");
    }

    proptest! {
        #[test]
        fn later_ids_sort_later(first in 0_i64..4_102_444_800_000, gap in 1_i64..1_000_000, chance: u64) {
            let early = CommunicationId::mint(at(first), &CountingEntropy::starting_at(chance));
            let late = CommunicationId::mint(at(first + gap), &CountingEntropy::default());
            prop_assert!(early < late);
            prop_assert!(early.to_string() < late.to_string());
        }

        #[test]
        fn what_follows_within_a_millisecond_sorts_later(first in 0_i64..999_000, gap in 250_i64..1_000, chance: u64) {
            let moment = |nanosecond: i64| at(1_795_348_800_000) + jiff::SignedDuration::from_nanos(nanosecond);
            let early = EventId::mint(moment(first), &CountingEntropy::starting_at(chance));
            let late = EventId::mint(moment(first + gap), &CountingEntropy::default());
            prop_assert!(early.to_string() < late.to_string());
        }

        #[test]
        fn any_text_is_read_or_refused(text in "\\PC{0,40}") {
            if let Ok(id) = text.parse::<CustomerId>() {
                prop_assert_eq!(id.to_string(), text);
            }
        }
    }
}
