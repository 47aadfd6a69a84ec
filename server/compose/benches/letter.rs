//! Milliseconds for a letter of one page: warm, one after the other, and a thousand in one file; each beside its limit.
//!
//! `make bench` builds it with optimisation; the number of letters of the batch can be given.

#![expect(clippy::print_stdout, reason = "the result of a benchmark is what it prints")]

use std::error::Error;
use std::time::Instant;

use carillon_compose::email::Brand;
use carillon_compose::letter::{LetterFrame, Sides, render, render_batch};
use carillon_compose::{Align, Block, Inline, Message};
use carillon_domain::country::Country;
use carillon_domain::language::Language;
use carillon_typeset::{FontOptions, Fonts, Typesetter};
use jiff::civil::date;

type Result<T, E = Box<dyn Error>> = std::result::Result<T, E>;

/// Milliseconds a letter may take alone.
const ALONE_LIMIT: f64 = 6.0;
/// Milliseconds a letter may take in a batch.
const BATCH_LIMIT: f64 = 2.5;
/// So many letters are rendered one after the other.
const ALONE: u32 = 200;
const BATCH: u32 = 1_000;

/// The allocator of the program.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> Result<()> {
    let batch = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(BATCH);
    let begun = Instant::now();
    let typesetter = Typesetter::new(Fonts::find(&FontOptions::default()), 2)?;
    println!("{:>20}: {:.0} ms", "fonts", begun.elapsed().as_secs_f64() * 1_000.0);
    let letters: Vec<_> = (0..batch.max(ALONE)).map(|at| Ok((message(at), frame(at)?))).collect::<Result<_>>()?;
    let begun = Instant::now();
    render(&letters[0].0, &letters[0].1, &typesetter)?;
    println!("{:>20}: {:.1} ms", "first letter", begun.elapsed().as_secs_f64() * 1_000.0);
    tell("alone", ALONE, ALONE_LIMIT, || {
        letters.iter().take(ALONE as usize).try_for_each(|(message, frame)| {
            render(message, frame, &typesetter)?;
            Ok(())
        })
    })?;
    tell("on two threads", ALONE, ALONE_LIMIT, || {
        let (first, second) = letters[..ALONE as usize].split_at(ALONE as usize / 2);
        let set = |letters: &[(Message, LetterFrame)]| {
            letters.iter().try_for_each(|(message, frame)| render(message, frame, &typesetter).map(|_| ()))
        };
        std::thread::scope(|scope| {
            let other = scope.spawn(|| set(second));
            set(first)?;
            other.join().map_err(|_| "a thread stopped")??;
            Ok(())
        })
    })?;
    let together: Vec<_> = letters.iter().take(batch as usize).map(|(message, frame)| (message, frame)).collect();
    tell("in one file", batch, BATCH_LIMIT, || {
        let pdf = render_batch(&together, Sides::One, &typesetter)?.pdf;
        if pdf.pages == together.len() { Ok(()) } else { Err(format!("{} pages", pdf.pages).into()) }
    })
}

fn tell(what: &str, letters: u32, limit: f64, work: impl FnOnce() -> Result<()>) -> Result<()> {
    let begun = Instant::now();
    work()?;
    let each = begun.elapsed().as_secs_f64() * 1_000.0 / f64::from(letters);
    println!(
        "{what:>20}: {letters} letters, {each:.2} ms each, limit {limit} ms, ratio to the limit {:.2}",
        each / limit
    );
    Ok(())
}

/// A short notice with a table; each says something else.
fn message(at: u32) -> Message {
    let text = |text: String| vec![Inline::Text(text)];
    let row = |row: u32| vec![text(format!("Product {row}")), vec![Inline::Ltr(format!("PN-{at:05}-{row}"))]];
    let paragraph = |words: &str| Block::Paragraph { content: text(words.to_owned()) };
    let language = [Language::En, Language::De, Language::Ja, Language::Ar][at as usize % 4];
    let words = match language {
        Language::Ja => "下記のライセンスは六十日後に終了します。終了後もプログラムはそのままお使いいただけます。",
        Language::Ar => "تنتهي الرخص أدناه خلال ستين يومًا. بعد ذلك تستمر البرامج في العمل من دون تحديثات.",
        _ => {
            "The licenses below end in sixty days. After that the programs keep working, without updates and without help."
        }
    };
    let table = Block::Table {
        columns: vec![Align::Start, Align::End],
        head: vec![text("Product".to_owned()), text("Number".to_owned())],
        rows: (0..5).map(row).collect(),
    };
    let blocks = vec![paragraph(&format!("Dear customer {at},")), paragraph(words), table, paragraph(words)];
    Message { subject: format!("Notice {at}"), preheader: None, language, blocks }
}

fn frame(at: u32) -> Result<LetterFrame> {
    let (paper, window) = LetterFrame::sheet_for(Country::parse("DE")?);
    Ok(LetterFrame {
        country: None,
        brand: Brand {
            name: "Morgenstern Software".to_owned(),
            address: Some("Morgenstern Software GmbH\nLindenstr. 5\n10969 Berlin".to_owned()),
            phone: Some("+49 30 5550 1234".to_owned()),
            ..Brand::default()
        },
        recipient: vec![format!("Customer {at}"), "Hafenstraße 12a".to_owned(), "20457 Hamburg".to_owned()],
        date: date(2026, 10, 2),
        reference: Some(format!("C-{at:08}")),
        footer: vec!["Morgenstern Software GmbH".to_owned()],
        view_url: format!("https://care.morgenstern.example/m/{at:022}").parse()?,
        paper,
        window,
        code: None,
        fax: None,
    })
}
