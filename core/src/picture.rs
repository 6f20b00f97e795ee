//! Reading a photo: what is taken, made upright, freed of where it was taken, and made small enough to keep.
//!
//! Every picture is drawn anew as a JPEG, so nothing of the file goes into the book but its pixels, its colour profile and
//! the time it says it was taken: no place, no camera, no name. Sizes are looked at before anything is unpacked.

use std::io::Cursor;

use exif::{In, Tag, Value};
use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::{DynamicImage, GenericImage, ImageDecoder, ImageEncoder, ImageFormat, ImageReader, RgbImage, imageops};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Moment;
use crate::error::{Error, Fault, Result, Rule};

/// Bytes of a file, at most.
pub const LARGEST: usize = 64 * 1024 * 1024;
/// Pixels of a picture, at most: a telephone of 108 megapixels is taken.
const PIXELS: u64 = 120_000_000;
/// Bytes that unpacking may take.
const MEMORY: u64 = 512 * 1024 * 1024;
/// The longer side of what is kept, in pixels: more than a screen shows, and enough for a print of a hand's width.
const SIDE: u32 = 2560;
/// The longer side of the small one.
const THUMB: u32 = 400;
/// Of a hundred.
const QUALITY: u8 = 88;
const THUMB_QUALITY: u8 = 78;
/// Colour profiles of telephones have some hundred bytes; a larger one may hold anything.
const PROFILE: usize = 32 * 1024;
/// The whole of a side, as crops count it.
const WHOLE: u32 = 10_000;
/// What a crop must leave of a side.
const LEAST: u32 = 200;
/// Between two pictures side by side, in pixels.
const BETWEEN: u32 = 12;

/// A picture ready to be kept: JPEG, upright, without a word about where it was taken.
pub struct Picture {
    pub full: Vec<u8>,
    pub thumb: Vec<u8>,
    /// What the camera's clock showed, where the file says so.
    pub taken: Option<Moment>,
}

/// What of a picture is shown, in ten-thousandths of its width and height before it is turned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PhotoCrop {
    pub left: u32,
    pub top: u32,
    pub right: u32,
    pub bottom: u32,
}

impl PhotoCrop {
    pub const ALL: PhotoCrop = PhotoCrop { left: 0, top: 0, right: WHOLE, bottom: WHOLE };

    /// As it is, unless it leaves less than a fiftieth of a side or reaches beyond the picture.
    pub fn checked(self) -> Result<PhotoCrop> {
        let leaves = |from: u32, to: u32| to <= WHOLE && from.saturating_add(LEAST) <= to;
        if leaves(self.left, self.right) && leaves(self.top, self.bottom) {
            return Ok(self);
        }
        Err(Error::invalid("crop", Rule::OutOfRange))
    }
}

/// Reads a file that should be a photo. It is known by what is in it, whatever its name says.
pub fn read(bytes: &[u8]) -> Result<Picture> {
    if bytes.len() > LARGEST {
        return Err(refused("too_large"));
    }
    let format = format(bytes)?;
    if format == ImageFormat::Jpeg && !jpeg_ends(bytes) {
        return Err(refused("damaged"));
    }
    let broken = |_| refused("damaged");
    let mut decoder = ImageReader::with_format(Cursor::new(bytes), format).into_decoder().map_err(broken)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > PIXELS || decoder.total_bytes() > MEMORY {
        return Err(refused("too_many_pixels"));
    }
    let mut limits = image::Limits::no_limits();
    limits.max_alloc = Some(MEMORY);
    decoder.set_limits(limits).map_err(|_| refused("too_many_pixels"))?;
    let orientation = decoder.orientation().map_err(broken)?;
    let taken = decoder.exif_metadata().ok().flatten().and_then(taken);
    let profile = decoder.icc_profile().ok().flatten().filter(|profile| is_screen(profile));
    let image = DynamicImage::from_decoder(decoder).map_err(broken)?;
    let mut image = shrink(image, SIDE);
    image.apply_orientation(orientation);
    made(on_white(image), profile, taken)
}

