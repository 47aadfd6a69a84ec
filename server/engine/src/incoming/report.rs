//! What printers, fax machines and gateways tell later about what they took, asked for or told by themselves.

use carillon_channels::{End, Report};
use carillon_domain::{Channel, Setback};
use carillon_store::descent;
use serde_json::json;

use super::{Came, Setting};
use crate::{Engine, Result};

/// The most receipts asked about at once.
const SLICE: u64 = 500;
/// What nobody has told the end of for so long is not asked about any more, in milliseconds: 30 days.
const OLD_MS: i64 = 30 * 86_400_000;

impl Engine {
    /// Asks printers and fax machines what became of what they took. Returns how many ended.
    pub async fn ask_carriers(&self) -> Result<usize> {
        let mut ended = 0;
        for channel in [Channel::Letter, Channel::Fax] {
            let db = self.parts.store.connection();
            let open = descent::open_receipts(db, channel.as_str(), self.now_ms() - OLD_MS, SLICE).await?;
            let receipts: Vec<String> = open.into_iter().map(|(_, receipt)| receipt).collect();
            if receipts.is_empty() {
                continue;
            }
            let carriers = &self.parts.carriers;
            let news = match channel {
                Channel::Letter => carriers.letter.news(&receipts).await,
                _ => carriers.fax.news(&receipts).await,
            };
            match news {
                Ok(reports) => {
                    for report in reports {
                        self.report(channel, &report).await?;
                        ended += 1;
                    }
                }
                // They are asked again at the next look.
                Err(reason) => tracing::warn!(%channel, %reason, "nobody tells what became of what was handed over"),
            }
        }
        Ok(ended)
    }

    /// Writes down what a provider tells of something it took.
    pub async fn report(&self, channel: Channel, report: &Report) -> Result<Came> {
        // Asked first: what is written down between the two questions is found by the second.
        let may_be_early = self.is_handing_over(channel).await?;
        let db = self.parts.store.connection();
        let Some(row) = descent::by_receipt(db, channel.as_str(), &report.receipt).await? else {
            return Ok(if may_be_early { Came::Early } else { Came::Unknown });
        };
        let setback = match report.end {
            End::Delivered => return self.arrived(&row.id, report).await,
            End::Failed(setback) => setback,
            End::Cancelled => Setback::Failed,
        };
        let setting = Setting { delivery_id: &row.id, setback, reason: &report.told, actor: "system" };
        let came = self.set_back(&setting).await?;
        if came == Came::Early {
            return Ok(came);
        }
        descent::told(self.parts.store.connection(), &report.receipt, self.now_ms()).await?;
        Ok(came)
    }

    async fn arrived(&self, delivery_id: &str, report: &Report) -> Result<Came> {
        let tx = self.parts.store.begin_write().await?;
        if !descent::told(&tx, &report.receipt, self.now_ms()).await? {
            return Ok(Came::Known);
        }
        let Some(about) = self.about(&tx, delivery_id).await? else { return Ok(Came::Unknown) };
        descent::remark(&tx, delivery_id, &format!("arrived: {}", report.told)).await?;
        let detail = json!({ "reason": report.told, "channel": about.delivery.channel });
        let line = self.line_about(&about, "delivery-arrived", "system", detail);
        carillon_store::event::insert(&tx, vec![line]).await?;
        tx.commit().await?;
        Ok(Came::Noted)
    }
}
