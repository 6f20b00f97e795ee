"""Uses the installed program as somebody does who hears the window and has only a keyboard; runs in the Debian made for it."""

import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

PROGRAM = "regulars"
PASSPHRASE = "kept for later"
KEPT = "Ђурђа Петровић"
NEW = "Test Upgrade"
EXPORT = "/tmp/try/export-1.regulars.zip"
PATIENCE = 40


def wait(said, look):
    """What `look` gives, as soon as it gives something."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        # The tree changes while it is read.
        try:
            found = look()
        except GLib.Error:
            found = None
        if found:
            return found
        time.sleep(0.2)
    picture(f"failed-{said.replace(' ', '-')}")
    print("\n".join(f"{role}: {name}" for role, name, _ in everything() or []))
    sys.exit(f"waited in vain: {said}")


def everything():
    """Role and name of all that is in the program's windows, in the order it is read."""
    desktop = Atspi.get_desktop(0)
    heard = []
    for at in range(desktop.get_child_count()):
        app = desktop.get_child_at_index(at)
        if app and app.get_name() == PROGRAM:
            gather(app, heard)
    return heard


def gather(node, heard):
    heard.append((node.get_role_name(), node.get_name() or "", node))
    for at in range(node.get_child_count()):
        child = node.get_child_at_index(at)
        if child:
            gather(child, heard)


def hears(word, role=None):
    return any(word in name and role in (None, its) for its, name, _ in everything())


def focused():
    """The innermost that has the focus: the page around it has it as well."""
    heard = [(role, name) for role, name, node in everything() if node.get_state_set().contains(Atspi.StateType.FOCUSED)]
    return heard[-1] if heard else None


def window():
    out = subprocess.run(["xdotool", "search", "--onlyvisible", "--class", PROGRAM], capture_output=True, text=True).stdout
    return out.split()[-1] if out.split() else None


def keys(*presses):
    subprocess.run(["xdotool", "key", "--delay", "60", *presses], check=True)


def types(text):
    subprocess.run(["xdotool", "type", "--delay", "60", text], check=True)


def picture(name):
    with open(f"/tmp/try/{name}.xwd", "wb") as out:
        subprocess.run(["xwd", "-root", "-silent"], stdout=out, check=False)


def start(*words):
    return subprocess.Popen([PROGRAM, *words], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def unlock():
    wait("a window", window)
    subprocess.run(["xdotool", "windowfocus", "--sync", window()], check=False)
    wait("the passphrase has the focus", lambda: (focused() or ("", ""))[0] == "password text")
    picture("locked")
    types(PASSPHRASE)
    keys("Return")
    wait("the book is open", lambda: not hears("", "password text") and hears("Regulars", "frame"))


def finds(words, whole):
    keys("ctrl+k")
    # While she types, what is heard is the line that Enter would take.
    wait("the search is open", lambda: hears("Find anything", "combo box"))
    types(words)
    wait(f"{whole} is found", lambda: hears(whole))


def quits(program):
    keys("ctrl+q")
    program.wait(PATIENCE)


def main(acts):
    subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    Atspi.init()
    if acts == ["hidden"]:
        program = start("--hidden")
        time.sleep(6)
        if program.poll() is not None or window():
            sys.exit("it should wait without a window")
        start().wait(PATIENCE)
        wait("the second start brings the window", window)
        program.terminate()
        return
    if "bring" in acts:
        kind = Gio.content_type_guess(EXPORT, None)[0]
        entry = Gio.AppInfo.get_default_for_type(kind, False)
        if not entry or entry.get_executable() != PROGRAM:
            sys.exit(f"{kind} is opened by {entry and entry.get_executable()}")
        program = start(EXPORT)
    else:
        program = start()
    unlock()
    if "bring" in acts:
        wait("the export is looked at", lambda: hears("Bring everything", "push button"))
        picture("bring")
    if "add" in acts:
        finds("djurdja", KEPT)
        picture("found")
        keys("ctrl+a")
        types(NEW)
        wait("a new client is offered", lambda: hears(NEW, "list item") and not hears(KEPT, "list item"))
        keys("Return")
        wait("her name is filled in", lambda: (focused() or ("", ""))[0] == "entry")
        picture("new-client")
        keys("Return")
        wait("her card", lambda: hears(NEW, "heading"))
        picture("card")
    if "find" in acts:
        finds("djurdja", KEPT)
        keys("ctrl+a")
        types(NEW.lower())
        wait("she was kept", lambda: hears(NEW))
        picture("kept")
        keys("Escape")
    quits(program)


main(sys.argv[1:])
