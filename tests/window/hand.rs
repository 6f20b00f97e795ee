//! Her hands: every key is pressed on whatever has the focus, as she would press it; there is no mouse.

use thirtyfour::Key;

use crate::window::Window;

/// More presses of a key than this and nobody would go on looking.
const MOST: usize = 60;

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
        self.go_until(Key::Tab, name, |heard, _| heard == name).await;
    }

    pub async fn tab_to_beginning(&self, name: &str) {
        self.go_until(Key::Tab, name, |heard, _| heard.starts_with(name)).await;
    }

    pub async fn tab_to_role(&self, role: &str) {
        self.go_until(Key::Tab, role, |_, heard| heard == role).await;
    }

    /// The same with an arrow, within a list or a choice.
    pub async fn walk_to(&self, arrow: Key, name: &str) {
        self.go_until(arrow, name, |heard, _| heard == name).await;
    }

    async fn go_until(&self, key: Key, wanted: &str, found: impl Fn(&str, &str) -> bool) {
        let mut passed = Vec::new();
        for _ in 0..MOST {
            let (name, role) = self.heard().await;
            if found(&name, &role) {
                return;
            }
            passed.push(format!("{name} ({role})"));
            self.press(key.clone()).await;
        }
        self.picture("failed").await;
        panic!("{key:?} never comes to “{wanted}”, only to: {}", passed.join(" · "));
    }
}
