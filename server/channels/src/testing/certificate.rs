//! A certificate authority made for one test, with the `openssl` command.

use std::path::PathBuf;
use std::process::Command;

use super::folder::TestFolder;
use super::process::run;

const PACKAGE: &str = "openssl";

/// An authority nobody trusts unless told to.
#[derive(Debug)]
pub struct TestAuthority {
    folder: TestFolder,
}

impl TestAuthority {
    /// A new authority with a key of its own.
    pub fn new() -> Self {
        let authority = Self { folder: TestFolder::new() };
        let mut command = authority.request("ca", "Carillon test authority");
        command.args(["-addext", "basicConstraints=critical,CA:TRUE"]);
        command.args(["-addext", "keyUsage=critical,keyCertSign"]);
        run(&mut command, PACKAGE);
        authority
    }

    /// The PEM file to trust.
    pub fn root_certificate(&self) -> PathBuf {
        self.file("ca.pem")
    }

    /// A PEM file with key and certificate of a server known by these names (`DNS:…`, `IP:…`).
    pub fn issue(&self, names: &str) -> PathBuf {
        let mut command = self.request("server", "Carillon test server");
        command.arg("-CA").arg(self.file("ca.pem")).arg("-CAkey").arg(self.file("ca.key"));
        command.args(["-addext", &format!("subjectAltName={names}")]);
        command.args(["-addext", "basicConstraints=critical,CA:FALSE"]);
        run(&mut command, PACKAGE);
        let part = |name: &str| std::fs::read_to_string(self.file(name)).expect("the file openssl just wrote");
        self.folder.write("server-chain.pem", &format!("{}{}", part("server.key"), part("server.pem")))
    }

    fn request(&self, name: &str, subject: &str) -> Command {
        let mut command = Command::new("openssl");
        command.args(["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]);
        command.args(["-days", "2", "-subj", &format!("/CN={subject}")]);
        command.arg("-keyout").arg(self.file(&format!("{name}.key")));
        command.arg("-out").arg(self.file(&format!("{name}.pem")));
        command
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}

impl Default for TestAuthority {
    fn default() -> Self {
        Self::new()
    }
}
