//! Questions to a printer over HTTP, and its answers. Must not know what they mean.

use std::io::Cursor;

use ipp::parser::IppParser;
use ipp::prelude::{
    DelimiterTag, IppAttribute, IppAttributeGroup, IppRequestResponse, IppValue, IppVersion, Operation, StatusCode, Uri,
};
use ipp::reader::IppReader;
use reqwest::{Client, RequestBuilder, StatusCode as HttpStatus, header};
use secrecy::{ExposeSecret as _, SecretString};

use super::settings::{IppSettings, IppSettingsError};
use crate::http_client;

/// Longest answer read: that of a queue with some ten thousand jobs.
const ANSWER_LIMIT: usize = 16 * 1024 * 1024;

/// The line to one printer.
pub(super) struct Line {
    client: Client,
    url: String,
    printer: Uri,
    user: String,
    login: Option<(String, SecretString)>,
}

/// Why there is no answer.
#[derive(Debug)]
pub(super) enum Silence {
    /// The printer never had the question.
    Unreached(String),
    /// The web server before it has refused the question.
    Refused(HttpStatus),
    /// It may have had it.
    Broken(String),
}

/// A printer's answer.
pub(super) struct Told(IppRequestResponse);

impl Line {
    pub(super) fn new(settings: &IppSettings) -> Result<Self, IppSettingsError> {
        let printer = settings.check()?;
        let (connect, reply) = (settings.connect_limit(), settings.reply_limit());
        let client = http_client::build(settings.root_certificate.as_deref(), connect, reply);
        let client = client.map_err(IppSettingsError::RootCertificate)?;
        let login = settings.username.clone().zip(settings.password.clone());
        Ok(Self { client, url: url_of(&printer), printer, user: settings.user.clone(), login })
    }

    /// Asks; `more` follows the printer and the user, `document` the question. What carries no document is asked once
    /// more where the line breaks: a connection that lay idle may turn out to be closed.
    pub(super) async fn ask(&self, what: Operation, more: Question, document: &[u8]) -> Result<Told, Silence> {
        let body = [&self.question(what, more).map_err(Silence::Unreached)?, document].concat();
        match self.post(body.clone()).await {
            Err(Silence::Broken(_)) if document.is_empty() => self.post(body).await,
            told => told,
        }
    }

    async fn post(&self, body: Vec<u8>) -> Result<Told, Silence> {
        let request = self.client.post(&self.url).header(header::CONTENT_TYPE, "application/ipp");
        let answer = self.log_in(request).body(body).send().await.map_err(|error| {
            let is_unreached = error.is_connect() || error.is_builder();
            let told = http_client::explain(error);
            if is_unreached { Silence::Unreached(told) } else { Silence::Broken(told) }
        })?;
        if answer.status() != HttpStatus::OK {
            return Err(Silence::Refused(answer.status()));
        }
        read(answer).await.map(Told).map_err(Silence::Broken)
    }

    fn log_in(&self, request: RequestBuilder) -> RequestBuilder {
        match &self.login {
            Some((name, password)) => request.basic_auth(name, Some(password.expose_secret())),
            None => request,
        }
    }

    fn question(&self, what: Operation, more: Question) -> Result<Vec<u8>, String> {
        let printer = Some(self.printer.clone());
        let mut request = IppRequestResponse::new(IppVersion::v2_0(), what, printer).map_err(|it| it.to_string())?;
        let user = IppValue::new_name_without_language(self.user.clone());
        let mut all = Question::default();
        // The job comes right after the printer, the user after both.
        all.operation.extend(more.job.map(|id| ("job-id", Ok(IppValue::Integer(id)))));
        all.operation.push(("requesting-user-name", user));
        all.operation.extend(more.operation);
        all.template = more.template;
        let groups = [(DelimiterTag::OperationAttributes, all.operation), (DelimiterTag::JobAttributes, all.template)];
        for (group, attributes) in groups {
            for (name, value) in attributes {
                let attribute = value.and_then(|value| IppAttribute::with_name(name, value));
                request.attributes_mut().add(group, attribute.map_err(|it| format!("{name}: {it}"))?);
            }
        }
        Ok(request.to_bytes().to_vec())
    }
}

