<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
<context>
    <name>CliTr</name>
    <message>
        <source>%1: good, edition %2</source>
        <translation>%1: goed, uitgave %2</translation>
    </message>
    <message>
        <source>Usage: leerspiegel-cli %1 %2 [options]

%3

</source>
        <translation>Gebruik: leerspiegel-cli %1 %2 [opties]

%3

</translation>
    </message>
    <message>
        <source>Language of every sentence</source>
        <translation>Taal van alle zinnen</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Voorbeeld:</translation>
    </message>
    <message>
        <source>Leerspiegel on the command line.

Usage: leerspiegel-cli COMMAND [options]

</source>
        <translation>Leerspiegel op de opdrachtregel.

Gebruik: leerspiegel-cli OPDRACHT [opties]

</translation>
    </message>
    <message>
        <source>leerspiegel-cli COMMAND --help shows the options of a command and an example.</source>
        <translation>leerspiegel-cli OPDRACHT --help laat de opties van een opdracht en een voorbeeld zien.</translation>
    </message>
    <message>
        <source>leerspiegel-cli %1 --help shows what is possible.</source>
        <translation>leerspiegel-cli %1 --help laat zien wat er kan.</translation>
    </message>
    <message>
        <source>This command needs: %1</source>
        <translation>Deze opdracht heeft nodig: %1</translation>
    </message>
    <message>
        <source>--format is one of: %1</source>
        <translation>--format is een van: %1</translation>
    </message>
    <message>
        <source>--chart is one of: %1</source>
        <translation>--chart is een van: %1</translation>
    </message>
    <message>
        <source>--employees and --seed take a whole number.</source>
        <translation>--employees en --seed vragen een heel getal.</translation>
    </message>
    <message>
        <source>The example is in %1. Its passphrase is %2</source>
        <translation>Het voorbeeld staat in %1. De wachtzin is %2</translation>
    </message>
    <message>
        <source>Company: %1
Made on: %2
Rounds: %3
</source>
        <translation>Bedrijf: %1
