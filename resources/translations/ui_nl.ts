<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Map</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <comment>All other platforms</comment>
        <translation>Snelkoppeling</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Schijf</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
</context>
<context>
    <name>leerspiegel::ui::AboutPage</name>
    <message>
        <source>Goes to this chapter</source>
        <translation>Gaat naar dit hoofdstuk</translation>
    </message>
    <message>
        <source>about-this-scan</source>
        <translation>over-deze-scan</translation>
    </message>
</context>
<context>
    <name>leerspiegel::ui::AgreementsPage</name>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>At most three small steps at a time. At the next round you look back: what did you do?</source>
        <translation>Hooguit drie kleine stappen tegelijk. Bij het volgende meetmoment kijk je terug: wat deden jullie?</translation>
    </message>
    <message>
        <source>Save for the calendar…</source>
        <translation>Bewaar voor de agenda…</translation>
    </message>
    <message>
        <source>Three agreements are open. Finish one or let one go before you make another.</source>
        <translation>Er lopen drie afspraken. Rond er één af of laat er één los voordat je een nieuwe maakt.</translation>
    </message>
    <message>
        <source>We did it</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Loslaten</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Weer oppakken</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Yes, take it away</source>
        <translation>Ja, haal weg</translation>
    </message>
    <message>
        <source>nothing special</source>
        <translation>niets in het bijzonder</translation>
    </message>
    <message>
        <source>A new agreement</source>
        <translation>Een nieuwe afspraak</translation>
    </message>
    <message>
        <source>Which small step?</source>
        <translation>Welke kleine stap?</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>Wie doet het?</translation>
    </message>
    <message>
        <source>When is it done?</source>
        <translation>Wanneer is het klaar?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Waar gaat het over?</translation>
    </message>
    <message>
        <source>Make the agreement</source>
        <translation>Leg de afspraak vast</translation>
    </message>
    <message>
        <source>Fill in the step and who does it, please.</source>
        <translation>Vul de stap in en wie het doet.</translation>
    </message>
    <message>
        <source>The agreement is kept.</source>
        <translation>De afspraak is bewaard.</translation>
    </message>
    <message>
        <source>Save for the calendar</source>
        <translation>Bewaar voor de agenda</translation>
    </message>
    <message>
        <source>agreements</source>
        <translation>afspraken</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Agenda (*.ics)</translation>
    </message>
    <message>
        <source>It is saved. Open the file with your calendar.</source>
        <translation>Het is bewaard. Open het bestand met je agenda.</translation>
    </message>
</context>
<context>
    <name>leerspiegel::ui::ChartView</name>
    <message>
        <source>Copy as picture</source>
        <translation>Kopieer als plaatje</translation>
    </message>
    <message>
        <source>Copy as SVG</source>
        <translation>Kopieer als SVG</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Bewaar de grafiek</translation>
    </message>
    <message>
        <source>Enter: save or copy.</source>
        <translation>Enter: bewaren of kopiëren.</translation>
    </message>
    <message>
        <source>Save or copy the chart</source>
        <translation>Bewaar of kopieer de grafiek</translation>
    </message>
    <message>
        <source>Save as SVG drawing…</source>
        <translation>Bewaar als SVG-tekening…</translation>
    </message>
    <message>
        <source>Save as PNG picture…</source>
        <translation>Bewaar als PNG-plaatje…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Bewaard: %1</translation>
    </message>
</context>
<context>
    <name>leerspiegel::ui::CompanyScanList</name>
    <message>
        <source>Company scan</source>
        <translation>Bedrijfsscan</translation>
    </message>
    <message>
        <source>This is filled in by the company: the owner, HR or somebody who leads.</source>
        <translation>Dit vult het bedrijf in: de eigenaar, HR of iemand die leiding geeft.</translation>
    </message>
    <message>
        <source>No round is open now. Open one on the page Round.</source>
        <translation>Er is nu geen meetmoment open. Open er een op de pagina Meetmoment.</translation>
    </message>
    <message>
        <source>Your answers together are the picture of the company. You are few, so others can sometimes guess what you filled in.</source>
        <translation>Jullie antwoorden samen zijn het beeld van het bedrijf. Je bent met weinig mensen, dus anderen kunnen soms raden wat jij hebt ingevuld.</translation>
    </message>
    <message>
        <source>Scan %1: finished</source>
        <translation>Scan %1: klaar</translation>
    </message>
    <message>
        <source>Scan %1: begun</source>
        <translation>Scan %1: begonnen</translation>
    </message>
    <message>
        <source>Look or change</source>
        <translation>Bekijken of veranderen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verdergaan</translation>
    </message>
    <message>
        <source>Begin the company scan</source>
        <translation>Begin de bedrijfsscan</translation>
    </message>
    <message>
        <source>Another person fills in the company scan</source>
        <translation>Nog iemand vult de bedrijfsscan in</translation>
    </message>
    <message>
        <source>Type in a paper form</source>
        <translation>Een papieren lijst overtypen</translation>
    </message>
</context>
<context>
    <name>leerspiegel::ui::CompanyScansPage</name>
    <message>
        <source>Company scan</source>
        <translation>Bedrijfsscan</translation>
    </message>
    <message>
        <source>The company scan is finished and kept locked.</source>
        <translation>De bedrijfsscan is klaar en zit op slot.</translation>
    </message>
    <message>
        <source>Stop and go on later</source>
        <translation>Stop en ga later verder</translation>
    </message>
    <message>
        <source>Yes, throw my answers away</source>
        <translation>Ja, gooi mijn antwoorden weg</translation>
    </message>
    <message>
        <source>Thank you. Your company scan is handed in and kept locked.</source>
        <translation>Dank je. Je bedrijfsscan is ingeleverd en wordt op slot bewaard.</translation>
    </message>
    <message>
        <source>The dossier was locked. Your answers are kept; unlock it to go on.</source>
        <translation>Het dossier ging op slot. Je antwoorden zijn bewaard. Haal het van het slot om verder te gaan.</translation>
    </message>
    <message>
        <source>Throw my answers away</source>
        <translation>Gooi mijn antwoorden weg</translation>
    </message>
    <message>
        <source>Your answers are kept. Keep your slip: with its code you go on where you were.</source>
        <translation>Je antwoorden zijn bewaard. Houd je strookje bij je: met de code ga je verder waar je was.</translation>
    </message>
    <message>
        <source>Your answers are erased. Your slip still works.</source>
        <translation>Je antwoorden zijn gewist. Je strookje werkt nog.</translation>
    </message>
</context>
<context>
    <name>leerspiegel::ui::CompanySlipBox</name>
    <message>
        <source>Type the code of your slip</source>
        <translation>Typ de code van je strookje</translation>
    </message>
    <message>
        <source>Begin with my slip</source>
        <translation>Begin met mijn strookje</translation>
    </message>
    <message>
        <source>Do you have a slip for the company scan?</source>
        <translation>Heb je een strookje voor de bedrijfsscan?</translation>
    </message>
    <message>
        <source>Then you need no passphrase. Did you begin before? With the same slip you go on where you were. %1 can see what you hand in. You are few, so others can sometimes guess it, too.</source>
        <translation>Dan heb je geen wachtzin nodig. Was je al begonnen? Met hetzelfde strookje ga je verder waar je was. Wie het dossier beheert (%1), kan zien wat je inlevert. Jullie zijn met weinig. Daarom kunnen anderen het soms ook raden.</translation>
    </message>
