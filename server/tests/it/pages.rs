//! Pages over HTTP: what strangers, holders and client care get, and what nobody gets.

use reqwest::{Client, StatusCode, redirect::Policy};

use crate::deliveries::count;
use crate::support::{Company, Installation, Program, wait_until};

/// A browser: keeps cookies, follows nothing by itself.
fn browser() -> Client {
    Client::builder().redirect(Policy::none()).cookie_store(true).build().unwrap()
}

/// An installation of a few customers whose notices are out, with the token of one.
async fn moved_in() -> (Installation, Program, String) {
    let installation = Installation::new();
    Company::of(10).move_in(&installation);
    let program = installation.serve(&[]).await;
    wait_until("the notices are out", || async {
        count(&installation, "SELECT count(*) FROM delivery WHERE state = 'accepted'").await == 10
    })
    .await;
    let token = text(&installation, "SELECT token FROM communication WHERE language = 'ja'").await;
    (installation, program, token)
}

async fn text(installation: &Installation, sql: &'static str) -> String {
    let url = format!("sqlite://{}?mode=ro", installation.data().join("carillon.db").display());
    let pool = sqlx::SqlitePool::connect(&url).await.unwrap();
    let text = sqlx::query_scalar(sql).fetch_one(&pool).await.unwrap();
    pool.close().await;
    text
}

#[tokio::test]
async fn a_message_page_is_private_small_and_in_its_language() {
    let (_installation, program, token) = moved_in().await;
    let answer = browser().get(program.url(&format!("/m/{token}"))).send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::OK);
    let header =
        |name: &str| answer.headers().get(name).unwrap_or_else(|| panic!("{name}")).to_str().unwrap().to_owned();
    assert!(header("cache-control").contains("private"));
    assert_eq!(header("referrer-policy"), "no-referrer");
    assert!(header("x-robots-tag").contains("noindex"));
    let policy = header("content-security-policy");
    assert!(
        policy.contains("default-src 'none'") && !policy.contains("unsafe") && !policy.contains("script-src"),
        "{policy}"
    );
    let page = answer.text().await.unwrap();
    assert!(page.trim_start().starts_with("<!DOCTYPE html><html lang=\"ja\" dir=\"ltr\""), "{}", &page[..200]);
    assert!(!page.contains("<script") && !page.contains(".wasm"), "no script at all");
    assert!(page.contains("العربية") && page.contains("עברית"), "languages by their own names");
    let arabic = browser().get(program.url(&format!("/m/{token}?lang=ar"))).send().await.unwrap().text().await.unwrap();
    assert!(arabic.contains("<html lang=\"ar\" dir=\"rtl\""));
    let unknown = browser().get(program.url(&format!("/m/{token}?lang=xx"))).send().await.unwrap();
    assert_eq!(unknown.status(), StatusCode::OK);
    assert!(
        unknown.text().await.unwrap().contains("<html lang=\"ja\""),
        "an unknown language shows the one it was sent in"
    );
}

#[tokio::test]
async fn a_token_that_is_wrong_too_long_or_nobodys_looks_the_same() {
    let (_installation, program, token) = moved_in().await;
    let mut flipped = token.clone();
    flipped.replace_range(0..1, if token.starts_with('A') { "B" } else { "A" });
    let mut pages = Vec::new();
    for wrong in [flipped.as_str(), "x", &format!("{token}{token}"), &"A".repeat(5_000), "%00%0d%0a", "..%2f..%2fetc"] {
        let answer = browser().get(program.url(&format!("/m/{wrong}"))).send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::NOT_FOUND, "{wrong:.40}");
        pages.push(answer.text().await.unwrap());
    }
    assert!(pages.iter().all(|page| page == &pages[0]), "one page for all of them");
}

#[tokio::test]
async fn a_double_click_sends_once_and_the_limit_holds_against_a_crowd() {
    let (installation, program, token) = moved_in().await;
    let url = program.url(&format!("/m/{token}/resend"));
    let post = async |key: String| {
        let form = [("language", "ar"), ("request_key", key.as_str())];
        browser().post(&url).header("origin", program.url("")).form(&form).send().await.unwrap().status()
    };
    assert_eq!(post("first-click".into()).await, StatusCode::SEE_OTHER);
    assert_eq!(post("first-click".into()).await, StatusCode::SEE_OTHER);
    let resent = "SELECT count(*) FROM delivery WHERE cause = 'resend'";
    assert_eq!(count(&installation, resent).await, 1, "the same click is the same wish");
    let crowd = futures::future::join_all((0..20).map(|i| post(format!("crowd-number-{i}")))).await;
    assert_eq!(crowd.iter().filter(|status| **status == StatusCode::SEE_OTHER).count(), 2);
    assert!(crowd.iter().all(|s| [StatusCode::SEE_OTHER, StatusCode::TOO_MANY_REQUESTS].contains(s)), "{crowd:?}");
    assert_eq!(count(&installation, resent).await, 3, "three a day, however many ask at once");
    wait_until("the resends are out", || async {
        count(&installation, "SELECT count(*) FROM delivery WHERE cause = 'resend' AND state = 'accepted'").await == 3
    })
    .await;
}

