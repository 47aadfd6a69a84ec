//! What a phrase uses: variables, functions, plural forms.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Message, Pattern, PatternElement, Variant, VariantKey,
};

use crate::format::Plural;

/// What one phrase uses, its attributes included.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Facts {
    pub(super) variables: BTreeSet<String>,
    pub(super) functions: BTreeSet<String>,
    /// For each number that chooses a form, the forms there are.
    pub(super) plurals: BTreeMap<String, BTreeSet<String>>,
    pub(super) is_empty: bool,
}

/// Gathers them.
pub(super) fn facts(message: &Message<&str>) -> Facts {
    let mut facts = Facts { is_empty: message.value.is_none(), ..Facts::default() };
    let attributes = message.attributes.iter().map(|attribute| &attribute.value);
    for pattern in message.value.iter().chain(attributes) {
        facts.pattern(pattern);
    }
    facts
}

impl Facts {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                self.select(selector, variants);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.insert(id.name.to_owned());
                self.arguments(arguments);
            }
            InlineExpression::TermReference { arguments: Some(arguments), .. } => {
                self.arguments(arguments);
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => {}
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        for argument in &arguments.positional {
            self.inline(argument);
        }
    }

    /// A choice whose arms are plural forms is one by number.
    fn select(&mut self, selector: &InlineExpression<&str>, variants: &[Variant<&str>]) {
        let InlineExpression::VariableReference { id } = selector else { return };
        let mut forms = BTreeSet::new();
        for variant in variants {
            match &variant.key {
                VariantKey::Identifier { name } if Plural::from_name(name).is_some() => {
                    forms.insert((*name).to_owned());
                }
                VariantKey::NumberLiteral { .. } => {}
                // A choice between words, not by number.
                VariantKey::Identifier { .. } => return,
            }
        }
        self.plurals.entry(id.name.to_owned()).or_default().extend(forms);
    }
}
