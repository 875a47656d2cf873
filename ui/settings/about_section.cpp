#include "ui/settings/about_section.h"

#include "ui/kit/card.h"
#include "ui/kit/look/look.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;

AboutSection::AboutSection(QWidget *parent)
    : QWidget(parent)
    , m_program(new Card(this))
    , m_inside(new Card(this))
    , m_version(new QLabel(this))
    , m_licence(new QLabel(this))
    , m_parts(new QLabel(this))
{
    m_version->setObjectName(u"aboutVersion"_s);
    setTextStyle(m_version, TextStyle::BodyStrong);
    for (QLabel *text : {m_licence, m_parts})
        text->setWordWrap(true);
    m_program->content()->addWidget(m_version);
    m_program->content()->addWidget(m_licence);
    m_inside->content()->addWidget(m_parts);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::area);
    column->addWidget(m_program);
    column->addWidget(m_inside);
    column->addStretch();
    retranslate();
}

void AboutSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AboutSection::retranslate()
{
    m_program->setTitle(tr("Lobby"));
    m_inside->setTitle(tr("What is inside"));
    m_version->setText(tr("Version %1").arg(QGuiApplication::applicationVersion()));
    m_licence->setText(tr("Free software under the GNU General Public License, version 3 or later. "
                          "It comes without any warranty."));
    // Names and licences are the same in every language.
    QStringList parts {u"Qt %1 — LGPL-3.0"_s.arg(QLatin1StringView(qVersion())),
        u"SQLCipher 4.6.1 — BSD-3-Clause"_s, u"libsodium — ISC"_s, u"ICU — Unicode-3.0"_s,
        u"OpenCC — Apache-2.0"_s, u"ZXing-C++ — Apache-2.0"_s, u"Bootstrap Icons — MIT"_s};
    m_parts->setText(parts.join(u'\n'));
}

} // namespace lobby::ui
