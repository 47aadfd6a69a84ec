//! The packer as it is called: folders in, a site out.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
    time::SystemTime,
};

use tempfile::TempDir;

/// The smallest module there is: its magic number and its version.
const EMPTY_MODULE: &[u8] = b"\0asm\x01\0\0\0";

/// A style folder, a module and a place for the site.
struct Bench {
    folder: TempDir,
}

impl Bench {
    fn new() -> Self {
        let bench = Self { folder: tempfile::tempdir().expect("a folder") };
        bench.put("style/care.css", b"@import 'shared/tokens.css';\na { background: url(assets/x.svg) }\n");
        bench.put("style/shared/tokens.css", ":root { --x: 1px }\n".repeat(40).as_bytes());
        bench.put("style/assets/x.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>".repeat(9).as_bytes());
        bench.put("style/assets/x.png", &[0; 400]);
        bench.put("app.wasm", EMPTY_MODULE);
        bench
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn put(&self, name: &str, bytes: &[u8]) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("makes the folder");
        fs::write(path, bytes).expect("writes");
    }

    fn run(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_carillon-pack"))
            .current_dir(self.folder.path())
            .args(["--style", "style", "--out", "site"])
            .args(arguments)
            .output()
            .expect("starts")
    }

    /// Packs, and reads the manifest: logical name to file name.
    fn pack(&self, arguments: &[&str]) -> BTreeMap<String, String> {
        let output = self.run(arguments);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let manifest = self.manifest();
        let files = manifest["files"].as_object().expect("files").iter();
        files.map(|(logical, entry)| (logical.clone(), entry["file"].as_str().expect("file").to_owned())).collect()
    }

    fn manifest(&self) -> serde_json::Value {
        serde_json::from_slice(&self.read("site/manifest.json")).expect("JSON")
    }

    fn read(&self, name: &str) -> Vec<u8> {
        fs::read(self.path(name)).expect("reads")
    }

    /// Every file of the site with its time of writing.
    fn site(&self) -> BTreeMap<PathBuf, SystemTime> {
        let mut found = BTreeMap::new();
        add_files(&self.path("site"), &mut found);
        found
    }
}

fn add_files(folder: &Path, found: &mut BTreeMap<PathBuf, SystemTime>) {
    for entry in fs::read_dir(folder).expect("reads") {
        let path = entry.expect("reads").path();
        if path.is_dir() {
            add_files(&path, found);
        } else {
            let written = fs::metadata(&path).and_then(|data| data.modified()).expect("a time");
            found.insert(path, written);
        }
    }
}

#[test]
fn a_site_without_islands_has_sheets_and_pictures() {
    let bench = Bench::new();
    let files = bench.pack(&["--no-wasm"]);
    assert_eq!(files.keys().collect::<Vec<_>>(), ["care.css", "x.png", "x.svg"]);
    let sheet = String::from_utf8(bench.read(&format!("site/{}", files["care.css"]))).expect("text");
    assert!(sheet.starts_with(":root{--x: 1px}"), "{sheet}");
    assert!(sheet.ends_with(&format!("a{{background: url(\"{}\")}}", files["x.svg"])), "{sheet}");
}

#[test]
fn compressed_copies_lie_beside_and_are_counted() {
    let bench = Bench::new();
    let files = bench.pack(&["--no-wasm", "--release"]);
    let manifest = bench.manifest();
    for (logical, file) in &files {
        let entry = &manifest["files"][logical];
        assert_eq!(entry["bytes"], bench.read(&format!("site/{file}")).len());
        for kind in ["br", "gz"] {
            let copy = bench.path(&format!("site/{file}.{kind}"));
            assert_eq!(copy.exists(), logical != "x.png", "{copy:?}");
            let bytes = fs::metadata(copy).ok().map(|data| data.len());
            assert_eq!(entry[kind].as_u64(), bytes, "{logical} {kind}");
        }
    }
}

