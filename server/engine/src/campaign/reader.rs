//! As whom content is looked at: one of the campaign's samples, or a customer on file.

use carillon_compose::check::sample_data;
use carillon_domain::campaign::{CampaignDefinition, CampaignFolder};
use carillon_domain::fold;
use carillon_store::entity::customer;
use serde_json::Value;

use super::rules::AudienceRules;
use super::usual_sample::usual_sample;
use crate::{Engine, EngineError, FieldFault, Result};

/// Other customers named where a search finds several.
const OTHERS: u64 = 5;
/// Words looked at; more only make it slower.
const MAX_WORDS: usize = 8;

/// As whom something is shown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ShownAs {
    /// The customer's name, or the sample's file name.
    pub name: String,
    /// The customer's number in the source; empty for a sample.
    pub number: String,
    /// The campaign would not write to this customer as things stand.
    pub outside: bool,
    /// Others the search found: name and number.
    pub others: Vec<(String, String)>,
}

/// The data of a message, and whose it is.
pub(super) struct Reader {
    pub(super) data: Value,
    /// The customer on file, where it is one.
    pub(super) customer_id: Option<String>,
    pub(super) shown: ShownAs,
}

impl Engine {
    /// The data to look at a step with: of the customer, where one is named; else of the sample, or the most ordinary one.
    pub(super) async fn reader(
        &self,
        folder: &CampaignFolder,
        definition: &CampaignDefinition,
        step: &str,
        sample: &str,
        customer: &str,
    ) -> Result<Reader> {
        if customer.trim().is_empty() {
            of_sample(folder, sample)
        } else {
            self.of_customer(folder, definition, step, customer).await
        }
    }

    async fn of_customer(
        &self,
        folder: &CampaignFolder,
        definition: &CampaignDefinition,
        step: &str,
        asked: &str,
    ) -> Result<Reader> {
        let mut found = self.customers_like(asked.trim()).await?.into_iter();
        let Some(customer) = found.next() else { return Err(refuse("studio-no-customer", asked.trim())) };
        let others = found.map(|row| (row.display_name, row.external_id)).collect();
        // A draft whose rules cannot be read is shown without; the findings beside it say what is wrong with them.
        let rules = AudienceRules::of(definition, folder).unwrap_or_default();
        let played = self.play_step(definition, &rules, step, &customer).await?;
        let Some((data, outside)) = played else { return Err(refuse("studio-no-records", customer.display_name)) };
        Ok(Reader {
            data,
            customer_id: Some(customer.id.clone()),
            shown: ShownAs { name: customer.display_name, number: customer.external_id, outside, others },
        })
    }

    /// By id or number, which mean one; else by words, which may mean several. A word without a letter is a number, and
    /// means whoever has it: phone numbers hold its digits only by chance.
    async fn customers_like(&self, asked: &str) -> Result<Vec<customer::Model>> {
        let db = self.parts.store.connection();
        if let Some(row) = carillon_store::customer::by_id(db, asked).await? {
            return Ok(vec![row]);
        }
        if let Some(row) = carillon_store::customer::by_external_id(db, asked).await? {
            return Ok(vec![row]);
        }
        let asked: String = asked.chars().take(200).collect();
        let (words, numbers): (Vec<_>, Vec<_>) =
            asked.split_whitespace().take(MAX_WORDS).partition(|word| word.contains(char::is_alphabetic));
        if words.is_empty() {
            return Ok(Vec::new());
        }
        let folded: Vec<String> = fold(&words.join(" ")).split_whitespace().map(ToOwned::to_owned).collect();
        let numbers: Vec<String> = numbers.into_iter().map(ToOwned::to_owned).collect();
        Ok(carillon_store::customer::find(db, &folded, &numbers, OTHERS + 1).await?)
    }
}

fn of_sample(folder: &CampaignFolder, asked: &str) -> Result<Reader> {
    let named = folder.samples().find(|(name, _)| *name == asked).or_else(|| usual_sample(folder));
    let Some((name, text)) = named else { return Err(refuse("studio-no-sample", "")) };
    let data: Value =
        serde_json::from_str(text).map_err(|error| refuse("studio-bad-sample", format!("{name}: {error}")))?;
    let data = sample_data(folder, name, data).map_err(|findings| {
        let first = findings.first().map(|finding| finding.what.clone()).unwrap_or_default();
        refuse("studio-bad-sample", format!("{name}: {first}"))
    })?;
    Ok(Reader { data, customer_id: None, shown: ShownAs { name: name.to_owned(), ..ShownAs::default() } })
}

fn refuse(phrase: &'static str, detail: impl Into<String>) -> EngineError {
    EngineError::Invalid(vec![FieldFault::new("customer", phrase, detail)])
}