Gemaakt op: %2
Meetmomenten: %3
</translation>
    </message>
    <message>
        <source>Give the company&apos;s name with --name.</source>
        <translation>Geef de naam van het bedrijf met --name.</translation>
    </message>
    <message>
        <source>The dossier is made. Write this recovery code down and keep it apart: %1</source>
        <translation>Het dossier is gemaakt. Schrijf deze herstelcode op en bewaar hem apart: %1</translation>
    </message>
    <message>
        <source>Give --answers; --perspective is individual or company.</source>
        <translation>Geef --answers; --perspective is individual of company.</translation>
    </message>
    <message>
        <source>%1: taken in</source>
        <translation>%1: opgenomen</translation>
    </message>
    <message>
        <source>This scan is in the box.</source>
        <translation>Deze scan zit in de stembus.</translation>
    </message>
    <message>
        <source>This scan is not handed in yet.</source>
        <translation>Deze scan is nog niet ingeleverd.</translation>
    </message>
    <message>
        <source>Say how many employees are invited: --invited with a whole number.</source>
        <translation>Zeg hoeveel medewerkers zijn uitgenodigd: --invited met een heel getal.</translation>
    </message>
    <message>
        <source>Recovery code of the teller, to write down: %1</source>
        <translation>Herstelcode van de teller, om op te schrijven: %1</translation>
    </message>
    <message>
        <source>Give --invited with a higher number, or --output for an invitation file, or both.</source>
        <translation>Geef --invited met een hoger aantal, of --output voor een uitnodigingsbestand, of allebei.</translation>
    </message>
    <message>
        <source>Counted: %1. Damaged or not recognised: %2. Lent: %3.</source>
        <translation>Geteld: %1. Beschadigd of niet herkend: %2. Uitgeleend: %3.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>geteld</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>gewist</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>afgelast</translation>
    </message>
    <message>
        <source>%1  %2  %3  invited: %4</source>
        <translation>%1  %2  %3  uitgenodigd: %4</translation>
    </message>
    <message>
        <source>  in the box: %1</source>
        <translation>  in de stembus: %1</translation>
    </message>
    <message>
        <source>  company scans: %1</source>
        <translation>  bedrijfsscans: %1</translation>
    </message>
    <message>
        <source>Give --questionnaire and --answers; --format is json or csv.</source>
        <translation>Geef --questionnaire en --answers; --format is json of csv.</translation>
    </message>
    <message>
        <source>Passphrase of the dossier:</source>
        <translation>Wachtzin van het dossier:</translation>
    </message>
    <message>
        <source>Passphrase of the teller:</source>
        <translation>Wachtzin van de teller:</translation>
    </message>
    <message>
        <source>Personal code:</source>
        <translation>Persoonlijke code:</translation>
    </message>
    <message>
        <source>needs the passphrase</source>
        <translation>heeft de wachtzin nodig</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>klopt</translation>
    </message>
    <message>
        <source>DOES NOT HOLD</source>
        <translation>KLOPT NIET</translation>
    </message>
    <message>
        <source>FILE…</source>
        <translation>BESTAND…</translation>
    </message>
    <message>
        <source>DOSSIER</source>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>What to make (text)</source>
        <translation>Wat er gemaakt wordt (text)</translation>
    </message>
    <message>
        <source>Write to this file</source>
        <translation>Schrijf naar dit bestand</translation>
    </message>
    <message>
        <source>Id of the round; the last counted one when left out</source>
        <translation>Id van het meetmoment; zonder: het laatst getelde</translation>
    </message>
    <message>
        <source>Seven spokes instead of five</source>
        <translation>Zeven assen in plaats van vijf</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>BESTAND</translation>
    </message>
    <message>
        <source>Makes a complete example dossier with two counted rounds.</source>
        <translation>Maakt een compleet voorbeelddossier met twee getelde meetmomenten.</translation>
    </message>
    <message>
        <source>How many employees answered (27)</source>
        <translation>Hoeveel medewerkers hebben meegedaan (27)</translation>
    </message>
    <message>
        <source>Another number makes other answers (1)</source>
        <translation>Een ander getal maakt andere antwoorden (1)</translation>
    </message>
    <message>
        <source>Says what a dossier holds, without a passphrase.</source>
        <translation>Zegt wat er in een dossier zit, zonder wachtzin.</translation>
    </message>
    <message>
        <source>Makes a new dossier and shows its recovery code once.</source>
        <translation>Maakt een nieuw dossier en toont één keer de herstelcode.</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>Naam van het bedrijf</translation>
    </message>
    <message>
        <source>Who holds the passphrase, as employees read it</source>
        <translation>Wie de wachtzin heeft, zoals medewerkers het lezen</translation>
    </message>
    <message>
        <source>Id of the round; the open one when left out</source>
        <translation>Id van het meetmoment; zonder: het open meetmoment</translation>
    </message>
    <message>
        <source>Hands in filled-in scans from a CSV file into the open round.</source>
        <translation>Levert ingevulde scans uit een CSV-bestand in bij het open meetmoment.</translation>
    </message>
    <message>
        <source>A CSV file as for score; background and open questions may have columns too</source>
        <translation>Een CSV-bestand zoals bij score; achtergrond en open vragen mogen ook een kolom hebben</translation>
    </message>
    <message>
        <source>Whose scans these are (individual)</source>
        <translation>Van wie deze scans zijn (individual)</translation>
    </message>
    <message>
        <source>Write the personal codes to this file</source>
        <translation>Schrijf de persoonlijke codes naar dit bestand</translation>
    </message>
    <message>
        <source>DOSSIER FILE…</source>
        <translation>DOSSIER BESTAND…</translation>
    </message>
    <message>
        <source>Takes in sealed response files of employees on other computers.</source>
        <translation>Neemt verzegelde antwoordbestanden van medewerkers op andere computers op.</translation>
    </message>
    <message>
        <source>Shows one&apos;s own scan to who has the personal code.</source>
        <translation>Toont de eigen scan aan wie de persoonlijke code heeft.</translation>
    </message>
    <message>
        <source>Takes one&apos;s own scan out of the box with the personal code.</source>
        <translation>Haalt de eigen scan met de persoonlijke code uit de stembus.</translation>
    </message>
    <message>
        <source>Opens a round; prints its id and, by invitation, the slips.</source>
        <translation>Opent een meetmoment; toont de id en, op uitnodiging, de codes van de strookjes.</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>Naam van het meetmoment</translation>
    </message>
    <message>
        <source>How many employees are invited</source>
        <translation>Hoeveel medewerkers zijn uitgenodigd</translation>
    </message>
    <message>
        <source>Fewest people behind any figure (5, or more)</source>
        <translation>Minste aantal mensen achter elk cijfer (5 of meer)</translation>
    </message>
    <message>
        <source>Background question to cut by; may be given again</source>
        <translation>Achtergrondvraag om op te splitsen; mag vaker</translation>
    </message>
    <message>
        <source>Only with an invitation slip</source>
        <translation>Alleen met een uitnodigingsstrookje</translation>
    </message>
    <message>
        <source>Who holds the second key</source>
        <translation>Wie de tweede sleutel heeft</translation>
    </message>
    <message>
        <source>Slips for company scans without the passphrase</source>
        <translation>Strookjes voor bedrijfsscans zonder de wachtzin</translation>
    </message>
    <message>
        <source>Raises the number invited, or writes the invitation file for other PCs.</source>
        <translation>Verhoogt het aantal uitgenodigden, of schrijft het uitnodigingsbestand voor andere computers.</translation>
    </message>
    <message>
        <source>The new, higher number</source>
        <translation>Het nieuwe, hogere aantal</translation>
    </message>
    <message>
        <source>Where the invitation file goes</source>
        <translation>Waar het uitnodigingsbestand komt</translation>
    </message>
    <message>
        <source>Opens the ballot box once, counts, and erases the single sheets.</source>
        <translation>Opent de stembus één keer, telt, en wist de losse scans.</translation>
    </message>
    <message>
        <source>Erase everything and count nothing</source>
        <translation>Wis alles en tel niets</translation>
    </message>
    <message>
        <source>Calls a round off: everything erased, nothing counted.</source>
        <translation>Gelast een meetmoment af: alles gewist, niets geteld.</translation>
    </message>
    <message>
        <source>Lists the rounds of a dossier, without a passphrase.</source>
        <translation>Noemt de meetmomenten van een dossier, zonder wachtzin.</translation>
    </message>
    <message>
        <source>Scores the answers of many respondents from a CSV file.</source>
        <translation>Scoort de antwoorden van veel deelnemers uit een CSV-bestand.</translation>
    </message>
    <message>
        <source>The questionnaire</source>
        <translation>De vragenlijst</translation>
    </message>
    <message>
        <source>A CSV file: respondent and a column for each item; empty is not answered, ? is I do not know</source>
        <translation>Een CSV-bestand: respondent en een kolom per vraag; leeg is niet ingevuld, ? is weet ik niet</translation>
    </message>
    <message>
        <source>What to print (json)</source>
        <translation>Wat er getoond wordt (json)</translation>
    </message>
    <message>
        <source>File whose first line is the passphrase</source>
        <translation>Bestand met de wachtzin op de eerste regel</translation>
    </message>
    <message>
        <source>File whose first line is the teller&apos;s passphrase</source>
        <translation>Bestand met de wachtzin van de teller op de eerste regel</translation>
    </message>
    <message>
        <source>File whose first line is the personal code</source>
        <translation>Bestand met de persoonlijke code op de eerste regel</translation>
    </message>
    <message>
        <source>The tables are those of this program</source>
        <translation>De tabellen zijn die van dit programma</translation>
    </message>
    <message>
        <source>The database is whole</source>
        <translation>De database is heel</translation>
    </message>
    <message>
        <source>All sealed rows of one kind are equally long</source>
        <translation>Alle verzegelde rijen van één soort zijn even lang</translation>
    </message>
    <message>
        <source>Free pages are clean</source>
        <translation>Lege pagina&apos;s zijn schoon</translation>
    </message>
    <message>
        <source>The file is tidied: its layout tells nothing</source>
        <translation>Het bestand is opgeruimd: de indeling verraadt niets</translation>
    </message>
    <message>
        <source>No times finer than a day</source>
        <translation>Geen tijden preciezer dan een dag</translation>
    </message>
    <message>
        <source>No journal is left behind</source>
        <translation>Er is geen journaal achtergebleven</translation>
    </message>
    <message>
        <source>No order of arrival</source>
        <translation>Geen volgorde van binnenkomst</translation>
    </message>
    <message>
        <source>The rules of every round are unchanged</source>
        <translation>De regels van elk meetmoment zijn onveranderd</translation>
    </message>
    <message>
        <source>The kept questionnaires are whole</source>
        <translation>De bewaarde vragenlijsten zijn heel</translation>
    </message>
    <message>
        <source>Every sheet in the box has the length of its round</source>
        <translation>Elke scan in de stembus heeft de lengte van zijn meetmoment</translation>
    </message>
    <message>
        <source>Nothing is left of the sheets of closed rounds</source>
        <translation>Van de scans van gesloten meetmomenten is niets over</translation>
    </message>
    <message>
        <source>Stored results carry the mark of this dossier</source>
        <translation>Bewaarde uitkomsten dragen het merk van dit dossier</translation>
    </message>
    <message>
        <source>Proves on the file what can be proven: nothing readable, no times, no order.</source>
        <translation>Bewijst aan het bestand wat te bewijzen is: niets leesbaar, geen tijden, geen volgorde.</translation>
    </message>
    <message>
        <source>A column of the CSV file that names a group; adds figures of each group and ICC(1) and ICC(2)</source>
        <translation>Een kolom van het CSV-bestand die een groep noemt; geeft ook cijfers per groep en ICC(1) en ICC(2)</translation>
    </message>
    <message>
        <source>Give --questionnaire and --answers; --group-by is the name of a column.</source>
        <translation>Geef --questionnaire en --answers; --group-by is de naam van een kolom.</translation>
    </message>
    <message>
        <source>Computes research statistics of the answers in a CSV file: reliability, agreement, groups.</source>
        <translation>Berekent cijfers voor onderzoek uit de antwoorden in een CSV-bestand: betrouwbaarheid, overeenstemming, groepen.</translation>
    </message>
    <message>
        <source>COLUMN</source>
        <translation>KOLOM</translation>
    </message>
    <message>
        <source>These rules are for other questionnaires than those of this round; choose rules that fit.</source>
        <translation>Deze regels horen bij andere vragenlijsten dan die van dit meetmoment; kies regels die passen.</translation>
    </message>
    <message>
        <source>Advises on the last counted round: strengths, talk topics and at most two options.</source>
        <translation>Geeft advies bij het laatste getelde meetmoment: sterke punten, gespreksonderwerpen en hoogstens twee oplossingsrichtingen.</translation>
    </message>
    <message>
        <source>Every rule with its figures, and how it came out</source>
        <translation>Elke regel met de cijfers, en wat eruit kwam</translation>
    </message>
    <message>
        <source>An advice file of your own instead of the built-in one</source>
        <translation>Een eigen adviesbestand in plaats van het ingebouwde</translation>
    </message>
    <message>
        <source>%1: its ids are not looked up; give the questionnaires it names too</source>
        <translation>%1: de id&apos;s zijn niet opgezocht; geef ook de vragenlijsten die het noemt</translation>
    </message>
    <message>
        <source>Checks questionnaire and advice files and names every problem with its place.</source>
        <translation>Controleert vragenlijsten en adviesbestanden en noemt elke fout met de plek.</translation>
    </message>
    <message>
        <source>--width is a whole number from %1 to %2.</source>
        <translation>--width is een heel getal van %1 tot en met %2.</translation>
    </message>
    <message>
        <source>A PDF or PNG goes into a file: give --output.</source>
        <translation>Een PDF of PNG komt in een bestand: geef --output.</translation>
    </message>
    <message>
        <source>Compares company and employees: text, JSON, SVG, HTML, PDF or PNG.</source>
        <translation>Vergelijkt bedrijf en medewerkers: tekst, JSON, SVG, HTML, PDF of PNG.</translation>
    </message>
    <message>
        <source>Which chart as SVG or PNG (radar-both)</source>
        <translation>Welke grafiek als SVG of PNG (radar-both)</translation>
    </message>
    <message>
        <source>Width of the chart, for PNG in pixels (720)</source>
        <translation>Breedte van de grafiek, bij PNG in beeldpunten (720)</translation>
    </message>
    <message>
        <source>--what is one of: %1</source>
        <translation>--what is een van: %1</translation>
    </message>
    <message>
        <source>An export goes into a file: give --output.</source>
        <translation>De cijfers komen in een bestand: geef --output.</translation>
    </message>
    <message>
        <source>--dutch-excel is a form of CSV only.</source>
        <translation>--dutch-excel hoort alleen bij CSV.</translation>
    </message>
    <message>
        <source>Saved in %1. Rows: %2</source>
        <translation>Bewaard in %1. Rijen: %2</translation>
    </message>
    <message>
        <source>Saves the figures of a round for Excel (CSV, XLSX), SPSS (SAV) or another program (JSON).</source>
        <translation>Bewaart de cijfers van een meetmoment voor Excel (CSV, XLSX), SPSS (SAV) of een ander programma (JSON).</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation>Wat je wilt maken</translation>
    </message>
    <message>
        <source>Employees&apos; picture or company&apos;s own answers; both when left out (CSV and SAV hold one: the picture)</source>
        <translation>Het beeld van de medewerkers (picture) of de antwoorden van het bedrijf (company). Laat je het weg, dan allebei; in CSV en SAV past er één: het beeld</translation>
    </message>
    <message>
        <source>CSV for a Dutch Excel: semicolons, decimal commas, words instead of names</source>
        <translation>CSV voor een Nederlandse Excel: puntkomma&apos;s, komma&apos;s in getallen, woorden in plaats van korte namen</translation>
    </message>
    <message>
        <source>Replace the file when it is there already</source>
        <translation>Vervang het bestand als het er al is</translation>
    </message>
    <message>
        <source>--report is one of: %1</source>
        <translation>--report is een van: %1</translation>
    </message>
    <message>
        <source>Which report as HTML or PDF (mirror)</source>
        <translation>Welk rapport als HTML of pdf (mirror)</translation>
    </message>
    <message>
        <source>Give --what, --who and --when with a day like 2027-05-01.</source>
        <translation>Geef --what, --who en --when met een dag zoals 2027-05-01.</translation>
    </message>
    <message>
        <source>There is no such agreement. The command agreements list shows the numbers.</source>
        <translation>Zo&apos;n afspraak is er niet. De opdracht agreements list laat de nummers zien.</translation>
    </message>
    <message>
        <source>Lists the agreements: number, state, day, who, what, about what.</source>
        <translation>Noemt de afspraken: nummer, stand, dag, wie, wat, waarover.</translation>
    </message>
    <message>
        <source>Makes an agreement; at most three are open at a time.</source>
        <translation>Maakt een afspraak; er zijn er hooguit drie tegelijk open.</translation>
    </message>
    <message>
        <source>Which small step</source>
        <translation>Welke kleine stap</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wie het doet</translation>
    </message>
    <message>
        <source>When it is done, like 2027-05-01</source>
        <translation>Wanneer het klaar is, zoals 2027-05-01</translation>
    </message>
    <message>
        <source>Id of a condition, contrast or option</source>
        <translation>Id van een voorwaarde, contrast of oplossingsrichting</translation>
    </message>
    <message>
        <source>DOSSIER NUMBER</source>
        <translation>DOSSIER NUMMER</translation>
    </message>
    <message>
        <source>Marks an agreement as done, or as let go.</source>
        <translation>Zet een afspraak op gedaan, of op losgelaten.</translation>
    </message>
    <message>
        <source>Let go instead of done</source>
        <translation>Losgelaten in plaats van gedaan</translation>
    </message>
    <message>
        <source>Writes the open agreements as a calendar file.</source>
        <translation>Schrijft de open afspraken als agendabestand.</translation>
    </message>
    <message>
        <source>There is nothing called %1 here. --what is one of: %2; with gap: or change: before a condition only that part.</source>
        <translation>Hier is niets dat %1 heet. --what is een van: %2; met gap: of change: voor een voorwaarde alleen dat deel.</translation>
    </message>
    <message>
        <source>--side is one of: %1</source>
        <translation>--side is een van: %1</translation>
    </message>
    <message>
        <source>Explains every shown number down to the questions: how is this calculated?</source>
        <translation>Legt elk getal uit tot en met de vragen: hoe is dit berekend?</translation>
    </message>
    <message>
        <source>A condition or contrast (c2, k3), gap:c2, change:c2, group:QUESTION, certainty, or all (all)</source>
        <translation>Een voorwaarde of contrast (c2, k3), gap:c2, change:c2, group:VRAAG, certainty, of all (all)</translation>
    </message>
    <message>
        <source>Whose numbers (both)</source>
        <translation>Van wie de getallen zijn (both)</translation>
    </message>
    <message>
        <source>--language is nl or en.</source>
        <translation>--language is nl of en.</translation>
    </message>
    <message>
        <source>Choose one of --erase-unread and --without-picture.</source>
        <translation>Kies één van --erase-unread en --without-picture.</translation>
    </message>
    <message>
        <source>With too few scans: keep only the profiles that were lent</source>
        <translation>Bij te weinig scans: bewaar alleen de uitgeleende profielen</translation>
    </message>
    <message>
        <source>File whose first line is the teller&apos;s recovery code</source>
        <translation>Bestand met op de eerste regel de herstelcode van de teller</translation>
    </message>
    <message>
        <source>File with invitation slips, one a line</source>
        <translation>Bestand met uitnodigingsstrookjes, één per regel</translation>
    </message>
    <message>
        <source>Give --answers and, for the sealed files, a folder with --output.</source>
        <translation>Geef --answers en, voor de verzegelde bestanden, een map met --output.</translation>
    </message>
    <message>
        <source>INVITATION</source>
        <translation>UITNODIGING</translation>
    </message>
    <message>
        <source>Makes sealed response files from an invitation, as another computer does.</source>
        <translation>Maakt verzegelde bestanden met antwoorden uit een uitnodiging, zoals op een andere computer.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>MAP</translation>
    </message>
    <message>
        <source>Where the sealed files go; their names are printed</source>
        <translation>Waar de verzegelde bestanden komen; hun namen worden getoond</translation>
    </message>
    <message>
        <source>Nothing can be read where it is sealed</source>
        <translation>Niets is leesbaar waar iets verzegeld is</translation>
    </message>
    <message>
        <source>--%1 is one of: %2</source>
        <translation>--%1 is een van: %2</translation>
    </message>
    <message>
        <source>Makes the contribution of one company to its region and says all that is in it: stored means only, no name and no sheet.</source>
        <translation>Maakt de bijdrage van één bedrijf aan zijn regio en zegt alles wat erin staat: alleen bewaarde gemiddelden, geen naam en geen losse scan.</translation>
    </message>
    <message>
        <source>Leave out: size, sector, region, practical, plan, driver, transfer, older or owners; may be given again</source>
        <translation>Laat weg: size, sector, region, practical, plan, driver, transfer, older of owners; mag vaker</translation>
    </message>
    <message>
        <source>Put in what is left out at first: transfer</source>
        <translation>Neem mee wat anders wegblijft: transfer</translation>
    </message>
    <message>
        <source>Pools contributions of many companies and answers the eight questions. FILE: a contribution, a folder of them, or @ and a list with one a line.</source>
        <translation>Voegt bijdragen van veel bedrijven samen en beantwoordt de acht vragen. BESTAND: een bijdrage, een map ermee, of @ en een lijst met één per regel.</translation>
    </message>
    <message>
        <source>The answers as text, or the own mirror as HTML or PDF (text)</source>
        <translation>De antwoorden als tekst, of de eigen spiegel als HTML of PDF (text)</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAAM</translation>
    </message>
    <message>
        <source>Lend the profile of this one scan to the owner, under this name</source>
        <translation>Leen het beeld van deze ene scan uit aan de eigenaar, onder deze naam</translation>
    </message>
    <message>
        <source>--lend-as takes a name and belongs to one scan: give a file with one row.</source>
        <translation>--lend-as heeft een naam nodig en hoort bij één scan: geef een bestand met één rij.</translation>
    </message>
</context>
</TS>
