//! The renewal campaign of the tests, and what is done with it again and again.

use carillon_compose::email::{self, Brand, EmailFrame, EmailParts};
use carillon_compose::{ContentFile, Links, Message, compose};
use carillon_domain::campaign::CampaignFolder;
use carillon_domain::language::Language;
use serde_json::Value as Json;

/// The languages the campaign is written in.
pub(crate) const LANGUAGES: [Language; 3] = [Language::En, Language::Ar, Language::Ja];

/// The campaign's folder.
pub(crate) fn folder() -> CampaignFolder {
    CampaignFolder::from_files([
        ("campaign.toml", include_str!("renewal/campaign.toml")),
        ("content/60-days/en.md", include_str!("renewal/content/60-days/en.md")),
        ("content/60-days/ar.md", include_str!("renewal/content/60-days/ar.md")),
        ("content/60-days/ja.md", include_str!("renewal/content/60-days/ja.md")),
        ("samples/three.json", include_str!("renewal/samples/three.json")),
    ])
    .unwrap()
}

/// The data of one communication with three records.
pub(crate) fn data() -> Json {
    serde_json::from_str(include_str!("renewal/samples/three.json")).unwrap()
}

/// The content in a language.
pub(crate) fn content(language: Language) -> ContentFile {
    let text = match language {
        Language::Ar => include_str!("renewal/content/60-days/ar.md"),
        Language::Ja => include_str!("renewal/content/60-days/ja.md"),
        _ => include_str!("renewal/content/60-days/en.md"),
    };
    ContentFile::parse(&format!("content/60-days/{language}.md"), text).unwrap()
}

/// Links of a real message.
pub(crate) fn links() -> Links {
    Links {
        message: "https://care.morgenstern.example/m/Zk3v9sTq1xQyB7nP0aRw2A".parse().unwrap(),
        preferences: Some("https://care.morgenstern.example/p/Zk3v9sTq1xQyB7nP0aRw2A".parse().unwrap()),
        renew: Some("https://morgenstern.example/renew?ref=C-4K7Q2M9X&from=mail".parse().unwrap()),
    }
}

/// The message in a language.
pub(crate) fn message(language: Language) -> Message {
    compose(&content(language), language, &data(), &links()).unwrap()
}

/// The frame of its mail.
pub(crate) fn frame() -> EmailFrame {
    EmailFrame {
        brand: Brand::from_data(&data()["brand"]),
        view_url: links().message,
        preferences_url: links().preferences,
        reference: Some("C-4K7Q2M9X".to_owned()),
        documents: Vec::new(),
        footer: Vec::new(),
    }
}

/// The mail of a message.
pub(crate) fn email(message: &Message) -> EmailParts {
    email::render(message, &frame()).unwrap()
}
