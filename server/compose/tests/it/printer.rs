//! Pages for machines that take no PDF, as other programs see them: `file`, Ghostscript, and a decoder of faxes.

use std::process::Command;

use carillon_compose::letter::{Sides, print_batch};
use carillon_compose::printer::{PRINTER_DPI, PrinterLanguage};
use carillon_domain::language::Language;
use carillon_typeset::Bitmap;
use rstest::rstest;

use crate::fixture::message;
use crate::letter::frame;
use crate::pdf::typesetter;

/// A letter of one page in Japanese and one in German.
fn pages() -> Vec<Bitmap> {
    let (japanese, german, frame) = (message(Language::Ja), message(Language::De), frame());
    print_batch(&[(&japanese, &frame), (&german, &frame)], Sides::One, PRINTER_DPI, typesetter()).unwrap()
}

fn black(page: &Bitmap) -> usize {
    page.rows().flatten().map(|byte| byte.count_ones() as usize).sum()
}

/// What a program writes about a file of ours.
fn ask(language: PrinterLanguage, bytes: &[u8], program: &str, arguments: &[&str]) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(format!("pages.{}", language.extension()));
    std::fs::write(&path, bytes).unwrap();
    let output = Command::new(program).args(arguments).arg(&path).output();
    let output = output.unwrap_or_else(|error| panic!("{program} is installed: run make tools ({error})"));
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

// Statement D7.
#[rstest]
#[case(PrinterLanguage::PostScript, "PostScript document text conforming DSC level 3.0")]
#[case(PrinterLanguage::Pcl, "HP Printer Job Language data")]
#[case(PrinterLanguage::Tiff, "compression=bi-level group 4")]
fn d7_every_language_is_what_it_says(#[case] language: PrinterLanguage, #[case] known_as: &str) {
    let bytes = language.write(&pages());
    let told = String::from_utf8(ask(language, &bytes, "file", &["--brief"])).unwrap();
    assert!(told.contains(known_as), "{told}");
    assert_eq!(bytes, language.write(&pages()), "the same pages give the same bytes");
}

#[test]
fn a_printer_of_postscript_prints_the_same_pixels() {
    let pages = pages();
    let bytes = PrinterLanguage::PostScript.write(&pages);
    let dpi = format!("-r{PRINTER_DPI}");
    let arguments = ["-q", "-dSAFER", "-dBATCH", "-dNOPAUSE", "-sDEVICE=pbmraw", dpi.as_str(), "-sOutputFile=-"];
    let printed = ask(PrinterLanguage::PostScript, &bytes, "gs", &arguments);
    let images = portable_bitmaps(&printed);
    assert_eq!(images.len(), pages.len());
    for ((width, height, bits), page) in images.into_iter().zip(&pages) {
        assert_eq!((width, height), (page.width, page.height));
        let printed: usize = bits.iter().map(|byte| byte.count_ones() as usize).sum();
        let (ours, off) = (black(page), printed.abs_diff(black(page)));
        assert!(ours > 10_000 && off * 1_000 < ours, "{ours} black pixels, printed {printed}");
    }
}

/// `P4`, width, height and the rows, one image after the other.
fn portable_bitmaps(bytes: &[u8]) -> Vec<(u32, u32, &[u8])> {
    let mut found = Vec::new();
    let mut rest = bytes;
    while rest.starts_with(b"P4") {
        let lines: Vec<&[u8]> = rest.split(|&byte| byte == b'\n').take(4).collect();
        // Ghostscript writes a comment behind the mark.
        let head = lines.iter().take_while(|line| !line.first().is_some_and(u8::is_ascii_digit)).count();
        let size = std::str::from_utf8(lines[head]).unwrap();
        let mut sides = size.split(' ').map(|side| side.parse::<u32>().unwrap());
        let (width, height) = (sides.next().unwrap(), sides.next().unwrap());
        let start: usize = lines[..=head].iter().map(|line| line.len() + 1).sum();
        let length = width.div_ceil(8) as usize * height as usize;
        found.push((width, height, &rest[start..start + length]));
        rest = &rest[start + length..];
    }
    found
}

#[test]
fn a_reader_of_tiff_sees_the_same_pixels() {
    let pages = pages();
    let tiff = PrinterLanguage::Tiff.write(&pages);
    let long = |at: usize| u32::from_le_bytes(tiff[at..at + 4].try_into().unwrap());
    let short = |at: usize| u16::from_le_bytes(tiff[at..at + 2].try_into().unwrap());
    let mut directory = long(4) as usize;
    for page in &pages {
        let entries = usize::from(short(directory));
        let value = |tag: u16| {
            let at = (0..entries).map(|at| directory + 2 + at * 12).find(|&at| short(at) == tag).unwrap();
            long(at + 8) as usize
        };
        let (width, height) = (u32::try_from(value(256)).unwrap(), u32::try_from(value(257)).unwrap());
        assert_eq!((width, height), (page.width, page.height));
        let strip = &tiff[value(273)..value(273) + value(279)];
        let mut y = 0;
        let read = fax::decoder::decode_g4(strip.iter().copied(), width, None, |line| {
            let row: Vec<bool> = fax::decoder::pels(line, width).map(|it| it == fax::Color::Black).collect();
            let ours: Vec<bool> = (0..width).map(|x| page.is_black(x, y)).collect();
            assert_eq!(row, ours, "row {y}");
            y += 1;
        });
        assert!(read.is_some() && y == height, "{y} of {height} rows");
        directory = long(directory + 2 + entries * 12) as usize;
    }
    assert_eq!(directory, 0, "nothing follows the last page");
}
