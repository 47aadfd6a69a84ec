//! The whole mail as MJML: one column of 600 pixels, the frame above and below, the message on a
//! card with the brand's colour on its edge. Its words are held back from the layout.

use std::fmt::Write;

use super::EmailFrame;
use super::blocks::{flow, line, write_block};
use super::frame::Around;
use super::layout::Draft;
use super::theme::{QUIET, TEXT, Theme, style_sheet};
use crate::block::{Block, Message, plain_text};
use crate::html::escape;
use crate::markdown::data_line;

/// The message in its frame.
pub(super) fn draft(message: &Message, frame: &EmailFrame, around: &Around, theme: &Theme) -> Draft {
    let (tag, direction) = (theme.language.tag(), theme.language.direction());
    let mut out = Draft::titled(escape(&message.subject));
    // Writing to a draft cannot fail, here and below.
    let _ = write!(out, "<mjml lang=\"{tag}\" dir=\"{direction}\">");
    head(&mut out, message, theme);
    let _ = out.write_str("<mj-body background-color=\"#eef1f5\" width=\"600px\" css-class=\"page\">");
    quiet_section(&mut out, "top", "20px 24px 12px", flow(&around.top, theme));
    card(&mut out, message, &frame.brand.name, theme);
    quiet_section(&mut out, "foot", "20px 24px 40px", flow(&around.foot, theme));
    let _ = out.write_str("</mj-body></mjml>");
    out
}

/// Invisible characters after the preview, so that inboxes do not fill their line with the frame.
const PREVIEW_ROOM: &str = "&#847;&zwnj;&nbsp;";

/// What inboxes show beside the subject: the preheader, or the first paragraph.
fn preview(message: &Message) -> String {
    let first = message.blocks.iter().find_map(|block| match block {
        Block::Paragraph { content } => Some(plain_text(content)),
        _ => None,
    });
    let text = message.preheader.clone().or(first).unwrap_or_default();
    text.chars().take(LONGEST_PREVIEW).collect()
}

/// No inbox shows more.
const LONGEST_PREVIEW: usize = 140;

fn head(out: &mut Draft, message: &Message, theme: &Theme) {
    let Theme { start, font, line_height, accent, ink, .. } = theme;
    let direction = theme.language.direction();
    let preview = out.hold(escape(&preview(message)));
    let _ = out.write_str("<mj-head>");
    let _ = write!(out, "<mj-preview>{preview}{}</mj-preview>", PREVIEW_ROOM.repeat(40));
    let _ = write!(
        out,
        "<mj-attributes>\
         <mj-all font-family=\"{font}\" direction=\"{direction}\" />\
         <mj-text align=\"{start}\" color=\"{TEXT}\" font-size=\"16px\" line-height=\"{line_height}\" padding=\"0 0 16px\" />\
         <mj-table align=\"{start}\" color=\"{TEXT}\" font-size=\"15px\" line-height=\"1.5\" padding=\"0 0 20px\" />\
         <mj-button align=\"{start}\" background-color=\"{accent}\" color=\"{ink}\" border-radius=\"6px\" font-size=\"16px\" \
         font-weight=\"600\" inner-padding=\"14px 28px\" padding=\"4px 0 24px\" css-class=\"button\" />\
         </mj-attributes><mj-style>{}</mj-style>",
        style_sheet(theme)
    );
    let _ = out.write_str(
        "<mj-raw><meta name=\"color-scheme\" content=\"light dark\">\
         <meta name=\"supported-color-schemes\" content=\"light dark\">\
         <meta name=\"format-detection\" content=\"telephone=no,date=no,address=no\"></mj-raw>\
         </mj-head>",
    );
}

fn card(out: &mut Draft, message: &Message, brand: &str, theme: &Theme) {
    let Theme { accent, link, .. } = theme;
    let _ = write!(
        out,
        "<mj-section css-class=\"card word\" background-color=\"#ffffff\" \
         border-top=\"4px solid {accent}\" padding=\"32px 40px 24px\"><mj-column>"
    );
    if !brand.is_empty() {
        let brand = out.hold(line(&[data_line(brand, theme.language.direction())], theme));
        let _ = write!(
            out,
            "<mj-text color=\"{link}\" font-size=\"15px\" font-weight=\"600\" padding=\"0 0 20px\">{brand}</mj-text>"
        );
    }
    for block in &message.blocks {
        write_block(out, block, theme);
    }
    let _ = out.write_str("</mj-column></mj-section>");
}

fn quiet_section(out: &mut Draft, class: &str, padding: &str, html: String) {
    let html = out.hold(html);
    let _ = write!(
        out,
        "<mj-section css-class=\"{class} word\" padding=\"{padding}\"><mj-column>\
         <mj-text color=\"{QUIET}\" font-size=\"14px\" padding=\"0\">{html}</mj-text>\
         </mj-column></mj-section>"
    );
}
