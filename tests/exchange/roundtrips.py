#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Whether another program reads in our exports exactly what the stored picture holds.

roundtrips.py make FOLDER LEERSPIEGEL-CLI HOSTILE-BOOK
roundtrips.py python|libreoffice|pspp|r FOLDER
The JSON export is the yardstick (its own numbers are held against the picture by the unit tests). Exit 77: the program
is not on this computer.
"""
import csv
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from xml.etree import ElementTree

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{command[0]} failed:\n{done.stdout}\n{done.stderr}")
    return done


def same(what, got, wanted):
    if got != wanted:
        sys.exit(f"{what}:\n  read   {got!r}\n  wanted {wanted!r}")


def number(text, comma=False):
    """A cell as a number, or None when it is empty."""
    return float(text.replace(",", ".") if comma else text) if text != "" else None


def make(folder, cli, hostile):
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    dossier = os.path.join(folder, "d.leerspiegel")
    made = run(cli, "demo", dossier, "--language", "nl")
    os.environ["LEERSPIEGEL_PASSPHRASE"] = made.stderr.split()[-1]
    for name, options in {
        "all.json": ["--format", "json"], "all.xlsx": ["--format", "xlsx"],
        "picture.csv": ["--format", "csv"], "picture-nl.csv": ["--format", "csv", "--dutch-excel"],
        "picture.sav": ["--format", "sav"], "company.sav": ["--format", "sav", "--what", "company"],
        "company.csv": ["--format", "csv", "--what", "company"],
    }.items():
        run(cli, "export", dossier, *options, "--output", os.path.join(folder, name), "--language", "nl")
    run(hostile, folder)


class Exports:
    def __init__(self, folder, scratch):
        self.folder = folder
        self.scratch = scratch
        self.book = self.json("all.json")
        self.hostile = self.json("hostile.json")["tables"][0]

    def own(self, name):
        """A place for what the other program writes."""
        return os.path.join(self.scratch, name)

    def path(self, name):
        return os.path.join(self.folder, name)

    def json(self, name):
        with open(self.path(name), encoding="utf-8") as file:
            return json.load(file)

    def table(self, name):
        return next(table for table in self.book["tables"] if table["name"] == name)

    def figures(self):
        """Every figure of the picture: (group, id, measure) to a number, missing ones left out."""
        found = {}
        for name in ("scales", "contrasts", "items"):
            for row in self.table(name)["data"]:
                for column in ("value", "n", "halfWidth", "spread", "dontKnowPercent", "left", "middle", "right"):
                    if row.get(column) is not None:
                        found[(row.get("group", "alle medewerkers"), row["id"], column)] = row[column]
                if row.get("agreement") is not None:
                    found[(row.get("group"), row["id"], "agreement")] = {"alike": 1, "different": 2}[row["agreement"]]
        return found


def shown(column, value):
    """A JSON value as a person reads it in a spreadsheet."""
    values = column.get("values", {})
    codes = values and not all(key.lstrip("-").isdigit() or key == "?" for key in values)
    return values.get(value, value) if codes else value


def check_rows_stated(exports):
    counted = {row["id"]: row["value"] for row in exports.table("about")["data"]}
    for table in exports.book["tables"]:
        same(f"rows of {table['name']}", len(table["data"]), table["rows"])
        if table["name"] != "about":
            same(f"rows stated of {table['name']}", counted["rows." + table["name"]], table["rows"])


def check_csv(exports, name, separator, comma):
    with open(exports.path(name), encoding="utf-8-sig", newline="") as file:
        records = list(csv.reader(file, delimiter=separator))
    header, rows = records[0], records[1:]
    names = "subject cut group id title measure leftPole rightPole value n halfWidth spread agreement dontKnowPercent left middle right".split()
    same(f"columns of {name}", len(header), len(names) + 2)
    same(f"rows of {name}", [row[:2] for row in rows], [[str(i + 1), str(len(rows))] for i in range(len(rows))])
    found = {}
    for row in rows:
        cells = dict(zip(names, row[2:]))
        for column in ("value", "n", "halfWidth", "spread", "dontKnowPercent", "left", "middle", "right"):
            if cells[column] != "":
                found[(cells["group"], cells["id"], column)] = number(cells[column], comma)
        if cells["agreement"]:
            found[(cells["group"], cells["id"], "agreement")] = 1 if cells["agreement"] in ("alike", "mensen denken hetzelfde") else 2
    same(f"figures of {name}", found, exports.figures())
    sentences = sorted(row[6] for row in rows if row[2] in ("sentences", "Zinnen van medewerkers"))
    same(f"sentences of {name}", sentences, sorted(row["title"] for row in exports.table("sentences")["data"]))


def unescaped(text):
    """Spreadsheets write control characters as _x000D_."""
    return re.sub("_x([0-9A-F]{4})_", lambda code: chr(int(code.group(1), 16)), text)


def xlsx_sheets(path):
    """Sheet by sheet its rows of typed cells, read without any spreadsheet program."""
    with zipfile.ZipFile(path) as archive:
        if archive.testzip() is not None:
            sys.exit("the spreadsheet is damaged")
        shared = [
            "".join(text.text or "" for text in item.iter(SHEET + "t"))
            for item in ElementTree.fromstring(archive.read("xl/sharedStrings.xml")).iter(SHEET + "si")
        ]
        workbook = ElementTree.fromstring(archive.read("xl/workbook.xml"))
        for index, sheet in enumerate(workbook.iter(SHEET + "sheet"), 1):
            rows = []
            for row in ElementTree.fromstring(archive.read(f"xl/worksheets/sheet{index}.xml")).iter(SHEET + "row"):
                cells = {}
                for cell in row.iter(SHEET + "c"):
                    if cell.find(SHEET + "f") is not None:
                        sys.exit(f"a formula in {sheet.get('name')} {cell.get('r')}")
                    value = cell.find(SHEET + "v")
                    letters = cell.get("r").rstrip("0123456789")
                    column = 0
                    for letter in letters:
                        column = column * 26 + ord(letter) - 64
                    if value is not None:
                        cells[column - 1] = unescaped(shared[int(value.text)]) if cell.get("t") == "s" else float(value.text)
                rows.append(cells)
            yield sheet.get("name"), rows
        core = archive.read("docProps/core.xml").decode()
        if "T00:00:00Z" not in core:
            sys.exit(f"a time finer than the day: {core}")


def check_xlsx(path, tables):
    for (name, rows), table in zip(xlsx_sheets(path), tables):
        same(f"header of {name}", [rows[0].get(i) for i in range(len(table["columns"]))], [column["title"] for column in table["columns"]])
        for index, row in enumerate(table["data"]):
            wanted = [shown(column, row[column["name"]]) for column in table["columns"]]
            same(f"row {index + 1} of {name}", [rows[index + 1].get(i) for i in range(len(wanted))], wanted)
        same(f"rows of {name}", len(rows) - 1, table["rows"])


def check_python(exports):
    check_rows_stated(exports)
    check_csv(exports, "picture.csv", ",", False)
    check_csv(exports, "picture-nl.csv", ";", True)
    check_xlsx(exports.path("all.xlsx"), exports.book["tables"])
    check_xlsx(exports.path("hostile.xlsx"), [exports.hostile])
    charts = [name for name in zipfile.ZipFile(exports.path("all.xlsx")).namelist() if name.endswith(".png")]
    same("charts in the spreadsheet", len(charts), 6)


def libreoffice_csv(exports, names, source=None):
    """What LibreOffice sees, by file name: `source` are the import options of CSV files."""
    out = exports.own("out")
    shutil.rmtree(out, ignore_errors=True)
    options = ["--infilter=" + source] if source else []
    run("libreoffice", f"-env:UserInstallation=file://{exports.own('profile')}", "--headless", *options, "--convert-to",
        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1", "--outdir", out, *names)
    read = {}
    for found in os.listdir(out):
        with open(os.path.join(out, found), encoding="utf-8", newline="") as file:
            read[found] = list(csv.reader(io.StringIO(file.read())))
    return read


def check_sheets(exports):
    sheets = libreoffice_csv(exports, [exports.path("all.xlsx"), exports.path("hostile.xlsx")])
    for table in exports.book["tables"]:
        rows = sheets[f"all-{table['title']}.csv"]
        same(f"rows of {table['title']}", len(rows) - 1, table["rows"])
        for row, wanted in zip(rows[1:], table["data"]):
            for column, cell in zip(table["columns"], row):
                value = shown(column, wanted[column["name"]])
                same(f"{table['title']} {column['name']}", number(cell) if isinstance(value, (int, float)) else cell, "" if value is None else value)
    (rows,) = [rows for name, rows in sheets.items() if name.startswith("hostile-Vijandig")]
    lines = lambda texts: [text.replace("\r\n", "\n").replace("\r", "\n") for text in texts]
    same("hostile texts in the spreadsheet", lines(row[2] for row in rows[1:]), lines(row["zin"] for row in exports.hostile["data"]))


def check_libreoffice(exports):
    check_sheets(exports)
    (rows,) = libreoffice_csv(exports, [exports.path("picture-nl.csv")], "CSV:59,34,76,1,,1043,false,true").values()
    wanted = sorted((row["id"], row["value"]) for name in ("scales", "contrasts") for row in exports.table(name)["data"] if row["value"] is not None)
    subjects = [exports.table(name)["title"] for name in ("scales", "contrasts")]
    same("numbers of the Dutch form", sorted((row[5], number(row[10], True)) for row in rows[1:] if row[2] in subjects and row[10] != ""), wanted)
    # Formulas are evaluated here on purpose: no hostile text may become one, whatever the separator. The control shows that
    # they would be.
    with open(exports.own("control.csv"), "w", encoding="utf-8") as file:
        file.write('"=6*7000"\n')
    ran = "42000"
    for separator in (44, 59, 9):
        read = libreoffice_csv(exports, [exports.own("control.csv"), exports.path("hostile.csv"), exports.path("hostile-nl.csv")],
                               f"CSV:{separator},34,76,1,,1033,false,false,false,false,false,0,true")
        same("a formula that does run", [rows[0][0] for name, rows in read.items() if name.startswith("control")], [ran])
        same("files read", len(read), 3)
        for name, rows in read.items():
            for cell in (cell for row in rows for cell in row if not name.startswith("control")):
                if ran in cell or cell.startswith(("#", "Err:")):
                    sys.exit(f"a formula of {name} ran: {cell!r}")


def spss_name(identifier):
    return identifier.replace("-", "_")


def check_spss(exports, records):
    """`records`: the picture's SPSS file as dictionaries of texts by variable."""
    figures = {}
    for record in records:
        group = record["group"].strip()
        for variable, cell in record.items():
            if variable not in ("cut", "group", "n") and cell.strip() not in ("", "NA", "."):
                figures[(group, variable)] = round(float(cell), 6)
    wanted = {}
    for (group, identifier, column), value in exports.figures().items():
        wanted[(group, spss_name(identifier) + ("" if column == "value" else "." + column))] = value
    same("figures of the SPSS file", figures, wanted)


