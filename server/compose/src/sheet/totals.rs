//! The sums below the columns that ask for one: exact, and one per currency. Must not know how they are shown.

use std::collections::BTreeMap;

use carillon_domain::Currency;

use super::cell::Cell;
use super::exact::Exact;

/// The sums of one column.
#[derive(Debug, Clone, Default)]
pub(super) struct Total {
    sums: BTreeMap<Option<Currency>, Exact>,
}

/// More digits than can be summed up.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Overflow;

impl Total {
    /// Counts a cell in; empty ones count nothing.
    pub(super) fn add(&mut self, cell: &Cell<'_>) -> Result<(), Overflow> {
        let (amount, currency) = match cell {
            Cell::Number(number) => (*number, None),
            Cell::Money(amount, currency) => (*amount, Some(*currency)),
            _ => return Ok(()),
        };
        let sum = self.sums.entry(currency).or_insert(Exact::ZERO);
        *sum = sum.plus(amount).ok_or(Overflow)?;
        Ok(())
    }

    /// The sums, in the order of the currencies' letters.
    pub(super) fn sums(&self) -> Vec<Cell<'static>> {
        let cell = |(currency, sum): (&Option<Currency>, &Exact)| {
            currency.map_or(Cell::Number(*sum), |currency| Cell::Money(*sum, currency))
        };
        self.sums.iter().map(cell).collect()
    }
}
