#include "ui/guests/form/member_rows.h"

#include "ui/kit/look/desk_style.h"
#include "ui/kit/look/icon.h"
#include "ui/kit/problem_label.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

#include <algorithm>

namespace lobby::ui {

using namespace Qt::StringLiterals;

MemberRows::MemberRows(const QString &name, std::function<QString()> addText,
    QList<MemberColumn> columns, bool withPrimary, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_addText(std::move(addText))
    , m_columns(std::move(columns))
    , m_withPrimary(withPrimary)
    , m_column(new QVBoxLayout(this))
    , m_primary(new QButtonGroup(this))
    , m_add(new QPushButton(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Space::control);
    m_add->setObjectName(m_name + u".add"_s);
    m_add->setIcon(themedIcon(u"plus-lg"_s, IconRole::Accent));
    setButtonKind(m_add, ButtonKind::Quiet);
    m_column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this] { addMember({}, true); });
    retranslate();
}

MemberRows::~MemberRows()
{
    // A field that loses the focus by dying says that it was left.
    const QList<QWidget *> fields = findChildren<QWidget *>();
    for (QWidget *field : fields)
        field->disconnect(this);
}

void MemberRows::setMembers(const QList<Member> &members)
{
    while (!m_rows.isEmpty())
        removeRow(m_rows.constLast().widget);
    for (const Member &member : members)
        addMember(member, false);
}

void MemberRows::addMember(const Member &member, bool focus)
{
    Row row;
    row.origin = member.origin;
    row.widget = new QWidget(this);
    auto *grid = new QGridLayout(row.widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::tight);
    grid->setVerticalSpacing(Space::tight);
    QHash<int, QHBoxLayout *> lines;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const MemberColumn &column = m_columns.at(i);
        QHBoxLayout *&line = lines[column.line];
        if (!line) {
            line = new QHBoxLayout;
            line->setSpacing(Space::tight);
            grid->addLayout(line, column.line, 0);
        }
        const QString value = member.values.value(i);
        if (column.codes.isEmpty()) {
            auto *text = new QLineEdit(value, row.widget);
            text->setMinimumWidth(60);
            row.fields.append(text);
            connect(text, &QLineEdit::textEdited, this, &MemberRows::edited);
            connect(text, &QLineEdit::editingFinished, this, &MemberRows::left);
        } else {
            auto *choice = new QComboBox(row.widget);
            for (const QString &code : column.codes)
                choice->addItem(column.word(code), code);
            if (!value.isEmpty() && !column.codes.contains(value))
                choice->addItem(value, value); // a newer program's code is kept
            choice->setCurrentIndex(std::max(0, choice->findData(value)));
            choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
            row.fields.append(choice);
            connect(choice, &QComboBox::activated, this, &MemberRows::edited);
        }
        row.fields.constLast()->setObjectName(u"%1.%2"_s.arg(column.field).arg(m_rows.size()));
        line->addWidget(row.fields.constLast(), column.stretch);
    }
    if (m_withPrimary) {
        row.primary = new QRadioButton(row.widget);
        row.primary->setObjectName(u"%1.primary.%2"_s.arg(m_name).arg(m_rows.size()));
        m_primary->addButton(row.primary);
        row.primary->setChecked(member.primary || m_rows.isEmpty());
        lines.value(0)->addWidget(row.primary);
        connect(row.primary, &QRadioButton::clicked, this, &MemberRows::edited);
    }
    row.remove = new QToolButton(row.widget);
    row.remove->setObjectName(u"%1.remove.%2"_s.arg(m_name).arg(m_rows.size()));
    row.remove->setIcon(themedIcon(u"x-lg"_s, IconRole::Secondary));
    row.remove->setAutoRaise(true);
    lines.value(0)->addWidget(row.remove);
    connect(row.remove, &QToolButton::clicked, this, [this, widget = row.widget] {
        removeRow(widget);
        m_add->setFocus();
        Q_EMIT edited();
    });
    row.problem = new ProblemLabel(row.widget);
    grid->addWidget(row.problem, grid->rowCount(), 0);
    m_column->insertWidget(int(m_rows.size()), row.widget);
    m_rows.append(row);
    retranslate();
    if (focus) {
        for (QWidget *field : row.fields) {
            if (qobject_cast<QLineEdit *>(field)) {
                field->setFocus(Qt::TabFocusReason);
                break;
            }
        }
        Q_EMIT edited();
    }
}