</context>
<context>
    <name>leerspiegel::ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>How does the company look, and how do the employees? No right or wrong: a difference is the start of a conversation.</source>
        <translation>Hoe kijkt het bedrijf, en hoe kijken de medewerkers? Geen goed of fout: verschil is een begin van een gesprek.</translation>
    </message>
    <message>
        <source>Over each other</source>
        <translation>Over elkaar</translation>
    </message>
    <message>
        <source>Seven spokes</source>
        <translation>Zeven assen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Getallen</translation>
    </message>
    <message>
        <source>dashed line · %1</source>
        <translation>streepjeslijn · %1</translation>
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
        <source>As a radar</source>
        <translation>Als radar</translation>
    </message>
    <message>
        <source>Mark: now. Arrow head: how they want it. You need both sides.</source>
        <translation>Teken: nu. Pijlpunt: zo willen zij het. Je hebt beide kanten nodig.</translation>
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
        <source>Nobody has read a single sheet. This scan has not been validated yet.</source>
        <translation>Niemand heeft losse antwoorden gelezen. Deze scan is nog niet gevalideerd.</translation>
    </message>
    <message>
        <source>Save as a report…</source>
        <translation>Bewaar als rapport…</translation>
    </message>
    <message>
        <source>Save as a report</source>
        <translation>Bewaar als rapport</translation>
    </message>
    <message>
        <source>our-mirror</source>
        <translation>onze-spiegel</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webpagina (*.html)</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Het rapport is bewaard.</translation>
    </message>
    <message>
        <source>The differences</source>
        <translation>De verschillen</translation>
    </message>
    <message>
        <source>○ company · ◆ employees · the pale bar shows how sure it is</source>
        <translation>○ bedrijf · ◆ medewerkers · de lichte balk laat zien hoe zeker het is</translation>
    </message>
    <message>
        <source>All rounds</source>
        <translation>Alle meetmomenten</translation>
    </message>
    <message>
        <source>○ solid: company · ◆ dashed: employees</source>
        <translation>○ doorgetrokken lijn: bedrijf · ◆ streepjeslijn: medewerkers</translation>
    </message>
    <message>
        <source>How is this calculated: %1</source>
        <translation>Hoe is dit berekend: %1</translation>
    </message>
    <message>
        <source>No condition this time.</source>
        <translation>Deze keer geen voorwaarde.</translation>
    </message>
    <message>
        <source>People want different things</source>
        <translation>Mensen willen verschillende dingen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Groepen: %1</translation>
    </message>
    <message>
        <source>Compare by</source>
        <translation>Vergelijk naar</translation>
    </message>
    <message>
        <source>Only groups of five or more. Small groups are joined.</source>
        <translation>Alleen groepen van vijf of meer mensen. Kleine groepen zijn samengevoegd.</translation>
    </message>
    <message>
        <source>To the talk</source>
        <translation>Naar het gesprek</translation>
    </message>
    <message>
        <source>First this</source>
        <translation>Eerst dit</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Sterke punten</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>Om over te praten</translation>
    </message>
    <message>
        <source>How is this calculated?</source>
        <translation>Hoe is dit berekend?</translation>
    </message>
    <message>
        <source>Every number, down to the questions. Of the employees only what is stored: the scans themselves are erased.</source>
        <translation>Elk getal, tot en met de vragen. Van de medewerkers alleen wat is bewaard: de scans zelf zijn gewist.</translation>
    </message>
    <message>
        <source>← Back to the comparison</source>
        <translation>← Terug naar vergelijken</translation>
    </message>
    <message>
        <source>solid line · company scans: %1</source>
        <translation>doorgetrokken lijn · bedrijfsscans: %1</translation>
    </message>
    <message>
        <source>○ Company</source>
        <translation>○ Bedrijf</translation>
    </message>
    <message>
        <source>◆ Employees</source>
        <translation>◆ Medewerkers</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Wat jullie kunnen doen</translation>
    </message>
</context>
<context>
    <name>leerspiegel::ui::ConversationCards</name>
    <message>
        <source>Lent mirrors</source>
        <translation>Uitgeleende spiegels</translation>
    </message>
    <message>
        <source>These people lent their own mirror under this name. One mirror is one person on one day.</source>
        <translation>Deze mensen hebben hun eigen spiegel uitgeleend, onder deze naam. Eén spiegel is één mens op één dag.</translation>
    </message>
    <message>
        <source>Here you find each other</source>
        <translation>Hier vinden jullie elkaar</translation>
    </message>
    <message>
        <source>Everybody who is shown sees this about alike.</source>
        <translation>Iedereen die hier staat, ziet dit ongeveer hetzelfde.</translation>
    </message>
    <message>
        <source>Here the conversation starts</source>
        <translation>Hier begint het gesprek</translation>
    </message>
    <message>
        <source>Here two mirrors are far apart. Ask each other: what do you see? Who looks differently is not wrong.</source>
        <translation>Hier liggen twee spiegels ver uit elkaar. Vraag elkaar: wat zie jij? Wie anders kijkt, heeft geen ongelijk.</translation>
    </message>
    <message>
        <source>Talk with your own mirrors</source>
        <translation>Praat met je eigen spiegel erbij</translation>
    </message>
    <message>
        <source>The guide for the talk is on the page Talk.</source>
        <translation>De gespreksleidraad vind je op de pagina Gesprek.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>The contrasts of %1</source>
        <translation>De contrasten van %1</translation>
    </message>
    <message>
        <source>Mark: now. Arrow head: how they want it. You need both sides.</source>
        <translation>Teken: nu. Pijlpunt: zo willen ze het. Je hebt beide kanten nodig.</translation>
    </message>
    <message>
        <source>You are with fewer than five, so there will be no picture of the group.</source>
        <translation>Jullie zijn met minder dan vijf, dus komt er geen beeld van de groep.</translation>
    </message>
    <message>
        <source>Up to now there are too few scans for a picture of the group.</source>
        <translation>Er zijn tot nu toe te weinig scans voor een beeld van de groep.</translation>
    </message>
    <message>
        <source>You can still talk well. Everyone prints the own mirror, or lends it to the owner under a name. Close the round without a group picture: then the lent mirrors stand beside the picture of the company on the page Compare, and the page Talk has a guide.</source>
        <translation>Een goed gesprek kan ook zo. Iedereen drukt de eigen spiegel af, of leent hem onder een naam uit aan de eigenaar. Sluit het meetmoment zonder beeld van de groep. Op de pagina Vergelijken staan de uitgeleende spiegels dan naast het beeld van het bedrijf. Op de pagina Gesprek vind je een gespreksleidraad.</translation>
    </message>
</context>
<context>
    <name>leerspiegel::ui::DossierPage</name>
    <message>
        <source>Open a dossier on the page Start first.</source>
        <translation>Open eerst een dossier op de pagina Start.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Meetmoment</translation>
    </message>
</context>
<context>
    <name>leerspiegel::ui::EmployeePages</name>
    <message>
        <source>Stop and go on later</source>
        <translation>Stoppen en later verder</translation>
    </message>
    <message>
        <source>My scan</source>
        <translation>Mijn scan</translation>
    </message>
    <message>
        <source>No scan is open now. When one opens, you begin here.</source>
        <translation>Er is nu geen scan open. Gaat er een open, dan begin je hier.</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← Terug</translation>
    </message>
    <message>
        <source>Type in a paper form</source>
        <translation>Typ een papieren lijst over</translation>
    </message>
</context>
<context>
    <name>leerspiegel::ui::EmployeePresenter</name>
    <message>
        <source>five</source>
        <translation>vijf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>zes</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>zeven</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>negen</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>tien</translation>
    </message>
    <message>
        <source>Your answers are confidential</source>
        <translation>Jouw antwoorden zijn vertrouwelijk</translation>
    </message>
    <message>
        <source>Your answers are locked in a digital ballot box.</source>
        <translation>Je antwoorden gaan op slot in een digitale stembus.</translation>
    </message>
    <message>
        <source>This program shows them to nobody else, not to your boss either.</source>
        <translation>Dit programma laat ze aan niemand anders zien, ook niet aan je baas.</translation>
    </message>
    <message>
        <source>When the scan closes, the program counts everything once and throws the single answers away.</source>
        <translation>Als de scan sluit, telt het programma alles één keer en gooit het de losse antwoorden weg.</translation>
    </message>
    <message>
        <source>Your company sees only what you share yourself, and the picture of groups of %1 or more people.</source>
        <translation>Je bedrijf ziet alleen wat jij zelf deelt, en het beeld van groepen van %1 of meer mensen.</translation>
    </message>
    <message>
        <source>The ballot box opens only with two keys: one of the company and one of %1.</source>
        <translation>De stembus gaat alleen open met twee sleutels: één van het bedrijf en één van %1.</translation>
    </message>
    <message>
        <source>Your company can see who takes part, not what you fill in.</source>
        <translation>Je bedrijf kan zien wie meedoet, niet wat je invult.</translation>
    </message>
    <message>
        <source>Taking part is voluntary and you may skip every question.</source>
        <translation>Meedoen is vrijwillig en je mag elke vraag overslaan.</translation>
    </message>
    <message>
        <source>Your company does see how many people take part.</source>
        <translation>Je bedrijf ziet wel hoeveel mensen meedoen.</translation>
    </message>
    <message>
        <source>Do fewer than %1 people take part? Then there is no picture and all answers go away.</source>
        <translation>Doen er minder dan %1 mensen mee? Dan komt er geen beeld en gaan alle antwoorden weg.</translation>
    </message>
    <message>
        <source>Is somebody looking at the screen now? Then stop and go on later.</source>
        <translation>Kijkt er nu iemand mee op het scherm? Stop dan en ga later verder.</translation>
    </message>
    <message>
        <source>This we cannot promise: somebody who changes the program or the computer may still be able to look.</source>
        <translation>Dit kunnen we niet beloven: iemand die het programma of de computer verandert, kan misschien toch meekijken.</translation>
    </message>
    <message>
        <source>Also who makes a copy in time and has all the keys can open that copy.</source>
        <translation>Ook wie op tijd een kopie maakt en alle sleutels heeft, kan die kopie openen.</translation>
    </message>
    <message>
        <source>%1 has the only key. Who misuses copies of the file can work out answers. We cannot prevent that.</source>
        <translation>%1 heeft de enige sleutel. Wie kopieën van het bestand misbruikt, kan antwoorden uitrekenen. Dat kunnen we niet voorkomen.</translation>
    </message>
    <message>
        <source>The owner</source>
        <translation>De eigenaar</translation>
    </message>
    <message>
        <source>At the start %1 people were invited, now %2.</source>
        <translation>Bij het begin waren %1 mensen uitgenodigd, nu %2.</translation>
    </message>
    <message>
        <source>You are with fewer than five. So there is no picture of the group: everyone takes their own mirror to the talk.</source>
        <translation>Jullie zijn met minder dan vijf. Daarom komt er geen beeld van de groep: iedereen neemt de eigen spiegel mee naar het gesprek.</translation>
    </message>
