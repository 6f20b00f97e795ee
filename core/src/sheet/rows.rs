//! The rows of a table. There may be a million, so that the words of all of them are one text.

/// Rows with something in them; cells without the space around their words.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Rows {
    words: String,
    /// Where each cell ends in the words.
    ends: Vec<u32>,
    /// The number of each row, and where its cells end among all.
    rows: Vec<(u32, u32)>,
    /// The first that is one of the table's.
    first: usize,
}

/// One of them.
#[derive(Debug, Clone, Copy)]
pub struct Row<'rows> {
    /// As a spreadsheet counts it, from 1, empty rows too.
    pub number: u32,
    words: &'rows str,
    begins: u32,
    ends: &'rows [u32],
}

impl Rows {
    /// One more, unless it says nothing, or more than any file.
    pub(super) fn push<'cells>(&mut self, number: u32, cells: impl Iterator<Item = &'cells str>) {
        let (words, before) = (self.words.len(), self.ends.len());
        let mut filled = before;
        for cell in cells.take(super::MOST_COLUMNS) {
            self.words.push_str(cell);
            let Ok(end) = u32::try_from(self.words.len()) else {
                self.words.truncate(words);
                self.ends.truncate(before);
                return;
            };
            self.ends.push(end);
            if !cell.is_empty() {
                filled = self.ends.len();
            }
        }
        self.ends.truncate(filled);
        if let Ok(end) = u32::try_from(filled)
            && filled > before
        {
            self.rows.push((number, end));
        }
    }

    pub fn len(&self) -> usize {
        self.rows.len() - self.first
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// One by its place.
    pub fn at(&self, place: usize) -> Row<'_> {
        let place = self.first + place;
        let (number, end) = self.rows[place];
        let begin = if place == 0 { 0 } else { self.rows[place - 1].1 as usize };
        let begins = if begin == 0 { 0 } else { self.ends[begin - 1] };
        Row { number, words: &self.words, begins, ends: &self.ends[begin..end as usize] }
    }

    pub fn iter(&self) -> impl ExactSizeIterator<Item = Row<'_>> {
        (0..self.len()).map(|place| self.at(place))
    }

    /// The first ones are none of the table's.
    pub(super) fn skip(&mut self, rows: usize) {
        self.first += rows;
    }
}

impl<'rows> Row<'rows> {
    /// Up to the last that says something.
    pub fn cells(self) -> impl ExactSizeIterator<Item = &'rows str> {
        (0..self.ends.len()).map(move |column| self.cell(column))
    }

    /// Empty where the row is shorter.
    pub fn cell(&self, column: usize) -> &'rows str {
        let Some(end) = self.ends.get(column) else { return "" };
        let begin = if column == 0 { self.begins } else { self.ends[column - 1] };
        &self.words[begin as usize..*end as usize]
    }
}
