//! The document around what customers open: no script, one stylesheet, the colour of the brand.

use leptos::prelude::*;

use super::{StyleSheet, TabIcon};
use crate::assets::names;
use crate::brand_color::BrandColor;
use crate::words::use_words;

/// A whole document in the language of the page.
#[component]
pub(crate) fn PlainShell(
    #[prop(into)] title: String,
    #[prop(optional_no_strip)] brand: Option<BrandColor>,
    children: Children,
) -> impl IntoView {
    let language = use_words().language();
    let brand = brand.map(|brand| {
        view! { <link rel="stylesheet" href=format!("/m/brand/{}.css", brand.digits()) /> }
    });
    view! {
        <!DOCTYPE html>
        <html lang=language.tag() dir=language.direction().as_str()>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="robots" content="noindex, nofollow" />
                <meta name="color-scheme" content="light dark" />
                <meta name="format-detection" content="telephone=no" />
                <title>{title}</title>
                <StyleSheet name=names::MESSAGE_CSS />
                {brand}
                <TabIcon />
            </head>
            <body>{children()}</body>
        </html>
    }
}
