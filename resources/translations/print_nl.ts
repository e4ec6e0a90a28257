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
        <source>Put a cross in one box for each question. You may leave a question out. Do not write your name on it.</source>
        <translation>Zet bij elke vraag één kruisje. Je mag een vraag overslaan. Zet je naam er niet op.</translation>
    </message>
    <message>
        <source>A few facts</source>
        <translation>Een paar gegevens</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In je eigen woorden</translation>
    </message>
    <message>
        <source>Invitation slips</source>
        <translation>Uitnodigingsbriefjes</translation>
    </message>
    <message>
        <source>Cut them out. Fold them, shuffle them and let everyone draw one. Do not write down who has which.</source>
        <translation>Knip ze uit. Vouw ze dicht, schud ze door elkaar en laat iedereen er één pakken. Schrijf niet op wie welk briefje heeft.</translation>
    </message>
    <message>
        <source>%1, %2: fill in your own scan. It takes about 10 minutes.</source>
        <translation>%1, %2: vul je eigen scan in. Dat duurt ongeveer 10 minuten.</translation>
    </message>
    <message>
        <source>Open the program Leerspiegel, choose My scan, and type this code. It works once.</source>
        <translation>Open het programma Leerspiegel, kies Mijn scan en typ deze code. De code werkt één keer.</translation>
    </message>
    <message>
        <source>Everyone sees the same four words: %1</source>
        <translation>Iedereen ziet dezelfde vier woorden: %1</translation>
    </message>
    <message>
        <source>Nobody reads your answers one by one, not even %1.</source>
        <translation>Niemand leest jouw losse antwoorden, ook %1 niet.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>Keep this sheet in another place than the computer, for instance in the safe.</source>
        <translation>Bewaar dit blad op een andere plek dan de computer, bijvoorbeeld in de kluis.</translation>
    </message>
    <message>
        <source>Has the passphrase been lost? With this code you make a new one. After that this code does not work any more.</source>
        <translation>Is de wachtzin kwijt? Met deze code maak je een nieuwe. Daarna werkt deze code niet meer.</translation>
    </message>
    <message>
        <source>Who has this sheet and the dossier can open the results.</source>
        <translation>Wie dit blad en het dossier heeft, kan de uitkomsten openen.</translation>
    </message>
    <message>
        <source>Your personal code</source>
        <translation>Je persoonlijke code</translation>
    </message>
    <message>
        <source>Keep this paper with you. With the code you go on, look at your answers or take them away, until the scan closes.</source>
        <translation>Houd dit papier bij je. Met de code ga je verder, kijk je je antwoorden terug of haal je ze weg, tot de scan sluit.</translation>
    </message>
    <message>
        <source>Take it from the printer at once: who has the code can see your answers.</source>
        <translation>Haal het meteen uit de printer: wie de code heeft, kan je antwoorden zien.</translation>
    </message>
</context>
</TS>
