//! Text messages: handing them to a gateway, and what gateways tell by themselves: what became of a message, what
//! people write back. Must not know campaigns, consents or rows of the database; it is given words and numbers.

mod arrival;
mod callback;
mod calls;
mod file;
mod http;
mod keyword;
mod memory;
mod message;
mod provider;
mod sender;
mod senders;
mod smpp;
mod webhook;
mod wellformed;

pub use arrival::{Arrival, News};
pub use callback::{CallbackFault, CallbackForm, ReportForm, TextForm};
pub use calls::{Call, CallForms};
pub use file::FileProvider;
pub use http::{BodyFormat, HttpProvider, HttpSettings, HttpSettingsError};
pub use keyword::Keyword;
pub use memory::MemoryProvider;
pub use message::{InboundText, TextMessage};
pub use provider::{ProviderKind, ProviderSettings, SmsProvider, SmsSettingsError, build_provider};
pub use sender::{SenderError, SenderId};
pub use senders::{SenderIds, SendersError};
pub use smpp::{IdForm, LongMessages, SmppProvider, SmppSettings, SmppSettingsError};
pub use webhook::WebhookProvider;
