# SPDX-License-Identifier: EUPL-1.2
"""Random rounds through the command line alone: new, open, submit, fill and import, show, withdraw, close, compare, verify."""
import json
import random
import sys
import tempfile

from calls import Cli

program, individual_json, company_json, turns = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
PASSPHRASE = 'vier paarse wielen draaien'
TELLER = 'meer dan genoeg deeg'


def ranges(path):
    """Lowest and highest answer of every rated item."""
    with open(path, encoding='utf-8') as file:
        asked = json.load(file)
    scales = asked['answerScales']
    items = [item for section in asked['sections'] for item in section['items']]
    rated = [(item['id'], scales[item['answerScale']]) for item in items if scales[item['answerScale']]['type'] in ('rating', 'bipolar')]
    return {item: (scale['lowest'], scale['highest']) for item, scale in rated}


def sheets(dice, asked, count):
    lines = ['respondent,' + ','.join(asked)]
    for person in range(count):
        cells = ['' if dice.random() < 0.05 else str(dice.randint(*limits)) for limits in asked.values()]
        lines.append(f'p{person},' + ','.join(cells))
    return '\n'.join(lines) + '\n'


def in_the_box(cli):
    return int(cli('info', 'firm.leerspiegel').split('in the box: ')[1].split()[0])


def holds(cli, **secrets):
    table = cli('verify', 'firm.leerspiegel', **secrets)
    assert 'DOES NOT HOLD' not in table and table.count('holds') >= 12, table


