//! PCL 5 raster graphics within PJL: what nearly every office printer understands. Rows are packed by `PackBits`.

use carillon_typeset::Bitmap;

/// Leaves whatever language the printer speaks.
const EXIT: &[u8] = b"\x1b%-12345X";

/// Pixels of an inch by which a sheet may differ from a size PCL has a name for.
const NEAR: u32 = 3;

/// All pages in one job.
pub(super) fn write(pages: &[Bitmap]) -> Vec<u8> {
    let mut out = EXIT.to_vec();
    out.extend(b"@PJL JOB\r\n@PJL ENTER LANGUAGE=PCL\r\n\x1bE");
    for page in pages {
        write_page(&mut out, page);
    }
    out.extend(b"\x1bE");
    out.extend(EXIT);
    out.extend(b"@PJL EOJ\r\n");
    out.extend(EXIT);
    out
}

fn write_page(out: &mut Vec<u8>, page: &Bitmap) {
    if let Some(size) = size_of(page) {
        out.extend(format!("\x1b&l{size}A").bytes());
    }
    // No margins, no skip at the perforation; the resolution; the picture from the top left corner.
    out.extend(format!("\x1b&l0e0L\x1b*t{}R\x1b*p0x0Y", page.dpi).bytes());
    out.extend(format!("\x1b*r{}s{}T\x1b*r0A\x1b*b2M", page.width, page.height).bytes());
    for row in page.rows() {
        let used = row.iter().rposition(|&byte| byte != 0).map_or(0, |at| at + 1);
        let packed = pack(&row[..used]);
        out.extend(format!("\x1b*b{}W", packed.len()).bytes());
        out.extend(packed);
    }
    out.extend(b"\x1b*rC\x0c");
}

/// The number of a paper size, by what a sheet measures.
fn size_of(page: &Bitmap) -> Option<u32> {
    let near = |pixels: u32, millimetres_by_ten: u32| (pixels * 254 / page.dpi).abs_diff(millimetres_by_ten) <= NEAR;
    let is = |width, height| near(page.width, width) && near(page.height, height);
    if is(2100, 2970) {
        Some(26)
    } else if is(2159, 2794) {
        Some(2)
    } else {
        None
    }
}

/// `PackBits`: a run of equal bytes as its length and one of them, other bytes as their number and themselves.
fn pack(row: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(row.len() / 2);
    let mut rest = row;
    while let Some(&first) = rest.first() {
        let run = rest.iter().take(128).take_while(|&&byte| byte == first).count();
        if run > 1 {
            // 257 - run: the negative of one less than the run.
            out.extend([u8::try_from(257 - run).unwrap_or_default(), first]);
            rest = &rest[run..];
            continue;
        }
        let different = rest.windows(2).take(127).take_while(|pair| pair[0] != pair[1]).count();
        let count = if different + 1 >= rest.len().min(128) { rest.len().min(128) } else { different };
        let count = count.max(1);
        out.push(u8::try_from(count - 1).unwrap_or_default());
        out.extend(&rest[..count]);
        rest = &rest[count..];
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn unpack(packed: &[u8]) -> Vec<u8> {
        let mut out = Vec::new();
        let mut rest = packed;
        while let Some((&head, behind)) = rest.split_first() {
            let (bytes, behind) = match head {
                0..=127 => behind.split_at(usize::from(head) + 1),
                _ => behind.split_at(1),
            };
            let times = if head > 127 { 257 - usize::from(head) } else { 1 };
            out.extend(bytes.repeat(times));
            rest = behind;
        }
        out
    }

    #[rstest]
    #[case(&[])]
    #[case(&[7])]
    #[case(&[7, 7])]
    #[case(&[1, 2, 3, 3, 3, 4])]
    #[case(&[0; 400])]
    #[case(&(0..=255).collect::<Vec<u8>>())]
    #[case(&[1, 1, 2, 3, 4, 4, 5, 6, 6])]
    fn packed_rows_come_back(#[case] row: &[u8]) {
        assert_eq!(unpack(&pack(row)), row, "{:?}", pack(row));
    }
}
