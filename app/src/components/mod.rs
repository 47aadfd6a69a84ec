//! Parts of pages, one to a file. Each is given finished values and finds its words in the context.
//!
//! Must not call the engine, and must not know addresses of pages other than those it links to.

mod assets;
mod care_shell;
mod customer_fields;
mod deliveries;
mod documents;
mod enrollments;
mod faults;
mod field;
mod find_box;
mod find_list;
mod holds;
mod icon;
mod language_menu;
mod language_select;
mod mark;
mod notice;
mod offers;
mod person_menu;
mod pill;
mod plain_shell;
mod reasons;
mod record_mentions;
mod record_words;
mod records;
mod text_area;
mod timeline;
mod waiting;
mod ways;

pub(crate) use assets::{AssetLinks, IslandLoader, ScriptNonce, StyleSheet, TabIcon};
pub(crate) use care_shell::{CareShell, Frame, Place};
pub(crate) use customer_fields::CustomerFields;
pub(crate) use deliveries::Deliveries;
pub(crate) use documents::{Documents, document_label};
pub(crate) use enrollments::Enrollments;
pub(crate) use faults::{FaultSummary, Faults};
pub(crate) use field::{Field, TextField, described_by};
pub(crate) use find_box::{FindBox, RESULTS, STATUS};
pub(crate) use find_list::{FindFragment, FindList, encode};
pub(crate) use holds::{EndHold, HoldDone, HoldNote, HoldPill};
pub(crate) use icon::{Icon, Sign};
pub(crate) use language_menu::{LanguageMenu, MenuStyle};
pub(crate) use language_select::LanguageSelect;
pub(crate) use mark::Mark;
pub(crate) use notice::{Notice, Tone};
pub(crate) use offers::Offers;
pub(crate) use person_menu::PersonMenu;
pub(crate) use pill::StatePill;
pub(crate) use plain_shell::PlainShell;
pub(crate) use reasons::reason_text;
pub(crate) use records::Records;
pub(crate) use text_area::TextArea;
pub(crate) use timeline::{Timeline, field_name, sentence};
pub(crate) use waiting::WaitingFor;
pub(crate) use ways::{WaysFields, field_value, ways_lines};
