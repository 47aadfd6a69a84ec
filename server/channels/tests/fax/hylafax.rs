//! What becomes of a fax with a real HylaFAX: its queue, its retries and its words, with modems that are a program.

use carillon_channels::End;
use carillon_channels::fax::{FaxJob, FaxPages, FaxProvider as _, HylaFaxProvider, HylaFaxSettings, Resolution, tiff};
use carillon_channels::testing::fax_contract::wait_for_faxes;
use carillon_channels::testing::{Callee, HylaFax, cut_after, free_port, sample_fax};
use carillon_domain::Setback;
use secrecy::SecretString;

fn settings(port: u16) -> HylaFaxSettings {
    HylaFaxSettings { host: "127.0.0.1".to_owned(), port, dials: 3, retry_seconds: 2, ..HylaFaxSettings::default() }
}

pub(crate) fn provider(server: &HylaFax) -> HylaFaxProvider {
    HylaFaxProvider::new(&settings(server.port())).unwrap()
}

fn job_of(receipt: &str) -> u32 {
    receipt.split_once(':').unwrap().0.parse().unwrap()
}

#[tokio::test]
async fn how_a_call_ends_is_read_and_what_is_tried_again_is_hylafaxs_own_business() {
    let server = HylaFax::start();
    let provider = provider(&server);
    let mut receipts = Vec::new();
    for (extension, callee) in (1..).zip(Callee::ALL) {
        let job = FaxJob { to: callee.number(extension), ..sample_fax(&format!("dlv_{callee:?}"), 3) };
        receipts.push(provider.send(&job).await.receipt.unwrap());
    }
    let ends: Vec<_> = wait_for_faxes(&provider, &receipts).await.into_iter().map(|it| it.end).collect();
    let failed = End::Failed;
    let expected = [
        (Callee::Fax, End::Delivered, 1),
        (Callee::Busy, failed(Setback::Busy), 3),
        (Callee::Nobody, failed(Setback::NoAnswer), 3),
        (Callee::Voice, failed(Setback::NotAFax), 1),
        (Callee::Silence, failed(Setback::NotAFax), 1),
        (Callee::BreaksOff, End::Delivered, 2),
        (Callee::BusyOnce, End::Delivered, 2),
    ];
    let calls = server.calls();
    for ((receipt, found), (callee, end, times)) in receipts.iter().zip(ends).zip(expected) {
        assert_eq!(found, end, "{callee:?}");
        let of_job: Vec<_> = calls.iter().filter(|it| it.0 == job_of(receipt)).collect();
        assert_eq!(of_job.len(), times, "{callee:?}: {of_job:?}");
    }
    let broken_off = job_of(&receipts[5]);
    let pages: Vec<_> = calls.iter().filter(|it| it.0 == broken_off).map(|it| it.2).collect();
    assert_eq!(pages, [1, 2], "the second call goes on with the page that failed");
}

// Statement E6.
#[tokio::test]
async fn e6_a_fax_that_broke_off_at_page_3_of_5_goes_on_from_there_with_a_cover() {
    let server = HylaFax::start();
    let provider = provider(&server);
    let job = FaxJob { to: Callee::BreaksOff.number(1), ..sample_fax("dlv_a", 5) };
    let receipt = provider.send(&job).await.receipt.unwrap();
    assert_eq!(wait_for_faxes(&provider, std::slice::from_ref(&receipt)).await[0].end, End::Delivered);
    let job = job_of(&receipt);
    let pages: Vec<_> = server.calls().iter().filter(|it| it.0 == job).map(|it| it.2).collect();
    assert_eq!(pages, [1, 3]);
    assert_eq!(server.cover(job, 1), None);
    assert!(server.cover(job, 2).is_some_and(|page| page.starts_with(b"II*\0") || page.starts_with(b"MM\0*")), "{job}");
}

