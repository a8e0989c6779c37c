#!/usr/bin/env bash
# What the tests need from the system: LibreOffice (does it open what we wrote?), poppler (to look at it),
# Chromium (the pane as a person sees it), a Japanese font. Installs what is missing where the user may; names it clearly where not.
set -u
missing=()
command -v soffice >/dev/null 2>&1 || missing+=(libreoffice-calc)
command -v pdftoppm >/dev/null 2>&1 || missing+=(poppler-utils)
command -v chromium >/dev/null 2>&1 || missing+=(chromium)
fc-list 2>/dev/null | grep -qi 'noto.*cjk' || missing+=(fonts-noto-cjk)
[ ${#missing[@]} -eq 0 ] && exit 0

if command -v apt-get >/dev/null 2>&1; then
  as_root=""
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null && as_root="sudo -n"
  fi
  if [ "$(id -u)" -eq 0 ] || [ -n "$as_root" ]; then
    echo "Installing for the tests: ${missing[*]}" >&2
    $as_root apt-get update -qq >&2 &&
      DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null && exit 0
  fi
fi
echo "The tests need these Debian packages, and they could not be installed from here: ${missing[*]}" >&2
echo "Install them as an administrator: apt-get install --no-install-recommends ${missing[*]}" >&2
exit 1
