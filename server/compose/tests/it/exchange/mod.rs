//! Communications as JSON and XML, judged by readers and validators that are not our own: Python's `jsonschema` and
//! `ElementTree`, libxml2's `xmllint`.

mod hostile;
mod judge;
mod sample;
