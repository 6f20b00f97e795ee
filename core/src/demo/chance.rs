//! Chance that falls the same way every time, so that the same day always shows the same demo.

/// Marsaglia's xorshift of 64 bits (Journal of Statistical Software 8, 14).
pub struct Chance(u64);

impl Chance {
    pub fn new() -> Chance {
        Chance(0x9E37_79B9_7F4A_7C15)
    }

    /// From 0 up to but not including `end`; 0 when there is nothing to choose from.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from((self.0 >> 33) % u64::try_from(end.max(1)).unwrap_or(1)).unwrap_or(0)
    }

    /// From `least` to `most`, both included.
    pub fn between(&mut self, least: i64, most: i64) -> i64 {
        least + i64::try_from(self.below(usize::try_from(most - least + 1).unwrap_or(1))).unwrap_or(0)
    }

    /// So many times out of a hundred.
    pub fn percent(&mut self, times: usize) -> bool {
        self.below(100) < times
    }

    pub fn pick<'all>(&mut self, all: &[&'all str]) -> &'all str {
        all.get(self.below(all.len())).copied().unwrap_or_default()
    }
}
