//! Tells cargo that the program holds the packed front end: when that is packed anew, the program is built anew.

fn main() {
    println!("cargo::rerun-if-changed=../target/site/manifest.json");
    println!("cargo::rerun-if-changed=sample");
}