</context>
<context>
    <name>leerspiegel::ui::EmployeeSteps</name>
    <message>
        <source>Write no names in it. In a small company people may know you by how you write.</source>
        <translation>Schrijf er geen namen in. In een klein bedrijf kunnen mensen je herkennen aan hoe je schrijft.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Dank je wel</translation>
    </message>
    <message>
        <source>Your scan is in the ballot box.</source>
        <translation>Je scan zit in de stembus.</translation>
    </message>
    <message>
        <source>With your code you can look at it, change it or take it out, until the scan closes.</source>
        <translation>Met je code kun je hem bekijken, veranderen of eruit halen, tot de scan sluit.</translation>
    </message>
    <message>
        <source>Your scan is gone</source>
        <translation>Je scan is weg</translation>
    </message>
    <message>
        <source>Nothing of your answers is left here.</source>
        <translation>Van je antwoorden is hier niets meer over.</translation>
    </message>
    <message>
        <source>See you later</source>
        <translation>Tot later</translation>
    </message>
    <message>
        <source>Your answers are kept and locked.</source>
        <translation>Je antwoorden zijn bewaard en zitten op slot.</translation>
    </message>
    <message>
        <source>With your code you go on where you were.</source>
        <translation>Met je code ga je verder waar je was.</translation>
    </message>
    <message>
        <source>Compare these words with a colleague: they should be the same.</source>
        <translation>Vergelijk deze woorden met een collega: ze horen gelijk te zijn.</translation>
    </message>
    <message>
        <source>It takes about 10 minutes. You can stop and go on later.</source>
        <translation>Het kost ongeveer 10 minuten. Je kunt stoppen en later verdergaan.</translation>
    </message>
    <message>
        <source>There is an unfinished scan. With your code you go on with it or throw it away.</source>
        <translation>Er is een onafgemaakte scan. Met je code ga je verder of gooi je hem weg.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Minder</translation>
    </message>
    <message>
        <source>Know more</source>
        <translation>Meer weten</translation>
    </message>
    <message>
        <source>I have a code already</source>
        <translation>Ik heb al een code</translation>
    </message>
    <message>
        <source>Your invitation</source>
        <translation>Je uitnodiging</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← Vorige</translation>
    </message>
    <message>
        <source>Next →</source>
        <translation>Volgende →</translation>
    </message>
    <message>
        <source>This is your code</source>
        <translation>Dit is jouw code</translation>
    </message>
    <message>
        <source>Write it down and show it to nobody.</source>
        <translation>Schrijf hem op en laat hem aan niemand zien.</translation>
    </message>
    <message>
        <source>Your personal code</source>
        <translation>Jouw persoonlijke code</translation>
    </message>
    <message>
        <source>With this code you can go on, look at your answers or take them away, until the scan closes.</source>
        <translation>Met deze code kun je verdergaan, je antwoorden bekijken of ze weghalen, tot de scan sluit.</translation>
    </message>
    <message>
        <source>Have you lost it? Then you cannot get at your answers any more. What you have handed in does count.</source>
        <translation>Raak je hem kwijt? Dan kun je niet meer bij je antwoorden. Wat je hebt ingeleverd, telt wel mee.</translation>
    </message>
    <message>
        <source>Type word %1 of your code, from your paper</source>
        <translation>Typ woord %1 van je code over van je papier</translation>
    </message>
    <message>
        <source>To the questions →</source>
        <translation>Naar de vragen →</translation>
    </message>
    <message>
        <source>Go on with your code</source>
        <translation>Verdergaan met je code</translation>
    </message>
    <message>
        <source>Type your code. Capitals and dashes do not matter.</source>
        <translation>Typ je code. Hoofdletters en streepjes maken niet uit.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Jouw code</translation>
    </message>
    <message>
        <source>You have answered everything.</source>
        <translation>Je hebt alles beantwoord.</translation>
    </message>
    <message>
        <source>Without an answer (that is allowed):</source>
        <translation>Zonder antwoord (dat mag):</translation>
    </message>
    <message>
        <source>Do you want to share something yourself? You need not.</source>
        <translation>Wil je zelf iets delen? Het hoeft niet.</translation>
    </message>
    <message>
        <source>A sentence that you hand over</source>
        <translation>Een zin die je doorgeeft</translation>
    </message>
    <message>
        <source>A sentence that you hand over. It is shown without your name, shuffled with others, and only from ten scans on.</source>
        <translation>Een zin die je doorgeeft. Hij staat er zonder je naam, tussen zinnen van anderen, en alleen vanaf tien scans.</translation>
    </message>
    <message>
        <source>Name under which you lend your mirror</source>
        <translation>Naam waaronder je jouw spiegel uitleent</translation>
    </message>
    <message>
        <source>Lend your own mirror to the owner, under this name. Leave it empty to keep it to yourself.</source>
        <translation>Leen je eigen spiegel uit aan de eigenaar, onder deze naam. Laat het leeg om hem voor jezelf te houden.</translation>
    </message>
    <message>
        <source>Your scan is in the ballot box</source>
        <translation>Je scan zit in de stembus</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>Bijna klaar</translation>
    </message>
    <message>
        <source>%1 of %2 questions answered</source>
        <translation>%1 van %2 vragen beantwoord</translation>
    </message>
    <message>
        <source>← To the questions</source>
        <translation>← Naar de vragen</translation>
    </message>
    <message>
        <source>Look in my mirror</source>
        <translation>Kijk in mijn spiegel</translation>
    </message>
    <message>
        <source>Take my scan out</source>
        <translation>Haal mijn scan eruit</translation>
    </message>
    <message>
        <source>Hand in again</source>
        <translation>Opnieuw inleveren</translation>
    </message>
    <message>
        <source>Put it in the ballot box</source>
        <translation>In de stembus doen</translation>
    </message>
    <message>
        <source>My mirror</source>
        <translation>Mijn spiegel</translation>
    </message>
    <message>
        <source>Only you see this. Your strengths come first.</source>
        <translation>Alleen jij ziet dit. Wat sterk is, staat bovenaan.</translation>
    </message>
    <message>
        <source>Answer a few more questions to see something here.</source>
        <translation>Beantwoord nog een paar vragen om hier iets te zien.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Print my code…</source>
        <translation>Druk mijn code af…</translation>
    </message>
    <message>
        <source>Yes, take it out and erase it</source>
        <translation>Ja, haal eruit en wis alles</translation>
    </message>
    <message>
        <source>Print my mirror…</source>
        <translation>Druk mijn spiegel af…</translation>
    </message>
    <message>
        <source>Take back a lent mirror</source>
        <translation>Neem een uitgeleende spiegel terug</translation>
    </message>
    <message>
        <source>You are with fewer than five, so there is no picture of the group. Print your mirror and take it to the talk, or lend it below.</source>
        <translation>Jullie zijn met minder dan vijf, dus komt er geen beeld van de groep. Druk je spiegel af en neem hem mee naar het gesprek, of leen hem hieronder uit.</translation>
    </message>
    <message>
        <source>Without the calculation</source>
        <translation>Zonder de berekening</translation>
    </message>
    <message>
        <source>How is this calculated?</source>
        <translation>Hoe is dit berekend?</translation>
    </message>
    <message>
        <source>Look once more at what you share</source>
        <translation>Kijk nog één keer wat je deelt</translation>
    </message>
    <message>
        <source>You hand over this sentence:</source>
        <translation>Je geeft deze zin door:</translation>
    </message>
    <message>
        <source>Mind: people can sometimes tell from how you write, or from what happened, that it is yours. Is there a name in it? Then change it.</source>
        <translation>Let op: soms zien anderen aan hoe je schrijft, of aan wat er gebeurd is, dat de zin van jou is. Staat er een naam in? Pas de zin dan aan.</translation>
    </message>
    <message>
        <source>You lend your mirror to the owner under this name: %1</source>
        <translation>Je leent je spiegel uit aan de eigenaar onder deze naam: %1</translation>
    </message>
    <message>
        <source>The owner then sees your own result with that name. With your code you can take it back; who has seen it may remember it.</source>
        <translation>De eigenaar ziet dan jouw eigen uitkomst met die naam. Met je code haal je hem terug. Wie hem al zag, kan hem wel onthouden.</translation>
    </message>
    <message>
        <source>← Change it</source>
        <translation>← Aanpassen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Your scan is locked in the file %1.</source>
        <translation>Je scan zit op slot in het bestand %1.</translation>
    </message>
    <message>
        <source>Give that file back, on a stick or by mail. Only the count can open it.</source>
        <translation>Geef dat bestand terug, op een stick of per mail. Alleen bij het tellen gaat het open.</translation>
    </message>
    <message>
        <source>Did you change something afterwards? Then give the file back again.</source>
        <translation>Heb je daarna nog iets aangepast? Geef het bestand dan opnieuw terug.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Laat de map zien</translation>
    </message>
    <message>
        <source>What you handed in earlier counts, until you hand in again.</source>
        <translation>Wat je eerder inleverde, telt. Tot je opnieuw inlevert.</translation>
    </message>
    <message>
        <source>Stop. Another invitation to this same scan was opened on this computer, with other rules. Compare the control words with a colleague and ask who made this file.</source>
        <translation>Stop. Op deze computer is een andere uitnodiging voor deze scan geopend, met andere regels. Vergelijk de controlewoorden met een collega en vraag wie dit bestand heeft gemaakt.</translation>
    </message>
    <message>
        <source>Type the code of your slip</source>
        <translation>Typ de code van je strookje</translation>
    </message>
    <message>
        <source>Have you filled in a paper form? Write your code on its strip, too. Who types it over for you sees your answers and your code.</source>
        <translation>Heb je een papieren lijst ingevuld? Schrijf je code ook op de strook. Wie hem voor jou overtypt, ziet je antwoorden en je code.</translation>
    </message>
    <message>
        <source>Type in a paper form</source>
        <translation>Typ een papieren lijst over</translation>
    </message>
