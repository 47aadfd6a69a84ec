//! Communications and their renditions: what was said, in which words, and how it is found again.

use sea_orm::sea_query::{Expr, ExprTrait, LikeExpr, Query};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::entity::{communication, communication_record, customer, delivery, record, rendition};
use crate::fresh::{As, push_rows, slices};
use crate::sql::Sql;
use crate::{Result, bulk, rows};

/// Writes communications, each with the records it speaks for.
pub async fn insert(db: &impl ConnectionTrait, said: Vec<(communication::Model, Vec<String>)>) -> Result<()> {
    let (mut rows, mut links) = (Vec::with_capacity(said.len()), Vec::with_capacity(said.len()));
    for (row, record_ids) in said {
        let link = |record_id| communication_record::Model { communication_id: row.id.clone(), record_id };
        links.extend(record_ids.into_iter().map(link));
        rows.push(row);
    }
    rows::insert(db, rows).await?;
    rows::insert(db, links).await
}

/// One by its id.
pub async fn by_id(db: &impl ConnectionTrait, id: &str) -> Result<Option<communication::Model>> {
    communication::Entity::find_by_id(id).one(db).await.map_err(Into::into)
}

/// Several by their ids, in no order.
pub async fn by_ids(db: &impl ConnectionTrait, ids: &[String]) -> Result<Vec<communication::Model>> {
    communication::Entity::find().filter(communication::Column::Id.is_in(ids)).all(db).await.map_err(Into::into)
}

/// One by its public token.
pub async fn by_token(db: &impl ConnectionTrait, token: &str) -> Result<Option<communication::Model>> {
    communication::Entity::find().filter(communication::Column::Token.eq(token)).one(db).await.map_err(Into::into)
}

/// Holds a communication until the end of the transaction, so that limits on it are exact.
/// SQLite has one writer anyway; PostgreSQL locks the row.
pub async fn lock(db: &impl ConnectionTrait, id: &str) -> Result<Option<communication::Model>> {
    communication::Entity::find_by_id(id).lock_exclusive().one(db).await.map_err(Into::into)
}

/// Every version of a communication, the first one first.
pub async fn versions(db: &impl ConnectionTrait, root_id: &str) -> Result<Vec<communication::Model>> {
    communication::Entity::find()
        .filter(Condition::any().add(communication::Column::Id.eq(root_id)).add(
            Condition::all().add(communication::Column::RootId.eq(root_id)).add(communication::Column::Version.gt(1)),
        ))
        .order_by_asc(communication::Column::Version)
        .all(db)
        .await
        .map_err(Into::into)
}

/// The words a communication is sent with, as lists and searches know them.
#[derive(Debug, Clone)]
pub struct Spoken {
    /// The communication.
    pub id: String,
    /// Its subject, in the language it is sent in.
    pub subject: String,
    /// What it is found by, the subject among it.
    pub search_text: String,
}

/// Records the words of the languages these are sent in.
pub async fn set_subjects(db: &impl ConnectionTrait, spoken: &[Spoken]) -> Result<()> {
    for slice in slices(db, spoken.len()) {
        let values = |one: &Spoken| vec![(&one.id).into(), (&one.subject).into(), (&one.search_text).into()];
        let mut sql = Sql::new(db, String::from("WITH fresh (id, subject, search_text) AS ("));
        push_rows(&mut sql, &SPOKEN, spoken[slice].iter().map(values));
        sql.push(
            ") UPDATE communication SET subject = fresh.subject, search_text = fresh.search_text FROM fresh \
             WHERE communication.id = fresh.id",
        );
        db.execute_raw(sql.finish()).await?;
    }
    Ok(())
}

const SPOKEN: [(&str, As); 3] = [("id", As::Text), ("subject", As::Text), ("search_text", As::Text)];

/// The records a communication speaks for.
pub async fn records(db: &impl ConnectionTrait, id: &str) -> Result<Vec<record::Model>> {
    let links = communication_record::Entity::find()
        .filter(communication_record::Column::CommunicationId.eq(id))
        .find_also_related(record::Entity)
        .order_by_asc(record::Column::ExternalId)
        .all(db)
        .await?;
    Ok(links.into_iter().filter_map(|(_, record)| record).collect())
}

/// The rendition in one language, if it was composed.
pub async fn rendition(
    db: &impl ConnectionTrait,
    communication_id: &str,
    language: &str,
) -> Result<Option<rendition::Model>> {
    rendition::Entity::find()
        .filter(rendition::Column::CommunicationId.eq(communication_id))
        .filter(rendition::Column::Language.eq(language))
        .one(db)
        .await
        .map_err(Into::into)
}

