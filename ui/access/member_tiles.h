#pragma once

#include "models/access/keys/vault_keys.h"

#include <QListView>

class QStandardItemModel;

namespace lobby::ui {

/// The members of this desk as tiles. Arrow keys move, letters find a name by its beginning, its
/// pinyin or its initials ("lx" finds 李晓), Enter or a click chooses.
class MemberTiles : public QListView
{
    Q_OBJECT

public:
    explicit MemberTiles(QWidget *parent = nullptr);

    /// Keeps the chosen member if he is still among them; otherwise the first is chosen.
    void setMembers(const std::vector<access::VaultKeys::Member> &members);
    /// A quiet line under the name ("1 draft"); empty takes it away.
    void setNote(const Uuid &member, const QString &note);
    /// None while there is nobody.
    [[nodiscard]] Uuid chosen() const;
    [[nodiscard]] QString chosenName() const;
    void choose(const Uuid &member);
    [[nodiscard]] int count() const;

    void keyboardSearch(const QString &search) override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosenChanged();
    /// Enter, or a click: on to the password.
    void accepted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void learnReadings();
    void measure();

    QStandardItemModel *m_model;
    QString m_typed;
    qint64 m_typedAtMs = 0;
};

} // namespace lobby::ui