#[test]
fn loader_and_module_name_each_other() {
    let bench = Bench::new();
    let files = bench.pack(&["--wasm", "app.wasm"]);
    let (loader, module) = (&files["carillon.js"], &files["carillon_bg.wasm"]);
    let stem = loader.strip_suffix(".js").expect("a script");
    assert_eq!(module, &format!("{stem}_bg.wasm"));
    let script = String::from_utf8(bench.read(&format!("site/{loader}"))).expect("text");
    assert!(script.contains(&format!("new URL('{module}', import.meta.url)")), "{script}");
}

#[test]
fn the_same_input_is_not_packed_twice() {
    let bench = Bench::new();
    bench.pack(&["--wasm", "app.wasm"]);
    let before = bench.site();
    let output = bench.run(&["--wasm", "app.wasm"]);
    assert!(String::from_utf8_lossy(&output.stdout).contains("up to date"));
    assert_eq!(bench.site(), before);
}

#[test]
fn a_missing_file_is_written_again() {
    let bench = Bench::new();
    let files = bench.pack(&["--no-wasm"]);
    let sheet = bench.path(&format!("site/{}.br", files["care.css"]));
    fs::remove_file(&sheet).expect("removes");
    bench.pack(&["--no-wasm"]);
    assert!(sheet.exists());
}

#[test]
fn what_changed_gets_a_new_name_and_the_old_one_goes() {
    let bench = Bench::new();
    bench.put("style/assets/deep/y.svg", b"<svg/>");
    let before = bench.pack(&["--wasm", "app.wasm"]);
    let written = bench.site();
    fs::remove_file(bench.path("style/assets/deep/y.svg")).expect("removes");
    bench.put("site/notes.txt", b"not ours");
    bench.put("style/shared/tokens.css", b":root { --x: 2px }");
    let after = bench.pack(&["--no-wasm"]);
    assert_ne!(before["care.css"], after["care.css"]);
    assert_eq!(before["x.svg"], after["x.svg"]);
    assert!(!bench.path(&format!("site/{}", before["care.css"])).exists());
    assert!(!bench.path(&format!("site/{}", before["deep/y.svg"])).exists(), "a file that is gone is gone");
    assert!(!bench.path("site/deep").exists(), "and so is its folder");
    assert!(!bench.path(&format!("site/{}", before["carillon.js"])).exists(), "the islands went");
    assert!(bench.path("site/notes.txt").exists(), "what the packer did not write stays");
    let kept = bench.path(&format!("site/{}", after["x.svg"]));
    assert_eq!(bench.site()[&kept], written[&kept], "what did not change is not written again");
}

#[test]
fn faults_leave_the_site_as_it_was() {
    let bench = Bench::new();
    bench.pack(&["--no-wasm"]);
    let before = bench.site();
    bench.put("style/care.css", b"@import 'gone.css';");
    bench.put("bad.wasm", b"no module");
    for (arguments, word) in [
        (&["--no-wasm"][..], "gone.css"),
        (&["--wasm", "gone.wasm"], "gone.wasm"),
        (&["--wasm", "bad.wasm"], "gone.css"),
    ] {
        let output = bench.run(arguments);
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{told}");
        assert!(told.contains(word), "{told}");
        assert_eq!(bench.site(), before);
    }
    bench.put("style/care.css", b"a{b:c}");
    let told = String::from_utf8_lossy(&bench.run(&["--wasm", "bad.wasm"]).stderr).into_owned();
    assert!(told.contains("wasm32-unknown-unknown"), "{told}");
}

#[test]
fn wrong_usage_is_told_apart() {
    let bench = Bench::new();
    for arguments in [&[][..], &["--wasm", "app.wasm", "--no-wasm"], &["--no-wasm", "--wasm-opt", "x"]] {
        assert_eq!(bench.run(arguments).status.code(), Some(2), "{arguments:?}");
    }
}
