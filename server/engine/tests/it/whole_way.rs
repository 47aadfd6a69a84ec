//! The whole way down on the test clock, over real servers: each step comes within one tick of what caused it, and nothing
//! goes twice. What goes on outside of ticks (a bounce that arrives, a scan, a telephone) takes no time on this clock.

use std::sync::Arc;

use carillon_channels::email::{SmtpProvider, SmtpSettings};
use carillon_channels::fax::{HylaFaxProvider, HylaFaxSettings};
use carillon_channels::inbound::{LmtpServer, LmtpSettings};
use carillon_channels::letter::{IppProvider, IppSettings};
use carillon_channels::testing::letter_contract::PrintHouse as _;
use carillon_channels::testing::{Callee, Cups, HylaFax, Postfix, PostfixOptions};
use carillon_channels::{email::Security, sms};
use carillon_domain::{Clock, FixedClock};
use carillon_engine::{Carriers, ReturnReason, Returned};
use carillon_store::on_both_databases;
use carillon_store::testing::TestDatabase;
use jiff::{SignedDuration, Timestamp};
use tokio_util::sync::CancellationToken;

use crate::house::{House, from_noon};
use crate::ladder::{kinds, move_in, rungs};

/// What a tick is apart from the next.
const TICK: SignedDuration = SignedDuration::from_mins(1);
const BOUNCED: &str = "email rejected hard-bounce";
const RETURNED: &str = "letter rejected returned";

/// A clock that stands but for an instant at each look, so that what happens has an order.
struct Creeping(FixedClock);

impl Clock for Creeping {
    fn now(&self) -> Timestamp {
        self.0.advance(SignedDuration::from_micros(10))
    }
}

/// The servers, and a house that uses them.
struct Town {
    house: House,
    clock: Arc<Creeping>,
    printer: Cups,
    fax: HylaFax,
    near: Postfix,
    _far: Postfix,
    stop: CancellationToken,
}

impl Drop for Town {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}

impl Town {
    /// One customer, who has moved, whose fax number is a telephone, and whose mailbox is gone.
    async fn build(db: &TestDatabase, person: &str) -> Self {
        let lmtp = LmtpSettings { listen: "127.0.0.1:0".to_owned(), ..LmtpSettings::default() };
        let lmtp = LmtpServer::bind(&lmtp).await.unwrap();
        let refuse = vec![("c0@far.test".to_owned(), "550 5.1.1 User unknown in virtual mailbox table".to_owned())];
        let far = Postfix::start_with(&PostfixOptions { refuse, ..PostfixOptions::default() });
        let ways = format!(
            "transport_maps = inline:{{ {{far.test = smtp:[127.0.0.1]:{}}}, {{bounces.example = lmtp:inet:127.0.0.1:{}}} }}",
            far.port(),
            lmtp.port().unwrap()
        );
        let near = Postfix::start_with(&PostfixOptions { settings: vec![ways], ..PostfixOptions::default() });
        let (printer, fax) = (Cups::start(), HylaFax::start());
        let smtp = SmtpSettings {
            host: "127.0.0.1".to_owned(),
            port: near.port(),
            security: Security::None,
            ..SmtpSettings::default()
        };
        let line = HylaFaxSettings {
            host: "127.0.0.1".to_owned(),
            port: fax.port(),
            dials: 1,
            tries: 1,
            retry_seconds: 1,
            ..HylaFaxSettings::default()
        };
        let carriers = Carriers {
            letter: Arc::new(
                IppProvider::new(&IppSettings { printer: printer.printer(), ..IppSettings::default() }).unwrap(),
            ),
            fax: Arc::new(HylaFaxProvider::new(&line).unwrap()),
            sms: Arc::new(sms::MemoryProvider::default()),
        };
        let clock = Arc::new(Creeping(FixedClock::at(from_noon().now())));
        let smtp = Arc::new(SmtpProvider::new(&smtp).unwrap());
        let house = House::with_carriers(db, clock.clone(), smtp, carriers).await;
        let ladder = "ladder = [\"email\", \"letter\", \"fax\"]";
        let house = move_in(house, ladder, &person.replace("FAX", Callee::Voice.number(1).as_str())).await;
        let stop = CancellationToken::new();
        let (sink, stopped) = (Arc::new(house.engine.clone()), stop.clone());
        tokio::spawn(async move { lmtp.serve(sink, stopped).await });
        Self { house, clock, printer, fax, near, _far: far, stop }
    }

