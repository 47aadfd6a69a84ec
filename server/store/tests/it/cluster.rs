//! The cluster for tests: it goes away with whoever made it.

use std::path::Path;
use std::time::{Duration, Instant};

use carillon_store::testing::Cluster;

/// A process that has ended but was not yet asked about has no command line any more.
fn is_running(pid: u32) -> bool {
    std::fs::read(format!("/proc/{pid}/cmdline")).is_ok_and(|line| !line.is_empty())
}

fn server_of(folder: &Path) -> u32 {
    let file = std::fs::read_to_string(folder.join("data/postmaster.pid")).unwrap();
    file.lines().next().unwrap().parse().unwrap()
}

#[tokio::test]
async fn a_cluster_is_gone_when_its_maker_lets_go() {
    let cluster = Cluster::start().unwrap_or_else(|error| panic!("{error}"));
    let folder = cluster.folder().to_owned();
    let pid = server_of(&folder);
    assert!(is_running(pid) || !Path::new("/proc/self").exists());
    drop(cluster);
    assert!(!folder.exists());
    let late = Instant::now() + Duration::from_secs(10);
    while is_running(pid) {
        assert!(Instant::now() < late, "the server {pid} still runs");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}
