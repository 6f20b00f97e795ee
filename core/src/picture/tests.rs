//! Files that a telephone, a prankster or a broken cable may bring.

use image::codecs::webp::WebPEncoder;
use image::{GenericImageView, Rgb, Rgba, RgbaImage};
use proptest::prelude::*;

use super::*;

/// Left half red, right half blue, the upper left corner white: each of the eight ways to hold a camera looks different.
fn scene(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| match (x < width / 4 && y < height / 4, x < width / 2) {
        (true, _) => Rgb([255; 3]),
        (false, true) => Rgb([200, 20, 20]),
        (false, false) => Rgb([20, 20, 200]),
    })
}

fn written(format: ImageFormat) -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(scene(80, 40)).write_to(&mut out, format).unwrap();
    out.into_inner()
}

/// An EXIF block (TIFF, big-endian) that says how the camera was held, when, and where: 45°48' N, 15°58' E.
fn exif(orientation: u16, taken: &str) -> Vec<u8> {
    let entry = |tag: u16, kind: u16, count: u32, value: [u8; 4]| {
        [&tag.to_be_bytes()[..], &kind.to_be_bytes(), &count.to_be_bytes(), &value].concat()
    };
    let at = |offset: u32| offset.to_be_bytes();
    let [high, low] = orientation.to_be_bytes();
    // The first directory ends at 50, the one of the photo at 68, the one of the place at 122; then the values.
    let first =
        [entry(0x0112, 3, 1, [high, low, 0, 0]), entry(0x8769, 4, 1, at(50)), entry(0x8825, 4, 1, at(68))].concat();
    let photo = entry(0x9003, 2, 20, at(122));
    let place =
        [entry(1, 2, 2, *b"N\0\0\0"), entry(2, 5, 3, at(142)), entry(3, 2, 2, *b"E\0\0\0"), entry(4, 5, 3, at(166))]
            .concat();
    let degrees = |parts: [u32; 3]| {
        parts.iter().flat_map(|part| [part.to_be_bytes(), 1_u32.to_be_bytes()].concat()).collect::<Vec<u8>>()
    };
    [
        b"MM\0*\0\0\0\x08".to_vec(),
        [&3_u16.to_be_bytes()[..], &first, &[0; 4]].concat(),
        [&1_u16.to_be_bytes()[..], &photo, &[0; 4]].concat(),
        [&4_u16.to_be_bytes()[..], &place, &[0; 4]].concat(),
        [taken.as_bytes(), b"\0"].concat(),
        degrees([45, 48, 0]),
        degrees([15, 58, 0]),
    ]
    .concat()
}

/// A JPEG that carries such a block, as telephones write it.
fn with_exif(orientation: u16, taken: &str) -> Vec<u8> {
    let plain = written(ImageFormat::Jpeg);
    let block = [b"Exif\0\0".to_vec(), exif(orientation, taken)].concat();
    let length = u16::try_from(block.len() + 2).unwrap().to_be_bytes();
    [&plain[..2], &[0xFF, 0xE1], &length, &block, &plain[2..]].concat()
}

fn png_of(width: u32, height: u32) -> Vec<u8> {
    let body = [&b"IHDR"[..], &width.to_be_bytes(), &height.to_be_bytes(), &[8, 2, 0, 0, 0]].concat();
    let mut crc = 0xFFFF_FFFF_u32;
    for byte in &body {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { crc >> 1 ^ 0xEDB8_8320 } else { crc >> 1 };
        }
    }
    [
        &b"\x89PNG\r\n\x1a\n\0\0\0\x0d"[..],
        &body,
        &(!crc).to_be_bytes(),
        b"\0\0\0\0IDAT\x35\xaf\x06\x1e\0\0\0\0IEND\xaeB`\x82",
    ]
    .concat()
}

fn why(bytes: &[u8]) -> String {
    match read(bytes) {
        Err(Error::Refused(Fault::NotAPicture { why })) => why,
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("taken"),
    }
}

fn pixel(jpeg: &[u8], x: u32, y: u32) -> &'static str {
    let image = image::load_from_memory(jpeg).unwrap();
    match image.get_pixel(x, y).0 {
        [r, g, b, _] if r > 200 && g > 200 && b > 200 => "white",
        [r, _, b, _] if r > b => "red",
        _ => "blue",
    }
}

fn size(jpeg: &[u8]) -> (u32, u32) {
    image::load_from_memory(jpeg).unwrap().dimensions()
}

