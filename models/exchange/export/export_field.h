#pragma once

#include "models/exchange/mapping/heading_table.h"
#include "models/sync/registry.h"

namespace lobby::exchange {

/// In which language the columns of a file are called; an import understands both.
enum class HeadingLanguage : quint8 { Chinese, English };

/// One field of a guest that may leave the house in a file: a column of the table "guests".
struct ExportField
{
    QString code; ///< "guest.birth_date", "telephone.e164:mobile"
    QStringList headings;
    sync::Level level = sync::Level::L2; ///< as in the registry
    bool many = false; ///< a guest may have several, each in a column of its own

    [[nodiscard]] QString heading(HeadingLanguage language) const;
    /// Is it written masked, unless two members agree otherwise? What is personal, but for the few
    /// codes that tell nobody from others and stand on every screen: sex, nationality, the kind of
    /// a document.
    [[nodiscard]] bool isMasked() const;
};

/// All of them, in the order of a file's columns. Any thread.
[[nodiscard]] const QList<ExportField> &exportFields();
/// None of that code: null.
[[nodiscard]] const ExportField *exportField(QStringView code);

/// What is often wanted together.
enum class ExportPreset : quint8 {
    Contacts, ///< names and where to reach them
    Register, ///< names, births and documents
    Everything,
};
[[nodiscard]] QStringList fieldsOf(ExportPreset preset);

} // namespace lobby::exchange