</context>
<context>
    <name>leerspiegel::ui::ExplainView</name>
    <message>
        <source>Which number?</source>
        <translation>Welk getal?</translation>
    </message>
</context>
<context>
    <name>leerspiegel::ui::ExportCard</name>
    <message>
        <source>Spreadsheet with everything and the charts (XLSX)</source>
        <translation>Rekenblad met alles en de grafieken (XLSX)</translation>
    </message>
    <message>
        <source>Employees: for a Dutch Excel (CSV)</source>
        <translation>Medewerkers: voor Excel (CSV)</translation>
    </message>
    <message>
        <source>Employees: for another program (CSV)</source>
        <translation>Medewerkers: voor een ander programma (CSV)</translation>
    </message>
    <message>
        <source>Employees: for SPSS (SAV)</source>
        <translation>Medewerkers: voor SPSS (SAV)</translation>
    </message>
    <message>
        <source>Company: for a Dutch Excel (CSV)</source>
        <translation>Bedrijf: voor Excel (CSV)</translation>
    </message>
    <message>
        <source>Company: for another program (CSV)</source>
        <translation>Bedrijf: voor een ander programma (CSV)</translation>
    </message>
    <message>
        <source>Company: for SPSS (SAV)</source>
        <translation>Bedrijf: voor SPSS (SAV)</translation>
    </message>
    <message>
        <source>Everything for a programmer (JSON)</source>
        <translation>Alles voor een programmeur (JSON)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Bewaar als…</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Bewaar de cijfers</translation>
    </message>
    <message>
        <source>For Excel, SPSS or another program. The file holds what this page shows and the company&apos;s own answers. Everyone who has the file can read it.</source>
        <translation>Voor Excel, SPSS of een ander programma. In het bestand staat wat je op deze pagina ziet, en de antwoorden van het bedrijf zelf. Iedereen die het bestand heeft, kan het lezen.</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Soort bestand</translation>
    </message>
    <message>
        <source>our-figures</source>
        <translation>onze-cijfers</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Saved: %1. Rows in the file: %2.</source>
        <translation>Bewaard: %1. Rijen in het bestand: %2.</translation>
    </message>
</context>
<context>
    <name>leerspiegel::ui::KeyingPage</name>
    <message>
        <source>Type in a paper form</source>
        <translation>Typ een papieren lijst over</translation>
    </message>
    <message>
        <source>Once more, to check</source>
        <translation>Nog een keer, ter controle</translation>
    </message>
    <message>
        <source>I am at the end →</source>
        <translation>Ik ben aan het eind →</translation>
    </message>
    <message>
        <source>Stop checking here →</source>
        <translation>Stop hier met controleren →</translation>
    </message>
    <message>
        <source>%1 Answer: %2</source>
        <translation>%1 Antwoord: %2</translation>
    </message>
    <message>
        <source>Press Tab and type the words over. In the list, Enter goes on.</source>
        <translation>Druk op Tab en typ de woorden over. In de lijst ga je met Enter verder.</translation>
    </message>
    <message>
        <source>1 to %1: the box with the cross</source>
        <translation>1 tot en met %1: het vakje met het kruis</translation>
    </message>
    <message>
        <source>? or 0: I do not know</source>
        <translation>? of 0: weet ik niet</translation>
    </message>
    <message>
        <source>Space: no cross</source>
        <translation>Spatie: geen kruis</translation>
    </message>
    <message>
        <source>Enter: go on</source>
        <translation>Enter: verder</translation>
    </message>
    <message>
        <source>Backspace: one back</source>
        <translation>Backspace: één terug</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Gecontroleerd</translation>
    </message>
    <message>
        <source>Everything is typed in</source>
        <translation>Alles is overgetypt</translation>
    </message>
    <message>
        <source>%1 questions have an answer.</source>
        <translation>%1 vragen hebben een antwoord.</translation>
    </message>
    <message>
        <source>Both times you typed the same, or you chose which answer is right.</source>
        <translation>Je typte twee keer hetzelfde, of je koos welk antwoord klopt.</translation>
    </message>
    <message>
        <source>Type it once more to find mistakes? You do not see the first answers then. At the end you only see what is different.</source>
        <translation>Nog een keer overtypen om fouten te vinden? Je ziet de eerste antwoorden dan niet. Aan het eind zie je alleen wat anders is.</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>Nog een keer overtypen</translation>
    </message>
    <message>
        <source>Next →</source>
        <translation>Verder →</translation>
    </message>
    <message>
        <source>Go on without checking</source>
        <translation>Verder zonder controle</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Dit is anders</translation>
    </message>
    <message>
        <source>Look at the paper and choose what stands there.</source>
        <translation>Kijk op het papier en kies wat daar staat.</translation>
    </message>
    <message>
        <source>no cross</source>
        <translation>geen kruis</translation>
    </message>
    <message>
        <source>The second time: %1</source>
        <translation>De tweede keer: %1</translation>
    </message>
    <message>
        <source>The first time: %1</source>
        <translation>De eerste keer: %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Bewaren…</translation>
    </message>
    <message>
        <source>What was typed is kept and locked.</source>
        <translation>Wat je typte is bewaard en zit op slot.</translation>
    </message>
    <message>
        <source>The last answer could not be saved. Do not close the program; try again.</source>
        <translation>Het laatste antwoord kon niet worden bewaard. Sluit het programma niet en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Questions of the paper form</source>
        <translation>Vragen van de papieren lijst</translation>
    </message>
    <message>
        <source>Stop and go on later</source>
        <translation>Stoppen en later verder</translation>
    </message>
    <message>
        <source>Rather the questions on the screen</source>
        <translation>Liever de vragen op het scherm</translation>
    </message>