/// Whether a file is a picture as [`read`] makes them: a whole JPEG that carries nothing beside its pixels.
pub fn is_ours(bytes: &[u8]) -> bool {
    let whole = || -> image::ImageResult<bool> {
        let mut decoder = ImageReader::with_format(Cursor::new(bytes), ImageFormat::Jpeg).into_decoder()?;
        let (width, height) = decoder.dimensions();
        if u64::from(width) * u64::from(height) > PIXELS || decoder.exif_metadata()?.is_some() {
            return Ok(false);
        }
        DynamicImage::from_decoder(decoder).map(|_| true)
    };
    bytes.starts_with(&[0xFF, 0xD8, 0xFF]) && jpeg_ends(bytes) && whole().unwrap_or(false)
}

/// A picture of ours turned to the right and cropped; the given one stays as it is.
pub fn turned(full: &[u8], degrees: u32, crop: PhotoCrop) -> Result<Picture> {
    let (image, profile) = ours(full)?;
    let crop = crop.checked()?;
    let at = |part: u32, side: u32| u32::try_from(u64::from(part) * u64::from(side) / u64::from(WHOLE)).unwrap_or(side);
    let (width, height) = (image.width(), image.height());
    let (left, top) = (at(crop.left, width), at(crop.top, height));
    let image =
        image.crop_imm(left, top, (at(crop.right, width) - left).max(1), (at(crop.bottom, height) - top).max(1));
    let image = match degrees {
        90 => image.rotate90(),
        180 => image.rotate180(),
        270 => image.rotate270(),
        _ => image,
    };
    made(image.into_rgb8(), profile, None)
}

/// Two pictures of ours side by side, equally high: before and after in one file.
pub fn side_by_side(one: &[u8], other: &[u8]) -> Result<Vec<u8>> {
    let (one, profile) = ours(one)?;
    let (other, _) = ours(other)?;
    let height = one.height().min(other.height());
    let scaled = |image: DynamicImage| image.resize(u32::MAX, height, FilterType::CatmullRom).into_rgb8();
    let (one, other) = (scaled(one), scaled(other));
    let mut both = RgbImage::from_pixel(one.width() + BETWEEN + other.width(), height, image::Rgb([255; 3]));
    let out = |_| Error::Broken("two pictures side by side");
    both.copy_from(&one, 0, 0).map_err(out)?;
    both.copy_from(&other, one.width() + BETWEEN, 0).map_err(out)?;
    jpeg(&both, QUALITY, profile.as_deref())
}

fn refused(why: &str) -> Error {
    Error::Refused(Fault::NotAPicture { why: why.into() })
}

/// What it is by its first bytes, as the formats' standards have them. SVG is text and no photo; HEIC is told apart because
/// every iPhone makes it.
fn format(bytes: &[u8]) -> Result<ImageFormat> {
    let kind = bytes.get(8..12).unwrap_or_default();
    match bytes {
        [0xFF, 0xD8, 0xFF, ..] => Ok(ImageFormat::Jpeg),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => Ok(ImageFormat::Png),
        [b'R', b'I', b'F', b'F', ..] if kind == b"WEBP" => Ok(ImageFormat::WebP),
        [_, _, _, _, b'f', b't', b'y', b'p', ..] => match kind {
            b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"hevx" | b"mif1" | b"msf1" => Err(refused("heic")),
            _ => Err(refused("other")),
        },
        [] => Err(refused("empty")),
        _ => Err(refused("other")),
    }
}

