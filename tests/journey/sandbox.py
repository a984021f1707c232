# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

"""Runs the sandbox, with the control addresses that cause failures."""

import json
import os
import pathlib
import shlex
import subprocess
import urllib.error
import urllib.request

from desktop import end_process

ROOT = pathlib.Path(__file__).resolve().parents[2]
BIN = pathlib.Path(os.environ.get("COTERIE_BIN", ROOT / "build/release/bin")).resolve()


class Sandbox:
    """A sandbox that runs from construction until stop() or kill()."""

    def __init__(self, *arguments, port=0, data=None):
        self.command = [str(BIN / "coterie-sandbox"), "--control", "--seed", "7", *map(str, arguments)]
        if data is not None:
            self.command += ["--data", str(data)]
        self.process = subprocess.Popen([*self.command, "--port", str(port)], stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError(f"the sandbox ended with {self.process.wait(5)} before it was ready")
        ready = json.loads(line)
        self.url, self.api_key, self.access_token = ready["url"], ready["apiKey"], ready["accessToken"]
        self.port = int(self.url.rsplit(":", 1)[1])
        self.communities = ready["communities"]

    def token(self, index=0):
        community = self.communities[index]
        return community["tokenAddress"] if isinstance(community, dict) else community

    def control(self, path, /, **body):
        """Sends POST /_sandbox/PATH and returns the response."""
        return self._send("POST", "/_sandbox/" + path, body)

    def get(self, path):
        """Sends a GET request as the member, independently of the window."""
        return self._send("GET", path)

    def _send(self, method, path, body=None):
        request = urllib.request.Request(
            self.url + path, method=method, data=None if body is None else json.dumps(body).encode(),
            headers={"Content-Type": "application/json", "x-api-key": self.api_key,
                     "Authorization": "Bearer " + self.access_token})
        try:
            # Loopback must not use the system's proxy.
            with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=10) as answer:
                return json.loads(answer.read() or "null")
        except urllib.error.HTTPError as error:
            raise RuntimeError(f"{method} {path}: {error.code} {error.read().decode()}") from error

    def hand_over(self, folder):
        """Stops it, and returns a program that starts it again with the same world, for a window to use as its sandbox.

        The control addresses are the same. Its keys are new, and only the window knows them.
        """
        self.stop()
        command = [self.command[0], "--exit-with-parent", *self.command[1:], "--port", str(self.port)]
        program = pathlib.Path(folder) / "sandbox-of-the-window"
        program.write_text("#!/bin/sh\nexec " + shlex.join(command) + "\n")
        program.chmod(0o755)
        return program

    def messages(self, index=0):
        """Returns the ids of a community's newest messages."""
        page = self.get(f"/api/v1/communities/{self.token(index)}/messages?limit=100")
        return [message["id"] for message in page["messages"]]

    def another_member(self):
        """Returns the name of a member other than the signed-in user."""
        return self.control("members")["members"][-1]["username"]

    def secrets(self):
        """Returns the key and all tokens and tickets that it issued."""
        return set(self.control("secrets")["secrets"])

    def kill(self):
        self.process.kill()
        self.process.wait(5)

    def stop(self):
        end_process(self.process)
