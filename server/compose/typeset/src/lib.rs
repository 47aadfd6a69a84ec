//! Typst sources become PDF/A.
