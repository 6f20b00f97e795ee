//! The window around the book.
fn main() {}
