// SPDX-License-Identifier: EUPL-1.2
#include "report/ErrorText.h"

#include "report/Tr.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace leerspiegel::report {

using base::ErrorCode;

namespace {

/// One sentence or two; %1 to %3 are the error's arguments. The place stands before it.
struct Sentence
{
    ErrorCode code;
    const char* text;
};

constexpr std::array sentences{
    Sentence{ErrorCode::FileMissing, QT_TRANSLATE_NOOP("ReportTr", "This file is not there. Look whether its name and folder are right.")},
    Sentence{ErrorCode::FileUnreadable,
             QT_TRANSLATE_NOOP("ReportTr", "This file cannot be read. Look whether it is a file and whether you may open it.")},
    Sentence{ErrorCode::FileEmpty, QT_TRANSLATE_NOOP("ReportTr", "This file is empty. Choose another one.")},
    Sentence{ErrorCode::FileTooLarge,
             QT_TRANSLATE_NOOP("ReportTr", "This file is too large: at most %1 bytes are read. Choose the right file.")},
    Sentence{ErrorCode::FileNotWritten,
             QT_TRANSLATE_NOOP("ReportTr", "The file could not be saved here. Nothing was changed. Choose another folder.")},
    Sentence{ErrorCode::FileExists, QT_TRANSLATE_NOOP("ReportTr", "There is a file with this name already. Choose another name.")},
    Sentence{ErrorCode::WrongKind,
             QT_TRANSLATE_NOOP("ReportTr", "This is another kind of file than is needed here (%1). Choose the right file.")},
    Sentence{ErrorCode::WrongEncoding, QT_TRANSLATE_NOOP("ReportTr", "This text is not stored as UTF-8. Save it again as UTF-8.")},
    Sentence{ErrorCode::NewerVersion,
             QT_TRANSLATE_NOOP(
                 "ReportTr", "This was made by a newer version of Leerspiegel (%1, this one knows up to %2). Install the newer version.")},
    Sentence{ErrorCode::JsonMalformed, QT_TRANSLATE_NOOP("ReportTr", "This is not valid JSON. Mend the text at this place.")},
    Sentence{ErrorCode::QuestionnaireInvalid,
             QT_TRANSLATE_NOOP("ReportTr", "The questionnaire has %1 problem(s). leerspiegel-cli check names them all.")},
    Sentence{
        ErrorCode::CsvMalformed,
        QT_TRANSLATE_NOOP(
            "ReportTr", "There is a quote in the wrong place, or one that is not closed. Close it, or write a quote within a cell twice.")},
    Sentence{ErrorCode::CsvCellCount,
             QT_TRANSLATE_NOOP("ReportTr",
                               "This line has %1 cells and the header line has %2. Give every line as many cells as the header line.")},
    Sentence{
        ErrorCode::CsvTooLarge,
        QT_TRANSLATE_NOOP(
            "ReportTr",
            "This line is too large: at most %1 columns, %2 bytes in a cell and %3 bytes in a line. Look whether a quote is not closed.")},
    Sentence{ErrorCode::CsvTooManyGroups,
             QT_TRANSLATE_NOOP("ReportTr",
                               "The column %1 names more than %2 groups. Choose a column that says to which group someone belongs.")},
    Sentence{ErrorCode::CsvColumnMissing,
             QT_TRANSLATE_NOOP("ReportTr", "The column %1 is missing. Every item of the questionnaire needs a column.")},
    Sentence{ErrorCode::CsvColumnTwice, QT_TRANSLATE_NOOP("ReportTr", "The column %1 is there twice. Keep one of them.")},
    Sentence{
        ErrorCode::CsvValueOutOfRange,
        QT_TRANSLATE_NOOP("ReportTr", "%1: the answer lies outside %2 to %3. Mend it, leave it empty, or write ? for \"I do not know\".")},
    Sentence{
        ErrorCode::CsvValueNotANumber,
        QT_TRANSLATE_NOOP("ReportTr", "%1: the answer is no whole number. Mend it, leave it empty, or write ? for \"I do not know\".")},
    Sentence{ErrorCode::ContributionInvalid,
             QT_TRANSLATE_NOOP("ReportTr", "This contribution has %1 problem(s) and is not counted. Make it anew from the dossier.")},
    Sentence{ErrorCode::OtherEdition,
             QT_TRANSLATE_NOOP("ReportTr",
                               "This contribution comes from another questionnaire or edition than %1 and %2, so it is not counted.")},
    Sentence{ErrorCode::CountedOnce, QT_TRANSLATE_NOOP("ReportTr", "This contribution was there before. It is counted once.")},
    Sentence{ErrorCode::NewerCounts,
             QT_TRANSLATE_NOOP("ReportTr", "Another contribution of the same company counts, the newest. A company counts once.")},
    Sentence{ErrorCode::NotADossier,
             QT_TRANSLATE_NOOP("ReportTr", "This is no dossier of Leerspiegel. Choose a file that ends in .leerspiegel.")},
    Sentence{ErrorCode::DossierDamaged,
             QT_TRANSLATE_NOOP("ReportTr", "The dossier is damaged here and is not used further. Take the last copy of it.")},
    Sentence{ErrorCode::DossierBusy, QT_TRANSLATE_NOOP("ReportTr", "Another program is using the dossier. Wait a moment and try again.")},
    Sentence{ErrorCode::DossierReadOnly,
             QT_TRANSLATE_NOOP("ReportTr", "The dossier can only be read here. Copy it to a folder in which you may write.")},
    Sentence{
        ErrorCode::DossierMoved,
        QT_TRANSLATE_NOOP(
            "ReportTr", "The dossier was moved or replaced while it was open. Close it and open it again; your last change is not in it.")},
    Sentence{ErrorCode::DiskFull,
             QT_TRANSLATE_NOOP("ReportTr", "The disk is full. Make room and try again; what was saved before is safe.")},
    Sentence{ErrorCode::DatabaseFailure,
             QT_TRANSLATE_NOOP("ReportTr", "The dossier could not be read or written. Close the program and try again.")},
    Sentence{ErrorCode::WrongPassphrase,
             QT_TRANSLATE_NOOP("ReportTr", "This passphrase does not fit. Try again; mind capitals and spaces.")},
    Sentence{ErrorCode::PassphraseTooShort,
             QT_TRANSLATE_NOOP("ReportTr", "This passphrase is too short: use at least %1 characters. A few words in a row is fine.")},
    Sentence{ErrorCode::WrongRecoveryCode,
             QT_TRANSLATE_NOOP("ReportTr", "This recovery code does not belong here. Look at the sheet of this dossier.")},
    Sentence{ErrorCode::WrongPersonalCode,
             QT_TRANSLATE_NOOP("ReportTr", "No scan was found with this code. Look at your code and try again.")},
    Sentence{ErrorCode::CodeMistyped, QT_TRANSLATE_NOOP("ReportTr", "There is a typing error in this code. Compare it letter by letter.")},
    Sentence{ErrorCode::WrongToken,
             QT_TRANSLATE_NOOP("ReportTr", "This invitation is not known or was used already. Ask for another slip.")},
    Sentence{ErrorCode::TokenNeeded, QT_TRANSLATE_NOOP("ReportTr", "This scan is by invitation. Type the code of your slip.")},
    Sentence{ErrorCode::TellerNeeded, QT_TRANSLATE_NOOP("ReportTr", "This round has a teller. The teller's own passphrase is needed too.")},
    Sentence{
        ErrorCode::SealingFailed,
        QT_TRANSLATE_NOOP("ReportTr", "The answers could not be sealed, so nothing was handed in. Your draft is still there; try again.")},
    Sentence{ErrorCode::SealBroken, QT_TRANSLATE_NOOP("ReportTr", "The seal is broken: this was changed or damaged. It is not used.")},
    Sentence{ErrorCode::KeyCostRefused,
             QT_TRANSLATE_NOOP("ReportTr",
                               "The lock of this dossier asks for an impossible amount of work. It is not opened; take the last copy.")},
    Sentence{ErrorCode::OutOfMemory,
             QT_TRANSLATE_NOOP("ReportTr", "There is not enough memory free to open the lock. Close other programs and try again.")},
    Sentence{ErrorCode::Locked, QT_TRANSLATE_NOOP("ReportTr", "The dossier is locked. Open it with the passphrase first.")},
    Sentence{ErrorCode::RoundNotFound, QT_TRANSLATE_NOOP("ReportTr", "This round is not in the dossier. Look at the list of rounds.")},
    Sentence{ErrorCode::RoundNotOpen, QT_TRANSLATE_NOOP("ReportTr", "This round is closed. Nothing can be added or changed any more.")},
    Sentence{ErrorCode::RoundStillOpen, QT_TRANSLATE_NOOP("ReportTr", "This round is still open. Close it first.")},
    Sentence{ErrorCode::RoundAlreadyOpen, QT_TRANSLATE_NOOP("ReportTr", "A round is open already. Close it before you open another one.")},
    Sentence{ErrorCode::InvalidRoundPlan,
             QT_TRANSLATE_NOOP("ReportTr", "This is not possible here; the limit is %1. Change it and try again.")},
    Sentence{ErrorCode::TooFewSheets,
             QT_TRANSLATE_NOOP("ReportTr",
                               "There are fewer than %1 scans in the box. Nothing was counted and the round is still open. Wait for more, "
                               "or close without a picture of the group and talk with your own mirrors.")},
    Sentence{ErrorCode::MoreSheetsThanInvited,
             QT_TRANSLATE_NOOP("ReportTr", "There are %1 scans in the box and %2 people were invited. Raise the number invited first.")},
    Sentence{ErrorCode::NoGroupPicture,
             QT_TRANSLATE_NOOP("ReportTr", "There is no group picture to show yet. Close a round with at least five scans first.")},
    Sentence{ErrorCode::ForeignSheet, QT_TRANSLATE_NOOP("ReportTr", "This scan belongs to another round. It was not taken in.")},
    Sentence{ErrorCode::DuplicateSheet, QT_TRANSLATE_NOOP("ReportTr", "This scan is in the box already. It counts once.")},
    Sentence{ErrorCode::IncompleteAnswers, QT_TRANSLATE_NOOP("ReportTr", "Too little was answered for this. Answer some more.")},
    Sentence{ErrorCode::AnswerRefused,
             QT_TRANSLATE_NOOP("ReportTr", "This answer does not fit the question. Choose one of the answers shown.")},
    Sentence{ErrorCode::Cancelled, QT_TRANSLATE_NOOP("ReportTr", "Stopped on request. Nothing was changed.")},
    Sentence{ErrorCode::Usage, QT_TRANSLATE_NOOP("ReportTr", "This call is not complete. --help shows what is possible.")},
    Sentence{ErrorCode::NotInteractive,
             QT_TRANSLATE_NOOP("ReportTr",
                               "A passphrase or code is needed. Give it in a file or by the environment variable; --help says which.")},
};

/// Places that are no file: what the engine calls them and what people do.
struct PlaceName
{
    std::string_view place;
    const char* text;
};

constexpr std::array placeNames{
    PlaceName{"round", QT_TRANSLATE_NOOP("ReportTr", "the round")},
    PlaceName{"sheet", QT_TRANSLATE_NOOP("ReportTr", "the scan")},
    PlaceName{"picture", QT_TRANSLATE_NOOP("ReportTr", "the picture of the group")},
    PlaceName{"questionnaire", QT_TRANSLATE_NOOP("ReportTr", "the questionnaire")},
    PlaceName{"header", QT_TRANSLATE_NOOP("ReportTr", "the dossier")},
    PlaceName{"lent", QT_TRANSLATE_NOOP("ReportTr", "the lent profile")},
    PlaceName{"agreement", QT_TRANSLATE_NOOP("ReportTr", "the agreement")},
    PlaceName{"agreements", QT_TRANSLATE_NOOP("ReportTr", "the agreements")},
    PlaceName{"invited", QT_TRANSLATE_NOOP("ReportTr", "number invited")},
    PlaceName{"threshold", QT_TRANSLATE_NOOP("ReportTr", "least number of people")},
    PlaceName{"name", QT_TRANSLATE_NOOP("ReportTr", "name")},
    PlaceName{"tellerName", QT_TRANSLATE_NOOP("ReportTr", "name of the teller")},
    PlaceName{"ownerName", QT_TRANSLATE_NOOP("ReportTr", "name of the owner")},
    PlaceName{"employees", QT_TRANSLATE_NOOP("ReportTr", "number of employees")},
    PlaceName{"companyRespondents", QT_TRANSLATE_NOOP("ReportTr", "company scans")},
    PlaceName{"companyTokens", QT_TRANSLATE_NOOP("ReportTr", "slips for the company scan")},
    PlaceName{"mode", QT_TRANSLATE_NOOP("ReportTr", "the way of closing")},
};

QString placeText(const std::string& where)
{
    const auto* found = std::ranges::find(placeNames, where, &PlaceName::place);
    return found == placeNames.end() ? QString::fromStdString(where) : ReportTr::tr(found->text);
}

} // namespace

QString filled(const QString& sentence, const std::vector<std::string>& arguments)
{
    QString text;
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        const int number = sentence[at] == QLatin1Char('%') && at + 1 < sentence.size() ? sentence[at + 1].digitValue() : -1;
        if (number < 1) {
            text += sentence[at];
            continue;
        }
        const auto index = static_cast<std::size_t>(number - 1);
        text += index < arguments.size() ? QString::fromStdString(arguments[index]) : QString();
        ++at;
    }
    return text;
}

QString errorText(const base::Error& error)
{
    const auto found = std::ranges::find(sentences, error.code, &Sentence::code);
    QString text =
        found == sentences.end() ? ReportTr::tr("Something went wrong that this version has no words for.") : ReportTr::tr(found->text);
    text = filled(text, error.arguments);
    return error.where.empty() ? text : placeText(error.where) + QStringLiteral(": ") + text;
}

} // namespace leerspiegel::report