class Turn:
    """One firm, one round, everything chosen by the dice."""

    def __init__(self, seed, folder):
        self.dice = random.Random(seed)
        self.cli = Cli(program, folder)
        self.asked = ranges(individual_json)
        self.by_invitation = self.dice.random() < 0.6
        self.teller = self.dice.random() < 0.5
        self.invited = self.dice.randint(8, 10)
        self.few = self.dice.random() < 0.3
        self.here = self.dice.randint(2, 3)
        self.away = 2 if self.few else self.dice.randint(4, 5)

    def run(self):
        self.make()
        self.submit()
        self.travel()
        self.withdraw()
        holds(self.cli)
        self.close()
        holds(self.cli, passphrase=PASSPHRASE)

    def make(self):
        cli = self.cli
        cli('new', 'firm.leerspiegel', '--name', 'Bakkerij', passphrase=PASSPHRASE)
        cli('new', 'firm.leerspiegel', '--name', 'Bakkerij', passphrase=PASSPHRASE, expect=2)
        options = ['--by-invitation'] * self.by_invitation + ['--teller', 'Kim'] * self.teller
        call = ['round', 'open', 'firm.leerspiegel', '--name', 'Voorjaar', '--invited', str(self.invited), '--company-tokens', '1', *options]
        cli(*call, expect=1, passphrase='een heel andere zin', teller_passphrase=TELLER)
        printed = cli(*call, passphrase=PASSPHRASE, teller_passphrase=TELLER)
        self.teller_recovery = cli.stderr.split(': ')[-1].strip()
        self.slips = [line for line in printed.splitlines() if line.startswith('employee\t')]
        assert len(self.slips) == (self.invited if self.by_invitation else 0)
        self.company_slip = cli.write('company.txt', printed)
        cli(*call, expect=1, passphrase=PASSPHRASE, teller_passphrase=TELLER)  # one is open already

    def slip_file(self, name, count):
        """Options that use up so many slips."""
        taken, self.slips = self.slips[:count], self.slips[count:]
        return ['--token-file', self.cli.write(name, '\n'.join(taken) + '\n')] if self.by_invitation else []

    def submit(self):
        cli = self.cli
        answers = cli.write('here.csv', sheets(self.dice, self.asked, self.here))
        call = ['response', 'submit', 'firm.leerspiegel', '--answers', answers, '--codes', cli.path('codes.txt')]
        if self.by_invitation:
            cli(*call, expect=1)  # no slip
            assert in_the_box(cli) == 0
        used = self.slip_file('here.txt', self.here)
        cli(*call, *used)
        if self.by_invitation:
            cli(*call[:-1], cli.path('other.txt'), *used, expect=1)  # used slips
        assert in_the_box(cli) == self.here
        with open(cli.path('codes.txt'), encoding='utf-8') as file:
            self.codes = file.read().split()
        assert len(self.codes) == self.here
        company = cli.write('company.csv', sheets(self.dice, ranges(company_json), 1))
        call = ['response', 'submit', 'firm.leerspiegel', '--answers', company, '--perspective', 'company']
        cli(*call, '--token-file', self.company_slip)
        cli(*call, '--token-file', self.company_slip, expect=1)  # a slip works once
        cli(*call, passphrase=PASSPHRASE)

    def travel(self):
        cli = self.cli
        cli('round', 'invite', 'firm.leerspiegel', '--output', cli.path('go.leerspiegel-uitnodiging'), passphrase=PASSPHRASE)
        answers = cli.write('away.csv', sheets(self.dice, self.asked, self.away))
        call = ['response', 'fill', 'go.leerspiegel-uitnodiging', '--answers', answers, '--output', cli.folder]
        files = cli(*call, *self.slip_file('away.txt', self.away)).split()
        assert len(files) == self.away == len(set(files))
        broken = cli.path('broken.leerspiegel-antwoord')
        with open(files[0], 'rb') as whole, open(broken, 'wb') as cut:
            cut.write(whole.read()[:-1])
        printed = cli('response', 'import', 'firm.leerspiegel', *files, files[0], broken, answers, expect=1)
        assert printed.count('taken in') == self.away and len(cli.stderr.splitlines()) == 3, (printed, cli.stderr)
        cli('response', 'import', 'firm.leerspiegel', files[-1], expect=1)
        assert in_the_box(cli) == self.here + self.away

    def withdraw(self):
        cli = self.cli
        shown = cli('response', 'show', 'firm.leerspiegel', code=self.codes[0])
        assert len(shown.splitlines()) >= len(self.asked) // 2
        code_file = cli.write('code.txt', self.codes[0].upper().replace('-', ' ') + '\n')
        cli('response', 'withdraw', 'firm.leerspiegel', '--code-file', code_file)
        assert in_the_box(cli) == self.here + self.away - 1
        cli('response', 'show', 'firm.leerspiegel', code=self.codes[0][:-1], expect=1)
        if not self.by_invitation:
            cli('response', 'show', 'firm.leerspiegel', code=self.codes[0], expect=1)
        holds(cli, passphrase=PASSPHRASE)

    def end_without_count(self, call):
        """Called off: nothing to compare. Closed below the threshold: the company's own picture and no group."""
        cli = self.cli
        compare = ['compare', 'firm.leerspiegel', '--format', 'json']
        if self.dice.random() < 0.5:
            cli('round', 'cancel', 'firm.leerspiegel', passphrase=PASSPHRASE)
            cli(*compare, expect=1, passphrase=PASSPHRASE)
        else:
            cli(*call, '--erase-unread', passphrase=PASSPHRASE)
            assert json.loads(cli(*compare, passphrase=PASSPHRASE))['groupPicture'] is False

    def close(self):
        cli = self.cli
        sheets_left = self.here + self.away - 1
        call = ['round', 'close', 'firm.leerspiegel']
        if self.few:
            cli(*call, expect=1, passphrase=PASSPHRASE, teller_passphrase=TELLER)
            assert in_the_box(cli) == sheets_left
            self.end_without_count(call)
            return
        if self.teller:
            cli(*call, expect=2, passphrase=PASSPHRASE)  # nobody to ask for the second key
            cli(*call, expect=1, passphrase=PASSPHRASE, teller_passphrase='niet de goede zin')
            recovery = cli.write('recovery.txt', self.teller_recovery + '\n')
            how = {} if self.dice.random() < 0.5 else {'teller_passphrase': TELLER}
            cli(*call, *([] if how else ['--teller-recovery-file', recovery]), passphrase=PASSPHRASE, **how)
        else:
            cli(*call, passphrase=PASSPHRASE)
        assert f'Counted: {sheets_left}.' in cli.stderr, cli.stderr
        compared = json.loads(cli('compare', 'firm.leerspiegel', '--format', 'json', passphrase=PASSPHRASE))
        assert compared, compared
        cli('response', 'show', 'firm.leerspiegel', code=self.codes[-1], expect=1)  # nothing is left to show
        cli(*call, expect=1, passphrase=PASSPHRASE)


for seed in range(4, 4 + turns):
    with tempfile.TemporaryDirectory() as folder:
        turn = Turn(seed, folder)
        turn.run()
        print(f'round {seed}: {turn.here} here, {turn.away} elsewhere, by invitation {turn.by_invitation}, teller {turn.teller}, few {turn.few}')
