//! Files become rows: every test runs on SQLite and on PostgreSQL.
#![expect(clippy::unwrap_used, reason = "a test that cannot do its own groundwork should stop")]

mod broken_off;
mod customers;
mod encoded;
mod files;
mod fixture;
mod partners;
mod records;
mod sheet;
mod workbooks;
