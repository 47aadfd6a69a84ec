//! How much may go out, and who goes first: volume rules over lanes, periods and rosters, the sharing of what is left,
//! and what the coming days will look like. All of it is arithmetic on arguments; nothing here knows rows or clocks.

mod allocate;
mod forecast;
mod hours;
mod lane;
mod period;
mod roster;
mod rule;
mod scope;
mod send_window;

pub use allocate::{Allocation, Demand, Left, allocate};
pub use forecast::{Arrival, Conditions, Forecast, Queue, Release, forecast};
pub use hours::{Hours, HoursError};
pub use lane::Lane;
pub use period::{Period, UnknownPeriod, Window};
pub use roster::{Absence, Roster, StaffMember};
pub use rule::{Limit, Quota, VolumeRule};
pub use scope::Scope;
pub use send_window::{Opening, SendWindow, Whereabouts};

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;