</context>
<context>
    <name>leerspiegel::ui::LookBackCard</name>
    <message>
        <source>What did you do?</source>
        <translation>Wat deden jullie?</translation>
    </message>
    <message>
        <source>This you agreed last time. What went well?</source>
        <translation>Dit spraken jullie de vorige keer af. Wat ging goed?</translation>
    </message>
</context>
<context>
    <name>leerspiegel::ui::MainWindow</name>
    <message>
        <source>Open an invitation</source>
        <translation>Uitnodiging openen</translation>
    </message>
    <message>
        <source>Invitation (*.leerspiegel-uitnodiging);;All files (*)</source>
        <translation>Uitnodiging (*.leerspiegel-uitnodiging);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>example</source>
        <translation>voorbeeld</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Op slot doen</translation>
    </message>
</context>
<context>
    <name>leerspiegel::ui::NewDossierPage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Nieuw dossier</translation>
    </message>
    <message>
        <source>Step 1 of 3: the company</source>
        <translation>Stap 1 van 3: het bedrijf</translation>
    </message>
    <message>
        <source>What is the company called?</source>
        <translation>Hoe heet het bedrijf?</translation>
    </message>
    <message>
        <source>Who holds the key of this dossier?</source>
        <translation>Wie heeft de sleutel van dit dossier?</translation>
    </message>
    <message>
        <source>Employees read this, for example: the owner.</source>
        <translation>Medewerkers lezen dit, bijvoorbeeld: de eigenaar.</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation>de eigenaar</translation>
    </message>
    <message>
        <source>Next →</source>
        <translation>Volgende →</translation>
    </message>
    <message>
        <source>Fill in both fields, please.</source>
        <translation>Vul allebei de velden in.</translation>
    </message>
    <message>
        <source>Step 2 of 3: a passphrase</source>
        <translation>Stap 2 van 3: een wachtzin</translation>
    </message>
    <message>
        <source>Think of a passphrase</source>
        <translation>Bedenk een wachtzin</translation>
    </message>
    <message>
        <source>With this passphrase the results are opened. A few words in a row are easy to remember and hard to guess.</source>
        <translation>Met deze wachtzin gaan de uitkomsten open. Een paar woorden achter elkaar zijn makkelijk te onthouden en moeilijk te raden.</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>Typ hem nog een keer</translation>
    </message>
    <message>
        <source>Where do you keep the dossier?</source>
        <translation>Waar bewaar je het dossier?</translation>
    </message>
    <message>
        <source>Dossier (*.leerspiegel)</source>
        <translation>Dossier (*.leerspiegel)</translation>
    </message>
    <message>
        <source>The dossier is being made…</source>
        <translation>Het dossier wordt gemaakt…</translation>
    </message>
    <message>
        <source>Step 3 of 3: the recovery code</source>
        <translation>Stap 3 van 3: de herstelcode</translation>
    </message>
    <message>
        <source>the dossier</source>
        <translation>het dossier</translation>
    </message>
    <message>
        <source>Write this code down</source>
        <translation>Schrijf deze code op</translation>
    </message>
    <message>
        <source>Have you lost the passphrase? Then this code is the only way to make a new one.</source>
        <translation>Ben je de wachtzin kwijt? Dan is deze code de enige manier om een nieuwe te maken.</translation>
    </message>
</context>
<context>
    <name>leerspiegel::ui::OwnSheetCard</name>
    <message>
        <source>Save my answers for myself…</source>
        <translation>Bewaar mijn antwoorden voor mezelf…</translation>
    </message>
    <message>
        <source>Mind: anyone who has the file can read your answers. It is not locked, and your code cannot take it back. Do not save it on a PC or in a folder that others use; a USB stick of your own is better.</source>
        <translation>Let op: wie het bestand heeft, kan je antwoorden lezen. Er zit geen slot op, en met je code haal je het niet terug. Bewaar het niet op een computer of in een map die anderen ook gebruiken. Een eigen USB-stick is beter.</translation>
    </message>
    <message>
        <source>To read and print (PDF)…</source>
        <translation>Om te lezen en af te drukken (pdf)…</translation>
    </message>
    <message>
        <source>For Excel (CSV)…</source>
        <translation>Voor Excel (CSV)…</translation>
    </message>
    <message>
        <source>For a programmer (JSON)…</source>
        <translation>Voor een programmeur (JSON)…</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation>Liever niet</translation>
    </message>
    <message>
        <source>Save my answers</source>
        <translation>Bewaar mijn antwoorden</translation>
    </message>
    <message>
        <source>my-mirror</source>
        <translation>mijn-spiegel</translation>
    </message>
    <message>
        <source>Saved: %1. Anyone who has this file can read it.</source>
        <translation>Bewaard: %1. Wie dit bestand heeft, kan het lezen.</translation>
    </message>
</context>
<context>
    <name>leerspiegel::ui::PaperButtons</name>
    <message>
        <source>Save</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>It is saved.</source>
        <translation>Het is bewaard.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Druk af…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Bewaar als pdf…</translation>
    </message>
    <message>
        <source>Paper (*.pdf)</source>
        <translation>Pdf (*.pdf)</translation>
    </message>
    <message>
        <source>Save as a web page…</source>
        <translation>Bewaar als webpagina…</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webpagina (*.html)</translation>
    </message>
</context>
<context>
    <name>leerspiegel::ui::PassphraseCard</name>
    <message>
        <source>the dossier</source>
        <translation>het dossier</translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation>De twee zijn niet gelijk. Typ ze opnieuw.</translation>
    </message>
    <message>
        <source>Change the passphrase of this dossier</source>
        <translation>Verander de wachtzin van dit dossier</translation>
    </message>
    <message>
        <source>The passphrase as it is now</source>
        <translation>De wachtzin van nu</translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation>De nieuwe wachtzin</translation>
    </message>
    <message>
        <source>Type the new one once more</source>
        <translation>Typ de nieuwe nog een keer</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Verander de wachtzin</translation>
    </message>
    <message>
        <source>This stands up well to guessing.</source>
        <translation>Dit is moeilijk te raden.</translation>
    </message>
    <message>
        <source>This can be guessed. Make it longer, with words that do not belong together.</source>
        <translation>Dit is te raden. Maak het langer, met woorden die niet bij elkaar horen.</translation>
    </message>
    <message>
        <source>The new passphrase works from now on.</source>
        <translation>De nieuwe wachtzin werkt vanaf nu.</translation>
    </message>
    <message>
        <source>With it comes a new recovery code: write it down. The old code does not work any more.</source>
        <translation>Daar hoort een nieuwe herstelcode bij: schrijf hem op. De oude code werkt niet meer.</translation>
    </message>
    <message>
        <source>The passphrase is changed, and the new code is on paper.</source>
        <translation>De wachtzin is veranderd, en de nieuwe code staat op papier.</translation>
    </message>
</context>
<context>
    <name>leerspiegel::ui::Preview</name>
    <message>
        <source>Size on the screen</source>
        <translation>Grootte op het scherm</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Nummer van de bladzijde</translation>
    </message>
</context>
<context>
    <name>leerspiegel::ui::ProgressRow</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>leerspiegel::ui::RecoveryBox</name>
    <message>
        <source>A new passphrase with the recovery code</source>
        <translation>Een nieuwe wachtzin met de herstelcode</translation>
    </message>
    <message>
        <source>Type the recovery code</source>
        <translation>Typ de herstelcode</translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation>De nieuwe wachtzin</translation>
    </message>
    <message>
        <source>Type the new one once more</source>
        <translation>Typ de nieuwe nog een keer</translation>
    </message>
    <message>
        <source>Make the new passphrase</source>
        <translation>Maak de nieuwe wachtzin</translation>
    </message>
</context>
<context>
    <name>leerspiegel::ui::RecoveryCodeCard</name>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>It is shown only now. Keep it in another place than this computer.</source>
        <translation>De code staat alleen nu op het scherm. Bewaar hem op een andere plek dan deze computer.</translation>
    </message>
    <message>
        <source>recovery-code</source>
        <translation>herstelcode</translation>
    </message>
    <message>
        <source>Type the code back once, from your paper</source>
        <translation>Typ de code één keer over van je papier</translation>
    </message>
    <message>
        <source>I have the code on paper</source>
        <translation>Ik heb de code op papier</translation>
    </message>
