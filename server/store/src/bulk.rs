//! Many rows at once: inserts and look-ups in slices the databases can take.
//!
//! Both databases bound how many values a statement may carry, and both keep prepared statements by their text. So the
//! slices are as long as powers of two: whatever the number of rows, a table knows only a handful of statements.
//!
//! Knows no table.

use std::ops::Range;

use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, Iterable, QueryFilter, QueryOrder,
    QuerySelect,
};

use crate::Result;

/// SQLite takes 32,766 values in a statement, PostgreSQL 65,535.
const VALUES: usize = 32_000;

/// Longer statements are no quicker, and each one kept prepared takes room.
const ROWS: usize = 64;

/// Keys looked up in one statement.
const KEYS: usize = 512;

/// Inserts all rows, or fails at the first that cannot be. Every row must set the same columns: a bulk insert writes NULL
/// where one sets less than another.
pub(crate) async fn insert<A, M>(
    db: &impl ConnectionTrait,
    rows: Vec<M>,
    on_conflict: Option<&OnConflict>,
) -> Result<()>
where
    A: ActiveModelTrait,
    M: IntoActiveModel<A>,
{
    insert_counted(db, rows, on_conflict).await.map(drop)
}

/// As [`insert`]; tells how many rows were written.
pub(crate) async fn insert_counted<A, M>(
    db: &impl ConnectionTrait,
    rows: Vec<M>,
    on_conflict: Option<&OnConflict>,
) -> Result<u64>
where
    A: ActiveModelTrait,
    M: IntoActiveModel<A>,
{
    let mut written = 0;
    let columns = <A::Entity as EntityTrait>::Column::iter().count();
    let mut rows = rows.into_iter();
    for slice in slices(rows.len(), ROWS.min(VALUES / columns)) {
        let mut insert =
            <A::Entity as EntityTrait>::insert_many(rows.by_ref().take(slice.len()).map(M::into_active_model));
        if let Some(on_conflict) = on_conflict {
            insert = insert.on_conflict(on_conflict.clone());
        }
        written += insert.exec_without_returning(db).await?;
    }
    Ok(written)
}

/// What makes an insert an update of the row with the same key: every column is taken from the new row but those kept.
pub(crate) fn overwrite<C: ColumnTrait>(key: C, kept: &[C]) -> OnConflict {
    let stays = |column: &C| kept.iter().chain([&key]).any(|other| other.as_str() == column.as_str());
    OnConflict::column(key).update_columns(C::iter().filter(|column| !stays(column))).to_owned()
}

/// Keys in slices; the last one is filled up with its own last key, which changes no answer.
pub(crate) fn keys(keys: &[String]) -> impl Iterator<Item = Vec<&str>> {
    keys.chunks(KEYS).map(|chunk| {
        let mut chunk: Vec<&str> = chunk.iter().map(String::as_str).collect();
        let last = chunk.last().copied().unwrap_or_default();
        chunk.resize(chunk.len().next_power_of_two(), last);
        chunk
    })
}

/// Rows by what one of their columns holds, in no order.
pub(crate) async fn by_keys<E: EntityTrait>(
    db: &impl ConnectionTrait,
    column: E::Column,
    values: &[String],
) -> Result<Vec<E::Model>> {
    let mut found = Vec::new();
    for slice in keys(values) {
        found.extend(E::find().filter(column.is_in(slice)).all(db).await?);
    }
    Ok(found)
}

/// The same, held until the end of the transaction; always in the same order, so that nobody waits for each other. SQLite
/// has one writer anyway; PostgreSQL locks the rows.
pub(crate) async fn locked_by_keys<E: EntityTrait>(
    db: &impl ConnectionTrait,
    column: E::Column,
    values: &[String],
) -> Result<Vec<E::Model>> {
    let mut sorted = values.to_vec();
    sorted.sort_unstable();
    let mut found = Vec::new();
    for slice in keys(&sorted) {
        found.extend(E::find().filter(column.is_in(slice)).order_by_asc(column).lock_exclusive().all(db).await?);
    }
    Ok(found)
}

/// Ranges over `length` rows, each as long as a power of two and none longer than `most`.
pub(crate) fn slices(length: usize, most: usize) -> Vec<Range<usize>> {
    let mut slices = Vec::new();
    let mut size = floor_power_of_two(most.max(1));
    let mut at = 0;
    while at < length {
        while size > length - at {
            size /= 2;
        }
        slices.push(at..at + size);
        at += size;
    }
    slices
}

fn floor_power_of_two(number: usize) -> usize {
    1 << number.ilog2()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slices_cover_everything_once_and_have_few_lengths() {
        for (length, most, wanted) in [
            (0, 8, vec![]),
            (1, 8, vec![1]),
            (8, 8, vec![8]),
            (23, 8, vec![8, 8, 4, 2, 1]),
            (5, 3, vec![2, 2, 1]),
            (3, 0, vec![1, 1, 1]),
        ] {
            let slices = slices(length, most);
            let lengths: Vec<usize> = slices.iter().map(Range::len).collect();
            assert_eq!(lengths, wanted, "{length} by {most}");
            let covered: Vec<usize> = slices.into_iter().flatten().collect();
            assert_eq!(covered, (0..length).collect::<Vec<_>>());
        }
    }

    #[test]
    fn keys_are_filled_up_with_what_was_asked_anyway() {
        let asked: Vec<String> = (0..KEYS + 5).map(|n| n.to_string()).collect();
        let slices: Vec<Vec<&str>> = keys(&asked).collect();
        assert_eq!(slices.iter().map(Vec::len).collect::<Vec<_>>(), [KEYS, 8]);
        let mut seen: Vec<&str> = slices.concat();
        seen.dedup();
        assert_eq!(seen, asked);
        assert_eq!(keys(&[]).count(), 0);
    }
}
