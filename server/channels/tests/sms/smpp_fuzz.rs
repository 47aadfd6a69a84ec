//! A message center that means harm: whatever it sends, the client does not panic, does not hang and does not grow.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use carillon_channels::sms::{SmppProvider, SmppSettings, SmsProvider as _};
use carillon_channels::testing::sample_text;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio::task::JoinSet;
use tokio::time::{Instant, timeout};

use crate::smpp_settings::{plain, provider};

/// How long the long run takes, and where its chance begins.
const LONG: Duration = Duration::from_mins(10);
const SEED: [u8; 32] = *b"a message center that means harm";
/// The longest a case may take: the patience of the settings twice, and a slow machine.
const LIMIT: Duration = Duration::from_secs(20);
/// How much the program may grow, in bytes.
const GROWTH: usize = 64 * 1024 * 1024;

/// Panics of any thread; the test's own are told by the harness.
static PANICS: AtomicUsize = AtomicUsize::new(0);

fn count_panics() {
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        if info.location().is_some_and(|it| !it.file().contains("tests/")) {
            PANICS.fetch_add(1, Ordering::Relaxed);
        }
        before(info);
    }));
}

fn command(id: u32, status: u32, sequence: u32, body: &[u8]) -> Vec<u8> {
    let length = u32::try_from(16 + body.len()).unwrap();
    let mut bytes = Vec::with_capacity(16 + body.len());
    for word in [length, id, status, sequence] {
        bytes.extend_from_slice(&word.to_be_bytes());
    }
    bytes.extend_from_slice(body);
    bytes
}

/// The body of a `deliver_sm` with these words, and fields after it.
fn delivered(class: u8, coding: u8, words: &[u8], fields: &[u8]) -> Vec<u8> {
    let mut body = b"\0\x01\x014915112345678\0\x01\x0172345\0".to_vec();
    body.extend_from_slice(&[class, 0, 0, 0, 0, 0, 0, coding, 0, u8::try_from(words.len()).unwrap()]);
    body.extend_from_slice(words);
    body.extend_from_slice(fields);
    body
}

fn bytes(most: usize) -> impl Strategy<Value = Vec<u8>> {
    proptest::collection::vec(prop_oneof![2 => 0_u8..9, 1 => any::<u8>()], 0..most)
}

/// Commands nobody would send, and some that anybody does.
fn piece() -> impl Strategy<Value = Vec<u8>> {
    let id = prop_oneof![
        4 => prop::sample::select(&[5_u32, 0x15, 0x103, 0x102, 6, 9, 0x8000_0000][..]),
        3 => prop::sample::select(&[0x8000_0004_u32, 0x8000_0009, 0x8000_0015, 0x8000_0006][..]),
        1 => any::<u32>(),
    ];
    let status = prop_oneof![3 => Just(0_u32), 1 => 0_u32..0x120, 1 => any::<u32>()];
    let sequence = prop_oneof![4 => 0_u32..6, 1 => any::<u32>()];
    let words = prop_oneof![
        bytes(254),
        Just(b"id:1 stat:DELIVRD err:000".to_vec()),
        (any::<u8>(), 0_u8..4, 0_u8..4).prop_map(|(reference, count, at)| vec![5, 0, 3, reference, count, at, b'a']),
    ];
    let fields = prop_oneof![
        Just(Vec::new()),
        bytes(60),
        (any::<u16>(), bytes(40)).prop_map(|(tag, value)| {
            let length = u16::try_from(value.len()).unwrap();
            [&tag.to_be_bytes()[..], &length.to_be_bytes(), &value].concat()
        }),
    ];
    let classes = prop_oneof![Just(0_u8), Just(4), Just(0x40), any::<u8>()];
    prop_oneof![
        1 => bytes(200),
        3 => (id, status, sequence.clone(), bytes(120))
            .prop_map(|(id, status, sequence, body)| command(id, status, sequence, &body)),
        4 => (sequence.clone(), classes, any::<u8>(), words, fields).prop_map(|(sequence, class, coding, words, fields)| {
            command(5, 0, sequence, &delivered(class, coding, &words, &fields))
        }),
        2 => sequence.prop_map(|sequence| command(0x8000_0004, 0, sequence, b"a1\0")),
        1 => (1_u32..70_000, bytes(50)).prop_map(|(length, rest)| [&length.to_be_bytes()[..], &rest].concat()),
    ]
}

fn script() -> impl Strategy<Value = Vec<Vec<u8>>> {
    proptest::collection::vec(piece(), 0..24)
}

