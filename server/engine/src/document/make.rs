//! Makes one document, by the definition in the campaign's folder, on a thread that may take its time.

use std::sync::Arc;

use carillon_compose::document::{DocumentFrame, DocumentTemplate, with_sale};
use carillon_compose::sheet::{Sheet, creation_time};
use carillon_compose::{Locale, phrases};
use carillon_domain::campaign::SheetDefinition;
use carillon_domain::{DocumentKind, DocumentName, Language};
use carillon_store::entity::communication;
use carillon_typeset::Typesetter;
use serde_json::Value as Json;

use super::DocumentFile;
use crate::campaign::LoadedCampaign;
use crate::{Engine, EngineError, Result};

/// Whether the data holds what the document is made of. A quote without a single price would be an empty page.
pub(super) fn has_what_it_needs(campaign: &LoadedCampaign, name: &DocumentName, data: &Json) -> bool {
    match name.kind() {
        DocumentKind::Xlsx | DocumentKind::Csv => true,
        DocumentKind::Pdf => !prints_a_sale(campaign, name) || with_sale(data, name).is_some(),
    }
}

fn prints_a_sale(campaign: &LoadedCampaign, name: &DocumentName) -> bool {
    let own = campaign.document(name).map(|text| DocumentTemplate::new(text).prints_sale());
    own.or_else(|| DocumentTemplate::named(name.stem()).map(DocumentTemplate::prints_sale)).unwrap_or_default()
}

/// What a document is, in the words of a language; its name where nothing says so.
pub(super) fn title_of(campaign: &LoadedCampaign, name: &DocumentName, language: Language) -> String {
    let phrases = phrases(language);
    let sheet = || {
        let definition = SheetDefinition::parse(name.stem(), &name.definition_path(), campaign.document(name)?).ok()?;
        Some(Sheet::prepare(&definition, language).ok()?.title().to_owned())
    };
    let found = match name.kind() {
        DocumentKind::Xlsx | DocumentKind::Csv => sheet(),
        DocumentKind::Pdf => phrases.find(&format!("document-{}", name.stem()), &[]),
    };
    found.unwrap_or_else(|| name.stem().to_owned())
}

/// What making one document takes.
struct Making {
    campaign: Arc<LoadedCampaign>,
    name: DocumentName,
    language: Language,
    data: Json,
    reference: String,
    typesetter: Arc<Typesetter>,
}

impl Engine {
    /// Makes a document. None where the data holds nothing to make it of.
    pub(super) async fn make_document(
        &self,
        communication: &communication::Model,
        campaign: &Arc<LoadedCampaign>,
        name: &DocumentName,
        language: Language,
    ) -> Result<Option<DocumentFile>> {
        if !has_what_it_needs(campaign, name, &communication.data) {
            return Ok(None);
        }
        let making = Making {
            campaign: Arc::clone(campaign),
            name: name.clone(),
            language,
            data: communication.data.clone(),
            reference: communication.reference.clone(),
            typesetter: self.typesetter().await?,
        };
        let made = tokio::task::spawn_blocking(move || making.make()).await;
        let (file_name, bytes) = made.map_err(|e| EngineError::internal("making a document", e))??;
        Ok(Some(DocumentFile { file_name, kind: name.kind(), language, bytes }))
    }
}

impl Making {
    fn make(&self) -> Result<(String, Vec<u8>)> {
        match self.name.kind() {
            DocumentKind::Xlsx | DocumentKind::Csv => self.make_sheet(),
            DocumentKind::Pdf => self.make_pages(),
        }
    }

    fn make_sheet(&self) -> Result<(String, Vec<u8>)> {
        let path = self.name.definition_path();
        let text = self.campaign.document(&self.name).ok_or_else(|| self.fault("there is no definition of it"))?;
        let definition = SheetDefinition::parse(self.name.stem(), &path, text).map_err(|e| self.fault_of(&e))?;
        let sheet = Sheet::prepare(&definition, Locale::of_customer(self.language, &self.data))
            .map_err(|e| self.fault_of(&e))?;
        let stem = sheet.file_name(&self.data).map_err(|e| self.fault(&e.to_string()))?;
        let bytes = match self.name.kind() {
            DocumentKind::Csv => sheet.to_csv(&self.data),
            _ => sheet.to_xlsx(&self.data, creation_time(&self.data)),
        };
        let bytes = bytes.map_err(|e| self.fault(&e.to_string()))?;
        Ok((format!("{stem}.{}", self.name.kind().extension()), bytes))
    }

    fn make_pages(&self) -> Result<(String, Vec<u8>)> {
        let own = self.campaign.document(&self.name).map(DocumentTemplate::new);
        let template = own.as_ref().or_else(|| DocumentTemplate::named(self.name.stem()));
        let template = template.ok_or_else(|| self.fault("there is no template of it"))?;
        let data = with_sale(&self.data, &self.name).unwrap_or_else(|| self.data.clone());
        let frame =
            DocumentFrame { reference: Some(self.reference.clone()), ..DocumentFrame::of_data(self.language, &data) };
        let pdf = carillon_compose::document::render(template, &frame, &data, &self.typesetter)
            .map_err(|e| self.fault(&e.to_string()))?;
        Ok((format!("{}-{}.pdf", self.name.stem(), file_part(&self.reference)), pdf.bytes))
    }

    fn fault(&self, what: &str) -> EngineError {
        EngineError::Internal(format!("the document {} in {}: {what}", self.name, self.language))
    }

    fn fault_of<E: std::fmt::Display>(&self, errors: &[E]) -> EngineError {
        let told: Vec<String> = errors.iter().map(ToString::to_string).collect();
        self.fault(&told.join("; "))
    }
}

/// A reference of a corrected version has a slash in it.
fn file_part(reference: &str) -> String {
    reference.replace('/', "-")
}
