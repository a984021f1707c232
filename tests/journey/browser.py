# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

"""The desktop's browser: a real Chromium, driven by the DevTools protocol over a pipe."""

import json
import os
import subprocess
import threading

from desktop import Late, end_process, until

# A wallet as an extension puts one into each page: registered by the Wallet Standard, with a key of its own that signs.
WALLET = """
(() => {
    const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
    const base58 = (bytes) => {
        let number = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
        let text = '';
        for (; number > 0n; number /= 58n) {
            text = alphabet[Number(number % 58n)] + text;
        }
        return '1'.repeat(bytes.findIndex((byte) => byte !== 0)) + text;
    };
    let key;
    const chains = ['solana:mainnet'];
    const wallet = {
        version: '1.0.0',
        name: 'Test Wallet',
        icon: 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
        chains,
        accounts: [],
        features: {
            'standard:connect': {
                version: '1.0.0',
                async connect() {
                    key = await crypto.subtle.generateKey('Ed25519', false, ['sign']);
                    const bytes = new Uint8Array(await crypto.subtle.exportKey('raw', key.publicKey));
                    return { accounts: [{ address: base58([...bytes]), chains, features: ['solana:signMessage'] }] };
                },
            },
            'solana:signMessage': {
                version: '1.0.0',
                async signMessage({ message }) {
                    const signature = new Uint8Array(await crypto.subtle.sign('Ed25519', key.privateKey, message));
                    return [{ signedMessage: message, signature }];
                },
            },
        },
    };
    const register = ({ register }) => register(wallet);
    window.dispatchEvent(new CustomEvent('wallet-standard:register-wallet', { detail: register }));
    window.addEventListener('wallet-standard:app-ready', ({ detail }) => register(detail));
})();
"""

DESKTOP_FILE = """[Desktop Entry]
Type=Application
Name=Chromium of the journey
Exec={program} %u
MimeType=x-scheme-handler/http;x-scheme-handler/https;
"""


