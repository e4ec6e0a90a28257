<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
<context>
    <name>PrintTr</name>
    <message>
        <source>Page %1</source>
        <translation>Bladzijde %1</translation>
    </message>
    <message>
        <source>Our mirror: %1</source>
        <translation>Onze spiegel: %1</translation>
    </message>
    <message>
        <source>%1, closed on %2</source>
        <translation>%1, gesloten op %2</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Sterke kanten</translation>
    </message>
    <message>
        <source>Five conditions</source>
        <translation>Vijf voorwaarden</translation>
    </message>
    <message>
        <source>Here you find each other</source>
        <translation>Hier vinden jullie elkaar</translation>
    </message>
    <message>
        <source>Here the conversation starts</source>
        <translation>Hier begint het gesprek</translation>
    </message>
    <message>
        <source>A small difference</source>
        <translation>Een klein verschil</translation>
    </message>
    <message>
        <source>The contrasts</source>
        <translation>De contrasten</translation>
    </message>
    <message>
        <source>This both of you wish</source>
        <translation>Dit willen jullie allebei</translation>
    </message>
    <message>
        <source>Sentences that people handed over</source>
        <translation>Zinnen die mensen hebben doorgegeven</translation>
    </message>
    <message>
        <source>How sure is this?</source>
        <translation>Hoe zeker is dit?</translation>
    </message>
    <message>
        <source>Nobody has read a single sheet: the program counted them once and threw them away.</source>
        <translation>Niemand heeft één los antwoord gelezen: het programma telde ze één keer en gooide ze weg.</translation>
    </message>
    <message>
        <source>This scan has not been validated yet: see it as a start for a conversation.</source>
        <translation>Deze scan is nog niet gevalideerd: zie hem als begin van een gesprek.</translation>
    </message>
    <message>
        <source>This PDF is for paper. The HTML report is made for screen readers.</source>
        <translation>Deze pdf is voor papier. Het HTML-verslag is gemaakt voor schermlezers.</translation>
    </message>
</context>
</TS>
