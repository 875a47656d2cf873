#pragma once

#include "models/exchange/templates/mapping_template.h"
#include "models/support/result.h"
#include "ui/kit/look/tokens.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace lobby::ui {

class DeskTable;
class FormRow;
class InlineMessage;
class TextTable;

/// Step three: what each column of the file is; kept under a name for the next file like it.
class MappingStep : public QWidget
{
    Q_OBJECT

public:
    explicit MappingStep(QWidget *parent = nullptr);

    /// `rows`: the first ones of the file, for an example of each column.
    void showMapping(const exchange::TableMapping &mapping, const QList<exchange::TableRow> &rows);
    /// The one that was taken for this file, by its name; empty: none.
    void showTemplate(const QString &name);
    /// All that are kept, of which one can be taken or deleted; used last first.
    void showTemplates(const QList<exchange::MappingTemplate> &templates);
    void showSaved(const Result<Done> &saved);
    void showRemoved(const exchange::MappingTemplate &removed, const Result<Done> &done);
    /// Of cards and JSON, which name each value: whether there are headings is no question.
    void setHeadingsGiven(bool given);
    [[nodiscard]] const exchange::TableMapping &mapping() const { return m_mapping; }
    /// Is there anything that a guest is called by?
    [[nodiscard]] bool isComplete() const;
    void retranslate();
    void focusFirst();

Q_SIGNALS:
    void changed();
    /// Other headings: a template may know them.
    void headingsChosen();
    void saveWanted(const lobby::exchange::MappingTemplate &saved);
    void removeWanted(const lobby::exchange::MappingTemplate &removed);

private:
    void layOut();
    void say(Tone tone, const QString &what, const QString &next = {});
    void takeTemplate();
    void removeTemplate();
    [[nodiscard]] QStringList cellsOf(int column) const;
    void showFields();
    void showCurrent();
    void choose(int index);
    void chooseHeadings(bool has);
    void save();

    TextTable *m_model;
    DeskTable *m_table;
    QCheckBox *m_headings;
    FormRow *m_keptRow;
    QComboBox *m_kept;
    QPushButton *m_take;
    QPushButton *m_remove;
    FormRow *m_fieldRow;
    QComboBox *m_field;
    FormRow *m_nameRow;
    QLineEdit *m_name;
    QPushButton *m_save;
    InlineMessage *m_message;
    exchange::TableMapping m_mapping;
    QStringList m_fields; ///< in the order of m_field, "" first
    QStringList m_examples; ///< of each column
    QList<exchange::TableRow> m_rows; ///< the file's beginning
    int m_headingRow = 0; ///< when there are headings
    QString m_template;
    QList<exchange::MappingTemplate> m_templates; ///< in the order of m_kept
};

} // namespace lobby::ui
