//! Who could enter a sequence: rows in its reach that have not entered, a page at a time.

use sea_orm::sea_query::{Expr, ExprTrait, Func, Query, SelectStatement, SimpleExpr};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::Result;
use crate::entity::{customer, customer_date, enrollment, enrollment_record, record, record_date};
use crate::planner::asked_of_each;

/// What a sequence reaches for.
#[derive(Debug, Clone)]
pub struct Reach<'a> {
    /// The campaign.
    pub campaign_id: &'a str,
    /// Its sequence.
    pub sequence: &'a str,
    /// Whose dates are in reach.
    pub dates: Dates<'a>,
    /// Who is left out, having entered before.
    pub entered: Entered<'a>,
    /// Only rows with one of these ids; at most some thousand of them.
    pub only: Option<&'a [String]>,
    /// Go on behind this date and id.
    pub after: Option<(String, String)>,
    /// At most so many rows.
    pub limit: u64,
}

/// Which dates bring a row into reach.
#[derive(Debug, Clone, Copy)]
pub enum Dates<'a> {
    /// The date of this name lies between two days, ISO, both included.
    Between {
        /// The name of the date.
        name: &'a str,
        /// The first day.
        from: &'a str,
        /// The last day.
        to: &'a str,
    },
    /// The date of this name lies between two days of any year, `MM-DD`, both included; from behind to, over New Year.
    EveryYear {
        /// The name of the date.
        name: &'a str,
        /// The first day of the year.
        from: &'a str,
        /// The last day of the year.
        to: &'a str,
    },
    /// Every row is in reach, whatever its dates.
    Any,
}

/// Who has entered and does not again.
#[derive(Debug, Clone, Copy)]
pub enum Entered<'a> {
    /// Who is there with that same date.
    WithTheDate,
    /// Who is there with this day, ISO.
    OnDay(&'a str),
    /// Who entered at this time or later, in milliseconds, or is on the way still.
    Since(i64),
    /// Nobody is left out: the caller looks.
    Unasked,
}

/// Records of a kind in reach, each with the date that brings it there; an empty one where none does.
pub async fn records(db: &impl ConnectionTrait, reach: &Reach<'_>, kind: &str) -> Result<Vec<(record::Model, String)>> {
    let wanted = Condition::all().add(record::Column::Kind.eq(kind)).add_option(record_has_not_entered(reach));
    let Some(name) = reach.dates.name() else {
        let named = Condition::all().add_option(reach.only.map(|ids| record::Column::Id.is_in(ids)));
        let behind = behind(reach, None::<record::Column>, record::Column::Id);
        let rows = record::Entity::find().filter(wanted.add(named).add(behind)).order_by_asc(record::Column::Id);
        let rows = rows.limit(reach.limit).all(db).await?;
        return Ok(rows.into_iter().map(|row| (row, String::new())).collect());
    };
    let (on_date, id) = (record_date::Column::OnDate, record_date::Column::RecordId);
    let rows = record_date::Entity::find()
        .find_also_related(record::Entity)
        .filter(in_reach(reach, record_date::Column::Name.eq(name), reach.dates.hold(on_date), id))
        .filter(wanted)
        .filter(behind(reach, Some(on_date), id))
        .order_by_asc(on_date)
        .order_by_asc(id)
        .limit(reach.limit)
        .all(db)
        .await?;
    Ok(rows.into_iter().filter_map(|(date, record)| Some((record?, date.on_date))).collect())
}

/// Customers in reach, each with the date that brings them there; an empty one where none does.
pub async fn customers(db: &impl ConnectionTrait, reach: &Reach<'_>) -> Result<Vec<(customer::Model, String)>> {
    let wanted = Condition::all().add_option(customer_has_not_entered(reach));
    let Some(name) = reach.dates.name() else {
        let named = Condition::all().add_option(reach.only.map(|ids| customer::Column::Id.is_in(ids)));
        let behind = behind(reach, None::<customer::Column>, customer::Column::Id);
        let rows = customer::Entity::find().filter(wanted.add(named).add(behind)).order_by_asc(customer::Column::Id);
        let rows = rows.limit(reach.limit).all(db).await?;
        return Ok(rows.into_iter().map(|row| (row, String::new())).collect());
    };
    let (on_date, id) = (customer_date::Column::OnDate, customer_date::Column::CustomerId);
    let rows = customer_date::Entity::find()
        .find_also_related(customer::Entity)
        .filter(in_reach(reach, customer_date::Column::Name.eq(name), reach.dates.hold(on_date), id))
        .filter(wanted)
        .filter(behind(reach, Some(on_date), id))
        .order_by_asc(on_date)
        .order_by_asc(id)
        .limit(reach.limit)
        .all(db)
        .await?;
    Ok(rows.into_iter().filter_map(|(date, customer)| Some((customer?, date.on_date))).collect())
}

/// The dates of this name that are in reach. Where rows are named they are found by their ids, and their dates are only
/// looked at: as many others may be in reach.
fn in_reach(reach: &Reach<'_>, of_name: SimpleExpr, hold: impl Into<Condition>, id: impl ColumnTrait) -> Condition {
    let dates = Condition::all().add(of_name).add(hold);
    match reach.only {
        Some(ids) => Condition::all().add(id.is_in(ids)).add(asked_of_each(dates)),
        None => dates,
    }
}

