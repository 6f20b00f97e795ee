//! Her hands: every key is pressed on whatever has the focus, as she would press it; there is no mouse.

use thirtyfour::Key;

use crate::window::Window;

/// More presses than this and nobody would go on looking.
const MOST_TABS: usize = 60;

impl Window {
    pub async fn press(&self, key: Key) {
        self.driver.action_chain().send_keys(key).perform().await.unwrap();
    }

    /// Keys held together: `Ctrl K`.
    pub async fn chord(&self, held: Key, key: impl Into<char>) {
        let key = key.into();
        let chain = self.driver.action_chain().key_down(held.clone()).key_down(key).key_up(key).key_up(held);
        chain.perform().await.unwrap();
    }

    pub async fn write(&self, text: &str) {
        self.driver.action_chain().send_keys(text).perform().await.unwrap();
    }

    /// Goes on with Tab until what she hears is the wanted name; fails with everything she heard instead.
    pub async fn tab_to(&self, name: &str) {
        self.tab_until(name, |heard, _| heard == name).await;
    }

    pub async fn tab_to_role(&self, role: &str) {
        self.tab_until(role, |_, heard| heard == role).await;
    }

    async fn tab_until(&self, wanted: &str, found: impl Fn(&str, &str) -> bool) {
        let mut passed = Vec::new();
        for _ in 0..MOST_TABS {
            let (name, role) = self.heard().await;
            if found(&name, &role) {
                return;
            }
            passed.push(format!("{name} ({role})"));
            self.press(Key::Tab).await;
        }
        panic!("Tab never comes to “{wanted}”, only to: {}", passed.join(" · "));
    }
}
