//! Opens the messenger, the mail or the phone in which a client is written to; nothing else, and no web page.

use regulars_core::error::Fault;

/// What may be opened. Neither the web nor a file: a page of ours could otherwise send out what it knows.
const SCHEMES: [&str; 6] = ["sms", "tel", "mailto", "viber", "whatsapp", "tg"];

/// Longer than any text for a client, in characters.
const MOST: usize = 8000;

/// Hands the address to the system. `not_found` when no app takes it.
#[tauri::command]
pub async fn open_link(url: String) -> Result<(), Fault> {
    if !allowed(&url) {
        return Err(Fault::BadRequest { what: "url".into() });
    }
    // The system is asked by starting a program, which may take a moment; the address is in no log.
    let opened = tauri::async_runtime::spawn_blocking(move || tauri_plugin_opener::open_url(url, None::<&str>)).await;
    match opened {
        Ok(Ok(())) => Ok(()),
        _ => Err(Fault::NotFound { what: "app".into() }),
    }
}

fn allowed(url: &str) -> bool {
    let Some((scheme, rest)) = url.split_once(':') else {
        return false;
    };
    // Printable ASCII only: everything else is written with percent signs.
    let plain = url.len() <= MOST && url.bytes().all(|byte| byte.is_ascii_graphic());
    SCHEMES.contains(&scheme) && plain && !rest.is_empty()
}

#[cfg(test)]
mod tests {
    use super::allowed;

    #[test]
    fn messengers_open_and_nothing_else() {
        for url in [
            "sms:+385955550133?body=%D0%9F%D1%80%D0%B8%D0%B2%D0%B5%D1%82",
            "tel:+385955550133",
            "mailto:ana@example.com?body=Hello",
            "viber://chat?number=%2B385955550133",
            "whatsapp://send?phone=385955550133&text=Hello",
            "tg://resolve?domain=ana&text=Hello",
        ] {
            assert!(allowed(url), "{url}");
        }
        for url in [
            "https://example.com/?name=Ana",
            "http://127.0.0.1",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "smb://host/share",
            "SMS:+385955550133",
            " sms:+385955550133",
            "sms:",
            "sms",
            "--help",
            "tel:+385 95",
            "tel:+385\n",
            &format!("sms:+385?body={}", "a".repeat(8000)),
        ] {
            assert!(!allowed(url), "{url}");
        }
    }
}
