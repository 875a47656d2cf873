#include "ui/guests/matches/twice_bar.h"

#include "models/support/async.h"
#include "ui/guests/matches/match_words.h"
#include "ui/kit/look/desk_style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using guests::LikelyGuest;

TwiceBar::TwiceBar(const MayBeOne &mayBeOne, QWidget *parent)
    : QFrame(parent)
    , m_mayBeOne(mayBeOne)
    , m_text(new QLabel(this))
    , m_compare(new QPushButton(this))
{
    setObjectName(u"twiceBar"_s);
    m_text->setObjectName(u"twiceText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_compare->setObjectName(u"twiceCompare"_s);
    setButtonKind(m_compare, ButtonKind::Secondary);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Space::control);
    row->addWidget(m_text, 1);
    row->addWidget(m_compare);
    connect(m_compare, &QPushButton::clicked, this, &TwiceBar::compare);
    clear();
}

void TwiceBar::look(const QList<LikelyGuest> &likely)
{
    clear();
    const auto two = guests::twoOfOne(likely);
    if (!two || !m_mayBeOne)
        return;
    whenDone(m_mayBeOne(two->first.guest.guest, two->second.guest.guest), this,
        [this, two, generation = m_generation](const Result<bool> &mayBe) {
            if (generation != m_generation || !mayBe || !*mayBe)
                return;
            m_two = two;
            retranslate();
            Q_EMIT changed();
        });
}

void TwiceBar::clear()
{
    ++m_generation;
    m_two.reset();
    retranslate();
    Q_EMIT changed();
}

void TwiceBar::compare()
{
    if (m_two)
        Q_EMIT compareRequested(m_two->first.guest.guest, m_two->second.guest.guest);
}

void TwiceBar::retranslate()
{
    m_compare->setText(tr("Compare"));
    m_compare->setAccessibleName(tr("Compare the two guests"));
    if (m_two)
        m_text->setText(tr("%1 and %2 may be one guest who is there twice.")
                            .arg(MatchWords::name(m_two->first), MatchWords::name(m_two->second)));
    setVisible(m_two.has_value());
}

} // namespace lobby::ui
