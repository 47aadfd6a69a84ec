//! The whole way down, on real protocols: a real Postfix cannot deliver and bounces, the letter is printed through CUPS, its
//! code is read from the paper and scanned at the returns desk, the fax goes to HylaFAX, where a person picks up the
//! telephone, and a task is left for a colleague.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use carillon_channels::testing::letter_contract::PrintHouse as _;
use carillon_channels::testing::{Callee, Cups, HylaFax, Postfix, PostfixOptions, free_port};
use reqwest::redirect::Policy;
use reqwest::{Client, StatusCode};

use crate::support::{Company, Installation, Program, sample, wait_until};

const PEOPLE_MAP: &str = "target = \"customers\"\n[columns]\nexternal_id = \"No\"\nfamily = \"Family\"\ngiven = \"Given\"\n\
language = \"Language\"\ncountry = \"Country\"\nemail = \"Email\"\nfax = \"Fax\"\nstreet = \"Street\"\nlocality = \"Town\"\n\
region = \"Region\"\npostal_code = \"Code\"\n";
const PASSWORD: &str = "a password for the desk";

/// The house, the street and everybody in it.
struct Town {
    far: Postfix,
    postfix: Postfix,
    printer: Cups,
    fax: HylaFax,
    installation: Installation,
}

impl Town {
    fn build() -> Self {
        let refusal = "550 5.1.1 User unknown in virtual mailbox table";
        let refuse = ["c0@far.test", "c1@far.test"].map(|it| (it.to_owned(), refusal.to_owned())).to_vec();
        let far = Postfix::start_with(&PostfixOptions { refuse, ..PostfixOptions::default() });
        let lmtp = free_port();
        let ways = format!(
            "transport_maps = inline:{{ {{far.test = smtp:[127.0.0.1]:{}}}, {{ours.test = lmtp:inet:127.0.0.1:{lmtp}}} }}",
            far.port()
        );
        let postfix = Postfix::start_with(&PostfixOptions { settings: vec![ways], ..PostfixOptions::default() });
        let (printer, fax) = (Cups::start(), HylaFax::start());
        let installation = Installation::new()
            .with_smtp(postfix.port())
            .with("INCOMING__DOMAIN", "ours.test")
            .with("INCOMING__LMTP__LISTEN", format!("127.0.0.1:{lmtp}"))
            .with("LETTER__PROVIDER", "ipp")
            .with("LETTER__IPP__PRINTER", printer.printer())
            .with("FAX__PROVIDER", "hylafax")
            .with("FAX__HYLAFAX__PORT", fax.port())
            .with("FAX__HYLAFAX__DIALS", 1)
            .with("FAX__HYLAFAX__TRIES", 1)
            .with("FAX__HYLAFAX__RETRY_SECONDS", 1);
        Self { far, postfix, printer, fax, installation }
    }

    /// A German and a Japanese customer, about whose licenses the notice of thirty days is due.
    fn move_in(&self) {
        Company::of(2).import_into(&self.installation);
        let folder = self.installation.data().with_file_name("people");
        std::fs::create_dir_all(&folder).unwrap();
        let number = |at| Callee::Voice.number(at);
        let people = format!(
            "No,Family,Given,Language,Country,Email,Fax,Street,Town,Region,Code\n\
             c0,Vogt,Annika,de,DE,c0@far.test,{},Hafenstraße 12,Hamburg,,20457\n\
             c1,佐藤,陽菜,ja,JP,c1@far.test,{},丸の内1丁目3番2号,千代田区,東京都,100-0005\n",
            number(1),
            number(2)
        );
        let (table, map) = (folder.join("people.csv"), folder.join("people.map.toml"));
        std::fs::write(&table, people).unwrap();
        std::fs::write(&map, PEOPLE_MAP).unwrap();
        self.installation.must(&["import", path(&table), "--map", path(&map)]);
        self.installation.must(&["campaign", "apply", path(&sample("campaigns/renewal"))]);
        let desk = ["user", "add", "desk@example.com", "--name", "Mina"];
        self.installation.must_with(&desk, PASSWORD);
    }
}

fn path(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// What a reader of codes finds on the first page of a letter.
fn scan(pdf: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let (file, page) = (folder.path().join("letter.pdf"), folder.path().join("page"));
    std::fs::write(&file, pdf).unwrap();
    let mut raster = Command::new("pdftoppm");
    raster.args(["-r", "300", "-png", "-singlefile", path(&file), path(&page)]);
    assert!(raster.status().expect("poppler-utils is installed: run make tools").success());
    let read = Command::new("dmtxread").args(["-N", "1", "-m", "20000"]).arg(page.with_extension("png")).output();
    String::from_utf8(read.expect("dmtx-utils is installed: run make tools").stdout).unwrap()
}

/// Somebody at the returns desk.
struct Desk<'a> {
    program: &'a Program,
    browser: Client,
}

