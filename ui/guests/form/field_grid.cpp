#include "ui/guests/form/field_grid.h"

#include "ui/guests/form/member_rows.h"
#include "ui/kit/form_row.h"
#include "ui/kit/look/tokens.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace lobby::ui {

using namespace Qt::StringLiterals;

FieldGrid::FieldGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Space::control);
    m_grid->setVerticalSpacing(Space::control);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

FieldGrid::~FieldGrid()
{
    // A field that loses the focus by dying says that it was left.
    const QList<QWidget *> fields = findChildren<QWidget *>();
    for (QWidget *field : fields)
        field->disconnect(this);
}

void FieldGrid::place(QWidget *widget, Width width)
{
    if (width == Width::Whole) {
        m_row += m_next == 0 ? 0 : 1;
        m_grid->addWidget(widget, m_row++, 0, 1, 2);
        m_next = 0;
        return;
    }
    m_grid->addWidget(widget, m_row, m_next);
    m_row += m_next;
    m_next = 1 - m_next;
}

QLineEdit *FieldGrid::addLine(const QString &field, Label label, Width width)
{
    auto *line = new QLineEdit;
    line->setObjectName(field);
    auto *row = new FormRow(label(), line, this);
    m_fields.append({field, std::move(label), row});
    place(row, width);
    connect(line, &QLineEdit::textEdited, this, [this, field] { Q_EMIT edited(field); });
    connect(line, &QLineEdit::editingFinished, this, [this, field] { Q_EMIT left(field); });
    return line;
}

void FieldGrid::addChoice(const QString &field, Label label, std::function<QStringList()> codes,
    Word word, bool typed, Width width)
{
    auto *choice = new QComboBox;
    choice->setObjectName(field);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(6);
    if (typed) {
        choice->setEditable(true);
        choice->setInsertPolicy(QComboBox::NoInsert);
        choice->completer()->setCompletionMode(QCompleter::PopupCompletion);
        choice->completer()->setFilterMode(Qt::MatchContains);
        connect(choice, &QComboBox::editTextChanged, this, [this, field] { Q_EMIT edited(field); });
        connect(choice->lineEdit(), &QLineEdit::editingFinished, this,
            [this, field] { Q_EMIT left(field); });
    }
    connect(choice, &QComboBox::activated, this, [this, field] {
        Q_EMIT edited(field);
        Q_EMIT left(field);
    });
    auto *row = new FormRow(label(), choice, this);
    m_fields.append({field, std::move(label), row, std::move(codes), std::move(word), typed});
    fill(m_fields.constLast());
    place(row, width);
}

void FieldGrid::fill(const Field &field)
{
    auto *choice = qobject_cast<QComboBox *>(field.row->field());
    const QSignalBlocker quiet(choice);
    choice->clear();
    choice->addItem({}, QString());
    const QStringList codes = field.codes();
    for (const QString &code : codes)
        choice->addItem(field.word(code), code);
}

void FieldGrid::addMembers(MemberRows *members)
{
    m_members.append(members);
    place(members, Width::Whole);
    connect(members, &MemberRows::edited, this,
        [this, name = members->name()] { Q_EMIT edited(name); });
    connect(
        members, &MemberRows::left, this, [this, name = members->name()] { Q_EMIT left(name); });
}

void FieldGrid::addWidget(QWidget *widget)
{
    place(widget, Width::Whole);
}

const FieldGrid::Field *FieldGrid::find(const QString &name) const
{
    const auto found = std::find_if(m_fields.cbegin(), m_fields.cend(),
        [&name](const Field &field) { return field.name == name; });
    return found == m_fields.cend() ? nullptr : &*found;
}

bool FieldGrid::has(const QString &field) const
{
    return find(field) != nullptr;
}

MemberRows *FieldGrid::members(const QString &name) const
{
    const auto found = std::find_if(m_members.cbegin(), m_members.cend(),
        [&name](const MemberRows *members) { return members->name() == name; });
    return found == m_members.cend() ? nullptr : *found;
}

QString FieldGrid::text(const QString &field) const
{
    const Field *found = find(field);
    Q_ASSERT(found);
    if (const auto *line = qobject_cast<QLineEdit *>(found->row->field()))
        return line->text();
    const auto *choice = qobject_cast<QComboBox *>(found->row->field());
    if (!found->typed)
        return choice->currentData().toString();
    const QString typed = choice->currentText().trimmed();
    const int known = choice->findText(typed, Qt::MatchFixedString);
    return known >= 0 ? choice->itemData(known).toString() : typed.toUpper();
}

void FieldGrid::setText(const QString &field, const QString &text)
{
    const Field *found = find(field);
    Q_ASSERT(found);
    if (auto *line = qobject_cast<QLineEdit *>(found->row->field())) {
        line->setText(text);
        line->setCursorPosition(0);
        return;
    }
    auto *choice = qobject_cast<QComboBox *>(found->row->field());
    const QSignalBlocker quiet(choice);
    if (choice->findData(text) < 0)
        choice->addItem(found->word(text), text); // a newer program's code is kept
    choice->setCurrentIndex(choice->findData(text));
}

void FieldGrid::setPlaceholder(const QString &field, const QString &text)
{
    if (const Field *found = find(field)) {
        if (auto *line = qobject_cast<QLineEdit *>(found->row->field()))
            line->setPlaceholderText(text);
    }
}

void FieldGrid::setProblem(const QString &field, const QString &sentence)
{
    if (const Field *found = find(field))
        found->row->setProblem(sentence);
}

void FieldGrid::clearProblems()
{
    for (const Field &field : std::as_const(m_fields))
        field.row->setProblem({});
    for (MemberRows *members : std::as_const(m_members))
        members->clearProblems();
}

bool FieldGrid::focusField(const QString &field)
{
    const Field *found = find(field);
    if (found)
        found->row->field()->setFocus(Qt::OtherFocusReason);
    return found != nullptr;
}

void FieldGrid::focusFirst()
{
    if (!m_fields.isEmpty())
        focusField(m_fields.constFirst().name);
    else if (!m_members.isEmpty()) {
        MemberRows *members = m_members.constFirst();
        if (members->contents().isEmpty())
            members->addMember({}, true);
        else
            members->focusMember(0, {});
    }
}

QWidget *FieldGrid::entrance() const
{
    if (!m_fields.isEmpty())
        return m_fields.constFirst().row->field();
    return m_members.isEmpty() ? nullptr : m_members.constFirst()->addButton();
}

QJsonObject FieldGrid::contents() const
{
    QJsonObject all;
    for (const Field &field : m_fields)
        all.insert(field.name, text(field.name));
    for (const MemberRows *members : m_members)
        all.insert(members->name(), members->contents());
    return all;
}

void FieldGrid::setContents(const QJsonObject &contents)
{
    for (const Field &field : std::as_const(m_fields)) {
        if (contents.contains(field.name))
            setText(field.name, contents.value(field.name).toString());
    }
    for (MemberRows *members : std::as_const(m_members)) {
        if (contents.contains(members->name()))
            members->setContents(contents.value(members->name()).toArray());
    }
}

void FieldGrid::retranslate()
{
    for (const Field &field : std::as_const(m_fields)) {
        field.row->setLabel(field.label());
        if (field.codes) {
            const QString code = text(field.name);
            fill(field);
            setText(field.name, code);
        }
    }
    for (MemberRows *members : std::as_const(m_members))
        members->retranslate();
}

} // namespace lobby::ui