    /// One tick: what is due goes out, and those who carry are asked.
    async fn tick(&self) {
        self.clock.0.advance(TICK);
        self.house.work().await;
        self.house.engine.ask_carriers().await.unwrap();
    }

    /// Waits for the world outside, while the clock stands.
    async fn wait_until(&self, what: &str, is_so: impl AsyncFn() -> bool) {
        for _ in 0..600 {
            if is_so().await {
                return;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        panic!("{what}: {:?}\n{}", rungs(&self.house).await, self.near.log());
    }

    async fn walk(&self) {
        let person = self.house.person().await;
        self.tick().await;
        self.wait_until("the mail comes back", async || rungs(&self.house).await.len() == 2).await;
        assert_eq!(rungs(&self.house).await, [BOUNCED, "letter planned -"]);

        self.tick().await;
        assert_eq!(rungs(&self.house).await, [BOUNCED, "letter accepted -"], "one tick behind the bounce");
        self.wait_until("the letter is printed", async || self.printer.printed().len() == 1).await;
        let (piece, pdf) = self.printer.printed().remove(0);
        assert!(pdf.starts_with(b"%PDF"));
        let scan = || async { self.house.engine.scan_return(&piece, ReturnReason::Moved, &person).await.unwrap() };
        assert!(matches!(scan().await, Returned::Taken(_)));
        assert!(!matches!(scan().await, Returned::Taken(_)), "scanned twice changes nothing");
        assert_eq!(rungs(&self.house).await, [BOUNCED, RETURNED, "fax planned -"]);

        self.tick().await;
        assert_eq!(rungs(&self.house).await[2], "fax accepted -", "one tick behind the scan");
        self.wait_until("somebody picks up the telephone", async || !self.fax.calls().is_empty()).await;
        self.wait_until("the job has ended", async || !self.fax.slip(self.fax.calls()[0].0).is_empty()).await;

        self.tick().await;
        assert_eq!(rungs(&self.house).await, [BOUNCED, RETURNED, "fax rejected not-a-fax"], "one tick behind the call");
        let tasks = self.house.engine.open_tasks().await.unwrap();
        assert_eq!(tasks.len(), 1, "{tasks:?}");

        for _ in 0..3 {
            self.tick().await;
        }
        let sent =
            (self.near.log().matches("to=<c0@far.test>").count(), self.printer.printed().len(), self.fax.calls().len());
        assert_eq!(sent, (1, 1, 1), "nothing goes twice: {}", self.near.log());
        assert_eq!(self.house.engine.open_tasks().await.unwrap().len(), 1);
        let way: Vec<_> = kinds(&self.house).await.into_iter().filter(|it| it != "delivery-arrived").collect();
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
            ]
        );
        let db = self.house.engine.store().connection();
        let customer = carillon_store::customer::by_external_id(db, "c0").await.unwrap().unwrap();
        let events = carillon_store::event::of_customer(db, &customer.id, 100).await.unwrap();
        let moments: Vec<i64> =
            events.iter().rev().skip_while(|it| it.kind != "communication-planned").map(|it| it.at).collect();
        let creep = 1_000;
        for pair in moments.windows(2) {
            assert!((0..=TICK.as_millis() + creep).contains(&i128::from(pair[1] - pair[0])), "{moments:?}");
        }
    }
}

on_both_databases! {
    async fn in_german_each_step_is_one_tick_behind_its_cause(db: TestDatabase) {
        let person = "c0,person,Vogt,Annika,de,DE,c0@far.test,,FAX,Hafenstraße 12,Hamburg,20457\n";
        Town::build(&db, person).await.walk().await;
    }

    async fn in_japanese_each_step_is_one_tick_behind_its_cause(db: TestDatabase) {
        let person = "c0,person,佐藤,陽菜,ja,JP,c0@far.test,,FAX,丸の内1丁目3番2号,千代田区,100-0005\n";
        Town::build(&db, person).await.walk().await;
    }
}