type Value = Result<IppValue, ipp::parser::IppParseError>;

/// What is asked beside the printer and the user.
#[derive(Default)]
pub(super) struct Question {
    job: Option<i32>,
    operation: Vec<(&'static str, Value)>,
    template: Vec<(&'static str, Value)>,
}

impl Question {
    /// Of one job.
    pub(super) fn of_job(id: i32) -> Self {
        Self { job: Some(id), ..Self::default() }
    }

    pub(super) fn name(mut self, name: &'static str, value: &str) -> Self {
        self.operation.push((name, IppValue::new_name_without_language(value)));
        self
    }

    pub(super) fn keyword(mut self, name: &'static str, value: &str) -> Self {
        self.operation.push((name, IppValue::new_keyword(value)));
        self
    }

    pub(super) fn keywords(mut self, name: &'static str, values: &[&str]) -> Self {
        let values = values.iter().map(|it| IppValue::new_keyword(*it)).collect::<Result<_, _>>();
        self.operation.push((name, values.map(IppValue::Array)));
        self
    }

    pub(super) fn format(mut self, value: &str) -> Self {
        self.operation.push(("document-format", IppValue::new_mime_media_type(value)));
        self
    }

    pub(super) fn boolean(mut self, name: &'static str, value: bool) -> Self {
        self.operation.push((name, Ok(IppValue::Boolean(value))));
        self
    }

    /// How the job is to be printed.
    pub(super) fn wish(mut self, name: &'static str, value: &str) -> Self {
        self.template.push((name, IppValue::new_keyword(value)));
        self
    }
}

impl Told {
    pub(super) fn status(&self) -> StatusCode {
        self.0.header().status_code()
    }

    /// The number of the status, and what the printer says about it.
    pub(super) fn words(&self) -> String {
        let message = self.0.attributes().first_of(DelimiterTag::OperationAttributes);
        let message = message.and_then(|it| text(it, "status-message")).unwrap_or_default();
        format!("{} {message}", self.status())
    }

    pub(super) fn jobs(&self) -> impl Iterator<Item = &IppAttributeGroup> {
        self.0.attributes().groups_of(DelimiterTag::JobAttributes)
    }

    pub(super) fn printer(&self) -> Option<&IppAttributeGroup> {
        self.0.attributes().first_of(DelimiterTag::PrinterAttributes)
    }
}

/// A number in a group.
pub(super) fn number(group: &IppAttributeGroup, name: &str) -> Option<i32> {
    match group.get(name)?.value() {
        IppValue::Integer(value) | IppValue::Enum(value) => Some(*value),
        _ => None,
    }
}

/// Words in a group; several are joined.
pub(super) fn text(group: &IppAttributeGroup, name: &str) -> Option<String> {
    match group.get(name)?.value() {
        IppValue::Array(values) => Some(values.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")),
        value => Some(value.to_string()),
    }
}

async fn read(mut answer: reqwest::Response) -> Result<IppRequestResponse, String> {
    let mut bytes = Vec::new();
    while let Some(part) = answer.chunk().await.map_err(http_client::explain)? {
        bytes.extend_from_slice(&part);
        if bytes.len() > ANSWER_LIMIT {
            return Err("the answer is too long".to_owned());
        }
    }
    let parser = IppParser::new(IppReader::new(Cursor::new(bytes)));
    parser.parse().map_err(|error| format!("the answer is not IPP: {error}"))
}

/// IPP travels over HTTP, on a port of its own.
fn url_of(printer: &Uri) -> String {
    let scheme = if printer.scheme_str() == Some("ipps") { "https" } else { "http" };
    let (host, port) = (printer.host().unwrap_or_default(), printer.port_u16().unwrap_or(631));
    format!("{scheme}://{host}:{port}{}", printer.path())
}
