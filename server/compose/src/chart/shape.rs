//! What a chart looks like in numbers, the same for every medium that draws one: where bars
//! start, where a line passes, which slices a ring has. Must not know colours, sizes or markup.

use super::{Chart, ChartPoint, ChartValue};

/// A ring has so many slices at most, the one of all small values among them.
pub const MOST_SLICES: usize = 8;

/// Slices under this share of the ring are small: three of a hundred.
const SMALL: f64 = 0.03;

/// Where a bar lies on its line, in shares of the line's length, from where reading starts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bar {
    /// Where it starts.
    pub start: f64,
    /// How long it is.
    pub length: f64,
}

/// A slice of a ring.
#[derive(Debug, Clone, PartialEq)]
pub struct Slice {
    /// Its name and value.
    pub point: ChartPoint,
    /// Where it starts, as a share of the ring.
    pub start: f64,
    /// Its share of the ring.
    pub share: f64,
    /// The small values that are this slice together; none where it is one value.
    pub parts: Vec<ChartPoint>,
}

impl Chart {
    /// The lowest and the highest of the scale. Zero is always on it.
    pub fn scale(&self) -> (f64, f64) {
        let values = self.points.iter().map(|point| point.value.as_f64());
        values.fold((0.0, 0.0), |(low, high): (f64, f64), value| (low.min(value), high.max(value)))
    }

    /// The bar of each point.
    pub fn bars(&self) -> Vec<Bar> {
        let zero = self.position(0.0);
        let bar = |point: &ChartPoint| {
            let end = self.position(point.value.as_f64());
            Bar { start: zero.min(end), length: (end - zero).abs() }
        };
        self.points.iter().map(bar).collect()
    }

    /// How high a value is on the scale, as a share of it.
    pub fn position(&self, value: f64) -> f64 {
        let (low, high) = self.scale();
        if high > low { (value - low) / (high - low) } else { 0.0 }
    }

    /// The slices of a ring, in the order of the points; the small ones are one slice at the end,
    /// with the name given. A ring of nothing has none.
    pub fn slices(&self, rest: &str) -> Vec<Slice> {
        let total: f64 = self.points.iter().map(|point| point.value.as_f64()).sum();
        if total <= 0.0 {
            return Vec::new();
        }
        let share = |point: &ChartPoint| point.value.as_f64() / total;
        let (large, small) = self.part_small(share);
        let mut slices: Vec<Slice> = large.iter().map(|point| slice(point, share(point), Vec::new())).collect();
        if let Some(value) = ChartValue::sum(small.iter().map(|point| &point.value)).filter(|_| !small.is_empty()) {
            let joined = ChartPoint { label: rest.to_owned(), value };
            let shares = small.iter().map(share).sum();
            slices.push(slice(&joined, shares, small));
        }
        let mut start = 0.0;
        for slice in &mut slices {
            slice.start = start;
            start += slice.share;
        }
        slices
    }

    /// The points that are slices of their own, and those that are joined: never one alone.
    fn part_small(&self, share: impl Fn(&ChartPoint) -> f64) -> (Vec<ChartPoint>, Vec<ChartPoint>) {
        let mut by_size: Vec<usize> = (0..self.points.len()).collect();
        by_size.sort_by(|&one, &other| share(&self.points[other]).total_cmp(&share(&self.points[one])));
        let big = by_size.iter().filter(|&&at| share(&self.points[at]) >= SMALL).count();
        let fits = self.points.len() <= MOST_SLICES && self.points.len() - big < 2;
        let kept = if fits { self.points.len() } else { big.min(MOST_SLICES - 1) };
        let is_kept = |at: usize| by_size[..kept].contains(&at);
        let all = || self.points.iter().cloned().enumerate();
        // A sum that cannot be told exactly is not told at all.
        let small: Vec<ChartPoint> = all().filter(|(at, _)| !is_kept(*at)).map(|(_, point)| point).collect();
        if ChartValue::sum(small.iter().map(|point| &point.value)).is_none() {
            return (self.points.clone(), Vec::new());
        }
        (all().filter(|(at, _)| is_kept(*at)).map(|(_, point)| point).collect(), small)
    }
}

fn slice(point: &ChartPoint, share: f64, parts: Vec<ChartPoint>) -> Slice {
    Slice { point: point.clone(), start: 0.0, share, parts }
}
