//! A fax service on the net that takes a form and tells the state of a fax as JSON. Must not know which service it is:
//! what differs between them is in the settings.

mod settings;

use async_trait::async_trait;
use carillon_domain::Setback;
use reqwest::multipart::{Form, Part};
use reqwest::{Client, Method, RequestBuilder, Response, StatusCode, Url};
use secrecy::ExposeSecret as _;
use serde_json::Value;

pub use self::settings::{HttpSettings, HttpSettingsError};
use super::provider::ended;
use super::{FaxFormat, FaxJob, FaxProvider, Standing, setback_of};
use crate::http_client;
use crate::print::answers;
use crate::{Answer, End, Report};

/// Longest answer read.
const ANSWER_LIMIT: usize = 1024 * 1024;

/// Sends through a service. The receipt is the service's own.
pub struct HttpProvider {
    settings: HttpSettings,
    url: Url,
    client: Client,
}

impl HttpProvider {
    /// A service of these settings. Opens no connection yet.
    pub fn new(settings: &HttpSettings) -> Result<Self, HttpSettingsError> {
        let url = settings.check()?;
        let (connect, reply) = (settings.connect_limit(), settings.reply_limit());
        let client = http_client::build(settings.root_certificate.as_deref(), connect, reply);
        let client = client.map_err(HttpSettingsError::RootCertificate)?;
        Ok(Self { settings: settings.clone(), url, client })
    }

    fn request(&self, method: Method, url: Url) -> RequestBuilder {
        let request = self.client.request(method, url);
        match &self.settings.token {
            Some(token) => request.bearer_auth(token.expose_secret()),
            None => request,
        }
    }

    /// The address of one fax; `None` for what can be no receipt.
    fn url_of(&self, receipt: &str) -> Option<Url> {
        let mut url = self.url.clone();
        if receipt.is_empty() || receipt == "." || receipt == ".." {
            return None;
        }
        // As one piece of the path: a slash in it leads nowhere else.
        url.path_segments_mut().ok()?.pop_if_empty().push(receipt);
        Some(url)
    }

    fn form(&self, job: &FaxJob) -> Result<Form, reqwest::Error> {
        let settings = &self.settings;
        let pages = Part::bytes(job.pages.bytes().to_vec());
        let pages = pages.file_name(format!("{}.{}", job.key, job.pages.extension()));
        let mut form = Form::new().text(settings.to_field.clone(), job.to.as_str().to_owned());
        form = form.text(settings.resolution_field.clone(), job.resolution.to_string());
        if let Some(header) = &job.header {
            form = form.text(settings.header_field.clone(), header.clone());
        }
        for (name, value) in &settings.fields {
            form = form.text(name.clone(), value.clone());
        }
        Ok(form.part(settings.file_field.clone(), pages.mime_str(job.pages.media_type())?))
    }

    async fn hand_over(&self, job: &FaxJob) -> Result<Response, reqwest::Error> {
        let request = self.request(Method::POST, self.url.clone());
        request.header(&self.settings.key_header, &job.key).multipart(self.form(job)?).send().await
    }

    async fn read_answer(&self, answer: Response) -> Answer {
        let status = answer.status();
        let (code, words) = (Some(status.as_u16()), format!("the fax service answers HTTP {status}"));
        if !status.is_success() {
            return refused(status, &words);
        }
        match read_json(answer).await {
            Ok(json) => match text(&json, &self.settings.receipt) {
                Some(receipt) => answers::accepted(&words, receipt),
                None => answers::uncertain("the fax service took the fax and gave no receipt; correct fax receipt"),
            },
            Err(told) => answers::uncertain(&format!("{words}, {code:?}: {told}")),
        }
    }

    /// What became of one fax; `None` where the service knows none of this receipt.
    async fn standing(&self, receipt: &str) -> Result<Option<Standing>, String> {
        let Some(url) = self.url_of(receipt) else { return Ok(None) };
        let answer = self.request(Method::GET, url).send().await.map_err(|it| away(&http_client::explain(it)))?;
        match answer.status() {
            StatusCode::NOT_FOUND | StatusCode::GONE => Ok(None),
            status if status.is_success() => Ok(Some(self.read_standing(receipt, &read_json(answer).await?))),
            status => Err(format!("the fax service answers HTTP {status}")),
        }
    }

