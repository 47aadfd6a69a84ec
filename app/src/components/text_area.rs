//! Text of several lines in a form.

use leptos::prelude::*;

/// A `textarea`. The renderer writes what stands between its tags as it is, so it is escaped here;
/// the line break before it is the one that browsers drop.
#[component]
pub(crate) fn TextArea(
    id: &'static str,
    value: String,
    #[prop(default = 3)] rows: u32,
    #[prop(optional)] class: &'static str,
    #[prop(default = "auto")] dir: &'static str,
    #[prop(optional_no_strip)] lang: Option<&'static str>,
    #[prop(optional_no_strip)] described: Option<String>,
    #[prop(default = false)] invalid: bool,
    #[prop(default = false)] required: bool,
    #[prop(default = false)] readonly: bool,
    #[prop(optional)] testid: Option<&'static str>,
) -> impl IntoView {
    view! {
        <textarea
            id=id
            // What can only be read is not sent.
            name=(!readonly).then_some(id)
            readonly=readonly
            rows=rows
            class=class
            dir=dir
            lang=lang
            required=required
            autocomplete="off"
            aria-invalid=invalid.then_some("true")
            aria-describedby=described
            data-testid=testid
            inner_html=format!("\n{}", escape(&value))
        ></textarea>
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_it_stays_text() {
        let value = "</textarea><script>alert(1)</script> & more".to_owned();
        let html = Owner::new_root(None).with(|| view! { <TextArea id="words" value=value /> }.to_html());
        assert!(
            html.contains("\n&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; more</textarea>"),
            "{html}"
        );
        assert_eq!(html.matches("</textarea>").count(), 1);
    }
}