void MemberRows::removeRow(QWidget *widget)
{
    const auto row = std::find_if(
        m_rows.begin(), m_rows.end(), [widget](const Row &each) { return each.widget == widget; });
    if (row == m_rows.end())
        return;
    const bool wasPrimary = row->primary && row->primary->isChecked();
    m_rows.erase(row);
    widget->hide();
    widget->deleteLater();
    if (wasPrimary && !m_rows.isEmpty())
        m_rows.constFirst().primary->setChecked(true);
    retranslate();
}

QString MemberRows::valueOf(const Row &row, qsizetype column) const
{
    if (const auto *text = qobject_cast<QLineEdit *>(row.fields.at(column)))
        return text->text();
    return qobject_cast<QComboBox *>(row.fields.at(column))->currentData().toString();
}

MemberRows::Member MemberRows::memberOf(const Row &row) const
{
    Member member {{}, row.primary && row.primary->isChecked(), row.origin};
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        member.values.append(valueOf(row, i));
    return member;
}

bool MemberRows::hasText(const Row &row) const
{
    if (row.origin >= 0)
        return true; // it was one before; only the button takes it away
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (m_columns.at(i).codes.isEmpty() && !valueOf(row, i).trimmed().isEmpty())
            return true;
    }
    return false;
}

QList<MemberRows::Member> MemberRows::members() const
{
    QList<Member> members;
    for (const Row &row : m_rows) {
        if (hasText(row))
            members.append(memberOf(row));
    }
    return members;
}

QJsonArray MemberRows::contents() const
{
    QJsonArray all;
    for (const Row &row : m_rows) {
        const Member member = memberOf(row);
        all.append(QJsonObject {{u"values"_s, QJsonArray::fromStringList(member.values)},
            {u"primary"_s, member.primary}, {u"origin"_s, member.origin}});
    }
    return all;
}

void MemberRows::setContents(const QJsonArray &contents)
{
    QList<Member> members;
    for (const QJsonValue &value : contents) {
        const QJsonObject object = value.toObject();
        Member member {
            {}, object.value("primary"_L1).toBool(), object.value("origin"_L1).toInt(-1)};
        const QJsonArray values = object.value("values"_L1).toArray();
        for (const QJsonValue &text : values)
            member.values.append(text.toString());
        members.append(member);
    }
    setMembers(members);
}

const MemberRows::Row *MemberRows::rowOf(qsizetype member) const
{
    for (const Row &row : m_rows) {
        if (hasText(row) && member-- == 0)
            return &row;
    }
    return nullptr;
}

void MemberRows::setProblem(qsizetype member, const QString &sentence, bool serious)
{
    const Row *row = rowOf(member);
    if (!row)
        return;
    row->problem->say(sentence, serious ? Tone::Err : Tone::Warn);
    for (QWidget *field : row->fields)
        field->setAccessibleDescription(sentence);
}

void MemberRows::clearProblems()
{
    for (const Row &row : m_rows) {
        row.problem->say({}, Tone::Err);
        for (QWidget *field : row.fields)
            field->setAccessibleDescription({});
    }
}

void MemberRows::focusMember(qsizetype member, const QString &field)
{
    const Row *row = rowOf(member);
    if (!row)
        return;
    qsizetype at = 0;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (m_columns.at(i).field == field
            || (m_columns.at(i).codes.isEmpty() && !m_columns.at(at).codes.isEmpty()))
            at = i;
    }
    row->fields.at(at)->setFocus(Qt::OtherFocusReason);
}

void MemberRows::retranslate()
{
    m_add->setText(m_addText());
    m_add->setAccessibleName(m_addText());
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        QString first;
        for (qsizetype c = 0; c < m_columns.size(); ++c) {
            const MemberColumn &column = m_columns.at(c);
            const QString label = tr("%1 %2", "field, number").arg(column.label()).arg(i + 1);
            row.fields.at(c)->setAccessibleName(label);
            if (auto *text = qobject_cast<QLineEdit *>(row.fields.at(c))) {
                text->setPlaceholderText(column.label());
                first = first.isEmpty() ? label : first;
            } else if (auto *choice = qobject_cast<QComboBox *>(row.fields.at(c))) {
                for (int item = 0; item < choice->count(); ++item)
                    choice->setItemText(item, column.word(choice->itemData(item).toString()));
            }
        }
        if (row.primary) {
            row.primary->setText(tr("Primary"));
            row.primary->setAccessibleName(tr("Primary: %1").arg(first));
        }
        row.remove->setAccessibleName(tr("Remove %1").arg(first));
        row.remove->setToolTip(tr("Remove %1").arg(first));
    }
}

} // namespace lobby::ui
