//! `person`, `session`, `setting`: those who may sign in, their sessions, and what the installation remembers.
//!
//! Knows the shape of the tables and nothing of what is done with them.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, big_integer_null, integer, text};

use crate::keys::{index, part_of, unique};

/// Makes the tables of people.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(person()).await?;
        manager.create_index(unique("person", &["email"])).await?;
        manager.create_table(session()).await?;
        manager.create_index(index("session", &["person_id"])).await?;
        manager.create_index(index("session", &["expires_at"])).await?;
        manager.create_table(setting()).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("setting").to_owned()).await?;
        manager.drop_table(Table::drop().table("session").to_owned()).await?;
        manager.drop_table(Table::drop().table("person").to_owned()).await?;
        Ok(())
    }
}

fn person() -> TableCreateStatement {
    Table::create()
        .table("person")
        .col(text("id").primary_key())
        .col(text("email"))
        .col(text("name"))
        .col(text("role"))
        .col(text("language"))
        .col(text("password_hash"))
        .col(integer("failures").default(0))
        .col(big_integer_null("locked_until"))
        .col(big_integer("created_at"))
        .to_owned()
}

fn session() -> TableCreateStatement {
    Table::create()
        .table("session")
        .col(text("id").primary_key())
        .col(text("person_id"))
        .col(big_integer("created_at"))
        .col(big_integer("expires_at"))
        .col(big_integer_null("revoked_at"))
        .foreign_key(&mut part_of("session", "person_id", "person"))
        .to_owned()
}

fn setting() -> TableCreateStatement {
    Table::create().table("setting").col(text("key").primary_key()).col(text("value")).to_owned()
}
