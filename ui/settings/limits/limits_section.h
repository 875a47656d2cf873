#pragma once

#include "models/promises/authority_limits.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace lobby::ui {

class Card;
class FormRow;
class InlineMessage;

/// How much each role may give a guest at a time before another member has to agree.
class LimitsSection : public QWidget
{
    Q_OBJECT

public:
    /// `authority` outlives this; `currency` (ISO 4217) is the house's.
    LimitsSection(promises::Authority &authority, QString currency, QWidget *parent = nullptr);

    /// Reads what is stored, unless something has been typed.
    void reload();

Q_SIGNALS:
    void said(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void load();
    void showLimits(const promises::AuthorityLimits &limits);
    /// None, with the first field that cannot be read marked and focused.
    [[nodiscard]] std::optional<promises::AuthorityLimits> typed();
    [[nodiscard]] QStringList contents() const;
    void save();
    void fail(const Error &error);
    void refreshState();
    void retranslate();

    promises::Authority &m_authority;
    QString m_currency;
    QStringList m_stored; ///< as the fields show it
    Card *m_card;
    InlineMessage *m_message;
    QLabel *m_what;
    std::array<QLineEdit *, promises::kLimitedRoles.size()> m_fields = {};
    std::array<FormRow *, promises::kLimitedRoles.size()> m_rows = {};
    QLabel *m_reason;
    QPushButton *m_save;
    bool m_loaded = false;
};

} // namespace lobby::ui
