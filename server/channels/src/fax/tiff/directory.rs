//! A page's directory in a TIFF file, and the chain of them. Must not know what the entries mean.

/// Bytes of an entry.
const ENTRY: usize = 12;
/// More pages than any fax has: a chain that is longer bites its own tail.
const MOST: usize = 10_000;

/// What an entry says.
#[derive(Debug, Clone, Copy)]
pub(super) enum Value {
    Short(u16),
    Pair(u16, u16),
    Long(u32),
    /// Lies behind the directory.
    Ratio(u32),
    /// Where the picture begins.
    Picture,
}

/// The entries of one page, by rising number.
pub(super) struct Directory(pub(super) Vec<(u16, Value)>);

impl Directory {
    /// Writes the directory and the picture after it; the next one begins right behind.
    pub(super) fn write(&self, file: &mut Vec<u8>, picture: &[u8], is_last: bool) {
        let ratios_at = file.len() + 2 + self.0.len() * ENTRY + 4;
        let count = self.0.iter().filter(|(_, value)| matches!(value, Value::Ratio(_))).count();
        let picture_at = ratios_at + count * 8;
        let next = picture_at + picture.len().next_multiple_of(2);
        let mut ratios = Vec::new();
        file.extend(u16::try_from(self.0.len()).unwrap_or(u16::MAX).to_le_bytes());
        for (tag, value) in &self.0 {
            file.extend(tag.to_le_bytes());
            file.extend(entry(*value, picture_at, ratios_at + ratios.len()));
            if let Value::Ratio(value) = value {
                ratios.extend([value.to_le_bytes(), 1_u32.to_le_bytes()].concat());
            }
        }
        file.extend(if is_last { 0 } else { offset(next) }.to_le_bytes());
        file.extend(ratios);
        file.extend(picture);
        file.resize(next, 0);
    }
}

/// Type, count and value of an entry.
fn entry(value: Value, picture_at: usize, ratio_at: usize) -> [u8; 10] {
    let (kind, count, value): (u16, u32, u32) = match value {
        Value::Short(value) => (3, 1, value.into()),
        Value::Pair(first, second) => (3, 2, u32::from(second) << 16 | u32::from(first)),
        Value::Long(value) => (4, 1, value),
        Value::Ratio(_) => (5, 1, offset(ratio_at)),
        Value::Picture => (4, 1, offset(picture_at)),
    };
    let mut bytes = [0; 10];
    bytes[..2].copy_from_slice(&kind.to_le_bytes());
    bytes[2..6].copy_from_slice(&count.to_le_bytes());
    bytes[6..].copy_from_slice(&value.to_le_bytes());
    bytes
}

fn offset(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

/// How many directories there are, if all of them and their pictures are within the file. Either order of bytes.
pub(super) fn count(file: &[u8]) -> Option<usize> {
    let is_little = match file.get(..4)? {
        b"II*\0" => true,
        b"MM\0*" => false,
        _ => return None,
    };
    let reader = Reader { file, is_little };
    let mut at = reader.long(4)?;
    for pages in 0..MOST {
        if at == 0 {
            return Some(pages);
        }
        at = reader.next(at)?;
    }
    None
}

struct Reader<'a> {
    file: &'a [u8],
    is_little: bool,
}

impl Reader<'_> {
    /// Where the directory after this one is, if this one's picture is there.
    fn next(&self, at: usize) -> Option<usize> {
        let entries = at.checked_add(2)?;
        let behind = entries.checked_add(self.short(at)? * ENTRY)?;
        let value = |tag: usize| (entries..behind).step_by(ENTRY).find(|it| self.short(*it) == Some(tag));
        // One strip a page, as faxes have it; a file of more strips is looked at no further.
        if let (Some(start), Some(length)) = (value(273), value(279)) {
            let is_one = self.long(start + 4)? == 1;
            let end = self.long(start + 8)?.checked_add(self.value(length)?)?;
            if is_one && end > self.file.len() {
                return None;
            }
        }
        self.long(behind)
    }

    /// A number, short or long.
    fn value(&self, entry: usize) -> Option<usize> {
        if self.short(entry + 2)? == 3 { self.short(entry + 8) } else { self.long(entry + 8) }
    }

    fn short(&self, at: usize) -> Option<usize> {
        let bytes = self.file.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if self.is_little { u16::from_le_bytes(bytes) } else { u16::from_be_bytes(bytes) }.into())
    }

    fn long(&self, at: usize) -> Option<usize> {
        let bytes = self.file.get(at..at.checked_add(4)?)?.try_into().ok()?;
        usize::try_from(if self.is_little { u32::from_le_bytes(bytes) } else { u32::from_be_bytes(bytes) }).ok()
    }
}