#[test]
fn the_three_formats_are_taken_whatever_the_file_is_called() {
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
        let picture = read(&written(format)).unwrap();
        assert_eq!(
            (size(&picture.full), pixel(&picture.full, 70, 30), pixel(&picture.full, 2, 2)),
            ((80, 40), "blue", "white")
        );
        assert_eq!(picture.taken, None);
        assert!(picture.full.starts_with(&[0xFF, 0xD8, 0xFF]), "kept as a JPEG");
    }
}

#[test]
fn a_photo_stands_upright_however_the_camera_was_held() {
    // EXIF 2.32, orientation: where the white corner of the scene belongs.
    let cases = [
        (1, (80, 40), (2, 2)),
        (2, (80, 40), (77, 2)),
        (3, (80, 40), (77, 37)),
        (4, (80, 40), (2, 37)),
        (5, (40, 80), (2, 2)),
        (6, (40, 80), (37, 2)),
        (7, (40, 80), (37, 77)),
        (8, (40, 80), (2, 77)),
    ];
    for (orientation, shape, (x, y)) in cases {
        let picture = read(&with_exif(orientation, "2026:03:12 10:41:07")).unwrap();
        assert_eq!((size(&picture.full), pixel(&picture.full, x, y)), (shape, "white"), "orientation {orientation}");
        assert_eq!(pixel(&picture.thumb, x, y), "white", "small, orientation {orientation}");
    }
}

#[test]
fn where_it_was_taken_stays_outside_and_when_is_read() {
    let file = with_exif(1, "2026:03:12 10:41:07");
    let told = exif::Reader::new().read_from_container(&mut Cursor::new(&file)).unwrap();
    assert!(told.get_field(Tag::GPSLatitude, In::PRIMARY).is_some(), "the file itself says where");
    let picture = read(&file).unwrap();
    assert_eq!(picture.taken.unwrap().to_string(), "2026-03-12T10:41");
    for kept in [&picture.full, &picture.thumb] {
        assert!(exif::Reader::new().read_from_container(&mut Cursor::new(kept)).is_err(), "nothing is said any more");
        assert!(!kept.windows(4).any(|part| part == b"Exif"));
    }
    assert_eq!(read(&with_exif(1, "0000:00:00 00:00:00")).unwrap().taken, None, "a camera whose clock was never set");
}

