//! The documents that go with a message, as links: on its page, and on the page of client care.

use carillon_domain::Language;
use carillon_engine::DocumentView;
use leptos::prelude::*;

use crate::words::{Words, use_words};

/// What a document is, its kind, and its size where it was made already.
pub(crate) fn document_label(words: Words, document: &DocumentView) -> String {
    let kind = document.kind.extension().to_uppercase();
    match document.size {
        Some(bytes) => {
            let size = words.size(bytes);
            words.with("document-download", &[("name", &document.title), ("type", &kind), ("size", &size)])
        }
        None => format!("{} ({kind})", document.title),
    }
}

/// The documents of a communication, as its holder gets them.
#[component]
pub(crate) fn Documents(token: String, language: Language, documents: Vec<DocumentView>) -> impl IntoView {
    let words = use_words();
    if documents.is_empty() {
        return ().into_any();
    }
    let links = documents.into_iter().map(|document| {
        let address = format!("/m/{token}/documents/{}?lang={}", document.name, language.tag());
        view! { <li><a href=address data-testid="document">{document_label(words, &document)}</a></li> }
    });
    view! {
        <section class="section" aria-labelledby="documents" data-testid="documents">
            <h2 id="documents">{words.t("message-documents")}</h2>
            <ul class="plain">{links.collect_view()}</ul>
        </section>
    }
    .into_any()
}
