//! Which lane a delivery waits in.

use carillon_domain::volume::Lane;
use carillon_domain::zone::find_zone;
use carillon_domain::{Channel, Country, Language, MessageClass};
use carillon_store::entity::{customer, lane};

use crate::{EngineError, Result};

/// The lane of what a campaign says to a customer.
pub(crate) fn lane_of(
    priority: i32,
    class: MessageClass,
    channel: Channel,
    language: Language,
    brand: &str,
    campaign: &str,
    customer: &customer::Model,
) -> Lane {
    Lane {
        priority,
        class,
        channel,
        language,
        country: Country::parse(&customer.country).ok(),
        brand: brand.to_owned(),
        campaign: campaign.to_owned(),
        segment: customer.attributes.get("segment").and_then(|it| it.as_str()).unwrap_or_default().to_owned(),
        // A zone that nobody knows tells no hours.
        time_zone: find_zone(&customer.time_zone)
            .map_or_else(|_| String::new(), |_| customer.time_zone.trim().to_owned()),
    }
}

/// A lane as it is stored.
pub(crate) fn row_of(lane: &Lane) -> lane::Model {
    lane::Model {
        id: lane.id(),
        priority: lane.priority,
        class: lane.class.as_str().to_owned(),
        channel: lane.channel.as_str().to_owned(),
        language: lane.language.tag().to_owned(),
        country: lane.country.map(|country| country.to_string()),
        brand: lane.brand.clone(),
        campaign: lane.campaign.clone(),
        segment: lane.segment.clone(),
        time_zone: lane.time_zone.clone(),
    }
}

/// A stored lane.
pub(super) fn read(row: lane::Model) -> Result<Lane> {
    let stored = |error: String| EngineError::internal("a stored lane", error);
    Ok(Lane {
        priority: row.priority,
        class: row
            .class
            .parse()
            .map_err(|e: carillon_domain::message_class::UnknownMessageClass| stored(e.to_string()))?,
        channel: row.channel.parse().map_err(|e: carillon_domain::channel::UnknownChannel| stored(e.to_string()))?,
        language: Language::resolve(&row.language).ok_or_else(|| stored(format!("the language {}", row.language)))?,
        country: row.country.as_deref().and_then(|code| Country::parse(code).ok()),
        brand: row.brand,
        campaign: row.campaign,
        segment: row.segment,
        time_zone: row.time_zone,
    })
}
