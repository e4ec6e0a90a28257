# SPDX-License-Identifier: EUPL-1.2
"""A firm of three walks the whole way through the command line: own mirrors, lent profiles, guide, agreement, and no group picture."""
import json
import sys
import tempfile

from calls import Cli

program, individual_json, company_json = sys.argv[1:4]
PASSPHRASE = 'vier paarse wielen draaien'


def row(path, name, step):
    """One filled-in scan: every rated item the same step, every contrast from 0 to 1."""
    with open(path, encoding='utf-8') as file:
        asked = json.load(file)
    items = [item for section in asked['sections'] for item in section['items']]
    kinds = {item['id']: asked['answerScales'][item['answerScale']]['type'] for item in items}
    rated = [item for item, kind in kinds.items() if kind in ('rating', 'bipolar')]
    cells = [str(step) if kinds[item] == 'rating' else '01'[item.endswith('.wish')] for item in rated]
    return 'respondent,' + ','.join(rated) + '\n' + name + ',' + ','.join(cells) + '\n'


def submit(cli, name, step, *options):
    answers = cli.write(name + '.csv', row(individual_json, name, step))
    cli('response', 'submit', 'firm.leerspiegel', '--answers', answers, '--codes', cli.path(name + '.code'), *options)
    with open(cli.path(name + '.code'), encoding='utf-8') as file:
        return file.read().strip()


def read(cli, name):
    with open(cli.path(name), 'rb') as file:
        return file.read()


with tempfile.TemporaryDirectory() as folder:
    cli = Cli(program, folder)
    own = {'passphrase': PASSPHRASE}
    cli('new', 'firm.leerspiegel', '--name', 'Smederij', **own)
    cli('round', 'open', 'firm.leerspiegel', '--name', 'Voorjaar', '--invited', '3', **own)
    company = cli.write('company.csv', row(company_json, 'company', 3))
    cli('response', 'submit', 'firm.leerspiegel', '--answers', company, '--perspective', 'company', **own)
    ans = submit(cli, 'Ans', 5, '--lend-as', 'Ans')
    submit(cli, 'Bram', 2, '--lend-as', 'Bram <b>')
    silent = submit(cli, 'silent', 4)
    two_rows = cli.write('two.csv', row(individual_json, 'a', 1) + row(individual_json, 'b', 1).splitlines()[1] + '\n')
    for name in ('Ans', ' '):
        cli('response', 'submit', 'firm.leerspiegel', '--answers', two_rows, '--lend-as', name, expect=2)

    # Everyone sees the own mirror, and only with the own code.
    show = ['response', 'show', 'firm.leerspiegel', '--format']
    page = cli(*show, 'html', code=ans)
    assert page.startswith('<!DOCTYPE html>') and 'My mirror' in page and 'Bram' not in page
    cli(*show, 'pdf', '--output', cli.path('mine.pdf'), code=silent)
    assert read(cli, 'mine.pdf').startswith(b'%PDF-') and len(read(cli, 'mine.pdf')) < 300_000
    cli(*show, 'pdf', code=ans, expect=2)
    cli(*show, 'docx', code=ans, expect=2)
    cli(*show, 'html', code=ans[:-1], expect=1)

    # The company's own picture is there before the end, and nothing of the others.
    rounds = cli('round', 'list', 'firm.leerspiegel').split()
    early = cli('compare', 'firm.leerspiegel', '--round', rounds[0], **own)
    assert "The company's picture" in early and 'Ans' not in early
    cli('compare', 'firm.leerspiegel', expect=1, **own)
    cli('round', 'close', 'firm.leerspiegel', expect=1, **own)
    cli('round', 'close', 'firm.leerspiegel', '--without-picture', **own)

    # At the table: the company beside who lent, the guide, and no group.
    text = cli('compare', 'firm.leerspiegel', **own)
    assert 'Our mirrors: Smederij' in text and 'Ans' in text and 'Bram <b>' in text and 'There is no picture of the group' in text
    page = cli('compare', 'firm.leerspiegel', '--format', 'html', **own)
    assert 'Bram &lt;b&gt;' in page and page.count('<svg') == 6, page.count('<svg')  # a radar and the contrasts of three
    assert json.loads(cli('compare', 'firm.leerspiegel', '--format', 'json', **own))['groupPicture'] is False
    for report in ('mirror', 'company', 'guide'):
        cli('compare', 'firm.leerspiegel', '--report', report, '--format', 'pdf', '--output', cli.path(report + '.pdf'), **own)
        assert read(cli, report + '.pdf').startswith(b'%PDF-') and len(read(cli, report + '.pdf')) < 300_000
    guide = cli('compare', 'firm.leerspiegel', '--report', 'guide', '--format', 'html', **own)
    assert 'Everyone brings their own mirror' in guide and guide.count('(15 minutes)') == 3, guide
    advice = json.loads(cli('advice', 'firm.leerspiegel', '--format', 'json', **own))
    assert 'o3' in json.dumps(advice)

    # An agreement comes back at the next round with what became of it.
    cli('agreements', 'add', 'firm.leerspiegel', '--what', 'Samen <i>kijken</i>', '--who', 'alle drie', '--when', '2027-05-01', **own)
    cli('agreements', 'done', 'firm.leerspiegel', '1', **own)
    cli('round', 'open', 'firm.leerspiegel', '--name', 'Najaar', '--invited', '3', **own)
    cli('response', 'submit', 'firm.leerspiegel', '--answers', company, '--perspective', 'company', **own)
    cli('round', 'close', 'firm.leerspiegel', '--without-picture', **own)
    last = cli('round', 'list', 'firm.leerspiegel').splitlines()[-1].split()[0]
    text = cli('compare', 'firm.leerspiegel', '--round', last, **own)
    assert 'What did you do?' in text and 'Samen <i>kijken</i> (alle drie): done' in text, text
    assert 'Nobody has lent a mirror' in text and 'Ans' not in text
print('a firm of three can walk the whole way')
