//! The screen as somebody sits before it: keys and clicks go in, and what is painted is seen, whoever paints it.

use std::error::Error;
use std::time::{Duration, Instant};

use x11rb::connection::Connection;
use x11rb::protocol::xproto::{
    AtomEnum, BUTTON_PRESS_EVENT, BUTTON_RELEASE_EVENT, ClientMessageEvent, ConnectionExt, EventMask, ImageFormat,
    InputFocus, KEY_PRESS_EVENT, KEY_RELEASE_EVENT, MOTION_NOTIFY_EVENT, MapState, Window,
};
use x11rb::protocol::xtest::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;

type Done<T = ()> = Result<T, Box<dyn Error>>;

/// A part of the screen in its points.
#[derive(Debug, Clone, Copy)]
pub struct Area {
    pub left: i16,
    pub top: i16,
    pub width: u16,
    pub height: u16,
}

/// Lines of letters are higher than the distance of two strips, so none is painted unseen.
const APART: usize = 12;
const STRIP: u16 = 3;
/// Between two looks; less would take the computing time from whoever paints.
const GLANCE: Duration = Duration::from_millis(2);

pub const CONTROL: u32 = 0xffe3;
pub const ESCAPE: u32 = 0xff1b;

pub struct Screen {
    x: RustConnection,
    root: Window,
    pub whole: Area,
    /// The sign of each key, from the lowest key on, so many a key.
    signs: (u8, usize, Vec<u32>),
}

impl Screen {
    pub fn open() -> Done<Screen> {
        let (x, number) = x11rb::connect(None)?;
        let setup = x.setup();
        let (root, lowest, highest) = (setup.roots[number].root, setup.min_keycode, setup.max_keycode);
        let whole = Area {
            left: 0,
            top: 0,
            width: setup.roots[number].width_in_pixels,
            height: setup.roots[number].height_in_pixels,
        };
        let keys = x.get_keyboard_mapping(lowest, highest - lowest + 1)?.reply()?;
        let signs = (lowest, usize::from(keys.keysyms_per_keycode), keys.keysyms);
        Ok(Screen { x, root, whole, signs })
    }

    /// Waits until what is painted there has stayed the same for so long; how long after `since` it last changed. None when
    /// it never did.
    pub fn settles(&self, area: Area, since: Instant, quiet: Duration, before: &mut Vec<u8>) -> Done<Option<Duration>> {
        let mut last = None;
        let mut still_since = Instant::now();
        loop {
            let now = self.seen(area)?;
            if now != *before {
                *before = now;
                still_since = Instant::now();
                last = Some(still_since - since);
            } else if still_since.elapsed() > quiet {
                return Ok(last);
            }
            std::thread::sleep(GLANCE);
        }
    }

    /// What is painted there, in strips.
    pub fn seen(&self, area: Area) -> Done<Vec<u8>> {
        let strips: Vec<i16> =
            (0..area.height - STRIP).step_by(APART).map(|down| area.top + down.cast_signed()).collect();
        // All are asked for before the first is waited for.
        let asked: Vec<_> = strips
            .into_iter()
            .map(|top| self.x.get_image(ImageFormat::Z_PIXMAP, self.root, area.left, top, area.width, STRIP, u32::MAX))
            .collect::<Result<_, _>>()?;
        let mut seen = Vec::new();
        for strip in asked {
            seen.extend_from_slice(&strip.reply()?.data);
        }
        Ok(seen)
    }

    /// Presses the key with this sign, while others are held.
    pub fn press(&self, held: &[u32], sign: u32) -> Done {
        let own = held.iter().chain([&sign]).map(|sign| self.key(*sign)).collect::<Done<Vec<u8>>>()?;
        for key in &own {
            self.x.xtest_fake_input(KEY_PRESS_EVENT, *key, 0, self.root, 0, 0, 0)?;
        }
        for key in own.iter().rev() {
            self.x.xtest_fake_input(KEY_RELEASE_EVENT, *key, 0, self.root, 0, 0, 0)?;
        }
        Ok(self.x.flush()?)
    }

    pub fn click(&self) -> Done {
        self.x.xtest_fake_input(BUTTON_PRESS_EVENT, 1, 0, self.root, 0, 0, 0)?;
        self.x.xtest_fake_input(BUTTON_RELEASE_EVENT, 1, 0, self.root, 0, 0, 0)?;
        Ok(self.x.flush()?)
    }

    pub fn point(&self, at: (i16, i16)) -> Done {
        self.x.xtest_fake_input(MOTION_NOTIFY_EVENT, 0, 0, self.root, at.0, at.1, 0)?;
        Ok(self.x.flush()?)
    }

    /// Moves the pointer to where it hovers over nothing.
    pub fn rest(&self) -> Done {
        self.point((self.whole.width.cast_signed() - 1, self.whole.height.cast_signed() - 1))
    }

    /// The keys go to this program's window: there is no window manager to do it.
    pub fn focus(&self, class: &str) -> Done {
        let window = self.window(class)?.ok_or("the window is gone")?;
        self.x.set_input_focus(InputFocus::PARENT, window, x11rb::CURRENT_TIME)?.check()?;
        Ok(())
    }

    /// What a window manager does when the cross in the corner is pressed (ICCCM 4.2.8.1).
    pub fn close(&self, class: &str) -> Done {
        let Some(window) = self.window(class)? else { return Ok(()) };
        let atom = |name: &[u8]| -> Done<u32> { Ok(self.x.intern_atom(false, name)?.reply()?.atom) };
        let words = [atom(b"WM_DELETE_WINDOW")?, 0, 0, 0, 0];
        let close = ClientMessageEvent::new(32, window, atom(b"WM_PROTOCOLS")?, words);
        self.x.send_event(false, window, EventMask::NO_EVENT, close)?;
        Ok(self.x.flush()?)
    }

    /// The window of this program that can be seen.
    pub fn window(&self, class: &str) -> Done<Option<Window>> {
        for window in self.x.query_tree(self.root)?.reply()?.children {
            // A window may go while it is looked at.
            let Ok(about) = self.x.get_window_attributes(window)?.reply() else { continue };
            let asked = self.x.get_property(false, window, AtomEnum::WM_CLASS, AtomEnum::STRING, 0, 64)?.reply();
            let Ok(named) = asked else { continue };
            if about.map_state == MapState::VIEWABLE && String::from_utf8_lossy(&named.value).contains(class) {
                return Ok(Some(window));
            }
        }
        Ok(None)
    }

    fn key(&self, sign: u32) -> Done<u8> {
        let (lowest, each, signs) = &self.signs;
        let at = signs.chunks(*each).position(|of_key| of_key[0] == sign).ok_or("a sign that no key has")?;
        Ok(lowest + u8::try_from(at)?)
    }
}
