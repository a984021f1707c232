# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

"""The desktop's password store: the real gnome-keyring-daemon on the private session bus."""

import os
import subprocess

import gi

from desktop import end_process, until

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib

SERVICE = "org.freedesktop.secrets"
FOLDER = "/org/freedesktop/secrets"


def session_bus():
    # A new connection: the shared one would outlive the desktop of this journey.
    return Gio.DBusConnection.new_for_address_sync(
        os.environ["DBUS_SESSION_BUS_ADDRESS"],
        Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION, None, None)


class Keyring:
    """Its files are in the home folder, so it can end and start again."""

    def __init__(self, desktop):
        self.control = desktop.home / "run" / "keyring"
        self.log = open(desktop.home / "keyring.log", "ab")
        self.process = None
        self.bus = session_bus()
        self.start()

    def start(self, unlocked=True):
        """Starts it, as at the login: with the password or, as after an automatic login, without."""
        self.process = subprocess.Popen(
            ["gnome-keyring-daemon", "--foreground", "--components=secrets", f"--control-directory={self.control}",
             *(["--unlock"] if unlocked else [])], stdin=subprocess.PIPE, stdout=self.log, stderr=self.log)
        if unlocked:
            self.process.stdin.write(b"the password")
        self.process.stdin.close()
        until("the keyring is there", lambda: self.locked() is (not unlocked), 20)

    def locked(self):
        """Returns None if nothing answers."""
        try:
            answer = self.bus.call_sync(SERVICE, FOLDER + "/aliases/default", "org.freedesktop.DBus.Properties", "Get",
                                        GLib.Variant("(ss)", ("org.freedesktop.Secret.Collection", "Locked")), None,
                                        Gio.DBusCallFlags.NO_AUTO_START, 3000, None)
        except GLib.Error:
            return None
        return answer.unpack()[0]

    def items(self):
        """Returns how many secrets of Coterie it holds."""
        answer = self.bus.call_sync(SERVICE, FOLDER, "org.freedesktop.Secret.Service", "SearchItems",
                                    GLib.Variant("(a{ss})", ({"server": "Coterie"},)), None,
                                    Gio.DBusCallFlags.NONE, 3000, None)
        return sum(map(len, answer.unpack()))

    def restart(self, unlocked=True):
        self.stop()
        until("the keyring is gone", lambda: self.locked() is None, 5)
        self.start(unlocked)

    def stop(self):
        end_process(self.process)
