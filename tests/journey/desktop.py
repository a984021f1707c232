# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

"""A private desktop: an X server, a session bus with the accessibility registry, and a home folder."""

import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

SYSTEM_PYTHON = "/usr/bin/python3"

BUS = """<busconfig><type>session</type><listen>unix:dir={folder}</listen><auth>EXTERNAL</auth>
<servicedir>{services}</servicedir>
<policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy></busconfig>
"""

try:
    import gi  # noqa: F401
except ImportError:  # another Python comes first on the PATH; only the system's has the accessibility library
    if sys.executable == SYSTEM_PYTHON or not os.path.exists(SYSTEM_PYTHON):
        raise
    os.execv(SYSTEM_PYTHON, [SYSTEM_PYTHON, *sys.argv])


class Late(AssertionError):
    """A condition was not met before its deadline."""


def until(what, condition, seconds=15.0, pause=0.05):
    """Polls condition() until its result is truthy, and returns it. `what` describes the condition in errors."""
    end = time.monotonic() + seconds
    while True:
        found = condition()
        if found:
            return found
        if time.monotonic() > end:
            raise Late(f"not within {seconds:g} s: {what}")
        time.sleep(pause)


def end_process(process, seconds=3.0):
    """Ends a process that we started: with SIGTERM first, then with SIGKILL."""
    if process is None or process.poll() is not None:
        return
    process.terminate()
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait(seconds)


def processes():
    """Yields (process id, parent's id, program's name) of every running process, without zombies."""
    for entry in pathlib.Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            before, after = (entry / "stat").read_text().rsplit(")", 1)
        except OSError:
            continue
        state, parent = after.split()[:2]
        if state not in "ZX":
            yield int(entry.name), int(parent), before.split("(", 1)[1]


def descendants(process_id):
    """Returns the ids and names of all descendants of a process."""
    everything = list(processes())
    found, wave = {}, {process_id}
    while wave:
        wave = {child for child, parent, _ in everything if parent in wave and child not in found}
        found.update({child: name for child, _, name in everything if child in wave})
    return found


class Desktop:
    """A context manager. Sets os.environ, from which the accessibility library and the programs read the addresses."""

    def __init__(self, size="1600x1200"):
        self.size = size
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="coterie-journey-"))
        self.server = None
        self.bus = None

    def __enter__(self):
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # runs the cleanup when the test is stopped
        try:
            self._make_home()
            if not os.environ.get("DISPLAY"):
                self._start_server()
            self._start_bus()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_):
        self.close()

    def _make_home(self):
        places = {"HOME": "", "XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "data", "XDG_CACHE_HOME": "cache",
                  "XDG_STATE_HOME": "state", "XDG_RUNTIME_DIR": "run"}
        for variable, name in places.items():
            folder = self.home / name
            folder.mkdir(exist_ok=True)
            folder.chmod(0o700)
            os.environ[variable] = str(folder)
        # The user's settings must not affect a test.
        for variable in [name for name in os.environ if name.startswith("COTERIE_") and name != "COTERIE_BIN"]:
            del os.environ[variable]
        for variable in ("AT_SPI_BUS_ADDRESS", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_SCALE_FACTOR",
                         "LANGUAGE", "LC_ALL", "LC_MESSAGES"):
            os.environ.pop(variable, None)
        os.environ["LANG"] = "C.UTF-8"
        os.environ["NO_AT_BRIDGE"] = "1"  # the tools must not register as accessible programs
        os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"

    def _start_server(self):
        reader, writer = os.pipe()
        log = open(self.home / "xvfb.log", "wb")
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writer), "-screen", "0", self.size + "x24", "-nolisten", "tcp", "-ac",
             "-noreset"], pass_fds=[writer], stdout=log, stderr=log)
        os.close(writer)
        with os.fdopen(reader) as answer:
            number = answer.readline().strip()  # returns when the server ends, so this cannot hang
        if not number:
            raise RuntimeError("Xvfb did not start: " + (self.home / "xvfb.log").read_text())
        os.environ["DISPLAY"] = ":" + number

    def _start_bus(self):
        """Of the services that are installed, only accessibility is started on demand: no keyring, no portal."""
        services = self.home / "services"
        services.mkdir()
        for folder in os.environ.get("XDG_DATA_DIRS", "/usr/local/share:/usr/share").split(":"):
            for name in ("org.a11y.Bus.service", "org.a11y.atspi.Registry.service"):
                file = pathlib.Path(folder, "dbus-1", "services", name)
                if file.exists() and not (services / name).exists():
                    shutil.copy(file, services)
        config = self.home / "bus.conf"
        config.write_text(BUS.format(folder=os.environ["XDG_RUNTIME_DIR"], services=services))
        self.bus = subprocess.Popen(["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"],
                                    stdout=subprocess.PIPE, text=True, stderr=open(self.home / "bus.log", "wb"))
        address = self.bus.stdout.readline().strip()
        if not address:
            raise RuntimeError("dbus-daemon did not start: " + (self.home / "bus.log").read_text())
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = address

    def screenshot(self, path, window=None):
        """Saves the whole screen, or one X window, as a PNG."""
        path = pathlib.Path(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["import", "-silent", "-window", str(window or "root"), str(path)], check=True, timeout=30)

    def close(self):
        started = set(descendants(self.bus.pid)) if self.bus else set()
        end_process(self.bus)
        end_process(self.server)
        for process_id in started & {number for number, _, _ in processes()}:  # the registry may outlive its bus
            try:
                os.kill(process_id, signal.SIGKILL)
            except ProcessLookupError:
                pass
        shutil.rmtree(self.home, ignore_errors=True)


def say(*words):
    print(*words, file=sys.stderr, flush=True)
