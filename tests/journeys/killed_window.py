# SPDX-License-Identifier: EUPL-1.2
"""The window is killed after an answer was acknowledged, again and again: the answer is there afterwards, the file is whole."""
import os
import subprocess
import sys

from atspi import Program, begin_scan, make_dossier, radio_groups, wait_for

program_path, cli, kills = sys.argv[1], sys.argv[2], int(sys.argv[3])
dossier = os.path.join(os.environ['WORK'], 'bakkerij.leerspiegel')
make_dossier(cli, dossier)
SAVED = 'Je antwoorden zijn bewaard en zitten op slot.'


def answers(code):
    """The acknowledged answers, as the command line reads them with the code."""
    environment = dict(os.environ, LEERSPIEGEL_CODE=code)
    shown = subprocess.run([cli, 'response', 'show', dossier], check=True, capture_output=True, text=True, env=environment)
    return dict(line.split('\t') for line in shown.stdout.splitlines())


program = Program(program_path, dossier)
code = begin_scan(program)
for turn in range(kills):
    groups = radio_groups(program)
    group = groups[turn % len(groups)]
    step = turn % 5
    group[step].press()
    wait_for(lambda: program.find('label', SAVED), 'the acknowledgement')
    program.kill()
    kept = answers(code)
    assert str(step + 1) in kept.values(), (turn, kept)
    verified = subprocess.run([cli, 'verify', dossier, '--language', 'nl'], capture_output=True, text=True)
    assert 'De database is heel' in verified.stdout, verified.stdout + verified.stderr
    program = Program(program_path, dossier)
    program.press('Mijn scan')
    program.press('Ik heb al een code')
    field = wait_for(lambda: program.find('text', 'Jouw code'), 'the field for the code')
    field.write(code)
    program.press('Volgende →')
    wait_for(lambda: radio_groups(program), 'the questions')
program.kill()
print(f'{kills} kills, no acknowledged answer lost')