impl<'a> Desk<'a> {
    async fn sign_in(program: &'a Program) -> Self {
        let browser = Client::builder().redirect(Policy::none()).cookie_store(true).build().unwrap();
        let desk = Self { program, browser };
        let answer = desk.post("/care/sign-in", &[("email", "desk@example.com"), ("password", PASSWORD)]).await;
        assert!(answer.starts_with("/care"), "{answer}");
        desk
    }

    /// Sends a form; gives where it leads.
    async fn post(&self, path: &str, form: &[(&str, &str)]) -> String {
        let request = self.browser.post(self.program.url(path)).header("origin", self.program.url(""));
        let answer = request.form(form).send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::SEE_OTHER, "{path}");
        answer.headers()["location"].to_str().unwrap().to_owned()
    }

    async fn bytes(&self, path: &str) -> Vec<u8> {
        let answer = self.browser.get(self.program.url(path)).send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::OK, "{path}");
        answer.bytes().await.unwrap().to_vec()
    }

    async fn page(&self, path: &str) -> String {
        let answer = self.browser.get(self.program.url(path)).send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::OK, "{path}");
        answer.text().await.unwrap()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bounce_becomes_a_letter_a_returned_letter_a_fax_and_a_voice_at_the_telephone_a_task() {
    let town = Town::build();
    town.move_in();
    let program = town.installation.serve(&[]).await;
    let desk = Desk::sign_in(&program).await;

    wait_until("two letters are printed", || async { town.printer.printed().len() >= 2 }).await;
    let printed: BTreeMap<String, Vec<u8>> = town.printer.printed().into_iter().collect();
    for (key, pdf) in &printed {
        let code = scan(pdf);
        assert!(code.contains(key.as_str()) && code.ends_with("|1/1"), "{code}: {key}");
        let told = desk.post("/care/returns", &[("code", code.as_str()), ("reason", "moved")]).await;
        assert_eq!(told, "/care/returns?reason=moved&told=taken");
        let again = desk.post("/care/returns", &[("code", code.as_str()), ("reason", "moved")]).await;
        assert_eq!(again, "/care/returns?reason=moved&told=known");
    }
    let shown = desk.page("/care/returns?reason=moved&told=taken").await;
    assert!(shown.contains("Vogt") && shown.contains("佐藤"), "{shown}");

    wait_until("two tasks are left", || async {
        desk.page("/care/tasks").await.matches("data-testid=\"task\"").count() == 2
    })
    .await;
    let tasks = desk.page("/care/tasks").await;
    assert!(tasks.contains("Vogt") && tasks.contains("佐藤"), "{tasks}");

    // A few more ticks: nothing goes twice.
    tokio::time::sleep(std::time::Duration::from_secs(3)).await;
    assert_eq!((town.printer.printed().len(), town.fax.calls().len()), (2, 2), "{}", program.told());
    let handed_over =
        town.postfix.log().matches("to=<c0@far.test>").count() + town.far.log().matches("c0@far.test").count();
    assert!(handed_over >= 1, "{}", town.postfix.log());
    for name in ["Vogt", "佐藤"] {
        let found = desk.page(&format!("/care/find?q={name}")).await;
        let id = found.split("/care/communications/").nth(1).and_then(|rest| rest.split(['"', '?']).next());
        let page = desk.page(&format!("/care/communications/{}", id.unwrap_or_default())).await;
        let kinds: Vec<&str> = page.split("data-kind=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let aside = ["delivery-arrived", "offer-placed"];
        let way: Vec<&str> = kinds.iter().rev().copied().filter(|it| !aside.contains(it)).collect();
        assert_eq!(
            way,
            [
                "communication-planned",
                "delivery-accepted",
                "delivery-rejected",
                "address-suppressed",
                "ladder-moved",
                "delivery-accepted",
                "letter-returned",
                "address-suppressed",
                "ladder-moved",
                "delivery-accepted",
                "delivery-rejected",
                "address-suppressed",
                "ladder-ended",
            ],
            "{name}"
        );
        assert_eq!(kinds.iter().filter(|it| **it == "delivery-arrived").count(), 1, "the letter was printed");
        let letter =
            page.split("/paper\"").filter_map(|it| it.rsplit('"').next()).find(|it| it.contains("/deliveries/"));
        let fax = letter.map(|it| format!("{it}/paper")).unwrap_or_default();
        assert!(desk.bytes(&fax).await.starts_with(b"%PDF"), "{fax}");
    }
}
