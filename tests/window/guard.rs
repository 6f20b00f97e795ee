//! What a page could try that got into the window in spite of everything: it gets no further than the screens do.

use regulars_core::commands::COMMANDS;
use serde_json::{Value, json};

use crate::window::Window;

/// What other programs of this kind let their pages do; ours may not.
const OTHERS: [&str; 14] = [
    "plugin:fs|read_text_file",
    "plugin:shell|execute",
    "plugin:http|fetch",
    "plugin:sql|load",
    "plugin:dialog|open",
    "plugin:opener|open_url",
    "plugin:opener|open_path",
    "plugin:autostart|enable",
    "plugin:event|emit",
    "plugin:event|emit_to",
    "plugin:window|create",
    "plugin:webview|create_webview_window",
    "plugin:app|version",
    "plugin:path|resolve_directory",
];

/// Calls each of many, all at once; answers with the kind of each refusal, `null` where it was answered.
const CALLS: &str = r#"
    const [calls, done] = arguments;
    const invoke = window.__TAURI_INTERNALS__.invoke;
    const shape = (why) => (why && typeof why === "object" ? why.kind ?? "object" : `text: ${String(why).slice(0, 80)}`);
    Promise.all(calls.map(([command, args]) => invoke(command, args).then(() => null, shape))).then(done);
"#;

/// Asks and tells each command with the same arguments.
const BOTH_DOORS: &str = r#"
    const [names, args, done] = arguments;
    const shape = (why) => (why && typeof why === "object" ? why.kind ?? "object" : `text: ${String(why).slice(0, 80)}`);
    const call = (door, name) => window.__TAURI_INTERNALS__.invoke(door, { name, args }).then(() => [name, null], (why) => [name, shape(why)]);
    Promise.all(names.flatMap((name) => ["ask", "tell"].map((door) => call(door, name)))).then(done);
"#;

async fn call(window: &Window, calls: &[(&str, Value)]) -> Vec<Option<String>> {
    let answers = window.driver.execute_async(CALLS, vec![json!(calls)]).await.unwrap();
    let answers = answers.json().as_array().unwrap().clone();
    assert_eq!(answers.len(), calls.len());
    answers.into_iter().map(|answer| answer.as_str().map(ToOwned::to_owned)).collect()
}

