//! The typesetter from outside: what it denies, what it says when something is wrong, and that it does not overflow.
#![expect(clippy::unwrap_used, reason = "a test that cannot set up should stop")]

use std::sync::LazyLock;

use carillon_typeset::{FontOptions, Fonts, Job, Pdf, Place, Template, TypesetError, Typesetter};
use jiff::Timestamp;
use rstest::rstest;

static TYPESETTER: LazyLock<Typesetter> =
    LazyLock::new(|| Typesetter::new(Fonts::find(&FontOptions { folders: Vec::new(), system: false }), 1).unwrap());

fn job<'a>(main: &'a Template, data: &str) -> Job<'a> {
    Job {
        main,
        imports: &[],
        data: vec![("data.json", data.as_bytes().to_vec())],
        families: Vec::new(),
        id: "test".to_owned(),
        created: Timestamp::from_second(1_795_348_800).unwrap(),
    }
}

fn set(text: &str, data: &str) -> Result<Pdf, TypesetError> {
    TYPESETTER.typeset(job(&Template::new("main.typ", text), data))
}

#[test]
fn a_document_is_an_archive_file_with_the_moment_it_was_given() {
    let pdf =
        set("#let data = json(\"data.json\")\n#data.name\n#pagebreak()\nEnd", r##"{"name": "#emph[x]"}"##).unwrap();
    assert_eq!(pdf.pages, 2);
    let file = String::from_utf8_lossy(&pdf.bytes);
    assert!(file.starts_with("%PDF-1.7") && file.contains("<pdfaid:part>2<"));
    assert!(file.contains("<xmp:CreateDate>2026-11-22T12:00:00+00:00<"), "the time is that of the job");
}

#[rstest]
#[case("#import \"@preview/tablex:0.0.1\": tablex", "packages are not used")]
#[case("#read(\"/etc/passwd\")", "etc/passwd is not part of this document")]
#[case("#include \"other.typ\"", "other.typ is not part of this document")]
#[case("#image(\"https://evil.example/x.png\")", "is not part of this document")]
#[case("#datetime.today()", "unable to get the current date")]
#[case("#{ while true {} }", "condition is always true")]
#[case("#{ let n = 1; while n > 0 { n += 1 } }", "infinite")]
#[case("#let f(x) = f(x)\n#f(1)", "maximum function call depth exceeded")]
fn a_template_reaches_nothing_outside(#[case] text: &str, #[case] reason: &str) {
    let error = set(text, "{}").unwrap_err().to_string();
    assert!(error.contains(reason), "{error}");
}

#[test]
fn a_fault_is_told_with_its_place() {
    let error = set("fine\n\n#unknown", "{}").unwrap_err();
    let TypesetError::Template { place, .. } = &error else { panic!("{error}") };
    assert_eq!(place, &Some(Place { file: "main.typ".to_owned(), line: Some(3) }));
    assert_eq!(error.to_string(), "main.typ:3: unknown variable: unknown; correct the template");
}

#[test]
fn a_template_can_refuse() {
    let error = set("#assert(false, message: \"no lines\")", "{}").unwrap_err();
    assert_eq!(error, TypesetError::Refused("no lines".to_owned()));
}

#[test]
fn a_character_without_a_glyph_is_named_with_the_words_around_it() {
    let error = set("#json(\"data.json\").name", "{\"name\": \"Mr 髙橋\"}").unwrap_err();
    let expected = TypesetError::MissingGlyph { characters: vec!['髙', '橋'], near: "Mr 髙橋".to_owned() };
    assert_eq!(error, expected);
    assert!(error.to_string().starts_with("no font has U+9AD9 (髙), U+6A4B (橋), in “Mr 髙橋”;"), "{error}");
}

#[test]
fn a_missing_family_is_named() {
    let template = Template::new("main.typ", "x");
    let job = Job { families: vec!["Libertinus Serif".to_owned(), "Fancy".to_owned()], ..job(&template, "{}") };
    let error = TYPESETTER.typeset(job).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the font `Fancy` is not installed; put it into a folder of fonts and name the folder in the configuration"
    );
}

#[test]
fn fonts_are_found_in_a_folder_of_one_s_own() {
    let folder = tempfile::tempdir().unwrap();
    let none = Fonts::find(&FontOptions { folders: vec![folder.path().to_owned()], system: false });
    assert!(!none.has_family("Noto Sans") && none.has_family("libertinus serif") && !none.has_character('髙'));
    let file = "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf";
    std::fs::copy(file, folder.path().join("one.ttf")).expect("fonts-noto-core is installed: run make tools");
    let one = Fonts::find(&FontOptions { folders: vec![folder.path().to_owned()], system: false });
    assert!(one.has_family("Noto Sans"));
}

#[test]
fn deep_templates_do_not_overflow_a_small_thread() {
    let text = "#let nest(n) = if n == 0 [x] else { block(inset: 0.1pt, nest(n - 1)) }\n#nest(30)";
    let small = std::thread::Builder::new().stack_size(256 << 10);
    let pages = small.spawn(move || set(text, "{}").map(|pdf| pdf.pages)).unwrap().join().unwrap();
    assert_eq!(pages, Ok(1));
}

#[test]
fn several_at_a_time_are_the_same_files_as_one_by_one() {
    let two = Typesetter::new(TYPESETTER.fonts().clone(), 2).unwrap();
    let words: Vec<String> = (0..8).map(|at| format!("{{\"name\": \"word {at}\"}}")).collect();
    let template = Template::new("main.typ", "#json(\"data.json\").name");
    let alone: Vec<_> = words.iter().map(|data| TYPESETTER.typeset(job(&template, data))).collect();
    let together: Vec<_> = std::thread::scope(|scope| {
        let started: Vec<_> = words.iter().map(|data| scope.spawn(|| two.typeset(job(&template, data)))).collect();
        started.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert_eq!(alone, together);
}
