//! Amazon SNS: messages of a topic, posted to us, signed with a key whose certificate Amazon shows at an address of its
//! own.
//!
//! Only one topic is believed, and certificates are fetched, and subscriptions confirmed, only at the host of that topic's
//! region: no address of a message leads anywhere else. Must not know what a topic's messages say.
//!
//! Source: <https://docs.aws.amazon.com/sns/latest/dg/sns-verify-signature-of-message.html>

mod believe;
mod certificate;
mod fetch;
mod message;
mod topic;

pub use believe::{Sns, SnsError};
pub use fetch::{AmazonSns, Fetch};
pub use message::{SnsKind, SnsMessage};
pub use topic::{Topic, TopicError};
