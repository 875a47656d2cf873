#pragma once

#include <QCoreApplication>
#include <QLabel>

namespace lobby::tests {

/// What the labels in `part` say that are seen, from top to bottom. A widget that was just put into
/// a layout is shown by an event, so those that wait are sent first.
[[nodiscard]] inline QStringList visibleText(const QWidget &part)
{
    QCoreApplication::sendPostedEvents();
    QStringList texts;
    const auto labels = part.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && !label->text().isEmpty())
            texts.append(label->text());
    }
    return texts;
}

} // namespace lobby::tests