#[test]
fn what_is_no_photo_is_told_why() {
    let jpeg = written(ImageFormat::Jpeg);
    let png = written(ImageFormat::Png);
    let webp = written(ImageFormat::WebP);
    let cases: [(&str, Vec<u8>, &str); 14] = [
        ("nothing", Vec::new(), "empty"),
        ("a drawing", b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>".to_vec(), "other"),
        ("a drawing with a head", b"<?xml version=\"1.0\"?><svg/>".to_vec(), "other"),
        ("a document called .jpg", b"%PDF-1.7 renamed".to_vec(), "other"),
        ("a program called .png", b"MZ\x90\0".to_vec(), "other"),
        ("an animation", b"GIF89a".to_vec(), "other"),
        ("a photo of an iPhone", b"\0\0\0\x24ftypheic\0\0\0\0mif1".to_vec(), "heic"),
        ("a film", b"\0\0\0\x24ftypmp42".to_vec(), "other"),
        ("half a JPEG", jpeg[..jpeg.len() / 2].to_vec(), "damaged"),
        ("a JPEG without its last two bytes", jpeg[..jpeg.len() - 2].to_vec(), "damaged"),
        ("half a PNG", png[..png.len() / 2].to_vec(), "damaged"),
        ("half a WebP", webp[..webp.len() / 2].to_vec(), "damaged"),
        ("a head that promises 100,000 × 100,000", png_of(100_000, 100_000), "too_many_pixels"),
        ("a head and no picture", png_of(10, 10), "damaged"),
    ];
    for (what, bytes, expected) in cases {
        assert_eq!(why(&bytes), expected, "{what}");
    }
    assert_eq!(why(&vec![0; LARGEST + 1]), "too_large");
    let mut wide = jpeg.clone();
    // Start of frame: height and width are its second and third words.
    let frame = wide.windows(2).position(|pair| pair == [0xFF, 0xC0]).unwrap();
    wide[frame + 5..frame + 9].copy_from_slice(&[0xFF; 4]);
    assert_eq!(why(&wide), "too_many_pixels");
}

#[test]
fn a_large_photo_is_made_smaller_and_a_transparent_one_white() {
    let mut out = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(scene(6000, 1500)).write_to(&mut out, ImageFormat::Jpeg).unwrap();
    let picture = read(out.get_ref()).unwrap();
    assert_eq!((size(&picture.full), size(&picture.thumb)), ((2560, 640), (400, 100)));

    let clear = RgbaImage::from_pixel(8, 8, Rgba([0, 0, 0, 0]));
    let mut out = Vec::new();
    WebPEncoder::new_lossless(&mut out).encode(&clear, 8, 8, image::ExtendedColorType::Rgba8).unwrap();
    assert_eq!(pixel(&read(&out).unwrap().full, 4, 4), "white");
}

#[test]
fn turning_and_cropping_show_what_was_asked_for() {
    let full = read(&written(ImageFormat::Png)).unwrap().full;
    // Degrees, then where the white corner stands.
    for (degrees, shape, (x, y)) in
        [(0, (80, 40), (2, 2)), (90, (40, 80), (37, 2)), (180, (80, 40), (77, 37)), (270, (40, 80), (2, 77))]
    {
        let picture = turned(&full, degrees, PhotoCrop::ALL).unwrap();
        assert_eq!((size(&picture.full), pixel(&picture.full, x, y)), (shape, "white"), "{degrees}°");
    }
    let right = PhotoCrop { left: 5000, top: 0, right: 10_000, bottom: 10_000 };
    let picture = turned(&full, 90, right).unwrap();
    assert_eq!((size(&picture.full), pixel(&picture.full, 2, 2)), ((40, 40), "blue"), "cropped before it is turned");
    for crop in [
        PhotoCrop { left: 5000, top: 0, right: 5000, bottom: 10_000 },
        PhotoCrop { left: 9000, top: 0, right: 9100, bottom: 10_000 },
        PhotoCrop { left: 0, top: 0, right: 10_001, bottom: 10_000 },
        PhotoCrop { left: u32::MAX, top: 0, right: 10, bottom: 10_000 },
    ] {
        assert!(turned(&full, 0, crop).is_err(), "{crop:?}");
    }
}

#[test]
fn before_and_after_go_into_one_file_equally_high() {
    let wide = read(&written(ImageFormat::Png)).unwrap().full;
    let high = turned(&wide, 90, PhotoCrop::ALL).unwrap().full;
    let both = side_by_side(&wide, &high).unwrap();
    assert_eq!((size(&both), pixel(&both, 2, 2), pixel(&both, 85, 20)), ((80 + BETWEEN + 20, 40), "white", "white"));
}

#[test]
fn the_colour_profile_of_a_screen_is_kept_and_one_for_print_is_not() {
    let tagged = |space: &[u8; 4]| {
        let profile = [&[0; 16][..], space, &[0; 108]].concat();
        let mut out = Vec::new();
        let mut encoder = JpegEncoder::new(&mut out);
        encoder.set_icc_profile(profile).unwrap();
        encoder.encode_image(&scene(80, 40)).unwrap();
        let picture = read(&out).unwrap();
        let kept = |jpeg: &[u8]| {
            let reader = ImageReader::with_format(Cursor::new(jpeg), ImageFormat::Jpeg);
            reader.into_decoder().unwrap().icc_profile().unwrap().is_some()
        };
        (kept(&picture.full), kept(&turned(&picture.full, 90, PhotoCrop::ALL).unwrap().full))
    };
    assert_eq!((tagged(b"RGB "), tagged(b"CMYK")), ((true, true), (false, false)));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    /// Whatever a cable does to a file, it is taken or refused, and nothing panics.
    #[test]
    fn damaged_files_are_taken_or_refused(
        which in 0_usize..4,
        flips in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20),
        cut in any::<prop::sample::Index>(),
        cuts in any::<bool>(),
    ) {
        let mut bytes = match which {
            0 => written(ImageFormat::Jpeg),
            1 => written(ImageFormat::Png),
            2 => written(ImageFormat::WebP),
            _ => with_exif(6, "2026:03:12 10:41:07"),
        };
        for (at, byte) in flips {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if cuts {
            bytes.truncate(cut.index(bytes.len()));
        }
        match read(&bytes) {
            Ok(picture) => prop_assert!(!picture.full.is_empty()),
            Err(Error::Refused(Fault::NotAPicture { .. })) => {}
            Err(other) => prop_assert!(false, "{other}"),
        }
    }
}
