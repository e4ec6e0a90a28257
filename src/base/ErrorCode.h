// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace leerspiegel::base {

/// Every way in which an operation may be refused. Each code has one sentence in report/ErrorText that says
/// which rule was broken and how to mend it; a test walks over all codes.
enum class ErrorCode {
    // Files in general
    FileMissing,    ///< No such file.
    FileUnreadable, ///< Exists, cannot be read (rights, device, folder, pipe).
    FileEmpty,
    FileTooLarge,   ///< arguments: limit in bytes
    FileNotWritten, ///< Could not be written completely; nothing of it remains.
    FileExists,     ///< Would overwrite something.
    WrongKind,      ///< A file of another kind than asked. arguments: expected kind
    WrongEncoding,  ///< Not UTF-8.
    NewerVersion,   ///< Made by a newer program. arguments: version found, newest version known

    // Text formats
    JsonMalformed,
    QuestionnaireInvalid, ///< arguments: number of problems
    CsvMalformed,         ///< A quote in the wrong place, or one that is not closed.
    CsvCellCount,         ///< arguments: cells found, columns of the header
    CsvTooLarge,          ///< arguments: most columns, most bytes of a cell, most bytes of a record
    CsvTooManyGroups,     ///< arguments: column, most groups
    CsvColumnMissing,     ///< arguments: column
    CsvColumnTwice,       ///< arguments: column
    CsvValueOutOfRange,   ///< arguments: column, lowest, highest
    CsvValueNotANumber,   ///< arguments: column

    // Contributions of a region
    ContributionInvalid, ///< arguments: number of problems
    OtherEdition,        ///< Other questionnaires or editions than are pooled. arguments: company's and individual's id and edition
    CountedOnce,         ///< The same contribution was counted already.
    NewerCounts,         ///< Another contribution of the same firm counts.

    // Dossier
    NotADossier,
    DossierDamaged, ///< where: the table or check that failed
    DossierBusy,    ///< Another program holds it too long.
    DossierReadOnly,
    DossierMoved, ///< The file was replaced or removed while it was open.
    DiskFull,
    DatabaseFailure, ///< detail: SQLite's code

    // Keys and codes
    WrongPassphrase,
    PassphraseTooShort, ///< arguments: least number of characters
    WrongRecoveryCode,
    WrongPersonalCode, ///< Wrong code or no such sheet: one code on purpose.
    CodeMistyped,      ///< The check does not fit: a typing error.
    WrongToken,        ///< Unknown or used invitation.
    TokenNeeded,
    TellerNeeded,
    SealingFailed,
    SealBroken,     ///< Changed, foreign or damaged envelope.
    KeyCostRefused, ///< Argon2 parameters outside the accepted bounds.
    OutOfMemory,
    Locked, ///< The dossier must be unlocked first.

    // Rounds
    RoundNotFound,
    RoundNotOpen,
    RoundStillOpen,
    RoundAlreadyOpen,
    InvalidRoundPlan,      ///< where: the field. arguments: limit
    TooFewSheets,          ///< Below the threshold. arguments: threshold
    MoreSheetsThanInvited, ///< arguments: sheets, invited
    NoGroupPicture,
    ForeignSheet, ///< Belongs to another round or dossier.
    DuplicateSheet,
    IncompleteAnswers,
    AnswerRefused, ///< An answer does not fit its item. where: item id
    Cancelled,     ///< The person pressed cancel.

    // Command line
    Usage,
    NotInteractive, ///< A passphrase is needed and there is no terminal.

    Last = NotInteractive
};

} // namespace leerspiegel::base
