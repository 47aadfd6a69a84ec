//! `GET` and `POST /care/volume/rules/{id}/remove`: what taking a rule away would do, and doing it.

use axum::extract::{Path, State};
use axum::response::Response;
use carillon_engine::Engine;
use carillon_engine::volume::{Effect, RuleStanding};
use jiff::civil::Date;
use leptos::prelude::*;

use super::effect::EffectOf;
use super::rule::find;
use super::telling::house_zone;
use crate::components::{CareShell, Frame, Place};
use crate::http::{Answer, Page, SignedIn, see_other};
use crate::words::use_words;

/// Shows the effect; nothing is taken away.
pub(super) async fn show(State(engine): State<Engine>, desk: SignedIn, Path(id): Path<String>) -> Answer<Page> {
    let standing = find(&engine, &id).await?;
    let zone = house_zone(&engine.volume_rules().await?, &engine.staff().await?);
    let effect = engine.effect_of_removal(&id, &zone).await?;
    let today = engine.clock_now().to_zoned(zone).date();
    Ok(desk.page(|frame| view! { <RemovePage frame=frame standing=standing effect=effect today=today /> }))
}

/// Takes it away.
pub(super) async fn remove(State(engine): State<Engine>, desk: SignedIn, Path(id): Path<String>) -> Answer<Response> {
    engine.remove_rule(&id, &desk.person).await?;
    Ok(see_other("/care/volume?done=rule-removed"))
}

/// The effect of taking a rule away, and the button that does it.
#[component]
pub(crate) fn RemovePage(frame: Frame, standing: RuleStanding, effect: Effect, today: Date) -> impl IntoView {
    let words = use_words();
    let title = words.with("volume-remove-title", &[("name", &standing.rule.name)]);
    let path = format!("/care/volume/rules/{}", standing.id);
    let action = format!("{path}/remove");
    let may_change = frame.person.role.may_change_campaigns();
    let button = may_change.then(|| {
        view! { <button class="button loud" data-testid="rule-remove-now">{words.t("volume-remove")}</button> }
    });
    view! {
        <CareShell frame=frame place=Place::Volume title=title.clone()>
            <div class="stack narrow">
                <header class="page-head">
                    <div>
                        <p class="eyebrow"><a href=path.clone()>{words.t("care-back")}</a></p>
                        <h1>{title}</h1>
                        <p class="quiet">{words.t("volume-remove-explain")}</p>
                    </div>
                </header>
                <EffectOf effect=effect today=today>
                    <form class="actions" method="post" action=action>
                        {button}
                        <a class="button" href=path>{words.t("care-cancel")}</a>
                    </form>
                </EffectOf>
            </div>
        </CareShell>
    }
}
