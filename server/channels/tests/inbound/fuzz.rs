//! Whatever comes in, reading it ends, and soon.

use std::path::Path;
use std::time::{Duration, Instant};
use std::{env, fs};

use carillon_channels::inbound::{Kind, may_answer, read};
use proptest::prelude::*;

use crate::dice::{Dice, mutate};

/// The longest a message may take, on a busy machine and without optimisation.
const LIMIT: Duration = Duration::from_secs(20);

fn samples(folder: &Path) -> Vec<Vec<u8>> {
    let files = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
    files.filter(|it| it.extension().is_some_and(|it| it == "eml")).map(|it| fs::read(it).unwrap()).collect()
}

fn ours() -> Vec<Vec<u8>> {
    samples(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/bounces"))
}

fn endures(message: &[u8]) {
    let reading = read(message);
    assert!(!reading.findings().is_empty());
    let line = serde_json::to_string(&reading.line("a.eml")).unwrap();
    assert!(line.len() < 20_000 && !line.contains('\n'));
    may_answer(message);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_bytes_are_read(bytes in proptest::collection::vec(any::<u8>(), 0..4_000)) {
        endures(&bytes);
    }

    #[test]
    fn samples_are_read_whatever_happens_to_them(
        which in any::<prop::sample::Index>(),
        at in any::<prop::sample::Index>(),
        count in 0_usize..40,
        put in proptest::collection::vec(any::<u8>(), 0..40),
    ) {
        let samples = ours();
        let mut message = which.get(&samples).clone();
        let start = at.index(message.len() + 1);
        let end = (start + count).min(message.len());
        message.splice(start..end, put);
        endures(&message);
    }
}

/// Bytes that mean something to somebody.
const MARKS: &[u8] = b"\n\r\t :;=@<>\"\\(){}*%\0\x1b\xff-";

#[test]
#[ignore = "takes as many seconds as CARILLON_FUZZ_SECONDS says; CARILLON_BOUNCES adds a folder of samples"]
#[expect(clippy::disallowed_methods, reason = "a test has no settings to be told by")]
#[expect(clippy::print_stdout, reason = "who runs it wants the figures")]
fn samples_are_mutated_for_a_long_time() {
    let seconds = env::var("CARILLON_FUZZ_SECONDS").map_or(600, |it| it.parse().unwrap());
    let mut all = ours();
    all.extend(env::var("CARILLON_BOUNCES").into_iter().flat_map(|it| samples(Path::new(&it))));
    let seed = 0x5eed_ca21_1104_0001;
    let marks: Vec<&[u8]> = MARKS.chunks(1).collect();
    let (mut dice, mut count, mut slowest) = (Dice(seed), 0_u64, Duration::ZERO);
    println!("seed {seed:#x}, {} samples", all.len());
    let started = Instant::now();
    while started.elapsed() < Duration::from_secs(seconds) {
        let mut message = all[dice.roll(all.len())].clone();
        for _ in 0..=dice.roll(6) {
            let other = dice.roll(all.len());
            mutate(&mut message, &all[other], &marks, &mut dice);
        }
        let before = Instant::now();
        endures(&message);
        slowest = slowest.max(before.elapsed());
        count += 1;
    }
    println!("{count} inputs, the slowest took {slowest:?}");
}

#[test]
fn messages_made_to_be_slow_are_not() {
    let made: Vec<(&str, Vec<u8>)> = vec![
        ("one line", vec![b'a'; 50 << 20]),
        ("at signs", b"a@".repeat(20 << 20)),
        ("fields", b"A: b\n".repeat(5 << 20)),
        ("folds", [b"A: b\n".to_vec(), b" c\n".repeat(5 << 20)].concat()),
        ("encoded words", [b"Subject: ".to_vec(), b"=?utf-8?B?44Oh?= ".repeat(1 << 20)].concat()),
        ("parts", [b"Content-Type: multipart/mixed; boundary=a\n\n".to_vec(), b"--a\n\nx\n".repeat(3 << 20)].concat()),
        ("depth", b"Content-Type: multipart/mixed; boundary=a\n\n--a\n".repeat(500_000)),
        ("messages", b"Content-Type: message/rfc822\n\n".repeat(500_000)),
        ("html", [b"Content-Type: text/html\n\n".to_vec(), b"<div><!--".repeat(1 << 20)].concat()),
        ("recipients", report(200_000)),
        ("recipients and words", [report(100), told(1_000)].concat()),
        ("words", told(100_000)),
        (
            "phrases",
            [b"From: mailer-daemon@a.example\nSubject: failure notice\n\n".to_vec(), b"mailbox ".repeat(1 << 20)]
                .concat(),
        ),
        ("headers", [b"Return-Path: <>\nSubject: failure notice\n\n".to_vec(), b"x-a: b\n".repeat(1 << 20)].concat()),
    ];
    for (name, message) in made {
        let before = Instant::now();
        endures(&message);
        assert!(before.elapsed() < LIMIT, "{name} took {:?}", before.elapsed());
    }
}

fn report(recipients: usize) -> Vec<u8> {
    let head = "Content-Type: multipart/report; boundary=a\n\n--a\nContent-Type: message/delivery-status\n\n";
    let entry = |it: usize| format!("Final-Recipient: rfc822; u{it}@a.example\nAction: failed\nStatus: 5.1.1\n\n");
    let mut message = head.to_owned();
    (0..recipients).for_each(|it| message.push_str(&entry(it)));
    message.into_bytes()
}

fn told(recipients: usize) -> Vec<u8> {
    let head = "\n--a\nFrom: mailer-daemon@a.example\nSubject: failure notice\n\n".to_owned();
    let entry = |it: usize| format!("<u{it}@a.example>: it did not work out {}\n", "and so on ".repeat(100));
    (0..recipients).fold(head, |told, it| told + &entry(it)).into_bytes()
}

#[test]
fn a_report_of_fifty_megabytes_is_read_by_its_start() {
    let mut message = ours().into_iter().find(|it| memchr_find(it, b"User unknown in virtual")).unwrap();
    message.extend(b"X".repeat(50 << 20));
    assert!(matches!(read(&message).kind(), Kind::Bounce(_)));
    assert!(read(&message).is_hard());
}

fn memchr_find(message: &[u8], words: &[u8]) -> bool {
    message.windows(words.len()).any(|it| it == words)
}
