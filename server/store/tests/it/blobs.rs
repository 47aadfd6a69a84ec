//! Blobs: whole, under their own name, and nowhere else.

use std::path::{Path, PathBuf};

use carillon_store::blob::{BlobError, BlobHash, BlobStore};
use rstest::rstest;

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found
}

#[tokio::test]
async fn bytes_are_stored_once_under_their_hash() {
    let folder = tempfile::tempdir().unwrap();
    let blobs = BlobStore::open(folder.path().join("blobs")).await.unwrap();
    let hash = blobs.put(b"abc".to_vec()).await.unwrap();
    assert_eq!(hash.as_str(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assert_eq!(blobs.put(b"abc".to_vec()).await.unwrap(), hash);
    let wanted = folder.path().join("blobs/ba/78").join(hash.as_str());
    assert_eq!(files(folder.path()), [wanted]);
    assert_eq!(blobs.get(&hash).await.unwrap().as_deref(), Some(b"abc".as_slice()));
    assert!(blobs.exists(&hash).await.unwrap());
    let other = BlobHash::of(b"");
    assert_eq!(blobs.get(&other).await.unwrap(), None);
    assert!(!blobs.exists(&other).await.unwrap());
}

#[tokio::test]
async fn many_writers_of_the_same_bytes_agree() {
    let folder = tempfile::tempdir().unwrap();
    let blobs = BlobStore::open(folder.path()).await.unwrap();
    let bytes = vec![7; 100_000];
    let writers: Vec<_> = (0..16)
        .map(|_| {
            let (blobs, bytes) = (blobs.clone(), bytes.clone());
            tokio::spawn(async move { blobs.put(bytes).await.unwrap() })
        })
        .collect();
    for writer in writers {
        assert_eq!(writer.await.unwrap(), BlobHash::of(&bytes));
    }
    assert_eq!(files(folder.path()).len(), 1);
}

#[tokio::test]
async fn a_changed_blob_is_told_as_damaged() {
    let folder = tempfile::tempdir().unwrap();
    let blobs = BlobStore::open(folder.path()).await.unwrap();
    let hash = blobs.put(b"abc".to_vec()).await.unwrap();
    std::fs::write(&files(folder.path())[0], "abd").unwrap();
    assert!(matches!(blobs.get(&hash).await, Err(BlobError::Damaged { .. })));
}

#[tokio::test]
async fn a_folder_that_cannot_be_made_is_named() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("file"), "").unwrap();
    let error = BlobStore::open(folder.path().join("file/blobs")).await.unwrap_err();
    assert!(error.to_string().contains("file/blobs"), "{error}");
}

#[rstest]
#[case("")]
#[case("../../etc/passwd")]
#[case("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015a")]
#[case("BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD")]
#[case("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015a/")]
#[case("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015äd")]
fn names_from_outside_are_refused(#[case] text: &str) {
    assert!(matches!(text.parse::<BlobHash>(), Err(BlobError::NotAHash)), "{text}");
}
