//! Looking at content before it goes out: any text, as anybody, in any medium. Stores nothing and sends nothing.

use std::sync::Arc;

use carillon_compose::{ContentFile, Finding, Links, OfferContents, compose_with};
use carillon_domain::campaign::{CampaignFolder, PostForm};
use carillon_domain::{Language, MessageClass};
use carillon_typeset::Typesetter;

use super::limits::MAX_FILE;
use super::medium::{Medium, Rendered, Stage};
use super::offers::LoadedOffers;
use super::reader::ShownAs;
use crate::plan::Recipient;
use crate::{Engine, EngineError, FieldFault, Result};

/// What is to be looked at, and how.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rehearsal<'a> {
    /// The campaign's name.
    pub name: &'a str,
    /// The version; none is the newest.
    pub version: Option<u32>,
    /// The path in the folder.
    pub file: &'a str,
    /// A text that stands for the stored one.
    pub text: Option<&'a str>,
    /// The sample, by its file name; else the most ordinary one.
    pub sample: &'a str,
    /// A customer's number, address or name, who goes before the sample.
    pub customer: &'a str,
    /// The medium's name.
    pub medium: &'a str,
}

/// How it looks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rehearsed {
    /// The language it is in.
    pub language: Language,
    /// The subject line; empty where nothing could be made.
    pub subject: String,
    /// What inboxes show beside the subject.
    pub preheader: Option<String>,
    /// As whom it is shown.
    pub shown_as: ShownAs,
    /// The message, or why there is none, with its place.
    pub rendered: Result<Rendered, Finding>,
}

impl Engine {
    /// How a content file looks. None where the file is not content that is shown by itself.
    pub async fn rehearse(&self, asked: &Rehearsal<'_>) -> Result<Option<Rehearsed>> {
        let Some((step, language)) = CampaignFolder::content_place(asked.file) else { return Ok(None) };
        let (row, _) = self.newest_campaign_version(asked.name).await?;
        let (_, mut folder) = self.campaign_folder(asked.name, asked.version).await?;
        if let Some(text) = asked.text {
            insert_bounded(&mut folder, asked.file, text)?;
        }
        let failed = |finding| Rehearsed::failed(language, finding);
        let definition = match folder.definition() {
            Ok(definition) => definition,
            Err(faults) => return Ok(faults.first().map(|fault| failed(Finding::from(fault)))),
        };
        let Some(text) = folder.get(asked.file) else { return Ok(None) };
        if !definition.steps().any(|(_, known)| known.name == step) {
            let what = format!("there is no step `{step}`");
            return Ok(Some(failed(Finding::fault(asked.file, what, "rename the folder to a step, or remove it"))));
        }
        let content = match ContentFile::parse(asked.file, text) {
            Ok(content) => content,
            Err(error) => return Ok(Some(failed(Finding::from(&error)))),
        };
        let mut reader = self.reader(&folder, &definition, step, asked.sample, asked.customer).await?;
        // Offers that cannot be read are told by the findings beside the preview.
        let offers = LoadedOffers::load(&folder, &definition.languages).unwrap_or_default();
        if let Some(customer_id) = &reader.customer_id {
            let slots = content.slots(language, &reader.data, &Links::sample()).unwrap_or_default();
            let now = self.clock_now();
            let to = Recipient {
                campaign_id: &row.id,
                offers: &offers,
                slots: &slots.offers,
                customer_id,
                communication_id: "",
                data: &reader.data,
                now,
                today: now.to_zoned(jiff::tz::TimeZone::UTC).date(),
            };
            reader.data["offers"] = self.play_offers(&to).await?;
        }
        let offers = offers.contents;
        let typesetter = self.typesetter().await?;
        let (class, post) = (definition.class, definition.post_of(step));
        let scene = Scene { content, class, post, language, data: reader.data, offers, typesetter };
        let medium = Medium::named(asked.medium);
        // Paper takes its time.
        let shown = tokio::task::spawn_blocking(move || scene.perform(medium)).await;
        let shown = shown.map_err(|e| EngineError::internal("a preview", e))?;
        Ok(Some(Rehearsed { shown_as: reader.shown, ..shown }))
    }

    /// Everything the check finds with a text in the place of the stored one. A text that cannot be in a folder is
    /// refused by its field.
    pub async fn check_campaign_file(&self, name: &str, file: &str, text: &str) -> Result<Vec<Finding>> {
        let (_, stored) = self.campaign_folder(name, None).await?;
        let mut edited = stored.clone();
        insert_bounded(&mut edited, file, text)?;
        self.findings_of_edit(&stored, &edited, file).await
    }
}

impl Rehearsed {
    fn failed(language: Language, finding: Finding) -> Self {
        let shown_as = ShownAs::default();
        Self { language, subject: String::new(), preheader: None, shown_as, rendered: Err(finding) }
    }
}

fn insert_bounded(folder: &mut CampaignFolder, file: &str, text: &str) -> Result<()> {
    let refuse = |field, phrase, detail: String| EngineError::Invalid(vec![FieldFault::new(field, phrase, detail)]);
    if text.len() as u64 > MAX_FILE {
        return Err(refuse("text", "studio-fault-large", MAX_FILE.to_string()));
    }
    folder.insert(file, text).map_err(|_| refuse("file", "studio-fault-path", file.to_owned()))
}

/// What a rehearsal is played with.
struct Scene {
    content: ContentFile,
    class: MessageClass,
    post: PostForm,
    language: Language,
    data: serde_json::Value,
    offers: OfferContents,
    typesetter: Arc<Typesetter>,
}

impl Scene {
    /// Composes and renders. A template that does not end is stopped by its fuel, and tells where.
    fn perform(&self, medium: &Medium) -> Rehearsed {
        let links = Links::sample();
        let message = match compose_with(&self.content, self.language, &self.data, &links, &self.offers) {
            Ok(message) => message,
            Err(error) => return Rehearsed::failed(self.language, Finding::from(&error)),
        };
        let stage = Stage {
            message: &message,
            data: &self.data,
            links: &links,
            class: self.class,
            post: self.post,
            typesetter: &self.typesetter,
        };
        let rendered = (medium.render)(&stage).map_err(|what| Finding::fault(self.content.file(), what, "report it"));
        Rehearsed {
            language: self.language,
            rendered,
            shown_as: ShownAs::default(),
            subject: message.subject.clone(),
            preheader: message.preheader.clone(),
        }
    }
}
