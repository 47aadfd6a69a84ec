//! Runs a template over data, within bounds: strict about names, with fuel against endless loops
//! and a cap on what it writes. Every value it prints is kept out of the text (see
//! [`crate::value`]). Must not know Markdown.

mod context;
mod expression;
mod fault;
mod layout;
mod lines;
mod paths;
mod policy;
pub(crate) mod scan;
mod sink;

use std::sync::{Arc, LazyLock};

use carillon_domain::language::Language;
use minijinja::value::ValueKind;
use minijinja::{AutoEscape, Environment, Error, ErrorKind, Output, UndefinedBehavior, Value};

use crate::cache::Cache;
use crate::error::{ComposeError, Place};
use crate::format::Locale;
use crate::functions;
use crate::functions::ltr::Ltr;
use crate::functions::slot::SlotMark;
use crate::value::{Kept, Slot, Values, clean_source};

pub(crate) use context::{context, context_of, context_with};
pub(crate) use expression::{Expression, Expressions};
use sink::Sink;

/// Steps a template may take. A row of a table takes about thirty.
const FUEL: u64 = 500_000;

/// Text that is captured before it is written (`{% set %}…{% endset %}`, macros) does not pass
/// the cap on output, so there the fuel keeps it under this many bytes.
const MOST_CAPTURED: u64 = 64_000_000;

/// A template that has been read and found fit to run.
#[derive(Debug, Clone)]
pub(crate) struct Template {
    file: String,
    source: String,
    fuel: u64,
    /// It read, beside the functions of each locale it was run for.
    ready: Arc<Cache<Locale, Environment<'static>>>,
}

/// A template serves one language, so at most the countries where it is spoken.
const MOST_LOCALES: usize = 32;

/// What a template wrote: text with placeholders, and the values they stand for.
#[derive(Debug)]
pub(crate) struct Rendered {
    /// The text.
    pub(crate) text: String,
    /// The values.
    pub(crate) values: Vec<Kept>,
}

impl Template {
    /// Reads a template that starts on the given line of its file.
    pub(crate) fn parse(file: &str, first_line: usize, text: &str) -> Result<Self, ComposeError> {
        // Line ends before the text make every line number the one of the file.
        let source = "\n".repeat(first_line.saturating_sub(1)) + &clean_source(text);
        let segments = scan::scan(&source);
        if let Some((line, fault)) = policy::refuse(&segments) {
            return Err(ComposeError::new(Place::line(file, line), fault));
        }
        let source = lines::mark_chart_lines(&layout::hide_tag_lines(&segments));
        let ready = Arc::new(Cache::new(MOST_LOCALES));
        let template = Self { file: file.to_owned(), fuel: fuel_for(&segments), source, ready };
        let read = ENVIRONMENT.template_from_named_str(&template.file, &template.source);
        read.map_err(|error| fault::located(file, &template.source, &error))?;
        Ok(template)
    }

    /// Runs it.
    pub(crate) fn render(&self, locale: Locale, data: &Value) -> Result<Rendered, ComposeError> {
        let environment = self.ready.get(&locale, || self.environment(locale));
        let mut sink = Sink::default();
        let run = environment.get_template(&self.file).and_then(|it| it.render_captured_to(data.clone(), &mut sink));
        let mut captured = run.map_err(|error| fault::located(&self.file, &self.source, &error))?;
        let values = captured.with_state_mut(|state| state.get_or_insert_extension(Values::default()).take());
        Ok(Rendered { text: sink.into_text(), values })
    }

