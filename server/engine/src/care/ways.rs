//! A customer's wishes for the ways to reach them, as the form of client care shows and takes them.

use carillon_domain::Channel;
use carillon_domain::ladder::{Wishes, read_channels};

use crate::FieldFault;
use crate::view::CustomerForm;

/// What the form says of a channel.
pub(super) fn word(wishes: &Wishes, channel: Channel) -> String {
    let refused = wishes.refused.contains(&channel) || wishes.stopped.contains(&channel);
    let word = match (refused, wishes.agreed.contains(&channel)) {
        (true, _) => "refused",
        (false, true) => "agreed",
        (false, false) => "",
    };
    word.to_owned()
}

/// The wishes a form asks for. A colleague who was told otherwise undoes what the customer said themselves; left as it
/// was, it stays theirs.
pub(super) fn wishes(former: &Wishes, form: &CustomerForm) -> Result<Wishes, FieldFault> {
    let fault = |field: &'static str, typed: &str| FieldFault::new(field, "fault-channel", typed);
    let first = read_channels(&form.prefers).map_err(|unknown| fault("prefers", &unknown.0))?;
    let mut wishes = Wishes { first, ..former.clone() };
    let ways = [
        (Channel::Email, "way_email", &form.way_email),
        (Channel::Letter, "way_letter", &form.way_letter),
        (Channel::Fax, "way_fax", &form.way_fax),
        (Channel::Sms, "way_sms", &form.way_sms),
    ];
    for (channel, field, typed) in ways {
        if word(former, channel) == *typed {
            continue;
        }
        wishes.agreed.remove(&channel);
        wishes.refused.remove(&channel);
        wishes.stopped.remove(&channel);
        match typed.as_str() {
            "" => {}
            "agreed" => drop(wishes.agreed.insert(channel)),
            "refused" => drop(wishes.refused.insert(channel)),
            other => return Err(fault(field, other)),
        }
    }
    Ok(wishes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_alone_stays_the_customers_own() {
        let former = Wishes { stopped: [Channel::Sms].into(), agreed: [Channel::Fax].into(), ..Wishes::default() };
        let form = CustomerForm { way_fax: "agreed".into(), way_sms: "refused".into(), ..CustomerForm::default() };
        assert_eq!(wishes(&former, &form), Ok(former.clone()));
        let told = CustomerForm { way_sms: "agreed".into(), prefers: "letter".into(), ..CustomerForm::default() };
        let new = Wishes { first: vec![Channel::Letter], agreed: [Channel::Sms].into(), ..Wishes::default() };
        assert_eq!(wishes(&former, &told), Ok(new));
    }

    #[test]
    fn a_word_that_is_none_names_its_field() {
        let form = CustomerForm { way_fax: "maybe".into(), ..CustomerForm::default() };
        let fault = wishes(&Wishes::default(), &form);
        assert_eq!(fault, Err(FieldFault::new("way_fax", "fault-channel", "maybe")));
    }
}
