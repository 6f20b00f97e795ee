#!/usr/bin/env bash
# Installs the packages as a person would, on a Debian made for it: started, upgraded with its book intact, removed without
# touching the book. Called by `cargo xtask bundle --try`: run.sh OLDER.deb NEWER.deb [NEWER.rpm]
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
older= newer= rpm=
for file in "$@"; do
  case $file in
    *.rpm) rpm=$(realpath "$file") ;;
    *.deb) if [ -z "$older" ]; then older=$(realpath "$file"); else newer=$(realpath "$file"); fi ;;
  esac
done
[ -n "$newer" ] || { echo "run.sh OLDER.deb NEWER.deb [NEWER.rpm]" >&2; exit 2; }
[ "$(id -u)" = 0 ] || { echo "A Debian in a folder can only be made by root." >&2; exit 2; }
pictures=$here/../../target/install
mkdir -p "$pictures"

passed=0 failed=0
check() { # a sentence, then the command that must hold
  local said=$1
  shift
  if "$@" >"$pictures/last.txt" 2>&1; then
    passed=$((passed + 1)) && echo "ok      $said"
  else
    failed=$((failed + 1)) && echo "FAILED  $said" && sed 's/^/        /' "$pictures/last.txt"
  fi
}

scratch=$(mktemp -d)
root=$scratch/debian
leave() {
  for mounted in proc dev/shm dev/pts dev; do umount --lazy "$root/$mounted" 2>/dev/null || true; done
  rm -rf --one-file-system "$scratch"
}
trap leave EXIT

echo "== what is in the packages"
dpkg-deb --extract "$newer" "$scratch/deb"
check "the menu's entry is right" desktop-file-validate "$scratch/deb/usr/share/applications/Regulars.desktop"
check "a software centre can show it" appstreamcli validate --no-net "$scratch/deb/usr/share/metainfo/app.regulars.desktop.metainfo.xml"
# There is no mailbox to write to, and nobody types the name of a program with a window, so it has no manual page. Its parts are
# compiled in, with their licences under Settings, About.
check "Debian's own reader finds nothing wrong" lintian --allow-root --fail-on error,warning \
  --suppress-tags malformed-contact,no-manual-page,no-changelog,embedded-library "$newer"
never_by_itself() { ! find "$scratch/deb" -path '*autostart*' | grep .; }
check "nothing in it starts with the computer" never_by_itself
if [ -n "$rpm" ]; then
  files() { (cd "$scratch/deb" && find . -type f -o -type l) | sed 's/^\.//' | grep -v '^/usr/share/doc/' | sort; }
  same() { diff <(files) <(rpm --query --package --list "$rpm" | grep -v '^/usr/share/licenses/' | sort); }
  check "the package for Fedora holds the same files" same
  mkdir "$scratch/fedora"
  check "it installs into an empty root" rpm --root "$scratch/fedora" --install --nodeps --noscripts "$rpm"
  check "and leaves it empty again" rpm --root "$scratch/fedora" --erase --nodeps --noscripts regulars
  gone() { ! find "$scratch/fedora" -path '*egulars*' -type f | grep .; }
  check "with nothing of it left" gone
fi

echo "== a fresh Debian"
mirror=$(apt-get indextargets --format '$(REPO_URI)' | grep -v security | sort -u | head -1)
debootstrap --variant=minbase "$(. /etc/os-release && echo "$VERSION_CODENAME")" "$root" "$mirror" >"$pictures/debootstrap.txt"
cp -r /etc/apt/apt.conf.d /etc/apt/sources.list.d "$root/etc/apt/" && rm -f "$root/etc/apt/apt.conf.d/"*docker*
[ ! -e /etc/apt/sources.list ] || cp /etc/apt/sources.list "$root/etc/apt/"
cp /etc/resolv.conf /etc/hosts "$root/etc/"
mount --bind /dev "$root/dev" && mount --bind /proc "$root/proc"
mkdir -p "$root/dev/shm" "$root/tmp/try"
in_it() { chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive LANG=C.UTF-8 "$@"; }
in_it apt-get update -qq
# A screen, a keyboard, somebody who reads the window aloud, and what every desktop has to tell kinds of files apart; nothing
# that the program itself would need.
in_it apt-get install -y -qq --no-install-recommends xvfb xauth dbus openbox xdotool x11-apps at-spi2-core python3-gi \
  gir1.2-atspi-2.0 shared-mime-info desktop-file-utils >"$pictures/apt.txt" 2>&1
in_it useradd --create-home maja
cp "$older" "$root/tmp/try/older.deb" && cp "$newer" "$root/tmp/try/newer.deb" && cp "$here/reader.py" "$root/tmp/try/"
cp "$here/../fixtures/export-1.regulars.zip" "$root/tmp/try/"
home=$root/home/maja
book=$home/.local/share/app.regulars.desktop/book
mkdir -p "$book" && cp -r "$here/../fixtures/book-0001/." "$book/"
in_it chown -R maja:maja /home/maja /tmp/try

as_maja() { in_it runuser -u maja -- env HOME=/home/maja XDG_RUNTIME_DIR=/tmp "$@"; }
reads() { # what the reader is asked to do, in a session of its own
  as_maja xvfb-run --auto-servernum --server-args="-screen 0 1280x800x24" dbus-run-session -- \
    python3 /tmp/try/reader.py "$@"
}
look() { for picture in "$root"/tmp/try/*.xwd; do [ ! -e "$picture" ] || mv "$picture" "$pictures/"; done; }
version_is() { in_it dpkg-query --show --showformat '${Version}' regulars | grep -q "^$1"; }
keys=$(sha256sum <"$book/keys.json")
same_keys() { [ "$(sha256sum <"$book/keys.json")" = "$keys" ]; }

echo "== installed, started, upgraded, removed"
check "the older one installs with what it needs" in_it apt-get install -y -qq /tmp/try/older.deb
check "and says its number" version_is 0.0.9
check "a book kept from long ago is locked, opens, and her client is on her card" reads unlock add
look
check "its key is as it was" same_keys
check "the newer one installs over it" in_it apt-get install -y -qq /tmp/try/newer.deb
check "and says another number" version_is "$(dpkg-deb --field "$newer" Version)"
check "the book opens, with what was written before the upgrade" reads unlock find
look
check "its key is as it was" same_keys
check "an export of Regulars belongs to it and is brought from its folder" reads unlock bring
look
check "started without a window it waits, and a second start brings the window" reads hidden
by_itself() { ! find "$home/.config" "$root/etc/xdg/autostart" -path '*utostart*' -iname '*regulars*' 2>/dev/null | grep .; }
check "it does not start with the computer" by_itself
before=$(cd "$home/.local/share/app.regulars.desktop" && find . -type f -exec sha256sum {} + | sort)
in_it dpkg-query --listfiles regulars >"$pictures/files.txt"
check "it can be removed" in_it apt-get purge -y -qq regulars
nothing_left() { ! while read -r path; do [ -d "$root$path" ] || [ ! -e "$root$path" ] || echo "$path"; done <"$pictures/files.txt" | grep .; }
check "nothing of the program stays" nothing_left
book_stays() { [ "$(cd "$home/.local/share/app.regulars.desktop" && find . -type f -exec sha256sum {} + | sort)" = "$before" ]; }
check "the book stays as it was, to the last byte" book_stays

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
