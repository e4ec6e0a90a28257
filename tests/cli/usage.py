# SPDX-License-Identifier: EUPL-1.2
"""Every command called wrongly, and the help of every command."""
import os
import sys
import tempfile

from calls import Cli

with tempfile.TemporaryDirectory() as folder:
    cli = Cli(sys.argv[1], folder)
    overview = cli('help')
    commands = [line[2:].split('  ')[0].strip() for line in overview.splitlines() if line.startswith('  ')]
    assert len(commands) >= 16, overview
    for command in commands:
        words = command.split()
        shown = cli(*words, '--help')
        assert 'Example:\n  leerspiegel-cli ' + command in shown, shown
        cli(*words, '--no-such-option', expect=2)
        if 'DOSSIER' in shown.splitlines()[0]:
            missing = ['firm.leerspiegel'] + (['x.leerspiegel-antwoord'] if command == 'response import' else [])
            extra = {'round open': ['--name', 'a', '--invited', '8'], 'round invite': ['--invited', '9'],
                     'response submit': ['--answers', 'a.csv'], 'compare': ['--format', 'json'],
                     'export': ['--format', 'csv', '--output', 'o.csv']}.get(command, [])
            cli(*words, expect=2)
            cli(*words, *missing, *extra, expect=2, passphrase='vier paarse wielen draaien', code='lusab-babad-gutih-tugad')
    assert not os.listdir(folder), os.listdir(folder)

    cli(expect=2)
    cli('nonsense', expect=2)
    cli('new', 'a.leerspiegel', expect=2, passphrase='vier paarse wielen draaien')                   # no name
    cli('new', 'a.leerspiegel', '--name', 'x', expect=2)                                             # nobody to ask
    cli('new', 'a.leerspiegel', '--name', 'x', expect=2, passphrase='kort')                          # too short
    cli('new', 'no/such/folder/a.leerspiegel', '--name', 'x', expect=2, passphrase='vier paarse wielen draaien')
    assert not os.listdir(folder), os.listdir(folder)
    key = {'passphrase': 'vier paarse wielen draaien'}
    cli('new', 'a.leerspiegel', '--name', 'x', **key)
    opening = ['round', 'open', 'a.leerspiegel', '--name', 'r', '--invited']
    for wrong in (['0'], ['many'], ['8', '--threshold', '4'], ['8', '--threshold', '9'], ['8', '--cut', 'age'], ['8', '--company-tokens', '6'],
                  ['10001']):
        cli(*opening, *wrong, expect=2, **key)
    cli('round', 'close', 'a.leerspiegel', expect=1, **key)                                          # no round is open
    cli('round', 'close', 'a.leerspiegel', '--erase-unread', '--without-picture', expect=2, **key)
    cli(*opening, '8', **key)
    cli('round', 'invite', 'a.leerspiegel', expect=2, **key)
    cli('round', 'invite', 'a.leerspiegel', '--invited', '8', expect=2, **key)                       # not higher
    cli('response', 'submit', 'a.leerspiegel', expect=2)
    cli('response', 'submit', 'a.leerspiegel', '--answers', 'a.csv', '--perspective', 'boss', expect=2)
    cli('response', 'show', 'a.leerspiegel', expect=2)                                               # nobody to ask
    cli('response', 'show', 'a.leerspiegel', expect=1, code='lusab-babad-gutih-lusab')
    for name, content in (('empty', b''), ('text', b'hello'), ('cut', open(cli.path('a.leerspiegel'), 'rb').read()[:5000])):
        with open(cli.path(name), 'wb') as file:
            file.write(content)
        for command in (['info'], ['verify'], ['round', 'list']):
            cli(*command, name, expect=1)
    print(f'{len(commands)} commands')
