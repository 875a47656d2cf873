#include "ui/guests/profile/section_card.h"

#include "ui/kit/inline_message.h"
#include "ui/kit/look/icon.h"
#include "ui/kit/look/painting.h"
#include "ui/kit/rows/fact_line.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;

SectionCard::SectionCard(GuestPart part, QWidget *parent)
    : QFrame(parent)
    , m_part(part)
    , m_title(new QLabel(this))
    , m_edit(new QToolButton(this))
    , m_column(new QVBoxLayout(this))
    , m_view(new QWidget(this))
    , m_grid(new QGridLayout(m_view))
    , m_remark(new QLabel(this))
    , m_message(new InlineMessage(this))
    , m_buttons(new QWidget(this))
    , m_save(new QPushButton(m_buttons))
    , m_restore(new QPushButton(m_buttons))
{
    setObjectName(u"section."_s + partName(part));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_column->setContentsMargins(Space::area, Space::control, Space::area, Space::area);
    m_column->setSpacing(Space::tight);
    setTextStyle(m_title, TextStyle::BodyStrong);
    m_edit->setObjectName(objectName() + u".edit"_s);
    m_edit->setIcon(themedIcon(u"pencil"_s, IconRole::Secondary));
    m_edit->setAutoRaise(true);
    m_edit->setIconSize(QSize(IconSize::row, IconSize::row));
    m_edit->setFocusPolicy(Qt::NoFocus); // E does it for those who do not point
    connect(m_edit, &QToolButton::clicked, this, &SectionCard::editRequested);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_edit);
    m_column->addLayout(top);
    m_column->addWidget(m_message);
    m_column->addWidget(m_view);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Space::control);
    m_grid->setVerticalSpacing(Space::tight);
    m_grid->setColumnStretch(1, 1);
    setTextStyle(m_remark, TextStyle::Caption);
    setSecondary(m_remark);
    m_remark->setWordWrap(true);
    m_remark->hide();
    m_column->addWidget(m_remark);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, Space::control, 0, 0);
    row->addStretch();
    row->addWidget(m_restore);
    row->addWidget(m_save);
    m_save->setObjectName(objectName() + u".save"_s);
    m_restore->setObjectName(objectName() + u".restore"_s);
    setButtonKind(m_save, ButtonKind::Primary);
    connect(m_save, &QPushButton::clicked, this, &SectionCard::saveRequested);
    connect(m_restore, &QPushButton::clicked, this, &SectionCard::restoreRequested);
    m_column->addWidget(m_buttons);
    m_buttons->hide();
    retranslate();
}

void SectionCard::setRows(const QList<SectionRow> &rows)
{
    m_rows = rows;
    clearLines(*m_grid);
    QStringList spoken;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const SectionRow &row = rows.at(i);
        auto *label = new QLabel(row.label, m_view);
        setTextStyle(label, TextStyle::Caption);
        setSecondary(label);
        label->setTextFormat(Qt::PlainText);
        label->setMinimumWidth(currentLook().scaled(76));
        auto *value = new QLabel(row.value, m_view);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setFocusPolicy(Qt::NoFocus);
        value->setFont(currentLook().fontFor(row.value, row.languageTag));
        if (row.tone != Tone::Neutral) {
            QPalette ink;
            ink.setColor(QPalette::WindowText, currentLook().ink(row.tone));
            value->setPalette(ink);
        }
        if (row.label.isEmpty()) {
            m_grid->addWidget(value, int(i), 0, 1, 2);
            label->deleteLater();
            spoken.append(row.value);
            continue;
        }
        m_grid->addWidget(label, int(i), 0, Qt::AlignTop);
        m_grid->addWidget(value, int(i), 1);
        spoken.append(row.label + u": "_s + row.value);
    }
    setAccessibleDescription(spoken.join(u"; "_s));
}

void SectionCard::setRemark(const QString &remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void SectionCard::setReadOnly(const QString &reason)
{
    m_edit->setEnabled(reason.isEmpty());
    m_edit->setToolTip(reason);
}

void SectionCard::beginEdit(GuestForm *form)
{
    Q_ASSERT(!m_form);
    m_form = form;
    m_form->setParent(this);
    m_column->insertWidget(m_column->indexOf(m_buttons), m_form);
    m_view->hide();
    m_edit->hide();
    m_form->show();
    m_buttons->show();
    setFocusPolicy(Qt::NoFocus);
}

void SectionCard::endEdit()
{
    if (!m_form)
        return;
    m_message->clear();
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
    m_buttons->hide();
    m_view->show();
    m_edit->show();
    setSaving(false);
    setFocusPolicy(Qt::StrongFocus);
}

void SectionCard::setSaving(bool saving)
{
    m_save->setEnabled(!saving);
    m_restore->setEnabled(!saving);
}

void SectionCard::retranslate()
{
    const QString title = partTitle(m_part);
    m_title->setText(title);
    setAccessibleName(title);
    m_edit->setAccessibleName(tr("Edit %1").arg(title));
    m_save->setText(tr("Save  Ctrl+Enter"));
    m_save->setAccessibleName(tr("Save %1").arg(title));
    m_restore->setText(tr("Restore  Esc"));
    m_restore->setAccessibleName(tr("Restore %1").arg(title));
    if (m_form)
        m_form->retranslate();
}

void SectionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = currentLook();
    paintBox(&painter, rect(), Radius::card, look.colours.surface,
        m_form ? look.colours.accent : look.colours.border);
    if (hasFocus())
        paintFocusRing(&painter, rect(), Radius::card, look);
}

void SectionCard::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
    Q_EMIT focused();
}

void SectionCard::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

void SectionCard::keyPressEvent(QKeyEvent *event)
{
    if (m_form && event->key() == Qt::Key_Escape)
        Q_EMIT restoreRequested();
    else
        QFrame::keyPressEvent(event);
}

void SectionCard::mousePressEvent(QMouseEvent *event)
{
    QFrame::mousePressEvent(event);
    if (!m_form)
        setFocus(Qt::MouseFocusReason);
}

void SectionCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        setRows(QList<SectionRow>(m_rows));
}

} // namespace lobby::ui
