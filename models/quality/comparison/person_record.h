#pragma once

#include <QString>
#include <QStringList>

namespace lobby::quality {

/// What is written about a person, as it is written. Anything may be empty, and what is empty says
/// nothing: it is never held against anybody.
struct PersonRecord
{
    struct Document
    {
        QString type; ///< "ID", "PASSPORT", a docType of the registry, or empty
        QString number;
    };

    QString id; ///< of the row or guest; not compared
    QString native; ///< the whole name in its own script
    QString surname; ///< Latin
    QString given; ///< Latin
    QString sex;
    QString birth; ///< year, month and day in this order, in any form; also impossible ones
    QString nationality;
    QList<Document> documents;
    QStringList phones;
    QStringList emails;
    QString streetNumber;
    QString street; ///< or the whole address
    QString locality;
    QString city;
    QString postalCode;
    QString state;
};

} // namespace lobby::quality
