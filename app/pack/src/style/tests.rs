//! Bundles from folders that are written down here.

use super::*;

fn inputs(files: &[(&str, &str)]) -> Inputs {
    let style = files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect();
    Inputs { style, wasm: None }
}

/// The bundles of a folder: logical name and text.
fn bundles(files: &[(&str, &str)]) -> Result<Vec<(String, String)>, PackError> {
    let packed = assets(&inputs(files))?.into_iter().filter(|asset| is_sheet(&asset.logical));
    Ok(packed.map(|asset| (asset.logical, String::from_utf8(asset.bytes).expect("text"))).collect())
}

fn only_bundle(files: &[(&str, &str)]) -> String {
    let mut bundles = bundles(files).expect("packs");
    assert_eq!(bundles.len(), 1, "{bundles:?}");
    bundles.remove(0).1
}

fn fault(files: &[(&str, &str)]) -> String {
    bundles(files).expect_err("is refused").to_string()
}

#[test]
fn imports_are_taken_in_where_they_stand() {
    let sheet = only_bundle(&[
        ("care.css", "@import \"parts/a.css\";\n@import url('parts/b.css');\n.own{x:y}"),
        ("parts/a.css", "@import './deep/c.css'; .a{x:y}"),
        ("parts/b.css", ".b{x:y}"),
        ("parts/deep/c.css", ".c{x:y}"),
    ]);
    assert_eq!(sheet, ".c{x:y}.a{x:y}.b{x:y}.own{x:y}");
}

#[test]
fn a_shared_sheet_is_taken_in_once_and_is_no_bundle() {
    let packed = bundles(&[
        ("care.css", "@import 'tokens.css'; @import 'button.css'; .care{x:y}"),
        ("message.css", "@import 'tokens.css'; .message{x:y}"),
        ("button.css", "@import 'tokens.css'; .button{x:y}"),
        ("tokens.css", ":root{--x:y}"),
    ]);
    let expected = [("care.css", ":root{--x:y}.button{x:y}.care{x:y}"), ("message.css", ":root{--x:y}.message{x:y}")];
    assert_eq!(packed.expect("packs"), expected.map(|(name, text)| (name.to_owned(), text.to_owned())));
}

#[test]
fn terms_of_an_import_stay() {
    let sheet = only_bundle(&[
        (
            "care.css",
            "@layer base, page; @import 'a.css' layer(base) (width > 40rem); @import 'b.css' layer; @import 'c.css' print;",
        ),
        ("a.css", "a{x:y}"),
        ("b.css", "b{x:y}"),
        ("c.css", "c{x:y}"),
    ]);
    assert_eq!(sheet, "@layer base,page;@media (width > 40rem){@layer base{a{x:y}}}@layer{b{x:y}}@media print{c{x:y}}");
}

#[test]
fn addresses_become_hashed_names() {
    let files = [
        ("care.css", "@import 'parts/a.css'; b{background:url(assets/x.svg)}"),
        (
            "parts/a.css",
            "a{background:url('../assets/x.svg#dot'), url(data:image/png;base64,AA), url(#here), url(\"/m/x\")}",
        ),
        ("assets/x.svg", "<svg/>"),
    ];
    let file = Asset::new("x.svg", b"<svg/>".to_vec()).file;
    assert_eq!(
        only_bundle(&files),
        format!(
            "a{{background:url(\"{file}#dot\"),url(data:image/png;base64,AA),url(#here),url(\"/m/x\")}}b{{background:url(\"{file}\")}}"
        )
    );
}

#[test]
fn comments_and_strings_import_nothing() {
    assert_eq!(
        only_bundle(&[("care.css", "/* @import 'x.css'; */a::after{content:\"@import 'y.css';\"}")]),
        "a::after{content:\"@import 'y.css';\"}"
    );
}

#[test]
fn faults_say_where_and_what_to_do() {
    for (files, words) in [
        (&[("care.css", "@import 'gone.css';")][..], &["care.css", "gone.css", "mend the path"][..]),
        (&[("care.css", "a{b:url(gone.svg)}")], &["care.css", "gone.svg", "put the file there"]),
        (&[("care.css", "@import 'a.css';"), ("a.css", "@import 'care.css';")], &["care.css", "a.css", "circle"]),
        (&[("care.css", "@import 'https://example.com/a.css';")], &["care.css", "@import"]),
        (&[("care.css", "@import ;")], &["care.css", "@import"]),
    ] {
        let told = fault(files);
        for word in words {
            assert!(told.contains(word), "{word} is not in: {told}");
        }
    }
}

#[test]
fn a_sheet_that_is_not_text_is_refused() {
    let mut folder = inputs(&[]);
    folder.style.insert("care.css".to_owned(), vec![0xff, 0xfe, 0x00]);
    assert!(assets(&folder).expect_err("is refused").to_string().contains("UTF-8"));
}
