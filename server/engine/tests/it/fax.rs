//! Faxes as they leave the house: drawn in every script, and read by programs that are not ours.

use std::process::Command;

use carillon_channels::End;
use carillon_channels::fax::{FaxFormat, FaxJob, FaxPages, FaxProvider as _, HylaFaxProvider, HylaFaxSettings};
use carillon_channels::testing::fax_contract::{PhoneLine as _, wait_for_faxes};
use carillon_channels::testing::{HylaFax, sample_fax};
use carillon_store::on_both_databases;
use carillon_store::testing::TestDatabase;

use crate::house::House;
use crate::ladder::{EVERY_WAY, house};

/// The fax of a customer, from a brand of this name.
async fn fax(db: &TestDatabase, language: &str, brand: &str) -> (House, FaxJob) {
    let people = EVERY_WAY.replace(",de,", &format!(",{language},"));
    let house = house(db, "ladder = [\"fax\"]", &people).await;
    let brands = format!(
        "[[brand]]\nexternal_id = \"house\"\nname = \"{brand}\"\nsender_name = \"Aurora\"\n\
         sender_email = \"notices@aurora.example\"\n"
    );
    house.engine.import_brands(&brands).await.unwrap();
    house.work().await;
    let mut faxes = house.faxes.sent();
    assert_eq!(faxes.len(), 1, "{faxes:?}");
    (house, faxes.remove(0).job)
}

fn tiff(job: &FaxJob) -> &[u8] {
    let FaxPages::Tiff(bytes) = &job.pages else { panic!("pages are drawn here") };
    bytes
}

/// What `tiffinfo` says of each page.
fn pages(file: &[u8]) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("fax.tiff");
    std::fs::write(&path, file).unwrap();
    let told = Command::new("tiffinfo").arg(&path).output().expect("tiffinfo runs: install libtiff-tools");
    let told = String::from_utf8(told.stdout).unwrap();
    told.split("TIFF Directory at").filter(|it| it.contains("Image Width")).map(ToOwned::to_owned).collect()
}

/// The pixels of each page, without what stands around them.
fn pixels(file: &[u8]) -> Vec<Vec<u8>> {
    let folder = tempfile::tempdir().unwrap();
    let (path, plain) = (folder.path().join("fax.tiff"), folder.path().join("plain.tiff"));
    std::fs::write(&path, file).unwrap();
    let page = |at: usize| {
        let from = format!("{},{at}", path.display());
        let done =
            Command::new("tiffcp").args(["-c", "none", "-f", "msb2lsb", "-r", "10000"]).arg(from).arg(&plain).status();
        assert!(done.expect("tiffcp runs: install libtiff-tools").success());
        let bytes = std::fs::read(&plain).unwrap();
        // Behind the header of eight bytes lies the only strip.
        bytes[8..8 + 1728 / 8 * 2000].to_vec()
    };
    (0..pages(file).len()).map(page).collect()
}

on_both_databases! {
    // Statements E1 and E2.
    async fn e1_a_fax_is_what_fax_machines_take(db: TestDatabase) {
        let (house, job) = fax(&db, "ar", "Aurora Software").await;
        assert_eq!(house.faxes.takes(), FaxFormat::Tiff);
        let pages = pages(tiff(&job));
        assert!(!pages.is_empty());
        for page in &pages {
            for line in [
                "Image Width: 1728 Image Length: 229", "Resolution: 204, 196 pixels/inch", "Bits/Sample: 1",
                "Compression Scheme: CCITT Group 4", "Photometric Interpretation: min-is-white",
            ] {
                assert!(page.contains(line), "{line} is not in\n{page}");
            }
        }
        assert_eq!(job.header.as_deref(), Some("Aurora Software +49 30 12345600"), "those who dial have its letters");
    }

    async fn a_sender_in_other_letters_stands_on_the_page(db: TestDatabase) {
        let (_, job) = fax(&db, "de", "オーロラ").await;
        assert_eq!(job.header, None, "HylaFAX would write question marks");
        let black: u32 = pixels(tiff(&job))[0][..1728 / 8 * 84].iter().map(|it| it.count_ones()).sum();
        assert!(black > 500, "{black} pixels in the uppermost 11 mm");
    }

    async fn what_was_drawn_goes_over_a_real_servers_line_as_it_is(db: TestDatabase) {
        let (_, job) = fax(&db, "ar", "オーロラ").await;
        let server = HylaFax::start();
        let settings = HylaFaxSettings { host: "127.0.0.1".to_owned(), port: server.port(), ..HylaFaxSettings::default() };
        let provider = HylaFaxProvider::new(&settings).unwrap();
        assert_eq!(provider.takes(), FaxFormat::Tiff);
        let job = FaxJob { to: sample_fax("dlv_a", 1).to, ..job };
        let receipt = provider.send(&job).await.receipt.unwrap();
        let report = wait_for_faxes(&provider, &[receipt]).await.remove(0);
        assert_eq!(report.end, End::Delivered, "{report:?}");
        let (_, arrived) = server.arrived().into_iter().find(|it| it.0 == job.key).unwrap();
        assert_eq!(pixels(&arrived), pixels(tiff(&job)), "pixel for pixel");
    }
}