</context>
<context>
    <name>leerspiegel::ui::RegionPage</name>
    <message>
        <source>size</source>
        <translation>omvang</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>sector</translation>
    </message>
    <message>
        <source>region</source>
        <translation>regio</translation>
    </message>
    <message>
        <source>practical work</source>
        <translation>praktisch werk</translation>
    </message>
    <message>
        <source>plan or money</source>
        <translation>plan of geld</translation>
    </message>
    <message>
        <source>who brings up learning</source>
        <translation>wie over leren begint</translation>
    </message>
    <message>
        <source>another owner</source>
        <translation>andere eigenaar</translation>
    </message>
    <message>
        <source>how many are 55 or older</source>
        <translation>hoeveel mensen 55 of ouder zijn</translation>
    </message>
    <message>
        <source>whether only owners answered</source>
        <translation>of alleen eigenaren invulden</translation>
    </message>
    <message>
        <source>Contribution to the region</source>
        <translation>Bijdrage aan de regio</translation>
    </message>
    <message>
        <source>Many companies together show what helps learning in a region. You decide whether yours takes part, and what it tells.</source>
        <translation>Veel bedrijven samen laten zien wat leren in een regio helpt. Jij beslist of jullie bedrijf meedoet, en wat het vertelt.</translation>
    </message>
    <message>
        <source>What may the region know of the company?</source>
        <translation>Wat mag de regio van het bedrijf weten?</translation>
    </message>
    <message>
        <source>Only what is ticked goes along. Sector, size and region together may tell which company it is.</source>
        <translation>Alleen wat is aangevinkt gaat mee. Sector, omvang en regio samen verraden soms welk bedrijf het is.</translation>
    </message>
    <message>
        <source>Nobody answered these questions in the company scan, or not all answered the same.</source>
        <translation>Niemand beantwoordde deze vragen in de bedrijfsscan, of niet iedereen antwoordde hetzelfde.</translation>
    </message>
    <message>
        <source>Save the contribution…</source>
        <translation>Bewaar de bijdrage…</translation>
    </message>
    <message>
        <source>Save the contribution</source>
        <translation>Bewaar de bijdrage</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>bijdrage</translation>
    </message>
    <message>
        <source>Contribution (*.json)</source>
        <translation>Bijdrage (*.json)</translation>
    </message>
    <message>
        <source>It is saved. Nothing was sent: you give the file to whom you choose.</source>
        <translation>De bijdrage is bewaard. Er is niets verstuurd: jij geeft het bestand aan wie je wilt.</translation>
    </message>
</context>
<context>
    <name>leerspiegel::ui::RoundClosingCard</name>
    <message>
        <source>Close the round</source>
        <translation>Het meetmoment sluiten</translation>
    </message>
    <message>
        <source>Close and count</source>
        <translation>Sluiten en tellen</translation>
    </message>
    <message>
        <source>The ballot box opens once. The program keeps the mirrors that people lend and throws the single answers away. This cannot be undone.</source>
        <translation>De stembus gaat één keer open. Het programma bewaart de spiegels die mensen uitlenen en gooit de losse antwoorden weg. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>The ballot box opens once. The program counts, keeps the picture of the group and throws the single answers away. This cannot be undone.</source>
        <translation>De stembus gaat één keer open. Het programma telt, bewaart het beeld van de groep en gooit de losse antwoorden weg. Dit is niet terug te draaien.</translation>
    </message>
    <message>
        <source>Passphrase of %1, or the recovery code of the teller</source>
        <translation>Wachtzin van %1, of de herstelcode van de teller</translation>
    </message>
    <message>
        <source>Call the round off</source>
        <translation>Meetmoment afgelasten</translation>
    </message>
    <message>
        <source>Yes, erase everything unread</source>
        <translation>Ja, wis alles ongelezen</translation>
    </message>
    <message>
        <source>Close without a group picture</source>
        <translation>Sluiten zonder beeld van de groep</translation>
    </message>
    <message>
        <source>Yes, close and throw the answers away</source>
        <translation>Ja, sluit en gooi de antwoorden weg</translation>
    </message>
    <message>
        <source>Yes, close the round and count</source>
        <translation>Ja, sluit het meetmoment en tel</translation>
    </message>
</context>
<context>
    <name>leerspiegel::ui::RoundOpenForm</name>
    <message>
        <source>Spring</source>
        <translation>Voorjaar</translation>
    </message>
    <message>
        <source>Name of this round</source>
        <translation>Naam van dit meetmoment</translation>
    </message>
    <message>
        <source>How many employees are invited?</source>
        <translation>Hoeveel medewerkers zijn uitgenodigd?</translation>
    </message>
    <message>
        <source>Apprentices and temps too. Later this number can only go up.</source>
        <translation>Ook leerlingen en uitzendkrachten. Later kan dit aantal alleen omhoog.</translation>
    </message>
    <message>
        <source>Fewest people behind any figure</source>
        <translation>Minste aantal mensen achter elk cijfer</translation>
    </message>
    <message>
        <source>Five, or more if you like. It stays like this for the whole round.</source>
        <translation>Vijf, of meer als je wilt. Zo blijft het het hele meetmoment.</translation>
    </message>
    <message>
        <source>Look at groups apart</source>
        <translation>Groepen apart bekijken</translation>
    </message>
    <message>
        <source>no groups</source>
        <translation>geen groepen</translation>
    </message>
    <message>
        <source>From 20 people one question may be asked for this, from 40 all of them.</source>
        <translation>Vanaf 20 mensen mag hiervoor één vraag worden gesteld, vanaf 40 alle vragen.</translation>
    </message>
    <message>
        <source>Only with an invitation slip</source>
        <translation>Alleen met een uitnodigingsstrookje</translation>
    </message>
    <message>
        <source>Who may take part?</source>
        <translation>Wie mag meedoen?</translation>
    </message>
    <message>
        <source>Without slips, whoever sits at this dossier can hand in a scan.</source>
        <translation>Zonder strookjes kan iedereen die bij dit dossier zit een scan inleveren.</translation>
    </message>
    <message>
        <source>Teller: somebody whom the others trust</source>
        <translation>Teller: iemand die de anderen vertrouwen</translation>
    </message>
    <message>
        <source>Passphrase of the teller</source>
        <translation>Wachtzin van de teller</translation>
    </message>
    <message>
        <source>The teller types this, nobody else looks.</source>
        <translation>De teller typt dit zelf, niemand kijkt mee.</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>Open het meetmoment</translation>
    </message>
    <message>
        <source>This is fixed as soon as the round opens:</source>
        <translation>Dit ligt vast zodra het meetmoment opent:</translation>
    </message>
    <message>
        <source>Talk first: with so many people there is a works council (OR). Ask it to agree before you open the round.</source>
        <translation>Praat eerst: bij zo veel mensen hoort een ondernemingsraad (OR). Vraag die om instemming voordat je het meetmoment opent.</translation>
    </message>
    <message>
        <source>Talk first: is there a staff representation (PVT)? Put the scan to it. Otherwise talk it over in a staff meeting.</source>
        <translation>Praat eerst: is er een personeelsvertegenwoordiging (PVT)? Bespreek de scan daar. Anders in een personeelsvergadering.</translation>
    </message>
    <message>
        <source>Talk first: tell everybody together what the scan is for, for example in a staff meeting.</source>
        <translation>Praat eerst: vertel iedereen samen waar de scan voor is, bijvoorbeeld in een personeelsvergadering.</translation>
    </message>
    <message>
        <source>With a teller</source>
        <translation>Met een teller</translation>
    </message>
    <message>
        <source>From 10 people on we advise it. The ballot box then opens only with two keys.</source>
        <translation>Vanaf 10 mensen raden we het aan. De stembus gaat dan alleen open met twee sleutels.</translation>
    </message>
    <message>
        <source>Name of the teller, as the employees read it</source>
        <translation>Naam van de teller, zoals de medewerkers hem lezen</translation>
    </message>
    <message>
        <source>The teller types it once more</source>
        <translation>De teller typt hem nog een keer</translation>
    </message>
    <message>
        <source>all questions: age, work and years here</source>
        <translation>alle vragen: leeftijd, werk en jaren hier</translation>
    </message>
    <message>
        <source>Fill in the name of the teller, or take the tick away.</source>
        <translation>Vul de naam van de teller in, of haal het vinkje weg.</translation>
    </message>
    <message>
        <source>How many people get a slip for the company scan?</source>
        <translation>Hoeveel mensen krijgen een strookje voor de bedrijfsscan?</translation>
    </message>
    <message>
        <source>Who has the passphrase needs none. The others then fill in the scan of the company without the passphrase.</source>
        <translation>Wie de wachtzin heeft, heeft er geen nodig. De anderen vullen de scan van het bedrijf dan in zonder wachtzin.</translation>
    </message>
    <message>
        <source>the teller</source>
        <translation>de teller</translation>
    </message>
