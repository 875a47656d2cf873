#pragma once

#include "models/checkin/readers/reader.h"
#include "models/checkin/readers/simulated_documents.h"
#include "models/checkin/reading/scan.h"
#include "models/checkin/trial/reader_trial.h"

#include <QCoreApplication>

namespace lobby::ui {

/// What is said about readers.
class ReaderWords
{
    Q_DECLARE_TR_FUNCTIONS(lobby::ui::ReaderWords)

public:
    /// Its device's name, with what it is.
    static QString name(const checkin::Reader &reader);
    /// A sentence.
    static QString health(checkin::ReaderHealth health);
    static QString problem(checkin::ReaderProblem problem);
    static QString trouble(checkin::ReaderTrouble trouble);
    static QString document(checkin::SimulatedDocument document);
    /// "a passport, a card or a visa"
    static QString kind(checkin::ScanKind kind);
};

} // namespace lobby::ui