/// Takes one bind on each connection, says its piece, reads what comes back and hangs up. Gone with the set it runs in.
async fn harmful(script: Vec<Vec<u8>>, running: &mut JoinSet<()>) -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let script = Arc::new(script);
    running.spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            let script = Arc::clone(&script);
            tokio::spawn(async move {
                let (mut reader, mut writer) = socket.split();
                let mut room = vec![0; 4096];
                let _bind = reader.read(&mut room).await?;
                writer.write_all(&command(0x8000_0009, 0, 1, b"smsc\0")).await?;
                // Until the client has something to lose.
                let _message = reader.read(&mut room).await?;
                let saying = async {
                    for piece in script.iter() {
                        writer.write_all(piece).await?;
                    }
                    Ok::<_, std::io::Error>(())
                };
                let hearing = async { while reader.read(&mut room).await.is_ok_and(|count| count > 0) {} };
                tokio::select! {
                    said = saying => said?,
                    () = hearing => {}
                }
                tokio::time::sleep(Duration::from_millis(2)).await;
                writer.shutdown().await
            });
        }
    });
    port
}

/// One case: a message, and somebody who keeps what is told. Gives how many news came.
async fn suffer(script: Vec<Vec<u8>>) -> usize {
    let mut running = JoinSet::new();
    let port = harmful(script, &mut running).await;
    let provider = provider(&SmppSettings { reply_seconds: 1, ..plain(port) });
    let mut news = 0;
    let outcome = {
        let message = sample_text("k", "a");
        let sending = timeout(LIMIT, provider.send(&message));
        tokio::pin!(sending);
        loop {
            tokio::select! {
                answer = &mut sending => break answer.expect("an answer in time").outcome,
                arrival = provider.next_arrival() => {
                    arrival.confirm();
                    news += 1;
                }
            }
        }
    };
    assert!(!outcome.reply().contains("shutting down"), "the link goes on: {outcome:?}");
    timeout(LIMIT, provider.close()).await.expect("closes in time");
    assert_eq!(PANICS.load(Ordering::Relaxed), 0, "nothing panicked");
    news
}

fn resident() -> usize {
    let text = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    text.split(' ').nth(1).and_then(|it| it.parse::<usize>().ok()).unwrap_or_default() * 4096
}

#[test]
fn whatever_it_sends_the_client_goes_on() {
    count_panics();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let mut runner = TestRunner::new(Config { cases: 200, ..Config::default() });
    runner
        .run(&script(), |script| {
            runtime.block_on(suffer(script));
            Ok(())
        })
        .unwrap();
}

/// A flood of texts, parts without an end and receipts of messages nobody sent, while nobody keeps the news.
#[tokio::test(flavor = "multi_thread")]
async fn a_flood_does_not_fill_the_memory() {
    let mut flood = Vec::new();
    for number in 0..60_000_u32 {
        let [_, high, middle, low] = number.to_be_bytes();
        let body = match number % 3 {
            0 => delivered(0x40, 0, &[6, 8, 4, middle, low, 3, 1 + high, b'a'], &[]),
            1 => delivered(4, 0, format!("id:{number} stat:DELIVRD").as_bytes(), &[]),
            _ => delivered(0, 0, &[b'a'; 200], &[]),
        };
        flood.push(command(5, 0, number, &body));
    }
    // And a few great ones: payloads, as texts, as parts and as receipts.
    for number in 0..1_500_u16 {
        let payload = [&0x0424_u16.to_be_bytes()[..], &60_000_u16.to_be_bytes(), &b"id:".repeat(20_000)].concat();
        let class = [0, 0x40, 4][usize::from(number % 3)];
        flood.insert(usize::from(number), command(5, 0, u32::from(number), &delivered(class, 3, &[], &payload)));
    }
    let mut running = JoinSet::new();
    let port = harmful(flood, &mut running).await;
    let provider: SmppProvider = provider(&SmppSettings { reply_seconds: 5, ..plain(port) });
    let before = resident();
    let answer = timeout(Duration::from_mins(2), provider.send(&sample_text("k", "a"))).await.unwrap();
    assert!(matches!(answer.outcome.kind(), "uncertain"), "{answer:?}");
    let growth = resident().saturating_sub(before);
    assert!(growth < GROWTH, "{growth} bytes");
}

/// Ten minutes of it, from a seed that is told. Run with `--ignored`.
#[test]
#[ignore = "takes ten minutes"]
#[expect(clippy::print_stderr, reason = "a long run says what it did")]
fn ten_minutes_of_whatever_it_sends() {
    count_panics();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &SEED);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    eprintln!("seed: {:?}", String::from_utf8_lossy(&SEED));
    let (began, strategy) = (Instant::now(), script());
    let (mut cases, mut pieces, mut news, mut warm) = (0_u64, 0, 0, 0);
    while began.elapsed() < LONG {
        let script = strategy.new_tree(&mut runner).unwrap().current();
        pieces += script.len();
        news += runtime.block_on(suffer(script));
        cases += 1;
        if cases == 1_000 {
            warm = resident();
        }
    }
    let growth = resident().saturating_sub(warm);
    eprintln!("{cases} connections, {pieces} pieces, {news} news, {growth} bytes grown after the first thousand");
    assert!(growth < GROWTH, "{growth} bytes");
}
