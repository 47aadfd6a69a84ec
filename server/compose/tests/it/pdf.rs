//! What other programs see in our PDFs: poppler's tools, which have no code of ours or of Typst's.

use std::path::Path;
use std::process::Command;
use std::sync::LazyLock;

use carillon_typeset::{FontOptions, Fonts, Pdf, Typesetter};

/// Points in a millimetre.
const POINTS: f64 = 72.0 / 25.4;

static TYPESETTER: LazyLock<Typesetter> =
    LazyLock::new(|| Typesetter::new(Fonts::find(&FontOptions::default()), 2).unwrap());

/// One for all tests: it has looked for fonts.
pub(crate) fn typesetter() -> &'static Typesetter {
    &TYPESETTER
}

/// A word on a page, in millimetres from the top left corner.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Word {
    pub(crate) page: usize,
    pub(crate) text: String,
    pub(crate) left: f64,
    pub(crate) top: f64,
    pub(crate) right: f64,
    pub(crate) bottom: f64,
}

/// A font as `pdffonts` tells it.
#[derive(Debug)]
pub(crate) struct Font {
    pub(crate) name: String,
    pub(crate) embedded: bool,
    pub(crate) subset: bool,
}

/// What a tool of poppler says of a PDF. The tool is given the file where its arguments have a `%`.
fn ask(pdf: &Pdf, tool: &str, arguments: &[&str]) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("it.pdf");
    std::fs::write(&file, &pdf.bytes).unwrap();
    let file = |argument: &&str| if *argument == "%" { path(&file) } else { (*argument).to_owned() };
    let arguments: Vec<String> = arguments.iter().map(file).collect();
    let output = Command::new(tool).args(arguments).output().expect("poppler-utils is installed: run make tools");
    assert!(output.status.success(), "{tool}: {}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

fn path(path: &Path) -> String {
    path.to_str().unwrap().to_owned()
}

fn ask_text(pdf: &Pdf, tool: &str, arguments: &[&str]) -> String {
    String::from_utf8(ask(pdf, tool, arguments)).unwrap()
}

/// The text of all pages.
pub(crate) fn text(pdf: &Pdf) -> String {
    ask_text(pdf, "pdftotext", &["-layout", "%", "-"])
}

/// The letters of all pages in the order of the file, without spaces and invisible marks.
pub(crate) fn letters(pdf: &Pdf) -> String {
    bare(&ask_text(pdf, "pdftotext", &["-raw", "%", "-"]))
}

/// A text without spaces and invisible marks.
pub(crate) fn bare(text: &str) -> String {
    let invisible = |c: char| matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}');
    text.chars().filter(|&c| !c.is_whitespace() && !c.is_control() && !invisible(c)).collect()
}

/// Every word with its place.
pub(crate) fn words(pdf: &Pdf) -> Vec<Word> {
    let html = ask_text(pdf, "pdftotext", &["-bbox", "%", "-"]);
    let mut page = 0;
    let mut words = Vec::new();
    for line in html.lines().map(str::trim) {
        if line.starts_with("<page ") {
            page += 1;
        }
        if line.starts_with("<word ") {
            let side = |name: &str| attribute(line, name) / POINTS;
            let text = line.split('>').nth(1).unwrap().split('<').next().unwrap();
            let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
            let text = bare(&text);
            let (left, top, right, bottom) = (side("xMin"), side("yMin"), side("xMax"), side("yMax"));
            words.push(Word { page, text, left, top, right, bottom });
        }
    }
    words
}

fn attribute(line: &str, name: &str) -> f64 {
    let rest = line.split(&format!("{name}=\"")).nth(1).unwrap();
    rest.split('"').next().unwrap().parse().unwrap()
}

/// The fonts of a PDF.
pub(crate) fn fonts(pdf: &Pdf) -> Vec<Font> {
    let told = ask_text(pdf, "pdffonts", &["%"]);
    told.lines().skip(2).map(read_font).collect()
}

/// `ABCDEF+NotoSans-Regular-Identity-H  CID TrueType  Identity-H  yes yes yes  12 0`
fn read_font(line: &str) -> Font {
    let parts: Vec<_> = line.split_whitespace().collect();
    let [.., embedded, subset, _, _, _] = parts[..] else { panic!("{line}") };
    Font { name: parts[0].to_owned(), embedded: embedded == "yes", subset: subset == "yes" }
}

/// Width and height of the first page in millimetres.
pub(crate) fn page_size(pdf: &Pdf) -> (f64, f64) {
    let told = ask_text(pdf, "pdfinfo", &["%"]);
    let line = told.lines().find(|line| line.starts_with("Page size:")).unwrap();
    let numbers: Vec<f64> = line.split_whitespace().filter_map(|part| part.parse().ok()).collect();
    (numbers[0] / POINTS, numbers[1] / POINTS)
}

/// The first page as a raster of ten dots to a millimetre: 0 is black, 255 white.
pub(crate) fn raster(pdf: &Pdf) -> Vec<Vec<u8>> {
    let image = ask(pdf, "pdftoppm", &["-r", "254", "-gray", "-f", "1", "-l", "1", "%"]);
    let mut parts = image.splitn(4, |&byte| byte == b'\n');
    let (_magic, size, _depth, dots) = (parts.next(), parts.next().unwrap(), parts.next(), parts.next().unwrap());
    let width: usize = String::from_utf8_lossy(size).split(' ').next().unwrap().parse().unwrap();
    dots.chunks(width).map(<[u8]>::to_vec).collect()
}
