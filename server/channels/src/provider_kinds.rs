//! The table of providers a channel has: their names in settings, and the error for a name none of them has.
//! Must not know any channel.

/// A name no provider of a channel has.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{found}` is not a provider of {channel}; use {known}")]
pub struct UnknownProvider {
    /// The name found.
    pub found: String,
    /// What it should provide.
    pub channel: &'static str,
    /// The names there are, as a sentence lists them.
    pub known: String,
}

impl UnknownProvider {
    pub(crate) fn new(found: &str, channel: &'static str, names: &[&str]) -> Self {
        let known = match names {
            [first @ .., last] if !first.is_empty() => format!("{} or {last}", first.join(", ")),
            names => names.join(", "),
        };
        Self { found: found.to_owned(), channel, known }
    }
}

/// Makes `ProviderKind`, the providers of a channel by their names in settings.
macro_rules! provider_kinds {
    ($channel:literal: $($(#[$doc:meta])* $kind:ident = $name:literal,)+) => {
        /// The providers there are.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Deserialize)]
        pub enum ProviderKind {
            $($(#[$doc])* #[serde(rename = $name)] $kind,)+
        }

        impl ProviderKind {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$kind),+];

            /// The name in settings.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$kind => $name,)+
                }
            }
        }

        impl std::fmt::Display for ProviderKind {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.pad(self.as_str())
            }
        }

        impl std::str::FromStr for ProviderKind {
            type Err = $crate::UnknownProvider;

            fn from_str(name: &str) -> Result<Self, $crate::UnknownProvider> {
                let found = Self::ALL.iter().copied().find(|kind| kind.as_str() == name);
                found.ok_or_else(|| $crate::UnknownProvider::new(name, $channel, &[$($name),+]))
            }
        }
    };
}

pub(crate) use provider_kinds;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_no_provider_has_is_told_with_those_there_are() {
        let told = "pigeon".parse::<crate::fax::ProviderKind>().map_err(|it| it.to_string());
        assert_eq!(told, Err("`pigeon` is not a provider of faxes; use hylafax, http, file or memory".to_owned()));
        assert_eq!(UnknownProvider::new("x", "y", &["one"]).known, "one");
    }
}
