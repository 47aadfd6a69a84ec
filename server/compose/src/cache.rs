//! What is dear to make, kept by what it was made from, and never more than so many. Must not know what it keeps.

use std::borrow::Borrow;
use std::collections::HashMap;
use std::fmt;
use std::hash::Hash;
use std::sync::{Arc, PoisonError, RwLock};

/// Things by their keys. A full cache starts anew, so that a stream of rare keys costs time, not memory.
pub(crate) struct Cache<K, V> {
    kept: RwLock<HashMap<K, Arc<V>>>,
    most: usize,
}

impl<K, V> fmt::Debug for Cache<K, V> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "a cache of at most {}", self.most)
    }
}

impl<K: Eq + Hash, V> Cache<K, V> {
    /// A cache of at most so many things.
    pub(crate) fn new(most: usize) -> Self {
        Self { kept: RwLock::new(HashMap::new()), most }
    }

    /// The thing of this key, made if it is not there.
    pub(crate) fn get<Q>(&self, key: &Q, make: impl FnOnce() -> V) -> Arc<V>
    where
        K: Borrow<Q>,
        Q: Eq + Hash + ToOwned<Owned = K> + ?Sized,
    {
        if let Some(found) = self.kept.read().unwrap_or_else(PoisonError::into_inner).get(key) {
            return Arc::clone(found);
        }
        // Made without the lock: two who come at once both make it, and one of them is kept.
        let fresh = Arc::new(make());
        let mut kept = self.kept.write().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= self.most && !kept.contains_key(key) {
            kept.clear();
        }
        Arc::clone(kept.entry(key.to_owned()).or_insert(fresh))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thing_is_made_once_and_a_full_cache_starts_anew() {
        let cache = Cache::new(2);
        let first = cache.get(&1, || "one".to_owned());
        assert!(Arc::ptr_eq(&first, &cache.get(&1, || "again".to_owned())));
        cache.get(&2, || "two".to_owned());
        cache.get(&3, || "three".to_owned());
        assert_eq!(cache.kept.read().map(|kept| kept.len()).ok(), Some(1));
        assert_eq!(*cache.get(&1, || "anew".to_owned()), "anew");
    }
}