    fn read_standing(&self, receipt: &str, json: &Value) -> Standing {
        let settings = &self.settings;
        let state = text(json, &settings.state).unwrap_or_default();
        let reason = text(json, &settings.reason).unwrap_or_default();
        let is_one_of = |words: &[String]| words.iter().any(|it| it.eq_ignore_ascii_case(&state));
        let end = match () {
            () if is_one_of(&settings.delivered) => Some(End::Delivered),
            () if is_one_of(&settings.cancelled) => Some(End::Cancelled),
            () if is_one_of(&settings.failed) => Some(End::Failed(self.setback(&reason))),
            // A state nobody knows is no end.
            () => None,
        };
        let pages = json.pointer(&settings.pages).and_then(Value::as_u64).and_then(|it| u32::try_from(it).ok());
        let told = answers::tidy(&format!("{state} {reason}"));
        Standing { receipt: receipt.to_owned(), end, pages, told }
    }

    fn setback(&self, reason: &str) -> Setback {
        self.settings.reasons.get(reason).copied().unwrap_or_else(|| setback_of(&reason.replace(['_', '-'], " ")))
    }
}

/// What is wrong with us or the hour can be put right; what is wrong with the fax cannot.
fn refused(status: StatusCode, words: &str) -> Answer {
    let code = Some(status.as_u16());
    match status {
        StatusCode::BAD_REQUEST
        | StatusCode::PAYLOAD_TOO_LARGE
        | StatusCode::UNSUPPORTED_MEDIA_TYPE
        | StatusCode::UNPROCESSABLE_ENTITY => answers::rejected(Setback::Failed, code, words),
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => {
            answers::deferred(code, &format!("{words}; correct its token"))
        }
        // It was not taken, but something behind it may have it.
        StatusCode::BAD_GATEWAY | StatusCode::GATEWAY_TIMEOUT => answers::uncertain(words),
        _ => answers::deferred(code, words),
    }
}

fn away(told: &str) -> String {
    format!("the fax service is not reached: {told}; see whether it is up, and its address")
}

async fn read_json(mut answer: Response) -> Result<Value, String> {
    let mut bytes = Vec::new();
    while let Some(part) = answer.chunk().await.map_err(http_client::explain)? {
        bytes.extend_from_slice(&part);
        if bytes.len() > ANSWER_LIMIT {
            return Err("the answer is too long".to_owned());
        }
    }
    serde_json::from_slice(&bytes).map_err(|error| format!("the answer is no JSON: {error}"))
}

/// Words or a number at a place.
fn text(json: &Value, place: &str) -> Option<String> {
    match json.pointer(place)? {
        Value::String(text) => Some(text.clone()).filter(|it| !it.is_empty()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

#[async_trait]
impl FaxProvider for HttpProvider {
    fn name(&self) -> &'static str {
        "http"
    }

    fn takes(&self) -> FaxFormat {
        self.settings.format
    }

    async fn send(&self, job: &FaxJob) -> Answer {
        if let Some(defect) = job.defect() {
            return answers::refused(defect);
        }
        match self.hand_over(job).await {
            Ok(answer) => self.read_answer(answer).await,
            Err(error) if error.is_connect() || error.is_builder() => {
                answers::deferred(None, &away(&http_client::explain(error)))
            }
            // The key lets the service know the fax again when it is handed over once more.
            Err(error) => answers::uncertain(&http_client::explain(error)),
        }
    }

    async fn news(&self, receipts: &[String]) -> Result<Vec<Report>, String> {
        self.standings(receipts).await.map(ended)
    }

    async fn standings(&self, receipts: &[String]) -> Result<Vec<Standing>, String> {
        let mut found = Vec::with_capacity(receipts.len());
        for receipt in receipts {
            found.extend(self.standing(receipt).await?);
        }
        Ok(found)
    }

    async fn cancel(&self, receipt: &str) -> Result<bool, String> {
        let Some(url) = self.url_of(receipt) else { return Ok(false) };
        let answer = self.request(Method::DELETE, url).send().await.map_err(|it| away(&http_client::explain(it)))?;
        match answer.status() {
            status if status.is_success() => Ok(true),
            StatusCode::NOT_FOUND | StatusCode::GONE | StatusCode::CONFLICT | StatusCode::METHOD_NOT_ALLOWED => {
                Ok(false)
            }
            status => Err(format!("the fax service answers HTTP {status}")),
        }
    }

    /// Whatever it answers, short of a refusal of the token, says that it is there.
    async fn check(&self) -> Result<(), String> {
        let answer = self.request(Method::GET, self.url.clone()).send().await;
        let status = answer.map_err(|it| away(&http_client::explain(it)))?.status();
        if status == StatusCode::UNAUTHORIZED || status == StatusCode::FORBIDDEN {
            return Err(format!("the fax service answers HTTP {status}; correct its token"));
        }
        if status.is_server_error() {
            Err(format!("the fax service answers HTTP {status}; wait for it"))
        } else {
            Ok(())
        }
    }
}
