#include "ui/shell/bars/banner_strip.h"

#include "ui/kit/look/look.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace lobby::ui {

namespace {

class Banner : public QLabel
{
public:
    explicit Banner(QWidget *parent)
        : QLabel(parent)
    {
        setAlignment(Qt::AlignCenter);
        setTextFormat(Qt::PlainText);
        setTextStyle(this, TextStyle::Caption);
        setContentsMargins(Space::page, 3, Space::page, 3);
    }

    void setTone(Tone tone) { m_tone = tone; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Look &look = currentLook();
        QPainter painter(this);
        painter.fillRect(rect(), look.paper(m_tone));
        painter.setPen(look.ink(m_tone));
        painter.drawText(contentsRect(), Qt::AlignCenter, text());
    }

private:
    Tone m_tone = Tone::Warn;
};

} // namespace

BannerStrip::BannerStrip(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    hide();
}

void BannerStrip::setBanner(const QString &id, Tone tone, const QString &text)
{
    const QString name = QStringLiteral("banner.") + id;
    auto *banner = dynamic_cast<Banner *>(findChild<QLabel *>(name, Qt::FindDirectChildrenOnly));
    if (text.isEmpty()) {
        delete banner;
    } else {
        if (!banner) {
            banner = new Banner(this);
            banner->setObjectName(name);
            layout()->addWidget(banner);
        }
        banner->setTone(tone);
        banner->setText(text);
        banner->update();
    }
    setVisible(layout()->count() > 0);
}

} // namespace lobby::ui