/// The renditions of these communications, in no order.
pub async fn renditions(db: &impl ConnectionTrait, communication_ids: &[String]) -> Result<Vec<rendition::Model>> {
    let mut found = Vec::new();
    for slice in bulk::keys(communication_ids) {
        let query = rendition::Entity::find().filter(rendition::Column::CommunicationId.is_in(slice));
        found.extend(query.all(db).await?);
    }
    Ok(found)
}

/// Composed words as they are stored: the message was written as JSON where it was composed.
#[derive(Debug, Clone)]
pub struct Rendition {
    /// `ren_…`.
    pub id: String,
    /// Of which communication.
    pub communication_id: String,
    /// In which language.
    pub language: String,
    /// Hash of the body.
    pub content_hash: String,
    /// The message as JSON.
    pub body: String,
    /// A person changed the words.
    pub edited: bool,
    /// When it was composed.
    pub created_at: i64,
}

/// Stores renditions; one that stands already stays, so that what was sent never changes.
pub async fn insert_renditions(db: &impl ConnectionTrait, rows: Vec<Rendition>) -> Result<()> {
    rows::insert_new(db, rows, "communication_id, language").await.map(drop)
}

/// Where a list goes on: behind this time and id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct After {
    /// Made before or at this time.
    pub created_at: i64,
    /// And, at the same time, with a smaller id.
    pub id: String,
}

/// Communications that hold every one of the folded words and have a delivery in one of these states, newest first, each
/// with its customer. No states means any.
pub async fn find(
    db: &impl ConnectionTrait,
    folded_words: &[String],
    states: &[&str],
    after: Option<&After>,
    limit: u64,
) -> Result<Vec<(communication::Model, Option<customer::Model>)>> {
    let mut wanted = Condition::all();
    for word in folded_words {
        let like = || LikeExpr::new(format!("%{}%", escape_like(word))).escape('\\');
        wanted = wanted.add(
            Condition::any()
                .add(Expr::col((communication::Entity, communication::Column::SearchText)).like(like()))
                .add(Expr::col((customer::Entity, customer::Column::SearchText)).like(like())),
        );
    }
    if !states.is_empty() {
        let with = Query::select()
            .column(delivery::Column::CommunicationId)
            .from(delivery::Entity)
            .and_where(Expr::col(delivery::Column::State).is_in(states.iter().copied()))
            .to_owned();
        wanted = wanted.add(communication::Column::Id.in_subquery(with));
    }
    if let Some(after) = after {
        wanted = wanted.add(
            Condition::any().add(communication::Column::CreatedAt.lt(after.created_at)).add(
                Condition::all()
                    .add(communication::Column::CreatedAt.eq(after.created_at))
                    .add(communication::Column::Id.lt(after.id.as_str())),
            ),
        );
    }
    communication::Entity::find()
        .find_also_related(customer::Entity)
        .filter(wanted)
        .order_by_desc(communication::Column::CreatedAt)
        .order_by_desc(communication::Column::Id)
        .limit(limit)
        .all(db)
        .await
        .map_err(Into::into)
}

/// What was said to a customer, newest first.
pub async fn of_customer(
    db: &impl ConnectionTrait,
    customer_id: &str,
    limit: u64,
) -> Result<Vec<communication::Model>> {
    communication::Entity::find()
        .filter(communication::Column::CustomerId.eq(customer_id))
        .order_by_desc(communication::Column::CreatedAt)
        .order_by_desc(communication::Column::Id)
        .limit(limit)
        .all(db)
        .await
        .map_err(Into::into)
}

/// The newest communications that were handed over.
pub async fn newest_accepted(db: &impl ConnectionTrait, limit: u64) -> Result<Vec<communication::Model>> {
    let accepted = Query::select()
        .column(delivery::Column::CommunicationId)
        .from(delivery::Entity)
        .and_where(Expr::col(delivery::Column::State).eq("accepted"))
        .to_owned();
    communication::Entity::find()
        .filter(communication::Column::Id.in_subquery(accepted))
        .order_by_desc(communication::Column::CreatedAt)
        .limit(limit)
        .all(db)
        .await
        .map_err(Into::into)
}

/// Makes `%`, `_` and `\` mean themselves in a LIKE pattern that escapes with `\`.
pub(crate) fn escape_like(word: &str) -> String {
    word.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_")
}

#[cfg(test)]
mod tests {
    use super::escape_like;

    #[test]
    fn wildcards_mean_themselves() {
        assert_eq!(escape_like(r"50%_\"), r"50\%\_\\");
    }
}
