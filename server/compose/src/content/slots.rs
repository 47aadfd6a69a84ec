//! Slots of a message: which ones a template printed, and what the data says stands in each. Must not choose anything.

use std::collections::BTreeSet;

use carillon_domain::language::Language;
use minijinja::Value;
use serde_json::Value as Json;

use super::offer::OfferContents;
use super::partner;
use crate::block::Block;
use crate::error::{ComposeError, Fault, Place};
use crate::format::Locale;
use crate::functions::slot::SLOTS;
use crate::template::Rendered;
use crate::value::{Kept, Slot, filled_slots};

/// The slots a content shows for some data.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PrintedSlots {
    /// The names of the slots for offers.
    pub offers: BTreeSet<String>,
    /// There is a place for a partner's text.
    pub partner: bool,
}

/// The slots that stand in what was written.
pub(super) fn printed(body: &Rendered) -> PrintedSlots {
    let mut found = PrintedSlots::default();
    for slot in filled_slots(&body.text, &body.values) {
        if slot.function == SLOTS[0] {
            found.offers.insert(slot.name.clone());
        } else {
            found.partner = true;
        }
    }
    found
}

/// What slots are filled from.
pub(super) struct Filling<'a> {
    pub(super) file: &'a str,
    pub(super) locale: Locale,
    /// The data …
    pub(super) data: &'a Json,
    /// … and the same as templates see it, with the links beside it.
    pub(super) context: &'a Value,
    pub(super) offers: &'a OfferContents,
}

impl Filling<'_> {
    /// Puts the blocks into every slot among the values.
    pub(super) fn fill(&self, values: &mut [Kept]) -> Result<(), ComposeError> {
        for slot in values.iter_mut().filter_map(|value| value.slot.as_mut()) {
            slot.blocks = if slot.function == SLOTS[0] { self.offer(slot)? } else { self.partner()? };
        }
        Ok(())
    }

    /// The words of the offer the data names for this slot.
    fn offer(&self, slot: &Slot) -> Result<Vec<Block>, ComposeError> {
        let chosen = self.data.get("offers").and_then(|offers| offers.get(&slot.name)?.get("name")?.as_str());
        let Some(name) = chosen else { return Ok(Vec::new()) };
        let content = self.offers.get(name, self.locale.language()).ok_or_else(|| {
            let fault = Fault::UnknownValue(format!("the content of the offer `{name}`"));
            ComposeError::new(Place::file(self.file), fault)
        })?;
        content.blocks(self.locale, self.context)
    }

    /// The words of the partner the data holds, in this language or the nearest one.
    fn partner(&self) -> Result<Vec<Block>, ComposeError> {
        let texts = self.data.get(partner::IN_DATA);
        let text = |language: Language| texts?.get(language.tag())?.get("markdown")?.as_str();
        let Some((language, markdown)) = self.locale.language().fallback().find_map(|it| Some((it, text(it)?))) else {
            return Ok(Vec::new());
        };
        partner::read(markdown, language).map_err(|fault| ComposeError::new(Place::file(partner::IN_DATA), fault))
    }
}