/// Whether a JPEG comes to its end. Decoders draw grey where the rest is missing; she should rather bring it again.
fn jpeg_ends(bytes: &[u8]) -> bool {
    const END: u8 = 0xD9;
    const SCAN: u8 = 0xDA;
    let mut at = 2;
    loop {
        let Some([0xFF, code]) = bytes.get(at..at + 2) else { return false };
        match *code {
            END => return true,
            // Markers may be padded.
            0xFF => at += 1,
            0x01 | 0xD0..=0xD7 => at += 2,
            code => {
                let Some([high, low]) = bytes.get(at + 2..at + 4) else { return false };
                at += 2 + usize::from(u16::from_be_bytes([*high, *low]));
                if code == SCAN {
                    // Inside a scan FF 00 is a byte and FF D0–D7 marks a place; anything else ends it.
                    let rest = bytes.get(at..).unwrap_or_default();
                    let next = rest.windows(2).position(|pair| pair[0] == 0xFF && !matches!(pair[1], 0 | 0xD0..=0xD7));
                    match next {
                        Some(next) => at += next,
                        None => return false,
                    }
                }
            }
        }
    }
}

/// DateTimeOriginal (EXIF 2.32, 36867): the wall clock where it was taken, as `2026:03:12 10:52:00`.
fn taken(exif: Vec<u8>) -> Option<Moment> {
    let exif = exif::Reader::new().read_raw(exif).ok()?;
    let field =
        exif.get_field(Tag::DateTimeOriginal, In::PRIMARY).or_else(|| exif.get_field(Tag::DateTime, In::PRIMARY))?;
    let Value::Ascii(lines) = &field.value else { return None };
    let text = std::str::from_utf8(lines.first()?).ok()?;
    let (day, clock) = text.split_once(' ')?;
    format!("{}T{}", day.replace(':', "-"), clock.get(..5)?).parse().ok()
}

/// Whether a colour profile speaks of red, green and blue (ICC.1:2022, 7.2.6): one for print would not fit what is drawn.
fn is_screen(profile: &[u8]) -> bool {
    profile.len() <= PROFILE && profile.get(16..20) == Some(b"RGB ")
}

/// Averages the pixels that fall together. The finer filters hold the whole picture as floats and take longer
/// (docs/MEASURED.md).
fn shrink(image: DynamicImage, side: u32) -> DynamicImage {
    if image.width().max(image.height()) <= side { image } else { image.thumbnail(side, side) }
}

/// JPEG has no transparency: what shines through is white, as on paper.
fn on_white(image: DynamicImage) -> RgbImage {
    if !image.color().has_alpha() {
        return image.into_rgb8();
    }
    let image = image.into_rgba8();
    let mut white = image::RgbaImage::from_pixel(image.width(), image.height(), image::Rgba([255; 4]));
    imageops::overlay(&mut white, &image, 0, 0);
    DynamicImage::ImageRgba8(white).into_rgb8()
}

fn made(image: RgbImage, profile: Option<Vec<u8>>, taken: Option<Moment>) -> Result<Picture> {
    let full = jpeg(&image, QUALITY, profile.as_deref())?;
    let small = shrink(DynamicImage::ImageRgb8(image), THUMB).into_rgb8();
    Ok(Picture { full, thumb: jpeg(&small, THUMB_QUALITY, profile.as_deref())?, taken })
}

fn jpeg(image: &RgbImage, quality: u8, profile: Option<&[u8]>) -> Result<Vec<u8>> {
    let broken = |_| Error::Broken("writing a jpeg");
    let mut out = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut out, quality);
    if let Some(profile) = profile {
        encoder.set_icc_profile(profile.to_vec()).map_err(|_| Error::Broken("a colour profile"))?;
    }
    encoder.encode_image(image).map_err(broken)?;
    Ok(out)
}

/// One that [`read`] made.
fn ours(full: &[u8]) -> Result<(DynamicImage, Option<Vec<u8>>)> {
    let broken = |_| refused("damaged");
    let mut decoder = ImageReader::with_format(Cursor::new(full), ImageFormat::Jpeg).into_decoder().map_err(broken)?;
    let profile = decoder.icc_profile().ok().flatten();
    Ok((DynamicImage::from_decoder(decoder).map_err(broken)?, profile))
}

#[cfg(test)]
mod tests;
