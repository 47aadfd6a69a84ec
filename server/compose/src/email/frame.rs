//! What stands around a message in a mail: who sent it, where it can be seen, where to say how
//! to be written to. It is made of blocks like the message, so that HTML and text hold the same.

use std::borrow::Cow;

use carillon_domain::language::{Direction, Language};
use serde_json::Value as Json;

use crate::block::{Block, Inline, Message};
use crate::markdown::data_line;
use crate::phrase::phrases;
use crate::url::Url;

/// The identity a mail wears.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Brand {
    /// Its name.
    pub name: String,
    /// Where it answers mail.
    pub email: Option<String>,
    /// Where it answers the phone.
    pub phone: Option<String>,
    /// Its postal address, in lines.
    pub address: Option<String>,
    /// Its site.
    pub url: Option<Url>,
    /// Its colour, as `#rrggbb`.
    pub color: Option<String>,
}

impl Brand {
    /// The brand of a communication's frozen data.
    pub fn from_data(data: &Json) -> Self {
        let text = |name: &str| {
            let text = crate::value::clean_value(data.get(name)?.as_str()?);
            (!text.is_empty()).then_some(text)
        };
        Self {
            name: text("name").unwrap_or_default(),
            email: text("email"),
            phone: text("phone"),
            address: text("address"),
            url: text("url").and_then(|url| Url::parse(&url).ok()),
            color: text("color"),
        }
    }
}

/// What a mail needs besides the message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmailFrame {
    /// Who sends it.
    pub brand: Brand,
    /// The message's own page.
    pub view_url: Url,
    /// Where the recipient says how to be written to.
    pub preferences_url: Option<Url>,
    /// The short reference people tell on the phone.
    pub reference: Option<String>,
    /// Documents that are not attached, below the words: the name of each file, and where it is.
    pub documents: Vec<(String, Url)>,
    /// More lines for the foot, in the language of the message: what the law asks for.
    pub footer: Vec<String>,
}

/// The message with the links to its documents below its words.
pub(super) fn with_documents<'a>(message: &'a Message, frame: &EmailFrame) -> Cow<'a, Message> {
    if frame.documents.is_empty() {
        return Cow::Borrowed(message);
    }
    let mut whole = message.clone();
    let text = Inline::Text(phrases(message.language).text("message-documents"));
    whole.blocks.push(Block::Heading { level: 2, content: vec![text] });
    let items = frame.documents.iter().map(|(name, url)| {
        let content = vec![data_line(name, message.language.direction())];
        vec![Block::Paragraph { content: vec![Inline::Link { url: url.clone(), content }] }]
    });
    whole.blocks.push(Block::List { ordered: false, items: items.collect() });
    Cow::Owned(whole)
}

/// The frame as blocks.
pub(super) struct Around {
    /// Above the message.
    pub(super) top: Vec<Block>,
    /// Below it.
    pub(super) foot: Vec<Block>,
}

impl Around {
    /// All of it, in the order plain text has it.
    pub(super) fn all(&self) -> Vec<Block> {
        self.top.iter().chain(&self.foot).cloned().collect()
    }
}

/// The frame in one language.
pub(super) fn blocks(language: Language, frame: &EmailFrame) -> Around {
    let phrases = phrases(language);
    let link = |key: &str, url: &Url| Block::Paragraph {
        content: vec![Inline::Link { url: url.clone(), content: vec![Inline::Text(phrases.text(key))] }],
    };
    let mut foot = vec![Block::Paragraph { content: contact(&frame.brand, language.direction()) }];
    foot.extend(frame.footer.iter().map(|line| paragraph(line.clone())));
    if let Some(reference) = &frame.reference {
        let values = [("reference", reference.into())];
        // The invisible marks around a value are needed only where it runs the other way.
        let text = match language.direction() {
            Direction::Ltr => phrases.plain("email-reference", &values),
            Direction::Rtl => phrases.with("email-reference", &values),
        };
        foot.push(paragraph(text));
    }
    if let Some(url) = &frame.preferences_url {
        foot.push(link("email-preferences", url));
    }
    let foot = foot.into_iter().filter(|block| !is_empty(block)).collect();
    Around { top: vec![link("email-view", &frame.view_url)], foot }
}

fn paragraph(text: String) -> Block {
    Block::Paragraph { content: vec![Inline::Text(text)] }
}

fn is_empty(block: &Block) -> bool {
    matches!(block, Block::Paragraph { content } if content.is_empty())
}

/// The brand's contact block, one line for each way to reach it.
fn contact(brand: &Brand, direction: Direction) -> Vec<Inline> {
    let mut lines: Vec<Inline> = Vec::new();
    if !brand.name.is_empty() {
        lines.push(Inline::Strong(vec![data_line(&brand.name, direction)]));
    }
    let address = brand.address.iter().flat_map(|address| address.lines());
    lines.extend(address.map(|line| data_line(line.trim(), direction)));
    lines.extend(brand.phone.iter().map(|phone| reached("tel:", phone)));
    lines.extend(brand.email.iter().map(|email| reached("mailto:", email)));
    lines.extend(
        brand
            .url
            .iter()
            .map(|url| Inline::Link { url: url.clone(), content: vec![Inline::Ltr(url.as_str().to_owned())] }),
    );
    let mut content = Vec::new();
    for line in lines {
        if !content.is_empty() {
            content.push(Inline::Break);
        }
        content.push(line);
    }
    content
}

/// A number or address that can be followed, or just read where it cannot.
fn reached(scheme: &str, address: &str) -> Inline {
    let bare: String = address.chars().filter(|c| !c.is_whitespace()).collect();
    let shown = Inline::Ltr(address.to_owned());
    match Url::parse(&format!("{scheme}{bare}")) {
        Ok(url) => Inline::Link { url, content: vec![shown] },
        Err(_) => shown,
    }
}
