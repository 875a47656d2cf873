#include "ui/handover/decision_bar.h"

#include "ui/handover/threads/handover_words.h"
#include "ui/kit/form_row.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/look/look.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using handover::Decision;

DecisionBar::DecisionBar(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_note(new QLineEdit(this))
    , m_to(new QComboBox(this))
    , m_noteRow(new FormRow({}, m_note, this))
    , m_toRow(new FormRow({}, m_to, this))
    , m_accept(new QPushButton(this))
{
    setObjectName(u"decisionBar"_s);
    m_note->setObjectName(u"decisionNote"_s);
    m_to->setObjectName(u"decisionTo"_s);
    m_accept->setObjectName(u"decisionAccept"_s);
    m_title->setTextFormat(Qt::PlainText);
    setTextStyle(m_title, TextStyle::BodyStrong);
    setButtonKind(m_accept, ButtonKind::Primary);
    auto *across = new QHBoxLayout;
    across->setSpacing(Space::control);
    across->addWidget(m_noteRow, 1);
    across->addWidget(m_toRow, 1);
    across->addWidget(m_accept, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::tight);
    column->addWidget(m_title);
    column->addLayout(across);
    connect(m_note, &QLineEdit::returnPressed, this, &DecisionBar::accept);
    connect(m_accept, &QPushButton::clicked, this, &DecisionBar::accept);
    hide();
    retranslate();
}

void DecisionBar::ask(const handover::ThreadKey &thread, Decision decision, const QString &what,
    const QList<std::pair<Uuid, QString>> &colleagues)
{
    m_line = {thread, decision, {}, {}};
    m_title->setText(what);
    m_note->clear();
    m_to->clear();
    for (const auto &[id, name] : colleagues)
        m_to->addItem(name, id.toBytes());
    const bool isReturned = decision == Decision::Returned;
    m_noteRow->setVisible(isReturned);
    m_toRow->setVisible(!isReturned);
    m_noteRow->setProblem({});
    m_toRow->setProblem({});
    retranslate();
    show();
    row()->field()->setFocus();
}

FormRow *DecisionBar::row() const
{
    return m_line.decision == Decision::Returned ? m_noteRow : m_toRow;
}

void DecisionBar::showProblem(const QString &problem)
{
    show();
    row()->setProblem(problem);
    row()->field()->setFocus();
}

void DecisionBar::accept()
{
    m_line.note = m_line.decision == Decision::Returned ? m_note->text().trimmed() : QString();
    m_line.to = Uuid::fromBytes(m_to->currentData().toByteArray()).value_or(Uuid());
    const bool isMissing
        = m_line.decision == Decision::Returned ? m_line.note.isEmpty() : m_line.to.isNull();
    if (isMissing) {
        showProblem(
            HandoverWords::problem(m_line.decision == Decision::Returned ? u"note"_s : u"to"_s));
        return;
    }
    Q_EMIT given(m_line);
}

void DecisionBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_to->hasFocus()) {
        accept();
    } else if (event->key() == Qt::Key_Escape) {
        hide();
        Q_EMIT left();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void DecisionBar::retranslate()
{
    m_noteRow->setLabel(tr("Why it goes back"));
    m_toRow->setLabel(tr("Who gets it"));
    m_accept->setText(m_line.decision == Decision::Returned ? tr("Give it back") : tr("Give it"));
}

} // namespace lobby::ui
