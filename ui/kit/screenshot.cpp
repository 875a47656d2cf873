#include "ui/kit/screenshot.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QWidget>

namespace lobby::ui {

Result<Done> writeScreenshot(QWidget &widget, const QString &path, QSize size)
{
    widget.resize(size);
    widget.ensurePolished();
    // Layouts that widgets asked for but that have not been made yet; no other event is delivered.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const QPixmap picture = widget.grab();
    if (picture.isNull() || !picture.save(path, "PNG"))
        return Error {Error::Code::Unavailable, QStringLiteral("cannot write the PNG"),
            QStringLiteral("screenshot")};
    return Done {};
}

} // namespace lobby::ui