pub async fn refuses_what_no_screen_does(window: &Window) {
    let calls: Vec<(&str, Value)> = OTHERS.iter().map(|name| (*name, json!({}))).collect();
    for (name, answer) in OTHERS.iter().zip(call(window, &calls).await) {
        let why = answer.unwrap_or_else(|| panic!("{name} was answered"));
        assert!(why.contains("not allowed") || why.contains("not found"), "{name}: {why}");
    }
    let links = ["https://example.org", "file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "", "tel"];
    let calls: Vec<(&str, Value)> = links.iter().map(|url| ("open_link", json!({ "url": url }))).collect();
    assert!(call(window, &calls).await.iter().all(Option::is_some), "no link leads to a page");
}

/// The book's own fault comes back from each, and never a defect's number.
pub async fn refuses_every_command_in_a_wrong_shape(window: &Window) {
    let foreign = json!("00000000-0000-7000-8000-000000000000");
    let whole =
        json!({ "id": foreign, "client": foreign, "visit": foreign, "words": 5, "name": [], "from": "x", "at": {} });
    let large = json!({ "words": "я".repeat(20_000), "name": "x".repeat(20_000), "id": "y".repeat(20_000) });
    let shapes = [Value::Null, json!([]), json!("text"), json!(5), json!({ "id": foreign }), whole, large];
    // One closes the book, and would be answered.
    let names: Vec<&str> = COMMANDS.iter().map(|command| command.name).filter(|name| *name != "desk_lock").collect();
    let mut refused = 0;
    for shape in shapes {
        let answers = window.driver.execute_async(BOTH_DOORS, vec![json!(names), shape]).await.unwrap();
        for (name, answer) in answers.json().as_array().unwrap().iter().map(|told| (&told[0], &told[1])) {
            let Some(kind) = answer.as_str() else { continue };
            assert!(!kind.starts_with("text") && kind != "bug", "{name}: {kind}");
            refused += 1;
        }
    }
    assert!(refused > 7 * names.len(), "{refused} were refused");
    // What is not even a call is refused by the window itself.
    let calls = [("ask", json!({})), ("tell", json!({ "name": 5, "args": {} })), ("ask", json!({ "name": "x" }))];
    assert!(call(window, &calls).await.iter().all(Option::is_some));
    let unknown = call(window, &[("ask", json!({ "name": "x".repeat(100_000), "args": {} }))]).await;
    assert_eq!(unknown, [Some("bad_request".to_owned())]);
}

/// What was tried, and whether it went well.
const TRIES: &str = r#"
    const done = arguments[0];
    const told = {};
    const tried = async (name, run) => { try { told[name] = await run() } catch { told[name] = false } };
    const loads = (element, address) => new Promise((ok) => {
      element.onload = () => ok(true);
      element.onerror = () => ok(false);
      element.src = address;
      document.body.append(element);
      setTimeout(() => ok(false), 1500);
    });
    // A frame that was refused says that it has loaded, so refusals are counted.
    // A frame that was refused says that it has loaded, and stays as empty as it was made.
    const framed = async (address) => { const it = document.createElement("iframe"); await loads(it, address); return it.contentDocument?.URL !== "about:blank"; };
    (async () => {
      await tried("fetch", async () => (await fetch("https://example.org")).ok);
      await tried("local fetch", async () => (await fetch("http://127.0.0.1:1")).ok);
      await tried("socket", () => new Promise((ok) => { const it = new WebSocket("ws://127.0.0.1:1"); it.onopen = () => ok(true); it.onerror = () => ok(false); }));
      await tried("image", () => loads(new Image(), "https://example.org/x.png"));
      await tried("frame", () => framed("https://example.org"));
      await tried("inline frame", () => framed("data:text/html,x"));
      await tried("script from outside", () => loads(document.createElement("script"), "https://example.org/x.js"));
      await tried("inline script", () => { const it = document.createElement("script"); it.textContent = "window.crept = true"; document.body.append(it); return window.crept === true; });
      await tried("script from text", () => { const it = document.createElement("script"); it.src = "data:text/javascript,window.crept=true"; return loads(it, it.src).then(() => window.crept === true); });
      await tried("handler", () => { const it = document.createElement("div"); it.setAttribute("onclick", "window.crept = true"); document.body.append(it); it.click(); return window.crept === true; });
      await tried("worker", () => { new Worker("data:text/javascript,1"); return true; });
      await tried("window", () => window.open("https://example.org") !== null);
      await tried("prototype", () => { Object.prototype.crept = true; return ({}).crept === true; });
      await tried("form", () => { const it = document.createElement("form"); it.action = "https://example.org"; document.body.append(it); it.submit(); return false; });
      location.href = "https://example.org/";
      await new Promise((ok) => setTimeout(ok, 800));
      told["navigation"] = !location.href.startsWith("tauri:");
      location.href = "file:///etc/passwd";
      await new Promise((ok) => setTimeout(ok, 800));
      told["file"] = !location.href.startsWith("tauri:");
      done(told);
    })();
"#;

pub async fn lets_no_page_in_or_out(window: &Window) {
    let told = window.driver.execute_async(TRIES, vec![]).await.unwrap();
    let told = told.json().as_object().unwrap().clone();
    assert_eq!(told.len(), 16);
    let went: Vec<&String> = told.iter().filter(|(_, went)| **went != json!(false)).map(|(name, _)| name).collect();
    assert_eq!(went, [""; 0], "a page got further than it may");
    window.sees("Today").await;
}
