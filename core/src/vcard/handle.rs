//! How she is reached besides by phone and e-mail: Telegram, Viber and the like.

use super::{Handle, HandleKind};

/// Addresses on the web that name a person, and the service they belong to.
const SITES: [(&str, HandleKind); 11] = [
    ("t.me", HandleKind::Telegram),
    ("telegram.me", HandleKind::Telegram),
    ("wa.me", HandleKind::WhatsApp),
    ("api.whatsapp.com", HandleKind::WhatsApp),
    ("instagram.com", HandleKind::Instagram),
    ("instagr.am", HandleKind::Instagram),
    ("facebook.com", HandleKind::Facebook),
    ("m.facebook.com", HandleKind::Facebook),
    ("fb.com", HandleKind::Facebook),
    ("m.me", HandleKind::Facebook),
    ("signal.me", HandleKind::Signal),
];

/// The older, one-service properties besides those named after the services themselves.
const OTHER_PROPERTIES: [&str; 10] =
    ["AIM", "ICQ", "JABBER", "MSN", "YAHOO", "QQ", "GTALK", "GOOGLE-TALK", "TWITTER", "VK"];

/// What a property such as X-TELEGRAM or X-SKYPE-USERNAME stands for.
pub(super) fn service_of_property(name: &str) -> Option<&str> {
    let service = name.strip_prefix("X-")?;
    let service = service.strip_suffix("-USERNAME").unwrap_or(service);
    (knows(service) || OTHER_PROPERTIES.contains(&service)).then_some(service)
}

/// Reads a handle whose service the file names, else the address itself must name it.
pub(super) fn of(service: Option<&str>, value: &str) -> Option<Handle> {
    let value = value.trim();
    if let Some(handle) = of_address(value) {
        return Some(handle);
    }
    let (scheme, name) = value.split_once(':').filter(|(scheme, _)| is_scheme(scheme)).unwrap_or(("", value));
    // Apple writes its own scheme around names it has no address for.
    let apple = scheme.eq_ignore_ascii_case("x-apple");
    let service = service.or((!scheme.is_empty() && !apple).then_some(scheme)).unwrap_or_default();
    // The address of a service we do not know is kept whole.
    let value = if matches!(scheme, "http" | "https") { value } else { name.trim() };
    let handle = Handle { kind: kind_of(service), value: value.to_owned(), service: service.to_lowercase() };
    (!handle.value.is_empty()).then_some(handle)
}

/// Reads an address that by itself names a service: `https://t.me/ana`, `viber://chat?number=%2B38591…`.
pub(super) fn of_address(address: &str) -> Option<Handle> {
    let (scheme, rest) = address.trim().split_once(':')?;
    let (kind, name) = match scheme.to_ascii_lowercase().as_str() {
        "http" | "https" => {
            let (site, path) = rest.trim_start_matches('/').split_once('/')?;
            let site = site.to_ascii_lowercase();
            let site = site.strip_prefix("www.").unwrap_or(&site);
            (SITES.iter().find(|(known, _)| *known == site)?.1, path)
        }
        "tg" => (HandleKind::Telegram, rest),
        "viber" => (HandleKind::Viber, rest),
        "whatsapp" => (HandleKind::WhatsApp, rest),
        _ => return None,
    };
    let value =
        name_in(name).map_or_else(|| address.trim().to_owned(), |name| name.replace("%2B", "+").replace("%2b", "+"));
    Some(Handle { kind, value, service: format!("{kind:?}").to_lowercase() })
}

/// The one part of an address that is her name there.
fn name_in(rest: &str) -> Option<&str> {
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    let asked = query.split('&').find_map(|pair| {
        let (key, value) = pair.split_once('=')?;
        matches!(key, "domain" | "phone" | "number" | "id").then_some(value)
    });
    let path = path.trim_matches('/');
    let name = asked.unwrap_or(path).trim_start_matches('@');
    (!name.is_empty() && !name.contains(['/', '#'])).then_some(name)
}

/// A label such as "Telegram" that by itself names a service.
pub(super) fn knows(service: &str) -> bool {
    kind_of(service) != HandleKind::Other
}

fn kind_of(service: &str) -> HandleKind {
    match service.to_ascii_lowercase().as_str() {
        "telegram" | "tg" => HandleKind::Telegram,
        "viber" => HandleKind::Viber,
        "whatsapp" | "wa" => HandleKind::WhatsApp,
        "instagram" => HandleKind::Instagram,
        "facebook" | "fb" | "messenger" | "facebook messenger" | "facebook-messenger" => HandleKind::Facebook,
        "skype" => HandleKind::Skype,
        "signal" | "sgnl" => HandleKind::Signal,
        _ => HandleKind::Other,
    }
}

fn is_scheme(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'+' | b'.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn handles_as_phones_write_them() {
        use HandleKind::*;
        let cases = [
            (None, "skype:ana.juric", Some((Skype, "ana.juric", "skype"))),
            (Some("Telegram"), "x-apple:anaj", Some((Telegram, "anaj", "telegram"))),
            (Some("Telegram"), "@anaj", Some((Telegram, "@anaj", "telegram"))),
            (None, "https://t.me/anaj", Some((Telegram, "anaj", "telegram"))),
            (None, "https://www.instagram.com/anaj/?hl=en", Some((Instagram, "anaj", "instagram"))),
            (Some("instagram"), "http://instagram.com/anaj", Some((Instagram, "anaj", "instagram"))),
            (None, "https://wa.me/385912345678", Some((WhatsApp, "385912345678", "whatsapp"))),
            (None, "viber://chat?number=%2B385912345678", Some((Viber, "+385912345678", "viber"))),
            (None, "tg://resolve?domain=anaj", Some((Telegram, "anaj", "telegram"))),
            (None, "https://facebook.com/profile.php?id=100", Some((Facebook, "100", "facebook"))),
            (
                None,
                "https://facebook.com/groups/nails",
                Some((Facebook, "https://facebook.com/groups/nails", "facebook")),
            ),
            (Some("ICQ"), "aim:123456", Some((Other, "123456", "icq"))),
            (Some("mastodon"), "https://social.example/@ana", Some((Other, "https://social.example/@ana", "mastodon"))),
            (Some("Viber"), " ", None),
            (None, "x-apple:", None),
        ];
        for (service, value, wanted) in cases {
            let wanted =
                wanted.map(|(kind, value, service)| Handle { kind, value: value.into(), service: service.into() });
            assert_eq!(of(service, value), wanted, "{value}");
        }
    }

    #[test]
    fn an_ordinary_address_is_no_handle() {
        for address in ["https://salon.example/ana", "https://t.me", "ana", "mailto:ana@salon.example", ""] {
            assert_eq!(of_address(address), None, "{address}");
        }
    }

    #[test]
    fn properties_named_after_a_service() {
        let cases = [
            ("X-TELEGRAM", Some("TELEGRAM")),
            ("X-SKYPE-USERNAME", Some("SKYPE")),
            ("X-ICQ", Some("ICQ")),
            ("X-GENDER", None),
        ];
        for (name, wanted) in cases {
            assert_eq!(service_of_property(name), wanted);
        }
    }
}
