#pragma once

class QScrollArea;
class QWidget;

namespace lobby::ui {

/// `content` where there may be less room than it needs, as with text at 150 %. It shows the page's
/// background, and takes no focus itself.
[[nodiscard]] QScrollArea *scrolled(QWidget *content);

} // namespace lobby::ui
