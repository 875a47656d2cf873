#pragma once

class QListWidget;

namespace lobby::ui {

/// A list among the other things of a card: as high as its rows, which wrap, and without a frame.
void layInCard(QListWidget *list);

} // namespace lobby::ui