    /// What it needs to run for a locale: reading it costs as much as running it.
    fn environment(&self, locale: Locale) -> Environment<'static> {
        let mut environment = ENVIRONMENT.clone();
        functions::localise(&mut environment, locale);
        environment.set_fuel(Some(self.fuel));
        environment
            .set_formatter(|out, state, value| print(state.get_or_insert_extension_with(Values::default), out, value));
        // It was read once before; if it cannot be read here, it is not there when it is to run.
        let _ = environment.add_template_owned(self.file.clone(), self.source.clone());
        environment
    }

    /// The template as it is run, with the line numbers of its file.
    pub(crate) fn source(&self) -> &str {
        &self.source
    }

    /// The names the template takes from its data, dotted where it looks inside them, each with
    /// the line it first stands on.
    pub(crate) fn names(&self) -> Vec<(String, usize)> {
        let Ok(template) = ENVIRONMENT.template_from_named_str(&self.file, &self.source) else {
            return Vec::new();
        };
        let mut names: Vec<_> = template.undeclared_variables(true).into_iter().collect();
        names.sort();
        names.into_iter().map(|name| (name.clone(), self.line_of(&name))).collect()
    }

    /// Every word of the code, in texts too: `map(attribute="product")` asks for `product`.
    pub(crate) fn words(&self) -> Vec<String> {
        let code = scan::scan(&self.source).into_iter().filter(|segment| segment.kind != scan::Kind::Text);
        let word_ends = |c: char| !c.is_alphanumeric() && c != '_';
        code.flat_map(|segment| segment.text.split(word_ends)).map(ToOwned::to_owned).collect()
    }

    /// The dotted names in its code, each with its line.
    pub(crate) fn paths(&self) -> Vec<(String, usize)> {
        paths::find(&scan::scan(&self.source))
    }

    /// The first of these functions it calls, with its line.
    pub(crate) fn calls(&self, functions: &[&'static str]) -> Option<(&'static str, usize)> {
        let names = self.names();
        functions.iter().find_map(|&function| {
            let (_, line) = names.iter().find(|(name, _)| name.split('.').next() == Some(function))?;
            Some((function, *line))
        })
    }

    fn line_of(&self, name: &str) -> usize {
        let uses = |segment: &&scan::Segment<'_>| segment.kind != scan::Kind::Text && segment.text.contains(name);
        scan::scan(&self.source).iter().find(uses).map_or(1, |segment| segment.line)
    }
}

fn fuel_for(segments: &[scan::Segment<'_>]) -> u64 {
    let captures = segments.iter().any(|segment| {
        segment.kind == scan::Kind::Tag && matches!(segment.word(), "endset" | "endmacro" | "endcall" | "endfilter")
    });
    let texts = segments.iter().filter(|segment| segment.kind == scan::Kind::Text);
    let longest = texts.map(|segment| segment.text.len() as u64).max().unwrap_or(1).max(1);
    if captures { FUEL.min(MOST_CAPTURED / longest) } else { FUEL }
}

/// Prints one value: as a placeholder, whatever it is. Only what a template wrote itself and
/// captured is printed as it is, because its values are placeholders already.
fn print(values: &mut Values, out: &mut Output<'_>, value: &Value) -> Result<(), Error> {
    let text = if value.is_safe() {
        let text = value.to_string();
        values.count(text.len()).map(|()| text)
    } else if let Some(ltr) = value.downcast_object_ref::<Ltr>() {
        values.keep(&ltr.0, true)
    } else if let Some(mark) = value.downcast_object_ref::<SlotMark>() {
        values.keep_slot(Slot { function: mark.function, name: mark.name.clone(), blocks: Vec::new() })
    } else {
        values.keep(&printable(value)?, false)
    };
    let text = text.map_err(|_| Error::new(ErrorKind::WriteFailure, "too big"))?;
    out.write_str(&text).map_err(Error::from)
}

/// The text of a value a message can show.
fn printable(value: &Value) -> Result<String, Error> {
    match value.kind() {
        ValueKind::None | ValueKind::Undefined => Ok(String::new()),
        ValueKind::String | ValueKind::Number | ValueKind::Bool => Ok(value.to_string()),
        kind => {
            let detail = format!("a {kind} cannot be printed: print one field of it, or use `list`");
            Err(Error::new(ErrorKind::InvalidOperation, detail))
        }
    }
}

/// Everything a template may call, put together once; those of ours speak English here.
static ENVIRONMENT: LazyLock<Environment<'static>> = LazyLock::new(build);

fn build() -> Environment<'static> {
    let mut environment = Environment::empty();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    // Captured text must come back marked as such, and nothing may be escaped on the way.
    environment.set_auto_escape_callback(|_| AutoEscape::Custom("message".into()));
    // Names an unknown value in the error.
    environment.set_debug(true);
    functions::install(&mut environment, Language::En.into());
    environment
}
