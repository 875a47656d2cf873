#pragma once

#include <QJsonObject>
#include <QWidget>

#include <functional>

class QGridLayout;
class QLineEdit;

namespace lobby::ui {

class FormRow;
class MemberRows;

/// Labelled fields in two columns, told apart by the registry's names of what they hold. Texts go
/// in and out as they are typed; what they mean is for the form around.
class FieldGrid : public QWidget
{
    Q_OBJECT

public:
    enum class Width { Half, Whole };
    using Label = std::function<QString()>;
    using Word = std::function<QString(const QString &)>;

    explicit FieldGrid(QWidget *parent = nullptr);
    ~FieldGrid() override;

    QLineEdit *addLine(const QString &field, Label label, Width width = Width::Half);
    /// `codes` may change their order with the language. With `typed` one may also write, and the
    /// text is taken for the code whose word it is, else for a code itself.
    void addChoice(const QString &field, Label label, std::function<QStringList()> codes, Word word,
        bool typed = false, Width width = Width::Half);
    void addMembers(MemberRows *members);
    void addWidget(QWidget *widget);

    [[nodiscard]] QString text(const QString &field) const;
    void setText(const QString &field, const QString &text);
    [[nodiscard]] MemberRows *members(const QString &name) const;

    void setPlaceholder(const QString &field, const QString &text);
    void setProblem(const QString &field, const QString &sentence);
    void clearProblems();
    /// False when there is no such field.
    bool focusField(const QString &field);
    void focusFirst();
    /// Where the keyboard enters the grid.
    [[nodiscard]] QWidget *entrance() const;
    [[nodiscard]] bool has(const QString &field) const;

    [[nodiscard]] QJsonObject contents() const;
    void setContents(const QJsonObject &contents);
    void retranslate();

Q_SIGNALS:
    void edited(const QString &field);
    /// The focus left a field, which may be looked at now.
    void left(const QString &field);

private:
    struct Field
    {
        QString name;
        Label label;
        FormRow *row = nullptr;
        std::function<QStringList()> codes = {};
        Word word = {};
        bool typed = false;
    };
    [[nodiscard]] const Field *find(const QString &name) const;
    void place(QWidget *widget, Width width);
    void fill(const Field &field);

    QGridLayout *m_grid;
    int m_row = 0;
    int m_next = 0; ///< column of the next half
    QList<Field> m_fields;
    QList<MemberRows *> m_members;
};

} // namespace lobby::ui
