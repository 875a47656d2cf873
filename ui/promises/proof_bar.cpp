#include "ui/promises/proof_bar.h"

#include "ui/kit/form_row.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/look/look.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using promises::PromiseOutcome;

ProofBar::ProofBar(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_proof(new QLineEdit(this))
    , m_row(new FormRow({}, m_proof, this))
    , m_accept(new QPushButton(this))
{
    setObjectName(u"proofBar"_s);
    m_proof->setObjectName(u"proofText"_s);
    m_accept->setObjectName(u"proofAccept"_s);
    m_title->setTextFormat(Qt::PlainText);
    setTextStyle(m_title, TextStyle::BodyStrong);
    setButtonKind(m_accept, ButtonKind::Primary);
    auto *across = new QHBoxLayout;
    across->setSpacing(Space::control);
    across->addWidget(m_row, 1);
    across->addWidget(m_accept, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::tight);
    column->addWidget(m_title);
    column->addLayout(across);
    connect(m_proof, &QLineEdit::returnPressed, this, &ProofBar::accept);
    connect(m_accept, &QPushButton::clicked, this, &ProofBar::accept);
    hide();
    retranslate();
}

void ProofBar::ask(const promises::Promise &promise, PromiseOutcome outcome)
{
    m_promise = promise;
    m_outcome = outcome;
    m_proof->clear();
    m_row->setProblem({});
    retranslate();
    show();
    m_proof->setFocus();
}

void ProofBar::accept()
{
    const QString proof = m_proof->text().trimmed();
    m_row->setProblem(proof.isEmpty() ? tr("A word is needed here.") : QString());
    if (proof.isEmpty()) {
        m_proof->setFocus();
        return;
    }
    hide();
    Q_EMIT given(m_promise.id, m_outcome, proof);
}

void ProofBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    hide();
    Q_EMIT left();
}

void ProofBar::retranslate()
{
    m_title->setText(m_promise.text);
    if (m_outcome == PromiseOutcome::Withdrawn) {
        m_row->setLabel(tr("Why it is withdrawn"));
        m_accept->setText(tr("Withdraw it"));
    } else {
        m_row->setLabel(tr("How it is known to be delivered: who, when, under which number"));
        m_accept->setText(tr("It was kept"));
    }
}

} // namespace lobby::ui
