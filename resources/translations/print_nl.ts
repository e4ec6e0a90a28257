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
        <source>A few facts</source>
        <translation>Een paar gegevens</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In je eigen woorden</translation>
    </message>
    <message>
        <source>Invitation slips</source>
        <translation>Uitnodigingsstrookjes</translation>
    </message>
    <message>
        <source>Cut them out. Fold them, shuffle them and let everyone draw one. Do not write down who has which.</source>
        <translation>Knip ze uit. Vouw ze dicht, schud ze door elkaar en laat iedereen er één pakken. Schrijf niet op wie welk strookje heeft.</translation>
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
    <message>
        <source>Put one cross for each question, in the box of your answer.</source>
        <translation>Zet bij elke vraag één kruis, in het vakje van jouw antwoord.</translation>
    </message>
    <message>
        <source>You may leave a question out. The box with the question mark means: I do not know.</source>
        <translation>Je mag een vraag overslaan. Het vakje met het vraagteken betekent: weet ik niet.</translation>
    </message>
    <message>
        <source>A wrong cross? Make that box black and put a new cross.</source>
        <translation>Fout kruis gezet? Maak dat vakje zwart en zet een nieuw kruis.</translation>
    </message>
    <message>
        <source>Do not write your name on it. How you hand in is on the last page.</source>
        <translation>Schrijf je naam er niet op. Hoe je inlevert, staat op de laatste bladzijde.</translation>
    </message>
    <message>
        <source>How you hand in is on the last page.</source>
        <translation>Hoe je inlevert, staat op de laatste bladzijde.</translation>
    </message>
    <message>
        <source>Only for: %1</source>
        <translation>Alleen voor: %1</translation>
    </message>
    <message>
        <source>How to hand in</source>
        <translation>Zo lever je in</translation>
    </message>
    <message>
        <source>Go to a computer with Leerspiegel. Choose My scan, and then: Type in a paper form.</source>
        <translation>Ga naar een computer met Leerspiegel. Kies Mijn scan, en dan: Typ een papieren lijst over.</translation>
    </message>
    <message>
        <source>Write the code that you see there on the strip below. Tear the strip off and keep it.</source>
        <translation>Schrijf de code die je daar ziet op de strook hieronder. Scheur de strook af en bewaar hem.</translation>
    </message>
    <message>
        <source>Type the digits yourself, or let somebody do it whom you trust. Who types them sees your answers.</source>
        <translation>Typ de cijfers zelf over, of laat het iemand doen die je vertrouwt. Wie ze overtypt, ziet je antwoorden.</translation>
    </message>
    <message>
        <source>Do not give this form to your boss. Keep it yourself or tear it up.</source>
        <translation>Geef deze lijst niet aan je baas. Bewaar hem zelf of scheur hem kapot.</translation>
    </message>
    <message>
        <source>Go to the computer with the dossier. Choose Company scan, and then: Type in a paper form.</source>
        <translation>Ga naar de computer met het dossier. Kies Bedrijfsscan, en dan: Typ een papieren lijst over.</translation>
    </message>
    <message>
        <source>Keep this form yourself or tear it up.</source>
        <translation>Bewaar deze lijst zelf of scheur hem kapot.</translation>
    </message>
    <message>
        <source>My code. Only for me.</source>
        <translation>Mijn code. Alleen voor mij.</translation>
    </message>
    <message>
        <source>With the code you look at your answers, change them or take them away, until the scan closes.</source>
        <translation>Met de code bekijk je je antwoorden, verander je ze of haal je ze weg, tot de scan sluit.</translation>
    </message>
    <message>
        <source>Fill in your own scan. It takes about 10 minutes.</source>
        <translation>Vul je eigen scan in. Het duurt ongeveer 10 minuten.</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation>de eigenaar</translation>
    </message>
    <message>
        <source>Slips for the company scan</source>
        <translation>Strookjes voor de bedrijfsscan</translation>
    </message>
    <message>
        <source>Cut them out. Give one to each person who fills in the scan for the company.</source>
        <translation>Knip ze uit. Geef er één aan iedereen die de scan voor het bedrijf invult.</translation>
    </message>
    <message>
        <source>Open the program Leerspiegel, choose Company scan, and type this code. It works once.</source>
        <translation>Open het programma Leerspiegel, kies Bedrijfsscan en typ deze code. Hij werkt één keer.</translation>
    </message>
    <message>
        <source>You answer for the company: %1 can see what you fill in.</source>
        <translation>Je antwoordt voor het bedrijf: %1 kan zien wat je invult.</translation>
    </message>
    <message>
        <source>Fill in the scan of the company. It takes about 15 minutes. You may stop in between.</source>
        <translation>Vul de scan van het bedrijf in. Het kost ongeveer 15 minuten. Tussendoor stoppen mag.</translation>
    </message>
</context>
</TS>
