# SPDX-License-Identifier: EUPL-1.2
"""Calls of leerspiegel-cli, each with the exit code that is expected of it."""
import os
import subprocess


class Cli:
    def __init__(self, program, folder):
        self.program = program
        self.folder = folder
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith('LEERSPIEGEL_')}

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, text):
        with open(self.path(name), 'w', encoding='utf-8') as file:
            file.write(text)
        return self.path(name)

    def __call__(self, *arguments, expect=0, **secrets):
        """What it prints. Secrets are environment variables without their prefix: passphrase='…'."""
        environment = dict(self.environment)
        for name, value in secrets.items():
            environment['LEERSPIEGEL_' + name.upper()] = value
        done = subprocess.run([self.program, *arguments, '--language', 'en'], capture_output=True, text=True, env=environment,
                              stdin=subprocess.DEVNULL, cwd=self.folder)
        assert done.returncode == expect, (arguments, done.returncode, expect, done.stdout, done.stderr)
        if expect:
            assert done.stderr.strip() and not done.stdout.strip() or arguments[0] == 'verify' or arguments[:2] == ('response', 'import'), \
                (arguments, 'a refusal is a sentence on stderr and no result', done.stdout, done.stderr)
        self.stderr = done.stderr
        return done.stdout
