#!/bin/sh
# The X session of a kiosk: one window over the whole screen, started again whenever it ends.
# KIOSK_ADDRESS is the address of the check, with #...mode=kiosk at its end.
# KIOSK_FLAGS may hold more flags, such as --kiosk-printing.
matchbox-window-manager -use_titlebar no -use_cursor no &
# An X server forgets a key map when its last window goes, so the window manager comes first.
sleep 1
# Without these keys a keyboard can only type, tab and press: no shortcut opens another window.
xmodmap -e 'clear control' -e 'clear mod1' -e 'clear mod4' || exit 1
while true; do
  chromium --kiosk --user-data-dir="${KIOSK_PROFILE:-$HOME/kiosk-profile}" \
    --no-first-run --noerrdialogs --hide-crash-restore-bubble --disable-session-crashed-bubble \
    --disable-pinch --overscroll-history-navigation=0 \
    --password-store=basic --disable-background-networking --disable-component-update \
    ${KIOSK_FLAGS:-} "$KIOSK_ADDRESS"
  sleep 2
done