/// Whether a customer has entered a sequence since a time, or is on it still.
pub async fn has_entered(
    db: &impl ConnectionTrait,
    campaign_id: &str,
    sequence: &str,
    customer_id: &str,
    since_ms: i64,
) -> Result<bool> {
    let found = enrollment::Entity::find()
        .select_only()
        .column(enrollment::Column::Id)
        .filter(enrollment::Column::CampaignId.eq(campaign_id))
        .filter(enrollment::Column::Sequence.eq(sequence))
        .filter(enrollment::Column::CustomerId.eq(customer_id))
        .filter(since(since_ms))
        .limit(1)
        .into_tuple::<String>()
        .one(db)
        .await?;
    Ok(found.is_some())
}

impl<'a> Dates<'a> {
    fn name(&self) -> Option<&'a str> {
        match self {
            Self::Between { name, .. } | Self::EveryYear { name, .. } => Some(name),
            Self::Any => None,
        }
    }

    fn hold(&self, on_date: impl ColumnTrait) -> Condition {
        // An ISO date: the day of the year begins at the sixth character.
        let day_of_year = || Expr::expr(Func::cust("substr").arg(Expr::col(on_date.as_column_ref())).arg(6));
        match *self {
            Self::Between { from, to, .. } => Condition::all().add(on_date.between(from, to)),
            Self::EveryYear { from, to, .. } if from <= to => Condition::all().add(day_of_year().between(from, to)),
            Self::EveryYear { from, to, .. } => {
                Condition::any().add(day_of_year().gte(from)).add(day_of_year().lte(to))
            }
            Self::Any => Condition::all(),
        }
    }
}

fn record_has_not_entered(reach: &Reach<'_>) -> Option<Condition> {
    let member = |column| Expr::col((enrollment_record::Entity, column));
    let placed = || {
        let mut placed = Query::select();
        placed
            .expr(Expr::val(1))
            .from(enrollment_record::Entity)
            .and_where(member(enrollment_record::Column::CampaignId).eq(reach.campaign_id))
            .and_where(member(enrollment_record::Column::Sequence).eq(reach.sequence))
            .and_where(member(enrollment_record::Column::RecordId).eq(Expr::col(record::Column::Id.as_column_ref())));
        placed
    };
    let anchor = || member(enrollment_record::Column::Anchor);
    let found = match reach.entered {
        Entered::WithTheDate => {
            placed().and_where(anchor().eq(Expr::col(record_date::Column::OnDate.as_column_ref()))).to_owned()
        }
        Entered::OnDay(day) => placed().and_where(anchor().eq(day)).to_owned(),
        Entered::Since(ms) => enrolled(reach, record::Column::CustomerId).cond_where(since(ms)).to_owned(),
        Entered::Unasked => return None,
    };
    Some(Condition::all().add(Expr::exists(found).not()))
}

fn customer_has_not_entered(reach: &Reach<'_>) -> Option<Condition> {
    let anchor = || Expr::col((enrollment::Entity, enrollment::Column::Anchor));
    let mut enrolled = enrolled(reach, customer::Column::Id);
    let found = match reach.entered {
        Entered::WithTheDate => {
            enrolled.and_where(anchor().eq(Expr::col(customer_date::Column::OnDate.as_column_ref())))
        }
        Entered::OnDay(day) => enrolled.and_where(anchor().eq(day)),
        Entered::Since(ms) => enrolled.cond_where(since(ms)),
        Entered::Unasked => return None,
    };
    Some(Condition::all().add(Expr::exists(found.to_owned()).not()))
}

/// The enrollments on the sequence of whoever this column names.
fn enrolled(reach: &Reach<'_>, customer: impl ColumnTrait) -> SelectStatement {
    let of = |column| Expr::col((enrollment::Entity, column));
    Query::select()
        .expr(Expr::val(1))
        .from(enrollment::Entity)
        .and_where(of(enrollment::Column::CampaignId).eq(reach.campaign_id))
        .and_where(of(enrollment::Column::Sequence).eq(reach.sequence))
        .and_where(of(enrollment::Column::CustomerId).eq(Expr::col(customer.as_column_ref())))
        .to_owned()
}

fn since(ms: i64) -> Condition {
    Condition::any().add(enrollment::Column::CreatedAt.gte(ms)).add(enrollment::Column::State.eq("active"))
}

/// The rows behind the place the last page ended at.
fn behind(reach: &Reach<'_>, date: Option<impl ColumnTrait>, id: impl ColumnTrait) -> Condition {
    let Some((last_date, last_id)) = &reach.after else { return Condition::all() };
    let (last_date, last_id) = (last_date.as_str(), last_id.as_str());
    let Some(date) = date else { return Condition::all().add(id.gt(last_id)) };
    Condition::any().add(date.gt(last_date)).add(Condition::all().add(date.eq(last_date)).add(id.gt(last_id)))
}
