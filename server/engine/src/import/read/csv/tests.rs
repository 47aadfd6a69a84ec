//! Rows of every form, and the same rows read by a second reader.

#![expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]

use super::*;
use crate::import::read::encoding::open_text;
use crate::import::source::ImportSource;

#[derive(Debug, PartialEq, Eq)]
struct Seen {
    line: u64,
    cells: Vec<String>,
    fault: Option<(Option<usize>, String)>,
}

fn read_with(delimiter: u8, text: &str) -> Vec<Seen> {
    let source = ImportSource::from_bytes("a.csv", text.as_bytes());
    let Ok(reader) = open_text(&source, None) else { panic!("the text opens") };
    let mut rows = CsvRows::new(reader, delimiter);
    let (mut row, mut seen) = (RawRow::default(), Vec::new());
    while rows.next(&mut row).unwrap_or_else(|_| panic!("the text can be read")) {
        seen.push(Seen {
            line: row.line(),
            cells: row.cells().map(str::to_owned).collect(),
            fault: row.fault().map(|fault| (fault.cell, fault.reason.clone())),
        });
    }
    seen
}

/// Rows as they should be read: their lines and cells.
type Expected<'a> = &'a [(u64, &'a [&'a str])];

fn good(line: u64, cells: &[&str]) -> Seen {
    Seen { line, cells: cells.iter().map(|cell| (*cell).to_owned()).collect(), fault: None }
}

