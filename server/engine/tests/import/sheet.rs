//! Makes workbooks for tests: the smallest archive that is one, with nothing compressed.

/// A cell of a sheet.
pub(crate) enum Cell {
    Text(&'static str),
    Number(&'static str),
    /// A serial day, shown as a date.
    Date(u32),
    Boolean(bool),
    /// An error such as `#N/A`.
    Error,
    Empty,
}

/// A workbook of sheets.
pub(crate) fn workbook(sheets: &[(&str, &[&[Cell]])]) -> Vec<u8> {
    let names: Vec<&str> = sheets.iter().map(|(name, _)| *name).collect();
    let mut parts = vec![
        ("[Content_Types].xml".to_owned(), content_types(sheets.len())),
        ("_rels/.rels".to_owned(), relations(&[("officeDocument", "xl/workbook.xml")])),
        ("xl/workbook.xml".to_owned(), book(&names)),
        ("xl/_rels/workbook.xml.rels".to_owned(), book_relations(sheets.len())),
        ("xl/styles.xml".to_owned(), STYLES.to_owned()),
    ];
    for (at, (_, rows)) in sheets.iter().enumerate() {
        parts.push((format!("xl/worksheets/sheet{}.xml", at + 1), sheet(rows)));
    }
    archive(&parts)
}

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// Style 1 is a date.
const STYLES: &str = "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">\
    <cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>";

fn content_types(sheets: usize) -> String {
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    let sheet =
        |at| format!("<Override PartName=\"/xl/worksheets/sheet{at}.xml\" ContentType=\"{kind}.worksheet+xml\"/>");
    let parts = join(1..=sheets, sheet);
    format!(
        "{HEAD}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Override PartName=\"/xl/workbook.xml\" ContentType=\"{kind}.sheet.main+xml\"/>{parts}</Types>"
    )
}

fn relations(targets: &[(&str, &str)]) -> String {
    let lines = join((1..).zip(targets), |(at, (kind, target))| {
        format!("<Relationship Id=\"rId{at}\" Type=\"{OFFICE}/{kind}\" Target=\"{target}\"/>")
    });
    format!("{HEAD}<Relationships xmlns=\"{RELATIONS}\">{lines}</Relationships>")
}

fn book_relations(sheets: usize) -> String {
    let names: Vec<String> = (1..=sheets).map(|at| format!("worksheets/sheet{at}.xml")).collect();
    let mut targets: Vec<(&str, &str)> = names.iter().map(|name| ("worksheet", name.as_str())).collect();
    targets.push(("styles", "styles.xml"));
    relations(&targets)
}

fn book(names: &[&str]) -> String {
    let sheets =
        join((1..).zip(names), |(at, name)| format!("<sheet name=\"{name}\" sheetId=\"{at}\" r:id=\"rId{at}\"/>"));
    format!("{HEAD}<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets>{sheets}</sheets></workbook>")
}

fn sheet(rows: &[&[Cell]]) -> String {
    let lines = join((1..).zip(rows), |(line, row)| {
        let cells = join(('A'..).zip(*row), |(column, cell)| written(&format!("r=\"{column}{line}\""), cell));
        format!("<row r=\"{line}\">{cells}</row>")
    });
    format!("{HEAD}<worksheet xmlns=\"{MAIN}\"><sheetData>{lines}</sheetData></worksheet>")
}

fn written(place: &str, cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => format!("<c {place} t=\"inlineStr\"><is><t>{text}</t></is></c>"),
        Cell::Number(number) => format!("<c {place}><v>{number}</v></c>"),
        Cell::Date(day) => format!("<c {place} s=\"1\"><v>{day}</v></c>"),
        Cell::Boolean(yes) => format!("<c {place} t=\"b\"><v>{}</v></c>", u8::from(*yes)),
        Cell::Error => format!("<c {place} t=\"e\"><v>#N/A</v></c>"),
        Cell::Empty => String::new(),
    }
}

fn join<T>(items: impl Iterator<Item = T>, write: impl Fn(T) -> String) -> String {
    items.map(write).collect::<Vec<_>>().concat()
}

/// A zip archive of stored parts.
fn archive(parts: &[(String, String)]) -> Vec<u8> {
    let (mut bytes, mut directory) = (Vec::new(), Vec::new());
    for (name, content) in parts {
        let offset = u32::try_from(bytes.len()).unwrap();
        let header = part_header(name, content);
        bytes.extend(b"PK\x03\x04");
        bytes.extend(&header);
        bytes.extend(name.bytes());
        bytes.extend(content.bytes());
        directory.extend(b"PK\x01\x02\x14\x00");
        directory.extend(&header);
        // No comment, first disk, no attributes.
        directory.extend([0; 10]);
        directory.extend(offset.to_le_bytes());
        directory.extend(name.bytes());
    }
    let (count, at) = (u16::try_from(parts.len()).unwrap(), u32::try_from(bytes.len()).unwrap());
    let size = u32::try_from(directory.len()).unwrap();
    bytes.extend(directory);
    bytes.extend(b"PK\x05\x06\x00\x00\x00\x00");
    bytes.extend([count.to_le_bytes(), count.to_le_bytes()].concat());
    bytes.extend([size.to_le_bytes(), at.to_le_bytes()].concat());
    bytes.extend([0, 0]);
    bytes
}

/// What stands alike before a part and in the directory: version, flags, method, time, checksum, sizes, lengths.
fn part_header(name: &str, content: &str) -> Vec<u8> {
    let (size, length) = (u32::try_from(content.len()).unwrap(), u16::try_from(name.len()).unwrap());
    let mut header = vec![0x14, 0, 0, 0, 0, 0, 0, 0, 0x21, 0];
    header.extend([checksum(content.as_bytes()), size, size].map(u32::to_le_bytes).concat());
    header.extend(length.to_le_bytes());
    header.extend([0, 0]);
    header
}

/// CRC-32, a bit at a time.
fn checksum(bytes: &[u8]) -> u32 {
    let step = |crc: u32| if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 };
    !bytes.iter().fold(u32::MAX, |crc, byte| (0..8).fold(crc ^ u32::from(*byte), |crc, _| step(crc)))
}
