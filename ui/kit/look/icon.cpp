#include "ui/kit/look/icon.h"

#include "ui/kit/look/look.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <utility>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

QColor colourOf(IconRole role)
{
    const Look &look = currentLook();
    switch (role) {
    case IconRole::Text:
        return look.colours.text;
    case IconRole::Secondary:
        return look.colours.text2;
    case IconRole::Accent:
        return look.colours.accent;
    case IconRole::OnAccent:
        return look.colours.onAccent;
    case IconRole::OnSelection:
        return look.colours.onSelection;
    case IconRole::Ok:
        return look.colours.ok;
    case IconRole::Info:
        return look.colours.info;
    case IconRole::Warn:
        return look.colours.warn;
    case IconRole::Err:
        return look.colours.err;
    }
    return look.colours.text;
}

QPixmap rendered(const QString &name, const QColor &colour, QSize pixels, qreal scale)
{
    const QString key = u"lobby-icon/%1/%2/%3x%4@%5"_s.arg(name, colour.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(scale);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (file.open(QIODevice::ReadOnly)) {
        QByteArray svg = file.readAll();
        svg.replace("currentColor", colour.name().toLatin1());
        QSvgRenderer renderer(svg);
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(pixels)));
    }
    pixmap.setDevicePixelRatio(scale);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class ThemedIconEngine : public QIconEngine
{
public:
    ThemedIconEngine(QString name, IconRole role)
        : m_name(std::move(name))
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatio();
        const int side = std::min(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        painter->drawPixmap(
            square, scaledPixmap((QSizeF(side, side) * scale).toSize(), mode, state, scale));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    /// `size` is in device pixels here (QIcon of Qt 6.4 has multiplied already).
    QPixmap scaledPixmap(
        const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        // Selected and on: the label of a filled button, which has no mode of its own in Qt.
        const QColor colour = mode == QIcon::Disabled ? QColor(currentLook().colours.disabledText)
            : mode != QIcon::Selected                 ? colourOf(m_role)
            : state == QIcon::On                      ? colourOf(IconRole::OnAccent)
                                                      : colourOf(IconRole::OnSelection);
        return rendered(m_name, colour, size, scale);
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    bool isNull() override { return !QFile::exists(u":/icons/%1.svg"_s.arg(m_name)); }
    [[nodiscard]] QString key() const override { return u"lobby"_s; }
    [[nodiscard]] QIconEngine *clone() const override { return new ThemedIconEngine(*this); }

private:
    QString m_name;
    IconRole m_role;
};

} // namespace

QIcon themedIcon(const QString &name, IconRole role)
{
    return name.isEmpty() ? QIcon() : QIcon(new ThemedIconEngine(name, role));
}

void paintIcon(QPainter *painter, const QRect &rect, const QString &name, IconRole role, int size)
{
    QRect square(0, 0, size, size);
    square.moveCenter(rect.center());
    const qreal scale = painter->device()->devicePixelRatio();
    painter->drawPixmap(
        square, rendered(name, colourOf(role), (QSizeF(size, size) * scale).toSize(), scale));
}

} // namespace lobby::ui
