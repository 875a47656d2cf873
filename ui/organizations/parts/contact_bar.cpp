#include "ui/organizations/parts/contact_bar.h"

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

ContactBar::ContactBar(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_position(new QLineEdit(this))
    , m_department(new QLineEdit(this))
    , m_positionRow(new FormRow({}, m_position, this))
    , m_departmentRow(new FormRow({}, m_department, this))
    , m_accept(new QPushButton(this))
{
    setObjectName(u"contactBar"_s);
    m_position->setObjectName(u"contactPosition"_s);
    m_department->setObjectName(u"contactDepartment"_s);
    m_accept->setObjectName(u"contactAccept"_s);
    m_title->setTextFormat(Qt::PlainText);
    setTextStyle(m_title, TextStyle::BodyStrong);
    setButtonKind(m_accept, ButtonKind::Primary);
    auto *across = new QHBoxLayout;
    across->setSpacing(Space::control);
    across->addWidget(m_positionRow, 1);
    across->addWidget(m_departmentRow, 1);
    across->addWidget(m_accept, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::tight);
    column->addWidget(m_title);
    column->addLayout(across);
    for (QLineEdit *field : {m_position, m_department})
        connect(field, &QLineEdit::returnPressed, this, &ContactBar::accept);
    connect(m_accept, &QPushButton::clicked, this, &ContactBar::accept);
    hide();
    retranslate();
}

void ContactBar::ask(const organizations::Contact &contact, const QString &name)
{
    m_contact = contact;
    m_title->setText(name);
    m_position->setText(contact.position);
    m_department->setText(contact.department);
    show();
    m_position->setFocus();
}

void ContactBar::accept()
{
    m_contact.position = m_position->text();
    m_contact.department = m_department->text();
    hide();
    Q_EMIT given(m_contact);
}

void ContactBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    hide();
    Q_EMIT left();
}

void ContactBar::retranslate()
{
    m_positionRow->setLabel(tr("Position"));
    m_departmentRow->setLabel(tr("Department"));
    m_accept->setText(tr("Save"));
}

} // namespace lobby::ui
