# SPDX-License-Identifier: EUPL-1.2
"""The desktop says light, dark, light again on the session bus; the running window follows, seen in its pixels."""
import ctypes
import subprocess
import sys

import dbus
import dbus.mainloop.glib
import dbus.service

from atspi import wait_for

PORTAL = 'org.freedesktop.portal.Desktop'
SETTINGS = 'org.freedesktop.portal.Settings'
GROUP, KEY = 'org.freedesktop.appearance', 'color-scheme'
DARK, LIGHT = dbus.UInt32(1), dbus.UInt32(2)


class Portal(dbus.service.Object):
    """What xdg-desktop-portal says of colours, and when it changes."""
    def __init__(self, bus):
        super().__init__(dbus.service.BusName(PORTAL, bus), '/org/freedesktop/portal/desktop')
        self.scheme = LIGHT
        self.asked = 0

    @dbus.service.method(SETTINGS, in_signature='ss', out_signature='v')
    def Read(self, group, key):
        assert (group, key) == (GROUP, KEY), f'asked for {group} {key}'
        self.asked += 1
        return dbus.UInt32(self.scheme, variant_level=1)

    @dbus.service.signal(SETTINGS, signature='ssv')
    def SettingChanged(self, group, key, value):
        self.scheme = value


class Screen:
    """One pixel of the screen, by the library that the window uses, too."""
    def __init__(self):
        self.x11 = ctypes.CDLL('libX11.so.6')
        for name in ('XOpenDisplay', 'XGetImage'):
            getattr(self.x11, name).restype = ctypes.c_void_p
        self.x11.XDefaultRootWindow.restype = self.x11.XGetPixel.restype = ctypes.c_ulong
        self.display = ctypes.c_void_p(self.x11.XOpenDisplay(None))
        self.root = ctypes.c_ulong(self.x11.XDefaultRootWindow(self.display))

    def colour(self, x, y):
        image = ctypes.c_void_p(self.x11.XGetImage(self.display, self.root, x, y, 1, 1, ctypes.c_ulong(0xFFFFFF), 2))
        pixel = self.x11.XGetPixel(image, 0, 0) & 0xFFFFFF
        self.x11.XDestroyImage(image)
        return f'{pixel:06x}'


dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
glib = ctypes.CDLL('libglib-2.0.so.0')
portal = Portal(dbus.SessionBus())
screen = Screen()


def seen(colour):
    def answer():
        glib.g_main_context_iteration(None, False)
        return screen.colour(1200, 780) == colour
    wait_for(answer, f'a window of colour {colour}')


process = subprocess.Popen([sys.argv[1]], stderr=subprocess.DEVNULL)
seen('f7f6f2')
wait_for(lambda: glib.g_main_context_iteration(None, False) is not None and portal.asked, 'the question to the desktop')
portal.SettingChanged('org.gnome.desktop.interface', 'text-scaling-factor', dbus.Double(2))
for scheme, colour in ((DARK, '171c21'), (LIGHT, 'f7f6f2'), (DARK, '171c21')):
    portal.SettingChanged(GROUP, KEY, scheme)
    seen(colour)
process.kill()
process.wait()

portal.remove_from_connection()
process = subprocess.Popen([sys.argv[1]], stderr=subprocess.DEVNULL)
seen('171c21')
process.kill()
process.wait()
print('light, dark, light, dark, and dark at the next start')
