//! The documents steps list: each is defined, and each definition is listed by a step.

use std::collections::BTreeSet;

use carillon_domain::campaign::{
    CampaignDefinition, CampaignFolder, DEFINITION_FILE, DocumentKind, DocumentName, PostForm, Step,
};

use crate::document::DocumentTemplate;
use crate::finding::Finding;

/// Notes documents nobody defined, and definitions no step lists.
pub(super) fn check(folder: &CampaignFolder, definition: &CampaignDefinition) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut listed = BTreeSet::new();
    for (_, step) in definition.steps() {
        for name in step.documents() {
            if !is_defined(folder, name) {
                let what = format!("the step `{}` goes with `{name}`, which nothing defines", step.name);
                let todo = format!("write {}, or take it from the step", name.definition_path());
                findings.push(Finding::fault(DEFINITION_FILE, what, todo));
            }
            listed.insert(name.definition_path());
        }
        findings.extend(left_behind(step));
    }
    let files = folder.files_under("documents").map(|(rest, _)| format!("documents/{rest}"));
    let idle = files.filter(|path| !listed.contains(path));
    findings.extend(idle.map(|path| {
        let todo = "list it at a step, documents = [\"…\"], or remove it";
        Finding::note(path, "no step goes with this document", todo)
    }));
    findings
}

/// A letter names the page where documents lie, a card does not: everybody on its way could look at them.
fn left_behind(step: &Step) -> Option<Finding> {
    let by_card = step.notice()?.post == PostForm::Postcard && !step.documents().is_empty();
    let what = format!("the documents of the step `{}` do not reach whom its postcard reaches", step.name);
    by_card.then(|| Finding::warning(DEFINITION_FILE, what, "send a letter, or tell them to ask for it"))
}

/// In the folder, or one of ours.
fn is_defined(folder: &CampaignFolder, name: &DocumentName) -> bool {
    folder.get(&name.definition_path()).is_some()
        || (name.kind() == DocumentKind::Pdf && DocumentTemplate::named(name.stem()).is_some())
}