#[tokio::test]
async fn what_is_still_tried_says_how_it_stands() {
    let server = HylaFax::start();
    let slow = HylaFaxSettings { retry_seconds: 600, ..settings(server.port()) };
    let provider = HylaFaxProvider::new(&slow).unwrap();
    let job = FaxJob { to: Callee::BreaksOff.number(1), ..sample_fax("dlv_a", 3) };
    let receipt = provider.send(&job).await.receipt.unwrap();
    let mut told = String::new();
    for _ in 0..300 {
        let standing = provider.standings(std::slice::from_ref(&receipt)).await.unwrap().remove(0);
        assert_eq!(standing.end, None, "{standing:?}");
        told = standing.told;
        if told.contains("goes on with page 2") {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    assert!(told.contains("1 of 3 pages, dialled 1 of 3 times: RSPREC error/got DCN"), "{told}");
    assert_eq!(provider.cancel(&receipt).await, Ok(true), "what waits to be tried again can be taken back");
    assert_eq!(wait_for_faxes(&provider, &[receipt]).await[0].end, End::Cancelled);
}

#[tokio::test]
async fn what_is_asked_for_stands_on_hylafaxs_own_slip() {
    let server = HylaFax::start();
    let settings = HylaFaxSettings { international_prefix: Some("00".to_owned()), ..settings(server.port()) };
    let provider = HylaFaxProvider::new(&settings).unwrap();
    let odd = "Müller \"100 %\" | 東京".to_owned();
    let job = FaxJob { header: Some(odd), resolution: Resolution::Normal, ..sample_fax("dlv_a", 1) };
    let receipt = provider.send(&job).await.receipt.unwrap();
    wait_for_faxes(&provider, std::slice::from_ref(&receipt)).await;
    let slip = server.slip(job_of(&receipt));
    let number = format!("number:00{}", &job.to.as_str()[1..]);
    let header = "tagline:Müller '100  '   ??|%Y-%m-%d %H:%M|%%p/%%t";
    for line in [&*number, header, "resolution:98", "maxdials:3", "retrytime:2", "jobtag:dlv_a", "notify:none"] {
        assert!(slip.lines().any(|it| it == line), "{line} is not in\n{slip}");
    }
}

#[tokio::test]
async fn our_own_pages_go_over_the_line_as_they_are() {
    let server = HylaFax::start();
    let provider = provider(&server);
    for (key, compression) in [("dlv_g3", tiff::Compression::G3), ("dlv_g4", tiff::Compression::G4)] {
        let pages = FaxPages::Tiff(crate::pages::two_pages(Resolution::Fine, compression));
        let job = FaxJob { pages, ..sample_fax(key, 2) };
        let receipt = provider.send(&job).await.receipt.unwrap();
        let report = wait_for_faxes(&provider, &[receipt]).await.remove(0);
        assert_eq!(report.end, End::Delivered, "{report:?}");
        assert!(report.told.contains("2 of 2 pages"), "{report:?}");
    }
}

#[tokio::test]
async fn a_server_that_wants_a_password_is_given_it() {
    let server = HylaFax::start_with(&format!("carillon@:101:{}\n", hash("modem-9")));
    let without = provider(&server);
    let answer = without.send(&sample_fax("dlv_a", 1)).await;
    assert_eq!(answer.outcome.kind(), "deferred", "{answer:?}");
    assert!(answer.outcome.reply().contains("hosts.hfaxd"), "{answer:?}");
    let with = |password: &str| {
        let password = Some(SecretString::from(password));
        HylaFaxProvider::new(&HylaFaxSettings { password, ..settings(server.port()) }).unwrap()
    };
    assert!(with("wrong").check().await.unwrap_err().contains("correct username and password"));
    assert_eq!(with("modem-9").check().await, Ok(()));
}

/// A password as `hosts.hfaxd` has it.
fn hash(password: &str) -> String {
    let output = std::process::Command::new("openssl").args(["passwd", "-1", password]).output().unwrap();
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

#[tokio::test]
async fn a_fax_whose_answer_was_lost_is_found_with_the_server_and_not_sent_again() {
    let server = HylaFax::start();
    let provider = HylaFaxProvider::new(&settings(cut_after(server.port(), "JSUBM").await)).unwrap();
    let answer = provider.send(&sample_fax("dlv_a", 1)).await;
    assert_eq!(answer.outcome.kind(), "accepted", "{answer:?}");
    wait_for_faxes(&provider, &[answer.receipt.unwrap()]).await;
    assert_eq!(server.calls().len(), 1);
}

#[tokio::test]
async fn a_line_that_breaks_before_the_job_is_submitted_leaves_nothing_behind() {
    let server = HylaFax::start();
    let provider = HylaFaxProvider::new(&settings(cut_after(server.port(), "JOBINFO").await)).unwrap();
    let answer = provider.send(&sample_fax("dlv_a", 1)).await;
    assert_eq!(answer.outcome.kind(), "deferred", "{answer:?}");
    let again = provider.send(&sample_fax("dlv_a", 1)).await;
    wait_for_faxes(&provider, &[again.receipt.unwrap()]).await;
    assert_eq!(server.calls().len(), 1);
}

#[tokio::test]
async fn a_server_that_is_away_puts_faxes_off() {
    let away = HylaFaxProvider::new(&settings(free_port())).unwrap();
    let answer = away.send(&sample_fax("dlv_a", 1)).await;
    assert_eq!(answer.outcome.kind(), "deferred", "{answer:?}");
    assert!(away.check().await.unwrap_err().contains("is not reached"));
    assert!(away.news(&["1:dlv_a".to_owned()]).await.is_err());
}
