# SPDX-License-Identifier: EUPL-1.2
"""A program seen only through AT-SPI, as a screen reader sees it."""
import os
import subprocess
import time

import dbus

ACCESSIBLE = 'org.a11y.atspi.Accessible'
SHOWING = 25
ENABLED = 8


def wait_for(condition, what, seconds=60):
    """The first true answer of `condition`; fails by name when there is none in time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            value = condition()
        except dbus.DBusException:
            value = None  # the tree changed while it was read
        if value:
            return value
        time.sleep(0.02)
    raise AssertionError('not seen in time: ' + what)


class Node:
    def __init__(self, bus, reference):
        self.bus = bus
        self.object = bus.get_object(reference[0], reference[1])

    def read(self, name, interface=ACCESSIBLE):
        return str(self.object.Get(interface, name, dbus_interface='org.freedesktop.DBus.Properties'))

    @property
    def name(self):
        return self.read('Name')

    @property
    def description(self):
        return self.read('Description')

    @property
    def role(self):
        return str(self.object.GetRoleName(dbus_interface=ACCESSIBLE))

    def state(self, bit):
        states = self.object.GetState(dbus_interface=ACCESSIBLE)
        return bool(int(states[bit // 32]) >> (bit % 32) & 1)

    def children(self):
        return [Node(self.bus, reference) for reference in self.object.GetChildren(dbus_interface=ACCESSIBLE)]

    def press(self, waits=True):
        """A button that opens a dialog which holds everything up answers only when that is closed: `waits` false."""
        self.object.DoAction(dbus.Int32(0), dbus_interface='org.a11y.atspi.Action', ignore_reply=not waits)

    def write(self, text):
        self.object.SetTextContents(text, dbus_interface='org.a11y.atspi.EditableText')


class Program:
    def __init__(self, *command):
        self.process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        address = wait_for(lambda: dbus.SessionBus().get_object('org.a11y.Bus', '/org/a11y/bus').GetAddress(dbus_interface='org.a11y.Bus'), 'bus')
        self.bus = dbus.bus.BusConnection(address)
        self.root = wait_for(self.find_application, 'the program')

    def find_application(self):
        registry = Node(self.bus, ('org.a11y.atspi.Registry', '/org/a11y/atspi/accessible/root'))
        for child in registry.children():
            connection = dbus.Interface(self.bus.get_object('org.freedesktop.DBus', '/org/freedesktop/DBus'), 'org.freedesktop.DBus')
            if int(connection.GetConnectionUnixProcessID(child.object.bus_name)) == self.process.pid:
                return child
        return None

    def showing(self, node=None):
        """All nodes that are on the screen, each with its parent."""
        for child in (node or self.root).children():
            if child.role in ('frame', 'application') or child.state(SHOWING):
                yield node, child
                yield from self.showing(child)

    def find(self, role, name=None, description=None):
        for _, node in self.showing():
            if node.role == role and (name is None or node.name == name) and (description is None or node.description == description):
                return node
        return None

    def press(self, name):
        def enabled():
            for _, node in self.showing():
                if node.name == name and node.role in ('push button', 'radio button', 'check box', 'toggle button'):
                    return node if node.state(ENABLED) else None
            return None
        wait_for(enabled, name).press()

    def kill(self):
        self.process.kill()
        self.process.wait()


def make_dossier(cli, path):
    """A dossier with an open round of eight."""
    os.environ['LEERSPIEGEL_PASSPHRASE'] = 'bakken in de ochtend'
    subprocess.run([cli, 'new', path, '--name', 'Bakkerij', '--owner', 'de eigenaar'], check=True, stderr=subprocess.DEVNULL)
    subprocess.run([cli, 'round', 'open', path, '--name', 'Voorjaar', '--invited', '8'], check=True, stdout=subprocess.DEVNULL)


def begin_scan(program):
    """From the first page to the first question; returns the personal code."""
    program.press('Mijn scan')
    code = wait_for(lambda: program.find('label', description='Jouw persoonlijke code'), 'the code').name
    field = wait_for(lambda: next((node for _, node in program.showing() if node.role == 'text' and node.name.startswith('Typ woord')), None), 'the field')
    word = int(field.name.split()[2]) - 1
    field.write(code.split('-')[word])
    program.press('Naar de vragen →')
    wait_for(lambda: program.find('push button', 'Volgende →'), 'the questions')
    return code


def radio_groups(program):
    """The answers that are on the screen, one list for each question."""
    groups = {}
    for parent, node in program.showing():
        if node.role == 'radio button':
            groups.setdefault(parent.object.object_path, []).append(node)
    return list(groups.values())
