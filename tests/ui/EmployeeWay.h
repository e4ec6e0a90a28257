// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/Window.h"
#include "ui/pages/EmployeePages.h"
#include "ui/widgets/items/StepEditor.h"

namespace leerspiegel::tests {

inline ui::EmployeePresenter& presenterOf(Window& window)
{
    auto* page = static_cast<ui::EmployeePages*>(window.window->page(ui::PageId::Employee));
    REQUIRE(page->presenter() != nullptr);
    return *page->presenter();
}

/// From the first sentence to the first question.
inline void begin(Window& window)
{
    window.window->showPage(ui::PageId::Employee);
    window.settle();
    auto& presenter = presenterOf(window);
    REQUIRE(presenter.step() == ui::EmployeeStep::Welcome);
    window.type("retype", presenter.codeWords()[presenter.wordToRetype()]);
    window.click("start");
    REQUIRE(presenter.step() == ui::EmployeeStep::Questions);
}

/// From the first question to the closing page.
inline void answerAllAndGoOn(Window& window)
{
    auto& presenter = presenterOf(window);
    while (presenter.step() == ui::EmployeeStep::Questions) {
        for (auto* editor : window.window->findChildren<ui::ItemEditor*>()) {
            if (editor->isVisible()) {
                editor->answerByDigit(4);
            }
        }
        window.click("next");
    }
}

} // namespace leerspiegel::tests
