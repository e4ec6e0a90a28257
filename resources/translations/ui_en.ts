<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>leerspiegel::ui::RoundWords</name>
    <message numerus="yes">
        <source>%n person(s) can fill in the company scan with a slip, without the passphrase.</source>
        <translation>
            <numerusform>%n person can fill in the company scan with a slip, without the passphrase.</numerusform>
            <numerusform>%n people can fill in the company scan with a slip, without the passphrase.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leerspiegel::ui::ScanPresenter</name>
    <message numerus="yes">
        <source>Part %1 of %2 · about %n minute(s) left</source>
        <translation>
            <numerusform>Part %1 of %2 · about %n minute left</numerusform>
            <numerusform>Part %1 of %2 · about %n minutes left</numerusform>
        </translation>
    </message>
</context>
</TS>
