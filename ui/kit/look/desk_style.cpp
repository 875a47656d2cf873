#include "ui/kit/look/desk_style.h"

#include "ui/kit/look/icon.h"
#include "ui/kit/look/painting.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace lobby::ui {

void setButtonKind(QAbstractButton *button, ButtonKind kind)
{
    button->setProperty("buttonKind", int(kind));
    button->update();
}

DeskStyle::DeskStyle(Look look)
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_look(std::move(look))
{
}

void DeskStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (const QVariant style = widget->property("textStyle"); style.isValid())
        widget->setFont(m_look.font(TextStyle(style.toInt())));
    if (widget->property("secondaryText").toBool())
        setSecondary(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
    QPainter *painter, const QWidget *widget) const
{
    if (!drawPanel(element, option, painter, widget) && !drawIndicator(element, option, painter))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

bool DeskStyle::drawPanel(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    const Colours &c = m_look.colours;
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            paintButton(painter, *button, buttonKind(*button, widget), m_look);
        }
        return true;
    case PE_PanelButtonTool: {
        QStyleOptionButton button;
        button.QStyleOption::operator=(*option);
        button.state.setFlag(State_HasFocus, widget && widget->hasFocus());
        paintButton(painter, button, ButtonKind::Quiet, m_look);
        return true;
    }
    case PE_FrameDefaultButton:
    case PE_FrameButtonBevel:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_PanelMenuBar:
    case PE_IndicatorToolBarSeparator:
        return true;
    case PE_FrameFocusRect:
        // Rows of a view show their focus by the selection's colour; a second ring would be noise.
        if (!qobject_cast<const QAbstractItemView *>(widget))
            paintFocusRing(painter, option->rect, Radius::control, m_look);
        return true;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            if (frame->lineWidth > 0)
                paintField(painter, option->rect, option->state, m_look);
        }
        return true;
    case PE_FrameLineEdit:
        return true; // painted together with the panel
    case PE_Frame:
    case PE_FrameWindow:
        if (qobject_cast<const QAbstractScrollArea *>(widget) && widget->hasFocus()) {
            paintFocusRing(painter, option->rect, Radius::control, m_look);
            return true;
        }
        paintBox(painter, option->rect, Radius::control, {}, c.border);
        return true;
    case PE_FrameMenu:
        paintBox(painter, option->rect, 0, {}, c.border);
        return true;
    case PE_PanelMenu:
        painter->fillRect(option->rect, QColor(c.surface));
        return true;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, QColor(c.surface2));
        paintBox(painter, option->rect, 0, {}, c.border);
        return true;
    default:
        return false;
    }
}

bool DeskStyle::drawIndicator(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter) const
{
    const Colours &c = m_look.colours;
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheck(painter, *option, false, m_look);
        return true;
    case PE_IndicatorRadioButton:
        paintCheck(painter, *option, true, m_look);
        return true;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight: {
        const Glyph glyph = element == PE_IndicatorArrowDown ? Glyph::Down
            : element == PE_IndicatorArrowUp                 ? Glyph::Up
            : element == PE_IndicatorArrowLeft               ? Glyph::Left
                                                             : Glyph::Right;
        paintGlyph(painter, option->rect, glyph, c.text2, 9);
        return true;
    }
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            // Qt calls ascending "down"; people read an arrow up as growing.
            paintGlyph(painter, option->rect,
                header->sortIndicator == QStyleOptionHeader::SortDown ? Glyph::Up : Glyph::Down,
                c.text2, 8);
        }
        return true;
    default:
        return false;
    }
}