</context>
<context>
    <name>leerspiegel::ui::RoundPage</name>
    <message>
        <source>Round</source>
        <translation>Meetmoment</translation>
    </message>
    <message>
        <source>Open a dossier on the page Start first.</source>
        <translation>Open eerst een dossier op de pagina Start.</translation>
    </message>
    <message>
        <source>Dossier of %1</source>
        <translation>Dossier van %1</translation>
    </message>
    <message>
        <source>No round is open now.</source>
        <translation>Er is nu geen meetmoment open.</translation>
    </message>
    <message>
        <source>%1 of %2 scans are in the ballot box.</source>
        <translation>Er zitten %1 van %2 scans in de stembus.</translation>
    </message>
    <message>
        <source>Scans that were begun and not handed in: %1.</source>
        <translation>Scans die zijn begonnen en nog niet ingeleverd: %1.</translation>
    </message>
    <message>
        <source>Control words: %1</source>
        <translation>Controlewoorden: %1</translation>
    </message>
    <message>
        <source>Everyone sees the same four words when the rules are the same.</source>
        <translation>Iedereen ziet dezelfde vier woorden als de regels gelijk zijn.</translation>
    </message>
    <message>
        <source>Save an invitation file…</source>
        <translation>Bewaar een uitnodigingsbestand…</translation>
    </message>
    <message>
        <source>Take in scans from files…</source>
        <translation>Neem scans uit bestanden op…</translation>
    </message>
    <message>
        <source>For employees on another computer: give them the file. What they send back can be dropped on this page.</source>
        <translation>Voor medewerkers op een andere computer: geef hun het bestand. Wat zij terugsturen, kun je op deze pagina neerzetten.</translation>
    </message>
    <message>
        <source>New number invited</source>
        <translation>Nieuw aantal uitgenodigden</translation>
    </message>
    <message>
        <source>Raise the number invited</source>
        <translation>Verhoog het aantal uitgenodigden</translation>
    </message>
    <message>
        <source>Earlier rounds</source>
        <translation>Eerdere meetmomenten</translation>
    </message>
    <message>
        <source>counted on %1</source>
        <translation>geteld op %1</translation>
    </message>
    <message>
        <source>called off on %1</source>
        <translation>afgelast op %1</translation>
    </message>
    <message>
        <source>closed without a picture on %1</source>
        <translation>gesloten zonder beeld op %1</translation>
    </message>
    <message>
        <source>Save an invitation file</source>
        <translation>Bewaar een uitnodigingsbestand</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>uitnodiging</translation>
    </message>
    <message>
        <source>The invitation file is saved.</source>
        <translation>Het uitnodigingsbestand is bewaard.</translation>
    </message>
    <message>
        <source>Take in scans from files</source>
        <translation>Neem scans uit bestanden op</translation>
    </message>
    <message>
        <source>Sealed scan (*.leerspiegel-antwoord);;All files (*)</source>
        <translation>Verzegelde scan (*.leerspiegel-antwoord);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Taken in: %1 of %2.</source>
        <translation>Opgenomen: %1 van %2.</translation>
    </message>
    <message>
        <source>The number invited is raised.</source>
        <translation>Het aantal uitgenodigden is verhoogd.</translation>
    </message>
    <message>
        <source>The round is called off. Everything is erased unread.</source>
        <translation>Het meetmoment is afgelast. Alles is ongelezen gewist.</translation>
    </message>
    <message>
        <source>Make a copy on this computer</source>
        <translation>Maak een kopie op deze computer</translation>
    </message>
    <message>
        <source>Dossier (*.leerspiegel)</source>
        <translation>Dossier (*.leerspiegel)</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>You now work in the copy on this computer. Do not use the one on the network drive any more; erase it when you have looked at this one.</source>
        <translation>Je werkt nu in de kopie op deze computer. Gebruik die op de netwerkschijf niet meer. Gooi hem weg als je deze hebt bekeken.</translation>
    </message>
    <message>
        <source>This dossier lies on a network drive (%1). Two computers at once can spoil it. Better work with a copy on this computer.</source>
        <translation>Dit dossier staat op een netwerkschijf (%1). Twee computers tegelijk kunnen het stukmaken. Werk liever met een kopie op deze computer.</translation>
    </message>
    <message>
        <source>Make a copy on this computer…</source>
        <translation>Maak een kopie op deze computer…</translation>
    </message>
    <message>
        <source>These files were not taken in:</source>
        <translation>Deze bestanden zijn niet opgenomen:</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>Gezien</translation>
    </message>
    <message>
        <source>Invitation (*.leerspiegel-uitnodiging)</source>
        <translation>Uitnodiging (*.leerspiegel-uitnodiging)</translation>
    </message>
</context>
<context>
    <name>leerspiegel::ui::RoundWords</name>
    <message>
        <source>With fewer than five people there is no group picture. Everyone takes their own mirror to the conversation.</source>
        <translation>Met minder dan vijf mensen komt er geen beeld van de groep. Iedereen neemt de eigen spiegel mee naar het gesprek.</translation>
    </message>
    <message>
        <source>%1 people are invited. There is a picture of the group from %2 scans on.</source>
        <translation>Er zijn %1 mensen uitgenodigd. Vanaf %2 scans komt er een beeld van de groep.</translation>
    </message>
    <message>
        <source>Whoever sits at this dossier can take part.</source>
        <translation>Iedereen die bij dit dossier zit, kan meedoen.</translation>
    </message>
    <message>
        <source>Only people with a slip can take part. Each slip works once.</source>
        <translation>Alleen mensen met een strookje kunnen meedoen. Elk strookje werkt één keer.</translation>
    </message>
    <message>
        <source>Only you have the key of the ballot box.</source>
        <translation>Alleen jij hebt de sleutel van de stembus.</translation>
    </message>
    <message>
        <source>The ballot box opens with two keys: yours and the one of %1.</source>
        <translation>De stembus gaat open met twee sleutels: die van jou en die van %1.</translation>
    </message>
    <message>
        <source>No questions about age, work or years are asked.</source>
        <translation>Er worden geen vragen gesteld over leeftijd, werk of jaren.</translation>
    </message>
    <message>
        <source>For groups apart this is asked: %1</source>
        <translation>Voor aparte groepen wordt dit gevraagd: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) can fill in the company scan with a slip, without the passphrase.</source>
        <translation>
            <numerusform>%n persoon kan de bedrijfsscan invullen met een strookje, zonder wachtzin.</numerusform>
            <numerusform>%n mensen kunnen de bedrijfsscan invullen met een strookje, zonder wachtzin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the number invited can go up later; then everybody sees both numbers.</source>
        <translation>Alleen het aantal uitnodigingen kan later nog omhoog. Iedereen ziet dan beide aantallen.</translation>
    </message>
    <message>
        <source>Counted: %1 scans. The single answers are gone.</source>
        <translation>Geteld: %1 scans. De losse antwoorden zijn weg.</translation>
    </message>
    <message>
        <source>Scans in the ballot box that were damaged or unknown: %1. They are not in the count, and they are gone, too.</source>
        <translation>Scans in de stembus die beschadigd of onbekend waren: %1. Ze tellen niet mee, en ook zij zijn weg.</translation>
    </message>
</context>
<context>
    <name>leerspiegel::ui::ScanCards</name>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>How I want it</source>
        <translation>Zo wil ik het</translation>
    </message>
</context>
<context>
    <name>leerspiegel::ui::ScanPage</name>
    <message>
        <source>Saving…</source>
        <translation>Bewaren…</translation>
    </message>
    <message>
        <source>Your answers are kept and locked.</source>
        <translation>Je antwoorden zijn bewaard en zitten op slot.</translation>
    </message>
    <message>
        <source>The last answer could not be saved. Do not close the program; try again.</source>
        <translation>Het laatste antwoord is nog niet bewaard. Sluit het programma niet; probeer het opnieuw.</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← Vorige</translation>
    </message>
    <message>
        <source>Next →</source>
        <translation>Volgende →</translation>
    </message>
    <message>
        <source>How far you are</source>
        <translation>Hoe ver je bent</translation>
    </message>
