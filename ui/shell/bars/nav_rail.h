#pragma once

#include "ui/shell/page/page.h"

#include <QAbstractButton>

class QLabel;
class QVBoxLayout;

namespace lobby::ui {

/// One place of the rail: icon, title, and how many things there need me.
class RailButton : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(QString icon, QWidget *parent);

    void setTitle(const QString &title);
    /// Beside the title, e.g. "Ctrl+L"; quiet.
    void setKeyText(const QString &key);
    void setBadge(int count);
    void setCollapsed(bool collapsed);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void describe();

    QString m_icon;
    QString m_key;
    int m_badge = 0;
    bool m_collapsed = false;
};

/// The pages, at the leading edge of the window: 176 px, or 52 with icons alone.
class NavRail : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kWidth = 176;
    static constexpr int kCollapsedWidth = 52;

    NavRail(const QList<PageEntry> &entries, QWidget *parent = nullptr);

    /// Name of the property and the desk, above the pages.
    void setHeader(const QString &text);
    void setCurrent(const QString &pageId);
    void setBadge(const QString &pageId, int count);
    void setCollapsed(bool collapsed);
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }
    /// A place at the bottom that runs an action (lock) and follows its text and key.
    void addAction(QAction *action, const QString &icon);
    [[nodiscard]] RailButton *button(const QString &id) const { return m_buttons.value(id); }
    void focusCurrent();
    void retranslate();

Q_SIGNALS:
    void chosen(const QString &pageId);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    RailButton *addButton(const QString &id, const QString &icon, QVBoxLayout *column);
    void measure();

    QList<PageEntry> m_entries;
    QHash<QString, RailButton *> m_buttons;
    QString m_current;
    QLabel *m_header;
    QVBoxLayout *m_bottom;
    bool m_collapsed = false;
};

} // namespace lobby::ui