bool DeskStyle::drawMenu(
    ControlElement element, const QStyleOption *option, QPainter *painter) const
{
    const Colours &c = m_look.colours;
    switch (element) {
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            paintMenuItem(painter, *item, m_look);
        }
        return true;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            painter->fillRect(option->rect, QColor(c.surface2));
            if (option->state & (State_Selected | State_Sunken))
                paintBox(
                    painter, option->rect.adjusted(1, 1, -1, -1), Radius::control, c.accentBg, {});
            drawItemText(painter, option->rect, Qt::AlignCenter | Qt::TextShowMnemonic,
                option->palette, option->state & State_Enabled, item->text, QPalette::WindowText);
        }
        return true;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, QColor(c.surface2));
        return true;
    default:
        return false;
    }
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    const Colours &c = m_look.colours;
    switch (element) {
    case CE_PushButtonBevel:
        proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        return;
    case CE_PushButton:
        proxy()->drawControl(CE_PushButtonBevel, option, painter, widget);
        proxy()->drawControl(CE_PushButtonLabel, option, painter, widget);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            paintButtonLabel(painter, *button, buttonKind(*button, widget), m_look, *this);
            return;
        }
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            paintHeader(painter, *header, m_look);
            return;
        }
        break;
    case CE_HeaderEmptyArea: {
        QStyleOptionHeader header;
        header.QStyleOption::operator=(*option);
        header.state = State_None;
        paintHeader(painter, header, m_look);
        return;
    }
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            paintTab(painter, *tab, m_look);
            return;
        }
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            paintTabLabel(painter, *tab, m_look);
            return;
        }
        break;
    case CE_ProgressBarGroove:
        paintBox(painter, option->rect, Radius::control, c.surface2, {});
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, option->palette.window());
        return;
    default:
        break;
    }
    if (!drawMenu(element, option, painter))
        QProxyStyle::drawControl(element, option, painter, widget);
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
    QPainter *painter, const QWidget *widget) const
{
    const Colours &c = m_look.colours;
    const auto part
        = [&](SubControl which) { return subControlRect(control, option, which, widget); };
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar) {
        paintScrollBar(painter, *bar, part(SC_ScrollBarSlider), m_look);
        return;
    }
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox) {
        State state = option->state;
        if (widget
            && (widget->hasFocus()
                || (combo->editable && widget->isAncestorOf(widget->focusWidget()))))
            state |= State_HasFocus;
        if (combo->frame)
            paintField(painter, option->rect, state, m_look);
        paintGlyph(painter, part(SC_ComboBoxArrow), Glyph::Down,
            option->state & State_Enabled ? c.text2 : c.disabledText, 9);
        return;
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        spin && control == CC_SpinBox) {
        if (spin->frame)
            paintField(painter, option->rect, option->state, m_look);
        if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        const auto arrow
            = [&](SubControl which, Glyph glyph, QAbstractSpinBox::StepEnabledFlag step) {
                  const bool live = option->state & State_Enabled && spin->stepEnabled & step;
                  paintGlyph(painter, part(which), glyph, live ? c.text2 : c.disabledText, 7);
              };
        arrow(SC_SpinBoxUp, Glyph::Up, QAbstractSpinBox::StepUpEnabled);
        arrow(SC_SpinBoxDown, Glyph::Down, QAbstractSpinBox::StepDownEnabled);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
    SubControl part, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar) {
        const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
        const bool text = (control == CC_ComboBox && part == SC_ComboBoxEditField)
            || (control == CC_SpinBox && part == SC_SpinBoxEditField);
        if (!text) // text begins where that of a line edit begins
            return rect;
        const bool mirrored = option->direction == Qt::RightToLeft;
        return rect.adjusted(mirrored ? 0 : 4, 0, mirrored ? -4 : 0, 0);
    }
    const bool horizontal = bar->orientation == Qt::Horizontal;
    const int extent = horizontal ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const int length = range > 0
        ? std::clamp(int(qint64(extent) * bar->pageStep / (range + bar->pageStep)),
            std::min(extent, m_look.scaled(28)), extent)
        : extent;
    const int start = sliderPositionFromValue(
        bar->minimum, bar->maximum, bar->sliderPosition, extent - length, bar->upsideDown);
    const auto along = [&](int from, int size) {
        const QRect rect = horizontal
            ? QRect(bar->rect.x() + from, bar->rect.y(), size, bar->rect.height())
            : QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), size);
        return visualRect(bar->direction, bar->rect, rect);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return along(start, length);
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + length, extent - start - length);
    default:
        return {}; // no arrow buttons
    }
}

QRect DeskStyle::subElementRect(
    SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return frame && frame->lineWidth > 0 ? rect.adjusted(5, 0, -5, 0) : rect;
    }
    if (element == SE_ItemViewItemText)
        return rect.adjusted(2, 0, -2, 0);
    return rect;
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
    const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int control = m_look.controlHeight();
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const int padding
            = 2 * Space::area + (button && button->features & QStyleOptionButton::HasMenu ? 14 : 0);
        const int em = option ? option->fontMetrics.horizontalAdvance(u'国') : m_look.scaled(13);
        const bool wordless = button && button->text.isEmpty();
        return {
            wordless ? control : std::max(4 * em + 2 * Space::control, contents.width() + padding),
            control};
    }
    case CT_LineEdit:
        return {size.width() + 10, control};
    case CT_ComboBox:
        return {size.width() + 12, control};
    case CT_SpinBox:
        return {size.width() + 10, control};
    case CT_ToolButton:
        return {
            std::max(size.width(), m_look.scaled(28)), std::max(size.height(), m_look.scaled(28))};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator)
                return {contents.width(), 9};
            return {contents.width() + m_look.scaled(IconSize::row) + 64,
                m_look.lineHeight(TextStyle::Body) + 8};
        }
        break;
    case CT_MenuBarItem:
        return {contents.width() + 16, m_look.lineHeight(TextStyle::Body) + 6};
    case CT_HeaderSection:
        return {size.width() + 8, m_look.lineHeight(TextStyle::Body) + 8};
    case CT_TabBarTab:
        return {size.width(), m_look.lineHeight(TextStyle::Subtitle) + 12};
    case CT_ItemViewItem:
        size.setHeight(std::max(size.height(), m_look.rowHeight()));
        break;
    default:
        break;
    }
    return size;
}

int DeskStyle::pixelMetric(
    PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return m_look.scaled(12);
    case PM_ScrollBarSliderMin:
        return m_look.scaled(28);
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarPanelWidth:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
        return 0;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QAbstractScrollArea *>(widget) ? 2 : 1; // room for the focus ring
    case PM_ComboBoxFrameWidth:
    case PM_SpinBoxFrameWidth:
        return 2;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    case PM_MenuBarItemSpacing:
        return 2;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
        return m_look.scaled(IconSize::row);
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_ToolBarIconSize:
        return m_look.scaled(IconSize::control);
    case PM_HeaderMargin:
        return 6;
    case PM_HeaderMarkSize:
        return m_look.scaled(10);
    case PM_SplitterWidth:
        return Space::area;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Space::control;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return Space::area;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
    QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_ComboBox_Popup: // a list below the field, not a menu over it
    case SH_EtchDisabledText:
    case SH_Widget_Animation_Duration:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_TabBar_ElideMode:
        return 1;
    case SH_Table_GridLineColor:
        return int(m_look.colours.border);
    case SH_Header_ArrowAlignment:
        return Qt::AlignRight | Qt::AlignVCenter;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QIcon DeskStyle::standardIcon(
    StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    switch (standard) {
    case SP_LineEditClearButton:
        return themedIcon(QStringLiteral("x-lg"), IconRole::Secondary);
    case SP_ToolBarHorizontalExtensionButton:
        return themedIcon(QStringLiteral("three-dots"), IconRole::Secondary);
    default:
        return QProxyStyle::standardIcon(standard, option, widget);
    }
}

} // namespace lobby::ui
