# SPDX-License-Identifier: EUPL-1.2
"""One employee's way, from the first sentence to the ballot box, through the accessibility bus only."""
import os
import subprocess
import sys

from atspi import Program, begin_scan, make_dossier, radio_groups, wait_for

program_path, cli = sys.argv[1:3]
dossier = os.path.join(os.environ['WORK'], 'bakkerij.leerspiegel')
make_dossier(cli, dossier)
program = Program(program_path, dossier)
code = begin_scan(program)
assert len(code.split('-')) == 4, 'a code has four words'


def asked():
    """What stands on the page, without what it says of saving: that can change at any moment."""
    return [node.name for _, node in program.showing() if node.role == 'label' and not node.name.startswith(('Bewaren', 'Je antwoorden zijn'))]


pages = 0
while program.find('push button', 'Volgende →'):
    for group in radio_groups(program):
        assert all(node.name for node in group), 'every answer has a name'
        group[min(3, len(group) - 1)].press()
    before = asked()
    program.press('Volgende →')
    wait_for(lambda: asked() != before, 'the next page')
    pages += 1
    assert pages < 60, 'the scan ends'

wait_for(lambda: program.find('push button', 'In de stembus doen'), 'the closing page')
left = [node.name for _, node in program.showing() if node.role == 'push button' and node.name[:1].isdigit()]
assert not left, f'without an answer: {left}'
program.press('Kijk in mijn spiegel')
wait_for(lambda: program.find('label', 'Mijn spiegel'), 'the mirror')
program.press('← Vorige')
program.press('In de stembus doen')
wait_for(lambda: program.find('label', 'Je scan zit in de stembus.'), 'the thanks')
program.kill()

listed = subprocess.run([cli, 'info', dossier, '--language', 'nl'], check=True, capture_output=True, text=True).stdout
assert 'in de stembus: 1' in listed, listed
print(f'{pages} pages answered and handed in')