#[test]
fn every_line_end_and_quote_is_read() {
    let cases: [(&str, Expected<'_>); 12] = [
        ("a,b\n1,2\n", &[(1, &["a", "b"]), (2, &["1", "2"])]),
        ("a,b\r\n1,2\r\n", &[(1, &["a", "b"]), (2, &["1", "2"])]),
        ("a,b\r1,2", &[(1, &["a", "b"]), (2, &["1", "2"])]),
        ("a\r\n\nb\n\r\nc", &[(1, &["a"]), (2, &[""]), (3, &["b"]), (4, &[""]), (5, &["c"])]),
        ("a,\n,b\n,", &[(1, &["a", ""]), (2, &["", "b"]), (3, &["", ""])]),
        ("\"a\",\"b,c\"\n", &[(1, &["a", "b,c"])]),
        ("\"say \"\"hi\"\"\",\"\"\n\"\"", &[(1, &["say \"hi\"", ""]), (2, &[""])]),
        ("\"one\ntwo\r\nthree\",x\nnext", &[(1, &["one\ntwo\r\nthree", "x"]), (4, &["next"])]),
        ("24\" screen,b\n", &[(1, &["24\" screen", "b"])]),
        ("a, \"b\"\n", &[(1, &["a", " \"b\""])]),
        ("名前,ß\u{2028}x\n", &[(1, &["名前", "ß\u{2028}x"])]),
        ("\"\"\"\",\"a\"\r\n", &[(1, &["\"", "a"])]),
    ];
    for (text, rows) in cases {
        let expected: Vec<Seen> = rows.iter().map(|(line, cells)| good(*line, cells)).collect();
        assert_eq!(read_with(b',', text), expected, "{text:?}");
    }
    assert_eq!(read_with(b',', ""), []);
    assert_eq!(read_with(b';', "a;b,c\n"), [good(1, &["a", "b,c"])]);
    assert_eq!(read_with(b'\t', "a\tb\n"), [good(1, &["a", "b"])]);
}

#[test]
fn an_open_quote_costs_its_own_row_and_is_named_by_its_line() {
    let cases = [
        // Closed by the opening quote of a later row.
        ("h,i\n1,\"Acme\n2,Beta\n3,\"Gamma\"\n4,Delta\n", vec!["2,Beta", "3,Gamma", "4,Delta"]),
        // Closed by nothing.
        ("h,i\n1,\"Acme\n2,Beta\n3,Gamma\n4,Delta", vec!["2,Beta", "3,Gamma", "4,Delta"]),
        ("h,i\r\n1,\"Acme\r\n2,Beta\r\n", vec!["2,Beta"]),
        ("h,i\r1,\"Acme\r2,Beta\r", vec!["2,Beta"]),
    ];
    for (text, after) in cases {
        let rows = read_with(b',', text);
        assert_eq!(rows[1].line, 2, "{text:?}");
        assert_eq!(rows[1].cells, ["1", "\"Acme"], "{text:?}");
        let (cell, reason) = rows[1].fault.clone().unwrap();
        assert_eq!(cell, Some(1));
        assert!(reason.contains("line 2"), "{reason}");
        let rest: Vec<String> = rows[2..].iter().map(|row| row.cells.join(",")).collect();
        assert_eq!(rest, after, "{text:?}");
        assert!(rows[2..].iter().all(|row| row.fault.is_none()), "{text:?}");
        assert_eq!(rows.last().unwrap().line, rows.len() as u64, "{text:?}");
    }
}

#[test]
fn an_open_quote_below_a_cell_of_many_lines_is_named_by_its_own_line() {
    let rows = read_with(b',', "\"a\nb\",\"open\nnext,row\n");
    assert_eq!(rows[0].line, 1);
    assert_eq!(rows[0].cells, ["a\nb", "\"open"]);
    assert!(rows[0].fault.as_ref().unwrap().1.contains("line 2"));
    assert_eq!(rows[1], good(3, &["next", "row"]));
}

#[test]
fn faults_within_a_line_leave_the_next_line_alone() {
    let rows = read_with(b',', "\"a\"b,c\n\"24\" screen\",\"x\ny\"\n1,2\n\"end");
    assert_eq!(rows[0].fault.as_ref().unwrap().0, Some(0));
    assert!(rows[0].fault.as_ref().unwrap().1.contains("behind the closing quote"));
    assert_eq!((rows[1].line, rows[1].cells.len()), (2, 2));
    assert!(rows[1].fault.is_some());
    assert_eq!(rows[2], good(4, &["1", "2"]));
    assert!(rows[3].fault.as_ref().unwrap().1.contains("never closed"));
}

#[test]
fn a_cell_of_ten_megabytes_costs_its_own_row_and_no_memory() {
    let long = "ü".repeat(5 << 20);
    for cell in [long.clone(), format!("\"{long}\"")] {
        let source = ImportSource::from_bytes("a.csv", format!("a,b,c\n1,{cell},z\n2,y,z\n").into_bytes());
        let Ok(reader) = open_text(&source, None) else { panic!("the text opens") };
        let mut rows = CsvRows::new(reader, b',');
        let (mut row, mut seen, mut widest) = (RawRow::default(), Vec::new(), 0);
        while rows.next(&mut row).unwrap_or(false) {
            widest = widest.max(rows.window.capacity());
            seen.push((row.line(), row.len(), row.fault().map(|fault| fault.cell)));
        }
        assert_eq!(seen, [(1, 3, None), (2, 3, Some(Some(1))), (3, 3, None)]);
        assert!(widest < 4 * MAX_CELL, "{widest}");
    }
}

#[test]
fn a_quote_left_open_in_a_large_file_does_not_swallow_it() {
    let below = "2,plain\n".repeat(1 << 18);
    let rows = read_with(b',', &format!("a,b\n1,\"open\n{below}"));
    assert_eq!(rows.len(), 2 + (1 << 18));
    assert_eq!(rows.iter().filter(|row| row.fault.is_some()).count(), 1);
    let long = format!("a,b\n1,\"{}\n2,plain\n", "x".repeat(3 * MAX_CELL));
    let rows = read_with(b',', &long);
    assert_eq!(rows.len(), 3);
    assert!(rows[1].fault.is_some());
    assert_eq!(rows[2], good(3, &["2", "plain"]));
}

#[test]
fn a_row_without_end_is_cut() {
    let rows = read_with(b',', &format!("a,b\n{}\n1,2\n", "x,".repeat(MAX_ROW)));
    assert_eq!(rows[1].fault.as_ref().unwrap().0, None);
    assert_eq!(rows[1].cells.len(), KEPT_CELLS);
    assert_eq!(rows[2], good(3, &["1", "2"]));
}

#[test]
fn too_many_open_quotes_stop_the_file() {
    let text = "1,\"a\n".repeat(2_500);
    let source = ImportSource::from_bytes("a.csv", text.into_bytes());
    let Ok(reader) = open_text(&source, None) else { panic!("the text opens") };
    let mut rows = CsvRows::new(reader, b',');
    let mut row = RawRow::default();
    let stopped = std::iter::repeat_with(|| rows.next(&mut row)).find(|read| !matches!(read, Ok(true)));
    assert!(matches!(stopped, Some(Err(CsvError::Quoting { .. }))));
}

/// Well-formed text of every kind of cell, from a fixed sequence: both readers must agree on it.
#[test]
fn a_second_reader_sees_the_same_rows() {
    let pieces = ["", "a", "ü日", "say \"hi\"", "x,y", "two\nlines", "cr\r\nlf", " pad ", "\"", "=1+1"];
    let mut state = 7_u64;
    let mut draw = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % below
    };
    for _ in 0..300 {
        let width = 1 + draw(5);
        let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
        for _ in 0..=draw(8) {
            let cells: Vec<&str> = (0..width).map(|_| pieces[draw(pieces.len())]).collect();
            writer.write_record(&cells).unwrap();
        }
        let bytes = writer.into_inner().unwrap();
        let mut second = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(bytes.as_slice());
        let expected: Vec<Vec<String>> =
            second.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect();
        let text = String::from_utf8(bytes).unwrap();
        let seen: Vec<Vec<String>> = read_with(b',', &text).into_iter().map(|row| row.cells).collect();
        assert_eq!(seen, expected, "{text:?}");
    }
}
