//! What comes back by mail, read as a whole.

mod corpus;