#[tokio::test]
async fn a_form_from_another_site_changes_nothing() {
    let (installation, program, token) = moved_in().await;
    for (name, value) in [("origin", "https://evil.example"), ("sec-fetch-site", "cross-site")] {
        let answer = browser()
            .post(program.url(&format!("/m/{token}/resend")))
            .header(name, value)
            .form(&[("language", "ja"), ("request_key", "from-elsewhere")])
            .send()
            .await
            .unwrap();
        assert_eq!(answer.status(), StatusCode::FORBIDDEN, "{name}: {value}");
    }
    for path in [format!("/m/{token}/resend"), "/care/sign-out".to_owned()] {
        let answer = browser().get(program.url(&path)).send().await.unwrap();
        assert!(!answer.status().is_success(), "GET {path} does nothing: {}", answer.status());
    }
    assert_eq!(count(&installation, "SELECT count(*) FROM delivery WHERE cause = 'resend'").await, 0);
}

#[tokio::test]
async fn what_was_sent_does_not_change_with_customer_or_campaign() {
    let (installation, program, token) = moved_in().await;
    let page = async |language: &str| {
        let answer = browser().get(program.url(&format!("/m/{token}?lang={language}"))).send().await.unwrap();
        let html = answer.text().await.unwrap();
        let from = html.find("data-testid=\"message-body\"").unwrap();
        html[from..].split("</article>").next().unwrap().to_owned()
    };
    let before = (page("ja").await, page("de").await);
    let folder = installation.data().with_file_name("changed");
    copy_folder(&crate::support::sample("campaigns/renewal"), &folder.join("renewal"));
    for language in ["ja", "de"] {
        let path = folder.join(format!("renewal/content/30-days/{language}.md"));
        let text = std::fs::read_to_string(&path).unwrap();
        std::fs::write(&path, format!("{text}\n\nCHANGED AFTERWARDS\n")).unwrap();
    }
    let told = installation.must(&["campaign", "apply", &folder.join("renewal").display().to_string()]);
    assert_eq!(told, "renewal: stored as version 2\n");
    let customers = folder.join("customers.csv");
    std::fs::write(
        &customers,
        "No,Kind,Family,Given,Language,Country,Email\nc7,person,Changed,Name,ja,US,c7@example.com\n",
    )
    .unwrap();
    let map = installation.data().with_file_name("company").join("customers.map.toml");
    installation.must(&["import", &customers.display().to_string(), "--map", &map.display().to_string()]);
    assert_eq!((page("ja").await, page("de").await), before);
}

fn copy_folder(from: &std::path::Path, to: &std::path::Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

#[tokio::test]
async fn nobody_enters_the_portal_unasked_and_failures_lock() {
    let (_installation, program, _) = moved_in().await;
    for path in ["/care", "/care/find?q=a", "/care/outbox", "/care/customers/cus_x", "/care/communications/com_x"] {
        let answer = browser().get(program.url(path)).send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::SEE_OTHER, "{path}");
        assert!(answer.headers()["location"].to_str().unwrap().starts_with("/care/sign-in"), "{path}");
    }
}

#[tokio::test]
async fn five_wrong_passwords_lock_the_account_for_a_while() {
    let installation = Installation::new();
    let program = installation.serve(&["--demo"]).await;
    let sign_in = async |email: &str, password: &str| {
        let answer = browser()
            .post(program.url("/care/sign-in"))
            .header("origin", program.url(""))
            .form(&[("email", email), ("password", password)])
            .send()
            .await
            .unwrap();
        (answer.status(), answer.headers().get("set-cookie").map(|value| value.to_str().unwrap().to_owned()))
    };
    let (status, cookie) = sign_in("care@example.com", "carillon-demo-care").await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let cookie = cookie.expect("a session cookie");
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite="), "{cookie}");
    let unknown = sign_in("nobody@example.com", "wrong").await;
    for _ in 0..4 {
        assert_eq!(sign_in("care@example.com", "wrong").await, unknown, "an unknown email looks the same");
    }
    assert_eq!(sign_in("care@example.com", "wrong").await.0, StatusCode::TOO_MANY_REQUESTS);
    let right = sign_in("care@example.com", "carillon-demo-care").await;
    assert_eq!(right.0, StatusCode::TOO_MANY_REQUESTS, "locked, also for the right password");
}
