//! `POST /p/{token}`: stops or resumes messages.
//!
//! A mail program's one-click request (RFC 8058) comes here too: without cookie, origin or person, and it wants no
//! redirect. The token is all its authority, and all it can do is stop messages to the token's own holder.

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use carillon_engine::Engine;

use crate::http::{Answer, Fault, see_other};

/// Does what the form of the page or the mail program asks.
pub(super) async fn change(State(engine): State<Engine>, Path(token): Path<String>, body: Bytes) -> Answer {
    match wish_of(&body).ok_or(Fault::of_status(StatusCode::UNPROCESSABLE_ENTITY))? {
        Wish::OneClick => {
            engine.unsubscribe(&token).await?;
            return Ok(StatusCode::OK.into_response());
        }
        Wish::Stop => engine.unsubscribe(&token).await?,
        Wish::Resume => engine.resubscribe(&token).await?,
    }
    Ok(see_other(&format!("/p/{token}?done=1")))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wish {
    OneClick,
    Stop,
    Resume,
}

/// The page's buttons say their wish; a mail program sends its one pair, as a form or in parts.
fn wish_of(body: &[u8]) -> Option<Wish> {
    let says = |word: &[u8]| body.windows(word.len()).any(|part| part == word);
    match body {
        b"wish=resume" => Some(Wish::Resume),
        b"wish=stop" => Some(Wish::Stop),
        _ => (says(b"List-Unsubscribe") && says(b"One-Click")).then_some(Wish::OneClick),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_program_is_told_from_the_page() {
        let parts = b"--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--";
        assert_eq!(wish_of(b"List-Unsubscribe=One-Click"), Some(Wish::OneClick));
        assert_eq!(wish_of(parts), Some(Wish::OneClick));
        assert_eq!(wish_of(b"wish=stop"), Some(Wish::Stop));
        assert_eq!(wish_of(b"wish=resume"), Some(Wish::Resume));
        assert_eq!(wish_of(b""), None);
    }
}
