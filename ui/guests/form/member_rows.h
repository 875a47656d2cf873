#pragma once

#include <QJsonArray>
#include <QStringList>
#include <QWidget>

#include <functional>

class QButtonGroup;
class QPushButton;
class QRadioButton;
class QToolButton;
class QVBoxLayout;

namespace lobby::ui {

class ProblemLabel;

/// One value of a member: a choice of codes, or a line of text.
struct MemberColumn
{
    QString field; ///< registry's name, "telephone.e164"
    std::function<QString()> label; ///< translated: accessible name and placeholder
    QStringList codes = {}; ///< of a choice; empty: text
    std::function<QString(const QString &)> word = {}; ///< of a code
    int line = 0; ///< within the member
    int stretch = 1;
};

/// The members of one of a guest's sets, a row each, with a button for one more: telephones,
/// documents, preferences. Knows nothing of what the values mean.
class MemberRows : public QWidget
{
    Q_OBJECT

public:
    struct Member
    {
        QStringList values; ///< one a column
        bool primary = false;
        int origin = -1; ///< index in what was set; -1 for a new one
    };

    /// `name` is the registry's name of the set, "telephone".
    MemberRows(const QString &name, std::function<QString()> addText, QList<MemberColumn> columns,
        bool withPrimary, QWidget *parent = nullptr);
    ~MemberRows() override;

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QPushButton *addButton() const { return m_add; }
    void setMembers(const QList<Member> &members);
    /// Rows with some text; an empty row is no member.
    [[nodiscard]] QList<Member> members() const;
    [[nodiscard]] QJsonArray contents() const;
    void setContents(const QJsonArray &contents);

    /// Under the `member`th of members(); `serious` what cannot be saved.
    void setProblem(qsizetype member, const QString &sentence, bool serious);
    void clearProblems();
    void focusMember(qsizetype member, const QString &field);
    void addMember(const Member &member, bool focus);
    void retranslate();

Q_SIGNALS:
    void edited();
    /// The focus left a text, which may be looked at now.
    void left();

private:
    struct Row
    {
        QWidget *widget = nullptr;
        QList<QWidget *> fields;
        QRadioButton *primary = nullptr;
        QToolButton *remove = nullptr;
        ProblemLabel *problem = nullptr;
        int origin = -1;
    };
    void removeRow(QWidget *widget);
    [[nodiscard]] QString valueOf(const Row &row, qsizetype column) const;
    [[nodiscard]] Member memberOf(const Row &row) const;
    [[nodiscard]] bool hasText(const Row &row) const;
    /// The row of a member, or nullptr.
    [[nodiscard]] const Row *rowOf(qsizetype member) const;

    QString m_name;
    std::function<QString()> m_addText;
    QList<MemberColumn> m_columns;
    bool m_withPrimary;
    QList<Row> m_rows;
    QVBoxLayout *m_column;
    QButtonGroup *m_primary;
    QPushButton *m_add;
};

} // namespace lobby::ui
