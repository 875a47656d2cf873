#include "ui/guests/matches/identity_bar.h"

#include "ui/kit/look/desk_style.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace lobby::ui {

using namespace Qt::StringLiterals;

IdentityBar::IdentityBar(QWidget *parent)
    : QFrame(parent)
    , m_same(new QLabel(this))
    , m_look(new QPushButton(this))
    , m_merged(new QLabel(this))
    , m_part(new QPushButton(this))
{
    setObjectName(u"identityBar"_s);
    m_same->setObjectName(u"maybeSame"_s);
    m_look->setObjectName(u"maybeSameLook"_s);
    m_merged->setObjectName(u"mergedFrom"_s);
    m_part->setObjectName(u"mergedPart"_s);
    for (QLabel *label : {m_same, m_merged})
        label->setTextFormat(Qt::PlainText);
    setSecondary(m_merged);
    for (QPushButton *button : {m_look, m_part})
        setButtonKind(button, ButtonKind::Quiet);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Space::control);
    row->addWidget(m_same);
    row->addWidget(m_look);
    row->addWidget(m_merged);
    row->addWidget(m_part);
    row->addStretch();
    connect(m_look, &QPushButton::clicked, this, &IdentityBar::lookRequested);
    connect(m_part, &QPushButton::clicked, this, &IdentityBar::partRequested);
    retranslate();
}

void IdentityBar::setMergings(const QList<guests::Merging> &mergings)
{
    m_mergings = mergings;
    retranslate();
}

void IdentityBar::setMaybeSame(const QList<MaybeSame> &others)
{
    m_others = others;
    retranslate();
}

void IdentityBar::retranslate()
{
    const bool isJoint = !m_mergings.isEmpty();
    const bool maybeSame = !m_others.isEmpty();
    if (maybeSame)
        m_same->setText(tr("May be the same as %1.").arg(m_others.constFirst().name));
    if (isJoint) {
        const QDateTime last = QDateTime::fromMSecsSinceEpoch(m_mergings.constLast().atMs);
        m_merged->setText(
            tr("Merged from %n records, last on %1.", nullptr, int(m_mergings.size()) + 1)
                .arg(last.date().toString(Qt::ISODate)));
    }
    m_look->setText(tr("Compare"));
    m_part->setText(tr("Part…"));
    m_same->setVisible(maybeSame);
    m_look->setVisible(maybeSame);
    m_merged->setVisible(isJoint);
    m_part->setVisible(isJoint);
    setVisible(maybeSame || isJoint);
}

} // namespace lobby::ui
