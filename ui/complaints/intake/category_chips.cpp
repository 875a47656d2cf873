#include "ui/complaints/intake/category_chips.h"

#include "ui/complaints/words/complaint_words.h"
#include "ui/kit/look/look.h"

#include <QGridLayout>
#include <QPushButton>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using complaints::Category;

namespace {

constexpr int kChipsInARow = 5;

} // namespace

CategoryChips::CategoryChips(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Space::tight);
    for (int i = 0; i < complaints::kCategories; ++i) {
        auto *chip = new QPushButton(this);
        chip->setObjectName(u"category%1"_s.arg(i + 1));
        chip->setCheckable(true);
        chip->setAutoDefault(false);
        // By its key a button is clicked a tenth of a second after it was pressed, and whoever
        // knows the keys has saved by then.
        connect(chip, &QPushButton::pressed, this, [this, i] { toggle(Category(i)); });
        connect(chip, &QPushButton::clicked, this, [this] { show(); });
        grid->addWidget(chip, i / kChipsInARow, i % kChipsInARow);
        m_chips.append(chip);
    }
    setFocusProxy(m_chips.constFirst());
    retranslate();
}

std::optional<Category> CategoryChips::category() const
{
    return m_chosen ? m_chosen : m_guessed;
}

void CategoryChips::choose(std::optional<Category> category)
{
    m_chosen = category;
    show();
}

void CategoryChips::guess(std::optional<Category> category)
{
    if (m_guessed == category)
        return;
    m_guessed = category;
    show();
}

void CategoryChips::toggle(Category category)
{
    if (m_chosen == category)
        m_chosen.reset();
    else
        m_chosen = category;
    show();
    Q_EMIT chosenByHand();
}

void CategoryChips::retranslate()
{
    for (int i = 0; i < m_chips.size(); ++i) {
        m_chips.at(i)->setToolTip(u"Alt+%1"_s.arg(i + 1));
        // The mnemonic gives Alt and the digit.
        m_chips.at(i)->setText(u"&%1 "_s.arg(i + 1) + ComplaintWords::category(Category(i)));
    }
    show();
}

void CategoryChips::show()
{
    for (int i = 0; i < m_chips.size(); ++i) {
        const bool isGuess = !m_chosen && m_guessed == Category(i);
        const QString name = ComplaintWords::category(Category(i));
        QPushButton *chip = m_chips.at(i);
        chip->setChecked(category() == Category(i));
        chip->setText(u"&%1 "_s.arg(i + 1) + (isGuess ? tr("%1 (suggested)").arg(name) : name));
        chip->setAccessibleName(isGuess ? tr("%1 (suggested)").arg(name) : name);
    }
}

} // namespace lobby::ui