</context>
<context>
    <name>leerspiegel::ui::ScanPresenter</name>
    <message>
        <source>In your own words</source>
        <translation>In je eigen woorden</translation>
    </message>
    <message>
        <source>Last questions</source>
        <translation>Laatste vragen</translation>
    </message>
    <message numerus="yes">
        <source>Part %1 of %2 · about %n minute(s) left</source>
        <translation>
            <numerusform>Deel %1 van %2 · nog ongeveer %n minuut</numerusform>
            <numerusform>Deel %1 van %2 · nog ongeveer %n minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leerspiegel::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Licht of donker</translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation>zoals de computer</translation>
    </message>
    <message>
        <source>light</source>
        <translation>licht</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>donker</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Grootte van de tekst</translation>
    </message>
    <message>
        <source>The digits 1 to 5 answer a question</source>
        <translation>De cijfers 1 tot en met 5 beantwoorden een vraag</translation>
    </message>
    <message>
        <source>Remember which dossiers were opened</source>
        <translation>Onthoud welke dossiers open zijn geweest</translation>
    </message>
</context>
<context>
    <name>leerspiegel::ui::SideBar</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Meetmoment</translation>
    </message>
    <message>
        <source>Company scan</source>
        <translation>Bedrijfsscan</translation>
    </message>
    <message>
        <source>My scan</source>
        <translation>Mijn scan</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>About this scan</source>
        <translation>Over deze scan</translation>
    </message>
</context>
<context>
    <name>leerspiegel::ui::SlipPapersCard</name>
    <message>
        <source>Only %1 looks at this</source>
        <translation>Alleen %1 kijkt hiernaar</translation>
    </message>
    <message>
        <source>This is the recovery code of the teller. Write it down. It opens the ballot box when the passphrase has been lost.</source>
        <translation>Dit is de herstelcode van de teller. Schrijf hem op. Met deze code gaat de stembus open als de wachtzin kwijt is.</translation>
    </message>
    <message>
        <source>Slips to print and cut out</source>
        <translation>Strookjes om te printen en uit te knippen</translation>
    </message>
    <message>
        <source>They are shown only now. Everyone gets one; each works once.</source>
        <translation>Ze staan alleen nu op het scherm. Iedereen krijgt er één. Elk strookje werkt één keer.</translation>
    </message>
    <message>
        <source>For employees</source>
        <translation>Voor medewerkers</translation>
    </message>
    <message>
        <source>For the company scan</source>
        <translation>Voor de bedrijfsscan</translation>
    </message>
    <message>
        <source>invitations</source>
        <translation>uitnodigingen</translation>
    </message>
    <message>
        <source>I have them on paper</source>
        <translation>Ik heb ze op papier</translation>
    </message>
    <message>
        <source>Invitation slips</source>
        <translation>Uitnodigingsstrookjes</translation>
    </message>
</context>
<context>
    <name>leerspiegel::ui::StartPage</name>
    <message>
        <source>How do you learn together?</source>
        <translation>Hoe leren jullie samen?</translation>
    </message>
    <message>
        <source>Leerspiegel lets a company and its employees look in the same mirror, and then talk.</source>
        <translation>Met Leerspiegel kijken een bedrijf en de medewerkers in dezelfde spiegel. Daarna praten ze.</translation>
    </message>
    <message>
        <source>Look at an example</source>
        <translation>Bekijk een voorbeeld</translation>
    </message>
    <message>
        <source>See in a minute what comes out of it, with a made-up bakery.</source>
        <translation>Zie in een minuut wat eruit komt, met een verzonnen bakkerij.</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Nieuw dossier</translation>
    </message>
    <message>
        <source>For the owner or HR: begin for your own company, in three short steps.</source>
        <translation>Voor de eigenaar of HR: begin voor je eigen bedrijf, in drie korte stappen.</translation>
    </message>
    <message>
        <source>Open a dossier</source>
        <translation>Open een dossier</translation>
    </message>
    <message>
        <source>Go on with a file that ends in .leerspiegel. Employees also begin here.</source>
        <translation>Ga verder met een bestand dat eindigt op .leerspiegel. Ook voor medewerkers.</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>Ik heb een uitnodiging</translation>
    </message>
    <message>
        <source>Fill in the scan on this computer with a file you were given.</source>
        <translation>Vul de scan in op deze computer, met een bestand dat je hebt gekregen.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Eerder geopend</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Dossier (*.leerspiegel);;All files (*)</source>
        <translation>Dossier (*.leerspiegel);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>The example is being made…</source>
        <translation>Het voorbeeld wordt gemaakt…</translation>
    </message>
</context>
<context>
    <name>leerspiegel::ui::TakeBackBox</name>
    <message>
        <source>Take back my lent mirror</source>
        <translation>Neem mijn uitgeleende spiegel terug</translation>
    </message>
    <message>
        <source>Take back your lent mirror</source>
        <translation>Neem je uitgeleende spiegel terug</translation>
    </message>
    <message>
        <source>Did you lend your mirror to the owner? With your code you take it back. It then disappears from this dossier, not from anybody&apos;s memory.</source>
        <translation>Heb je je spiegel uitgeleend aan de eigenaar? Met je code neem je hem terug. Hij verdwijnt dan uit dit dossier, niet uit iemands geheugen.</translation>
    </message>
    <message>
        <source>Which scan?</source>
        <translation>Welke scan?</translation>
    </message>
    <message>
        <source>Type your code. Capitals and dashes do not matter.</source>
        <translation>Typ je code. Hoofdletters en streepjes maken niet uit.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Jouw code</translation>
    </message>
    <message>
        <source>If a mirror was lent with this code, it is gone now.</source>
        <translation>Als er met deze code een spiegel was uitgeleend, is hij nu weg.</translation>
    </message>
</context>
<context>
    <name>leerspiegel::ui::TalkPage</name>
    <message>
        <source>Our mirror: the report for everyone</source>
        <translation>Onze spiegel: het rapport voor iedereen</translation>
    </message>
    <message>
        <source>For the owner and the employees, to read before you talk.</source>
        <translation>Voor de eigenaar en de medewerkers, om te lezen voordat jullie praten.</translation>
    </message>
    <message>
        <source>Guide for the talk</source>
        <translation>Gespreksleidraad</translation>
    </message>
    <message>
        <source>A meeting of an hour, with cards to cut out.</source>
        <translation>Een bijeenkomst van een uur, met kaartjes om uit te knippen.</translation>
    </message>
    <message>
        <source>The company&apos;s own picture</source>
        <translation>Het beeld van het bedrijf zelf</translation>
    </message>
    <message>
        <source>For who filled in the company scan.</source>
        <translation>Voor wie de bedrijfsscan heeft ingevuld.</translation>
    </message>
    <message>
        <source>Empty questionnaire for an employee</source>
        <translation>Lege vragenlijst voor een medewerker</translation>
    </message>
    <message>
        <source>For who has no computer. Who filled it in types it in, or asks someone they trust.</source>
        <translation>Voor wie geen computer heeft. Wie hem invulde, typt hem zelf over of vraagt iemand die hij vertrouwt.</translation>
    </message>
    <message>
        <source>Empty questionnaire for the company</source>
        <translation>Lege vragenlijst voor het bedrijf</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>What follows a scan is the talk. Here is what you need at the table.</source>
        <translation>Na een scan komt het gesprek. Hier is wat je aan tafel nodig hebt.</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>Wat heb je nodig?</translation>
    </message>
    <message>
        <source>questionnaire</source>
        <translation>vragenlijst</translation>
    </message>
    <message>
        <source>No round is open now. A form that is printed now asks no age, work or years.</source>
        <translation>Er is nu geen meetmoment open. Een lijst die je nu afdrukt, vraagt niet naar leeftijd, werk of jaren.</translation>
    </message>
</context>
<context>
    <name>leerspiegel::ui::TextItemEditor</name>
    <message>
        <source>There is no more room here.</source>
        <translation>Hier past niet meer tekst.</translation>
    </message>
</context>
<context>
    <name>leerspiegel::ui::UnlockBox</name>
    <message>
        <source>Opening the lock…</source>
        <translation>Het slot gaat open…</translation>
    </message>
    <message>
        <source>This needs the passphrase of the dossier.</source>
        <translation>Hiervoor is de wachtzin van het dossier nodig.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Open the lock</source>
        <translation>Open het slot</translation>
    </message>
    <message>
        <source>Has the passphrase been lost?</source>
        <translation>Wachtzin kwijt?</translation>
    </message>
</context>
</TS>
