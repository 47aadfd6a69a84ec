//! A chart in words: for text, for readers of pictures, for lists beside them. Must not know any
//! medium.

use carillon_domain::language::{Direction, Language};

use super::{Chart, ChartPoint};
use crate::phrase::phrases;

impl Chart {
    /// A value the way of a language, in the chart's unit.
    pub fn value_of(&self, point: &ChartPoint, language: Language) -> String {
        point.value.write(self.unit, language)
    }

    /// `label: value`. Where reading runs from right to left, both are set apart with invisible
    /// marks.
    pub fn say(&self, point: &ChartPoint, language: Language) -> String {
        let plain = self.say_plain(point, language);
        if language.direction() == Direction::Ltr || point.label.is_empty() {
            return plain;
        }
        let value = self.value_of(point, language);
        phrases(language)
            .with("chart-value", &[("label", point.label.as_str().into()), ("value", value.as_str().into())])
    }

    /// `label: value`, without invisible marks. A value without a label stands alone.
    pub fn say_plain(&self, point: &ChartPoint, language: Language) -> String {
        let value = self.value_of(point, language);
        if point.label.is_empty() {
            return value;
        }
        phrases(language)
            .plain("chart-value", &[("label", point.label.as_str().into()), ("value", value.as_str().into())])
    }
}
