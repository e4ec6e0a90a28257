<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
<context>
    <name>ReportTr</name>
    <message>
        <source>the round</source>
        <translation>het meetmoment</translation>
    </message>
    <message>
        <source>the scan</source>
        <translation>de scan</translation>
    </message>
    <message>
        <source>the picture of the group</source>
        <translation>het groepsbeeld</translation>
    </message>
    <message>
        <source>the questionnaire</source>
        <translation>de vragenlijst</translation>
    </message>
    <message>
        <source>the dossier</source>
        <translation>het dossier</translation>
    </message>
    <message>
        <source>the lent profile</source>
        <translation>het uitgeleende profiel</translation>
    </message>
    <message>
        <source>the agreement</source>
        <translation>de afspraak</translation>
    </message>
    <message>
        <source>the agreements</source>
        <translation>de afspraken</translation>
    </message>
    <message>
        <source>number invited</source>
        <translation>aantal uitgenodigd</translation>
    </message>
    <message>
        <source>least number of people</source>
        <translation>minste aantal mensen</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>name of the teller</source>
        <translation>naam van de teller</translation>
    </message>
    <message>
        <source>name of the owner</source>
        <translation>naam van de eigenaar</translation>
    </message>
    <message>
        <source>number of employees</source>
        <translation>aantal medewerkers</translation>
    </message>
    <message>
        <source>company scans</source>
        <translation>bedrijfsscans</translation>
    </message>
    <message>
        <source>slips for the company scan</source>
        <translation>strookjes voor de bedrijfsscan</translation>
    </message>
    <message>
        <source>the way of closing</source>
        <translation>de manier van sluiten</translation>
    </message>
    <message>
        <source>Mark: now. Arrow head: how they want it. In %1 of %2 contrasts both wish the same side.</source>
        <translation>Teken: nu. Pijlpunt: zo willen zij het. Bij %1 van de %2 contrasten ligt de wens van allebei aan dezelfde kant.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Company now</source>
        <translation>Bedrijf nu</translation>
    </message>
    <message>
        <source>Company wish</source>
        <translation>Bedrijf wens</translation>
    </message>
    <message>
        <source>Employees now</source>
        <translation>Medewerkers nu</translation>
    </message>
    <message>
        <source>Employees wish</source>
        <translation>Medewerkers wens</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>niet getoond</translation>
    </message>
    <message>
        <source>The contrasts: now and wish</source>
        <translation>De contrasten: nu en wens</translation>
    </message>
    <message>
        <source>The contrasts: what both wish</source>
        <translation>De contrasten: wat beide willen</translation>
    </message>
    <message>
        <source>Centre: the left side. Rim: the right side. Halfway: both equally.</source>
        <translation>Midden: de linkerkant. Rand: de rechterkant. Halverwege: allebei evenveel.</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Er is nog niets om te laten zien.</translation>
    </message>
    <message>
        <source>Strongest: %1 (%2 of 100).</source>
        <translation>Sterkst: %1 (%2 van 100).</translation>
    </message>
    <message>
        <source>Largest difference: %1 (%2).</source>
        <translation>Grootste verschil: %1 (%2).</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Voorwaarde</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>You (of 100)</source>
        <translation>Jij (van 100)</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Medewerkers</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In woorden</translation>
    </message>
    <message>
        <source>The company&apos;s picture</source>
        <translation>Het beeld van het bedrijf</translation>
    </message>
    <message>
        <source>The employees&apos; picture</source>
        <translation>Het beeld van de medewerkers</translation>
    </message>
    <message>
        <source>Company and employees</source>
        <translation>Bedrijf en medewerkers</translation>
    </message>
    <message>
        <source>My mirror</source>
        <translation>Mijn spiegel</translation>
    </message>
    <message>
        <source>Some figures are not shown. The program shows only groups of %1 or more people, so that nobody can be recognised.</source>
        <translation>Sommige cijfers staan er niet bij. Het programma laat alleen groepen van %1 of meer mensen zien. Zo is niemand te herkennen.</translation>
    </message>
    <message>
        <source>%1 of %2 took part · %3</source>
        <translation>%1 van %2 deden mee · %3</translation>
    </message>
    <message>
        <source>With so many people a difference of up to about %1 points can be chance.</source>
        <translation>Met zoveel mensen kan een verschil tot ongeveer %1 punten toeval zijn.</translation>
    </message>
    <message>
        <source>%1 since last time: greater than chance</source>
        <translation>%1 sinds de vorige keer: groter dan toeval</translation>
    </message>
    <message>
        <source>%1 since last time: can be chance</source>
        <translation>%1 sinds de vorige keer: kan toeval zijn</translation>
    </message>
    <message>
        <source>company %1, employees %2</source>
        <translation>bedrijf %1, medewerkers %2</translation>
    </message>
    <message>
        <source>company %1</source>
        <translation>bedrijf %1</translation>
    </message>
    <message>
        <source>employees %1</source>
        <translation>medewerkers %1</translation>
    </message>
    <message>
        <source>both equally</source>
        <translation>allebei evenveel</translation>
    </message>
    <message>
        <source>company: now %1, wish %2</source>
        <translation>bedrijf: nu %1, wens %2</translation>
    </message>
    <message>
        <source>employees: now %1, wish %2</source>
        <translation>medewerkers: nu %1, wens %2</translation>
    </message>
    <message>
        <source>%1 or %2: both of you wish %3.</source>
        <translation>%1 of %2: jullie willen hetzelfde (%3).</translation>
    </message>
    <message>
        <source>Company scans: %1</source>
        <translation>Ingevulde bedrijfsscans: %1</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Sterke punten</translation>
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
        <source>This both of you wish</source>
        <translation>Dit willen jullie allebei</translation>
    </message>
    <message>
        <source>This scan has not been validated yet: see it as a start for a conversation.</source>
        <translation>Deze scan is nog niet met onderzoek getoetst (gevalideerd). Zie hem als het begin van een gesprek.</translation>
    </message>
    <message>
        <source>Something went wrong that this version has no words for.</source>
        <translation>Er ging iets mis waar deze versie geen woorden voor heeft.</translation>
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
        <source>Sentences that people handed over</source>
        <translation>Zinnen die mensen hebben doorgegeven</translation>
    </message>
    <message>
        <source>still uncertain</source>
        <translation>nog onzeker</translation>
    </message>
    <message>
        <source>reasonably certain</source>
        <translation>redelijk zeker</translation>
    </message>
    <message>
        <source>quite certain</source>
        <translation>vrij zeker</translation>
    </message>
    <message>
        <source>at the beginning</source>
        <translation>aan het begin</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>op weg</translation>
    </message>
    <message>
        <source>sturdy</source>
        <translation>stevig</translation>
    </message>
    <message>
        <source>in bloom</source>
        <translation>in bloei</translation>
    </message>
    <message>
        <source>here you find each other</source>
        <translation>hier vinden jullie elkaar</translation>
    </message>
    <message>
        <source>a small difference</source>
        <translation>een klein verschil</translation>
    </message>
    <message>
        <source>here the conversation starts</source>
        <translation>hier begint het gesprek</translation>
    </message>
    <message>
        <source>people think alike</source>
        <translation>mensen denken hetzelfde</translation>
    </message>
    <message>
        <source>people think differently</source>
        <translation>mensen denken verschillend</translation>
    </message>
    <message>
        <source>This file is not there. Look whether its name and folder are right.</source>
        <translation>Dit bestand is er niet. Kijk of de naam en de map kloppen.</translation>
    </message>
    <message>
        <source>This file cannot be read. Look whether it is a file and whether you may open it.</source>
        <translation>Dit bestand is niet te lezen. Kijk of het een bestand is en of je het mag openen.</translation>
    </message>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>Dit bestand is leeg. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>This file is too large: at most %1 bytes are read. Choose the right file.</source>
        <translation>Dit bestand is te groot: er worden hoogstens %1 bytes gelezen. Kies het goede bestand.</translation>
    </message>
    <message>
        <source>The file could not be saved here. Nothing was changed. Choose another folder.</source>
        <translation>Het bestand kon hier niet worden bewaard. Er is niets veranderd. Kies een andere map.</translation>
    </message>
    <message>
        <source>There is a file with this name already. Choose another name.</source>
        <translation>Er is al een bestand met deze naam. Kies een andere naam.</translation>
    </message>
    <message>
        <source>This is another kind of file than is needed here (%1). Choose the right file.</source>
        <translation>Dit is een ander soort bestand dan hier nodig is (%1). Kies het goede bestand.</translation>
    </message>
    <message>
        <source>This text is not stored as UTF-8. Save it again as UTF-8.</source>
        <translation>Deze tekst is niet als UTF-8 bewaard. Bewaar hem opnieuw als UTF-8.</translation>
    </message>
    <message>
        <source>This was made by a newer version of Leerspiegel (%1, this one knows up to %2). Install the newer version.</source>
        <translation>Dit is gemaakt met een nieuwere versie van Leerspiegel (%1, deze kent tot en met %2). Installeer de nieuwere versie.</translation>
    </message>
    <message>
        <source>This is not valid JSON. Mend the text at this place.</source>
        <translation>Dit is geen geldige JSON. Herstel de tekst op deze plek.</translation>
    </message>
    <message>
        <source>The questionnaire has %1 problem(s). leerspiegel-cli check names them all.</source>
        <translation>De vragenlijst heeft %1 fout(en). leerspiegel-cli check noemt ze allemaal.</translation>
    </message>
    <message>
        <source>The column %1 is missing. Every item of the questionnaire needs a column.</source>
        <translation>De kolom %1 ontbreekt. Elke vraag van de vragenlijst heeft een kolom nodig.</translation>
    </message>
    <message>
        <source>The column %1 is there twice. Keep one of them.</source>
        <translation>De kolom %1 staat er twee keer. Laat er één staan.</translation>
    </message>
    <message>
        <source>%1: the answer lies outside %2 to %3. Mend it, leave it empty, or write ? for &quot;I do not know&quot;.</source>
        <translation>%1: het antwoord ligt niet tussen %2 en %3. Herstel het, laat het leeg, of schrijf ? voor &apos;weet ik niet&apos;.</translation>
    </message>
    <message>
        <source>%1: the answer is no whole number. Mend it, leave it empty, or write ? for &quot;I do not know&quot;.</source>
        <translation>%1: het antwoord is geen heel getal. Herstel het, laat het leeg, of schrijf ? voor &apos;weet ik niet&apos;.</translation>
    </message>
    <message>
        <source>This is no dossier of Leerspiegel. Choose a file that ends in .leerspiegel.</source>
        <translation>Dit is geen dossier van Leerspiegel. Kies een bestand dat eindigt op .leerspiegel.</translation>
    </message>
    <message>
        <source>The dossier is damaged here and is not used further. Take the last copy of it.</source>
        <translation>Het dossier is hier beschadigd en wordt niet verder gebruikt. Neem de laatste kopie.</translation>
    </message>
    <message>
        <source>Another program is using the dossier. Wait a moment and try again.</source>
        <translation>Een ander programma gebruikt het dossier. Wacht even en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The dossier can only be read here. Copy it to a folder in which you may write.</source>
        <translation>Het dossier is hier alleen te lezen. Zet een kopie in een map waarin je mag schrijven.</translation>
    </message>
    <message>
        <source>The dossier was moved or replaced while it was open. Close it and open it again; your last change is not in it.</source>
        <translation>Het dossier is verplaatst of vervangen terwijl het open was. Sluit het en open het opnieuw; je laatste wijziging staat er niet in.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again; what was saved before is safe.</source>
        <translation>De schijf is vol. Maak ruimte en probeer het opnieuw; wat al bewaard was, is veilig.</translation>
    </message>
    <message>
        <source>The dossier could not be read or written. Close the program and try again.</source>
        <translation>Het dossier kon niet worden gelezen of geschreven. Sluit het programma en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This passphrase does not fit. Try again; mind capitals and spaces.</source>
        <translation>Deze wachtzin past niet. Probeer het opnieuw; let op hoofdletters en spaties.</translation>
    </message>
    <message>
        <source>This passphrase is too short: use at least %1 characters. A few words in a row is fine.</source>
        <translation>Deze wachtzin is te kort: gebruik minstens %1 tekens. Een paar woorden achter elkaar is prima.</translation>
    </message>
    <message>
        <source>This recovery code does not belong here. Look at the sheet of this dossier.</source>
        <translation>Deze herstelcode hoort hier niet bij. Kijk op het blad van dit dossier.</translation>
    </message>
    <message>
        <source>No scan was found with this code. Look at your code and try again.</source>
        <translation>Er is geen scan met deze code. Kijk nog eens naar je code en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There is a typing error in this code. Compare it letter by letter.</source>
        <translation>Er zit een typfout in deze code. Vergelijk hem letter voor letter.</translation>
    </message>
    <message>
        <source>This invitation is not known or was used already. Ask for another slip.</source>
        <translation>Deze uitnodiging is niet bekend of al gebruikt. Vraag om een ander strookje.</translation>
    </message>
    <message>
        <source>This scan is by invitation. Type the code of your slip.</source>
        <translation>Deze scan is op uitnodiging. Typ de code van je strookje.</translation>
    </message>
    <message>
        <source>This round has a teller. The teller&apos;s own passphrase is needed too.</source>
        <translation>Dit meetmoment heeft een teller. De eigen wachtzin van de teller is ook nodig.</translation>
    </message>
    <message>
        <source>The answers could not be sealed, so nothing was handed in. Your draft is still there; try again.</source>
        <translation>De antwoorden konden niet op slot, dus er is niets ingeleverd. Wat je invulde, is er nog; probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The seal is broken: this was changed or damaged. It is not used.</source>
        <translation>Het zegel is verbroken: dit is veranderd of beschadigd. Het wordt niet gebruikt.</translation>
    </message>
    <message>
        <source>The lock of this dossier asks for an impossible amount of work. It is not opened; take the last copy.</source>
        <translation>Het slot van dit dossier vraagt onmogelijk veel werk. Het wordt niet geopend; neem de laatste kopie.</translation>
    </message>
    <message>
        <source>There is not enough memory free to open the lock. Close other programs and try again.</source>
        <translation>Er is te weinig geheugen vrij om het slot te openen. Sluit andere programma&apos;s en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The dossier is locked. Open it with the passphrase first.</source>
        <translation>Het dossier is op slot. Open het eerst met de wachtzin.</translation>
    </message>
    <message>
        <source>This round is not in the dossier. Look at the list of rounds.</source>
        <translation>Dit meetmoment staat niet in het dossier. Kijk in de lijst met meetmomenten.</translation>
    </message>
    <message>
        <source>This round is closed. Nothing can be added or changed any more.</source>
        <translation>Dit meetmoment is gesloten. Er kan niets meer bij of veranderen.</translation>
    </message>
    <message>
        <source>This round is still open. Close it first.</source>
        <translation>Dit meetmoment is nog open. Sluit het eerst.</translation>
    </message>
    <message>
        <source>A round is open already. Close it before you open another one.</source>
        <translation>Er is al een meetmoment open. Sluit dat voordat je een nieuw opent.</translation>
    </message>
    <message>
        <source>This is not possible here; the limit is %1. Change it and try again.</source>
        <translation>Dit kan hier niet; de grens is %1. Verander het en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There are %1 scans in the box and %2 people were invited. Raise the number invited first.</source>
        <translation>Er zitten %1 scans in de stembus en er zijn %2 mensen uitgenodigd. Verhoog eerst het aantal uitgenodigden.</translation>
    </message>
    <message>
        <source>There is no group picture to show yet. Close a round with at least five scans first.</source>
        <translation>Er is nog geen beeld van de groep. Sluit eerst een meetmoment met minstens vijf scans.</translation>
    </message>
    <message>
        <source>This scan belongs to another round. It was not taken in.</source>
        <translation>Deze scan hoort bij een ander meetmoment. Hij is niet opgenomen.</translation>
    </message>
    <message>
        <source>This scan is in the box already. It counts once.</source>
        <translation>Deze scan zit al in de stembus. Hij telt één keer.</translation>
    </message>
    <message>
        <source>Too little was answered for this. Answer some more.</source>
        <translation>Hiervoor is te weinig ingevuld. Vul nog wat meer in.</translation>
    </message>
    <message>
        <source>This answer does not fit the question. Choose one of the answers shown.</source>
        <translation>Dit antwoord past niet bij de vraag. Kies een van de antwoorden.</translation>
    </message>
    <message>
        <source>Stopped on request. Nothing was changed.</source>
        <translation>Gestopt op verzoek. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This call is not complete. --help shows what is possible.</source>
        <translation>Deze opdracht is niet compleet. --help laat zien wat er kan.</translation>
    </message>
    <message>
        <source>A passphrase or code is needed. Give it in a file or by the environment variable; --help says which.</source>
        <translation>Er is een wachtzin of code nodig. Geef die in een bestand of via de omgevingsvariabele; --help zegt welke.</translation>
    </message>
    <message>
        <source>this is not valid JSON; look for a missing comma, quote or bracket just before this place</source>
        <translation>dit is geen geldige JSON; zoek een vergeten komma, aanhalingsteken of haakje vlak voor deze plek</translation>
    </message>
    <message>
        <source>the text is not stored as UTF-8; save it again as UTF-8</source>
        <translation>de tekst is niet als UTF-8 bewaard; bewaar hem opnieuw als UTF-8</translation>
    </message>
    <message>
        <source>the file is larger than %1 bytes; split it or leave texts out</source>
        <translation>het bestand is groter dan %1 bytes; splits het of laat teksten weg</translation>
    </message>
    <message>
        <source>brackets are nested deeper than %1; take some levels out</source>
        <translation>haakjes gaan dieper dan %1; haal er lagen uit</translation>
    </message>
    <message>
        <source>the file holds more than %1 values; split the questionnaire</source>
        <translation>het bestand heeft meer dan %1 waarden; splits de vragenlijst</translation>
    </message>
    <message>
        <source>a text is longer than %1 bytes; shorten it</source>
        <translation>een tekst is langer dan %1 bytes; maak hem korter</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands here twice; keep one</source>
        <translation>de sleutel &quot;%1&quot; staat hier twee keer; laat er één staan</translation>
    </message>
    <message>
        <source>the text holds a character that nobody can see; type the text again</source>
        <translation>in de tekst zit een teken dat niemand ziet; typ de tekst opnieuw</translation>
    </message>
    <message>
        <source>this number is too large to be read exactly; use a smaller one</source>
        <translation>dit getal is te groot om precies te lezen; neem een kleiner getal</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is missing; add it</source>
        <translation>de sleutel &quot;%1&quot; ontbreekt; voeg hem toe</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is not known here; take it out or choose one of these: %2</source>
        <translation>de sleutel &quot;%1&quot; is hier niet bekend; haal hem weg of kies een van deze: %2</translation>
    </message>
    <message>
        <source>here should be %1, but there is %2; mend that</source>
        <translation>hier hoort %1 te staan, maar er staat %2; herstel dat</translation>
    </message>
    <message>
        <source>a block between { and }</source>
        <translation>een blok tussen { en }</translation>
    </message>
    <message>
        <source>a list between [ and ]</source>
        <translation>een lijst tussen [ en ]</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>een tekst tussen aanhalingstekens</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true of false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>een heel getal</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>een getal</translation>
    </message>
    <message>
        <source>a number with decimals</source>
        <translation>een getal met cijfers achter de punt</translation>
    </message>
    <message>
        <source>null, so nothing</source>
        <translation>null, dus niets</translation>
    </message>
    <message>
        <source>this text is empty; write something or leave the key out</source>
        <translation>deze tekst is leeg; schrijf iets of laat de sleutel weg</translation>
    </message>
    <message>
        <source>this is too long; shorten it to at most %1 bytes</source>
        <translation>dit is te lang; maak het korter, tot hoogstens %1 bytes</translation>
    </message>
    <message>
        <source>at least %1 entries are needed here; add some</source>
        <translation>hier zijn minstens %1 onderdelen nodig; voeg er toe</translation>
    </message>
    <message>
        <source>at most %1 entries may stand here; take some out</source>
        <translation>hier mogen hoogstens %1 onderdelen staan; haal er weg</translation>
    </message>
    <message>
        <source>this value is not known; choose one of these: %1</source>
        <translation>deze waarde is niet bekend; kies een van deze: %1</translation>
    </message>
    <message>
        <source>an id has 1 to 64 letters, digits, dots, dashes or underscores; choose another</source>
        <translation>een id heeft 1 tot 64 letters, cijfers, punten, streepjes of lage streepjes; kies een andere</translation>
    </message>
    <message>
        <source>an edition is a short text such as &quot;1.0.0&quot;; write it like that</source>
        <translation>een uitgave is een korte tekst zoals &quot;1.0.0&quot;; schrijf het zo</translation>
    </message>
    <message>
        <source>a language is a code such as &quot;nl&quot; or &quot;en&quot;; write it like that</source>
        <translation>een taal is een code zoals &quot;nl&quot; of &quot;en&quot;; schrijf het zo</translation>
    </message>
    <message>
        <source>this file has format %1, this program knows up to %2; install a newer Leerspiegel</source>
        <translation>dit bestand heeft formaat %1, dit programma kent tot en met %2; installeer een nieuwere Leerspiegel</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number; labels stand at steps such as &quot;1&quot;</source>
        <translation>&quot;%1&quot; is geen heel getal; labels staan bij stappen zoals &quot;1&quot;</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is in use already (capitals do not count); choose another</source>
        <translation>de id &quot;%1&quot; is al in gebruik (hoofdletters tellen niet); kies een andere</translation>
    </message>
    <message>
        <source>the text in language &quot;%1&quot; is missing; add it</source>
        <translation>de tekst in taal &quot;%1&quot; ontbreekt; voeg hem toe</translation>
    </message>
    <message>
        <source>the language &quot;%1&quot; is not in &quot;languages&quot;; add it there or leave this text out</source>
        <translation>de taal &quot;%1&quot; staat niet in &quot;languages&quot;; zet hem daar bij of laat deze tekst weg</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist in this file; mend the id or add what it names</source>
        <translation>&quot;%1&quot; bestaat niet in dit bestand; herstel de id of voeg toe wat hij noemt</translation>
    </message>
    <message>
        <source>highest must be above lowest; change one of them</source>
        <translation>highest moet hoger zijn dan lowest; verander een van beide</translation>
    </message>
    <message>
        <source>this lies outside what is possible; choose a number from %1 to %2</source>
        <translation>dit ligt buiten wat mogelijk is; kies een getal van %1 tot en met %2</translation>
    </message>
    <message>
        <source>step %1 lies outside %2 to %3; move or remove the label</source>
        <translation>stap %1 ligt buiten %2 tot en met %3; verplaats of verwijder het label</translation>
    </message>
    <message>
        <source>minimumAnswered lies outside %1 to %2, the number of items; choose a number in between</source>
        <translation>minimumAnswered ligt buiten %1 tot en met %2, het aantal vragen; kies een getal daartussen</translation>
    </message>
    <message>
        <source>a scale has items or parts, not both; keep one</source>
        <translation>een schaal heeft items of parts, niet allebei; laat er één staan</translation>
    </message>
    <message>
        <source>a scale needs items or parts; add one of them</source>
        <translation>een schaal heeft items of parts nodig; voeg er één toe</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has parts itself; a part must have items</source>
        <translation>&quot;%1&quot; heeft zelf parts; een deel moet items hebben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a part already; a scale is a part only once</source>
        <translation>&quot;%1&quot; is al een deel; een schaal is maar één keer een deel</translation>
    </message>
    <message>
        <source>the item &quot;%1&quot; stands in this scale twice; keep one</source>
        <translation>de vraag &quot;%1&quot; staat twee keer in deze schaal; laat er één staan</translation>
    </message>
    <message>
        <source>the item &quot;%1&quot; is not rated, so it cannot be scored; take it out</source>
        <translation>de vraag &quot;%1&quot; heeft geen schaal met stappen en is dus niet te scoren; haal hem weg</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has another range than the others of this scale; all need the same lowest and highest</source>
        <translation>&quot;%1&quot; heeft een ander bereik dan de andere van deze schaal; ze hebben allemaal hetzelfde laagste en hoogste nodig</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not answered between two poles; give it a bipolar answer scale</source>
        <translation>&quot;%1&quot; wordt niet tussen twee kanten beantwoord; geef hem een antwoordschaal bipolar</translation>
    </message>
    <message>
        <source>now and wish are the same item &quot;%1&quot;; a contrast needs two</source>
        <translation>now en wish zijn dezelfde vraag &quot;%1&quot;; een contrast heeft er twee nodig</translation>
    </message>
    <message>
        <source>the answer scale of &quot;%1&quot; is not equally wide on both sides of 0; make it so, such as -3 to 3</source>
        <translation>de antwoordschaal van &quot;%1&quot; is niet even breed aan beide kanten van 0; maak er bijvoorbeeld -3 tot 3 van</translation>
    </message>
    <message>
        <source>now and wish have different ranges; give both the same answer scale</source>
        <translation>now en wish hebben een ander bereik; geef ze dezelfde antwoordschaal</translation>
    </message>
    <message>
        <source>the item &quot;%1&quot; is in a contrast already; an item belongs to one place of one contrast</source>
        <translation>de vraag &quot;%1&quot; zit al in een contrast; een vraag hoort op één plek in één contrast</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not asked before this item; askWhen can only look back</source>
        <translation>&quot;%1&quot; wordt niet vóór deze vraag gesteld; askWhen kan alleen terugkijken</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no choice item; askWhen needs one</source>
        <translation>&quot;%1&quot; is geen keuzevraag; askWhen heeft er een nodig</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option of &quot;%2&quot;; mend it</source>
        <translation>&quot;%1&quot; is geen keuze van &quot;%2&quot;; herstel het</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option of this item; mend the order</source>
        <translation>&quot;%1&quot; is geen keuze van deze vraag; herstel de volgorde</translation>
    </message>
    <message>
        <source>the order must name every option once</source>
        <translation>de volgorde moet elke keuze één keer noemen</translation>
    </message>
    <message>
        <source>an item that may cut the picture needs an order, so that small groups can be joined; add it</source>
        <translation>een vraag die het beeld mag splitsen heeft order nodig, zodat kleine groepen samen kunnen; voeg die toe</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; does not go with &quot;%2&quot;; take it out</source>
        <translation>de sleutel &quot;%1&quot; hoort niet bij &quot;%2&quot;; haal hem weg</translation>
    </message>
    <message>
        <source>only a rated item can be reversed; take it out</source>
        <translation>alleen een vraag met stappen kan omgekeerd zijn; haal dit weg</translation>
    </message>
    <message>
        <source>a background question is a choice; &quot;%1&quot; is not</source>
        <translation>een achtergrondvraag is een keuzevraag; &quot;%1&quot; is dat niet</translation>
    </message>
    <message>
        <source>an open question is answered in own words; &quot;%1&quot; is not of type text</source>
        <translation>een open vraag wordt in eigen woorden beantwoord; &quot;%1&quot; is niet van type text</translation>
    </message>
    <message>
        <source>only {left} and {right} can stand between braces, and only between poles</source>
        <translation>alleen {left} en {right} kunnen tussen accolades staan, en alleen tussen twee kanten</translation>
    </message>
    <message>
        <source>a questionnaire cannot mirror itself; name the other one</source>
        <translation>een vragenlijst kan zichzelf niet spiegelen; noem de andere</translation>
    </message>
    <message>
        <source>mirrored questionnaires need different perspectives; write &quot;company&quot; in one and &quot;individual&quot; in the other</source>
        <translation>gespiegelde vragenlijsten hebben een verschillend perspectief nodig; schrijf in de ene &quot;company&quot; en in de andere &quot;individual&quot;</translation>
    </message>
    <message>
        <source>the item &quot;%1&quot; is not in the mirrored questionnaire, or is answered differently there; make both alike</source>
        <translation>de vraag &quot;%1&quot; staat niet in de gespiegelde vragenlijst, of wordt daar anders beantwoord; maak beide gelijk</translation>
    </message>
    <message>
        <source>the scale &quot;%1&quot; is not the same in the mirrored questionnaire; make both alike</source>
        <translation>de schaal &quot;%1&quot; is in de gespiegelde vragenlijst niet dezelfde; maak beide gelijk</translation>
    </message>
    <message>
        <source>the contrast &quot;%1&quot; is not the same in the mirrored questionnaire; make both alike</source>
        <translation>het contrast &quot;%1&quot; is in de gespiegelde vragenlijst niet hetzelfde; maak beide gelijk</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not name this questionnaire as its mirror; name it there</source>
        <translation>&quot;%1&quot; noemt deze vragenlijst niet als spiegel; noem hem daar</translation>
    </message>
    <message>
        <source>Who: %1</source>
        <translation>Wie: %1</translation>
    </message>
    <message>
        <source>Mark: now. Arrow head: the wish.</source>
        <translation>Teken: nu. Pijlpunt: de wens.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wens</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>How the groups look: %1. A difference between groups can be chance.</source>
        <translation>Zo kijken de groepen: %1. Een verschil tussen groepen kan toeval zijn.</translation>
    </message>
    <message>
        <source>You find each other in %1 of %2 conditions; in %3 the conversation starts.</source>
        <translation>Jullie vinden elkaar bij %1 van de %2 voorwaarden; bij %3 begint het gesprek.</translation>
    </message>
    <message>
        <source>The differences</source>
        <translation>De verschillen</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Kant</translation>
    </message>
    <message>
        <source>%1 rounds. At least one change is greater than chance: %2.</source>
        <translation>%1 meetmomenten. Minstens één verandering is groter dan toeval: %2.</translation>
    </message>
    <message>
        <source>%1 rounds. Every change since last time can be chance.</source>
        <translation>%1 meetmomenten. Elke verandering sinds de vorige keer kan toeval zijn.</translation>
    </message>
    <message>
        <source>All rounds</source>
        <translation>Alle meetmomenten</translation>
    </message>
    <message>
        <source>There is only one round. A line begins with the second.</source>
        <translation>Er is nog maar één meetmoment. Een lijn begint bij het tweede.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>niet gezegd</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>Discover: what is going well?</source>
        <translation>Ontdek: wat gaat er goed?</translation>
    </message>
    <message>
        <source>Dream: what do you wish?</source>
        <translation>Droom: wat willen jullie?</translation>
    </message>
    <message>
        <source>Design: what do you talk about?</source>
        <translation>Ontwerp: waarover praten jullie?</translation>
    </message>
    <message>
        <source>First this</source>
        <translation>Eerst dit</translation>
    </message>
    <message>
        <source>Room to grow</source>
        <translation>Ruimte om te groeien</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Wat jullie kunnen doen</translation>
    </message>
    <message>
        <source>Do: a small step</source>
        <translation>Doe: een kleine stap</translation>
    </message>
    <message>
        <source>Agree on at most three small steps. Write down who does what, and when.</source>
        <translation>Spreek hooguit drie kleine stappen af. Schrijf op wie wat doet, en wanneer.</translation>
    </message>
    <message>
        <source>Agreement %1</source>
        <translation>Afspraak %1</translation>
    </message>
    <message>
        <source>Questions to talk with</source>
        <translation>Vragen om mee te praten</translation>
    </message>
    <message>
        <source>This is yours. You decide who sees it.</source>
        <translation>Dit is van jou. Jij beslist wie het ziet.</translation>
    </message>
    <message>
        <source>How it stands for you, strongest first</source>
        <translation>Zo is het voor jou, het sterkste eerst</translation>
    </message>
    <message>
        <source>What would you like to learn or try?</source>
        <translation>Wat zou je willen leren of proberen?</translation>
    </message>
    <message>
        <source>Write it down, if you like: ______________________________</source>
        <translation>Schrijf het op, als je wilt: ______________________________</translation>
    </message>
    <message>
        <source>One sheet is one moment. A difference of less than 25 points with a next time can be chance.</source>
        <translation>Eén scan is één moment. Een verschil van minder dan 25 punten met een volgende keer kan toeval zijn.</translation>
    </message>
    <message>
        <source>The company&apos;s picture: %1</source>
        <translation>Het beeld van het bedrijf: %1</translation>
    </message>
    <message>
        <source>This is how the company sees itself. How the employees see it comes after the count.</source>
        <translation>Zo kijkt het bedrijf naar zichzelf. Hoe de medewerkers kijken, komt na de telling.</translation>
    </message>
    <message>
        <source>This is how the company sees itself. There is no picture of the employees: the program makes one only of five or more people.</source>
        <translation>Zo kijkt het bedrijf naar zichzelf. Van de medewerkers is er geen beeld: dat maakt het programma alleen van vijf of meer mensen.</translation>
    </message>
    <message>
        <source>Guide for the talk: %1</source>
        <translation>Gespreksleidraad: %1</translation>
    </message>
    <message>
        <source>A meeting of an hour</source>
        <translation>Een bijeenkomst van een uur</translation>
    </message>
    <message>
        <source>The meeting, step by step</source>
        <translation>De bijeenkomst, stap voor stap</translation>
    </message>
    <message>
        <source>Cards to cut out</source>
        <translation>Kaartjes om uit te knippen</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Kaartje %1</translation>
    </message>
    <message>
        <source>%1 (%2 minutes)</source>
        <translation>%1 (%2 minuten)</translation>
    </message>
    <message>
        <source>There is a quote in the wrong place, or one that is not closed. Close it, or write a quote within a cell twice.</source>
        <translation>Er staat een aanhalingsteken op een verkeerde plek, of er is er een niet gesloten. Sluit het, of schrijf een aanhalingsteken in een cel dubbel.</translation>
    </message>
    <message>
        <source>This line has %1 cells and the header line has %2. Give every line as many cells as the header line.</source>
        <translation>Deze regel heeft %1 cellen en de kopregel heeft er %2. Geef elke regel evenveel cellen als de kopregel.</translation>
    </message>
    <message>
        <source>This line is too large: at most %1 columns, %2 bytes in a cell and %3 bytes in a line. Look whether a quote is not closed.</source>
        <translation>Deze regel is te groot: hoogstens %1 kolommen, %2 bytes in een cel en %3 bytes in een regel. Kijk of er een aanhalingsteken niet gesloten is.</translation>
    </message>
    <message>
        <source>The column %1 names more than %2 groups. Choose a column that says to which group someone belongs.</source>
        <translation>De kolom %1 noemt meer dan %2 groepen. Kies een kolom die zegt bij welke groep iemand hoort.</translation>
    </message>
    <message>
        <source>silent, no figure</source>
        <translation>zwijgt, geen cijfer</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>can be chance</source>
        <translation>kan toeval zijn</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>both</source>
        <translation>allebei</translation>
    </message>
    <message>
        <source>How this was found</source>
        <translation>Hoe dit is gevonden</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>geldt</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>geldt niet</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gekozen</translation>
    </message>
    <message>
        <source>fits, others go before</source>
        <translation>past, andere gaan voor</translation>
    </message>
    <message>
        <source>no reason now</source>
        <translation>nu geen reden</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>gewicht %1</translation>
    </message>
    <message>
        <source>raises by 1</source>
        <translation>verhoogt met 1</translation>
    </message>
    <message>
        <source>%1%2: %3 ± %4, limit %5, n %6 · %7</source>
        <translation>%1%2: %3 ± %4, grens %5, n %6 · %7</translation>
    </message>
    <message>
        <source>%1 is low</source>
        <translation>%1 is laag</translation>
    </message>
    <message>
        <source>at least %1 scales are low</source>
        <translation>ten minste %1 onderwerpen zijn laag</translation>
    </message>
    <message>
        <source>the sides see %1 differently</source>
        <translation>de kanten zien %1 anders</translation>
    </message>
    <message>
        <source>the sides see at least %1 scales differently</source>
        <translation>de kanten zien ten minste %1 onderwerpen anders</translation>
    </message>
    <message>
        <source>the sides see no scale differently</source>
        <translation>de kanten zien geen onderwerp anders</translation>
    </message>
    <message>
        <source>people wish %1 otherwise</source>
        <translation>mensen willen %1 anders</translation>
    </message>
    <message>
        <source>people wish at least %1 contrasts otherwise</source>
        <translation>mensen willen ten minste %1 contrasten anders</translation>
    </message>
    <message>
        <source>the sides wish %1 differently</source>
        <translation>de kanten willen bij %1 iets anders</translation>
    </message>
    <message>
        <source>the sentence “%1” is low</source>
        <translation>de zin “%1” is laag</translation>
    </message>
    <message>
        <source>many “I do not know” on %1</source>
        <translation>veel “weet ik niet” bij %1</translation>
    </message>
    <message>
        <source>%1 is the strongest</source>
        <translation>%1 is het sterkst</translation>
    </message>
    <message>
        <source>all scales are high and alike</source>
        <translation>alles is hoog en gelijk</translation>
    </message>
    <message>
        <source>there is no group picture</source>
        <translation>er is geen beeld van de groep</translation>
    </message>
    <message>
        <source>at least %1 days since the scan closed</source>
        <translation>ten minste %1 dagen sinds de scan sloot</translation>
    </message>
    <message>
        <source>special case %1</source>
        <translation>bijzonder geval %1</translation>
    </message>
    <message>
        <source>the company&apos;s own answer to “%1”</source>
        <translation>het eigen antwoord van het bedrijf op “%1”</translation>
    </message>
    <message>
        <source>fewer than %1 invited</source>
        <translation>minder dan %1 uitgenodigd</translation>
    </message>
    <message>
        <source>at least %1 invited</source>
        <translation>ten minste %1 uitgenodigd</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>al deze</translation>
    </message>
    <message>
        <source>one of these</source>
        <translation>een van deze</translation>
    </message>
    <message>
        <source>%1, the company higher</source>
        <translation>%1, het bedrijf hoger</translation>
    </message>
    <message>
        <source>%1, the employees higher</source>
        <translation>%1, de medewerkers hoger</translation>
    </message>
    <message>
        <source>And then</source>
        <translation>En daarna</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 can still grow according to the company (%2 of 100)</source>
        <translation>%1 volgens het bedrijf nog kan groeien (%2 van de 100 punten)</translation>
    </message>
    <message>
        <source>%1 can still grow according to the employees (%2 of 100)</source>
        <translation>%1 volgens de medewerkers nog kan groeien (%2 van de 100 punten)</translation>
    </message>
    <message>
        <source>%1 subjects can still grow: %2</source>
        <translation>%1 onderwerpen nog kunnen groeien: %2</translation>
    </message>
    <message>
        <source>in %1 places people wish something else than there is now: %2</source>
        <translation>mensen op %1 punten iets anders willen dan er nu is: %2</translation>
    </message>
    <message>
        <source>you see %1 differently (%2)</source>
        <translation>jullie %1 anders zien (%2)</translation>
    </message>
    <message>
        <source>you see %1 subjects differently: %2</source>
        <translation>jullie %1 onderwerpen anders zien: %2</translation>
    </message>
    <message>
        <source>the company wishes to move towards %1 (%2 steps on average)</source>
        <translation>het bedrijf meer naar %1 wil (gemiddeld %2 stappen)</translation>
    </message>
    <message>
        <source>employees wish to move towards %1 (%2 steps on average)</source>
        <translation>de medewerkers meer naar %1 willen (gemiddeld %2 stappen)</translation>
    </message>
    <message>
        <source>the company wishes %1 otherwise than it is now (%2 steps on average)</source>
        <translation>het bedrijf bij %1 iets anders wil dan er nu is (gemiddeld %2 stappen)</translation>
    </message>
    <message>
        <source>employees wish %1 otherwise than it is now (%2 steps on average)</source>
        <translation>de medewerkers bij %1 iets anders willen dan er nu is (gemiddeld %2 stappen)</translation>
    </message>
    <message>
        <source>company and employees wish %1 differently (%2 steps apart)</source>
        <translation>het bedrijf en de medewerkers bij %1 niet hetzelfde willen (%2 stappen uit elkaar)</translation>
    </message>
    <message>
        <source>this sentence is true for employees only in part: %1 (%2 of 100)</source>
        <translation>deze zin voor de medewerkers nog maar voor een deel klopt: %1 (%2 van de 100 punten)</translation>
    </message>
    <message>
        <source>%1 is your strongest point (%2 of 100) and you can share that</source>
        <translation>%1 jullie sterkste punt is (%2 van de 100 punten) en jullie dat kunnen delen</translation>
    </message>
    <message>
        <source>you both see that things go well, and can share that</source>
        <translation>jullie allebei zien dat het goed gaat en dat kunnen delen</translation>
    </message>
    <message>
        <source>there is no picture of the employees yet</source>
        <translation>er nog geen beeld van de medewerkers is</translation>
    </message>
    <message>
        <source>the last scan closed %1 days ago</source>
        <translation>de vorige scan %1 dagen geleden sloot</translation>
    </message>
    <message>
        <source>you see nothing clearly differently</source>
        <translation>jullie niets duidelijk anders zien</translation>
    </message>
    <message>
        <source>the company said so about itself</source>
        <translation>het bedrijf dat over zichzelf zegt</translation>
    </message>
    <message>
        <source>%1 people are invited</source>
        <translation>%1 mensen zijn uitgenodigd</translation>
    </message>
    <message>
        <source>, and because </source>
        <translation>, en omdat </translation>
    </message>
    <message>
        <source>Because %1.</source>
        <translation>Omdat %1.</translation>
    </message>
    <message>
        <source>Begin with what is strongest now: %1.</source>
        <translation>Begin bij wat nu het sterkst is: %1.</translation>
    </message>
    <message>
        <source>The company sees a strength in %1.</source>
        <translation>Het bedrijf ziet %1 als sterk punt.</translation>
    </message>
    <message>
        <source>%1 is a strength of yours.</source>
        <translation>%1 is een sterk punt van jullie.</translation>
    </message>
    <message>
        <source>%1 stands highest now: %2</source>
        <translation>%1 staat nu het hoogst: %2</translation>
    </message>
    <message>
        <source>%1: the company wishes %2, the employees %3</source>
        <translation>%1: het bedrijf wil %2, de medewerkers willen %3</translation>
    </message>
    <message>
        <source>%1: employees wish to move towards %2</source>
        <translation>%1: de medewerkers willen meer naar %2</translation>
    </message>
    <message>
        <source>%1: many employees wish it otherwise, not all to the same side</source>
        <translation>%1: veel medewerkers willen het anders, niet allemaal naar dezelfde kant</translation>
    </message>
    <message>
        <source>%1 can grow. Build on %2.</source>
        <translation>%1 kan groeien. Bouw daarbij op %2.</translation>
    </message>
    <message>
        <source>%1 can grow.</source>
        <translation>%1 kan groeien.</translation>
    </message>
    <message>
        <source>%1: both of you wish to move towards %2.</source>
        <translation>%1: jullie willen allebei meer naar %2.</translation>
    </message>
    <message>
        <source>%1: both of you wish to move towards %2. How?</source>
        <translation>%1: jullie willen allebei naar %2. Hoe?</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>25 is a little</comment>
        <translation>%1 is %2</translation>
    </message>
    <message>
        <source>How to read the numbers: %1.</source>
        <translation>Zo lees je de getallen: %1.</translation>
    </message>
    <message>
        <source>Here too you can build on %1.</source>
        <translation>Ook hier kun je bouwen op %1.</translation>
    </message>
    <message>
        <source>A first step: %1</source>
        <translation>Een eerste stap: %1</translation>
    </message>
    <message>
        <source>the format of this file is not known; write &quot;%1&quot; here</source>
        <translation>het formaat van dit bestand is niet bekend; schrijf hier &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the questionnaires that this advice is for; mend the id</source>
        <translation>&quot;%1&quot; staat niet in de vragenlijsten waar dit advies bij hoort; verbeter de id</translation>
    </message>
    <message>
        <source>the minutes of these steps make %1; together they must be %2</source>
        <translation>de minuten van deze stappen zijn samen %1; het moeten er %2 zijn</translation>
    </message>
    <message>
        <source>the steps of a guide together ask %1 to %2 questions; add or remove some</source>
        <translation>de stappen van een gespreksleidraad stellen samen %1 tot %2 vragen; voeg toe of haal weg</translation>
    </message>
    <message>
        <source>one step of a guide must have &quot;topics&quot;: true, and only one; mend that</source>
        <translation>één stap van een gespreksleidraad heeft &quot;topics&quot;: true, en niet meer dan één; verbeter dat</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Vraag: %1</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>Over dit bestand</translation>
    </message>
    <message>
        <source>Conditions and their parts</source>
        <translation>Voorwaarden en onderdelen</translation>
    </message>
    <message>
        <source>Contrasts</source>
        <translation>Contrasten</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Sentences handed over</source>
        <translation>Zinnen van medewerkers</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alle cijfers</translation>
    </message>
    <message>
        <source>Answers of the company</source>
        <translation>Antwoorden van het bedrijf</translation>
    </message>
    <message>
        <source>My answers</source>
        <translation>Mijn antwoorden</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Uitleg van de kolommen</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafieken</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>Aantal rijen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Background question</source>
        <translation>Achtergrondvraag</translation>
    </message>
    <message>
        <source>People in the group</source>
        <translation>Mensen in de groep</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Korte naam</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Now or wish</source>
        <translation>Nu of wens</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Linkerkant</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechterkant</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Aantal mensen</translation>
    </message>
    <message>
        <source>Margin up and down (95 %)</source>
        <translation>Marge naar boven en beneden (95 %)</translation>
    </message>
    <message>
        <source>Spread (standard deviation)</source>
        <translation>Spreiding (standaardafwijking)</translation>
    </message>
    <message>
        <source>Do people think alike?</source>
        <translation>Denken mensen hetzelfde?</translation>
    </message>
    <message>
        <source>I do not know (%)</source>
        <translation>Weet ik niet (%)</translation>
    </message>
    <message>
        <source>People on the left (%)</source>
        <translation>Mensen links (%)</translation>
    </message>
    <message>
        <source>People in the middle (%)</source>
        <translation>Mensen in het midden (%)</translation>
    </message>
    <message>
        <source>People on the right (%)</source>
        <translation>Mensen rechts (%)</translation>
    </message>
    <message>
        <source>Company scan</source>
        <translation>Bedrijfsscan</translation>
    </message>
    <message>
        <source>points of 100</source>
        <translation>punten van 100</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Getal</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>Naam van de kolom</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>Wat de getallen betekenen</translation>
    </message>
    <message>
        <source>all employees</source>
        <translation>alle medewerkers</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>wish</source>
        <translation>wens</translation>
    </message>
    <message>
        <source>from now to wish</source>
        <translation>van nu naar wens</translation>
    </message>
    <message>
        <source>distance between now and wish</source>
        <translation>afstand tussen nu en wens</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Meetmoment</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Gesloten op</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Vragenlijst</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Uitgave</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Uitgenodigd</translation>
    </message>
    <message>
        <source>Scans counted</source>
        <translation>Getelde scans</translation>
    </message>
    <message>
        <source>Scans that could not be read</source>
        <translation>Scans die niet te lezen waren</translation>
    </message>
    <message>
        <source>Smallest group shown</source>
        <translation>Kleinste groep die te zien is</translation>
    </message>
    <message>
        <source>Company scans</source>
        <translation>Bedrijfsscans</translation>
    </message>
    <message>
        <source>question</source>
        <translation>vraag</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>uitkomst</translation>
    </message>
    <message>
        <source>How it stands, strongest first</source>
        <translation>Hoe het ervoor staat, het sterkste eerst</translation>
    </message>
    <message>
        <source>How do companies differ?</source>
        <translation>Waarin verschillen bedrijven?</translation>
    </message>
    <message>
        <source>The conditions of many companies beside each other, by size and sector.</source>
        <translation>De voorwaarden van veel bedrijven naast elkaar, per omvang en per sector.</translation>
    </message>
    <message>
        <source>Which companies want to, but have no positive learning culture?</source>
        <translation>Welke bedrijven willen wel, maar hebben geen positieve leercultuur?</translation>
    </message>
    <message>
        <source>Companies whose conditions are low now while their wishes lie far from now.</source>
        <translation>Bedrijven waar de voorwaarden nu laag zijn, terwijl hun wensen ver van nu liggen.</translation>
    </message>
    <message>
        <source>Who gets things going in small companies?</source>
        <translation>Wie is de aanjager in kleine bedrijven?</translation>
    </message>
    <message>
        <source>The contrast Company begins or Employee begins, and the question who brings up learning, from both sides.</source>
        <translation>Het contrast Bedrijf begint of Medewerker begint, en de vraag wie over leren begint, van beide kanten.</translation>
    </message>
    <message>
        <source>How do owners look at schooling?</source>
        <translation>Wat is de visie van ondernemers op scholing?</translation>
    </message>
    <message>
        <source>The wishes and plans in company scans that only owners filled in.</source>
        <translation>De wensen en plannen in bedrijfsscans die alleen eigenaren invulden.</translation>
    </message>
    <message>
        <source>Do older people put pressure on younger people?</source>
        <translation>Is er druk van ouderen op jongeren?</translation>
    </message>
    <message>
        <source>Room, safety and trust, and learning from young or old, by age.</source>
        <translation>Ruimte, veiligheid en vertrouwen, en leren van jong of oud, per leeftijd.</translation>
    </message>
    <message>
        <source>How does a learning culture work for people of 55 and older?</source>
        <translation>Hoe werkt leercultuur voor mensen van 55 jaar en ouder?</translation>
    </message>
    <message>
        <source>What learning brings and who helps, and four contrasts: 55 and older beside the others.</source>
        <translation>Wat leren oplevert en wie daarbij helpt, en vier contrasten: 55 jaar en ouder naast de anderen.</translation>
    </message>
    <message>
        <source>What does a learning culture mean when a company gets another owner?</source>
        <translation>Wat betekent leercultuur als een bedrijf een andere eigenaar krijgt?</translation>
    </message>
    <message>
        <source>Companies that expect another owner: does knowledge stay, do new and experienced people learn from each other?</source>
        <translation>Bedrijven die een andere eigenaar verwachten: blijft kennis bewaard, en leren nieuwe en ervaren mensen van elkaar?</translation>
    </message>
    <message>
        <source>How do you tempt people to go on learning?</source>
        <translation>Hoe verleid je mensen om door te leren?</translation>
    </message>
    <message>
        <source>Joy in learning, help, wishes, and the small steps that people hand over.</source>
        <translation>Plezier in leren, hulp, wensen, en de kleine stappen die mensen doorgeven.</translation>
    </message>
    <message>
        <source>About this scan</source>
        <translation>Over deze scan</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Waar de scan vandaan komt</translation>
    </message>
    <message>
        <source>Leerspiegel is an appreciative self-scan for the learning culture of small and medium companies.</source>
        <translation>Leerspiegel is een waarderende zelfscan voor de leercultuur van kleine en middelgrote bedrijven.</translation>
    </message>
    <message>
        <source>The idea comes from a session of 25 experts in the region Groningen-Assen. They looked at learning in small companies.</source>
        <translation>Het idee komt van een sessie met 25 deskundigen in de regio Groningen-Assen. Zij keken naar leren in kleine bedrijven.</translation>
    </message>
    <message>
        <source>They found five conditions for learning, seven contrasts in which owner and employee have to find each other, ten practical options and eight open questions.</source>
        <translation>Zij vonden vijf voorwaarden voor leren, zeven contrasten waarin ondernemer en medewerker elkaar moeten vinden, tien praktische oplossingsrichtingen en acht open vragen.</translation>
    </message>
    <message>
        <source>What it measures</source>
        <translation>Wat de scan meet</translation>
    </message>
    <message>
        <source>How people see learning in their company. The company and the employees each look in their own mirror, with the same questions.</source>
        <translation>Hoe mensen het leren in hun bedrijf zien. Het bedrijf en de medewerkers kijken elk in hun eigen spiegel, met dezelfde vragen.</translation>
    </message>
    <message>
        <source>Five conditions</source>
        <translation>Vijf voorwaarden</translation>
    </message>
    <message>
        <source>Seven contrasts</source>
        <translation>Zeven contrasten</translation>
    </message>
    <message>
        <source>A contrast has no good side: you need both. You say how it is now and how you want it.</source>
        <translation>Een contrast heeft geen goede kant: je hebt ze allebei nodig. Je zegt hoe het nu is en hoe je het wilt.</translation>
    </message>
    <message>
        <source>%1 (source: %2)</source>
        <translation>%1 (bron: %2)</translation>
    </message>
    <message>
        <source>What it does not measure</source>
        <translation>Wat de scan niet meet</translation>
    </message>
    <message>
        <source>It gives no mark and no ranking, and no total score.</source>
        <translation>Je krijgt geen cijfer, geen rangorde en geen totaalscore.</translation>
    </message>
    <message>
        <source>It says nothing about one person: groups are shown from five people on.</source>
        <translation>De scan zegt niets over één persoon: een groep zie je pas vanaf vijf mensen.</translation>
    </message>
    <message>
        <source>It does not compare your company with other companies.</source>
        <translation>De scan vergelijkt jullie bedrijf niet met andere bedrijven.</translation>
    </message>
    <message>
        <source>It does not measure what people can do or how well they work.</source>
        <translation>De scan meet niet wat mensen kunnen of hoe goed ze werken.</translation>
    </message>
    <message>
        <source>Not validated yet</source>
        <translation>Nog niet gevalideerd</translation>
    </message>
    <message>
        <source>Nobody has yet examined whether these questions measure learning culture well. See the pictures as a start for a conversation, not as proof.</source>
        <translation>Niemand heeft nog onderzocht of deze vragen de leercultuur goed meten. Zie de beelden als begin van een gesprek, niet als bewijs.</translation>
    </message>
    <message>
        <source>Ten things you can do</source>
        <translation>Tien dingen die je kunt doen</translation>
    </message>
    <message>
        <source>The experts named ten practical options. The report chooses at most two that fit your picture. Here are all of them, each with a first step.</source>
        <translation>De deskundigen noemden tien praktische oplossingsrichtingen. Het rapport kiest er hooguit twee die bij jullie beeld passen. Hier staan ze alle tien, elk met een eerste stap.</translation>
    </message>
    <message>
        <source>First step: %1</source>
        <translation>Eerste stap: %1</translation>
    </message>
    <message>
        <source>Eight open questions</source>
        <translation>Acht open vragen</translation>
    </message>
    <message>
        <source>These questions are still open. One company cannot answer them. Many companies together can: each may give a file with figures of groups, never of one person.</source>
        <translation>Deze vragen zijn nog open. Eén bedrijf kan ze niet beantwoorden. Veel bedrijven samen wel: elk bedrijf mag een bestand geven met cijfers van groepen, nooit van één persoon.</translation>
    </message>
    <message>
        <source>Eight open questions, and what answers them</source>
        <translation>Acht open vragen, en wat er antwoord op geeft</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>What answers it</source>
        <translation>Wat er antwoord op geeft</translation>
    </message>
    <message>
        <source>Literature</source>
        <translation>Literatuur</translation>
    </message>
    <message>
        <source>The questions are our own. The order of the talk (discover, dream, design, do) follows appreciative inquiry. The formulas come from these sources.</source>
        <translation>De vragen zijn van onszelf. De volgorde van het gesprek (ontdek, droom, ontwerp, doe) volgt de waarderende aanpak (appreciative inquiry). De formules komen uit deze bronnen.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>The program and its questions are free. You may use, share and change them under the licence EUPL-1.2. It works without internet and sends nothing.</source>
        <translation>Het programma en de vragen zijn gratis. Je mag ze gebruiken, delen en veranderen onder de licentie EUPL-1.2. Het werkt zonder internet en verstuurt niets.</translation>
    </message>
    <message>
        <source>It is built with parts of others:</source>
        <translation>Het is gebouwd met onderdelen van anderen:</translation>
    </message>
    <message>
        <source>Everybody&apos;s picture, in points of 100</source>
        <translation>Het beeld van iedereen, in punten van 100</translation>
    </message>
    <message>
        <source>There is no picture of the group: the program makes one only of five or more people.</source>
        <translation>Er is geen beeld van de groep: dat maakt het programma alleen van vijf of meer mensen.</translation>
    </message>
    <message>
        <source>Everyone takes their own mirror to the talk, on paper or only in the head.</source>
        <translation>Iedereen neemt de eigen spiegel mee naar het gesprek, op papier of in het hoofd.</translation>
    </message>
    <message>
        <source>Nobody has lent a mirror. That is fine.</source>
        <translation>Niemand heeft een spiegel uitgeleend. Dat is prima.</translation>
    </message>
    <message>
        <source>Who lent a mirror is shown here under the own name. That can be taken back at any time.</source>
        <translation>Wie een spiegel heeft uitgeleend, staat hier onder de eigen naam. Terugnemen kan altijd.</translation>
    </message>
    <message>
        <source>Our mirrors: %1</source>
        <translation>Onze spiegels: %1</translation>
    </message>
    <message>
        <source>What did you do? This you agreed last time</source>
        <translation>Wat deden jullie? Dit spraken jullie de vorige keer af</translation>
    </message>
    <message>
        <source>One mirror is one person on one day. Less than 25 points apart can be chance.</source>
        <translation>Eén spiegel is één mens op één dag. Minder dan 25 punten verschil kan toeval zijn.</translation>
    </message>
    <message>
        <source>There are fewer than %1 scans in the box. Nothing was counted and the round is still open. Wait for more, or close without a picture of the group and talk with your own mirrors.</source>
        <translation>Er zitten minder dan %1 scans in de stembus. Er is niets geteld en het meetmoment is nog open. Wacht op meer scans, of sluit zonder beeld van de groep en praat met je eigen spiegel erbij.</translation>
    </message>
    <message>
        <source>One person filled it in</source>
        <translation>Eén persoon vulde dit in</translation>
    </message>
    <message>
        <source>%1 people filled it in</source>
        <translation>%1 mensen vulden dit in</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>%1. The pale band is the margin: %2 points up or down.</source>
        <translation>%1. Het lichte vlak is de marge: %2 punten omhoog of omlaag.</translation>
    </message>
    <message>
        <source>%1. A mark of the employees can lie %2 of a step to the left or right. One person&apos;s mark is one answer.</source>
        <translation>%1. Een teken van de medewerkers kan %2 stap naar links of rechts liggen. Bij één persoon is het teken dat ene antwoord.</translation>
    </message>
    <message>
        <source>Nobody filled in the company scan yet.</source>
        <translation>Nog niemand vulde de bedrijfsscan in.</translation>
    </message>
    <message>
        <source>%1. A score can lie %2 points higher or lower.</source>
        <translation>%1. Een score kan %2 punten hoger of lager liggen.</translation>
    </message>
    <message>
        <source>A change of the employees of less than %1 points can be chance; of one company form, less than 25 points.</source>
        <translation>Een verandering bij de medewerkers van minder dan %1 punten kan toeval zijn; bij één bedrijfsscan minder dan 25 punten.</translation>
    </message>
    <message>
        <source>With fewer than %1 people invited the program asks nothing about age, work or years: there are no groups to compare.</source>
        <translation>Zijn er minder dan %1 mensen uitgenodigd, dan vraagt het programma niet naar leeftijd, werk of jaren. Er zijn dus geen groepen om te vergelijken.</translation>
    </message>
    <message>
        <source>There are no groups to compare: they were not asked for, or too few people are in them.</source>
        <translation>Er zijn geen groepen om te vergelijken: er is niet naar gevraagd, of er zitten te weinig mensen in.</translation>
    </message>
    <message>
        <source>Beside the last round</source>
        <translation>Naast het vorige meetmoment</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Vorige keer</translation>
    </message>
    <message>
        <source>This time</source>
        <translation>Deze keer</translation>
    </message>
    <message>
        <source>How sure is this? %1</source>
        <translation>Hoe zeker is dit? %1</translation>
    </message>
    <message>
        <source>There is no figure of both rounds to compare.</source>
        <translation>Er is geen getal van beide meetmomenten om te vergelijken.</translation>
    </message>
    <message>
        <source>Last time %1 (%2 people), this time %3 (%4 people). Scans of the two rounds are not linked, so the test takes them as different people.</source>
        <translation>Vorige keer %1 (%2 mensen), deze keer %3 (%4 mensen). De scans van twee meetmomenten zijn niet aan elkaar gekoppeld. De toets rekent dus alsof het andere mensen zijn.</translation>
    </message>
    <message>
        <source>There is no spread to test with.</source>
        <translation>Er is geen spreiding om mee te toetsen.</translation>
    </message>
    <message>
        <source>Welch&apos;s t: (%1 − %2) / √(%3² / %4 + %5² / %6) = %7</source>
        <translation>De t van Welch: (%1 − %2) / √(%3² / %4 + %5² / %6) = %7</translation>
    </message>
    <message>
        <source>Degrees of freedom (Welch–Satterthwaite): (%1 + %2)² / (%1² / %3 + %2² / %4) = %5</source>
        <translation>Vrijheidsgraden (Welch–Satterthwaite): (%1 + %2)² / (%1² / %3 + %2² / %4) = %5</translation>
    </message>
    <message>
        <source>Of %1 pairs of groups the most different was picked. So the bar is higher: 2.5 % is divided by %1.</source>
        <translation>Van %1 paren van groepen is het paar met het grootste verschil gekozen. Daarom ligt de lat hoger: 2,5 % is gedeeld door %1.</translation>
    </message>
    <message>
        <source>t must be further from 0 than %1. Result: %2.</source>
        <translation>t moet verder van 0 liggen dan %1. Uitkomst: %2.</translation>
    </message>
    <message>
        <source>greater than chance</source>
        <translation>groter dan toeval</translation>
    </message>
    <message>
        <source>A difference needs a score of both sides; here one is missing.</source>
        <translation>Voor een verschil is een score van beide kanten nodig; hier ontbreekt er een.</translation>
    </message>
    <message>
        <source>Employees minus company: %1 − %2 = %3. Shown: %4</source>
        <translation>Medewerkers min bedrijf: %1 − %2 = %3. Op het scherm: %4</translation>
    </message>
    <message>
        <source>What chance can do: a filled-in scan wobbles about %1 points, the employees&apos; mean %2 / 1.96. Together: 1.96 × √(%1² / %3 + (%2 / 1.96)²) = %4</source>
        <translation>Wat toeval kan doen: een ingevulde scan schommelt ongeveer %1 punten, het gemiddelde van de medewerkers %2 / 1,96. Samen: 1,96 × √(%1² / %3 + (%2 / 1,96)²) = %4</translation>
    </message>
    <message>
        <source>Less than 10 points: %1.</source>
        <translation>Minder dan 10 punten: %1.</translation>
    </message>
    <message>
        <source>20 points or more, and more than chance can do: %1.</source>
        <translation>20 punten of meer, en meer dan toeval kan doen: %1.</translation>
    </message>
    <message>
        <source>Anything between: %1.</source>
        <translation>Alles daartussen: %1.</translation>
    </message>
    <message>
        <source>Here: %1.</source>
        <translation>Hier: %1.</translation>
    </message>
    <message>
        <source>There is no score of both rounds to compare.</source>
        <translation>Er is geen score van beide meetmomenten om te vergelijken.</translation>
    </message>
    <message>
        <source>Reliable change: (%1 − %2) / (%3 × √(1 / %4 + 1 / %5)) = %6</source>
        <translation>Betrouwbare verandering: (%1 − %2) / (%3 × √(1 / %4 + 1 / %5)) = %6</translation>
    </message>
    <message>
        <source>It must be further from 0 than 1.96. Result: %1.</source>
        <translation>Dit moet verder van 0 liggen dan 1,96. Uitkomst: %1.</translation>
    </message>
    <message>
        <source>A group needs at least %1 people with a score on a condition; smaller ones were joined with their neighbour before anything was counted. Where one group is too small, the condition is shown for no group.</source>
        <translation>Een groep heeft minstens %1 mensen met een score op een voorwaarde nodig. Kleinere groepen zijn vóór het tellen samengevoegd met hun buurgroep. Is één groep te klein, dan is de voorwaarde voor geen enkele groep te zien.</translation>
    </message>
    <message>
        <source>Lowest group: %1 (%2 people). Highest group: %3 (%4 people).</source>
        <translation>Laagste groep: %1 (%2 mensen). Hoogste groep: %3 (%4 mensen).</translation>
    </message>
    <message>
        <source>whole points</source>
        <translation>hele punten</translation>
    </message>
    <message>
        <source>steps of %1</source>
        <translation>stappen van %1</translation>
    </message>
    <message>
        <source>First everyone&apos;s own score: the mean of the own scores on the parts (%1). Who misses a part has no score here.</source>
        <translation>Eerst ieders eigen score: het gemiddelde van de eigen scores op de delen (%1). Wie een deel mist, heeft hier geen score.</translation>
    </message>
    <message>
        <source>First everyone&apos;s own score: the mean of the answered questions, in points of 100, when at least %1 of %2 are answered. Who answered fewer does not count here; a missing answer is never a 0.</source>
        <translation>Eerst ieders eigen score: het gemiddelde van de vragen met een antwoord, in punten van 100, als minstens %1 van de %2 zijn beantwoord. Wie er minder beantwoordde, telt hier niet mee. Een antwoord dat ontbreekt, is nooit een 0.</translation>
    </message>
    <message>
        <source>Reversed questions were turned around first: lowest + highest − answer.</source>
        <translation>Omgekeerde vragen zijn eerst omgedraaid: laagste + hoogste − antwoord.</translation>
    </message>
    <message>
        <source>Whether people think alike is said from %1 people on: with fewer, chance alone can look like it.</source>
        <translation>Of mensen hetzelfde denken, zegt het programma vanaf %1 mensen. Bij minder mensen kan het door toeval zo lijken.</translation>
    </message>
    <message>
        <source>r*wg(J) = 1 − mean variance of the questions / variance of random answers, over who answered every question: %1 or more means people think alike, less than %2 that they think differently.</source>
        <translation>r*wg(J) = 1 − gemiddelde variantie van de vragen / variantie van willekeurige antwoorden, over wie elke vraag beantwoordde. %1 of meer: mensen denken hetzelfde. Minder dan %2: mensen denken verschillend.</translation>
    </message>
    <message>
        <source>Here it lies in between, or too few people answered every question: then nothing is said.</source>
        <translation>Hier ligt het ertussenin, of te weinig mensen beantwoordden elke vraag. Dan zegt het programma niets.</translation>
    </message>
    <message>
        <source>Mean, points of 100</source>
        <translation>Gemiddelde, punten van 100</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Results of single questions are shown from %1 people on who answered all of them, and never when that leaves out one to four people.</source>
        <translation>De uitkomst per vraag is te zien vanaf %1 mensen die alle vragen beantwoordden, en nooit als er dan één tot vier mensen buiten vallen.</translation>
    </message>
    <message>
        <source>How people are spread</source>
        <translation>Hoe mensen verdeeld zijn</translation>
    </message>
    <message>
        <source>How people are spread is shown from %1 people on, and not when nearly all stand on one side.</source>
        <translation>Hoe mensen verdeeld zijn, is te zien vanaf %1 mensen, en niet als bijna iedereen aan één kant staat.</translation>
    </message>
    <message>
        <source>This figure is not shown. One of these rules hides it; which one is not said, for that could tell something about people.</source>
        <translation>Dit getal is niet te zien. Een van deze regels houdt het verborgen. Welke dat is, zegt het programma niet: dat kan iets over mensen verraden.</translation>
    </message>
    <message>
        <source>At least %1 people must have a score.</source>
        <translation>Minstens %1 mensen moeten een score hebben.</translation>
    </message>
    <message>
        <source>The parts of a whole rest on the same people as the whole; so do now, wish and shift.</source>
        <translation>De delen van een geheel gaan over dezelfde mensen als het geheel; zo ook nu, wens en verschuiving.</translation>
    </message>
    <message>
        <source>No two figures that are shown may differ by one to four people.</source>
        <translation>Twee getallen die te zien zijn, mogen nooit één tot vier mensen verschillen.</translation>
    </message>
    <message>
        <source>Fewer than five people invited: there is no group picture.</source>
        <translation>Minder dan vijf mensen uitgenodigd: er is geen beeld van de groep.</translation>
    </message>
    <message>
        <source>Margin: the spread between people (SD) is %1, and t for %2 degrees of freedom is %3.</source>
        <translation>De marge: de spreiding tussen mensen (SD) is %1, en t bij %2 vrijheidsgraden is %3.</translation>
    </message>
    <message>
        <source>Not everyone is left to chance when most people took part, but one scan always wobbles a little (reliability %1): (1 − %1) + %1 × (1 − %2 / %3) = %4</source>
        <translation>Deden de meeste mensen mee, dan blijft er minder over voor toeval. Maar een scan schommelt altijd een beetje (betrouwbaarheid %1): (1 − %1) + %1 × (1 − %2 / %3) = %4</translation>
    </message>
    <message>
        <source>%1 × √(%2² / %3 × %4) = %5</source>
        <translation>%1 × √(%2² / %3 × %4) = %5</translation>
    </message>
    <message>
        <source>Rounded up to %1: ± %2. In 95 of 100 such firms the real mean lies within this margin.</source>
        <translation>Naar boven afgerond op %1: ± %2. Bij 95 van de 100 van zulke bedrijven ligt het echte gemiddelde binnen deze marge.</translation>
    </message>
    <message>
        <source>%1 of %2 invited people handed in a scan.</source>
        <translation>%1 van de %2 uitgenodigde mensen leverden een scan in.</translation>
    </message>
    <message>
        <source>How sure is said by the number of people: 5 to 9 %1, 10 to 19 %2, 20 or more %3. Here: %4.</source>
        <translation>Hoe zeker het is, hangt af van het aantal mensen: 5 tot en met 9 %1, 10 tot en met 19 %2, 20 of meer %3. Hier: %4.</translation>
    </message>
    <message>
        <source>In words: %1. How sure: %2.</source>
        <translation>In woorden: %1. Hoe zeker: %2.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Gemiddelde</translation>
    </message>
    <message>
        <source>Shift: wish − now</source>
        <translation>Verschuiving: wens − nu</translation>
    </message>
    <message>
        <source>Distance, whichever way</source>
        <translation>Afstand, welke kant ook op</translation>
    </message>
    <message>
        <source>Each is a mean over the same people: who gave both now and wish. It was rounded to %1 and kept between %2 and %3. So the shift can differ a little from wish − now.</source>
        <translation>Elk is een gemiddelde over dezelfde mensen: wie nu én wens invulde. Het is afgerond op %1 en gehouden tussen %2 en %3. De verschuiving kan dus een beetje verschillen van wens − nu.</translation>
    </message>
    <message>
        <source>Margin of the wish</source>
        <translation>Marge van de wens</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Telt als</translation>
    </message>
    <message>
        <source>%1 of %2 questions have an answer. A score needs at least %3. A question without an answer does not count; it never counts as 0.</source>
        <translation>%1 van de %2 vragen hebben een antwoord. Voor een score zijn er minstens %3 nodig. Een vraag zonder antwoord telt niet mee; ze telt nooit als 0.</translation>
    </message>
    <message>
        <source>Too few answers: there is no score, and nothing is guessed.</source>
        <translation>Te weinig antwoorden: er is geen score, en het programma raadt niets.</translation>
    </message>
    <message>
        <source>Mean of what was answered: %1</source>
        <translation>Gemiddelde van wat is beantwoord: %1</translation>
    </message>
    <message>
        <source>In points of 100: 100 × (%1 − %2) / (%3 − %2) = %4</source>
        <translation>In punten van 100: 100 × (%1 − %2) / (%3 − %2) = %4</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>niet beantwoord</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>telt niet mee</translation>
    </message>
    <message>
        <source>reversed: %1 + %2 − %3 = %4</source>
        <translation>omgekeerd: %1 + %2 − %3 = %4</translation>
    </message>
    <message>
        <source>Part: %1</source>
        <translation>Deel: %1</translation>
    </message>
    <message>
        <source>The parts together</source>
        <translation>De delen samen</translation>
    </message>
    <message>
        <source>Mean of the parts: %1</source>
        <translation>Gemiddelde van de delen: %1</translation>
    </message>
    <message>
        <source>A part has no score, so the whole has none: it needs all its parts. The parts that have a score are shown.</source>
        <translation>Een deel heeft geen score, dus het geheel ook niet: dat heeft al zijn delen nodig. De delen met een score zijn wel te zien.</translation>
    </message>
    <message>
        <source>Shown as a whole number: %1. In words: %2</source>
        <translation>Op het scherm staat het hele getal: %1. In woorden: %2</translation>
    </message>
    <message>
        <source>The words: 0 to 37 at the beginning, 38 to 62 on the way, 63 to 87 sturdy, 88 to 100 in bloom. Where a low score asks for care there is a sentence instead.</source>
        <translation>De woorden: 0 tot en met 37 aan het begin, 38 tot en met 62 op weg, 63 tot en met 87 stevig, 88 tot en met 100 in bloei. Vraagt een lage score om zorg, dan staat er een zin.</translation>
    </message>
    <message>
        <source>Filled-in scan %1</source>
        <translation>Ingevulde scan %1</translation>
    </message>
    <message>
        <source>The company&apos;s picture is the mean of the scans that have a score: %1</source>
        <translation>Het beeld van het bedrijf is het gemiddelde van de scans met een score: %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>geen antwoord</translation>
    </message>
    <message>
        <source>Filled-in scan</source>
        <translation>Ingevulde scan</translation>
    </message>
    <message>
        <source>Each may be missing alone: then there is no shift.</source>
        <translation>Nu of wens kan ontbreken. Dan is er geen verschuiving.</translation>
    </message>
    <message>
        <source>Mean now: %1</source>
        <translation>Gemiddelde nu: %1</translation>
    </message>
    <message>
        <source>Mean wish: %1</source>
        <translation>Gemiddelde wens: %1</translation>
    </message>
    <message>
        <source>Mean shift: %1</source>
        <translation>Gemiddelde verschuiving: %1</translation>
    </message>
    <message>
        <source>The employees since last time</source>
        <translation>De medewerkers sinds de vorige keer</translation>
    </message>
    <message>
        <source>How many people took part</source>
        <translation>Hoeveel mensen deden mee</translation>
    </message>
    <message>
        <source>The company since last time</source>
        <translation>Het bedrijf sinds de vorige keer</translation>
    </message>
    <message>
        <source>%1 stands for: %2. %3 stands for: %4. Within half a step of the middle counts as: both equally.</source>
        <translation>%1 betekent: %2. %3 betekent: %4. Minder dan een halve stap van het midden telt als: allebei evenveel.</translation>
    </message>
    <message>
        <source>How is this calculated?</source>
        <translation>Hoe is dit berekend?</translation>
    </message>
    <message>
        <source>One sheet is one moment. Next time you can answer one step differently by chance.</source>
        <translation>Eén scan is één moment. Een volgende keer kun je door toeval een stap anders antwoorden.</translation>
    </message>
    <message>
        <source>Greater than chance.</source>
        <translation>Groter dan toeval.</translation>
    </message>
    <message>
        <source>Can be chance.</source>
        <translation>Kan toeval zijn.</translation>
    </message>
    <message>
        <source>The groups hold %1 to %2 people: %3. A difference between groups can be chance.</source>
        <translation>In de groepen zitten %1 tot %2 mensen: %3. Een verschil tussen groepen kan toeval zijn.</translation>
    </message>
    <message>
        <source>From now to the wish</source>
        <translation>Van nu naar wens</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>may stay as it is</source>
        <translation>mag zo blijven</translation>
    </message>
    <message>
        <source>%1 towards %2</source>
        <translation>%1 naar %2</translation>
    </message>
    <message>
        <source>Where the real spread could tell about persons, the fixed spread of %1 counts.</source>
        <translation>Waar de echte spreiding iets over personen kan verraden, telt de vaste spreiding van %1.</translation>
    </message>
    <message>
        <source>Margin: of so few people the real spread could tell about persons, so the program uses a fixed spread of %1 and 1.96.</source>
        <translation>De marge: bij zo weinig mensen kan de echte spreiding iets over personen verraden. Daarom rekent het programma met een vaste spreiding van %1 en met 1,96.</translation>
    </message>
    <message>
        <source>Then the mean of the scores of %1 people. It was stored as %2: rounded to %3, kept between %4 and %5, and moved a few steps where it would tell something about one to four people. The scans themselves are erased.</source>
        <translation>Daarna het gemiddelde van de scores van %1 mensen. Dat is bewaard als %2: afgerond op %3 en gehouden tussen %4 en %5. Waar het iets over één tot vier mensen zou verraden, is het een paar stappen opgeschoven. De scans zelf zijn gewist.</translation>
    </message>
    <message>
        <source>People want different things</source>
        <translation>Mensen willen verschillende dingen</translation>
    </message>
    <message>
        <source>employees</source>
        <translation>medewerkers</translation>
    </message>
    <message>
        <source>company</source>
        <translation>bedrijf</translation>
    </message>
    <message>
        <source>high level</source>
        <translation>hoog niveau</translation>
    </message>
    <message>
        <source>low level, large wish</source>
        <translation>laag niveau, grote wens</translation>
    </message>
    <message>
        <source>low level</source>
        <translation>laag niveau</translation>
    </message>
    <message>
        <source>high level, large wish</source>
        <translation>hoog niveau, grote wens</translation>
    </message>
    <message>
        <source>About the company</source>
        <translation>Over het bedrijf</translation>
    </message>
    <message>
        <source>A number that means nothing outside this dossier, so that a company counts once</source>
        <translation>Een nummer dat buiten dit dossier niets zegt, zodat een bedrijf één keer meetelt</translation>
    </message>
    <message>
        <source>Year of the count</source>
        <translation>Jaar van de telling</translation>
    </message>
    <message>
        <source>Which round it is</source>
        <translation>Het hoeveelste meetmoment het is</translation>
    </message>
    <message>
        <source>What the company says of itself</source>
        <translation>Wat het bedrijf van zichzelf zegt</translation>
    </message>
    <message>
        <source>The group picture of the employees</source>
        <translation>Het beeld van de medewerkers</translation>
    </message>
    <message>
        <source>The group picture of: %1</source>
        <translation>Het beeld van de groep: %1</translation>
    </message>
    <message>
        <source>not in it</source>
        <translation>staat er niet in</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spreiding</translation>
    </message>
    <message>
        <source>%1: distance of now and wish</source>
        <translation>%1: afstand tussen nu en de wens</translation>
    </message>
    <message>
        <source>Contribution to the region</source>
        <translation>Bijdrage aan de regio</translation>
    </message>
    <message>
        <source>This is all that goes into the file. No name, no day, no sheet, no sentence of anybody, not how many people were invited.</source>
        <translation>Dit is alles wat in het bestand komt. Geen naam, geen dag, geen losse scan, geen zin van iemand, en niet hoeveel mensen zijn uitgenodigd.</translation>
    </message>
    <message>
        <source>Whoever knows your sector, size and region may guess which company it is. You can leave these out.</source>
        <translation>Wie je sector, omvang en regio kent, kan soms raden welk bedrijf het is. Je kunt ze weglaten.</translation>
    </message>
    <message>
        <source>There is no group picture of the employees, so nothing of them is in it.</source>
        <translation>Er is geen beeld van de medewerkers. Van hen staat er dus niets in.</translation>
    </message>
    <message>
        <source>This contribution has %1 problem(s) and is not counted. Make it anew from the dossier.</source>
        <translation>In deze bijdrage zitten %1 fout(en). Zij telt niet mee. Maak haar opnieuw uit het dossier.</translation>
    </message>
    <message>
        <source>This contribution comes from another questionnaire or edition than %1 and %2, so it is not counted.</source>
        <translation>Deze bijdrage komt uit een andere vragenlijst of uitgave dan %1 en %2. Zij telt niet mee.</translation>
    </message>
    <message>
        <source>This contribution was there before. It is counted once.</source>
        <translation>Deze bijdrage was er al. Zij telt één keer mee.</translation>
    </message>
    <message>
        <source>Another contribution of the same company counts, the newest. A company counts once.</source>
        <translation>Een andere bijdrage van hetzelfde bedrijf telt mee, de nieuwste. Een bedrijf telt één keer.</translation>
    </message>
    <message>
        <source>this figure is finer than steps of %1, as figures of groups are rounded; make the contribution anew</source>
        <translation>dit cijfer is fijner dan stappen van %1, en cijfers van groepen zijn afgerond; maak de bijdrage opnieuw</translation>
    </message>
    <message>
        <source>this figure rests on fewer than %1 people; it may not be in a contribution</source>
        <translation>dit cijfer gaat over minder dan %1 mensen; het mag niet in een bijdrage staan</translation>
    </message>
    <message>
        <source>a spread may only stand here from %1 people on; take it out</source>
        <translation>een spreiding mag hier pas staan vanaf %1 mensen; haal haar weg</translation>
    </message>
    <message>
        <source>figures that belong together rest on different numbers of people; they could give a few people away</source>
        <translation>cijfers die bij elkaar horen gaan over verschillende aantallen mensen; zo zijn een paar mensen te herkennen</translation>
    </message>
    <message>
        <source>an age stands here twice, or a group alone; ages are at least two groups without overlap</source>
        <translation>een leeftijd staat hier dubbel, of er is maar één groep; leeftijden zijn minstens twee groepen die niet overlappen</translation>
    </message>
    <message>
        <source>Learning culture in the region</source>
        <translation>Leercultuur in de regio</translation>
    </message>
    <message>
        <source>Fewer than ten companies: nothing can be shown yet.</source>
        <translation>Minder dan tien bedrijven: er is nog niets te zien.</translation>
    </message>
    <message>
        <source>%1 companies</source>
        <translation>%1 bedrijven</translation>
    </message>
    <message>
        <source>Every figure rests on ten companies or more, and so does every difference of figures. Small groups were joined.</source>
        <translation>Elk cijfer gaat over tien of meer bedrijven, en elk verschil tussen cijfers ook. Kleine groepen zijn samengevoegd.</translation>
    </message>
    <message>
        <source>Companies took part by choice: they do not stand for all companies. The scan has not been validated yet.</source>
        <translation>Bedrijven kozen zelf of ze meededen: ze staan niet voor alle bedrijven. De scan is nog niet gevalideerd.</translation>
    </message>
    <message>
        <source>There are not enough companies yet to answer this.</source>
        <translation>Er zijn nog niet genoeg bedrijven om dit te beantwoorden.</translation>
    </message>
    <message>
        <source>Of all differences between people, %1 to %2 per cent lies between companies; the rest lies within them.</source>
        <translation>Van alle verschillen tussen mensen ligt %1 tot %2 procent tussen bedrijven; de rest ligt binnen bedrijven.</translation>
    </message>
    <message>
        <source>Only companies with ten sheets or more count here: of smaller ones no spread is kept.</source>
        <translation>Hier tellen alleen bedrijven met tien of meer scans: van kleinere is geen spreiding bewaard.</translation>
    </message>
    <message>
        <source>What goes together need not be cause and effect.</source>
        <translation>Wat samengaat, hoeft geen oorzaak en gevolg te zijn.</translation>
    </message>
    <message>
        <source>The small steps that people handed over stay in their own company: they were not given to the region.</source>
        <translation>De kleine stappen die mensen doorgaven blijven in hun eigen bedrijf: ze waren niet voor de regio bedoeld.</translation>
    </message>
    <message>
        <source>Only companies that chose to tell whether there will be another owner.</source>
        <translation>Alleen bedrijven die wilden zeggen of er een andere eigenaar komt.</translation>
    </message>
    <message>
        <source>What employees say about wishes and plans is not parted here: it is already shown by size and by sector, and three such tables together could give a few companies away.</source>
        <translation>Wat medewerkers over wensen en plannen zeggen, is hier niet gesplitst. Het staat al per omvang en per sector, en uit drie zulke tabellen samen zijn soms een paar bedrijven te herkennen.</translation>
    </message>
    <message>
        <source>Owners only: every one who answered for the company is its owner.</source>
        <translation>Alleen eigenaren: iedereen die voor het bedrijf invulde, is eigenaar.</translation>
    </message>
    <message>
        <source>Each company is compared with itself, so that differences between companies play no part.</source>
        <translation>Elk bedrijf is met zichzelf vergeleken. Verschillen tussen bedrijven spelen dus niet mee.</translation>
    </message>
    <message>
        <source>Companies by level and wish</source>
        <translation>Bedrijven naar niveau en wens</translation>
    </message>
    <message>
        <source>Who usually brings up learning, says the company</source>
        <translation>Wie meestal over leren begint, zegt het bedrijf</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Bedrijven</translation>
    </message>
    <message>
        <source>Number of companies</source>
        <translation>Aantal bedrijven</translation>
    </message>
    <message>
        <source>Number with this answer</source>
        <translation>Aantal met dit antwoord</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Deel</translation>
    </message>
    <message>
        <source>Low level with a large wish: these companies want to, but have no positive learning culture yet.</source>
        <translation>Laag niveau met een grote wens: deze bedrijven willen wel, maar hebben nog geen positieve leercultuur.</translation>
    </message>
    <message>
        <source>The longest bar is who brings up learning most often.</source>
        <translation>De langste balk is wie het vaakst over leren begint.</translation>
    </message>
    <message>
        <source>Answers of fewer than ten companies stand together.</source>
        <translation>Antwoorden van minder dan tien bedrijven staan bij elkaar.</translation>
    </message>
    <message>
        <source>How much of the differences between people lies between companies</source>
        <translation>Hoeveel van de verschillen tussen mensen tussen bedrijven ligt</translation>
    </message>
    <message>
        <source>What goes together with: %1</source>
        <translation>Wat samengaat met: %1</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Samenhang</translation>
    </message>
    <message>
        <source>Surely between</source>
        <translation>Vrijwel zeker tussen</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>zoals het nu is</translation>
    </message>
    <message>
        <source>the other end</source>
        <translation>het andere uiterste</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>%1 (left: %2, right: %3)</source>
        <translation>%1 (links: %2, rechts: %3)</translation>
    </message>
    <message>
        <source>Every difference can be chance.</source>
        <translation>Elk verschil kan toeval zijn.</translation>
    </message>
    <message>
        <source>Greater than chance: %1.</source>
        <translation>Groter dan toeval: %1.</translation>
    </message>
    <message>
        <source>By age, within the same companies</source>
        <translation>Naar leeftijd, binnen dezelfde bedrijven</translation>
    </message>
    <message>
        <source>55 and older, difference</source>
        <translation>55 jaar of ouder, verschil</translation>
    </message>
    <message>
        <source>Only companies whose group picture tells these ages apart.</source>
        <translation>Alleen bedrijven waar het beeld van de groep deze leeftijden apart laat zien.</translation>
    </message>
    <message>
        <source>Level of the learning culture and size of the wish</source>
        <translation>Niveau van de leercultuur en grootte van de wens</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Size of the wish</source>
        <translation>Grootte van de wens</translation>
    </message>
    <message>
        <source>Groups at the bottom right want much and have little: there help is wanted most.</source>
        <translation>Groepen rechtsonder willen veel en hebben weinig: daar is hulp het meest gewenst.</translation>
    </message>
    <message>
        <source>Up: mean of the five conditions, %1 is the border. To the right: how far the wish lies from now, %2 of 6 is the border.</source>
        <translation>Omhoog: gemiddelde van de vijf voorwaarden, de grens is %1. Naar rechts: hoe ver de wens van nu af ligt, de grens is %2 van 6.</translation>
    </message>
    <message>
        <source>In what do companies differ?</source>
        <translation>Waarin verschillen bedrijven?</translation>
    </message>
    <message>
        <source>Who gets learning going in small companies?</source>
        <translation>Wie is de aanjager in kleine bedrijven?</translation>
    </message>
    <message>
        <source>How do owners look at learning?</source>
        <translation>Wat is de visie van ondernemers op scholing?</translation>
    </message>
    <message>
        <source>Do older people put pressure on younger ones?</source>
        <translation>Is er druk van ouderen op jongeren?</translation>
    </message>
    <message>
        <source>How does learning work for people of 55 and older?</source>
        <translation>Hoe werkt leercultuur voor 55+?</translation>
    </message>
    <message>
        <source>What does the learning culture mean when a company changes hands?</source>
        <translation>Wat betekent leercultuur bij overdracht van een bedrijf?</translation>
    </message>
    <message>
        <source>%1: now</source>
        <translation>%1: nu</translation>
    </message>
    <message>
        <source>%1: wish</source>
        <translation>%1: wens</translation>
    </message>
    <message>
        <source>%1: from now to wish</source>
        <translation>%1: van nu naar wens</translation>
    </message>
    <message>
        <source>How far the wish lies from now, over all contrasts</source>
        <translation>Hoe ver de wens van nu af ligt, over alle contrasten</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>Alle bedrijven</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>Naar omvang</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>Naar sector</translation>
    </message>
    <message>
        <source>Owners and others</source>
        <translation>Eigenaren en anderen</translation>
    </message>
    <message>
        <source>By change of hands</source>
        <translation>Naar overdracht</translation>
    </message>
    <message>
        <source>Other sectors together</source>
        <translation>Andere sectoren samen</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 mensen</translation>
    </message>
    <message>
        <source>everyone else</source>
        <translation>alle anderen</translation>
    </message>
    <message>
        <source>high level, small wish</source>
        <translation>hoog niveau, kleine wens</translation>
    </message>
    <message>
        <source>low level, small wish</source>
        <translation>laag niveau, kleine wens</translation>
    </message>
    <message>
        <source>Is everyone who answered for the company its owner?</source>
        <translation>Is iedereen die voor het bedrijf invulde eigenaar?</translation>
    </message>
    <message>
        <source>owners only</source>
        <translation>alleen eigenaren</translation>
    </message>
    <message>
        <source>others too</source>
        <translation>ook anderen</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Hoe het ervoor staat</translation>
    </message>
    <message>
        <source>Points of 100</source>
        <translation>Punten (van 100)</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Voordat jullie beginnen</translation>
    </message>
    <message>
        <source>%1: highest %3 with “%2”, lowest %5 with “%4”. %6</source>
        <translation>%1: hoogst %3 bij “%2”, laagst %5 bij “%4”. %6</translation>
    </message>
    <message>
        <source>The pale bar shows where the mean surely lies. The table says which differences are greater than chance.</source>
        <translation>De lichte balk laat zien waar het gemiddelde vrijwel zeker ligt. In de tabel staat welk verschil groter is dan toeval.</translation>
    </message>
    <message>
        <source>Mark: mean of the companies. Between brackets: number of companies.</source>
        <translation>Teken: gemiddelde van de bedrijven. Tussen haakjes: aantal bedrijven.</translation>
    </message>
    <message>
        <source>A group of few companies can lie elsewhere by chance. The pale bars at question 1 show how far.</source>
        <translation>Een groep met weinig bedrijven kan door toeval ergens anders liggen. De lichte balken bij vraag 1 laten zien hoe ver.</translation>
    </message>
    <message>
        <source>the same as last time</source>
        <translation>hetzelfde als de vorige keer</translation>
    </message>
    <message>
        <source>Nobody has read a single scan: the program counted them once and threw them away.</source>
        <translation>Niemand heeft een losse scan gelezen. Het programma telde alles één keer en gooide de losse scans weg.</translation>
    </message>
    <message>
        <source>Do you read with a screen reader? The web page of this report is made for that.</source>
        <translation>Lees je met een voorleesprogramma? De webpagina van dit verslag is daarvoor gemaakt.</translation>
    </message>
    <message>
        <source>This is how the company sees itself. How the employees see it stands in “Our mirror”.</source>
        <translation>Zo kijkt het bedrijf naar zichzelf. Hoe de medewerkers kijken, staat in “Onze spiegel”.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>nog open</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>losgelaten</translation>
    </message>
    <message>
        <source>The mark is now, the arrow head is the wish.</source>
        <translation>Het teken is nu, de pijlpunt is de wens.</translation>
    </message>
    <message>
        <source>○ company · ◆ employees. The mark is now, the arrow head is the wish.</source>
        <translation>○ bedrijf · ◆ medewerkers. Het teken is nu, de pijlpunt is de wens.</translation>
    </message>
    <message>
        <source>○ company · ◆ employees. The pale bar shows how sure it is.</source>
        <translation>○ bedrijf · ◆ medewerkers. De lichte balk laat zien hoe zeker het is.</translation>
    </message>
    <message>
        <source>○ company · ◆ employees.</source>
        <translation>○ bedrijf · ◆ medewerkers.</translation>
    </message>
    <message>
        <source>Dream: what is your wish?</source>
        <translation>Droom: wat wil jij?</translation>
    </message>
    <message>
        <source>The mark is now, the arrow head is your wish.</source>
        <translation>Het teken is nu, de pijlpunt is jouw wens.</translation>
    </message>
    <message>
        <source>people often choose “I do not know” for %1 (%2% of the answers)</source>
        <translation>mensen bij %1 vaak “weet ik niet” kiezen (%2% van de antwoorden)</translation>
    </message>
    <message>
        <source>%1 or %2: people wish different sides (%3% and %4%).</source>
        <translation>%1 of %2: mensen willen verschillende kanten op (%3% en %4%).</translation>
    </message>
    <message>
        <source>About %1% of the answers was: I do not know (in tens, from %2 people on).</source>
        <translation>Ongeveer %1% van de antwoorden was: weet ik niet (in tientallen, vanaf %2 mensen).</translation>
    </message>
    <message>
        <source>A share of %1 companies can lie up to %2% higher or lower by chance.</source>
        <translation>Een deel van %1 bedrijven kan door toeval tot %2% hoger of lager liggen.</translation>
    </message>
    <message>
        <source>A share of %1 companies can lie up to %2% higher or lower by chance, one of %3 companies up to %4%.</source>
        <translation>Een deel van %1 bedrijven kan door toeval tot %2% hoger of lager liggen, een deel van %3 bedrijven tot %4%.</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>hetzelfde</translation>
    </message>
    <message>
        <source>%1 (greater than chance)</source>
        <translation>%1 (groter dan toeval)</translation>
    </message>
    <message>
        <source>%1 (can be chance)</source>
        <translation>%1 (kan toeval zijn)</translation>
    </message>
    <message>
        <source>Under each condition stands the difference with last time.</source>
        <translation>Onder elke voorwaarde staat het verschil met de vorige keer.</translation>
    </message>
    <message>
        <source>that holds here too.</source>
        <translation>dat geldt hier ook.</translation>
    </message>
    <message>
        <source>What: ____________________________________________________________</source>
        <translation>Wat: ____________________________________________________________</translation>
    </message>
    <message>
        <source>Who: ______________________________   When: __________________</source>
        <translation>Wie: ______________________________   Wanneer: __________________</translation>
    </message>
    <message>
        <source>Left (%1)</source>
        <translation>Links (%1)</translation>
    </message>
    <message>
        <source>Right (%1)</source>
        <translation>Rechts (%1)</translation>
    </message>
    <message>
        <source>Everybody&apos;s now and wish</source>
        <translation>Nu en wens van iedereen</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 nu</translation>
    </message>
    <message>
        <source>%1 wish</source>
        <translation>%1 wens</translation>
    </message>
</context>
</TS>