def check_company(exports, records):
    wanted = exports.table("companyAnswers")
    same("company scans in the SPSS file", len(records), wanted["rows"])
    for record, row in zip(records, wanted["data"]):
        for column in wanted["columns"]:
            value = row[column["name"]]
            if isinstance(value, (int, float)):
                same(column["name"], round(float(record[spss_name(column["name"])]), 6), value)


def records_of(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def check_pspp(exports):
    for name in ("picture", "company", "hostile"):
        run("pspp-convert", exports.path(name + ".sav"), exports.own(name + "-sav.csv"))
    check_spss(exports, records_of(exports.own("picture-sav.csv")))
    check_company(exports, records_of(exports.own("company-sav.csv")))
    same("rows of the hostile table", len(records_of(exports.own("hostile-sav.csv"))), exports.hostile["rows"])
    with open(exports.own("t.sps"), "w", encoding="utf-8") as file:
        file.write(f"GET FILE='{exports.path('company.sav')}'.\nDISPLAY DICTIONARY /VARIABLES=c1_1.\nDISPLAY DOCUMENTS.\n")
    told = run("pspp", exports.own("t.sps")).stdout
    for words in ("helemaal", "weet ik niet", "Aantal rijen: 2"):
        if words not in told:
            sys.exit(f"PSPP does not tell {words!r}:\n{told}")


R_SCRIPT = """
folder <- commandArgs(TRUE)[1]; scratch <- commandArgs(TRUE)[2]
read <- if (requireNamespace("haven", quietly = TRUE)) function(file) as.data.frame(haven::zap_labels(haven::read_sav(file, user_na = TRUE))) else
  function(file) foreign::read.spss(file, to.data.frame = TRUE, use.value.labels = FALSE)
for (name in c("picture", "company"))
  write.csv(read(file.path(folder, paste0(name, ".sav"))), file.path(scratch, paste0(name, "-r.csv")), row.names = FALSE, na = "")
labels <- attr(suppressWarnings(foreign::read.spss(file.path(folder, "company.sav"))), "label.table")
stopifnot(names(labels$c1_1)[labels$c1_1 == "5"] == "helemaal")
plain <- read.csv(file.path(folder, "picture.csv"))
stopifnot(nrow(plain) == plain$rows[1], is.numeric(plain$value))
dutch <- read.csv2(file.path(folder, "picture-nl.csv"), fileEncoding = "UTF-8-BOM")
stopifnot(nrow(dutch) == nrow(plain), is.numeric(dutch[[11]]), isTRUE(all.equal(dutch[[11]], plain$value)))
"""


def check_r(exports):
    with open(exports.own("t.R"), "w", encoding="utf-8") as file:
        file.write(R_SCRIPT)
    run("Rscript", "--vanilla", exports.own("t.R"), exports.folder, exports.scratch)
    check_spss(exports, records_of(exports.own("picture-r.csv")))
    check_company(exports, records_of(exports.own("company-r.csv")))


def there(program):
    if program == "r":
        return shutil.which("Rscript") and subprocess.run(
            ["Rscript", "-e", 'stopifnot(requireNamespace("foreign", quietly = TRUE))'], capture_output=True).returncode == 0
    return program == "python" or shutil.which({"pspp": "pspp-convert"}.get(program, program))


def main():
    program, folder, *tools = sys.argv[1:]
    if program == "make":
        make(folder, *tools)
        return
    if not there(program):
        print(f"Skipped: {program} is not on this computer.")
        sys.exit(77)
    with tempfile.TemporaryDirectory(prefix="leerspiegel-test.") as scratch:
        {"python": check_python, "libreoffice": check_libreoffice, "pspp": check_pspp, "r": check_r}[program](Exports(folder, scratch))
    print(f"{program} reads what was written.")


main()
