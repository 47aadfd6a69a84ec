//! Which words a step says in a medium and a language: the medium's own, or those all media
//! share; in the language itself, or in the nearest one there is. Must not read the words.

use super::CampaignFolder;
use crate::language::Language;
use crate::medium::Medium;

/// Where words were found, seen from the medium and language that were asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ContentSource {
    /// The medium's own words, in the language itself.
    Own,
    /// The words all media share, in the language itself.
    Common,
    /// The medium's own words, in a language that stands in.
    OwnIn(Language),
    /// The words all media share, in a language that stands in.
    CommonIn(Language),
}

impl ContentSource {
    /// The language that stands in, where the one asked for has no words.
    pub const fn stand_in(self) -> Option<Language> {
        match self {
            Self::Own | Self::Common => None,
            Self::OwnIn(language) | Self::CommonIn(language) => Some(language),
        }
    }

    fn new(own: bool, asked: Language, found: Language) -> Self {
        match (own, asked == found) {
            (true, true) => Self::Own,
            (false, true) => Self::Common,
            (true, false) => Self::OwnIn(found),
            (false, false) => Self::CommonIn(found),
        }
    }
}

/// The words a step says in a medium.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundContent<'a> {
    /// The file's path in the folder.
    pub path: String,
    /// The file's text.
    pub text: &'a str,
    /// The language it is written in.
    pub language: Language,
    /// Whose words they are.
    pub source: ContentSource,
}

impl CampaignFolder {
    /// Where a medium's own words of a step lie.
    pub fn medium_path(step: &str, medium: Medium, language: Language) -> String {
        format!("content/{step}/{medium}/{language}.md")
    }

    /// What a step says in a medium and a language: the medium's own words, else those all media
    /// share; and where the language has neither, the same two in each language it falls back to.
    pub fn content_for(&self, step: &str, medium: Medium, language: Language) -> Option<FoundContent<'_>> {
        language.fallback().find_map(|spoken| self.content_in(step, medium, language, spoken))
    }

    fn content_in(&self, step: &str, medium: Medium, asked: Language, spoken: Language) -> Option<FoundContent<'_>> {
        let own = (true, Self::medium_path(step, medium, spoken));
        let common = (false, Self::content_path(step, spoken));
        [own, common].into_iter().find_map(|(own, path)| {
            let text = self.get(&path)?;
            Some(FoundContent { path, text, language: spoken, source: ContentSource::new(own, asked, spoken) })
        })
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use rstest::rstest;

    fn folder() -> CampaignFolder {
        let files = ["en.md", "de.md", "sms/en.md", "sms/ja.md", "web/fr.md"];
        CampaignFolder::from_files(files.map(|rest| (format!("content/60-days/{rest}"), rest))).unwrap()
    }

    #[rstest]
    #[case::own(Medium::Sms, Language::En, "sms/en.md", ContentSource::Own)]
    #[case::own_without_common(Medium::Sms, Language::Ja, "sms/ja.md", ContentSource::Own)]
    #[case::common(Medium::Email, Language::En, "en.md", ContentSource::Common)]
    #[case::common_before_own_of_another(Medium::Sms, Language::De, "de.md", ContentSource::Common)]
    #[case::own_of_another(Medium::Sms, Language::Ru, "sms/en.md", ContentSource::OwnIn(Language::En))]
    #[case::common_of_another(Medium::Email, Language::Ja, "en.md", ContentSource::CommonIn(Language::En))]
    #[case::of_one_medium_only(Medium::Fax, Language::Fr, "en.md", ContentSource::CommonIn(Language::En))]
    fn words_are_found_in_their_order(
        #[case] medium: Medium,
        #[case] language: Language,
        #[case] text: &str,
        #[case] source: ContentSource,
    ) {
        let folder = folder();
        let found = folder.content_for("60-days", medium, language).unwrap();
        assert_eq!((found.text, found.source), (text, source));
        assert_eq!(found.path, format!("content/60-days/{text}"));
        assert_eq!(found.language, source.stand_in().unwrap_or(language));
    }

    #[test]
    fn where_nothing_is_written_nothing_is_found() {
        assert_eq!(folder().content_for("30-days", Medium::Web, Language::En), None);
        let only = CampaignFolder::from_files([("content/a/fr.md", "x"), ("content/a/sms/de.md", "y")]).unwrap();
        assert_eq!(only.content_for("a", Medium::Web, Language::De), None);
    }
}