class Browser:
    """Runs Chromium, and makes it the desktop's browser: xdg-open opens web addresses in it, as tabs.

    Pages of `origin` may open coterie:// links without a question, as after “Always allow”.
    """

    def __init__(self, desktop, origin, place="600x900+1000+0"):
        self.folder = desktop.home / "chromium"
        self._calls = {}
        self._tabs = {}  # targets by session
        self._seen = set()  # sessions
        self._number = 0
        self._lock = threading.Lock()
        size, left, top = place.split("+")
        flags = [f"--user-data-dir={self.folder}", "--no-sandbox"]  # Chromium's sandbox does not work as root
        self._prepare(desktop, origin, flags)
        to_browser, self._pipe = os.pipe()
        self._answers, from_browser = os.pipe()
        for end in (to_browser, from_browser):
            os.set_inheritable(end, True)
        # DevTools reads from descriptor 3 and writes to 4.
        self.process = subprocess.Popen(
            ["/bin/bash", "-c", f'exec 13<&{to_browser} 14>&{from_browser}; exec 3<&13 4>&14; exec "$@" 13<&- 14>&-',
             "bash", "chromium", *flags, "--remote-debugging-pipe", "--no-first-run", "--no-default-browser-check",
             "--disable-gpu", f"--load-extension={self._extension()}",
             "--disable-features=DisableLoadExtensionCommandLineSwitch", "--disable-background-networking",
             "--disable-component-update",
             "--disable-sync", "--no-proxy-server", "--password-store=basic", f"--window-position={left},{top}",
             f"--window-size={size.replace('x', ',')}", "about:blank"],
            close_fds=False, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_browser)
        os.close(from_browser)
        threading.Thread(target=self._read, daemon=True).start()
        self.call("Target.setAutoAttach", autoAttach=True, waitForDebuggerOnStart=False, flatten=True)
        self.call("Target.setDiscoverTargets", discover=True)

    def _prepare(self, desktop, origin, flags):
        """Writes Chromium's preferences, and the desktop file that makes it the default browser."""
        profile = self.folder / "Default"
        profile.mkdir(parents=True)
        (profile / "Preferences").write_text(json.dumps(
            {"protocol_handler": {"allowed_origin_protocol_pairs": {origin: {"coterie": True}}}}))
        program = desktop.home / "browser"
        program.write_text(f'#!/bin/sh\nexec chromium {" ".join(flags)} "$@" >/dev/null 2>&1\n')
        program.chmod(0o755)
        applications = desktop.home / "data" / "applications"
        applications.mkdir(parents=True, exist_ok=True)
        (applications / "journey-browser.desktop").write_text(DESKTOP_FILE.format(program=program))
        for scheme in ("http", "https"):
            subprocess.run(["xdg-mime", "default", "journey-browser.desktop", f"x-scheme-handler/{scheme}"], check=True,
                           timeout=10)

    def _extension(self):
        """Writes the wallet as an extension, and returns its folder."""
        folder = self.folder / "wallet"
        folder.mkdir()
        (folder / "wallet.js").write_text(WALLET)
        (folder / "manifest.json").write_text(json.dumps(
            {"manifest_version": 3, "name": "Test Wallet", "version": "1.0", "content_scripts": [
                {"matches": ["http://127.0.0.1/*"], "js": ["wallet.js"], "run_at": "document_start",
                 "world": "MAIN"}]}))
        return folder

    # --- The protocol ------------------------------------------------------------------------------------------------

    def _read(self):
        rest = b""
        while chunk := os.read(self._answers, 1 << 16):
            *messages, rest = (rest + chunk).split(b"\0")
            for message in messages:
                self._receive(json.loads(message))

    def _receive(self, message):
        if "id" in message:
            self._calls[message["id"]] = message
        elif message["method"] == "Target.attachedToTarget":
            if message["params"]["targetInfo"]["type"] == "page":
                self._tabs[message["params"]["sessionId"]] = dict(message["params"]["targetInfo"])
        elif message["method"] == "Target.targetInfoChanged":
            target = message["params"]["targetInfo"]
            for tab in self._tabs.values():
                if tab["targetId"] == target["targetId"]:
                    tab.update(target)
        elif message["method"] == "Target.detachedFromTarget":
            self._tabs.pop(message["params"]["sessionId"], None)

    def _send(self, method, session=None, **params):
        with self._lock:
            self._number += 1
            number = self._number
            message = {"id": number, "method": method, "params": params}
            if session:
                message["sessionId"] = session
            os.write(self._pipe, json.dumps(message).encode() + b"\0")
        return number

    def call(self, method, session=None, **params):
        number = self._send(method, session, **params)
        answer = until(f"Chromium answers {method}", lambda: self._calls.pop(number, None), 30, 0.01)
        if "error" in answer:
            raise AssertionError(f"{method}: {answer['error']['message']}")
        return answer["result"]

    # --- Tabs --------------------------------------------------------------------------------------------------------

    def tab(self, start, but="-", seconds=20):
        """Waits for a new tab whose address starts with this, but not with that. Returns each tab once."""
        def look():
            return [session for session, target in list(self._tabs.items()) if session not in self._seen
                    and target["url"].startswith(start) and not target["url"].startswith(but)]
        try:
            session = until(f"a tab of {start}", look, seconds)[-1]
            self._seen.add(session)
            return Tab(self, session)
        except Late as late:
            raise Late(f"{late}; there is {[target['url'] for target in self._tabs.values()]}") from None

    def stop(self):
        if self.process.poll() is None:
            self._send("Browser.close")
            try:
                self.process.wait(5)
            except subprocess.TimeoutExpired:
                end_process(self.process)


class Tab:
    def __init__(self, browser, session):
        self.browser = browser
        self.session = session

    def evaluate(self, expression):
        result = self.browser.call("Runtime.evaluate", self.session, expression=expression, awaitPromise=True,
                                   returnByValue=True)
        if "exceptionDetails" in result:
            raise AssertionError(result["exceptionDetails"])
        return result["result"].get("value")

    def until(self, expression, seconds=15):
        try:
            return until(f"{expression} in the page", lambda: self.evaluate(f"Boolean({expression})"), seconds)
        except Late as late:
            raise Late(f"{late}; it says {self.text()}") from None

    def click(self, element):
        """Clicks the element of this expression with the pointer."""
        self.until(f"document.readyState === 'complete' && {element}")
        x, y = self.evaluate(f"""(() => {{
            const element = {element};
            element.scrollIntoView({{ block: 'center' }});
            const box = element.getBoundingClientRect();
            return [box.x + box.width / 2, box.y + box.height / 2];
        }})()""")
        for kind in ("mousePressed", "mouseReleased"):
            self.browser.call("Input.dispatchMouseEvent", self.session, type=kind, x=x, y=y, button="left",
                              clickCount=1)

    def click_id(self, name):
        self.click(f"document.getElementById({json.dumps(name)})")

    def click_button(self, label):
        """Clicks the button whose text starts with this."""
        text = json.dumps(label)
        self.click(f"[...document.querySelectorAll('button')].find((b) => b.innerText.trim().startsWith({text}))")

    def text(self):
        return self.evaluate("document.body.innerText")

    def step(self, name):
        """Waits for a step of the wallet page."""
        self.until(f"document.querySelector('#step')?.dataset.step === {json.dumps(name)}")

    def close(self):
        try:
            self.browser.call("Page.close", self.session)
        except AssertionError:  # it closed itself
            pass
