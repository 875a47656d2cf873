#pragma once

#include "models/checkin/capture/capture_rules.h"
#include "ui/kit/look/tokens.h"

#include <QCoreApplication>

namespace lobby::ui {

/// A sentence with its picture and its colour.
struct CaptureSign
{
    QString icon;
    Tone tone = Tone::Neutral;
    QString text;
};

/// Captured documents in the words of the desk, translated.
class CaptureWords
{
    Q_DECLARE_TR_FUNCTIONS(lobby::ui::CaptureWords)

public:
    static QString field(checkin::CaptureField field);
    /// How sure a field is. `repairs` of the whole document say which characters were changed.
    static CaptureSign state(
        const checkin::ReadField &field, const QList<checkin::MrzRepair> &repairs);
    /// None for what the fields say already.
    static std::optional<CaptureSign> notice(
        checkin::CaptureNotice notice, const checkin::ReadDocument &read);
};

} // namespace lobby::ui
