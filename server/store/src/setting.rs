//! Settings: what the installation remembers about itself, as texts by name.

use sea_orm::{ConnectionTrait, EntityTrait};

use crate::entity::setting;
use crate::{Result, bulk};

/// The value of a setting, if it was ever set.
pub async fn get(db: &impl ConnectionTrait, key: &str) -> Result<Option<String>> {
    Ok(setting::Entity::find_by_id(key).one(db).await?.map(|row| row.value))
}

/// Sets a setting.
pub async fn set(db: &impl ConnectionTrait, key: &str, value: &str) -> Result<()> {
    let row = setting::Model { key: key.to_owned(), value: value.to_owned() };
    let overwrite = bulk::overwrite(setting::Column::Key, &[]);
    bulk::insert::<setting::ActiveModel, _>(db, vec![row], Some(&overwrite)).await
}
