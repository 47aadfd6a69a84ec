//! Pages as they go over the line, read by programs that know them.

use std::process::Command;

use carillon_channels::fax::Resolution;
use carillon_channels::fax::tiff::{Compression, FaxPage, WIDTH, write};
use carillon_channels::testing::TestFolder;
use rstest::rstest;

const HEIGHT: u32 = 60;

/// A page with runs of every length, and a page that is empty but for a corner.
fn bits(page: usize) -> Vec<u8> {
    let is_black = |x: u32, y: u32| match page {
        0 => (x * x / (y + 1)) % 97 < 40 || (y == 7 && x > 3) || (y == 8),
        _ => x == WIDTH - 1 && y == HEIGHT - 1,
    };
    let byte = |y: u32, at: u32| (0..8).fold(0, |byte, x| byte << 1 | u8::from(is_black(at * 8 + x, y)));
    (0..HEIGHT).flat_map(|y| (0..WIDTH / 8).map(move |at| (y, at))).map(|(y, at)| byte(y, at)).collect()
}

pub(crate) fn two_pages(resolution: Resolution, compression: Compression) -> Vec<u8> {
    let pages = [0, 1].map(|it| FaxPage::from_bits(HEIGHT, bits(it)).unwrap());
    write(&pages, resolution, compression)
}

fn tool(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|_| panic!("install Debian's package libtiff-tools"));
    let complaints = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && complaints.is_empty(), "{command:?}: {complaints}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[rstest]
#[case(Resolution::Fine, Compression::G3, "204, 196", "CCITT Group 3")]
#[case(Resolution::Normal, Compression::G3, "204, 98", "CCITT Group 3")]
#[case(Resolution::Fine, Compression::G4, "204, 196", "CCITT Group 4")]
#[case(Resolution::Normal, Compression::G4, "204, 98", "CCITT Group 4")]
fn libtiff_reads_our_pages_bit_for_bit(
    #[case] resolution: Resolution,
    #[case] compression: Compression,
    #[case] dots: &str,
    #[case] scheme: &str,
) {
    let folder = TestFolder::new();
    let file = folder.path().join("fax.tif");
    std::fs::write(&file, two_pages(resolution, compression)).unwrap();
    let told = tool(Command::new("tiffinfo").arg("-D").arg(&file));
    let expected = [
        format!("Image Width: {WIDTH} Image Length: {HEIGHT}"),
        format!("Resolution: {dots} pixels/inch"),
        format!("Compression Scheme: {scheme}"),
        "Photometric Interpretation: min-is-white".to_owned(),
        "Subfile Type: multi-page document".to_owned(),
        "Page Number: 1-2".to_owned(),
    ];
    for line in expected {
        assert!(told.contains(&line), "{line} is not in\n{told}");
    }
    for page in [0, 1] {
        let plain = folder.path().join(format!("plain{page}.tif"));
        let from = format!("{},{page}", file.display());
        tool(Command::new("tiffcp").args(["-c", "none", "-f", "msb2lsb", "-r", "10000"]).arg(from).arg(&plain));
        let found = std::fs::read(plain).unwrap();
        let start = found.windows(bits(page).len()).position(|it| it == bits(page));
        assert!(start.is_some(), "page {page} comes out as it went in");
    }
    tool(Command::new("tiff2ps").args(["-p", "-a"]).arg(&file));
}
