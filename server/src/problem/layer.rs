//! The layer: faulty answers that are no problem yet become one. Routers, limits and time-outs answer bare statuses.

use axum::extract::Request;
use axum::http::StatusCode;
use axum::http::header::{ALLOW, CACHE_CONTROL, CONTENT_TYPE, HeaderValue, X_CONTENT_TYPE_OPTIONS};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::{PROBLEM_JSON, Problem, ProblemType};

/// Around every route for programs. Nothing of it may be kept by anybody between us, but what says otherwise.
pub(crate) async fn show_problems(request: Request, next: Next) -> Response {
    let answer = next.run(request).await;
    let status = answer.status();
    let faulty = status.is_client_error() || status.is_server_error();
    let is_problem = answer.headers().get(CONTENT_TYPE).is_some_and(|value| value == PROBLEM_JSON);
    let mut answer = if faulty && !is_problem { as_problem(&answer) } else { answer };
    let headers = answer.headers_mut();
    headers.entry(CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    answer
}

fn as_problem(answer: &Response) -> Response {
    let mut problem = of_status(answer.status()).into_response();
    if let Some(allow) = answer.headers().get(ALLOW) {
        problem.headers_mut().insert(ALLOW, allow.clone());
    }
    problem
}

fn of_status(status: StatusCode) -> Problem {
    let (kind, detail) = match status {
        StatusCode::NOT_FOUND => (ProblemType::NotFound, "there is nothing at this address"),
        StatusCode::METHOD_NOT_ALLOWED => {
            (ProblemType::MethodNotAllowed, "the header `Allow` says which methods it takes")
        }
        StatusCode::PAYLOAD_TOO_LARGE => (ProblemType::TooLarge, "send less at once"),
        StatusCode::UNAUTHORIZED => (ProblemType::Unauthorized, "send `Authorization: Bearer` with a key"),
        StatusCode::FORBIDDEN => (ProblemType::Forbidden, "this is not allowed"),
        StatusCode::SERVICE_UNAVAILABLE | StatusCode::REQUEST_TIMEOUT => {
            (ProblemType::Unavailable, "this took too long; send the same again later")
        }
        other if other.is_client_error() => (ProblemType::Malformed, "the request cannot be read"),
        _ => (ProblemType::Internal, "the program failed; its keeper finds the cause in the log"),
    };
    Problem::new(kind, detail)
}
