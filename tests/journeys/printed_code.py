# SPDX-License-Identifier: EUPL-1.2
"""The personal code is printed on a print queue of our own: it is on the paper, and no file that was made for it is left."""
import getpass
import os
import subprocess
import sys

from atspi import Program, make_dossier, wait_for

program_path, cli, cupsd = sys.argv[1:4]
work = os.environ['WORK']
temporary, memory, cups = (os.path.join(work, name) for name in ('temporary', 'memory', 'cups'))
paper = os.path.join(work, 'cups', 'paper', 'pages.pdf')


def start_queue():
    """A printing service that only this test sees, with one queue that writes into a file."""
    folders = {name: os.path.join(cups, name) for name in ('root', 'cache', 'spool', 'state', 'scratch', 'paper', 'bin/backend')}
    for folder in folders.values():
        os.makedirs(folder)
        os.chmod(folder, 0o755 if 'bin' in folder.split(os.sep) else 0o777)  # no program from where everyone may write
    os.chmod(work, 0o755)
    user = getpass.getuser()
    files = [f'ServerRoot {folders["root"]}', f'CacheDir {folders["cache"]}', f'RequestRoot {folders["spool"]}', f'StateDir {folders["state"]}',
             f'TempDir {folders["scratch"]}', f'ServerBin {cups}/bin', 'DataDir /usr/share/cups', f'ErrorLog {cups}/errors', f'AccessLog {cups}/access',
             f'PageLog {cups}/pages', 'Sandboxing relaxed', f'User {"lp" if user == "root" else user}']
    printer = os.path.join(folders['bin/backend'], 'papier')
    with open(printer, 'w', encoding='ascii') as file:
        file.write(f'#!/bin/sh\ncat "${{6:--}}" >{paper}.part && mv {paper}.part {paper}\n')
    os.chmod(printer, 0o755)
    os.symlink('/usr/lib/cups/daemon', os.path.join(cups, 'bin', 'daemon'))
    socket = os.path.join(folders['state'], 'cups.sock')
    rules = [f'Listen {socket}', 'Browsing Off', 'DefaultAuthType None', 'PreserveJobFiles No', 'PreserveJobHistory No', 'WebInterface No',
             '<Location />', 'Order allow,deny', 'Allow all', '</Location>', '<Policy default>', '<Limit All>', 'Order deny,allow', 'Allow all', '</Limit>', '</Policy>']
    for name, lines in (('files', files), ('rules', rules)):
        with open(os.path.join(cups, name), 'w', encoding='ascii') as file:
            file.write('\n'.join(lines) + '\n')
    service = subprocess.Popen([cupsd, '-f', '-c', os.path.join(cups, 'rules'), '-s', os.path.join(cups, 'files')], stderr=subprocess.DEVNULL)
    os.environ['CUPS_SERVER'] = socket
    wait_for(lambda: os.path.exists(socket), 'the printing service')
    subprocess.run(['/usr/sbin/lpadmin', '-p', 'papier', '-E', '-v', 'papier:/hier', '-m', 'raw'], check=True, stderr=subprocess.DEVNULL)
    subprocess.run(['/usr/sbin/lpadmin', '-d', 'papier'], check=True, stderr=subprocess.DEVNULL)
    return service


def made_for_printing():
    """Files that programs and the queue made while they printed."""
    found = []
    for folder in (temporary, memory, os.path.join(cups, 'spool'), os.path.join(cups, 'scratch')):
        for place, _, names in os.walk(folder):
            for name in names:
                path = os.path.join(place, name)
                if os.path.isfile(path) and not os.path.islink(path):
                    with open(path, 'rb') as file:
                        if b'%PDF' in file.read(1 << 20):
                            found.append(path)
    return found


def button(dialog, name):
    """The button of the dialog that was opened last, once this one is there."""
    shown = [node for _, node in program.showing()]
    last = next((at for at in reversed(range(len(shown))) if shown[at].role == 'dialog'), None)
    if last is None or shown[last].name != dialog:
        return None
    return next((node for node in shown[last:] if node.role == 'push button' and node.name == name), None)


os.makedirs(temporary)
os.makedirs(memory, mode=0o700)
os.environ['TMPDIR'] = temporary
service = start_queue()
try:
    dossier = os.path.join(work, 'bakkerij.leerspiegel')
    make_dossier(cli, dossier)
    os.environ['XDG_RUNTIME_DIR'] = memory
    program = Program(program_path, dossier)
    program.press('Mijn scan')
    code = wait_for(lambda: program.find('label', description='Jouw persoonlijke code'), 'the code').name
    program.press('Druk mijn code af…')
    wait_for(lambda: button('Jouw persoonlijke code', 'Afdrukken'), 'the preview').press(waits=False)
    wait_for(lambda: button('Afdrukken', 'Afdrukken'), 'the choice of a printer').press(waits=False)
    words = wait_for(lambda: os.path.exists(paper) and subprocess.run(['pdftotext', paper, '-'], capture_output=True, text=True).stdout, 'the paper')
    assert all(word in words for word in code.split('-')), words
    wait_for(lambda: not subprocess.run(['lpstat', '-o'], capture_output=True, text=True).stdout.strip(), 'the end of the job')
    wait_for(lambda: not made_for_printing(), 'the end of all files')
    with open(os.path.join(cups, 'pages'), encoding='utf-8', errors='replace') as log:
        listed = log.read()
    assert 'kerij' not in listed and code not in listed, listed  # the queue's list tells neither firm nor code
    assert not os.listdir(temporary), os.listdir(temporary)
    program.kill()
    print('the code is on paper and in no file')
finally:
    service.terminate()
    service.wait()
